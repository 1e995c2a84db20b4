//! The carrier's routes through all layers, and everything a stranger could send to them.

use actix_web::http::header::{CONTENT_LENGTH, CONTENT_TYPE, UPGRADE};
use actix_web::test::TestRequest;
use frontdesk_actors::registry::{Admit, Drain};
use frontdesk_actors::store::{CarrierCallId, EndIntent, EndIntents as _};
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

// A ring.

#[actix_web::test]
async fn a_call_for_a_tenant_is_answered_with_a_media_stream() {
    let world = World::new(10);
    let answer = world.ring(CALL, NUMBER).await;
    let id = answer.stream_id();
    let expected = format!(
        "<Connect action=\"https://calls.example.com/call-continue/{id}#rc=2&amp;rp=ct,rt,5xx&amp;ct=1000&amp;tt=12000\" \
         method=\"POST\"><Stream url=\"wss://calls.example.com/media-stream/{id}\" \
         statusCallback=\"https://calls.example.com/stream-status\" statusCallbackMethod=\"POST\">\
         <Parameter name=\"from\" value=\"+447700900123\"/><Parameter name=\"tenant\" value=\"bright-smiles\"/>\
         </Stream></Connect>"
    );
    assert_eq!(answer.verbs(), expected);
}

#[actix_web::test]
async fn a_repeated_ring_gets_the_same_stream_and_takes_one_place() {
    let world = World::new(1);
    let first = world.ring(CALL, NUMBER).await;
    let second = world.ring(CALL, NUMBER).await;
    assert_eq!(first.body, second.body);
}

#[actix_web::test]
async fn a_number_without_a_tenant_is_told_so_and_hung_up() {
    let world = World::new(10);
    let expected =
        "<Say language=\"en-US\">Sorry, there is nobody to take calls to this number. Goodbye.</Say><Hangup/>";
    for to in ["+442071234599", "sip:desk@example.com"] {
        assert_eq!(world.ring(CALL, to).await.verbs(), expected);
    }
}

#[actix_web::test]
async fn a_blocked_number_is_rejected_by_the_practice_that_blocked_it_and_counted() {
    let world = World::new(1);
    let ring = |to, from| [("CallSid", CALL), ("To", to), ("From", from)];
    for from in ["+447700900666", "+33123456789"] {
        for path in ["/incoming-call", "/call-fallback"] {
            let answer = world.post(path, &ring(LONELY_NUMBER, from)).await;
            assert_eq!(answer.verbs(), "<Reject reason=\"busy\"/>", "{path}");
        }
    }
    assert_counted("frontdesk_calls_not_taken_total{reason=\"blocked\"}");
    for (to, from) in [(NUMBER, "+447700900666"), (LONELY_NUMBER, "+33223456789"), (LONELY_NUMBER, "sip:a@example.com")]
    {
        assert!(world.post("/incoming-call", &ring(to, from)).await.body.contains("<Connect"), "{to} {from}");
    }
}

#[actix_web::test]
async fn a_full_server_puts_callers_through_or_asks_them_to_call_again() {
    let world = World::new(1);
    world.ring(CALL, NUMBER).await;
    let put_through = world.ring(OTHER_CALL, NUMBER).await;
    let said = "<Say language=\"en-GB\">One moment please, I&apos;m putting you through to the team.</Say>";
    assert!(put_through.verbs().starts_with(said), "{}", put_through.body);
    assert_put_through(&put_through);
    let call_again = "<Say language=\"de-DE\">Im Moment sind leider alle Leitungen belegt. \
                      Bitte rufen Sie in einigen Minuten noch einmal an.</Say><Hangup/>";
    assert_eq!(world.ring(OTHER_CALL, LONELY_NUMBER).await.verbs(), call_again);
}

#[actix_web::test]
async fn a_server_without_time_puts_callers_through_as_a_full_one_does_and_counts_them() {
    let world = World::new(10);
    let (_, load) = world.state.engine.workers.add();
    for _ in 0..5 {
        load.observe(0.81);
    }
    let refused = world.ring(CALL, NUMBER).await;
    assert_put_through(&refused);
    let metrics = world.state.prometheus.render();
    assert!(metrics.contains("frontdesk_calls_not_taken_total{reason=\"overloaded\"} 1"), "{metrics}");
    for _ in 0..5 {
        load.observe(0.79);
    }
    assert!(world.ring(CALL, NUMBER).await.body.contains("<Connect"));
}

