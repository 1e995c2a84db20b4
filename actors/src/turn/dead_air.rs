//! The agent owes an answer: no silence may grow long while it is being thought of.
//!
//! ```text
//! last word ──1.2 s──▶ filler ─(heard)─2 s──▶ bridge ─(heard)─2 s──▶ bridge … ──9 s──▶ give up
//! ```

use tokio::time::Instant;

use crate::settings::{SilenceSettings, Wait};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeadAirOutput {
    /// It is time for a filler, but the answer's own words are coming: a little later.
    PutOff,
    /// A short sound of thinking ("one moment").
    Filler,
    /// A sentence that explains the wait.
    Bridge,
    /// The answer will not come.
    GiveUp,
}

#[derive(Debug, Clone, Copy)]
struct Owing {
    since: Instant,
    /// The end of the turn took so long that the filler waits for the least time after it.
    took_long: bool,
    /// Since when the caller hears nothing; `None` while the agent is audible.
    quiet_since: Option<Instant>,
    spoken: u32,
    /// The filler was put off because the answer's words were coming.
    put_off: bool,
    given_up: bool,
}

#[derive(Debug)]
pub struct DeadAir {
    settings: SilenceSettings,
    owing: Option<Owing>,
}

impl DeadAir {
    pub fn new(settings: SilenceSettings) -> Self {
        Self { settings, owing: None }
    }

    /// The caller's turn is over: an answer is owed from now on. To the caller the silence began with the last word,
    /// but the answer is given a moment to come by itself however long ago that was.
    pub fn owe(&mut self, last_word: Instant, now: Instant) {
        let earliest = now.checked_sub(self.settings.filler.saturating_sub(self.settings.filler_least)).unwrap_or(now);
        self.owing = Some(Owing {
            since: now,
            took_long: last_word < earliest,
            quiet_since: Some(last_word.clamp(earliest, now)),
            spoken: 0,
            put_off: false,
            given_up: false,
        });
    }

    /// The answer is being spoken, or is no longer wanted.
    pub fn settle(&mut self) {
        self.owing = None;
    }

    pub fn is_owing(&self) -> bool {
        self.owing.is_some()
    }

    /// The caller hears the agent (a filler, or the end of something said before).
    pub fn audible(&mut self) {
        if let Some(owing) = &mut self.owing {
            owing.quiet_since = None;
        }
    }

    /// The caller hears nothing any more.
    pub fn quiet(&mut self, now: Instant) {
        if let Some(owing) = &mut self.owing {
            owing.quiet_since.get_or_insert(now);
        }
    }

    /// `words_are_coming`: the answer has begun to be written, so its own sound is near, and better than a filler. The
    /// filler is put off for a moment, once.
    pub fn tick(&mut self, words_are_coming: bool, now: Instant) -> Option<DeadAirOutput> {
        if self.deadline()? > now {
            return None;
        }
        let give_up_at = self.give_up_at()?;
        let grace = self.settings.filler_grace;
        let owing = self.owing.as_mut()?;
        if give_up_at <= now {
            owing.given_up = true;
            return Some(DeadAirOutput::GiveUp);
        }
        if owing.spoken == 0 && words_are_coming && !std::mem::replace(&mut owing.put_off, true) {
            owing.quiet_since = owing.quiet_since.map(|since| since + grace);
            return Some(DeadAirOutput::PutOff);
        }
        owing.spoken += 1;
        // Set again when what is said now has been heard; if it makes no sound at all, the wait begins anew.
        owing.quiet_since = Some(now);
        Some(if owing.spoken == 1 { DeadAirOutput::Filler } else { DeadAirOutput::Bridge })
    }

    /// The filler was not spoken: the silence has lasted since before it, and the bridge comes as soon.
    pub fn said_nothing(&mut self, now: Instant) {
        if let Some(owing) = &mut self.owing {
            owing.quiet_since = Some(now.checked_sub(self.settings.filler).unwrap_or(now));
        }
    }

    pub fn deadline(&self) -> Option<Instant> {
        let owing = self.owing.filter(|owing| !owing.given_up)?;
        let wait = if owing.spoken == 0 { self.settings.filler } else { self.settings.bridge };
        let sound = owing.quiet_since.map(|since| since + wait);
        [sound, self.give_up_at()].into_iter().flatten().min()
    }

