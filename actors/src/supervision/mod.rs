//! Supervision by hand: a guard that tells how an actor ended, and a budget for starting it again.
//!
//! actix's own `Supervisor` does not survive a panic and never says why a child ended.

pub mod exit;
pub mod restart;
