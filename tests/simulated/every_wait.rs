//! Every wait runs out in some call, and is told by its name when it does.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::call::io::Input;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::settings::Wait;
use frontdesk_actors::stt::Stability;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::deepgram::RecordedConfig;
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::latency::Latency;

use super::call::{Setup, SimulatedCall};
use super::tenant::bright_smiles;
use super::trouble::{Lasting, Service};

/// A call in which one wait runs out.
struct Case {
    wait: Wait,
    /// What the caller does after the notice.
    steps: &'static str,
    setup: fn(&mut Setup),
    /// What happens from outside.
    during: fn(&mut SimulatedCall),
}

/// Waits that never run out, and why.
const NEVER: &[(Wait, &str)] = &[
    (Wait::Merge, "a pause that is over is compared with it"),
    (Wait::Breath, "it is a pause of the agent's"),
    (Wait::NewSession, "it only keeps another wait from being believed"),
];

const WAITS: &str = "[[step]]\npause_ms = 20000\n";
const ASKS_AND_WAITS: &str = "[[step]]\nsay = \"do you treat children?\"\n[[step]]\npause_ms = 20000\n";
const CUTS_IN_WITH_NOISE: &str = "[[step]]\nsay = \"tell me about the practice\"\n[[step]]\nnoise_ms = 3000\nafter_words = 6\n[[step]]\npause_ms = 4000\n";
const COUGHS: &str = "[[step]]\nsay = \"tell me about the practice\"\n[[step]]\nnoise_ms = 300\nafter_words = 6\n[[step]]\npause_ms = 4000\n";
const SAYS_GOODBYE: &str = "[[step]]\nsay = \"thank you, goodbye\"\n[[step]]\nexpect_end = \"agent_hangup\"\n";
const THREE_QUESTIONS: &str = "[[step]]\nsay = \"is there parking?\"\n[[step]]\nsay = \"do you treat children?\"\n\
                               [[step]]\nsay = \"can i pay by card?\"\n[[step]]\nsay = \"is there a step at the door?\"\n";
/// Longer than what a new session hears again live.
const SPEAKS_LONG: &str = "[[step]]\nsay = \"i wanted to ask whether there is parking near the practice because my mother is coming \
                           along with me and she can not walk very far at the moment so that would really help the two of us a \
                           lot\"\n[[step]]\npause_ms = 12000\n";

const STORY: &str = "We are a small practice in the middle of town. We have been here for twenty years. Our dentists see \
                     patients of every age. The waiting room is on the first floor.";

const ONE_CLAUSE: &str = "We open at nine in the morning and we close at half past five in the evening";

const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

fn nothing(_: &mut Setup) {}

fn nobody(_: &mut SimulatedCall) {}

fn slow_model(setup: &mut Setup) {
    setup.anthropic.timing.first_token = Latency::Fixed(60_000);
}

fn tells_a_story(setup: &mut Setup) {
    setup.anthropic.brain = Brain::function(|_| Answer::text(STORY));
}

fn openers_only(setup: &mut Setup) {
    let speech = SpeechOptions { openers: true, speculation: false, ..bright_smiles().speech.clone() };
    setup.tenant = Arc::new(Tenant { speech, ..Tenant::clone(&bright_smiles()) });
    setup.anthropic.timing.first_token = Latency::Fixed(1_000);
}

/// A model that usually begins after so long, and now takes three seconds.
fn usually(setup: &mut Setup, usual: Duration) {
    (0..8).for_each(|_| setup.first_tokens.observe(usual));
    setup.anthropic.timing.first_token = Latency::Fixed(3_000);
}

/// A recogniser whose sessions say nothing, from this one on.
fn mute(setup: &mut Setup, from: u64) {
    let mut plan = FaultPlan::always(Fault::AcceptThenSilence);
    plan.from = from;
    setup.deepgram.faults.push(plan);
}

/// The first session breaks in the middle of what the caller says.
fn breaks(setup: &mut Setup, after: u32) {
    setup.deepgram.faults = vec![FaultPlan::on(1, Fault::Reset { after })];
}

