//! `/v2/listen`: the turn-taking model. It decides itself when the speaker has finished, on the clock of the audio
//! received and never by the wall.

mod listen;
mod params;
mod turns;
mod wire;

pub use listen::FluxListen;
pub use params::FluxParams;

use serde::Deserialize;

/// The pauses that end a turn, where nothing but a pause can be heard: how sure the model is grows with it.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TurnPace {
    /// Pause after which the confidence is 0.5, in milliseconds.
    pub eager_ms: u64,
    /// Pause after which it is 0.7, the usual threshold of the end, in milliseconds.
    pub end_ms: u64,
    /// How many times longer both are after words that ask for more ("and", "my name is").
    pub unfinished: f64,
}

impl Default for TurnPace {
    fn default() -> Self {
        Self { eager_ms: 200, end_ms: 400, unfinished: 2.5 }
    }
}

#[cfg(test)]
mod tests;
