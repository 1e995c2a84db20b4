//! What a call needs looked up and stored, as small traits. The server implements them; the engine knows no SQL.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use frontdesk_schema::{CallId, MessageId, TenantId};
use futures_util::future::BoxFuture;

use crate::call::checkpoint::Checkpoint;
use crate::call::summary::{CallBegun, CallOutcome, CallSummary, TurnTaken};
use crate::reply::spoken::SpokenText;
use crate::tenant::{PhoneNumber, Tenant, Voice};
use crate::transfer::TransferReason;

/// A store that did not do what was asked. The text names the store and the cause, never what was to be stored.
#[derive(Debug, thiserror::Error)]
#[error("{store} store failed: {cause}")]
pub struct StoreError {
    pub store: &'static str,
    pub cause: String,
    pub failure: Failure,
}

/// Whether the same may be done another time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The store is away, slow or full.
    Away,
    /// The store has answered, and will hardly answer otherwise.
    Refused,
}

pub type StoreResult<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// The carrier's own name for a call (Twilio: CallSid). Not personal data; fit for logs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CarrierCallId(Arc<str>);

impl CarrierCallId {
    pub fn new(id: impl Into<Arc<str>>) -> Self {
        Self(id.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for CarrierCallId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Finds the tenant a call is for.
pub trait TenantDirectory: Send + Sync {
    fn by_number<'a>(&'a self, number: &'a PhoneNumber) -> StoreResult<'a, Option<Arc<Tenant>>>;
    fn by_id(&self, id: TenantId) -> StoreResult<'_, Option<Arc<Tenant>>>;
    fn all(&self) -> StoreResult<'_, Vec<Arc<Tenant>>>;
}

/// Keeps what happens in calls, as it happens. Each method may be called again with the same; that changes nothing.
///
/// What is begun in a method's call itself, before its future is polled, happens in the order of the calls.
pub trait CallLog: Send + Sync {
    fn begun(&self, call: CallBegun) -> StoreResult<'_, ()>;
    /// Stores a turn, or a later revision of one.
    fn turn(&self, turn: TurnTaken) -> StoreResult<'_, ()>;
    /// Stores the report of this life of the call.
    fn finished(&self, summary: CallSummary) -> StoreResult<'_, ()>;
    /// The carrier says that a call is over of which nobody here knows: if nobody reports it, it was lost.
    fn ended_by_carrier(&self, tenant: TenantId, call: CallId, at: DateTime<Utc>) -> StoreResult<'_, ()>;
    /// What became of a call that was reported as handed over. The first word on that stands.
    fn concluded(&self, tenant: TenantId, call: CallId, outcome: CallOutcome, at: DateTime<Utc>)
    -> StoreResult<'_, ()>;
}

/// Keeps the newest checkpoint of each call for as long as the carrier may bring the call back. What is kept is sealed
/// there.
pub trait Checkpoints: Send + Sync {
    /// A checkpoint of an earlier life, or an earlier step of the same life, never replaces a later one.
    fn save(&self, checkpoint: Checkpoint) -> StoreResult<'_, ()>;
    fn load(&self, tenant: TenantId, call: CallId) -> StoreResult<'_, Option<Bytes>>;
    /// The call has ended for good.
    fn delete(&self, call: CallId) -> StoreResult<'_, ()>;
}

/// Counts the lives of calls, on whichever node they are lived.
pub trait Lives: Send + Sync {
    /// Begins the next life of a call; its first is 0. No two lives of a call have the same number.
    fn begin(&self, call: CallId) -> StoreResult<'_, u8>;
}

/// Keeps the messages callers leave.
pub trait Messages: Send + Sync {
    fn take(&self, message: TakenMessage) -> StoreResult<'_, ()>;
}

/// A message for the practice.
#[derive(Clone)]
pub struct TakenMessage {
    pub id: MessageId,
    pub tenant: TenantId,
    pub call: CallId,
    pub taken_at: DateTime<Utc>,
    pub caller_name: String,
    pub message: String,
    pub callback_number: Option<String>,
    pub urgent: bool,
    /// The carrier's name for a recording of the message (Twilio: RecordingSid). Whoever knows it may get at the recording:
    /// it is kept sealed.
    pub recording: Option<String>,
}

/// Remembers why a call is about to be ended by us, so that the carrier's next question gets the right answer.
pub trait EndIntents: Send + Sync {
    /// Stores the intent. The first intent of a call stands; a later one is ignored.
    fn record<'a>(&'a self, call: &'a CarrierCallId, intent: EndIntent) -> StoreResult<'a, ()>;
    fn find<'a>(&'a self, call: &'a CarrierCallId) -> StoreResult<'a, Option<EndIntent>>;
    /// The intent came to nothing and the call goes on: the next one is the first again.
    fn withdraw<'a>(&'a self, call: &'a CarrierCallId) -> StoreResult<'a, ()>;
}

/// Why we close a call's media stream on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EndIntent {
    /// The conversation is over.
    HangUp,
    /// Connect the caller to a person. `apology`: words for the carrier's own voice to say first, when ours has failed.
    Transfer { number: PhoneNumber, reason: TransferReason, apology: Option<String> },
    /// We cannot go on, and nobody can take the call: the carrier's own voice and recorder take a message. `apology`:
    /// words for that voice to say first, when ours has failed.
    MessageMode { apology: Option<String> },
}

/// Rendered speech that is used again and again: greetings, fillers, fixed sentences.
pub trait PhraseCache: Send + Sync {
    fn get(&self, key: &PhraseKey) -> Option<Arc<RenderedPhrase>>;
    fn put(&self, key: PhraseKey, phrase: RenderedPhrase);

    /// Like `get`, and looks also where that takes a moment: at what other nodes, or this one before a restart, have
    /// rendered. What is found `get` finds from then on. For rendering ahead; a call never waits for it.
    fn fetch<'a>(&'a self, key: &'a PhraseKey) -> BoxFuture<'a, Option<Arc<RenderedPhrase>>> {
        Box::pin(std::future::ready(self.get(key)))
    }
}

/// The same words in the same voice sound the same, whichever tenant says them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PhraseKey {
    pub voice: Voice,
    pub text: String,
}

/// A phrase as audio.
#[derive(Debug, Clone)]
pub struct RenderedPhrase {
    /// µ-law, 8 kHz, mono; whole 20 ms frames.
    pub audio: Bytes,
    /// The words with their times, as far as the vendor told them.
    pub text: SpokenText,
}

impl RenderedPhrase {
    pub fn duration(&self) -> Duration {
        crate::audio::mulaw::duration(self.audio.len())
    }
}
