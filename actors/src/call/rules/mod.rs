//! The rules that span machines, one per file. Each is an `impl CallCore` of the inputs it answers.

pub mod answering;
pub mod catching_up;
pub mod checkpointing;
pub mod children;
pub mod claims;
pub mod closing;
pub mod echoing;
pub mod forwarding;
pub mod hand_over;
pub mod hearing;
pub mod hedging;
pub mod interrupting;
pub mod keypad;
pub mod listening;
pub mod media;
pub mod models;
pub mod openers;
pub mod opening;
pub mod scripted;
pub mod silence;
pub mod speaking;
pub mod speculating;
pub mod tools;
pub mod triage;
pub mod turns;
pub mod weighing;
