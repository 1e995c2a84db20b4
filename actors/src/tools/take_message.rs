//! `take_message`: keeps a message for the practice and tells the caller so.

use std::sync::Arc;

use frontdesk_schema::MessageId;
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
                id: MessageId::new(),
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
