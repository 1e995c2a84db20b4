//! The demo: a real server against a simulated carrier, vendors and callers on loopback. No account, no key.
//!
//! The server cannot tell it from the real thing: only the vendors' URLs differ. Calls run side by side; each
//! conversation is printed whole, the first one line by line while it happens.

mod printer;
mod prompt;
mod stages;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, Datelike as _, TimeDelta, Utc};
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::report;
use frontdesk_sandbox::scenario::Scenario;
use frontdesk_sandbox::twilio::{Carrier, CarrierConfig};
use frontdesk_sandbox::world::World;
use frontdesk_schema::{CallId, TenantId};
use tokio::time::sleep;

use self::printer::{Printer, say};
use self::stages::Stages;
use crate::app::Application;
use crate::cli::show_call;
use crate::config::Config;
use crate::storage;

/// The practice that is called, and how long its front desk's telephone rings: in the demo shorter than in its file, for
/// whoever watches.
const TENANT: &str = include_str!("../docs/examples/bright-smiles.toml");
const RINGS: [&str; 2] = ["ring_seconds = 20", "ring_seconds = 6"];

/// The practice that is closed whenever it is called; what it lacks is a day.
const CLOSED_TENANT: &str = include_str!("demo/after_hours.toml");
const OPEN_DAY: &str = "OPEN_DAY";

/// What its callers do: file name and text.
const SCENARIOS: [(&str, &str); 12] = [
    ("book_and_move.toml", include_str!("../tests/fixtures/scenarios/book_and_move.toml")),
    ("book_and_cancel.toml", include_str!("../tests/fixtures/scenarios/book_and_cancel.toml")),
    ("emergency.toml", include_str!("../tests/fixtures/scenarios/emergency.toml")),
    ("nobody_answers.toml", include_str!("../tests/fixtures/scenarios/nobody_answers.toml")),
    ("after_hours.toml", include_str!("../tests/fixtures/scenarios/after_hours.toml")),
    ("message.toml", include_str!("../tests/fixtures/scenarios/message.toml")),
    ("plain_talk.toml", include_str!("../tests/fixtures/scenarios/plain_talk.toml")),
    ("barge_in.toml", include_str!("../tests/fixtures/scenarios/barge_in.toml")),
    ("dictated_number.toml", include_str!("../tests/fixtures/scenarios/dictated_number.toml")),
    ("keypad.toml", include_str!("../tests/fixtures/scenarios/keypad.toml")),
    ("ask_for_person.toml", include_str!("../tests/fixtures/scenarios/ask_for_person.toml")),
    ("silent_caller.toml", include_str!("../tests/fixtures/scenarios/silent_caller.toml")),
];

/// The key of the demo's account at the simulated Google.
const GOOGLE_KEY: &str = "google.json";

/// Calls begin this far apart, so that their greetings do not all ask for the voice at once.
const STAGGER: Duration = Duration::from_millis(250);

/// More conversations than this are summed up instead of printed.
const MOST_PRINTED: usize = 12;

/// More appointments than this are not told.
const MOST_APPOINTMENTS: i64 = 50;

/// Calendars and texts follow a booking within moments.
const FOLLOWS_WITHIN: Duration = Duration::from_secs(2);

/// How long calls that are left may take when the demo ends.
const FAREWELL: Duration = Duration::from_secs(5);

/// What the demo was asked for.
#[derive(Debug, Clone, Default)]
pub struct DemoOptions {
    /// Scenario files instead of the built-in ones.
    pub scenarios: Vec<PathBuf>,
    /// So many calls, playing the scenarios in turn; one each by default.
    pub calls: Option<usize>,
    /// Stay for more calls.
    pub keep: bool,
}

/// Runs the demo inside an actix system; `false` when a call did not go as its scenario expects.
///
/// # Errors
/// When the world or the server cannot start, or a scenario cannot be read.
pub async fn run(options: &DemoOptions) -> anyhow::Result<bool> {
    let scenarios = read_scenarios(&options.scenarios)?;
    let demo = Demo::start().await?;
    let mut passed = demo.play(&scenarios, options.calls).await;
    if options.keep {
        passed &= demo.keep(&scenarios).await?;
    }
    demo.stop().await;
    Ok(passed)
}

fn read_scenarios(files: &[PathBuf]) -> anyhow::Result<Vec<Scenario>> {
    if files.is_empty() {
        return SCENARIOS.iter().map(|(file, text)| Ok(Scenario::parse(text, file)?)).collect();
    }
    files.iter().map(|file| Ok(Scenario::load(file)?)).collect()
}

/// A world and a server in it.
struct Demo {
    world: World,
    server: Application,
    carrier: Carrier,
    stages: Stages,
    /// Holds the tenant's file until the demo ends.
    _folder: TenantFolder,
}

