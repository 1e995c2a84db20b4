//! A vendor that fails for good: the call goes on with the next way to it, and later calls learn from this one.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::supervision::exit::Child;
use frontdesk_actors::supervision::routes::Routes;
use frontdesk_actors::tenant::Tenant;
use frontdesk_sandbox::anthropic::{Answer, AnthropicConfig, Brain};
use frontdesk_sandbox::caller::{CallerSoundKind, Recording};
use frontdesk_sandbox::deepgram::{DeepgramConfig, SpeakConfig};
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::scenario::EndReason;

use super::call::{Outcome, Setup, SimulatedCall, plain, show};
use super::tenant::bright_smiles;

const ASKS: &str = r#"
name = "asks"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "what are your opening hours?"
[[step]]
expect = "half past five in the evening"
timeout_ms = 60000
[[step]]
say = "and do you have parking there?"
[[step]]
expect = "behind the building"
timeout_ms = 60000
[[step]]
hang_up = true
"#;

const HOURS: &str = "We open at nine in the morning. We close at half past five in the evening.";

/// No silence may be longer.
const LONGEST_SILENCE: Duration = Duration::from_secs(3);

fn brain() -> Brain {
    Brain::function(|request| {
        let asked = request.messages.last().map(|message| plain(&message.content.text())).unwrap_or_default();
        Answer::text(if asked.contains("parking") { "Yes, there is, behind the building." } else { HOURS })
    })
}

/// A practice with every fallback there is.
fn setup(seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    setup.anthropic.brain = brain();
    setup.second.model = Some(AnthropicConfig { brain: brain(), seed, ..AnthropicConfig::default() });
    setup.second.recogniser = Some(("nova-2", DeepgramConfig { seed, ..DeepgramConfig::default() }));
    setup.second.voice = Some(SpeakConfig::default());
    setup
}

#[track_caller]
fn run(setup: Setup, what: &str) -> (Recording, Outcome, String) {
    let (recording, outcome) = SimulatedCall::ring(ASKS, setup).run();
    let case = format!("{what}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
    assert!(recording.passed(), "{case}");
    assert!(recording.longest_silence() <= LONGEST_SILENCE, "{:?} {case}", recording.longest_silence());
    assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "{case}");
    let said = outcome.said(Side::Caller);
    assert_eq!(said.len(), 2, "every turn of the caller's is heard once: {case}");
    assert!(plain(&said[1]).contains("and do you have parking there"), "no word is lost: {case}");
    (recording, outcome, case)
}

fn failed_over(outcome: &Outcome, child: Child) -> usize {
    outcome.count(|event| matches!(event, CallEvent::FailedOver(of, _) if *of == child))
}

/// The ways in which a session, or a request, can fail for good.
fn faults() -> Vec<Fault> {
    let refusals = [401, 402, 403, 404, 429, 500, 503].map(|status| Fault::Refuse { status, retry_after_s: None });
    let closes = [1000, 1008, 1011].map(|code| Fault::Close { after: 0, code, reason: String::new() });
    let others = [
        Fault::AcceptThenSilence,
        Fault::Reset { after: 0 },
        Fault::Reset { after: 1 },
        Fault::Stall { after: 1, for_ms: None },
        Fault::Garble { after: 0 },
    ];
    refusals.into_iter().chain(closes).chain(others).collect()
}

/// E2: after a failover only what was not heard is spoken, by the second voice.
#[test]
fn e02_a_voice_that_fails_for_good_is_replaced_and_nothing_is_said_twice() {
    for (seed, fault) in faults().into_iter().enumerate() {
        let what = format!("{fault:?}");
        let mut setup = setup(seed as u64);
        setup.elevenlabs.faults = vec![FaultPlan::always(fault)];
        let (recording, outcome, case) = run(setup, &what);
        assert_eq!(failed_over(&outcome, Child::Tts), 1, "{case}");
        let heard = plain(&recording.heard_text());
        assert_eq!(heard.matches("half past five").count(), 1, "{case}");
        assert_eq!(heard.matches("nine in the morning").count(), 1, "{case}");
    }
}

