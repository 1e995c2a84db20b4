//! How callers are connected to a person: `[transfer]`.

use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_actors::transfer::{AfterHours, Transfer};

use super::table::{Located, Table};

pub(super) fn read(table: &Table<'_>) -> Transfer {
    let default = Transfer::default();
    let transfer = Transfer {
        accept_with_key: table.flag("accept_with_key").unwrap_or(default.accept_with_key),
        ring_seconds: ring_seconds(table, default.ring_seconds),
        after_hours: table
            .text("after_hours")
            .and_then(|text| after_hours(table, &text))
            .unwrap_or(default.after_hours),
    };
    table.refuse_unknown_keys();
    transfer
}

fn ring_seconds(table: &Table<'_>, default: u32) -> u32 {
    let allowed = Transfer::RING_SECONDS;
    match table.number("ring_seconds") {
        None => default,
        Some(Located { value, .. }) if allowed.contains(&value) => value,
        Some(Located { value, line }) => {
            let (least, most) = (allowed.start(), allowed.end());
            let problem = format!("{} must lie between {least} and {most}: {value}", table.path("ring_seconds"));
            table.mistake_at(line, problem);
            default
        }
    }
}

fn after_hours(table: &Table<'_>, text: &Located<String>) -> Option<AfterHours> {
    let known = parse(&text.value);
    if known.is_none() {
        let problem = format!(
            "{} {:?} is neither \"message\" nor \"transfer\" nor a number like \"+442071234567\"",
            table.path("after_hours"),
            text.value
        );
        table.mistake_at(text.line, problem);
    }
    known
}

/// As it is written in a file and in the database.
pub(crate) fn parse(text: &str) -> Option<AfterHours> {
    match text {
        "message" => Some(AfterHours::Message),
        "transfer" => Some(AfterHours::Transfer),
        number => PhoneNumber::parse(number).ok().map(AfterHours::OnCall),
    }
}

/// The reverse of [`parse`].
pub(crate) fn written(after_hours: &AfterHours) -> &str {
    match after_hours {
        AfterHours::Message => "message",
        AfterHours::Transfer => "transfer",
        AfterHours::OnCall(number) => number.expose(),
    }
}
