//! Nothing of one call turns up in another: not in what the vendors are sent, not in what is written down, not in what
//! the caller hears. Neither between practices, nor from a former call of the same practice.

use frontdesk_sandbox::anthropic::Request;
use frontdesk_sandbox::caller::Recording;
use futures_util::future::join_all;

use crate::world::{PlacedCall, World, scenario};

/// One caller, and the words that belong to this call alone.
struct Party {
    practice: &'static str,
    to: &'static str,
    from: &'static str,
    name: &'static str,
    secret: &'static str,
}

const PARTIES: [[Party; 2]; 2] = [
    [
        Party {
            practice: "bright smiles",
            to: "+442071234567",
            from: "+447700900201",
            name: "wilhelmina",
            secret: "amalgam",
        },
        Party {
            practice: "hart and lowe",
            to: "+441615550110",
            from: "+447700900202",
            name: "ignatius",
            secret: "codicil",
        },
    ],
    [
        Party {
            practice: "hart and lowe",
            to: "+441615550110",
            from: "+447700900203",
            name: "theodora",
            secret: "subpoena",
        },
        Party {
            practice: "bright smiles",
            to: "+442071234567",
            from: "+447700900204",
            name: "barnaby",
            secret: "veneer",
        },
    ],
];

impl Party {
    fn steps(&self) -> String {
        format!(
            "from = {:?}\nto = {:?}\n[[step]]\nwait_for = \"at any time\"\n[[step]]\nsay = \"i would like to leave a message \
             about a {}\"\n[[step]]\nexpect = \"your name\"\n[[step]]\nsay = \"my name is {}\"\n[[step]]\nexpect = \
             {:?}\n[[step]]\nhang_up = true\n",
            self.from, self.to, self.secret, self.name, self.name
        )
    }

    /// What identifies this call.
    fn own(&self) -> [&'static str; 3] {
        [self.name, self.secret, self.from]
    }
}

/// Everything the model is sent with a request.
fn sent_to_model(request: &Request) -> String {
    let system = request.system.as_ref().map(|system| system.text()).unwrap_or_default();
    let messages = request.messages.iter().flat_map(|message| message.content.blocks());
    let messages: Vec<String> = messages.map(|block| format!("{block:?}")).collect();
    let tools: Vec<String> = request.tools.iter().map(|tool| format!("{tool:?}")).collect();
    format!("{system}\n{}\n{}\n{:?}", messages.join("\n"), tools.join("\n"), request.metadata).to_lowercase()
}

/// Fails when a text holds words of more than one call, or of a practice that is not the call's.
#[track_caller]
fn assert_of_one_call(what: &str, text: &str) {
    let parties = PARTIES.iter().flatten();
    let owners: Vec<_> = parties.clone().filter(|party| party.own().iter().any(|word| text.contains(word))).collect();
    assert!(owners.len() <= 1, "{what} holds words of {:?}: {text}", owners.iter().map(|o| o.name).collect::<Vec<_>>());
    let practices: Vec<_> = ["bright smiles", "hart and lowe"].into_iter().filter(|name| text.contains(name)).collect();
    assert!(practices.len() <= 1, "{what} mixes practices: {text}");
    if let (Some(owner), Some(practice)) = (owners.first(), practices.first()) {
        assert_eq!(owner.practice, *practice, "{what}: {text}");
    }
}

#[actix_web::test]
async fn e08_no_word_name_or_number_of_one_call_reaches_another() {
    let world = World::start().await;
    for round in &PARTIES {
        let calls = round.iter().map(async |party| {
            let recording = PlacedCall::place(world.carrier(), scenario(party.name, &party.steps())).passed().await;
            (party, recording)
        });
        for (party, Recording { call_sid, agent, .. }) in join_all(calls).await {
            let heard: Vec<String> = agent.iter().map(|utterance| utterance.text()).collect();
            assert_of_one_call("what was heard", &heard.join(" ").to_lowercase());
            let summary = world.summary(&call_sid).await;
            let written: Vec<&str> = summary.turns.iter().map(|turn| turn.text.as_str()).collect();
            let written = written.join("\n").to_lowercase();
            assert!(written.contains(party.name) && written.contains(party.secret), "{written}");
            assert_of_one_call("a summary", &written);
            assert_eq!(summary.caller.as_ref().map(|number| number.expose()), Some(party.from));
        }
    }
    let requests = world.emulators.anthropic.requests();
    assert!(requests.len() >= 8, "two questions in each of four calls, not {}", requests.len());
    for request in &requests {
        assert_of_one_call("a request to the model", &sent_to_model(request));
    }
    let recognisers = world.emulators.deepgram.logbook().requests();
    assert_eq!(recognisers.len(), 4);
    for url in recognisers.iter().chain(&world.emulators.elevenlabs.logbook().requests()) {
        assert_of_one_call("a vendor's URL", &url.to_lowercase().replace(['+', '_'], " ").replace("%20", " "));
    }
    world.end().await;
}