/// E1: the second recogniser is given everything that the first had not committed.
#[test]
fn e01_a_recogniser_that_fails_for_good_is_replaced_and_no_word_is_lost() {
    for (seed, fault) in faults().into_iter().enumerate() {
        for recogniser in ["nova-3", "flux-general-en"] {
            let what = format!("{recogniser}, {fault:?}");
            let mut setup = setup(seed as u64);
            setup.recogniser = recogniser;
            if recogniser.starts_with("flux") {
                setup.second.recogniser = Some(("nova-3", DeepgramConfig::default()));
            }
            setup.deepgram.faults = vec![FaultPlan::always(fault.clone())];
            let (_, outcome, case) = run(setup, &what);
            assert_eq!(failed_over(&outcome, Child::Stt), 1, "{case}");
        }
    }
}

#[test]
fn t19_a_model_that_fails_for_good_is_replaced_within_the_turn() {
    for (seed, fault) in faults().into_iter().enumerate() {
        let what = format!("{fault:?}");
        let mut setup = setup(seed as u64);
        setup.anthropic.faults = vec![FaultPlan::always(fault)];
        let (_, outcome, case) = run(setup, &what);
        assert!(failed_over(&outcome, Child::Llm) >= 1, "{case}");
        assert_eq!(outcome.count(|event| *event == CallEvent::AnswerGivenUp), 0, "{case}");
    }
}

#[test]
fn later_calls_do_not_pay_for_what_the_first_has_learnt() {
    let routes = Arc::new(Routes::new(2, 2, 2));
    let call = |seed| {
        let mut setup = setup(seed);
        setup.routes = Some(Arc::clone(&routes));
        let refuse = || vec![FaultPlan::always(Fault::Refuse { status: 401, retry_after_s: None })];
        (setup.anthropic.faults, setup.elevenlabs.faults, setup.deepgram.faults) = (refuse(), refuse(), refuse());
        let (_, outcome, _) = run(setup, "everything refuses");
        Child::ALL.map(|child| failed_over(&outcome, child))
    };
    assert_eq!(call(1), [1, 1, 1]);
    assert_eq!(call(2), [0, 0, 0], "every second way is taken from the beginning");
}

/// E3: an answer that consists of a tool alone says nothing, and is no failure of the voice.
#[test]
fn e03_turns_without_a_word_break_no_way() {
    let routes = Arc::new(Routes::new(2, 2, 2));
    for seed in 0..6 {
        let scenario = r#"
name = "leaves a message"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "please take a message"
[[step]]
expect = "message"
timeout_ms = 60000
[[step]]
hang_up = true
"#;
        let mut setup = setup(seed);
        setup.routes = Some(Arc::clone(&routes));
        setup.anthropic.brain = Brain::function(|request| {
            let last = request.messages.last().map(|message| plain(&message.content.text())).unwrap_or_default();
            if last.ends_with("take a message") {
                let input = serde_json::json!({"caller_name": "Ann Lee", "message": "Please call back."});
                Answer::tool("take_message", input)
            } else {
                Answer::text("Anything else?")
            }
        });
        let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
        assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
        for child in Child::ALL {
            assert_eq!(failed_over(&outcome, child), 0, "{:?}", outcome.events);
        }
    }
    let now = tokio::time::Instant::now();
    for child in Child::ALL {
        assert!(!routes.is_broken(child, Default::default(), now), "{child:?}");
    }
}

