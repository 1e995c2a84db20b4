//! Which times are taken.

use super::super::config::{CalendarError, UnknownCalendars};
use super::super::draft::{EventType, Status};
use super::*;

fn question(zone: Option<&str>, items: &[&str]) -> Value {
    let items: Vec<_> = items.iter().map(|id| json!({"id": id})).collect();
    let mut question =
        json!({"timeMin": "2026-12-01T08:00:00-05:00", "timeMax": "2026-12-02T08:00:00-05:00", "items": items});
    if let Some(zone) = zone {
        question["timeZone"] = json!(zone);
    }
    question
}

/// The busy spans of Dr Lee's calendar on 1 December, `start end` in UTC without the date.
fn busy(google: &mut Google) -> Vec<String> {
    let answer = google.ok("POST", "/calendar/v3/freeBusy", question(None, &[LEE]));
    let spans = answer["calendars"][LEE]["busy"].as_array().unwrap().clone();
    let time = |span: &Value, end: &str| span[end].as_str().unwrap()[8..16].to_owned();
    spans.iter().map(|span| format!("{} {}", time(span, "start"), time(span, "end"))).collect()
}

#[test]
fn only_opaque_confirmed_events_take_time_and_neighbours_are_merged() {
    let mut google = Google::signed_in();
    google.ok("POST", EVENTS, booking("aaaa1", "2026-12-01T09:00:00"));
    google.ok("POST", EVENTS, booking("aaaa2", "2026-12-01T09:30:00"));
    google.ok("POST", EVENTS, booking("aaaa3", "2026-12-01T11:00:00"));
    assert_eq!(busy(&mut google), ["01T14:00 01T15:00", "01T16:00 01T16:30"]);
    google.ok("PATCH", &format!("{EVENTS}/aaaa3"), json!({"transparency": "transparent"}));
    google.ok("PATCH", &format!("{EVENTS}/aaaa1"), json!({"status": "cancelled"}));
    google.ok("PATCH", &format!("{EVENTS}/aaaa2"), json!({"status": "tentative"}));
    assert_eq!(busy(&mut google), ["01T14:30 01T15:00"]);
    google.ok("PATCH", &format!("{EVENTS}/aaaa2"), json!({"eventType": "workingLocation"}));
    assert_eq!(busy(&mut google), [""; 0]);
}

#[test]
fn a_whole_day_is_taken_from_midnight_in_the_calendars_zone() {
    let mut google = Google::signed_in();
    let day = json!({"summary": "Closed", "start": {"date": "2026-12-01"}, "end": {"date": "2026-12-02"}});
    google.ok("POST", EVENTS, day);
    // Clipped to the time asked about at its beginning.
    assert_eq!(busy(&mut google), ["01T13:00 02T05:00"]);
}

#[test]
fn a_declined_invitation_takes_no_time() {
    let mut google = Google::signed_in();
    let event = serde_json::from_value::<Draft>(booking("aaaa1", "2026-12-01T09:00:00")).unwrap();
    let declined = json!({"attendees": [{"email": LEE, "responseStatus": "declined"}]});
    let draft = event.patched(declined).unwrap();
    let now = google.now;
    google.service.calendar(LEE).unwrap().insert(draft, "staff@clinic.example", now).unwrap();
    assert_eq!(busy(&mut google), [""; 0]);
}

#[test]
fn each_instance_of_a_series_takes_its_own_time() {
    let mut google = Google::signed_in();
    let (now, start) = (google.now, at("2026-12-01T17:00:00Z"));
    let draft = Draft {
        recurrence: Some(vec!["RRULE:FREQ=DAILY".into()]),
        event_type: Some(EventType::OutOfOffice),
        ..Draft::timed(start, start + TimeDelta::hours(1), chrono_tz::America::New_York)
    };
    let calendar = google.service.calendar(LEE).unwrap();
    let starts = [start, start + TimeDelta::days(1)];
    let series = calendar.insert_series(draft, &starts, "staff@clinic.example", now).unwrap().id.clone();
    assert_eq!(busy(&mut google), ["01T17:00 01T18:00"]);
    let calendar = google.service.calendar(LEE).unwrap();
    calendar.delete(&format!("{series}_20261201T170000Z"), None, now).unwrap();
    assert_eq!(busy(&mut google), [""; 0]);
    google.service.calendar(LEE).unwrap().delete(&series, None, now).unwrap();
    let all = google.service.calendar(LEE).unwrap().events().map(|event| event.status()).collect::<Vec<_>>();
    assert_eq!(all, [Status::Cancelled; 3]);
}

#[test]
fn a_calendar_that_cannot_be_read_is_an_error_within_a_good_answer() {
    let mut google = Google::signed_in();
    google.service.config.unknown_calendars = UnknownCalendars::NotFound;
    google.service.config.free_busy_errors.insert("slow@clinic.example".into(), CalendarError::InternalError);
    google.service.add_calendar(super::super::calendar::Calendar::new(LEE, chrono_tz::UTC));
    let asked = question(None, &[LEE, "x@y", "slow@clinic.example"]);
    let answer = google.ok("POST", "/calendar/v3/freeBusy", asked);
    let error = |reason: &str| json!({"errors": [{"domain": "global", "reason": reason}], "busy": []});
    assert_eq!(answer["calendars"][LEE], json!({"busy": []}));
    assert_eq!(answer["calendars"]["x@y"], error("notFound"));
    assert_eq!(answer["calendars"]["slow@clinic.example"], error("internalError"));
    google.service.calendar(LEE).unwrap().role = Role::Nothing;
    let answer = google.ok("POST", "/calendar/v3/freeBusy", question(None, &[LEE]));
    assert_eq!(answer["calendars"][LEE], error("notFound"));
    let mut few = question(None, &["a@b", LEE]);
    few["calendarExpansionMax"] = json!(1);
    let answer = google.ok("POST", "/calendar/v3/freeBusy", few);
    assert_eq!(answer["calendars"][LEE], error("tooManyCalendarsRequested"));
}

#[test]
fn the_zone_concerns_the_answer_only() {
    let mut google = Google::signed_in();
    google.ok("POST", EVENTS, booking("aaaa1", "2026-12-01T09:00:00"));
    let answer = google.ok("POST", "/calendar/v3/freeBusy", question(Some("America/New_York"), &[LEE]));
    let span = json!({"start": "2026-12-01T09:00:00-05:00", "end": "2026-12-01T09:30:00-05:00"});
    assert_eq!(answer["calendars"][LEE]["busy"], json!([span]));
    assert_eq!(answer["timeMin"], "2026-12-01T13:00:00.000Z");
}

#[test]
fn a_question_that_makes_no_sense_is_refused() {
    let mut google = Google::signed_in();
    let mut check = |name: &str, value: Value, reason: &str| {
        let mut asked = question(None, &[LEE]);
        asked[name] = value;
        google.refused("POST", "/calendar/v3/freeBusy", asked, 400, reason);
    };
    check("timeMax", json!("2026-12-01T08:00:00-05:00"), "timeRangeEmpty");
    check("timeMax", json!("2027-04-01T08:00:00-05:00"), "timeRangeTooLong");
    check("timeMin", json!("2026-12-01T08:00:00"), "badRequest");
    check("timezone", json!("UTC"), "invalid");
    check("timeZone", json!("Eastern"), "invalid");
    check("items", json!([LEE]), "invalid");
    check("calendarExpansionMax", json!(51), "invalid");
}
