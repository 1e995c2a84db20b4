//! A simulated world on the real wire formats: carrier, speech, language and calendar vendors, and callers.
//!
//! Words travel as audio (tone-coded speech, see [`voice`]), never by a side channel, so what a test reads
//! is what a caller would have heard. Every vendor is a [`machine::Machine`] without I/O; `sockets` gives
//! the machines ports on loopback.

pub mod anthropic;
pub mod bench;
pub mod caller;
pub mod deepgram;
pub mod elevenlabs;
pub mod fault;
pub mod google;
pub mod latency;
pub mod machine;
pub mod mulaw;
pub mod redis_server;
pub mod report;
pub mod scenario;
pub mod sockets;
pub mod twilio;
pub mod voice;
pub mod world;