    /// The wait that runs out at the deadline.
    pub fn wait(&self) -> Option<Wait> {
        let owing = self.owing.filter(|owing| !owing.given_up)?;
        Some(match owing {
            _ if self.deadline() == self.give_up_at() => Wait::GiveUp,
            Owing { spoken: 0, put_off: false, took_long: true, .. } => Wait::FillerLeast,
            Owing { spoken: 0, put_off: false, .. } => Wait::Filler,
            Owing { spoken: 0, .. } => Wait::FillerGrace,
            _ => Wait::Bridge,
        })
    }

    fn give_up_at(&self) -> Option<Instant> {
        self.owing.map(|owing| owing.since + self.settings.give_up)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::settings::Settings;

    #[test]
    fn silence_is_filled_bridged_and_finally_given_up() {
        let start = Instant::now();
        let mut dead_air = DeadAir::new(Settings::default().silence);
        dead_air.owe(start, start);
        let mut said = Vec::new();
        while let Some(at) = dead_air.deadline() {
            let wait = dead_air.wait().unwrap();
            let output = dead_air.tick(false, at).unwrap();
            said.push((at.duration_since(start).as_millis(), wait, output));
            if output != DeadAirOutput::GiveUp {
                dead_air.audible();
                dead_air.quiet(at + Duration::from_millis(1_000));
            }
        }
        use DeadAirOutput::*;
        let expected = [
            (1_200, Wait::Filler, Filler),
            (4_200, Wait::Bridge, Bridge),
            (7_200, Wait::Bridge, Bridge),
            (9_000, Wait::GiveUp, GiveUp),
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn the_silence_counts_from_the_last_word_but_leaves_the_answer_a_moment() {
        let start = Instant::now();
        for (turn_took_ms, filler_ms) in [(0, 1_200), (450, 1_200), (700, 1_200), (1_600, 2_000)] {
            let mut dead_air = DeadAir::new(Settings::default().silence);
            dead_air.owe(start, start + Duration::from_millis(turn_took_ms));
            assert_eq!(dead_air.deadline(), Some(start + Duration::from_millis(filler_ms)), "{turn_took_ms}");
        }
    }

    #[test]
    fn words_that_are_coming_put_the_filler_off_once() {
        let start = Instant::now();
        let mut dead_air = DeadAir::new(Settings::default().silence);
        dead_air.owe(start, start);
        assert_eq!(dead_air.wait(), Some(Wait::Filler));
        assert_eq!(dead_air.tick(true, start + Duration::from_millis(1_200)), Some(DeadAirOutput::PutOff));
        assert_eq!(dead_air.wait(), Some(Wait::FillerGrace));
        let at = dead_air.deadline().unwrap();
        assert_eq!(at, start + Duration::from_millis(1_380));
        assert_eq!(dead_air.tick(true, at), Some(DeadAirOutput::Filler));
    }

    #[test]
    fn without_fillers_the_bridge_comes_after_its_own_time() {
        let start = Instant::now();
        let mut dead_air = DeadAir::new(Settings::default().silence);
        dead_air.owe(start, start);
        let at = dead_air.deadline().unwrap();
        assert_eq!(dead_air.tick(false, at), Some(DeadAirOutput::Filler));
        dead_air.said_nothing(at);
        assert_eq!(dead_air.deadline(), Some(start + Duration::from_secs(2)));
    }

    #[test]
    fn an_answer_in_time_needs_no_filler() {
        let start = Instant::now();
        let mut dead_air = DeadAir::new(Settings::default().silence);
        dead_air.owe(start, start);
        dead_air.settle();
        assert_eq!(dead_air.deadline(), None);
        assert_eq!(dead_air.tick(false, start + Duration::from_secs(5)), None);
    }

    #[test]
    fn nothing_is_said_into_the_agents_own_speech() {
        let start = Instant::now();
        let mut dead_air = DeadAir::new(Settings::default().silence);
        dead_air.owe(start, start);
        dead_air.audible();
        assert_eq!(dead_air.deadline(), Some(start + Duration::from_secs(9)));
    }
}
