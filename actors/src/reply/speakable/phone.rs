//! Telephone numbers: digit by digit, in the groups they are written in.

use regex::Captures;

use super::Region;
use super::numbers::digits;
use super::rule::{DIGITS, Rule, group};

/// Fewest digits of a number that can be told from an amount by its length.
const FEWEST_DIGITS: usize = 7;

/// Longest group to be read in one breath; longer ones are cut.
const LONGEST_GROUP: usize = 5;

pub(super) fn rules() -> Vec<Rule> {
    vec![
        // International, or with a leading zero.
        Rule::new(DIGITS, r"(?:\+|\b0)\d*(?:[ ./-]?\(?\d+\)?)*", spell_long),
        // North American, with or without brackets around the area code.
        Rule::new(DIGITS, r"(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b|\b\d{3}-\d{4}\b", spell),
        Rule::new(DIGITS, r"\b\d{10,15}\b", spell),
        // "call 999", "dial 111", "extension 204".
        Rule::new(
            DIGITS,
            r"\b(call|calling|dial|dialling|dialing|ring|text|press|extension) (\d{2,8})\b",
            |found, _| Some(format!("{} {}", group(found, 1), digits(group(found, 2)))),
        ),
    ]
}

fn spell_long(found: &Captures<'_>, region: Region) -> Option<String> {
    let count = found[0].chars().filter(char::is_ascii_digit).count();
    if count < FEWEST_DIGITS { None } else { spell(found, region) }
}

fn spell(found: &Captures<'_>, _: Region) -> Option<String> {
    let written = &found[0];
    let groups: Vec<String> = written
        .split(|ch: char| !ch.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .flat_map(breaths)
        .map(digits)
        .collect();
    let plus = if written.starts_with('+') { "plus " } else { "" };
    Some(format!("{plus}{}", groups.join(", ")))
}

/// Cuts a long group into threes, the last one into a three or four: 07700900123 is 077, 009, 001, 23 otherwise.
fn breaths(group: &str) -> Vec<&str> {
    let mut rest = group;
    let mut parts = Vec::new();
    if rest.len() > LONGEST_GROUP && rest.len() % 3 == 2 {
        let (first, after) = rest.split_at(5);
        parts.push(first);
        rest = after;
    }
    while rest.len() > LONGEST_GROUP {
        let (first, after) = rest.split_at(3);
        parts.push(first);
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}
