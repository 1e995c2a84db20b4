//! Taking a message: name, words, number, then `take_message`.

use serde_json::json;

use super::super::answer::Answer;
use super::Desk;

pub(super) fn next(desk: &Desk<'_>) -> Answer {
    let memory = &desk.memory;
    if !desk.offers("take_message") {
        return Answer::text("I'm sorry, I can't take messages at the moment. Please call again during opening hours.");
    }
    let Some(name) = &memory.name else {
        return Answer::text(if memory.without_diary {
            "I can't look into the diary from here, but I'll gladly take a message so that the team can call you back. \
             May I have your name, please?"
        } else {
            "Of course, I'll take a message for the team. May I have your name, please?"
        });
    };
    let Some(message) = &memory.message else {
        return Answer::text(format!("Thank you, {name}. What would you like me to pass on to the team?"));
    };
    if memory.number.is_none() && !memory.number_declined {
        return Answer::text("I've got that. What's the best number to call you back on?");
    }
    let arguments = [
        ("caller_name", Some(json!(name))),
        ("message", Some(json!(message))),
        ("callback_number", memory.number.as_ref().map(|number| json!(number))),
        ("urgent", memory.urgent.then_some(json!(true))),
    ];
    desk.call(None, "take_message", &arguments)
}
