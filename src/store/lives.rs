//! Lives of calls, for this process only.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use frontdesk_actors::store::{Lives, StoreResult};
use frontdesk_schema::CallId;
use futures_util::future;

#[derive(Default)]
pub struct MemoryLives(Mutex<HashMap<CallId, u8>>);

impl Lives for MemoryLives {
    fn begin(&self, call: CallId) -> StoreResult<'_, u8> {
        let mut begun = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let next = begun.entry(call).or_default();
        let life = *next;
        *next = life.saturating_add(1);
        Box::pin(future::ready(Ok(life)))
    }
}
