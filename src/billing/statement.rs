//! One practice's month: what it took, what that cost us, what it pays.

use rust_decimal::Decimal;

use super::invoice::Invoice;
use super::money::{Currency, Money};
use super::month::Month;
use super::plan::Plan;
use super::prices::{Exchange, VENDORS};
use super::usage::{Usage, percent};

/// What a month's calls come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    pub calls: u64,
    pub usage: Usage,
    /// In US dollars, at the prices that were in force when each call ended.
    pub vendor_cost: Decimal,
}

/// See the [module](self).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The practice's id, like `bright-smiles`.
    pub tenant: String,
    pub month: Month,
    pub totals: Totals,
    pub invoice: Invoice,
    /// How many of the invoice's currency a dollar was taken for.
    pub exchange: Decimal,
}

impl Statement {
    /// `first` is the first month that is billed.
    pub fn new(tenant: &str, month: Month, first: Month, plan: &Plan, totals: Totals, exchange: &Exchange) -> Self {
        let invoice = Invoice::of(plan, month, first, totals.usage.call_ms);
        Self { tenant: tenant.to_owned(), month, totals, exchange: exchange.rate(invoice.currency), invoice }
    }

    pub fn vendor_cost(&self) -> Money {
        Money::new(self.totals.vendor_cost, VENDORS)
    }

    /// What is billed.
    pub fn billed(&self) -> Money {
        self.invoice.total()
    }

    /// What is left of it after the vendors, in the invoice's currency.
    pub fn margin(&self) -> Money {
        let (billed, currency) = (self.billed(), self.currency());
        let cost = self.vendor_cost().exchanged(self.exchange, currency);
        Money::new(billed.amount - cost.amount, currency)
    }

    /// The margin in percent of what is billed, to a tenth; `None` when nothing is.
    pub fn margin_percent(&self) -> Option<Decimal> {
        percent(self.margin().amount, self.billed().amount)
    }

    pub fn currency(&self) -> Currency {
        self.invoice.currency
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::Prices;

    fn statement(plan: &Plan, call_ms: u64, vendor_cost: &str) -> Statement {
        let month: Month = "2026-11".parse().unwrap();
        let usage = Usage { call_ms, ..Usage::default() };
        let totals = Totals { calls: 1, usage, vendor_cost: vendor_cost.parse().unwrap() };
        Statement::new("bright-smiles", month, month, plan, totals, &Prices::default().exchange)
    }

    #[track_caller]
    fn check(statement: &Statement, billed: &str, margin: &str, percent: Option<&str>) {
        let told = (statement.billed().to_string(), statement.margin().to_string());
        assert_eq!(told, (billed.to_owned(), margin.to_owned()));
        assert_eq!(statement.margin_percent(), percent.map(|percent| percent.parse().unwrap()));
    }

    #[test]
    fn the_margin_is_what_the_vendors_leave() {
        let plan = Plan::default();
        check(&statement(&plan, 0, "0"), "£200.00", "£200.00", Some("100"));
        // $40 are £30.
        check(&statement(&plan, 66_000_000, "40"), "£210.00", "£180.00", Some("85.7"));
        check(&statement(&plan, 0, "400"), "£200.00", "-£100.00", Some("-50"));
        let free = Plan { monthly: Decimal::ZERO, ..plan.clone() };
        check(&statement(&free, 60_000, "1.00"), "£0.00", "-£0.75", None);
        let dollars = Plan { currency: Currency::Usd, ..plan };
        check(&statement(&dollars, 0, "40"), "$200.00", "$160.00", Some("80"));
    }
}
