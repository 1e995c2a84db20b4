//! Scenarios that can be read, and how mistakes in one are told.

use super::*;

#[test]
fn every_action_and_its_modifiers_can_be_written() {
    let scenario = Scenario::parse(
        r##"
        name = "all"
        seed = 9
        [speakerphone]
        echo_db = -12
        delay_ms = 250
        [staff]
        outcome = "busy"
        after_ms = 100
        [vendors.anthropic]
        first_token = 5
        [[step]]
        say = " hello? "
        [[step]]
        press = "0#"
        now = true
        [[step]]
        interrupt = "wait"
        after_words = 3
        [[step]]
        noise_ms = 200
        after_ms = 50
        [[step]]
        expect = "Nine"
        within_ms = 1500
        [[step]]
        expect_end = "agent_hangup"
        timeout_ms = 1000
        "##,
        "folder/all.toml",
    )
    .unwrap();
    assert_eq!((scenario.key.as_str(), scenario.seed), ("all", 9));
    assert_eq!(scenario.to, DEFAULT_TO);
    assert_eq!(scenario.speakerphone, Some(Speakerphone { echo_db: -12.0, delay_ms: 250 }));
    let ms = Duration::from_millis;
    let actions: Vec<_> = scenario.steps.iter().map(|step| step.action.clone()).collect();
    assert_eq!(
        actions,
        [
            Action::Say { text: "hello?".into(), turn: Turn::AfterAgent },
            Action::Press { keys: "0#".into(), turn: Turn::Now },
            Action::Interrupt { text: "wait".into(), cue: Cue::Words(3) },
            Action::Noise { length: ms(200), cue: Some(Cue::After(ms(50))) },
            Action::Expect { words: "Nine".into(), within: Some(ms(1500)), timeout: ms(15_000) },
            Action::ExpectEnd { reason: EndReason::AgentHangup, timeout: ms(1000) },
        ]
    );
    assert_eq!(scenario.steps[1].line, 14);
}

#[test]
fn the_shipped_scenarios_can_be_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/scenarios");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<_> = files.filter(|path| path.extension().is_some_and(|extension| extension == "toml")).collect();
    assert!(files.len() >= 7, "{files:?}");
    for file in files {
        let scenario = Scenario::load(&file).unwrap();
        assert_eq!(Some(scenario.key.as_str()), file.file_stem().and_then(|stem| stem.to_str()));
    }
}

#[test]
fn mistakes_are_reported_with_file_line_and_field() {
    #[track_caller]
    fn check(steps: &str, expected: &str) {
        let text = format!("name = \"x\"\n{steps}");
        let error = Scenario::parse(&text, "bad.toml").unwrap_err().to_string();
        assert!(error.contains(expected), "expected {expected:?} in: {error}");
    }
    check("", "bad.toml:1: `step`");
    check("colour = 1\n[[step]]\nhang_up = true", "bad.toml:2: unknown field `colour`");
    check("[[step]]\nsay = \"a\"\n[[step]]\nsya = \"b\"", "bad.toml:5: unknown field `sya`");
    check("[[step]]\nsay = 3", "bad.toml:3: invalid type");
    check("[[step]]\nsay = \"a\"\npress = \"1\"", "bad.toml:2: a step has one action, this one has `say` and `press`");
    check("[[step]]\nnow = true", "bad.toml:2: a step needs an action");
    check("[[step]]\ninterrupt = \"a\"", "`interrupt` needs `after_ms` or `after_words`");
    check("[[step]]\nsay = \"a\"\nwithin_ms = 1", "`within_ms` means nothing");
    check("[[step]]\npress = \"0x\"", "no key 'x'");
    check("[[step]]\nexpect = \"?!\"", "`expect` holds no words");
    check("[[step]]\nexpect_end = \"nobody\"", "unknown variant `nobody`");
    check("[[step]]\nsay = \"漢\"", "`say`: the synthetic voice cannot speak");
    check("[vendors.deepgram]\nlatency = 1\n[[step]]\nhang_up = true", "bad.toml:3: unknown field `latency`");
    let speakerphone = |fields: &str| format!("[speakerphone]\n{fields}\n[[step]]\nhang_up = true");
    check(&speakerphone("echo_db = -12"), "bad.toml:2: missing field `delay_ms`");
    check(&speakerphone("echo_db = 3\ndelay_ms = 250"), "bad.toml:2: `echo_db` must be from -60 to below 0");
    check(&speakerphone("echo_db = -12\ndelay_ms = 9000"), "bad.toml:2: `delay_ms` must be at most 2000");
    check(&speakerphone("echo_db = -12\ndelay_ms = 250\ngain = 1"), "unknown field `gain`");
    check("[[step]]\nhang_up = false", "`hang_up` can only be true");
    check("[[step]]\nconverse = []", "`converse` has no replies");
    check("[[step]]\nconverse = [{ hears = \"?\" }]", "`hears` holds no words");
    check("[[step]]\nconverse = [{ says = \"x\" }]", "unknown field `says`");
}
