//! How far a call has come with its streams.

use frontdesk_actors::store::CarrierCallId;
use serde::{Deserialize, Serialize};

use super::{CallNotes, about};
use crate::stream_ids::StreamId;

const SUBJECT: &str = "stream";

/// The newest stream id of a call.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct NewestStream {
    pub(crate) id: StreamId,
    pub(crate) opened: bool,
}

impl CallNotes {
    pub(crate) async fn newest_stream(&self, call: &CarrierCallId) -> Option<NewestStream> {
        self.read(about(SUBJECT, call)).await
    }

    /// Keeps the id that `issue` makes; it is told the last one if that has not been opened, and may return it.
    pub(crate) async fn next_stream(&self, call: &CarrierCallId, issue: impl Fn(Option<&str>) -> StreamId) -> StreamId {
        self.change(about(SUBJECT, call), |newest: &mut Option<NewestStream>| {
            let unused = newest.as_ref().filter(|newest| !newest.opened);
            let id = issue(unused.map(|newest| newest.id.as_str()));
            *newest = Some(NewestStream { id: id.clone(), opened: false });
            id
        })
        .await
    }

    /// The stream with this id was opened.
    pub(crate) async fn stream_opened(&self, call: &CarrierCallId, id: &str) {
        self.change(about(SUBJECT, call), |newest: &mut Option<NewestStream>| {
            match newest {
                Some(newest) if newest.id.as_str() == id => newest.opened = true,
                // A newer one has been issued, or nothing is known of any.
                _ => {}
            }
        })
        .await;
    }
}
