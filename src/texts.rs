//! Texts and e-mails as effects of the outbox: what bookings and callers' messages cause, from the database to the person.
//!
//! ```text
//! booking, move, cancellation ─► effects_for ─► kind "text" ────► appointments ─┐
//! a caller's message (journal) ─► effect ─────► kind "message" ─► messages ──────┼─► sending ─► carrier
//!                                                                    └► mail     │      ▲
//!                                            /sms-status, /incoming-sms ─► events ─► sms_log, consents
//! ```
//!
//! A text is sent once: that it leaves is noted before it does, and whoever finds such a note asks the carrier before
//! anything is sent again. No name, no number and no word of anybody is ever printed.

mod appointments;
mod call_back;
mod events;
mod handler;
mod journaled;
mod letter;
pub mod mail;
mod messages;
mod numbers;
mod options;
mod payload;
mod sending;

pub use call_back::CallBack;
pub use events::DatabaseTextEvents;
pub use handler::{Parts, Texting};
pub use journaled::JournaledTextEvents;
pub(crate) use journaled::TextTold;
pub use messages::{EFFECT as MESSAGE_EFFECT, effect_of as message_effect};
pub(crate) use numbers::consents_of;
pub use payload::{Decided, EFFECT, Purpose, TextPayload, effects_for};
