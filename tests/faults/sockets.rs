//! The representative part of the laboratory over real sockets: the server in this process, every vendor on a port, and
//! many calls side by side, each of which meets faults on its way.
//!
//! Time is real here and the machine may be busy, so silences are printed and not judged: that is done on simulated time.

use std::time::Duration;

use frontdesk_sandbox::fault::FaultPlan;
use frontdesk_sandbox::scenario::{EndReason, Scenario};
use tokio::time::sleep;

use super::matrix::{Kind, Target};
use super::measure::longest_silence;
use super::play::{BOOKING, scenario};
use crate::world::{PlacedCall, World, describe};

/// Calls for each vendor with the other tests, and in `make faults`.
const FEW: usize = 4;
const MANY: usize = 34;

/// From one caller's ringing to the next one's.
const APART: Duration = Duration::from_millis(350);

/// Sessions between two that a fault befalls: every call can get through in the end.
const EVERY: u64 = 2;

fn plans(target: Target) -> Vec<FaultPlan> {
    let faults = Kind::of(target).into_iter().enumerate();
    let plan = |(index, kind): (usize, Kind)| FaultPlan::on(1 + EVERY * index as u64, kind.fault(index as u32 % 5));
    faults.map(plan).collect()
}

#[expect(clippy::print_stdout, reason = "the figures are what the laboratory is for")]
async fn meet(target: Target, recogniser: &str) {
    let calls = if std::env::var_os("FAULTS").is_some() { MANY } else { FEW };
    let limit = (calls + 8).to_string();
    let world = World::start_with(&[("DEEPGRAM_MODEL", recogniser), ("FRONTDESK_MAX_CALLS", &limit)]).await;
    // The phrases of the start have been rendered: what the voice is asked for now belongs to calls.
    let emulators = world.emulators.clone();
    let (heard, spoken, thought) = (
        emulators.deepgram.logbook().attempts(),
        emulators.elevenlabs.logbook().attempts(),
        emulators.anthropic.received(),
    );
    let from = |before: u64| plans(target).into_iter().map(move |plan| FaultPlan { from: plan.from + before, ..plan });
    match target {
        Target::Nova | Target::Flux => emulators.deepgram.configure(|config| config.faults = from(heard).collect()),
        Target::Voice => emulators.elevenlabs.configure(|config| config.faults = from(spoken).collect()),
        _ => emulators.anthropic.configure(|config| config.faults = from(thought).collect()),
    }
    let mut placed = Vec::new();
    for number in 0..calls {
        let text = scenario(&wish(number)).replace("+447700900111", &format!("+447700900{number:03}"));
        let scenario = Scenario::parse(&text, "test.toml").unwrap();
        placed.push(PlacedCall::place(world.carrier(), scenario));
        sleep(APART).await;
    }
    let mut silences = Vec::new();
    let mut badly = Vec::new();
    for call in placed {
        let recording = call.recording().await;
        silences.push(longest_silence(&recording).0);
        let ended_well = matches!(recording.end, EndReason::AgentHangup | EndReason::Transferred);
        if !ended_well || !recording.violations.is_empty() {
            badly.push(describe(&recording));
        }
    }
    silences.sort_unstable();
    println!(
        "{target:?} over sockets: {} of {calls} survived, longest silence p50 {} ms, most {} ms",
        calls - badly.len(),
        silences[silences.len() / 2].as_millis(),
        silences[silences.len() - 1].as_millis()
    );
    assert!(badly.is_empty(), "{} of {calls} calls ended badly:\n{}", badly.len(), badly.join("\n"));
    let doubled = "SELECT count(*)::text FROM (SELECT 1 FROM appointments WHERE status = 'booked' GROUP BY booked_by_call HAVING \
                   count(*) > 1) AS doubled";
    assert_eq!(world.place().database.query_one(doubled), "0", "a call books once");
    world.end().await;
}

/// Not everybody wants the same hour.
fn wish(number: usize) -> String {
    const DAYS: [&str; 5] = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    let time = if (number / DAYS.len()).is_multiple_of(2) { "afternoon" } else { "morning" };
    BOOKING.replace("monday", DAYS[number % DAYS.len()]).replace("afternoon", time)
}

#[actix_web::test]
async fn calls_survive_the_recognisers_faults_over_sockets() {
    meet(Target::Nova, "nova-3").await;
}

#[actix_web::test]
async fn calls_survive_the_voices_faults_over_sockets() {
    meet(Target::Voice, "nova-3").await;
}

#[actix_web::test]
async fn calls_survive_the_models_faults_over_sockets() {
    meet(Target::Model, "nova-3").await;
}
