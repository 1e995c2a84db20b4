//! What is on and what is over: the state of every rule, fed with one scrape after another. Pure.
//!
//! ```text
//!            above                 for `lasting`              below, for `settle`
//!   Quiet ─────────────▶ Pending ─────────────────▶ Firing ──────────────────────▶ Quiet
//!     ▲      not above      │                        │  ▲ `repeat` is over: told again
//!     └─────────────────────┘                        └──┘
//! ```

use std::collections::BTreeMap;
use std::time::Duration;

use super::exposition::Scrape;
use super::history::History;
use super::rules::{Rhythm, Rule};

/// Something to tell people.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    pub rule: Rule,
    /// The value of the label that the rule goes by, or empty.
    pub group: String,
    pub event: Event,
    pub value: f64,
    /// How long it has been wrong.
    pub lasted: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    Begun,
    StillOn,
    Over,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Pending {
        since: Duration,
    },
    Firing {
        since: Duration,
        told: Duration,
        /// Since when it is right again, if it is.
        right_since: Option<Duration>,
    },
}

/// Times are counted from any moment before the first.
#[derive(Debug)]
pub(super) struct Watch {
    rules: Vec<Rule>,
    rhythm: Rhythm,
    history: History,
    /// By rule and group; whatever is quiet is not here.
    states: BTreeMap<(usize, String), State>,
}

impl Watch {
    pub(super) fn new(rules: Vec<Rule>, rhythm: Rhythm) -> Self {
        Self { rules, rhythm, history: History::default(), states: BTreeMap::new() }
    }

    /// Whether any rule looks at a series of this name.
    pub(super) fn wants(&self, series: &str) -> bool {
        let metric = series.strip_suffix("_bucket").unwrap_or(series);
        self.rules.iter().flat_map(|rule| rule.measure.selectors()).any(|of| of.metric == metric || of.metric == series)
    }

    /// Takes the metrics as they are now, and says what is to be told of it.
    pub(super) fn look(&mut self, now: Duration, scrape: Scrape) -> Vec<Notice> {
        let longest = self.rules.iter().map(|rule| rule.window).max().unwrap_or_default();
        self.history.push(now, scrape, longest);
        let mut notices = Vec::new();
        for (index, rule) in self.rules.iter().enumerate() {
            let mut groups = self.history.measure(rule);
            // What tells nothing any more is right again.
            for (of, group) in self.states.keys() {
                if *of == index {
                    groups.entry(group.clone()).or_default();
                }
            }
            for (group, value) in groups {
                let key = (index, group);
                let (next, told) = step(rule, &self.rhythm, self.states.get(&key).copied(), value, now);
                if let Some((event, lasted)) = told {
                    notices.push(Notice { rule: *rule, group: key.1.clone(), event, value, lasted });
                }
                match next {
                    Some(state) => drop(self.states.insert(key, state)),
                    None => drop(self.states.remove(&key)),
                }
            }
        }
        notices
    }

    /// What is on, with the group.
    pub(super) fn firing(&self) -> impl Iterator<Item = (&Rule, &str)> {
        let firing = self.states.iter().filter(|(_, state)| matches!(state, State::Firing { .. }));
        firing.map(|((index, group), _)| (&self.rules[*index], group.as_str()))
    }

    pub(super) fn rules(&self) -> &[Rule] {
        &self.rules
    }
}

/// The next state of a rule's group, and what is to be told with how long it has lasted.
fn step(
    rule: &Rule,
    rhythm: &Rhythm,
    state: Option<State>,
    value: f64,
    now: Duration,
) -> (Option<State>, Option<(Event, Duration)>) {
    let (wrong, right) = (value > rule.above, value <= rule.below);
    match state {
        None if !wrong => (None, None),
        Some(State::Pending { .. }) if !wrong => (None, None),
        None | Some(State::Pending { .. }) => {
            let since = if let Some(State::Pending { since }) = state { since } else { now };
            if now - since < rule.lasting {
                return (Some(State::Pending { since }), None);
            }
            (Some(State::Firing { since, told: now, right_since: None }), Some((Event::Begun, now - since)))
        }
        Some(State::Firing { since, told, right_since }) => {
            let right_since = right.then(|| right_since.unwrap_or(now));
            if right_since.is_some_and(|right_since| now - right_since >= rhythm.settle) {
                return (None, Some((Event::Over, now - since)));
            }
            let again = now - told >= rhythm.repeat && right_since.is_none();
            let told = if again { now } else { told };
            let event = again.then_some((Event::StillOn, now - since));
            (Some(State::Firing { since, told, right_since }), event)
        }
    }
}

#[cfg(test)]
mod tests;
