//! The soak: thousands of short calls, round after round, and after each what is left of them.
//!
//! A server remembers calls on purpose after they are over, each store with a bound and for a time, and tells how much
//! (`docs/RELIABILITY.md`, "What is remembered"). What memory grows by beyond that has leaked; what is remembered must keep
//! within its bounds, and be little for each call.

mod stores;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context as _;
use tokio::time::Instant;

use super::carrier::{NUMBER, until};
use super::process::{Launcher, Process};
use crate::scenario::Scenario;
use crate::twilio::CarrierConfig;
use crate::world::{Load, World, load};
use stores::Stores;

/// Calls between two looks.
const ROUND: usize = 500;
/// What a call may leave behind for so long.
const AFTERMATH: Duration = Duration::from_secs(3);
/// Connections kept for later: to the model, to the carrier's REST interface, to the database.
const POOLED: usize = 48;
/// Memory that may be gained for each call once everything is warm and that nothing remembered explains, in bytes: room
/// for how an allocator rounds and leaves gaps. A turn of dialogue that is kept is more.
const MOST_A_CALL: f64 = 256.0;
/// And what may be remembered of it, in bytes.
const MOST_REMEMBERED: f64 = 1_024.0;
/// Samples that tell a trend.
const A_TREND: usize = 7;

/// Callers who leave at different moments of a call, and one whom the agent lets go.
const STEPS: [&str; 5] = [
    "[[step]]\nhang_up = true\n",
    "[[step]]\npause_ms = 1730\n[[step]]\nhang_up = true\n",
    "[[step]]\npause_ms = 900\n[[step]]\npress = \"7\"\nnow = true\n[[step]]\nhang_up = true\n",
    "limit_s = 3\n[[step]]\nsay = \"so what i wanted to ask is\"\nnow = true\n",
    "[[step]]\nwait_for = \"at any time\"\n[[step]]\nsay = \"goodbye\"\n[[step]]\nexpect_end = \"agent_hangup\"\n",
];

/// How many calls, how fast.
#[derive(Debug, Clone)]
pub struct Soak {
    pub calls: usize,
    /// Calls that begin in a second.
    pub rate: f64,
    /// `frontdesk`.
    pub server: PathBuf,
}

/// What was there after so many calls.
#[derive(Debug, Clone)]
struct Sample {
    calls: usize,
    /// Since the first call began.
    at: Duration,
    /// Resident memory, in bytes.
    memory: u64,
    descriptors: usize,
    actors: f64,
    /// What is remembered of them.
    stores: Stores,
}

/// What was found.
#[derive(Debug)]
pub struct SoakReport {
    samples: Vec<Sample>,
    placed: usize,
}

impl Soak {
    /// Places the calls; `progress` hears a line after each round. Must run on an actix runtime.
    ///
    /// # Errors
    /// When the server does not start, or stops answering.
    pub async fn run(&self, progress: impl Fn(&str)) -> anyhow::Result<SoakReport> {
        let world = World::start().await.context("no free ports")?;
        let most = (self.rate * 40.0) as usize;
        let server = Process::server(&self.server, &world.urls().env(), most, false, &Launcher::default()).await?;
        let carrier = world.carrier(CarrierConfig::new(format!("http://{}", server.addr)))?;
        let scenarios = STEPS.iter().enumerate().map(|(index, steps)| {
            Scenario::parse(&format!("name = \"soak {index}\"\nto = \"{NUMBER}\"\n{steps}"), "soak.toml")
        });
        let scenarios = scenarios.collect::<Result<Vec<_>, _>>()?;
        let mut report = SoakReport { samples: vec![sample(&server, 0, Duration::ZERO).await?], placed: 0 };
        let began = Instant::now();
        progress(SoakReport::HEAD);
        while report.placed < self.calls {
            let calls = ROUND.min(self.calls - report.placed);
            let ramp = Duration::from_secs_f64(calls as f64 / self.rate);
            report.placed += load(&carrier, &scenarios, Load { calls, ramp }).await.len();
            // Whatever is not gone in time is a finding, not an error.
            until(AFTERMATH, async || server.metric("frontdesk_call_actors").await == Some(0.0)).await;
            let sample = sample(&server, report.placed, began.elapsed()).await?;
            progress(&sample.line());
            report.samples.push(sample);
        }
        server.stop().await;
        world.stop().await;
        Ok(report)
    }
}

