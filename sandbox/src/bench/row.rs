//! One row: so many calls at once against a fresh server, and against the raw floor.

use std::net::SocketAddr;
use std::ops::Range;
use std::rc::Rc;
use std::time::Duration;

use anyhow::Context as _;
use tokio::time::{Instant, sleep};

use super::carrier::{Carrier, Placed, place_on_floor, until};
use super::measure::{self, Turns};
use super::probe::Probe;
use super::process::{Launcher, Process, cpu};
use super::profile::Delays;
use super::vendors::Vendors;
use super::wheel::Wheel;
use super::{Options, floor};
use crate::report::Percentiles;
use crate::world::{ACCOUNT_SID, AUTH_TOKEN};

/// Calls that come first, so that what a process does once is not charged to the calls that are measured.
const WARM_UP: usize = 2;

/// Between two calls that begin.
const RAMP: Duration = Duration::from_millis(12);

/// After the last call began, until its caller has heard the opening.
const OPENING: Duration = Duration::from_secs(25);

/// Calls must be gone from the server so soon after their end.
const AFTERMATH: Duration = Duration::from_secs(5);

/// How long the floor is measured.
const FLOOR: Duration = Duration::from_secs(8);

/// What one row measured.
#[derive(Debug)]
pub struct Row {
    pub(super) calls: usize,
    pub(super) turns: Turns,
    /// Processor time for each second of a call.
    pub(super) cpu: Duration,
    /// Memory for each call, in bytes, when the measurement began and when it ended.
    pub(super) memory: [u64; 2],
    /// Audio messages from the server in each second of a call.
    pub(super) media: f64,
    /// The share of one core that the generator took.
    pub(super) generator: f64,
    pub(super) floor: Option<Floor>,
}

/// What the raw floor took.
#[derive(Debug)]
pub(super) struct Floor {
    pub(super) cpu: Duration,
    /// Carrier → recogniser.
    pub(super) inbound: Percentiles,
    /// Voice → carrier.
    pub(super) outbound: Percentiles,
}

/// What every part of a row needs.
struct Stage {
    probe: Rc<Probe>,
    delays: Rc<Delays>,
    vendors: Vendors,
    wheel: Rc<Wheel>,
}

impl Stage {
    async fn set(options: &Options, seed: u64) -> anyhow::Result<Self> {
        let probe = Rc::new(Probe::default());
        let delays = Rc::new(Delays::new(options.profile, seed));
        let vendors = Vendors::start(Rc::clone(&probe), Rc::clone(&delays)).await?;
        Ok(Self { probe, delays, vendors, wheel: Wheel::new(seed) })
    }

    fn carrier(&self, server: SocketAddr) -> Rc<Carrier> {
        Rc::new(Carrier {
            server,
            account_sid: ACCOUNT_SID.to_owned(),
            auth_token: AUTH_TOKEN.to_owned(),
            probe: Rc::clone(&self.probe),
            delays: Rc::clone(&self.delays),
            wheel: Rc::clone(&self.wheel),
        })
    }
}

impl Row {
    /// Measures so many calls.
    ///
    /// # Errors
    /// When a program does not start; a call that fails is a figure.
    pub(super) async fn measure(calls: usize, options: &Options, launcher: &Launcher) -> anyhow::Result<Self> {
        let stage = Stage::set(options, calls as u64).await?;
        let origin = format!("http://{}", stage.vendors.addr);
        let urls = ["TWILIO_API_URL", "DEEPGRAM_URL", "ANTHROPIC_BASE_URL", "ELEVENLABS_URL"];
        let urls = urls.map(|url| (url, origin.as_str()));
        let server = Process::server(&options.server, &urls, calls, options.openers, launcher);
        let server = server.await.context("the server does not start")?;
        let carrier = stage.carrier(server.addr);
        let wheel = stage.wheel.turn();

        if !options.warm_up.is_zero() {
            let warm = place(&carrier, calls..calls + WARM_UP, &stage.probe).await;
            sleep(options.warm_up).await;
            hang_up(&carrier, warm).await;
            all_gone(&server).await;
        }
        let idle = server.memory();

        let placed = place(&carrier, 0..calls, &stage.probe).await;
        let per_call = || server.memory().saturating_sub(idle) / calls as u64;
        let memory_before = per_call();
        let (began, used, own) = (Instant::now(), server.cpu(), cpu("self"));
        let media = stage.probe.media.get();
        sleep(options.length).await;
        let window = began..Instant::now();
        let (used, own) = (server.cpu() - used, cpu("self") - own);
        let media = stage.probe.media.get() - media;
        let memory = [memory_before, per_call()];

        hang_up(&carrier, placed).await;
        if !all_gone(&server).await {
            stage.probe.failed(usize::MAX, "the server still has calls that are over");
        }
        server.stop().await;
        wheel.abort();
        let call_seconds = (window.end - window.start).as_secs_f64() * calls as f64;
        Ok(Self {
            calls,
            turns: Turns::of(&stage.probe, 0..calls, &window),
            cpu: used.div_f64(call_seconds),
            memory,
            media: media as f64 / call_seconds,
            generator: own.as_secs_f64() / (window.end - window.start).as_secs_f64(),
            floor: None,
        })
    }

