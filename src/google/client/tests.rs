use chrono::DateTime;
use serde_json::{Value, json};

use super::super::event::Change;
use super::super::event::tests::appointment;
use super::super::sync::Listing;
use super::super::test_server::{Asked, Scripted, TestServer};
use super::super::{AccessTokens, AppointmentEvent, Detail, Grant, OAuthClient, Span};
use super::*;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../../tests/fixtures/wire/google_client/", $name))
    };
}

const TOKEN: Scripted = Scripted::ok(fixture!("token_answer.json"));
const NEXT_TOKEN: Scripted = Scripted::ok(fixture!("token_answer_rotated.json"));
const UNAUTHORISED: Scripted = Scripted::new(401, fixture!("error_401.json"));
const EVENT: Scripted = Scripted::ok(fixture!("event.json"));
const CANCELLED: Scripted = Scripted::ok(fixture!("event_cancelled.json"));
const DUPLICATE: Scripted = Scripted::new(409, fixture!("error_409.json"));
const STALE: Scripted = Scripted::new(412, fixture!("error_412.json"));
const NOT_FOUND: Scripted = Scripted::new(404, fixture!("error_404.json"));
const DELETED: Scripted = Scripted::new(410, fixture!("error_410_deleted.json"));
const RATE: Scripted = Scripted::new(429, fixture!("error_429.json"));
const FREE_BUSY: Scripted = Scripted::ok(fixture!("free_busy_answer.json"));
const LAST_PAGE: Scripted = Scripted::ok(fixture!("list_last_page.json"));

const CALENDAR: &str = "dr-lee@clinic.example";
const EVENTS: &str = "/calendar/v3/calendars/dr-lee@clinic.example/events";
const ID: &str = "fdk069rh80s5lv3v2ibbhmnt3sq1c";

/// Quick, and patient enough for a busy machine.
const POLICY: Policy = Policy {
    first: Duration::from_millis(1),
    longest: Duration::from_millis(4),
    tries: 3,
    total: Duration::from_secs(60),
};

/// A server that hands out a token and then answers this.
fn google(answers: &[Scripted]) -> (TestServer, Calendar) {
    google_with(answers, Patience::IN_THE_BACKGROUND)
}

fn google_with(answers: &[Scripted], patience: Patience) -> (TestServer, Calendar) {
    let server = TestServer::start([TOKEN].into_iter().chain(answers.iter().cloned()));
    let client = OAuthClient { id: "app".to_owned(), secret: "app-secret".into() };
    let grant = Grant::Consent { client, refresh_token: "original".into() };
    let endpoint = server.origin.join("/token").unwrap();
    let tokens = Arc::new(AccessTokens::new(endpoint, grant, Patience::IN_THE_BACKGROUND));
    let calendar = Calendar::new(server.origin.clone(), tokens, POLICY, patience);
    (server, calendar)
}