#[actix_web::test]
async fn a_draining_server_lets_the_phone_ring_on_and_sends_new_calls_elsewhere_twice() {
    let world = World::new(10);
    world.ring(CALL, NUMBER).await;
    world.state.engine.registry.send(Drain).await.unwrap();
    let params = [("CallSid", OTHER_CALL), ("To", NUMBER), FROM];
    for (path, next) in [("/incoming-call", 1), ("/incoming-call?attempt=1", 2)] {
        let expected = format!(
            "<Pause length=\"2\"/><Redirect method=\"POST\">https://calls.example.com/incoming-call?attempt={next}\
             #rc=2&amp;rp=ct,rt,5xx&amp;ct=1000&amp;tt=12000</Redirect>"
        );
        assert_eq!(world.post(path, &params).await.verbs(), expected);
    }
    let last = world.post("/incoming-call?attempt=2", &params).await;
    assert_put_through(&last);
    assert!(world.ring(CALL, NUMBER).await.body.contains("<Connect"), "an admitted call is not sent away");
}

#[actix_web::test]
async fn a_withheld_caller_is_transferred_under_the_practices_own_number() {
    let world = World::new(1);
    world.ring(CALL, NUMBER).await;
    for from in ["+266696687", "Anonymous", ""] {
        let answer = world.post("/incoming-call", &[("CallSid", OTHER_CALL), ("To", NUMBER), ("From", from)]).await;
        assert_eq!(dialled(&answer).caller_id.as_deref(), Some(NUMBER), "{from}");
    }
}

// Who may ask.

#[actix_web::test]
async fn an_unsigned_webhook_is_refused_on_every_route() {
    let world = World::new(10);
    let id = world.ring(CALL, NUMBER).await.stream_id();
    let about_calls = ["call-continue", "whisper", "whisper-key", "dial-result"].map(|route| format!("/{route}/{id}"));
    let others = ["/incoming-call", "/call-fallback", "/stream-status", "/call-status", "/incoming-sms", "/sms-status"];
    for path in about_calls.iter().map(String::as_str).chain(others) {
        let unsigned = unsigned_post(path, FORM, form(&[("CallSid", CALL), ("To", NUMBER)]));
        world.send(unsigned).await.assert_refused(403, "forbidden");
    }
}

#[actix_web::test]
async fn a_wrong_signature_is_refused() {
    let world = World::new(10);
    let params = [("CallSid", CALL), ("To", NUMBER)];
    let genuine = sign_for(&format!("{PUBLIC_URL}/incoming-call"), &params);
    let elsewhere = sign_for(&format!("{PUBLIC_URL}/call-status"), &params);
    let request = |signature: &str, body: String| {
        unsigned_post("/incoming-call", FORM, body).insert_header(("X-Twilio-Signature", signature))
    };
    world.send(request(&elsewhere, form(&params))).await.assert_refused(403, "forbidden");
    assert_counted("frontdesk_webhooks_refused_total{reason=\"mismatch\"}");
    world.send(request("", form(&params))).await.assert_refused(403, "forbidden");
    let changed = form(&[("CallSid", OTHER_CALL), ("To", NUMBER)]);
    world.send(request(&genuine, changed)).await.assert_refused(403, "forbidden");
    assert!(world.send(request(&genuine, form(&params))).await.body.contains("<Connect"));
}

#[actix_web::test]
async fn a_signature_with_an_algorithm_that_is_not_configured_is_refused() {
    let world = World::new(10);
    let settings = ("X-Twilio-Webhooks-Signature-Settings", "key=K1,algorithm=HMAC_SHA256");
    let request = signed_post("/incoming-call", &[("CallSid", CALL), ("To", NUMBER)]).insert_header(settings);
    world.send(request).await.assert_refused(403, "forbidden");
}

#[actix_web::test]
async fn a_signature_over_the_default_port_is_accepted() {
    let world = World::new(10);
    let params = [("CallSid", CALL), ("To", NUMBER)];
    let signature = sign_for(&format!("{PUBLIC_URL}:443/incoming-call"), &params);
    let request = unsigned_post("/incoming-call", FORM, form(&params)).insert_header(("X-Twilio-Signature", signature));
    assert!(world.send(request).await.body.contains("<Connect"));
}

