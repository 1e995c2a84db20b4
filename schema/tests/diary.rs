//! The diary: what is held, blocked and free.

use frontdesk_schema::EntryId;
use frontdesk_schema::models::diary::{
    Block, HoldOutcome, Kind, Source, Wanted, block, release, sweep_expired, taken, unblock, unblock_others,
};
use frontdesk_schema::models::fences::{self, Fence, Life};

use crate::practice::{Practice, at, life, noon, room, slot, span};

fn event(provider: &str, (from, until): (i64, i64), name: &str) -> Block {
    Block {
        id: EntryId::new(),
        provider: provider.to_owned(),
        during: span(from, until),
        source: Source::Google,
        external_id: name.to_owned(),
    }
}

#[tokio::test]
async fn a_hold_keeps_everybody_else_out_until_it_expires_or_is_released() {
    let practice = Practice::new().await;
    let (mine, theirs) = (life(0), life(0));
    assert_eq!(practice.hold(mine, slot("patel", 0, 30), noon()).await, HoldOutcome::Held);
    assert_eq!(practice.hold(theirs, slot("patel", 15, 45), at(1)).await, HoldOutcome::Taken);
    assert_eq!(practice.hold(theirs, slot("patel", 30, 60), at(1)).await, HoldOutcome::Held, "neighbours touch");
    // The first one has run out, with nobody having swept it.
    assert_eq!(practice.hold(theirs, slot("patel", 15, 45), at(2)).await, HoldOutcome::Held);
    assert!(practice.run(async |scope| release(scope, theirs).await.unwrap()).await);
    assert!(!practice.run(async |scope| release(scope, theirs).await.unwrap()).await);
    assert_eq!(practice.count("diary"), 0);
}

#[tokio::test]
async fn a_call_holds_one_slot_and_keeps_it_when_another_is_taken() {
    let practice = Practice::new().await;
    let (mine, theirs) = (life(0), life(0));
    assert_eq!(practice.hold(theirs, slot("morgan", 0, 30), noon()).await, HoldOutcome::Held);
    for (from, until) in [(0, 30), (15, 45)] {
        assert_eq!(practice.hold(mine, slot("patel", from, until), noon()).await, HoldOutcome::Held);
    }
    assert_eq!(practice.hold(mine, slot("morgan", 0, 30), noon()).await, HoldOutcome::Taken);
    let held = practice.run(async |scope| {
        let wanted = Wanted { providers: &["patel"], rooms: &[], during: span(-60, 60), now: noon(), asking: None };
        taken(scope, &wanted).await.unwrap()
    });
    let held: Vec<_> = held.await.into_iter().map(|taken| (taken.kind, taken.during)).collect();
    assert_eq!(held, [(Kind::Held, span(15, 45))]);
}

#[tokio::test]
async fn a_room_is_taken_once_whoever_works_in_it() {
    let practice = Practice::new().await;
    assert_eq!(practice.hold(life(0), room(slot("patel", 0, 30)), noon()).await, HoldOutcome::Held);
    assert_eq!(practice.hold(life(0), room(slot("morgan", 29, 59)), noon()).await, HoldOutcome::Taken);
    assert_eq!(practice.hold(life(0), slot("morgan", 29, 59), noon()).await, HoldOutcome::Held);
    let wanted = Wanted { providers: &[], rooms: &["one"], during: span(0, 60), now: noon(), asking: None };
    let rooms = practice.run(async |scope| taken(scope, &wanted).await.unwrap()).await;
    assert_eq!(rooms.iter().map(|taken| taken.during).collect::<Vec<_>>(), [span(0, 30)]);
}

#[tokio::test]
async fn what_is_taken_leaves_out_expired_holds_and_the_hold_of_whoever_asks() {
    let practice = Practice::new().await;
    let (mine, theirs) = (life(0), life(0));
    practice.booked(slot("patel", 100, 150), "booked").await;
    assert_eq!(practice.hold(mine, slot("patel", 0, 30), noon()).await, HoldOutcome::Held);
    assert_eq!(practice.hold(theirs, slot("patel", 30, 60), at(1)).await, HoldOutcome::Held);
    for (asking, now, expected) in [
        (None, at(1), vec![span(0, 30), span(30, 60), span(100, 150)]),
        (Some(mine.call), at(1), vec![span(30, 60), span(100, 150)]),
        (None, at(2), vec![span(30, 60), span(100, 150)]),
        (Some(theirs.call), at(2), vec![span(100, 150)]),
    ] {
        let wanted = Wanted { providers: &["patel"], rooms: &[], during: span(-600, 600), now, asking };
        let found = practice.run(async |scope| taken(scope, &wanted).await.unwrap()).await;
        assert_eq!(found.iter().map(|taken| taken.during).collect::<Vec<_>>(), expected, "{asking:?} {now}");
    }
    let narrow = Wanted { providers: &["patel"], rooms: &[], during: span(60, 100), now: noon(), asking: None };
    assert_eq!(practice.run(async |scope| taken(scope, &narrow).await.unwrap()).await, [], "ends do not belong");
    assert_eq!(practice.run(async |scope| sweep_expired(scope, at(2)).await.unwrap()).await, 1);
    assert_eq!(practice.count("diary"), 2);
}

