//! What the carrier is told about a call, the same on every node: why we end it, which stream it may open next, what was
//! answered to a question, and how far a hand-over has come.
//!
//! Each is a note ([`crate::shared::notes`]), sealed here: they hold numbers, sentences, and ids that open streams.

mod answers;
mod hand_overs;
mod intents;
pub(crate) mod phone;
mod streams;
mod told;

use std::sync::Arc;

use frontdesk_actors::store::CarrierCallId;
use frontdesk_schema::encryption::{DerivedKeys, Place};
use frontdesk_schema::{CallId, TenantId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::shared::notes::{Note, NoteKey, Notes, Written};
pub(crate) use told::Told;

/// Names the key; a change makes older notes unreadable, and their calls go on as if there were none.
pub(crate) const NOTES_KEY: &str = "frontdesk call notes v1";

/// So often a decision is made again because another node was faster. Two nodes seldom decide about one call at once.
const MOST_RACES: usize = 8;

/// The notes of all calls. Cloning shares them.
#[derive(Clone)]
pub struct CallNotes {
    notes: Arc<dyn Notes>,
    keys: Arc<DerivedKeys>,
}

impl CallNotes {
    pub(crate) fn new(notes: Arc<dyn Notes>, keys: DerivedKeys) -> Self {
        Self { notes, keys: Arc::new(keys) }
    }

    async fn read<T: DeserializeOwned>(&self, key: NoteKey) -> Option<T> {
        let note = self.notes.read(key).await?;
        self.open(key, &note)
    }

    /// Lets `decide` change what is kept, and writes that. If another node was faster, `decide` is asked again about what
    /// stands now; its last answer is returned.
    async fn change<T, R>(&self, key: NoteKey, mut decide: impl FnMut(&mut Option<T>) -> R) -> R
    where
        T: Serialize + DeserializeOwned + Clone + PartialEq,
    {
        let mut found = self.notes.read(key).await;
        let mut races = 0;
        loop {
            let version = found.as_ref().map_or(0, |note| note.version);
            let before: Option<T> = found.and_then(|note| self.open(key, &note));
            let mut after = before.clone();
            let decided = decide(&mut after);
            if after == before {
                return decided;
            }
            let plain = serde_json::to_vec(&after).expect("notes are plain structures");
            let sealed = self.keys.seal_bytes(&place(key), &plain);
            match self.notes.write(key, Note { version: version + 1, sealed }).await {
                Written::Kept => return decided,
                Written::Stands(_) if races == MOST_RACES => {
                    tracing::error!(note = key.subject, "a note about a call changes all the time: not written");
                    return decided;
                }
                Written::Stands(other) => found = Some(other),
            }
            races += 1;
        }
    }

    /// What another version wrote, or another master key sealed, is as good as nothing.
    fn open<T: DeserializeOwned>(&self, key: NoteKey, note: &Note) -> Option<T> {
        let opened = self.keys.open_bytes(&place(key), &note.sealed).ok();
        let read = opened.and_then(|plain| serde_json::from_slice::<Option<T>>(&plain).ok());
        if read.is_none() {
            tracing::warn!(note = key.subject, "a note about a call cannot be read");
        }
        read.flatten()
    }
}

/// Notes are looked up before anybody knows whose call it is.
fn place(key: NoteKey) -> Place {
    let nobody = TenantId::from_uuid(Uuid::nil());
    Place::new(nobody, "notes", key.subject, key.id)
}

fn about(subject: &'static str, call: &CarrierCallId) -> NoteKey {
    NoteKey { subject, id: CallId::of_carrier_call(call.as_str()).as_uuid() }
}

#[cfg(test)]
mod tests;
