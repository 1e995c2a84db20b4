//! Rule: what are these words worth, said here? "Okay" in the middle of the agent's sentence asks it to go on; right
//! after its question the same word is the answer.

use std::time::Duration;

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::phase::Phase;
use crate::playout::track::UtteranceKind;
use crate::turn::acknowledgement::{is_acknowledgement, is_objection, may_become_acknowledgement};
use crate::turn::attention::asks_whether_anyone_listens;
use crate::turn::barge_in::Weight;
use crate::turn::goodbye::is_goodbye;

/// A caller may answer a question this many words before its end: they have understood it.
const ANTICIPATED_WORDS: usize = 2;

/// Where in the agent's speech the caller's turn began.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Position {
    /// The agent was silent.
    #[default]
    Silence,
    /// The agent was in the middle of saying something.
    MidSpeech,
    /// The agent had just asked something, or was about to finish asking.
    AfterQuestion,
}

impl CallCore {
    /// The first words of a turn: remembers where they fall.
    pub(in crate::call) fn note_position(&mut self, now: Instant) {
        self.position = if !self.barge_in.agent_has_floor() {
            Position::Silence
        } else if self.has_just_asked(now) {
            Position::AfterQuestion
        } else {
            Position::MidSpeech
        };
    }

    /// What the caller has heard of the agent's utterance ends in a question, or nearly.
    fn has_just_asked(&self, now: Instant) -> bool {
        let Some((heard, unheard)) = self.player.heard_and_unheard(now) else { return false };
        let ends_in_question = |text: &str| text.trim_end().ends_with('?');
        match unheard.split_whitespace().count() {
            0 => ends_in_question(heard),
            1..=ANTICIPATED_WORDS if ends_in_question(unheard) => true,
            _ => ends_in_question(heard),
        }
    }

    /// Whether words said into the agent's speech, or into its silence before an answer, want the floor. A goodbye into
    /// the agent's goodbye does not, nor does a "hello?" while the answer is being thought of or has
    /// come to a stop half-way.
    pub(in crate::call) fn weigh(&self, text: &str) -> Weight {
        let language = self.language();
        let closing = matches!(self.phase, Phase::Closing(_));
        if closing && is_goodbye(text, language)
            || (self.dead_air.is_owing() || self.began_in_gap) && asks_whether_anyone_listens(text, language)
        {
            return Weight::Acknowledgement;
        }
        if is_acknowledgement(text, language) {
            return match self.position {
                Position::AfterQuestion => Weight::Content,
                Position::MidSpeech | Position::Silence => Weight::Acknowledgement,
            };
        }
        // "Thank" holds the agent until the next word decides: "you" asks it to go on, anything else cuts it off.
        let said_for = self.transcript.span().map_or(Duration::ZERO, |span| span.end.saturating_sub(span.start));
        let growing = self.position != Position::AfterQuestion && may_become_acknowledgement(text, language);
        let slight = growing && !is_objection(text, language) || self.is_stray(text, said_for);
        if slight { Weight::Slight } else { Weight::Content }
    }

    /// Too few words, or too short, none of them an objection, to cut off what the agent says now; `said_for` is how long it
    /// took to say them.
    pub(in crate::call) fn is_stray(&self, text: &str, said_for: Duration) -> bool {
        let kind = self.player.front().map_or(UtteranceKind::Reply, |track| track.kind);
        let least = self.settings().turn.interruptions.of(kind);
        let is_met = least.is_none_or(|least| least.is_met(text.split_whitespace().count(), said_for));
        !is_met && !is_objection(text, self.language())
    }
}
