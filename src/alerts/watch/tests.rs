use proptest::prelude::*;
use tokio::time::Instant;

use super::*;
use crate::admission::quotas::fullest::{Fullest, Moment};
use crate::alerts::exposition::parse;
use crate::alerts::rules::{Measure, RULES, Selector};

const RHYTHM: Rhythm =
    Rhythm { every: Duration::from_secs(15), repeat: Duration::from_secs(3_600), settle: Duration::from_secs(60) };

/// Wrong above 10 for 30 seconds, right again at 5.
fn rule() -> Rule {
    Rule {
        name: "queue",
        measure: Measure::Highest(Selector { metric: "a", only: None }),
        by: None,
        above: 10.0,
        below: 5.0,
        window: Duration::ZERO,
        lasting: Duration::from_secs(30),
        ..RULES[0]
    }
}

/// Looks every 15 seconds, at these values, each for so many looks; returns what was told, and after how many seconds.
fn told(values: &[(f64, u64)]) -> Vec<(u64, Event)> {
    let mut watch = Watch::new(vec![rule()], RHYTHM);
    let mut told = Vec::new();
    let looks = values.iter().flat_map(|(value, looks)| (0..*looks).map(move |_| *value));
    for (second, value) in (0..).step_by(15).zip(looks) {
        let notices = watch.look(Duration::from_secs(second), parse(&format!("a {value}"), |_| true));
        told.extend(notices.into_iter().map(|notice| (second, notice.event)));
    }
    told
}

#[test]
fn what_is_wrong_for_long_enough_is_told_once() {
    assert_eq!(told(&[(0.0, 2), (11.0, 100)]), [(60, Event::Begun)]);
}

#[test]
fn what_is_wrong_for_a_moment_is_not_told() {
    assert_eq!(told(&[(11.0, 2), (10.0, 1), (11.0, 2), (0.0, 9)]), []);
}

#[test]
fn between_the_thresholds_nothing_changes() {
    let flapping = [(11.0, 3), (6.0, 4), (12.0, 2), (9.0, 50), (11.0, 1), (6.0, 50)];
    assert_eq!(told(&flapping), [(30, Event::Begun)], "on, and neither over nor begun again");
    assert_eq!(told(&[(9.0, 50)]), [], "and never begun by it");
}

#[test]
fn what_is_right_for_long_enough_is_over_and_may_begin_again() {
    let again = [(11.0, 3), (5.0, 6), (11.0, 4)];
    assert_eq!(told(&again), [(30, Event::Begun), (105, Event::Over), (165, Event::Begun)]);
}

#[test]
fn what_is_right_for_a_moment_is_not_over() {
    assert_eq!(told(&[(11.0, 3), (0.0, 4), (11.0, 4), (0.0, 4), (11.0, 9)]), [(30, Event::Begun)]);
}

#[test]
fn what_stays_wrong_is_told_again_after_hours() {
    let hour = 3_600;
    let expected = [(30, Event::Begun), (30 + hour, Event::StillOn), (30 + 2 * hour, Event::StillOn)];
    assert_eq!(told(&[(11.0, 2 + 2 * 240 + 10)]), expected);
}

#[test]
fn a_metric_that_is_gone_is_right_again() {
    let mut watch = Watch::new(vec![rule()], RHYTHM);
    let mut told = Vec::new();
    for (second, text) in (0..).step_by(15).zip(["a 11", "a 11", "a 11", "", "", "", "", "", ""]) {
        told.extend(watch.look(Duration::from_secs(second), parse(text, |_| true)));
    }
    assert_eq!(told.iter().map(|notice| notice.event).collect::<Vec<_>>(), [Event::Begun, Event::Over]);
}

#[test]
fn each_group_is_on_and_over_by_itself() {
    let mut watch = Watch::new(vec![Rule { by: Some("x"), lasting: Duration::ZERO, ..rule() }], RHYTHM);
    let mut look = |second, text: &str| {
        let notices = watch.look(Duration::from_secs(second), parse(text, |_| true));
        notices.into_iter().map(|notice| (notice.group, notice.event)).collect::<Vec<_>>()
    };
    assert_eq!(look(0, "a{x=\"1\"} 11\na{x=\"2\"} 0"), [("1".to_owned(), Event::Begun)]);
    assert_eq!(look(15, "a{x=\"1\"} 11\na{x=\"2\"} 12"), [("2".to_owned(), Event::Begun)]);
    assert_eq!(look(30, "a{x=\"1\"} 0\na{x=\"2\"} 12"), []);
    assert_eq!(look(90, "a{x=\"1\"} 0\na{x=\"2\"} 12"), [("1".to_owned(), Event::Over)]);
    assert_eq!(watch.firing().map(|(_, group)| group.to_owned()).collect::<Vec<_>>(), ["2"]);
}

