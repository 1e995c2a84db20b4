//! The text of one agent utterance and when its characters are spoken: what has the caller heard so far?
//!
//! The voice reports times in pieces, for text it may have rewritten (case, quotes, numbers as words), and now and then
//! leaves them out. Between what is known, time is spread evenly over the characters:
//!
//! ```text
//! text      Of course,  let me look  at Tuesday.
//! pieces    |aligned----|no times----|aligned----|        positions within the utterance
//! known     ^every char  ^spread      ^every char
//! ```

mod align;
mod stored;

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::tts::CharTiming;

/// How fast a voice speaks when nothing better is known: about 170 words a minute.
const CHARS_PER_SECOND: u128 = 14;

/// The text of one agent utterance, with the times at which its characters are spoken.
///
/// It can be stored and read back; what does not fit together is refused then ([`stored`]).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(into = "stored::Stored", try_from = "stored::Stored")]
pub struct SpokenText {
    text: String,
    /// Known times, both fields ascending: what has been spoken by when.
    known: Vec<Known>,
    /// Audio after the last known time of which nobody has said what it speaks.
    gap: Option<Gap>,
    /// How long all the audio is, once that is certain.
    total: Option<Duration>,
}

/// The text before byte `upto` has been spoken `by` this position.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Known {
    upto: usize,
    by: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Gap {
    start: Duration,
    end: Duration,
}

impl SpokenText {
    /// A text whose audio is complete but came without times: spread evenly.
    pub fn proportional(text: &str, duration: Duration) -> Self {
        let mut spoken = Self::default();
        spoken.push_text(text);
        spoken.audio_length(duration);
        spoken
    }

    /// Adds text handed to the voice; pieces are joined with a single space.
    pub fn push_text(&mut self, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(text);
        self.total = None;
    }

    /// Adds the times of the audio piece that starts `at` this position of the utterance. Differences in white space,
    /// case and wording between the times and the text are bridged.
    pub fn push_alignment(&mut self, at: Duration, timings: &[CharTiming]) {
        let Some(last) = timings.last() else { return };
        let start = self.last_known();
        let gap_end = self.gap.map(|gap| gap.end.min(at.max(gap.start)));
        let expected = match (self.gap, gap_end) {
            (Some(gap), Some(end)) => chars_in(end.saturating_sub(gap.start)),
            _ => 0,
        };
        let matches = align::matches(&self.text[start.upto..], expected, timings);
        let Some(first) = matches.first() else {
            self.push_unaligned(at, last.start + last.duration);
            return;
        };
        if let (Some(gap), Some(end)) = (self.gap.take(), gap_end) {
            self.spread(start.upto + first.start, gap.start, end);
        }
        for found in matches {
            let timing = timings[found.timing];
            // Text the voice worded differently was over when the next known character began.
            self.know(start.upto + found.start, at + timing.start);
            self.know(start.upto + found.end, at + timing.start + timing.duration);
        }
    }

    /// Adds an audio piece that came without times.
    pub fn push_unaligned(&mut self, at: Duration, duration: Duration) {
        let start = at.max(self.last_known().by);
        let end = start.max(at + duration);
        self.gap = Some(match self.gap {
            Some(gap) => Gap { start: gap.start, end: gap.end.max(end) },
            None => Gap { start, end },
        });
    }

    /// Tells how long all the audio is: no more will come. Improves the guess for what has no times.
    pub fn audio_length(&mut self, total: Duration) {
        self.total = Some(total);
    }

