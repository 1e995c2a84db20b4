//! Why the agent waited, spoke or stopped: the decisions of one turn, in order, without a word of what was said.

use std::ops::Deref;
use std::time::Duration;

use serde::ser::{Serialize, SerializeSeq as _, Serializer};

/// More decisions than a turn can need; a turn that never ends does not fill memory.
const LONGEST: usize = 64;

/// One decision. It is stored as JSON, lengths in milliseconds: `{"at_ms":7300,"what":"turn_ended","why":"signal","took_ms":410}`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Decision {
    /// From the start of the call.
    #[serde(rename = "at_ms", serialize_with = "millis")]
    pub at: Duration,
    /// What was decided, e.g. `held`.
    pub what: &'static str,
    /// Why, where there is more than one reason, e.g. `no_words`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'static str>,
    /// How long was waited for it, or what it saved.
    #[serde(rename = "took_ms", serialize_with = "maybe_millis", skip_serializing_if = "Option::is_none")]
    pub took: Option<Duration>,
}

/// What was decided for a turn: the first decisions, and how many more there were.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Why {
    decisions: Vec<Decision>,
    more: u32,
}

impl Why {
    /// Decisions beyond the longest list, of which only the number is kept.
    pub const fn more(&self) -> u32 {
        self.more
    }

    pub const fn is_nothing(&self) -> bool {
        self.decisions.is_empty() && self.more == 0
    }

    fn note(&mut self, decision: Decision) {
        if self.decisions.len() < LONGEST {
            self.decisions.push(decision);
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    /// What was decided later about the same turn.
    pub(super) fn go_on(&mut self, later: Self) {
        later.decisions.into_iter().for_each(|decision| self.note(decision));
        self.more = self.more.saturating_add(later.more);
    }
}

impl Deref for Why {
    type Target = [Decision];

    fn deref(&self) -> &[Decision] {
        &self.decisions
    }
}

/// A list of the decisions, which `{"more":5}` ends if five were left out.
impl Serialize for Why {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct More {
            more: u32,
        }
        let mut list = serializer.serialize_seq(None)?;
        self.decisions.iter().try_for_each(|decision| list.serialize_element(decision))?;
        if self.more > 0 {
            list.serialize_element(&More { more: self.more })?;
        }
        list.end()
    }
}

/// The decisions since the last turn was written down.
#[derive(Debug, Default)]
pub struct Trail(Why);

impl Trail {
    pub fn note(&mut self, decision: Decision) {
        self.0.note(decision);
    }

    /// The decisions so far, for the record of the turn that is being written down.
    pub fn take(&mut self) -> Why {
        std::mem::take(&mut self.0)
    }
}

fn millis<S: Serializer>(length: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(u64::try_from(length.as_millis()).unwrap_or(u64::MAX))
}

fn maybe_millis<S: Serializer>(length: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    length.map(|length| length.as_millis() as u64).serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(seconds: u64) -> Decision {
        Decision { at: Duration::from_secs(seconds), what: "held", why: None, took: None }
    }

    fn trail(decisions: usize) -> Trail {
        let mut trail = Trail::default();
        (0..decisions).for_each(|at| trail.note(held(at as u64)));
        trail
    }

    #[test]
    fn a_trail_is_bounded_tells_how_much_it_left_out_and_begins_anew_with_each_turn() {
        let mut trail = trail(LONGEST + 5);
        let why = trail.take();
        assert_eq!((why.len(), why.more()), (LONGEST, 5));
        assert_eq!(why.last(), Some(&held(LONGEST as u64 - 1)), "the first ones stay");
        assert!(trail.take().is_nothing());
    }

    #[test]
    fn what_is_decided_later_about_a_turn_is_bounded_too() {
        let mut why = trail(LONGEST - 1).take();
        why.go_on(trail(3).take());
        assert_eq!((why.len(), why.more()), (LONGEST, 2));
        why.go_on(trail(LONGEST + 1).take());
        assert_eq!((why.len(), why.more()), (LONGEST, 2 + 65));
    }

    #[test]
    fn it_is_stored_in_milliseconds_with_the_number_of_what_was_left_out() {
        let stored = |why: &Why| serde_json::to_string(why).unwrap();
        assert_eq!(stored(&Why::default()), "[]");
        let mut trail = Trail::default();
        trail.note(Decision {
            at: Duration::from_millis(7_300),
            what: "turn_ended",
            why: Some("signal"),
            took: Some(Duration::from_micros(410_900)),
        });
        trail.note(held(8));
        let first = r#"[{"at_ms":7300,"what":"turn_ended","why":"signal","took_ms":410},{"at_ms":8000,"what":"held"}]"#;
        assert_eq!(stored(&trail.take()), first);
        let long = stored(&self::trail(LONGEST + 5).take());
        assert!(long.ends_with(r#"{"at_ms":63000,"what":"held"},{"more":5}]"#), "{long}");
    }
}
