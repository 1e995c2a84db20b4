//! What a text says: our own words in four languages, or the practice's, with places to fill in.
//!
//! Our own words hold what a reminder may hold and no more: the practice, the time, and how to reach it. They never say
//! what the appointment is for (45 CFR 164.502(b), minimum necessary); a practice may add `{service}` on its own account.

mod language;
mod template;

use std::collections::BTreeMap;

use super::countries::Country;

pub use template::{Missing, Placeholder, Template, TemplateProblem, Values};

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An appointment was booked.
    Confirmation,
    /// An appointment was moved.
    Change,
    /// An appointment was cancelled.
    Cancellation,
    /// An appointment is near.
    Reminder,
    /// What somebody asked for could not be done by itself: the practice will call.
    CallBack,
    /// A caller left a message; this one goes to the practice itself, and its `{phone}` is the caller's.
    MessageForPractice,
}

impl Kind {
    pub const ALL: [Self; 6] = [
        Self::Confirmation,
        Self::Change,
        Self::Cancellation,
        Self::Reminder,
        Self::CallBack,
        Self::MessageForPractice,
    ];

    /// The name in a tenant's file, in the database and in metrics.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmation",
            Self::Change => "change",
            Self::Cancellation => "cancellation",
            Self::Reminder => "reminder",
            Self::CallBack => "call_back",
            Self::MessageForPractice => "message_for_practice",
        }
    }

    /// The kind with this label.
    pub fn from_label(label: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.label() == label)
    }

    /// Who reads it.
    pub const fn audience(self) -> Audience {
        match self {
            Self::Confirmation | Self::Change | Self::Cancellation | Self::Reminder | Self::CallBack => {
                Audience::Patient
            }
            Self::MessageForPractice => Audience::Practice,
        }
    }
}

/// Who reads a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Somebody who may refuse texts, and may not be woken by them.
    Patient,
    /// The practice's own telephone, as its file names it.
    Practice,
}

/// Whether a text ends with how to get no more of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptOut {
    Say,
    LeaveOut,
}

impl OptOut {
    /// North America wants it in every text to a patient (47 CFR 64.1200(a)(9)(iv)(F); CTIA, "Messaging Principles and
    /// Best Practices"). Elsewhere it is not required of texts that somebody's own appointment occasions.
    pub fn for_text(kind: Kind, to: Country) -> Self {
        match kind.audience() {
            Audience::Patient if to.is_north_american() => Self::Say,
            Audience::Patient | Audience::Practice => Self::LeaveOut,
        }
    }
}

/// The texts of one practice: in its language, some in its own words.
#[derive(Debug, Clone)]
pub struct Texts {
    language: &'static language::Language,
    own: BTreeMap<Kind, Template>,
}

impl Texts {
    /// `tag` is BCP 47; a language that we have no words in gets English ones.
    pub fn new(tag: &str) -> Self {
        Self { language: language::of(tag), own: BTreeMap::new() }
    }

    /// The same, with the practice's own words for one kind.
    #[must_use]
    pub fn with(mut self, kind: Kind, own: Template) -> Self {
        self.own.insert(kind, own);
        self
    }

    /// The words of a text, filled in.
    ///
    /// # Errors
    /// [`Missing`] names a place that there is nothing for: a practice's words may ask for a provider where none is known.
    pub fn write(&self, kind: Kind, values: &Values<'_>, opt_out: OptOut) -> Result<String, Missing> {
        let text = match self.own.get(&kind) {
            Some(own) => own.fill(values)?,
            None => self.built_in(kind).fill(values)?,
        };
        Ok(match opt_out {
            // A practice that says it in its own words need not say it twice.
            OptOut::Say if !names_stop(&text) => format!("{text} {}", self.language.opt_out),
            OptOut::Say | OptOut::LeaveOut => text,
        })
    }

    /// The answer to HELP: who is texting, how to reach them, how to stop it.
    pub fn help(&self, practice: &str, phone: &str) -> String {
        let values = Values { practice, phone, ..Values::default() };
        let help = Template::parse(self.language.help).expect("our own words are sound");
        let text = help.fill(&values).expect("our own help names the practice and its number only");
        format!("{text} {}", self.language.opt_out)
    }

    fn built_in(&self, kind: Kind) -> Template {
        let text = match kind {
            Kind::Confirmation => self.language.confirmation,
            Kind::Change => self.language.change,
            Kind::Cancellation => self.language.cancellation,
            Kind::Reminder => self.language.reminder,
            Kind::CallBack => self.language.call_back,
            Kind::MessageForPractice => self.language.message_for_practice,
        };
        Template::parse(text).expect("our own words are sound")
    }
}

/// The keyword is the same in all our languages and written in capitals.
fn names_stop(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "STOP")
}

#[cfg(test)]
mod tests {
    use super::super::segments::{Encoding, Segments};
    use super::*;

