//! Whether a calendar is free, asked while a caller waits.

use std::time::Duration;

use frontdesk::calendar::{self, Unknown};
use frontdesk::google::Span;
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::google::{CalendarError, Call, CallFault};
use tokio::time::Instant;

use super::{PATEL, Practice, at, entry};

const RECENT: Duration = Duration::from_secs(30);

fn span(from: u32, until: u32) -> Span {
    Span::new(at(from, 0), at(until, 0)).unwrap()
}

#[actix_web::test]
async fn entries_are_taken_time_and_our_own_appointments_are_not() {
    let practice = Practice::new().await;
    practice.booked(at(9, 0)).await;
    let tasks = calendar::start(&practice.calendars);
    practice.google.staff_adds(PATEL, entry(at(12, 0), at(13, 0))).unwrap();
    let free_busy = practice.calendars.free_busy();
    let ask = async |max_age| {
        let providers = ["patel", "morgan", "nobody"];
        free_busy.ask(&practice.tenant, &providers, at(8, 0), at(18, 0), max_age).await
    };
    let busy = ask(RECENT).await;
    assert_eq!(busy.keys().collect::<Vec<_>>(), ["morgan", "patel"]);
    assert_eq!((&busy["patel"], &busy["morgan"]), (&Ok(vec![span(12, 13)]), &Ok(Vec::new())));
    practice.google.staff_adds(PATEL, entry(at(15, 0), at(16, 0))).unwrap();
    assert_eq!(ask(RECENT).await["patel"], Ok(vec![span(12, 13)]), "it was asked a moment ago");
    assert_eq!(ask(Duration::ZERO).await["patel"], Ok(vec![span(12, 13), span(15, 16)]));
    tasks.iter().for_each(|task| task.abort());
    practice.end().await;
}

#[actix_web::test]
async fn an_error_of_one_calendar_is_unknown_and_says_nothing_of_the_other() {
    let practice = Practice::new().await;
    let tasks = calendar::start(&practice.calendars);
    practice.google.configure(|config| {
        config.free_busy_errors.insert(PATEL.to_owned(), CalendarError::InternalError);
    });
    let busy = practice.calendars.free_busy();
    let busy = busy.ask(&practice.tenant, &["patel", "morgan"], at(8, 0), at(18, 0), RECENT).await;
    assert!(matches!(busy["patel"], Err(Unknown::Calendar(_))), "{busy:?}");
    assert_eq!(busy["morgan"], Ok(Vec::new()));
    tasks.iter().for_each(|task| task.abort());
    practice.end().await;
}

#[actix_web::test]
async fn a_silent_google_is_unknown_within_three_seconds() {
    let practice = Practice::new().await;
    let tasks = calendar::start(&practice.calendars);
    let silent = CallFault::new(FaultPlan::always(Fault::AcceptThenSilence)).of(Call::FreeBusy);
    practice.google.configure(|config| config.faults = vec![silent]);
    let began = Instant::now();
    let busy = practice.calendars.free_busy();
    let busy = busy.ask(&practice.tenant, &["patel"], at(8, 0), at(18, 0), RECENT).await;
    assert!(busy["patel"].is_err(), "{busy:?}");
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    tasks.iter().for_each(|task| task.abort());
    practice.end().await;
}

#[actix_web::test]
async fn questions_at_the_same_time_share_one_request() {
    let practice = Practice::new().await;
    let tasks = calendar::start(&practice.calendars);
    let free_busy = practice.calendars.free_busy();
    let ask = || free_busy.ask(&practice.tenant, &["patel", "morgan"], at(8, 0), at(18, 0), Duration::ZERO);
    let answers = futures_util::future::join_all((0..5).map(|_| ask())).await;
    assert!(answers.iter().all(|busy| busy["patel"].is_ok() && busy["morgan"].is_ok()), "{answers:?}");
    let requests = practice.google.logbook().requests();
    let asked = requests.iter().filter(|request| request.contains("freeBusy")).count();
    assert_eq!(asked, 1, "{requests:?}");
    tasks.iter().for_each(|task| task.abort());
    practice.end().await;
}
