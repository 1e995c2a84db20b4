//! Heard words as the vendor writes them.

use rand::{Rng, rngs::SmallRng};

use super::wire::{Alternative, Word, seconds};
use crate::voice;

/// Writes transcripts; remembers across segments whether a sentence is open.
#[derive(Debug)]
pub(super) struct Formatter {
    punctuate: bool,
    mid_sentence: bool,
}

impl Formatter {
    pub(super) fn new(punctuate: bool) -> Self {
        Self { punctuate, mid_sentence: false }
    }

    /// The transcript of a segment. `committed` is false for a guess, after which the next one starts over.
    pub(super) fn alternative(&mut self, heard: &[voice::Word], committed: bool, rng: &mut SmallRng) -> Alternative {
        let mut mid_sentence = self.mid_sentence;
        let words: Vec<_> = heard.iter().filter_map(|word| self.word(word, &mut mid_sentence, rng)).collect();
        if committed {
            self.mid_sentence = mid_sentence;
        }
        let written: Vec<_> = words.iter().map(|word| word.punctuated_word.as_ref().unwrap_or(&word.word)).collect();
        let transcript = written.into_iter().map(String::as_str).collect::<Vec<_>>().join(" ");
        // The vendor sends confidence 0 with an empty transcript.
        let mean = words.iter().map(|word| word.confidence).sum::<f64>() / words.len().max(1) as f64;
        Alternative { transcript, confidence: round(mean), words }
    }

    /// The speaker paused: the next word starts a sentence.
    pub(super) fn end_sentence(&mut self) {
        self.mid_sentence = false;
    }

    fn word(&self, heard: &voice::Word, mid_sentence: &mut bool, rng: &mut SmallRng) -> Option<Word> {
        let bare = heard.text.trim_matches(|ch: char| ".,?!:;\"()-".contains(ch));
        if bare.is_empty() {
            return None;
        }
        let punctuated_word = self.punctuate.then(|| {
            let pronoun = matches!(bare, "i" | "i'm" | "i'd" | "i'll" | "i've");
            if *mid_sentence && !pronoun { heard.text.clone() } else { capitalised(&heard.text) }
        });
        *mid_sentence = !heard.text.ends_with(['.', '?', '!']);
        Some(Word {
            word: bare.to_owned(),
            punctuated_word,
            start: seconds(heard.start),
            end: seconds(heard.end),
            confidence: round(rng.random_range(0.93..0.999)),
        })
    }
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn round(confidence: f64) -> f64 {
    (confidence * 1e4).round() / 1e4
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rand::SeedableRng;

    use super::*;

    fn transcript(formatter: &mut Formatter, text: &str, committed: bool) -> String {
        let words: Vec<_> = text
            .split(' ')
            .map(|word| voice::Word { text: word.into(), start: Duration::ZERO, end: Duration::ZERO })
            .collect();
        formatter.alternative(&words, committed, &mut SmallRng::seed_from_u64(1)).transcript
    }

    #[test]
    fn punctuated_text_starts_sentences_with_capitals_across_segments() {
        let mut formatter = Formatter::new(true);
        assert_eq!(transcript(&mut formatter, "hello. what i", false), "Hello. What I");
        assert_eq!(transcript(&mut formatter, "hello. what i", true), "Hello. What I");
        assert_eq!(transcript(&mut formatter, "wanted was - well, this", true), "wanted was well, this");
        formatter.end_sentence();
        assert_eq!(transcript(&mut formatter, "right?", true), "Right?");
    }

    #[test]
    fn without_punctuation_words_are_bare() {
        let mut formatter = Formatter::new(false);
        assert_eq!(transcript(&mut formatter, "hello, it's \"ann\"!", true), "hello it's ann");
    }
}
