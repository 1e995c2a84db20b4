//! Labelled sets: every red flag is found, at most three in a hundred harmless lines raise one.

use super::noise::noisy;
use crate::triage::Triage;

/// Share of harmless lines that may raise a flag.
const MOST_FALSE_ALARMS: f64 = 0.03;
const VARIANTS: u64 = 10;

struct Line<'a> {
    /// `None` if harmless; the kind may be left open.
    red: Option<Option<&'a str>>,
    text: &'a str,
}

fn lines(set: &str) -> Vec<Line<'_>> {
    let rows = set.lines().filter(|row| !row.trim().is_empty() && !row.starts_with('#'));
    rows.map(|row| {
        let (label, text) = row.split_once('\t').unwrap();
        let red = match label.split_once(':') {
            Some(("red", kind)) => Some(Some(kind)),
            None if label == "red" => Some(None),
            None if label == "none" => None,
            _ => panic!("unknown label {label}"),
        };
        Line { red, text }
    })
    .collect()
}

#[track_caller]
fn check(language: &str, set: &str, variants: impl Fn(&str) -> Vec<String>) {
    let (mut missed, mut wrong, mut harmless) = (Vec::new(), Vec::new(), 0);
    for line in lines(set) {
        for said in variants(line.text) {
            let flag = Triage::new(language, &[]).hear(&said);
            match (line.red, flag) {
                (Some(_), None) => missed.push(said),
                (None, Some(flag)) => wrong.push(format!("{}: {said}", flag.rule)),
                _ => {}
            }
            harmless += usize::from(line.red.is_none());
        }
    }
    let share = wrong.len() as f64 / harmless as f64;
    assert!(
        missed.is_empty(),
        "{language}: {} missed:\n{}\n{} false:\n{}",
        missed.len(),
        missed.join("\n"),
        wrong.len(),
        wrong.join("\n")
    );
    assert!(share <= MOST_FALSE_ALARMS, "{language}: {share:.3} false alarms:\n{}", wrong.join("\n"));
}

/// What the rules were made with: written without sight of them, run, and what was missed mended.
const DEVELOPED: [(&str, &str); 4] = [
    ("en", include_str!("developed.tsv")),
    ("de", include_str!("developed_de.tsv")),
    ("fr", include_str!("developed_fr.tsv")),
    ("es", include_str!("developed_es.tsv")),
];

#[test]
fn every_red_flag_of_the_developed_sets_is_found_and_few_others() {
    for (language, set) in DEVELOPED {
        check(language, set, |line| vec![line.to_owned()]);
    }
}

#[test]
fn a_noisy_recogniser_hides_no_red_flag() {
    let (language, set) = DEVELOPED[0];
    check(language, set, |line| (0..VARIANTS).map(|variant| noisy(line, variant)).collect());
}

/// Written without sight of the rules, and only ever run: whoever looks at what is missed, and mends that, has no held-out
/// set any more. So only numbers are told. With each set how many of its red flags may be missed and how many harmless lines
/// raise one: what was measured; the goal is none, and three in a hundred.
const HELD_OUT: [(&str, &str, usize, usize); 4] = [
    ("en", include_str!("held_out.tsv"), 0, 1),
    ("de", include_str!("held_out_de.tsv"), 0, 0),
    ("fr", include_str!("held_out_fr.tsv"), 0, 1),
    ("es", include_str!("held_out_es.tsv"), 0, 2),
];

#[test]
fn red_flags_of_the_held_out_sets_are_found_as_often_as_they_ever_were() {
    let mut told = Vec::new();
    for (language, set, most_missed, most_wrong) in HELD_OUT {
        let lines = lines(set);
        let raised = |line: &&Line<'_>| Triage::new(language, &[]).hear(line.text).is_some();
        let (red, harmless): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.red.is_some());
        let (found, wrong) =
            (red.iter().filter(|line| raised(line)).count(), harmless.iter().filter(|line| raised(line)).count());
        println!("{language}: {found} of {} found, {wrong} of {} false alarms", red.len(), harmless.len());
        if red.len() - found > most_missed || wrong > most_wrong {
            told.push(language);
        }
    }
    assert!(told.is_empty(), "worse than it was: {told:?}");
}

#[test]
fn red_flags_are_of_the_kind_that_was_meant() {
    let mut others = Vec::new();
    for (language, line) in
        DEVELOPED.iter().flat_map(|(language, set)| lines(set).into_iter().map(move |line| (language, line)))
    {
        let Some(Some(kind)) = line.red else { continue };
        let found = Triage::new(language, &[]).hear(line.text).map(|flag| flag.kind.name());
        if found != Some(kind) {
            others.push(format!("{language}: {kind} but {found:?}: {}", line.text));
        }
    }
    assert!(others.is_empty(), "{}", others.join("\n"));
}
