//! What a call left behind, and how a test reads it.

use std::sync::Arc;
use std::time::Duration;

use frontdesk::store::{MemoryDiary, MemoryMessages};
use frontdesk_actors::admission::Metered;
use frontdesk_actors::call::summary::{CallSummary, Side};
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::llm::RequestId;
use frontdesk_actors::store::EndIntent;
use frontdesk_sandbox::anthropic::Role;
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::scenario::EndReason;
use frontdesk_sandbox::sockets::Logbook;
use frontdesk_sandbox::twilio::media::StreamEnd;

use super::{Sent, SimulatedCall};

/// What a call left behind, besides what the caller lived through.
pub struct Outcome {
    pub summary: Option<CallSummary>,
    pub events: Vec<(Duration, CallEvent)>,
    pub intents: Vec<EndIntent>,
    pub sent: Vec<(Duration, Sent)>,
    /// Rules of the vendors that we broke.
    pub vendor_violations: Vec<String>,
    pub messages: Arc<MemoryMessages>,
    pub diary: Arc<MemoryDiary>,
    /// Requests that were dropped before their end.
    pub cancelled: Vec<RequestId>,
    /// What the call was refused for having too much of it.
    pub refused: Vec<Metered>,
    /// From when to when each tool ran.
    pub tools_ran: Vec<(Duration, Duration)>,
    pub requests: Vec<frontdesk_sandbox::anthropic::Request>,
}

impl SimulatedCall {
    pub fn finish(self) -> (Recording, Outcome) {
        let reason = self.end.unwrap_or(match self.carrier.ended() {
            Some(StreamEnd::CallerHungUp) => EndReason::CallerHangup,
            _ if matches!(self.intents.first(), Some(EndIntent::Transfer { .. })) => EndReason::Transferred,
            _ => EndReason::AgentHangup,
        });
        let at = self.now - self.start;
        let remains = self.carrier.finish();
        let mut recording = remains.handset.finish(reason, at, remains.violations.into_vec());
        recording.playout_gaps = remains.gaps;
        let vendor_violations = self
            .logbooks
            .iter()
            .flat_map(Logbook::violations)
            .chain(self.anthropic.violations())
            .chain(self.second_anthropic.violations())
            .collect();
        let outcome = Outcome {
            summary: self.summary,
            events: self.events,
            intents: self.intents,
            sent: self.sent,
            vendor_violations,
            messages: self.messages,
            diary: self.diary,
            cancelled: self.cancelled,
            refused: self.refused,
            tools_ran: self.tools_ran,
            requests: self.anthropic.requests(),
        };
        (recording, outcome)
    }
}

/// The conversation as a person would read it, for failure messages.
pub fn show(recording: &Recording) -> String {
    frontdesk_sandbox::report::conversation(recording)
}

impl Outcome {
    /// What each side said according to the summary: a line for each turn, without case and punctuation.
    pub fn said(&self, side: Side) -> Vec<String> {
        let turns = &self.summary.as_ref().expect("the call is over").turns;
        turns.iter().filter(|turn| turn.side == side).map(|turn| plain(&turn.text)).collect()
    }

    /// What the model was told that the caller said, in its last request: a line for each turn. The first message is
    /// not the caller's; it says when and from where the call came.
    pub fn caller_in_last_request(&self) -> Vec<String> {
        let messages = self.requests.last().map(|request| request.messages.as_slice()).unwrap_or_default();
        let callers = messages.iter().filter(|message| message.role == Role::User).skip(1);
        callers.map(|message| plain(&message.content.text())).filter(|said| !said.is_empty()).collect()
    }

    pub fn count(&self, counts: impl Fn(&CallEvent) -> bool) -> usize {
        self.events.iter().filter(|(_, event)| counts(event)).count()
    }

    pub fn clears(&self) -> usize {
        self.sent.iter().filter(|(_, sent)| *sent == Sent::Clear).count()
    }

    /// Bytes of audio that went to the carrier.
    pub fn audio_sent(&self) -> usize {
        let sizes = self.sent.iter().map(|(_, sent)| if let Sent::Media(bytes) = sent { *bytes } else { 0 });
        sizes.sum()
    }
}

/// Words without case and punctuation.
pub fn plain(text: &str) -> String {
    let letters: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}
