//! `[booking]`: how appointments are given.

use frontdesk_actors::desk::identity::IdentityRule;
use frontdesk_actors::tenant::{Booking, EventDetail};

use super::catalogue::MOST_LEAD_MINUTES;
use super::checks;
use super::table::Table;

/// What a file calls each rule.
pub(super) const IDENTITY: [(&str, IdentityRule); 2] =
    [("number or birth date", IdentityRule::NumberOrBirthDate), ("birth date", IdentityRule::BirthDate)];

/// What a file calls each degree of detail in the calendar.
pub(super) const EVENT_DETAIL: [(&str, EventDetail); 4] = [
    ("none", EventDetail::None),
    ("initials", EventDetail::Initials),
    ("name", EventDetail::Name),
    ("full", EventDetail::Full),
];

pub(super) fn read(table: &Table<'_>) -> Booking {
    let default = Booking::default();
    let number = |key, range| table.number(key).and_then(|number| checks::within(table, key, &number, range));
    let booking = Booking {
        lead_minutes: number("lead_minutes", 0..=MOST_LEAD_MINUTES).unwrap_or(default.lead_minutes),
        horizon_days: number("horizon_days", 1..=730).unwrap_or(default.horizon_days),
        step_minutes: number("step_minutes", 5..=240).unwrap_or(default.step_minutes),
        identity: choice(table, "identity", IDENTITY).unwrap_or(default.identity),
        event_detail: choice(table, "event_detail", EVENT_DETAIL).unwrap_or(default.event_detail),
    };
    table.refuse_unknown_keys();
    booking
}

/// One of these words.
fn choice<T: Copy, const N: usize>(table: &Table<'_>, key: &'static str, words: [(&str, T); N]) -> Option<T> {
    let said = table.text(key)?;
    let chosen = words.iter().find(|(word, _)| *word == said.value).map(|(_, chosen)| *chosen);
    if chosen.is_none() {
        let words = words.map(|(word, _)| format!("{word:?}")).join(" or ");
        table.mistake_at(said.line, format!("{} {:?} is not {words}", table.path(key), said.value));
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenant_file::{export, parse};

    const PRACTICE: &str = "id = \"p\"\nname = \"P\"\nphone_numbers = [\"+442071234567\"]\n\
                            time_zone = \"Europe/London\"\nlanguage = \"en-GB\"\ngreeting = \"Hello.\"\n";

    #[test]
    fn what_stands_in_the_calendar_is_the_practices_choice_and_nothing_at_first() {
        for (word, expected) in EVENT_DETAIL {
            let tenant = parse(&format!("{PRACTICE}[booking]\nevent_detail = {word:?}\n")).unwrap().tenant;
            assert_eq!(tenant.booking.event_detail, expected);
            assert_eq!(parse(&export(&tenant)).unwrap().tenant, tenant);
        }
        assert_eq!(parse(PRACTICE).unwrap().tenant.booking.event_detail, EventDetail::None);
    }

    #[test]
    fn a_word_that_is_none_of_them_is_refused_with_those_that_are() {
        let mistakes = parse(&format!("{PRACTICE}[booking]\nevent_detail = \"all\"\n")).unwrap_err();
        let told = "booking.event_detail \"all\" is not \"none\" or \"initials\" or \"name\" or \"full\"";
        assert!(mistakes.len() == 1 && mistakes[0].problem == told && mistakes[0].line == 8, "{mistakes:?}");
    }
}