fn lines(asked: &[Asked]) -> Vec<String> {
    asked.iter().skip(1).map(Asked::line).collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn event() -> AppointmentEvent {
    appointment(Detail::Reference)
}

fn at(text: &str) -> DateTime<chrono::Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn span(from: &str, to: &str) -> Span {
    Span::new(at(from), at(to)).unwrap()
}

async fn taken(calendar: &Calendar) -> Result<Vec<Span>, GoogleError> {
    let times = (at("2026-12-01T08:00:00Z"), at("2026-12-02T08:00:00Z"));
    let answer = calendar.free_busy(&[CALENDAR], times.0, times.1).await?;
    Ok(answer[CALENDAR].clone().unwrap())
}

#[actix_rt::test]
async fn one_token_serves_many_requests() {
    let (server, calendar) = google(&[FREE_BUSY, FREE_BUSY]);
    taken(&calendar).await.unwrap();
    taken(&calendar.clone().for_quota_user("a practice")).await.unwrap();
    let asked = server.asked();
    assert_eq!(lines(&asked), ["POST /calendar/v3/freeBusy", "POST /calendar/v3/freeBusy"]);
    assert!(asked[1..].iter().all(|asked| asked.authorization.as_deref() == Some("Bearer first-token")));
    assert_eq!((asked[1].query.as_str(), asked[2].query.as_str()), ("", "quotaUser=a+practice"));
}

#[actix_rt::test]
async fn what_google_cannot_tell_of_a_calendar_is_unknown_and_not_free() {
    let (server, calendar) = google(&[FREE_BUSY]);
    let ids = [
        CALENDAR,
        "not-shared@clinic.example",
        "broken@clinic.example",
        "left-out@clinic.example",
        "odd@clinic.example",
    ];
    let known = calendar.free_busy(&ids, at("2026-12-01T08:00:00Z"), at("2026-12-02T08:00:00Z")).await.unwrap();
    let expected = [
        Ok(vec![
            span("2026-12-01T14:00:00Z", "2026-12-01T14:45:00Z"),
            span("2026-12-01T15:00:00Z", "2026-12-01T16:00:00Z"),
        ]),
        Err(CalendarUnknown::NotFound),
        Err(CalendarUnknown::Failed(Reason::new("internalError"))),
        Err(CalendarUnknown::LeftOut),
        Err(CalendarUnknown::Garbled),
    ];
    for (id, expected) in ids.iter().zip(expected) {
        assert_eq!(known[*id], expected, "{id}");
    }
    assert_eq!(server.asked()[1].json(), json(fixture!("free_busy_request.json")));
}

#[actix_rt::test]
async fn a_token_that_is_not_accepted_is_replaced_once() {
    let (server, calendar) = google(&[UNAUTHORISED, NEXT_TOKEN, FREE_BUSY]);
    taken(&calendar).await.unwrap();
    let tokens: Vec<_> = server.asked().into_iter().map(|asked| asked.authorization.unwrap_or_default()).collect();
    assert_eq!(tokens, ["", "Bearer first-token", "", "Bearer second-token"]);
}

#[actix_rt::test]
async fn when_a_fresh_token_is_not_accepted_either_a_person_has_to_reconnect() {
    let (server, calendar) = google(&[UNAUTHORISED, NEXT_TOKEN, UNAUTHORISED]);
    assert_eq!(taken(&calendar).await, Err(GoogleError::NeedsReconnect(Reason::new("authError"))));
    assert_eq!(server.asked().len(), 4);
}

#[actix_rt::test]
async fn a_consent_that_is_withdrawn_is_told_as_such() {
    let revoked = Scripted::new(400, fixture!("token_invalid_grant.json"));
    let (server, calendar) = google(&[UNAUTHORISED, revoked]);
    assert_eq!(taken(&calendar).await, Err(GoogleError::NeedsReconnect(Reason::new("invalid_grant"))));
    assert_eq!(server.asked().len(), 3);
}

#[actix_rt::test]
async fn rate_limits_are_waited_out_however_they_are_told() {
    let as_403 = Scripted::new(403, fixture!("error_403_rate.json"));
    let (server, calendar) = google(&[RATE.retry_after("0"), as_403, FREE_BUSY]);
    taken(&calendar).await.unwrap();
    assert_eq!(server.asked().len(), 4);
}

#[actix_rt::test]
async fn a_pause_longer_than_patience_is_handed_on_at_once() {
    let (server, calendar) = google(&[RATE.retry_after("3600")]);
    let after = Some(Duration::from_secs(3_600));
    assert_eq!(taken(&calendar).await, Err(GoogleError::Retry { after, reason: Reason::new("rateLimitExceeded") }));
    assert_eq!(server.asked().len(), 2);
}

#[actix_rt::test]
async fn tries_run_out() {
    let broken = Scripted::new(503, "<html>Service Unavailable</html>");
    let (server, calendar) = google(&[broken.clone(), broken.clone(), broken]);
    assert_eq!(taken(&calendar).await, Err(GoogleError::Retry { after: None, reason: Reason::new("") }));
    assert_eq!(server.asked().len(), 4);
}

#[actix_rt::test]
async fn what_is_forbidden_is_not_tried_again() {
    let (server, calendar) = google(&[Scripted::new(403, fixture!("error_403_forbidden.json"))]);
    assert_eq!(taken(&calendar).await, Err(GoogleError::Forbidden(Reason::new("forbidden"))));
    assert_eq!(server.asked().len(), 2);
    let (_server, calendar) = google(&[Scripted::new(403, fixture!("error_403_details.json"))]);
    assert_eq!(taken(&calendar).await, Err(GoogleError::Forbidden(Reason::new("accessNotConfigured"))));
}

#[actix_rt::test]
async fn a_body_that_stalls_is_given_up_and_asked_for_again() {
    let patience = Patience { body: Duration::from_millis(50), ..Patience::IN_THE_BACKGROUND };
    let (server, calendar) = google_with(&[FREE_BUSY.stalling(), FREE_BUSY], patience);
    taken(&calendar).await.unwrap();
    assert_eq!(server.asked().len(), 3);
    let stalls = [FREE_BUSY.stalling(), FREE_BUSY.stalling(), FREE_BUSY.stalling()];
    let (_server, calendar) = google_with(&stalls, patience);
    assert_eq!(taken(&calendar).await, Err(GoogleError::Unreachable("the answer stalled")));
}

#[actix_rt::test]
async fn nobody_there_is_unreachable() {
    let (server, mut calendar) = google(&[]);
    let closed = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
    calendar.origin = Url::parse(&format!("http://{closed}")).unwrap();
    assert_eq!(taken(&calendar).await, Err(GoogleError::Unreachable("no connection")));
    assert_eq!(server.asked().len(), 1);
}

#[actix_rt::test]
async fn an_answer_that_is_no_answer_is_garbled() {
    let (_server, calendar) = google(&[Scripted::ok("<html>")]);
    assert_eq!(taken(&calendar).await, Err(GoogleError::Garbled("no free/busy times")));
}

#[actix_rt::test]
async fn an_event_is_written_under_our_id_and_nobody_is_mailed() {
    let (server, calendar) = google(&[EVENT]);
    let Inserted::New(written) = calendar.insert(CALENDAR, &event()).await.unwrap() else { panic!("it is new") };
    assert_eq!((written.id.as_str(), written.etag.as_deref()), (ID, Some("\"3391400000000000\"")));
    let asked = server.asked();
    assert_eq!(lines(&asked), [format!("POST {EVENTS}")]);
    assert_eq!(asked[1].json(), json(fixture!("insert_request.json")));
    assert_eq!(asked[1].parameter("sendUpdates").as_deref(), Some("none"));
    assert!(!asked[1].parameter("fields").unwrap().contains("summary"));
}

#[track_caller]
fn existing(inserted: Result<Inserted, GoogleError>) -> wire::Event {
    let Ok(Inserted::Existing(event)) = inserted else { panic!("{inserted:?}") };
    event
}

#[actix_rt::test]
async fn an_insert_whose_answer_was_lost_succeeds_by_finding_the_event() {
    let lost = Scripted::new(503, "");
    let (server, calendar) = google(&[lost, DUPLICATE, EVENT]);
    assert_eq!(existing(calendar.insert(CALENDAR, &event()).await).id, ID);
    let asked = server.asked();
    let insert = format!("POST {EVENTS}");
    assert_eq!(lines(&asked), [insert.clone(), insert, format!("GET {EVENTS}/{ID}")]);
}

#[actix_rt::test]
async fn an_id_that_another_event_has_is_a_conflict_and_a_deleted_event_is_told() {
    let (_server, calendar) = google(&[DUPLICATE, Scripted::ok(fixture!("event_of_another.json"))]);
    assert_eq!(calendar.insert(CALENDAR, &event()).await, Err(GoogleError::Conflict));
    let (_server, calendar) = google(&[DUPLICATE, CANCELLED]);
    assert_eq!(calendar.insert(CALENDAR, &event()).await, Ok(Inserted::Deleted));
}

#[actix_rt::test]
async fn a_reschedule_is_written_over_the_event_that_was_read_and_no_other() {
    let (server, calendar) = google(&[EVENT]);
    let moved = AppointmentEvent { version: 2, ..event() };
    let patched = calendar.patch(CALENDAR, &moved, Change::Reschedule, Some("\"33\"")).await.unwrap();
    assert!(matches!(patched, Patched::Written(_)));
    let asked = server.asked();
    assert_eq!(lines(&asked), [format!("PATCH {EVENTS}/{ID}")]);
    assert_eq!(asked[1].if_match.as_deref(), Some("\"33\""));
    assert_eq!(asked[1].json(), json(fixture!("reschedule_request.json")));
}

#[actix_rt::test]
async fn an_event_that_changed_meanwhile_is_read_again_and_not_written_over() {
    let (server, calendar) = google(&[STALE, EVENT]);
    let moved = AppointmentEvent { version: 2, ..event() };
    let patched = calendar.patch(CALENDAR, &moved, Change::Reschedule, Some("\"33\"")).await.unwrap();
    let Patched::Changed(current) = patched else { panic!("nothing may be written") };
    assert_eq!(current.etag.as_deref(), Some("\"3391400000000000\""));
    assert_eq!(lines(&server.asked()), [format!("PATCH {EVENTS}/{ID}"), format!("GET {EVENTS}/{ID}")]);
}

#[actix_rt::test]
async fn a_patch_whose_answer_was_lost_is_known_by_its_version() {
    let (server, calendar) = google(&[Scripted::new(502, ""), STALE, EVENT]);
    let patched = calendar.patch(CALENDAR, &event(), Change::Everything, Some("\"33\"")).await.unwrap();
    assert!(matches!(patched, Patched::Written(_)));
    assert_eq!(server.asked().len(), 4);
    let (_server, calendar) = google(&[STALE, CANCELLED]);
    let patched = calendar.patch(CALENDAR, &event(), Change::Reschedule, Some("\"33\"")).await.unwrap();
    assert!(matches!(patched, Patched::Changed(_)));
}

#[actix_rt::test]
async fn without_an_etag_a_patch_has_no_condition() {
    let (server, calendar) = google(&[NOT_FOUND]);
    let patched = calendar.patch(CALENDAR, &event(), Change::Everything, None).await;
    assert_eq!(patched, Err(GoogleError::NotFound));
    assert_eq!(server.asked()[1].if_match, None);
}

#[actix_rt::test]
async fn deleting_what_is_gone_succeeds() {
    for answer in [Scripted::new(204, ""), NOT_FOUND, DELETED] {
        let (server, calendar) = google(&[answer]);
        assert_eq!(calendar.delete(CALENDAR, &event().id()).await, Ok(()));
        assert_eq!(lines(&server.asked()), [format!("DELETE {EVENTS}/{ID}")]);
    }
    let (_server, calendar) = google(&[Scripted::new(403, fixture!("error_403_forbidden.json"))]);
    let forbidden = GoogleError::Forbidden(Reason::new("forbidden"));
    assert_eq!(calendar.delete(CALENDAR, &event().id()).await, Err(forbidden));
}

const FROM: &str = "2026-11-27T00:00:00Z";

fn since(token: &str) -> SyncState {
    SyncState::Since { token: SyncToken::new(token), from: at(FROM) }
}

#[actix_rt::test]
async fn a_first_list_goes_through_all_pages_also_empty_ones() {
    let pages = [fixture!("list_first_page.json"), fixture!("list_empty_page.json")].map(Scripted::ok);
    let (server, calendar) = google(&[pages[0].clone(), pages[1].clone(), LAST_PAGE]);
    let changes = calendar.list_changes(CALENDAR, &SyncState::Start { from: at(FROM) }).await.unwrap();
    assert_eq!(changes.listing, Listing::Full);
    assert_eq!(changes.zone, Some(chrono_tz::America::New_York));
    let ids: Vec<_> = changes.events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids, ["k7q0abcdefghijklmnopqrstuv", "gone0000000000000000000000"]);
    assert_eq!(changes.next, since("CPDAlvWDx70CEPDAlvWDx70CGAU="));
    let asked = server.asked();
    assert!(asked[1..].iter().all(|asked| asked.parameter("timeMin").as_deref() == Some(FROM)));
    assert!(asked[1..].iter().all(|asked| asked.parameter("singleEvents").as_deref() == Some("true")));
    assert!(asked[1..].iter().all(|asked| asked.parameter("syncToken").is_none()));
    let pages: Vec<_> = asked[1..].iter().map(|asked| asked.parameter("pageToken")).collect();
    assert_eq!(pages, [None, Some("page two".to_owned()), Some("page three".to_owned())]);
}

