//! Stories of a small practice, nights on which the clock changes, and properties of any practice.

mod alternatives;
mod clocks;
mod properties;
mod ranking;
mod refusals;
mod stories;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

use super::*;

/// Monday to Friday 9:00–12:30 and 13:30–17:30 in London. Patel and Jones are dentists and share the chair "blue";
/// Kim is the hygienist, on Tuesdays and Thursdays only, and needs no chair of theirs.
fn practice() -> Rules {
    let week = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
    let dentists = || vec!["patel".into(), "jones".into()];
    Rules {
        time_zone: Tz::Europe__London,
        opening: week
            .iter()
            .flat_map(|&day| [opening(day, "09:00", "12:30"), opening(day, "13:30", "17:30")])
            .collect(),
        closures: vec![date("2026-12-25")],
        providers: vec![
            provider("patel", None),
            provider("jones", None),
            provider(
                "kim",
                Some(vec![opening(Weekday::Tue, "08:00", "13:00"), opening(Weekday::Thu, "12:00", "20:00")]),
            ),
        ],
        rooms: vec!["blue".into(), "green".into()],
        services: vec![
            service("checkup", 30, dentists()),
            ServiceRules { rooms: vec!["blue".into()], ..service("filling", 60, dentists()) },
            service("cleaning", 45, vec!["kim".into()]),
        ],
        lead_minutes: 120,
        horizon_days: 60,
        step_minutes: 15,
    }
}

fn opening(day: Weekday, opens: &str, closes: &str) -> Opening {
    Opening { day, opens: time(opens), closes: time(closes) }
}

fn provider(id: &str, hours: Option<Vec<Opening>>) -> ProviderRules {
    ProviderRules { id: id.into(), name: id.to_uppercase(), hours, absences: Vec::new() }
}

fn service(id: &str, minutes: u32, providers: Vec<String>) -> ServiceRules {
    ServiceRules { id: id.into(), minutes, buffer_before: 0, buffer_after: 0, providers, rooms: Vec::new(), lead: None }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// "2026-06-02 09:00" on London's clock.
fn london(text: &str) -> DateTime<Utc> {
    let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    Tz::Europe__London.from_local_datetime(&local).earliest().unwrap().to_utc()
}

/// Monday morning, the first of June 2026, before the practice opens.
fn monday() -> DateTime<Utc> {
    london("2026-06-01 06:00")
}

fn wish(service: &str, first: &str, last: &str) -> Wish {
    Wish::new(service, (date(first), date(last)))
}

/// Taken time on London's clock: "patel 2026-06-01 09:00-09:30", with a room after it.
fn taken(text: &str) -> Taken {
    let mut words = text.split(' ');
    let (provider, day, times) = (words.next().unwrap(), words.next().unwrap(), words.next().unwrap());
    let (from, to) = times.split_once('-').unwrap();
    Taken {
        provider: provider.into(),
        room: words.next().map(Into::into),
        from: london(&format!("{day} {from}")),
        to: london(&format!("{day} {to}")),
    }
}

/// A slot as its local day, time, provider and room.
fn show(rules: &Rules, slot: &Slot) -> String {
    let local = slot.start.with_timezone(&rules.time_zone);
    let room = slot.room.as_ref().map_or(String::new(), |room| format!(" {room}"));
    format!("{} {}{room}", local.format("%a %-d %H:%M"), slot.provider)
}

fn show_all(rules: &Rules, slots: &[Slot]) -> Vec<String> {
    slots.iter().map(|slot| show(rules, slot)).collect()
}

/// All that is offered, or the refusal.
fn found(rules: &Rules, taken: &[Taken], wish: &Wish, most: usize) -> Result<Vec<String>, Refusal> {
    let slots = free_slots(rules, &Busy::new(taken, &[]), wish, monday(), most)?;
    Ok(show_all(rules, &slots))
}