#[tokio::test]
async fn a_life_that_was_lost_neither_holds_nor_releases_what_the_next_one_holds() {
    let practice = Practice::new().await;
    let old = life(0);
    assert_eq!(practice.hold(old, slot("patel", 0, 30), noon()).await, HoldOutcome::Held);
    let epoch = practice.run(async |scope| fences::raise(scope, old.call, noon()).await.unwrap()).await;
    let new = Life { call: old.call, epoch };
    assert_eq!(epoch, 1);
    assert_eq!(practice.hold(new, slot("patel", 60, 90), noon()).await, HoldOutcome::Held);
    assert_eq!(practice.hold(old, slot("patel", 0, 30), noon()).await, HoldOutcome::Stale);
    assert!(!practice.run(async |scope| release(scope, old).await.unwrap()).await);
    assert!(practice.run(async |scope| release(scope, new).await.unwrap()).await);
}

#[tokio::test]
async fn the_newest_life_passes_and_older_ones_do_not_even_when_it_was_never_raised() {
    let practice = Practice::new().await;
    let call = life(0).call;
    for (epoch, expected) in
        [(0, Fence::Open), (2, Fence::Open), (2, Fence::Open), (1, Fence::Stale), (0, Fence::Stale)]
    {
        let passed =
            practice.run(async |scope| fences::check(scope, Life { call, epoch }, noon()).await.unwrap()).await;
        assert_eq!(passed, expected, "{epoch}");
    }
    assert_eq!(practice.run(async |scope| fences::raise(scope, call, at(5)).await.unwrap()).await, 3);
    assert_eq!(practice.run(async |scope| fences::forget(scope, at(5)).await.unwrap()).await, 0);
    assert_eq!(practice.run(async |scope| fences::forget(scope, at(6)).await.unwrap()).await, 1);
}

#[tokio::test]
async fn a_block_moves_with_its_event_and_may_lie_over_other_blocks() {
    let practice = Practice::new().await;
    for (provider, times, name) in
        [("patel", (0, 60), "a"), ("patel", (30, 90), "b"), ("patel", (120, 180), "a"), ("morgan", (120, 180), "a")]
    {
        let over = practice.run(async |scope| block(scope, &event(provider, times, name)).await.unwrap()).await;
        assert_eq!(over, []);
    }
    let blocked: Vec<_> = practice.taken().await.into_iter().map(|taken| (taken.provider, taken.during)).collect();
    assert_eq!(blocked, [("patel".to_owned(), span(30, 90)), ("morgan".to_owned(), span(120, 180))]);
    assert_eq!(practice.hold(life(0), slot("patel", 80, 100), noon()).await, HoldOutcome::Taken);
    assert!(practice.run(async |scope| unblock(scope, Source::Google, "b").await.unwrap()).await);
    assert!(!practice.run(async |scope| unblock(scope, Source::Google, "b").await.unwrap()).await);
    assert!(!practice.run(async |scope| unblock(scope, Source::Staff, "a").await.unwrap()).await);
    assert_eq!(practice.hold(life(0), slot("patel", 80, 100), noon()).await, HoldOutcome::Held);
}

#[tokio::test]
async fn holds_give_way_to_a_block_and_bookings_stay_under_it() {
    let practice = Practice::new().await;
    let appointment = practice.booked(slot("patel", 0, 50), "first").await;
    assert_eq!(practice.hold(life(0), slot("patel", 60, 90), noon()).await, HoldOutcome::Held);
    let over = practice.run(async |scope| block(scope, &event("patel", (0, 90), "ill")).await.unwrap()).await;
    assert_eq!(over, [appointment.id], "whoever blocked is told what is there");
    assert_eq!(practice.taken().await.len(), 2);
    // Over the booking and beside it nothing else fits, while the block is there and after it.
    assert_eq!(practice.hold(life(0), slot("patel", 20, 30), noon()).await, HoldOutcome::Taken);
    assert_eq!(practice.hold(life(0), slot("patel", 60, 90), noon()).await, HoldOutcome::Taken);
    assert!(practice.run(async |scope| unblock(scope, Source::Google, "ill").await.unwrap()).await);
    assert_eq!(practice.hold(life(0), slot("patel", 20, 30), noon()).await, HoldOutcome::Taken);
    assert_eq!(practice.hold(life(0), slot("patel", 60, 90), noon()).await, HoldOutcome::Held);
}

#[tokio::test]
async fn blocks_that_their_calendar_forgot_are_freed_and_no_others() {
    let practice = Practice::new().await;
    let staff = Block { source: Source::Staff, ..event("patel", (300, 330), "lunch") };
    for new in [event("patel", (0, 30), "a"), event("patel", (60, 90), "b"), event("morgan", (0, 30), "c"), staff] {
        practice.run(async |scope| block(scope, &new).await.unwrap()).await;
    }
    practice.booked(slot("patel", 100, 150), "booked").await;
    let freed = practice.run(async |scope| unblock_others(scope, Source::Google, "patel", &["b"]).await.unwrap()).await;
    assert_eq!((freed, practice.count("diary")), (1, 4));
    let freed = practice.run(async |scope| unblock_others(scope, Source::Google, "patel", &[]).await.unwrap()).await;
    assert_eq!((freed, practice.count("diary")), (1, 3));
}
