//! What single values must look like.

use frontdesk_actors::tenant::{BlockedNumber, PhoneNumber};

use super::table::{Located, Table};

/// Lower-case letters, digits and inner hyphens: fit for a file name and a URL.
pub(super) fn slug(table: &Table<'_>, text: Located<String>) -> Option<Located<String>> {
    let hyphens_inside = !text.value.starts_with('-') && !text.value.ends_with('-');
    let plain = text.value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if plain && hyphens_inside && text.value.len() <= 63 {
        return Some(text);
    }
    let problem = format!("id {:?} must be lower-case letters, digits and hyphens, at most 63", text.value);
    table.mistake_at(text.line, problem);
    None
}

pub(super) fn short(table: &Table<'_>, text: Located<String>, most: usize) -> Option<Located<String>> {
    let length = text.value.chars().count();
    if length <= most {
        return Some(text);
    }
    table.mistake_at(text.line, format!("this text has {length} characters; at most {most} are allowed"));
    None
}

pub(super) fn within(
    table: &Table<'_>,
    key: &str,
    number: &Located<u32>,
    range: std::ops::RangeInclusive<u32>,
) -> Option<u32> {
    if range.contains(&number.value) {
        return Some(number.value);
    }
    let (least, most) = (range.start(), range.end());
    table.mistake_at(number.line, format!("{} must lie between {least} and {most}: {}", table.path(key), number.value));
    None
}

pub(super) fn phone_number(table: &Table<'_>, text: &Located<String>) -> Option<PhoneNumber> {
    match PhoneNumber::parse(&text.value) {
        Ok(number) => Some(number),
        Err(error) => {
            table.mistake_at(text.line, format!("{:?} is {error}", text.value));
            None
        }
    }
}

/// A list of numbers, each once.
pub(super) fn phone_numbers(table: &Table<'_>, key: &'static str) -> Vec<Located<PhoneNumber>> {
    let mut numbers: Vec<Located<PhoneNumber>> = Vec::new();
    for text in table.texts(key) {
        let Some(number) = phone_number(table, &text) else { continue };
        if numbers.iter().any(|known| known.value == number) {
            table.mistake_at(text.line, format!("{} has {:?} twice", table.path(key), text.value));
        } else {
            numbers.push(Located { value: number, line: text.line });
        }
    }
    numbers
}

/// Numbers, and beginnings of numbers with a `*`.
pub(super) fn blocked_numbers(table: &Table<'_>, key: &'static str) -> Vec<BlockedNumber> {
    let blocked = table.texts(key).into_iter().filter_map(|text| match BlockedNumber::parse(&text.value) {
        Ok(number) => Some(number),
        Err(error) => {
            table.mistake_at(text.line, format!("{key}: {:?} is {error}", text.value));
            None
        }
    });
    blocked.collect()
}

/// A number to dial locally, like 999, or an international one.
pub(super) fn dialable(table: &Table<'_>, text: Located<String>) -> Option<String> {
    let local = (2..=8).contains(&text.value.len()) && text.value.bytes().all(|b| b.is_ascii_digit());
    if local || PhoneNumber::parse(&text.value).is_ok() {
        return Some(text.value);
    }
    table.mistake_at(text.line, format!("{:?} is not a number to dial, like \"999\" or \"112\"", text.value));
    None
}

/// A language tag with the shape BCP 47 gives it (RFC 5646): `en`, `en-GB`, `zh-Hant-TW`.
pub(super) fn language(table: &Table<'_>, text: Located<String>) -> Option<Located<String>> {
    let mut parts = text.value.split('-');
    let primary = parts.next().unwrap_or_default();
    let primary_fits = (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
    let rest_fits = parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
    if primary_fits && rest_fits {
        return Some(text);
    }
    table.mistake_at(text.line, format!("language {:?} is not a language tag like \"en-GB\"", text.value));
    None
}

/// Plausibility only; delivery tells the rest.
pub(super) fn email(table: &Table<'_>, text: Located<String>) -> Option<String> {
    let parts = text.value.split_once('@');
    let plausible = parts.is_some_and(|(local, domain)| {
        !local.is_empty() && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.')
    });
    if plausible && !text.value.contains(char::is_whitespace) && text.value.matches('@').count() == 1 {
        return Some(text.value);
    }
    table.mistake_at(text.line, format!("{:?} is not an e-mail address", text.value));
    None
}