/// It is away for longer than can be heard again live, and nobody recognises the recording.
fn away(setup: &mut Setup) {
    breaks(setup, 4);
    setup.deepgram.faults.push(FaultPlan::on(2, Fault::Unanswered));
    setup.deepgram.recorded =
        RecordedConfig { faults: vec![FaultPlan::always(Fault::Unanswered)], ..RecordedConfig::default() };
}

fn until_disclosed(call: &mut SimulatedCall) {
    call.run_until(|call| call.events.iter().any(|(_, event)| *event == CallEvent::Disclosed));
    let since = call.elapsed();
    call.run_until(|call| call.elapsed() >= since + ms(500));
}

fn guesses(call: &mut SimulatedCall) {
    until_disclosed(call);
    call.hear("do you treat children", Stability::Interim);
}

fn commits(call: &mut SimulatedCall) {
    until_disclosed(call);
    call.hear("do you treat children", Stability::Final);
}

fn breaks_the_line(call: &mut SimulatedCall) {
    until_disclosed(call);
    call.input(Input::MediaLost);
}

/// The voice's session breaks, and no other comes.
fn loses_the_voice(call: &mut SimulatedCall) {
    until_disclosed(call);
    call.strike(Service::Voice, &Fault::Refuse { status: 503, retry_after_s: None }, Lasting::ForGood);
}

/// The carrier answers no request.
fn silences_the_carrier(call: &mut SimulatedCall) {
    until_disclosed(call);
    call.strike(Service::Carrier, &Fault::Unanswered, Lasting::ForGood);
}

