//! One phone call: its actor, its core, and the rules that span the core's machines.

pub mod actor;
pub mod checkpoint;
pub mod core;
pub mod io;
mod media_clock;
pub mod phase;
mod records;
pub mod rules;
pub mod summary;
pub mod tally;
pub mod trail;
