//! What a call needs to go on in another process: the conversation as far as it was heard.

use std::time::Duration;

use bytes::Bytes;
use frontdesk_schema::{CallId, TenantId};
use serde::{Deserialize, Serialize};
use tracing::warn;

use crate::desk::Desk;
use crate::reply::history::History;
use crate::store::Checkpoints;
use crate::triage::Facts;
use crate::turn::completeness::Dictated;

/// Changes with the form of [`Checkpoint`]; another version's is not read, and its call goes on as one without.
const VERSION: u16 = 2;

/// A caller waits for this in silence.
const LOADED_WITHIN: Duration = Duration::from_millis(300);

/// A conversation at one moment. Holds what people said: `Debug` shows none of it, and it is kept sealed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Checkpoint {
    version: u16,
    pub call: CallId,
    pub tenant: TenantId,
    /// The life of the call that wrote it.
    pub life: u8,
    /// Counts the checkpoints of that life.
    pub step: u32,
    /// The dialogue; of the agent's words only those that were heard.
    pub history: History,
    /// What the call has been told of the diary.
    pub desk: Desk,
    /// What of the caller's words may yet become an emergency.
    pub triage: Facts,
    /// The notice was heard to its end.
    pub disclosed: bool,
    /// What the agent asked for last, if it is something to dictate.
    pub expected: Option<Dictated>,
    /// Utterances and requests of all lives have numbers of their own.
    pub next_utterance: u32,
    pub next_request: u32,
    /// Tokens that trials and second requests have cost the call for nothing.
    pub tokens_wasted: u64,
}

impl std::fmt::Debug for Checkpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { call, life, step, .. } = self;
        f.debug_struct("Checkpoint").field("call", call).field("life", life).field("step", step).finish_non_exhaustive()
    }
}

/// Why kept bytes are no checkpoint. Says nothing of what is in them.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum CheckpointUnreadable {
    #[error("this is no checkpoint")]
    Malformed,
    #[error("the checkpoint has version {0}, not {VERSION}")]
    Version(u16),
}

impl Checkpoint {
    pub(super) fn of(call: CallId, tenant: TenantId, life: u8, history: History) -> Self {
        Self {
            version: VERSION,
            call,
            tenant,
            life,
            step: 0,
            history,
            desk: Desk::default(),
            triage: Facts::default(),
            disclosed: false,
            expected: None,
            next_utterance: 1,
            next_request: 1,
            tokens_wasted: 0,
        }
    }

    pub fn to_bytes(&self) -> Bytes {
        serde_json::to_vec(self).unwrap_or_default().into()
    }

    /// # Errors
    /// [`CheckpointUnreadable`] unless [`to_bytes`](Self::to_bytes) of the same version made them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CheckpointUnreadable> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u16,
        }
        let known: Versioned = serde_json::from_slice(bytes).map_err(|_| CheckpointUnreadable::Malformed)?;
        if known.version != VERSION {
            return Err(CheckpointUnreadable::Version(known.version));
        }
        serde_json::from_slice(bytes).map_err(|_| CheckpointUnreadable::Malformed)
    }
}

/// The conversation that a resumed call goes on with. Without one, whatever the reason, the call begins anew.
pub(crate) async fn restore(checkpoints: &dyn Checkpoints, tenant: TenantId, call: CallId) -> Option<Checkpoint> {
    let found = match tokio::time::timeout(LOADED_WITHIN, checkpoints.load(tenant, call)).await {
        Ok(Ok(found)) => found?,
        Ok(Err(error)) => {
            warn!(call.id = %call, %error, "the conversation could not be restored");
            return None;
        }
        Err(_) => {
            warn!(call.id = %call, "the conversation could not be restored in time");
            return None;
        }
    };
    match Checkpoint::from_bytes(&found) {
        Ok(checkpoint) if (checkpoint.call, checkpoint.tenant) == (call, tenant) => Some(checkpoint),
        Ok(_) => {
            warn!(call.id = %call, "the conversation that was kept is another call's");
            None
        }
        Err(error) => {
            warn!(call.id = %call, %error, "the conversation could not be restored");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint() -> Checkpoint {
        let mut history = History::default();
        history.caller("my name is Ada");
        Checkpoint::of(CallId::new(), TenantId::from_slug("a"), 1, history)
    }

    #[test]
    fn a_checkpoint_survives_being_kept_and_never_prints_what_was_said() {
        let checkpoint = checkpoint();
        assert!(Checkpoint::from_bytes(&checkpoint.to_bytes()).unwrap() == checkpoint);
        assert!(!format!("{checkpoint:?}").contains("Ada"));
    }

    #[test]
    fn what_another_version_wrote_is_not_read() {
        let newer = Checkpoint { version: VERSION + 1, ..checkpoint() };
        assert_eq!(Checkpoint::from_bytes(&newer.to_bytes()), Err(CheckpointUnreadable::Version(VERSION + 1)));
        assert_eq!(Checkpoint::from_bytes(b"{}"), Err(CheckpointUnreadable::Malformed));
    }
}
