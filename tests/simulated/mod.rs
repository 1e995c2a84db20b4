//! Calls on simulated time: the call's core and the vendors' protocol machines, wired back to back with the simulated
//! vendors, carrier and caller. No sockets, no clock, no sleeping: a minute of conversation takes milliseconds, and a
//! seed replays exactly.
//!
//! ```text
//! Caller ⇄ MediaStream ⇄ CallCore ⇄ RecogniserSession ⇄ Listen or FluxListen
//!                                 ⇄ ElevenLabsSession ⇄ MultiStream
//!                                 ⇄ ReplyStream ⇄ Exchange
//! ```

pub mod call;
mod latency;
mod model;
mod pair;
pub mod tenant;
pub mod trouble;

mod acknowledging;
mod busy_worker;
mod by_rule;
mod catching_up;
mod claims;
mod closing;
mod coming_back;
mod deciding;
mod dictating;
mod dribbling;
mod echo;
mod every_wait;
mod failing_over;
mod giving_up;
mod going_on;
mod history;
mod holding_back;
mod interrupting;
mod late_words;
mod learning;
mod listening;
mod outcomes;
mod recorded_audio;
mod recordings;
mod robustness;
mod speaking;
mod spending;
mod stale_trials;
mod trials;
mod turn_taking;
mod waits;
