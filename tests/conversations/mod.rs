//! Ten thousand conversations on simulated time: the call's core alone among light models of the caller, the carrier and
//! the vendors, each with the vices of the real ones. Everything follows from the seed, so a failing one replays exactly:
//!
//! ```text
//! CONVERSATION_SEED=1234 cargo test --test frontdesk-tests conversations::replay -- --nocapture
//! ```
//!
//! Beside `simulated`, which runs whole vendors' protocols: there few calls in depth, here many in breadth.

mod caller;
mod carrier;
mod checks;
mod dice;
mod ears;
mod flux;
mod manners;
mod model;
mod recogniser;
mod sound;
mod story;
mod time;
mod voice;
mod world;

use crate::background::step_aside;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use checks::{CHECKS, Check};
use story::Story;

/// Conversations in one slice; a slice is one test, so that slices run side by side.
const SLICE: u64 = 1_250;

/// Conversations in which the agent was cut off in the middle of its words, in each slice at least.
const CUTS: usize = 125;

/// Openers that were heard, and answers given without the model, in each slice at least.
const BY_RULE: [usize; 2] = [150, 40];

/// Runs a conversation; the error is a panic's message.
fn converse(seed: u64) -> Result<Story, String> {
    catch_unwind(AssertUnwindSafe(|| world::converse(seed))).map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string)).unwrap_or_default()
    })
}

/// Everything that is wrong with a conversation.
fn judge(seed: u64, checks: impl Iterator<Item = &'static Check>) -> (Vec<(&'static str, String)>, Option<Story>) {
    match converse(seed) {
        Err(panic) => (vec![("I1 panics", panic)], None),
        Ok(story) => {
            let wrong = checks.filter_map(|check| Some((check.name, (check.find)(&story)?))).collect();
            (wrong, Some(story))
        }
    }
}

fn run_slice(slice: u64) {
    step_aside();
    let mut cuts = 0;
    let mut by_rule = [0; 2];
    let mut failing = Vec::new();
    for seed in slice * SLICE..(slice + 1) * SLICE {
        let (wrong, story) = judge(seed, CHECKS.iter().filter(|check| check.on));
        if let Some(story) = story {
            cuts += checks::cuts(&story);
            by_rule = checks::by_rule(&story, by_rule);
        }
        failing.extend(wrong.into_iter().map(|(check, message)| format!("seed {seed}: {check}: {message}")));
    }
    assert!(
        failing.is_empty(),
        "{} failures; the first ones:\n{}\nReplay one with CONVERSATION_SEED=<seed> cargo test --test frontdesk-tests \
         conversations::replay -- --nocapture",
        failing.len(),
        failing[..failing.len().min(12)].join("\n")
    );
    assert!(cuts >= CUTS, "only {cuts} utterances were cut in the middle");
    let enough = by_rule.iter().zip(BY_RULE).all(|(count, least)| *count >= least);
    assert!(enough, "only so many openers and instant answers: {by_rule:?}");
}

/// T1–T14 where they are about whose turn it is: every check that is on, over every seed of the slice.
macro_rules! slices {
    ($($name:ident: $slice:literal,)*) => {
        $(#[test]
        fn $name() {
            run_slice($slice);
        })*
    };
}

slices! {
    conversations_hold_1_of_8: 0,
    conversations_hold_2_of_8: 1,
    conversations_hold_3_of_8: 2,
    conversations_hold_4_of_8: 3,
    conversations_hold_5_of_8: 4,
    conversations_hold_6_of_8: 5,
    conversations_hold_7_of_8: 6,
    conversations_hold_8_of_8: 7,
}

/// The same seed is the same conversation, to the microsecond. With `CONVERSATION_SEED` set: tells that one.
#[test]
fn replay() {
    let chosen: Option<u64> = std::env::var("CONVERSATION_SEED").ok().and_then(|seed| seed.parse().ok());
    let Some(seed) = chosen else {
        let mut lines = 0;
        for seed in 0..20 {
            let (first, second) = (world::tell(seed).1, world::tell(seed).1);
            assert_eq!(first, second, "seed {seed} is two conversations");
            lines += first.len();
        }
        assert!(lines > 1_000, "hardly anything happens: {lines} lines");
        return;
    };
    let (story, told) = world::tell(seed);
    println!("{}", told.join("\n"));
    let history: Vec<String> = story
        .history
        .chunk_by(|one, other| one.by_caller == other.by_caller)
        .map(|turn| {
            let words: Vec<&str> = turn.iter().map(|token| token.text.as_str()).collect();
            format!("{}: {}", if turn[0].by_caller { "caller" } else { "agent" }, words.join(" "))
        })
        .collect();
    println!("history\n  {}", history.join("\n  "));
    for check in CHECKS {
        if let Some(message) = (check.find)(&story) {
            println!("{}{}: {message}", if check.on { "" } else { "(off) " }, check.name);
        }
    }
}

/// How many seeds fail each check, on or off, with a few of them. `CONVERSATIONS=10000` says how many to run.
#[test]
#[ignore = "a survey for whoever works on the core"]
fn survey() {
    let count = std::env::var("CONVERSATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(1_000);
    let mut failing: BTreeMap<&str, Vec<(u64, String)>> = BTreeMap::new();
    let (mut cuts, mut simulated, mut by_rule) = (0, 0, [0; 2]);
    for seed in 0..count {
        let (wrong, story) = judge(seed, CHECKS.iter());
        for (check, message) in wrong {
            failing.entry(check).or_default().push((seed, message));
        }
        if let Some(story) = story {
            cuts += checks::cuts(&story);
            by_rule = checks::by_rule(&story, by_rule);
            simulated += story.ended_at;
        }
    }
    println!("{count} conversations of {} ms each, {cuts} cuts, {by_rule:?} by rule", simulated / count / time::MS);
    for (check, seeds) in &failing {
        println!("{:>6}  {check}", seeds.len());
        for (seed, message) in seeds.iter().take(6) {
            println!("          {seed}: {}", message.chars().take(220).collect::<String>());
        }
    }
}
