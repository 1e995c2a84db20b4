//! Moving and cancelling: the old time is given back only with the change itself.

use frontdesk_schema::models::appointments::{
    Cancel, Cancelled, Reschedule, Rescheduled, Status, cancel, get, reschedule,
};
use frontdesk_schema::models::diary::{HoldOutcome, Slot, Source, block};
use frontdesk_schema::models::fences::{self, Life};
use frontdesk_schema::{AppointmentId, EntryId};

use crate::practice::{Practice, at, effect, life, noon, room, slot, span};

fn moved(appointment: AppointmentId, slot: Slot, life: Option<Life>) -> Reschedule {
    let buffer = chrono::TimeDelta::minutes(10);
    Reschedule {
        appointment,
        starts_at: slot.during.from() + buffer,
        ends_at: slot.during.until() - buffer,
        slot,
        version: None,
        life,
        effects: vec![effect("moved", life)],
    }
}

fn cancelled(appointment: AppointmentId, life: Option<Life>) -> Cancel {
    Cancel { appointment, version: None, life, effects: vec![effect("cancelled", life)] }
}

async fn reschedule_in(practice: &Practice, wanted: &Reschedule) -> Rescheduled {
    practice.run(async |scope| reschedule(scope, wanted, at(1)).await.unwrap()).await
}

async fn cancel_in(practice: &Practice, wanted: &Cancel) -> Cancelled {
    practice.run(async |scope| cancel(scope, wanted, at(1)).await.unwrap()).await
}

async fn spans(practice: &Practice) -> Vec<frontdesk_schema::models::diary::Span> {
    practice.taken().await.into_iter().map(|taken| taken.during).collect()
}

#[tokio::test]
async fn moving_into_a_taken_slot_leaves_the_old_one() {
    let practice = Practice::new().await;
    let first = practice.booked(slot("patel", 0, 50), "first").await;
    practice.booked(room(slot("morgan", 60, 110)), "second").await;
    for taken in [slot("morgan", 100, 150), room(slot("patel", 60, 110))] {
        assert_eq!(reschedule_in(&practice, &moved(first.id, taken, None)).await, Rescheduled::SlotTaken);
        assert_eq!(spans(&practice).await, [span(0, 50), span(60, 110)]);
    }
    assert_eq!(practice.run(async |scope| get(scope, first.id).await.unwrap()).await, Some(first));
    assert_eq!(practice.count("outbox"), 2, "of the two bookings");
}

#[tokio::test]
async fn a_move_frees_the_old_time_takes_the_new_one_and_counts_a_version() {
    let practice = Practice::new().await;
    let first = practice.booked(slot("patel", 0, 50), "first").await;
    // A quarter of an hour later: over its own old time.
    let later = moved(first.id, slot("patel", 15, 65), None);
    let Rescheduled::Moved(row) = reschedule_in(&practice, &later).await else { panic!() };
    assert_eq!((row.starts_at, row.ends_at, row.version, row.changed_at), (at(25), at(55), 2, at(1)));
    assert_eq!(spans(&practice).await, [span(15, 65)]);
    assert_eq!(reschedule_in(&practice, &later).await, Rescheduled::Already(row.clone()));
    assert_eq!(practice.count("outbox"), 2, "once for the booking, once for the move");
    let outdated = Reschedule { version: Some(1), ..moved(first.id, slot("patel", 100, 150), None) };
    assert_eq!(reschedule_in(&practice, &outdated).await, Rescheduled::Outdated(row));
    let current = Reschedule { version: Some(2), ..moved(first.id, room(slot("morgan", 100, 150)), None) };
    let Rescheduled::Moved(row) = reschedule_in(&practice, &current).await else { panic!() };
    assert_eq!((row.provider_id.as_str(), row.version), ("morgan", 3));
    let taken = practice.taken().await;
    assert_eq!((taken[0].provider.as_str(), taken[0].room.as_deref()), ("morgan", Some("one")));
}

#[tokio::test]
async fn a_call_moves_an_appointment_to_what_it_holds() {
    let practice = Practice::new().await;
    let first = practice.booked(slot("patel", 0, 50), "first").await;
    let (mine, theirs) = (life(0), life(0));
    assert_eq!(practice.hold(mine, slot("patel", 60, 110), noon()).await, HoldOutcome::Held);
    let wanted = moved(first.id, slot("patel", 60, 110), Some(theirs));
    assert_eq!(reschedule_in(&practice, &wanted).await, Rescheduled::SlotTaken);
    let wanted = moved(first.id, slot("patel", 60, 110), Some(mine));
    assert!(matches!(reschedule_in(&practice, &wanted).await, Rescheduled::Moved(_)));
    assert_eq!(spans(&practice).await, [span(60, 110)]);
}

