//! Rule: a link that dies is started again and given what the old one had not finished; within a budget. One that dies
//! twice, or cannot be mended by dialling again, is started by the next way to its vendor.

mod lives;

use std::time::Duration;

use tokio::time::Instant;

pub use self::lives::Children;
use crate::admission::Metered;
use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::call::phase::{Closing, Phase, Step};
use crate::events::CallEvent;
use crate::reply::answer::Stream;
use crate::settings::Wait;
use crate::stt::TurnTaking;
use crate::supervision::exit::{Child, ExitReason, Life};
use crate::supervision::restart::jittered;
use crate::supervision::routes::Route;
use crate::vendor::{FailureKind, VendorFailure};

/// Failures of one way, without anything useful between them, before another is taken.
const TRIES_BY_ONE_WAY: u32 = 2;

/// A caller hears every pause before a voice is dialled again.
const LONGEST_PAUSE_OF_VOICE: Duration = Duration::from_secs(1);

/// So long after a silence the next one counts as the same.
const SILENT_WITHIN: Duration = Duration::from_secs(30);

/// A voice that has left the caller waiting this often in the middle of its utterances is too slow to go on with.
const MOST_UNDERRUNS: u32 = 4;

impl CallCore {
    /// Notes since when the voice leaves the caller in silence. Runs after every input.
    pub(in crate::call) fn settle_voice_gap(&mut self, now: Instant) {
        let begun = self.player.tracks().next().filter(|track| track.received() > Duration::ZERO && !track.complete);
        let owes = begun.is_some_and(|track| !self.waits_for_model(track.id));
        let silent = !self.player.is_audible(now) && !self.caller_has_floor(now);
        self.children.voice_gap = match owes && silent {
            true => self.children.voice_gap.or(Some(now)),
            false => None,
        };
    }

    pub(in crate::call) fn voice_deadline(&self) -> Option<Instant> {
        self.children.voice_gap.map(|since| since + self.settings().links.voice_gap)
    }

    pub(in crate::call) fn on_voice_tick(&mut self, now: Instant) {
        if self.voice_deadline().is_some_and(|at| at <= now) {
            self.children.voice_gap = None;
            self.event(CallEvent::Waited(Wait::VoiceGap));
            self.event(CallEvent::Starved);
            self.do_without(Child::Tts, now);
        }
    }

    pub(in crate::call) fn start_child(&mut self, child: Child) {
        let now = self.now();
        // The model's link dials nobody: its way is chosen request by request.
        let route = match child {
            Child::Llm => self.parts.routes.best(child, now),
            Child::Stt | Child::Tts => self.parts.routes.choose(child, now).route,
        };
        self.take_route(child, route);
        let life = self.children.next_life(child, now);
        self.push(Output::StartChild { child, life, route, after: Duration::ZERO });
    }

    pub(in crate::call) fn take_route(&mut self, child: Child, route: Route) {
        let lives = self.children.of_mut(child);
        if lives.route == route {
            return;
        }
        (lives.route, lives.failures) = (route, 0);
        if child == Child::Stt {
            self.endpointing.set_turn_taking(*self.parts.turn_taking.at(route));
        }
    }

    /// Something useful came of the child: its way works. The other calls hear of it once in a life: that sessions which are
    /// open go on says nothing of new ones.
    pub(in crate::call) fn child_worked(&mut self, child: Child) {
        let now = self.now();
        let lives = self.children.of_mut(child);
        lives.failures = 0;
        lives.silent = None;
        if !std::mem::replace(&mut lives.worked, true) {
            self.parts.routes.worked(child, lives.route, lives.began.unwrap_or(now), now);
        }
    }

    /// The child's present life failed; counted once.
    pub(in crate::call) fn child_failed(&mut self, child: Child, kind: FailureKind, now: Instant) {
        let lives = self.children.of_mut(child);
        if lives.failure.replace(kind).is_none() {
            lives.failures += 1;
            if kind == FailureKind::Timeout {
                let before = lives.silent.filter(|(at, _)| now < *at + SILENT_WITHIN).map_or(0, |(_, times)| times);
                lives.silent = Some((now, before + 1));
            }
            let route = lives.route;
            self.parts.routes.failed(child, route, (kind, self.parts.tenant.id), now);
            if kind == FailureKind::RateLimited
                && route == Route(0)
                && let Some(what) = Metered::held_by(child)
            {
                self.push(Output::Refused(what));
            }
        }
    }

