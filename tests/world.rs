//! A whole world on loopback: the server with the example tenants, and every vendor simulated around it.
//!
//! Everything listens on a port of its own, so worlds run side by side in one process. Time is real here: a call takes
//! as long as it takes, and a test waits for events, never for luck.

use std::collections::HashMap;
use std::time::Duration;

use actix_rt::task::JoinHandle;
use frontdesk::app::Application;
use frontdesk::config::Config;
use frontdesk::state::Phase;
use frontdesk_actors::call::summary::CallSummary;
use frontdesk_actors::registry::{RegistrySnapshot, Snapshot};
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::report;
use frontdesk_sandbox::scenario::Scenario;
use frontdesk_sandbox::twilio::{Carrier, CarrierConfig};
use frontdesk_sandbox::world::{self as sandbox, ACCOUNT_SID, AUTH_TOKEN, Emulators};
use frontdesk_schema::test_db::TestDatabase;
use secrecy::ExposeSecret as _;
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

/// The tenants that ship as examples.
pub const TENANTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/examples");

/// What a call may leave behind for so long after its end: nothing later than this.
pub const AFTERMATH: Duration = Duration::from_secs(2);

/// How often something awaited is looked at.
const POLL: Duration = Duration::from_millis(10);

/// Where a server of a test keeps things: a database and a data folder of its own.
pub struct Place {
    pub database: TestDatabase,
    pub data: TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self { database: TestDatabase::new(), data: tempfile::tempdir().expect("a temporary folder") }
    }

    pub fn vars(&self) -> Vec<(String, String)> {
        vec![
            ("DATABASE_URL".to_owned(), self.database.url().expose_secret().to_owned()),
            ("FRONTDESK_DATABASE_CONNECTIONS".to_owned(), "4".to_owned()),
            ("FRONTDESK_DATA".to_owned(), self.data.path().display().to_string()),
        ]
    }
}

/// The server and what surrounds it. It must be ended with [`World::end`], which is where leaks show.
pub struct World {
    pub emulators: Emulators,
    application: Option<Application>,
    sandbox: sandbox::World,
    place: Place,
}

impl World {
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// `changes` go over the usual environment variables.
    pub async fn start_with(changes: &[(&str, &str)]) -> Self {
        Self::start_in(Place::new(), changes).await
    }

    /// The same where another server was before.
    pub async fn start_in(place: Place, changes: &[(&str, &str)]) -> Self {
        let sandbox = sandbox::World::start().await.expect("loopback has free ports");
        let vars: HashMap<String, String> = place.vars().into_iter().chain(environment(&sandbox, changes)).collect();
        let config =
            Config::from_vars(|name| vars.get(name).cloned()).expect("the configuration of the tests is sound");
        let application = Application::start_with_copies(config).await.expect("the server starts");
        let world = Self { emulators: sandbox.emulators.clone(), application: Some(application), sandbox, place };
        eventually(Duration::from_secs(15), "the server becomes ready", async || {
            world.application().state().lifecycle.phase() == Phase::Ready
        })
        .await;
        world
    }

    /// Where the server keeps things.
    pub fn place(&self) -> &Place {
        &self.place
    }

    pub fn application(&self) -> &Application {
        self.application.as_ref().expect("only `end` takes the server away")
    }

    /// The server's origin, `http://127.0.0.1:…`.
    pub fn url(&self) -> String {
        format!("http://{}", self.application().addr())
    }

    pub fn carrier(&self) -> Carrier {
        self.carrier_with(CarrierConfig::new(self.url()))
    }

    pub fn carrier_with(&self, config: CarrierConfig) -> Carrier {
        self.sandbox.carrier(config).expect("the server's URL can be used")
    }

    /// Plays a scenario, given as TOML without its name, while the test goes on.
    pub fn place_call(&self, name: &str, steps: &str) -> PlacedCall {
        PlacedCall::place(self.carrier(), scenario(name, steps))
    }

    pub async fn registry(&self) -> RegistrySnapshot {
        self.application().engine().registry.send(Snapshot).await.expect("the registry answers")
    }

    /// What was written down about a call, as soon as it is there.
    pub async fn summary(&self, carrier_call: &str) -> CallSummary {
        let calls = &self.application().stores().calls;
        let find = || calls.all().into_iter().find(|summary| summary.carrier_call.as_str() == carrier_call);
        eventually(AFTERMATH, "the call's summary is stored", async || find().is_some()).await;
        find().expect("it was there a moment ago")
    }

    pub fn summaries(&self) -> Vec<CallSummary> {
        self.application().stores().calls.all()
    }

    /// How often the vendors of a conversation were contacted so far, in whatever way.
    pub fn vendor_contacts(&self) -> u64 {
        let Emulators { deepgram, anthropic, elevenlabs, .. } = &self.emulators;
        deepgram.logbook().attempts() + elevenlabs.logbook().attempts() + anthropic.received()
    }

