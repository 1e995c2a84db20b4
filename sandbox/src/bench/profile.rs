//! How long the emulated vendors take.

use std::time::Duration;

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use std::cell::RefCell;

use crate::latency::Latency;

/// A named set of vendor latencies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Profile {
    /// Always the same: what remains of a reply gap is ours.
    Fixed,
    /// As measured of real vendors, with their tails.
    Realistic,
}

/// What a profile means.
#[derive(Debug)]
pub(super) struct Delays {
    /// Silence after which the recogniser calls an utterance over. What the server asks for, 300 ms.
    pub(super) endpointing: Duration,
    /// From audio to what is recognised of it.
    pub(super) recogniser: Latency,
    pub(super) first_token: Latency,
    /// Between two tokens: 60 a second.
    pub(super) token: Duration,
    /// From a text to its first audio.
    pub(super) first_audio: Latency,
    rng: RefCell<SmallRng>,
}

impl Delays {
    pub(super) fn new(profile: Profile, seed: u64) -> Self {
        let (recogniser, first_token, first_audio) = match profile {
            Profile::Fixed => (Latency::Fixed(100), Latency::Fixed(350), Latency::Fixed(150)),
            Profile::Realistic => (Latency::jitter(250, 330), Latency::log_normal(640, 1_600), Latency::Fixed(200)),
        };
        Self {
            endpointing: Duration::from_millis(300),
            recogniser,
            first_token,
            token: Duration::from_secs(1) / 60,
            first_audio,
            rng: RefCell::new(SmallRng::seed_from_u64(seed)),
        }
    }

    /// One delay of a distribution.
    pub(super) fn draw(&self, latency: Latency) -> Duration {
        latency.sample(&mut self.rng.borrow_mut())
    }

    /// A duration between the two.
    pub(super) fn between(&self, least_ms: u64, most_ms: u64) -> Duration {
        Duration::from_millis(self.rng.borrow_mut().random_range(least_ms..=most_ms))
    }

    /// Whether something that happens in this share of cases happens now.
    pub(super) fn chance(&self, share: f64) -> bool {
        self.rng.borrow_mut().random_bool(share)
    }
}
