//! Text messages: what they say, whether one may be sent now, and what became of it.
//!
//! ```text
//! booking ─► templates ─► gate ─► client ──► carrier ──► the person's phone
//!               words      │ may     │ outcome    │              │
//!                          ▼         ▼            ▼              ▼
//!                     Send, Wait,  retry    /sms-status    /incoming-sms
//!                     Never                   state      keywords ─► consent
//! ```
//!
//! Everything but [`client`] is pure: the time, what was sent before and what the person wants are parameters. A worker
//! with a store around it is elsewhere. No number and no words are ever printed.

pub mod client;
pub mod consent;
pub mod countries;
pub mod events;
pub mod gate;
pub mod keywords;
pub mod moment;
pub mod retry;
pub mod segments;
pub mod state;
pub mod templates;

pub use templates::Kind;
