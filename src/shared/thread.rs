//! A thread that runs futures, for work that must belong to no arbiter.

use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use super::error::SharedStateError;

/// Its futures are dropped when it is.
pub(super) struct AsyncThread {
    handle: Handle,
    _ends_when_dropped: oneshot::Sender<()>,
}

impl AsyncThread {
    pub(super) fn start(name: &'static str) -> Result<Self, SharedStateError> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(SharedStateError::Thread)?;
        let handle = runtime.handle().clone();
        let (ends_when_dropped, dropped) = oneshot::channel::<()>();
        let run = move || {
            // The other end sends nothing; that it is gone is the message.
            drop(runtime.block_on(dropped));
            // Names are looked up on threads that nothing can interrupt: they are left behind, not waited for.
            runtime.shutdown_background();
        };
        thread::Builder::new().name(name.to_owned()).spawn(run).map_err(SharedStateError::Thread)?;
        Ok(Self { handle, _ends_when_dropped: ends_when_dropped })
    }

    pub(super) const fn handle(&self) -> &Handle {
        &self.handle
    }
}
