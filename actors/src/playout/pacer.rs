//! When the next message to the carrier is due: wall clock plus a small lead.
//!
//! ```text
//! played  0────60───120───180───240 ms
//! sent    ███ ███ ·   ███ ███              two messages at once, then one every 60 ms: never more than 120 ms ahead
//! ```

use std::time::Duration;

use tokio::time::Instant;

/// A stretch of audio sent without the carrier running dry in between.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    /// When its first message left.
    since: Instant,
    /// Audio sent since.
    sent: Duration,
}

#[derive(Debug)]
pub struct Pacer {
    /// Audio in one message.
    message: Duration,
    lead: Duration,
    lead_after_underrun: Duration,
    stretch: Option<Stretch>,
}

impl Pacer {
    /// `lead`: most audio ahead of real time, the message in question included; it grows to `lead_after_underrun` once
    /// the carrier has run dry.
    pub fn new(message: Duration, lead: Duration, lead_after_underrun: Duration) -> Self {
        Self { message, lead, lead_after_underrun, stretch: None }
    }

    /// When the next message may leave; at once when nothing is playing.
    pub fn due(&self, now: Instant) -> Instant {
        match self.stretch {
            Some(Stretch { since, sent }) => since + (sent + self.message).saturating_sub(self.lead),
            None => now,
        }
    }

    /// When the carrier will have nothing left to play.
    pub fn dry_at(&self) -> Option<Instant> {
        self.stretch.map(|Stretch { since, sent }| since + sent)
    }

    /// Notes a message that left now.
    pub fn sent(&mut self, audio: Duration, now: Instant) {
        match &mut self.stretch {
            Some(stretch) if now <= stretch.since + stretch.sent => stretch.sent += audio,
            _ => self.stretch = Some(Stretch { since: now, sent: audio }),
        }
    }

    /// The carrier ran dry although more was to come: keep more ahead from now on.
    pub fn underrun(&mut self) {
        self.lead = self.lead_after_underrun;
        self.stretch = None;
    }

    /// The carrier's queue is empty or cleared; the next message starts afresh.
    pub fn reset(&mut self) {
        self.stretch = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn two_messages_leave_at_once_and_then_one_every_60_ms() {
        let start = Instant::now();
        let mut pacer = Pacer::new(ms(60), ms(120), ms(240));
        let mut left = Vec::new();
        let mut now = start;
        for _ in 0..5 {
            now = now.max(pacer.due(now));
            left.push(now.duration_since(start).as_millis());
            pacer.sent(ms(60), now);
        }
        assert_eq!(left, [0, 0, 60, 120, 180]);
    }

    #[test]
    fn an_underrun_doubles_the_lead() {
        let start = Instant::now();
        let mut pacer = Pacer::new(ms(60), ms(120), ms(240));
        pacer.sent(ms(60), start);
        pacer.underrun();
        for _ in 0..5 {
            pacer.sent(ms(60), start + ms(100));
        }
        assert_eq!(pacer.due(start + ms(100)), start + ms(220));
    }

    #[test]
    fn pacing_does_not_drift_after_a_stall() {
        let start = Instant::now();
        let mut pacer = Pacer::new(ms(60), ms(120), ms(240));
        for _ in 0..2 {
            pacer.sent(ms(60), start);
        }
        // We slept 50 ms too long; what is owed is sent at once and the next is due as if nothing had happened.
        pacer.sent(ms(60), start + ms(110));
        assert_eq!(pacer.due(start + ms(110)), start + ms(120));
    }
}
