//! What is said of an alert. Nothing of a caller, a practice or a key can be in it: names of rules, numbers, and our own
//! words. Pure.

use std::time::Duration;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::rules::Unit;
use super::watch::{Event, Notice};

/// Something told, as each channel wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The same however often it is sent: mail programs then show one.
    pub id: Uuid,
    /// One line.
    pub subject: String,
    pub body: String,
}

impl Told {
    /// `place`: which installation and which node tells it. It may be read hours after `now`, so it names the times.
    pub fn of(notice: &Notice, place: &str, now: DateTime<Utc>) -> Self {
        let Notice { rule, group, event, value, lasted } = notice;
        let head = match event {
            Event::Begun => format!("FIRING ({})", rule.severity.label()),
            Event::StillOn => format!("STILL FIRING ({})", rule.severity.label()),
            Event::Over => "RECOVERED".to_owned(),
        };
        let whose = if group.is_empty() { String::new() } else { format!(" [{group}]") };
        let subject = format!("{head} {}{whose}: {}", rule.name, rule.title);
        let (value, limit) = (number(*value, rule.unit), number(rule.above, rule.unit));
        let (began, now, lasted) = (time(now - *lasted), time(now), length(*lasted));
        let body = match event {
            Event::Over => format!("{subject}\n{value} at {now}, after {lasted}, since {began}. {place}"),
            Event::Begun | Event::StillOn => {
                let name = rule.name;
                format!(
                    "{subject}\n{value} at {now}, limit {limit}, for {lasted}, since {began}. {place}\n\
                     What to do: docs/ALERTS.md, {name}"
                )
            }
        };
        Self { id: Uuid::now_v7(), subject, body }
    }

    /// For `frontdesk alert test`.
    pub fn test(place: &str) -> Self {
        let subject = "TEST: alerts of frontdesk arrive here".to_owned();
        Self { id: Uuid::now_v7(), body: format!("{subject}\nNothing is wrong. {place}"), subject }
    }
}

/// A value for people.
pub(super) fn number(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Count => format!("{}", (value * 100.0).round() / 100.0),
        Unit::Percent => format!("{:.0} %", value * 100.0),
        Unit::PerTurn => format!("{:.1} failures in 100 turns", value * 100.0),
        Unit::Seconds => format!("{value:.1} s"),
        Unit::Bytes => format!("{:.0} MiB", value / (1024.0 * 1024.0)),
    }
}

fn time(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M:%S UTC").to_string()
}

fn length(length: Duration) -> String {
    match length.as_secs() {
        seconds @ 0..120 => format!("{seconds} s"),
        seconds @ 120..7_200 => format!("{} min", seconds / 60),
        seconds => format!("{} h", seconds / 3_600),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alerts::rules::RULES;

    #[test]
    fn an_alert_says_what_is_wrong_how_much_and_what_to_do() {
        let notice = Notice {
            rule: RULES[0],
            group: "llm".to_owned(),
            event: Event::Begun,
            value: 0.3,
            lasted: Duration::from_secs(60),
        };
        let now = "2026-11-28T14:05:30Z".parse().unwrap();
        let told = Told::of(&notice, "calls.example.com", now);
        assert_eq!(told.subject, "FIRING (critical) vendor_errors [llm]: a vendor fails often");
        let begun = "FIRING (critical) vendor_errors [llm]: a vendor fails often\n30.0 failures in 100 turns \
                     at 2026-11-28 14:05:30 UTC, limit 10.0 failures in 100 turns, for 60 s, \
                     since 2026-11-28 14:04:30 UTC. calls.example.com\n\
                     What to do: docs/ALERTS.md, vendor_errors";
        assert_eq!(told.body, begun);
        let over = Notice { event: Event::Over, value: 0.0, lasted: Duration::from_secs(900), ..notice };
        let over = Told::of(&over, "calls.example.com", now);
        assert_eq!(over.subject, "RECOVERED vendor_errors [llm]: a vendor fails often");
        let ended = "\n0.0 failures in 100 turns at 2026-11-28 14:05:30 UTC, after 15 min, since 2026-11-28 13:50:30 UTC. \
                     calls.example.com";
        assert!(over.body.ends_with(ended), "{}", over.body);
    }

    #[test]
    fn numbers_have_their_unit() {
        let told = [
            number(2.0, Unit::Count),
            number(0.925, Unit::Percent),
            number(31.25, Unit::Seconds),
            number(268_435_456.0, Unit::Bytes),
        ];
        assert_eq!(told, ["2", "92 %", "31.2 s", "256 MiB"]);
        assert_eq!(length(Duration::from_secs(3 * 3_600)), "3 h");
    }
}
