//! What it takes to cut off what the agent is saying, for each kind of utterance: how many words, and how much sound.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::events::CallEvent;
use frontdesk_actors::playout::track::UtteranceKind;
use frontdesk_actors::settings::Interruptions;
use frontdesk_actors::stt::Stability;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::latency::Latency;
use serde_json::json;

use super::call::{Outcome, Setup, SimulatedCall, plain, show};
use super::tenant::bright_smiles;

const STORY: &str = "We are a small practice in the middle of town. We have been here for twenty years. Our dentists see \
                     patients of every age. The waiting room is on the first floor.";

/// How a caller comes to hear an utterance of this kind.
fn call_with(kind: UtteranceKind, change: impl FnOnce(&mut Interruptions)) -> SimulatedCall {
    let says = match kind {
        UtteranceKind::Outcome => "please tell them i will be late, this is jane",
        UtteranceKind::Farewell => "thank you, goodbye",
        _ => "tell me about the practice",
    };
    let says = if kind == UtteranceKind::Notice { String::new() } else { format!("[[step]]\nsay = \"{says}\"\n") };
    let scenario = format!(
        "name = \"listens\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n{says}\
         [[step]]\npause_ms = 60000\n[[step]]\nhang_up = true\n"
    );
    let mut setup = Setup::seeded(5);
    let speech = SpeechOptions { fillers: true, ..bright_smiles().speech.clone() };
    setup.tenant = Arc::new(Tenant { speech, ..Tenant::clone(&bright_smiles()) });
    if kind == UtteranceKind::Filler {
        setup.anthropic.timing.first_token = Latency::Fixed(60_000);
    }
    setup.anthropic.brain = Brain::function(move |request| {
        let last = request.messages.last().map(|message| plain(&message.content.text())).unwrap_or_default();
        match kind {
            UtteranceKind::Outcome if last.ends_with("this is jane") => {
                Answer::tool("take_message", json!({ "caller_name": "Jane", "message": "I will be late" }))
            }
            UtteranceKind::Farewell if last.ends_with("goodbye") => {
                Answer::tool("end_call", json!({ "reason": "caller said goodbye" }))
            }
            _ => Answer::text(STORY),
        }
    });
    change(&mut setup.settings.turn.interruptions);
    SimulatedCall::ring(&scenario, setup)
}

fn until_heard(call: &mut SimulatedCall, kind: UtteranceKind) {
    let is_heard = |call: &SimulatedCall| {
        let player = call.core.player();
        player.front().is_some_and(|track| track.kind == kind && track.began.is_some()) && player.is_audible(call.now)
    };
    call.run_until(is_heard);
    let since = call.elapsed();
    call.run_until(|call| call.elapsed() >= since + Duration::from_millis(300));
    assert!(is_heard(call), "{kind:?} is not being said any more");
}

fn has(call: &SimulatedCall, event: &CallEvent) -> bool {
    call.events.iter().any(|(_, other)| other == event)
}

/// Every kind of utterance with every number of words: fewer hold it, so many cut it off.
#[test]
fn each_kind_of_utterance_is_cut_off_by_as_many_words_as_its_setting_says() {
    for (kind, name, _) in Interruptions::KINDS {
        let defaults = Interruptions::default();
        let default = defaults.of(kind).unwrap().words;
        for words in [None, Some(1), Some(2), Some(3)] {
            let mut call = call_with(kind, |interruptions| {
                if let Some(words) = words {
                    interruptions.named(name).unwrap().words = words;
                }
            });
            until_heard(&mut call, kind);
            let said = ["tuesday", "tuesday morning", "tuesday morning perhaps"];
            for (count, text) in (1..).zip(said) {
                call.hear(text, Stability::Interim);
                let (held, cut) = (has(&call, &CallEvent::Held), has(&call, &CallEvent::BargedIn));
                let expected = count >= words.unwrap_or(default);
                assert_eq!(cut, expected, "{name}, {words:?}: after {text:?}");
                assert!(cut || held, "{name}, {words:?}: {text:?} holds the agent at least");
                if cut {
                    break;
                }
            }
        }
    }
}

/// "No" and "stop" always do.
#[test]
fn an_objection_is_enough_for_every_kind_of_utterance() {
    for (kind, name, _) in Interruptions::KINDS {
        let mut call = call_with(kind, |interruptions| {
            let least = interruptions.named(name).unwrap();
            (least.words, least.sound) = (5, Duration::from_secs(2));
        });
        until_heard(&mut call, kind);
        call.hear("no", Stability::Interim);
        assert!(has(&call, &CallEvent::BargedIn), "{name}");
    }
}

/// A caller who does this into the story, `reply.sound` being so long.
fn into_the_story(step: &str, sound_ms: u64) -> Outcome {
    let scenario = format!(
        "name = \"listens\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
         [[step]]\nsay = \"tell me about the practice\"\n[[step]]\n{step}\nafter_words = 8\n\
         [[step]]\npause_ms = 6000\n[[step]]\nhang_up = true\n"
    );
    let mut setup = Setup::seeded(5);
    setup.anthropic.brain = Brain::function(|_| Answer::text(STORY));
    setup.settings.turn.interruptions.reply.sound = Duration::from_millis(sound_ms);
    let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    outcome
}

/// What is done into the agent's speech, by how much sound is asked for: is the agent held, and is it cut off?
#[test]
fn a_sound_holds_and_words_cut_off_when_they_last_as_long_as_the_setting_says() {
    let cough = |ms: u64| format!("noise_ms = {ms}");
    let says = |text: &str| format!("interrupt = \"{text}\"");
    // "Tuesday" takes 350 ms to say, the sentence more than a second.
    let sentence = says("sorry, is there parking?");
    for (step, sound_ms, held, cut) in [
        (cough(300), 60, true, false),
        (cough(300), 500, false, false),
        (cough(900), 500, true, false),
        (cough(900), 1_500, false, false),
        (says("tuesday"), 60, true, true),
        (says("tuesday"), 800, true, false),
        (sentence.clone(), 60, true, true),
        // Its words come first.
        (sentence, 800, false, true),
    ] {
        let outcome = into_the_story(&step, sound_ms);
        let was = |event: CallEvent| outcome.count(|other| *other == event) > 0;
        assert_eq!((was(CallEvent::Held), was(CallEvent::BargedIn)), (held, cut), "{step}, {sound_ms} ms");
    }
}

/// The longer sound that is asked for, the later the agent is silent, and by no more than that.
#[test]
fn a_longer_least_sound_delays_the_hold_by_its_length() {
    let held_at = |sound_ms| {
        let outcome = into_the_story("interrupt = \"sorry, is there parking?\"", sound_ms);
        outcome.events.iter().find(|(_, event)| *event == CallEvent::Held).map(|(at, _)| *at).unwrap()
    };
    let (now, later) = (held_at(60), held_at(260));
    assert_eq!(later - now, Duration::from_millis(200));
}
