//! Places on one node and on two, with simulated vendors' limits and, where it matters, a real Redis.

use frontdesk_actors::admission::Plans;
use frontdesk_sandbox::redis_server::PrivateRedis;
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::config::{RedisConfig, RedisServer};
use crate::shared::SharedState;

/// What anything may take that is expected to happen, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

fn plans(recogniser: u64) -> Plans {
    Plans { recogniser: Some(recogniser), headroom: 0, ..Plans::default() }
}

/// A node with its data.
fn node(redis: Option<&PrivateRedis>, plans: Plans) -> (Quotas, TempDir) {
    let server = redis.map(|redis| RedisServer::parse(&redis.url()).unwrap());
    let data = tempfile::tempdir().unwrap();
    let config = RedisConfig { server, pool_size: 4, timeout: PATIENCE };
    let shared = SharedState::connect(&config, data.path()).unwrap();
    (Quotas::new(Arc::new(VendorLimits::new(plans)), shared.counters), data)
}

fn held(held: &[(CallId, Instant, bool)]) -> HashMap<CallId, Held> {
    held.iter()
        .map(|(call, renewed_at, has_lived)| (*call, Held { renewed_at: *renewed_at, has_lived: *has_lived }))
        .collect()
}

#[test]
fn live_calls_are_renewed_in_time_and_what_is_over_is_freed() {
    let now = Instant::now();
    let [fresh, due, adopted, ended, admitted, unused] = std::array::from_fn(|_| CallId::new());
    let mut all = held(&[
        (fresh, now, true),
        (due, now - RENEW_EVERY, false),
        (ended, now, true),
        (admitted, now - RENEW_EVERY, false),
        (unused, now - LEASE, false),
    ]);
    let Round { renew, mut release } = plan(&mut all, &[fresh, due, adopted], now);
    release.sort_unstable();
    let mut expected = [ended, unused];
    expected.sort_unstable();
    assert_eq!((renew, release), (vec![due, adopted], expected.to_vec()));
    assert_eq!(all.len(), 4);
    assert_eq!(plan(&mut all, &[fresh, due, adopted], now), Round::default(), "nothing is left to do");
    let gone = plan(&mut all, &[], now + Duration::from_secs(1));
    assert_eq!(gone.release.len(), 3, "an admitted call may still open its stream");
}

proptest! {
    #[test]
    fn a_live_call_is_never_freed_and_always_renewed_within_its_lease(
        steps in prop::collection::vec((0_u64..RENEW_EVERY.as_secs(), prop::collection::vec(0_usize..4, 0..4)), 1..60),
    ) {
        let calls: Vec<_> = (0..4).map(|_| CallId::new()).collect();
        let (mut held, mut now) = (HashMap::new(), Instant::now());
        let mut renewed: HashMap<CallId, Instant> = HashMap::new();
        for (wait, live) in steps {
            now += Duration::from_secs(wait);
            let live: Vec<_> = live.into_iter().map(|index| calls[index]).collect();
            let round = plan(&mut held, &live, now);
            renewed.extend(round.renew.iter().map(|call| (*call, now)));
            for call in &round.release {
                prop_assert!(!live.contains(call));
                renewed.remove(call);
            }
            for call in &live {
                prop_assert!(now - renewed[call] < LEASE, "a live call's lease has run out");
            }
            prop_assert!(held.keys().all(|call| live.contains(call)));
        }
    }
}

#[actix_rt::test]
async fn there_is_room_up_to_the_limit_and_again_when_a_call_has_ended() {
    let (quotas, _data) = node(None, plans(2));
    let [one, two, three] = std::array::from_fn(|_| CallId::new());
    assert_eq!([quotas.admit(one).await, quotas.admit(two).await], [Ok(()), Ok(())]);
    assert_eq!(quotas.admit(three).await, Err(Metered::Recogniser));
    assert_eq!(quotas.admit(one).await, Ok(()), "a retried webhook keeps its place");
    assert!(quotas.degraded().is_some_and(|told| told.starts_with("quota: ")));
    quotas.release(one).await;
    assert_eq!(quotas.admit(three).await, Ok(()));
    quotas.round(&[two]).await;
    quotas.round(&[]).await;
    assert_eq!(quotas.limits.in_use(Metered::Recogniser), 1, "only the admitted one is left");
}

#[actix_rt::test]
async fn a_refusal_takes_no_place_at_any_vendor() {
    // Four calls to one place of the voice.
    let plans = Plans { voice: Some(1), ..plans(9) };
    let (quotas, _data) = node(None, plans);
    for _ in 0..4 {
        assert_eq!(quotas.admit(CallId::new()).await, Ok(()));
    }
    assert_eq!(quotas.admit(CallId::new()).await, Err(Metered::Voice));
    quotas.round(&[]).await;
    assert_eq!(quotas.limits.in_use(Metered::Recogniser), 4);
}