impl Demo {
    async fn start() -> anyhow::Result<Self> {
        let world = World::start().await.context("the simulated vendors cannot start")?;
        let folder = TenantFolder::create(&world).context("the demo's practice cannot be written")?;
        let config = Config::from_vars(|name| setting(name, &world, &folder.0))?;
        let server = Application::start_with_copies(config).await?;
        server.until_ready().await;
        let carrier = world.carrier(CarrierConfig::new(format!("http://{}", server.addr())))?;
        let stages = Stages::listen(&server.engine().feed);
        say(&format!(
            "frontdesk answers on http://{} for Bright Smiles Dental, {}, and for Night Owls Dental, which is closed.\n\
             Carrier, recogniser, model and voice are simulated on loopback; every word travels as audio.\n",
            server.addr(),
            "+44 20 7123 4567",
        ));
        Ok(Self { world, server, carrier, stages, _folder: folder })
    }

    /// Places the calls and prints them; whether all went as expected.
    async fn play(&self, scenarios: &[Scenario], calls: Option<usize>) -> bool {
        let count = calls.unwrap_or(scenarios.len());
        let mut printer = Printer::new(count.min(MOST_PRINTED), &self.stages);
        let mut running = Vec::new();
        for (index, scenario) in scenarios.iter().cycle().take(count).enumerate() {
            let mut scenario = scenario.clone();
            scenario.seed = scenario.seed.wrapping_add((index / scenarios.len()) as u64);
            self.world.emulators.configure(&scenario.vendors);
            let call_sid = frontdesk_sandbox::twilio::new_sid("CA");
            let on_line = printer.call(index, &call_sid, &scenario.name);
            let carrier = self.carrier.clone();
            running.push(actix_rt::spawn(async move {
                sleep(STAGGER * index as u32).await;
                carrier.call_as(call_sid, scenario, on_line).await
            }));
        }
        if count > MOST_PRINTED {
            say(&format!("{count} calls are on; the first {MOST_PRINTED} are printed.\n"));
        }
        let mut recordings: Vec<Recording> = Vec::new();
        for (index, call) in running.into_iter().enumerate() {
            printer.show(index);
            match call.await {
                Ok(recording) => recordings.push(recording),
                Err(error) => say(&format!("call {index} broke off: {error}")),
            }
        }
        printer.finish();
        say(&report::summary(&recordings));
        self.say_messages();
        self.say_diary().await;
        self.say_what_followed().await;
        if let Some(recording) = recordings.first() {
            self.say_record(&recording.call_sid).await;
        }
        recordings.len() == count && recordings.iter().all(Recording::passed)
    }

    /// What the callers left for the practice. They are simulated, so it may be shown.
    fn say_messages(&self) {
        for message in self.server.stores().messages.take_all() {
            let number = message.callback_number.map(|number| format!(", {number}")).unwrap_or_default();
            say(&format!("message for the practice from {}{number}: {}", message.caller_name, message.message));
        }
    }

    /// What was booked, as `GET /api/v1/appointments` tells it.
    async fn say_diary(&self) {
        let tenant = TenantId::from_slug("bright-smiles");
        match storage::appointments(self.server.storage(), tenant, None, MOST_APPOINTMENTS, "demo").await {
            Ok(appointments) => {
                for row in appointments {
                    let when = row.starts_at.with_timezone(&chrono_tz::Europe::London).format("%a %-d %b %H:%M");
                    let who = row.patient_name.unwrap_or_default();
                    say(&format!("diary: {when}  {} with {}, {who}: {}", row.service, row.provider, row.status));
                }
            }
            Err(error) => say(&format!("the diary cannot be read: {error}")),
        }
    }

    /// What reached the calendars and the telephones, once it has.
    async fn say_what_followed(&self) {
        sleep(FOLLOWS_WITHIN).await;
        let tenants = self.server.state().tenants.all().await.unwrap_or_default();
        let providers = tenants.iter().flat_map(|tenant| &tenant.providers);
        for calendar in providers.filter_map(|provider| provider.calendar_id.as_deref()) {
            for event in self.world.emulators.google.events(calendar) {
                let (start, status) = (event.start().with_timezone(&chrono_tz::Europe::London), event.status());
                say(&format!("calendar {calendar}: {}  {status:?}", start.format("%a %-d %b %H:%M")));
            }
        }
        for text in self.world.emulators.account.texts() {
            say(&format!("text to {}: {}", text.to, text.body));
        }
    }

    /// What the database holds of a call, as `frontdesk calls show` tells it.
    async fn say_record(&self, call_sid: &str) {
        if !self.server.journal().flush(FAREWELL).await {
            return say("the last call is not in the database yet");
        }
        let (tenant, call) = (TenantId::from_slug("bright-smiles"), CallId::of_carrier_call(call_sid));
        match storage::call(self.server.storage(), tenant, call, "demo").await {
            Ok(Some(report)) => {
                let mut text = Vec::new();
                if show_call(&report, &mut text).is_ok() {
                    say("\nThe first call as the database has it, opened (frontdesk calls show):");
                    say(String::from_utf8_lossy(&text).trim_end());
                }
            }
            Ok(None) => say("the first call is not in the database"),
            Err(error) => say(&format!("the first call cannot be read: {error}")),
        }
    }

