//! Telephone audio as pure functions: µ-law at 8 kHz, in frames of 20 ms, one channel, no header.
//!
//! That is what the carrier sends and expects ("Media Streams: WebSocket messages": `audio/x-mulaw`, 8000 Hz).

pub mod frame;
pub mod level;
pub mod mulaw;
pub mod resample;

/// Samples, and in µ-law bytes, per second of telephone audio.
pub const SAMPLE_RATE_HZ: u32 = 8_000;
