//! Rule: what the recogniser hears moves the turn along.

use std::time::Duration;

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::phase::Phase;
use crate::events::CallEvent;
use crate::settings::Wait;
use crate::stt::{Stability, SttEvent, SttOrder, Transcript};
use crate::supervision::exit::{Child, Life};
use crate::turn::barge_in::{BargeInInput, Weight};
use crate::turn::completeness::completeness;
use crate::turn::endpointing::{EndCause, EndpointingInput, EndpointingOutput, Words};
use crate::turn::transcript::{Added, AnswerHeard};
use crate::vendor::Vendor;

/// A recogniser that keeps up notices a sound far sooner.
const PAST: Duration = Duration::from_secs(1);

impl CallCore {
    pub(in crate::call) fn on_stt(&mut self, life: Life, event: SttEvent, now: Instant) {
        // Before the disclosure was heard nothing is listened to, so whatever comes then is no word of this caller.
        if !self.children.is_life(Child::Stt, life) || self.phase == Phase::Opening {
            return;
        }
        if !matches!(event, SttEvent::Failed(_) | SttEvent::Finished) {
            self.children.recogniser_reported(self.ring.end());
        }
        match event {
            SttEvent::SpeechStarted { .. } => self.deaf.noticed(),
            _ => self.deaf.heard_of(),
        }
        if let SttEvent::Transcript(Transcript { stability: Stability::Final, .. }) = &event {
            self.child_worked(Child::Stt);
        }
        match event {
            SttEvent::SpeechStarted { at } if self.is_only_echo(at, now) || self.is_past(at) => {}
            SttEvent::SpeechStarted { .. } => self.on_sound(now),
            SttEvent::Transcript(transcript) => {
                let offset = self.children.session_offset();
                let transcript = self.without_echo(&transcript, offset, now).unwrap_or(transcript);
                self.on_transcript(&transcript, now);
            }
            SttEvent::UtteranceEnded { last_word_end } => {
                // One for the former turn comes late and says nothing about this one.
                let begins = self.transcript.span().map(|span| span.start);
                if begins.is_some_and(|begins| self.children.session_offset() + last_word_end > begins) {
                    self.endpointing_input(EndpointingInput::UtteranceOver(EndCause::UtteranceEnd), now);
                }
            }
            SttEvent::TurnLikelyOver => self.endpointing_input(EndpointingInput::LikelyOver, now),
            SttEvent::TurnResumed => self.discard_speculation(),
            SttEvent::Finished => self.on_last_words(now),
            // The link exits next, and its exit decides what follows.
            SttEvent::Failed(failure) => {
                self.child_failed(Child::Stt, failure.kind, now);
                self.event(CallEvent::VendorFailed(Vendor::Recogniser, failure));
            }
        }
    }

    /// A sound that began so long ago is heard again by a new session, and keeps nobody from speaking now.
    fn is_past(&self, at: Duration) -> bool {
        self.children.session_offset() + at + PAST < self.ring.end()
    }

    fn on_transcript(&mut self, transcript: &Transcript, now: Instant) {
        let offset = self.children.session_offset();
        let covered = offset + transcript.start + transcript.duration;
        let covers = self.media_clock.instant(covered, now);
        let (lag, most) = (now.saturating_duration_since(covers), self.settings().links.recogniser_lag);
        if self.phase == Phase::Conversing && self.children.recogniser_falls_behind(lag, most, now) {
            self.event(CallEvent::Waited(Wait::RecogniserLag));
            return self.recogniser_stopped(now);
        }
        let knew_words = self.transcript.has_words();
        let added = self.transcript.add(transcript, offset, self.answer_heard());
        self.heard_again(covered);
        if transcript.stability == Stability::Final {
            self.ring.commit(covered);
        }
        self.on_added(added, now);
        if let Some(span) = self.transcript.span() {
            // What ends an earlier stretch does not end this turn.
            let reaches = transcript.words.last().map_or(covered, |word| covered.max(offset + word.end));
            if reaches > span.start {
                let over = match transcript {
                    Transcript { speech_final: true, .. } => Some(EndCause::SpeechFinal),
                    Transcript { from_finalize: true, .. } => Some(EndCause::Finalized),
                    _ => None,
                };
                self.on_callers_words(transcript, covers, over, knew_words, now);
            }
        } else if knew_words {
            self.on_words_taken_back(now);
        } else if transcript.from_finalize && transcript.text.trim().is_empty() {
            self.on_sound_was_nothing(covers, now);
        }
    }

