//! Answers that were given: whoever repeats a question gets the same one.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::CallNotes;
use crate::shared::notes::NoteKey;

/// A question is a URL with a stream id in it, which must not be read out of the name of a key or file.
fn key(question: &str) -> NoteKey {
    let hash = Sha256::digest(question);
    let id = hash[..16].try_into().expect("a SHA-256 hash has 32 bytes");
    NoteKey { subject: "answer", id: Uuid::from_bytes(id) }
}

impl CallNotes {
    pub(crate) async fn answer(&self, question: &str) -> Option<String> {
        self.read(key(question)).await
    }

    /// The answer that stands: the one that was given first, if there is any, otherwise this.
    pub(crate) async fn settle_answer(&self, question: &str, document: String) -> String {
        self.change(key(question), |given: &mut Option<String>| given.get_or_insert_with(|| document.clone()).clone())
            .await
    }
}
