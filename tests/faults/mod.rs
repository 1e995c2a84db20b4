//! The fault laboratory: a caller's whole call under every fault of every vendor, at every moment, on simulated time.
//! `make faults` runs all of it; a part of it runs with every other test.
//!
//! ```text
//! FAULT=model/refuse-529/mid-sentence/once FAULT_SEED=0 cargo test --test frontdesk-tests faults::replay -- --nocapture
//! ```

mod expectations;
mod matrix;
mod measure;
mod named;
mod nameless;
mod play;
mod rows;
mod sockets;
mod table;
mod wall_clock;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::simulated::call::show;
use expectations::complaints;
use frontdesk_actors::call::summary::Side;
use matrix::{Combination, Target};
use measure::Measured;
use play::play;

/// The seed of a whole run.
fn base() -> u64 {
    std::env::var("FAULT_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0)
}

fn measure(combination: Combination) -> Measured {
    play(combination, base()).map_or_else(|_| Measured::panicked(), |played| Measured::of(&played))
}

/// Plays all of these, on as many threads as there are cores.
fn laboratory(combinations: &[Combination]) -> Vec<(Combination, Measured)> {
    let (next, results) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(combinations.len())));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(combination) = combinations.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let measured = measure(*combination);
                    results.lock().unwrap().push((*combination, measured));
                }
            });
        }
    });
    results.into_inner().unwrap()
}

/// Plays these and fails with everything that is wrong, and how to see it again.
#[expect(clippy::print_stdout, reason = "the table is what the laboratory is for")]
fn demand(combinations: &[Combination]) {
    let results = laboratory(combinations);
    println!("{}", table::matrix(&results));
    let mut wrong: Vec<String> = results
        .iter()
        .flat_map(|(combination, measured)| {
            let complaints = complaints(*combination, measured);
            (!complaints.is_empty()).then(|| format!("{combination}: {}", complaints.join("; ")))
        })
        .collect();
    wrong.sort_unstable();
    assert!(
        wrong.is_empty(),
        "{} of {} combinations fail:\n{}\nReplay one with FAULT_SEED={} FAULT=<combination> cargo test --test \
         frontdesk-tests faults::replay -- --nocapture",
        wrong.len(),
        results.len(),
        wrong.join("\n"),
        base(),
    );
}

/// Every so manieth combination runs with the other tests; together they meet every fault of the vendor.
const SHARE: usize = 7;

fn demand_of(target: Target) {
    let all: Vec<_> = Combination::all().into_iter().filter(|one| one.target == target).collect();
    let share = if std::env::var_os("FAULTS").is_some() { 1 } else { SHARE };
    demand(&all.into_iter().step_by(share).collect::<Vec<_>>());
}

#[test]
fn t19_no_fault_of_the_recogniser_ends_a_call_badly() {
    demand_of(Target::Nova);
}

#[test]
fn t19_no_fault_of_the_turn_taking_recogniser_ends_a_call_badly() {
    demand_of(Target::Flux);
}

#[test]
fn t19_no_fault_of_the_voice_ends_a_call_badly() {
    demand_of(Target::Voice);
}

#[test]
fn t19_no_fault_of_the_model_ends_a_call_badly() {
    demand_of(Target::Model);
}

#[test]
fn t19_no_fault_of_the_carriers_rest_interface_ends_a_call_badly() {
    demand_of(Target::Carrier);
}

#[test]
fn there_are_more_than_a_thousand_combinations_each_with_a_name_of_its_own() {
    let all = Combination::all();
    assert!(all.len() > 1_000, "{}", all.len());
    for combination in all.iter().step_by(37) {
        assert_eq!(Combination::parse(&combination.to_string()), Some(*combination));
    }
}

/// The same combination is the same call, to the microsecond. With `FAULT` set: tells that one.
#[test]
fn replay() {
    let Ok(name) = std::env::var("FAULT") else {
        for combination in Combination::all().into_iter().step_by(301) {
            assert_eq!(measure(combination), measure(combination), "{combination} is two calls");
        }
        return;
    };
    let combination = Combination::parse(&name).unwrap_or_else(|| panic!("there is no combination {name}"));
    let played = play(combination, base()).unwrap();
    println!("{combination}, struck at {:?}\n{}", played.struck, show(&played.recording));
    for (at, event) in &played.outcome.events {
        println!("{:>7} ms  {event:?}", at.as_millis());
    }
    println!("written down: {:?}", played.outcome.said(Side::Caller));
    let measured = Measured::of(&played);
    println!("{:#?}\n{:?}\n{:#?}", measured, played.outcome.vendor_violations, complaints(combination, &measured));
}
