//! Rule: an answer that is not there at once begins with a short word from the cache, where the tenant wants that and one
//! fits whatever follows.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::events::CallEvent;
use crate::phrases::Phrase;
use crate::reply::answer::Answer;
use crate::reply::opener::{Opener, opener_for};
use crate::settings::Wait;

/// An opener that will be spoken unless the answer itself begins first.
#[derive(Debug, Clone, Copy)]
pub struct PendingOpener {
    opener: Opener,
    at: Instant,
}

impl PendingOpener {
    pub fn at(&self) -> Instant {
        self.at
    }
}

impl CallCore {
    /// The turn is over: is there a word that fits whatever the answer will be?
    pub(in crate::call) fn consider_opener(&mut self, text: &str, now: Instant) {
        let wanted = self.parts.tenant.speech.openers && self.answer.is_some();
        self.opener = opener_for(text, self.language())
            .filter(|_| wanted)
            .map(|opener| PendingOpener { opener, at: now + self.settings().silence.opener });
    }

    pub(in crate::call) fn on_opener_tick(&mut self, now: Instant) {
        let Some(pending) = self.opener.filter(|pending| pending.at <= now) else { return };
        self.opener = None;
        // The answer's own sound is better; an answer that was dropped needs no beginning; two in a row sound canned.
        let begun = self.player.front().is_some_and(|track| track.sent > 0 || track.ready() > 0);
        let has_words = |answer: &Answer| answer.timings.first_clause.is_some();
        let fits = !begun && !self.answer.as_ref().is_some_and(has_words) && !self.caller_has_floor(now);
        let Some(answer) = self.answer.as_mut().filter(|answer| fits && answer.opener.is_none()) else { return };
        answer.opener = Some(pending.opener);
        self.event(CallEvent::Waited(Wait::Opener));
        self.event(CallEvent::Opener);
        self.interject(Phrase::Opener(pending.opener), now);
    }
}