    pub(in crate::call) fn answer_heard(&self) -> AnswerHeard {
        if self.answer_was_heard() { AnswerHeard::Yes } else { AnswerHeard::No }
    }

    pub(in crate::call) fn on_added(&mut self, added: Added, now: Instant) {
        if added == Added::ToFormerTurn {
            self.on_former_turn_corrected(now);
        }
    }

    /// The turn has words; this transcript, which has heard everything up to `covers`, may have brought some of them.
    /// `over`: it says that the utterance is.
    pub(in crate::call) fn on_callers_words(
        &mut self,
        transcript: &Transcript,
        covers: Instant,
        over: Option<EndCause>,
        knew_words: bool,
        now: Instant,
    ) {
        self.settle_heard_sound(covers);
        if transcript.text.trim().is_empty() {
            if let Some(cause) = over {
                self.endpointing_input(EndpointingInput::UtteranceOver(cause), now);
            }
            return;
        }
        let text = self.transcript.text();
        if !knew_words {
            self.note_position(now);
        }
        self.idle.caller_took_part();
        let talks_on = self.recording.words(self.transcript.words(), &text, &self.parts.tenant.language);
        if talks_on && self.phase == Phase::Conversing {
            return self.end_for_recording(now);
        }
        self.unheard.words();
        let weight = self.weigh(&text);
        self.words_want_floor = weight != Weight::Acknowledgement;
        self.speculation_meets(now);
        if self.barge_in.agent_has_floor() {
            let output = self.barge_in.handle(BargeInInput::Words(weight), now);
            self.on_barge_in(output, now);
        } else if self.answer.is_some() && weight == Weight::Content {
            // The caller goes on before anything was answered: the answer would be to half a turn, and must not
            // act on it. The whole turn gets one.
            self.drop_answer(now);
        }
        self.report_words(&text, transcript.stability, covers, over, now);
    }

    /// Tells endpointing what the turn's words are now.
    fn report_words(
        &mut self,
        text: &str,
        stability: Stability,
        covers: Instant,
        over: Option<EndCause>,
        now: Instant,
    ) {
        let completeness = completeness(text, self.expected, self.language());
        let last_word = self.media_clock.instant(self.transcript.span().unwrap_or_default().end, now);
        let words = Words { stability, completeness, last_word, covers, over };
        self.endpointing_input(EndpointingInput::Words(words), now);
    }

    /// Half a turn from before the line broke: it ends by itself if nothing is added to it.
    pub(in crate::call) fn resume_half_turn(&mut self, now: Instant) {
        let Some(span) = self.transcript.span() else { return };
        let covers = self.media_clock.instant(span.end, now);
        self.report_words(&self.transcript.text(), Stability::Interim, covers, None, now);
    }

    /// The recogniser had guessed words and takes all of them back.
    pub(in crate::call) fn on_words_taken_back(&mut self, now: Instant) {
        self.words_want_floor = false;
        self.discard_speculation();
        self.endpointing.no_words();
        self.on_sound_was_nothing(now, now);
        self.on_nothing_understood(now);
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
            Some(EndpointingOutput::Finalize(wait)) if self.children.is_running(Child::Stt) => {
                self.event(CallEvent::Waited(wait));
                self.tell_recogniser(SttOrder::Finalize);
            }
            Some(EndpointingOutput::LikelyOver) => self.speculate(now),
            Some(EndpointingOutput::TurnEnded(cause, wait)) => {
                self.event(CallEvent::Waited(wait));
                self.on_turn_ended(cause, now);
            }
            Some(EndpointingOutput::Finalize(_)) | None => {}
        }
    }
}
