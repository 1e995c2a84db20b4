//! Words that the recogniser commits late, words that go on after a pause, and sounds of which no words come.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::caller::CallerSoundKind;
use frontdesk_sandbox::latency::Latency;

use super::call::{Setup, SimulatedCall, plain, show};
use super::tenant::bright_smiles;

/// T10: finals come 0–1.5 s late, and so after the turn was closed, while the answer is spoken, or when the caller has
/// already cut in. Every word is in the history once, and in its turn.
#[test]
fn t10_a_late_final_costs_no_word_and_moves_none_to_another_turn() {
    let turns = [
        "what are your opening hours?",
        "sorry, is there parking near the practice?",
        "and where exactly are you?",
        "tell me about the practice",
    ];
    let scenario = format!(
        "name = \"many turns\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
         [[step]]\nsay = \"{}\"\n[[step]]\ninterrupt = \"{}\"\nafter_words = 4\n\
         [[step]]\ninterrupt = \"{}\"\nafter_ms = 300\n[[step]]\nsay = \"{}\"\n\
         [[step]]\nexpect = \"would like to know\"\ntimeout_ms = 60000\n[[step]]\nhang_up = true\n",
        turns[0], turns[1], turns[2], turns[3]
    );
    let expected = turns.map(plain);
    for seed in 0..45 {
        let mut setup = Setup::seeded(seed);
        setup.deepgram.late_final = Latency::jitter(0, 1_500);
        let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
        let case = format!("seed {seed}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
        assert!(recording.passed(), "{case}");
        assert_eq!(outcome.said(Side::Caller), expected, "{case}");
        assert_eq!(outcome.caller_in_last_request().join(" "), expected.join(" "), "{case}");
        assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "{case}");
    }
}

/// A practice whose agent says nothing before its answer: who hears "one moment" speaks to that, not to themselves.
fn without_fillers() -> Arc<Tenant> {
    let speech = SpeechOptions { fillers: false, ..bright_smiles().speech.clone() };
    Arc::new(Tenant { speech, ..Tenant::clone(&bright_smiles()) })
}

/// T13: a pause for thought inside a sentence. One turn, one answer, whatever was begun in between.
#[test]
fn t13_a_sentence_with_a_pause_in_it_is_one_turn_with_one_answer() {
    for pause_ms in (450..=1_300).step_by(50) {
        let scenario = format!(
            r#"
name = "thinks for a moment"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "could you please tell me your opening hours on"
[[step]]
pause_ms = {pause_ms}
[[step]]
say = "monday and tuesday?"
now = true
[[step]]
expect = "five thirty"
[[step]]
pause_ms = 3000
[[step]]
hang_up = true
"#
        );
        for seed in 0..3 {
            let mut setup = Setup::seeded(seed);
            setup.tenant = without_fillers();
            setup.anthropic.timing.first_token = Latency::jitter(1_100, 1_500);
            let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
            let case = format!("{pause_ms} ms, seed {seed}: {:?}\n{}", outcome.events, show(&recording));
            assert!(recording.passed(), "{case}\n{:#?}", recording.checks);
            let said = ["could you please tell me your opening hours on monday and tuesday"];
            assert_eq!(outcome.said(Side::Caller), said, "{case}");
            assert_eq!(outcome.caller_in_last_request(), said, "{case}");
            assert_eq!(plain(&recording.heard_text()).matches("five thirty").count(), 1, "{case}");
        }
    }
}

/// T13: the first half is a whole question, so its answer is under way when the caller goes on.
#[test]
fn t13_a_question_that_goes_on_before_its_answer_is_heard_gets_one_answer() {
    let mut merged = 0;
    for pause_ms in (450..=1_050).step_by(50) {
        let scenario = format!(
            r#"
name = "adds to the question"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "what are your opening hours"
[[step]]
pause_ms = {pause_ms}
[[step]]
say = "for the whole week please"
now = true
[[step]]
expect = "five thirty"
[[step]]
pause_ms = 3000
[[step]]
hang_up = true
"#
        );
        for seed in 0..3 {
            let mut setup = Setup::seeded(seed);
            setup.anthropic.timing.first_token = Latency::jitter(900, 1_200);
            let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
            let case = format!("{pause_ms} ms, seed {seed}: {:?}\n{}", outcome.events, show(&recording));
            assert!(recording.passed(), "{case}\n{:#?}", recording.checks);
            let said = ["what are your opening hours for the whole week please"];
            assert_eq!(outcome.said(Side::Caller), said, "{case}");
            assert_eq!(outcome.caller_in_last_request(), said, "{case}");
            assert_eq!(plain(&recording.heard_text()).matches("five thirty").count(), 1, "{case}");
            merged += outcome.count(|event| matches!(event, CallEvent::TurnMerged(_)));
        }
    }
    assert!(merged >= 15, "turns that had ended went on: {merged}");
}

/// T12: the caller was heard and nothing understood. They are told so within 2.5 s, twice at most in a row, and are
/// still asked whether they are there.
#[test]
fn t12_sound_without_words_is_told_and_the_idle_prompt_still_comes() {
    for length in (600..=1_200).step_by(100) {
        let noise = format!("[[step]]\nnoise_ms = {length}\n[[step]]\npause_ms = 7500\n");
        let scenario = format!(
            "name = \"mumbles\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
             [[step]]\npause_ms = 1500\n{noise}{noise}{noise}\
             [[step]]\nexpect = \"are you still there\"\ntimeout_ms = 12000\n\
             [[step]]\nsay = \"what are your opening hours?\"\n[[step]]\nexpect = \"like to know\"\n\
             [[step]]\npause_ms = 1500\n{noise}[[step]]\nhang_up = true\n"
        );
        for seed in 0..3 {
            let (recording, outcome) = SimulatedCall::ring(&scenario, Setup::seeded(seed)).run();
            let case = format!("{length} ms, seed {seed}: {:?}\n{}", outcome.events, show(&recording));
            assert!(recording.passed(), "{case}\n{:#?}", recording.checks);
            let noises: Vec<_> =
                recording.caller.iter().filter(|sound| sound.kind == CallerSoundKind::Noise).map(|s| s.end).collect();
            assert_eq!(noises.len(), 4, "{case}");
            let told = |after: Duration| {
                let soon = after..=after + Duration::from_millis(2_500);
                let mut said = recording.agent.iter().filter(|said| soon.contains(&said.start));
                said.any(|said| plain(&said.text()).contains("didn t catch that"))
            };
            // The third in a row is not told any more; words begin the count anew.
            let all: Vec<_> = noises.iter().map(|noise| told(*noise)).collect();
            assert_eq!(all, [true, true, false, true], "{case}");
            assert_eq!(outcome.count(|event| *event == CallEvent::NotUnderstood), 3, "{case}");
        }
    }
}
