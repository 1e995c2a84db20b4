//! Fixed sentences of the agent: rendered once per voice and kept, so that they are spoken without a wait and also when a
//! vendor is down.

mod english;
mod french;
mod german;
mod spanish;

use crate::reply::opener::Opener;

/// What is said on an occasion. The wording depends on the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phrase {
    /// After the greeting of every call: an AI speaks, the call is transcribed, and how to get a person.
    Disclosure,
    /// The caller has been silent for a while.
    StillThere,
    /// The conversation is over.
    Goodbye,
    /// The caller never answered.
    SilentGoodbye,
    /// A recording calls.
    RecordingGoodbye,
    /// Filler before a slow answer; the variant is chosen by number, any number, so that it does not sound canned.
    OneMoment(usize),
    /// Bridge when the answer is slower still; any number.
    StillWorking(usize),
    /// The caller is connected to a person.
    HandOver,
    /// No person can take the call now.
    NobodyAvailable,
    /// Something of ours failed; the caller is connected to a person.
    Trouble,
    /// Something of ours failed and nobody can take the call: what follows takes a message.
    TroubleMessage,
    /// The call has reached its longest duration.
    TooLong,
    /// The conversation goes on after the line broke.
    CutOff,
    /// Speech was heard but no words.
    DidNotCatch,
    /// The caller's message is kept.
    MessageTaken,
    /// No model answers: the caller is asked for a message, first of all for a name.
    ScriptName,
    /// Then for the message.
    ScriptMessage,
    /// And for a number, where theirs is withheld.
    ScriptNumber,
    /// The model insists on an appointment that does not exist.
    NotBookedYet,
    /// The same, of anything else that was not done.
    NotDoneYet,
    /// A word or two before an answer that is still being thought of; the answer follows in the same breath.
    Opener(Opener),
}

impl Phrase {
    pub const ONE_MOMENT_VARIANTS: usize = 3;
    pub const STILL_WORKING_VARIANTS: usize = 2;

    /// Every phrase with every variant, each once.
    pub const ALL: [Self; 28] = [
        Self::Disclosure,
        Self::StillThere,
        Self::Goodbye,
        Self::SilentGoodbye,
        Self::RecordingGoodbye,
        Self::OneMoment(0),
        Self::OneMoment(1),
        Self::OneMoment(2),
        Self::StillWorking(0),
        Self::StillWorking(1),
        Self::HandOver,
        Self::NobodyAvailable,
        Self::Trouble,
        Self::TroubleMessage,
        Self::TooLong,
        Self::CutOff,
        Self::DidNotCatch,
        Self::MessageTaken,
        Self::ScriptName,
        Self::ScriptMessage,
        Self::ScriptNumber,
        Self::NotBookedYet,
        Self::NotDoneYet,
        Self::Opener(Opener::Sure),
        Self::Opener(Opener::OfCourse),
        Self::Opener(Opener::LetMeSee),
        Self::Opener(Opener::Okay),
        Self::Opener(Opener::ThankYou),
    ];
}

/// One language's wording.
struct Wording {
    disclosure: &'static str,
    still_there: &'static str,
    goodbye: &'static str,
    silent_goodbye: &'static str,
    recording_goodbye: &'static str,
    one_moment: [&'static str; Phrase::ONE_MOMENT_VARIANTS],
    still_working: [&'static str; Phrase::STILL_WORKING_VARIANTS],
    hand_over: &'static str,
    nobody_available: &'static str,
    trouble: &'static str,
    trouble_message: &'static str,
    too_long: &'static str,
    cut_off: &'static str,
    did_not_catch: &'static str,
    message_taken: &'static str,
    script_name: &'static str,
    script_message: &'static str,
    script_number: &'static str,
    not_booked_yet: &'static str,
    not_done_yet: &'static str,
    openers: Openers,
}

/// They end in a dash: a voice that reads it does not sound as if all was said.
struct Openers {
    sure: &'static str,
    of_course: &'static str,
    let_me_see: &'static str,
    okay: &'static str,
    thank_you: &'static str,
}

/// The words of a phrase in a language (BCP 47 tag; English when we do not know it).
pub fn text(phrase: Phrase, language: &str) -> &'static str {
    let wording = wording(language);
    match phrase {
        Phrase::Disclosure => wording.disclosure,
        Phrase::StillThere => wording.still_there,
        Phrase::Goodbye => wording.goodbye,
        Phrase::SilentGoodbye => wording.silent_goodbye,
        Phrase::RecordingGoodbye => wording.recording_goodbye,
        Phrase::OneMoment(variant) => wording.one_moment[variant % Phrase::ONE_MOMENT_VARIANTS],
        Phrase::StillWorking(variant) => wording.still_working[variant % Phrase::STILL_WORKING_VARIANTS],
        Phrase::HandOver => wording.hand_over,
        Phrase::NobodyAvailable => wording.nobody_available,
        Phrase::Trouble => wording.trouble,
        Phrase::TroubleMessage => wording.trouble_message,
        Phrase::TooLong => wording.too_long,
        Phrase::CutOff => wording.cut_off,
        Phrase::DidNotCatch => wording.did_not_catch,
        Phrase::MessageTaken => wording.message_taken,
        Phrase::ScriptName => wording.script_name,
        Phrase::ScriptMessage => wording.script_message,
        Phrase::ScriptNumber => wording.script_number,
        Phrase::NotBookedYet => wording.not_booked_yet,
        Phrase::NotDoneYet => wording.not_done_yet,
        Phrase::Opener(Opener::Sure) => wording.openers.sure,
        Phrase::Opener(Opener::OfCourse) => wording.openers.of_course,
        Phrase::Opener(Opener::LetMeSee) => wording.openers.let_me_see,
        Phrase::Opener(Opener::Okay) => wording.openers.okay,
        Phrase::Opener(Opener::ThankYou) => wording.openers.thank_you,
    }
}

/// The words of all phrases of a language, for rendering them ahead.
pub fn all(language: &str) -> Vec<&'static str> {
    Phrase::ALL.iter().map(|phrase| text(*phrase, language)).collect()
}

