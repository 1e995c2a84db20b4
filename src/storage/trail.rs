//! Why the agent waited, spoke or stopped in a turn, as its row has it. Names and lengths, no word of what was said.

use serde::Deserialize;
use serde_json::Value;

/// What was decided for one turn.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct WhyReport {
    /// In order.
    pub decisions: Vec<DecisionReport>,
    /// How many further ones were not kept, or are in a form that this release cannot read.
    pub more: u32,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
pub struct DecisionReport {
    /// Since the call's start.
    pub at_ms: i64,
    /// What was decided, e.g. `turn_ended`.
    pub what: String,
    /// Why, where there is more than one reason.
    pub why: Option<String>,
    /// How long was waited for it, or what it saved.
    pub took_ms: Option<i64>,
}

impl From<Value> for WhyReport {
    fn from(stored: Value) -> Self {
        let mut why = Self::default();
        let Value::Array(stored) = stored else { return why };
        for one in stored {
            let more = one.get("more").and_then(Value::as_u64);
            match (more, serde_json::from_value(one)) {
                (Some(more), _) => why.more = why.more.saturating_add(u32::try_from(more).unwrap_or(u32::MAX)),
                (None, Ok(decision)) => why.decisions.push(decision),
                (None, Err(_)) => why.more = why.more.saturating_add(1),
            }
        }
        why
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_stored_is_read_and_what_cannot_be_read_is_counted() {
        assert_eq!(WhyReport::from(json!([])), WhyReport::default());
        let stored = json!([
            { "at_ms": 7300, "what": "turn_ended", "why": "timer", "took_ms": 410 },
            { "at_ms": 7400, "what": "opener" },
            { "when": "of another release" },
            { "more": 5 },
        ]);
        let decision = |at_ms, what: &str, why: Option<&str>, took_ms| DecisionReport {
            at_ms,
            what: what.to_owned(),
            why: why.map(str::to_owned),
            took_ms,
        };
        let expected = WhyReport {
            decisions: vec![
                decision(7_300, "turn_ended", Some("timer"), Some(410)),
                decision(7_400, "opener", None, None),
            ],
            more: 6,
        };
        assert_eq!(WhyReport::from(stored), expected);
    }
}
