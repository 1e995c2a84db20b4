//! The table of waits in docs/CONFIGURATION.md is what the code says, line by line.

use std::time::Duration;

use super::{Settings, Wait};

const DOCUMENT: &str = include_str!("../../../docs/CONFIGURATION.md");

const HEADING: &str = "## Waits";

/// As `FRONTDESK_WAITS` takes it: `350ms`, `1.5s`.
fn written(length: Duration) -> String {
    if length < Duration::from_secs(1) {
        format!("{}ms", length.as_millis())
    } else {
        format!("{}s", length.as_secs_f64())
    }
}

fn table() -> Vec<String> {
    let settings = Settings::default();
    let head = ["| Name | Default | What has not come, and what follows |".to_owned(), "|---|---|---|".to_owned()];
    let row = |wait: &Wait| format!("| `{}` | `{}` | {} |", wait.name(), written(settings.wait(*wait)), wait.what());
    head.into_iter().chain(Wait::ALL.iter().map(row)).collect()
}

#[test]
fn the_table_of_waits_is_what_the_code_says() {
    let section = DOCUMENT.split_once(HEADING).expect("a section about waits").1;
    let section = section.split("\n## ").next().unwrap_or(section);
    let documented: Vec<_> = section.lines().filter(|line| line.starts_with('|')).collect();
    let expected = table();
    if documented == expected {
        return;
    }
    let differs = expected.iter().zip(&documented).find(|(one, other)| one != *other);
    panic!(
        "docs/CONFIGURATION.md, {HEADING:?}, is not what the code says{}.\nReplace its table by:\n\n{}\n",
        differs.map(|(one, other)| format!(": it has\n{other}\nfor\n{one}")).unwrap_or_default(),
        expected.join("\n")
    );
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
