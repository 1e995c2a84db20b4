//! Where the time of each reply went, taken from the engine's event feed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use frontdesk_actors::events::{CallEvent, EventFeed};
use tokio::sync::broadcast::error::RecvError;

/// The stages of one reply, in order.
pub(super) type Reply = Vec<(&'static str, Duration)>;

/// Collects the stages of the latest reply of every call.
#[derive(Clone)]
pub(super) struct Stages(Arc<Mutex<HashMap<String, Reply>>>);

impl Stages {
    /// Listens from now on; must be called inside an actix system.
    pub(super) fn listen(feed: &EventFeed) -> Self {
        let stages = Self(Arc::default());
        let (collected, mut events) = (stages.clone(), feed.subscribe());
        actix_rt::spawn(async move {
            loop {
                match events.recv().await {
                    Ok(item) => collected.note(item.carrier_call.as_str(), &item.event),
                    Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return,
                }
            }
        });
        stages
    }

    fn note(&self, call: &str, event: &CallEvent) {
        match event {
            CallEvent::FirstContent(_) => drop(self.lock().insert(call.to_owned(), Vec::new())),
            CallEvent::Stage(stage, took) => {
                if let Some(reply) = self.lock().get_mut(call) {
                    reply.push((stage, *took));
                }
            }
            CallEvent::Ended { .. } => drop(self.lock().remove(call)),
            _ => {}
        }
    }

    /// The stages of the call's latest reply; each is told once.
    pub(super) fn take(&self, call: &str) -> Option<Reply> {
        self.lock().get_mut(call).map(std::mem::take).filter(|reply| !reply.is_empty())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Reply>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `end_of_turn 0.45 s + first_token 0.33 s + …`
pub(super) fn describe(reply: &Reply) -> String {
    let parts: Vec<String> =
        reply.iter().map(|(stage, took)| format!("{} {:.2}", stage.replace('_', " "), took.as_secs_f64())).collect();
    parts.join(" + ")
}
