//! Conversations that may have to go on: sealed, and kept where the nodes share things.

use bytes::Bytes;
use frontdesk_actors::call::checkpoint::Checkpoint;
use frontdesk_actors::store::{Checkpoints, Failure, StoreError, StoreResult};
use frontdesk_schema::encryption::{DerivedKeys, Place};
use frontdesk_schema::{CallId, TenantId};
use futures_util::FutureExt as _;

use crate::shared::SharedState;
use crate::shared::checkpoints::{Checkpoint as Kept, Version};

/// Names the key; a change makes older checkpoints unreadable, and their calls begin anew.
pub(crate) const CHECKPOINT_KEY: &str = "frontdesk checkpoint v1";

/// The engine's checkpoints: sealed here, kept in Redis or in files.
pub(crate) struct SealedCheckpoints {
    shared: SharedState,
    keys: DerivedKeys,
}

impl SealedCheckpoints {
    pub(crate) fn new(shared: SharedState, keys: DerivedKeys) -> Self {
        Self { shared, keys }
    }
}

fn place(tenant: TenantId, call: CallId) -> Place {
    Place::new(tenant, "checkpoints", "conversation", call)
}

fn failed(error: impl std::fmt::Display) -> StoreError {
    StoreError { store: "checkpoints", cause: error.to_string(), failure: Failure::Away }
}

impl Checkpoints for SealedCheckpoints {
    fn save(&self, checkpoint: Checkpoint) -> StoreResult<'_, ()> {
        let (call, version) =
            (checkpoint.call, Version { epoch: u64::from(checkpoint.life), step: u64::from(checkpoint.step) });
        let sealed = self.keys.seal_bytes(&place(checkpoint.tenant, call), &checkpoint.to_bytes());
        let saving = self.shared.checkpoints.save(call, Kept { version, sealed });
        async move { saving.await.map(drop).map_err(failed) }.boxed()
    }

    fn load(&self, tenant: TenantId, call: CallId) -> StoreResult<'_, Option<Bytes>> {
        async move {
            let Some(kept) = self.shared.checkpoints.load(call).await.map_err(failed)? else { return Ok(None) };
            // Another tenant's call does not open here.
            let opened = self.keys.open_bytes(&place(tenant, call), &kept.sealed).map_err(failed)?;
            Ok(Some(Bytes::copy_from_slice(&opened)))
        }
        .boxed()
    }

    fn delete(&self, call: CallId) -> StoreResult<'_, ()> {
        let deleting = self.shared.checkpoints.delete(call);
        async move {
            deleting.await;
            Ok(())
        }
        .boxed()
    }
}