fn wording(language: &str) -> &'static Wording {
    let mut subtags = language.split(['-', '_']);
    let primary = subtags.next().unwrap_or_default().to_ascii_lowercase();
    match primary.as_str() {
        "de" => &german::GERMAN,
        "fr" => &french::FRENCH,
        "es" => &spanish::SPANISH,
        _ if subtags.any(|tag| tag.eq_ignore_ascii_case("us")) => &english::AMERICAN,
        _ => &english::BRITISH,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::call::rules::hand_over::asks_for_a_person;
    use crate::reply::claims::{Claim, claims_in};

    const LANGUAGES: [&str; 6] = ["en", "en-GB", "en-US", "de-DE", "fr", "es-ES"];

    #[test]
    fn the_english_disclosure_is_word_for_word_the_agreed_one() {
        for language in ["en", "en-GB", "en-US", "EN_us", "pl", ""] {
            assert_eq!(
                text(Phrase::Disclosure, language),
                "You're speaking with an automated assistant; this call is transcribed. Say 'a person' at any time."
            );
        }
    }

    #[test]
    fn every_phrase_of_a_language_is_a_sentence_of_its_own_or_the_opening_of_one() {
        for language in LANGUAGES {
            assert_eq!(all(language).iter().collect::<HashSet<_>>().len(), Phrase::ALL.len(), "{language}");
            for phrase in Phrase::ALL {
                let text = text(phrase, language);
                let goes_on = text.ends_with(" —");
                let ends = text.ends_with(['.', '?', '!', '…']);
                let is_opener = matches!(phrase, Phrase::Opener(_));
                assert_eq!((goes_on, ends), (is_opener, !is_opener), "{language}: {text:?}");
            }
        }
    }

    #[test]
    fn every_opener_is_rendered_ahead() {
        for opener in Opener::ALL {
            assert!(Phrase::ALL.contains(&Phrase::Opener(opener)), "{opener:?}");
        }
    }

    #[test]
    fn the_word_a_disclosure_teaches_is_the_word_the_hand_over_rule_knows() {
        for language in LANGUAGES {
            let disclosure = text(Phrase::Disclosure, language);
            let start = disclosure.find(['\'', '„', '«']).filter(|at| !disclosure[*at..].starts_with("'re"));
            let start = start.or_else(|| disclosure.rfind(" '").map(|at| at + 1)).unwrap();
            let quoted = &disclosure[start..];
            let word: String = quoted.chars().skip(1).take_while(|ch| !matches!(ch, '\'' | '“' | '»')).collect();
            assert!(asks_for_a_person(word.trim(), language), "{language}: {word:?}");
        }
    }

    #[test]
    fn what_is_said_instead_of_a_claim_is_none() {
        for language in LANGUAGES {
            for phrase in [Phrase::NotBookedYet, Phrase::NotDoneYet] {
                assert_eq!(claims_in(text(phrase, language), language), [], "{language}: {phrase:?}");
            }
            let kept = claims_in(text(Phrase::MessageTaken, language), language);
            assert_eq!(kept, [Claim::PassedOn], "{language}");
        }
    }

    #[test]
    fn any_number_chooses_a_variant() {
        assert_eq!(text(Phrase::OneMoment(7), "en"), text(Phrase::OneMoment(1), "en"));
        assert_eq!(text(Phrase::StillWorking(usize::MAX), "de"), text(Phrase::StillWorking(1), "de"));
    }
}