    /// The way that the next life takes.
    fn next_route(&self, child: Child, now: Instant) -> Route {
        let lives = self.children.of(child);
        // One that is silent without an error would be silent again, and costs the caller as long.
        let hopeless = lives.failure.is_some_and(|kind| !kind.is_transient() || kind == FailureKind::Timeout);
        let broken = self.parts.routes.is_broken(child, lives.route, now);
        if hopeless || broken || lives.failures >= TRIES_BY_ONE_WAY {
            self.parts.routes.other_than(child, lives.route, now)
        } else {
            lives.route
        }
    }

    pub(in crate::call) fn stop_child(&mut self, child: Child) {
        self.forget_requests_of(child);
        if std::mem::take(&mut self.children.of_mut(child).running) {
            self.push(Output::StopChild(child));
        }
    }

    pub(in crate::call) fn on_child_exited(&mut self, child: Child, life: Life, reason: ExitReason, now: Instant) {
        if !self.children.is_life(child, life) {
            return;
        }
        self.children.of_mut(child).running = false;
        self.forget_requests_of(child);
        match self.phase {
            Phase::Opening | Phase::Conversing | Phase::Closing(_) => {
                match &reason {
                    ExitReason::Vendor(failure) => self.child_failed(child, failure.kind, now),
                    // Nobody told it to.
                    ExitReason::Finished | ExitReason::Vanished => self.child_failed(child, FailureKind::Closed, now),
                    // A bug of ours says nothing of the vendor.
                    ExitReason::Panicked => {}
                }
                if let ExitReason::Vendor(failure) = &reason {
                    self.event(CallEvent::VendorFailed(child.vendor(), failure.clone()));
                }
                self.event(CallEvent::ChildExited(child, reason));
                self.restart(child, now);
            }
            Phase::LastWords { .. } if child == Child::Stt => self.on_last_words(now),
            Phase::LastWords { .. } | Phase::Detached { .. } | Phase::Over => {}
        }
    }

    /// The voice takes words and gives no sound: a new session gets another chance with the same words.
    pub(in crate::call) fn voice_stopped(&mut self, now: Instant) {
        self.child_failed(Child::Tts, FailureKind::Timeout, now);
        self.stop_child(Child::Tts);
        self.restart(Child::Tts, now);
    }

    /// The caller hears a hole, and not because the model is slow: a voice with many of them is exchanged.
    pub(in crate::call) fn on_underrun(&mut self, now: Instant) {
        self.event(CallEvent::Underrun);
        let model_writes = self.answer.as_ref().is_some_and(|answer| !matches!(answer.stream, Stream::Ended(_)));
        if model_writes || !self.player.waits_for_voice() {
            return;
        }
        self.children.underruns += 1;
        if self.children.underruns == MOST_UNDERRUNS {
            self.event(CallEvent::Starved);
            self.voice_stopped(now);
        }
    }

    /// The recogniser says nothing whatever of what the caller says: another session is given the same audio.
    pub(in crate::call) fn on_deaf_tick(&mut self, now: Instant) {
        if !self.phase.is_listening() || self.turn_taking() == TurnTaking::Recogniser {
            return self.deaf.stop();
        }
        if self.deaf.tick(now) && self.children.is_running(Child::Stt) {
            self.event(CallEvent::Waited(Wait::Deaf));
            self.recogniser_stopped(now);
        }
    }

    /// Who decides about turns by the present way to the recogniser.
    pub(in crate::call) fn turn_taking(&self) -> TurnTaking {
        *self.parts.turn_taking.at(self.children.route(Child::Stt))
    }

    /// The recogniser hears and says nothing, or falls behind: a new session hears again what the old one has not told.
    pub(in crate::call) fn recogniser_stopped(&mut self, now: Instant) {
        let failure = VendorFailure::new(FailureKind::Timeout, "no report");
        self.event(CallEvent::VendorFailed(Child::Stt.vendor(), failure));
        self.child_failed(Child::Stt, FailureKind::Timeout, now);
        self.stop_child(Child::Stt);
        self.restart(Child::Stt, now);
    }

