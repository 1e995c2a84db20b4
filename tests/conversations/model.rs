//! The model: answers in made-up words, slowly or quickly, in a stream that may dribble, break, or ask for a tool.

use frontdesk_actors::llm::{LlmEvent, ReplyRequest, StopReason, Usage};
use frontdesk_actors::tools::{ToolEffect, ToolOutcome};
use frontdesk_actors::vendor::{FailureKind, VendorFailure};
use serde_json::json;

use super::dice::Dice;
use super::manners::Manners;
use super::sound::{made_up_number, made_up_word};
use super::time::{At, MS};

/// Neighbouring words do not sound alike.
const STEP: usize = 11;

pub struct Model {
    dice: Dice,
    /// Where openers are on: begins some answers with one of its own.
    by_rule: Option<Dice>,
    /// Which request each of its words answers, by the word's number.
    pub words: Vec<u32>,
    tool_calls: u32,
}

impl Model {
    pub fn new(seed: u64) -> Self {
        let by_rule = (Manners::of(seed) == Manners::ByRule).then(|| Dice::new(seed, 7));
        Self { dice: Dice::new(seed, 4), by_rule, words: Vec::new(), tool_calls: 0 }
    }

    /// The text of its word with this number; unlike every other word of the conversation.
    fn word(number: usize) -> String {
        made_up_word(number * STEP + 5, 'q')
    }

    /// The number of one of its words.
    pub fn number(text: &str) -> Option<usize> {
        Some(made_up_number(text, 'q')?.checked_sub(5)? / STEP)
    }

    /// Everything it will send for a request, with the times.
    pub fn answer(&mut self, request: &ReplyRequest, now: At) -> Vec<(At, LlmEvent)> {
        let mut events = Vec::new();
        let slow = self.dice.chance(12);
        let mut at = now + if slow { self.dice.ms(900..3_000) } else { self.dice.ms(200..900) };
        let fate = self.dice.number(0..100);
        let overloaded = LlmEvent::Failed(VendorFailure::new(FailureKind::Overloaded, "529"));
        match fate {
            0..3 => events.push((at, overloaded)),
            3..4 => self.end(at, StopReason::EndOfTurn, &mut events),
            4..6 => {
                at = self.speak(request.id.0, at, &mut events);
                events.push((at, overloaded));
            }
            6..14 if !request.tools.is_empty() => {
                if self.dice.chance(50) {
                    at = self.speak(request.id.0, at, &mut events);
                }
                self.tool_calls += 1;
                let (id, name) = (format!("toolu_{}", self.tool_calls), self.tool_name());
                let input = json!({ "caller_name": "Jane", "message": "late" });
                events.push((at, LlmEvent::Working));
                at += self.dice.ms(30..400);
                events.push((at, LlmEvent::ToolCall { id, name: name.to_owned(), input }));
                self.end(at, StopReason::ToolUse, &mut events);
            }
            _ => {
                at = self.speak(request.id.0, at, &mut events);
                self.end(at, StopReason::EndOfTurn, &mut events);
            }
        }
        events
    }

    fn tool_name(&mut self) -> &'static str {
        self.dice.pick(&[
            "take_message",
            "take_message",
            "take_message",
            "take_message",
            "end_call",
            "transfer_to_human",
        ])
    }

    /// What comes of one of its tools, and when.
    pub fn tool_outcome(&mut self, name: &str, now: At) -> (At, ToolOutcome) {
        let effect = match name {
            "end_call" => ToolEffect::EndCall,
            "transfer_to_human" => ToolEffect::HandOver,
            _ => ToolEffect::None,
        };
        let spoken = (effect == ToolEffect::None && self.dice.chance(50))
            .then(|| "Thank you, I've passed your message on. Is there anything else I can help with?".to_owned());
        let outcome = ToolOutcome { result: json!({ "status": "ok" }), is_error: false, spoken, effect, desk: None };
        (now + self.dice.ms(2..600), outcome)
    }

    fn end(&mut self, at: At, stop: StopReason, events: &mut Vec<(At, LlmEvent)>) {
        let at = at + self.dice.ms(0..40);
        events.push((at, LlmEvent::Finished { stop, usage: Usage::default() }));
    }

    fn speak(&mut self, request: u32, mut at: At, events: &mut Vec<(At, LlmEvent)>) -> At {
        let dribbles = self.dice.chance(10);
        let sentences = self.dice.pick(&[1, 1, 2, 2, 3]);
        if self.by_rule.as_mut().is_some_and(|dice| dice.chance(40)) {
            events.push((at, LlmEvent::Text("Sure! ".to_owned())));
        }
        for _ in 0..sentences {
            let words = self.dice.number(3..11);
            for word in 0..words {
                let mut text = Self::word(self.words.len());
                self.words.push(request);
                text.push_str(match word + 1 {
                    last if last == words => ". ",
                    4 => ", ",
                    _ => " ",
                });
                events.push((at, LlmEvent::Text(text)));
                at += if dribbles && self.dice.chance(15) { self.dice.ms(300..2_200) } else { self.dice.ms(8..60) };
            }
        }
        at.saturating_sub(8 * MS)
    }
}
