//! Every metric has one name and one meaning, and stands in docs/API.md.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex};

use metrics::{Counter, Gauge, Histogram, Key, KeyName, Metadata, Recorder, SharedString, Unit};

/// Remembers what is described.
#[derive(Default, Clone)]
struct Described(Arc<Mutex<Vec<String>>>);

impl Described {
    fn add(&self, name: &KeyName) {
        self.0.lock().unwrap().push(name.as_str().to_owned());
    }
}

impl Recorder for Described {
    fn describe_counter(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
        self.add(&name);
    }
    fn describe_gauge(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
        self.add(&name);
    }
    fn describe_histogram(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
        self.add(&name);
    }
    fn register_counter(&self, _: &Key, _: &Metadata<'_>) -> Counter {
        Counter::noop()
    }
    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }
    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

fn descriptions() -> Vec<String> {
    let recorder = Described::default();
    metrics::with_local_recorder(&recorder, || {
        frontdesk_actors::metrics::describe();
        crate::metrics::describe();
    });
    recorder.0.lock().unwrap().clone()
}

/// The metrics that there are.
pub(crate) fn described() -> BTreeSet<String> {
    descriptions().into_iter().collect()
}

/// The names in the source, of metrics that are counted or set somewhere.
fn counted(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            counted(&path, names);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            for kind in ["counter!(", "gauge!(", "histogram!("] {
                for (at, _) in source.match_indices(kind) {
                    let name = source[at + kind.len()..].trim_start().strip_prefix('"');
                    let name = name.and_then(|name| name.split_once('"')).map(|(name, _)| name);
                    let is_ours = name.is_some_and(|name| name.starts_with("frontdesk_"));
                    if is_ours && !source[..at].ends_with("describe_") {
                        names.extend(name.map(str::to_owned));
                    }
                }
            }
        }
    }
}

#[track_caller]
fn assert_same(one: (&str, &BTreeSet<String>), other: (&str, &BTreeSet<String>)) {
    let only_one: Vec<_> = one.1.difference(other.1).collect();
    let only_other: Vec<_> = other.1.difference(one.1).collect();
    assert!(only_one.is_empty(), "{}, but not {}: {only_one:?}", one.0, other.0);
    assert!(only_other.is_empty(), "{}, but not {}: {only_other:?}", other.0, one.0);
}

#[test]
fn no_two_metrics_have_one_name() {
    let mut seen = BTreeSet::new();
    let twice: Vec<_> = descriptions().into_iter().filter(|name| !seen.insert(name.clone())).collect();
    assert!(twice.is_empty(), "described twice: {twice:?}");
}

#[test]
fn what_is_counted_is_described_and_what_is_described_is_counted() {
    let mut names = BTreeSet::new();
    for folder in ["src", "actors/src"] {
        counted(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut names);
    }
    assert_same(("counted", &names), ("described", &described()));
}

#[test]
fn every_metric_stands_in_the_documentation_and_nothing_else_does() {
    let document = include_str!("../../docs/API.md");
    let (_, section) = document.split_once("\n## Metrics\n").expect("there is a section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let rows: Vec<_> = rows.map(|(name, _)| name.to_owned()).collect();
    let names: BTreeSet<_> = rows.iter().cloned().collect();
    assert_eq!(rows.len(), names.len(), "each has one row");
    assert_same(("documented", &names), ("described", &described()));
}
