//! The carrier's routes through all layers, and everything a stranger could send to them.

mod fallback;
mod hand_overs;
mod nodes;
mod rates;
mod resume;
mod rings;
mod sockets;
mod strangers;

use actix_web::http::header::{CONTENT_LENGTH, CONTENT_TYPE, UPGRADE};
use actix_web::test::TestRequest;
use frontdesk_actors::registry::{Admit, Drain};
use frontdesk_actors::store::{CarrierCallId, EndIntent};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_actors::transfer::{TransferOutcome, TransferReason};
use frontdesk_sandbox::twilio::twiml;
use futures_util::stream;
use sha2::{Digest as _, Sha256};

use crate::stream_ids::StreamState;
use crate::telemetry;
use crate::test_support::{
    Answer, CALL, FORM, LONELY_NUMBER, NUMBER, OTHER_CALL, PUBLIC_URL, World, form, sign_for, signed_post,
    unsigned_post,
};

const FROM: (&str, &str) = ("From", "+447700900123");
const FRONT_DESK: &str = "+442079460000";

/// The telephone that the last verb of an answer rings.
#[track_caller]
fn dialled(answer: &Answer) -> twiml::Dial {
    match twiml::parse(&answer.body).expect("the answer is TwiML").pop() {
        Some(twiml::Verb::Dial(dial)) => dial,
        last => panic!("the answer rings nobody: {last:?}"),
    }
}

#[track_caller]
fn assert_put_through(answer: &Answer) {
    let dial = dialled(answer);
    assert_eq!((dial.numbers[0].number.as_str(), dial.timeout.as_secs()), (FRONT_DESK, 20));
    assert!(dial.answer_on_bridge);
}

/// A URL of an answer as a path, without what is for the carrier alone.
fn path(url: &str) -> String {
    url.strip_prefix(PUBLIC_URL)
        .and_then(|path| path.strip_suffix("#rc=2&rp=ct,rt,5xx&ct=1000&tt=12000"))
        .unwrap()
        .to_owned()
}

/// The recorder is the whole process's, so a counter may have counted other tests' requests too.
#[track_caller]
fn assert_counted(series: &str) {
    let rendered = telemetry::prometheus().render();
    assert!(rendered.lines().any(|line| line.starts_with(series)), "{series} is missing");
}

/// A call whose stream was opened, and the path that the carrier asks when it has ended.
async fn streamed(world: &World) -> String {
    let id = world.ring(CALL, NUMBER).await.stream_id();
    world.state.open_stream(&id).await.unwrap();
    format!("/call-continue/{id}")
}

const LIVE: [(&str, &str); 4] = [("CallSid", CALL), ("CallStatus", "in-progress"), ("To", NUMBER), FROM];

async fn record(world: &World, intent: EndIntent) {
    world.state.engine.stores.intents.record(&CarrierCallId::new(CALL), intent).await.unwrap();
}

fn hand_over(apology: Option<String>) -> EndIntent {
    let number = PhoneNumber::parse(FRONT_DESK).unwrap();
    EndIntent::Transfer { number, reason: TransferReason::AgentAsked, apology }
}

fn upgrade(path: &str) -> TestRequest {
    let signature = sign_for(&format!("wss://calls.example.com{path}"), &[]);
    TestRequest::get().uri(path).insert_header((UPGRADE, "websocket")).insert_header(("X-Twilio-Signature", signature))
}
