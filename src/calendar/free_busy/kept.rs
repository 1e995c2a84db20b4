//! What calendars said a moment ago, and what is being asked. Told the time.

use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_schema::TenantId;
use futures_util::future::{LocalBoxFuture, Shared};
use tokio::time::Instant;

use super::{Answers, Busy};

/// No answer is used longer, whoever asks.
const LONGEST: Duration = Duration::from_secs(30);

/// A failure is the answer for so long: who asks meanwhile need not wait for the same.
const FAILED_FOR: Duration = Duration::from_secs(2);

/// A request under way, and its answers when it is over.
pub(super) type Flight = Shared<LocalBoxFuture<'static, Rc<Answers>>>;

/// Of which practice, and between which moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) tenant: TenantId,
    pub(super) from: DateTime<Utc>,
    pub(super) to: DateTime<Utc>,
}

impl Wanted {
    /// Whether an answer for the other one is an answer for this.
    fn is_within(&self, other: &Self) -> bool {
        self.tenant == other.tenant && other.from <= self.from && self.to <= other.to
    }
}

struct Known {
    of: Wanted,
    at: Instant,
    busy: Busy,
}

/// By practice and calendar.
#[derive(Default)]
pub(super) struct Kept {
    known: HashMap<(TenantId, String), Known>,
    under_way: HashMap<(TenantId, String), (Wanted, Flight)>,
}

/// How each calendar of a question is answered.
pub(super) struct Looked {
    pub(super) known: Answers,
    pub(super) under_way: Vec<Flight>,
    pub(super) to_ask: Vec<String>,
}

impl Kept {
    pub(super) fn look(&self, wanted: &Wanted, calendars: &[String], max_age: Duration, now: Instant) -> Looked {
        let mut looked = Looked { known: Answers::new(), under_way: Vec::new(), to_ask: Vec::new() };
        for calendar in calendars {
            let key = (wanted.tenant, calendar.clone());
            let fresh = self.known.get(&key).filter(|known| wanted.is_within(&known.of) && known.is_good(max_age, now));
            let flying = self.under_way.get(&key).filter(|(of, _)| wanted.is_within(of));
            match (fresh, flying) {
                (Some(known), _) => drop(looked.known.insert(calendar.clone(), known.busy.clone())),
                (None, Some((_, flight))) => {
                    if !looked.under_way.iter().any(|other| other.ptr_eq(flight)) {
                        looked.under_way.push(flight.clone());
                    }
                }
                (None, None) => looked.to_ask.push(calendar.clone()),
            }
        }
        looked
    }

    /// A request is under way.
    pub(super) fn take_off(&mut self, wanted: &Wanted, calendars: &[String], flight: &Flight) {
        for calendar in calendars {
            self.under_way.insert((wanted.tenant, calendar.clone()), (*wanted, flight.clone()));
        }
    }

    /// It is over.
    pub(super) fn land(&mut self, wanted: &Wanted, answers: &Answers, now: Instant) {
        self.known.retain(|_, known| now - known.at < LONGEST);
        for (calendar, busy) in answers {
            let key = (wanted.tenant, calendar.clone());
            // Another one for other days may have taken off meanwhile.
            if self.under_way.get(&key).is_some_and(|(of, _)| of == wanted) {
                self.under_way.remove(&key);
            }
            self.known.insert(key, Known { of: *wanted, at: now, busy: busy.clone() });
        }
    }
}

impl Known {
    fn is_good(&self, max_age: Duration, now: Instant) -> bool {
        let good_for = if self.busy.is_ok() { max_age.min(LONGEST) } else { FAILED_FOR };
        now - self.at < good_for
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use futures_util::FutureExt as _;

    use super::super::Unknown;
    use super::*;

    const RECENT: Duration = Duration::from_secs(300);

    fn wanted(tenant: TenantId, from: i64, to: i64) -> Wanted {
        let day = |day| DateTime::UNIX_EPOCH + TimeDelta::days(day);
        Wanted { tenant, from: day(from), to: day(to) }
    }

    fn answers(busy: Busy) -> Answers {
        [("a".to_owned(), busy)].into()
    }

    #[test]
    fn an_answer_is_kept_for_what_it_covers_and_for_half_a_minute() {
        let (mut kept, now, tenant) = (Kept::default(), Instant::now(), TenantId::new());
        let calendars = ["a".to_owned()];
        kept.land(&wanted(tenant, 0, 7), &answers(Ok(Vec::new())), now);
        let known = |wanted: &Wanted, max_age, at| kept.look(wanted, &calendars, max_age, at).known.len();
        assert_eq!(known(&wanted(tenant, 1, 2), RECENT, now), 1);
        assert_eq!(known(&wanted(tenant, 1, 8), RECENT, now), 0, "other days");
        assert_eq!(known(&wanted(TenantId::new(), 1, 2), RECENT, now), 0, "another practice");
        assert_eq!(known(&wanted(tenant, 1, 2), RECENT, now + LONGEST), 0, "too old for anybody");
        assert_eq!(known(&wanted(tenant, 1, 2), Duration::ZERO, now), 0, "somebody wants to know it now");
    }

    #[test]
    fn a_failure_is_the_answer_for_two_seconds() {
        let (mut kept, now, tenant) = (Kept::default(), Instant::now(), TenantId::new());
        kept.land(&wanted(tenant, 0, 7), &answers(Err(Unknown::TooLate)), now);
        let known = |at| kept.look(&wanted(tenant, 0, 7), &["a".to_owned()], Duration::ZERO, at).known.len();
        assert_eq!((known(now), known(now + FAILED_FOR)), (1, 0));
    }

    #[test]
    fn who_asks_meanwhile_shares_the_request() {
        let (mut kept, now, tenant) = (Kept::default(), Instant::now(), TenantId::new());
        let (days, calendars) = (wanted(tenant, 0, 7), ["a".to_owned(), "b".to_owned()]);
        let flight: Flight = std::future::ready(Rc::new(answers(Ok(Vec::new())))).boxed_local().shared();
        kept.take_off(&days, &calendars, &flight);
        let looked = kept.look(&wanted(tenant, 1, 2), &calendars, Duration::ZERO, now);
        assert_eq!((looked.under_way.len(), looked.to_ask.len()), (1, 0));
        let looked = kept.look(&wanted(tenant, 1, 9), &calendars, Duration::ZERO, now);
        assert_eq!((looked.under_way.len(), looked.to_ask.len()), (0, 2));
        kept.land(&days, &answers(Ok(Vec::new())), now);
        let looked = kept.look(&days, &calendars[..1], Duration::ZERO, now);
        assert_eq!((looked.under_way.len(), looked.to_ask.len()), (0, 1));
    }
}
