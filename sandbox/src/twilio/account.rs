//! One Twilio account: its credentials, its calls and its texts.

use std::sync::{Arc, Mutex, MutexGuard};

use serde::Deserialize;

use super::live::LiveCalls;
use super::messages::{Text, TextBehaviour, Texts};
use crate::fault::FaultPlan;
use crate::latency::Latency;
use crate::sockets::Logbook;

/// An account; clones share its state.
#[derive(Debug, Clone)]
pub struct Account {
    pub sid: String,
    pub auth_token: String,
    pub calls: LiveCalls,
    /// Requests to the REST API, and what was refused.
    pub logbook: Logbook,
    pub(super) texts: Texts,
    behaviour: Arc<Mutex<RestBehaviour>>,
}

/// How well the REST API works, and what becomes of texts.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RestBehaviour {
    pub latency: Latency,
    pub faults: Vec<FaultPlan>,
    pub texts: TextBehaviour,
}

impl Default for RestBehaviour {
    /// A REST request from the same continent takes about this long (an estimate; Twilio publishes none).
    fn default() -> Self {
        Self { latency: Latency::log_normal(90, 250), faults: Vec::new(), texts: TextBehaviour::default() }
    }
}

impl Account {
    pub fn new(sid: impl Into<String>, auth_token: impl Into<String>) -> Self {
        Self {
            sid: sid.into(),
            auth_token: auth_token.into(),
            calls: LiveCalls::default(),
            logbook: Logbook::default(),
            texts: Texts::default(),
            behaviour: Arc::default(),
        }
    }

    /// The texts so far, in and out, oldest first.
    pub fn texts(&self) -> Vec<Text> {
        self.texts.all()
    }

    /// Changes how the REST API behaves from the next request on.
    pub fn set_behaviour(&self, behaviour: RestBehaviour) {
        *lock(&self.behaviour) = behaviour;
    }

    pub(super) fn behaviour(&self) -> RestBehaviour {
        lock(&self.behaviour).clone()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("nothing panics while the account is locked")
}
