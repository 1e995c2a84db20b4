//! How much the server takes on, and how long it takes to leave.

use std::time::Duration;

use frontdesk_actors::admission::Plans;

use super::plans;
use super::rate::RateConfig;
use super::reader::Reader;

#[derive(Debug, Clone)]
pub struct LimitsConfig {
    /// `FRONTDESK_MAX_CALLS`: most calls at once. Too high, and every call of a full machine stutters; too low, and
    /// callers are sent to the practice's own number while the machine is idle. Two cores carry 500.
    pub max_calls: usize,
    /// `FRONTDESK_MAX_UTILISATION`: no new call while every worker was busy for more than this share (0 to 1; percent in the
    /// variable) of the last five seconds. Too high, and calls stutter before anybody is turned away: near 100 % a worker
    /// is late by a tenth of a second at once. Too low, and the machine stays idle. 1 never refuses.
    pub max_utilisation: f64,
    /// `FRONTDESK_DRAIN_SECONDS`: how long live calls may go on after a stop signal. The supervisor (systemd, Docker,
    /// Kubernetes) must allow more than this before it kills; what is cut off then comes back through resume.
    pub drain: Duration,
    pub rate: RateConfig,
    /// What our plans with the vendors allow.
    pub plans: Plans,
}

impl LimitsConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let max_calls = vars.number("FRONTDESK_MAX_CALLS", 1..=100_000, "500");
        let max_utilisation = vars.number("FRONTDESK_MAX_UTILISATION", 1..=100, "80");
        let drain = vars.number("FRONTDESK_DRAIN_SECONDS", 0..=3_600, "60");
        let rate = RateConfig::read(vars);
        let plans = plans::read(vars);
        Some(Self {
            max_calls: usize::try_from(max_calls?).expect("the upper bound fits a usize"),
            max_utilisation: max_utilisation? as f64 / 100.0,
            drain: Duration::from_secs(drain?),
            rate: rate?,
            plans: plans?,
        })
    }
}
