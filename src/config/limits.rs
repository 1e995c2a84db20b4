//! How much the server takes on, and how long it takes to leave.

use std::time::Duration;

use super::reader::Reader;

#[derive(Debug, Clone)]
pub struct LimitsConfig {
    /// `FRONTDESK_MAX_CALLS`: most calls at once. Too high, and every call of a full machine stutters; too low, and
    /// callers are sent to the practice's own number while the machine is idle. Two cores carry 500.
    pub max_calls: usize,
    /// `FRONTDESK_DRAIN_SECONDS`: how long live calls may go on after a stop signal. The supervisor (systemd, Docker,
    /// Kubernetes) must allow more than this before it kills; what is cut off then comes back through resume.
    pub drain: Duration,
}

impl LimitsConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let max_calls = vars.number("FRONTDESK_MAX_CALLS", 1..=100_000, "500");
        let drain = vars.number("FRONTDESK_DRAIN_SECONDS", 0..=3_600, "60");
        Some(Self {
            max_calls: usize::try_from(max_calls?).expect("the upper bound fits a usize"),
            drain: Duration::from_secs(drain?),
        })
    }
}
