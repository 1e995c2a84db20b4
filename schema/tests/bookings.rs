//! Booking: once for each slot, once for each intent, and only by a call's newest life.

use frontdesk_schema::models::appointments::{Booked, Booking, Status, book, find_for_patient, get, of_call, page};
use frontdesk_schema::models::diary::{HoldOutcome, Kind};
use frontdesk_schema::models::fences::{self, Life};
use frontdesk_schema::models::outbox;
use frontdesk_schema::{Database, PatientId, TenantId};

use crate::practice::{Practice, at, life, noon, room, slot, span};

/// Books in a transaction of its own, on a connection of its own; whatever came of it is committed.
async fn book_alone(database: Database, tenant: TenantId, booking: Booking) -> Booked {
    let mut connection = database.connection().await.unwrap();
    let mut scope = connection.scope(tenant).await.unwrap();
    let booked = book(&mut scope, &booking, noon()).await.unwrap();
    scope.commit().await.unwrap();
    booked
}

async fn all_at_once(practice: &Practice, bookings: Vec<Booking>) -> Vec<Booked> {
    let tasks = bookings
        .into_iter()
        .map(|booking| tokio::spawn(book_alone(practice.database.clone(), practice.tenant, booking)));
    let tasks: Vec<_> = tasks.collect();
    let mut booked = Vec::new();
    for task in tasks {
        booked.push(task.await.unwrap());
    }
    booked
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_fifty_who_want_one_slot_one_gets_it() {
    let practice = Practice::with_connections(50).await;
    let bookings = (0..50).map(|n| practice.booking(slot("patel", 0, 50), Some(life(0)), &n.to_string()));
    let booked = all_at_once(&practice, bookings.collect()).await;
    let new = booked.iter().filter(|booked| matches!(booked, Booked::New(_))).count();
    let taken = booked.iter().filter(|booked| matches!(booked, Booked::SlotTaken)).count();
    assert_eq!((new, taken), (1, 49));
    let rows = ["appointments", "diary", "outbox", "work_queue"].map(|table| practice.count(table));
    assert_eq!(rows, [1; 4], "those who did not get it have written nothing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_intent_is_booked_once_however_often_it_is_tried() {
    let practice = Practice::with_connections(20).await;
    let caller = life(0);
    let bookings = (0..20).map(|_| practice.booking(slot("patel", 0, 50), Some(caller), "the intent"));
    let booked = all_at_once(&practice, bookings.collect()).await;
    let mut new = 0;
    let mut ids = Vec::new();
    for booked in booked {
        match booked {
            Booked::New(row) => {
                new += 1;
                ids.push(row.id);
            }
            Booked::Already(row) => ids.push(row.id),
            other => panic!("{other:?}"),
        }
    }
    ids.dedup();
    assert_eq!((new, ids.len(), practice.count("appointments"), practice.count("outbox")), (1, 1, 1, 1));
}

#[tokio::test]
async fn a_life_that_was_lost_books_nothing() {
    let practice = Practice::new().await;
    let old = life(0);
    let epoch = practice.run(async |scope| fences::raise(scope, old.call, noon()).await.unwrap()).await;
    let booking = practice.booking(slot("patel", 0, 50), Some(old), "old");
    assert_eq!(practice.book(&booking).await, Booked::Stale);
    assert_eq!((practice.count("diary"), practice.count("outbox")), (0, 0));
    let new = Some(Life { call: old.call, epoch });
    let Booked::New(row) = practice.book(&practice.booking(slot("patel", 0, 50), new, "new")).await else { panic!() };
    assert_eq!((row.booked_by_call, row.version, row.status), (Some(old.call), 1, Status::Booked));
    // The next life asks for the same again: it is told of what there is.
    let next = Some(Life { call: old.call, epoch: epoch + 1 });
    let again = practice.book(&practice.booking(slot("patel", 0, 50), next, "new")).await;
    assert_eq!(again, Booked::Already(row));
    let mut effect = crate::practice::effect("late", Some(old));
    for (life, expected) in [(Some(old), outbox::Enqueued::Stale), (None, outbox::Enqueued::New)] {
        effect.life = life;
        assert_eq!(practice.run(async |scope| outbox::enqueue(scope, &effect).await.unwrap()).await, expected);
    }
}

#[tokio::test]
async fn a_hold_becomes_a_booking_of_the_same_call() {
    let practice = Practice::new().await;
    let (mine, theirs) = (life(0), life(0));
    assert_eq!(practice.hold(mine, room(slot("patel", 0, 50)), noon()).await, HoldOutcome::Held);
    let theirs = practice.booking(room(slot("patel", 0, 50)), Some(theirs), "theirs");
    assert_eq!(practice.book(&theirs).await, Booked::SlotTaken);
    let booking = practice.booking(room(slot("patel", 0, 50)), Some(mine), "mine");
    assert!(matches!(practice.book(&booking).await, Booked::New(_)));
    let taken = practice.taken().await;
    assert_eq!(taken.len(), 1, "{taken:?}");
    assert_eq!((taken[0].id, taken[0].kind, taken[0].room.as_deref()), (booking.entry, Kind::Booked, Some("one")));
}

#[tokio::test]
async fn a_call_that_books_another_slot_than_it_holds_loses_the_hold_only_if_it_gets_the_slot() {
    let practice = Practice::new().await;
    practice.booked(slot("patel", 100, 150), "there").await;
    let mine = life(0);
    assert_eq!(practice.hold(mine, slot("patel", 0, 50), noon()).await, HoldOutcome::Held);
    let refused = practice.booking(slot("patel", 90, 140), Some(mine), "refused");
    assert_eq!(practice.book(&refused).await, Booked::SlotTaken);
    assert_eq!(practice.hold(life(0), slot("patel", 0, 50), noon()).await, HoldOutcome::Taken, "still held");
    // It overlaps what the call holds itself.
    let longer = practice.booking(slot("patel", 0, 80), Some(mine), "longer");
    assert!(matches!(practice.book(&longer).await, Booked::New(_)));
    let spans: Vec<_> = practice.taken().await.into_iter().map(|taken| taken.during).collect();
    assert_eq!(spans, [span(0, 80), span(100, 150)]);
}

#[tokio::test]
async fn an_expired_hold_is_in_nobodys_way_and_serves_its_own_call_while_nobody_came() {
    let practice = Practice::new().await;
    let (mine, theirs) = (life(0), life(0));
    for booker in [theirs, mine] {
        let minute = if booker == mine { 60 } else { 0 };
        let early = noon() - chrono::TimeDelta::minutes(2);
        assert_eq!(practice.hold(mine, slot("patel", minute, minute + 50), early).await, HoldOutcome::Held);
        let booking = practice.booking(slot("patel", minute, minute + 50), Some(booker), &minute.to_string());
        assert!(matches!(practice.book(&booking).await, Booked::New(_)));
    }
    assert_eq!(practice.count("diary"), 2);
}

#[tokio::test]
async fn buffers_keep_appointments_apart() {
    let practice = Practice::new().await;
    // Half an hour at a quarter past, with ten minutes on either side.
    let first = practice.booked(slot("patel", 5, 55), "first").await;
    assert_eq!((first.starts_at, first.ends_at), (at(15), at(45)));
    for (from, until, fits) in [(0, 6, false), (54, 104, false), (-45, 5, true), (55, 105, true)] {
        let booking = practice.booking(slot("patel", from, until.max(from + 30)), None, &format!("{from}"));
        let booked = practice.book(&booking).await;
        assert_eq!(matches!(booked, Booked::New(_)), fits, "{from} to {until}: {booked:?}");
    }
}

#[tokio::test]
async fn a_booking_for_nobody_or_for_nothing_is_an_error_that_names_the_rule() {
    let practice = Practice::new().await;
    let mut nobody = practice.booking(slot("patel", 0, 50), None, "nobody");
    nobody.patient = PatientId::new();
    let mut nothing = practice.booking(slot("patel", 0, 50), None, "nothing");
    nothing.service = "haircut".to_owned();
    let nowhere = practice.booking(slot("nobody", 0, 50), None, "nowhere");
    for (booking, constraint) in [
        (nobody, "appointments_tenant_id_patient_id_fkey"),
        (nothing, "appointments_tenant_id_service_id_fkey"),
        (nowhere, "diary_tenant_id_provider_id_fkey"),
    ] {
        let mut connection = practice.database.connection().await.unwrap();
        let mut scope = connection.scope(practice.tenant).await.unwrap();
        let refused = book(&mut scope, &booking, noon()).await.unwrap_err();
        assert!(refused.is_constraint(constraint), "{refused}");
        scope.rollback().await.unwrap();
    }
    assert_eq!(practice.count("diary"), 0);
}

#[tokio::test]
async fn appointments_are_found_by_patient_by_call_and_page_by_page() {
    let practice = Practice::new().await;
    let caller = life(0);
    let mut ids = Vec::new();
    for (n, provider) in [(0, "patel"), (1, "morgan"), (2, "patel"), (3, "patel")] {
        let (from, until) = if n == 1 { (0, 50) } else { (n * 60, n * 60 + 50) };
        let by = (n > 1).then_some(caller);
        let booking = practice.booking(slot(provider, from, until), by, &n.to_string());
        let Booked::New(row) = practice.book(&booking).await else { panic!() };
        assert_eq!(practice.run(async |scope| get(scope, row.id).await.unwrap()).await.as_ref(), Some(&row));
        ids.push(row.id);
    }
    let ahead = practice.run(async |scope| {
        let patients = [practice.patient, PatientId::new()];
        find_for_patient(scope, &patients, at(60)).await.unwrap()
    });
    assert_eq!(ahead.await.iter().map(|row| row.id).collect::<Vec<_>>(), ids[2..]);
    let during = practice.run(async |scope| find_for_patient(scope, &[practice.patient], at(39)).await.unwrap()).await;
    assert_eq!(during.len(), 4, "one that is going on is not over");
    assert_eq!(practice.run(async |scope| find_for_patient(scope, &[], noon()).await.unwrap()).await, []);
    let booked = practice.run(async |scope| of_call(scope, caller.call).await.unwrap()).await;
    assert_eq!(booked.iter().map(|row| row.id).collect::<Vec<_>>(), ids[2..]);
    let (mut after, mut seen) = (None, Vec::new());
    loop {
        let rows = practice.run(async |scope| page(scope, after, 1).await.unwrap()).await;
        let Some((row, patient)) = rows.first() else { break };
        assert_eq!(patient.name_sealed, crate::practice::sealed("name"));
        seen.push(row.id);
        after = Some((row.starts_at, row.id));
    }
    ids.reverse();
    assert_eq!(seen, ids, "latest first, and of two at once the later id");
}
