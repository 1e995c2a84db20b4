//! Google Calendar: the practice's own view of its appointments.
//!
//! ```text
//! Calendar ─┬─ AccessTokens ── token endpoint      one per account, kept by Accounts
//!           ├─ backoff, error                      what a refusal means, and whether to try again
//!           └─ transport ── calendar interface     one request, bounded in time and size
//!
//! list_changes ─▶ busy ─▶ sync ─▶ decisions        pure: what staff did, told for the diary
//! ```
//!
//! PostgreSQL decides who comes when; here it is written down for staff, and what they change is brought back. The
//! futures of [`Calendar`] run on the arbiter that calls them (awc's client is bound to one); the [`Calendar`] itself
//! goes anywhere.

mod accounts;
pub mod backoff;
pub mod busy;
mod client;
pub mod consent;
mod error;
mod event;
mod event_id;
pub mod service_account;
mod span;
pub mod sync;
#[cfg(test)]
mod test_server;
mod token;
mod transport;
pub mod wire;

pub use accounts::Accounts;
pub use client::{Calendar, CalendarUnknown, Changes, Channel, ChannelOpened, Inserted, Patched, SyncState, SyncToken};
pub use error::{GoogleError, Reason, Refusal, classify, classify_token};
pub use event::{AppointmentEvent, Change, Detail};
pub use event_id::EventId;
pub use span::Span;
pub use token::{AccessTokens, Grant, OAuthClient};
pub use transport::Patience;
