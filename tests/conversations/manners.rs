//! How a conversation is held: the agent's openers and answers by rule are on in every third, as a practice has them that
//! sets nothing, and there the caller says what brings them about.

use frontdesk_actors::tenant::SpeechOptions;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manners {
    /// Every word of the agent's is the model's, fillers and notices aside.
    Plain,
    /// Openers before slow answers; hours and address without the model.
    ByRule,
}

impl Manners {
    pub const fn of(seed: u64) -> Self {
        if seed.is_multiple_of(3) { Self::ByRule } else { Self::Plain }
    }

    pub fn speech(self) -> SpeechOptions {
        let by_rule = self == Self::ByRule;
        SpeechOptions { openers: by_rule, instant_answers: by_rule, ..SpeechOptions::default() }
    }
}

/// Beginnings of what a caller says that have an opener, whatever follows.
pub const BEGINNINGS: [&str; 4] = ["is there", "do you have", "i'd like to book", "how much"];

/// Questions that are answered without the model, each once in a conversation. They share no word with the beginnings.
pub const QUESTIONS: [&str; 2] = ["what are your opening hours", "what's the address"];