#[actix_web::test]
async fn a_json_body_is_accepted_under_its_hash_only() {
    let world = World::new(10);
    let body = format!("{{\"CallSid\":\"{CALL}\",\"To\":\"{NUMBER}\",\"Nested\":{{}},\"SequenceNumber\":0}}");
    let request = |path: &str, body: &str| {
        let signature = sign_for(&format!("{PUBLIC_URL}{path}"), &[]);
        unsigned_post(path, "application/json; charset=utf-8", body).insert_header(("X-Twilio-Signature", signature))
    };
    let hashed = |body: &str| format!("/incoming-call?bodySHA256={}", hex::encode(Sha256::digest(body)));
    assert!(world.send(request(&hashed(&body), &body)).await.body.contains("<Connect"));
    world.send(request("/incoming-call", &body)).await.assert_refused(403, "forbidden");
    world.send(request(&hashed("{}"), &body)).await.assert_refused(403, "forbidden");
    let broken = "{\"CallSid\":";
    let answer = world.send(request(&hashed(broken), broken)).await;
    assert_eq!(answer.status, 400);
    let message = answer.json()["error"]["message"].to_string();
    assert!(message.starts_with("\"the body is not JSON: "), "{message}");
    world.send(request(&hashed("[]"), "[]")).await.assert_refused(400, "the body is not a JSON object");
}

#[actix_web::test]
async fn a_signed_webhook_that_makes_no_sense_is_told_what_is_missing() {
    let world = World::new(10);
    let check = async |path: &str, params: &[(&str, &str)], problem: &str| {
        world.post(path, params).await.assert_refused(400, problem);
    };
    check("/incoming-call", &[("To", NUMBER)], "the parameter CallSid is missing").await;
    check("/incoming-call", &[("CallSid", "CA1"), ("To", NUMBER)], "the parameter CallSid is not a call SID").await;
    check("/incoming-call", &[("CallSid", CALL)], "the parameter To is missing").await;
    check("/call-status", &[("CallSid", CALL)], "the parameter CallStatus is missing").await;
    check("/stream-status", &[("CallSid", CALL)], "the parameter StreamEvent is missing").await;
    assert_counted("frontdesk_webhooks_refused_total{reason=\"malformed\"}");
}

#[actix_web::test]
async fn a_body_that_is_too_large_is_not_read_to_its_end() {
    let world = World::new(10);
    let large = "x".repeat(64 * 1024 + 1);
    world.post("/incoming-call", &[("a", &large)]).await.assert_refused(413, "the body is larger than 64 KiB");
    let announced = signed_post("/incoming-call", &[("a", "b")]).insert_header((CONTENT_LENGTH, "9000000"));
    world.send(announced).await.assert_refused(413, "the body is larger than 64 KiB");
    let unsigned = unsigned_post("/incoming-call", FORM, large);
    world.send(unsigned).await.assert_refused(403, "forbidden");
}

#[actix_web::test]
async fn a_body_that_the_signature_does_not_cover_is_refused() {
    let world = World::new(10);
    let request =
        signed_post("/incoming-call", &[]).set_payload("CallSid=CA").insert_header((CONTENT_TYPE, "text/plain"));
    world.send(request).await.assert_refused(415, "the body must be a form or JSON");
}

#[actix_web::test]
async fn other_methods_and_addresses_are_answered_in_json() {
    let world = World::new(10);
    let answer = world.send(TestRequest::get().uri("/incoming-call")).await;
    answer.assert_refused(405, "this address does not take requests of this kind");
    assert_eq!(answer.headers["allow"], "POST");
    let answer = world.send(TestRequest::get().uri("/wp-login.php")).await;
    answer.assert_refused(404, "there is nothing at this address");
}

// Too often.

#[actix_web::test]
async fn a_caller_who_rings_too_often_is_told_so_politely_and_others_are_not() {
    let world = World::with(10, &[("FRONTDESK_RATE_CALLER", "2/h")]);
    let ring = async |call: u32, from: &str, to: &str| {
        let call = format!("CA{call:032x}");
        world.post("/incoming-call", &[("CallSid", call.as_str()), ("To", to), ("From", from)]).await
    };
    let from = "+447700900123";
    let first = ring(1, from, NUMBER).await;
    assert!(first.body.contains("<Connect"));
    assert_eq!(ring(1, from, NUMBER).await.body, first.body, "sent again");
    assert!(ring(2, from, NUMBER).await.body.contains("<Connect"));
    let expected = "<Say language=\"en-GB\">We&apos;ve had a great many calls from this number. \
                    Please call again in a few minutes.</Say><Hangup/>";
    assert_eq!(ring(3, from, NUMBER).await.verbs(), expected);
    assert_eq!(ring(3, "+44 7700 900123", NUMBER).await.verbs(), expected, "sent again, written otherwise");
    assert!(ring(4, from, LONELY_NUMBER).await.verbs().starts_with("<Say language=\"de-DE\">Von dieser Nummer"));
    assert_eq!(ring(1, from, NUMBER).await.body, first.body, "a call that was let in stays in");
    assert!(ring(5, "+447700900124", NUMBER).await.body.contains("<Connect"));
    for call in 6..9 {
        assert!(ring(call, "anonymous", NUMBER).await.body.contains("<Connect"), "withheld numbers are not counted");
    }
    assert_counted("frontdesk_rate_limited_total{kind=\"caller\"}");
    assert_counted("frontdesk_calls_not_taken_total{reason=\"too_often\"}");
}

