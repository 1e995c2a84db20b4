//! Does this speech cut the agent off?
//!
//! ```text
//!              speech started              a real word
//!   Audible ───────────────────▶ Held ───────────────────▶ commit: clear, cancel, cut the history
//!      ▲                          │
//!      └──────────────────────────┘ release: an acknowledgement, or no word within 600 ms
//! ```
//!
//! How many words it takes depends on what is being said: an appointment read back is not lost to a "Tuesday", unless
//! it is a "no". Holding is cheap and reversible (we only stop feeding the carrier), so it follows the first sound; committing
//! throws the reply away, so it waits for a word.

use std::time::Duration;

use tokio::time::Instant;

use crate::settings::TurnSettings;

/// How soon a hold that lasts longer is looked at again.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BargeInInput {
    /// The agent became audible.
    AgentStarted(Protection),
    /// The agent has nothing left to say.
    AgentFinished,
    /// The recogniser's voice detector fired.
    SpeechStarted,
    /// Words were recognised while the agent was audible.
    Words(Weight),
    /// The recogniser has looked at the sound and found no word in it.
    NoWords,
}

/// Whether the utterance may be cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    Interruptible,
    /// Plays to its end (the disclosure).
    Protected,
}

/// What the words are worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// "mm-hm", "okay": the caller listens and wants more.
    Acknowledgement,
    /// Too few words to cut off what the agent says now; more may follow.
    Slight,
    /// The caller wants the floor.
    Content,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BargeInOutput {
    /// Stop feeding the carrier; keep everything else going.
    Hold,
    /// Go on where the hold stopped.
    Release(ReleaseCause),
    /// The caller has the floor.
    Commit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReleaseCause {
    Acknowledgement,
    /// A sound without words: a false barge-in.
    NoWords,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Quiet,
    Audible(Protection),
    Held { since: Instant, until: Instant },
}

#[derive(Debug)]
pub struct BargeIn {
    settings: TurnSettings,
    state: State,
}

impl BargeIn {
    pub fn new(settings: TurnSettings) -> Self {
        Self { settings, state: State::Quiet }
    }

    pub fn handle(&mut self, input: BargeInInput, now: Instant) -> Option<BargeInOutput> {
        use BargeInInput as In;
        let (state, output) = match (self.state, input) {
            // Audio has left for the caller, so nothing is held any more.
            (_, In::AgentStarted(protection)) => (State::Audible(protection), None),
            (_, In::AgentFinished) => (State::Quiet, None),
            (State::Quiet, In::SpeechStarted | In::Words(_) | In::NoWords) => (State::Quiet, None),
            (State::Audible(Protection::Protected), In::SpeechStarted | In::Words(_)) => (self.state, None),
            (State::Audible(_), In::NoWords) => (self.state, None),
            (State::Audible(Protection::Interruptible), In::SpeechStarted) => {
                (self.held(now), Some(BargeInOutput::Hold))
            }
            (State::Audible(Protection::Interruptible), In::Words(Weight::Acknowledgement)) => (self.state, None),
            (State::Audible(Protection::Interruptible), In::Words(Weight::Slight)) => {
                (self.held(now), Some(BargeInOutput::Hold))
            }
            (State::Held { .. }, In::Words(Weight::Slight)) => (self.held(now), None),
            (State::Held { .. }, In::NoWords) => {
                (State::Audible(Protection::Interruptible), Some(BargeInOutput::Release(ReleaseCause::NoWords)))
            }
            (State::Held { .. }, In::SpeechStarted) => (self.state, None),
            (State::Held { .. }, In::Words(Weight::Acknowledgement)) => {
                (State::Audible(Protection::Interruptible), Some(BargeInOutput::Release(ReleaseCause::Acknowledgement)))
            }
            (State::Audible(Protection::Interruptible) | State::Held { .. }, In::Words(Weight::Content)) => {
                (State::Quiet, Some(BargeInOutput::Commit))
            }
        };
        self.state = state;
        output
    }

    fn held(&self, now: Instant) -> State {
        State::Held { since: now, until: now + self.settings.hold }
    }

    /// `sounding`: the caller's sound goes on without a pause, so words may well come of it; the hold lasts longer.
    pub fn tick(&mut self, sounding: bool, now: Instant) -> Option<BargeInOutput> {
        match self.state {
            State::Held { since, until } if until <= now && sounding && now < since + self.settings.hold_sounding => {
                let until = (now + LOOK_AGAIN).min(since + self.settings.hold_sounding);
                self.state = State::Held { since, until };
                None
            }
            State::Held { until, .. } if until <= now => {
                self.state = State::Audible(Protection::Interruptible);
                Some(BargeInOutput::Release(ReleaseCause::NoWords))
            }
            _ => None,
        }
    }

    pub fn deadline(&self) -> Option<Instant> {
        match self.state {
            State::Held { until, .. } => Some(until),
            State::Quiet | State::Audible(_) => None,
        }
    }

    /// Whether what the agent says now plays to its end.
    pub fn is_protected(&self) -> bool {
        self.state == State::Audible(Protection::Protected)
    }

    /// Whether the agent is audible or held.
    pub fn agent_has_floor(&self) -> bool {
        self.state != State::Quiet
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    #[track_caller]
    fn check(inputs: &[BargeInInput], expected: Option<BargeInOutput>) {
        let now = Instant::now();
        let mut barge_in = BargeIn::new(Settings::default().turn);
        let last = inputs.iter().map(|input| barge_in.handle(*input, now)).last().flatten();
        assert_eq!(last, expected, "{inputs:?}");
    }

    #[test]
    fn every_transition() {
        use BargeInInput::*;
        use BargeInOutput::*;
        use Protection::*;
        use Weight::*;
        let speaking = AgentStarted(Interruptible);
        check(&[SpeechStarted], None);
        check(&[speaking, SpeechStarted], Some(Hold));
        check(&[speaking, SpeechStarted, SpeechStarted], None);
        check(&[speaking, SpeechStarted, Words(Content)], Some(Commit));
        check(&[speaking, Words(Content)], Some(Commit));
        check(&[speaking, Words(Acknowledgement)], None);
        check(&[speaking, SpeechStarted, Words(Acknowledgement)], Some(Release(ReleaseCause::Acknowledgement)));
        check(&[speaking, SpeechStarted, Words(Acknowledgement), SpeechStarted], Some(Hold));
        check(&[speaking, AgentFinished, Words(Content)], None);
        check(&[speaking, Words(Slight)], Some(Hold));
        check(&[speaking, SpeechStarted, Words(Slight)], None);
        check(&[speaking, SpeechStarted, Words(Slight), Words(Content)], Some(Commit));
        check(&[speaking, SpeechStarted, NoWords], Some(Release(ReleaseCause::NoWords)));
        check(&[speaking, NoWords], None);
        check(&[NoWords], None);
        check(&[AgentStarted(Protected), SpeechStarted], None);
        check(&[AgentStarted(Protected), Words(Content)], None);
        check(&[speaking, SpeechStarted, AgentStarted(Interruptible), Words(Content)], Some(Commit));
        check(&[speaking, SpeechStarted, AgentStarted(Protected), Words(Content)], None);
    }

    #[test]
    fn a_hold_without_words_is_taken_back_after_600_ms() {
        let now = Instant::now();
        let mut barge_in = BargeIn::new(Settings::default().turn);
        barge_in.handle(BargeInInput::AgentStarted(Protection::Interruptible), now);
        barge_in.handle(BargeInInput::SpeechStarted, now);
        let until = barge_in.deadline().unwrap();
        assert_eq!(until.duration_since(now).as_millis(), 600);
        assert_eq!(barge_in.tick(false, until), Some(BargeInOutput::Release(ReleaseCause::NoWords)));
        assert_eq!(barge_in.deadline(), None);
    }

    #[test]
    fn a_hold_lasts_while_the_sound_goes_on_but_not_for_ever() {
        let now = Instant::now();
        let mut barge_in = BargeIn::new(Settings::default().turn);
        barge_in.handle(BargeInInput::AgentStarted(Protection::Interruptible), now);
        barge_in.handle(BargeInInput::SpeechStarted, now);
        let released = std::iter::from_fn(|| {
            let at = barge_in.deadline()?;
            Some((at.duration_since(now).as_millis(), barge_in.tick(true, at)))
        });
        let (at, output) = released.last().unwrap();
        assert_eq!((at, output), (1_200, Some(BargeInOutput::Release(ReleaseCause::NoWords))));
    }
}