    const VALUES: Values<'static> = Values {
        practice: "Bright Smiles Dental",
        day: Some("Tue 14 July"),
        time: Some("14:30"),
        provider: Some("Dr Patel"),
        service: None,
        phone: "+442071234567",
    };

    #[track_caller]
    fn check(tag: &str, kind: Kind, opt_out: OptOut, expected: &str) {
        assert_eq!(Texts::new(tag).write(kind, &VALUES, opt_out).unwrap(), expected);
    }

    #[test]
    fn a_text_names_the_practice_the_time_and_how_to_reach_it() {
        use Kind::{Change, Confirmation, MessageForPractice, Reminder};
        check(
            "en-GB",
            Confirmation,
            OptOut::LeaveOut,
            "Bright Smiles Dental: your appointment is booked for Tue 14 July at 14:30. To change it, call +442071234567.",
        );
        check(
            "en-US",
            Reminder,
            OptOut::Say,
            "Bright Smiles Dental: a reminder of your appointment on Tue 14 July at 14:30. To change it, call \
             +442071234567. Reply STOP to opt out.",
        );
        check(
            "de-AT",
            Change,
            OptOut::LeaveOut,
            "Bright Smiles Dental: Ihr Termin ist verlegt auf Tue 14 July, 14:30. Änderungen unter +442071234567.",
        );
        check(
            "ja",
            MessageForPractice,
            OptOut::LeaveOut,
            "Bright Smiles Dental: new message, Tue 14 July at 14:30, call back +442071234567. Please read it in frontdesk.",
        );
    }

    #[test]
    fn our_own_words_fit_into_one_part_in_every_language() {
        for tag in ["en", "de", "fr", "es"] {
            for kind in Kind::ALL {
                let opt_out = match kind.audience() {
                    Audience::Patient => OptOut::Say,
                    Audience::Practice => OptOut::LeaveOut,
                };
                let text = Texts::new(tag).write(kind, &VALUES, opt_out).unwrap();
                let segments = Segments::of(&text);
                assert_eq!((segments.encoding, segments.count), (Encoding::Gsm7, 1), "{}: {text}", segments.units);
            }
            let help = Texts::new(tag).help(VALUES.practice, VALUES.phone);
            assert_eq!(Segments::of(&help).count, 1, "{help}");
            assert!(help.contains("STOP") && help.contains(VALUES.practice), "{help}");
        }
    }

    #[test]
    fn our_own_words_do_not_say_what_an_appointment_is_for() {
        for tag in ["en", "de", "fr", "es"] {
            let texts = Texts::new(tag);
            for kind in Kind::ALL {
                assert!(!texts.built_in(kind).asks_for(Placeholder::Service), "{tag} {kind:?}");
            }
        }
    }

    #[test]
    fn a_practices_own_words_replace_ours_for_their_kind_only() {
        let own = Template::parse("See you on {day}, {time}! {practice}").unwrap();
        let texts = Texts::new("en").with(Kind::Reminder, own);
        let write = |kind, opt_out| texts.write(kind, &VALUES, opt_out).unwrap();
        let expected = "See you on Tue 14 July, 14:30! Bright Smiles Dental";
        assert_eq!(write(Kind::Reminder, OptOut::LeaveOut), expected);
        assert_eq!(write(Kind::Reminder, OptOut::Say), format!("{expected} Reply STOP to opt out."));
        assert!(write(Kind::Confirmation, OptOut::LeaveOut).starts_with("Bright Smiles Dental: your appointment"));
    }

    #[test]
    fn how_to_stop_is_not_said_twice() {
        let own = Template::parse("{practice}, {day} {time}. STOP to end.").unwrap();
        let texts = Texts::new("en").with(Kind::Confirmation, own);
        let text = texts.write(Kind::Confirmation, &VALUES, OptOut::Say).unwrap();
        assert_eq!(text.matches("STOP").count(), 1, "{text}");
    }

    #[test]
    fn a_place_without_a_value_is_named() {
        let texts = Texts::new("en").with(Kind::Reminder, Template::parse("{service} on {day}").unwrap());
        let missing = texts.write(Kind::Reminder, &VALUES, OptOut::LeaveOut);
        assert_eq!(missing.unwrap_err().to_string(), "there is nothing to put in place of {service}");
    }

    #[test]
    fn only_north_american_patients_must_be_told_how_to_stop() {
        let country = |code| Country::parse(code).unwrap();
        assert_eq!(OptOut::for_text(Kind::Confirmation, country("US")), OptOut::Say);
        assert_eq!(OptOut::for_text(Kind::Reminder, country("CA")), OptOut::Say);
        assert_eq!(OptOut::for_text(Kind::Confirmation, country("GB")), OptOut::LeaveOut);
        assert_eq!(OptOut::for_text(Kind::MessageForPractice, country("US")), OptOut::LeaveOut);
    }

    #[test]
    fn labels_are_read_as_they_are_written() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_label(kind.label()), Some(kind));
        }
        assert_eq!(Kind::from_label("advertisement"), None);
    }
}