#[actix_web::test]
async fn a_live_call_is_never_turned_away_for_its_number() {
    let world = World::with(10, &[("FRONTDESK_RATE_CALLER", "1/h")]);
    let path = streamed(&world).await;
    for call in [OTHER_CALL, "CAeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"] {
        assert!(world.ring(call, NUMBER).await.verbs().starts_with("<Say"));
    }
    assert!(world.post(&path, &LIVE).await.body.contains("<Connect"));
    assert!(world.post("/call-fallback", &LIVE).await.body.contains("<Connect"));
    assert_eq!(world.post("/call-status", &[("CallSid", CALL), ("CallStatus", "completed")]).await.status, 204);
}

#[actix_web::test]
async fn a_flood_of_strangers_is_slowed_down_by_address_and_the_carrier_is_not() {
    let proxy = [("FRONTDESK_RATE_UNSIGNED", "2/h"), ("FRONTDESK_TRUSTED_PROXIES", "127.0.0.1")];
    let world = World::with(10, &proxy);
    let params = [("CallSid", CALL), ("To", NUMBER)];
    let from = |request: TestRequest, client: &str| {
        let request = request.peer_addr("127.0.0.1:4711".parse().unwrap());
        request.insert_header(("X-Forwarded-For", format!("198.51.100.1, {client}")))
    };
    let unsigned = || unsigned_post("/incoming-call", FORM, form(&params));
    let wrong = || unsigned().insert_header(("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="));
    world.send(from(unsigned(), "203.0.113.9")).await.assert_refused(403, "forbidden");
    world.send(from(wrong(), "203.0.113.9")).await.assert_refused(403, "forbidden");
    for request in [unsigned(), wrong(), upgrade("/media-stream/x").insert_header(("X-Twilio-Signature", "x"))] {
        let answer = world.send(from(request, "203.0.113.9")).await;
        answer.assert_refused(429, "too many requests; try again later");
        let wait: u64 = answer.headers["retry-after"].parse().unwrap();
        assert!((1..=1_800).contains(&wait), "{wait}");
    }
    assert_counted("frontdesk_rate_limited_total{kind=\"unsigned\"}");
    world.send(from(unsigned(), "203.0.113.10")).await.assert_refused(403, "forbidden");
    let genuine = world.send(from(signed_post("/incoming-call", &params), "203.0.113.9")).await;
    assert!(genuine.body.contains("<Connect"), "a signature counts for more than an address: {}", genuine.body);
}

#[actix_web::test]
async fn the_body_of_a_request_without_a_signature_is_not_waited_for() {
    let world = World::new(10);
    for signature in ["", "nonsense", "AAAA"] {
        let request = unsigned_post("/incoming-call", FORM, "").insert_header(("X-Twilio-Signature", signature));
        let body = stream::poll_fn(|_| panic!("the body is looked at"));
        world.send_with_body(request, body).await.assert_refused(403, "forbidden");
    }
}

// The media socket, up to the engine.

fn upgrade(path: &str) -> TestRequest {
    let signature = sign_for(&format!("wss://calls.example.com{path}"), &[]);
    TestRequest::get().uri(path).insert_header((UPGRADE, "websocket")).insert_header(("X-Twilio-Signature", signature))
}

#[actix_web::test]
async fn a_media_socket_without_a_genuine_signature_is_refused() {
    let world = World::new(10);
    let path = format!("/media-stream/{}", world.ring(CALL, NUMBER).await.stream_id());
    let unsigned = TestRequest::get().uri(&path).insert_header((UPGRADE, "websocket"));
    world.send(unsigned).await.assert_refused(403, "forbidden");
    let as_https = sign_for(&format!("{PUBLIC_URL}{path}"), &[]);
    let wrong = TestRequest::get().uri(&path).insert_header(("X-Twilio-Signature", as_https));
    world.send(wrong).await.assert_refused(403, "forbidden");
}

#[actix_web::test]
async fn a_media_socket_with_a_made_up_stream_id_is_refused() {
    let world = World::new(10);
    for id in ["x", "MZ0123456789abcdef0123456789abcdef", &"A".repeat(144)] {
        let answer = world.send(upgrade(&format!("/media-stream/{id}"))).await;
        answer.assert_refused(403, "this stream id was not issued here");
    }
}

#[actix_web::test]
async fn a_stream_id_that_was_used_is_refused() {
    let world = World::new(10);
    let id = world.ring(CALL, NUMBER).await.stream_id();
    world.state.open_stream(&id).unwrap();
    for path in [format!("/media-stream/{id}"), format!("/media-stream/{id}/")] {
        world.send(upgrade(&path)).await.assert_refused(403, "this stream id has been used");
    }
}

