//! `frontdesk serve`: from configuration to the last call.

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::{EXIT_USAGE, fail};
use crate::app::{Application, Drained, StartError};
use crate::config::{Config, Environment};
use crate::telemetry;

pub(super) fn run(environment: &Environment) -> ExitCode {
    let config = match Config::from_vars(|name| environment.get(name)) {
        Ok(config) => config,
        Err(errors) => return fail(EXIT_USAGE, &errors.into()),
    };
    telemetry::init_logging(&config.log);
    telemetry::keep_panics_discreet();
    match actix_rt::System::new().block_on(serve(config)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if matches!(error.downcast_ref(), Some(StartError::Tenants(_))) => fail(EXIT_USAGE, &error),
        Err(error) => fail(1, &error),
    }
}

async fn serve(config: Config) -> anyhow::Result<()> {
    let mut signals = StopSignals::new().context("cannot listen for signals")?;
    let drain = config.limits.drain;
    let mut application = Application::start(config).await?;
    // The carrier sees its sockets break and asks again, and its questions are answered elsewhere, or here after a restart.
    application.watchdog().when_beyond_hope(|| std::process::abort());
    announce(&application).context("cannot write to standard output")?;
    tokio::select! {
        () = signals.next() => {}
        error = application.ended() => return Err(error).context("the HTTP server has stopped"),
    }
    leave(application, drain, &mut signals).await;
    Ok(())
}

/// Says where the server listens, on standard output: scripts wait for this line.
fn announce(application: &Application) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "listening on http://{}", application.addr())?;
    stdout.flush()
}

/// Drains; another signal means now.
async fn leave(application: Application, limit: Duration, signals: &mut StopSignals) {
    tracing::info!(limit_s = limit.as_secs(), "draining: live calls may finish, another signal stops at once");
    tokio::select! {
        drained = application.drain(limit) => match drained {
            Drained::Empty => tracing::info!("no call is left"),
            Drained::TimeUp { live } => tracing::warn!(live, "time is up: the rest must be resumed elsewhere"),
        },
        () = signals.next() => tracing::warn!("second signal: stopping at once"),
    }
    application.stop().await;
}

/// SIGTERM (a supervisor) and SIGINT (Ctrl-C), which mean the same.
struct StopSignals {
    terminate: Signal,
    interrupt: Signal,
}

impl StopSignals {
    fn new() -> io::Result<Self> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}
