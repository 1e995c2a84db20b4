//! Whole calls over real sockets.

mod catching_up;
mod isolation;
mod leaks;
mod scenarios;
mod turn_taking;
mod warm;