#[actix_rt::test]
async fn a_live_call_from_another_node_has_its_place_even_beyond_the_limit() {
    let (quotas, _data) = node(None, plans(1));
    quotas.admit(CallId::new()).await.unwrap();
    quotas.round(&[CallId::new(), CallId::new()]).await;
    assert_eq!(quotas.limits.in_use(Metered::Recogniser), 3);
    assert_eq!(quotas.admit(CallId::new()).await, Err(Metered::Recogniser));
}

#[actix_rt::test]
async fn a_spent_minute_of_the_model_refuses_without_asking_anybody() {
    let plans = Plans { model_tokens: Some(1_000), headroom: 10, ..Plans::default() };
    let (quotas, _data) = node(None, plans);
    quotas.limits.set_in_use(Metered::ModelTokens, 899);
    assert_eq!(quotas.admit(CallId::new()).await, Ok(()));
    quotas.limits.set_in_use(Metered::ModelTokens, 900);
    assert_eq!(quotas.admit(CallId::new()).await, Err(Metered::ModelTokens));
}

#[actix_rt::test]
async fn a_minute_that_was_nearly_spent_is_shown_so_while_the_next_begins_and_calls_are_shown_as_they_are() {
    let plans = Plans { model_tokens: Some(1_000), headroom: 0, ..plans(9) };
    let (quotas, _data) = node(None, plans);
    let shown =
        |now| quotas.to_show(now).into_iter().map(|(what, moment)| (what.label(), moment)).collect::<HashMap<_, _>>();
    let now = Instant::now();
    quotas.limits.set_in_use(Metered::ModelTokens, 950);
    quotas.limits.set_in_use(Metered::Recogniser, 8);
    shown(now);
    quotas.limits.set_in_use(Metered::ModelTokens, 10);
    quotas.limits.set_in_use(Metered::Recogniser, 1);
    let shown = shown(now + Duration::from_secs(59));
    assert_eq!(shown["llm_tokens"], Moment { in_use: 950, usable: Some(1_000) });
    assert_eq!(shown["stt"], Moment { in_use: 1, usable: Some(9) });
    assert_eq!(shown.len(), 4);
}

#[actix_rt::test]
async fn two_nodes_on_one_redis_share_the_limit() {
    let redis = PrivateRedis::start().await.unwrap();
    let ((one, _first), (two, _second)) = (node(Some(&redis), plans(3)), node(Some(&redis), plans(3)));
    let calls: Vec<_> = (0..12).map(|_| CallId::new()).collect();
    let asked = calls.iter().enumerate().map(|(n, call)| if n % 2 == 0 { one.admit(*call) } else { two.admit(*call) });
    let answers = futures_util::future::join_all(asked).await;
    let admitted: Vec<_> =
        calls.iter().zip(&answers).filter(|(_, answer)| answer.is_ok()).map(|(call, _)| *call).collect();
    assert_eq!(admitted.len(), 3, "{answers:?}");
    // A call goes on at the other node and ends there: its place is free for both.
    let moved = admitted[0];
    one.round(&admitted).await;
    two.round(&[moved]).await;
    assert_eq!(two.limits.in_use(Metered::Recogniser), 3);
    two.round(&[]).await;
    assert_eq!(two.admit(CallId::new()).await, Ok(()));
    assert_eq!(one.admit(CallId::new()).await, Err(Metered::Recogniser));
}

#[actix_rt::test]
async fn the_places_of_a_node_that_dies_are_free_when_their_leases_end() {
    let redis = PrivateRedis::start().await.unwrap();
    let ((one, first), (two, _second)) = (node(Some(&redis), plans(2)), node(Some(&redis), plans(2)));
    let short = Quotas { lease: Duration::from_millis(500), ..one };
    assert_eq!([short.admit(CallId::new()).await, short.admit(CallId::new()).await], [Ok(()), Ok(())]);
    assert_eq!(two.admit(CallId::new()).await, Err(Metered::Recogniser));
    drop((short, first));
    let (call, began) = (CallId::new(), Instant::now());
    while two.admit(call).await.is_err() {
        assert!(began.elapsed() < PATIENCE, "the dead node still holds its places");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[actix_rt::test]
async fn with_redis_away_each_node_counts_for_itself() {
    let redis = PrivateRedis::start().await.unwrap();
    let (quotas, _data) = node(Some(&redis), plans(2));
    assert_eq!(quotas.admit(CallId::new()).await, Ok(()));
    drop(redis);
    assert_eq!(quotas.admit(CallId::new()).await, Ok(()));
    assert_eq!(quotas.admit(CallId::new()).await, Err(Metered::Recogniser));
}
