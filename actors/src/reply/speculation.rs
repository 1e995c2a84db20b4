//! A reply begun on trial: the caller has probably finished, and waiting to be sure costs the caller that time.
//!
//! The request runs and its first clause goes to the voice; the audio is kept back. When the turn is certain and says
//! what was assumed, everything is released; otherwise it is thrown away. Nothing of it enters the history, plays, or
//! runs a tool before that.

use tokio::time::Instant;

use super::answer::Answer;
use super::speakable::speakable;
use crate::llm::LlmEvent;
use crate::playout::track::Track;
use crate::turn::transcript::comparable;
use crate::vendor::VendorFailure;

pub struct Speculation {
    pub answer: Answer,
    /// What the caller is assumed to have said, without case and punctuation.
    assumed: String,
    /// The dialogue it was asked with.
    pub revision: u64,
    /// The utterance that will speak it, with the audio that has come; from its first clause on.
    pub track: Option<Track>,
    /// What came behind the words (tools, the end), in order.
    pub deferred: Vec<LlmEvent>,
}

/// What a trial wants done.
#[derive(Debug, PartialEq, Eq)]
pub enum Trial {
    /// This goes to the voice, for later.
    Speak(String),
    /// The request failed: there is nothing to release.
    Failed(VendorFailure),
}

impl Speculation {
    /// `said`: what the caller is assumed to have said in all.
    pub fn new(answer: Answer, said: &str, revision: u64) -> Self {
        Self { answer, assumed: comparable(said), revision, track: None, deferred: Vec::new() }
    }

    /// The caller said exactly what was assumed.
    pub fn is_for(&self, said: &str) -> bool {
        self.assumed == comparable(said)
    }

    /// What is known so far may still become what was assumed: interim transcripts shrink and grow again.
    pub fn may_be_for(&self, said: &str) -> bool {
        let said = comparable(said);
        self.assumed.strip_prefix(&said).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    }

    /// Takes an event of the request.
    pub fn handle(&mut self, event: LlmEvent, language: &str, now: Instant) -> Vec<Trial> {
        match event {
            LlmEvent::Begun { .. } => {}
            LlmEvent::Failed(failure) => return vec![Trial::Failed(failure)],
            LlmEvent::Text(delta) if self.deferred.is_empty() => {
                self.answer.flows(now);
                self.answer.timings.first_token.get_or_insert(now);
                self.answer.sentences.push(&delta);
                return self.pieces(language, now);
            }
            LlmEvent::Working if self.deferred.is_empty() => self.answer.flows(now),
            later => {
                // Words, tools and the end are taken up where they stand once the turn is certain.
                self.answer.flows(now);
                self.deferred.push(later);
            }
        }
        Vec::new()
    }

    fn pieces(&mut self, language: &str, now: Instant) -> Vec<Trial> {
        let pieces: Vec<_> = std::iter::from_fn(|| self.answer.sentences.poll()).collect();
        let words = pieces.iter().map(|piece| speakable(piece, language)).filter(|words| !words.is_empty());
        let speak: Vec<_> = words.map(Trial::Speak).collect();
        if !speak.is_empty() {
            self.answer.timings.first_clause.get_or_insert(now);
        }
        speak
    }

    /// The request has been answered to its end.
    pub fn is_ended(&self) -> bool {
        self.deferred.iter().any(|event| matches!(event, LlmEvent::Finished { .. }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::llm::{RequestId, StopReason, Usage};

    fn speculation(said: &str) -> Speculation {
        let now = Instant::now();
        Speculation::new(Answer::new(RequestId(1), now, now, now), said, 3)
    }

    #[test]
    fn it_fits_what_was_said_whatever_the_punctuation_and_nothing_else() {
        let trial = speculation("i'd like to book");
        assert!(trial.is_for("I'd like to book."));
        assert!(!trial.is_for("I'd like to book on Tuesday"));
        assert!(trial.may_be_for("I'd like"));
        assert!(!trial.may_be_for("I'd lik"));
        assert!(!trial.may_be_for("I'd like to book on"));
    }

    #[test]
    fn words_go_to_the_voice_by_clauses_and_a_tool_waits() {
        let now = Instant::now();
        let mut trial = speculation("when are you open");
        let said = trial.handle(LlmEvent::Text("We are open from nine. Shall".into()), "en", now);
        assert_eq!(said, [Trial::Speak("We are open from nine.".into())]);
        let tool = LlmEvent::ToolCall { id: "t".into(), name: "take_message".into(), input: serde_json::json!({}) };
        assert_eq!(trial.handle(tool.clone(), "en", now), []);
        assert_eq!(trial.handle(LlmEvent::Text("late. Words".into()), "en", now), []);
        assert_eq!(trial.deferred, [tool, LlmEvent::Text("late. Words".into())]);
        assert!(!trial.is_ended());
    }

    #[test]
    fn it_is_over_when_its_end_has_come() {
        let now = Instant::now();
        let mut trial = speculation("hello");
        trial.handle(LlmEvent::Text("Good morning".into()), "en", now);
        assert!(!trial.is_ended());
        trial.handle(LlmEvent::Finished { stop: StopReason::EndOfTurn, usage: Usage::default() }, "en", now);
        assert!(trial.is_ended());
    }

    #[test]
    fn a_failed_trial_is_nothing() {
        use crate::vendor::FailureKind;
        let failure = VendorFailure::new(FailureKind::Overloaded, "529");
        let wishes = speculation("hello").handle(LlmEvent::Failed(failure.clone()), "en", Instant::now());
        assert_eq!(wishes, [Trial::Failed(failure)]);
    }
}
