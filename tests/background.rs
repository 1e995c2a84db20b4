//! Tests that only compute step aside for tests that talk over sockets in real time: on a machine with few cores a call
//! whose audio is late because of another test would say nothing about the server.

use std::cell::Cell;

/// The lowest priority there is for an ordinary thread.
const LOWEST: i32 = 19;

thread_local! {
    static STEPPED_ASIDE: Cell<bool> = const { Cell::new(false) };
}

/// Lowers the priority of this thread, once. On Linux a priority belongs to a thread, not to its process.
pub fn step_aside() {
    if !STEPPED_ASIDE.replace(true) && cfg!(target_os = "linux") {
        rustix::process::setpriority_process(None, LOWEST).expect("a priority can always be lowered");
    }
}
