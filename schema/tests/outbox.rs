//! The outbox and its queue: every effect is leased by one worker at a time and ended once.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::models::outbox::{
    Enqueued, NewEffect, Noted, dead, dead_letters, done, enqueue, forget_done, load, retry_at, revive,
};
use frontdesk_schema::models::work_queue::{Leased, finish, lease, next_due, put_back, schedule};
use frontdesk_schema::{Database, WorkId};

use crate::practice::{Practice, at, effect, noon};
use crate::support::tenant;

const KINDS: &[&str] = &["sms", "calendar"];

async fn lease_at(database: &Database, now: DateTime<Utc>, limit: i64) -> Vec<Leased> {
    let mut connection = database.connection().await.unwrap();
    lease(&mut connection.unscoped(), now, KINDS, limit, TimeDelta::minutes(1)).await.unwrap()
}

async fn one_at(practice: &Practice, now: DateTime<Utc>) -> Leased {
    let mut leased = lease_at(&practice.database, now, 10).await;
    assert_eq!(leased.len(), 1, "{leased:?}");
    leased.remove(0)
}

async fn enqueued(practice: &Practice, effect: &NewEffect) -> Enqueued {
    practice.run(async |scope| enqueue(scope, effect).await.unwrap()).await
}

#[tokio::test]
async fn an_effect_is_decided_once_leased_performed_and_in_the_end_forgotten() {
    let practice = Practice::new().await;
    let new = effect("key", None);
    assert_eq!(enqueued(&practice, &new).await, Enqueued::New);
    assert_eq!(enqueued(&practice, &effect("key", None)).await, Enqueued::Already);
    let work = one_at(&practice, noon()).await;
    assert_eq!((work.id, work.tenant, work.kind.as_str(), work.leases), (new.id, practice.tenant, "sms", 1));
    assert_eq!(lease_at(&practice.database, noon(), 10).await, [], "it is leased");
    let loaded = practice.run(async |scope| load(scope, work.id).await.unwrap()).await.unwrap();
    assert_eq!((loaded.payload_sealed, loaded.data_key_id, loaded.attempts), (new.payload, new.data_key, 0));
    assert_eq!(practice.run(async |scope| done(scope, &work, at(0)).await.unwrap()).await, Noted::Noted);
    assert_eq!(practice.run(async |scope| done(scope, &work, at(0)).await.unwrap()).await, Noted::LeaseLost);
    assert_eq!(practice.count("work_queue"), 0);
    assert_eq!(enqueued(&practice, &effect("key", None)).await, Enqueued::Already, "done is still decided");
    assert_eq!(practice.run(async |scope| forget_done(scope, at(1)).await.unwrap()).await, 1);
}

#[tokio::test]
async fn a_lease_that_ran_out_is_taken_again_and_the_late_worker_changes_nothing() {
    let practice = Practice::new().await;
    assert_eq!(enqueued(&practice, &effect("key", None)).await, Enqueued::New);
    let late = one_at(&practice, noon()).await;
    let again = one_at(&practice, at(1)).await;
    assert_eq!((again.id, again.leases), (late.id, 2));
    for outcome in [
        practice.run(async |scope| done(scope, &late, at(1)).await.unwrap()).await,
        practice.run(async |scope| retry_at(scope, &late, at(9), "timeout").await.unwrap()).await,
        practice.run(async |scope| dead(scope, &late, at(1), "timeout").await.unwrap()).await,
    ] {
        assert_eq!(outcome, Noted::LeaseLost);
    }
    assert_eq!(practice.run(async |scope| done(scope, &again, at(1)).await.unwrap()).await, Noted::Noted);
    let row = practice.run(async |scope| load(scope, again.id).await.unwrap()).await.unwrap();
    assert_eq!((row.attempts, row.last_error, row.done_at), (1, None, Some(at(1))));
}

