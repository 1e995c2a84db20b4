//! What an event means for the free time of its calendar. Pure.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::event_id::EventId;
use super::span::Span;
use super::wire;

/// What an event is to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The event of one of our appointments. `version` is that of our last write it shows.
    Ours { appointment: Uuid, version: Option<u32>, span: Span },
    /// Somebody else's, and it takes time. `copy_of` when it bears the mark of one of our appointments under another
    /// id: a copy that staff made, or one of the series that they made of it.
    Blocks { span: Span, copy_of: Option<Uuid> },
    /// Takes no time: shown as free, declined, a place of work, a birthday, or without length.
    Free,
    /// Deleted. `appointment` when it was the event of one of ours.
    Cancelled { appointment: Option<Uuid> },
    /// Its times make no sense. It may well take time.
    Unreadable,
}

/// Reads an event. `zone` is the calendar's own: a whole day begins and ends at its midnights.
pub fn read(event: &wire::Event, zone: Tz) -> Reading {
    let appointment = EventId::appointment_of(&event.id);
    if event.status == Some(wire::Status::Cancelled) {
        return Reading::Cancelled { appointment };
    }
    let Some((start, end)) = times(event, zone) else { return Reading::Unreadable };
    let span = match Span::new(start, end) {
        Some(span) => span,
        None if start == end && appointment.is_none() => return Reading::Free,
        None => return Reading::Unreadable,
    };
    // An appointment of ours stands, whatever staff make of how it is shown.
    if let Some(appointment) = appointment {
        let version = property(event, wire::VERSION_PROPERTY).and_then(|version| version.parse().ok());
        return Reading::Ours { appointment, version, span };
    }
    if takes_no_time(event) {
        return Reading::Free;
    }
    let copy_of = property(event, wire::APPOINTMENT_PROPERTY).and_then(|id| Uuid::parse_str(id).ok());
    Reading::Blocks { span, copy_of }
}

/// The appointment and version that an event bears the mark of, whatever its id.
pub fn mark(event: &wire::Event) -> Option<(Uuid, u32)> {
    let appointment = Uuid::parse_str(property(event, wire::APPOINTMENT_PROPERTY)?).ok()?;
    Some((appointment, property(event, wire::VERSION_PROPERTY)?.parse().ok()?))
}

/// The time that these events take, as free/busy would tell it: in order and without overlap, our own events left out.
/// `None` when one of them cannot be read: then what is free is not known.
pub fn busy(events: &[wire::Event], zone: Tz) -> Option<Vec<Span>> {
    let mut spans = Vec::new();
    for event in events {
        match read(event, zone) {
            Reading::Blocks { span, .. } => spans.push(span),
            Reading::Unreadable => return None,
            Reading::Ours { .. } | Reading::Free | Reading::Cancelled { .. } => {}
        }
    }
    Some(joined(spans))
}

/// The same time in order and without overlap. Spans that only touch become one.
pub fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.start() <= last.end() => {
                *last = Span::new(last.start(), last.end().max(span.end())).expect("a longer span is not empty");
            }
            _ => joined.push(span),
        }
    }
    joined
}

fn property<'a>(event: &'a wire::Event, name: &str) -> Option<&'a str> {
    event.extended_properties.as_ref()?.private.get(name).map(String::as_str)
}

fn takes_no_time(event: &wire::Event) -> bool {
    let declined = |attendee: &wire::Attendee| {
        attendee.is_self && attendee.response_status == Some(wire::ResponseStatus::Declined)
    };
    event.transparency == Some(wire::Transparency::Transparent)
        || matches!(event.event_type, Some(wire::EventType::WorkingLocation | wire::EventType::Birthday))
        || event.attendees.iter().any(declined)
}

fn times(event: &wire::Event, zone: Tz) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let (start, end) = (event.start.as_ref()?, event.end.as_ref()?);
    match (start.date, end.date) {
        (Some(first), Some(after_last)) => Some((midnight(first, zone)?, midnight(after_last, zone)?)),
        (None, None) => Some((instant(start.date_time.as_deref()?)?, instant(end.date_time.as_deref()?)?)),
        _ => None,
    }
}

pub(super) fn instant(rfc3339: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(rfc3339).ok().map(|at| at.to_utc())
}

