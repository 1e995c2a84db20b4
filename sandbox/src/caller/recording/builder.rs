//! Collects a [`Recording`] while the call goes on, and tells its lines as they become complete.

use std::time::Duration;

use super::super::OnLine;
use super::super::ears::Ears;
use super::{AgentUtterance, CallerSound, Check, Recording};
use crate::scenario::{EndReason, Scenario};

#[derive(Debug, Default)]
pub(in crate::caller) struct Builder {
    caller: Vec<CallerSound>,
    told_agent: usize,
    told_caller: usize,
}

/// Whose line is told next.
enum Next {
    Agent,
    Caller,
    Nobody,
}

impl Builder {
    /// The caller begins a sound, whose end is known already.
    pub(in crate::caller) fn sound(&mut self, sound: CallerSound) {
        self.caller.push(sound);
    }

    pub(in crate::caller) fn sounds(&self) -> &[CallerSound] {
        &self.caller
    }

    /// The call is over, perhaps in the middle of the caller's last word.
    pub(in crate::caller) fn cut_short(&mut self, at: Duration) {
        if let Some(last) = self.caller.last_mut() {
            last.end = last.end.min(at).max(last.start);
        }
    }

    /// Tells what has become complete. An agent utterance is complete when it has settled or another one
    /// began; a sound of the caller when it is over, but not before the agent's line that it cut off.
    pub(in crate::caller) fn tell(&mut self, ears: &Ears, now: Duration, on_line: &mut Option<OnLine>) {
        let Some(on_line) = on_line else { return };
        loop {
            let agent = ears.utterances().get(self.told_agent);
            let agent_complete = self.told_agent + 1 < ears.utterances().len() || ears.has_settled(now);
            let caller = self.caller.get(self.told_caller).filter(|sound| sound.end <= now);
            let next = match (agent, caller) {
                (Some(agent), Some(caller)) if agent.start < caller.start => match agent_complete {
                    true => Next::Agent,
                    false if ears.is_sounding() => Next::Caller,
                    false => Next::Nobody,
                },
                (_, Some(_)) => Next::Caller,
                (Some(_), None) if agent_complete => Next::Agent,
                _ => Next::Nobody,
            };
            match next {
                Next::Agent => self.tell_agent(ears, on_line),
                Next::Caller => self.tell_caller(on_line),
                Next::Nobody => return,
            }
        }
    }

    /// Tells all that is left; the call is over.
    pub(in crate::caller) fn close(&mut self, ears: &Ears, on_line: &mut Option<OnLine>) {
        let Some(on_line) = on_line else { return };
        loop {
            let agent = ears.utterances().get(self.told_agent).map(|utterance| utterance.start);
            let caller = self.caller.get(self.told_caller).map(|sound| sound.start);
            match (agent, caller) {
                (Some(agent), Some(caller)) if agent < caller => self.tell_agent(ears, on_line),
                (_, Some(_)) => self.tell_caller(on_line),
                (Some(_), None) => self.tell_agent(ears, on_line),
                (None, None) => return,
            }
        }
    }

    fn tell_agent(&mut self, ears: &Ears, on_line: &mut OnLine) {
        let so_far = self.recording(ears);
        so_far.agent_lines(self.told_agent).iter().for_each(on_line);
        self.told_agent += 1;
    }

    fn tell_caller(&mut self, on_line: &mut OnLine) {
        on_line(&self.caller[self.told_caller].line());
        self.told_caller += 1;
    }

    pub(in crate::caller) fn build(
        &self,
        scenario: &Scenario,
        ears: &Ears,
        checks: Vec<Check>,
        end: EndReason,
        ended_at: Duration,
    ) -> Recording {
        Recording {
            name: scenario.name.clone(),
            key: scenario.key.clone(),
            checks,
            end,
            ended_at,
            ..self.recording(ears)
        }
    }

    /// What can be known from ears and mouth alone.
    fn recording(&self, ears: &Ears) -> Recording {
        let agent = ears.utterances().iter().enumerate().map(|(index, utterance)| AgentUtterance {
            start: utterance.start,
            end: utterance.end,
            words: ears.words_of(index).to_vec(),
        });
        Recording {
            name: String::new(),
            key: String::new(),
            call_sid: String::new(),
            agent: agent.collect(),
            agent_sounds: ears.sounds().to_vec(),
            caller: self.caller.clone(),
            checks: Vec::new(),
            end: EndReason::Failed,
            ended_at: Duration::ZERO,
            playout_gaps: Vec::new(),
            violations: Vec::new(),
            incidents: Vec::new(),
            streams: 0,
            dials: Vec::new(),
            messages: Vec::new(),
            tape: None,
        }
    }
}
