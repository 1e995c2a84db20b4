//! Simulated time.

/// Microseconds since the call began.
pub type At = u64;

pub const MS: At = 1_000;
pub const SECOND: At = 1_000 * MS;

/// 20 ms of µ-law at 8 kHz, and how long it lasts.
pub const FRAME_BYTES: usize = 160;
pub const FRAME: At = 20 * MS;
