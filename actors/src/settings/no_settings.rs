//! Lengths that are no settings: each is in a table of docs/CONFIGURATION.md, with the reason, or is no wait of a call and
//! says here why. Both are held against the source, so that no wait can hide in a constant.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use super::documentation::{rows, written};

const HEADING: &str = "### Waits that are no settings";

/// Constants that no call waits for, and why.
const NO_WAITS: &[(&str, &str, &str)] = &[
    ("admission/allowance.rs", "LONGEST_CLOSED", "how far ahead a vendor's date is believed"),
    ("admission/allowance.rs", "REFUSED_FOR", "how long fewer places are given"),
    ("admission/limits.rs", "A_MINUTE", "what a vendor counts in"),
    ("call/rules/children/lives.rs", "KEEPS_UP", "what a lag is compared with"),
    ("call/rules/children.rs", "SILENT_WITHIN", "failures that far apart are two"),
    ("call/rules/listening.rs", "PAST", "how old a sound is"),
    ("link/client.rs", "KEEP_ALIVE", "how long an idle connection is kept"),
    ("link/client.rs", "LIFETIME", "how long a connection is kept"),
    ("link/socket.rs", "FLUSH", "the link is being closed"),
    ("llm/link.rs", "AFTER_ASKING", "a spare connection, beside the request"),
    ("llm/warm.rs", "FRESH_FOR", "how long an idle connection is trusted"),
    ("llm/warm.rs", "LOOK_AGAIN", "how often idle connections are looked at"),
    ("llm/warm.rs", "WARM_TIMEOUT", "a spare connection, beside the calls"),
    ("load/nap.rs", "LONG", "a worker's nap, measured in what it costs"),
    ("load/nap.rs", "SHORT", "a worker's nap, measured in what it costs"),
    ("load/sampler.rs", "EVERY", "how often a worker is measured"),
    ("load/watchdog.rs", "BEAT", "how often a thread says that it moves"),
    ("load/watchdog.rs", "BEYOND_HOPE", "when a frozen process is left"),
    ("load/watchdog.rs", "FROZEN", "when a thread counts as frozen"),
    ("load/watchdog.rs", "LATE", "when a look says nothing"),
    ("load/watchdog.rs", "LOOK", "how often it is looked"),
    ("playout/ledger.rs", "LONGEST_DELAY", "a network's delay that is believed"),
    ("playout/track.rs", "BREATH_NEAR", "a stretch of audio"),
    ("registry.rs", "ADMISSION_LASTS", "how long a place is kept for a call that has not come"),
    ("stt/catch_up.rs", "CUT", "a stretch of audio"),
    ("stt/catch_up.rs", "LIVE", "a stretch of audio"),
    ("stt/catch_up.rs", "MARGIN", "a stretch of audio"),
    ("stt/catch_up.rs", "TOLERANCE", "how far apart two recognisers put a word"),
    ("stt/deepgram.rs", "KEEP_ALIVE_AFTER", "keeps an idle session open"),
    ("stt/deepgram.rs", "SILENCE_LENGTH", "a stretch of audio"),
    ("stt/flux.rs", "COMMIT_SILENCE", "a stretch of audio"),
    ("stt/flux.rs", "KEEPS_UP", "what a lag is compared with"),
    ("stt/flux.rs", "KEEP_OPEN_AFTER", "keeps an idle session open"),
    ("stt/flux.rs", "SILENCE_EVERY", "the pace at which silence is sent"),
    ("stt/flux.rs", "UNDECIDED", "a stretch of audio"),
    ("stt/replay.rs", "LONGEST", "a stretch of audio"),
    ("supervision/breaker.rs", "FIRST_PAUSE", "a way that is left alone; calls take another"),
    ("supervision/breaker.rs", "LONGEST_PAUSE", "a way that is left alone; calls take another"),
    ("supervision/breaker.rs", "ROW_BREAKS", "failures that far apart are two"),
    ("supervision/breaker.rs", "TRIAL_LASTS", "when another call tries that way"),
    ("supervision/restart.rs", "WINDOW", "what restarts are counted in"),
    ("tts/aura.rs", "FLUSH_WINDOW", "what a vendor counts in"),
    ("tts/elevenlabs.rs", "FORGET_CANCELLED_AFTER", "how long a cancelled context is counted"),
    ("tts/elevenlabs.rs", "KEEP_ALIVE_AFTER", "keeps an idle session open"),
    ("turn/echo.rs", "BLUR", "a stretch of audio"),
    ("turn/echo.rs", "CLEAR_TAKES", "a stretch of audio"),
    ("turn/endpointing.rs", "AFTER_THE_WORD", "how exact a word's time is"),
    ("turn/recording.rs", "ANNOUNCEMENT", "a stretch of speech"),
    ("turn/recording.rs", "BREATHLESS", "a stretch of speech"),
    ("turn/recording.rs", "PAUSE", "a stretch of silence"),
    ("turn/unheard.rs", "SPEECH", "a stretch of sound"),
];

