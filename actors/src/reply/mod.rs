//! The agent's side of the dialogue: what it says, in speakable pieces, and what is remembered of it.

pub mod answer;
pub mod claims;
pub mod history;
pub mod instant;
pub mod opener;
pub mod script;
pub mod sentences;
pub mod speakable;
pub mod speculation;
pub mod spoken;
