//! Why calls are about to be ended by us.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use frontdesk_actors::store::{CarrierCallId, EndIntent, EndIntents, StoreResult};
use futures_util::future;
use tokio::time::Instant;

/// Added to the longest call, for a carrier that asks late or again.
const AFTERMATH: Duration = Duration::from_secs(3_600);

/// Keeps the first intent of each call for as long as the carrier may still ask about it.
pub struct MemoryEndIntents {
    kept_for: Duration,
    intents: Mutex<HashMap<CarrierCallId, Recorded>>,
}

struct Recorded {
    intent: EndIntent,
    at: Instant,
}

impl MemoryEndIntents {
    pub fn new(longest_call: Duration) -> Self {
        Self { kept_for: longest_call + AFTERMATH, intents: Mutex::default() }
    }

    fn record_at(&self, call: &CarrierCallId, intent: EndIntent, now: Instant) {
        let mut intents = self.intents.lock().unwrap_or_else(PoisonError::into_inner);
        intents.retain(|_, recorded| now.duration_since(recorded.at) < self.kept_for);
        intents.entry(call.clone()).or_insert(Recorded { intent, at: now });
    }

    fn withdraw_now(&self, call: &CarrierCallId) {
        self.intents.lock().unwrap_or_else(PoisonError::into_inner).remove(call);
    }

    fn find_now(&self, call: &CarrierCallId) -> Option<EndIntent> {
        let intents = self.intents.lock().unwrap_or_else(PoisonError::into_inner);
        intents.get(call).map(|recorded| recorded.intent.clone())
    }
}

impl EndIntents for MemoryEndIntents {
    fn record<'a>(&'a self, call: &'a CarrierCallId, intent: EndIntent) -> StoreResult<'a, ()> {
        self.record_at(call, intent, Instant::now());
        Box::pin(future::ready(Ok(())))
    }

    fn find<'a>(&'a self, call: &'a CarrierCallId) -> StoreResult<'a, Option<EndIntent>> {
        Box::pin(future::ready(Ok(self.find_now(call))))
    }

    fn withdraw<'a>(&'a self, call: &'a CarrierCallId) -> StoreResult<'a, ()> {
        self.withdraw_now(call);
        Box::pin(future::ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(n: u32) -> CarrierCallId {
        CarrierCallId::new(format!("CA{n}"))
    }

    #[test]
    fn the_first_intent_of_a_call_stands() {
        let intents = MemoryEndIntents::new(Duration::from_secs(900));
        let now = Instant::now();
        intents.record_at(&call(1), EndIntent::HangUp, now);
        intents.record_at(&call(1), EndIntent::MessageMode { apology: None }, now);
        assert_eq!(intents.find_now(&call(1)), Some(EndIntent::HangUp));
        assert_eq!(intents.find_now(&call(2)), None);
    }

    #[test]
    fn after_one_that_came_to_nothing_the_next_intent_is_the_first() {
        let intents = MemoryEndIntents::new(Duration::from_secs(900));
        let now = Instant::now();
        intents.record_at(&call(1), EndIntent::MessageMode { apology: None }, now);
        intents.withdraw_now(&call(1));
        assert_eq!(intents.find_now(&call(1)), None);
        intents.record_at(&call(1), EndIntent::HangUp, now);
        assert_eq!(intents.find_now(&call(1)), Some(EndIntent::HangUp));
    }

    #[test]
    fn an_intent_is_forgotten_when_nobody_can_ask_about_it_any_more() {
        let intents = MemoryEndIntents::new(Duration::from_secs(900));
        let now = Instant::now();
        intents.record_at(&call(1), EndIntent::HangUp, now);
        intents.record_at(&call(2), EndIntent::HangUp, now + Duration::from_secs(4_499));
        assert!(intents.find_now(&call(1)).is_some());
        intents.record_at(&call(3), EndIntent::HangUp, now + Duration::from_secs(4_500));
        assert!(intents.find_now(&call(1)).is_none());
        assert!(intents.find_now(&call(2)).is_some());
    }
}
