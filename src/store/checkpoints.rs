//! Conversations that may have to go on: the newest checkpoint of each call, for this process only.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use frontdesk_actors::call::checkpoint::Checkpoint;
use frontdesk_actors::store::{Checkpoints, StoreResult};
use frontdesk_schema::{CallId, TenantId};
use futures_util::future;
use tokio::time::Instant;

/// Added to the longest call, for a carrier that brings a call back late.
const AFTERMATH: Duration = Duration::from_secs(600);

pub struct MemoryCheckpoints {
    kept_for: Duration,
    kept: Mutex<HashMap<CallId, Kept>>,
}

struct Kept {
    tenant: TenantId,
    /// The life of the call, and the step within it.
    version: (u8, u32),
    bytes: Bytes,
    at: Instant,
}

impl MemoryCheckpoints {
    pub fn new(longest_call: Duration) -> Self {
        Self { kept_for: longest_call + AFTERMATH, kept: Mutex::default() }
    }

    fn save_at(&self, checkpoint: &Checkpoint, now: Instant) {
        let version = (checkpoint.life, checkpoint.step);
        let bytes = checkpoint.to_bytes();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|_, kept| now.duration_since(kept.at) < self.kept_for);
        if kept.get(&checkpoint.call).is_none_or(|known| known.version < version) {
            kept.insert(checkpoint.call, Kept { tenant: checkpoint.tenant, version, bytes, at: now });
        }
    }

    fn load_now(&self, tenant: TenantId, call: CallId) -> Option<Bytes> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(&call).filter(|kept| kept.tenant == tenant).map(|kept| kept.bytes.clone())
    }
}

impl Checkpoints for MemoryCheckpoints {
    fn save(&self, checkpoint: Checkpoint) -> StoreResult<'_, ()> {
        self.save_at(&checkpoint, Instant::now());
        Box::pin(future::ready(Ok(())))
    }

    fn load(&self, tenant: TenantId, call: CallId) -> StoreResult<'_, Option<Bytes>> {
        Box::pin(future::ready(Ok(self.load_now(tenant, call))))
    }

    fn delete(&self, call: CallId) -> StoreResult<'_, ()> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).remove(&call);
        Box::pin(future::ready(Ok(())))
    }
}
