//! `FRONTDESK_INTERRUPTIONS`: what it takes to cut off what the agent is saying, where the defaults do not fit.

use std::time::Duration;

use frontdesk_actors::settings::Interruptions;
use frontdesk_actors::turn::ear::ONSET;

use super::reader::Reader;
use super::waits::parse_length;

const VARIABLE: &str = "FRONTDESK_INTERRUPTIONS";

const EXAMPLE: &str = "outcome.words=3,reply.sound=200ms";

/// Whoever has said more than this wants to be heard.
const MOST_WORDS: usize = 10;

/// Longer than this, and a caller who wants to say something believes that nobody listens.
const LONGEST: Duration = Duration::from_secs(2);

/// The engine's defaults, with what the variable names. Every mistake is reported.
pub(super) fn read(vars: &mut Reader<'_>) -> Option<Interruptions> {
    let mut interruptions = Interruptions::default();
    let mut problems = Vec::new();
    let mut named: Vec<&str> = Vec::new();
    let text = vars.text(VARIABLE).unwrap_or_default();
    for entry in text.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
        let Some((name, value)) = entry.split_once('=').map(|(name, value)| (name.trim(), value.trim())) else {
            problems.push(format!("has no value after a name: {entry:?}"));
            continue;
        };
        if named.contains(&name) {
            problems.push(format!("names {name} twice"));
        }
        named.push(name);
        if let Err(problem) = change(&mut interruptions, name, value) {
            problems.push(problem);
        }
    }
    let correct = problems.is_empty();
    problems.into_iter().for_each(|problem| vars.mistake(VARIABLE, problem, EXAMPLE));
    correct.then_some(interruptions)
}

/// One `utterance.words=2` or `utterance.sound=200ms`; the error completes "FRONTDESK_INTERRUPTIONS …".
fn change(interruptions: &mut Interruptions, name: &str, value: &str) -> Result<(), String> {
    let unknown = || format!("names what there is not: {name:?}");
    let (utterance, what) = name.split_once('.').ok_or_else(unknown)?;
    let least = interruptions.named(utterance).ok_or_else(unknown)?;
    match what {
        "words" => {
            let words = value.parse().ok().filter(|words| (1..=MOST_WORDS).contains(words));
            least.words = words.ok_or_else(|| format!("needs {name} between 1 and {MOST_WORDS}, not {value:?}"))?;
        }
        "sound" => {
            let length = parse_length(value).filter(|length| (ONSET..=LONGEST).contains(length));
            least.sound = length.ok_or_else(|| format!("needs {name} between 60ms and 2s, not {value:?}"))?;
        }
        _ => return Err(unknown()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Mistake;
    use crate::config::reader::read_alone;

    fn read_from(value: &str) -> Result<Interruptions, Vec<Mistake>> {
        read_alone(VARIABLE, value, read)
    }

    #[track_caller]
    fn check_wrong(value: &str, expected: &[&str]) {
        let mistakes = read_from(value).expect_err("the value is wrong");
        let problems: Vec<_> = mistakes.iter().map(|mistake| mistake.problem.as_str()).collect();
        assert_eq!(problems, expected, "{value:?}");
    }

    #[test]
    fn what_is_named_changes_and_the_rest_does_not() {
        assert_eq!(read_from("").unwrap(), Interruptions::default());
        let read = read_from(" outcome.words = 3, reply.sound=0.2s,").unwrap();
        let mut expected = Interruptions::default();
        expected.outcome.words = 3;
        expected.reply.sound = Duration::from_millis(200);
        assert_eq!(read, expected);
        read_from(EXAMPLE).unwrap();
        for (_, name, _) in Interruptions::KINDS {
            assert_ne!(read_from(&format!("{name}.words=9")).unwrap(), Interruptions::default(), "{name}");
            assert_ne!(read_from(&format!("{name}.sound=2s")).unwrap(), Interruptions::default(), "{name}");
        }
    }

    #[test]
    fn what_is_wrong_is_named_one_by_one() {
        check_wrong("reply.words", &["has no value after a name: \"reply.words\""]);
        for name in ["reply", "greeting.words", "reply.length", ".words", "reply."] {
            check_wrong(&format!("{name}=1"), &[&format!("names what there is not: {name:?}")]);
        }
        for words in ["0", "11", "-1", "two", "1.5"] {
            check_wrong(
                &format!("reply.words={words}"),
                &[&format!("needs reply.words between 1 and 10, not {words:?}")],
            );
        }
        for sound in ["59ms", "2001ms", "100", "0s", ""] {
            check_wrong(
                &format!("notice.sound={sound}"),
                &[&format!("needs notice.sound between 60ms and 2s, not {sound:?}")],
            );
        }
        check_wrong("filler.words=1,filler.words=2", &["names filler.words twice"]);
    }
}