async fn sample(server: &Process, calls: usize, at: Duration) -> anyhow::Result<Sample> {
    let actors = server.metric("frontdesk_call_actors").await.unwrap_or(0.0);
    let metrics = server.get("/metrics").await.context("the server does not answer any more")?;
    let stores = stores::read(&metrics.body);
    Ok(Sample { calls, at, memory: server.memory(), descriptors: server.descriptors(), actors, stores })
}

impl Sample {
    fn line(&self) -> String {
        let Self { calls, memory, descriptors, actors, stores, .. } = self;
        let entries: f64 = stores.values().map(|store| store.entries).sum();
        let (resident, remembered) = (*memory as f64 / 1_048_576.0, self.remembered() / 1_048_576.0);
        format!("{calls:>7} {resident:>9.1} {descriptors:>12} {actors:>7} {entries:>11} {remembered:>16.2}")
    }

    /// Bytes that are remembered on purpose.
    fn remembered(&self) -> f64 {
        self.stores.values().map(|store| store.bytes).sum()
    }
}

/// By how much something grows with each call: the slope of the line that fits best.
fn slope(samples: &[&Sample], of: impl Fn(&Sample) -> f64) -> f64 {
    let count = samples.len() as f64;
    let calls = samples.iter().map(|sample| sample.calls as f64).sum::<f64>() / count;
    let mean = samples.iter().map(|sample| of(sample)).sum::<f64>() / count;
    let covariance: f64 = samples.iter().map(|sample| (sample.calls as f64 - calls) * (of(sample) - mean)).sum();
    let variance: f64 = samples.iter().map(|sample| (sample.calls as f64 - calls).powi(2)).sum();
    if variance == 0.0 { 0.0 } else { covariance / variance }
}

impl SoakReport {
    const HEAD: &str = "  calls  RSS (MB)  descriptors  actors  remembered  remembered (MB)";

    /// Of the second half, when everything is warm, by call.
    fn warm(&self, of: impl Fn(&Sample) -> f64) -> f64 {
        let warm: Vec<_> = self.samples[self.samples.len() / 2..].iter().collect();
        slope(&warm, of)
    }

    /// Bytes gained for each call.
    fn gained(&self) -> f64 {
        self.warm(|sample| sample.memory as f64)
    }

    /// Bytes of it that are remembered on purpose.
    fn remembered(&self) -> f64 {
        self.warm(Sample::remembered)
    }

    /// What is remembered at the end, and what a call has cost.
    pub fn text(&self) -> String {
        let last = self.samples.last().map(|sample| stores::table(&sample.stores)).unwrap_or_default();
        let (gained, remembered) = (self.gained(), self.remembered());
        let rest = gained - remembered;
        format!(
            "{last}\n{gained:.0} bytes a call in the second half: {remembered:.0} of them remembered on purpose, {rest:.0} not"
        )
    }

    /// What has leaked, a sentence each.
    pub fn leaks(&self) -> Vec<String> {
        let (first, last) = (&self.samples[0], &self.samples[self.samples.len() - 1]);
        let mut leaks = stores::unbounded(&self.samples);
        if last.actors != 0.0 {
            leaks.push(format!("{} actors are left", last.actors));
        }
        if last.descriptors > first.descriptors + POOLED {
            leaks.push(format!("{} descriptors, {} at the start", last.descriptors, first.descriptors));
        }
        if self.samples.len() >= A_TREND {
            let remembered = self.remembered();
            let rest = self.gained() - remembered;
            if rest > MOST_A_CALL {
                leaks.push(format!("memory grows by {rest:.0} bytes a call that nothing remembered explains"));
            }
            if remembered > MOST_REMEMBERED {
                leaks.push(format!("{remembered:.0} bytes are remembered of each call"));
            }
        }
        leaks
    }
}

#[cfg(test)]
mod tests {
    use super::stores::Store;
    use super::*;

    /// What 10,000 calls at 25 a second leave behind: memory in all, of which `notes` of this size are remembered.
    struct Left<M, N> {
        memory: M,
        notes: N,
        last: fn(&mut Sample),
    }

