//! Has the caller finished?
//!
//! Three signals, whichever comes first: the recogniser heard the ending pause (`speech_final`), it measured a gap
//! between words (`UtteranceEnd`), or our own timer ran out because neither came. An end signal without words is
//! ignored; one for a turn that has already ended changes nothing.

use tokio::time::Instant;

use crate::settings::TurnSettings;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndpointingInput {
    /// The recogniser guesses words beyond what it has committed.
    Guess,
    /// The recogniser committed words.
    Commit,
    /// The recogniser says that the utterance is over.
    UtteranceOver(EndCause),
}

/// Which signal ended the turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndCause {
    SpeechFinal,
    UtteranceEnd,
    Finalized,
    Timer,
}

impl EndCause {
    pub const fn label(self) -> &'static str {
        match self {
            Self::SpeechFinal => "speech_final",
            Self::UtteranceEnd => "utterance_end",
            Self::Finalized => "finalized",
            Self::Timer => "timer",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndpointingOutput {
    /// Ask the recogniser to commit what it has.
    Finalize,
    TurnEnded(EndCause),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The caller has said nothing in this turn.
    Quiet,
    /// Only guesses, or guesses behind committed words.
    Guessing { until: Instant },
    /// Everything heard is committed.
    Committed { until: Instant },
    /// We asked the recogniser to commit.
    Finalizing { until: Instant },
}

#[derive(Debug)]
pub struct Endpointing {
    settings: TurnSettings,
    state: State,
}

impl Endpointing {
    pub fn new(settings: TurnSettings) -> Self {
        Self { settings, state: State::Quiet }
    }

    pub fn handle(&mut self, input: EndpointingInput, now: Instant) -> Option<EndpointingOutput> {
        use EndpointingInput as In;
        let (state, output) = match (self.state, input) {
            (State::Finalizing { .. }, In::Commit) => self.ended(EndCause::Finalized),
            (State::Quiet | State::Guessing { .. } | State::Committed { .. }, In::Commit) => {
                (State::Committed { until: now + self.settings.quiet_after_final }, None)
            }
            // A guess while we wait for the commitment: the caller is still talking.
            (_, In::Guess) => (State::Guessing { until: now + self.settings.quiet_after_interim }, None),
            (State::Quiet, In::UtteranceOver(_)) => (State::Quiet, None),
            (_, In::UtteranceOver(cause)) => self.ended(cause),
        };
        self.state = state;
        output
    }

    pub fn tick(&mut self, now: Instant) -> Option<EndpointingOutput> {
        let (state, output) = match self.state {
            State::Guessing { until } if until <= now => {
                (State::Finalizing { until: now + self.settings.finalize_answer }, Some(EndpointingOutput::Finalize))
            }
            State::Committed { until } | State::Finalizing { until } if until <= now => self.ended(EndCause::Timer),
            _ => return None,
        };
        self.state = state;
        output
    }

    pub fn deadline(&self) -> Option<Instant> {
        match self.state {
            State::Quiet => None,
            State::Guessing { until } | State::Committed { until } | State::Finalizing { until } => Some(until),
        }
    }

    fn ended(&self, cause: EndCause) -> (State, Option<EndpointingOutput>) {
        (State::Quiet, Some(EndpointingOutput::TurnEnded(cause)))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::settings::Settings;

    fn machine() -> Endpointing {
        Endpointing::new(Settings::default().turn)
    }

    #[test]
    fn a_speech_final_ends_the_turn_at_once() {
        let now = Instant::now();
        let mut endpointing = machine();
        endpointing.handle(EndpointingInput::Commit, now);
        let end = endpointing.handle(EndpointingInput::UtteranceOver(EndCause::SpeechFinal), now);
        assert_eq!(end, Some(EndpointingOutput::TurnEnded(EndCause::SpeechFinal)));
        let again = endpointing.handle(EndpointingInput::UtteranceOver(EndCause::UtteranceEnd), now);
        assert_eq!(again, None, "the turn has already ended");
    }

    #[test]
    fn an_end_without_words_is_no_turn() {
        let now = Instant::now();
        assert_eq!(machine().handle(EndpointingInput::UtteranceOver(EndCause::UtteranceEnd), now), None);
    }

    #[test]
    fn committed_words_without_an_end_signal_end_by_our_timer() {
        let now = Instant::now();
        let mut endpointing = machine();
        endpointing.handle(EndpointingInput::Commit, now);
        let at = endpointing.deadline().unwrap();
        assert_eq!(at, now + Duration::from_millis(1_000));
        assert_eq!(endpointing.tick(at - Duration::from_millis(1)), None);
        assert_eq!(endpointing.tick(at), Some(EndpointingOutput::TurnEnded(EndCause::Timer)));
        assert_eq!(endpointing.deadline(), None);
    }

    #[test]
    fn guesses_alone_are_finalized_and_end_even_if_the_recogniser_never_answers() {
        let now = Instant::now();
        let mut endpointing = machine();
        endpointing.handle(EndpointingInput::Guess, now);
        let at = endpointing.deadline().unwrap();
        assert_eq!(endpointing.tick(at), Some(EndpointingOutput::Finalize));
        let end = endpointing.deadline().unwrap();
        assert_eq!(endpointing.tick(end), Some(EndpointingOutput::TurnEnded(EndCause::Timer)));
    }

    #[test]
    fn the_answer_to_finalize_ends_the_turn() {
        let now = Instant::now();
        let mut endpointing = machine();
        endpointing.handle(EndpointingInput::Guess, now);
        endpointing.tick(endpointing.deadline().unwrap());
        let end = endpointing.handle(EndpointingInput::Commit, now);
        assert_eq!(end, Some(EndpointingOutput::TurnEnded(EndCause::Finalized)));
    }
}
