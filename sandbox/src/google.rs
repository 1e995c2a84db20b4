//! Google Calendar and Google's token endpoint, simulated on the real wire format.
//!
//! ```text
//!   request ─▶ routes ─▶ faults ─▶ Service (no I/O, no clock) ─▶ answer
//!                                     │ changes: the API's, and staff's own
//!                                     └─▶ channels ─▶ courier ─▶ POST to the channel's address
//! ```
//!
//! Shapes and errors from the Calendar API v3 reference and its discovery document; requests are read strictly, so
//! that a misspelt field or parameter is refused instead of going unnoticed. What the reference leaves open (order
//! without `orderBy`, whether increments stay inside `timeMin`) is answered in the way that is harder for a client.

mod authority;
mod calendar;
mod channels;
mod config;
mod courier;
mod draft;
mod emulator;
mod error;
mod event;
mod event_time;
mod faults;
mod fields;
mod free_busy;
mod id;
mod jwt;
mod list;
mod query;
mod route;
mod routes;
mod scope;
mod service;
mod service_account;
mod staff;
mod sync_token;
mod token;
mod watch;
mod wire;

pub use self::authority::Consent;
pub use self::calendar::Role;
pub use self::channels::Channel;
pub use self::config::{CalendarError, GoogleConfig, OAuthClient, ServiceAccount, UnknownCalendars};
pub use self::draft::{Draft, EventType, Status, Transparency, Visibility};
pub use self::emulator::GoogleEmulator;
pub use self::error::{ApiError, Reason};
pub use self::event::Event;
pub use self::event_time::EventTime;
pub use self::faults::{CallFault, Effect};
pub use self::jwt::{KeyError, PublicKey};
pub use self::route::Call;
pub use self::service_account::{SERVICE_ACCOUNT, key_file};

#[cfg(test)]
mod tests;
