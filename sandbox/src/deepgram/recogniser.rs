//! What a recogniser finds in the audio, on the audio's own clock. No latency, no wire.

use std::{collections::VecDeque, time::Duration};

use rand::{Rng, rngs::SmallRng};

use super::ListenParams;
use crate::voice::{Decoder, Heard, Word, Words, samples_in};

/// Audio is taken in steps of 10 ms, so that findings do not depend on the size of the client's chunks.
const STEP: Duration = Duration::from_millis(10);

/// Sound this long is reported as the start of speech, whatever it is.
const VAD_ONSET: Duration = Duration::from_millis(100);

/// Silence after which the next sound is a new start.
const VAD_GAP: Duration = Duration::from_millis(500);

/// A word followed by this much silence is shown in interims although more of it may come.
const TENTATIVE: Duration = Duration::from_millis(100);

/// The shortest pause seen at all; the pause inside a spoken symbol is no pause.
const SHORTEST_PAUSE: Duration = Duration::from_millis(60);

/// With smart formatting, a number that may go on is held back for this long (vendor's guide to smart format).
const ENTITY_HOLD: Duration = Duration::from_secs(3);

/// Silence is reported as an empty final this often.
const EMPTY_FINAL: Duration = Duration::from_secs(5);

/// Something the recogniser has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Finding {
    SpeechStarted { at: Duration },
    Results(Segment),
    UtteranceEnd { last_word_end: Duration },
}

/// A transcript of the audio from `start` to `end`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) start: Duration,
    pub(super) end: Duration,
    pub(super) words: Vec<Word>,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Interim,
    /// Committed, but the speaker has not paused.
    Final,
    /// Committed at a pause.
    SpeechFinal,
    /// Committed because the client asked.
    Finalized,
}

/// How the audio is cut up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cutting {
    pub(super) interim_every: Duration,
    /// A segment of unbroken speech is committed at a length between these.
    pub(super) segment: (Duration, Duration),
}

#[derive(Debug)]
pub(super) struct Recogniser {
    params: ListenParams,
    cutting: Cutting,
    rng: SmallRng,
    decoder: Decoder,
    words: Words,
    /// Words heard since `segment_start`, not committed yet.
    pending: Vec<Word>,
    segment_start: Duration,
    /// Length at which this segment is committed.
    segment_length: Duration,
    /// Words were heard since the last pause was reported.
    utterance_open: bool,
    last_interim: Duration,
    shown: usize,
    sound_started: Option<Duration>,
    vad_reported: bool,
    unreported_word_end: Option<Duration>,
    found: VecDeque<Finding>,
}

impl Recogniser {
    pub(super) fn new(params: ListenParams, cutting: Cutting, rng: SmallRng) -> Self {
        let mut recogniser = Self {
            params,
            cutting,
            rng,
            decoder: Decoder::new(),
            words: Words::new(),
            pending: Vec::new(),
            segment_start: Duration::ZERO,
            segment_length: Duration::ZERO,
            utterance_open: false,
            last_interim: Duration::ZERO,
            shown: 0,
            sound_started: None,
            vad_reported: false,
            unreported_word_end: None,
            found: VecDeque::new(),
        };
        recogniser.begin_segment(Duration::ZERO);
        recogniser
    }

    /// Audio received so far.
    pub(super) fn clock(&self) -> Duration {
        self.decoder.clock()
    }

    pub(super) fn listen(&mut self, audio: &[u8]) {
        for step in audio.chunks(samples_in(STEP)) {
            self.decoder.feed(step);
            self.hear();
            self.watch_voice_activity();
            self.end_utterance_at_pause();
            self.commit_long_segment();
            self.show_interim();
            self.report_utterance_end();
            self.report_silence();
        }
    }

    pub(super) fn poll(&mut self) -> Option<Finding> {
        self.found.pop_front()
    }

    /// Commits everything heard because the client asked; false when there was nothing.
    pub(super) fn finalize(&mut self) -> bool {
        self.flush_words();
        if self.pending.is_empty() {
            return false;
        }
        self.commit_all(Kind::Finalized);
        true
    }

    /// An answer to a Finalize that found nothing to commit.
    pub(super) fn finalize_nothing(&mut self) {
        self.commit_all(Kind::Finalized);
    }

    /// The stream ends: commits what is left.
    pub(super) fn finish(&mut self) {
        self.decoder.finish();
        self.hear();
        self.flush_words();
        if !self.pending.is_empty() {
            self.commit_all(Kind::SpeechFinal);
        }
    }

