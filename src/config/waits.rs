//! `FRONTDESK_WAITS`: how long the calls of this server wait, where the defaults do not fit.

use std::time::Duration;

use frontdesk_actors::settings::{Settings, Wait};

use super::reader::Reader;

const VARIABLE: &str = "FRONTDESK_WAITS";

const EXAMPLE: &str = "patience=350ms,filler=1.5s";

/// Longer is a slip of the pen: nobody stays on the line for it.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// The first of two waits may not be longer than the second.
const IN_ORDER: [(Wait, Wait); 9] = [
    (Wait::PatienceLeast, Wait::Patience),
    (Wait::Patience, Wait::PatienceMost),
    (Wait::Hold, Wait::HoldSounding),
    (Wait::Sound, Wait::SoundMost),
    (Wait::HedgeLeast, Wait::HedgeMost),
    (Wait::NotUnderstoodAgain, Wait::NotUnderstood),
    (Wait::FillerLeast, Wait::Filler),
    (Wait::NewSession, Wait::Starved),
    (Wait::Starved, Wait::VoiceGap),
];

/// The engine's settings: its defaults, with the waits that the variable names. Every mistake is reported.
pub(super) fn read(vars: &mut Reader<'_>) -> Option<Settings> {
    let mut settings = Settings::default();
    let mut problems = Vec::new();
    let mut named = Vec::new();
    let text = vars.text(VARIABLE).unwrap_or_default();
    for entry in text.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
        match parse(entry) {
            Ok((wait, _)) if named.contains(&wait) => problems.push(format!("names {} twice", wait.name())),
            Ok((wait, length)) => {
                named.push(wait);
                settings.set_wait(wait, length);
            }
            Err(problem) => problems.push(problem),
        }
    }
    // Against the whole, so that a wait is also compared with defaults it was not changed together with.
    for (shorter, longer) in IN_ORDER {
        let (short, long) = (settings.wait(shorter), settings.wait(longer));
        if short > long {
            let (shorter, longer) = (shorter.name(), longer.name());
            problems.push(format!("makes {shorter} ({short:?}) longer than {longer} ({long:?})"));
        }
    }
    let correct = problems.is_empty();
    problems.into_iter().for_each(|problem| vars.mistake(VARIABLE, problem, EXAMPLE));
    correct.then_some(settings)
}

/// One `name=length`; the error completes "FRONTDESK_WAITS …".
fn parse(entry: &str) -> Result<(Wait, Duration), String> {
    let (name, length) = entry.split_once('=').ok_or_else(|| format!("has no length after a name: {entry:?}"))?;
    let (name, length) = (name.trim(), length.trim());
    let wait = Wait::named(name).ok_or_else(|| format!("names a wait that there is not: {name:?}"))?;
    let length = parse_length(length).ok_or_else(|| format!("needs {name} in ms or s, not {length:?}"))?;
    if length.is_zero() || length > LONGEST {
        return Err(format!("needs {name} between 1 ms and an hour, not {length:?}"));
    }
    Ok((wait, length))
}

/// `350ms`, `1.5s`: digits with at most one point, and a unit. Rounded to a millisecond.
pub(super) fn parse_length(text: &str) -> Option<Duration> {
    let (number, per_unit) = match text.strip_suffix("ms") {
        Some(number) => (number, 1.0),
        None => (text.strip_suffix('s')?, 1_000.0),
    };
    let number = number.trim_end();
    let plain = number.starts_with(|c: char| c.is_ascii_digit())
        && number.ends_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_digit() || c == '.');
    let milliseconds = number.parse::<f64>().ok().filter(|_| plain)? * per_unit;
    // A number too big for a length saturates here and is refused as too long.
    Some(Duration::from_millis(milliseconds.round() as u64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Mistake;
    use crate::config::reader::read_alone;

    fn read_from(value: &str) -> Result<Settings, Vec<Mistake>> {
        read_alone(VARIABLE, value, read)
    }

    #[track_caller]
    fn check_wrong(value: &str, expected: &[&str]) {
        let mistakes = read_from(value).expect_err("the value is wrong");
        let problems: Vec<_> = mistakes.iter().map(|mistake| mistake.problem.as_str()).collect();
        assert_eq!(problems, expected, "{value:?}");
    }

    #[test]
    fn the_waits_that_are_named_change_and_the_others_do_not() {
        let settings = read_from(" patience=350ms, filler = 1.5 s,longest_call=1800s,").unwrap();
        let changed: Vec<_> = Wait::ALL
            .iter()
            .filter(|wait| settings.wait(**wait) != Settings::default().wait(**wait))
            .map(|wait| (wait.name(), settings.wait(*wait).as_millis()))
            .collect();
        assert_eq!(changed, [("patience", 350), ("filler", 1_500), ("longest_call", 1_800_000)]);
        assert_eq!(read_from("").unwrap().wait(Wait::Patience), Settings::default().wait(Wait::Patience));
        read_from(EXAMPLE).unwrap();
    }

    #[test]
    fn what_is_wrong_is_named_one_by_one() {
        check_wrong("patience", &["has no length after a name: \"patience\""]);
        check_wrong("pateince=1s", &["names a wait that there is not: \"pateince\""]);
        for length in ["", "350", "1m", "s", "-1s", "+1s", ".5s", "1.s", "1e3ms", "1.2.3s", "infs", "NaNms"] {
            check_wrong(&format!("filler={length}"), &[&format!("needs filler in ms or s, not {length:?}")]);
        }
        check_wrong("filler=0ms", &["needs filler between 1 ms and an hour, not 0ns"]);
        check_wrong("filler=0.4ms", &["needs filler between 1 ms and an hour, not 0ns"]);
        check_wrong("filler=3601s", &["needs filler between 1 ms and an hour, not 3601s"]);
        check_wrong("filler=1s,filler=2s", &["names filler twice"]);
        check_wrong(
            "filler=1,what=1s",
            &["needs filler in ms or s, not \"1\"", "names a wait that there is not: \"what\""],
        );
    }

    #[test]
    fn waits_that_contradict_each_other_are_refused() {
        check_wrong("patience_least=500ms", &["makes patience_least (500ms) longer than patience (400ms)"]);
        check_wrong("patience=1s", &["makes patience (1s) longer than patience_most (900ms)"]);
        check_wrong("hold=2s", &["makes hold (2s) longer than hold_sounding (1.2s)"]);
        check_wrong("sound_most=800ms", &["makes sound (900ms) longer than sound_most (800ms)"]);
        check_wrong("hedge_least=2s", &["makes hedge_least (2s) longer than hedge_most (1.5s)"]);
        check_wrong("not_understood=600ms", &["makes not_understood_again (700ms) longer than not_understood (600ms)"]);
        check_wrong("filler=300ms", &["makes filler_least (400ms) longer than filler (300ms)"]);
        check_wrong("new_session=1300ms", &["makes new_session (1.3s) longer than starved (1.2s)"]);
        check_wrong("voice_gap=1150ms", &["makes starved (1.2s) longer than voice_gap (1.15s)"]);
        read_from("patience=1s,patience_most=1s").unwrap();
    }
}
