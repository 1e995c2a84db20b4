//! Requests: what callers asked for while the diary could not be reached.
//!
//! ```text
//! call ─► journal (sealed, on the disk) ─► requests row + effect "request" ─► Deciding: once the call is over
//!           the caller hears that it is a wish                                  │ free   ─► booked, confirmed by text
//!                                                                               │ put right or undone by the call ─► superseded
//!                                                                               └ not, or the earlier of two times ─► message to
//!                                                                                 the practice, "we will call you" to the caller
//! ```
//!
//! A request has the key that the booking in the call had: whatever the database did with that one before it went away,
//! there is one appointment in the end.

mod deciding;
mod pending;
mod staff;
mod stored;

pub use deciding::Deciding;
pub(crate) use stored::{Asked, effect_of, place};

/// The kind of effect that decides a request.
pub const EFFECT: &str = "request";