const CASES: &[Case] = &[
    Case { wait: Wait::Pause, steps: ASKS_AND_WAITS, setup: nothing, during: nobody },
    Case { wait: Wait::Patience, steps: ASKS_AND_WAITS, setup: nothing, during: nobody },
    Case { wait: Wait::PatienceLeast, steps: THREE_QUESTIONS, setup: nothing, during: nobody },
    Case {
        wait: Wait::PatienceMost,
        steps: ASKS_AND_WAITS,
        setup: |setup| setup.settings.turn.patience_most = setup.settings.turn.patience,
        during: nobody,
    },
    Case {
        wait: Wait::PatienceOpen,
        steps: "[[step]]\nsay = \"could i come on tuesday or\"\n[[step]]\npause_ms = 5000\n",
        setup: nothing,
        during: nobody,
    },
    Case {
        wait: Wait::PatienceDictating,
        steps: "[[step]]\nsay = \"my phone number is 07700\"\n[[step]]\npause_ms = 5000\n",
        setup: nothing,
        during: nobody,
    },
    Case {
        wait: Wait::Sound,
        steps: "[[step]]\nnoise_ms = 300\n[[step]]\npause_ms = 4000\n",
        setup: |setup| {
            (setup.settings.turn.sound, setup.settings.turn.finalize_answer) = (ms(100), ms(20));
        },
        during: nobody,
    },
    Case {
        wait: Wait::SoundMost,
        steps: "[[step]]\nnoise_ms = 8000\n[[step]]\npause_ms = 4000\n",
        setup: nothing,
        during: nobody,
    },
    Case {
        wait: Wait::NotUnderstood,
        steps: "[[step]]\nnoise_ms = 900\n[[step]]\npause_ms = 4000\n",
        // It says that there was no word, so it is not suspected of being deaf.
        setup: |setup| setup.deepgram.empty_finalize_answered = 1.0,
        during: nobody,
    },
    Case {
        wait: Wait::NotUnderstoodAgain,
        steps: "[[step]]\nnoise_ms = 600\n[[step]]\npause_ms = 8000\n",
        setup: |setup| {
            mute(setup, 1);
            setup.settings.turn.deaf = ms(10_000);
        },
        during: nobody,
    },
    Case { wait: Wait::Deaf, steps: ASKS_AND_WAITS, setup: |setup| mute(setup, 1), during: nobody },
    Case { wait: Wait::CatchUp, steps: SPEAKS_LONG, setup: away, during: nobody },
    Case {
        wait: Wait::HeardAgain,
        steps: ASKS_AND_WAITS,
        setup: |setup| {
            breaks(setup, 3);
            mute(setup, 2);
        },
        during: nobody,
    },
    Case {
        wait: Wait::MissingWords,
        steps: SPEAKS_LONG,
        setup: |setup| {
            away(setup);
            setup.settings.turn.missing_words = ms(300);
        },
        during: nobody,
    },
    Case { wait: Wait::QuietAfterFinal, steps: WAITS, setup: nothing, during: commits },
    Case { wait: Wait::QuietAfterInterim, steps: WAITS, setup: nothing, during: guesses },
    Case {
        wait: Wait::FinalizeAnswer,
        steps: WAITS,
        setup: |setup| setup.settings.turn.finalize_answer = ms(20),
        during: guesses,
    },
    Case {
        wait: Wait::Hold,
        steps: COUGHS,
        setup: |setup| {
            tells_a_story(setup);
            setup.settings.turn.hold = ms(200);
        },
        during: nobody,
    },
    Case { wait: Wait::HoldSounding, steps: CUTS_IN_WITH_NOISE, setup: tells_a_story, during: nobody },
    Case {
        wait: Wait::KeypadGap,
        steps: "[[step]]\npress = \"0\"\n[[step]]\nexpect_end = \"transferred\"\n",
        setup: nothing,
        during: nobody,
    },
    Case { wait: Wait::FirstToken, steps: ASKS_AND_WAITS, setup: slow_model, during: nobody },
    Case { wait: Wait::Retry, steps: ASKS_AND_WAITS, setup: slow_model, during: nobody },
    Case {
        wait: Wait::Gap,
        steps: ASKS_AND_WAITS,
        setup: |setup| {
            tells_a_story(setup);
            setup.anthropic.faults = vec![FaultPlan::always(Fault::Stall { after: 8, for_ms: None })];
        },
        during: nobody,
    },
    Case {
        wait: Wait::Clause,
        steps: ASKS_AND_WAITS,
        setup: |setup| {
            setup.anthropic.brain = Brain::function(|_| Answer::text(ONE_CLAUSE));
            setup.anthropic.faults = vec![FaultPlan::always(Fault::Stall { after: 7, for_ms: Some(2_300) })];
        },
        during: nobody,
    },
    Case { wait: Wait::HedgeLeast, steps: ASKS_AND_WAITS, setup: |setup| usually(setup, ms(200)), during: nobody },
    Case { wait: Wait::HedgeMost, steps: ASKS_AND_WAITS, setup: |setup| usually(setup, ms(5_000)), during: nobody },
    Case {
        wait: Wait::Starved,
        steps: ASKS_AND_WAITS,
        setup: |setup| {
            tells_a_story(setup);
            setup.elevenlabs.faults = vec![FaultPlan::on(1, Fault::Stall { after: 1, for_ms: None })];
        },
        during: nobody,
    },
    Case {
        wait: Wait::VoiceGap,
        steps: ASKS_AND_WAITS,
        setup: |setup| {
            tells_a_story(setup);
            setup.settings.links.voice_gap = ms(300);
            setup.elevenlabs.faults = vec![FaultPlan::always(Fault::Stall { after: 1, for_ms: None })];
        },
        during: nobody,
    },
    Case {
        wait: Wait::VoiceMissing,
        steps: ASKS_AND_WAITS,
        setup: |setup| setup.settings.links.voice_missing = ms(100),
        during: loses_the_voice,
    },
    Case {
        wait: Wait::RecogniserLag,
        steps: ASKS_AND_WAITS,
        setup: |setup| {
            setup.settings.links.recogniser_lag = ms(400);
            (setup.deepgram.interim, setup.deepgram.result) = (Latency::Fixed(100), Latency::Fixed(900));
        },
        during: nobody,
    },
    Case { wait: Wait::EchoGrace, steps: ASKS_AND_WAITS, setup: |setup| setup.lost_marks = |_| true, during: nobody },
    Case { wait: Wait::Opener, steps: ASKS_AND_WAITS, setup: openers_only, during: nobody },
    Case { wait: Wait::Filler, steps: ASKS_AND_WAITS, setup: slow_model, during: nobody },
    Case {
        wait: Wait::FillerLeast,
        steps: "[[step]]\nsay = \"my phone number is 07700\"\n[[step]]\npause_ms = 20000\n",
        setup: slow_model,
        during: nobody,
    },
    Case {
        wait: Wait::FillerGrace,
        steps: ASKS_AND_WAITS,
        setup: |setup| {
            setup.anthropic.timing.first_token = Latency::Fixed(600);
            setup.elevenlabs.first_audio = Latency::Fixed(2_000);
        },
        during: nobody,
    },
    Case { wait: Wait::Bridge, steps: ASKS_AND_WAITS, setup: slow_model, during: nobody },
    Case {
        wait: Wait::GiveUp,
        steps: "[[step]]\nsay = \"do you treat children?\"\n[[step]]\nexpect_end = \"transferred\"\n",
        setup: |setup| {
            slow_model(setup);
            setup.settings.model.first_token = ms(30_000);
        },
        during: nobody,
    },
    Case {
        wait: Wait::Opening,
        steps: WAITS,
        setup: |setup| {
            setup.phrases_ready = false;
            setup.elevenlabs.faults = vec![FaultPlan::always(Fault::AcceptThenSilence)];
        },
        during: nobody,
    },
    Case { wait: Wait::Reprompt, steps: ASKS_AND_WAITS, setup: nothing, during: nobody },
    Case { wait: Wait::NoWord, steps: "[[step]]\nexpect_end = \"agent_hangup\"\n", setup: nothing, during: nobody },
    Case {
        wait: Wait::LongestCall,
        steps: "[[step]]\nexpect_end = \"agent_hangup\"\n",
        setup: |setup| setup.settings.life.longest_call = ms(12_000),
        during: nobody,
    },
    Case { wait: Wait::Reattach, steps: WAITS, setup: nothing, during: breaks_the_line },
    Case {
        wait: Wait::LastWords,
        steps: "[[step]]\nsay = \"do you treat children?\"\n[[step]]\nhang_up = true\n",
        setup: |setup| {
            setup.settings.life.last_words = ms(10);
            setup.deepgram.result = Latency::Fixed(2_000);
        },
        during: nobody,
    },
    Case { wait: Wait::Intent, steps: SAYS_GOODBYE, setup: |setup| setup.stores_intents = false, during: nobody },
    Case {
        wait: Wait::HangUp,
        steps: SAYS_GOODBYE,
        setup: |setup| setup.settings.life.hang_up = ms(500),
        during: silences_the_carrier,
    },
    Case {
        wait: Wait::Farewell,
        steps: SAYS_GOODBYE,
        setup: |setup| setup.settings.life.farewell = ms(300),
        during: nobody,
    },
    Case { wait: Wait::Leaving, steps: SAYS_GOODBYE, setup: nothing, during: silences_the_carrier },
];

