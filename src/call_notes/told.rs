//! What the practice has been told of a call by itself, without anybody having left words: so that it is not told again.

use frontdesk_actors::store::CarrierCallId;
use serde::{Deserialize, Serialize};

use super::{CallNotes, about};

const SUBJECT: &str = "told";

/// What a practice was told of a call; the later one says more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Told {
    /// That it should call back.
    Callback,
    /// That a message was recorded.
    Recording,
}

impl CallNotes {
    /// The practice has been told this. What says more stands.
    pub(crate) async fn note_told(&self, call: &CarrierCallId, what: Told) {
        self.change(about(SUBJECT, call), |told: &mut Option<Told>| *told = (*told).max(Some(what))).await;
    }

    /// The most that the practice was told of the call; `None`: nothing, as far as is known.
    pub(crate) async fn told_of(&self, call: &CarrierCallId) -> Option<Told> {
        self.read(about(SUBJECT, call)).await
    }
}
