//! Rule: a turn of the caller's ends, goes on after all, or was recognised better: one turn, one record, one answer.

use std::ops::Range;
use std::time::Duration;

use tokio::time::Instant;

use crate::call::core::{CallCore, CallParts};
use crate::call::io::Output;
use crate::call::phase::Phase;
use crate::call::records::Numbered;
use crate::call::summary::{Side, TurnRecord, TurnTaken};
use crate::events::CallEvent;
use crate::phrases::Phrase;
use crate::playout::track::UtteranceKind;
use crate::reply::instant::instant_answer;
use crate::settings::Wait;
use crate::stt::TurnTaking;
use crate::supervision::exit::Child;
use crate::transfer::TransferReason;
use crate::turn::barge_in::{BargeInInput, Weight};
use crate::turn::endpointing::EndCause;
use crate::turn::unheard::UnheardOutput;

/// The caller's turn that was taken last.
pub struct LastTurn {
    /// What was said before the part that the recogniser may still correct.
    before: String,
    /// All of it.
    text: String,
    /// When its last word ended.
    last_word: Instant,
    /// Its place in the call's records.
    record: usize,
    /// The agent has made a sound since, be it a filler: what the caller says now is said to that.
    replied: bool,
}

impl CallCore {
    pub(in crate::call) fn on_turn_ended(&mut self, cause: EndCause, now: Instant) {
        self.words_want_floor = false;
        // When the caller has gone, what is left is written down with the summary.
        if !self.phase.is_listening() {
            return;
        }
        let spoken = self.transcript.span().unwrap_or_default();
        let first_word = self.media_clock.instant(spoken.start, now);
        let last_word = self.media_clock.instant(spoken.end, now);
        // A sound that goes on is not this turn's any more.
        let heard = if self.ear.is_sounding() { self.sound_began } else { self.ring.end() };
        let text = self.transcript.take(heard);
        if text.is_empty() {
            self.on_nothing_understood(now);
            return;
        }
        self.event(CallEvent::TurnEnded { cause, after: now.saturating_duration_since(last_word) });
        // An acknowledgement while the agent speaks, or while its answer is being thought of or waits for the caller to
        // pause, is not answered; nor is anything said into a protected sentence. The rest of a sentence that the line cut in
        // two goes to the model with the next turn: the caller is about to say it again.
        let agents_turn = self.barge_in.agent_has_floor() || self.answer.is_some() || !self.player.is_idle();
        let weight = self.weigh(&text);
        self.position = Default::default();
        if self.barge_in.is_protected() || agents_turn && weight == Weight::Acknowledgement {
            if self.player.tracks().next().is_some_and(|track| track.kind == UtteranceKind::Apology) {
                self.history.caller(&text);
            }
            return self.set_aside(&text, first_word..last_word);
        }
        if self.barge_in.agent_has_floor() {
            // What a tool did is told to its end in spite of a stray word; the model hears the word with the next turn.
            if self.is_stray(&text, last_word.saturating_duration_since(first_word)) {
                self.set_aside(&text, first_word..last_word);
                self.history.caller(&text);
                let output = self.barge_in.handle(BargeInInput::Words(Weight::Acknowledgement), now);
                return self.on_barge_in(output, now);
            }
            self.event(CallEvent::BargedIn);
        }
        self.take_turn(&text, first_word..last_word, now);
    }

    /// Writes down words that are nothing to answer. What the recogniser corrects from now on is this, not the turn before.
    fn set_aside(&mut self, text: &str, spoken: Range<Instant>) {
        self.record(Side::Caller, text, false, spoken);
        self.last_turn = None;
        self.transcript.former_stands_alone();
    }

    /// Something was heard and the recogniser took its guess back. An answer that was dropped for it is asked for again;
    /// otherwise the caller is told.
    pub(in crate::call) fn on_nothing_understood(&mut self, now: Instant) {
        if self.phase != Phase::Conversing || self.answer.is_some() || !self.player.is_idle() {
            return;
        }
        match self.answer_owed {
            true => self.begin_answer(now, now),
            false => self.say_not_understood(now),
        }
    }

    pub(in crate::call) fn say_not_understood(&mut self, now: Instant) {
        self.event(CallEvent::NotUnderstood);
        self.idle.heard_something();
        self.say_phrase(UtteranceKind::Notice, Phrase::DidNotCatch, now);
    }