#[actix_web::test]
async fn a_request_that_is_no_socket_does_not_use_the_stream_id_up() {
    let world = World::new(10);
    let id = world.ring(CALL, NUMBER).await.stream_id();
    let path = format!("/media-stream/{id}");
    let signature = sign_for(&format!("wss://calls.example.com{path}"), &[]);
    let plain = TestRequest::get().uri(&path).insert_header(("X-Twilio-Signature", signature));
    world.send(plain).await.assert_refused(426, "this address takes WebSocket connections only");
    assert!(world.state.open_stream(&id).is_ok());
}

// A stream has ended.

/// A call whose stream was opened, and the path that the carrier asks when it has ended.
async fn streamed(world: &World) -> String {
    let id = world.ring(CALL, NUMBER).await.stream_id();
    world.state.open_stream(&id).unwrap();
    format!("/call-continue/{id}")
}

const LIVE: [(&str, &str); 4] = [("CallSid", CALL), ("CallStatus", "in-progress"), ("To", NUMBER), FROM];

async fn record(world: &World, intent: EndIntent) {
    world.stores.intents.record(&CarrierCallId::new(CALL), intent).await.unwrap();
}

#[actix_web::test]
async fn a_call_that_is_over_gets_an_empty_answer_whatever_was_intended() {
    let world = World::new(10);
    let path = streamed(&world).await;
    for status in ["completed", "busy", "failed", "no-answer", "canceled"] {
        assert_eq!(world.post(&path, &[("CallSid", CALL), ("CallStatus", status)]).await.verbs(), "");
    }
    assert!(world.post(&path, &LIVE).await.body.contains("<Connect"), "an empty answer settles nothing");
}

#[actix_web::test]
async fn what_was_intended_is_done() {
    let cases = [
        (EndIntent::HangUp, "<Hangup/>".to_owned()),
        (
            EndIntent::SayAndHangUp { text: "Please call again.".to_owned() },
            "<Say language=\"en-GB\">Please call again.</Say><Hangup/>".to_owned(),
        ),
    ];
    for (intent, expected) in cases {
        let world = World::new(10);
        let path = streamed(&world).await;
        record(&world, intent).await;
        assert_eq!(world.post(&path, &LIVE).await.verbs(), expected);
    }
}

#[actix_web::test]
async fn a_hand_over_rings_the_person_and_says_the_apology_first_if_there_is_one() {
    let apology = Some("I'm putting you through & wish you well.".to_owned());
    let said = "<Say language=\"en-GB\">I&apos;m putting you through &amp; wish you well.</Say>";
    for (apology, said) in [(None, ""), (apology, said)] {
        let world = World::new(10);
        let path = streamed(&world).await;
        record(&world, hand_over(apology)).await;
        let answer = world.post(&path, &LIVE).await;
        assert!(answer.verbs().starts_with(&format!("{said}<Dial")), "{}", answer.body);
        assert_put_through(&answer);
        assert_eq!(world.post(&path, &LIVE).await.body, answer.body, "asked again");
    }
}

#[actix_web::test]
async fn a_call_that_lost_its_stream_gets_a_fresh_one_three_times_and_then_a_person() {
    let world = World::new(1);
    let mut path = streamed(&world).await;
    for _ in 0..3 {
        let id = world.post(&path, &LIVE).await.stream_id();
        assert_ne!(path, format!("/call-continue/{id}"));
        world.state.open_stream(&id).unwrap();
        path = format!("/call-continue/{id}");
    }
    let answer = world.post(&path, &LIVE).await;
    assert!(answer.verbs().starts_with("<Say"), "{}", answer.body);
    assert_put_through(&answer);
}

#[actix_web::test]
async fn a_repeated_question_gets_the_same_answer_even_when_the_intent_came_later() {
    let world = World::new(10);
    let path = streamed(&world).await;
    let first = world.post(&path, &LIVE).await;
    world.state.open_stream(&first.stream_id()).unwrap();
    assert_eq!(world.post(&path, &LIVE).await.body, first.body);
    let streams = world.state.stream_state(&CarrierCallId::new(CALL));
    let is_second = matches!(&streams, Some(StreamState::Opened(claims)) if claims.resumes == 1);
    assert!(is_second, "no further stream is issued: {streams:?}");
    record(&world, EndIntent::HangUp).await;
    assert_eq!(world.post(&path, &LIVE).await.body, first.body);
}

