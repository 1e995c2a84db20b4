//! Maps positions in the caller's audio to the clock: when was this word spoken?

use std::time::Duration;

use tokio::time::Instant;

/// Caller audio comes at real time, so the latest frame fixes every earlier one.
#[derive(Debug, Default)]
pub(super) struct MediaClock {
    latest: Option<(Duration, Instant)>,
}

impl MediaClock {
    /// Audio up to `position` had arrived by `now`.
    pub(super) fn arrived(&mut self, position: Duration, now: Instant) {
        self.latest = Some((position, now));
    }

    /// When the audio at `position` arrived.
    pub(super) fn instant(&self, position: Duration, now: Instant) -> Instant {
        match self.latest {
            Some((latest, at)) => at.checked_sub(latest.saturating_sub(position)).unwrap_or(now).min(now),
            None => now,
        }
    }
}