    /// Whether the voice told the times of all its audio so far.
    pub fn is_timed(&self) -> bool {
        !self.known.is_empty() && self.gap.is_none()
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// What a caller has heard who has listened this far: whole words, with the punctuation attached to them.
    pub fn heard(&self, heard: Duration) -> &str {
        &self.text[..self.heard_bytes(heard)]
    }

    /// The rest: what that caller has not heard.
    pub fn unheard(&self, heard: Duration) -> &str {
        self.text[self.heard_bytes(heard)..].trim_start()
    }

    /// Where the clause ends that is being spoken at this position: up to which byte, and about when the next begins.
    pub fn clause_end(&self, from: Duration) -> Option<(usize, Duration)> {
        let ends = self.text.char_indices().filter(|(at, ch)| is_clause_end(&self.text[at + ch.len_utf8()..], *ch));
        let spoken_by = |(at, ch): (usize, char)| {
            let upto = at + ch.len_utf8();
            let space = self.text[upto..].chars().next().map_or(0, char::len_utf8);
            Some((upto, self.spoken_at(upto + space)?))
        };
        ends.filter_map(spoken_by).find(|(_, by)| *by >= from)
    }

    /// When the text before this byte has been spoken; spread evenly where the voice told no times.
    fn spoken_at(&self, upto: usize) -> Option<Duration> {
        if let Some(known) = self.known.iter().find(|known| known.upto >= upto) {
            return Some(known.by);
        }
        let (from, total) = (self.last_known(), self.total?);
        let chars = self.text[from.upto..].chars().count().max(1);
        let spoken = self.text[from.upto..upto].chars().count();
        Some(from.by + total.saturating_sub(from.by) * spoken as u32 / chars as u32)
    }

    /// Nothing after this byte will be spoken; the audio ends here.
    pub fn end_at(&mut self, upto: usize, end: Duration) {
        self.text.truncate(upto);
        self.known.retain(|known| known.upto <= upto);
        self.total = Some(end);
    }

    fn heard_bytes(&self, heard: Duration) -> usize {
        if heard.is_zero() { 0 } else { whole_words(&self.text, self.spoken_bytes(heard)) }
    }

    /// The position in the text that has been spoken by then, possibly within a word.
    fn spoken_bytes(&self, heard: Duration) -> usize {
        if self.total.is_some_and(|total| heard >= total) {
            return self.text.len();
        }
        let count = self.known.partition_point(|known| known.by <= heard);
        let reached = count.checked_sub(1).map(|index| self.known[index]).unwrap_or_default();
        if count < self.known.len() {
            return reached.upto;
        }
        // Beyond everything known.
        let tail = &self.text[reached.upto..];
        let chars = tail.chars().count();
        let spoken = match (self.total, self.gap) {
            (Some(total), gap) => {
                let start = gap.map_or(reached.by, |gap| gap.start);
                share(chars, heard.saturating_sub(start), total.saturating_sub(start))
            }
            (None, Some(gap)) => chars_in(heard.min(gap.end).saturating_sub(gap.start)),
            (None, None) => 0,
        };
        reached.upto + bytes_of_chars(tail, spoken)
    }

    fn last_known(&self) -> Known {
        self.known.last().copied().unwrap_or_default()
    }

    fn know(&mut self, upto: usize, by: Duration) {
        let last = self.last_known();
        if upto > last.upto {
            self.known.push(Known { upto, by: by.max(last.by) });
        }
    }

    /// Spreads the text from what is known to `upto` over this time.
    fn spread(&mut self, upto: usize, start: Duration, end: Duration) {
        let from = self.last_known().upto;
        let ends: Vec<usize> = self.text[from..upto].char_indices().map(|(at, ch)| from + at + ch.len_utf8()).collect();
        let count = ends.len().max(1) as u32;
        for (number, char_end) in (1..).zip(ends) {
            self.know(char_end, start + end.saturating_sub(start) * number / count);
        }
    }
}

fn chars_in(time: Duration) -> usize {
    usize::try_from(time.as_millis() * CHARS_PER_SECOND / 1_000).unwrap_or(usize::MAX)
}

/// `chars * part / whole`, never more than `chars`.
fn share(chars: usize, part: Duration, whole: Duration) -> usize {
    if part >= whole {
        return chars;
    }
    // part < whole, so the share fits. Microseconds keep the product far from overflowing.
    (chars as u128 * part.as_micros()).checked_div(whole.as_micros()).map_or(chars, |share| share as usize)
}

fn bytes_of_chars(text: &str, count: usize) -> usize {
    text.char_indices().nth(count).map_or(text.len(), |(at, _)| at)
}

/// Cuts at the end of the last word whose last letter lies before `spoken`; what is attached to that word, or stands
/// alone after it without a letter ("—"), is included.
fn whole_words(text: &str, spoken: usize) -> usize {
    let letter_end =
        text[..spoken].char_indices().rfind(|(_, ch)| ch.is_alphanumeric()).map_or(0, |(at, ch)| at + ch.len_utf8());
    let rest = &text[letter_end..];
    let Some(next) = rest.char_indices().find(|(_, ch)| ch.is_alphanumeric() || is_mark(*ch)).map(|(at, _)| at) else {
        return if letter_end == 0 && spoken < text.len() { 0 } else { text.len() };
    };
    // Up to the space before the next word: what opens that word ("(") is not heard yet.
    match rest[..next].rfind(char::is_whitespace) {
        Some(space) if letter_end > 0 => text[..letter_end + space].trim_end().len(),
        Some(_) => 0,
        None => text[..letter_end].rfind(char::is_whitespace).map_or(0, |space| text[..space].trim_end().len()),
    }
}

/// Whether this character, followed by that text, ends a clause: "2.5" and "o'clock" do not.
fn is_clause_end(rest: &str, ch: char) -> bool {
    matches!(ch, ',' | '.' | ';' | ':' | '!' | '?' | '—' | '–') && rest.chars().next().is_none_or(char::is_whitespace)
}

/// A combining mark belongs to the letter before it.
fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{300}'..='\u{36F}')
}

#[cfg(test)]
mod tests;
