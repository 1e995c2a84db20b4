//! Callers whom the agent cannot take, through all layers.

use actix_web::test::TestRequest;
use chrono::Utc;
use frontdesk_actors::admission::Metered;
use frontdesk_schema::TenantId;
use rust_decimal::Decimal;

use crate::admission::budgets::Known;
use crate::billing::{BudgetLimits, Periods, Spent};
use crate::test_support::{Answer, CALL, LONELY_NUMBER, NUMBER, OTHER_CALL, World};

/// The carrier's voice offers to take a message, and its recorder does.
fn takes_a_message(answer: &Answer) -> bool {
    answer.body.contains("<Record")
}

fn room_for(calls: &str) -> World {
    World::with(10, &[("FRONTDESK_DEEPGRAM_CONCURRENCY", calls), ("FRONTDESK_VENDOR_HEADROOM", "0")])
}

/// The example practice has spent so much of a daily budget of ten dollars.
fn spend(world: &World, today: u32) {
    let now = Utc::now();
    let limits = BudgetLimits { daily: Some(Decimal::TEN), monthly: None };
    let spent = Spent { today: today.into(), this_month: today.into() };
    let periods = Periods::at(now, chrono_tz::Europe::London);
    let known = Known { limits, spent, periods, read_at: now };
    world.state.budgets.learn(TenantId::from_slug("bright-smiles"), known);
}

async fn ring_from(world: &World, call: &str, to: &str, from: &str) -> Answer {
    world.post("/incoming-call", &[("CallSid", call), ("To", to), ("From", from)]).await
}

#[track_caller]
fn assert_counted(world: &World, series: &str) {
    let rendered = world.state.prometheus.render();
    assert!(rendered.lines().any(|line| line.starts_with(series)), "{series} is missing");
}

#[actix_web::test]
async fn of_three_calls_at_once_two_have_the_agent_and_one_is_answered_without_it() {
    let world = room_for("2");
    let calls = ["CA00000000000000000000000000000001", "CA00000000000000000000000000000002", OTHER_CALL];
    let answers = futures_util::future::join_all(calls.map(|call| world.ring(call, LONELY_NUMBER))).await;
    assert_eq!(answers.iter().filter(|answer| answer.body.contains("<Connect")).count(), 2);
    assert_eq!(answers.iter().filter(|answer| takes_a_message(answer)).count(), 1);
    assert_counted(&world, "frontdesk_overflow_total{reason=\"stt\",answer=\"message\"}");
    let ready = world.send(TestRequest::get().uri("/ready")).await;
    assert!(ready.body.contains("quota: no room at the recogniser's vendor"), "{}", ready.body);
}

#[actix_web::test]
async fn a_call_that_is_over_makes_room_and_its_place_in_the_registry_too() {
    let world = room_for("1");
    world.ring(CALL, NUMBER).await;
    assert!(!world.ring(OTHER_CALL, NUMBER).await.body.contains("<Connect"));
    assert!(world.ring(CALL, NUMBER).await.body.contains("<Connect"), "a retried webhook keeps its place");
    world.post("/call-status", &[("CallSid", CALL), ("CallStatus", "completed"), ("To", NUMBER)]).await;
    assert!(world.ring(OTHER_CALL, NUMBER).await.body.contains("<Connect"));
    let calls = world.state.engine.registry.send(frontdesk_actors::registry::Snapshot).await.unwrap();
    assert_eq!(calls.admitted, 1, "whoever was refused holds no place");
}

#[actix_web::test]
async fn whoever_is_put_through_hears_the_emergency_number_first() {
    let world = room_for("1");
    world.ring(CALL, NUMBER).await;
    let put_through = world.ring(OTHER_CALL, NUMBER).await;
    let emergency = "</Say><Say language=\"en-GB\">If this is an emergency, hang up and dial 9 9 9.</Say><Dial";
    assert!(put_through.verbs().contains(emergency), "{}", put_through.body);
}

#[actix_web::test]
async fn the_models_spent_minute_is_no_room_either() {
    let world = World::with(10, &[("FRONTDESK_ANTHROPIC_REQUESTS_PER_MINUTE", "100")]);
    world.state.engine.limits.set_in_use(Metered::ModelRequests, 90);
    assert!(takes_a_message(&world.ring(CALL, LONELY_NUMBER).await));
    world.state.engine.limits.set_in_use(Metered::ModelRequests, 89);
    assert!(world.ring(OTHER_CALL, LONELY_NUMBER).await.body.contains("<Connect"));
}

#[actix_web::test]
async fn a_spent_budget_means_message_mode_and_cuts_nobody_off() {
    let world = World::new(10);
    spend(&world, 9);
    let live = world.ring(CALL, NUMBER).await.stream_id();
    spend(&world, 10);
    for _ in 0..2 {
        let answer = world.ring(OTHER_CALL, NUMBER).await;
        assert!(takes_a_message(&answer) && answer.body.contains("9 9 9"), "{}", answer.body);
    }
    assert_eq!(world.ring(CALL, NUMBER).await.stream_id(), live, "a call that has a stream goes on");
    assert!(world.ring("CA00000000000000000000000000000003", LONELY_NUMBER).await.body.contains("<Connect"));
    assert_counted(&world, "frontdesk_calls_not_taken_total{reason=\"budget\"}");
}

#[actix_web::test]
async fn a_caller_without_a_number_can_leave_a_message_too() {
    let world = World::new(10);
    spend(&world, 10);
    let withheld = ring_from(&world, CALL, NUMBER, "anonymous").await;
    assert!(takes_a_message(&withheld) && withheld.body.contains("9 9 9"), "{}", withheld.body);
    assert_eq!(world.stores.messages.all().len(), 0);
}
