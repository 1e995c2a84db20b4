//! Red flags: words of a caller that mean "this cannot wait", found by rules and not by the model.
//!
//! ```text
//! utterance ─ normalise ─▶ tokens ─ pattern ─▶ concepts said ─ context ─▶ facts of the call ─ rules ─▶ RedFlag
//!            fillers, doubled          English, German,    denied? long ago?     kept for the
//!            words, sounds-alike       French, Spanish     asked about? a dog?   whole call
//! ```
//!
//! The same words give the same flag every time, within the turn and whatever the model makes of them. A rule is a set of
//! concepts that must all be true of this call, so the facts may be spread over several utterances. When in doubt the rules
//! raise a flag: a needless warning costs a minute. Nothing here is a diagnosis; [`advice()`] says what is safe to do until a
//! person looks.
//!
//! Pure: no I/O, no clock. What is kept of a call is [`Facts`], names of concepts and never words of the caller.

mod advice;
mod concepts;
mod context;
mod engine;
mod extra;
mod flag;
mod language;
mod mark;
mod negation;
mod normalise;
mod pattern;
mod rules;
#[cfg(test)]
mod tests;

pub use advice::advice;
pub use engine::{Facts, Triage};
pub use extra::{BadRule, ExtraRule};
pub use flag::{EmergencyKind, RedFlag, Severity};
