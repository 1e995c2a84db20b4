//! What a caller gets whom the agent cannot take. Pure.
//!
//! Nobody waits in a queue: the webhook answers at once, by the practice's rule.

use super::Metered;

/// How a caller is answered without the agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Overflow {
    /// The carrier's own voice takes a message: none of the vendors is needed.
    MessageMode,
    /// A person of the practice is rung.
    Human,
    /// The practice calls back.
    CallBack,
}

impl Overflow {
    pub const ALL: [Self; 3] = [Self::MessageMode, Self::Human, Self::CallBack];

    /// Metric label, and the name in a tenant's file.
    pub const fn label(self) -> &'static str {
        match self {
            Self::MessageMode => "message",
            Self::Human => "human",
            Self::CallBack => "callback",
        }
    }

    /// The reverse of [`Overflow::label`].
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|overflow| overflow.label() == text)
    }
}

/// What a practice wants, best first; never empty, nothing twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverflowRule(Vec<Overflow>);

impl OverflowRule {
    /// Leaves out what comes a second time. `None` of nothing.
    pub fn new(order: impl IntoIterator<Item = Overflow>) -> Option<Self> {
        let mut rule = Vec::new();
        for overflow in order {
            if !rule.contains(&overflow) {
                rule.push(overflow);
            }
        }
        (!rule.is_empty()).then_some(Self(rule))
    }

    pub fn order(&self) -> &[Overflow] {
        &self.0
    }
}

impl Default for OverflowRule {
    /// A person if one is there, otherwise a message.
    fn default() -> Self {
        Self(vec![Overflow::Human, Overflow::MessageMode, Overflow::CallBack])
    }
}

/// Why the agent cannot take a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Every place of this process is taken.
    Full,
    /// No worker has time for another call.
    Overloaded,
    /// This process is going away, and no other took the call.
    Draining,
    /// A vendor has no room for another call.
    Vendor(Metered),
    /// The practice's calls have cost what they may.
    Budget,
}

impl Reason {
    /// Metric label.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Overloaded => "overloaded",
            Self::Draining => "draining",
            Self::Vendor(what) => what.label(),
            Self::Budget => "budget",
        }
    }
}

/// Whether somebody of the practice can be rung at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Person {
    There,
    Nobody,
}

/// Whether the caller can be called back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallerNumber {
    Known,
    Withheld,
}

/// The answer for this caller: the first of the practice's rule that is possible, and a message or a call-back when none
/// is. A spent budget means message mode, whatever comes before it in the rule: that is what a practice with a budget
/// has asked for.
pub fn decide(rule: &OverflowRule, reason: Reason, person: Person, caller: CallerNumber) -> Overflow {
    let is_possible = |overflow: Overflow| match overflow {
        Overflow::MessageMode => true,
        Overflow::Human => person == Person::There,
        Overflow::CallBack => caller == CallerNumber::Known,
    };
    if reason == Reason::Budget && rule.order().contains(&Overflow::MessageMode) {
        return Overflow::MessageMode;
    }
    let otherwise = if caller == CallerNumber::Known { Overflow::CallBack } else { Overflow::MessageMode };
    rule.order().iter().copied().find(|overflow| is_possible(*overflow)).unwrap_or(otherwise)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    use CallerNumber::{Known, Withheld};
    use Overflow::{CallBack, Human, MessageMode};
    use Person::{Nobody, There};

    #[track_caller]
    fn check(order: &[Overflow], reason: Reason, person: Person, caller: CallerNumber, expected: Overflow) {
        let rule = OverflowRule::new(order.iter().copied()).unwrap();
        assert_eq!(decide(&rule, reason, person, caller), expected);
    }

    #[test]
    fn the_first_that_is_possible_is_the_answer() {
        let all = [Human, CallBack, MessageMode];
        check(&all, Reason::Full, There, Known, Human);
        check(&all, Reason::Overloaded, Nobody, Known, CallBack);
        check(&all, Reason::Draining, Nobody, Withheld, MessageMode);
        check(&[MessageMode, Human], Reason::Vendor(Metered::Voice), There, Known, MessageMode);
        check(&[Human], Reason::Full, Nobody, Known, CallBack);
        check(&[Human], Reason::Full, Nobody, Withheld, MessageMode);
        check(&[CallBack], Reason::Full, There, Withheld, MessageMode);
    }

    #[test]
    fn a_spent_budget_means_message_mode_unless_the_practice_wants_none() {
        check(&[Human, MessageMode], Reason::Budget, There, Known, MessageMode);
        check(&[Human, CallBack], Reason::Budget, There, Known, Human);
    }

    #[test]
    fn a_rule_has_each_once_and_at_least_one() {
        assert_eq!(OverflowRule::new([]), None);
        let rule = OverflowRule::new([Human, CallBack, Human]).unwrap();
        assert_eq!(rule.order(), [Human, CallBack]);
        Overflow::ALL.into_iter().for_each(|each| assert_eq!(Overflow::parse(each.label()), Some(each)));
        assert_eq!(Overflow::parse("queue"), None);
    }

    proptest! {
        #[test]
        fn nobody_is_rung_who_is_not_there_and_nobody_called_back_without_a_number(
            order in prop::collection::vec(prop::sample::select(&Overflow::ALL[..]), 1..6),
            person in prop::sample::select(&[There, Nobody][..]),
            caller in prop::sample::select(&[Known, Withheld][..]),
            reason in prop::sample::select(&[Reason::Full, Reason::Budget, Reason::Vendor(Metered::Voice)][..]),
        ) {
            let rule = OverflowRule::new(order).expect("there is one at least");
            let answer = decide(&rule, reason, person, caller);
            prop_assert!(answer != Human || person == There);
            prop_assert!(answer != CallBack || caller == Known);
        }
    }
}
