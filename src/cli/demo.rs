//! `frontdesk demo`: a server and a simulated world in one process, and callers who ring it.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::fail;
use crate::config::LogConfig;
use crate::demo::{self, DemoOptions};
use crate::telemetry;

#[derive(Debug, Args)]
pub(super) struct DemoArgs {
    /// Play this scenario file instead of the built-in ones; may be given more than once.
    #[arg(long = "scenario", value_name = "FILE")]
    scenarios: Vec<PathBuf>,
    /// Place this many calls, playing the scenarios in turn.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=500))]
    calls: Option<u16>,
    /// Keep the server and the world running afterwards; more calls can be placed from the prompt.
    #[arg(long)]
    keep: bool,
}

pub(super) fn run(args: &DemoArgs) -> ExitCode {
    // The conversations are the output; of the log only what went wrong, unless RUST_LOG asks for more.
    telemetry::init_logging(&LogConfig::quiet(std::env::var("RUST_LOG").ok()));
    let options =
        DemoOptions { scenarios: args.scenarios.clone(), calls: args.calls.map(usize::from), keep: args.keep };
    match actix_rt::System::new().block_on(demo::run(&options)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => fail(1, &error),
    }
}
