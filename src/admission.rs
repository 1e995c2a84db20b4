//! Whether a new call may have the agent, as far as vendors and money are concerned.
//!
//! ```text
//! webhook ──▶ Quotas   a place at every vendor, counted on all nodes     (actors::admission has the limits)
//!         └─▶ Budgets  what the practice's calls have cost, from memory
//!                         ▲ read anew every minute, and when a call has ended
//! ```
//!
//! Neither makes a caller wait: there is room or there is not, and then `webhooks::overflow` answers.

pub mod budgets;
mod notice;
pub mod quotas;
mod spending;

pub use budgets::Budgets;
pub use quotas::Quotas;
pub(crate) use quotas::keep;
pub(crate) use spending::follow;