    /// Another session by the same way, which has not failed: it is to hear what this one was not given.
    pub(in crate::call) fn start_recogniser_again(&mut self, now: Instant) {
        self.stop_child(Child::Stt);
        let (life, route) = (self.children.next_life(Child::Stt, now), self.children.route(Child::Stt));
        let reacts = now + self.settings().links.new_session;
        self.children.of_mut(Child::Stt).patience = Some(reacts);
        self.children.recogniser_has_to_catch_up(reacts);
        self.children.restarted_since = true;
        self.deaf.begin_again(now);
        self.event(CallEvent::ChildRestarted(Child::Stt));
        self.push(Output::StartChild { child: Child::Stt, life, route, after: Duration::ZERO });
    }

    /// Nothing at all was reported since the latest sound began. A recogniser that takes turns says nothing of mere noise
    /// either, and its session knows by itself when it is dead: it is mute when a new session has not helped.
    pub(in crate::call) fn recogniser_is_mute(&self) -> bool {
        let says_nothing = self.children.last_report <= self.sound_began;
        let may_say_nothing = self.turn_taking() == TurnTaking::Recogniser;
        self.phase == Phase::Conversing && says_nothing && (!may_say_nothing || self.children.restarted_since)
    }

    /// A link that is gone and needed is started again. Runs after every input, so that no path can forget it.
    pub(in crate::call) fn settle_children(&mut self, now: Instant) {
        let speaking = matches!(
            self.phase,
            Phase::Opening | Phase::Conversing | Phase::Closing(Closing { step: Step::Farewell { .. }, .. })
        );
        if speaking && self.player.waits_for_voice() && !self.children.is_running(Child::Tts) {
            self.restart(Child::Tts, now);
        }
        if self.phase.is_listening() && !self.children.is_running(Child::Stt) {
            self.restart(Child::Stt, now);
        }
    }

    /// Every way to the voice was silent, one after the other: the caller has waited long enough.
    fn is_mute(&self, child: Child, now: Instant) -> bool {
        let ways = (self.parts.routes.count(child) as u32).max(TRIES_BY_ONE_WAY);
        let silent = self.children.of(child).silent.filter(|(at, _)| now < *at + SILENT_WITHIN);
        child == Child::Tts && silent.is_some_and(|(_, times)| times >= ways)
    }

    fn restart(&mut self, child: Child, now: Instant) {
        let granted = if self.is_mute(child, now) { None } else { self.children.of_mut(child).budget.grant(now) };
        let Some(after) = granted else {
            self.do_without(child, now);
            return;
        };
        let route = self.next_route(child, now);
        let after = if route == self.children.route(child) { after } else { Duration::ZERO };
        let after = jittered(after, (self.parts.carrier_call.as_str(), self.children.of(child).current));
        let after = if child == Child::Tts { after.min(LONGEST_PAUSE_OF_VOICE) } else { after };
        if child == Child::Tts && self.player.waits_for_voice() {
            let since = *self.children.voice_missing.get_or_insert(now);
            if now + after > since + self.settings().links.voice_missing {
                self.event(CallEvent::Waited(Wait::VoiceMissing));
                self.do_without(child, now);
                return;
            }
        }
        if route != self.children.route(child) {
            self.event(CallEvent::FailedOver(child, route));
            self.take_route(child, route);
        }
        let life = self.children.next_life(child, now);
        let reacts = now + after + self.settings().links.new_session;
        self.children.of_mut(child).patience = Some(reacts);
        self.event(CallEvent::ChildRestarted(child));
        self.push(Output::StartChild { child, life, route, after });
        if child != Child::Stt {
            // What it was doing on trial died with it.
            self.discard_speculation();
        }
        match child {
            Child::Stt => {
                self.deaf.begin_again(now);
                self.children.recogniser_has_to_catch_up(reacts);
                self.children.restarted_since = true;
                self.replay(now);
            }
            Child::Tts => self.speak_again(),
            // Its request died with it.
            Child::Llm if self.answer.is_some() => {
                self.answer_failed(&VendorFailure::new(FailureKind::Closed, "link ended"), now);
            }
            Child::Llm => {}
        }
    }

    /// The budget is spent. As long as the link is not needed the call goes on without it; then it goes on to a
    /// person, or to the carrier's recorder.
    pub(in crate::call) fn do_without(&mut self, child: Child, now: Instant) {
        let needed = match child {
            Child::Tts => self.player.waits_for_voice(),
            Child::Stt => self.phase.is_listening(),
            Child::Llm => true,
        };
        if !needed {
            return;
        }
        self.event(CallEvent::ChildGivenUp(child));
        match child {
            Child::Tts => self.give_up_without_voice(now),
            Child::Stt | Child::Llm => self.give_up(now),
        }
    }
}