    const NOTE: f64 = 300.0;

    fn notes(entries: usize) -> Store {
        Store { entries: entries as f64, limit: 10_000.0, seconds: 10_800.0, bytes: entries as f64 * NOTE }
    }

    #[track_caller]
    fn check<M: Fn(u64) -> u64, N: Fn(usize) -> Store>(left: Left<M, N>, leaks: &[&str]) {
        let sample = |calls: usize| Sample {
            calls,
            at: Duration::from_secs(calls as u64 / 25),
            memory: 40_000_000 + (left.memory)(calls as u64),
            descriptors: 20,
            actors: 0.0,
            stores: Stores::from([("notes".to_owned(), (left.notes)(calls))]),
        };
        let mut samples: Vec<_> = (0..=20).map(|round| sample(round * ROUND)).collect();
        (left.last)(samples.last_mut().unwrap());
        let report = SoakReport { samples, placed: 10_000 };
        assert_eq!(report.leaks(), leaks, "{}", report.text());
    }

    fn warms_up(calls: u64) -> u64 {
        calls.min(3_000) * 5_000
    }

    #[test]
    fn what_grows_with_the_calls_is_a_leak_and_a_warm_up_is_none() {
        let none = |_| notes(0);
        check(Left { memory: warms_up, notes: none, last: |_| {} }, &[]);
        let grows = |calls| warms_up(calls) + calls * 300;
        let leak = "memory grows by 300 bytes a call that nothing remembered explains";
        check(Left { memory: grows, notes: none, last: |_| {} }, &[leak]);
        check(Left { memory: |calls| calls * 250, notes: none, last: |_| {} }, &[]);
        let last: fn(&mut Sample) = |last| last.descriptors = 90;
        check(Left { memory: warms_up, notes: none, last }, &["90 descriptors, 20 at the start"]);
        let last: fn(&mut Sample) = |last| last.actors = 3.0;
        check(Left { memory: warms_up, notes: none, last }, &["3 actors are left"]);
    }

    #[test]
    fn what_is_remembered_explains_memory_and_no_more_than_it_takes() {
        let grows = |calls| warms_up(calls) + calls * 400;
        check(Left { memory: grows, notes, last: |_| {} }, &[]);
        let more = |calls| warms_up(calls) + calls * 600;
        let leak = "memory grows by 300 bytes a call that nothing remembered explains";
        check(Left { memory: more, notes, last: |_| {} }, &[leak]);
        // A store that has reached its limit explains nothing any more.
        let full = |calls: usize| notes(calls.min(4_000));
        let leak = "memory grows by 400 bytes a call that nothing remembered explains";
        check(Left { memory: grows, notes: full, last: |_| {} }, &[leak]);
    }

    #[test]
    fn what_is_remembered_is_little_and_within_its_bounds() {
        let four = |calls: usize| Store { limit: 50_000.0, ..notes(calls * 4) };
        let leak = "1200 bytes are remembered of each call";
        check(Left { memory: |calls| calls * 1_200, notes: four, last: |_| {} }, &[leak]);
        let too_many = |calls: usize| Store { limit: 9_999.0, ..notes(calls) };
        let leak = "notes holds 10000 entries, and was to hold 9999 at most";
        check(Left { memory: |calls| calls * 300, notes: too_many, last: |_| {} }, &[leak]);
        let last: fn(&mut Sample) = |last| last.stores.clear();
        check(Left { memory: |_| 0, notes: |_| notes(0), last }, &["the server does not tell what it remembers"]);
    }

    #[test]
    fn what_was_to_be_forgotten_in_the_meantime_is_forgotten() {
        let a_minute = |entries: usize| Store { seconds: 60.0, ..notes(entries) };
        let leak = "notes grows by 1.0 entries a call, and was to keep them for 60 s";
        check(Left { memory: |calls| calls * 300, notes: a_minute, last: |_| {} }, &[leak]);
        // As many leave as come, some of them late.
        let leaves = move |calls: usize| a_minute(calls.min(1_500 + calls % 1_000 / 3));
        check(Left { memory: warms_up, notes: leaves, last: |_| {} }, &[]);
    }
}
