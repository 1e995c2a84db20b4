//! Reading a caller's words: plain words, digits, names, times.

/// Lower-case words without punctuation.
pub(super) fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace('’', "'");
    let split = lower.split(|char: char| !char.is_alphanumeric() && char != '\'' && char != ':');
    split.map(|word| word.trim_matches(['\'', ':'])).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a phrase occurs as whole words.
pub(super) fn says(text: &str, phrase: &str) -> bool {
    let spaced = format!(" {} ", words(text).join(" "));
    spaced.contains(&format!(" {phrase} "))
}

pub(super) fn says_any(text: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| says(text, phrase))
}

pub(super) fn is_question(text: &str) -> bool {
    const OPENINGS: [&str; 16] = [
        "is", "are", "do", "does", "can", "could", "what", "what's", "when", "where", "how", "which", "who", "will",
        "may", "have",
    ];
    text.contains('?') || words(text).first().is_some_and(|first| OPENINGS.contains(&first.as_str()))
}

/// The digits in it, whether written or spoken: "oh seven double seven" is 0777.
pub(super) fn digits(text: &str) -> String {
    let mut digits = String::new();
    let mut times = 1;
    for word in words(text) {
        match word.as_str() {
            "double" => times = 2,
            "triple" => times = 3,
            word => {
                digits.push_str(
                    &spoken_digit(word).map_or_else(
                        || word.chars().filter(char::is_ascii_digit).collect(),
                        |digit| digit.repeat(times),
                    ),
                );
                times = 1;
            }
        }
    }
    digits
}

fn spoken_digit(word: &str) -> Option<&'static str> {
    const NAMES: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    const FIGURES: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    match word {
        "oh" | "o" => Some("0"),
        _ => NAMES.iter().position(|name| *name == word).map(|digit| FIGURES[digit]),
    }
}

/// Fewer digits are a part of a number: subscribers' numbers with their area codes have ten or more.
const SHORTEST_NUMBER: usize = 10;

/// A whole telephone number.
pub(super) fn phone_number(text: &str) -> Option<String> {
    let digits = digits(text);
    let plus = if text.contains('+') || says(text, "plus") { "+" } else { "" };
    (digits.len() >= SHORTEST_NUMBER).then(|| format!("{plus}{digits}"))
}

/// The name in "it's Jane Miller", "my name is Jane Miller and …"; `None` without such an introduction.
pub(super) fn introduced_name(text: &str) -> Option<String> {
    const INTRODUCTIONS: [&str; 6] = ["my name is", "my name's", "name is", "this is", "i'm called", "it's"];
    let spaced = words(text).join(" ");
    let (_, rest) = INTRODUCTIONS.iter().find_map(|opening| {
        let at = format!(" {spaced} ").find(&format!(" {opening} "))?;
        Some(spaced.split_at(at + opening.len()))
    })?;
    name_in(rest)
}

/// The name in an answer to "what is your name?".
pub(super) fn name_in(text: &str) -> Option<String> {
    const NOT_NAMES: [&str; 44] = [
        "a",
        "about",
        "am",
        "an",
        "appointment",
        "book",
        "calling",
        "can",
        "check",
        "error",
        "for",
        "fine",
        "from",
        "good",
        "hello",
        "hi",
        "i",
        "i'd",
        "i'm",
        "is",
        "it",
        "it's",
        "just",
        "like",
        "my",
        "name",
        "no",
        "not",
        "ok",
        "okay",
        "oh",
        "please",
        "speaking",
        "sure",
        "thanks",
        "thank",
        "that's",
        "the",
        "this",
        "to",
        "um",
        "want",
        "yes",
        "you",
    ];
    const ENDS: [&str; 6] = ["and", "but", "my", "born", "i", "calling"];
    let spoken = words(text);
    let start = spoken.iter().position(|word| !NOT_NAMES.contains(&word.as_str()))?;
    let is_name = |word: &&String| {
        !ENDS.contains(&word.as_str()) && word.chars().all(|char| char.is_alphabetic() || char == '\'')
    };
    let name: Vec<String> = spoken[start..].iter().take_while(is_name).take(3).map(|word| capital(word)).collect();
    let name: Vec<String> =
        name.into_iter().filter(|word| !["Please", "Speaking", "Here"].contains(&word.as_str())).collect();
    (!name.is_empty()).then(|| name.join(" "))
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The caller's own words for a day or time: from the first such word to the last.
pub(super) fn time_phrase(text: &str) -> Option<String> {
    /// What may stand before a time and belongs to it: "in two weeks on monday", "half past nine".
    const LEADS: [&str; 28] = [
        "in", "a", "an", "the", "on", "at", "this", "after", "before", "between", "around", "from", "half", "past",
        "quarter", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "any",
    ];
    const TIMES: [&str; 48] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "tomorrow",
        "tonight",
        "morning",
        "afternoon",
        "evening",
        "noon",
        "lunchtime",
        "week",
        "fortnight",
        "month",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "am",
        "pm",
        "o'clock",
        "earliest",
        "soonest",
        "soon",
        "next",
        "early",
        "late",
        "later",
        "weekend",
        "mondays",
        "tuesdays",
        "wednesdays",
        "thursdays",
        "fridays",
        "anytime",
        "weeks",
        "days",
    ];
    let spoken = words(text);
    let is_time =
        |word: &String| TIMES.contains(&word.as_str()) || word.starts_with(|char: char| char.is_ascii_digit());
    let mut first = spoken.iter().position(is_time)?;
    while first > 0 && LEADS.contains(&spoken[first - 1].as_str()) {
        first -= 1;
    }
    let last = spoken.iter().rposition(is_time)?;
    Some(spoken[first..=last].join(" "))
}

/// How many telling words two texts share.
pub(super) fn overlap(left: &str, right: &str) -> usize {
    let right: Vec<String> = words(right).iter().map(|word| stem(word).to_owned()).collect();
    let mut left: Vec<String> = words(left).iter().map(|word| stem(word).to_owned()).collect();
    left.sort();
    left.dedup();
    left.iter().filter(|word| is_telling(word) && right.contains(word)).count()
}

fn is_telling(word: &str) -> bool {
    const DULL: [&str; 36] = [
        "and", "any", "are", "at", "be", "by", "can", "could", "do", "does", "for", "have", "how", "in", "is", "it",
        "me", "my", "of", "on", "or", "please", "that", "the", "there", "to", "want", "what", "when", "where", "will",
        "with", "would", "you", "your", "about",
    ];
    word.len() >= 2 && !DULL.contains(&word)
}

fn stem(word: &str) -> &str {
    match word.strip_suffix("ing").or_else(|| word.strip_suffix('s')) {
        Some(stem) if stem.len() >= 3 => stem,
        _ => word,
    }
}