/// T19, the end of the chain: no model answers and nobody can be rung. The caller leaves a message all the same.
#[test]
fn t19_without_any_model_a_fixed_dialogue_takes_the_message() {
    let steps = |number: &str| {
        format!(
            "name = \"leaves a message\"\nfrom = \"{number}\"\n[[step]]\nwait_for = \"at any time\"\n\
             [[step]]\nsay = \"can i come in tomorrow?\"\n\
             [[step]]\nexpect = \"what's your name\"\ntimeout_ms = 20000\n[[step]]\nsay = \"Ann Lee\"\n\
             [[step]]\nexpect = \"pass on\"\n[[step]]\nsay = \"my crown came off\"\n"
        )
    };
    let end = "[[step]]\nexpect = \"passed your message on\"\n[[step]]\nhang_up = true\n";
    let number = "[[step]]\nexpect = \"which number\"\n[[step]]\nsay = \"020 7946 0000\"\n";
    for (seed, fault) in faults().into_iter().enumerate() {
        for (from, more, callback) in [("+447700900102", "", None), ("anonymous", number, Some("020 7946 0000"))] {
            let mut setup = Setup::seeded(seed as u64);
            setup.tenant = Arc::new(Tenant { transfer_number: None, ..Tenant::clone(&bright_smiles()) });
            setup.anthropic.faults = vec![FaultPlan::always(fault.clone())];
            let scenario = format!("{}{more}{end}", steps(from));
            let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
            let case =
                format!("{fault:?}, {from}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
            assert!(recording.passed(), "{case}");
            assert!(recording.longest_silence() <= LONGEST_SILENCE, "{:?} {case}", recording.longest_silence());
            let messages = outcome.messages.all();
            let [message] = messages.as_slice() else { panic!("one message: {case}") };
            assert_eq!(plain(&message.caller_name), "ann lee", "{case}");
            assert_eq!(plain(&message.message), "my crown came off", "{case}");
            assert_eq!(message.callback_number.as_deref().map(plain), callback.map(plain), "{case}");
        }
    }
}

/// The longest time that a caller waits for something: after their own words, or in the middle of the agent's.
fn longest_wait(recording: &Recording) -> Duration {
    let caller = recording.caller.iter().filter(|sound| sound.kind == CallerSoundKind::Speech);
    let mut ends: Vec<_> = caller.map(|sound| (sound.start, sound.end, true)).collect();
    ends.extend(recording.agent.iter().map(|said| {
        let is_over = said.text().trim_end().ends_with(['.', '?', '!']);
        (said.start, said.end, !is_over)
    }));
    ends.sort_unstable();
    let next = |end: Duration| ends.iter().map(|(start, ..)| *start).filter(|start| *start >= end).min();
    let waits = ends.iter().filter(|(.., waits)| *waits);
    waits.map(|(_, end, _)| next(*end).unwrap_or(recording.ended_at).saturating_sub(*end)).max().unwrap_or_default()
}

/// T19: whatever fails for good on every way, the caller is never left in silence for more than three seconds, and the
/// call ends by itself.
#[test]
fn t19_with_every_way_broken_nobody_waits_in_silence() {
    let again = "[[step]]\npause_ms = 9000\n[[step]]\nsay = \"hello? can i come in tomorrow?\"\n";
    let scenario = format!(
        "name = \"asks\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
         [[step]]\nsay = \"can i come in tomorrow?\"\n{again}{again}{again}{again}[[step]]\npause_ms = 30000\n\
         [[step]]\nhang_up = true\n"
    );
    for (seed, fault) in faults().into_iter().enumerate() {
        for broken in [&[Child::Stt][..], &[Child::Llm], &[Child::Tts], &[Child::Llm, Child::Tts], &Child::ALL] {
            let mut setup = setup(seed as u64);
            let plan = || vec![FaultPlan::always(fault.clone())];
            if broken.contains(&Child::Stt) {
                setup.deepgram.faults = plan();
                setup.deepgram.recorded.faults = plan();
                setup.second.recogniser = Some(("nova-2", DeepgramConfig { faults: plan(), ..setup.deepgram.clone() }));
            }
            if broken.contains(&Child::Llm) {
                setup.anthropic.faults = plan();
                setup.second.model = Some(AnthropicConfig { faults: plan(), ..setup.anthropic.clone() });
            }
            if broken.contains(&Child::Tts) {
                setup.elevenlabs.faults = plan();
                setup.second.voice = Some(SpeakConfig { faults: plan(), ..SpeakConfig::default() });
            }
            let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
            let case = format!("{fault:?}, {broken:?}: {:?}\n{}", outcome.events, show(&recording));
            let wait = longest_wait(&recording);
            assert!(wait <= LONGEST_SILENCE, "{wait:?} {case}");
            assert_ne!(recording.end, EndReason::CallerHangup, "{case}");
        }
    }
}