    pub(in crate::call) fn on_unheard_tick(&mut self, now: Instant) {
        let wait = self.unheard.wait().unwrap_or(Wait::NotUnderstood);
        match self.unheard.tick(now) {
            Some(UnheardOutput::Tell) if self.catching_up.is_pending() && self.unheard.again(now) => {}
            Some(UnheardOutput::Tell) => {
                let suspected = self.deaf.take_suspicion() && self.turn_taking() == TurnTaking::Ours;
                if suspected && self.children.is_running(Child::Stt) && self.unheard.again(now) {
                    return self.recogniser_stopped(now);
                }
                self.event(CallEvent::Waited(wait));
                if self.recogniser_is_mute() {
                    self.recogniser_stopped(now);
                }
                self.say_not_understood(now);
            }
            // The caller speaks, and nobody listens: that is not the caller's fault.
            Some(UnheardOutput::Again) if self.recogniser_is_mute() => {
                self.event(CallEvent::Waited(wait));
                self.do_without(Child::Stt, now);
            }
            Some(UnheardOutput::Again) | None => {}
        }
    }

    /// The caller's say is complete, or goes on after a pause that was taken for its end: remember it and act on it.
    fn take_turn(&mut self, text: &str, spoken: Range<Instant>, now: Instant) {
        self.give_way(now);
        let last_word = spoken.end;
        let goes_on = self.goes_on_from(spoken.start).map(|(last, gap)| (last.text.clone(), last.record, gap));
        let (before, whole, record) = match goes_on {
            Some((before, record, gap)) => {
                let whole = format!("{before} {text}");
                self.event(CallEvent::TurnMerged(gap));
                self.endpointing.cut_the_caller(gap);
                self.rewrite_record(record, &whole, last_word);
                (before, whole, record)
            }
            None => {
                let record = self.records.len();
                self.record(Side::Caller, text, false, spoken);
                (String::new(), text.to_owned(), record)
            }
        };
        self.last_turn = Some(LastTurn { before, text: whole.clone(), last_word, record, replied: false });
        self.act_on(&whole, last_word, now);
    }

    /// The caller has said something that counts: nothing that was under way goes on, not even an end.
    fn give_way(&mut self, now: Instant) {
        self.drop_answer(now);
        if !self.player.is_idle() {
            self.stop_speaking(now);
        }
        self.reconsider_closing();
    }

    /// Keys are a turn of their own.
    pub(in crate::call) fn take_keys(&mut self, text: &str, now: Instant) {
        self.give_way(now);
        self.record(Side::Caller, text, false, now..now);
        self.last_turn = None;
        self.act_on(text, now, now);
    }

    /// The whole turn is known: a person, an answer that needs no model, or the model's answer.
    fn act_on(&mut self, text: &str, last_word: Instant, now: Instant) {
        let trial = self.take_matching_speculation(text);
        let goes_on = self.last_turn.as_ref().is_some_and(|last| !last.before.is_empty());
        if self.history.callers_say_is_open() && goes_on {
            self.history.caller_said_rather(text);
        } else {
            self.history.caller(text);
        }
        // A turn that goes on is not the same said again.
        if !goes_on && self.recording.turn(text) && self.phase == Phase::Conversing {
            return self.end_for_recording(now);
        }
        self.unanswered_since = Some(last_word);
        self.answer_owed = true;
        self.trial_failed = false;
        if self.heard_an_emergency(text, now) {
            return;
        }
        if super::hand_over::asks_for_a_person(text, self.language()) {
            self.begin_hand_over(TransferReason::CallerAsked, now);
        } else if self.scripted.is_running() {
            return self.follow_script(text, last_word, now);
        } else if let Some(answer) = self.instant_answer_to(text, now) {
            self.event(CallEvent::InstantAnswer);
            self.say(UtteranceKind::Reply, &answer, now);
        } else if let Some(trial) = trial {
            self.release_speculation(trial, last_word, now);
        } else {
            self.begin_answer(last_word, now);
        }
        self.consider_opener(text, now);
    }

    /// An answer that the practice's own facts give, where the tenant wants such answers.
    pub(in crate::call) fn instant_answer_to(&self, text: &str, now: Instant) -> Option<String> {
        let tenant = &self.parts.tenant;
        if !tenant.speech.instant_answers {
            return None;
        }
        let elapsed = chrono::Duration::from_std(now.saturating_duration_since(self.started)).ok()?;
        let local = (self.parts.started_at + elapsed).with_timezone(&tenant.time_zone);
        instant_answer(text, tenant, local)
    }

