//! What every request handler of one server shares.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use frontdesk_actors::engine::Engine;
use frontdesk_actors::store::{CarrierCallId, TenantDirectory};
use metrics_exporter_prometheus::PrometheusHandle;
use secrecy::SecretString;
use tokio::time::Instant;

use crate::admission::{Budgets, Quotas};
use crate::api::Api;
use crate::calendar::Calendars;
use crate::call_notes::{CallNotes, NOTES_KEY};
use crate::config::{Config, PublicUrl};
use crate::journal::Journal;
use crate::limits::{Limits, Together};
use crate::shared::SharedState;
use crate::shared::spent_ids::Spent;
use crate::sms::events::TextEvents;
use crate::storage::DatabaseHealth;
use crate::stream_ids::{Claims, Moment, OPENABLE_FOR, StreamId, StreamIdRefused, StreamIds, StreamState};
use crate::webhooks::signature::SignatureKeys;

/// One per server, shared by its workers.
pub struct AppState {
    pub engine: Engine,
    pub tenants: Arc<dyn TenantDirectory>,
    pub public_url: PublicUrl,
    pub signature_keys: SignatureKeys,
    pub lifecycle: Lifecycle,
    pub metrics_access: MetricsAccess,
    pub prometheus: PrometheusHandle,
    /// What nodes share.
    pub shared: SharedState,
    /// How much of what happened is still on its way to the database; nobody asks in tests without one.
    pub journal: Option<Journal>,
    /// How the database does; nobody asks in tests without one.
    pub database: Option<DatabaseHealth>,
    /// Places at the vendors.
    pub quotas: Arc<Quotas>,
    /// What practices have spent.
    pub budgets: Budgets,
    /// How often who may ask.
    pub limits: Limits,
    /// Keeps what becomes of texts; without it their webhooks are answered with a 503.
    pub texts: Option<Arc<dyn TextEvents>>,
    /// The practices' calendars at Google, when there is an account to open them with.
    pub calendars: Option<Calendars>,
    /// What `/api/v1` reads; its addresses do not exist without it.
    pub api: Option<Api>,
    /// What nodes agree on about each call.
    pub notes: CallNotes,
    /// Locked for a few microseconds per webhook, never across an await.
    stream_ids: Mutex<StreamIds>,
}

/// Who may read `/metrics` on the main port.
#[derive(Debug)]
pub enum MetricsAccess {
    /// Nobody: metrics have a listener of their own.
    OwnListener,
    /// Whoever has the token.
    Token(SecretString),
    /// Loopback connections that no proxy forwarded.
    Loopback,
}

impl AppState {
    pub fn new(
        config: &Config,
        engine: Engine,
        tenants: Arc<dyn TenantDirectory>,
        shared: SharedState,
        journal: Option<Journal>,
        prometheus: PrometheusHandle,
    ) -> Self {
        let ids = StreamIds::new(&config.master_key, engine.settings.life.longest_call);
        let together = Together::new(shared.counters.clone(), &config.master_key);
        let metrics_access = match (&config.http.metrics_bind, &config.http.metrics_token) {
            (Some(_), _) => MetricsAccess::OwnListener,
            (None, Some(token)) => MetricsAccess::Token(token.clone()),
            (None, None) => MetricsAccess::Loopback,
        };
        let quotas = Arc::new(Quotas::new(Arc::clone(&engine.limits), Arc::clone(&shared.counters)));
        Self {
            engine,
            tenants,
            public_url: config.http.public_url.clone(),
            signature_keys: SignatureKeys::new(&config.twilio),
            lifecycle: Lifecycle::default(),
            metrics_access,
            prometheus,
            notes: CallNotes::new(shared.notes.clone(), config.master_key.derived(NOTES_KEY)),
            shared,
            journal,
            quotas,
            budgets: Budgets::default(),
            limits: Limits::new(&config.limits.rate, config.http.trusted_proxies.clone(), together),
            database: None,
            texts: None,
            calendars: None,
            api: None,
            stream_ids: Mutex::new(ids),
        }
    }

    /// With `/api/v1` reading from this.
    #[must_use]
    pub fn with_api(self, api: Api) -> Self {
        Self { api: Some(api), ..self }
    }

    /// With a database that does as this tells.
    #[must_use]
    pub fn with_database(self, database: DatabaseHealth) -> Self {
        Self { database: Some(database), ..self }
    }

    /// With the practices' calendars.
    #[must_use]
    pub fn with_calendars(self, calendars: Option<Calendars>) -> Self {
        Self { calendars, ..self }
    }

    /// With this keeping what becomes of texts.
    #[must_use]
    pub fn with_texts(self, texts: Arc<dyn TextEvents>) -> Self {
        Self { texts: Some(texts), ..self }
    }

    pub(crate) async fn issue_stream_id(&self, claims: &Claims) -> StreamId {
        let now = moment();
        self.notes.next_stream(&claims.call, |unused| self.stream_ids().issue(claims, unused, now)).await
    }

    /// An id for questions about a call, whatever stream it may have next.
    pub(crate) fn stream_id_for_questions(&self, claims: &Claims) -> StreamId {
        self.stream_ids().for_questions(claims, Utc::now())
    }

    /// Spends an id on a media stream: once among all nodes.
    pub(crate) async fn open_stream(&self, id: &str) -> Result<Claims, StreamIdRefused> {
        let claims = self.stream_ids().open(id, moment())?;
        if self.shared.spent_ids.spend(id.as_bytes(), OPENABLE_FOR).await == Spent::Before {
            return Err(StreamIdRefused::Used);
        }
        self.notes.stream_opened(&claims.call, id).await;
        Ok(claims)
    }

    pub(crate) fn read_stream_id(&self, id: &str, now: DateTime<Utc>) -> Result<Claims, StreamIdRefused> {
        self.stream_ids().read(id, now)
    }

    /// How far a call has come with its streams, if any node has ever issued an id for it.
    pub(crate) async fn stream_state(&self, call: &CarrierCallId) -> Option<StreamState> {
        let newest = self.notes.newest_stream(call).await?;
        let claims = self.read_stream_id(newest.id.as_str(), Utc::now()).ok()?;
        Some(if newest.opened { StreamState::Opened(claims) } else { StreamState::Awaited(claims) })
    }

    fn stream_ids(&self) -> MutexGuard<'_, StreamIds> {
        // A panic while it was locked leaves a map that is valid, if not up to date.
        self.stream_ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn moment() -> Moment {
    Moment { wall: Utc::now(), steady: Instant::now() }
}

/// Where the process stands between start and stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Fixed phrases are being rendered; calls are answered already.
    Starting,
    Ready,
    /// New calls go elsewhere, live ones finish.
    Draining,
}

/// The phase, readable by every worker. It only moves forward.
#[derive(Debug, Default)]
pub struct Lifecycle(AtomicU8);

impl Lifecycle {
    pub fn phase(&self) -> Phase {
        match self.0.load(Ordering::Acquire) {
            0 => Phase::Starting,
            1 => Phase::Ready,
            _ => Phase::Draining,
        }
    }

    pub(crate) fn ready(&self) {
        self.0.fetch_max(1, Ordering::AcqRel);
    }

    pub(crate) fn draining(&self) {
        self.0.fetch_max(2, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draining_server_never_becomes_ready_again() {
        let lifecycle = Lifecycle::default();
        assert_eq!(lifecycle.phase(), Phase::Starting);
        lifecycle.draining();
        lifecycle.ready();
        assert_eq!(lifecycle.phase(), Phase::Draining);
    }
}
