//! The server of frontdesk: the carrier's webhooks and media sockets in front of the call engine, configuration,
//! tenants, metrics, and the life of the process.
//!
//! ```text
//! main ─► cli ─► Application ─┬─ routes ─► webhooks, media, health     (every worker)
//!                             ├─ AppState: stream ids, tenants, keys   (shared by the workers)
//!                             └─ Engine: registry of calls, stores     (crate frontdesk-actors)
//! ```

pub mod admission;
pub mod alerts;
pub mod api;
pub mod app;
pub mod auth;
pub mod billing;
pub mod calendar;
pub mod call_notes;
pub mod cli;
pub mod config;
pub mod demo;
mod error;
pub mod google;
mod health;
pub mod hooks;
pub mod journal;
pub mod limits;
mod media;
mod metrics;
mod next_node;
pub mod outbox;
pub mod outgoing;
mod remembered;
pub mod requests;
mod routes;
pub mod shared;
pub mod sms;
pub mod state;
pub mod storage;
pub mod store;
pub mod stream_ids;
pub mod telemetry;
pub mod tenant_file;
pub mod texts;
pub mod transfers;
pub mod twiml;
pub mod webhooks;

#[cfg(test)]
mod test_support;
