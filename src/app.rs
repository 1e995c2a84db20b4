//! One running server: listeners, engine and stores, from start to stop.

pub(crate) mod bodies;
mod draining;
mod heads;
pub(crate) mod http;
mod live;
pub(crate) mod request_id;
pub(crate) mod shaping;
mod stopping;
mod stored;
mod vendors;
mod workers;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use actix::Actor as _;
use actix_rt::task::JoinHandle;
use actix_web::dev::ServerHandle;
use actix_web::web;
use frontdesk_actors::admission::VendorLimits;
use frontdesk_actors::engine::Engine;
use frontdesk_actors::events::EventFeed;
use frontdesk_actors::load::{Watchdog, Workers};
use frontdesk_actors::registry::CallRegistry;
use frontdesk_actors::reply::speakable::speakable;
use frontdesk_actors::telephony::phrases;
use frontdesk_actors::triage::Triage;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::net::TcpSocket;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use crate::alerts;
use crate::api::Api;
use crate::calendar::Calendars;
use crate::config::{Config, MasterKeySource};
use crate::journal::Journal;
use crate::shared::{SharedState, SharedStateError};
use crate::state::{AppState, Phase};
use crate::storage::{DatabaseTenants, Opened, RememberedTenants, Storage, StorageError, TenantsError};
use crate::store::{MemoryStores, TenantFiles, TenantFilesError};
use crate::telemetry;
use crate::texts::mail::{MailSetupError, Mailer};
use crate::texts::{DatabaseTextEvents, JournaledTextEvents};
pub use stopping::Drained;
use stored::{Copies, engine_stores, open_journal};
pub(crate) use vendors::vendors;
use workers::Workers as HttpWorkers;

/// `/ready` waits no longer than this for greetings to be rendered; a call before that renders its own.
const PHRASES_BEFORE_READY: Duration = Duration::from_secs(10);

const READY_POLL: Duration = Duration::from_millis(20);

/// Connections that may wait to be accepted: every call of a full server coming back at once, each with two.
const BACKLOG: u32 = 1_024;

/// How often the exporter tidies its histograms up.
const METRICS_UPKEEP: Duration = Duration::from_secs(5);