fn rule_of(name: &str) -> Rule {
    *RULES.iter().find(|rule| rule.name == name).unwrap()
}

/// The model's minute, in percent of what is usable, second by second: what is told of it, and after how many seconds.
fn told_of_the_minute(used: impl Fn(u64) -> Moment) -> Vec<(u64, Event)> {
    let (mut watch, mut fullest) = (Watch::new(vec![rule_of("vendor_sessions")], RHYTHM), Fullest::default());
    let (mut told, began) = (Vec::new(), Instant::now());
    for second in 0..1_200 {
        let Moment { in_use, usable } = fullest.see(used(second), began + Duration::from_secs(second));
        if second % 15 == 7 {
            let of = "{vendor=\"llm_tokens\"}";
            let text = format!(
                "frontdesk_vendor_sessions{of} {in_use}\nfrontdesk_vendor_session_limit{of} {}",
                usable.unwrap()
            );
            let notices = watch.look(Duration::from_secs(second), parse(&text, |_| true));
            told.extend(notices.into_iter().map(|notice| (second, notice.event)));
        }
    }
    told
}

#[test]
fn a_minute_of_the_model_that_fills_up_is_told_before_it_is_spent_although_each_begins_empty() {
    // So much of the minute is over, and so much of what is usable in it.
    let filling = |second: u64, most: u64| Moment { in_use: second % 60 * most / 59, usable: Some(100) };
    let told = told_of_the_minute(|second| filling(second, if second < 600 { 90 } else { 50 }));
    assert!(matches!(told[..], [(begun, Event::Begun), (over, Event::Over)] if begun < 130 && over > 600), "{told:?}");
    assert_eq!(told_of_the_minute(|second| filling(second, 79)), []);
}

#[test]
fn a_minute_that_the_vendor_closes_is_told_although_it_opens_again_soon() {
    let closed = |second| Moment { in_use: 30, usable: Some(if second % 60 < 5 { 0 } else { 100 }) };
    let told = told_of_the_minute(|second| if second < 600 { closed(second) } else { closed(30) });
    assert!(matches!(told[..], [(begun, Event::Begun), (over, Event::Over)] if begun < 90 && over > 600), "{told:?}");
}

#[test]
fn letters_of_another_kind_ring_although_some_are_dead_already() {
    let mut watch = Watch::new(vec![rule_of("dead_letters")], RHYTHM);
    let text = |kind, letters| format!("frontdesk_outbox_dead_letters{{kind=\"{kind}\"}} {letters}\n");
    let mut groups = Vec::new();
    for second in [0, 60, 120, 180, 240] {
        let scrape = text("text", 5) + &text("webhook", u8::from(second > 60));
        let notices = watch.look(Duration::from_secs(second), parse(&scrape, |_| true));
        groups.extend(notices.into_iter().map(|notice| (second, notice.group)));
    }
    assert_eq!(groups, [(60, "text".to_owned()), (180, "webhook".to_owned())]);
}

#[test]
fn a_watch_wants_what_its_rules_look_at() {
    let watch = Watch::new(RULES.to_vec(), RHYTHM);
    assert!(watch.wants("frontdesk_vendor_errors_total") && watch.wants("frontdesk_reply_gap_seconds_bucket"));
    assert!(!watch.wants("frontdesk_frames_total"));
}

proptest! {
    /// Whatever the values: beginnings and ends take turns, beginning first, and what is told again lies between.
    #[test]
    fn beginnings_and_ends_take_turns(values in proptest::collection::vec((0.0..20.0_f64, 1..20_u64), 0..60)) {
        let mut on = false;
        for (_, event) in told(&values) {
            match event {
                Event::Begun => prop_assert!(!std::mem::replace(&mut on, true)),
                Event::StillOn => prop_assert!(on),
                Event::Over => prop_assert!(std::mem::replace(&mut on, false)),
            }
        }
    }
}
