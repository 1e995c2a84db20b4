//! Numbers in a transcript, written or spoken: "07700", "oh seven double seven", "neunzehnhundertfünfundachtzig".

use super::language::Language;

/// One number: words `start..end` of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Numeral {
    pub(super) start: usize,
    pub(super) end: usize,
    /// As it is written in digits, zeros in front included.
    pub(super) digits: String,
}

impl Numeral {
    /// `None` for more digits than any date has.
    pub(super) fn value(&self) -> Option<u32> {
        self.digits.parse().ok()
    }
}

/// Written numbers of more digits are never taken together with others.
const WIDEST_WRITTEN: usize = 15;

/// All numbers, in order. Words that make one number ("twenty three") are taken together; digits said one by one are not.
pub(super) fn numerals(words: &[String], language: &Language) -> Vec<Numeral> {
    let mut found: Vec<Numeral> = Vec::new();
    let mut composing: Option<u32> = None;
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let next = words.get(at + 1);
        let repeat = language.repeats.iter().find(|(name, _)| name == word).map(|(_, times)| *times);
        let is_connected = found.last().is_some_and(|last| last.end == at);
        if let (Some(times), Some(digit)) = (repeat, next.and_then(|next| single_digit(next, language))) {
            found.push(Numeral { start: at, end: at + 2, digits: digit.to_string().repeat(times) });
            composing = None;
            at += 2;
            continue;
        }
        if *word == language.and
            && is_connected
            && let (Some(sum), Some(value)) = (composing, next.and_then(|next| spoken(next, language)))
            && let (Some(joined), Some(last)) = (joined(sum, value), found.last_mut())
        {
            *last = Numeral { start: last.start, end: at + 2, digits: joined.to_string() };
            composing = Some(joined);
            at += 2;
            continue;
        }
        if let Some(digits) = written(word) {
            found.push(Numeral { start: at, end: at + 1, digits });
            composing = None;
        } else if let Some(value) = spoken(word, language) {
            let connected = composing.filter(|_| is_connected).and_then(|sum| joined(sum, value));
            match (connected, found.last_mut()) {
                (Some(sum), Some(last)) => {
                    *last = Numeral { start: last.start, end: at + 1, digits: sum.to_string() };
                    composing = Some(sum);
                }
                _ => {
                    found.push(Numeral { start: at, end: at + 1, digits: value.to_string() });
                    composing = Some(value);
                }
            }
        }
        at += 1;
    }
    found
}

/// "07700", "+44", "3rd", "1er".
fn written(word: &str) -> Option<String> {
    let word = word.strip_prefix('+').unwrap_or(word);
    let length = word.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = word.split_at(length);
    let is_ordinal = matches!(rest, "" | "st" | "nd" | "rd" | "th" | "er" | "re" | "e" | "º" | "ª");
    (is_ordinal && (1..=WIDEST_WRITTEN).contains(&length)).then(|| digits.to_owned())
}

fn single_digit(word: &str, language: &Language) -> Option<u32> {
    let value = spoken(word, language).or_else(|| written(word)?.parse().ok())?;
    (value < 10).then_some(value)
}

fn spoken(word: &str, language: &Language) -> Option<u32> {
    let simple = |word: &str| language.numerals.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
    simple(word).or_else(|| if language.and == "und" { german(word, &simple) } else { None })
}

/// German writes a number as one word: "dreiundzwanzigsten", "zweitausendfünf".
fn german(word: &str, simple: &impl Fn(&str) -> Option<u32>) -> Option<u32> {
    // An empty half is one of the big ones ("tausendfünf") or nothing behind it ("zweitausend").
    let half = |part: &str, empty: u32| if part.is_empty() { Some(empty) } else { german(part, simple) };
    if let Some(value) = simple(word) {
        return Some(value);
    }
    if let Some((thousands, rest)) = word.split_once("tausend") {
        return Some(half(thousands, 1)?.checked_mul(1000)? + half(rest, 0)?);
    }
    if let Some((hundreds, rest)) = word.split_once("hundert") {
        return Some(half(hundreds, 1)?.checked_mul(100)? + half(rest, 0)?);
    }
    if let Some((units, tens)) = word.split_once("und") {
        return Some(simple(units)? + german(tens, simple)?);
    }
    let stem = word.strip_suffix(['n', 'r', 's', 'm'])?;
    simple(stem)
}

/// The number that two words make together: 20 and 3, 4 and 100, French 4 and 20, 60 and 15.
fn joined(sum: u32, next: u32) -> Option<u32> {
    match (sum, next) {
        (_, 0) => None,
        (1..=99, 100) => Some(sum * 100),
        (1..=999, 1000) => Some(sum * 1000),
        (4, 20) => Some(80),
        (60, 10..=19) | (80, 10..=19) => Some(sum + next),
        (_, 1..=9) if sum >= 20 && sum.is_multiple_of(10) => Some(sum + next),
        (_, 10..=19) if sum % 100 == 60 || sum % 100 == 80 => Some(sum + next),
        (_, 1..=99) if sum >= 100 && sum.is_multiple_of(100) => Some(sum + next),
        (_, 100..=999) if sum >= 1000 && sum.is_multiple_of(1000) => Some(sum + next),
        // "mil novecientos ochenta", "mille neuf cent": the hundred multiplies the last word alone.
        (1001..=1009 | 2001..=2009, 100) => Some(sum - sum % 10 + sum % 10 * 100),
        // "mille neuf cent quatre vingt"
        (_, 20) if sum > 100 && sum % 100 == 4 => Some(sum + 76),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::Language;
    use super::super::said::words_of;
    use super::numerals;

    #[track_caller]
    fn check(language: &str, text: &str, expected: &[&str]) {
        let found = numerals(&words_of(text), Language::of(language));
        let digits: Vec<_> = found.iter().map(|numeral| numeral.digits.as_str()).collect();
        assert_eq!(digits, expected, "{text:?} in {language}");
    }

    #[test]
    fn numbers_are_read_as_they_are_spoken() {
        check("en", "oh seven double seven zero", &["0", "7", "77", "0"]);
        check("en", "07700 900123", &["07700", "900123"]);
        check("en", "twenty-three forty five", &["23", "45"]);
        check("en", "the twenty third of the third, nineteen eighty-five", &["23", "3", "19", "85"]);
        check("en", "two thousand and five", &["2005"]);
        check("en", "oh eight hundred", &["0", "800"]);
        check("en", "twenty zero ten five triple 4", &["20", "0", "10", "5", "444"]);
        check("en", "the 3rd at 10", &["3", "10"]);
        check("en", "B12 and no", &[]);
        check("de", "dreiundzwanzigsten neunzehnhundertfünfundachtzig zweitausendfünf", &["23", "1985", "2005"]);
        check("de", "null eins sieben ein hundert", &["0", "1", "7", "100"]);
        check("fr", "soixante-dix-huit quatre-vingt-dix-sept vingt et un", &["78", "97", "21"]);
        check("fr", "mille neuf cent quatre-vingt-cinq", &["1985"]);
        check("es", "mil novecientos ochenta y cinco", &["1985"]);
        check("es", "dos mil cinco treinta y uno", &["2005", "31"]);
    }
}
