//! What feeds storage and what drains it: the journal on its way to PostgreSQL, tenants that change, days that are over.

use std::sync::Arc;

use actix_rt::task::JoinHandle;
use actix_web::web;
use frontdesk_actors::engine::Stores;
use frontdesk_actors::store::TenantDirectory as _;
use frontdesk_actors::telephony::phrases;
use tokio::sync::watch;

use super::StartError;
use super::live::{SharedLives, beat, tell};
use crate::admission;
use crate::calendar::{self, Calendars};
use crate::call_notes::{CallNotes, NOTES_KEY};
use crate::config::Config;
use crate::hooks::{self, Hooks};
use crate::journal::Journal;
use crate::outbox::{Limits, Worker};
use crate::outgoing::Poster;
use crate::requests::Deciding;
use crate::shared::SharedState;
use crate::sms::client::Patience;
use crate::state::AppState;
use crate::storage::{
    self, ComingBack, DatabaseTenants, JournaledCalls, PostgresDiary, PostgresReceiver, SealedCheckpoints, Storage,
    StorageError, Sweeper, TenantsError,
};
use crate::store::{Copied, MemoryStores, TenantFiles};
use crate::texts::mail::Mailer;
use crate::texts::{Parts, Texting};

/// Whether summaries and messages are kept in memory too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Copies {
    None,
    InMemory,
}

pub(super) async fn open_journal(config: &Config, storage: &Storage) -> Result<Journal, StartError> {
    let (folder, keys) = (config.data.join(storage::JOURNAL), storage.masters.derived(storage::JOURNAL_KEY));
    let opened = tokio::task::spawn_blocking(move || Journal::open(&folder, keys)).await;
    let opened = opened.map_err(|_| StorageError::Thread("open the journal"))?;
    Ok(opened.map_err(StorageError::from)?)
}

pub(super) fn engine_stores(
    stores: &MemoryStores,
    journal: &Journal,
    shared: &SharedState,
    storage: &Storage,
    google: Option<&Calendars>,
    copies: Copies,
) -> Stores {
    let journaled = Arc::new(JournaledCalls::new(journal.clone()));
    let checkpoints = SealedCheckpoints::new(shared.clone(), storage.masters.derived(storage::CHECKPOINT_KEY));
    let kept = Stores {
        phrases: shared.phrases.clone(),
        checkpoints: Arc::new(checkpoints),
        lives: Arc::new(SharedLives(shared.clone())),
        intents: Arc::new(CallNotes::new(shared.notes.clone(), storage.masters.derived(NOTES_KEY))),
        diary: Arc::new(
            PostgresDiary::new(storage.clone())
                .asking(google.map(Calendars::free_busy))
                .keeping_requests_in(journal.clone()),
        ),
        ..stores.for_engine()
    };
    match copies {
        Copies::None => Stores { calls: journaled.clone(), messages: journaled, ..kept },
        Copies::InMemory => {
            let calls = Arc::new(Copied { first: journaled.clone(), copy: stores.calls.clone() });
            let messages = Arc::new(Copied { first: journaled, copy: stores.messages.clone() });
            Stores { calls, messages, ..kept }
        }
    }
}

/// Makes the tenants of `FRONTDESK_TENANTS` be what their files say.
pub(super) async fn apply(files: &TenantFiles, storage: &Storage) -> Result<(), TenantsError> {
    for (tenant, terms) in files.with_terms() {
        storage::apply_with_terms(storage, tenant, terms, "frontdesk serve").await?;
    }
    Ok(())
}

/// What a start without the database has left out.
pub(super) async fn come_back(database: ComingBack, files: TenantFiles) {
    database.run(async |storage| apply(&files, storage).await).await;
}

