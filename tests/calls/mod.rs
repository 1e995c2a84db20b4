//! Whole calls over real sockets.

mod isolation;
mod leaks;
mod scenarios;
mod warm;
mod turn_taking;