    /// Stays for more calls until the input ends or somebody stops it.
    async fn keep(&self, built_in: &[Scenario]) -> anyhow::Result<bool> {
        say(&format!(
            "\nStill here: http://{0}/ready, http://{0}/metrics.\n\
             Enter plays the scenarios again, a number that many calls, a path a scenario file; q ends it.",
            self.server.addr(),
        ));
        let mut orders = prompt::orders();
        let mut passed = true;
        loop {
            let order = tokio::select! {
                order = orders.recv() => order,
                stopped = tokio::signal::ctrl_c() => return stopped.map(|()| passed).context("cannot listen for signals"),
            };
            match order {
                Some(prompt::Order::Again) => passed &= self.play(built_in, None).await,
                Some(prompt::Order::Calls(count)) => passed &= self.play(built_in, Some(count)).await,
                Some(prompt::Order::Scenario(file)) => match Scenario::load(&file) {
                    Ok(scenario) => passed &= self.play(&[scenario], None).await,
                    Err(error) => say(&error.to_string()),
                },
                Some(prompt::Order::Quit) => return Ok(passed),
                // No keyboard: stay until a signal comes.
                None => return tokio::signal::ctrl_c().await.map(|()| passed).context("cannot listen for signals"),
            }
        }
    }

    async fn stop(self) {
        self.server.drain_and_stop(FAREWELL).await;
        self.world.stop().await;
    }
}

/// The demo's settings: the world's URLs and keys that any simulated vendor accepts. Nothing of the environment
/// matters, so that a `.env` for the real vendors cannot make the demo call them.
fn setting(name: &str, world: &World, tenants: &Path) -> Option<String> {
    if let Some((_, url)) = world.urls().env().into_iter().find(|(url_name, _)| *url_name == name) {
        return Some(url.to_owned());
    }
    let account = &world.emulators.account;
    Some(match name {
        "FRONTDESK_BIND" => "127.0.0.1:0".to_owned(),
        "PUBLIC_URL" => "http://127.0.0.1:0".to_owned(),
        "FRONTDESK_TENANTS" => tenants.display().to_string(),
        "FRONTDESK_DATA" => tenants.join("data").display().to_string(),
        "GOOGLE_SERVICE_ACCOUNT_FILE" => tenants.join(GOOGLE_KEY).display().to_string(),
        "TWILIO_ACCOUNT_SID" => account.sid.clone(),
        "TWILIO_AUTH_TOKEN" => account.auth_token.clone(),
        "DEEPGRAM_API_KEY" | "ANTHROPIC_API_KEY" | "ELEVENLABS_API_KEY" => "demo".to_owned(),
        _ => return None,
    })
}

fn practice() -> String {
    TENANT.replace(RINGS[0], RINGS[1])
}

/// Open on a day of the week that is far from now, wherever now is.
fn closed_practice(now: DateTime<Utc>) -> String {
    let day = (now + TimeDelta::days(3)).weekday().to_string().to_lowercase();
    CLOSED_TENANT.replace(OPEN_DAY, &day)
}

/// A temporary folder with the practices' files, removed with the demo.
struct TenantFolder(PathBuf);

impl TenantFolder {
    fn create(world: &World) -> std::io::Result<Self> {
        let folder = std::env::temp_dir().join(format!("frontdesk-demo-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("bright-smiles.toml"), practice())?;
        std::fs::write(folder.join("night-owls.toml"), closed_practice(Utc::now()))?;
        let token_url = world.urls().google_token.clone();
        std::fs::write(folder.join(GOOGLE_KEY), frontdesk_sandbox::google::key_file(&token_url))?;
        Ok(Self(folder))
    }
}

impl Drop for TenantFolder {
    fn drop(&mut self) {
        // What is left of a temporary folder harms nobody.
        drop(std::fs::remove_dir_all(&self.0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_scenarios_and_the_practice_can_be_read() {
        assert_eq!(read_scenarios(&[]).unwrap().len(), SCENARIOS.len());
        let tenant = crate::tenant_file::parse(&practice()).unwrap().tenant;
        assert_eq!(tenant.transfer.ring_seconds, 6);
    }

    #[test]
    fn the_closed_practice_is_closed_whenever_the_demo_runs() {
        let monday: DateTime<Utc> = "2026-11-30T00:00:00Z".parse().unwrap();
        for hour in 0..7 * 24 {
            let now = monday + TimeDelta::hours(hour);
            let tenant = crate::tenant_file::parse(&closed_practice(now)).unwrap().tenant;
            assert!(!tenant.is_open_at(now), "{now}");
        }
    }

    #[test]
    fn a_scenario_that_does_not_exist_is_named() {
        let error = read_scenarios(&[PathBuf::from("nowhere.toml")]).unwrap_err();
        assert!(error.to_string().contains("nowhere.toml"), "{error}");
    }
}