/// All that runs as long as the server does. `stop` ends the journal's delivery; the rest is aborted.
pub(super) fn background(
    config: &Config,
    state: &web::Data<AppState>,
    journal: &Journal,
    storage: &Storage,
    tenants: &Arc<DatabaseTenants>,
    stop: watch::Receiver<bool>,
) -> Vec<JoinHandle<()>> {
    let receiver = PostgresReceiver::new(Arc::new(storage.clone())).with_prices(config.prices.clone());
    let receiver = receiver.charging(state.budgets.clone()).telling(tenants.clone());
    let messages = state.engine.stores.messages.clone();
    let mut tasks = vec![
        actix_rt::spawn(deliver(journal.clone(), receiver, stop)),
        actix_rt::spawn(beat(state.engine.registry.clone(), state.shared.clone())),
        actix_rt::spawn(tell(state.engine.feed.clone(), state.shared.clone())),
        actix_rt::spawn(follow(tenants.clone(), state.clone())),
        actix_rt::spawn(storage::audit::export_heads(storage.clone(), config.data.clone())),
        actix_rt::spawn(storage::audit::verify_often(storage.clone(), config.data.clone())),
        actix_rt::spawn(sweep(storage.clone(), tenants.clone())),
        actix_rt::spawn(admission::keep(state.engine.registry.clone(), state.quotas.clone())),
        actix_rt::spawn(admission::follow(state.budgets.clone(), storage.clone(), tenants.clone(), messages)),
    ];
    tasks.extend(state.calendars.iter().flat_map(calendar::start));
    tasks
}

/// What is done outside: texts, mails, calendars. Each ends by itself after `stop`.
pub(super) fn effects(
    config: &Config,
    state: &web::Data<AppState>,
    storage: &Storage,
    mailer: Option<Mailer>,
    stop: watch::Receiver<bool>,
) -> Vec<JoinHandle<()>> {
    let texting = Texting::new(Parts {
        storage: storage.clone(),
        tenants: state.tenants.clone(),
        carrier: state.engine.vendors.carrier.clone(),
        patience: Patience::default(),
        public_url: config.http.public_url.clone(),
        mailer,
        prices: config.prices.clone(),
    });
    let texts = Worker::new(storage.clone(), texting, Limits::default());
    let diary = PostgresDiary::new(storage.clone()).asking(state.calendars.as_ref().map(Calendars::free_busy));
    let deciding = Deciding::new(storage.clone(), Arc::new(diary), state.tenants.clone());
    let requests = Worker::new(storage.clone(), deciding, Limits::default());
    // A worker of its own: practices' systems may be slow, and no text waits for them.
    let hooks = Hooks::new(storage.clone(), state.tenants.clone(), Poster::new());
    let hooks = Worker::new(storage.clone(), hooks, hooks::LIMITS);
    let (texts_until, requests_until, hooks_until) = (stop.clone(), stop.clone(), stop.clone());
    let mut workers = vec![
        actix_rt::spawn(async move { texts.run(texts_until).await }),
        actix_rt::spawn(async move { requests.run(requests_until).await }),
        actix_rt::spawn(async move { hooks.run(hooks_until).await }),
    ];
    workers.extend(state.calendars.clone().map(|calendars| {
        let events = Worker::new(storage.clone(), calendars, calendar::LIMITS);
        actix_rt::spawn(async move { events.run(stop).await })
    }));
    workers
}

/// Takes what happens in calls from the journal into PostgreSQL.
async fn deliver(journal: Journal, receiver: PostgresReceiver, stop: watch::Receiver<bool>) {
    journal.deliver(&receiver, stop).await;
}

/// Follows changes of tenants, and renders what new ones will say.
async fn follow(tenants: Arc<DatabaseTenants>, state: web::Data<AppState>) {
    let all = tenants.clone();
    tenants
        .follow(async || {
            let tenants = all.all().await.unwrap_or_default();
            phrases::render_all(&state.engine, &tenants).await;
        })
        .await;
}

/// Forgets what its days are over for.
async fn sweep(storage: Storage, tenants: Arc<DatabaseTenants>) {
    let retention = async || {
        let tenants = tenants.all().await.unwrap_or_default();
        tenants.iter().map(|tenant| (tenant.id, tenant.retention)).collect()
    };
    Sweeper::new(storage).run(retention).await;
}