    /// Measures what the same frames cost on the raw floor.
    ///
    /// # Errors
    /// When the floor does not start.
    pub(super) async fn measure_floor(&mut self, options: &Options, launcher: &Launcher) -> anyhow::Result<()> {
        let Some(program) = &options.floor else { return Ok(()) };
        let stage = Stage::set(options, self.calls as u64).await?;
        let server = Process::floor(program, stage.vendors.addr, launcher).await.context("the floor does not start")?;
        let carrier = stage.carrier(server.addr);
        let wheel = stage.wheel.turn();
        let mut lines = Vec::new();
        for call in 0..self.calls {
            lines.push(place_on_floor(&carrier, call, self.media).await?);
            sleep(RAMP / 2).await;
        }
        // Every voice has begun to speak.
        sleep(Duration::from_secs(6)).await;
        let (began, used) = (Instant::now(), server.cpu());
        sleep(FLOOR).await;
        let window = began..Instant::now();
        let used = server.cpu() - used;
        for line in &lines {
            line.hang_up();
        }
        server.stop().await;
        wheel.abort();
        self.floor = Some(Floor {
            cpu: used.div_f64((window.end - window.start).as_secs_f64() * self.calls as f64),
            inbound: measure::within(&stage.probe.relays.borrow(), &window),
            outbound: measure::within(&stage.probe.returns.borrow(), &window),
        });
        Ok(())
    }
}

/// Places calls one after the other and waits until every caller has heard the opening, or has failed.
async fn place(carrier: &Rc<Carrier>, calls: Range<usize>, probe: &Probe) -> Vec<Placed> {
    let expected = calls.len();
    let (opened, failed) = (probe.opened.get(), probe.failures.borrow().len());
    let mut placing = Vec::new();
    for call in calls {
        let carrier = Rc::clone(carrier);
        placing.push(actix_rt::spawn(async move { carrier.place(call).await }));
        sleep(RAMP).await;
    }
    let mut placed = Vec::new();
    for call in placing {
        placed.extend(call.await.ok().flatten());
    }
    let settled = || probe.opened.get() - opened + probe.failures.borrow().len() - failed >= expected;
    until(OPENING, async || settled()).await;
    placed
}

/// Every caller hangs up; the server is told of all of them within the time that one webhook may take.
async fn hang_up(carrier: &Rc<Carrier>, calls: Vec<Placed>) {
    let telling: Vec<_> = calls
        .into_iter()
        .map(|call| {
            let carrier = Rc::clone(carrier);
            actix_rt::spawn(async move { carrier.hang_up(&call).await })
        })
        .collect();
    for call in telling {
        drop(call.await);
    }
}

/// Waits until the server has no calls; whether that came to pass.
async fn all_gone(server: &Process) -> bool {
    until(AFTERMATH, async || server.live_calls().await == Some(0.0)).await
}

/// The floor as a program: says where it listens, then relays until it is ended.
///
/// # Errors
/// When it cannot listen.
pub async fn serve_floor(vendors: SocketAddr, say: impl FnOnce(&str)) -> anyhow::Result<()> {
    let (listener, addr) = floor::listen().await?;
    say(&format!("listening on http://{addr}"));
    floor::run(listener, vendors).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::profile::Profile;

    #[actix_rt::test]
    async fn the_floor_passes_frames_on_in_both_directions() {
        let options = Options {
            calls: vec![2],
            length: Duration::ZERO,
            warm_up: Duration::ZERO,
            profile: Profile::Fixed,
            server: "none".into(),
            floor: None,
            openers: false,
            pinned: false,
            real_time: false,
        };
        let stage = Stage::set(&options, 1).await.unwrap();
        let (listener, addr) = floor::listen().await.unwrap();
        actix_rt::spawn(floor::run(listener, stage.vendors.addr));
        let carrier = stage.carrier(addr);
        let wheel = stage.wheel.turn();
        for call in 0..2 {
            place_on_floor(&carrier, call, 16.0).await.unwrap();
        }
        let probe = &stage.probe;
        let both = async || probe.relays.borrow().len() > 20 && probe.returns.borrow().len() > 5;
        assert!(until(Duration::from_secs(10), both).await);
        assert!(probe.failures.borrow().is_empty(), "{:?}", probe.failures.borrow());
        wheel.abort();
    }
}
