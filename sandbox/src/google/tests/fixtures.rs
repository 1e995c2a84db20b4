//! The golden messages: requests are understood, answers have the same form.

use super::super::config::UnknownCalendars;
use super::super::error::{ApiError, Reason};
use super::super::scope::Scopes;
use super::*;

macro_rules! golden {
    ($name:literal) => {
        serde_json::from_str::<Value>(include_str!(concat!("../../../../tests/fixtures/wire/google/", $name))).unwrap()
    };
}

/// Whether two values have the same members of the same kinds; `place` says where they differ.
#[track_caller]
fn check_form(found: &Value, golden: &Value, place: &str) {
    match (found, golden) {
        (Value::Object(found), Value::Object(golden)) => {
            let names = |map: &serde_json::Map<String, Value>| map.keys().cloned().collect::<Vec<_>>();
            assert_eq!(names(found), names(golden), "at {place}");
            golden.iter().for_each(|(name, value)| check_form(&found[name], value, &format!("{place}/{name}")));
        }
        (Value::Array(found), Value::Array(golden)) => {
            assert_eq!(found.len(), golden.len(), "at {place}");
            found.iter().zip(golden).for_each(|(found, golden)| check_form(found, golden, place));
        }
        _ => assert_eq!(std::mem::discriminant(found), std::mem::discriminant(golden), "at {place}: {found}"),
    }
}

#[test]
fn answers_have_the_form_of_the_golden_ones() {
    let mut google = Google::signed_in();
    google.service.config.unknown_calendars = UnknownCalendars::NotFound;
    google.service.add_calendar(super::super::calendar::Calendar::new(LEE, chrono_tz::America::New_York));
    let now = google.now;
    check_form(&google.token(&assertion_form(&claims(now))).1, &golden!("token.json"), "token");

    let written = google.ok("POST", EVENTS, golden!("event_request.json"));
    let golden = golden!("event.json");
    check_form(&written, &golden, "event");
    for name in ["id", "status", "summary", "start", "end", "created", "iCalUID", "extendedProperties", "reminders"] {
        assert_eq!(written[name], golden[name], "{name}");
    }
    let busy = google.ok("POST", "/calendar/v3/freeBusy", golden!("free_busy_request.json"));
    assert_eq!(busy, golden!("free_busy.json"));

    let token = google.ok("GET", EVENTS, Value::Null)["nextSyncToken"].as_str().unwrap().to_owned();
    google.ok("DELETE", &format!("{EVENTS}/{}", golden["id"].as_str().unwrap()), Value::Null);
    let increment = google.ok("GET", &format!("{EVENTS}?syncToken={token}"), Value::Null);
    check_form(&increment, &golden!("events_last_page.json"), "events");

    let channel = google.ok("POST", &format!("{EVENTS}/watch"), golden!("watch_request.json"));
    check_form(&channel, &golden!("channel.json"), "channel");
    assert_eq!(channel["resourceUri"], golden!("channel.json")["resourceUri"]);
}

#[test]
fn a_refreshed_token_and_a_dead_one_answer_as_the_golden_ones() {
    let mut google = Google::fresh();
    let token = google.service.authority.grant("client", "owner@clinic.example", Scopes::parse(SCOPES).unwrap(), 0);
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", "client"),
        ("client_secret", "secret"),
        ("refresh_token", token.as_str()),
    ];
    check_form(&google.token(&form).1, &golden!("token_refreshed.json"), "token");
    google.service.authority.revoke(&token);
    assert_eq!(google.token(&form), (400, golden!("token_invalid_grant.json")));
}

#[test]
fn errors_are_the_golden_ones() {
    let error = ApiError::new;
    let check = |error: ApiError, golden: Value| assert_eq!(error.body(), golden);
    check(error(Reason::AuthError).at_header("Authorization"), golden!("error_401.json"));
    check(error(Reason::RateLimitExceeded), golden!("error_403_rate_limit.json"));
    check(error(Reason::UserRateLimitExceeded), golden!("error_403_user_rate_limit.json"));
    check(error(Reason::QuotaExceeded), golden!("error_403_quota.json"));
    check(error(Reason::Forbidden), golden!("error_403_forbidden.json"));
    check(error(Reason::NotFound), golden!("error_404.json"));
    check(error(Reason::Duplicate), golden!("error_409.json"));
    check(error(Reason::Deleted), golden!("error_410_deleted.json"));
    check(error(Reason::FullSyncRequired).at("syncToken"), golden!("error_410_full_sync.json"));
    check(error(Reason::ConditionNotMet).at_header("If-Match"), golden!("error_412.json"));
    check(error(Reason::RateLimitExceeded).with_status(429), golden!("error_429.json"));
    check(error(Reason::BackendError), golden!("error_503.json"));
}
