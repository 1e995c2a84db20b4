//! The model's token stream, cut into pieces that a voice can start on.
//!
//! A piece is a sentence; the first one may be a clause, so that speech begins early. Where the text is cut depends on
//! the text alone, never on how it arrived: a possible end is judged only once the characters after it are known.

mod abbreviations;

use abbreviations::{Abbreviation, abbreviation};

/// No piece is longer (characters): a voice should not wait for a model that forgets to punctuate.
const LONGEST: usize = 200;

/// A long text is cut at a clause rather than at a space if that leaves at least this much.
const LONG_ENOUGH_CUT: usize = 60;

/// A clause may be spoken on its own when it has this many words and characters: shorter ones sound chopped.
const CLAUSE_WORDS: usize = 3;
const CLAUSE_CHARS: usize = 12;

/// The machine: text in, pieces out.
#[derive(Debug, Clone, Default)]
pub struct Sentences {
    /// What no piece has been made of; never starts with white space.
    pending: String,
    /// Characters in the pieces so far: clauses are given only until something worth hearing is out.
    emitted_chars: usize,
    finished: bool,
}

/// What a look at one position of the text says.
enum Verdict {
    /// The piece ends before this byte.
    EndsAt(usize),
    GoesOn,
    /// What comes next decides.
    Unknown,
}

impl Sentences {
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next part of the text.
    pub fn push(&mut self, delta: &str) {
        self.pending.push_str(delta);
        self.drop_leading_space(0);
    }

    /// No more text will come: what is left becomes pieces too.
    pub fn finish(&mut self) {
        self.finished = true;
    }

    /// The next complete piece, without white space at its ends.
    pub fn poll(&mut self) -> Option<String> {
        match self.piece_end() {
            Some(end) => Some(self.take(end)),
            None if self.finished && !self.pending.is_empty() => Some(self.take(self.pending.len())),
            None => None,
        }
    }

    /// What is there although it is not complete, for when the model dribbles (call [`Self::poll`] first). A last word
    /// that may still grow ("appoint", "9.") is kept back.
    pub fn flush_pending(&mut self) -> Option<String> {
        let mut end = self.pending.len();
        while !may_pause_after(&self.pending[..end]) {
            let (space, ch) = self.pending[..end].trim_end().char_indices().rfind(|(_, ch)| ch.is_whitespace())?;
            end = space + ch.len_utf8();
        }
        (end > 0).then(|| self.take(end))
    }

    fn take(&mut self, end: usize) -> String {
        let piece = self.pending[..end].trim_end().to_owned();
        self.emitted_chars += piece.chars().count();
        self.drop_leading_space(end);
        piece
    }

    fn drop_leading_space(&mut self, from: usize) {
        let rest = self.pending[from..].trim_start();
        let start = self.pending.len() - rest.len();
        self.pending.drain(..start);
    }

    fn piece_end(&self) -> Option<usize> {
        let text = self.pending.as_str();
        for (count, (at, ch)) in text.char_indices().enumerate() {
            if count >= LONGEST {
                return Some(cut_of_long(&text[..at]));
            }
            match self.look_at(at, ch) {
                Verdict::EndsAt(end) => return Some(end),
                Verdict::GoesOn => {}
                Verdict::Unknown => return None,
            }
        }
        None
    }

    fn look_at(&self, at: usize, ch: char) -> Verdict {
        match ch {
            '\n' => Verdict::EndsAt(at),
            '。' | '！' | '？' => Verdict::EndsAt(at + ch.len_utf8()),
            '.' | '!' | '?' | '…' => self.after_terminator(at),
            ',' | ';' | ':' | '—' | '–' | '-' if self.clause_is_enough(at) => self.after_clause(at, ch),
            _ => Verdict::GoesOn,
        }
    }

    /// `at` is a full stop, question mark, …: the end of a sentence, or part of a number, name, address?
    fn after_terminator(&self, at: usize) -> Verdict {
        let text = self.pending.as_str();
        if text[..at].ends_with(is_terminator) {
            return Verdict::GoesOn; // judged with the first of its run
        }
        let run = &text[at..];
        let after_run = run.trim_start_matches(is_terminator);
        let rest = after_run.trim_start_matches(is_closing);
        let marks = &run[..run.len() - after_run.len()];
        let end = text.len() - rest.len();

        match rest.chars().next() {
            None if self.finished => return Verdict::EndsAt(end),
            None => return Verdict::Unknown,
            Some('\n') => return Verdict::EndsAt(end),
            Some(next) if !next.is_whitespace() => return Verdict::GoesOn,
            Some(_) => {}
        }
        let following = rest.trim_start_matches(|ch: char| ch.is_whitespace() && ch != '\n');
        let trails_off = marks == "…" || marks.len() > 1 && marks.bytes().all(|byte| byte == b'.');
        if trails_off {
            return match self.starts_a_sentence(following) {
                Verdict::GoesOn if self.clause_is_enough(at) => Verdict::EndsAt(end),
                verdict => verdict.ending_at(end),
            };
        }
        if marks != "." {
            return Verdict::EndsAt(end);
        }
        self.after_full_stop(&text[..at], following).ending_at(end)
    }

