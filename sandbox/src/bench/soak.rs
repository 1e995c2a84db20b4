//! The soak: thousands of short calls, round after round, and after each what is left of them.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context as _;

use super::carrier::{NUMBER, until};
use super::process::{Launcher, Process};
use crate::scenario::Scenario;
use crate::twilio::CarrierConfig;
use crate::world::{Load, World, load};

/// Calls between two looks.
const ROUND: usize = 500;
/// What a call may leave behind for so long.
const AFTERMATH: Duration = Duration::from_secs(3);
/// Connections kept for later: to the model, to the carrier's REST interface, to the database.
const POOLED: usize = 48;
/// Memory that may be gained for each call once everything is warm, in bytes. A turn of dialogue that is kept is more.
const MOST_A_CALL: f64 = 1_024.0;

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
#[derive(Debug, Clone, Copy)]
struct Sample {
    calls: usize,
    /// Resident memory, in bytes.
    memory: u64,
    descriptors: usize,
    actors: f64,
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
        let mut report = SoakReport { samples: vec![sample(&server, 0).await?], placed: 0 };
        progress(SoakReport::HEAD);
        while report.placed < self.calls {
            let calls = ROUND.min(self.calls - report.placed);
            let ramp = Duration::from_secs_f64(calls as f64 / self.rate);
            report.placed += load(&carrier, &scenarios, Load { calls, ramp }).await.len();
            // Whatever is not gone in time is a finding, not an error.
            until(AFTERMATH, async || server.metric("frontdesk_call_actors").await == Some(0.0)).await;
            let sample = sample(&server, report.placed).await?;
            progress(&sample.line());
            report.samples.push(sample);
        }
        server.stop().await;
        world.stop().await;
        Ok(report)
    }
}

async fn sample(server: &Process, calls: usize) -> anyhow::Result<Sample> {
    let actors = server.metric("frontdesk_call_actors").await.unwrap_or(0.0);
    server.get("/ready").await.context("the server does not answer any more")?;
    Ok(Sample { calls, memory: server.memory(), descriptors: server.descriptors(), actors })
}

impl Sample {
    fn line(&self) -> String {
        let Self { calls, memory, descriptors, actors } = self;
        format!("{calls:>7} {:>9.1} {descriptors:>12} {actors:>7}", *memory as f64 / 1_048_576.0)
    }
}

impl SoakReport {
    const HEAD: &str = "  calls  RSS (MB)  descriptors  actors";

    /// Bytes gained for each call in the second half, when everything is warm: the slope of the line that fits best.
    pub fn bytes_a_call(&self) -> f64 {
        let warm = &self.samples[self.samples.len() / 2..];
        let count = warm.len() as f64;
        let mean = |of: fn(&Sample) -> f64| warm.iter().map(of).sum::<f64>() / count;
        let (calls, memory) = (mean(|sample| sample.calls as f64), mean(|sample| sample.memory as f64));
        let covariance: f64 =
            warm.iter().map(|sample| (sample.calls as f64 - calls) * (sample.memory as f64 - memory)).sum();
        let variance: f64 = warm.iter().map(|sample| (sample.calls as f64 - calls).powi(2)).sum();
        if variance == 0.0 { 0.0 } else { covariance / variance }
    }

    /// What has leaked, a sentence each.
    pub fn leaks(&self) -> Vec<String> {
        let (first, last) = (self.samples[0], self.samples[self.samples.len() - 1]);
        let mut leaks = Vec::new();
        if last.actors != 0.0 {
            leaks.push(format!("{} actors are left", last.actors));
        }
        if last.descriptors > first.descriptors + POOLED {
            leaks.push(format!("{} descriptors, {} at the start", last.descriptors, first.descriptors));
        }
        if self.samples.len() > 6 && self.bytes_a_call() > MOST_A_CALL {
            leaks.push(format!("memory grows by {:.0} bytes a call", self.bytes_a_call()));
        }
        leaks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(memory: impl Fn(usize) -> u64, descriptors: usize, actors: f64) -> SoakReport {
        let sample = |calls| Sample { calls, memory: memory(calls), descriptors: 20, actors: 0.0 };
        let mut samples: Vec<_> = (0..=20).map(|round| sample(round * ROUND)).collect();
        *samples.last_mut().unwrap() = Sample { descriptors, actors, ..sample(10_000) };
        SoakReport { samples, placed: 10_000 }
    }

    #[test]
    fn what_grows_with_the_calls_is_a_leak_and_a_warm_up_is_none() {
        let warms_up = |calls: usize| 40_000_000 + calls.min(3_000) as u64 * 5_000;
        assert_eq!(report(warms_up, 60, 0.0).leaks(), [""; 0]);
        let grows = report(|calls| 40_000_000 + calls as u64 * 2_000, 60, 0.0);
        assert!((grows.bytes_a_call() - 2_000.0).abs() < 1.0);
        assert_eq!(grows.leaks(), ["memory grows by 2000 bytes a call"]);
        assert_eq!(report(warms_up, 90, 0.0).leaks(), ["90 descriptors, 20 at the start"]);
        assert_eq!(report(warms_up, 60, 3.0).leaks(), ["3 actors are left"]);
    }
}
