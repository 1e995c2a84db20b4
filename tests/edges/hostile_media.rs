//! A media socket that was opened properly and then sends what no carrier sends.

use std::iter;
use std::time::Duration;

use awc::ws::Message;
use bytes::Bytes;
use frontdesk_actors::call::summary::CallOutcome;
use futures_util::future::join_all;
use serde_json::json;

use super::hand::{self, Closing, Line, SOON};
use super::{EVERYDAY_CALL, POLICY};
use crate::world::{World, eventually};

/// The close code for a message that is too big (RFC 6455, section 7.4.1).
const TOO_BIG: Closing = Closing::Code(1009);

/// More than the few mistakes that one socket is forgiven.
const MANY: usize = 40;

/// What becomes of the socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Survives,
    Closed(Closing),
}

struct Attack {
    name: &'static str,
    messages: fn(&Line) -> Vec<Message>,
    fate: Fate,
}

fn text(text: impl Into<String>) -> Message {
    Message::Text(text.into().into())
}

fn media(stream_sid: &str, payload: &str) -> Message {
    text(json!({ "event": "media", "streamSid": stream_sid, "media": { "payload": payload } }).to_string())
}

fn mark(line: &Line, name: &str) -> Message {
    text(json!({ "event": "mark", "streamSid": line.stream_sid, "mark": { "name": name } }).to_string())
}

fn many(message: impl Fn() -> Message) -> Vec<Message> {
    iter::repeat_with(message).take(MANY).collect()
}

