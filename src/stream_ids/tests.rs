use std::sync::LazyLock;

use proptest::prelude::*;

use frontdesk_actors::transfer::TransferOutcome;

use super::*;

const CALL: &str = "CA0123456789abcdef0123456789abcdef";
const OTHER_CALL: &str = "CAffffffffffffffffffffffffffffffff";

static STEADY: LazyLock<Instant> = LazyLock::new(Instant::now);

fn start() -> Moment {
    Moment { wall: "2026-03-02T09:00:00Z".parse().unwrap(), steady: *STEADY }
}

fn after(seconds: u64) -> Moment {
    let passed = Duration::from_secs(seconds);
    Moment { wall: start().wall + passed, steady: start().steady + passed }
}

/// So much later, by a wall clock that was set forward or back meanwhile.
fn stepped(seconds: u64, step: TimeDelta) -> Moment {
    Moment { wall: after(seconds).wall + step, ..after(seconds) }
}

fn claims(call: &str, resumes: u8) -> Claims {
    Claims {
        call: CarrierCallId::new(call),
        tenant: TenantId::from_slug("bright-smiles"),
        resumes,
        transfers: PastTransfers::default(),
    }
}

fn ids() -> StreamIds {
    StreamIds::new(&MasterKey::new([7; 32]), Duration::from_secs(15 * 60))
}

#[test]
fn an_id_opens_one_stream_and_says_what_it_was_issued_for() {
    let mut ids = ids();
    let id = ids.issue(&claims(CALL, 2), None, start());
    assert_eq!(ids.open(id.as_str(), after(60)), Ok(claims(CALL, 2)));
    assert_eq!(ids.open(id.as_str(), after(60)), Err(StreamIdRefused::Used));
}

#[test]
fn an_id_does_not_open_a_stream_after_a_minute() {
    let mut ids = ids();
    let id = ids.issue(&claims(CALL, 0), None, start());
    assert_eq!(ids.open(id.as_str(), after(61)), Err(StreamIdRefused::Expired));
}

#[test]
fn a_used_id_stays_used_however_much_later_it_is_tried() {
    let mut ids = ids();
    let id = ids.issue(&claims(CALL, 0), None, start());
    ids.open(id.as_str(), after(1)).unwrap();
    for seconds in [2, 59, 60, 61, 91, 3_600, 3_691, 3_692] {
        ids.issue(&claims(OTHER_CALL, 0), None, after(seconds));
        let refused = ids.open(id.as_str(), after(seconds)).unwrap_err();
        assert_eq!(refused, if seconds <= 3_691 { StreamIdRefused::Used } else { StreamIdRefused::Expired });
    }
}

#[test]
fn a_repeated_webhook_gets_the_same_id_until_it_says_something_else_or_is_old() {
    let mut ids = ids();
    let first = ids.issue(&claims(CALL, 0), None, start());
    let mut again = |claims: Claims, seconds| ids.issue(&claims, Some(first.as_str()), after(seconds));
    assert_eq!(again(claims(CALL, 0), 44), first);
    assert_ne!(again(claims(CALL, 0), 45), first, "too old to be opened in time");
    assert_ne!(again(claims(CALL, 1), 1), first, "a resumed stream has an id of its own");
    assert_ne!(again(claims(OTHER_CALL, 0), 1), first);
    assert_ne!(ids.issue(&claims(CALL, 0), None, start()), first);
    let second = ids.issue(&claims(CALL, 0), Some("no id of ours"), start());
    assert_eq!(ids.read(second.as_str(), start().wall), Ok(claims(CALL, 0)));
}

#[test]
fn an_id_answers_for_its_call_as_long_as_a_call_may_live() {
    let mut ids = ids();
    let id = ids.issue(&claims(CALL, 0), None, start());
    ids.open(id.as_str(), after(1)).unwrap();
    let life = 15 * 60 + 3_600;
    assert_eq!(ids.read(id.as_str(), after(life).wall), Ok(claims(CALL, 0)));
    assert_eq!(ids.read(id.as_str(), after(life + 1).wall), Err(StreamIdRefused::Expired));
}

