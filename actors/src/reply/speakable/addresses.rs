//! E-mail addresses and web addresses.

use super::rule::{Rule, group};

/// Endings by which an address without a scheme is recognised.
const TOP_LEVEL: &str = "com|org|net|info|biz|io|ai|app|dev|eu|uk|us|ie|ca|au|nz|de|at|ch|fr|be|es|it|nl|health|dental|clinic|law|salon|example|test";

pub(super) fn rules() -> Vec<Rule> {
    vec![
        Rule::new(&['@'], r"\b[a-z0-9][a-z0-9._%+-]*@[a-z0-9][a-z0-9.-]*[a-z0-9]\b", |found, _| Some(spell(&found[0]))),
        Rule::new(&['/'], r"\b(?:https?|wss?|ftp)://(?:www\.)?([^\s<>()]*[a-z0-9])/?", |found, _| {
            Some(spell(group(found, 1)))
        }),
        Rule::new(
            &['.'],
            &format!(r"\b(?:www\.)?((?:[a-z0-9][a-z0-9-]*\.)+(?:{TOP_LEVEL})(?:/[^\s<>()]*[a-z0-9])?)\b/?"),
            |found, _| Some(spell(group(found, 1))),
        ),
    ]
}

fn spell(address: &str) -> String {
    let mut spoken = String::new();
    for ch in address.chars() {
        match ch {
            '@' => spoken.push_str(" at "),
            '.' => spoken.push_str(" dot "),
            '-' => spoken.push_str(" dash "),
            '_' => spoken.push_str(" underscore "),
            '/' => spoken.push_str(" slash "),
            '+' => spoken.push_str(" plus "),
            ch if ch.is_alphanumeric() => spoken.push(ch),
            _ => spoken.push(' '),
        }
    }
    spoken.split_whitespace().collect::<Vec<_>>().join(" ")
}
