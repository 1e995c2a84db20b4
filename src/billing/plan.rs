//! What a practice has agreed to pay.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::budget::BudgetLimits;
use super::money::Currency;
use super::month::Month;

/// `[plan]` of a tenant's file. Amounts have no zeros at the end, so that equal plans are stored as equal text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub currency: Currency,
    /// Once, with the first month.
    pub setup_fee: Decimal,
    /// For a month, also for the first however late in it the practice began.
    pub monthly: Decimal,
    /// Minutes of a month that the subscription covers.
    pub included_minutes: u32,
    /// For each minute beyond them.
    pub overage_per_minute: Decimal,
    /// The first month that is billed; by default the one in which the practice was set up.
    pub first_month: Option<Month>,
}

impl Default for Plan {
    /// £200 a month with 1,000 minutes, each further minute £0.10, no setup fee.
    fn default() -> Self {
        Self {
            currency: Currency::Gbp,
            setup_fee: Decimal::ZERO,
            monthly: Decimal::from(200),
            included_minutes: 1_000,
            overage_per_minute: Decimal::new(1, 1),
            first_month: None,
        }
    }
}

/// Everything about money that a tenant's file says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    pub plan: Plan,
    pub budget: BudgetLimits,
}
