//! The tables of docs/CONFIGURATION.md about waits and interruptions are what the code says, line by line.

use std::time::Duration;

use super::{Interruptions, Settings, Wait};

const DOCUMENT: &str = include_str!("../../../docs/CONFIGURATION.md");

/// As `FRONTDESK_WAITS` takes it: `350ms`, `1.5s`.
pub(super) fn written(length: Duration) -> String {
    if length < Duration::from_secs(1) {
        format!("{}ms", length.as_millis())
    } else {
        format!("{}s", length.as_secs_f64())
    }
}

/// The lines of the table below this heading.
#[track_caller]
pub(super) fn rows(heading: &str) -> Vec<&'static str> {
    let heading = format!("\n{heading}\n");
    let (_, section) =
        DOCUMENT.split_once(&heading).unwrap_or_else(|| panic!("docs/CONFIGURATION.md has no {heading:?}"));
    let section = section.split("\n#").next().unwrap_or(section);
    section.lines().filter(|line| line.starts_with('|')).collect()
}

/// A table whose rows are not what the code says is shown as it should be.
#[track_caller]
fn check(heading: &str, expected: &[String]) {
    let documented = rows(heading);
    if documented == expected {
        return;
    }
    let differs = expected.iter().zip(&documented).find(|(one, other)| one != *other);
    panic!(
        "docs/CONFIGURATION.md, {heading:?}, is not what the code says{}.\nReplace its table by:\n\n{}\n",
        differs.map(|(one, other)| format!(": it has\n{other}\nfor\n{one}")).unwrap_or_default(),
        expected.join("\n")
    );
}

fn table() -> Vec<String> {
    let settings = Settings::default();
    let head = ["| Name | Default | What has not come, and what follows |".to_owned(), "|---|---|---|".to_owned()];
    let row = |wait: &Wait| format!("| `{}` | `{}` | {} |", wait.name(), written(settings.wait(*wait)), wait.what());
    head.into_iter().chain(Wait::ALL.iter().map(row)).collect()
}

#[test]
fn the_table_of_waits_is_what_the_code_says() {
    check("## Waits", &table());
}

#[test]
fn the_table_of_interruptions_is_what_the_code_says() {
    let interruptions = Interruptions::default();
    let head = ["| Utterance | Words | Sound | What it is |".to_owned(), "|---|---|---|---|".to_owned()];
    let rows = Interruptions::KINDS.iter().map(|(kind, name, what)| {
        let least = interruptions.of(*kind).expect("it can be interrupted");
        format!("| `{name}` | `{}` | `{}` | {what} |", least.words, written(least.sound))
    });
    check("## Interruptions", &head.into_iter().chain(rows).collect::<Vec<_>>());
}

#[test]
fn names_are_those_of_configuration_and_find_their_waits() {
    for wait in Wait::ALL {
        assert_eq!(Wait::named(wait.name()), Some(*wait));
        let plain = wait.name().chars().all(|c| c.is_ascii_lowercase() || c == '_');
        assert!(plain && !wait.what().contains('|'), "{wait:?}");
    }
    assert_eq!(Wait::named("Patience"), None);
}

#[test]
fn lengths_are_written_with_their_unit() {
    for (ms, expected) in [(350, "350ms"), (1_000, "1s"), (1_500, "1.5s"), (900_000, "900s")] {
        assert_eq!(written(Duration::from_millis(ms)), expected);
    }
}