    /// Everything of a call that is still there: nothing, two seconds after the last call has ended.
    async fn remains(&self) -> String {
        let Emulators { account, deepgram, anthropic, elevenlabs, .. } = &self.emulators;
        let counts = [
            ("calls at the carrier", account.calls.live() as u64),
            ("live calls in the registry", self.registry().await.live as u64),
            ("recogniser sessions", deepgram.logbook().live()),
            ("voice sessions", elevenlabs.logbook().live()),
            ("model replies", anthropic.open_streams() as u64),
        ];
        let left = counts.into_iter().filter(|(_, count)| *count > 0);
        left.map(|(what, count)| format!("{count} {what}")).collect::<Vec<_>>().join(", ")
    }

    /// Waits until nothing is left of any call.
    #[track_caller]
    pub fn calm(&self) -> impl Future<Output = ()> {
        let caller = std::panic::Location::caller();
        async move {
            let deadline = Instant::now() + AFTERMATH;
            loop {
                let remains = self.remains().await;
                if remains.is_empty() {
                    return;
                }
                assert!(Instant::now() < deadline, "{caller}: two seconds after the last call there are {remains}");
                sleep(POLL).await;
            }
        }
    }

    /// Stops everything. Fails when a call has left something behind, or the server broke a vendor's rule.
    pub async fn end(mut self) {
        self.calm().await;
        let violations = self.emulators.violations();
        assert!(violations.is_empty(), "the server broke vendors' rules: {violations:#?}");
        if let Some(application) = self.application.take() {
            application.stop().await;
        }
        self.sandbox.stop().await;
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(self.application.is_none(), "a world was dropped without `end`: leaks would go unseen");
        }
    }
}

/// A call under way.
pub struct PlacedCall {
    name: String,
    task: JoinHandle<Recording>,
}

impl PlacedCall {
    pub fn place(carrier: Carrier, scenario: Scenario) -> Self {
        let name = scenario.name.clone();
        Self { name, task: actix_rt::spawn(async move { carrier.call(scenario, None).await }) }
    }

    /// The recording of the call, whatever became of it.
    pub async fn recording(self) -> Recording {
        self.task.await.expect("the simulated carrier does not panic")
    }

    /// The recording of a call in which everything happened as its scenario says.
    pub async fn passed(self) -> Recording {
        let name = self.name.clone();
        let recording = self.recording().await;
        assert!(passed(&recording), "{name}\n{}", describe(&recording));
        recording
    }
}

/// Whether a call went as planned and nothing else happened: no webhook failed, no stream broke. That the server closes
/// a media stream is how it ends calls and hands them over.
pub fn passed(recording: &Recording) -> bool {
    const SERVER_CLOSED: u32 = 31921;
    recording.passed() && recording.incidents.iter().all(|incident| incident.code == SERVER_CLOSED)
}

/// A call for a person to read: conversation, checks and incidents.
pub fn describe(recording: &Recording) -> String {
    let checks = recording.checks.iter().map(|check| {
        let verdict = if check.passed { "passed" } else { "FAILED" };
        format!("  line {} {verdict}: {}\n", check.line, check.detail)
    });
    let incidents = recording.incidents.iter().map(|each| format!("  incident {} {}\n", each.code, each.problem));
    report::conversation(recording) + &checks.collect::<String>() + &incidents.collect::<String>()
}

pub fn scenario(name: &str, steps: &str) -> Scenario {
    Scenario::parse(&format!("name = {name:?}\n{steps}"), "test.toml").expect("the scenario of the test can be read")
}

/// A server's environment inside a simulated world, with `changes` on top.
pub fn environment(sandbox: &sandbox::World, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let usual = [
        ("PUBLIC_URL", "http://127.0.0.1:0"),
        ("FRONTDESK_BIND", "127.0.0.1:0"),
        ("FRONTDESK_TENANTS", TENANTS),
        ("FRONTDESK_MASTER_KEY", "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA="),
        // The machine that tests run on may be busy with anything.
        ("FRONTDESK_MAX_UTILISATION", "100"),
        ("TWILIO_ACCOUNT_SID", ACCOUNT_SID),
        ("TWILIO_AUTH_TOKEN", AUTH_TOKEN),
        ("DEEPGRAM_API_KEY", "sandbox"),
        ("ANTHROPIC_API_KEY", "sandbox"),
        ("ELEVENLABS_API_KEY", "sandbox"),
    ];
    let vars = usual.into_iter().chain(sandbox.urls().env()).chain(changes.iter().copied());
    vars.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// Looks again and again until `holds`, and fails after `limit`.
pub async fn eventually(limit: Duration, what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let deadline = Instant::now() + limit;
    while !holds().await {
        assert!(Instant::now() < deadline, "after {limit:?} it is still not so that {what}");
        sleep(POLL).await;
    }
}
