//! What people do past the API is seen through it.

use super::super::draft::{EventType, Status};
use super::super::{Draft, GoogleEmulator, Reason};
use super::*;

#[test]
fn people_enter_move_stretch_edit_block_and_delete() {
    let google = GoogleEmulator::default();
    google.add_calendar(LEE, chrono_tz::Europe::London);
    let (nine, hour) = (at("2026-12-01T09:00:00Z"), TimeDelta::hours(1));
    let id = google.staff_adds(LEE, Draft::timed(nine, nine + hour, chrono_tz::UTC).titled("Meeting")).unwrap();
    google.staff_moves(LEE, &id, nine + hour).unwrap();
    google.staff_stretches(LEE, &id, hour * 2).unwrap();
    google.staff_edits(LEE, &id, json!({"transparency": "transparent"})).unwrap();
    let block = google.staff_blocks(LEE, nine, nine + hour).unwrap();
    let first = nine.date_naive();
    google.staff_adds(LEE, Draft::all_day(first, first.succ_opt().unwrap()).transparent()).unwrap();
    google.staff_deletes(LEE, &block).unwrap();

    let events = google.events(LEE);
    let spans: Vec<_> = events.iter().map(|event| (event.start(), event.end())).collect();
    let midnight = at("2026-12-01T00:00:00Z");
    assert_eq!(spans, [(midnight, midnight + hour * 24), (nine, nine + hour), (nine + hour, nine + hour * 3)]);
    assert_eq!((events[1].status(), events[1].event_type()), (Status::Cancelled, EventType::OutOfOffice));
    assert_eq!((events[2].sequence, events[2].draft.summary.as_deref()), (2, Some("Meeting")));
    assert_eq!(google.staff_deletes(LEE, &block).unwrap_err().reason, Reason::Deleted);
    assert_eq!(google.staff_moves(LEE, "abcde", nine).unwrap_err().reason, Reason::NotFound);
}

#[test]
fn a_whole_day_that_is_moved_to_a_time_is_a_timed_event() {
    let google = GoogleEmulator::default();
    let first = at("2026-12-01T00:00:00Z").date_naive();
    let id = google.staff_adds(LEE, Draft::all_day(first, first.succ_opt().unwrap())).unwrap();
    google.staff_moves(LEE, &id, at("2026-12-02T14:00:00Z")).unwrap();
    let start = google.events(LEE)[0].draft.start.clone().unwrap();
    assert_eq!((start.date, start.date_time.as_deref()), (None, Some("2026-12-02T09:00:00-05:00")));
}

#[test]
fn a_series_of_staff_has_one_event_for_each_start() {
    let google = GoogleEmulator::default();
    let start = at("2026-12-01T17:00:00Z");
    let lunch = Draft::timed(start, start + TimeDelta::hours(1), chrono_tz::America::New_York).titled("Lunch");
    let starts = [start, start + TimeDelta::days(1)];
    let series = google.staff_adds_series(LEE, lunch, "RRULE:FREQ=DAILY", &starts).unwrap();
    let second = format!("{series}_20261202T170000Z");
    google.staff_moves(LEE, &second, starts[1] + TimeDelta::minutes(30)).unwrap();
    let events = google.events(LEE);
    assert_eq!(events.len(), 3);
    assert_eq!((&events[2].id, events[2].start()), (&second, at("2026-12-02T17:30:00Z")));
}
