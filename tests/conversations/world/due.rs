//! What will happen, in the order of its time and then of its scheduling.

use std::cmp::Ordering;

use frontdesk_actors::call::io::Input;
use frontdesk_actors::llm::{LlmEvent, RequestId};
use frontdesk_actors::supervision::exit::Life;
use frontdesk_actors::tools::ToolOutcome;
use frontdesk_actors::tts::TtsEvent;

use crate::conversations::recogniser::Report;
use crate::conversations::time::At;

/// Something that will happen.
pub(super) enum Due {
    Stt { life: Life, report: Report },
    Llm { request: RequestId, event: LlmEvent },
    Tts { life: Life, event: TtsEvent },
    Tool { id: String, outcome: ToolOutcome },
    Input(Input),
}

pub(super) struct Scheduled {
    pub(super) at: At,
    pub(super) order: u64,
    pub(super) due: Due,
}

impl PartialEq for Scheduled {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Scheduled {}

impl PartialOrd for Scheduled {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Scheduled {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.at, self.order).cmp(&(other.at, other.order))
    }
}
