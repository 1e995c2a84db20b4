//! The simulated Claude Messages API: strict about requests, deterministic in its answers, able to fail.
//!
//! [`Request`] and [`validate`] refuse what the real API refuses, [`receptionist`] (or a test's script) thinks
//! of an [`Answer`], [`Exchange`] turns it into timed server-sent events, and [`AnthropicEmulator`] puts all
//! of it behind `POST /v1/messages`.

mod answer;
mod brain;
mod cache;
mod emulator;
mod error;
mod events;
mod models;
pub mod receptionist;
mod request;
mod routes;
mod stream;
mod thinking;
mod usage;
pub mod validate;

pub use answer::{Answer, Part, StopReason};
pub use brain::Brain;
pub use cache::PromptCache;
pub use emulator::{AnthropicConfig, AnthropicEmulator};
pub use error::ApiError;
pub use events::{Reply, Thought};
pub use models::{Generation, Model};
pub use request::{Block, Content, Message, Request, Role, Tool};
pub use stream::{Chunk, Exchange, Timing};
pub use usage::Usage;