    /// The turn that words beginning then go on with: nobody has answered it yet, and the pause was short.
    pub(in crate::call) fn goes_on_from(&self, first_word: Instant) -> Option<(&LastTurn, Duration)> {
        let last = self.last_turn.as_ref().filter(|last| !last.replied && self.history.callers_say_is_open())?;
        let gap = first_word.saturating_duration_since(last.last_word);
        (gap <= self.settings().turn.merge).then_some((last, gap))
    }

    /// What the caller's say will be if the words known now are all of it.
    pub(in crate::call) fn say_so_far(&self, now: Instant) -> (String, bool) {
        let text = self.transcript.text();
        let first = self.transcript.span().map(|span| self.media_clock.instant(span.start, now));
        match first.and_then(|first| self.goes_on_from(first)) {
            Some((last, _)) => (format!("{} {text}", last.text), true),
            None => (text, false),
        }
    }

    /// The recogniser's last word on the former turn came late. If nobody has answered it yet, the answer is to what was
    /// really said.
    pub(in crate::call) fn on_former_turn_corrected(&mut self, now: Instant) {
        let Some(last) = &mut self.last_turn else { return };
        let (corrected, record, last_word) = (self.transcript.former(), last.record, last.last_word);
        last.text = format!("{} {corrected}", last.before).trim().to_owned();
        let text = last.text.clone();
        self.event(CallEvent::TurnCorrected);
        self.rewrite_record(record, &text, last_word);
        let unanswered = self.history.callers_say_is_open();
        self.history.caller_said_rather(&text);
        if self.phase.is_listening() && self.heard_an_emergency(&text, now) {
            return;
        }
        // A wish for a person is granted whenever it is understood.
        if self.phase.is_listening() && super::hand_over::asks_for_a_person(&text, self.language()) {
            return self.begin_hand_over(TransferReason::CallerAsked, now);
        }
        let asked = self.answer.as_ref().is_some_and(|answer| answer.tools.is_empty()) && !self.answer_was_heard();
        if !(unanswered && asked) {
            return;
        }
        self.drop_answer(now);
        if text.is_empty() {
            self.on_nothing_understood(now);
        } else {
            self.begin_answer(last_word, now);
            self.consider_opener(&text, now);
        }
    }

    /// The caller has begun to hear what is said to their last turn.
    pub(in crate::call) fn answer_was_heard(&self) -> bool {
        !self.answer_owed
    }

    /// The agent makes a sound.
    pub(in crate::call) fn note_reply(&mut self) {
        if let Some(last) = &mut self.last_turn {
            last.replied = true;
        }
    }

    /// Writes down what one side said, and from when to when.
    pub(in crate::call) fn record(&mut self, side: Side, text: &str, interrupted: bool, said: Range<Instant>) {
        let at = said.start.saturating_duration_since(self.started);
        let lasted = said.end.saturating_duration_since(said.start);
        let why = self.trail.take();
        self.checkpoint_soon();
        let numbered = self.records.push(TurnRecord { at, lasted, side, text: text.to_owned(), interrupted, why });
        self.write_down(numbered);
    }

    /// At once: what is only in memory is lost with the process.
    fn write_down(&mut self, (seq, revision, record): Numbered) {
        let CallParts { call, tenant, life, .. } = &self.parts;
        let turn = TurnTaken { call: *call, tenant: tenant.id, life: *life, seq, revision, record };
        self.push(Output::WriteDown(Box::new(turn)));
    }

    /// What was decided since the last turn, of a call that has no more of them.
    pub(in crate::call) fn record_the_rest(&mut self) {
        let why = self.trail.take();
        if !why.is_nothing()
            && let Some(numbered) = self.records.go_on(why)
        {
            self.write_down(numbered);
        }
    }

    fn rewrite_record(&mut self, index: usize, text: &str, last_word: Instant) {
        let why = self.trail.take();
        self.checkpoint_soon();
        let started = self.started;
        let lasted = |record: &TurnRecord| last_word.saturating_duration_since(started + record.at);
        if let Some(numbered) = self.records.rewrite(index, text, lasted, why) {
            self.write_down(numbered);
        }
    }
}