#[actix_web::test]
async fn a_stream_id_answers_only_for_its_own_call() {
    let world = World::new(10);
    let path = streamed(&world).await;
    let stranger = world.post(&path, &[("CallSid", OTHER_CALL), ("CallStatus", "in-progress")]).await;
    stranger.assert_refused(403, "this stream id belongs to another call");
    let forged = world.post("/call-continue/x", &LIVE).await;
    forged.assert_refused(403, "this stream id was not issued here");
    assert_counted("frontdesk_webhooks_refused_total{reason=\"other_call\"}");
}

// A person is rung.

const LEG: &str = "CA99999999999999999999999999999999";
const NOBODY_TRIED: (&str, &str) = ("DialCallStatus", "no-answer");

fn hand_over(apology: Option<String>) -> EndIntent {
    let number = PhoneNumber::parse(FRONT_DESK).unwrap();
    EndIntent::Transfer { number, reason: TransferReason::AgentAsked, apology }
}

/// A call whose person is being rung: what the carrier asks when somebody answers, and when it is over.
struct Ringing {
    whisper: String,
    result: String,
}

async fn ringing(world: &World) -> Ringing {
    let asked = streamed(world).await;
    record(world, hand_over(None)).await;
    dialling(world, &asked).await
}

async fn dialling(world: &World, asked: &str) -> Ringing {
    let dial = dialled(&world.post(asked, &LIVE).await);
    Ringing { whisper: path(dial.numbers[0].url.as_deref().unwrap()), result: path(dial.action.as_deref().unwrap()) }
}

/// The person's leg hears the briefing and presses a key.
async fn press(world: &World, ringing: &Ringing, key: &str) -> Answer {
    let leg = [("CallSid", LEG), ("ParentCallSid", CALL)];
    let briefed = world.post(&ringing.whisper, &leg).await;
    let [twiml::Verb::Gather(gather), twiml::Verb::Hangup] = &twiml::parse(&briefed.body).unwrap()[..] else {
        panic!("no key is asked for: {}", briefed.body);
    };
    let key = [("CallSid", LEG), ("ParentCallSid", CALL), ("Digits", key)];
    world.post(&path(gather.action.as_deref().unwrap()), &key).await
}

async fn over(world: &World, ringing: &Ringing, status: &str) -> Answer {
    world.post(&ringing.result, &[LIVE.as_slice(), &[("DialCallStatus", status)]].concat()).await
}

fn callbacks(world: &World) -> usize {
    world.stores.messages.all().len()
}

#[actix_web::test]
async fn whoever_answers_hears_whose_call_it_is_and_nothing_of_the_caller() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    let briefed = world.post(&ringing.whisper, &[("CallSid", LEG), ("ParentCallSid", CALL)]).await;
    let said = "<Say language=\"en-GB\">This is the phone assistant of Bright Smiles Dental. \
                A caller needs help that I can&apos;t give. Press 1 to take the call.</Say>";
    assert!(briefed.body.contains(said) && briefed.verbs().ends_with("</Gather><Hangup/>"), "{}", briefed.body);
    assert!(!briefed.body.contains("7700900123"));
}

#[actix_web::test]
async fn a_person_who_presses_1_gets_the_call_and_nobody_is_to_call_back() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    assert_eq!(press(&world, &ringing, "1").await.verbs(), "");
    assert_eq!(over(&world, &ringing, "completed").await.verbs(), "<Hangup/>");
    assert_eq!(callbacks(&world), 0);
    assert_counted("frontdesk_transfers_total{outcome=\"completed\"}");
}

#[actix_web::test]
async fn a_leg_that_nobody_takes_brings_the_call_back_and_asks_for_a_callback_once() {
    let cases = [
        (None, "busy", TransferOutcome::Busy),
        (None, "no-answer", TransferOutcome::NoAnswer),
        (None, "completed", TransferOutcome::NoAnswer),
        (None, "failed", TransferOutcome::Failed),
        (Some("2"), "completed", TransferOutcome::Declined),
    ];
    for (key, status, expected) in cases {
        let world = World::new(10);
        let ringing = ringing(&world).await;
        if let Some(key) = key {
            assert_eq!(press(&world, &ringing, key).await.verbs(), "<Hangup/>");
        }
        let back = over(&world, &ringing, status).await;
        assert_eq!(over(&world, &ringing, status).await.body, back.body, "asked again");
        let claims = world.state.open_stream(&back.stream_id()).unwrap();
        assert_eq!((claims.resumes, claims.transfers.failed), (0, 1), "no lost stream, one hand-over");
        assert_eq!(claims.transfers.just_now, Some(expected));
        let [message] = &world.stores.messages.all()[..] else { panic!("one callback for {status}") };
        assert!(message.message.contains("call back"), "{}", message.message);
        assert_counted(&format!("frontdesk_transfers_total{{outcome=\"{}\"}}", expected.label()));
        assert_eq!(world.stores.intents.find(&CarrierCallId::new(CALL)).await.unwrap(), None);
    }
}

