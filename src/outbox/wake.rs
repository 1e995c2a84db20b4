//! Tells the workers of this process that there is something new.

use std::sync::Arc;

use tokio::sync::watch;

/// Wakes every worker of the process; clones wake the same ones. Nothing depends on it but time: a worker that is not woken
/// looks by itself after a while.
#[derive(Debug, Clone)]
pub struct Wake(Arc<watch::Sender<u64>>);

impl Default for Wake {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(0)))
    }
}

impl Wake {
    /// To be called after the commit of whatever decided an effect.
    pub fn wake(&self) {
        self.0.send_modify(|count| *count = count.wrapping_add(1));
    }

    /// What a worker waits on. A wake between two looks is not lost.
    pub(super) fn subscribe(&self) -> watch::Receiver<u64> {
        self.0.subscribe()
    }
}
