//! Supervision by hand: a guard that tells how an actor ended, a budget for starting it again, and the ways to each
//! vendor with what is known of them.
//!
//! actix's own `Supervisor` does not survive a panic and never says why a child ended.

pub mod breaker;
pub mod exit;
pub mod jam;
pub mod restart;
pub mod routes;
pub mod tripwire;
