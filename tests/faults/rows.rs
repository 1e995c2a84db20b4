//! Every failure seen in the field has a test of its own, named after its number.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const FOLDERS: [&str; 5] = ["actors/src", "sandbox/src", "schema/src", "src", "tests"];

/// T1 to T25 and E1 to E14.
fn rows() -> impl Iterator<Item = String> {
    let core = (1..=25).map(|number| format!("t{number:02}"));
    core.chain((1..=14).map(|number| format!("e{number:02}")))
}

/// The names of all test functions below a folder that begin with a row's number.
fn named_tests(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            named_tests(&path, names);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            names.extend(text.split("fn ").skip(1).filter_map(|rest| {
                let name = rest.split('(').next()?;
                let is_row = name.get(3..4) == Some("_") && name.get(1..3)?.bytes().all(|byte| byte.is_ascii_digit());
                is_row.then(|| name.to_owned())
            }));
        }
    }
}

#[test]
fn every_row_of_the_failures_seen_in_the_field_has_a_test_and_a_promise() {
    let mut names = BTreeSet::new();
    for folder in FOLDERS {
        named_tests(&Path::new(ROOT).join(folder), &mut names);
    }
    let promises = fs::read_to_string(Path::new(ROOT).join("docs/RELIABILITY.md")).unwrap();
    let missing: Vec<String> = rows()
        .filter(|row| {
            let has_test = names.iter().any(|name| name.starts_with(row.as_str()));
            let number = row[1..].trim_start_matches('0');
            let has_promise = promises.contains(&format!("| {}{number} |", row[..1].to_uppercase()));
            !(has_test && has_promise)
        })
        .collect();
    assert!(missing.is_empty(), "without a test or a promise: {missing:?}");
}
