//! Rule: caller audio goes to the recogniser; what it recognises moves the turn along.

use std::ops::Range;

use bytes::Bytes;
use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::call::phase::Phase;
use crate::call::summary::{Side, TurnRecord};
use crate::events::CallEvent;
use crate::phrases::Phrase;
use crate::playout::track::UtteranceKind;
use crate::stt::{Stability, SttEvent, SttOrder, Transcript};
use crate::supervision::exit::{Child, Life};
use crate::turn::acknowledgement::is_acknowledgement;
use crate::turn::attention::asks_whether_anyone_listens;
use crate::turn::barge_in::{BargeInInput, Protection, Weight};
use crate::turn::endpointing::{EndCause, EndpointingInput, EndpointingOutput};
use crate::turn::goodbye::is_goodbye;
use crate::vendor::Vendor;

/// Audio in one order of a replay: a second.
const REPLAY_PIECE: usize = 8_000;

impl CallCore {
    pub(in crate::call) fn on_frame(&mut self, frame: Bytes, now: Instant) {
        // A zero-length message would end the recogniser's stream (Deepgram: close stream).
        if frame.is_empty() {
            return;
        }
        match self.phase {
            Phase::Opening => self.backlog.push(frame),
            _ if self.phase.is_listening() => {
                if self.onset.hears(&frame) {
                    self.on_sound(now);
                }
                self.feed(frame);
                self.media_clock.arrived(self.ring.end(), now);
            }
            _ => {}
        }
    }

    /// Gives audio to the recogniser and remembers it until it has been committed.
    pub(in crate::call) fn feed(&mut self, audio: Bytes) {
        self.ring.push(audio.clone());
        if self.children.is_running(Child::Stt) {
            self.push(Output::Stt(SttOrder::Audio(audio)));
        }
    }

    /// A new recogniser session begins: it hears again what no session has committed.
    pub(in crate::call) fn replay(&mut self) {
        self.children.session_began_at(self.ring.begin());
        // In big pieces: a link that is still dialling keeps only so many orders.
        let audio: Vec<u8> = self.ring.uncommitted().flat_map(|chunk| chunk.iter().copied()).collect();
        for piece in Bytes::from(audio).chunks(REPLAY_PIECE) {
            self.push(Output::Stt(SttOrder::Audio(Bytes::copy_from_slice(piece))));
        }
    }

    pub(in crate::call) fn on_stt(&mut self, life: Life, event: SttEvent, now: Instant) {
        // Before the disclosure was heard nothing is listened to, so whatever comes then is no word of this caller.
        if !self.children.is_life(Child::Stt, life) || self.phase == Phase::Opening {
            return;
        }
        match event {
            SttEvent::SpeechStarted { .. } => self.on_sound(now),
            SttEvent::Transcript(transcript) => self.on_transcript(&transcript, now),
            SttEvent::UtteranceEnded { .. } => {
                self.endpointing_input(EndpointingInput::UtteranceOver(EndCause::UtteranceEnd), now);
            }
            SttEvent::Finished => self.on_last_words(now),
            // The link exits next, and its exit decides what follows.
            SttEvent::Failed(failure) => self.event(CallEvent::VendorFailed(Vendor::Recogniser, failure)),
        }
    }

    /// The caller makes a sound. An agent who speaks is held; one who is about to speak does not begin.
    fn on_sound(&mut self, now: Instant) {
        if !self.barge_in.agent_has_floor() && self.dead_air.is_owing() {
            self.barge_in.handle(BargeInInput::AgentStarted(Protection::Interruptible), now);
        }
        let output = self.barge_in.handle(BargeInInput::SpeechStarted, now);
        self.on_barge_in(output, now);
    }

    fn on_transcript(&mut self, transcript: &Transcript, now: Instant) {
        let offset = self.children.session_offset();
        self.transcript.add(transcript, offset);
        let has_words = !transcript.text.trim().is_empty();
        if transcript.stability == Stability::Final {
            self.ring.commit(offset + transcript.start + transcript.duration);
        }
        if has_words && self.transcript.has_words() {
            self.idle.caller_took_part();
            if self.barge_in.agent_has_floor() {
                let weight = self.weigh(&self.transcript.text());
                let output = self.barge_in.handle(BargeInInput::Words(weight), now);
                self.on_barge_in(output, now);
            } else if self.answer.is_some() && self.weigh(&self.transcript.text()) == Weight::Content {
                // The caller goes on before anything was answered: the answer would be to half a turn, and must not
                // act on it. The whole turn gets one.
                self.drop_answer(now);
            }
            let input = match transcript.stability {
                Stability::Interim => EndpointingInput::Guess,
                Stability::Final => EndpointingInput::Commit,
            };
            self.endpointing_input(input, now);
        }
        if transcript.speech_final {
            self.endpointing_input(EndpointingInput::UtteranceOver(EndCause::SpeechFinal), now);
        } else if transcript.from_finalize {
            self.endpointing_input(EndpointingInput::UtteranceOver(EndCause::Finalized), now);
        }
    }

