//! The carrier's HTTP requests. Every one must be signed ([`signed`]); none is believed before.
//!
//! ```text
//! ring ──► /incoming-call ──► <Connect><Stream> ──► media socket ──► ended ──► /call-continue/{id}
//!             │ failed                 ▲                                           │ failed  │ a person is wanted
//!             │                        └──────── nobody took it ─ /dial-result/{id} ◄── <Dial> ──► /whisper/{id}
//!             └────────────────────────► /call-fallback ◄─────────────────────────┘
//! ```
//!
//! Where there is no conversation to be had, the carrier's own voice takes a message: [`message_mode`].
//!
//! `/stream-status` and `/call-status` only tell us what happened, and so does `/sms-status`; `/incoming-sms` is a phone's
//! text.

mod announcements;
mod answers;
mod briefing;
pub(crate) mod call_sid;
mod dial_report;
pub mod message_mode;
mod next_step;
mod overflow;
mod params;
mod refusal;
pub mod resume;
pub mod signature;
pub mod signed;
pub mod sms;
pub mod status;
pub mod transfer;
pub mod voice;

pub use refusal::WebhookRefused;

#[cfg(test)]
mod tests;
