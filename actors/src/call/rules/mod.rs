//! The rules that span machines, one per file. Each is an `impl CallCore` of the inputs it answers.

pub mod answering;
pub mod children;
pub mod closing;
pub mod hand_over;
pub mod interrupting;
pub mod keypad;
pub mod listening;
pub mod media;
pub mod opening;
pub mod silence;
pub mod speaking;
pub mod tools;
