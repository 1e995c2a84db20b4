//! Rule: the greeting comes first, then the disclosure to its end, and only then is the caller listened to.
//!
//! What the caller says meanwhile is kept in memory and recognised afterwards: nothing said is lost, nothing is
//! transcribed before the notice.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::phase::Phase;
use crate::events::CallEvent;
use crate::phrases::Phrase;
use crate::playout::player::Finished;
use crate::playout::track::UtteranceKind;
use crate::prompt;
use crate::settings::Wait;
use crate::supervision::exit::Child;

impl CallCore {
    /// The media stream has begun: start the links and speak.
    pub(in crate::call) fn open(&mut self, now: Instant) {
        self.event(CallEvent::Started { resumed: self.parts.life > 0 });
        if let Some(checkpoint) = self.parts.restored.take() {
            Child::ALL.into_iter().for_each(|child| self.start_child(child));
            return self.go_on_from(checkpoint, now);
        }
        let local = self.parts.started_at.with_timezone(&self.parts.tenant.time_zone);
        let fact = prompt::opening_fact(local, self.parts.caller.is_some());
        self.history.fact(&fact);
        for child in Child::ALL {
            self.start_child(child);
        }
        if let Some(outcome) = self.parts.transfers.just_now {
            self.come_back_from(outcome, now);
        } else if self.parts.life > 0 {
            self.history.fact("The line was cut for a moment; what was said before is not known.");
            self.say_phrase(UtteranceKind::Apology, Phrase::CutOff, now);
        } else {
            let greeting = self.parts.tenant.greeting.clone();
            self.say(UtteranceKind::Greeting, &greeting, now);
        }
        self.say_phrase(UtteranceKind::Disclosure, Phrase::Disclosure, now);
    }

    /// Some of the agent's words have reached the caller, in this life of the call or an earlier one.
    pub(in crate::call) fn is_greeted(&self) -> bool {
        self.parts.life > 0 || self.phase != Phase::Opening || self.records.len() > 0
    }

    /// Nothing is heard although the call has begun to speak: neither the cache nor the voice has the words. Runs after every
    /// input.
    pub(in crate::call) fn settle_opening(&mut self, now: Instant) {
        if self.phase != Phase::Opening || self.player.is_audible(now) {
            self.mute_since = None;
        } else {
            self.mute_since.get_or_insert(now);
        }
    }

    /// Until then the opening may make no sound.
    pub(in crate::call) fn opening_deadline(&self) -> Option<Instant> {
        self.mute_since.map(|since| since + self.settings().silence.opening)
    }

    pub(in crate::call) fn on_opening_tick(&mut self, now: Instant) {
        if self.opening_deadline().is_some_and(|at| at <= now) {
            self.mute_since = None;
            self.event(CallEvent::Waited(Wait::Opening));
            self.give_up_without_voice(now);
        }
    }

    /// The disclosure is over. If the voice failed in the middle of it, the caller has had no notice and the
    /// conversation cannot begin.
    pub(in crate::call) fn on_disclosure_over(&mut self, finished: &Finished, now: Instant) {
        if self.phase != Phase::Opening {
            return;
        }
        if finished.cut {
            self.give_up_without_voice(now);
            return;
        }
        self.event(CallEvent::Disclosed);
        self.disclosed = true;
        self.checkpoint_soon();
        self.phase = Phase::Conversing;
        self.idle.begin(now);
        let reacts = now + self.settings().links.new_session;
        self.children.recogniser_has_to_catch_up(reacts);
        for frame in self.backlog.take(|slot| self.echo.source_at(slot)) {
            self.feed(frame);
        }
        self.sifted_until = self.ring.end();
        for key in std::mem::take(&mut self.early_keys).chars() {
            self.on_key(key, now);
        }
    }
}
