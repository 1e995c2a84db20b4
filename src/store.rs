//! The engine's stores, in the memory of this process.
//!
//! Each file holds one store: a plain structure that is told the time, and the adapter that the engine sees.

mod calls;
mod checkpoints;
mod copied;
mod diary;
mod intents;
mod lives;
mod messages;
mod phrases;
mod tenants;

use std::sync::Arc;
use std::time::Duration;

pub use calls::MemoryCallLog;
pub use checkpoints::MemoryCheckpoints;
pub use copied::Copied;
pub use diary::MemoryDiary;
use frontdesk_actors::engine::Stores;
pub use intents::MemoryEndIntents;
pub use lives::MemoryLives;
pub use messages::MemoryMessages;
pub use phrases::MemoryPhraseCache;
pub use tenants::{TenantFiles, TenantFilesError};

/// All stores of one server, with the types that can be asked for more than the engine asks.
#[derive(Clone)]
pub struct MemoryStores {
    pub calls: Arc<MemoryCallLog>,
    pub messages: Arc<MemoryMessages>,
    pub intents: Arc<MemoryEndIntents>,
    pub checkpoints: Arc<MemoryCheckpoints>,
    pub lives: Arc<MemoryLives>,
    pub diary: Arc<MemoryDiary>,
    pub phrases: Arc<MemoryPhraseCache>,
}

impl MemoryStores {
    /// `longest_call` bounds how long an end intent can matter.
    pub fn new(longest_call: Duration) -> Self {
        Self {
            calls: Arc::default(),
            messages: Arc::default(),
            intents: Arc::new(MemoryEndIntents::new(longest_call)),
            checkpoints: Arc::new(MemoryCheckpoints::new(longest_call)),
            lives: Arc::default(),
            diary: Arc::default(),
            phrases: Arc::default(),
        }
    }

    /// The stores as the engine sees them.
    pub fn for_engine(&self) -> Stores {
        Stores {
            calls: self.calls.clone(),
            messages: self.messages.clone(),
            intents: self.intents.clone(),
            checkpoints: self.checkpoints.clone(),
            lives: self.lives.clone(),
            diary: self.diary.clone(),
            phrases: self.phrases.clone(),
        }
    }
}
