//! What practices may spend at the vendors and what they have spent, in memory: a webhook never waits for the database.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::TenantId;
use rust_decimal::Decimal;

use crate::billing::{Budget, BudgetLimits, Period, Periods, Spent};

/// What was read is good for so long.
const READ_EVERY: TimeDelta = TimeDelta::minutes(1);

/// Of all practices. Cloning shares them.
#[derive(Clone, Default)]
pub struct Budgets(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    known: HashMap<TenantId, Known>,
    /// Calls of these have ended since they were read.
    stale: HashSet<TenantId>,
    /// What the practice has been told already, by the period's beginning.
    told: HashMap<(TenantId, Period, Budget), DateTime<Utc>>,
}

/// What is known of a practice.
#[derive(Debug, Clone)]
pub struct Known {
    pub limits: BudgetLimits,
    pub spent: Spent,
    /// The day and the month of what is spent.
    pub periods: Periods,
    pub read_at: DateTime<Utc>,
}

/// A limit is nearly reached, or reached: to be told once in its period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub tenant: TenantId,
    pub period: Period,
    pub begins: DateTime<Utc>,
    /// Never [`Budget::Fine`].
    pub budget: Budget,
    pub limit: Decimal,
    pub spent: Decimal,
}

impl Known {
    /// What is spent of the day and the month that it is at `now`: of a new one nothing, until it is read.
    pub fn spent_at(&self, now: DateTime<Utc>) -> Spent {
        let still = |period, spent| if self.periods.of(period).end > now { spent } else { Decimal::ZERO };
        Spent { today: still(Period::Day, self.spent.today), this_month: still(Period::Month, self.spent.this_month) }
    }

    fn is_old(&self, limits: &BudgetLimits, now: DateTime<Utc>) -> bool {
        self.limits != *limits || (now - self.read_at).abs() >= READ_EVERY || self.periods.day.end <= now
    }
}

impl Budgets {
    /// Where a practice stands; one without limits, or of which nothing is known yet, may go on.
    pub fn judge(&self, tenant: TenantId, now: DateTime<Utc>) -> Budget {
        self.state().known.get(&tenant).map_or(Budget::Fine, |known| known.limits.judge(known.spent_at(now)))
    }

    /// A call of this practice has been reported with what it cost.
    pub fn call_ended(&self, tenant: TenantId) {
        self.state().stale.insert(tenant);
    }

    /// Of the practices with limits, those to be read now. The rest is forgotten.
    pub fn due(&self, limited: &[(TenantId, BudgetLimits)], now: DateTime<Utc>) -> Vec<TenantId> {
        let mut state = self.state();
        let State { known, stale, .. } = &mut *state;
        known.retain(|tenant, _| limited.iter().any(|(limited, _)| limited == tenant));
        let is_due = |tenant: &TenantId, limits: &BudgetLimits| {
            stale.contains(tenant) || known.get(tenant).is_none_or(|known| known.is_old(limits, now))
        };
        let due = limited.iter().filter(|(tenant, limits)| is_due(tenant, limits)).map(|(tenant, _)| *tenant).collect();
        stale.clear();
        due
    }

    /// Takes in what was read, and answers with what is to be told because of it: again each time until it [was](Self::told).
    pub fn learn(&self, tenant: TenantId, known: Known) -> Vec<Notice> {
        let mut state = self.state();
        let notices = Period::ALL.into_iter().filter_map(|period| {
            let budget = known.limits.judge_one(period, known.spent);
            let begins = known.periods.of(period).start;
            if budget == Budget::Fine || state.told.get(&(tenant, period, budget)) == Some(&begins) {
                return None;
            }
            let (limit, spent) = (known.limits.of(period)?, known.spent.of(period));
            Some(Notice { tenant, period, begins, budget, limit, spent })
        });
        let notices = notices.collect();
        state.known.insert(tenant, known);
        notices
    }

    /// The practice will hear of it: it is written down.
    pub fn told(&self, notice: &Notice) {
        self.state().told.insert((notice.tenant, notice.period, notice.budget), notice.begins);
    }

