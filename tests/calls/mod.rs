//! Whole calls over real sockets.

mod isolation;
mod leaks;
mod scenarios;
mod turn_taking;
mod warm;