#[test]
fn an_id_says_what_became_of_the_hand_over_before_it() {
    let mut ids = ids();
    for (failed, just_now) in std::iter::once(None).chain(TransferOutcome::ALL.map(Some)).enumerate() {
        let transfers = PastTransfers { failed: failed as u8, just_now };
        let claims = Claims { transfers, ..claims(CALL, 0) };
        let id = ids.issue(&claims, None, start());
        assert_eq!(ids.open(id.as_str(), after(1)), Ok(claims.clone()));
        assert_eq!(ids.read(ids.for_questions(&claims, start().wall).as_str(), after(1).wall), Ok(claims));
    }
}

#[test]
fn an_id_from_the_far_future_is_refused() {
    let hour = 3_600 + 30;
    let mut issuer = ids();
    let id = issuer.issue(&claims(CALL, 0), None, after(hour + 1));
    assert_eq!(issuer.read(id.as_str(), start().wall), Err(StreamIdRefused::Expired));
    assert_eq!(ids().open(id.as_str(), start()), Err(StreamIdRefused::Expired));
    assert_eq!(ids().open(id.as_str(), after(1)), Ok(claims(CALL, 0)));
}

const HOUR: TimeDelta = TimeDelta::hours(1);

#[test]
fn a_wall_clock_that_steps_by_an_hour_costs_no_stream_and_no_question() {
    for step in [HOUR, -HOUR] {
        let mut ids = ids();
        let id = ids.issue(&claims(CALL, 0), None, start());
        assert_eq!(ids.issue(&claims(CALL, 0), Some(id.as_str()), stepped(1, step)), id, "the webhook is repeated");
        assert_eq!(ids.open(id.as_str(), stepped(2, step)), Ok(claims(CALL, 0)), "{step}");
        assert_eq!(ids.read(id.as_str(), stepped(15 * 60, step).wall), Ok(claims(CALL, 0)), "{step}");
    }
}

/// Whichever way the clock is set, and set back again.
#[test]
fn a_wall_clock_that_steps_makes_no_used_id_good_again_and_no_old_one() {
    for steps in [[HOUR, TimeDelta::zero()], [-HOUR, TimeDelta::zero()], [HOUR, HOUR], [-HOUR, -HOUR]] {
        let mut ids = ids();
        let (used, unused) = (ids.issue(&claims(CALL, 0), None, start()), ids.issue(&claims(CALL, 1), None, start()));
        ids.open(used.as_str(), after(1)).unwrap();
        for (seconds, step) in [2, 61, 1_800, 3_600].into_iter().flat_map(|seconds| steps.map(|step| (seconds, step))) {
            ids.issue(&claims(OTHER_CALL, 0), None, stepped(seconds, step));
            assert_eq!(
                ids.open(used.as_str(), stepped(seconds, step)),
                Err(StreamIdRefused::Used),
                "{seconds} s, {step}"
            );
        }
        for seconds in [61, 1_800, 3_600] {
            let refused = ids.open(unused.as_str(), stepped(seconds, steps[1]));
            assert_eq!(refused, Err(StreamIdRefused::Expired), "{seconds} s, {}", steps[1]);
            let next = ids.issue(&claims(CALL, 1), Some(unused.as_str()), stepped(seconds, steps[1]));
            assert_ne!(next, unused, "what opens nothing is not handed out again");
        }
    }
}

/// It knows nothing but the wall clock, and gives an id of its own in doubt.
#[test]
fn on_another_node_an_id_from_before_a_step_back_opens_once() {
    let (id, mut other) = (ids().issue(&claims(CALL, 0), None, start()), ids());
    assert_ne!(other.issue(&claims(CALL, 0), Some(id.as_str()), stepped(1, -HOUR)), id);
    assert_eq!(other.open(id.as_str(), stepped(2, -HOUR)), Ok(claims(CALL, 0)));
    for seconds in [3, 60, 3_600, 3_692] {
        assert!(other.open(id.as_str(), stepped(seconds, -HOUR)).is_err(), "{seconds} s");
    }
}

