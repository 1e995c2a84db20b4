//! The caller is silent after the agent has finished: prompt, prompt again, then give up; sooner on a caller who has not
//! made a sound since the call began.

use tokio::time::Instant;

use crate::settings::SilenceSettings;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdleOutput {
    /// Ask whether the caller is still there.
    Prompt,
    /// Nobody is there.
    GiveUp,
    /// Nobody was there from the beginning.
    NeverSpoke,
}

#[derive(Debug)]
pub struct Idle {
    settings: SilenceSettings,
    /// Since when both sides are silent and it is the caller's turn.
    since: Option<Instant>,
    prompts: u32,
    /// Until a caller who says nothing is waited for; `None` once something was heard.
    first_word_by: Option<Instant>,
}

impl Idle {
    pub fn new(settings: SilenceSettings) -> Self {
        Self { settings, since: None, prompts: 0, first_word_by: None }
    }

    /// The notice is over; from now on a caller would say something.
    pub fn begin(&mut self, now: Instant) {
        self.first_word_by = Some(now + self.settings.no_word);
    }

    /// Somebody is there, though what they said was not understood.
    pub fn heard_something(&mut self) {
        self.first_word_by = None;
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
        self.first_word_by = None;
    }

    pub fn tick(&mut self, now: Instant) -> Option<IdleOutput> {
        if self.deadline()? > now {
            return None;
        }
        self.since = None;
        if self.first_word_by.is_some_and(|by| by <= now) {
            return Some(IdleOutput::NeverSpoke);
        }
        if self.prompts == self.settings.reprompts {
            return Some(IdleOutput::GiveUp);
        }
        self.prompts += 1;
        Some(IdleOutput::Prompt)
    }

    pub fn deadline(&self) -> Option<Instant> {
        let prompt = self.since? + self.settings.reprompt;
        Some(self.first_word_by.map_or(prompt, |by| by.min(prompt)))
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
    fn a_caller_who_never_made_a_sound_is_asked_once_and_let_go_in_time() {
        let begun = Instant::now();
        let mut idle = Idle::new(Settings::default().silence);
        idle.begin(begun);
        idle.wait(begun);
        let asked = idle.deadline().unwrap();
        assert_eq!(idle.tick(asked), Some(IdleOutput::Prompt));
        idle.wait(asked + std::time::Duration::from_millis(1_500));
        let over = idle.deadline().unwrap();
        assert_eq!(
            (over, idle.tick(over)),
            (begun + Settings::default().silence.no_word, Some(IdleOutput::NeverSpoke))
        );
    }

    #[test]
    fn a_sound_or_a_word_is_a_sign_of_life() {
        for sign in [Idle::heard_something, Idle::caller_took_part] {
            let now = Instant::now();
            let mut idle = Idle::new(Settings::default().silence);
            idle.begin(now);
            sign(&mut idle);
            idle.wait(now);
            idle.tick(idle.deadline().unwrap());
            idle.wait(now + std::time::Duration::from_secs(10));
            assert_eq!(idle.deadline(), Some(now + std::time::Duration::from_secs(17)));
        }
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