    /// A single full stop with white space after it.
    fn after_full_stop(&self, before: &str, following: &str) -> Verdict {
        let word = last_word(before);
        if word.bytes().all(|byte| byte.is_ascii_digit()) && !word.is_empty() {
            return if before.len() == word.len() { Verdict::GoesOn } else { self.after_number(following) };
        }
        match abbreviation(word) {
            None => Verdict::EndsAt(0),
            Some(Abbreviation::BeforeAName) => Verdict::GoesOn,
            Some(Abbreviation::BeforeANumber) => match following.chars().next() {
                None if !self.finished => Verdict::Unknown,
                Some(next) if next.is_ascii_digit() => Verdict::GoesOn,
                _ => Verdict::EndsAt(0),
            },
            Some(Abbreviation::MayEndASentence) => self.starts_a_sentence(following),
        }
    }

    /// "at 9. See you" ends; the German "am 24. Dezember" and "3. quarter" do not.
    fn after_number(&self, following: &str) -> Verdict {
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];
        let letters = following.chars().take(3).take_while(|ch| ch.is_alphabetic()).collect::<String>();
        if following.chars().count() < 3 && following.chars().all(char::is_alphabetic) && !self.finished {
            return Verdict::Unknown;
        }
        if MONTHS.contains(&letters.as_str()) { Verdict::GoesOn } else { self.starts_a_sentence(following) }
    }

    fn starts_a_sentence(&self, following: &str) -> Verdict {
        match following.chars().next() {
            None if self.finished => Verdict::EndsAt(0),
            None => Verdict::Unknown,
            Some(next) if next.is_lowercase() || next.is_ascii_digit() => Verdict::GoesOn,
            Some(_) => Verdict::EndsAt(0),
        }
    }

    fn clause_is_enough(&self, at: usize) -> bool {
        let clause = &self.pending[..at];
        self.emitted_chars < CLAUSE_CHARS
            && clause.chars().count() >= CLAUSE_CHARS
            && clause.split_whitespace().count() >= CLAUSE_WORDS
    }

    /// `at` is a comma, colon, dash: the end of a clause if a space follows (a long dash needs none).
    fn after_clause(&self, at: usize, ch: char) -> Verdict {
        let end = at + ch.len_utf8();
        let before = self.pending[..at].chars().next_back();
        if matches!(ch, '-' | '–') && !before.is_some_and(char::is_whitespace) {
            return Verdict::GoesOn; // "check-up", "9–5"
        }
        match self.pending[end..].chars().next() {
            None if self.finished => Verdict::GoesOn,
            None => Verdict::Unknown,
            Some(next) if next.is_whitespace() => Verdict::EndsAt(end),
            Some(next) if ch == '—' && next.is_alphabetic() => Verdict::EndsAt(end),
            Some(_) => Verdict::GoesOn,
        }
    }
}

impl Verdict {
    fn ending_at(self, end: usize) -> Self {
        if matches!(self, Self::EndsAt(_)) { Self::EndsAt(end) } else { self }
    }
}

fn is_terminator(ch: char) -> bool {
    matches!(ch, '.' | '!' | '?' | '…')
}

/// What closes a quotation or emphasis after a sentence and belongs to it.
fn is_closing(ch: char) -> bool {
    matches!(ch, '"' | '\'' | ')' | ']' | '}' | '”' | '’' | '»' | '*' | '_' | '`')
}

fn last_word(text: &str) -> &str {
    let start = text.rfind(|ch: char| ch.is_whitespace() || matches!(ch, '(' | '[' | '"' | '“' | '«' | '*' | '_'));
    start.map_or(text, |at| {
        let skipped = text[at..].chars().next().map_or(0, char::len_utf8);
        &text[at + skipped..]
    })
}

/// Whether a voice may stop here although the sentence goes on: after a whole word, and not within "Dr. Patel".
fn may_pause_after(text: &str) -> bool {
    let word = last_word(text.trim_end());
    let bare = word.trim_end_matches(|ch: char| !ch.is_alphanumeric());
    let is_shortened = word.ends_with('.') && abbreviation(bare).is_some();
    let is_whole = text.ends_with(char::is_whitespace)
        || (bare.len() < word.len() && bare.chars().next_back().is_some_and(char::is_alphabetic));
    text.is_empty() || (is_whole && !is_shortened)
}

fn cut_of_long(text: &str) -> usize {
    let clause = text
        .char_indices()
        .zip(text.chars().skip(1))
        .filter(|((_, ch), next)| matches!(ch, ',' | ';' | ':' | '—' | '–') && next.is_whitespace())
        .map(|((at, ch), _)| at + ch.len_utf8())
        .last();
    match clause {
        Some(end) if text[..end].chars().count() >= LONG_ENOUGH_CUT => end,
        _ => text.rfind(char::is_whitespace).unwrap_or(text.len()),
    }
}

#[cfg(test)]
mod tests;
