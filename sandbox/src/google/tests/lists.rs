//! Lists: windows, pages, increments.

use super::*;

/// The ids on one page.
fn ids(page: &Value) -> Vec<&str> {
    page["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}

fn with_four() -> Google {
    let mut google = Google::signed_in();
    for (id, start) in [
        ("cccc3", "2026-12-03T09:00:00"),
        ("aaaa1", "2026-12-01T09:00:00"),
        ("dddd4", "2026-12-04T09:00:00"),
        ("bbbb2", "2026-12-02T09:00:00"),
    ] {
        google.ok("POST", EVENTS, booking(id, start));
    }
    google
}

#[test]
fn a_window_keeps_what_ends_after_it_begins_and_starts_before_it_ends() {
    let mut google = with_four();
    let mut check = |min: &str, max: &str, expected: &[&str]| {
        let query = format!("singleEvents=true&orderBy=startTime&timeMin={min}&timeMax={max}");
        let page = google.ok("GET", &format!("{EVENTS}?{query}"), Value::Null);
        assert_eq!(ids(&page), expected, "{query}");
    };
    check("2026-12-01T00:00:00Z", "2026-12-09T00:00:00Z", &["aaaa1", "bbbb2", "cccc3", "dddd4"]);
    check("2026-12-01T09:29:59-05:00", "2026-12-02T09:00:01-05:00", &["aaaa1", "bbbb2"]);
    check("2026-12-01T09:30:00-05:00", "2026-12-02T09:00:00-05:00", &[]);
}

#[test]
fn pages_go_on_until_there_is_no_token_and_one_of_them_may_be_empty() {
    let mut google = with_four();
    google.service.config.empty_page = Some(2);
    let (mut seen, mut sizes, mut token) = (Vec::new(), Vec::new(), String::new());
    loop {
        let page = google.ok("GET", &format!("{EVENTS}?maxResults=2&singleEvents=true{token}"), Value::Null);
        seen.extend(ids(&page).into_iter().map(str::to_owned));
        sizes.push(ids(&page).len());
        match page.get("nextPageToken") {
            Some(next) => token = format!("&pageToken={}", next.as_str().unwrap()),
            None => {
                assert!(page["nextSyncToken"].is_string());
                break;
            }
        }
        assert_eq!(page.get("nextSyncToken"), None, "only the last page has one");
    }
    seen.sort_unstable();
    assert_eq!((seen, sizes), (["aaaa1", "bbbb2", "cccc3", "dddd4"].map(str::to_owned).to_vec(), vec![2, 0, 2]));
    google.refused("GET", &format!("{EVENTS}?maxResults=2{token}"), Value::Null, 400, "invalid");
    google.refused("GET", &format!("{EVENTS}?pageToken=guess"), Value::Null, 400, "invalid");
}

#[test]
fn an_increment_has_what_changed_since_and_deleted_events_without_anything_else() {
    let mut google = with_four();
    let seeded = google.ok("GET", &format!("{EVENTS}?singleEvents=true&timeMin=2026-12-03T00:00:00Z"), Value::Null);
    assert_eq!(ids(&seeded).len(), 2);
    let sync = |token: &Value| format!("{EVENTS}?singleEvents=true&syncToken={}", token.as_str().unwrap());
    let quiet = google.ok("GET", &sync(&seeded["nextSyncToken"]), Value::Null);
    assert_eq!(ids(&quiet), [""; 0]);
    google.ok("PATCH", &format!("{EVENTS}/aaaa1"), json!({"summary": "Moved"}));
    google.ok("DELETE", &format!("{EVENTS}/cccc3"), Value::Null);
    let increment = google.ok("GET", &sync(&quiet["nextSyncToken"]), Value::Null);
    // Increments do not stay inside the window that the first list had.
    assert_eq!(ids(&increment), ["aaaa1", "cccc3"]);
    let tombstone = &increment["items"][1];
    assert_eq!((&tombstone["status"], tombstone.get("start")), (&json!("cancelled"), None));
    // The same token again, the same answer: a client may have lost the first.
    assert_eq!(google.ok("GET", &sync(&quiet["nextSyncToken"]), Value::Null)["items"], increment["items"]);
}

#[test]
fn what_changes_between_two_pages_comes_with_the_next_increment() {
    let mut google = with_four();
    let first = google.ok("GET", &format!("{EVENTS}?maxResults=3"), Value::Null);
    google.ok("PATCH", &format!("{EVENTS}/{}", ids(&first)[0]), json!({"summary": "Moved"}));
    let token = first["nextPageToken"].as_str().unwrap();
    let last = google.ok("GET", &format!("{EVENTS}?maxResults=3&pageToken={token}"), Value::Null);
    let token = last["nextSyncToken"].as_str().unwrap();
    let increment = google.ok("GET", &format!("{EVENTS}?syncToken={token}"), Value::Null);
    assert_eq!(ids(&increment), ids(&first)[..1]);
}

#[test]
fn a_sync_token_goes_with_nothing_else_and_expires() {
    let mut google = with_four();
    let seeded = google.ok("GET", EVENTS, Value::Null);
    let token = seeded["nextSyncToken"].as_str().unwrap().to_owned();
    for other in [
        "timeMin=2026-12-01T00:00:00Z",
        "timeMax=2026-12-09T00:00:00Z",
        "updatedMin=2026-11-29T00:00:00Z",
        "orderBy=updated",
        "q=Appt",
        "iCalUID=x",
        "privateExtendedProperty=a%3Db",
        "showDeleted=false",
    ] {
        google.refused("GET", &format!("{EVENTS}?syncToken={token}&{other}"), Value::Null, 400, "badRequest");
    }
    google.ok("GET", &format!("{EVENTS}?syncToken={token}&showDeleted=true&maxResults=10"), Value::Null);
    google.refused("GET", &format!("{EVENTS}?syncToken={token}&singleEvents=true"), Value::Null, 400, "invalid");
    google.refused("GET", &format!("{EVENTS}?syncToken=guess"), Value::Null, 400, "invalid");
    google.service.expire_sync_tokens();
    google.refused("GET", &format!("{EVENTS}?syncToken={token}"), Value::Null, 410, "fullSyncRequired");
}

#[test]
fn restrictions_beside_a_window_yield_no_sync_token() {
    let mut google = with_four();
    for (query, seeds) in [
        ("singleEvents=true", true),
        ("timeMin=2026-12-01T00:00:00Z&timeMax=2026-12-09T00:00:00Z", true),
        ("singleEvents=true&orderBy=startTime", false),
        ("q=Appt", false),
        ("privateExtendedProperty=bookingId%3Daaaa1", false),
    ] {
        let page = google.ok("GET", &format!("{EVENTS}?{query}"), Value::Null);
        assert_eq!(page.get("nextSyncToken").is_some(), seeds, "{query}");
    }
}

#[test]
fn other_restrictions_select_by_text_property_and_change() {
    let mut google = with_four();
    google.pass(TimeDelta::minutes(5));
    google.ok("PATCH", &format!("{EVENTS}/dddd4"), json!({"location": "Room 2"}));
    google.ok("DELETE", &format!("{EVENTS}/aaaa1"), Value::Null);
    let mut check = |query: &str, expected: &[&str]| {
        let page = google.ok("GET", &format!("{EVENTS}?{query}"), Value::Null);
        assert_eq!(ids(&page), expected, "{query}");
    };
    check("q=room", &["dddd4"]);
    check("privateExtendedProperty=bookingId%3Dcccc3", &["cccc3"]);
    check("iCalUID=bbbb2%40google.com", &["bbbb2"]);
    check("updatedMin=2026-11-30T12:05:00Z&orderBy=updated", &["dddd4", "aaaa1"]);
    check("showDeleted=true&q=Appt", &["bbbb2", "dddd4", "aaaa1", "cccc3"]);
    check("q=Appt", &["bbbb2", "dddd4", "cccc3"]);
    check("eventTypes=outOfOffice&eventTypes=focusTime", &[]);
    google.refused(
        "GET",
        &format!("{EVENTS}?updatedMin=2026-10-01T00:00:00Z"),
        Value::Null,
        410,
        "updatedMinTooLongAgo",
    );
    google.refused("GET", &format!("{EVENTS}?orderBy=startTime"), Value::Null, 400, "badRequest");
    google.refused("GET", &format!("{EVENTS}?timeMin=2026-12-01"), Value::Null, 400, "badRequest");
    google.refused("GET", &format!("{EVENTS}?singleEvent=true"), Value::Null, 400, "invalid");
    google.refused("GET", &format!("{EVENTS}?maxResults=0"), Value::Null, 400, "invalid");
    let backwards = format!("{EVENTS}?timeMin=2026-12-02T00:00:00Z&timeMax=2026-12-01T00:00:00Z");
    google.refused("GET", &backwards, Value::Null, 400, "timeRangeEmpty");
}

#[test]
fn a_series_is_one_event_or_its_instances() {
    let mut google = Google::signed_in();
    let (now, start) = (google.now, at("2026-12-01T17:00:00Z"));
    let draft = Draft {
        id: Some("weekly".replace(['w', 'y'], "a")),
        recurrence: Some(vec!["RRULE:FREQ=WEEKLY".into()]),
        ..Draft::timed(start, start + TimeDelta::hours(1), chrono_tz::America::New_York)
    };
    let starts = [0, 7, 14].map(|days| start + TimeDelta::days(days));
    google.service.calendar(LEE).unwrap().insert_series(draft, &starts, "staff@clinic.example", now).unwrap();
    let second = "aeekla_20261208T170000Z";
    let instances = ["aeekla_20261201T170000Z", second, "aeekla_20261215T170000Z"];
    let all = google.ok("GET", &format!("{EVENTS}?singleEvents=true&orderBy=startTime"), Value::Null);
    assert_eq!(ids(&all), instances);
    assert_eq!(all["items"][1]["recurringEventId"], "aeekla");
    assert_eq!(all["items"][1]["originalStartTime"]["dateTime"], "2026-12-08T12:00:00-05:00");
    assert_eq!(ids(&google.ok("GET", EVENTS, Value::Null)), ["aeekla"]);
    google.ok("DELETE", &format!("{EVENTS}/{second}"), Value::Null);
    let left = google.ok("GET", &format!("{EVENTS}?singleEvents=true&orderBy=startTime"), Value::Null);
    assert_eq!(ids(&left), [instances[0], instances[2]]);
    let with_exception = google.ok("GET", EVENTS, Value::Null);
    assert_eq!(ids(&with_exception), [second, "aeekla"], "whoever expands the series has to know the exception");
}
