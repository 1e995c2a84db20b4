//! What is kept over a call, and when a flag is raised.

use crate::triage::{BadRule, EmergencyKind, ExtraRule, Severity, Triage, advice};

fn hear(triage: &mut Triage, said: &str) -> Option<(EmergencyKind, Severity)> {
    triage.hear(said).map(|flag| (flag.kind, flag.severity))
}

fn english() -> Triage {
    Triage::new("en", &[])
}

fn rule(id: &str, all_of: &[&[&str]]) -> ExtraRule {
    ExtraRule {
        id: id.to_owned(),
        kind: EmergencyKind::Practice,
        severity: Severity::UrgentDental,
        all_of: all_of.iter().map(|group| group.iter().map(|phrase| (*phrase).to_owned()).collect()).collect(),
        advice: Some("Please come in today.".to_owned()),
    }
}

#[test]
fn facts_of_several_utterances_make_a_flag_together() {
    let mut triage = english();
    assert_eq!(hear(&mut triage, "my face is swollen"), None);
    assert_eq!(hear(&mut triage, "since this morning"), None);
    assert_eq!(
        hear(&mut triage, "and I have a fever"),
        Some((EmergencyKind::SpreadingInfection, Severity::UrgentDental))
    );
}

#[test]
fn a_flag_is_raised_once_and_again_when_it_is_graver() {
    let mut triage = english();
    assert!(triage.hear("my face is swollen and I have a fever").is_some());
    assert_eq!(triage.hear("yes swollen, and a fever"), None);
    assert_eq!(
        hear(&mut triage, "now I have trouble swallowing as well"),
        Some((EmergencyKind::SpreadingInfection, Severity::CallAmbulance))
    );
    assert_eq!(triage.hear("it is swollen and I have trouble swallowing"), None);
}

#[test]
fn the_gravest_of_several_flags_is_told() {
    let told = hear(&mut english(), "I fell and knocked my tooth out and my chest hurts");
    assert_eq!(told, Some((EmergencyKind::ChestPain, Severity::CallAmbulance)));
}

#[test]
fn words_that_the_recogniser_parted_belong_together() {
    let mut triage = english();
    assert_eq!(triage.hear("I think he knocked"), None);
    assert_eq!(hear(&mut triage, "out his front tooth").map(|told| told.0), Some(EmergencyKind::KnockedOutTooth));
}

#[test]
fn a_denial_adds_no_fact() {
    let mut triage = english();
    assert_eq!(triage.hear("my face is swollen"), None);
    assert_eq!(triage.hear("no, no fever"), None);
    assert_eq!(triage.hear("and no trouble breathing or swallowing either"), None);
}

#[test]
fn a_call_goes_on_with_its_facts_after_a_crash_and_keeps_no_words() {
    let mut before = english();
    before.hear("my face is swollen");
    let kept = serde_json::to_string(before.facts()).unwrap();
    assert_eq!(kept, r#"{"concepts":["swelling"],"groups":[],"raised":[]}"#);
    let mut after = Triage::resume("en", &[], serde_json::from_str(&kept).unwrap());
    assert!(after.hear("I have a high temperature").is_some());
    assert_eq!(format!("{before:?}").find("face"), None);
}

#[test]
fn a_rule_of_the_practice_is_heard_over_the_call_and_has_its_own_advice() {
    let rules = [rule("implant_fever", &[&["implant*"], &["fever", "temperature"]])];
    let mut triage = Triage::new("en-GB", &rules);
    assert_eq!(triage.hear("I got an implant with you on Monday"), None);
    assert_eq!(triage.hear("I have no fever"), None);
    let flag = triage.hear("wait, I do have a fever").unwrap();
    assert_eq!((flag.rule.as_str(), flag.kind), ("implant_fever", EmergencyKind::Practice));
    assert_eq!(triage.advice(&flag, Some("999")), "Please come in today.");
    assert_eq!(triage.hear("a fever with my implant"), None);
}

#[test]
fn every_rule_of_the_practice_is_an_emergency_of_its_own() {
    let rules = [rule("pager", &[&["pager"]]), rule("beeper", &[&["beeper"]])];
    let mut triage = Triage::new("en", &rules);
    assert_eq!(triage.hear("my pager rang").unwrap().rule, "pager");
    assert_eq!(triage.hear("my beeper rang").unwrap().rule, "beeper");
}

#[test]
fn a_rule_that_cannot_work_is_refused_and_left_out() {
    let empty = rule("empty", &[&["implant"], &["  ", "+"]]);
    assert_eq!(empty.check(), Err(BadRule::AsksForNothing { id: "empty".to_owned() }));
    assert_eq!(rule("none", &[]).check(), Err(BadRule::AsksForNothing { id: "none".to_owned() }));
    assert_eq!(rule(" ", &[&["a"]]).check(), Err(BadRule::NoId));
    let mute = ExtraRule { advice: None, ..rule("mute", &[&["implant"]]) };
    assert_eq!(mute.check(), Err(BadRule::NoAdvice { id: "mute".to_owned() }));
    assert_eq!(Triage::new("en", &[empty, mute]).hear("my implant"), None);
}

#[test]
fn a_rule_of_the_practice_is_read_from_its_file() {
    let text = r#"{"id": "x", "severity": "call_ambulance", "all_of": [["implant"]], "advice": "Come."}"#;
    let read: ExtraRule = serde_json::from_str(text).unwrap();
    assert_eq!((read.kind, read.severity), (EmergencyKind::Practice, Severity::CallAmbulance));
    assert!(serde_json::from_str::<ExtraRule>(&text.replace("advice", "advise")).is_err());
}

#[test]
fn advice_names_the_number_and_leaves_no_gap_without_one() {
    for language in ["en", "de-CH", "fr", "es", "xx"] {
        for kind in EmergencyKind::ALL {
            for severity in [Severity::UrgentDental, Severity::CallAmbulance] {
                let numbered = advice(kind, severity, language, Some("999"));
                assert!(numbered.contains("999") && !numbered.contains('{'), "{numbered}");
                let unnumbered = advice(kind, severity, language, None);
                assert!(!unnumbered.contains('{') && !unnumbered.contains("  "), "{unnumbered}");
            }
        }
    }
}

#[test]
fn a_knocked_out_tooth_is_held_by_the_crown_and_a_baby_tooth_never_put_back() {
    let told = advice(EmergencyKind::KnockedOutTooth, Severity::UrgentDental, "en", Some("999"));
    for words in ["by the crown", "do not touch the root", "milk", "within the hour", "Never put a baby tooth back"] {
        assert!(told.contains(words), "{words}");
    }
    let told = advice(EmergencyKind::ChestPain, Severity::CallAmbulance, "en", Some("999"));
    assert!(told.contains("hang up and call 999 now"));
}
