//! The caller is silent after the agent has finished: prompt, prompt again, then give up.

use tokio::time::Instant;

use crate::settings::SilenceSettings;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdleOutput {
    /// Ask whether the caller is still there.
    Prompt,
    /// Nobody is there.
    GiveUp,
}

#[derive(Debug)]
pub struct Idle {
    settings: SilenceSettings,
    /// Since when both sides are silent and it is the caller's turn.
    since: Option<Instant>,
    prompts: u32,
}

impl Idle {
    pub fn new(settings: SilenceSettings) -> Self {
        Self { settings, since: None, prompts: 0 }
    }

    /// It is the caller's turn and nobody speaks. Calling it again changes nothing.
    pub fn wait(&mut self, now: Instant) {
        self.since.get_or_insert(now);
    }

    /// Somebody speaks or the agent owes an answer.
    pub fn stop(&mut self) {
        self.since = None;
    }

    /// The caller said something that counts.
    pub fn caller_took_part(&mut self) {
        self.since = None;
        self.prompts = 0;
    }

    pub fn tick(&mut self, now: Instant) -> Option<IdleOutput> {
        if self.deadline()? > now {
            return None;
        }
        self.since = None;
        if self.prompts == self.settings.reprompts {
            return Some(IdleOutput::GiveUp);
        }
        self.prompts += 1;
        Some(IdleOutput::Prompt)
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.since.map(|since| since + self.settings.reprompt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    #[test]
    fn two_prompts_then_the_end_and_a_word_starts_over() {
        let mut now = Instant::now();
        let mut idle = Idle::new(Settings::default().silence);
        let mut silence = |idle: &mut Idle| {
            idle.wait(now);
            now = idle.deadline().unwrap();
            idle.tick(now)
        };
        assert_eq!(silence(&mut idle), Some(IdleOutput::Prompt));
        idle.caller_took_part();
        assert_eq!(silence(&mut idle), Some(IdleOutput::Prompt));
        assert_eq!(silence(&mut idle), Some(IdleOutput::Prompt));
        assert_eq!(silence(&mut idle), Some(IdleOutput::GiveUp));
    }

    #[test]
    fn waiting_twice_does_not_postpone_the_prompt() {
        let now = Instant::now();
        let mut idle = Idle::new(Settings::default().silence);
        idle.wait(now);
        let at = idle.deadline();
        idle.wait(now + std::time::Duration::from_secs(1));
        assert_eq!(idle.deadline(), at);
    }
}
