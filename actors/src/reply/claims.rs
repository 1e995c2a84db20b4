//! A clause says that something was done: "you're booked for Tuesday", "I've cancelled it". A model says that readily,
//! and a caller who believes it stays away or comes in vain; so it is spoken only when a tool has really done it.
//!
//! Offers, questions, conditions and denials ("shall I book that?", "once that's booked", "I haven't booked anything")
//! are no claims. When in doubt a clause is one: what that costs is a second question to the model.

mod english;
mod french;
mod german;
mod spanish;
mod table;

use table::{Language, Phrases};

/// A condition or a negation so many words before a claim takes it back ("I don't think that's booked").
const DOUBT_REACH: usize = 5;

/// So many words may stand between "see you" and the word that says when.
const TIME_REACH: usize = 3;

/// What stands in a phrase for other words, and for how many at most.
const GAPS: [(&str, usize); 2] = [(" * ", 4), (" … ", 12)];

/// What is said to have been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Claim {
    /// There is an appointment now.
    Booked,
    /// There is one, whenever it was made: "see you on Tuesday".
    Expected,
    /// An appointment is at another time now.
    Moved,
    /// An appointment is no more.
    Cancelled,
    /// A message is with the practice.
    PassedOn,
    /// "All done": whatever it was.
    Done,
}

impl Claim {
    pub const fn label(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Expected => "expected",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::PassedOn => "passed_on",
            Self::Done => "done",
        }
    }

    /// The statuses of tool results that make it true. Whoever has moved an appointment has also cancelled the old one
    /// and booked the new one.
    const fn backing(self) -> &'static [&'static str] {
        match self {
            Self::Booked => &["booked", "rescheduled"],
            Self::Expected => &["booked", "rescheduled", "found"],
            Self::Moved => &["rescheduled"],
            Self::Cancelled => &["cancelled", "rescheduled"],
            Self::PassedOn => &["message_taken", "requested"],
            Self::Done => &["booked", "rescheduled", "cancelled", "message_taken"],
        }
    }

    /// Whether what was done in the call, by the statuses of its tools' results, makes the claim true.
    pub fn is_backed_by<'a>(self, statuses: impl IntoIterator<Item = &'a str>) -> bool {
        let backing = self.backing();
        let (mut any, mut booked, mut cancelled) = (false, false, false);
        for status in statuses {
            any |= backing.contains(&status);
            booked |= status == "booked";
            cancelled |= status == "cancelled";
        }
        // Moved by hand: the old one cancelled, a new one booked.
        any || self == Self::Moved && booked && cancelled
    }
}

/// Everything that a text of the agent's claims. `language` is a BCP 47 tag; an unknown one is read as English.
pub fn claims_in(text: &str, language: &str) -> Vec<Claim> {
    let language = match language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "de" => &german::GERMAN,
        "fr" => &french::FRENCH,
        "es" => &spanish::SPANISH,
        _ => &english::ENGLISH,
    };
    // Without its apostrophe it would be the beginning of a question.
    let plain = text.to_lowercase().replace('’', "'").replace("we're", "we are").replace('\'', "");
    let mut claims = Vec::new();
    for sentence in plain.split_inclusive(['.', '!', '?', '…', '\n']) {
        let mut earlier: Vec<&str> = Vec::new();
        for segment in sentence.split_inclusive([',', ';', ':', '—', '–', '(', ')', '?']) {
            let words: Vec<&str> =
                segment.split(|ch: char| !ch.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
            if !language.asks(&words, segment, sentence) {
                let mut here = Vec::new();
                language.collect(&words, &mut here);
                // "Your appointment is booked for Tuesday" says what was done: that is the claim.
                if here.is_empty() && language.is_expected(&words, &earlier) {
                    here.push(Claim::Expected);
                }
                here.retain(|claim| !claims.contains(claim));
                claims.extend(here);
            }
            earlier.extend(words);
        }
    }
    claims
}

impl Language {
    /// The segment is a question, or part of one.
    fn asks(&self, words: &[&str], segment: &str, sentence: &str) -> bool {
        let inverted = words.first().is_some_and(|first| self.questions.contains(first));
        segment.ends_with('?') || segment.contains('¿') || inverted && (sentence.ends_with('?') || self.inverts)
    }

    /// Adds what these words, up to the next comma, claim.
    fn collect(&self, words: &[&str], claims: &mut Vec<Claim>) {
        let mut doer_before = false;
        for at in 0..words.len() {
            let rest = &words[at..];
            let begins = |phrases| beginnings(rest, phrases).filter(|end| !self.doubt(&rest[..*end]));
            let done_by = begins(self.doers).find_map(|end| self.ending(&rest[end..], self.done_by, &[]));
            let is_so = begins(self.states).find_map(|end| self.ending(&rest[end..], self.is_so, self.at_end));
            let whole = prefix(rest, self.whole).filter(|(_, length)| !self.is_undone(&rest[*length..]));
            let alone = whole.map(|(claim, _)| claim).or_else(|| self.bare(words, at, doer_before));
            if self.is_asserted(&words[..at]) {
                for claim in [done_by, is_so, alone].into_iter().flatten() {
                    claims.extend(Some(claim).filter(|claim| !claims.contains(claim)));
                }
            }
            doer_before |= beginnings(rest, self.doers).next().is_some();
        }
    }

