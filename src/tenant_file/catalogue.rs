//! What a practice offers: providers, services, and answers to common questions.

use std::collections::HashSet;

use chrono::NaiveDate;
use frontdesk_actors::tenant::{Faq, Provider, Room, Service};

use super::table::{Located, Table};
use super::{Unique, checks, hours};

/// Four weeks.
pub(super) const MOST_LEAD_MINUTES: u32 = 28 * 24 * 60;

pub(super) fn providers(root: &Table<'_>, unique: &mut Vec<Unique>) -> Vec<Provider> {
    let mut ids = HashSet::new();
    let tables = root.tables("providers");
    let providers = tables.iter().filter_map(|table| {
        let id = table.required_text("id").and_then(|id| checks::slug(table, id));
        let name = table.required_text("name").and_then(|name| checks::short(table, name, 100));
        let calendar_id = table.text("calendar_id");
        let hours = table.table("hours").map(|hours| hours::read(&hours));
        let absences = table.texts("absences").iter().filter_map(|days| absence(table, days)).collect();
        table.refuse_unknown_keys();
        unique.extend(calendar_id.iter().map(|id| Unique::new("calendar id", id)));
        let id = only_once(table, &mut ids, id?)?;
        Some(Provider { id, name: name?.value, calendar_id: calendar_id.map(|id| id.value), hours, absences })
    });
    providers.collect()
}

pub(super) fn rooms(root: &Table<'_>) -> Vec<Room> {
    let mut ids = HashSet::new();
    let tables = root.tables("rooms");
    let rooms = tables.iter().filter_map(|table| {
        let id = table.required_text("id").and_then(|id| checks::slug(table, id));
        let name = table.required_text("name").and_then(|name| checks::short(table, name, 100));
        table.refuse_unknown_keys();
        Some(Room { id: only_once(table, &mut ids, id?)?, name: name?.value })
    });
    rooms.collect()
}

/// One day away, or several: `"2026-12-24"`, `"2026-12-24 to 2027-01-03"`.
fn absence(table: &Table<'_>, days: &Located<String>) -> Option<(NaiveDate, NaiveDate)> {
    let date = |text: &str| NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok();
    let (first, last) = days.value.split_once(" to ").unwrap_or((&days.value, &days.value));
    let range = date(first).zip(date(last)).filter(|(first, last)| first <= last);
    if range.is_none() {
        let problem = format!("absences: {:?} is not like \"2026-12-24\" or \"2026-12-24 to 2027-01-03\"", days.value);
        table.mistake_at(days.line, problem);
    }
    range
}

pub(super) fn services(root: &Table<'_>, providers: &[Provider], rooms: &[Room]) -> Vec<Service> {
    let mut ids = HashSet::new();
    let tables = root.tables("services");
    let services = tables.iter().filter_map(|table| {
        let id = table.required_text("id").and_then(|id| checks::slug(table, id));
        let name = table.required_text("name").and_then(|name| checks::short(table, name, 100));
        let minutes = table.required_number("minutes").and_then(|minutes| duration(table, &minutes));
        let offered_by = table.texts("providers");
        let buffer = |key| table.number(key).and_then(|minutes| checks::within(table, key, &minutes, 0..=240));
        let (buffer_before, buffer_after) = (buffer("buffer_before_minutes"), buffer("buffer_after_minutes"));
        let lead = table.number("lead_minutes");
        let lead_minutes =
            lead.and_then(|minutes| checks::within(table, "lead_minutes", &minutes, 0..=MOST_LEAD_MINUTES));
        let in_rooms = table.texts("rooms");
        table.refuse_unknown_keys();
        for room in &in_rooms {
            if !rooms.iter().any(|known| known.id == room.value) {
                table.mistake_at(room.line, format!("there is no room with the id {:?}", room.value));
            }
        }
        if table.is_blank("providers") {
            table.mistake("services.providers needs at least one provider's id");
        }
        for provider in &offered_by {
            if !providers.iter().any(|known| known.id == provider.value) {
                table.mistake_at(provider.line, format!("there is no provider with the id {:?}", provider.value));
            }
        }
        let id = only_once(table, &mut ids, id?)?;
        let providers = offered_by.into_iter().map(|provider| provider.value).collect();
        Some(Service {
            id,
            name: name?.value,
            minutes: minutes?,
            buffer_before: buffer_before.unwrap_or(0),
            buffer_after: buffer_after.unwrap_or(0),
            lead_minutes,
            providers,
            rooms: in_rooms.into_iter().map(|room| room.value).collect(),
        })
    });
    services.collect()
}

pub(super) fn faq(root: &Table<'_>) -> Vec<Faq> {
    let tables = root.tables("faq");
    let faq = tables.iter().filter_map(|table| {
        let question = table.required_text("question").and_then(|text| checks::short(table, text, 300));
        let answer = table.required_text("answer").and_then(|text| checks::short(table, text, 1_000));
        table.refuse_unknown_keys();
        Some(Faq { question: question?.value, answer: answer?.value })
    });
    faq.collect()
}

/// An appointment fits a day.
fn duration(table: &Table<'_>, minutes: &Located<u32>) -> Option<u32> {
    if (1..=24 * 60).contains(&minutes.value) {
        return Some(minutes.value);
    }
    table.mistake_at(minutes.line, format!("services.minutes must lie between 1 and 1440: {}", minutes.value));
    None
}

fn only_once(table: &Table<'_>, seen: &mut HashSet<String>, id: Located<String>) -> Option<String> {
    if seen.insert(id.value.clone()) {
        return Some(id.value);
    }
    table.mistake_at(id.line, format!("{} {:?} is used twice", table.path("id"), id.value));
    None
}
