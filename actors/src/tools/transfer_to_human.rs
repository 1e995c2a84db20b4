//! `transfer_to_human`: connects the caller to a person at the practice.

use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Tool, ToolContext, ToolEffect, ToolOutcome, object_schema, parse};
use crate::llm::ToolSpec;

pub(super) struct TransferToHuman;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    #[serde(rename = "reason")]
    _reason: String,
}

impl Tool for TransferToHuman {
    fn spec(&self) -> ToolSpec {
        ToolSpec {
            name: "transfer_to_human",
            description: "Connects the caller to a person at the practice. Use it when the caller asks for a person, \
                          is upset, or needs something you cannot do. Do not announce it: that is said for you.",
            input_schema: object_schema(
                json!({ "reason": { "type": "string", "description": "Why a person is needed, in a few words." } }),
                &["reason"],
            ),
        }
    }

    fn run(&self, input: Value, call: ToolContext) -> BoxFuture<'static, ToolOutcome> {
        let outcome = match parse::<Input>(input) {
            Ok(_) if call.tenant.person_at(call.now).is_none() => {
                ToolOutcome::unavailable("nobody can take the call now; offer to take a message")
            }
            Ok(_) => ToolOutcome::effect(ToolEffect::HandOver),
            Err(invalid) => invalid,
        };
        Box::pin(std::future::ready(outcome))
    }
}
