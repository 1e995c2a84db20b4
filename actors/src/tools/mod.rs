//! What the agent may do besides talking. Each tool is a file; the registry is what the model is offered.
//!
//! A tool does the storing and looking up; what its outcome means for the call ([`ToolEffect`]) the call decides.

mod away;
mod book_appointment;
mod cancel_appointment;
mod diary;
mod end_call;
mod find_appointments;
mod find_slots;
mod reschedule_appointment;
mod take_message;
mod transfer_to_human;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use frontdesk_schema::CallId;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::engine::Stores;
use crate::llm::ToolSpec;
use crate::tenant::{PhoneNumber, Tenant};

/// Something the model can ask for.
pub trait Tool: Send + Sync {
    fn spec(&self) -> ToolSpec;
    /// Runs the tool. Never fails outright: what goes wrong is an outcome the model is told.
    fn run(&self, input: Value, call: ToolContext) -> BoxFuture<'static, ToolOutcome>;
}

/// The call a tool runs in.
#[derive(Clone)]
pub struct ToolContext {
    pub call: CallId,
    /// Which life of the call asks; an earlier one has no say any more.
    pub life: u8,
    pub tenant: Arc<Tenant>,
    /// Who calls; `None`: withheld.
    pub caller: Option<PhoneNumber>,
    /// What the call has been told of the diary so far.
    pub desk: Desk,
    pub now: DateTime<Utc>,
}

impl ToolContext {
    /// On the practice's clock.
    fn local_now(&self) -> DateTime<Tz> {
        self.now.with_timezone(&self.tenant.time_zone)
    }
}

/// What came of a tool call.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolOutcome {
    /// JSON for the model; `status` says how it went.
    pub result: Value,
    /// The model is told that this is an error.
    pub is_error: bool,
    /// What the engine says to the caller itself, without asking the model again: faster, and never untrue.
    pub spoken: Option<String>,
    pub effect: ToolEffect,
    /// What the call knows of the diary from now on, if that has changed.
    pub desk: Option<Box<Desk>>,
}

/// What an outcome means for the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToolEffect {
    None,
    /// The conversation is over once the goodbye has been heard.
    EndCall,
    /// Connect the caller to a person.
    HandOver,
}

impl ToolOutcome {
    /// The input cannot be used; `problem` tells the model what to ask for.
    pub fn invalid(problem: impl Into<String>) -> Self {
        Self::refused("invalid", problem)
    }

    /// The tool cannot work at the moment.
    pub fn unavailable(problem: impl Into<String>) -> Self {
        Self::refused("unavailable", problem)
    }

    fn refused(status: &str, problem: impl Into<String>) -> Self {
        Self {
            result: json!({ "status": status, "problem": problem.into() }),
            is_error: true,
            spoken: None,
            effect: ToolEffect::None,
            desk: None,
        }
    }

    /// Told to the model, which goes on from there.
    fn told(result: Value) -> Self {
        Self { result, is_error: false, spoken: None, effect: ToolEffect::None, desk: None }
    }

    /// Done, and told to the caller by the engine itself.
    fn done(result: Value, spoken: String) -> Self {
        Self { spoken: Some(spoken), ..Self::told(result) }
    }

    /// What was asked for is not done, for a reason that is nobody's mistake.
    fn declined(status: &str, problem: impl Into<String>) -> Self {
        Self::told(json!({ "status": status, "problem": problem.into() }))
    }

    fn knowing(self, desk: Desk) -> Self {
        Self { desk: Some(Box::new(desk)), ..self }
    }

    fn effect(effect: ToolEffect) -> Self {
        Self { result: json!({ "status": "ok" }), is_error: false, spoken: None, effect, desk: None }
    }
}

/// The tools on offer, in a fixed order: the model's vendor caches them by their bytes.
#[derive(Clone)]
pub struct ToolRegistry {
    tools: Arc<[Arc<dyn Tool>]>,
    specs: Arc<[ToolSpec]>,
}

impl ToolRegistry {
    pub fn new(tools: Vec<Arc<dyn Tool>>) -> Self {
        let specs = tools.iter().map(|tool| tool.spec()).collect();
        Self { tools: tools.into(), specs }
    }

    /// The tools every tenant has.
    pub fn standard(stores: &Stores) -> Self {
        let diary = || Arc::clone(&stores.diary);
        Self::new(vec![
            Arc::new(find_slots::FindSlots(diary())),
            Arc::new(book_appointment::BookAppointment(diary())),
            Arc::new(find_appointments::FindAppointments(diary())),
            Arc::new(reschedule_appointment::RescheduleAppointment(diary())),
            Arc::new(cancel_appointment::CancelAppointment(diary())),
            Arc::new(take_message::TakeMessage::new(Arc::clone(&stores.messages))),
            Arc::new(transfer_to_human::TransferToHuman),
            Arc::new(end_call::EndCall),
        ])
    }

    pub fn specs(&self) -> Arc<[ToolSpec]> {
        Arc::clone(&self.specs)
    }

    /// Runs the named tool; a name that was never offered is an `invalid` outcome.
    pub fn run(&self, name: &str, input: Value, call: ToolContext) -> BoxFuture<'static, ToolOutcome> {
        match self.tools.iter().zip(self.specs.iter()).find(|(_, spec)| spec.name == name) {
            Some((tool, _)) => tool.run(input, call),
            None => Box::pin(std::future::ready(ToolOutcome::invalid("there is no such tool"))),
        }
    }
}

/// Reads a tool's input into its own type.
///
/// # Errors
/// The `invalid` outcome, naming the field, for input that does not fit.
fn parse<T: serde::de::DeserializeOwned>(input: Value) -> Result<T, ToolOutcome> {
    serde_json::from_value(input).map_err(|error| ToolOutcome::invalid(error.to_string()))
}

/// An argument that says something: models also send empty strings for what they leave out.
fn given(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}

/// A JSON Schema for an object with these properties.
fn object_schema(properties: Value, required: &[&str]) -> Value {
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}
