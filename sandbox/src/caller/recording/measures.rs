//! Times a caller feels, computed from what was heard and said.

use std::time::Duration;

use super::{AgentUtterance, CallerSoundKind, Recording};
use crate::twilio::handset::FRAME;

/// An agent that stops this soon after the caller began was cut off; later it simply came to its end.
const CUT_OFF: Duration = Duration::from_millis(600);

/// From the caller's last audible sample to the agent's first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReplyGap {
    pub caller_ended: Duration,
    pub agent_started: Duration,
}

impl ReplyGap {
    pub fn length(&self) -> Duration {
        self.agent_started.saturating_sub(self.caller_ended)
    }
}

/// The caller began to speak while the agent could be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BargeIn {
    pub caller_started: Duration,
    /// The agent's last audible sample of that stretch of sound.
    pub agent_stopped: Duration,
}

impl BargeIn {
    /// From the caller's first sample to the agent's last.
    pub fn stop(&self) -> Duration {
        self.agent_stopped.saturating_sub(self.caller_started)
    }
}

impl Recording {
    /// One entry for each utterance of the caller that was answered. Keys are not counted: nothing is heard
    /// of them.
    pub fn reply_gaps(&self) -> Vec<ReplyGap> {
        let answers = self.agent.iter().filter_map(|utterance| {
            let caller_ended = self.answered_by(utterance, |kind| kind == CallerSoundKind::Speech)?;
            Some(ReplyGap { caller_ended, agent_started: utterance.start })
        });
        answers.collect()
    }

    /// The time since the caller's last sample or key, if the utterance is the first after it.
    pub fn reply_of(&self, utterance: &AgentUtterance) -> Option<Duration> {
        let ended = self.answered_by(utterance, |kind| kind != CallerSoundKind::Noise)?;
        Some(utterance.start - ended)
    }

    fn answered_by(&self, utterance: &AgentUtterance, counts: impl Fn(CallerSoundKind) -> bool) -> Option<Duration> {
        let before = self.agent.iter().filter(|other| other.start < utterance.start);
        let agent_before = before.map(|other| other.start).max();
        let said = self.caller.iter().filter(|sound| counts(sound.kind) && sound.end <= utterance.start);
        said.map(|sound| sound.end).max().filter(|ended| agent_before.is_none_or(|before| *ended > before))
    }

    /// Every time the caller began to speak over the agent, whether the agent gave way or not. Sound that
    /// only the end of the call ended tells nothing.
    pub fn barge_ins(&self) -> Vec<BargeIn> {
        let speech = self.caller.iter().filter(|sound| sound.kind == CallerSoundKind::Speech);
        let over = speech.filter_map(|sound| {
            let (_, end) = self.agent_sounds.iter().find(|(start, end)| *start < sound.start && sound.start < *end)?;
            let outlasted = self.ended_at.is_zero() || *end + FRAME < self.ended_at;
            outlasted.then_some(BargeIn { caller_started: sound.start, agent_stopped: *end })
        });
        over.collect()
    }

    /// The barge-ins after which the agent stopped within 600 ms.
    pub fn cut_offs(&self) -> Vec<BargeIn> {
        self.barge_ins().into_iter().filter(|barge_in| barge_in.stop() <= CUT_OFF).collect()
    }

    /// The longest time in which neither side could be heard, from the first sound to the end of the call.
    pub fn longest_silence(&self) -> Duration {
        let heard = self.agent_sounds.iter().copied();
        let said = self.caller.iter().filter(|sound| sound.kind != CallerSoundKind::Key);
        let mut spans: Vec<_> = heard.chain(said.map(|sound| (sound.start, sound.end))).collect();
        spans.sort_unstable();
        let Some((_, mut until)) = spans.first().copied() else { return self.ended_at };
        let mut longest = Duration::ZERO;
        for (start, end) in spans.into_iter().chain([(self.ended_at, self.ended_at)]) {
            longest = longest.max(start.saturating_sub(until));
            until = until.max(end);
        }
        longest
    }
}
