//! The handler of all kinds of effect that are texts or e-mails, and what it is made of.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use frontdesk_actors::engine::CarrierConfig;
use frontdesk_actors::store::TenantDirectory;
use futures_util::FutureExt as _;
use futures_util::future::LocalBoxFuture;

use super::mail::Mailer;
use super::sending::Sending;
use super::{appointments, call_back, messages, payload};
use crate::billing::Prices;
use crate::config::PublicUrl;
use crate::outbox::{Handler, Step, Whose, Work};
use crate::sms::client::{Patience, TextClient};
use crate::storage::{Storage, StorageError};

/// What texts and messages are delivered with.
pub struct Parts {
    pub storage: Storage,
    pub tenants: Arc<dyn TenantDirectory>,
    pub carrier: CarrierConfig,
    pub patience: Patience,
    /// Where the carrier tells what becomes of a text.
    pub public_url: PublicUrl,
    /// Without it e-mails become dead letters.
    pub mailer: Option<Mailer>,
    /// What the vendors take for a text.
    pub prices: Prices,
}

/// Performs the kinds `text`, `message` and `call_back`.
pub struct Texting {
    sending: Sending,
    whose: Whose,
    mailer: Option<Mailer>,
}

impl Texting {
    pub fn new(parts: Parts) -> Self {
        let Parts { storage, tenants, carrier, patience, public_url, mailer, prices } = parts;
        let client = TextClient::new(carrier, patience);
        Self { sending: Sending { storage, client, public_url, prices }, whose: Whose::new(tenants), mailer }
    }

    async fn step(&self, work: &Work, now: DateTime<Utc>) -> Result<Step, StorageError> {
        let tenant = match self.whose.tenant(work, now).await {
            Ok(tenant) => tenant,
            Err(step) => return Ok(step),
        };
        match work.kind.as_str() {
            payload::EFFECT => appointments::send(&self.sending, work, &tenant, now).await,
            call_back::EFFECT => call_back::send(&self.sending, work, &tenant, now).await,
            messages::EFFECT => messages::deliver(&self.sending, self.mailer.as_ref(), work, &tenant, now).await,
            _ => Ok(Step::dead("nobody performs this kind")),
        }
    }
}

impl Handler for Texting {
    fn kinds(&self) -> &'static [&'static str] {
        &[payload::EFFECT, messages::EFFECT, call_back::EFFECT]
    }

    fn perform<'a>(&'a self, work: &'a Work, now: DateTime<Utc>) -> LocalBoxFuture<'a, Result<Step, StorageError>> {
        self.step(work, now).boxed_local()
    }
}
