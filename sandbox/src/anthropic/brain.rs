//! Who thinks of the answers: the rule-based receptionist, or a test.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use super::answer::Answer;
use super::receptionist;
use super::request::Request;

/// Where answers come from; can be changed while the emulator runs.
#[derive(Clone, Default)]
pub enum Brain {
    #[default]
    Receptionist,
    /// These answers in order; when they run out, the receptionist takes over.
    Script(VecDeque<Answer>),
    Function(Arc<dyn Fn(&Request) -> Answer + Send + Sync>),
}

impl Brain {
    pub fn script(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self::Script(answers.into_iter().collect())
    }

    pub fn function(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::Function(Arc::new(answer))
    }

    pub(super) fn answer(&mut self, request: &Request) -> Answer {
        match self {
            Self::Receptionist => receptionist::answer(request),
            Self::Script(answers) => answers.pop_front().unwrap_or_else(|| receptionist::answer(request)),
            Self::Function(answer) => answer(request),
        }
    }
}

impl fmt::Debug for Brain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Receptionist => f.write_str("Receptionist"),
            Self::Script(answers) => write!(f, "Script({} left)", answers.len()),
            Self::Function(_) => f.write_str("Function"),
        }
    }
}
