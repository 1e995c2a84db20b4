//! What the server under test did that Twilio documents as an error.

use std::time::Duration;

use serde::Serialize;

/// One kind of mistake, as Twilio's debugger would list it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Violation {
    /// Twilio's error code, for example 31951 for an invalid stream message.
    pub code: u32,
    pub problem: String,
    /// Since the call began, at the first occurrence.
    pub at: Duration,
    /// How often it happened. Twilio logs a bad stream message once per stream, however many follow.
    pub times: u32,
}

/// The mistakes of one call or stream, one entry per code and wording.
#[derive(Debug, Clone, Default)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// A server that floods us with bad messages must not fill our memory with descriptions of them.
    const MOST: usize = 64;

    pub fn record(&mut self, code: u32, problem: impl Into<String>, at: Duration) {
        let problem = problem.into();
        if let Some(known) = self.0.iter_mut().find(|known| known.code == code && known.problem == problem) {
            known.times += 1;
        } else if self.0.len() < Self::MOST {
            tracing::debug!(error_code = code, problem, "carrier logs an error");
            self.0.push(Violation { code, problem, at, times: 1 });
        }
    }

    pub fn append(&mut self, other: Violations) {
        self.0.extend(other.0);
    }

    pub fn as_slice(&self) -> &[Violation] {
        &self.0
    }

    pub fn into_vec(self) -> Vec<Violation> {
        self.0
    }
}
