//! `frontdesk-sandbox`: the simulated world on its own, for a server that runs elsewhere.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use clap::{Args, Parser, Subcommand};
use frontdesk_sandbox::report;
use frontdesk_sandbox::scenario::Scenario;
use frontdesk_sandbox::twilio::{Account, CarrierConfig};
use frontdesk_sandbox::world::{self, Load, World};

/// Fixed, so that a server can be started with the vendors' URLs before they run.
const DEFAULT_PORT: u16 = 4400;

/// Simulated carrier, vendors and callers on the real wire formats.
///
/// Every command runs the vendors itself: start the server with the `*_URL`s that `vendors` prints, then `play`
/// or `load` on the same port. (The REST API can act only on calls of its own process.)
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    account: AccountArgs,
    /// The first of the ports the simulated vendors listen on; 0 for free ones.
    #[arg(long, global = true, default_value_t = DEFAULT_PORT)]
    port: u16,
}

#[derive(Args)]
struct AccountArgs {
    #[arg(long, global = true, env = "TWILIO_ACCOUNT_SID", default_value = world::ACCOUNT_SID)]
    account_sid: String,
    /// Signs the simulated carrier's requests and opens its REST API.
    #[arg(long, global = true, env = "TWILIO_AUTH_TOKEN", default_value = world::AUTH_TOKEN, hide_env_values = true)]
    auth_token: String,
}

#[derive(Subcommand)]
enum Command {
    /// Runs the simulated vendors until interrupted.
    Vendors,
    /// Plays scenarios one after the other and prints the conversations.
    Play {
        /// Scenario files.
        #[arg(required = true)]
        scenarios: Vec<PathBuf>,
        #[command(flatten)]
        server: ServerArgs,
    },
    /// Plays scenarios in many calls at once and prints the measurements.
    Load {
        /// Scenario files, played in turn.
        #[arg(required = true)]
        scenarios: Vec<PathBuf>,
        #[arg(long, default_value_t = 50)]
        calls: usize,
        /// Seconds over which the calls begin.
        #[arg(long, default_value_t = 10)]
        ramp: u64,
        #[command(flatten)]
        server: ServerArgs,
    },
}

#[derive(Args)]
struct ServerArgs {
    /// Where the server listens.
    #[arg(long, default_value = "http://127.0.0.1:8080")]
    server: String,
    /// The server's PUBLIC_URL, where that is another.
    #[arg(long)]
    public_url: Option<String>,
    /// The number to call instead of the scenarios' own.
    #[arg(long)]
    to: Option<String>,
}

impl ServerArgs {
    fn carrier(&self) -> CarrierConfig {
        let mut config = CarrierConfig::new(&self.server);
        if let Some(public_url) = &self.public_url {
            config.public_url = public_url.trim_end_matches('/').to_owned();
        }
        config
    }

    fn scenarios(&self, paths: &[PathBuf]) -> anyhow::Result<Vec<Scenario>> {
        let mut scenarios = paths.iter().map(|path| Scenario::load(path)).collect::<Result<Vec<_>, _>>()?;
        for scenario in &mut scenarios {
            scenario.to = self.to.clone().unwrap_or_else(|| scenario.to.clone());
        }
        Ok(scenarios)
    }
}

#[actix_rt::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    let cli = Cli::parse();
    let account = Account::new(cli.account.account_sid, cli.account.auth_token);
    let world = World::start_with(account, cli.port).await.context("the simulated vendors cannot start")?;
    print_env(&world);
    match cli.command {
        Command::Vendors => tokio::signal::ctrl_c().await?,
        Command::Play { scenarios, server } => play(&world, &server, &scenarios).await?,
        Command::Load { scenarios, calls, ramp, server } => {
            let scenarios = server.scenarios(&scenarios)?;
            let carrier = world.carrier(server.carrier())?;
            let load = Load { calls, ramp: Duration::from_secs(ramp) };
            let recordings = world::load(&carrier, &scenarios, load).await;
            say(&report::summary(&recordings));
            let passed = recordings.len() == calls && recordings.iter().all(|recording| recording.passed());
            ensure!(passed, "not every call passed");
        }
    }
    Ok(())
}

async fn play(world: &World, server: &ServerArgs, paths: &[PathBuf]) -> anyhow::Result<()> {
    let carrier = world.carrier(server.carrier())?;
    let mut recordings = Vec::new();
    for scenario in server.scenarios(paths)? {
        say(&format!("\n{}", scenario.name));
        world.emulators.configure(&scenario.vendors);
        recordings.push(carrier.call(scenario, Some(Box::new(|line| say(&report::line(line))))).await);
    }
    say("");
    say(&report::summary(&recordings));
    ensure!(recordings.iter().all(|recording| recording.passed()), "not every call passed");
    Ok(())
}

fn print_env(world: &World) {
    for (name, value) in world.urls().env() {
        say(&format!("{name}={value}"));
    }
    let account = &world.emulators.account;
    say(&format!("TWILIO_ACCOUNT_SID={}\nTWILIO_AUTH_TOKEN={}", account.sid, account.auth_token));
}

#[expect(clippy::print_stdout, reason = "a command line tool talks to its user")]
fn say(text: &str) {
    println!("{text}");
}
