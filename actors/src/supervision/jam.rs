//! An actor whose mailbox stays full: it does not read it any more.

use std::time::Duration;

use tokio::time::Instant;

/// A mailbox that is full for so long without a break belongs to nobody who reads it. A worker that is merely busy takes
/// something in between.
const FROZEN_AFTER: Duration = Duration::from_secs(5);

/// How long an actor has been taking nothing. Pure: the caller passes the time.
#[derive(Debug, Default)]
pub struct Jam {
    since: Option<Instant>,
}

impl Jam {
    /// It took a message.
    pub fn took(&mut self) {
        self.since = None;
    }

    /// It refused one. Says whether it has refused everything for so long that it must be frozen.
    pub fn refused(&mut self, now: Instant) -> bool {
        now.duration_since(*self.since.get_or_insert(now)) >= FROZEN_AFTER
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Refuses a frame every 20 ms for so long; says whether the actor counts as frozen in the end.
    fn refusing(jam: &mut Jam, from: Instant, ms: u64) -> bool {
        (0..=ms / 20).map(|frame| jam.refused(from + Duration::from_millis(20 * frame))).last() == Some(true)
    }

    #[test]
    fn an_actor_that_takes_nothing_for_five_seconds_is_frozen() {
        let now = Instant::now();
        assert!(!refusing(&mut Jam::default(), now, 4_980));
        assert!(refusing(&mut Jam::default(), now, 5_000));
    }

    #[test]
    fn one_message_taken_between_makes_it_merely_slow() {
        let (mut jam, now) = (Jam::default(), Instant::now());
        for second in (0..60).step_by(5) {
            assert!(!refusing(&mut jam, now + Duration::from_secs(second), 4_980), "{second}");
            jam.took();
        }
    }
}