#[tokio::test]
async fn cancelling_frees_the_time_and_doing_it_again_changes_nothing() {
    let practice = Practice::new().await;
    let first = practice.booked(slot("patel", 0, 50), "first").await;
    let outdated = Cancel { version: Some(7), ..cancelled(first.id, None) };
    assert!(matches!(cancel_in(&practice, &outdated).await, Cancelled::Outdated(_)));
    let Cancelled::Now(row) = cancel_in(&practice, &cancelled(first.id, None)).await else { panic!() };
    assert_eq!((row.status, row.version), (Status::Cancelled, 2));
    assert_eq!(cancel_in(&practice, &cancelled(first.id, None)).await, Cancelled::Already(row));
    assert_eq!((practice.count("diary"), practice.count("outbox")), (0, 2));
    practice.booked(slot("patel", 0, 50), "second").await;
    let gone = moved(first.id, slot("patel", 60, 110), None);
    assert_eq!(reschedule_in(&practice, &gone).await, Rescheduled::Gone);
    assert_eq!(cancel_in(&practice, &cancelled(AppointmentId::new(), None)).await, Cancelled::NoSuchAppointment);
}

#[tokio::test]
async fn a_life_that_was_lost_changes_nothing() {
    let practice = Practice::new().await;
    let first = practice.booked(slot("patel", 0, 50), "first").await;
    let old = life(0);
    practice.run(async |scope| fences::raise(scope, old.call, noon()).await.unwrap()).await;
    let wanted = moved(first.id, slot("patel", 60, 110), Some(old));
    assert_eq!(reschedule_in(&practice, &wanted).await, Rescheduled::Stale);
    assert_eq!(cancel_in(&practice, &cancelled(first.id, Some(old))).await, Cancelled::Stale);
    assert_eq!(practice.run(async |scope| get(scope, first.id).await.unwrap()).await, Some(first));
}

#[tokio::test]
async fn an_appointment_moves_out_from_under_a_block_and_not_under_another() {
    let practice = Practice::new().await;
    let first = practice.booked(slot("patel", 0, 50), "first").await;
    for (from, until, name) in [(0, 50, "a"), (200, 260, "b")] {
        let event = frontdesk_schema::models::diary::Block {
            id: EntryId::new(),
            provider: "patel".to_owned(),
            during: span(from, until),
            source: Source::Google,
            external_id: name.to_owned(),
        };
        practice.run(async |scope| block(scope, &event).await.unwrap()).await;
    }
    for (from, fits) in [(210, false), (25, false), (60, true)] {
        let outcome = reschedule_in(&practice, &moved(first.id, slot("patel", from, from + 50), None)).await;
        assert_eq!(matches!(outcome, Rescheduled::Moved(_)), fits, "{from}: {outcome:?}");
    }
    assert_eq!(practice.hold(life(0), slot("patel", 0, 50), noon()).await, HoldOutcome::Taken, "the block is left");
}

/// Two appointments that change places: each is in the other's way, and neither waits for ever.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_that_want_each_others_time_at_once_both_stay() {
    let practice = Practice::new().await;
    let first = practice.booked(slot("patel", 0, 50), "first").await;
    let second = practice.booked(slot("patel", 60, 110), "second").await;
    let wanted = [(first.id, 60), (second.id, 0)].map(|(id, from)| moved(id, slot("patel", from, from + 50), None));
    let tasks = wanted.map(|wanted| {
        let (database, tenant) = (practice.database.clone(), practice.tenant);
        tokio::spawn(async move {
            let mut connection = database.connection().await.unwrap();
            let mut scope = connection.scope(tenant).await.unwrap();
            let outcome = reschedule(&mut scope, &wanted, at(1)).await.unwrap();
            scope.commit().await.unwrap();
            outcome
        })
    });
    for task in tasks {
        assert_eq!(task.await.unwrap(), Rescheduled::SlotTaken);
    }
    assert_eq!(spans(&practice).await, [span(0, 50), span(60, 110)]);
}