    fn hear(&mut self) {
        while let Some(heard) = self.decoder.poll() {
            match heard {
                Heard::SoundStarted { at } => {
                    if self.sound_started.is_none() {
                        self.sound_started = Some(at);
                        self.vad_reported = false;
                    }
                }
                Heard::Symbol { .. } => self.words.hear(&heard),
                Heard::SoundEnded { .. } => {}
            }
        }
        self.words.pass(self.clock());
        self.collect_words();
    }

    fn flush_words(&mut self) {
        self.words.finish();
        self.collect_words();
    }

    fn collect_words(&mut self) {
        while let Some(word) = self.words.poll() {
            self.utterance_open = true;
            self.unreported_word_end = Some(word.end);
            self.pending.push(word);
        }
    }

    fn watch_voice_activity(&mut self) {
        let Some(started) = self.sound_started else { return };
        let quiet = self.decoder.quiet_for();
        let last_sound = self.clock() - quiet;
        if !self.vad_reported && last_sound >= started + VAD_ONSET {
            self.vad_reported = true;
            if self.params.vad_events {
                self.found.push_back(Finding::SpeechStarted { at: started });
            }
        }
        if quiet >= VAD_GAP {
            self.sound_started = None;
        }
    }

    fn end_utterance_at_pause(&mut self) {
        let Some(endpointing) = self.params.endpointing else { return };
        let quiet = self.decoder.quiet_for();
        let open = self.utterance_open || self.words.open().is_some();
        if !open || quiet < endpointing.max(SHORTEST_PAUSE) || (self.holds_number() && quiet < ENTITY_HOLD) {
            return;
        }
        self.flush_words();
        self.commit_all(Kind::SpeechFinal);
        self.utterance_open = false;
    }

    /// Whether smart formatting waits for the rest of a number.
    fn holds_number(&self) -> bool {
        let last = self.words.open().or(self.pending.last());
        self.params.smart_format
            && !self.params.no_delay
            && last.is_some_and(|word| word.text.contains(|ch: char| ch.is_ascii_digit()))
    }

    /// Commits a long stretch without a pause. Half of the time the last word is left for the next segment,
    /// so that a final covers less than the interim before it.
    fn commit_long_segment(&mut self) {
        let Some(first) = self.pending.first() else { return };
        if self.clock() < first.start + self.segment_length {
            return;
        }
        let recent = self.pending.last().is_some_and(|last| last.end + VAD_GAP > self.clock());
        let kept_back = usize::from(self.pending.len() > 1 && recent && self.rng.random());
        let rest = self.pending.split_off(self.pending.len() - kept_back);
        let words = std::mem::replace(&mut self.pending, rest);
        let end = words.last().map_or(self.clock(), |word| word.end);
        self.found.push_back(Finding::Results(Segment { start: self.segment_start, end, words, kind: Kind::Final }));
        self.begin_segment(end);
    }

    fn show_interim(&mut self) {
        if !self.params.interim_results || self.clock() < self.last_interim + self.cutting.interim_every {
            return;
        }
        let tentative = self.words.open().filter(|_| self.decoder.quiet_for() >= TENTATIVE);
        let words: Vec<_> = self.pending.iter().chain(tentative).cloned().collect();
        if words.len() > self.shown {
            self.shown = words.len();
            self.last_interim = self.clock();
            let segment = Segment { start: self.segment_start, end: self.clock(), words, kind: Kind::Interim };
            self.found.push_back(Finding::Results(segment));
        }
    }

    fn report_utterance_end(&mut self) {
        let (Some(gap), Some(last_word_end)) = (self.params.utterance_end, self.unreported_word_end) else { return };
        if self.words.open().is_none() && self.clock() >= last_word_end + gap {
            self.unreported_word_end = None;
            self.found.push_back(Finding::UtteranceEnd { last_word_end });
        }
    }

    fn report_silence(&mut self) {
        let nothing = self.pending.is_empty() && self.words.open().is_none();
        if nothing && self.clock() >= self.segment_start + EMPTY_FINAL {
            self.commit_all(Kind::Final);
        }
    }

    /// Commits all pending words and the time up to now.
    fn commit_all(&mut self, kind: Kind) {
        let (start, end) = (self.segment_start, self.clock());
        let words = std::mem::take(&mut self.pending);
        self.found.push_back(Finding::Results(Segment { start, end, words, kind }));
        self.begin_segment(end);
    }

    fn begin_segment(&mut self, start: Duration) {
        let (shortest, longest) = self.cutting.segment;
        self.segment_length = shortest + longest.saturating_sub(shortest).mul_f64(self.rng.random());
        self.segment_start = start;
        self.shown = 0;
    }
}

#[cfg(test)]
mod tests;
