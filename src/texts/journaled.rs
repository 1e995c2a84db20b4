//! What the carrier tells of texts while the database is away: it waits in the journal, since nobody tells it again.

use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_actors::store::{Failure, StoreError, StoreResult};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_schema::TenantId;
use futures_util::FutureExt as _;
use serde::{Deserialize, Serialize};
use tokio::time::timeout;
use uuid::Uuid;

use super::events::{self, DatabaseTextEvents};
use crate::journal::{Durability, Journal};
use crate::sms::events::{KeywordReceived, StatusReport, TextEvents};
use crate::sms::keywords::Keyword;
use crate::sms::state::MessageStatus;
use crate::storage::{Storage, StorageError};

/// The carrier waits 12 s for us in all; the journal answers in milliseconds.
const DATABASE_ANSWERS: Duration = Duration::from_secs(5);

/// Keeps what is told in the database, and in the journal while there is none.
pub struct JournaledTextEvents {
    stored: DatabaseTextEvents,
    journal: Journal,
}

impl JournaledTextEvents {
    pub fn new(stored: DatabaseTextEvents, journal: Journal) -> Self {
        Self { stored, journal }
    }

    /// [`StoreError`] when neither has taken it.
    async fn store_or_append(
        &self,
        stored: impl Future<Output = Result<(), StorageError>>,
        told: impl FnOnce() -> TextTold,
    ) -> Result<(), StoreError> {
        let problem = match timeout(DATABASE_ANSWERS, stored).await {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(error)) => error.to_string(),
            Err(_) => "no answer in time".to_owned(),
        };
        tracing::warn!(%problem, "what the carrier tells of a text waits in the journal");
        let record = serde_json::to_vec(&told()).expect("a report is plain data");
        let appended = self.journal.append(record, Durability::Synced).await;
        appended.map_err(|error| StoreError { store: "texts", cause: error.to_string(), failure: Failure::Away })
    }
}

impl TextEvents for JournaledTextEvents {
    fn status(&self, report: StatusReport) -> StoreResult<'_, ()> {
        async move {
            // Not from a callback of ours: somebody else's text.
            let (Some(tenant), Some(text)) = (report.tenant, report.text) else { return Ok(()) };
            let told = || TextTold::Status {
                tenant,
                text,
                sid: report.sid.clone(),
                status: report.status.label().to_owned(),
                code: report.code,
            };
            self.store_or_append(self.stored.note_status(report.clone(), Utc::now()), told).await
        }
        .boxed()
    }

    fn keyword(&self, received: KeywordReceived) -> StoreResult<'_, ()> {
        async move {
            let Some(tenant) = self.stored.tenant_of(&received).await? else { return Ok(()) };
            let KeywordReceived { sid, to, from, keyword, at } = received.clone();
            let wants_texts = match keyword {
                Keyword::Stop => false,
                Keyword::Start => true,
                // Answered, and says nothing about what is wanted.
                Keyword::Help => return Ok(()),
            };
            let told = || TextTold::Keyword {
                tenant,
                sid,
                to: to.expose().to_owned(),
                from: from.expose().to_owned(),
                wants_texts,
                at,
            };
            self.store_or_append(self.stored.note_keyword(tenant, received), told).await
        }
        .boxed()
    }
}

/// A record of the journal that is about a text, not a call.
#[derive(Serialize, Deserialize)]
#[serde(tag = "text_told", rename_all = "snake_case")]
pub(crate) enum TextTold {
    Status { tenant: TenantId, text: Uuid, sid: String, status: String, code: Option<u32> },
    Keyword { tenant: TenantId, sid: String, to: String, from: String, wants_texts: bool, at: DateTime<Utc> },
}

impl TextTold {
    /// Takes it into the database; as often as one likes.
    pub(crate) async fn take(self, storage: &Storage, now: DateTime<Utc>) -> Result<(), StorageError> {
        match self {
            Self::Status { tenant, text, sid, status, code } => {
                let status = MessageStatus::parse(&status);
                let report = StatusReport { sid, tenant: Some(tenant), text: Some(text), status, code };
                events::note_status(storage, report, now).await
            }
            Self::Keyword { tenant, sid, to, from, wants_texts, at } => {
                // Both were read before they were written down.
                let (Ok(to), Ok(from)) = (PhoneNumber::parse(&to), PhoneNumber::parse(&from)) else { return Ok(()) };
                let keyword = if wants_texts { Keyword::Start } else { Keyword::Stop };
                events::note_keyword(storage, tenant, KeywordReceived { sid, to, from, keyword, at }).await
            }
        }
    }
}
