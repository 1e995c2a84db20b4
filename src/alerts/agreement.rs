//! Which of several nodes tells of an alert that they all see.
//!
//! Every node that sees it holds a place in Redis for as long as it does. The one that takes the first place tells that it
//! has begun, the one that gives the last place up tells that it is over. With Redis away, and without Redis, each node is
//! the only one it knows, so it tells: twice is better than never. A node that dies gives its place up a minute later, and
//! if it was the last, nobody tells that it is over.

use std::sync::Arc;
use std::time::Duration;

use uuid::Uuid;

use super::rules::{Rhythm, Rule, Teller};
use super::watch::{Event, Notice};
use crate::shared::counters::{CounterKey, Counters, Lease};

/// A node that has not looked for so long has died. Longer than several looks of any rhythm that is of use.
const PLACE: Duration = Duration::from_secs(60);

pub(super) struct Agreement {
    counters: Arc<dyn Counters>,
    node: Uuid,
    place: Duration,
    repeat: Duration,
}

impl Agreement {
    pub(super) fn new(counters: Arc<dyn Counters>, rhythm: &Rhythm) -> Self {
        // A little shorter than the time until it is told again, so that whoever comes first then finds it free.
        let repeat = rhythm.repeat * 9 / 10;
        Self { counters, node: Uuid::now_v7(), place: PLACE.max(rhythm.every * 4), repeat }
    }

    /// Whether this node tells it.
    pub(super) async fn is_mine_to_tell(&self, notice: &Notice) -> bool {
        let Notice { rule, group, event, .. } = notice;
        if rule.teller == Teller::EachNode {
            return true;
        }
        match event {
            Event::Begun => {
                let first = self.hold(rule, group).await == 1;
                if first {
                    // Whatever was told before is over.
                    self.take_turn(rule, group).await;
                }
                first
            }
            Event::StillOn => self.take_turn(rule, group).await,
            Event::Over => {
                self.counters.release(seeing(rule, group), self.node).await;
                self.others(rule, group).await == 0
            }
        }
    }

    /// To be said at every look while an alert is on.
    pub(super) async fn still_on(&self, rule: &Rule, group: &str) {
        if rule.teller == Teller::OneNode {
            self.hold(rule, group).await;
        }
    }

    /// How many nodes see it, this one included.
    async fn hold(&self, rule: &Rule, group: &str) -> usize {
        match self.counters.acquire(seeing(rule, group), self.node, usize::MAX, self.place).await {
            Lease::Granted { held } | Lease::Refused { held } => held,
        }
    }

    /// How many nodes see it when this one does not: a place is asked for where there is none to give.
    async fn others(&self, rule: &Rule, group: &str) -> usize {
        match self.counters.acquire(seeing(rule, group), self.node, 0, self.place).await {
            Lease::Granted { held } | Lease::Refused { held } => held,
        }
    }

    /// Whether nobody has told it lately. Each turn has a holder of its own: nobody gives one back.
    async fn take_turn(&self, rule: &Rule, group: &str) -> bool {
        let key = CounterKey::alert("alert-told", rule.name, group);
        matches!(self.counters.acquire(key, Uuid::now_v7(), 1, self.repeat).await, Lease::Granted { .. })
    }
}

fn seeing(rule: &Rule, group: &str) -> CounterKey {
    CounterKey::alert("alert-seen", rule.name, group)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alerts::RULES;
    use crate::config::RedisConfig;
    use crate::shared::SharedState;

    const LONG: Duration = Duration::from_secs(600);

    /// Nodes that share their counts, and the alert that they see.
    fn nodes<const N: usize>(teller: Teller) -> ([Agreement; N], impl Fn(Event) -> Notice) {
        let folder = tempfile::tempdir().unwrap();
        let config = RedisConfig { server: None, pool_size: 1, timeout: LONG };
        let shared = SharedState::connect(&config, folder.path()).unwrap();
        let rhythm = Rhythm { every: LONG, repeat: LONG, settle: LONG };
        let nodes = std::array::from_fn(|_| Agreement::new(shared.counters.clone(), &rhythm));
        let rule = Rule { teller, ..RULES[0] };
        let notice = move |event| Notice { rule, group: "llm".to_owned(), event, value: 1.0, lasted: LONG };
        (nodes, notice)
    }

    #[actix_web::test]
    async fn of_two_nodes_the_first_tells_the_beginning_and_the_last_the_end() {
        let ([one, two], notice) = nodes(Teller::OneNode);
        assert!(one.is_mine_to_tell(&notice(Event::Begun)).await);
        assert!(!two.is_mine_to_tell(&notice(Event::Begun)).await);
        one.still_on(&notice(Event::Begun).rule, "llm").await;
        assert!(!one.is_mine_to_tell(&notice(Event::Over)).await, "the other still sees it");
        assert!(two.is_mine_to_tell(&notice(Event::Over)).await);
        assert!(two.is_mine_to_tell(&notice(Event::Begun)).await, "and again");
    }

    #[actix_web::test]
    async fn it_is_told_again_by_one_node_and_not_before_its_time() {
        let ([one, two], notice) = nodes(Teller::OneNode);
        assert!(one.is_mine_to_tell(&notice(Event::Begun)).await);
        assert!(!two.is_mine_to_tell(&notice(Event::Begun)).await);
        assert!(!two.is_mine_to_tell(&notice(Event::StillOn)).await, "the beginning was told a moment ago");
        let one = Agreement { repeat: Duration::ZERO, ..one };
        let two = Agreement { repeat: LONG, ..two };
        let other = notice(Event::StillOn);
        let other = Notice { group: "tts".to_owned(), ..other };
        assert!(one.is_mine_to_tell(&other).await, "of this one nothing was told");
        assert!(two.is_mine_to_tell(&other).await, "and its time was over at once");
        assert!(!one.is_mine_to_tell(&other).await);
    }

    #[actix_web::test]
    async fn what_is_a_nodes_own_each_node_tells() {
        let ([one, two], notice) = nodes(Teller::EachNode);
        for event in [Event::Begun, Event::StillOn, Event::Over] {
            assert!(one.is_mine_to_tell(&notice(event)).await && two.is_mine_to_tell(&notice(event)).await);
        }
    }
}
