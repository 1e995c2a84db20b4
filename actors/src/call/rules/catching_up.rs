//! Rule: what no recogniser session has committed for longer than live audio can make up for is recognised as a recording,
//! and its words are put where they were said. Until then no turn ends.

use std::ops::Range;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use crate::audio::frame::FRAME_BYTES;
use crate::audio::level::{Loudness, VoiceGate};
use crate::audio::mulaw;
use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::call::phase::Phase;
use crate::events::{CallEvent, CaughtUp};
use crate::settings::Wait;
use crate::stt::catch_up::{CatchUp, CatchUpId, CatchUpOutput, CatchUps, Cut, Failed};
use crate::stt::{Stability, Transcript, Word};
use crate::supervision::exit::Child;
use crate::vendor::{Vendor, VendorFailure};

/// A caller who speaks on meanwhile is waited for, but no longer than this: two dials that nobody answers.
const AWAY: Duration = Duration::from_secs(10);

/// A new session hears something again: until it has reported so far, no turn ends.
#[derive(Debug, Clone, Copy)]
struct Again {
    position: Duration,
    until: Instant,
    latest: Instant,
}

/// What is being caught up with.
#[derive(Debug, Default)]
pub struct CatchingUp {
    stretches: CatchUps,
    again: Option<Again>,
    /// The live session has finished, in good order or not.
    session_finished: bool,
}

impl CatchingUp {
    /// Words of a recording are still to come.
    pub fn is_pending(&self) -> bool {
        self.stretches.is_pending()
    }

    /// The live session reports nothing more. `true`: neither does a recording.
    pub fn session_finished(&mut self) -> bool {
        self.session_finished = true;
        !self.is_pending()
    }

    /// When the last stretch is recognised at the latest.
    pub fn latest(&self) -> Option<Instant> {
        self.stretches.latest()
    }

    pub fn deadline(&self) -> Option<Instant> {
        [self.stretches.deadline(), self.again.map(|again| again.until)].into_iter().flatten().min()
    }
}

fn is_sound(audio: &[u8]) -> bool {
    let mut gate = VoiceGate::new();
    audio.chunks(FRAME_BYTES).any(|frame| gate.push(frame) == Loudness::SpeechLike)
}

impl CallCore {
    /// Has the uncommitted audio, which begins at `begin`, recognised as a recording. Gives where it is cut: the live
    /// session is to begin with the last of it, so that no word is cut in two.
    pub(in crate::call) fn catch_up(&mut self, begin: Duration, now: Instant) -> Cut {
        let audio = self.ring.between(begin, self.ring.end());
        let cut = Cut::of(begin, &audio);
        let recorded = Bytes::from(audio).slice(..mulaw::bytes_of(cut.recorded_to - begin));
        let id = self.catching_up.stretches.open(begin, cut, recorded, self.settings().turn.catch_up, now);
        self.hold_audio();
        self.ring.commit(cut.live_from);
        self.transcript.cut_at(cut.at);
        self.endpointing.words_are_missing();
        // Of a sound that is over the live session will have nothing to say.
        if !self.ear.is_sounding() {
            self.deaf.heard_of();
        }
        self.ask_for_recording(id, now);
        cut
    }

    fn ask_for_recording(&mut self, id: CatchUpId, now: Instant) {
        let present = self.children.route(Child::Stt);
        let Some((audio, within, first)) = self.catching_up.stretches.ask(id, now) else { return };
        let route = if first { present } else { self.parts.routes.other_than(Child::Stt, present, now) };
        self.push(Output::CatchUp(CatchUp { id, route, audio, within }));
    }

    pub(in crate::call) fn on_caught_up(
        &mut self,
        id: CatchUpId,
        result: Result<Vec<Word>, VendorFailure>,
        now: Instant,
    ) {
        match result {
            Ok(words) => {
                if let Some((words, heard)) = self.catching_up.stretches.recognised(id, words) {
                    self.event(CallEvent::CaughtUp(CaughtUp::Merged));
                    self.on_recording_recognised(words, &heard, now);
                }
            }
            // The second of two answers, or one that nobody waits for any more.
            Err(_) if !self.catching_up.stretches.waits_for(id) => {}
            Err(failure) => {
                self.event(CallEvent::VendorFailed(Vendor::Recogniser, failure));
                let output = self.catching_up.stretches.failed(id);
                self.on_catch_up(output, now);
            }
        }
    }

    pub(in crate::call) fn on_catch_up_tick(&mut self, now: Instant) {
        while let Some(output) = self.catching_up.stretches.tick(now) {
            self.on_catch_up(Some(output), now);
        }
        self.on_again_tick(now);
    }

