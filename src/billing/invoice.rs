//! What a practice pays for a month.

use rust_decimal::Decimal;

use super::money::{Currency, Money};
use super::month::Month;
use super::plan::Plan;

/// Milliseconds of a minute.
const MINUTE: u64 = 60_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineKind {
    SetupFee,
    Subscription,
    /// Minutes that the subscription covers: for nothing.
    Included,
    Overage,
}

impl LineKind {
    /// For people and programs.
    pub fn label(self) -> &'static str {
        match self {
            Self::SetupFee => "setup_fee",
            Self::Subscription => "subscription",
            Self::Included => "included",
            Self::Overage => "overage",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    pub kind: LineKind,
    /// Of fees one, of minutes so many.
    pub quantity: u64,
    pub price: Decimal,
    /// To the hundredth.
    pub amount: Decimal,
}

/// An invoice, or what it would be by now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    pub currency: Currency,
    /// The month's call time, rounded up once to whole minutes.
    pub minutes: u64,
    pub lines: Vec<Line>,
}

impl Invoice {
    /// Of a month with calls of this length together. `first` is the first month that is billed; before it there is
    /// nothing to pay.
    pub fn of(plan: &Plan, month: Month, first: Month, call_ms: u64) -> Self {
        let minutes = call_ms.div_ceil(MINUTE);
        let mut invoice = Self { currency: plan.currency, minutes, lines: Vec::new() };
        if month < first {
            return invoice;
        }
        if month == first && !plan.setup_fee.is_zero() {
            invoice.line(LineKind::SetupFee, 1, plan.setup_fee);
        }
        invoice.line(LineKind::Subscription, 1, plan.monthly);
        let included = minutes.min(plan.included_minutes.into());
        if included > 0 {
            invoice.line(LineKind::Included, included, Decimal::ZERO);
        }
        if minutes > included {
            invoice.line(LineKind::Overage, minutes - included, plan.overage_per_minute);
        }
        invoice
    }

    fn line(&mut self, kind: LineKind, quantity: u64, price: Decimal) {
        let amount = Money::new(price * Decimal::from(quantity), self.currency).payable().amount;
        self.lines.push(Line { kind, quantity, price, amount });
    }

    /// The sum of its lines.
    pub fn total(&self) -> Money {
        Money::new(self.lines.iter().map(|line| line.amount).sum(), self.currency).payable()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HOUR: u64 = 60 * MINUTE;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(plan: &Plan, call_ms: u64, expected: &[(LineKind, u64, &str)], total: &str) {
        let invoice = Invoice::of(plan, month("2026-11"), month("2026-11"), call_ms);
        let lines: Vec<_> =
            invoice.lines.iter().map(|line| (line.kind, line.quantity, line.amount.to_string())).collect();
        let expected: Vec<_> = expected.iter().map(|(kind, n, amount)| (*kind, *n, (*amount).to_owned())).collect();
        assert_eq!((lines, invoice.total().to_string()), (expected, total.to_owned()));
    }

    #[test]
    fn the_default_plan_is_two_hundred_pounds_and_ten_pence_beyond_a_thousand_minutes() {
        use LineKind::{Included, Overage, Subscription};
        let plan = Plan::default();
        let subscription = (Subscription, 1, "200.00");
        check(&plan, 0, &[subscription], "£200.00");
        check(&plan, 1, &[subscription, (Included, 1, "0.00")], "£200.00");
        check(&plan, 1_000 * MINUTE, &[subscription, (Included, 1_000, "0.00")], "£200.00");
        let over = |n, amount| [subscription, (Included, 1_000, "0.00"), (Overage, n, amount)];
        check(&plan, 1_000 * MINUTE + 1, &over(1, "0.10"), "£200.10");
        check(&plan, 1_001 * MINUTE, &over(1, "0.10"), "£200.10");
        check(&plan, 40 * HOUR, &over(1_400, "140.00"), "£340.00");
    }

    #[test]
    fn the_setup_fee_comes_with_the_first_month_and_before_it_nothing_does() {
        let plan = Plan { setup_fee: Decimal::from(150), ..Plan::default() };
        let first = (LineKind::SetupFee, 1, "150.00");
        check(&plan, 0, &[first, (LineKind::Subscription, 1, "200.00")], "£350.00");
        let of = |text| Invoice::of(&plan, month(text), month("2026-11"), HOUR);
        assert_eq!(of("2026-12").total().to_string(), "£200.00");
        assert_eq!((of("2026-10").total().to_string(), of("2026-10").minutes), ("£0.00".to_owned(), 60));
    }

    #[test]
    fn parts_of_a_penny_are_rounded_line_by_line() {
        let plan = Plan {
            monthly: Decimal::ZERO,
            included_minutes: 0,
            overage_per_minute: Decimal::new(105, 3),
            ..Plan::default()
        };
        check(&plan, 3 * MINUTE, &[(LineKind::Subscription, 1, "0.00"), (LineKind::Overage, 3, "0.32")], "£0.32");
    }

    prop_compose! {
        fn plan()(setup in 0_i64..100_000, monthly in 0_i64..500_000, included in 0_u32..5_000, overage in 0_i64..20_000)
            -> Plan
        {
            Plan {
                setup_fee: Decimal::new(setup, 2),
                monthly: Decimal::new(monthly, 2),
                included_minutes: included,
                overage_per_minute: Decimal::new(overage, 4),
                ..Plan::default()
            }
        }
    }

    proptest! {
        #[test]
        fn an_invoice_is_never_negative_and_its_total_is_what_its_lines_say(plan in plan(), call_ms in 0_u64..10_000 * MINUTE) {
            let invoice = Invoice::of(&plan, month("2026-11"), month("2026-11"), call_ms);
            prop_assert!(invoice.lines.iter().all(|line| line.amount >= Decimal::ZERO && line.amount.scale() == 2));
            let sum: Decimal = invoice.lines.iter().map(|line| line.amount).sum();
            prop_assert_eq!(invoice.total().amount, sum);
            let minutes = |kind| invoice.lines.iter().filter(|line| line.kind == kind).map(|line| line.quantity).sum::<u64>();
            prop_assert_eq!(minutes(LineKind::Included) + minutes(LineKind::Overage), invoice.minutes);
            prop_assert!(minutes(LineKind::Included) <= u64::from(plan.included_minutes));
        }

        #[test]
        fn longer_calls_never_cost_less(plan in plan(), call_ms in 0_u64..10_000 * MINUTE, more in 0_u64..1_000 * MINUTE) {
            let total = |ms| Invoice::of(&plan, month("2026-12"), month("2026-11"), ms).total().amount;
            prop_assert!(total(call_ms + more) >= total(call_ms));
        }
    }
}
