//! What a practice's own systems are told: a request to its webhook for every call that ended, appointment that a caller
//! made, moved or cancelled, and message that was taken.
//!
//! ```text
//! journal, diary ─► effect_of ─► outbox, kind "webhook" ─► Hooks ─► signed POST ─► practice
//!   (only if the practice has a webhook)                     └ again for hours, then a dead letter
//! ```
//!
//! Ids and times only: whoever is told asks the API for the rest, with a key. The URL is the practice's, so it is reached as
//! [`outgoing`](crate::outgoing) allows.

mod handler;
mod happening;
mod signature;

pub use handler::{Hooks, LIMITS, secret_of};
pub use happening::{EFFECT, Happened, Happening, effect_of};
pub use signature::{sign, written};
