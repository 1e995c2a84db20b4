//! Does this speech cut the agent off?
//!
//! ```text
//!              speech started              a real word
//!   Audible ───────────────────▶ Held ───────────────────▶ commit: clear, cancel, cut the history
//!    ▲ ▲ │                      ▲ │
//!    │ └─┴───────▶ Noticed ─────┘ │  only where a longer sound than 60 ms is asked for: has it lasted?
//!    └────────────────────────────┘  release: an acknowledgement, or no word within 600 ms
//! ```
//!
//! How much sound and how many words it takes depends on what is being said: an appointment read back is not lost to a
//! "Tuesday", unless it is a "no". Holding is cheap and reversible (we only stop feeding the carrier), so it follows the first sound; committing
//! throws the reply away, so it waits for a word.

use std::time::Duration;

use tokio::time::Instant;

use crate::settings::TurnSettings;
use crate::turn::ear::ONSET;

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
    /// Only by a sound of at least this length; longer than what is noticed anyway, and it is waited for.
    Interruptible(Duration),
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
    /// A sound was noticed; the agent is held if it goes on until then.
    Noticed {
        least: Duration,
        hold_at: Instant,
    },
    Held {
        least: Duration,
        since: Instant,
        until: Instant,
    },
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
            (State::Audible(Protection::Interruptible(least)), In::SpeechStarted) => match least.checked_sub(ONSET) {
                Some(rest) if !rest.is_zero() => (State::Noticed { least, hold_at: now + rest }, None),
                _ => (self.held(least, now), Some(BargeInOutput::Hold)),
            },
            (State::Audible(Protection::Interruptible(_)), In::Words(Weight::Acknowledgement)) => (self.state, None),
            (
                State::Audible(Protection::Interruptible(least)) | State::Noticed { least, .. },
                In::Words(Weight::Slight),
            ) => (self.held(least, now), Some(BargeInOutput::Hold)),
            (State::Noticed { least, .. }, In::NoWords | In::Words(Weight::Acknowledgement)) => (audible(least), None),
            (State::Held { least, .. }, In::Words(Weight::Slight)) => (self.held(least, now), None),
            (State::Held { least, .. }, In::NoWords) => {
                (audible(least), Some(BargeInOutput::Release(ReleaseCause::NoWords)))
            }
            (State::Noticed { .. } | State::Held { .. }, In::SpeechStarted) => (self.state, None),
            (State::Held { least, .. }, In::Words(Weight::Acknowledgement)) => {
                (audible(least), Some(BargeInOutput::Release(ReleaseCause::Acknowledgement)))
            }
            (
                State::Audible(Protection::Interruptible(_)) | State::Noticed { .. } | State::Held { .. },
                In::Words(Weight::Content),
            ) => (State::Quiet, Some(BargeInOutput::Commit)),
        };
        self.state = state;
        output
    }

    fn held(&self, least: Duration, now: Instant) -> State {
        State::Held { least, since: now, until: now + self.settings.hold }
    }

    /// `sounding`: the caller's sound goes on without a pause, so words may well come of it; the hold begins, or lasts longer.
    pub fn tick(&mut self, sounding: bool, now: Instant) -> Option<BargeInOutput> {
        match self.state {
            State::Noticed { least, hold_at } if hold_at <= now && sounding => {
                self.state = self.held(least, now);
                Some(BargeInOutput::Hold)
            }
            State::Noticed { least, hold_at } if hold_at <= now => {
                self.state = audible(least);
                None
            }
            State::Held { least, since, until }
                if until <= now && sounding && now < since + self.settings.hold_sounding =>
            {
                let until = (now + LOOK_AGAIN).min(since + self.settings.hold_sounding);
                self.state = State::Held { least, since, until };
                None
            }
            State::Held { least, until, .. } if until <= now => {
                self.state = audible(least);
                Some(BargeInOutput::Release(ReleaseCause::NoWords))
            }
            _ => None,
        }
    }

    pub fn deadline(&self) -> Option<Instant> {
        match self.state {
            State::Noticed { hold_at: at, .. } | State::Held { until: at, .. } => Some(at),
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

const fn audible(least: Duration) -> State {
    State::Audible(Protection::Interruptible(least))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    const SPEAKING: BargeInInput = BargeInInput::AgentStarted(Protection::Interruptible(ONSET));

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
        let speaking = SPEAKING;
        let patient = AgentStarted(Interruptible(Duration::from_millis(300)));
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
        check(&[speaking, SpeechStarted, speaking, Words(Content)], Some(Commit));
        check(&[patient, SpeechStarted], None);
        check(&[patient, SpeechStarted, Words(Acknowledgement)], None);
        check(&[patient, SpeechStarted, NoWords], None);
        check(&[patient, SpeechStarted, Words(Slight)], Some(Hold));
        check(&[patient, SpeechStarted, Words(Content)], Some(Commit));
        check(&[speaking, SpeechStarted, AgentStarted(Protected), Words(Content)], None);
    }

    /// For each least sound: what becomes of a shorter and of a longer one.
    #[test]
    fn a_sound_holds_the_agent_when_it_has_lasted_long_enough() {
        let check = |least_ms: u64, sounding: bool, expected: Option<(u128, Option<BargeInOutput>)>| {
            let (now, least) = (Instant::now(), Duration::from_millis(least_ms));
            let mut barge_in = BargeIn::new(Settings::default().turn);
            barge_in.handle(BargeInInput::AgentStarted(Protection::Interruptible(least)), now);
            let held = barge_in.handle(BargeInInput::SpeechStarted, now);
            let later = match held {
                Some(_) => None,
                None => barge_in.deadline().map(|at| (at.duration_since(now).as_millis(), barge_in.tick(sounding, at))),
            };
            assert_eq!(later, expected, "{least_ms} ms, sounding {sounding}");
            assert!(barge_in.agent_has_floor());
            let again = barge_in.handle(BargeInInput::SpeechStarted, now);
            assert!(sounding || again.is_none() || least <= ONSET, "it begins anew, and is waited for again");
        };
        // At once: our ear has heard 60 ms of it when it notices the sound.
        check(0, true, None);
        check(60, false, None);
        check(200, true, Some((140, Some(BargeInOutput::Hold))));
        check(200, false, Some((140, None)));
        check(1_000, true, Some((940, Some(BargeInOutput::Hold))));
    }

    #[test]
    fn a_hold_without_words_is_taken_back_after_600_ms() {
        let now = Instant::now();
        let mut barge_in = BargeIn::new(Settings::default().turn);
        barge_in.handle(SPEAKING, now);
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
        barge_in.handle(SPEAKING, now);
        barge_in.handle(BargeInInput::SpeechStarted, now);
        let released = std::iter::from_fn(|| {
            let at = barge_in.deadline()?;
            Some((at.duration_since(now).as_millis(), barge_in.tick(true, at)))
        });
        let (at, output) = released.last().unwrap();
        assert_eq!((at, output), (1_200, Some(BargeInOutput::Release(ReleaseCause::NoWords))));
    }
}
