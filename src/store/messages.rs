//! Messages that callers left, until storage with delivery is configured.

use std::sync::{Mutex, PoisonError};

use frontdesk_actors::store::{Failure, Messages, StoreError, StoreResult, TakenMessage};
use futures_util::future;

/// More than any practice reads; a bound all the same.
const CAPACITY: usize = 10_000;

/// Keeps messages in memory. When full it refuses: the caller is then told the truth instead of a promise.
#[derive(Default)]
pub struct MemoryMessages(Mutex<Vec<TakenMessage>>);

impl MemoryMessages {
    /// A copy of all messages, oldest first.
    pub fn all(&self) -> Vec<TakenMessage> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Hands all messages over to somebody who delivers them, oldest first.
    pub fn take_all(&self) -> Vec<TakenMessage> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many messages would be lost if the process ended now.
    pub fn undelivered(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn keep(&self, message: TakenMessage) -> Result<(), StoreError> {
        let mut messages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if messages.iter().any(|known| known.id == message.id) {
            return Ok(());
        }
        if messages.len() == CAPACITY {
            return Err(StoreError {
                store: "messages",
                cause: format!("{CAPACITY} undelivered messages are waiting"),
                failure: Failure::Away,
            });
        }
        messages.push(message);
        Ok(())
    }
}

impl Messages for MemoryMessages {
    fn take(&self, message: TakenMessage) -> StoreResult<'_, ()> {
        Box::pin(future::ready(self.keep(message)))
    }
}

#[cfg(test)]
mod tests {
    use frontdesk_schema::{CallId, MessageId, TenantId};

    use super::*;

    fn message() -> TakenMessage {
        TakenMessage {
            id: MessageId::new(),
            tenant: TenantId::from_slug("a"),
            call: CallId::new(),
            taken_at: chrono::DateTime::UNIX_EPOCH,
            caller_name: "Ada".to_owned(),
            message: "Please call back".to_owned(),
            callback_number: None,
            urgent: false,
            recording: None,
        }
    }

    #[test]
    fn the_same_message_is_kept_once() {
        let messages = MemoryMessages::default();
        let one = message();
        messages.keep(one.clone()).unwrap();
        messages.keep(one).unwrap();
        messages.keep(message()).unwrap();
        assert_eq!(messages.undelivered(), 2);
        assert_eq!(messages.take_all().len(), 2);
        assert_eq!(messages.undelivered(), 0);
    }

    #[test]
    fn a_full_store_refuses_instead_of_forgetting() {
        let messages = MemoryMessages::default();
        messages.0.lock().unwrap().extend((0..CAPACITY).map(|_| message()));
        assert!(messages.keep(message()).is_err());
        assert_eq!(messages.undelivered(), CAPACITY);
    }
}
