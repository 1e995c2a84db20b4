//! Rule: the agent's utterances go through the voice to the player, and what becomes of them is remembered.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::call::phase::Phase;
use crate::call::summary::Side;
use crate::events::CallEvent;
use crate::phrases::{self, Phrase};
use crate::playout::UtteranceId;
use crate::playout::player::{Finished, PlayerOutput};
use crate::playout::track::{Track, UtteranceKind};
use crate::reply::answer::{Answer, Stream};
use crate::settings::Wait;
use crate::store::PhraseKey;
use crate::supervision::exit::{Child, Life};
use crate::tts::{TtsEvent, TtsOrder, VoiceContext};
use crate::turn::barge_in::{BargeInInput, Protection};
use crate::turn::completeness::expected_of;
use crate::vendor::Vendor;

impl CallCore {
    /// Says a fixed sentence after everything already queued.
    pub(in crate::call) fn say(&mut self, kind: UtteranceKind, text: &str, now: Instant) -> UtteranceId {
        let track = self.prepare(kind, text, now);
        let id = track.id;
        self.player.enqueue(track, now);
        id
    }

    pub(in crate::call) fn say_phrase(&mut self, kind: UtteranceKind, phrase: Phrase, now: Instant) -> UtteranceId {
        let text = phrases::text(phrase, self.language());
        self.say(kind, text, now)
    }

    /// Says something before whatever has not begun to play.
    pub(in crate::call) fn interject(&mut self, phrase: Phrase, now: Instant) {
        let text = phrases::text(phrase, self.language());
        let track = self.prepare(UtteranceKind::Filler, text, now);
        self.player.interject(track, now);
    }

    /// A track for a known text: from the cache when it was rendered before, else through the voice.
    fn prepare(&mut self, kind: UtteranceKind, text: &str, now: Instant) -> Track {
        let id = self.utterance_id();
        let mut track = Track::new(id, kind, now);
        if kind.is_remembered() {
            self.history.agent(id, text);
        }
        let key = PhraseKey { voice: self.parts.tenant.voice.clone(), text: text.to_owned() };
        match self.parts.phrases.get(&key) {
            Some(rendered) => {
                track.push_rendered(&rendered, now);
                if kind == UtteranceKind::Greeting {
                    track.push_pause(self.settings().playout.breath);
                }
            }
            None => {
                track.text.push_text(text);
                track.text_ended = true;
                self.voice(TtsOrder::Speak { context: VoiceContext(id.0), text: text.to_owned() });
                self.voice(TtsOrder::Finish(VoiceContext(id.0)));
            }
        }
        track
    }

    /// More words for an open utterance.
    pub(in crate::call) fn speak_into(&mut self, id: UtteranceId, words: &str) {
        self.player.text(id, words);
        self.voice(TtsOrder::Speak { context: VoiceContext(id.0), text: words.to_owned() });
    }

    /// No more words will follow.
    pub(in crate::call) fn finish_voice(&mut self, id: UtteranceId) {
        if self.player.end_text(id) {
            self.voice(TtsOrder::Finish(VoiceContext(id.0)));
        }
    }

    pub(in crate::call) fn cancel_voice(&mut self, id: UtteranceId) {
        self.voice(TtsOrder::Cancel(VoiceContext(id.0)));
    }

    pub(in crate::call) fn voice(&mut self, order: TtsOrder) {
        if self.children.is_running(Child::Tts) {
            if let TtsOrder::Speak { text, .. } = &order {
                self.tally.voice_characters += text.chars().count() as u64;
            }
            self.push(Output::Tts(order));
        }
    }

    /// A new voice session begins: it is given every word of the queued utterances that has no audio yet.
    pub(in crate::call) fn speak_again(&mut self) {
        let open: Vec<(UtteranceId, String, bool)> = self
            .player
            .tracks()
            .filter(|track| !track.complete)
            .map(|track| (track.id, track.text.unheard(track.received()).trim().to_owned(), track.text_ended))
            .collect();
        for (id, text, ended) in open {
            let context = VoiceContext(id.0);
            if !text.is_empty() {
                self.voice(TtsOrder::Speak { context, text });
            }
            if ended {
                self.voice(TtsOrder::Finish(context));
            }
        }
    }

    pub(in crate::call) fn on_tts(&mut self, life: Life, event: TtsEvent, now: Instant) {
        if !self.children.is_life(Child::Tts, life) {
            return;
        }
        match event {
            TtsEvent::Audio(piece) => {
                self.children.voice_sounds();
                let id = UtteranceId(piece.context.0);
                match self.speculation.as_mut().and_then(|trial| trial.track.as_mut()).filter(|track| track.id == id) {
                    Some(track) => track.push_audio(&piece.audio, &piece.alignment, now),
                    None => drop(self.player.audio(id, &piece.audio, &piece.alignment, now)),
                }
            }
            TtsEvent::Finished(context) => {
                // Words went in and fewer came out: as good as a failure, and never to be waited for.
                if self.player.finished(UtteranceId(context.0), now) {
                    self.child_worked(Child::Tts);
                } else {
                    self.voice_stopped(now);
                }
            }
            // The link exits next, and its exit decides what follows.
            TtsEvent::Failed(failure) => {
                self.child_failed(Child::Tts, failure.kind, now);
                self.event(CallEvent::VendorFailed(Vendor::Voice, failure));
            }
        }
    }

