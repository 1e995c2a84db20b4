//! Rule: a caller whom no model answers, and nobody else can, is asked for a message by a fixed dialogue. Once it is
//! taken the model is asked again, should the caller want anything else.

use serde_json::json;
use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::phase::Phase;
use crate::events::CallEvent;
use crate::llm::{RequestId, StopReason};
use crate::playout::track::UtteranceKind;
use crate::reply::answer::{Answer, Stream, ToolCall};
use crate::reply::script::{CallerNumber, Script, ScriptStep, ScriptedMessage};
use crate::supervision::exit::Child;

/// The dialogue of a call, if there is one.
#[derive(Default)]
pub enum Scripted {
    #[default]
    NotYet,
    Running(Script),
    /// A second time would be the same again.
    Done,
}

impl Scripted {
    pub const fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }
}

impl CallCore {
    /// No answer will come: to a person, or to the fixed dialogue, or to the end.
    pub(in crate::call) fn give_up_answer(&mut self, now: Instant) {
        self.event(CallEvent::AnswerGivenUp);
        let can_talk = self.phase == Phase::Conversing && self.children.is_running(Child::Stt);
        if !can_talk || self.person(now).is_some() || !matches!(self.scripted, Scripted::NotYet) {
            return self.give_up(now);
        }
        self.event(CallEvent::Scripted);
        self.drop_answer(now);
        if !self.player.is_idle() {
            self.stop_speaking(now);
        }
        let number = if self.parts.caller.is_some() { CallerNumber::Known } else { CallerNumber::Withheld };
        self.scripted = Scripted::Running(Script::new(number));
        self.say_phrase(UtteranceKind::Notice, Script::FIRST, now);
    }

    /// The caller's turn goes to the dialogue instead of the model.
    pub(in crate::call) fn follow_script(&mut self, text: &str, last_word: Instant, now: Instant) {
        let Scripted::Running(script) = &mut self.scripted else { return };
        match script.heard(text) {
            ScriptStep::Ask(phrase) => drop(self.say_phrase(UtteranceKind::Notice, phrase, now)),
            ScriptStep::Take(message) => {
                self.scripted = Scripted::Done;
                self.take_scripted(message, last_word, now);
            }
        }
    }

    /// By the same tool that a model uses, so that the message is kept and told of in the same way.
    fn take_scripted(&mut self, message: ScriptedMessage, last_word: Instant, now: Instant) {
        let ScriptedMessage { name, message, number } = message;
        let mut input = json!({ "caller_name": name, "message": message });
        if let (Some(number), Some(fields)) = (number, input.as_object_mut()) {
            fields.insert("callback_number".to_owned(), number.into());
        }
        let request = self.request_id();
        let tool = ToolCall { id: scripted_id(request), name: "take_message".to_owned(), input };
        self.owe_answer(last_word, now);
        self.history.tool_call(&tool.id, &tool.name, tool.input.clone());
        let mut answer = Answer::new(request, last_word, now, now);
        answer.stream = Stream::Ended(StopReason::ToolUse);
        answer.tools.push_back(tool);
        self.answer = Some(answer);
        self.run_next_tool(now);
    }
}

/// Of the form of the model's own.
fn scripted_id(request: RequestId) -> String {
    format!("toolu_scripted_{}", request.0)
}
