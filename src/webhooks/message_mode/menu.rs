//! The documents of message mode. Each is complete: a caller can leave a message although nothing of ours answers again.

use std::time::Duration;

use frontdesk_actors::tenant::Tenant;

use super::words::{self, Words};
use crate::state::AppState;
use crate::stream_ids::Claims;
use crate::twiml::{Gather, Record, Verb};
use crate::webhooks::announcements::say_language;
use crate::webhooks::answers::{RETRIES, say};

/// From the last word to the tone: time to find the key.
const BEFORE_THE_TONE: Duration = Duration::from_secs(2);

/// Long enough to tell a name, a number and a story.
const LONGEST: Duration = Duration::from_secs(120);

/// Who is silent for so long has finished.
const SILENCE: Duration = Duration::from_secs(5);

/// Keys that end the recording: done, and a person.
const FINISH: &str = "0#";

/// In the query of a question after which nobody is asked any more.
pub(super) const LAST: &str = "last";

/// Where the carrier asks and tells.
pub(super) struct Urls {
    keys: String,
    recorded: String,
    status: String,
}

impl Urls {
    /// For one document.
    pub(super) fn of(state: &AppState, claims: &Claims) -> Self {
        let id = state.stream_id_for_questions(claims);
        let url = |route: &str| state.public_url.http(&format!("/{route}/{}{RETRIES}", id.as_str()));
        Self { keys: url("call-keys"), recorded: url("call-recorded"), status: url("recording-status") }
    }

    /// Whoever leaves nothing this time is not asked again.
    pub(super) fn for_the_last_time(self) -> Self {
        let recorded = self.recorded.replacen(RETRIES, &format!("?{LAST}=1{RETRIES}"), 1);
        Self { recorded, ..self }
    }
}

/// Everything that has to be said, then the tone. `with_person`: key 0 is offered.
pub(super) fn from_the_beginning(opening: &str, with_person: bool, tenant: &Tenant, urls: &Urls) -> Vec<Verb> {
    let words = words::of(&tenant.language);
    let text = menu(opening, with_person, tenant.emergency_number.as_deref(), &words);
    let gather =
        Gather { action: urls.keys.clone(), timeout: BEFORE_THE_TONE, language: say_language(&tenant.language), text };
    let mut verbs = vec![Verb::Gather(gather)];
    verbs.extend(from_the_tone(tenant, urls));
    verbs
}

/// The tone; whoever says nothing gets a second one.
pub(super) fn from_the_tone(tenant: &Tenant, urls: &Urls) -> Vec<Verb> {
    let mut verbs = vec![record(urls)];
    verbs.extend(once_more(tenant, urls));
    verbs
}

/// Nothing was heard: the last tone, and a goodbye.
pub(super) fn once_more(tenant: &Tenant, urls: &Urls) -> Vec<Verb> {
    let (words, language) = (words::of(&tenant.language), say_language(&tenant.language));
    vec![say(&language, words.nothing_heard), record(urls), say(&language, words.goodbye), Verb::Hangup]
}

fn record(urls: &Urls) -> Verb {
    Verb::Record(Record {
        action: urls.recorded.clone(),
        status_callback: urls.status.clone(),
        longest: LONGEST,
        silence: SILENCE,
        finish_on: FINISH,
    })
}

fn menu(opening: &str, with_person: bool, emergency_number: Option<&str>, words: &Words) -> String {
    let number = emergency_number.map(str::trim).filter(|number| !number.is_empty());
    let emergency = number.map(|number| words.emergency.replace("{}", &spelled(number)));
    let how = if with_person { words.with_person } else { words.alone };
    let parts = [Some(opening.trim()), Some(words.notice), emergency.as_deref(), Some(how)];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A number digit by digit: `<Say>` would read 999 as nine hundred and ninety-nine.
fn spelled(number: &str) -> String {
    let characters: Vec<String> = number.chars().filter(|c| !c.is_whitespace()).map(String::from).collect();
    characters.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_menu_says_why_gives_the_notice_the_emergency_number_and_how_it_goes() {
        let words = words::of("en-GB");
        assert_eq!(
            menu("All our lines are busy.", true, Some("999"), &words),
            "All our lines are busy. This is an automated service; a message that you leave is recorded. \
             In an emergency, please hang up and call 9 9 9. \
             Press 0 to speak to a person. To leave a message, say your name, your number and what you need after the \
             tone, and press the hash key when you are done."
        );
    }

    #[test]
    fn what_there_is_not_is_not_said() {
        let words = words::of("en-GB");
        for number in [None, Some(" ")] {
            let menu = menu("", false, number, &words);
            assert!(menu.starts_with("This is an automated service"), "{menu}");
            assert!(!menu.contains("emergency") && !menu.contains("Press 0"), "{menu}");
        }
    }
}
