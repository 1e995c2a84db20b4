//! Whose turn is it? One small machine per question; `call` puts them together.

pub mod acknowledgement;
pub mod attention;
pub mod barge_in;
pub mod completeness;
pub mod dead_air;
pub mod deaf;
pub mod ear;
pub mod echo;
pub mod echo_words;
pub mod endpointing;
pub mod goodbye;
pub mod idle;
pub mod keypad;
pub mod pace;
pub mod recording;
pub mod transcript;
pub mod unheard;
