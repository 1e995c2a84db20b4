//! Token counts as the API reports them.

use serde_json::{Value, json};

/// The input side of `usage`; all three add up to the whole prompt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Tokens neither read from nor written to the prompt cache.
    pub input: u32,
    pub cache_creation: u32,
    pub cache_read: u32,
}

impl Usage {
    /// The wire object; `output` is cumulative, as the API counts.
    pub fn with_output(&self, output: u32) -> Value {
        json!({
            "input_tokens": self.input,
            "cache_creation_input_tokens": self.cache_creation,
            "cache_read_input_tokens": self.cache_read,
            "output_tokens": output,
        })
    }

    pub fn total(&self) -> u32 {
        self.input + self.cache_creation + self.cache_read
    }
}
