//! What the caller heard, and when.

use std::time::Duration;

use super::recording::HeardWord;
use crate::twilio::handset::{FRAME, FRAME_BYTES, SILENCE};
use crate::voice::{Decoder, Heard, Words};

/// One stretch of the agent's speech: pauses inside it are shorter than the settling time, and the caller
/// said nothing that could have been answered in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The first audible sample.
    pub start: Duration,
    /// The last audible sample so far.
    pub end: Duration,
    /// Index of its first word in [`Ears::words`].
    pub first_word: usize,
}

/// Listens to the line: words, and the spans of time in which anything could be heard. All times are the
/// call's.
#[derive(Debug)]
pub struct Ears {
    settle: Duration,
    decoder: Decoder,
    grouping: Words,
    words: Vec<HeardWord>,
    /// Times in which there was sound, ends known.
    sounds: Vec<(Duration, Duration)>,
    /// Since when something sounds now.
    sounding: Option<Duration>,
    utterances: Vec<Utterance>,
    /// The caller's last speech that may be answered: its start and end.
    caller_last: Option<(Duration, Duration)>,
}

impl Ears {
    pub(super) fn new(settle: Duration) -> Self {
        Self {
            settle,
            decoder: Decoder::new(),
            grouping: Words::new(),
            words: Vec::new(),
            sounds: Vec::new(),
            sounding: None,
            utterances: Vec::new(),
            caller_last: None,
        }
    }

    /// Hears the 20 ms that begin at `at`; a hole before it was silence.
    pub(super) fn hear(&mut self, at: Duration, frame: &[u8; FRAME_BYTES]) {
        while self.decoder.clock() + FRAME <= at {
            self.decoder.feed(&[SILENCE; FRAME_BYTES]);
        }
        self.decoder.feed(frame);
        self.notice();
    }

    pub(super) fn finish(&mut self, at: Duration) {
        while self.decoder.clock() + FRAME <= at {
            self.decoder.feed(&[SILENCE; FRAME_BYTES]);
        }
        self.decoder.finish();
        self.grouping.finish();
        self.notice();
        self.grouping.finish();
        self.collect_words();
    }

    /// The caller spoke from `start` to `end`: what the agent begins to say after that is a new utterance.
    pub(super) fn caller_finished(&mut self, start: Duration, end: Duration) {
        self.caller_last = Some((start, end));
    }

    /// Every word heard so far.
    pub fn words(&self) -> &[HeardWord] {
        &self.words
    }

    /// The stretches of time in which the agent could be heard; pauses up to 60 ms are inside.
    pub fn sounds(&self) -> &[(Duration, Duration)] {
        &self.sounds
    }

    pub fn utterances(&self) -> &[Utterance] {
        &self.utterances
    }

    /// The words of one utterance.
    pub fn words_of(&self, utterance: usize) -> &[HeardWord] {
        let from = self.utterances[utterance].first_word.min(self.words.len());
        let to = self.utterances.get(utterance + 1).map_or(self.words.len(), |next| next.first_word);
        &self.words[from..to.max(from)]
    }

    /// The index of the utterance that holds the word with this index.
    pub fn utterance_of(&self, word: usize) -> Option<usize> {
        self.utterances.iter().rposition(|utterance| utterance.first_word <= word)
    }

    pub fn is_sounding(&self) -> bool {
        self.sounding.is_some()
    }

    /// The last utterance has been followed by so much silence that the agent has finished.
    pub fn has_settled(&self, now: Duration) -> bool {
        !self.is_sounding() && self.utterances.last().is_some_and(|last| now >= last.end + self.settle)
    }

    fn notice(&mut self) {
        while let Some(heard) = self.decoder.poll() {
            match heard {
                Heard::SoundStarted { at } => {
                    self.sounding = Some(at);
                    if self.begins_utterance(at) {
                        self.grouping.finish();
                        self.collect_words();
                        self.utterances.push(Utterance { start: at, end: at, first_word: self.words.len() });
                    }
                }
                Heard::SoundEnded { at } => {
                    let start = self.sounding.take().unwrap_or(at);
                    self.sounds.push((start, at));
                    self.sounded_until(at);
                }
                Heard::Symbol { end, .. } => {
                    self.grouping.hear(&heard);
                    self.sounded_until(end);
                }
            }
            self.collect_words();
        }
        if self.has_settled(self.decoder.clock()) {
            // The agent has finished, and so has its last word, however short the settling time.
            self.grouping.finish();
        }
        self.grouping.pass(self.decoder.clock());
        self.collect_words();
    }

    fn begins_utterance(&self, at: Duration) -> bool {
        self.utterances.last().is_none_or(|last| {
            let answered = |(start, end)| start >= last.start && end <= at;
            at >= last.end + self.settle || self.caller_last.is_some_and(answered)
        })
    }

    fn sounded_until(&mut self, at: Duration) {
        if let Some(last) = self.utterances.last_mut() {
            last.end = last.end.max(at);
        }
    }

    fn collect_words(&mut self) {
        while let Some(word) = self.grouping.poll() {
            self.words.push(HeardWord { text: word.text, start: word.start, end: word.end });
        }
    }
}
