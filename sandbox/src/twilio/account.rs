//! One Twilio account: its credentials, its calls and the messages it sent.

use std::sync::{Arc, Mutex, MutexGuard};

use serde::Deserialize;

use super::live::LiveCalls;
use crate::fault::FaultPlan;
use crate::latency::Latency;
use crate::sockets::Logbook;

/// A text message accepted by the REST API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentMessage {
    pub sid: String,
    pub to: String,
    /// A number, or the sid of a messaging service.
    pub from: String,
    pub body: String,
    pub status_callback: Option<String>,
}

/// An account; clones share its state.
#[derive(Debug, Clone)]
pub struct Account {
    pub sid: String,
    pub auth_token: String,
    pub calls: LiveCalls,
    /// Requests to the REST API, and what was refused.
    pub logbook: Logbook,
    messages: Arc<Mutex<Vec<SentMessage>>>,
    behaviour: Arc<Mutex<RestBehaviour>>,
}

/// How well the REST API works.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RestBehaviour {
    pub latency: Latency,
    pub faults: Vec<FaultPlan>,
}

impl Default for RestBehaviour {
    /// A REST request from the same continent takes about this long (an estimate; Twilio publishes none).
    fn default() -> Self {
        Self { latency: Latency::log_normal(90, 250), faults: Vec::new() }
    }
}

impl Account {
    pub fn new(sid: impl Into<String>, auth_token: impl Into<String>) -> Self {
        Self {
            sid: sid.into(),
            auth_token: auth_token.into(),
            calls: LiveCalls::default(),
            logbook: Logbook::default(),
            messages: Arc::default(),
            behaviour: Arc::default(),
        }
    }

    /// The messages sent so far.
    pub fn messages(&self) -> Vec<SentMessage> {
        lock(&self.messages).clone()
    }

    /// Changes how the REST API behaves from the next request on.
    pub fn set_behaviour(&self, behaviour: RestBehaviour) {
        *lock(&self.behaviour) = behaviour;
    }

    pub(super) fn behaviour(&self) -> RestBehaviour {
        lock(&self.behaviour).clone()
    }

    pub(super) fn store(&self, message: SentMessage) {
        lock(&self.messages).push(message);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("nothing panics while the account is locked")
}