    /// Whether words said into the agent's speech, or into its silence before an answer, want the floor. A goodbye into
    /// the agent's goodbye does not, nor does a "hello?" while the answer is being thought of.
    fn weigh(&self, text: &str) -> Weight {
        let closing = matches!(self.phase, Phase::Closing(_));
        let owing = self.dead_air.is_owing();
        if is_acknowledgement(text, self.language())
            || closing && is_goodbye(text, self.language())
            || owing && asks_whether_anyone_listens(text, self.language())
        {
            Weight::Acknowledgement
        } else {
            Weight::Content
        }
    }

    pub(in crate::call) fn endpointing_input(&mut self, input: EndpointingInput, now: Instant) {
        let output = self.endpointing.handle(input, now);
        self.on_endpointing(output, now);
    }

    pub(in crate::call) fn on_endpointing_tick(&mut self, now: Instant) {
        let output = self.endpointing.tick(now);
        self.on_endpointing(output, now);
    }

    fn on_endpointing(&mut self, output: Option<EndpointingOutput>, now: Instant) {
        match output {
            Some(EndpointingOutput::Finalize) => self.push(Output::Stt(SttOrder::Finalize)),
            Some(EndpointingOutput::TurnEnded(cause)) => self.on_turn_ended(cause, now),
            None => {}
        }
    }

    fn on_turn_ended(&mut self, cause: EndCause, now: Instant) {
        // When the caller has gone, what is left is written down with the summary.
        if !self.phase.is_listening() {
            return;
        }
        let spoken = self.transcript.span().unwrap_or_default();
        let first_word = self.media_clock.instant(spoken.start, now);
        let last_word = self.media_clock.instant(spoken.end, now);
        let text = self.transcript.take();
        if text.is_empty() {
            self.on_nothing_understood(now);
            return;
        }
        self.event(CallEvent::TurnEnded(cause));
        // An acknowledgement while the agent speaks, or while its answer is being thought of, is not answered; nor is
        // anything said into a protected sentence.
        let agents_turn = self.barge_in.agent_has_floor() || self.answer.is_some();
        if self.barge_in.is_protected() || agents_turn && self.weigh(&text) == Weight::Acknowledgement {
            self.record(Side::Caller, &text, false, first_word..last_word);
            return;
        }
        if self.barge_in.agent_has_floor() {
            self.event(CallEvent::BargedIn);
        }
        self.take_turn(&text, first_word..last_word, now);
    }

    /// Something was heard and the recogniser took its guess back. An answer that was dropped for it is asked for again;
    /// otherwise the caller is told.
    fn on_nothing_understood(&mut self, now: Instant) {
        if self.phase != Phase::Conversing || self.answer.is_some() || !self.player.is_idle() {
            return;
        }
        match self.answer_owed {
            true => self.begin_answer(now, now),
            false => drop(self.say_phrase(UtteranceKind::Notice, Phrase::DidNotCatch, now)),
        }
    }

    /// The caller's say is complete: remember it and act on it.
    pub(in crate::call) fn take_turn(&mut self, text: &str, spoken: Range<Instant>, now: Instant) {
        let last_word = spoken.end;
        self.drop_answer(now);
        if !self.player.is_idle() {
            self.stop_speaking(now);
        }
        self.reconsider_closing();
        self.record(Side::Caller, text, false, spoken);
        self.history.caller(text);
        self.unanswered_since = Some(last_word);
        if super::hand_over::asks_for_a_person(text, self.language()) {
            self.begin_hand_over(now);
        } else {
            self.begin_answer(last_word, now);
        }
    }

    /// Writes down what one side said, and from when to when.
    pub(in crate::call) fn record(&mut self, side: Side, text: &str, interrupted: bool, said: Range<Instant>) {
        let at = said.start.saturating_duration_since(self.started);
        let lasted = said.end.saturating_duration_since(said.start);
        self.records.push(TurnRecord { at, lasted, side, text: text.to_owned(), interrupted });
    }
}
