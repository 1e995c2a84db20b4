//! Speech was heard and no words come of it: the caller must not be left wondering.

use std::time::Duration;

use tokio::time::Instant;

/// Less sound than this is a cough, a click, a chair.
const SPEECH: Duration = Duration::from_millis(400);

/// How long a session that hears a sound again may take.
const AGAIN: Duration = Duration::from_millis(700);

/// Told this often in a row, a noisy line is not told again until words have come.
const MOST: u32 = 2;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnheardOutput {
    /// The caller is to be told that nothing was understood.
    Tell,
    /// That has been told often enough, and here is speech without words again.
    Again,
}

#[derive(Debug)]
pub struct Unheard {
    wait: Duration,
    /// When the sound ended whose words are missing.
    since: Option<Instant>,
    /// The telling was put off once for the latest sound.
    put_off: bool,
    told: u32,
}

impl Unheard {
    /// `wait`: how long after a sound its words may still come.
    pub fn new(wait: Duration) -> Self {
        Self { wait, since: None, put_off: false, told: 0 }
    }

    /// A sound of the caller's ended; this much of it was loud.
    pub fn sound_ended(&mut self, loud: Duration, now: Instant) {
        if loud >= SPEECH {
            self.since = Some(now);
            self.put_off = false;
        }
    }

    /// The words are looked for once more, by a session that is given all of the sound at once. `false`: that was done
    /// for this sound, and its speaker has waited long enough.
    #[must_use]
    pub fn again(&mut self, now: Instant) -> bool {
        if std::mem::replace(&mut self.put_off, true) {
            return false;
        }
        self.since = Some(now + AGAIN.min(self.wait) - self.wait);
        self.told = self.told.saturating_sub(1);
        true
    }

    /// Words came.
    pub fn words(&mut self) {
        self.since = None;
        self.told = 0;
    }

    /// It is not the caller's turn to be understood: somebody speaks, or an answer is owed.
    pub fn stop(&mut self) {
        self.since = None;
    }

    /// Once for each sound whose words do not come.
    pub fn tick(&mut self, now: Instant) -> Option<UnheardOutput> {
        if self.deadline()? > now {
            return None;
        }
        self.since = None;
        if self.told == MOST {
            return Some(UnheardOutput::Again);
        }
        self.told += 1;
        Some(UnheardOutput::Tell)
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.since.map(|since| since + self.wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAIT: Duration = Duration::from_millis(1_200);
    const LONG: Duration = Duration::from_millis(800);

    #[test]
    fn speech_without_words_is_told_twice_and_a_cough_never() {
        let now = Instant::now();
        let mut unheard = Unheard::new(WAIT);
        unheard.sound_ended(Duration::from_millis(200), now);
        assert_eq!(unheard.deadline(), None, "a cough");
        use UnheardOutput::{Again, Tell};
        for output in [Tell, Tell, Again, Again] {
            unheard.sound_ended(LONG, now);
            assert_eq!(unheard.tick(now + WAIT - Duration::from_millis(1)), None);
            assert_eq!(unheard.tick(now + WAIT), Some(output));
            assert_eq!(unheard.deadline(), None);
        }
        unheard.words();
        unheard.sound_ended(LONG, now);
        assert_eq!(unheard.tick(now + WAIT), Some(Tell));
    }

    #[test]
    fn a_sound_is_put_off_once() {
        let now = Instant::now();
        let mut unheard = Unheard::new(WAIT);
        for _ in 0..2 {
            unheard.sound_ended(LONG, now);
            assert_eq!(unheard.tick(now + WAIT), Some(UnheardOutput::Tell));
            assert!(unheard.again(now + WAIT));
            assert_eq!(unheard.tick(now + WAIT), None);
            assert_eq!(unheard.tick(now + WAIT + AGAIN), Some(UnheardOutput::Tell));
            assert!(!unheard.again(now + WAIT + AGAIN));
            assert_eq!(unheard.deadline(), None);
        }
    }

    #[test]
    fn words_and_an_answer_settle_it() {
        let now = Instant::now();
        let mut unheard = Unheard::new(WAIT);
        unheard.sound_ended(LONG, now);
        unheard.words();
        assert_eq!(unheard.tick(now + WAIT), None);
        unheard.sound_ended(LONG, now);
        unheard.stop();
        assert_eq!(unheard.tick(now + WAIT), None);
    }
}