/// File, name and length of a constant.
type Constant = (String, String, Duration);

/// Every length of time that is a constant of the engine, tests apart.
fn constants() -> Vec<Constant> {
    let mut found = Vec::new();
    look_into(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), "", &mut found);
    assert!(found.len() > NO_WAITS.len(), "the source was read");
    found
}

fn look_into(folder: &Path, below: &str, found: &mut Vec<Constant>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if entry.file_type().unwrap().is_dir() {
            if name != "tests" && path != "settings" {
                look_into(&entry.path(), &path, found);
            }
        } else if name.ends_with(".rs") && name != "tests.rs" && path != "settings.rs" {
            let text = fs::read_to_string(entry.path()).unwrap();
            let code = text.split("mod tests {").next().unwrap_or(&text);
            found.extend(code.lines().filter_map(constant).map(|(name, length)| (path.clone(), name, length)));
        }
    }
}

/// `pub const NAME: Duration = Duration::from_millis(1_100);`
fn constant(line: &str) -> Option<(String, Duration)> {
    let (name, length) = line.split_once("const ")?.1.split_once(": Duration = ")?;
    let unit_and_number = length.split_once("Duration::from_")?.1;
    let (unit, number) = unit_and_number.split_once('(')?;
    let number: u64 = number.split_once(')')?.0.replace('_', "").parse().ok()?;
    let length = match unit {
        "secs" => Duration::from_secs(number),
        "millis" => Duration::from_millis(number),
        "micros" => Duration::from_micros(number),
        _ => panic!("a length in another unit: {line}"),
    };
    Some((name.to_owned(), length))
}

#[test]
fn every_constant_that_a_call_waits_for_is_documented_with_its_length_and_a_reason() {
    let is_no_wait = |(file, name, _): &Constant| NO_WAITS.iter().any(|(f, n, _)| file == f && name == n);
    let waits = constants().into_iter().filter(|constant| !is_no_wait(constant));
    let expected: BTreeSet<_> =
        waits.map(|(file, name, length)| format!("`{}` | `{file}` `{name}`", written(length))).collect();
    let mut documented = BTreeSet::new();
    for row in rows(HEADING).into_iter().skip(2) {
        let cells: Vec<_> = row.trim_matches('|').splitn(3, '|').map(str::trim).collect();
        assert!(cells.len() == 3 && !cells[2].is_empty(), "without a reason: {row}");
        documented.insert(format!("{} | {}", cells[0], cells[1]));
    }
    let missing: Vec<_> = expected.difference(&documented).collect();
    let outdated: Vec<_> = documented.difference(&expected).collect();
    assert!(
        missing.is_empty() && outdated.is_empty(),
        "docs/CONFIGURATION.md, {HEADING:?}: these constants are not in it, unless they are no waits: {missing:#?}; \
         these rows are not what the code says: {outdated:#?}"
    );
}

#[test]
fn what_is_called_no_wait_is_there_and_says_why() {
    let constants = constants();
    for (file, name, why) in NO_WAITS {
        let is_there = constants.iter().any(|(f, n, _)| f == file && n == name);
        assert!(is_there && !why.is_empty(), "{file} has no {name}");
    }
}
