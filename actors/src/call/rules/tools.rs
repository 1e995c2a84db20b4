//! Rule: tools run one after the other, their outcomes are never lost, and what they mean for the call happens here.

use serde_json::{Value, json};
use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::llm::RequestId;
use crate::playout::UtteranceId;
use crate::playout::track::UtteranceKind;
use crate::reply::answer::{Answer, Stream};
use crate::reply::opener::without_repeated_opener;
use crate::tools::{ToolEffect, ToolOutcome};
use crate::transfer::TransferReason;

impl CallCore {
    pub(in crate::call) fn run_next_tool(&mut self, now: Instant) {
        let Some(answer) = &mut self.answer else { return };
        if answer.tool_running || !matches!(answer.stream, Stream::Ended(_)) {
            return;
        }
        if let Some(call) = answer.tools.front().cloned() {
            answer.tool_running = true;
            self.tools_pending += 1;
            // Whoever comes after us must know that it was begun.
            self.checkpoint(now);
            self.push(Output::RunTool(call, Box::new(self.desk.clone())));
        }
    }

    /// An outcome is remembered whether or not anybody still waits for it: what was done was done.
    pub(in crate::call) fn on_tool_finished(&mut self, id: &str, outcome: ToolOutcome, now: Instant) {
        self.tools_pending = self.tools_pending.saturating_sub(1);
        let ToolOutcome { mut result, is_error, spoken, effect, desk } = outcome;
        if let Some(desk) = desk {
            self.desk = *desk;
        }
        self.tally.done(&result);
        self.checkpoint_soon();
        let awaited = self
            .answer
            .as_ref()
            .is_some_and(|answer| answer.tool_running && answer.tools.front().is_some_and(|tool| tool.id == id));
        if !awaited {
            undelivered(&mut result, spoken.is_some());
            self.history.tool_result(id, &result, is_error);
            self.ask_what_waited(now);
            return;
        }
        self.history.tool_result(id, &result, is_error);
        let told = spoken.is_some();
        if let Some(spoken) = spoken {
            let opener = self.answer.as_ref().and_then(|answer| answer.opener);
            let spoken = match opener {
                Some(opener) => without_repeated_opener(&spoken, opener, self.language()).to_owned(),
                None => spoken,
            };
            let utterance = self.say(UtteranceKind::Outcome, &spoken, now);
            self.spoken_results.insert(utterance, (id.to_owned(), result));
        }
        let Some(answer) = &mut self.answer else { return };
        answer.tools.pop_front();
        answer.tool_running = false;
        answer.all_told &= told;
        let (more, all_told) = (!answer.tools.is_empty(), answer.all_told);
        match effect {
            ToolEffect::EndCall => self.end_after_goodbye(now),
            ToolEffect::HandOver => self.begin_hand_over(TransferReason::AgentAsked, now),
            ToolEffect::None if more => self.run_next_tool(now),
            // The engine has told the caller everything; the model is not needed.
            ToolEffect::None if all_told => self.answer = None,
            ToolEffect::None => self.ask_with_results(now),
        }
    }

    /// The model hears what its tools did and goes on.
    fn ask_with_results(&mut self, now: Instant) {
        let Some(answer) = self.answer.take() else { return };
        self.tool_rounds += 1;
        if self.tool_rounds > self.settings().model.tool_rounds {
            self.give_up_answer(now);
            return;
        }
        self.ask(Answer::new(RequestId(0), answer.timings.last_word, now, now));
    }

    /// A result that the engine spoke was cut off: the model must tell it again.
    pub(in crate::call) fn on_spoken_result_over(&mut self, utterance: UtteranceId, cut: bool) {
        let Some((id, mut result)) = self.spoken_results.remove(&utterance) else { return };
        if cut {
            undelivered(&mut result, true);
            self.history.tool_result(&id, &result, false);
        }
    }
}

/// Marks a result whose words the caller has not heard.
pub(super) fn undelivered(result: &mut Value, was_to_be_spoken: bool) {
    if was_to_be_spoken && let Some(fields) = result.as_object_mut() {
        fields.insert("delivered".to_owned(), json!(false));
    }
}