#[actix_web::test]
async fn a_call_that_came_back_may_be_handed_over_again_and_has_one_callback() {
    let world = World::new(10);
    let first = ringing(&world).await;
    let back = over(&world, &first, "busy").await.stream_id();
    world.state.open_stream(&back).unwrap();
    record(&world, hand_over(None)).await;
    let second = dialling(&world, &format!("/call-continue/{back}")).await;
    let back = over(&world, &second, "no-answer").await.stream_id();
    let claims = world.state.open_stream(&back).unwrap();
    assert_eq!((claims.resumes, claims.transfers.failed), (0, 2));
    assert_eq!(callbacks(&world), 1);
}

#[actix_web::test]
async fn a_stream_that_breaks_after_a_hand_over_is_resumed_as_any_other() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    let back = over(&world, &ringing, "busy").await.stream_id();
    world.state.open_stream(&back).unwrap();
    let resumed = world.post(&format!("/call-continue/{back}"), &LIVE).await.stream_id();
    let claims = world.state.open_stream(&resumed).unwrap();
    assert_eq!((claims.resumes, claims.transfers.failed, claims.transfers.just_now), (1, 1, None));
}

#[actix_web::test]
async fn a_caller_who_leaves_while_it_rings_is_to_be_called_back_whichever_webhook_says_so() {
    let gone = [("CallSid", CALL), ("CallStatus", "completed"), ("To", NUMBER), FROM];
    for by_action in [true, false] {
        let world = World::new(10);
        let ringing = ringing(&world).await;
        if by_action {
            let params = [gone.as_slice(), &[("DialCallStatus", "canceled")]].concat();
            assert_eq!(world.post(&ringing.result, &params).await.verbs(), "");
        }
        for _ in 0..2 {
            assert_eq!(world.post("/call-status", &gone).await.status, 204);
        }
        assert_eq!(callbacks(&world), 1);
        assert_counted("frontdesk_transfers_total{outcome=\"caller_left\"}");
    }
}

#[actix_web::test]
async fn a_talk_that_the_caller_ends_was_taken_by_a_person() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    press(&world, &ringing, "1").await;
    let gone = [("CallSid", CALL), ("CallStatus", "completed"), ("To", NUMBER), FROM];
    assert_eq!(world.post("/call-status", &gone).await.status, 204);
    assert_eq!(callbacks(&world), 0);
}

#[actix_web::test]
async fn an_answer_that_got_lost_is_given_by_the_fallback() {
    let world = World::new(10);
    ringing(&world).await;
    let lost = [LIVE.as_slice(), &[NOBODY_TRIED]].concat();
    let back = world.post("/call-fallback", &lost).await.stream_id();
    assert_eq!(world.post("/call-fallback", &LIVE).await.stream_id(), back, "promised again");
    assert_eq!(world.state.open_stream(&back).unwrap().transfers.just_now, Some(TransferOutcome::NoAnswer));
    assert_eq!(callbacks(&world), 1);
}

#[actix_web::test]
async fn another_process_knows_enough_from_the_id_and_the_report() {
    let (dialler, other) = (World::new(10), World::new(10));
    let ringing = ringing(&dialler).await;
    let back = over(&other, &ringing, "busy").await.stream_id();
    assert_eq!(other.state.open_stream(&back).unwrap().transfers.just_now, Some(TransferOutcome::Busy));
    assert_eq!(callbacks(&other), 1);
    let bridged = [LIVE.as_slice(), &[("DialCallStatus", "completed"), ("DialBridged", "true")]].concat();
    let third = World::new(10);
    assert_eq!(third.post(&ringing.result, &bridged).await.verbs(), "<Hangup/>");
    assert_eq!(press(&third, &ringing, "1").await.verbs(), "");
}

#[actix_web::test]
async fn a_full_server_whose_person_does_not_answer_apologises_and_asks_for_a_callback() {
    let world = World::new(1);
    world.ring(OTHER_CALL, NUMBER).await;
    let dial = dialled(&world.ring(CALL, NUMBER).await);
    let action = path(dial.action.as_deref().unwrap());
    let apology = world.post(&action, &[LIVE.as_slice(), &[NOBODY_TRIED]].concat()).await;
    assert!(apology.verbs().starts_with("<Say language=\"en-GB\">All our lines"), "{}", apology.body);
    assert!(apology.verbs().ends_with("<Hangup/>"));
    assert_eq!(callbacks(&world), 1);
}

