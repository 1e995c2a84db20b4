//! The wall clock is set forward or back by an hour in the middle of a call: waits go on as they were, and what is booked
//! is what the caller was told.

use std::time::Duration;

use chrono::{DateTime, Datelike as _, TimeDelta, Timelike as _, Utc, Weekday};
use frontdesk_sandbox::scenario::EndReason;

use super::play::{BOOKING, TENANT, scenario};
use crate::simulated::call::{Setup, SimulatedCall, show};

const HOUR: TimeDelta = TimeDelta::hours(1);

/// How far the wall clock has been set forward or back at a moment of the call.
type Clock = fn(Duration) -> TimeDelta;

/// Books a check-up on a Monday afternoon while the wall clock goes like this: when it was, and how long the call took.
fn booked(wall_clock: Clock, what: &str) -> (DateTime<Utc>, Duration) {
    let (tenant, tool_takes) = (TENANT.clone(), Duration::from_millis(40));
    let setup = Setup { tenant, wall_clock, tool_takes, ..Setup::seeded(3) };
    let mut call = SimulatedCall::ring(&scenario(BOOKING), setup);
    call.run_until(|call| call.core.is_over() && call.carrier.is_over());
    let took = call.elapsed();
    let entries = call.diary.entries();
    let (recording, outcome) = call.finish();
    let silence = recording.longest_silence();
    let told = format!("{what}\n{}", show(&recording));
    assert_eq!(recording.end, EndReason::AgentHangup, "{told}");
    assert!(silence <= Duration::from_secs(3), "{silence:?}: {told}");
    assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "{told}");
    let [entry] = &entries[..] else { panic!("{} bookings: {told}", entries.len()) };
    (entry.slot.start, took)
}

#[test]
fn a_wall_clock_that_steps_by_an_hour_in_a_call_moves_no_booking_and_lengthens_no_wait() {
    let (start, took) = booked(|_| TimeDelta::zero(), "a steady clock");
    let local = start.with_timezone(&chrono_tz::Europe::London);
    assert!(local.weekday() == Weekday::Mon && local.hour() >= 12, "{local}");
    // Offered after some eleven seconds, chosen after twenty-four, booked after thirty.
    let clocks: [(&str, Clock); 8] = [
        ("forward before anything is offered", |_| HOUR),
        ("back before anything is offered", |_| -HOUR),
        ("forward after the offer", |at| if at.as_secs() > 18 { HOUR } else { TimeDelta::zero() }),
        ("back after the offer", |at| if at.as_secs() > 18 { -HOUR } else { TimeDelta::zero() }),
        ("forward after the choice", |at| if at.as_secs() > 27 { HOUR } else { TimeDelta::zero() }),
        ("back after the choice", |at| if at.as_secs() > 27 { -HOUR } else { TimeDelta::zero() }),
        ("forward and back again and again", |at| if at.as_secs() % 8 < 4 { HOUR } else { -HOUR }),
        ("back and forward again and again", |at| if at.as_secs() % 6 < 3 { -HOUR } else { HOUR }),
    ];
    for (what, clock) in clocks {
        let (stepped, lasted) = booked(clock, what);
        assert_eq!((stepped, lasted), (start, took), "{what}");
    }
}
