//! Rule: what no tool has done is not said to have been done.
//!
//! Every piece of the model's own words is read before it goes to the voice. One that claims what nothing in this call
//! bears out is dropped with all that follows; the model is told, and asked again. If it insists, the caller hears that
//! nothing has been done. What the engine says itself (the outcome of a tool) is true and not read.
//!
//! ```text
//! "I've booked that." ─▶ booked by a tool? ─ yes ─▶ voice
//!                                          └ no ──▶ asked again ─▶ claims it again ─▶ "I haven't booked that yet."
//! ```

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::events::CallEvent;
use crate::llm::RequestId;
use crate::phrases::Phrase;
use crate::playout::track::UtteranceKind;
use crate::reply::answer::{Answer, Stream, Timings};
use crate::reply::claims::{Claim, claims_in};

/// What the model is told before it is asked again.
const TOLD: &str = "You were about to say that something was done which no tool has done. The caller did not hear it. \
                    Call the tool, or ask for what is missing; until its result says so, nothing is booked, changed, \
                    cancelled or passed on.";

impl CallCore {
    /// What these words of an answer claim without any result of a tool to bear it out.
    pub(in crate::call) fn unfounded(&self, answer: &Answer, words: &str) -> Option<Claim> {
        let claims = claims_in(&answer.sentence_with(words), self.language());
        if claims.is_empty() {
            return None;
        }
        let done = self.history.statuses();
        claims.into_iter().find(|claim| !claim.is_backed_by(done.iter().map(String::as_str)))
    }

    /// Whether this request's answer is still the running one: a claim in it may have ended it.
    pub(in crate::call) fn is_answering(&self, request: RequestId) -> bool {
        self.answer.as_ref().is_some_and(|answer| answer.request == request)
    }

    /// The answer goes no further than to this claim. Once in a turn the model may try again.
    pub(in crate::call) fn refuse_claim(&mut self, claim: Claim, now: Instant) {
        self.event(CallEvent::ClaimBlocked(claim));
        let Some(answer) = self.answer.take() else { return };
        if matches!(answer.stream, Stream::Waiting { .. } | Stream::Flowing { .. }) {
            self.let_go(answer.request);
        }
        self.drop_hedge(answer.hedge);
        self.history_without_open_tools(&answer);
        // What was said before it stands.
        if let Some(id) = answer.utterance {
            self.finish_voice(id);
        }
        if std::mem::replace(&mut self.claim_refused, true) {
            let phrase = match claim {
                Claim::Booked | Claim::Expected => Phrase::NotBookedYet,
                Claim::Moved | Claim::Cancelled | Claim::PassedOn | Claim::Done => Phrase::NotDoneYet,
            };
            self.say_phrase(UtteranceKind::Notice, phrase, now);
            return;
        }
        self.history.fact(TOLD);
        let Timings { last_word, turn_ended, first_clause, .. } = answer.timings;
        let mut again = Answer::new(answer.request, last_word, turn_ended, now);
        again.timings.first_clause = first_clause;
        again.opener = answer.opener;
        self.ask(again);
    }
}
