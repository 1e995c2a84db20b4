//! Writing and reading single events.

use super::*;

const ID: &str = "oqpoeaedmrq4r0qcbaoh27auprp89shr5hroo4ops375q93nte80";

#[test]
fn an_event_is_read_back_as_it_was_written_with_its_offset() {
    let mut google = Google::signed_in();
    let written = google.ok("POST", &format!("{EVENTS}?sendUpdates=none"), booking(ID, "2026-12-01T09:00:00"));
    assert_eq!(written["status"], "confirmed");
    assert_eq!(written["start"], json!({"dateTime": "2026-12-01T09:00:00-05:00", "timeZone": "America/New_York"}));
    assert_eq!(written["extendedProperties"]["private"]["bookingId"], ID);
    assert_eq!(written["creator"]["email"], SERVICE_ACCOUNT);
    assert_eq!(google.ok("GET", &format!("{EVENTS}/{ID}"), Value::Null), written);
    let elsewhere = google.ok("GET", &format!("{EVENTS}/{ID}?timeZone=Europe/London"), Value::Null);
    assert_eq!(elsewhere["start"]["dateTime"], "2026-12-01T14:00:00Z");
    let trimmed = google.ok("GET", &format!("{EVENTS}/{ID}?fields=id,start/dateTime"), Value::Null);
    assert_eq!(trimmed, json!({"id": ID, "start": {"dateTime": "2026-12-01T09:00:00-05:00"}}));
}

#[test]
fn an_id_stays_taken_for_ever_and_a_deleted_event_can_be_revived() {
    let mut google = Google::signed_in();
    let (one, event) = (booking(ID, "2026-12-01T09:00:00"), format!("{EVENTS}/{ID}"));
    google.ok("POST", EVENTS, one.clone());
    google.refused("POST", EVENTS, one.clone(), 409, "duplicate");
    google.ok("DELETE", &event, Value::Null);
    google.refused("DELETE", &event, Value::Null, 410, "deleted");
    google.refused("POST", EVENTS, one, 409, "duplicate");
    assert_eq!(google.ok("GET", &event, Value::Null)["status"], "cancelled");
    assert_eq!(google.ok("PATCH", &event, json!({"status": "confirmed"}))["status"], "confirmed");
    google.ok("DELETE", &event, Value::Null);
    google.refused("DELETE", &format!("{EVENTS}/abcde"), Value::Null, 404, "notFound");
}

#[test]
fn a_change_with_a_stale_etag_changes_nothing() {
    let mut google = Google::signed_in();
    let event = format!("{EVENTS}/{ID}");
    let first = google.ok("POST", EVENTS, booking(ID, "2026-12-01T09:00:00"));
    google.if_match = Some(first["etag"].as_str().unwrap().to_owned());
    let moved = json!({"start": {"dateTime": "2026-12-01T10:00:00"}, "end": {"dateTime": "2026-12-01T10:30:00"}});
    let second = google.ok("PATCH", &event, moved);
    assert_eq!((&second["sequence"], &second["summary"]), (&json!(1), &json!("Appt 4F2K")));
    assert_ne!(first["etag"], second["etag"]);
    google.refused("PATCH", &event, json!({"summary": "x"}), 412, "conditionNotMet");
    google.refused("PUT", &event, booking(ID, "2026-12-01T11:00:00"), 412, "conditionNotMet");
    google.refused("DELETE", &event, Value::Null, 412, "conditionNotMet");
    assert_eq!(google.ok("GET", &event, Value::Null), second);
    google.if_match = Some(second["etag"].as_str().unwrap().to_owned());
    google.ok("DELETE", &event, Value::Null);
}

#[test]
fn a_put_loses_what_it_leaves_out() {
    let mut google = Google::signed_in();
    google.ok("POST", EVENTS, booking(ID, "2026-12-01T09:00:00"));
    let event = format!("{EVENTS}/{ID}");
    let mut whole = google.ok("GET", &event, Value::Null);
    whole.as_object_mut().unwrap().remove("extendedProperties");
    let replaced = google.ok("PUT", &event, whole);
    assert_eq!(replaced.get("extendedProperties"), None);
    assert_eq!((&replaced["summary"], &replaced["sequence"]), (&json!("Appt 4F2K"), &json!(0)));
}

#[test]
fn what_the_api_does_not_know_is_refused() {
    let mut google = Google::signed_in();
    let mut check = |change: Value, reason: &str| {
        let mut body = booking(ID, "2026-12-01T09:00:00");
        for (name, value) in change.as_object().unwrap() {
            body[name] = value.clone();
        }
        google.refused("POST", EVENTS, body, if reason.starts_with("forbidden") { 403 } else { 400 }, reason);
    };
    check(json!({"id": "01234567-89ab-cdef-0123-456789abcdef"}), "invalid");
    check(json!({"iCalUID": "x@clinic.example"}), "invalid");
    check(json!({"extendedProperties": {"privat": {}}}), "invalid");
    check(json!({"remindrs": {"useDefault": false}}), "invalid");
    check(json!({"end": {"date": "2026-12-02"}}), "invalid");
    check(json!({"end": null}), "required");
    check(json!({"recurrence": ["RRULE:FREQ=DAILY"]}), "invalid");
    check(json!({"attendees": [{"email": "caller@mail.example"}]}), "forbiddenForServiceAccounts");
    let good = || booking(ID, "2026-12-01T09:00:00");
    google.refused("POST", &format!("{EVENTS}?sendUpdate=none"), good(), 400, "invalid");
    google.refused("POST", &format!("{EVENTS}?sendUpdates=nobody"), good(), 400, "invalid");
    google.refused("POST", "/calendar/v3/calendars/primary/event", good(), 404, "notFound");
    let broken = google.request("POST", EVENTS, "application/json", b"{\"id\": ");
    assert_eq!(reason_of(&parts(broken).1), "parseError");
    let form = google.request("POST", EVENTS, "text/plain", b"{}");
    assert_eq!(reason_of(&parts(form).1), "parseError");
}

#[test]
fn what_a_calendar_is_shared_for_decides_what_can_be_done_in_it() {
    let mut google = Google::signed_in();
    google.ok("POST", EVENTS, booking(ID, "2026-12-01T09:00:00"));
    let mut check = |role, read: u16, write: u16| {
        google.service.calendar(LEE).unwrap().role = role;
        assert_eq!(google.get(EVENTS).0, read, "{role:?}");
        assert_eq!(google.call("PATCH", &format!("{EVENTS}/{ID}"), json!({"summary": "y"})).0, write, "{role:?}");
    };
    check(Role::Owner, 200, 200);
    check(Role::Writer, 200, 200);
    check(Role::Reader, 200, 403);
    check(Role::FreeBusyReader, 403, 403);
    check(Role::Nothing, 404, 404);
}
