//! How long a simulated vendor takes, and a queue of messages that are not due yet.

use std::{cmp::Reverse, collections::BinaryHeap, time::Duration};

use rand::{Rng, rngs::SmallRng};
use serde::Deserialize;
use tokio::time::Instant;

/// A distribution of delays. In configuration: a number of milliseconds, `{ min_ms = 100, max_ms = 300 }`,
/// or `{ p50_ms = 350, p95_ms = 900 }`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Latency {
    /// Always this many milliseconds.
    Fixed(u64),
    Jitter(Jitter),
    LogNormal(LogNormal),
}

/// Every delay between the two is equally likely.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jitter {
    pub min_ms: u64,
    pub max_ms: u64,
}

/// The long-tailed shape of network services, by its median and its 95th percentile.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogNormal {
    pub p50_ms: u64,
    pub p95_ms: u64,
}

/// Standard deviations from the median to the 95th percentile of a normal distribution.
const Z95: f64 = 1.644_853_6;

impl Latency {
    pub const ZERO: Self = Self::Fixed(0);

    pub const fn jitter(min_ms: u64, max_ms: u64) -> Self {
        Self::Jitter(Jitter { min_ms, max_ms })
    }

    pub const fn log_normal(p50_ms: u64, p95_ms: u64) -> Self {
        Self::LogNormal(LogNormal { p50_ms, p95_ms })
    }

    /// One delay from the distribution.
    pub fn sample(&self, rng: &mut SmallRng) -> Duration {
        match *self {
            Self::Fixed(ms) => Duration::from_millis(ms),
            Self::Jitter(Jitter { min_ms, max_ms }) => {
                Duration::from_millis(min_ms)
                    + Duration::from_secs_f64(rng.random::<f64>() * max_ms.saturating_sub(min_ms) as f64 / 1e3)
            }
            Self::LogNormal(LogNormal { p50_ms, p95_ms }) => {
                let median = p50_ms.max(1) as f64;
                let sigma = (p95_ms.max(p50_ms).max(1) as f64 / median).ln() / Z95;
                Duration::from_secs_f64(median * (sigma * standard_normal(rng)).exp() / 1e3)
            }
        }
    }
}

/// Box–Muller transform.
fn standard_normal(rng: &mut SmallRng) -> f64 {
    let radius = (-2.0 * (1.0 - rng.random::<f64>()).ln()).sqrt();
    radius * (std::f64::consts::TAU * rng.random::<f64>()).cos()
}

/// Messages waiting for their time; equal times leave in the order they came.
#[derive(Debug)]
pub struct Outbox<T> {
    waiting: BinaryHeap<Reverse<Due<T>>>,
    pushed: u64,
    last_in_order: Option<Instant>,
}

#[derive(Debug)]
struct Due<T> {
    at: Instant,
    number: u64,
    message: T,
}

impl<T> Default for Outbox<T> {
    fn default() -> Self {
        Self { waiting: BinaryHeap::new(), pushed: 0, last_in_order: None }
    }
}

impl<T> Outbox<T> {
    /// Sends at `at`, possibly before messages pushed earlier.
    pub fn push(&mut self, at: Instant, message: T) {
        self.waiting.push(Reverse(Due { at, number: self.pushed, message }));
        self.pushed += 1;
    }

    /// Sends at `at`, but never before an earlier message pushed in order; returns when.
    pub fn push_in_order(&mut self, at: Instant, message: T) -> Instant {
        let at = self.last_in_order.map_or(at, |last| at.max(last));
        self.last_in_order = Some(at);
        self.push(at, message);
        at
    }

    /// The next message that is due.
    pub fn pop(&mut self, now: Instant) -> Option<T> {
        if self.next_due()? > now {
            return None;
        }
        self.waiting.pop().map(|Reverse(due)| due.message)
    }

    /// When the next message is due.
    pub fn next_due(&self) -> Option<Instant> {
        self.waiting.peek().map(|Reverse(due)| due.at)
    }

    /// When the last message is due.
    pub fn last_due(&self) -> Option<Instant> {
        self.waiting.iter().map(|Reverse(due)| due.at).max()
    }

    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    pub fn clear(&mut self) {
        self.waiting.clear();
    }
}

impl<T> PartialEq for Due<T> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl<T> Eq for Due<T> {}

impl<T> PartialOrd for Due<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Due<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.at, self.number).cmp(&(other.at, other.number))
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;

    fn parse(text: &str) -> Result<Latency, toml::de::Error> {
        #[derive(Deserialize)]
        struct Holder {
            latency: Latency,
        }
        toml::from_str::<Holder>(&format!("latency = {text}")).map(|holder| holder.latency)
    }

    fn samples(latency: Latency, seed: u64) -> Vec<Duration> {
        let mut rng = SmallRng::seed_from_u64(seed);
        let mut samples: Vec<_> = (0..20_000).map(|_| latency.sample(&mut rng)).collect();
        samples.sort();
        samples
    }

    #[test]
    fn a_latency_is_configured_as_a_number_a_range_or_two_percentiles() {
        assert_eq!(parse("150").unwrap(), Latency::Fixed(150));
        assert_eq!(parse("{ min_ms = 10, max_ms = 20 }").unwrap(), Latency::jitter(10, 20));
        assert_eq!(parse("{ p50_ms = 350, p95_ms = 900 }").unwrap(), Latency::log_normal(350, 900));
        assert!(parse("{ p50_ms = 350, p95_ms = 900, p99_ms = 1 }").is_err());
        assert!(parse("{ p50 = 350 }").is_err());
    }

    #[test]
    fn a_log_normal_latency_has_the_percentiles_it_was_given() {
        let samples = samples(Latency::log_normal(350, 900), 1);
        let at = |share: f64| samples[(samples.len() as f64 * share) as usize].as_secs_f64() * 1e3;
        assert!((330.0..370.0).contains(&at(0.5)), "median {}", at(0.5));
        assert!((840.0..960.0).contains(&at(0.95)), "95th percentile {}", at(0.95));
    }

    #[test]
    fn jitter_stays_within_its_range_and_reaches_both_ends() {
        let samples = samples(Latency::jitter(100, 300), 2);
        assert!(samples[0] >= Duration::from_millis(100) && samples[0] < Duration::from_millis(101));
        let last = samples[samples.len() - 1];
        assert!(last <= Duration::from_millis(300) && last > Duration::from_millis(299));
    }

    #[test]
    fn equal_seeds_give_equal_delays() {
        assert_eq!(samples(Latency::log_normal(1, 9), 3), samples(Latency::log_normal(1, 9), 3));
        assert_ne!(samples(Latency::log_normal(1, 9), 3), samples(Latency::log_normal(1, 9), 4));
    }

    #[test]
    fn an_outbox_releases_messages_when_due_and_keeps_order_where_asked() {
        let start = Instant::now();
        let at = |ms| start + Duration::from_millis(ms);
        let mut outbox = Outbox::default();
        outbox.push_in_order(at(50), "slow");
        assert_eq!(outbox.push_in_order(at(10), "behind it"), at(50));
        outbox.push(at(20), "overtakes");
        assert_eq!(outbox.next_due(), Some(at(20)));
        assert_eq!(outbox.pop(at(19)), None);
        assert_eq!(outbox.pop(at(20)), Some("overtakes"));
        assert_eq!(outbox.pop(at(49)), None);
        assert_eq!(outbox.pop(at(50)), Some("slow"));
        assert_eq!(outbox.pop(at(50)), Some("behind it"));
        assert!(outbox.is_empty());
    }
}
