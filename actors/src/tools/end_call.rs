//! `end_call`: the conversation is over. The line is cut only after the goodbye was heard.

use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Tool, ToolContext, ToolEffect, ToolOutcome, object_schema, parse};
use crate::llm::ToolSpec;

pub(super) struct EndCall;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    #[serde(rename = "reason")]
    _reason: String,
}

impl Tool for EndCall {
    fn spec(&self) -> ToolSpec {
        ToolSpec {
            name: "end_call",
            description: "Ends the call. Say goodbye in the same reply, before calling this. \
                          Use it only when the caller has said goodbye or wants nothing more.",
            input_schema: object_schema(
                json!({ "reason": { "type": "string", "description": "Why the call is over, in a few words." } }),
                &["reason"],
            ),
        }
    }

    fn run(&self, input: Value, _: ToolContext) -> BoxFuture<'static, ToolOutcome> {
        let outcome = match parse::<Input>(input) {
            Ok(_) => ToolOutcome::effect(ToolEffect::EndCall),
            Err(invalid) => invalid,
        };
        Box::pin(std::future::ready(outcome))
    }
}
