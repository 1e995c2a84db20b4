//! Words with places to fill in, `{practice}` for one.

use std::fmt;

/// In characters: the carrier takes 1600 (Twilio, error 21617), and how to opt out may follow.
const LONGEST: usize = 1_500;

/// Something a text can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placeholder {
    Practice,
    Day,
    Time,
    Provider,
    Service,
    Phone,
}

impl Placeholder {
    pub const ALL: [Self; 6] = [Self::Practice, Self::Day, Self::Time, Self::Provider, Self::Service, Self::Phone];

    /// The word between the braces.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Day => "day",
            Self::Time => "time",
            Self::Provider => "provider",
            Self::Service => "service",
            Self::Phone => "phone",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.name() == name)
    }
}

/// What is put in the places. Says who goes to whom and when: it does not print.
#[derive(Clone, Copy, Default)]
pub struct Values<'a> {
    pub practice: &'a str,
    /// As [`moment::day`](crate::sms::moment::day) writes it.
    pub day: Option<&'a str>,
    /// As [`moment::time`](crate::sms::moment::time) writes it.
    pub time: Option<&'a str>,
    pub provider: Option<&'a str>,
    pub service: Option<&'a str>,
    /// Where to call back.
    pub phone: &'a str,
}

impl<'a> Values<'a> {
    const fn of(&self, place: Placeholder) -> Option<&'a str> {
        match place {
            Placeholder::Practice => Some(self.practice),
            Placeholder::Day => self.day,
            Placeholder::Time => self.time,
            Placeholder::Provider => self.provider,
            Placeholder::Service => self.service,
            Placeholder::Phone => Some(self.phone),
        }
    }
}

impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Values(redacted)")
    }
}

/// A text that cannot be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is nothing to put in place of {{{}}}", .0.name())]
pub struct Missing(pub Placeholder);

/// What is wrong with a practice's own words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateProblem {
    #[error("the text is empty")]
    Empty,
    /// Every one of them, as written.
    #[error("unknown placeholders: {}; there are {}", in_braces(.0), in_braces(Placeholder::ALL.map(Placeholder::name)))]
    Unknown(Vec<String>),
    #[error("a brace has no partner")]
    Unbalanced,
    #[error("the text has {0} characters, and at most {LONGEST} can be sent")]
    TooLong(usize),
}

fn in_braces<S: AsRef<str>>(names: impl AsRef<[S]>) -> String {
    let names: Vec<_> = names.as_ref().iter().map(|name| format!("{{{}}}", name.as_ref())).collect();
    names.join(", ")
}

/// Words with places, found sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Words(String),
    Place(Placeholder),
}

impl Template {
    /// Reads words with places.
    ///
    /// # Errors
    /// [`TemplateProblem`]; all unknown placeholders are named together.
    pub fn parse(text: &str) -> Result<Self, TemplateProblem> {
        let text = text.trim();
        if text.is_empty() {
            return Err(TemplateProblem::Empty);
        }
        let length = text.chars().count();
        if length > LONGEST {
            return Err(TemplateProblem::TooLong(length));
        }
        let (mut parts, mut unknown) = (Vec::new(), Vec::new());
        let mut rest = text;
        while let Some((words, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or(TemplateProblem::Unbalanced)?;
            if words.contains('}') || name.contains('{') {
                return Err(TemplateProblem::Unbalanced);
            }
            parts.push(Part::Words(words.to_owned()));
            match Placeholder::named(name) {
                Some(place) => parts.push(Part::Place(place)),
                None => unknown.push(name.to_owned()),
            }
            rest = after;
        }
        if rest.contains('}') {
            return Err(TemplateProblem::Unbalanced);
        }
        parts.push(Part::Words(rest.to_owned()));
        if unknown.is_empty() { Ok(Self(parts)) } else { Err(TemplateProblem::Unknown(unknown)) }
    }

    /// Whether the text has such a place.
    pub fn asks_for(&self, place: Placeholder) -> bool {
        self.0.contains(&Part::Place(place))
    }

    /// Puts the values in their places. A value's line breaks and control characters become spaces, and no more than
    /// can be sent is kept.
    ///
    /// # Errors
    /// [`Missing`] names the first place that there is nothing for.
    pub fn fill(&self, values: &Values<'_>) -> Result<String, Missing> {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Words(words) => text.push_str(words),
                Part::Place(place) => {
                    let value = values.of(*place).ok_or(Missing(*place))?;
                    text.extend(value.trim().chars().map(|c| if c.is_control() { ' ' } else { c }));
                }
            }
        }
        Ok(text.chars().take(LONGEST).collect())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, problem: &str) {
        assert_eq!(Template::parse(text).unwrap_err().to_string(), problem);
    }

    #[test]
    fn what_is_wrong_with_a_text_is_said() {
        check("  ", "the text is empty");
        check(
            "{patient}, see you at {time} for {treatment}",
            "unknown placeholders: {patient}, {treatment}; there are {practice}, {day}, {time}, {provider}, {service}, \
             {phone}",
        );
        check(
            "{Day}",
            "unknown placeholders: {Day}; there are {practice}, {day}, {time}, {provider}, {service}, {phone}",
        );
        check("on {day", "a brace has no partner");
        check("on day}", "a brace has no partner");
        check("on {day}} now", "a brace has no partner");
        check("on {{day}}", "a brace has no partner");
        check(&"x".repeat(1_501), "the text has 1501 characters, and at most 1500 can be sent");
    }

    #[test]
    fn a_value_can_neither_add_a_line_nor_another_place() {
        let template = Template::parse("{provider} / {practice}").unwrap();
        let values = Values { practice: "{phone}", provider: Some("Dr\nWho\r"), phone: "1", ..Values::default() };
        assert_eq!(template.fill(&values).unwrap(), "Dr Who / {phone}");
    }

    #[test]
    fn values_do_not_print() {
        assert_eq!(format!("{:?}", Values { phone: "+447700900123", ..Values::default() }), "Values(redacted)");
    }

    proptest! {
        #[test]
        fn any_text_is_refused_or_filled_within_the_limit(text in "[a-z{}é ]{0,60}|\\PC{0,40}", value in "\\PC{0,2000}") {
            if let Ok(template) = Template::parse(&text) {
                let value = Some(value.as_str());
                let values = Values { practice: "p", day: value, time: value, provider: value, service: value, phone: "1" };
                prop_assert!(template.fill(&values).unwrap().chars().count() <= LONGEST);
            }
        }

        #[test]
        fn words_without_places_stay_as_they_are(text in "[a-zé][a-zé .,!]{0,40}[a-zé]") {
            prop_assert_eq!(Template::parse(&text).unwrap().fill(&Values::default()).unwrap(), text);
        }
    }
}
