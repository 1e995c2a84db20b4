//! How long what callers said is kept: `[retention]`, in days.

use frontdesk_actors::tenant::Retention;

use super::table::{Located, Table};

/// The longest retention that can be configured: ten years.
const MOST_DAYS: u32 = 3_660;

pub(super) fn read(table: &Table<'_>) -> Retention {
    let default = Retention::default();
    let retention = Retention {
        transcript_days: days(table, "transcript_days", default.transcript_days),
        number_days: days(table, "number_days", default.number_days),
        message_days: days(table, "message_days", default.message_days),
    };
    table.refuse_unknown_keys();
    retention
}

fn days(table: &Table<'_>, key: &'static str, default: u32) -> u32 {
    match table.number(key) {
        None => default,
        Some(Located { value, .. }) if (1..=MOST_DAYS).contains(&value) => value,
        Some(Located { value, line }) => {
            table.mistake_at(line, format!("{} must lie between 1 and {MOST_DAYS}: {value}", table.path(key)));
            default
        }
    }
}