#[actix_web::test]
async fn a_leg_speaks_only_for_the_call_it_was_dialled_for() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    let stranger = [("CallSid", LEG), ("ParentCallSid", OTHER_CALL)];
    world.post(&ringing.whisper, &stranger).await.assert_refused(403, "this stream id belongs to another call");
    let result = [("CallSid", OTHER_CALL), ("CallStatus", "in-progress"), NOBODY_TRIED];
    world.post(&ringing.result, &result).await.assert_refused(403, "this stream id belongs to another call");
    world.post(&ringing.result, &LIVE).await.assert_refused(400, "the parameter DialCallStatus is missing");
    for route in ["whisper", "whisper-key", "dial-result"] {
        let forged = world.post(&format!("/{route}/x"), &[LIVE.as_slice(), &[NOBODY_TRIED]].concat()).await;
        forged.assert_refused(403, "this stream id was not issued here");
    }
}

#[actix_web::test]
async fn a_call_that_the_practice_sends_back_while_we_ring_it_is_busy() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    let ring = async |params: &[(&str, &str)]| {
        world.post("/incoming-call", &[&[("CallSid", OTHER_CALL), ("To", NUMBER)], params].concat()).await
    };
    let busy = "<Reject reason=\"busy\"/>";
    assert_eq!(ring(&[("From", FRONT_DESK)]).await.verbs(), busy);
    assert_eq!(ring(&[("From", "+447700900999"), ("ForwardedFrom", FRONT_DESK)]).await.verbs(), busy);
    assert_eq!(ring(&[FROM]).await.verbs(), busy, "shown as the caller we ring for");
    assert!(world.ring(CALL, NUMBER).await.body.contains("<Connect"), "the call itself, asked again");
    assert_counted("frontdesk_calls_not_taken_total{reason=\"coming_back\"}");
    assert!(ring(&[("From", "+447700900999")]).await.body.contains("<Connect"), "another caller");
    over(&world, &ringing, "busy").await;
    assert!(ring(&[("From", FRONT_DESK)]).await.body.contains("<Connect"), "it rings no more");
}

// Another webhook has failed.

#[actix_web::test]
async fn the_fallback_answers_a_new_call_like_a_ring() {
    let world = World::new(1);
    let first = world.post("/call-fallback", &LIVE).await;
    assert!(first.body.contains("<Connect"), "{}", first.body);
    assert_eq!(world.ring(CALL, NUMBER).await.stream_id(), first.stream_id());
    let full = world.post("/call-fallback", &[("CallSid", OTHER_CALL), ("To", NUMBER), FROM]).await;
    assert_put_through(&full);
}

#[actix_web::test]
async fn the_fallback_resumes_a_call_that_had_a_stream_and_repeats_a_promise() {
    let world = World::new(1);
    streamed(&world).await;
    let first = world.post("/call-fallback", &LIVE).await.stream_id();
    assert_eq!(world.post("/call-fallback", &LIVE).await.stream_id(), first);
    assert_eq!(world.state.open_stream(&first).unwrap().resumes, 1);
}

#[actix_web::test]
async fn the_fallback_does_what_was_intended() {
    let world = World::new(1);
    streamed(&world).await;
    record(&world, EndIntent::HangUp).await;
    assert_eq!(world.post("/call-fallback", &LIVE).await.verbs(), "<Hangup/>");
    let over = [("CallSid", CALL), ("CallStatus", "completed"), ("To", NUMBER)];
    assert_eq!(world.post("/call-fallback", &over).await.verbs(), "");
    let unknown = world.post("/call-fallback", &[("CallSid", OTHER_CALL), ("To", "+442071234599")]).await;
    assert!(unknown.verbs().starts_with("<Say language=\"en-US\">Sorry, there is nobody"), "{}", unknown.body);
}

// Status.

#[actix_web::test]
async fn status_callbacks_are_taken_as_often_as_they_come() {
    let world = World::new(1);
    world.ring(CALL, NUMBER).await;
    for _ in 0..2 {
        let over = world.post("/call-status", &[("CallSid", CALL), ("CallStatus", "completed")]).await;
        assert_eq!((over.status.as_u16(), over.body.as_str()), (204, ""));
        let event = world.post("/stream-status", &[("CallSid", CALL), ("StreamEvent", "stream-error")]).await;
        assert_eq!((event.status.as_u16(), event.body.as_str()), (204, ""));
    }
    let admission = world.state.engine.registry.send(Admit(CarrierCallId::new(OTHER_CALL))).await.unwrap();
    assert_eq!(admission, frontdesk_actors::registry::Admission::Granted, "the place of the ended call is free");
}