#[test]
fn another_node_with_the_same_master_key_accepts_the_id_and_one_with_another_key_does_not() {
    let id = ids().issue(&claims(CALL, 0), None, start());
    assert_eq!(ids().open(id.as_str(), after(1)), Ok(claims(CALL, 0)));
    let mut stranger = StreamIds::new(&MasterKey::new([8; 32]), Duration::from_secs(60));
    assert_eq!(stranger.open(id.as_str(), after(1)), Err(StreamIdRefused::Forged));
}

#[test]
fn while_the_master_key_is_rotated_ids_of_both_keys_hold_on_every_node() {
    const LONGEST: Duration = Duration::from_secs(15 * 60);
    let (old, new) = ([7; 32], [8; 32]);
    let nodes = || {
        // As `docs/SECURITY.md` has it: the new key is given beside the old one, they are exchanged, the old one goes.
        let stages =
            [MasterKey::new(old), MasterKey::rotating(old, new), MasterKey::rotating(new, old), MasterKey::new(new)];
        stages.map(|key| StreamIds::new(&key, LONGEST))
    };
    for issuer in 0..4 {
        for reader in 0..4 {
            let id = nodes()[issuer].issue(&claims(CALL, 1), None, start());
            let reader_node = &mut nodes()[reader];
            // Nodes are at most one stage apart.
            if issuer.abs_diff(reader) <= 1 {
                assert_eq!(reader_node.read(id.as_str(), after(1).wall), Ok(claims(CALL, 1)), "{issuer} to {reader}");
                assert_eq!(reader_node.open(id.as_str(), after(1)), Ok(claims(CALL, 1)), "{issuer} to {reader}");
                assert_eq!(reader_node.open(id.as_str(), after(1)), Err(StreamIdRefused::Used));
            }
        }
    }
    let id = nodes()[0].issue(&claims(CALL, 1), None, start());
    assert_eq!(nodes()[3].open(id.as_str(), after(1)), Err(StreamIdRefused::Forged), "the old key is gone");
    let stranger = StreamIds::new(&MasterKey::new([9; 32]), LONGEST).for_questions(&claims(CALL, 1), start().wall);
    assert_eq!(nodes()[1].open(stranger.as_str(), after(1)), Err(StreamIdRefused::Forged));
}

#[test]
fn memory_holds_only_what_can_still_matter() {
    let mut ids = ids();
    for n in 0..100 {
        let id = ids.issue(&claims(&format!("CA{n:032x}"), 0), None, start());
        ids.open(id.as_str(), start()).unwrap();
    }
    let id = ids.issue(&claims(CALL, 0), None, after(24 * 3_600));
    ids.open(id.as_str(), after(24 * 3_600)).unwrap();
    assert_eq!(ids.known.in_memory(), 1);
}

#[test]
fn an_id_never_prints() {
    let id = ids().issue(&claims(CALL, 0), None, start());
    assert_eq!(format!("{id:?}"), "StreamId(redacted)");
    assert!(id.as_str().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
}

proptest! {
    #[test]
    fn changing_any_character_makes_an_id_a_forgery(position in 0_usize..147, replacement in "[A-Za-z0-9_-]") {
        let mut ids = ids();
        let id = ids.issue(&claims(CALL, 0), None, start());
        let mut changed = id.as_str().to_owned();
        changed.replace_range(position..=position, &replacement);
        prop_assume!(changed != id.as_str());
        prop_assert_eq!(ids.open(&changed, start()), Err(StreamIdRefused::Forged));
    }

    #[test]
    fn no_text_passes_for_an_id(text in ".{0,200}") {
        prop_assert_eq!(ids().open(&text, start()), Err(StreamIdRefused::Forged));
    }
}
