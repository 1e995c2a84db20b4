//! Speech was heard and no words come of it: the caller must not be left wondering.

use std::time::Duration;

use tokio::time::Instant;

use crate::settings::{TurnSettings, Wait};

/// Less sound than this is a cough, a click, a chair.
const SPEECH: Duration = Duration::from_millis(400);

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
    /// How long after a sound its words may still come, and how long a session may take that hears it again.
    waits: [Duration; 2],
    /// When the caller is told, and which wait runs out then.
    due: Option<(Instant, Wait)>,
    /// The telling was put off once for the latest sound.
    put_off: bool,
    told: u32,
}

impl Unheard {
    pub fn new(settings: &TurnSettings) -> Self {
        Self { waits: [settings.not_understood, settings.not_understood_again], due: None, put_off: false, told: 0 }
    }

    /// A sound of the caller's ended; this much of it was loud.
    pub fn sound_ended(&mut self, loud: Duration, now: Instant) {
        if loud >= SPEECH {
            self.due = Some((now + self.waits[0], Wait::NotUnderstood));
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
        self.due = Some((now + self.waits[1], Wait::NotUnderstoodAgain));
        self.told = self.told.saturating_sub(1);
        true
    }

    /// Words came.
    pub fn words(&mut self) {
        self.due = None;
        self.told = 0;
    }

    /// It is not the caller's turn to be understood: somebody speaks, or an answer is owed.
    pub fn stop(&mut self) {
        self.due = None;
    }

    /// Once for each sound whose words do not come.
    pub fn tick(&mut self, now: Instant) -> Option<UnheardOutput> {
        if self.deadline()? > now {
            return None;
        }
        self.due = None;
        if self.told == MOST {
            return Some(UnheardOutput::Again);
        }
        self.told += 1;
        Some(UnheardOutput::Tell)
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.due.map(|(at, _)| at)
    }

    /// The wait that runs out at the deadline.
    pub fn wait(&self) -> Option<Wait> {
        self.due.map(|(_, wait)| wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    const WAIT: Duration = Duration::from_millis(1_200);
    const WAIT_AGAIN: Duration = Duration::from_millis(700);
    const LONG: Duration = Duration::from_millis(800);

    fn unheard() -> Unheard {
        Unheard::new(&Settings::default().turn)
    }

    #[test]
    fn a_sound_that_is_heard_again_is_waited_for_anew_and_less_long() {
        let now = Instant::now();
        let mut unheard = unheard();
        unheard.sound_ended(LONG, now);
        assert_eq!(unheard.wait(), Some(Wait::NotUnderstood));
        assert_eq!(unheard.tick(now + WAIT), Some(UnheardOutput::Tell));
        assert!(unheard.again(now + WAIT));
        assert_eq!(unheard.wait(), Some(Wait::NotUnderstoodAgain));
        assert_eq!(unheard.deadline(), Some(now + WAIT + WAIT_AGAIN));
    }

    #[test]
    fn speech_without_words_is_told_twice_and_a_cough_never() {
        let now = Instant::now();
        let mut unheard = unheard();
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
        let mut unheard = unheard();
        for _ in 0..2 {
            unheard.sound_ended(LONG, now);
            assert_eq!(unheard.tick(now + WAIT), Some(UnheardOutput::Tell));
            assert!(unheard.again(now + WAIT));
            assert_eq!(unheard.tick(now + WAIT), None);
            assert_eq!(unheard.tick(now + WAIT + WAIT_AGAIN), Some(UnheardOutput::Tell));
            assert!(!unheard.again(now + WAIT + WAIT_AGAIN));
            assert_eq!(unheard.deadline(), None);
        }
    }

    #[test]
    fn words_and_an_answer_settle_it() {
        let now = Instant::now();
        let mut unheard = unheard();
        unheard.sound_ended(LONG, now);
        unheard.words();
        assert_eq!(unheard.tick(now + WAIT), None);
        unheard.sound_ended(LONG, now);
        unheard.stop();
        assert_eq!(unheard.tick(now + WAIT), None);
    }
}
