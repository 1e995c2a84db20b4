//! Signs that stand for words.

use super::rule::{DIGITS, Rule, group};

pub(super) fn rules() -> Vec<Rule> {
    vec![
        Rule::new(&['%'], r"\s?%", |_, _| Some(" percent ".to_owned())),
        Rule::new(&['°'], r"\s?°\s?([CF]\b)?", |found, _| {
            Some(
                match group(found, 1) {
                    "C" | "c" => " degrees Celsius ",
                    "F" | "f" => " degrees Fahrenheit ",
                    _ => " degrees ",
                }
                .to_owned(),
            )
        }),
        Rule::new(&['#'], r"#(\d)", |found, _| Some(format!("number {}", group(found, 1)))),
        Rule::new(&['&'], r"\s*&\s*", |_, _| Some(" and ".to_owned())),
        Rule::new(&['~', '≈'], r"[~≈]\s?(\d)", |found, _| Some(format!("about {}", group(found, 1)))),
        Rule::new(&['+', '＋'], r"\s*[+＋]\s*", |_, _| Some(" plus ".to_owned())),
        Rule::new(&['='], r"\s*=+\s*", |_, _| Some(" equals ".to_owned())),
        Rule::new(&['@'], r"\s*@\s*", |_, _| Some(" at ".to_owned())),
        Rule::new(&['£', '$', '€'], r"[£$€]+", |_, _| Some(" ".to_owned())),
        Rule::new(DIGITS, r"\b24/7\b", |_, _| Some("twenty-four seven".to_owned())),
        Rule::new(&['/'], r"(\d)/(\d)", |found, _| Some(format!("{} slash {}", group(found, 1), group(found, 2)))),
        Rule::new(&['/'], r"\s*/+\s*", |_, _| Some(" ".to_owned())),
        Rule::new(&['#', '~', '≈', '^', '\\', '|', '{', '}', '<', '>'], r"[#~≈^\\|{}<>]+", |_, _| {
            Some(" ".to_owned())
        }),
    ]
}
