//! What goes through the journal: facts about calls, as JSON, sealed on disk until PostgreSQL has them.

use chrono::{DateTime, Utc};
use frontdesk_actors::call::summary::{CallBegun, CallOutcome, CallSummary, Side, TurnTaken};
use frontdesk_actors::desk::request::Request;
use frontdesk_actors::store::TakenMessage;
use frontdesk_schema::{CallId, MessageId, TenantId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::requests::Asked;

/// Whose it is, and what happened.
#[derive(Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) tenant: TenantId,
    pub(super) call: CallId,
    #[serde(flatten)]
    pub(super) fact: Fact,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub(super) enum Fact {
    Begun {
        carrier_call: String,
        caller: Option<String>,
        life: u8,
        at: DateTime<Utc>,
    },
    Turn(Turn),
    Finished(Box<Finished>),
    /// The carrier says that it is over.
    EndedByCarrier {
        at: DateTime<Utc>,
    },
    /// What became of a call that was handed over.
    Concluded {
        outcome: String,
        at: DateTime<Utc>,
    },
    Message(Message),
    /// The diary could not be reached: this is to be decided when it can.
    Asked(Box<Asked>),
}

#[derive(Serialize, Deserialize)]
pub(super) struct Turn {
    pub(super) life: u8,
    pub(super) seq: u32,
    pub(super) revision: u32,
    pub(super) who: String,
    pub(super) text: String,
    pub(super) interrupted: bool,
    pub(super) at_ms: i64,
    pub(super) lasted_ms: i64,
    pub(super) decisions: Value,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Finished {
    pub(super) life: u8,
    pub(super) started_at: DateTime<Utc>,
    pub(super) duration_ms: i64,
    /// `None`: a person is being rung, or a message recorded, and the call has not ended.
    pub(super) outcome: Option<String>,
    pub(super) barge_ins: u32,
    pub(super) gaps_ms: Vec<i32>,
    pub(super) promised: Vec<String>,
    pub(super) summary: String,
    pub(super) recogniser_ms: i64,
    pub(super) tokens: [u64; 5],
    pub(super) voice_characters: u64,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Message {
    pub(super) id: MessageId,
    pub(super) taken_at: DateTime<Utc>,
    pub(super) caller_name: String,
    pub(super) message: String,
    pub(super) callback_number: Option<String>,
    pub(super) urgent: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) recording: Option<String>,
}

impl Record {
    pub(super) fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a record is plain data")
    }

    pub(super) fn begun(begun: &CallBegun) -> Self {
        let fact = Fact::Begun {
            carrier_call: begun.carrier_call.as_str().to_owned(),
            caller: begun.caller.as_ref().map(|number| number.expose().to_owned()),
            life: begun.life,
            at: begun.at,
        };
        Self { tenant: begun.tenant, call: begun.call, fact }
    }

    pub(super) fn turn(taken: &TurnTaken) -> Self {
        let record = &taken.record;
        let turn = Turn {
            life: taken.life,
            seq: taken.seq,
            revision: taken.revision,
            who: who(record.side).to_owned(),
            text: record.text.clone(),
            interrupted: record.interrupted,
            at_ms: millis(record.at),
            lasted_ms: millis(record.lasted),
            decisions: serde_json::to_value(&record.why).expect("a decision is plain data"),
        };
        Self { tenant: taken.tenant, call: taken.call, fact: Fact::Turn(turn) }
    }

    pub(super) fn finished(summary: &CallSummary) -> Self {
        let tally = &summary.tally;
        let tokens = tally.tokens;
        let finished = Finished {
            life: summary.life,
            started_at: summary.started_at,
            duration_ms: millis(summary.duration),
            outcome: ended_as(summary.outcome),
            barge_ins: tally.barge_ins,
            gaps_ms: tally.gaps.iter().map(|gap| i32::try_from(gap.as_millis()).unwrap_or(i32::MAX)).collect(),
            promised: tally.done.clone(),
            summary: told_briefly(summary),
            recogniser_ms: millis(tally.recognised),
            tokens: [tokens.input, tokens.output, tokens.cache_read, tokens.cache_write, tally.tokens_wasted],
            voice_characters: tally.voice_characters,
        };
        Self { tenant: summary.tenant, call: summary.call, fact: Fact::Finished(Box::new(finished)) }
    }

    pub(super) fn asked(request: Request) -> Self {
        let (tenant, call) = (request.writer.tenant.id, request.writer.call);
        Self { tenant, call, fact: Fact::Asked(Box::new(Asked::of(request))) }
    }

    pub(super) fn message(message: TakenMessage) -> Self {
        let TakenMessage { id, tenant, call, taken_at, caller_name, message, callback_number, urgent, recording } =
            message;
        let message = Message { id, taken_at, caller_name, message, callback_number, urgent, recording };
        Self { tenant, call, fact: Fact::Message(message) }
    }
}

/// A call that was handed over, or left to the carrier's recorder, ends as it is concluded.
fn ended_as(outcome: CallOutcome) -> Option<String> {
    let goes_on = matches!(outcome, CallOutcome::HandedOver | CallOutcome::MessageMode);
    (!goes_on).then(|| outcome.label().to_owned())
}

fn who(side: Side) -> &'static str {
    match side {
        Side::Caller => "caller",
        Side::Agent => "agent",
    }
}