/// Why a server did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Tenants(#[from] TenantFilesError),
    #[error(transparent)]
    Storage(#[from] StorageError),
    #[error(transparent)]
    Apply(#[from] TenantsError),
    #[error(transparent)]
    Shared(#[from] SharedStateError),
    #[error("SMTP_URL cannot be used")]
    Mail(#[from] MailSetupError),
    #[error("cannot listen on {addr}")]
    Listen { addr: SocketAddr, source: io::Error },
    #[error("cannot start the HTTP server")]
    Server(#[source] io::Error),
}

/// A running server. Several may run in one process; they share nothing but the metrics recorder.
pub struct Application {
    addr: SocketAddr,
    metrics_addr: Option<SocketAddr>,
    state: web::Data<AppState>,
    stores: MemoryStores,
    storage: Opened,
    journal: Journal,
    /// Ends the delivery of the journal.
    delivering: watch::Sender<bool>,
    /// Ends what is done outside: texts, mails, calendars.
    performing: watch::Sender<bool>,
    workers: HttpWorkers,
    watchdog: Watchdog,
    metrics_server: Option<ServerHandle>,
    background: Vec<JoinHandle<()>>,
    /// Workers of the outbox.
    effects: Vec<JoinHandle<()>>,
}

impl Application {
    /// Reads the tenants, starts the engine and listens. Must run inside an actix system.
    ///
    /// # Errors
    /// [`StartError`]; nothing is left running then.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        Self::start_with(config, Copies::None).await
    }

    /// The same, with a copy of every summary and message in memory ([`Application::stores`]): for the demo and tests.
    ///
    /// # Errors
    /// [`StartError`].
    pub async fn start_with_copies(config: Config) -> Result<Self, StartError> {
        Self::start_with(config, Copies::InMemory).await
    }

    async fn start_with(mut config: Config, copies: Copies) -> Result<Self, StartError> {
        // With two providers in the dependency tree rustls chooses none by itself; a second call changes nothing.
        drop(rustls::crypto::ring::default_provider().install_default());
        let prometheus = telemetry::prometheus();
        let files = match &config.tenants {
            Some(folder) => TenantFiles::load(folder)?,
            None => TenantFiles::default(),
        };
        let (listener, addr) = listen(config.http.bind)?;
        let metrics_listener = config.http.metrics_bind.map(listen).transpose()?;
        config.http.public_url = config.http.public_url.with_bound_port(addr.port());

        let mailer = config.mail.as_ref().map(Mailer::new).transpose()?;
        let (opened, remembered) = Opened::open_or_remember(&config.storage()).await?;
        config.master_key = opened.master_key.clone();
        let storage = opened.storage.clone();
        let tenants = match &remembered {
            Some(remembered) => DatabaseTenants::from_memory(storage.clone(), remembered),
            None => {
                stored::apply(&files, &storage).await?;
                DatabaseTenants::load(storage.clone()).await?
            }
        };
        let on_disk = RememberedTenants::new(&config.data, &storage.masters);
        let tenants = Arc::new(tenants.remembering(on_disk).await);
        let journal = open_journal(&config, &storage).await?;
        let shared = SharedState::connect(&config.redis, &config.data)?;

        let google = Calendars::new(&config.google, &config.http.public_url, storage.clone(), tenants.clone());

        let settings = config.settings.clone();
        frontdesk_actors::metrics::set_settings(&settings);
        let stores = MemoryStores::new(settings.life.longest_call);
        let workers = Arc::new(Workers::default());
        let registry = CallRegistry::new(config.limits.max_calls);
        let registry = registry.refusing_above(config.limits.max_utilisation, Arc::clone(&workers));
        let vendors = Arc::new(vendors(&config));
        let routes = Arc::new(vendors.routes());
        let engine = Engine {
            settings: Arc::new(settings),
            vendors,
            stores: engine_stores(&stores, &journal, &shared, &storage, google.as_ref(), copies),
            registry: registry.start(),
            feed: EventFeed::default(),
            workers,
            first_tokens: Arc::default(),
            routes,
            limits: Arc::new(VendorLimits::new(config.limits.plans)),
        };
        warn_of_what_is_missing(&config, tenants.is_empty());

        let state = AppState::new(&config, engine, tenants.clone(), shared, Some(journal.clone()), prometheus.clone());
        let api = Api { keys: Arc::new(storage.clone()), read: Arc::new(storage.clone()) };
        let texts = DatabaseTextEvents::new(storage.clone(), tenants.clone());
        let texts = JournaledTextEvents::new(texts, journal.clone());
        let state = state.with_database(tenants.health());
        let state = web::Data::new(state.with_api(api).with_texts(Arc::new(texts)).with_calendars(google));
        let workers = HttpWorkers::start(&listener, &state).map_err(StartError::Server)?;
        // The registry and everything in the background live on this thread.
        let hearts = state.engine.workers.hearts();
        let beating = hearts.beat_on_this_thread();
        let watchdog = Watchdog::start(Arc::clone(hearts)).map_err(StartError::Server)?;
        let exporter = prometheus.clone();
        let upkeep = actix_rt::spawn(async move {
            loop {
                sleep(METRICS_UPKEEP).await;
                exporter.run_upkeep();
            }
        });
        let (delivering, stop) = watch::channel(false);
        let mut background = stored::background(&config, &state, &journal, &storage, &tenants, stop);
        let (performing, stop) = watch::channel(false);
        let effects = stored::effects(&config, &state, &storage, mailer, stop);
        background.extend(remembered.map(|known| actix_rt::spawn(stored::come_back(known.coming_back, files))));
        background.extend(watch_for_trouble(&config, &state, &storage, &journal, &prometheus)?);
        background.extend([upkeep, beating, actix_rt::spawn(render_phrases(state.clone()))]);
        let (mut metrics_addr, mut metrics_server) = (None, None);
        if let Some((listener, addr)) = metrics_listener {
            let token = config.http.metrics_token.clone();
            let server = http::serve_metrics(listener, state.clone(), token).map_err(StartError::Server)?;
            metrics_server = Some(server.handle());
            background.push(actix_rt::spawn(async move { drop(server.await) }));
            metrics_addr = Some(addr);
        }
        tracing::info!(%addr, "listening");
        Ok(Self {
            addr,
            metrics_addr,
            state,
            stores,
            storage: opened,
            journal,
            delivering,
            performing,
            workers,
            watchdog,
            metrics_server,
            background,
            effects,
        })
    }

    /// Where the server listens; the real port where port 0 was asked for.
    pub const fn addr(&self) -> SocketAddr {
        self.addr
    }

    pub const fn port(&self) -> u16 {
        self.addr.port()
    }

    /// Where `/metrics` has a listener of its own.
    pub const fn metrics_addr(&self) -> Option<SocketAddr> {
        self.metrics_addr
    }

    pub fn engine(&self) -> &Engine {
        &self.state.engine
    }

    pub fn state(&self) -> &AppState {
        &self.state
    }

    /// PostgreSQL and its keys.
    pub const fn storage(&self) -> &Storage {
        &self.storage.storage
    }

    /// What happened in calls, on its way to PostgreSQL.
    pub const fn journal(&self) -> &Journal {
        &self.journal
    }

    /// What calls have left behind: summaries and messages of a server started with copies, intents.
    pub const fn stores(&self) -> &MemoryStores {
        &self.stores
    }

    /// The metrics of the whole process, in Prometheus' text format.
    pub fn render_metrics(&self) -> String {
        self.state.prometheus.render()
    }

    /// Sees to frozen threads.
    pub const fn watchdog(&self) -> &Watchdog {
        &self.watchdog
    }

    /// Resolves when the server has stopped by itself, which only a failure of the machine makes it do.
    pub async fn ended(&mut self) -> io::Error {
        self.workers.ended().await
    }

    /// Waits until the server says that it is ready: fixed phrases are rendered, or have had their time.
    pub async fn until_ready(&self) {
        while self.state.lifecycle.phase() == Phase::Starting {
            sleep(READY_POLL).await;
        }
    }
}

fn listen(addr: SocketAddr) -> Result<(TcpListener, SocketAddr), StartError> {
    let bound = || {
        let socket = if addr.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
        // A restarted server gets its port back although old connections linger (the standard library's own default).
        socket.set_reuseaddr(true)?;
        socket.bind(addr)?;
        let listener = socket.listen(BACKLOG)?.into_std()?;
        let addr = listener.local_addr()?;
        Ok((listener, addr))
    };
    bound().map_err(|source| StartError::Listen { addr, source })
}

/// Starts the alerts.
fn watch_for_trouble(
    config: &Config,
    state: &web::Data<AppState>,
    storage: &Storage,
    journal: &Journal,
    prometheus: &PrometheusHandle,
) -> Result<Vec<JoinHandle<()>>, MailSetupError> {
    let Config { data, limits, .. } = config;
    let (state, storage, journal) = (state.clone(), storage.clone(), journal.clone());
    let (node, counters) = (state.shared.node.to_string(), state.shared.counters.clone());
    Ok(alerts::start(alerts::Parts {
        tuned: config.alerts.tuned.clone(),
        place: format!("{}, node {node}", config.http.public_url.http("")),
        metrics: prometheus.clone(),
        counters,
        channels: alerts::Channel::all(&config.alerts, config.mail.as_ref())?,
        probes: alerts::Probes::new(state, storage, journal, data.clone(), limits.drain, limits.max_calls),
    }))
}

fn warn_of_what_is_missing(config: &Config, no_tenants: bool) {
    if no_tenants {
        tracing::warn!("there are no tenants: `frontdesk tenant apply FILE.toml`, or set FRONTDESK_TENANTS");
    }
    if config.master_key.source == MasterKeySource::File {
        tracing::warn!("the master key is a file beside the data it protects: move it to FRONTDESK_MASTER_KEY");
    }
    if !config.http.public_url.is_secure() {
        tracing::warn!("PUBLIC_URL is not https: Twilio opens media streams over TLS only");
    }
}

/// Renders greetings and fixed phrases; the server is ready when that is done, or has taken long enough.
async fn render_phrases(state: web::Data<AppState>) {
    // The first sentence compiles the patterns that make text speakable; no caller should wait for that.
    let _ = speakable("At 9:30, please.", "en");
    let tenants = state.tenants.all().await.unwrap_or_default();
    // Nor for the tables of emergencies to be read.
    for tenant in &tenants {
        Triage::new(&tenant.language, &[]);
    }
    let mut rendering = pin!(phrases::render_all(&state.engine, &tenants));
    let in_time = timeout(PHRASES_BEFORE_READY, &mut rendering).await.is_ok();
    state.lifecycle.ready();
    if !in_time {
        tracing::warn!("greetings are not rendered yet: first calls may begin a moment late");
        rendering.await;
    }
}

#[cfg(test)]
mod tests;