/// In the middle of a live call, one table of everything: a slip is forgiven, a flood of them closes the socket.
const ATTACKS: [Attack; 18] = [
    Attack { name: "one text that is no JSON", messages: |_| vec![text("{\"event\":")], fate: Fate::Survives },
    Attack { name: "many texts that are no JSON", messages: |_| many(|| text("nonsense")), fate: Fate::Closed(POLICY) },
    Attack {
        name: "JSON nested deeper than a stack",
        messages: |_| vec![text("[".repeat(60_000)), text("{\"event\":".repeat(7_000))],
        fate: Fate::Survives,
    },
    Attack {
        name: "unknown events, thousands of them",
        messages: |_| {
            iter::repeat_with(|| text(r#"{"event":"weather","sky":[1,{"clear":true}]}"#)).take(5_000).collect()
        },
        fate: Fate::Survives,
    },
    Attack {
        name: "audio of another stream",
        messages: |_| many(|| media("MZ00000000000000000000000000000000", "/////w==")),
        fate: Fate::Closed(POLICY),
    },
    Attack {
        name: "base64 that is none",
        messages: |line| ["A", "%%%%", "/w=", "/w==/w==", "ä"].map(|payload| media(&line.stream_sid, payload)).into(),
        fate: Fate::Survives,
    },
    Attack {
        name: "base64 that is none, again and again",
        messages: |line| many(|| media(&line.stream_sid, "/w=")),
        fate: Fate::Closed(POLICY),
    },
    Attack { name: "empty audio", messages: |line| many(|| media(&line.stream_sid, "")), fate: Fate::Survives },
    Attack {
        name: "audio in odd sizes",
        messages: |line| ["/w==", "//8=", "////", "/////w=="].map(|payload| media(&line.stream_sid, payload)).into(),
        fate: Fate::Survives,
    },
    Attack {
        name: "half a minute of audio at once",
        messages: |line| {
            let second = "/".repeat(8_000 / 3 * 4);
            iter::repeat_with(|| media(&line.stream_sid, &second)).take(30).collect()
        },
        fate: Fate::Survives,
    },
    Attack {
        name: "binary messages",
        messages: |_| many(|| Message::Binary(Bytes::from_static(&[0, 255, 127]))),
        fate: Fate::Closed(POLICY),
    },
    Attack { name: "1 MB of text", messages: |_| vec![text("x".repeat(1 << 20))], fate: Fate::Closed(TOO_BIG) },
    Attack {
        name: "echoes of marks that were never sent",
        messages: |line| {
            let names = ["1.1.1", "4294967295.4294967295.4294967295", "0.0.0", "2.9.1"];
            names.into_iter().cycle().take(MANY).map(|name| mark(line, name)).collect()
        },
        fate: Fate::Survives,
    },
    Attack {
        name: "echoes of marks that nobody names so",
        messages: |line| many(|| mark(line, "heard")),
        fate: Fate::Closed(POLICY),
    },
    Attack {
        name: "events without their contents",
        messages: |line| {
            let sid = &line.stream_sid;
            let bodies = ["media", "dtmf", "mark", "start"];
            bodies.map(|event| text(json!({ "event": event, "streamSid": sid }).to_string())).into()
        },
        fate: Fate::Survives,
    },
    Attack {
        name: "contents of the wrong type",
        messages: |line| {
            let sid = &line.stream_sid;
            let bodies = [
                json!({ "event": "media", "streamSid": sid, "media": { "payload": 7 } }),
                json!({ "event": "media", "streamSid": sid, "media": "audio" }),
                json!({ "event": "dtmf", "streamSid": sid, "dtmf": { "digit": "hello" } }),
                json!({ "event": ["media"], "streamSid": sid }),
                json!({ "event": null }),
                json!([]),
            ];
            bodies.map(|body| text(body.to_string())).into()
        },
        fate: Fate::Survives,
    },
    Attack {
        name: "keys that no telephone has, and a thousand that it has",
        messages: |line| {
            let key = |digit: char| {
                let sid = &line.stream_sid;
                text(json!({ "event": "dtmf", "streamSid": sid, "dtmf": { "digit": digit.to_string() } }).to_string())
            };
            iter::once(key('x')).chain(iter::repeat_with(|| key('5')).take(1_000)).collect()
        },
        fate: Fate::Survives,
    },
    Attack {
        name: "a close without a reason",
        messages: |_| vec![Message::Close(None)],
        fate: Fate::Closed(Closing::Broken),
    },
];

#[actix_web::test]
async fn nonsense_in_one_call_is_forgiven_or_ends_its_socket_and_disturbs_no_other() {
    let world = World::start().await;
    let good = world.place_call("beside the nonsense", EVERYDAY_CALL);
    let attacks = ATTACKS.iter().map(async |attack| {
        let call = hand::ring(&world).await;
        let mut line = call.speaking().await;
        for message in (attack.messages)(&line) {
            line.send(message).await;
        }
        let fate = match attack.fate {
            Fate::Survives => line.survives().await.map_or_else(Fate::Closed, |()| Fate::Survives),
            Fate::Closed(_) => Fate::Closed(line.closed(SOON).await),
        };
        assert_eq!(fate, attack.fate, "{}", attack.name);
        if fate == Fate::Survives {
            line.hears_agent().await;
        }
        call.over(&world).await;
    });
    join_all(attacks).await;
    good.passed().await;
    world.end().await;
}

/// Before `start` nothing of a call exists that could be disturbed.
#[actix_web::test]
async fn messages_before_start_cost_nothing_and_many_of_them_close_the_socket() {
    let world = World::start().await;
    let contacts = world.vendor_contacts();
    let call = hand::ring(&world).await;
    let mut line = call.connect().await;
    let early =
        |line: &Line| vec![media(&line.stream_sid, "/////w=="), mark(line, "1.1.1"), text("{\"event\":\"stop\"}")];
    for message in iter::repeat_with(|| early(&line)).take(MANY).flatten().collect::<Vec<_>>() {
        line.send(message).await;
    }
    assert_eq!(line.closed(SOON).await, POLICY);
    assert_eq!(world.vendor_contacts(), contacts);
    call.over(&world).await;

    // A few of them are forgiven: the call begins all the same.
    let call = hand::ring(&world).await;
    let mut line = call.connect().await;
    for message in early(&line) {
        line.send(message).await;
    }
    line.start(&call.call_sid).await;
    line.hears_agent().await;
    call.over(&world).await;

    // Gone at once, without a word.
    let call = hand::ring(&world).await;
    drop(call.connect().await);
    call.over(&world).await;
    world.end().await;
}

/// Caller, audio and hang-up arrive in one packet with the end of the connection: it was a call, and it was hung up.
#[actix_web::test]
async fn a_call_that_is_over_in_one_packet_is_written_down_as_hung_up() {
    let world = World::start().await;
    let call = hand::ring(&world).await;
    call.connect().await.start_and_stop_at_once().await;
    let summary = world.summary(&call.call_sid).await;
    assert_eq!(summary.outcome, CallOutcome::CallerHungUp);
    call.over(&world).await;
    world.end().await;
}

/// The carrier breaks the socket of a call and never says a word again: the call waits for another stream for ten
/// seconds and then is gone, with everything it had.
#[actix_web::test]
async fn a_call_whose_carrier_vanishes_is_gone_after_ten_seconds() {
    let world = World::start().await;
    let call = hand::ring(&world).await;
    let line = call.speaking().await;
    drop(line);
    eventually(Duration::from_secs(13), "the call is gone", async || world.registry().await.live == 0).await;
    let summary = world.summary(&call.call_sid).await;
    assert_eq!(summary.outcome, CallOutcome::Lost);
    world.end().await;
}