    /// A new recogniser session begins, which alone hears what was said from `from` on. If that was anything, no turn ends
    /// before it has been reported.
    pub(in crate::call) fn words_come_again(&mut self, from: Duration, now: Instant) {
        if !is_sound(&self.ring.between(from, self.ring.end())) && !self.ear.is_sounding() {
            return;
        }
        let (until, latest) = (now + self.settings().turn.heard_again, now + AWAY);
        let position = self.ring.end();
        // Several sessions that come to nothing are waited for once.
        let again = self.catching_up.again.get_or_insert(Again { position, until, latest });
        again.position = position;
        self.endpointing.words_are_missing();
    }

    fn on_again_tick(&mut self, now: Instant) {
        let wait = self.settings().turn.heard_again;
        let Some(again) = self.catching_up.again.as_mut().filter(|again| again.until <= now) else { return };
        if self.ear.is_sounding() && now < again.latest {
            again.until = (now + wait).min(again.latest);
        } else {
            self.catching_up.again = None;
            self.event(CallEvent::Waited(Wait::HeardAgain));
            self.settle_missing_words();
        }
    }

    fn on_catch_up(&mut self, output: Option<CatchUpOutput>, now: Instant) {
        match output {
            Some(CatchUpOutput::Ask(id)) => self.ask_for_recording(id, now),
            Some(CatchUpOutput::Failed { begin, words_from, how }) => {
                match how {
                    Failed::Refused => self.event(CallEvent::CaughtUp(CaughtUp::Failed)),
                    Failed::Late => {
                        self.event(CallEvent::Waited(Wait::CatchUp));
                        self.event(CallEvent::CaughtUp(CaughtUp::Late));
                    }
                }
                self.hear_again(begin, words_from, now);
            }
            None => {}
        }
    }

    /// Nothing came of the recording: a live session hears all of it, and what followed.
    fn hear_again(&mut self, begin: Duration, words_from: Duration, now: Instant) {
        self.ring.uncommit(begin);
        self.hold_audio();
        self.transcript.hear_again(words_from);
        if self.phase.is_listening() {
            self.catching_up.again = None;
            self.start_recogniser_again(now);
            self.words_come_again(words_from, now);
            self.replay_from(self.ring.begin());
        }
        self.settle_missing_words();
        self.settle_last_words(now);
    }

    /// The live session has reported everything up to there.
    pub(in crate::call) fn heard_again(&mut self, covered: Duration) {
        if self.catching_up.again.is_some_and(|again| covered >= again.position) {
            self.catching_up.again = None;
            self.settle_missing_words();
        }
    }

    fn on_recording_recognised(&mut self, words: Vec<Word>, heard: &Range<Duration>, now: Instant) {
        self.hold_audio();
        self.settle_missing_words();
        self.children.recogniser_explained(heard.end);
        let transcript = Transcript {
            text: words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" "),
            words,
            start: heard.start,
            duration: heard.end - heard.start,
            stability: Stability::Final,
            speech_final: false,
            from_finalize: false,
        };
        let transcript = self.without_echo(&transcript, Duration::ZERO, now).unwrap_or(transcript);
        let knew_words = self.transcript.has_words();
        let answer = self.answer_heard();
        let added = self.transcript.add_earlier(transcript.words.clone(), heard, answer);
        self.on_added(added, now);
        let covers = self.media_clock.instant(heard.end, now);
        if self.transcript.has_words() {
            // What has been said of later words still holds.
            let (over, covers) = match self.endpointing.heard_so_far() {
                Some((over, later)) => (over, covers.max(later)),
                None => (None, covers),
            };
            self.on_callers_words(&transcript, covers, over, knew_words, now);
        } else if knew_words {
            self.on_words_taken_back(now);
        } else {
            self.on_sound_was_nothing(covers, now);
        }
        self.settle_last_words(now);
    }

    /// Audio is kept from the beginning of what may have to be heard again.
    fn hold_audio(&mut self) {
        match self.catching_up.stretches.begin() {
            Some(begin) => self.ring.hold(begin),
            None => self.ring.release(),
        }
    }

    fn settle_missing_words(&mut self) {
        if !self.catching_up.is_pending() && self.catching_up.again.is_none() {
            self.endpointing.words_are_complete();
        }
    }

    /// The caller has gone, and the last recording was waited for.
    fn settle_last_words(&mut self, now: Instant) {
        let is_last = matches!(self.phase, Phase::LastWords { .. }) && !self.catching_up.is_pending();
        if is_last && self.catching_up.session_finished {
            self.on_last_words(now);
        }
    }
}