#[actix_rt::test]
async fn a_list_goes_on_from_its_token_with_otherwise_the_same_parameters() {
    let (server, calendar) = google(&[LAST_PAGE]);
    let changes = calendar.list_changes(CALENDAR, &since("CP+/=")).await.unwrap();
    assert_eq!(changes.listing, Listing::Incremental);
    let asked = server.asked();
    assert_eq!(asked[1].parameter("syncToken").as_deref(), Some("CP+/="));
    assert_eq!((asked[1].parameter("timeMin"), asked[1].parameter("showDeleted")), (None, Some("true".to_owned())));
}

#[actix_rt::test]
async fn a_token_that_google_no_longer_knows_leads_to_a_full_list() {
    let gone = Scripted::new(410, fixture!("error_410_sync.json"));
    let (server, calendar) = google(&[gone.clone(), LAST_PAGE]);
    let changes = calendar.list_changes(CALENDAR, &since("old")).await.unwrap();
    assert_eq!((changes.listing, changes.events.len()), (Listing::Full, 1));
    let asked = server.asked();
    assert_eq!((asked[2].parameter("syncToken"), asked[2].parameter("timeMin")), (None, Some(FROM.to_owned())));
    // Also between two pages; what the first one had is listed again.
    let first = Scripted::ok(fixture!("list_first_page.json"));
    let (_server, calendar) = google(&[first, gone, LAST_PAGE]);
    let changes = calendar.list_changes(CALENDAR, &since("old")).await.unwrap();
    assert_eq!((changes.listing, changes.events.len()), (Listing::Full, 1));
}

