//! `take_message`: keeps a message for the practice and tells the caller so.
//!
//! A message is known by what it says. One that is taken again, because its outcome was lost with the process or the model
//! repeats itself, is the same message; one that says more is another, and both are kept.

use std::sync::Arc;

use frontdesk_schema::{CallId, MessageId};
use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Tool, ToolContext, ToolOutcome, object_schema, parse};
use crate::llm::ToolSpec;
use crate::phrases::{self, Phrase};
use crate::store::{Messages, TakenMessage};

/// Longest message kept, in characters; a phone message is a few sentences.
const LONGEST_MESSAGE: usize = 2_000;
const LONGEST_NAME: usize = 200;

pub(super) struct TakeMessage {
    messages: Arc<dyn Messages>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    caller_name: String,
    message: String,
    callback_number: Option<String>,
    #[serde(default)]
    urgent: bool,
}

impl TakeMessage {
    pub(super) fn new(messages: Arc<dyn Messages>) -> Self {
        Self { messages }
    }
}

impl Tool for TakeMessage {
    fn spec(&self) -> ToolSpec {
        ToolSpec {
            name: "take_message",
            description: "Keeps a message for the practice. Ask for the caller's name and message first. \
                          The confirmation is spoken for you.",
            input_schema: object_schema(
                json!({
                    "caller_name": { "type": "string" },
                    "message": { "type": "string", "description": "The message in the caller's own words." },
                    "callback_number": {
                        "type": "string",
                        "description": "Only when it differs from the number the caller is calling from.",
                    },
                    "urgent": { "type": "boolean" },
                }),
                &["caller_name", "message"],
            ),
        }
    }

    fn run(&self, input: Value, call: ToolContext) -> BoxFuture<'static, ToolOutcome> {
        let messages = Arc::clone(&self.messages);
        Box::pin(async move {
            let input: Input = match parse(input) {
                Ok(input) => input,
                Err(invalid) => return invalid,
            };
            if let Some(problem) = input.problem() {
                return ToolOutcome::invalid(problem);
            }
            let spoken = phrases::text(Phrase::MessageTaken, &call.tenant.language).to_owned();
            let message = TakenMessage {
                id: input.id(call.call),
                tenant: call.tenant.id,
                call: call.call,
                taken_at: call.now,
                caller_name: input.caller_name,
                message: input.message,
                callback_number: input.callback_number,
                urgent: input.urgent,
                recording: None,
            };
            match messages.take(message).await {
                Ok(()) => ToolOutcome::done(json!({ "status": "message_taken", "spoken": spoken }), spoken),
                Err(error) => {
                    tracing::error!(call.id = %call.call, %error, "a message could not be kept");
                    ToolOutcome::unavailable("the message could not be kept; offer to connect the caller to a person")
                }
            }
        })
    }
}

impl Input {
    /// Its name in this call. Case, punctuation and spaces are no news.
    fn id(&self, call: CallId) -> MessageId {
        let number = self.callback_number.as_deref().unwrap_or_default();
        let number: String = number.chars().filter(char::is_ascii_digit).collect();
        let pressing = if self.urgent { "urgent" } else { "" };
        MessageId::of_taken(call, &[&plain(&self.caller_name), &plain(&self.message), &*number, pressing].join("\n"))
    }

    fn problem(&self) -> Option<&'static str> {
        if self.caller_name.trim().is_empty() {
            return Some("caller_name is empty: ask for the caller's name");
        }
        if self.message.trim().is_empty() {
            return Some("message is empty: ask what the message is");
        }
        if self.message.chars().count() > LONGEST_MESSAGE || self.caller_name.chars().count() > LONGEST_NAME {
            return Some("too long: shorten it to the essentials");
        }
        None
    }
}

/// The words of it.
fn plain(said: &str) -> String {
    let words = said.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: (&str, &str, Option<&str>, bool) =
        ("Ada Lovelace", "A crown came off.", Some("+44 7700 900456"), false);

    fn id((name, words, number, urgent): (&str, &str, Option<&str>, bool), call: &str) -> MessageId {
        let input = Input {
            caller_name: name.to_owned(),
            message: words.to_owned(),
            callback_number: number.map(str::to_owned),
            urgent,
        };
        input.id(CallId::of_carrier_call(call))
    }

    #[test]
    fn a_message_said_again_is_the_same_message() {
        for again in [
            SAID,
            ("ada lovelace ", "a crown  came off", Some("+447700900456"), false),
            ("Ada Lovelace", "A crown came off!", Some("+44-7700-900456"), false),
        ] {
            assert_eq!(id(again, "CA1"), id(SAID, "CA1"), "{again:?}");
        }
    }

    #[test]
    fn a_message_that_says_more_or_something_else_is_another() {
        let (name, words, number, _) = SAID;
        for other in [
            (name, "A crown came off, and it hurts.", number, false),
            ("Grace Hopper", words, number, false),
            (name, words, Some("+447700900457"), false),
            (name, words, None, false),
            (name, words, number, true),
            ("Ada", "Lovelace A crown came off.", number, false),
        ] {
            assert_ne!(id(other, "CA1"), id(SAID, "CA1"), "{other:?}");
        }
        assert_ne!(id(SAID, "CA2"), id(SAID, "CA1"), "of another call");
    }
}
