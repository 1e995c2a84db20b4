//! What it takes to cut off what the agent is saying, for each kind of utterance: how much sound, and how many words.
//!
//! The sound holds the agent, which costs nothing and is taken back; the words cut it off. "No", "stop" and the like are
//! enough words for everything.

use std::time::Duration;

use super::ms;
use crate::playout::track::UtteranceKind;
use crate::turn::ear::ONSET;

/// The least that interrupts each kind of utterance. What plays to its end whatever the caller does is not here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interruptions {
    pub reply: Least,
    /// What a tool did ("you're booked for …"): worth more than a stray word.
    pub outcome: Least,
    pub filler: Least,
    pub notice: Least,
    pub farewell: Least,
}

/// The least that a caller must do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Least {
    /// So many words cut the agent off; fewer hold it.
    pub words: usize,
    /// A sound must last so long to hold the agent, and what is said to cut it off. At least [`ONSET`], which is what it
    /// takes to notice a sound at all. Too much, and the agent talks on into the caller's words; too little, and coughs hold it.
    pub sound: Duration,
}

impl Least {
    /// Whether words said for this long are enough; a recogniser that tells no times is believed.
    pub fn is_met(&self, words: usize, said_for: Duration) -> bool {
        let is_long = self.sound <= ONSET || said_for.is_zero() || said_for >= self.sound;
        words >= self.words && is_long
    }
}

impl Interruptions {
    /// The utterances that can be interrupted, with the name of each in configuration and metrics and what it is.
    pub const KINDS: [(UtteranceKind, &str, &str); 5] = [
        (UtteranceKind::Reply, "reply", "the model's words, or an answer that needs no model"),
        (UtteranceKind::Outcome, "outcome", "what a tool did: \"you're booked for …\""),
        (UtteranceKind::Filler, "filler", "\"one moment\", \"sure\""),
        (UtteranceKind::Notice, "notice", "a question of our own: \"are you still there?\""),
        (UtteranceKind::Farewell, "farewell", "the last words before the call ends, while it can still go on"),
    ];

    /// `None` for an utterance that plays to its end.
    pub const fn of(&self, kind: UtteranceKind) -> Option<&Least> {
        match kind {
            UtteranceKind::Reply => Some(&self.reply),
            UtteranceKind::Outcome => Some(&self.outcome),
            UtteranceKind::Filler => Some(&self.filler),
            UtteranceKind::Notice => Some(&self.notice),
            UtteranceKind::Farewell => Some(&self.farewell),
            UtteranceKind::Greeting | UtteranceKind::Disclosure | UtteranceKind::Apology => None,
        }
    }

    /// The one of this name in configuration.
    pub fn named(&mut self, name: &str) -> Option<&mut Least> {
        Some(match name {
            "reply" => &mut self.reply,
            "outcome" => &mut self.outcome,
            "filler" => &mut self.filler,
            "notice" => &mut self.notice,
            "farewell" => &mut self.farewell,
            _ => return None,
        })
    }
}

impl Default for Interruptions {
    fn default() -> Self {
        let word = Least { words: 1, sound: ms(60) };
        Self { reply: word, outcome: Least { words: 2, ..word }, filler: word, notice: word, farewell: word }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_can_be_interrupted_has_a_name_and_a_least() {
        let mut interruptions = Interruptions::default();
        for (kind, name, _) in Interruptions::KINDS {
            let least = *interruptions.of(kind).unwrap_or_else(|| panic!("{kind:?} has no least"));
            assert!(!kind.is_protected() && least.sound >= ONSET && least.words > 0, "{kind:?}");
            let changed = Least { words: 7, ..least };
            *interruptions.named(name).unwrap() = changed;
            assert_eq!(interruptions.of(kind), Some(&changed), "{name} is another one's name");
        }
        for kind in [UtteranceKind::Greeting, UtteranceKind::Disclosure, UtteranceKind::Apology] {
            assert!(kind.is_protected() && interruptions.of(kind).is_none());
        }
        assert_eq!(interruptions.named("greeting"), None);
    }

    #[test]
    fn both_are_asked_for_the_words_and_how_long_they_were_said() {
        let check = |words, sound, said: (usize, u64), expected| {
            let least = Least { words, sound: ms(sound) };
            assert_eq!(least.is_met(said.0, ms(said.1)), expected, "{least:?} after {said:?}");
        };
        check(1, 60, (1, 40), true);
        check(1, 60, (0, 400), false);
        check(2, 60, (1, 900), false);
        check(1, 500, (1, 499), false);
        check(1, 500, (1, 500), true);
        check(2, 500, (1, 500), false);
        check(1, 500, (1, 0), true);
    }
}