#[actix_rt::test]
async fn a_list_without_a_token_at_its_end_is_garbled() {
    let (_server, calendar) = google(&[Scripted::ok(r#"{"items":[]}"#)]);
    let listed = calendar.list_changes(CALENDAR, &since("t")).await;
    assert_eq!(listed, Err(GoogleError::Garbled("a list that cannot be continued")));
    assert_eq!(format!("{:?}", SyncToken::new("secret")), "SyncToken(6 bytes)");
}

fn channel() -> Channel {
    Channel {
        id: "01J0CHANNEL".to_owned(),
        token: "channel-secret".into(),
        address: Url::parse("https://calls.example.com/google/notify").unwrap(),
        lifetime: Duration::from_secs(604_800),
    }
}

#[actix_rt::test]
async fn a_channel_is_opened_once_and_closed() {
    let (server, calendar) =
        google(&[Scripted::ok(fixture!("channel_answer.json")), Scripted::new(204, ""), NOT_FOUND]);
    let opened = calendar.watch(CALENDAR, &channel()).await.unwrap();
    let expires = Some(at("2026-12-01T00:00:00Z"));
    assert_eq!(opened, ChannelOpened { resource_id: "o3hgv1538sdjfh".to_owned(), expires });
    calendar.stop("01J0CHANNEL", &opened.resource_id).await.unwrap();
    calendar.stop("01J0CHANNEL", &opened.resource_id).await.unwrap();
    let asked = server.asked();
    let stop = "POST /calendar/v3/channels/stop".to_owned();
    assert_eq!(lines(&asked), [format!("POST {EVENTS}/watch"), stop.clone(), stop]);
    assert_eq!(asked[1].json(), json(fixture!("channel_request.json")));
    assert_eq!(asked[2].json(), json!({"id": "01J0CHANNEL", "resourceId": "o3hgv1538sdjfh"}));
    let (server, calendar) = google(&[Scripted::new(503, "")]);
    assert!(calendar.watch(CALENDAR, &channel()).await.unwrap_err().is_transient());
    assert_eq!(server.asked().len(), 2);
}

#[test]
fn calendar_ids_are_escaped_and_never_make_another_address() {
    let client = OAuthClient { id: "app".to_owned(), secret: "app-secret".into() };
    let grant = Grant::Consent { client, refresh_token: "original".into() };
    let origin = Url::parse("https://www.googleapis.com").unwrap();
    let tokens = Arc::new(AccessTokens::new(origin.clone(), grant, Patience::ON_A_CALL));
    let calendar = Calendar::new(origin, tokens, POLICY, Patience::ON_A_CALL);
    let path = |id| calendar.url(&["calendars", id, "events"], &[]).map(|url| url.path().to_owned());
    let holidays = "en.usa#holiday@group.v.calendar.google.com";
    let escaped = "/calendar/v3/calendars/en.usa%23holiday@group.v.calendar.google.com/events";
    assert_eq!(path(holidays).as_deref(), Ok(escaped));
    assert_eq!(path("a/../b?c").as_deref(), Ok("/calendar/v3/calendars/a%2F..%2Fb%3Fc/events"));
    for id in ["", ".", ".."] {
        assert!(path(id).is_err());
    }
}