/// Whether it ran out, and what did.
fn ran_out(case: &Case) -> (bool, Vec<&'static str>) {
    let mut setup = Setup::seeded(4);
    (case.setup)(&mut setup);
    let scenario = format!(
        "name = \"waits\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n{}[[step]]\nhang_up = true\n",
        case.steps
    );
    let without_wait = scenario.replacen("[[step]]\nwait_for = \"at any time\"\n", "", 1);
    let scenario = if case.wait == Wait::Opening { without_wait } else { scenario };
    let mut call = SimulatedCall::ring(&scenario, setup);
    (case.during)(&mut call);
    call.run_until(|call| call.core.is_over());
    let waits = call.events.iter().filter_map(|(_, event)| match event {
        CallEvent::Waited(wait) => Some(wait.name()),
        _ => None,
    });
    let waits: Vec<_> = waits.collect();
    (waits.contains(&case.wait.name()), waits)
}

#[test]
fn every_wait_that_runs_out_is_told_by_its_name() {
    let missing: Vec<_> = CASES
        .iter()
        .map(|case| (case.wait.name(), ran_out(case)))
        .filter(|(_, (ran_out, _))| !ran_out)
        .map(|(name, (_, others))| format!("{name} did not run out; these did: {others:?}"))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_wait_has_a_call_in_which_it_runs_out_or_says_why_it_never_does() {
    for wait in Wait::ALL {
        let shown = CASES.iter().filter(|case| case.wait == *wait).count();
        let never = NEVER.iter().filter(|(other, why)| other == wait && !why.is_empty()).count();
        assert_eq!(shown + never, 1, "{wait:?} belongs in CASES or, with a reason, in NEVER");
    }
}