    pub(in crate::call) fn on_player(&mut self, output: PlayerOutput, now: Instant) {
        match output {
            PlayerOutput::Media(audio) => {
                self.echo.sent(&audio, now);
                self.push(Output::Media(audio));
            }
            PlayerOutput::Mark(mark) => self.push(Output::Mark(mark)),
            PlayerOutput::Clear => self.push(Output::Clear),
            PlayerOutput::Underrun => self.on_underrun(now),
            PlayerOutput::Started(id) => self.on_audible(id, now),
            PlayerOutput::MarkOverdue => self.event(CallEvent::Waited(Wait::EchoGrace)),
            PlayerOutput::Played(finished) => self.on_played(&finished, now),
            PlayerOutput::Starved(id) => self.on_starved(id, now),
        }
    }

    fn on_audible(&mut self, id: UtteranceId, now: Instant) {
        let Some(kind) = self.player.track(id).map(|track| track.kind) else { return };
        let protected = self.phase == Phase::Opening || self.is_last_farewell(id);
        let least = self.settings().turn.interruptions.of(kind).filter(|_| !protected);
        let protection = least.map_or(Protection::Protected, |least| Protection::Interruptible(least.sound));
        self.barge_in.handle(BargeInInput::AgentStarted(protection), now);
        self.note_reply();
        if let Some(last_word) = self.unanswered_since.take_if(|_| kind != UtteranceKind::Greeting) {
            self.event(CallEvent::FirstSound(now.saturating_duration_since(last_word)));
        }
        if kind != UtteranceKind::Filler {
            self.dead_air.settle();
            self.answer_owed = false;
        }
        self.measure_answer(id, now);
    }

    fn measure_answer(&mut self, id: UtteranceId, now: Instant) {
        let Some(mut timings) = self.timings.remove(&id) else { return };
        timings.first_audio = self.player.track(id).and_then(|track| track.first_fed);
        timings.audible = Some(now);
        self.event(CallEvent::FirstContent(now.saturating_duration_since(timings.last_word)));
        for (stage, took) in timings.stages() {
            self.event(CallEvent::Stage(stage, took));
        }
    }

    /// An utterance has been heard to its end (or to where the voice failed): the call may go on.
    fn on_played(&mut self, finished: &Finished, now: Instant) {
        self.on_utterance_over(finished, now);
        if finished.kind == UtteranceKind::Disclosure {
            self.on_disclosure_over(finished, now);
        }
        self.on_farewell_over(finished.id, now);
    }

    /// An utterance is over, heard to its end or cut: what was heard of it is remembered.
    pub(in crate::call) fn on_utterance_over(&mut self, finished: &Finished, now: Instant) {
        self.echo_words.said(&finished.heard);
        if finished.kind.is_remembered() {
            self.history.heard(finished.id, &finished.heard);
            self.expected = expected_of(&finished.heard, self.language());
        }
        // Fillers too: the record says everything that was heard, the history only what matters.
        if !finished.heard.is_empty() {
            self.record(Side::Agent, &finished.heard, finished.cut, finished.began.unwrap_or(now)..now);
        }
        self.timings.remove(&finished.id);
        self.on_spoken_result_over(finished.id, finished.cut);
        self.on_advice_over(finished.id, finished.cut, now);
    }

    /// All words of this utterance have been spoken, and the model may write more of them.
    pub(in crate::call) fn waits_for_model(&self, id: UtteranceId) -> bool {
        let writes = |answer: &Answer| answer.utterance == Some(id) && !matches!(answer.stream, Stream::Ended(_));
        let said = |track: &Track| track.text.unheard(track.received()).trim().is_empty();
        self.player.track(id).is_some_and(said) && self.answer.as_ref().is_some_and(writes)
    }

    /// The caller has heard nothing for a while because this utterance waits for audio.
    fn on_starved(&mut self, id: UtteranceId, now: Instant) {
        let Some(track) = self.player.track(id) else { return };
        // The model is slow, not the voice: its own patience decides.
        let said_everything = track.text.unheard(track.received()).trim().is_empty();
        if self.waits_for_model(id) {
            return;
        }
        if !said_everything && self.children.is_dialling(Child::Tts, now) {
            // A new session is on its way with the same words.
            return;
        }
        self.event(CallEvent::Waited(Wait::Starved));
        self.event(CallEvent::Starved);
        if said_everything {
            // Everything was spoken; only the vendor's word that it was never came.
            self.player.complete(id, now);
        } else {
            self.voice_stopped(now);
        }
    }
}
