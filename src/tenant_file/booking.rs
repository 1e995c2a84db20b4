//! `[booking]`: how appointments are given.

use frontdesk_actors::desk::identity::IdentityRule;
use frontdesk_actors::tenant::Booking;

use super::catalogue::MOST_LEAD_MINUTES;
use super::checks;
use super::table::Table;

/// What a file calls each rule.
pub(super) const IDENTITY: [(&str, IdentityRule); 2] =
    [("number or birth date", IdentityRule::NumberOrBirthDate), ("birth date", IdentityRule::BirthDate)];

pub(super) fn read(table: &Table<'_>) -> Booking {
    let default = Booking::default();
    let number = |key, range| table.number(key).and_then(|number| checks::within(table, key, &number, range));
    let booking = Booking {
        lead_minutes: number("lead_minutes", 0..=MOST_LEAD_MINUTES).unwrap_or(default.lead_minutes),
        horizon_days: number("horizon_days", 1..=730).unwrap_or(default.horizon_days),
        step_minutes: number("step_minutes", 5..=240).unwrap_or(default.step_minutes),
        identity: identity(table).unwrap_or(default.identity),
    };
    table.refuse_unknown_keys();
    booking
}

fn identity(table: &Table<'_>) -> Option<IdentityRule> {
    let said = table.text("identity")?;
    let rule = IDENTITY.into_iter().find(|(name, _)| *name == said.value).map(|(_, rule)| rule);
    if rule.is_none() {
        let names = IDENTITY.map(|(name, _)| format!("{name:?}")).join(" or ");
        table.mistake_at(said.line, format!("booking.identity {:?} is not {names}", said.value));
    }
    rule
}
