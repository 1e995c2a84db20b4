//! Notification channels.

use super::super::channels::Notice;
use super::*;

fn watch(id: &str) -> Value {
    json!({"id": id, "type": "web_hook", "address": "https://desk.example/google/notify", "token": "t0k"})
}

fn next(google: &mut Google) -> Option<Notice> {
    google.service.channels.next_notice(google.now)
}

fn header<'a>(notice: &'a Notice, name: &str) -> &'a str {
    let found = notice.headers.iter().find(|(header, _)| *header == name);
    found.map_or("", |(_, value)| value.as_str())
}

#[test]
fn a_channel_says_that_it_works_and_then_that_something_changed() {
    let mut google = Google::signed_in();
    let channel = google.ok("POST", &format!("{EVENTS}/watch"), watch("c-1"));
    assert_eq!(channel["kind"], "api#channel");
    let week = at("2026-12-07T12:00:00Z");
    assert_eq!(channel["expiration"], week.timestamp_millis().to_string());
    let sync = next(&mut google).unwrap();
    assert_eq!(sync.address, "https://desk.example/google/notify");
    assert_eq!((header(&sync, "X-Goog-Resource-State"), header(&sync, "X-Goog-Message-Number")), ("sync", "1"));
    assert_eq!(header(&sync, "X-Goog-Channel-ID"), "c-1");
    assert_eq!(header(&sync, "X-Goog-Channel-Token"), "t0k");
    assert_eq!(header(&sync, "X-Goog-Resource-ID"), channel["resourceId"]);
    assert_eq!(header(&sync, "X-Goog-Resource-URI"), channel["resourceUri"]);
    assert_eq!(header(&sync, "X-Goog-Channel-Expiration"), "Mon, 07 Dec 2026 12:00:00 GMT");
    assert_eq!(next(&mut google), None);

    google.ok("POST", EVENTS, booking("aaaa1", "2026-12-01T09:00:00"));
    google.ok("POST", EVENTS, booking("aaaa2", "2026-12-01T10:00:00"));
    google.ok("POST", "/calendar/v3/calendars/primary/events", booking("aaaa3", "2026-12-01T10:00:00"));
    let exists = next(&mut google).unwrap();
    assert_eq!(header(&exists, "X-Goog-Resource-State"), "exists");
    assert_eq!(next(&mut google), None, "two changes at once are one notice, and other calendars none");
    let numbers = (0..4).map(|round| {
        google.ok("DELETE", &format!("{EVENTS}/aaaa1"), Value::Null);
        google.ok("PATCH", &format!("{EVENTS}/aaaa1"), json!({"status": "confirmed", "summary": round.to_string()}));
        header(&next(&mut google).unwrap(), "X-Goog-Message-Number").parse::<u64>().unwrap()
    });
    let numbers: Vec<_> = numbers.collect();
    assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]), "{numbers:?}");
    assert!(numbers.windows(2).any(|pair| pair[0] + 1 < pair[1]), "with gaps: {numbers:?}");
}

#[test]
fn reading_changes_nothing_and_a_refused_write_neither() {
    let mut google = Google::signed_in();
    google.ok("POST", &format!("{EVENTS}/watch"), watch("c-1"));
    next(&mut google).unwrap();
    google.ok("GET", EVENTS, Value::Null);
    google.refused("DELETE", &format!("{EVENTS}/aaaa1"), Value::Null, 404, "notFound");
    assert_eq!(next(&mut google), None);
}

#[test]
fn a_channel_ends_when_it_is_stopped_or_expires() {
    let mut google = Google::signed_in();
    let first = google.ok("POST", &format!("{EVENTS}/watch"), watch("c-1"));
    let mut short = watch("c-2");
    short["params"] = json!({"ttl": "600"});
    google.ok("POST", &format!("{EVENTS}/watch"), short);
    while next(&mut google).is_some() {}
    let stop = json!({"id": "c-1", "resourceId": first["resourceId"]});
    google.refused("POST", "/calendar/v3/channels/stop", json!({"id": "c-1", "resourceId": "x"}), 404, "notFound");
    assert_eq!(google.call("POST", "/calendar/v3/channels/stop", stop.clone()), (204, Value::Null));
    google.refused("POST", "/calendar/v3/channels/stop", stop, 404, "notFound");
    google.ok("POST", EVENTS, booking("aaaa1", "2026-12-01T09:00:00"));
    assert_eq!(header(&next(&mut google).unwrap(), "X-Goog-Channel-ID"), "c-2");
    google.ok("DELETE", &format!("{EVENTS}/aaaa1"), Value::Null);
    google.pass(TimeDelta::minutes(10));
    assert_eq!(next(&mut google), None);
}

#[test]
fn a_channel_is_asked_for_in_the_documented_way() {
    let mut google = Google::signed_in();
    let target = format!("{EVENTS}/watch");
    google.ok("POST", &target, watch("c-1"));
    google.refused("POST", &target, watch("c-1"), 400, "channelIdNotUnique");
    let mut check = |name: &str, value: Value, status: u16, reason: &str| {
        let mut body = watch("c-9");
        body[name] = value;
        google.refused("POST", &target, body, status, reason);
    };
    check("address", json!("http://desk.example/google/notify"), 401, "webhookUrlNotHttps");
    check("id", json!("x".repeat(65)), 400, "invalid");
    check("id", json!("mit Umlaut ü"), 400, "invalid");
    check("token", json!("x".repeat(257)), 400, "invalid");
    check("type", json!("pubsub"), 400, "invalid");
    check("params", json!({"ttl": "-5"}), 400, "invalid");
    check("params", json!({"ttl": 600}), 400, "invalid");
    check("adress", json!("x"), 400, "invalid");
    let mut loopback = watch("c-3");
    loopback["address"] = json!("http://127.0.0.1:8080/google/notify");
    google.ok("POST", &target, loopback);
}