    /// What is known, to be shown.
    pub fn known(&self) -> Vec<(TenantId, Known)> {
        self.state().known.iter().map(|(tenant, known)| (*tenant, known.clone())).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::Europe::London;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn limits() -> BudgetLimits {
        BudgetLimits { daily: Some(Decimal::TEN), monthly: Some(Decimal::ONE_HUNDRED) }
    }

    fn known(now: &str, today: i64, this_month: i64) -> Known {
        let spent = Spent { today: today.into(), this_month: this_month.into() };
        Known { limits: limits(), spent, periods: Periods::at(at(now), London), read_at: at(now) }
    }

    #[track_caller]
    fn check(read: (&str, i64, i64), now: &str, expected: Budget) {
        let (budgets, tenant) = (Budgets::default(), TenantId::from_slug("a"));
        budgets.learn(tenant, known(read.0, read.1, read.2));
        assert_eq!(budgets.judge(tenant, at(now)), expected);
    }

    #[test]
    fn a_new_day_and_a_new_month_begin_with_nothing_spent() {
        let evening = "2026-11-28T23:59:30Z";
        check((evening, 10, 50), "2026-11-28T23:59:59Z", Budget::Spent);
        check((evening, 10, 50), "2026-11-29T00:00:00Z", Budget::Fine);
        check((evening, 10, 100), "2026-11-29T00:00:00Z", Budget::Spent);
        check(("2026-11-30T23:59:30Z", 10, 100), "2026-12-01T00:00:00Z", Budget::Fine);
        assert_eq!(Budgets::default().judge(TenantId::from_slug("a"), at(evening)), Budget::Fine, "nothing is known");
    }

    #[test]
    fn what_is_old_stale_or_new_is_read() {
        let (budgets, tenant, now) = (Budgets::default(), TenantId::from_slug("a"), "2026-11-28T10:00:00Z");
        let limited = [(tenant, limits())];
        assert_eq!(budgets.due(&limited, at(now)), [tenant], "never read");
        budgets.learn(tenant, known(now, 0, 0));
        assert_eq!(budgets.due(&limited, at("2026-11-28T10:00:59Z")), []);
        assert_eq!(budgets.due(&limited, at("2026-11-28T10:01:00Z")), [tenant]);
        assert_eq!(budgets.due(&limited, at("2026-11-28T09:00:00Z")), [tenant], "the clock was set back");
        budgets.call_ended(tenant);
        assert_eq!(budgets.due(&limited, at(now)), [tenant], "a call has ended");
        assert_eq!(budgets.due(&limited, at(now)), []);
        let more = [(tenant, BudgetLimits { daily: Some(Decimal::TWO), monthly: None })];
        assert_eq!(budgets.due(&more, at(now)), [tenant], "other limits");
        assert_eq!((budgets.due(&[], at(now)), budgets.known().len()), (vec![], 0), "no limits any more");
    }

    #[test]
    fn what_could_not_be_told_is_to_be_told_again() {
        let (budgets, tenant, day) = (Budgets::default(), TenantId::from_slug("a"), "2026-11-28T10:00:00Z");
        let first = budgets.learn(tenant, known(day, 8, 0));
        assert_eq!((first.len(), budgets.learn(tenant, known(day, 8, 0))), (1, first.clone()));
        budgets.told(&first[0]);
        assert_eq!(budgets.learn(tenant, known(day, 8, 0)), []);
    }

    #[test]
    fn each_mark_of_each_limit_is_told_once_a_period() {
        let (budgets, tenant, day) = (Budgets::default(), TenantId::from_slug("a"), "2026-11-28T10:00:00Z");
        let told = |now: &str, today, this_month| {
            let notices = budgets.learn(tenant, known(now, today, this_month));
            notices.iter().for_each(|notice| budgets.told(notice));
            notices.into_iter().map(|notice| (notice.period, notice.budget)).collect::<Vec<_>>()
        };
        assert_eq!(told(day, 7, 79), []);
        assert_eq!(told(day, 8, 79), [(Period::Day, Budget::Warn)]);
        assert_eq!(told(day, 9, 80), [(Period::Month, Budget::Warn)]);
        assert_eq!(told(day, 10, 81), [(Period::Day, Budget::Spent)]);
        assert_eq!(told(day, 11, 82), []);
        assert_eq!(told("2026-11-29T10:00:00Z", 8, 90), [(Period::Day, Budget::Warn)], "the next day");
        assert_eq!(told("2026-12-01T10:00:00Z", 8, 80), [(Period::Day, Budget::Warn), (Period::Month, Budget::Warn)]);
    }
}
