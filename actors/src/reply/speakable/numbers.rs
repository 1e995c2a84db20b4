//! Numbers as English words.

use super::rule::{DIGITS, Rule, group};

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: [(u64, &str); 4] =
    [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];

/// Numbers from here on are read digit by digit: nobody follows them otherwise.
const TOO_BIG: u64 = 1_000_000_000_000_000;

/// Plain numbers: everything more particular has been said already.
pub(super) fn rules() -> Vec<Rule> {
    vec![
        Rule::new(DIGITS, r"\b(\d+)(st|nd|rd|th)\b", |found, _| Some(ordinal(group(found, 1).parse().ok()?))),
        // A minus sign, not a dash between two things.
        Rule::new(DIGITS, r"(^|[\s(])[-−](\d)", |found, _| {
            Some(format!("{}minus {}", group(found, 1), group(found, 2)))
        }),
        Rule::new(DIGITS, r"\b(\d+) ?[-–—] ?(\d+)\b", |found, _| {
            Some(format!("{} to {}", group(found, 1), group(found, 2)))
        }),
        Rule::new(DIGITS, r"\b(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\b", |found, _| {
            number(group(found, 1), group(found, 2).trim_start_matches('.'))
        }),
    ]
}

/// A number as written: digits, perhaps with thousands separators, and its decimals.
pub(super) fn number(whole: &str, decimals: &str) -> Option<String> {
    let mut words = match whole.replace(',', "").parse::<u64>() {
        Ok(year @ (1_900..=1_999 | 2_010..=2_099)) if decimals.is_empty() && !whole.contains(',') => self::year(year),
        // "007" means its zeroes.
        Ok(_) if whole.len() > 1 && whole.starts_with('0') => digits(whole),
        Ok(value) => cardinal(value),
        Err(_) => digits(whole),
    };
    if !decimals.is_empty() {
        words.push_str(" point ");
        words.push_str(&digits(decimals));
    }
    Some(words)
}

/// 21: "twenty-one".
pub(super) fn cardinal(value: u64) -> String {
    if value >= TOO_BIG {
        return digits(&value.to_string());
    }
    for (scale, name) in SCALES {
        if value >= scale {
            let rest = value % scale;
            let joint = if rest == 0 {
                String::new()
            } else if rest < 100 {
                format!(" and {}", cardinal(rest))
            } else {
                format!(" {}", cardinal(rest))
            };
            return format!("{} {name}{joint}", cardinal(value / scale));
        }
    }
    match value {
        100.. => match value % 100 {
            0 => format!("{} hundred", cardinal(value / 100)),
            rest => format!("{} hundred and {}", cardinal(value / 100), cardinal(rest)),
        },
        20.. => match value % 10 {
            0 => TENS[(value / 10) as usize].to_owned(),
            rest => format!("{}-{}", TENS[(value / 10) as usize], SMALL[rest as usize]),
        },
        small => SMALL[small as usize].to_owned(),
    }
}

/// 21: "twenty-first".
pub(super) fn ordinal(value: u64) -> String {
    let words = cardinal(value);
    let last_start = words.rfind([' ', '-']).map_or(0, |at| at + 1);
    let (start, last) = words.split_at(last_start);
    let last = match last {
        "one" => "first".to_owned(),
        "two" => "second".to_owned(),
        "three" => "third".to_owned(),
        "five" => "fifth".to_owned(),
        "eight" => "eighth".to_owned(),
        "nine" => "ninth".to_owned(),
        "twelve" => "twelfth".to_owned(),
        tens if tens.ends_with('y') => format!("{}ieth", &tens[..tens.len() - 1]),
        other => format!("{other}th"),
    };
    format!("{start}{last}")
}

/// 2026: "twenty twenty-six"; 2005: "two thousand and five".
pub(super) fn year(value: u64) -> String {
    match (value / 100, value % 100) {
        (20, 0..=9) | (0..=10 | 100.., _) => cardinal(value),
        (century, 0) => format!("{} hundred", cardinal(century)),
        (century, rest @ 1..=9) => format!("{} oh {}", cardinal(century), cardinal(rest)),
        (century, rest) => format!("{} {}", cardinal(century), cardinal(rest)),
    }
}

/// "204": "two zero four". What is no digit is left out.
pub(super) fn digits(text: &str) -> String {
    let words: Vec<&str> = text.chars().filter_map(|ch| ch.to_digit(10)).map(|digit| SMALL[digit as usize]).collect();
    words.join(" ")
}
