//! `frontdesk-sandbox`: the simulated world on its own, for a server that runs elsewhere.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use clap::{Args, Parser, Subcommand};
use frontdesk_sandbox::bench::{self, Profile, Soak};
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
    /// Measures a server under many calls at once: starts it itself, with lean vendors of its own.
    Bench(BenchArgs),
    /// Looks for leaks: places thousands of short calls at a server that it starts itself.
    Soak {
        #[arg(long, default_value_t = 10_000)]
        calls: usize,
        /// Calls that begin in a second.
        #[arg(long, default_value_t = 25.0)]
        rate: f64,
        /// The server's program; by default the one beside this.
        #[arg(long)]
        server: Option<PathBuf>,
    },
    /// The raw relay that `bench` compares with.
    #[command(hide = true)]
    BenchFloor { vendors: SocketAddr },
}

#[derive(Args)]
struct BenchArgs {
    /// Concurrent calls, a row for each.
    #[arg(long, value_delimiter = ',', default_value = "1,50,200,500")]
    calls: Vec<usize>,
    /// How long each row is measured.
    #[arg(long, default_value_t = 40)]
    seconds: u64,
    #[arg(long, value_enum, default_value_t = Profile::Fixed)]
    profile: Profile,
    /// The server's program; by default the one beside this.
    #[arg(long)]
    server: Option<PathBuf>,
    /// Let the practice use openers.
    #[arg(long)]
    openers: bool,
    /// Let server and generator share all cores instead of giving each its own.
    #[arg(long)]
    unpinned: bool,
    /// Real-time priority for both, so that other work on the machine does not disturb them (needs the right to).
    #[arg(long)]
    real_time: bool,
}

impl BenchArgs {
    fn options(self) -> anyhow::Result<bench::Options> {
        let this = std::env::current_exe().context("this program's own file is not known")?;
        Ok(bench::Options {
            calls: self.calls,
            length: Duration::from_secs(self.seconds),
            warm_up: Duration::from_secs(6),
            profile: self.profile,
            server: self.server.unwrap_or_else(|| this.with_file_name("frontdesk")),
            floor: Some(this),
            openers: self.openers,
            pinned: !self.unpinned,
            real_time: self.real_time,
        })
    }
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
    match cli.command {
        Command::Bench(bench) => return measure(bench).await,
        Command::BenchFloor { vendors } => return bench::serve_floor(vendors, say).await,
        Command::Soak { calls, rate, server } => return soak(calls, rate, server).await,
        Command::Vendors | Command::Play { .. } | Command::Load { .. } => {}
    }
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
        Command::Bench(_) | Command::Soak { .. } | Command::BenchFloor { .. } => {}
    }
    Ok(())
}

async fn measure(args: BenchArgs) -> anyhow::Result<()> {
    let report = bench::run(&args.options()?, say).await?;
    say(&format!("\n{}", report.text()));
    ensure!(report.failed_calls() == 0, "not every call went well");
    Ok(())
}

async fn soak(calls: usize, rate: f64, server: Option<PathBuf>) -> anyhow::Result<()> {
    ensure!(calls > 0 && rate > 0.0, "a soak has calls, and they begin at some rate");
    let this = std::env::current_exe().context("this program's own file is not known")?;
    let server = server.unwrap_or_else(|| this.with_file_name("frontdesk"));
    let report = Soak { calls, rate, server }.run(say).await?;
    say(&report.text());
    let leaks = report.leaks();
    ensure!(leaks.is_empty(), "{}", leaks.join("; "));
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