#[tokio::test]
async fn what_failed_is_due_again_when_it_says_and_what_was_given_up_can_be_revived() {
    let practice = Practice::new().await;
    for key in ["a", "b"] {
        assert_eq!(enqueued(&practice, &NewEffect { due_at: at(3), ..effect(key, None) }).await, Enqueued::New);
    }
    assert_eq!(lease_at(&practice.database, at(2), 10).await, []);
    let mut work = lease_at(&practice.database, at(3), 1).await;
    let first = work.remove(0);
    assert_eq!(practice.run(async |scope| retry_at(scope, &first, at(30), "busy").await.unwrap()).await, Noted::Noted);
    let second = one_at(&practice, at(3)).await;
    assert_eq!(practice.run(async |scope| dead(scope, &second, at(4), "refused").await.unwrap()).await, Noted::Noted);
    let mut connection = practice.database.connection().await.unwrap();
    assert_eq!(next_due(&mut connection.unscoped(), KINDS).await.unwrap(), Some(at(30)));
    assert_eq!(next_due(&mut connection.unscoped(), &["webhook"]).await.unwrap(), None);
    drop(connection);

    let first = one_at(&practice, at(30)).await;
    assert_eq!(practice.run(async |scope| dead(scope, &first, at(31), "busy").await.unwrap()).await, Noted::Noted);
    let letters = practice.run(async |scope| dead_letters(scope, None, 1).await.unwrap()).await;
    assert_eq!((letters[0].id, letters[0].attempts, letters[0].last_error.as_deref()), (first.id, 2, Some("busy")));
    let after = Some((letters[0].dead_at.unwrap(), letters[0].id));
    let letters = practice.run(async |scope| dead_letters(scope, after, 10).await.unwrap()).await;
    assert_eq!(letters.iter().map(|letter| letter.id).collect::<Vec<_>>(), [second.id]);

    for expected in [true, false] {
        assert_eq!(practice.run(async |scope| revive(scope, second.id, at(40)).await.unwrap()).await, expected);
    }
    assert_eq!(lease_at(&practice.database, at(39), 10).await, []);
    let revived = one_at(&practice, at(40)).await;
    assert_eq!(practice.run(async |scope| done(scope, &revived, at(40)).await.unwrap()).await, Noted::Noted);
    assert_eq!(practice.run(async |scope| dead_letters(scope, None, 10).await.unwrap()).await.len(), 1);
}

/// Eight workers over two hundred effects, all of them hungry at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_two_workers_ever_get_the_same_entry() {
    let practice = Practice::with_connections(8).await;
    let effects: Vec<_> = (0..200).map(|n| effect(&n.to_string(), None)).collect();
    practice
        .run(async |scope| {
            for effect in &effects {
                assert_eq!(enqueue(scope, effect).await.unwrap(), Enqueued::New);
            }
        })
        .await;
    let workers = (0..8).map(|_| {
        let database = practice.database.clone();
        tokio::spawn(async move {
            let mut mine = Vec::new();
            loop {
                let leased = lease_at(&database, noon(), 7).await;
                if leased.is_empty() {
                    return mine;
                }
                assert!(leased.len() <= 7);
                mine.extend(leased.into_iter().map(|work| work.id));
            }
        })
    });
    let workers: Vec<_> = workers.collect();
    let mut all = Vec::new();
    for worker in workers {
        all.extend(worker.await.unwrap());
    }
    // A worker that met only locked entries may have left early; what is left was never leased.
    let left = lease_at(&practice.database, noon(), 1000).await;
    all.extend(left.into_iter().map(|work| work.id));
    let distinct: BTreeSet<WorkId> = all.iter().copied().collect();
    assert_eq!((all.len(), distinct.len()), (200, 200));
}

#[tokio::test]
async fn other_kinds_other_tenants_and_other_times_are_left_alone() {
    let practice = Practice::new().await;
    practice.set_up(tenant(2)).await;
    let other = NewEffect { kind: "webhook".to_owned(), ..effect("other", None) };
    assert_eq!(enqueued(&practice, &other).await, Enqueued::New);
    assert_eq!(lease_at(&practice.database, at(60), 10).await, []);
    assert_eq!(enqueued(&practice, &effect("mine", None)).await, Enqueued::New);
    let work = one_at(&practice, noon()).await;
    for ended in [
        practice.run_as(tenant(2), async |scope| finish(scope, &work).await.unwrap()).await,
        practice.run_as(tenant(2), async |scope| put_back(scope, &work, noon()).await.unwrap()).await,
    ] {
        assert!(!ended, "another tenant's scope ends nothing");
    }
    assert!(practice.run(async |scope| finish(scope, &work).await.unwrap()).await);
}

#[tokio::test]
async fn scheduled_work_comes_forward_and_never_moves_back() {
    let practice = Practice::new().await;
    practice.set_up(tenant(2)).await;
    let id = WorkId::new();
    for due in [at(20), at(10), at(15)] {
        practice.run(async |scope| schedule(scope, id, "calendar", due).await.unwrap()).await;
    }
    practice.run_as(tenant(2), async |scope| schedule(scope, id, "calendar", noon()).await.unwrap()).await;
    assert_eq!(lease_at(&practice.database, at(9), 10).await, []);
    let work = one_at(&practice, at(10)).await;
    // Asked for again while it is being done: it is done once more, and the lease does not end it.
    practice.run(async |scope| schedule(scope, id, "calendar", at(10)).await.unwrap()).await;
    assert!(!practice.run(async |scope| finish(scope, &work).await.unwrap()).await);
    let again = one_at(&practice, at(10)).await;
    assert!(practice.run(async |scope| put_back(scope, &again, at(30)).await.unwrap()).await);
    assert_eq!(lease_at(&practice.database, at(29), 10).await, []);
    assert_eq!(one_at(&practice, at(30)).await.leases, 3);
}