/// The first moment of that day. Some zones change their clocks at midnight: where it does not exist, the day begins
/// later; where it happens twice, at the first of the two.
fn midnight(day: NaiveDate, zone: Tz) -> Option<DateTime<Utc>> {
    const STEPS_OF_A_QUARTER: i32 = 4 * 4;
    let midnight = day.and_time(NaiveTime::MIN);
    let mut times = (0..=STEPS_OF_A_QUARTER).map(|step| midnight.checked_add_signed(Duration::minutes(15) * step));
    let first = times.find_map(|local| zone.from_local_datetime(&local?).earliest())?;
    Some(first.to_utc())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const ZONE: Tz = chrono_tz::America::New_York;

    fn event(value: Value) -> wire::Event {
        serde_json::from_value(value).unwrap()
    }

    fn span(from: &str, to: &str) -> Span {
        Span::new(instant(from).unwrap(), instant(to).unwrap()).unwrap()
    }

    /// An event from 9 to 10 with more said about it.
    fn morning(more: Value) -> Value {
        let mut event = json!({"id": "k7q0", "status": "confirmed",
            "start": {"dateTime": "2026-12-01T09:00:00-05:00", "timeZone": "America/New_York"},
            "end": {"dateTime": "2026-12-01T10:00:00-05:00"}});
        event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        event
    }

    #[track_caller]
    fn check(value: Value, expected: Reading) {
        assert_eq!(read(&event(value), ZONE), expected);
    }

    #[test]
    fn what_takes_time_blocks_it() {
        let span = span("2026-12-01T14:00:00Z", "2026-12-01T15:00:00Z");
        let blocks = Reading::Blocks { span, copy_of: None };
        check(morning(json!({})), blocks);
        check(morning(json!({"status": null})), blocks);
        check(morning(json!({"status": "tentative"})), blocks);
        check(morning(json!({"status": "something new"})), blocks);
        check(morning(json!({"transparency": "opaque"})), blocks);
        check(morning(json!({"eventType": "outOfOffice"})), blocks);
        check(morning(json!({"attendees": [{"responseStatus": "declined"}]})), blocks);
        check(morning(json!({"attendees": [{"self": true, "responseStatus": "accepted"}]})), blocks);
    }

    #[test]
    fn what_takes_no_time_is_free() {
        check(morning(json!({"transparency": "transparent"})), Reading::Free);
        check(morning(json!({"eventType": "workingLocation"})), Reading::Free);
        check(morning(json!({"eventType": "birthday"})), Reading::Free);
        check(morning(json!({"attendees": [{"self": true, "responseStatus": "declined"}]})), Reading::Free);
        check(morning(json!({"end": {"dateTime": "2026-12-01T09:00:00-05:00"}})), Reading::Free);
        check(json!({"id": "k7q0", "status": "cancelled"}), Reading::Cancelled { appointment: None });
    }

    #[test]
    fn times_that_make_no_sense_are_told_apart_from_free_time() {
        check(morning(json!({"end": {"dateTime": "2026-12-01T08:00:00-05:00"}})), Reading::Unreadable);
        check(morning(json!({"end": {"dateTime": "noon"}})), Reading::Unreadable);
        check(morning(json!({"end": {"date": "2026-12-02"}})), Reading::Unreadable);
        check(json!({"id": "k7q0"}), Reading::Unreadable);
        assert_eq!(busy(&[event(morning(json!({}))), event(json!({"id": "x"}))], ZONE), None);
    }

    #[track_caller]
    fn check_day(zone: Tz, from: &str, to: &str, expected: Span) {
        let day = json!({"id": "k7q0", "start": {"date": from}, "end": {"date": to}});
        assert_eq!(read(&event(day), zone), Reading::Blocks { span: expected, copy_of: None });
    }

    #[test]
    fn a_whole_day_is_that_of_the_calendars_zone() {
        use chrono_tz::{America, Asia, Atlantic, Europe};
        check_day(ZONE, "2026-12-01", "2026-12-02", span("2026-12-01T05:00:00Z", "2026-12-02T05:00:00Z"));
        check_day(Asia::Kolkata, "2026-12-01", "2026-12-03", span("2026-11-30T18:30:00Z", "2026-12-02T18:30:00Z"));
        // 23 and 25 hours long.
        check_day(Europe::London, "2026-03-29", "2026-03-30", span("2026-03-29T00:00:00Z", "2026-03-29T23:00:00Z"));
        check_day(Europe::London, "2026-10-25", "2026-10-26", span("2026-10-24T23:00:00Z", "2026-10-26T00:00:00Z"));
        // Midnight itself is left out in Santiago, and happens twice on the Azores.
        check_day(America::Santiago, "2026-09-06", "2026-09-07", span("2026-09-06T04:00:00Z", "2026-09-07T03:00:00Z"));
        check_day(Atlantic::Azores, "2026-10-25", "2026-10-26", span("2026-10-25T00:00:00Z", "2026-10-26T01:00:00Z"));
    }

    #[test]
    fn our_own_event_is_known_by_its_id_and_a_copy_by_its_mark() {
        let appointment = Uuid::from_u128(7);
        let id = EventId::of(appointment);
        let span = span("2026-12-01T14:00:00Z", "2026-12-01T15:00:00Z");
        let marks = json!({"private": {"frontdesk_appointment": appointment.to_string(), "frontdesk_version": "3"}});
        let ours = |version| Reading::Ours { appointment, version, span };
        check(morning(json!({"id": id.as_str(), "extendedProperties": marks})), ours(Some(3)));
        check(morning(json!({"id": id.as_str()})), ours(None));
        check(morning(json!({"id": id.as_str(), "transparency": "transparent"})), ours(None));
        let deleted = json!({"id": id.as_str(), "status": "cancelled"});
        check(deleted, Reading::Cancelled { appointment: Some(appointment) });
        let copy = morning(json!({"extendedProperties": marks}));
        check(copy.clone(), Reading::Blocks { span, copy_of: Some(appointment) });
        assert_eq!(mark(&event(copy)), Some((appointment, 3)));
        assert_eq!(mark(&event(morning(json!({})))), None);
    }

    #[test]
    fn busy_time_is_in_order_joined_and_without_our_own() {
        let from_to = |id: &str, from: &str, to: &str| {
            event(json!({"id": id, "start": {"dateTime": from}, "end": {"dateTime": to}}))
        };
        let events = [
            from_to("c", "2026-12-01T12:00:00Z", "2026-12-01T13:00:00Z"),
            from_to("a", "2026-12-01T09:00:00Z", "2026-12-01T11:00:00Z"),
            from_to("b", "2026-12-01T10:00:00Z", "2026-12-01T10:30:00Z"),
            from_to("d", "2026-12-01T11:00:00Z", "2026-12-01T11:30:00Z"),
            from_to(EventId::of(Uuid::from_u128(7)).as_str(), "2026-12-01T15:00:00Z", "2026-12-01T16:00:00Z"),
        ];
        let expected = vec![
            span("2026-12-01T09:00:00Z", "2026-12-01T11:30:00Z"),
            span("2026-12-01T12:00:00Z", "2026-12-01T13:00:00Z"),
        ];
        assert_eq!(busy(&events, ZONE), Some(expected));
    }
}