fn millis(duration: std::time::Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// The call in a sentence or two: no model is asked, so nothing in it is made up.
fn told_briefly(summary: &CallSummary) -> String {
    let turns = |side| summary.turns.iter().filter(|turn| turn.side == side).count();
    if summary.turns.is_empty() && summary.outcome == CallOutcome::MessageMode {
        return "There was no conversation; the caller could leave a recorded message.".to_owned();
    }
    let said = summary.turns.iter().find(|turn| turn.side == Side::Caller).map(|turn| turn.text.as_str());
    let mut brief = match said {
        Some(said) => format!("The caller began with: \"{said}\". "),
        None => "The caller said nothing. ".to_owned(),
    };
    for done in &summary.tally.done {
        brief += &format!("{}. ", sentence(done));
    }
    let (callers, agents) = (turns(Side::Caller), turns(Side::Agent));
    brief + &format!("{callers} turns of the caller, {agents} of the agent; {}.", ending(summary.outcome.label()))
}

fn sentence(done: &str) -> String {
    let words = done.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn ending(outcome: &str) -> &'static str {
    match outcome {
        "caller_hung_up" => "the caller hung up",
        "agent_hung_up" => "the agent said goodbye",
        "handed_over" => "a person was rung for the caller",
        "transferred" => "the caller was put through to a person",
        "message_mode" => "the caller could leave a recorded message",
        "silent" => "the caller was silent and was let go",
        "too_long" => "the call reached its longest duration",
        "drained" => "this server was stopped",
        "lost" => "the line broke and did not come back",
        _ => "something failed for good",
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use frontdesk_actors::call::summary::TurnRecord;
    use frontdesk_actors::call::tally::Tally;
    use frontdesk_actors::call::trail::Why;
    use frontdesk_actors::store::CarrierCallId;

    use super::*;

    #[test]
    fn a_record_survives_the_journal_and_a_summary_says_what_was_done() {
        let turn = TurnRecord {
            at: Duration::from_secs(7),
            lasted: Duration::from_secs(2),
            side: Side::Caller,
            text: "I would like to leave a message".to_owned(),
            interrupted: false,
            why: Why::default(),
        };
        let summary = CallSummary {
            call: CallId::of_carrier_call("CA1"),
            carrier_call: CarrierCallId::new("CA1"),
            tenant: TenantId::from_slug("a"),
            caller: None,
            started_at: DateTime::UNIX_EPOCH,
            life: 1,
            duration: Duration::from_secs(30),
            outcome: CallOutcome::AgentHungUp,
            may_come_back: false,
            turns: vec![turn],
            tally: Tally { done: vec!["message_taken".to_owned()], ..Tally::default() },
        };
        let bytes = Record::finished(&summary).encode();
        let record: Record = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(record.call, CallId::of_carrier_call("CA1"));
        let Fact::Finished(finished) = record.fact else { panic!("another fact") };
        assert_eq!(
            (finished.life, finished.duration_ms, finished.outcome.as_deref()),
            (1, 30_000, Some("agent_hung_up"))
        );
        assert_eq!(
            finished.summary,
            "The caller began with: \"I would like to leave a message\". Message taken. \
             1 turns of the caller, 0 of the agent; the agent said goodbye."
        );
    }
}
