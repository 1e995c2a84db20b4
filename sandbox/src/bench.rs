//! The benchmark: many calls at once against a server that is a process of its own, measured at the wire.
//!
//! The simulated world's vendors decode sound, which is far too dear for hundreds of calls on the one core that a server
//! leaves. The ones in here are lean: the same wire formats, but audio that carries numbers ([`tag`]) and sentences that
//! carry names ([`dialogue`]). By these every frame, request, text and reply is told apart wherever it turns up, so
//! that the way of each through the server is timed from the outside ([`measure`] says what is counted).
//!
//! ```text
//! carrier (line, caller, wheel) ─▶ server under test ─▶ recogniser, model, voice
//!        └──────────────────────── probe ◀─────────────────────────┘
//! ```
//!
//! The raw [`floor`] is measured in the same run, so that figures of different machines can be compared.

mod caller;
mod carrier;
mod dialogue;
mod floor;
mod http;
mod line;
mod measure;
mod model;
mod pinning;
mod playout;
mod probe;
mod process;
mod profile;
mod recogniser;
mod report;
mod row;
mod soak;
mod socket;
mod tag;
mod vendors;
mod voice;
mod wheel;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::ensure;

pub use self::profile::Profile;
pub use self::row::{Row, serve_floor};
pub use self::soak::{Soak, SoakReport};

/// What is measured, and how.
#[derive(Debug, Clone)]
pub struct Options {
    /// Concurrent calls, a row for each.
    pub calls: Vec<usize>,
    /// How long each row is measured.
    pub length: Duration,
    /// How long the calls before it talk.
    pub warm_up: Duration,
    pub profile: Profile,
    /// `frontdesk`.
    pub server: PathBuf,
    /// The program that has the command `bench-floor`; without one the floor is not measured.
    pub floor: Option<PathBuf>,
    /// Let the practice use openers.
    pub openers: bool,
    /// Give server and generator a core each.
    pub pinned: bool,
    /// Let nothing else on those cores come first. Needs the right to.
    pub real_time: bool,
}

/// What was measured.
#[derive(Debug)]
pub struct Report {
    /// One line on how.
    setting: String,
    rows: Vec<Row>,
}

impl Report {
    /// As a table.
    pub fn text(&self) -> String {
        report::text(self)
    }

    /// Calls in which anything went wrong, over all rows.
    pub fn failed_calls(&self) -> usize {
        self.rows.iter().map(Row::failed).sum()
    }

    /// Turns that were answered, over all rows.
    pub fn answered_turns(&self) -> usize {
        self.rows.iter().map(|row| row.turns.answered).sum()
    }
}

/// Runs the benchmark; `progress` hears what it is doing.
///
/// # Errors
/// When a program does not start, or more calls are asked for than can be told apart.
pub async fn run(options: &Options, progress: impl Fn(&str)) -> anyhow::Result<Report> {
    let most = tag::MOST_CALLS - 16;
    ensure!(options.calls.iter().all(|calls| (1..=most).contains(calls)), "a row has 1 to {most} calls");
    let (launcher, pinning) = pinning::prepare(options.pinned, options.real_time).await;
    let mut rows = Vec::new();
    for calls in &options.calls {
        progress(&format!("{calls} calls …"));
        let mut row = Row::measure(*calls, options, &launcher).await?;
        row.measure_floor(options, &launcher).await?;
        rows.push(row);
    }
    let setting = format!(
        "{:?} vendor latencies, {} s a row, openers {}; {pinning}",
        options.profile,
        options.length.as_secs(),
        if options.openers { "on" } else { "off" },
    );
    Ok(Report { setting, rows })
}
