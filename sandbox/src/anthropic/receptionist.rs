//! The simulated model's brain: a small rule-based receptionist.
//!
//! It knows nothing but the request: the facts it finds in the system prompt, the tools it is offered, and
//! the conversation, which it reads again from the beginning every time. Equal requests get equal answers,
//! so speculative, repeated and resumed requests all fit together.

mod booking;
mod facts;
mod hearing;
mod intent;
mod memory;
mod messages;
mod outcomes;
#[cfg(test)]
mod tests;

use serde_json::{Value, json};

use super::answer::Answer;
use super::request::Request;
use facts::Facts;
use intent::Intent;
use memory::{Goal, Memory, Question};

/// Everything a rule may look at.
struct Desk<'a> {
    request: &'a Request,
    facts: Facts,
    memory: Memory,
}

/// The receptionist's answer to a request.
pub fn answer(request: &Request) -> Answer {
    let system = request.system.as_ref().map(super::Content::text).unwrap_or_default();
    let desk = Desk { request, facts: Facts::read(&system), memory: Memory::of(request) };
    let words = desk.memory.latest.clone();
    if words.is_empty() {
        return outcomes::after_tools(&desk);
    }
    let intent = intent::of(&words);
    if desk.memory.is_dictating() && !matches!(intent, Intent::Emergency | Intent::Human) {
        return messages::next(&desk);
    }
    match intent {
        Intent::Emergency => {
            hand_over(&desk, "emergency", "This sounds urgent, so I'm putting you through right away.")
        }
        Intent::Human => {
            hand_over(&desk, "caller asked for a person", "Of course, I'll put you through to a colleague now.")
        }
        Intent::Robot => Answer::text(
            "Yes, I'm an automated assistant, not a person. I can help you here, or put you through to a colleague.",
        ),
        Intent::Keypad => read_back(&desk, &words),
        Intent::LongAnswer => Answer::text(desk.facts.long_story()),
        Intent::Hours => Answer::text(desk.facts.hours_answer(&words)),
        Intent::Address => Answer::text(desk.facts.address_answer()),
        Intent::Services => Answer::text(desk.facts.services_answer()),
        _ => in_conversation(&desk, intent, &words),
    }
}

fn in_conversation(desk: &Desk<'_>, intent: Intent, words: &str) -> Answer {
    let wishes = [Intent::Book, Intent::Reschedule, Intent::Cancel, Intent::Message];
    if hearing::is_question(words)
        && !wishes.contains(&intent)
        && let Some(answer) = desk.facts.faq_answer(words)
    {
        return Answer::text(answer);
    }
    match (intent, desk.memory.goal) {
        (Intent::Goodbye, _) => goodbye(desk),
        (Intent::Thanks, Goal::None) => goodbye(desk),
        (Intent::No, Goal::None) if desk.memory.asked == Question::AnythingElse => goodbye(desk),
        (_, Goal::Message) => messages::next(desk),
        (_, Goal::Book | Goal::Reschedule | Goal::Cancel) => booking::next(desk),
        (Intent::Greeting, Goal::None) => Answer::text(format!(
            "Hello, you're through to {}. How can I help you today?",
            desk.facts.name()
        )),
        (Intent::Presence, Goal::None) => Answer::text("Yes, I'm still here. How can I help you?"),
        (Intent::Yes, Goal::None) => Answer::text("Certainly. What would you like me to do for you?"),
        _ => Answer::text(desk.facts.faq_answer(words).unwrap_or_else(|| {
            "I'm sorry, I'm not sure I understood. Would you like to book an appointment, or leave a message for the team?"
                .to_owned()
        })),
    }
}

fn goodbye(desk: &Desk<'_>) -> Answer {
    let farewell = Answer::text(format!("Thank you for calling {}. Have a lovely day, goodbye!", desk.facts.name()));
    match desk.offers("end_call") {
        true => farewell.then_tool("end_call", json!({ "reason": "caller said goodbye" })),
        false => farewell,
    }
}

fn hand_over(desk: &Desk<'_>, reason: &str, words: &str) -> Answer {
    match desk.offers("transfer_to_human") {
        true => Answer::text(words).then_tool("transfer_to_human", json!({ "reason": reason })),
        false => Answer::text("I'm sorry, I can't put you through from here, but I can take a message for the team."),
    }
}

fn read_back(desk: &Desk<'_>, words: &str) -> Answer {
    // A number typed where a number was asked for goes on as if it had been spoken.
    if desk.memory.asked == Question::Number {
        return messages::next(desk);
    }
    let digits: Vec<String> = hearing::digits(words).chars().map(String::from).collect();
    Answer::text(format!("Thank you, I have {}. Is that right?", digits.join(" ")))
}

impl Desk<'_> {
    fn offers(&self, tool: &str) -> bool {
        self.request.tool(tool).is_some()
    }

    /// A call of an offered tool with those arguments its schema knows and that are known.
    fn call(&self, said: Option<&str>, tool: &str, arguments: &[(&str, Option<Value>)]) -> Answer {
        let schema = self.request.tool(tool).and_then(|tool| tool.input_schema.get("properties"));
        let known = arguments.iter().filter(|(name, _)| schema.is_none_or(|schema| schema.get(name).is_some()));
        let input = known.filter_map(|(name, value)| Some(((*name).to_owned(), value.clone()?)));
        let input = Value::Object(input.collect());
        match said {
            Some(said) => Answer::text(said).then_tool(tool, input),
            None => Answer::tool(tool, input),
        }
    }
}
