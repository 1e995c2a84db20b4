//! Money: what a call cost us at the vendors, and what a practice pays for a month. Pure, and exact: amounts are decimal
//! fractions from the database to the invoice, and no floating-point number ever touches one.
//!
//! ```text
//! usage of a call ──▶ Cost (at the Prices in force) ──▶ stored beside the usage, in US dollars
//! usage of a month ─┬─▶ Invoice (by the practice's Plan, in its currency) ──┐
//!                   └─▶ sum of the costs × exchange rate ───────────────────┴─▶ Statement, with the margin
//! ```
//!
//! The rules in words are in `docs/BILLING.md`.

#![deny(clippy::float_arithmetic)]

pub mod budget;
pub mod cost;
pub mod invoice;
pub mod money;
pub mod month;
pub mod period;
pub mod plan;
pub mod prices;
pub mod statement;
pub mod usage;

pub use budget::{Budget, BudgetLimits, Spent};
pub use cost::Cost;
pub use invoice::{Invoice, Line, LineKind};
pub use money::{Currency, Money};
pub use month::Month;
pub use period::{Period, Periods};
pub use plan::{Plan, Terms};
pub use prices::Prices;
pub use statement::Statement;
pub use usage::Usage;
