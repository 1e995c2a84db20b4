//! Which appointments may be offered and booked. The model asks; this decides.
//!
//! ```text
//! Rules ──▶ Week         local hours of each provider, day by day of the week
//!             │  Day     one date of the practice's clock, also when the clock changes
//!             ▼
//!          Stretch       open time as instants
//! Taken ──▶ Busy         whose time and which room is gone
//!             ▼
//!          Search ──▶ ranking ──▶ Slot
//! ```
//!
//! Pure: no clock, no calendar, no database; `now` and what is taken are given. A slot is found by [`free_slots`], and
//! the same rules say once more, inside the transaction that books it, whether it still stands ([`check`]).
//!
//! Times: rules are kept in the practice's local time, everything found is an instant. An appointment's length is real
//! minutes, and every one of them lies in the same stretch of open hours, also on the night the clock changes. A local
//! time that does not exist is never offered, one that comes twice is offered once, the first time.

mod ranking;
mod refusal;
mod rules;
mod search;
mod slots;
mod stretches;
mod taken;
#[cfg(test)]
mod tests;
mod week;
mod wish;

pub use refusal::{Obstacle, Refusal};
pub use rules::{Opening, ProviderRules, Rules, ServiceRules};
pub use slots::{Slot, alternatives, check, free_slots};
pub use taken::{Busy, Taken, Unknown};
pub use wish::Wish;
