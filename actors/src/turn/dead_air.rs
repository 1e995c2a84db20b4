//! The agent owes an answer: no silence may grow long while it is being thought of.
//!
//! ```text
//! turn ended ──1.2 s──▶ filler ─(heard)─2 s──▶ bridge ─(heard)─2 s──▶ bridge … ──9 s──▶ give up
//! ```

use tokio::time::Instant;

use crate::settings::SilenceSettings;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeadAirOutput {
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
    /// Since when the caller hears nothing; `None` while the agent is audible.
    quiet_since: Option<Instant>,
    spoken: u32,
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

    /// The caller's turn ended: an answer is owed from now on.
    pub fn owe(&mut self, now: Instant) {
        self.owing = Some(Owing { since: now, quiet_since: Some(now), spoken: 0, given_up: false });
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

    pub fn tick(&mut self, now: Instant) -> Option<DeadAirOutput> {
        if self.deadline()? > now {
            return None;
        }
        let give_up_at = self.give_up_at()?;
        let owing = self.owing.as_mut()?;
        if give_up_at <= now {
            owing.given_up = true;
            return Some(DeadAirOutput::GiveUp);
        }
        owing.spoken += 1;
        // Set again when what is said now has been heard; if it makes no sound at all, the wait begins anew.
        owing.quiet_since = Some(now);
        Some(if owing.spoken == 1 { DeadAirOutput::Filler } else { DeadAirOutput::Bridge })
    }

    pub fn deadline(&self) -> Option<Instant> {
        let owing = self.owing.filter(|owing| !owing.given_up)?;
        let wait = if owing.spoken == 0 { self.settings.filler } else { self.settings.bridge };
        let sound = owing.quiet_since.map(|since| since + wait);
        [sound, self.give_up_at()].into_iter().flatten().min()
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
        dead_air.owe(start);
        let mut said = Vec::new();
        while let Some(at) = dead_air.deadline() {
            let output = dead_air.tick(at).unwrap();
            said.push((at.duration_since(start).as_millis(), output));
            if output != DeadAirOutput::GiveUp {
                dead_air.audible();
                dead_air.quiet(at + Duration::from_millis(1_000));
            }
        }
        use DeadAirOutput::*;
        assert_eq!(said, [(1_200, Filler), (4_200, Bridge), (7_200, Bridge), (9_000, GiveUp)]);
    }

    #[test]
    fn an_answer_in_time_needs_no_filler() {
        let start = Instant::now();
        let mut dead_air = DeadAir::new(Settings::default().silence);
        dead_air.owe(start);
        dead_air.settle();
        assert_eq!(dead_air.deadline(), None);
        assert_eq!(dead_air.tick(start + Duration::from_secs(5)), None);
    }

    #[test]
    fn nothing_is_said_into_the_agents_own_speech() {
        let start = Instant::now();
        let mut dead_air = DeadAir::new(Settings::default().silence);
        dead_air.owe(start);
        dead_air.audible();
        assert_eq!(dead_air.deadline(), Some(start + Duration::from_secs(9)));
    }
}
