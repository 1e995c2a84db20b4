//! What is decided can be read: in the trail of its turn, in the log, and by a name that docs/API.md explains.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span;

use super::*;

const DOCUMENT: &str = include_str!("../../../docs/API.md");

/// Every event that decides whether the agent waits, speaks or stops.
fn decisions() -> Vec<CallEvent> {
    let length = Duration::from_millis(410);
    vec![
        CallEvent::TurnEnded { cause: EndCause::SpeechFinal, after: length },
        CallEvent::TurnMerged(length),
        CallEvent::TurnCorrected,
        CallEvent::NotUnderstood,
        CallEvent::Speculated,
        CallEvent::SpeculationHit { saved: length },
        CallEvent::SpeculationMissed { tokens: 12 },
        CallEvent::Hedged,
        CallEvent::HedgeSettled(HedgeOutcome::Won),
        CallEvent::RecordingNoticed,
        CallEvent::ClaimBlocked(Claim::Booked),
        CallEvent::InstantAnswer,
        CallEvent::Emergency(Severity::UrgentDental),
        CallEvent::Opener,
        CallEvent::Filler,
        CallEvent::Bridge,
        CallEvent::Held,
        CallEvent::Released(ReleaseCause::NoWords),
        CallEvent::BargedIn,
        CallEvent::FirstSound(length),
        CallEvent::FirstContent(length),
        CallEvent::Stage("model", length),
        CallEvent::Starved,
        CallEvent::CaughtUp(CaughtUp::Merged),
        CallEvent::AnswerGivenUp,
        CallEvent::Scripted,
        CallEvent::HandOver,
        CallEvent::Waited(Wait::Patience),
    ]
}

/// Keeps every line that is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0, "{}={value:?} ", field.name()).unwrap();
    }
}

impl tracing::Subscriber for Log {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut line = Line(String::new());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

fn logged(event: &CallEvent) -> Vec<String> {
    let log = Log::default();
    tracing::subscriber::with_default(log.clone(), || event.emit(CallId::of_carrier_call("CA1")));
    let lines = log.0.lock().unwrap();
    lines.clone()
}

#[test]
fn whatever_is_decided_stands_in_the_log_once_with_its_length() {
    for event in decisions() {
        let lines = logged(&event);
        assert_eq!(lines.len(), 1, "{event:?}: {lines:?}");
        assert!(lines[0].contains("call.id=") && lines[0].contains("message="), "{event:?}: {lines:?}");
        let (_, _, took) = event.decision().unwrap_or_else(|| panic!("{event:?} is in no trail"));
        assert!(took.is_none() || lines[0].contains("_ms=410"), "{event:?}: {lines:?}");
    }
}

#[test]
fn whatever_is_decided_has_a_name_of_its_own_which_is_explained() {
    let mut names: Vec<_> = decisions().iter().map(|event| event.decision().expect("it decides something").0).collect();
    let section = DOCUMENT.split_once("### Why the agent waited, spoke or stopped").expect("a section about it").1;
    let section = section.split("\n## ").next().unwrap_or(section);
    for name in &names {
        assert!(section.contains(&format!("\n| `{name}` |")), "{name} is not explained in docs/API.md");
    }
    let explained = section.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(explained, names.len(), "docs/API.md explains what is not decided any more");
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), explained, "two decisions have one name");
}
