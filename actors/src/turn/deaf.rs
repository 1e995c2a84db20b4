//! The caller makes sounds and the recogniser says nothing at all, not even that it heard none: its session is dead,
//! whatever its connection looks like. One that noticed a sound and then says nothing of its words is suspected only: it
//! may have been noise.

use std::time::Duration;

use tokio::time::Instant;

#[derive(Debug)]
pub struct Deaf {
    wait: Duration,
    /// A sound began then of which the recogniser has not said anything yet.
    since: Option<Instant>,
    /// Nothing was said of the words of the last sound.
    suspected: bool,
}

impl Deaf {
    /// `wait`: how long after a sound began the recogniser may be silent about it.
    pub fn new(wait: Duration) -> Self {
        Self { wait, since: None, suspected: false }
    }

    /// A sound of the caller's began, or goes on.
    pub fn sound(&mut self, now: Instant) {
        self.since.get_or_insert(now);
        self.suspected = true;
    }

    /// The recogniser noticed the sound, and nothing more.
    pub fn noticed(&mut self) {
        self.since = None;
    }

    /// The recogniser said something of words, or that there are none.
    pub fn heard_of(&mut self) {
        self.since = None;
        self.suspected = false;
    }

    /// Whether the session may be dead, now that words are missing; asked once for each sound.
    pub fn take_suspicion(&mut self) -> bool {
        std::mem::take(&mut self.suspected)
    }

    /// A new session is given the sound again.
    pub fn begin_again(&mut self, now: Instant) {
        self.since = self.since.map(|_| now);
    }

    /// Nobody is listened to.
    pub fn stop(&mut self) {
        self.since = None;
    }

    /// `true` once when the session is to be given up.
    pub fn tick(&mut self, now: Instant) -> bool {
        let deaf = self.deadline().is_some_and(|at| at <= now);
        if deaf {
            self.begin_again(now);
        }
        deaf
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.since.map(|since| since + self.wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAIT: Duration = Duration::from_millis(1_500);

    #[test]
    fn a_session_that_says_nothing_of_a_sound_is_given_up_and_so_is_the_next_one() {
        let start = Instant::now();
        let mut deaf = Deaf::new(WAIT);
        assert!(!deaf.tick(start + WAIT), "nobody has spoken");
        deaf.sound(start);
        deaf.sound(start + WAIT / 2);
        assert!(!deaf.tick(start + WAIT - Duration::from_millis(1)));
        assert!(deaf.tick(start + WAIT));
        assert!(!deaf.tick(start + WAIT), "the next one has its own time");
        assert!(deaf.tick(start + 2 * WAIT));
    }

    #[test]
    fn one_that_noticed_a_sound_is_suspected_once() {
        let mut deaf = Deaf::new(WAIT);
        assert!(!deaf.take_suspicion());
        deaf.sound(Instant::now());
        deaf.noticed();
        assert_eq!(deaf.deadline(), None);
        assert!(deaf.take_suspicion());
        assert!(!deaf.take_suspicion());
    }

    #[test]
    fn whatever_it_says_shows_that_it_lives() {
        let start = Instant::now();
        let mut deaf = Deaf::new(WAIT);
        deaf.sound(start);
        deaf.heard_of();
        assert_eq!(deaf.deadline(), None);
        deaf.begin_again(start);
        assert_eq!(deaf.deadline(), None, "a new session that nobody has spoken to");
    }
}