    /// What the words after a beginning say was done, or is so.
    fn ending(&self, words: &[&str], phrases: Phrases, at_end: Phrases) -> Option<Claim> {
        let mut skipped = 0;
        for (at, word) in words.iter().enumerate() {
            let here = &words[at..];
            let found = [prefix(here, self.done), prefix(here, phrases)].into_iter().flatten();
            let found = found.max_by_key(|(_, length)| *length);
            let found = found.filter(|(_, length)| !self.doubt(&here[..*length]) && !self.is_undone(&here[*length..]));
            let last = || prefix(here, at_end).filter(|(_, length)| *length == here.len());
            if let Some((claim, _)) = found.or_else(last) {
                return Some(claim);
            }
            if self.doubt(&[word]) {
                return None;
            }
            skipped += usize::from(!self.adverbs.contains(word));
            if skipped > self.reach {
                return None;
            }
        }
        None
    }

    /// "Booked for Tuesday." at the beginning of what is said, or behind the "and" of "I've checked and booked you in".
    fn bare(&self, words: &[&str], at: usize, doer_before: bool) -> Option<Claim> {
        let begins = words[..at].iter().all(|word| self.openers.contains(word) || self.adverbs.contains(word));
        let goes_on = at > 0 && doer_before && self.and.contains(&words[at - 1]);
        if !begins && !goes_on {
            return None;
        }
        let (claim, length) = prefix(&words[at..], self.bare)?;
        let next = words.get(at + length);
        let follows = match next {
            None => begins,
            Some(next) => self.follows.contains(next),
        };
        (follows && !self.is_undone(&words[at + length..])).then_some(claim)
    }

    /// "See you on Tuesday", "your appointment is at ten": somebody counts on the caller. A condition or a denial anywhere
    /// in the sentence up to here takes that back.
    fn is_expected(&self, words: &[&str], earlier: &[&str]) -> bool {
        (0..words.len()).any(|at| {
            let (before, rest) = words.split_at(at);
            let first = before.iter().all(|word| self.openers.contains(word) || self.adverbs.contains(word))
                || before.last().is_some_and(|word| self.and.contains(word));
            let soon = |end: &usize| self.is_time_near(&rest[*end..]) && !self.doubt(rest);
            let said = beginnings(rest, self.expects).any(|end| soon(&end))
                || first && beginnings(rest, self.farewells).any(|end| soon(&end))
                || first && beginnings(rest, self.till).any(|end| self.is_all_time(&rest[end..]));
            said && !self.doubt(before) && !self.doubt(earlier)
        })
    }

    /// A word that says when is among the next few.
    fn is_time_near(&self, words: &[&str]) -> bool {
        words.iter().take(TIME_REACH + 1).any(|word| self.times.contains(word) || is_number(word))
    }

    /// There is nothing but a time, to the end.
    fn is_all_time(&self, words: &[&str]) -> bool {
        let is_time = |word: &&str| self.times.contains(word) || is_number(word);
        words.first().is_some_and(is_time) && words.iter().all(|word| is_time(word) || self.clock.contains(word))
    }

    /// Nothing before it takes it back: "once …", "I don't think …".
    fn is_asserted(&self, before: &[&str]) -> bool {
        let near = &before[before.len().saturating_sub(DOUBT_REACH)..];
        !self.doubt(near) && !before.last().is_some_and(|word| self.just_before.contains(word))
    }

    /// A condition or a negation is among these words.
    fn doubt(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.conditions.contains(word) || self.negations.contains(word))
    }

    /// "Booked up", "confirmed by text", "booked once you say so": nothing was done.
    fn is_undone(&self, after: &[&str]) -> bool {
        after.first().is_some_and(|word| self.undone_by.contains(word))
    }
}

/// Where each of these phrases that the words begin with ends.
fn beginnings<'a>(words: &'a [&str], phrases: &'a [&str]) -> impl Iterator<Item = usize> + 'a {
    phrases.iter().filter_map(|phrase| length_of_prefix(words, phrase))
}

/// "14", "3rd", "10h".
fn is_number(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_digit())
}

/// The claim of the longest phrase that these words begin with, and its length in words.
fn prefix(words: &[&str], phrases: Phrases) -> Option<(Claim, usize)> {
    let lengths = phrases.iter().filter_map(|(phrase, claim)| Some((*claim, length_of_prefix(words, phrase)?)));
    lengths.max_by_key(|(_, length)| *length)
}

/// How many words a phrase takes at the start; of a gap, as few as possible.
fn length_of_prefix(words: &[&str], phrase: &str) -> Option<usize> {
    let gap = GAPS.iter().find_map(|(gap, widest)| Some((phrase.split_once(gap)?, *widest)));
    let head = gap.map_or(phrase, |((head, _), _)| head);
    let length = head.split(' ').count();
    if !head.split(' ').eq(words.iter().copied().take(length)) {
        return None;
    }
    let Some(((_, tail), widest)) = gap else { return Some(length) };
    (1..=widest).find_map(|gap| Some(length + gap + length_of_prefix(words.get(length + gap..)?, tail)?))
}

#[cfg(test)]
mod tests;
