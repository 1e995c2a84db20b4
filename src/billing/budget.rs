//! Whether a practice may go on spending at the vendors.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::period::Period;

/// Of a limit, in percent: from here on somebody is told.
const WARN_PERCENT: Decimal = Decimal::from_parts(80, 0, 0, false, 0);

/// `[budget]` of a tenant's file: the most that its calls may cost at the vendors, in US dollars. Without a limit there
/// is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetLimits {
    pub daily: Option<Decimal>,
    pub monthly: Option<Decimal>,
}

/// What the vendors have cost so far, in US dollars; day and month are those of the practice's time zone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spent {
    pub today: Decimal,
    pub this_month: Decimal,
}

/// Where that leaves the practice: at the worse of day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Budget {
    Fine,
    /// Four fifths of a limit are spent: tell somebody.
    Warn,
    /// A limit is reached: calls do not get the agent until the day or month is over.
    Spent,
}

impl Spent {
    pub fn of(&self, period: Period) -> Decimal {
        match period {
            Period::Day => self.today,
            Period::Month => self.this_month,
        }
    }
}

impl BudgetLimits {
    pub fn judge(&self, spent: Spent) -> Budget {
        let [day, month] = Period::ALL.map(|period| self.judge_one(period, spent));
        day.max(month)
    }

    /// By one of the limits alone.
    pub fn judge_one(&self, period: Period, spent: Spent) -> Budget {
        against(self.of(period), spent.of(period))
    }

    pub fn of(&self, period: Period) -> Option<Decimal> {
        match period {
            Period::Day => self.daily,
            Period::Month => self.monthly,
        }
    }

    /// How much of a limit is spent, 1 being all of it; `None` without one.
    pub fn used(&self, period: Period, spent: Spent) -> Option<Decimal> {
        let limit = self.of(period)?;
        // Of nothing everything is spent.
        Some(spent.of(period).checked_div(limit).unwrap_or(Decimal::ONE))
    }
}

fn against(limit: Option<Decimal>, spent: Decimal) -> Budget {
    match limit {
        None => Budget::Fine,
        Some(limit) if spent >= limit => Budget::Spent,
        Some(limit) if spent * Decimal::ONE_HUNDRED >= limit * WARN_PERCENT => Budget::Warn,
        Some(_) => Budget::Fine,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check((daily, monthly): (Option<&str>, Option<&str>), (today, this_month): (&str, &str), expected: Budget) {
        let limit = |text: Option<&str>| text.map(|text| text.parse().unwrap());
        let limits = BudgetLimits { daily: limit(daily), monthly: limit(monthly) };
        let spent = Spent { today: today.parse().unwrap(), this_month: this_month.parse().unwrap() };
        assert_eq!(limits.judge(spent), expected);
    }

    #[test]
    fn the_worse_of_day_and_month_counts() {
        use Budget::{Fine, Spent, Warn};
        check((None, None), ("1000000", "1000000"), Fine);
        check((Some("10"), None), ("7.999999", "99"), Fine);
        check((Some("10"), None), ("8", "8"), Warn);
        check((Some("10"), None), ("9.999999", "10"), Warn);
        check((Some("10"), None), ("10", "10"), Spent);
        check((None, Some("100")), ("99", "79.99"), Fine);
        check((None, Some("100")), ("0", "80"), Warn);
        check((Some("10"), Some("100")), ("8", "100"), Spent);
        check((Some("10"), Some("100")), ("11", "80"), Spent);
        check((Some("0"), None), ("0", "0"), Spent);
    }

    #[test]
    fn what_is_used_is_told_by_limit() {
        let limits = BudgetLimits { daily: Some(Decimal::TEN), monthly: None };
        let spent = Spent { today: Decimal::new(25, 1), this_month: Decimal::ONE_HUNDRED };
        assert_eq!(limits.used(Period::Day, spent), Some(Decimal::new(25, 2)));
        assert_eq!(limits.used(Period::Month, spent), None);
        let nothing = BudgetLimits { daily: Some(Decimal::ZERO), monthly: None };
        assert_eq!(nothing.used(Period::Day, spent), Some(Decimal::ONE));
    }

    proptest! {
        #[test]
        fn spending_more_never_makes_it_better(limit in 0_u32..1_000, spent in 0_u32..1_500, more in 0_u32..500) {
            let limits = BudgetLimits { daily: Some(limit.into()), monthly: None };
            let judge = |today: u32| limits.judge(Spent { today: today.into(), ..Spent::default() });
            prop_assert!(judge(spent + more) >= judge(spent));
        }
    }
}
