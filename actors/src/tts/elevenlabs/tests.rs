use bytes::Bytes;
use proptest::prelude::*;
use serde_json::{Value, json};
use url::Url;

use super::*;
use crate::engine::VoiceConfig;
use crate::tenant::Voice;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../../../tests/fixtures/wire/elevenlabs/", $name))
    };
}

type Output = SessionOutput<TtsEvent>;

const fn secs(secs: u64) -> Duration {
    Duration::from_secs(secs)
}

fn drain(session: &mut ElevenLabsSession) -> Vec<Output> {
    std::iter::from_fn(|| session.poll()).collect()
}

fn open(now: Instant) -> ElevenLabsSession {
    let mut session = ElevenLabsSession::new();
    session.opened(now);
    session
}

fn order(session: &mut ElevenLabsSession, order: TtsOrder, now: Instant) -> Vec<Output> {
    session.order(order, now);
    drain(session)
}

fn speak(session: &mut ElevenLabsSession, context: u32, text: &str, now: Instant) -> Vec<Output> {
    order(session, TtsOrder::Speak { context: VoiceContext(context), text: text.into() }, now)
}

fn hear(session: &mut ElevenLabsSession, message: &str, now: Instant) -> Vec<Output> {
    session.frame(Frame::Text(message.into()), now);
    drain(session)
}

/// What was sent, as JSON.
fn sent(outputs: &[Output]) -> Vec<Value> {
    outputs
        .iter()
        .filter_map(|output| match output {
            SessionOutput::Send(Frame::Text(text)) => Some(serde_json::from_str(text).unwrap()),
            _ => None,
        })
        .collect()
}

fn last(context: u32) -> String {
    json!({ "isFinal": true, "contextId": format!("u{context}") }).to_string()
}

fn failed(kind: FailureKind, detail: &str) -> [Output; 2] {
    [SessionOutput::Event(TtsEvent::Failed(VendorFailure::new(kind, detail))), SessionOutput::Close]
}

fn finished(context: u32) -> Output {
    SessionOutput::Event(TtsEvent::Finished(VoiceContext(context)))
}

#[test]
fn the_first_words_open_the_context_and_all_words_are_spoken_at_once() {
    let now = Instant::now();
    let mut session = open(now);
    let text = |text: &'static str| SessionOutput::Send(Frame::Text(text.trim_end().into()));
    let first = speak(&mut session, 7, "Sure, Tuesday works.", now);
    assert_eq!(first, [text(fixture!("client_open.json")), text(fixture!("client_speak.json"))]);
    let next = sent(&speak(&mut session, 7, "At nine?  ", now));
    assert_eq!(next, [json!({"text": "At nine? ", "context_id": "u7", "flush": true})]);
    assert_eq!(speak(&mut session, 7, " ", now), [], "nothing to say");
    let end = order(&mut session, TtsOrder::Finish(VoiceContext(7)), now);
    assert_eq!(end, [text(fixture!("client_flush.json")), text(fixture!("client_close_context.json"))]);
    assert_eq!(order(&mut session, TtsOrder::Finish(VoiceContext(7)), now), [], "once is enough");
    assert_eq!(speak(&mut session, 7, "More.", now), [], "the context is closed");
}

#[test]
fn audio_comes_decoded_with_the_time_of_each_character() {
    let now = Instant::now();
    let mut session = open(now);
    speak(&mut session, 7, "Hi", now);
    let ms = Duration::from_millis;
    let alignment = vec![
        CharTiming { ch: 'H', start: ms(0), duration: ms(80) },
        CharTiming { ch: 'i', start: ms(80), duration: ms(90) },
    ];
    let audio = |alignment| {
        let audio = Bytes::from(vec![0xff; 160]);
        [SessionOutput::Event(TtsEvent::Audio(VoiceAudio { context: VoiceContext(7), audio, alignment }))]
    };
    assert_eq!(hear(&mut session, fixture!("audio.json"), now), audio(alignment.clone()));
    assert_eq!(hear(&mut session, fixture!("audio_snake_case.json"), now), audio(alignment));
    assert_eq!(hear(&mut session, fixture!("audio_no_alignment.json"), now), audio(vec![]));
    assert_eq!(hear(&mut session, fixture!("flush_done.json"), now), []);
    order(&mut session, TtsOrder::Finish(VoiceContext(7)), now);
    assert_eq!(hear(&mut session, fixture!("final_snake_case.json"), now), [finished(7)]);
    assert_eq!(hear(&mut session, fixture!("audio.json"), now), [], "late audio of a context long gone");
}

#[test]
fn nothing_of_a_cancelled_context_is_heard_again() {
    let now = Instant::now();
    let mut session = open(now);
    speak(&mut session, 7, "Hello.", now);
    let cancelled = order(&mut session, TtsOrder::Cancel(VoiceContext(7)), now);
    assert_eq!(sent(&cancelled), [json!({"context_id": "u7", "close_context": true})]);
    assert_eq!(order(&mut session, TtsOrder::Cancel(VoiceContext(7)), now), []);
    assert_eq!(order(&mut session, TtsOrder::Finish(VoiceContext(7)), now), []);
    assert_eq!(speak(&mut session, 7, "More.", now), []);
    assert_eq!(hear(&mut session, fixture!("audio.json"), now), []);
    assert_eq!(hear(&mut session, fixture!("audio_odd_base64.json"), now), []);
    assert_eq!(hear(&mut session, fixture!("final.json"), now), []);
    assert_eq!(hear(&mut session, fixture!("audio.json"), now), []);
}

#[test]
fn a_finished_context_may_still_be_cancelled() {
    let now = Instant::now();
    let mut session = open(now);
    speak(&mut session, 7, "Hello.", now);
    order(&mut session, TtsOrder::Finish(VoiceContext(7)), now);
    assert_eq!(order(&mut session, TtsOrder::Cancel(VoiceContext(7)), now), [], "it is closed already");
    assert_eq!(hear(&mut session, fixture!("audio.json"), now), []);
    assert_eq!(hear(&mut session, fixture!("final.json"), now), []);
}

#[test]
fn a_context_without_words_is_finished_at_once() {
    let now = Instant::now();
    assert_eq!(order(&mut open(now), TtsOrder::Finish(VoiceContext(1)), now), [finished(1)]);
}

#[test]
fn the_fifth_context_waits_until_the_vendor_has_let_go_of_another() {
    let now = Instant::now();
    let mut session = open(now);
    for context in 1..=4 {
        assert_eq!(speak(&mut session, context, "Hello.", now).len(), 2);
    }
    order(&mut session, TtsOrder::Cancel(VoiceContext(1)), now);
    assert_eq!(speak(&mut session, 5, "One.", now), [], "the cancelled one still counts");
    assert_eq!(speak(&mut session, 5, "Two.", now), []);
    assert_eq!(order(&mut session, TtsOrder::Finish(VoiceContext(5)), now), []);
    assert_eq!(speak(&mut session, 6, "Three.", now), []);
    assert_eq!(order(&mut session, TtsOrder::Cancel(VoiceContext(6)), now), []);
    let freed = sent(&hear(&mut session, &last(1), now));
    assert_eq!(freed.len(), 5, "opened, two texts, flush, close: {freed:?}");
    assert!(freed.iter().all(|message| message["context_id"] == "u5"));
    assert_eq!(freed[2]["text"], "Two. ");
    order(&mut session, TtsOrder::Cancel(VoiceContext(2)), now);
    assert_eq!(hear(&mut session, &last(2), now), [], "the sixth was cancelled while it waited");
}

#[test]
fn a_cancelled_context_the_vendor_forgot_stops_counting_after_five_seconds() {
    let now = Instant::now();
    let mut session = open(now);
    for context in 1..=5 {
        speak(&mut session, context, "Hello.", now);
    }
    order(&mut session, TtsOrder::Cancel(VoiceContext(1)), now);
    assert_eq!(session.deadline(), Some(now + secs(5)));
    session.tick(now + secs(5));
    assert_eq!(sent(&drain(&mut session))[0]["context_id"], "u5");
}

#[test]
fn a_finish_the_vendor_never_confirms_is_over_after_three_quiet_seconds() {
    let now = Instant::now();
    let mut session = open(now);
    speak(&mut session, 7, "Hi.", now);
    order(&mut session, TtsOrder::Finish(VoiceContext(7)), now);
    hear(&mut session, fixture!("audio.json"), now + secs(2));
    session.tick(now + secs(4));
    assert_eq!(drain(&mut session), []);
    session.tick(now + secs(5));
    assert_eq!(drain(&mut session), [finished(7)]);
}

#[test]
fn a_finished_context_without_any_audio_is_a_timeout() {
    let now = Instant::now();
    let mut session = open(now);
    speak(&mut session, 7, "Hi.", now);
    order(&mut session, TtsOrder::Finish(VoiceContext(7)), now);
    session.tick(now + secs(3));
    assert_eq!(drain(&mut session), failed(FailureKind::Timeout, "no audio"));
}

#[test]
fn a_context_the_vendor_ended_by_itself_opens_again() {
    let now = Instant::now();
    let mut session = open(now);
    speak(&mut session, 7, "Hi.", now);
    assert_eq!(hear(&mut session, &last(7), now), []);
    assert_eq!(sent(&speak(&mut session, 7, "More.", now)).len(), 2);
}

#[test]
fn open_contexts_and_the_idle_socket_are_kept_alive() {
    let start = Instant::now();
    let mut session = open(start);
    assert_eq!(session.deadline(), Some(start + secs(10)));
    session.tick(start + secs(10));
    assert_eq!(sent(&drain(&mut session)), [json!({"text": ""})]);
    speak(&mut session, 7, "Hi.", start + secs(12));
    session.tick(start + secs(21));
    assert_eq!(drain(&mut session), []);
    session.tick(start + secs(22));
    assert_eq!(sent(&drain(&mut session)), [json!({"text": "", "context_id": "u7"})]);
    assert_eq!(session.deadline(), Some(start + secs(32)));
}

#[test]
fn shutdown_closes_the_socket_and_reports_nothing() {
    let now = Instant::now();
    let mut session = open(now);
    let end = order(&mut session, TtsOrder::Shutdown, now);
    assert_eq!(end, [SessionOutput::Send(Frame::Text(r#"{"close_socket":true}"#.into())), SessionOutput::Close]);
    session.frame(Frame::Closed(1000, String::new()), now);
    assert_eq!(speak(&mut session, 1, "Hi.", now), []);
    assert_eq!(session.deadline(), None);
}

#[track_caller]
fn check_error(message: &str, kind: FailureKind, detail: &str) {
    let now = Instant::now();
    let mut session = open(now);
    speak(&mut session, 7, "Hi.", now);
    assert_eq!(hear(&mut session, message, now), failed(kind, detail));
    session.frame(Frame::Closed(1008, "prose".into()), now);
    session.tick(now + secs(60));
    assert_eq!(drain(&mut session), [], "one failure only");
}

#[test]
fn an_error_is_told_by_its_name_and_not_by_its_code() {
    check_error(fixture!("error_quota.json"), FailureKind::Quota, "quota_exceeded");
    check_error(fixture!("error_voice_not_found.json"), FailureKind::Rejected, "voice_not_found");
    check_error(fixture!("error_max_contexts.json"), FailureKind::RateLimited, "max_active_conversations");
    check_error(fixture!("error_input_timeout.json"), FailureKind::Timeout, "input_timeout_exceeded");
    check_error(fixture!("error_generic.json"), FailureKind::Closed, "1008");
    check_error(fixture!("audio_odd_base64.json"), FailureKind::Protocol, "audio is not base64");
    check_error("<html>", FailureKind::Protocol, "unreadable message");
}

#[test]
fn an_input_timeout_between_turns_is_no_failure_until_the_socket_closes() {
    let now = Instant::now();
    let mut session = open(now);
    assert_eq!(hear(&mut session, fixture!("error_input_timeout.json"), now), []);
    session.frame(Frame::Closed(1008, "prose".into()), now);
    assert_eq!(drain(&mut session), failed(FailureKind::Closed, "input_timeout_exceeded"));
}

#[test]
fn a_close_we_did_not_ask_for_is_a_failure() {
    let now = Instant::now();
    let mut session = open(now);
    session.frame(Frame::Closed(1006, String::new()), now);
    assert_eq!(drain(&mut session), failed(FailureKind::Closed, "1006"));
}

fn config(zero_retention: bool) -> VoiceConfig {
    VoiceConfig { origin: "https://api.elevenlabs.io".parse().unwrap(), api_key: "key".into(), zero_retention }
}

fn voice(model: &str) -> Voice {
    Voice { id: "abc/1".into(), model: model.into() }
}

fn value(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

#[test]
fn the_url_asks_for_telephone_audio_and_names_the_language_only_where_it_counts() {
    let flash = url(&config(false), &voice("eleven_flash_v2_5"), "en-GB");
    assert_eq!((flash.scheme(), flash.path()), ("wss", "/v1/text-to-speech/abc%2F1/multi-stream-input"));
    for (name, expected) in [
        ("model_id", Some("eleven_flash_v2_5")),
        ("output_format", Some("ulaw_8000")),
        ("language_code", Some("en")),
        ("auto_mode", Some("true")),
        ("sync_alignment", Some("true")),
        ("inactivity_timeout", Some("20")),
        ("enable_logging", None),
    ] {
        assert_eq!(value(&flash, name).as_deref(), expected, "{name}");
    }
    let other = url(&config(true), &voice("eleven_multilingual_v2"), "en-GB");
    assert_eq!(value(&other, "language_code"), None);
    assert_eq!(value(&other, "enable_logging").as_deref(), Some("false"));
}

#[test]
fn a_phrase_is_rendered_by_one_post() {
    let request = render_request(&config(true), &voice("eleven_flash_v2_5"), "de", "Guten “Tag”");
    assert_eq!(
        request.url.as_str(),
        "https://api.elevenlabs.io/v1/text-to-speech/abc%2F1/stream?output_format=ulaw_8000&enable_logging=false"
    );
    assert!(request.headers.contains(&("xi-api-key", "key".into())));
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(
        (&body["text"], &body["model_id"], &body["language_code"]),
        (&json!("Guten “Tag”"), &json!("eleven_flash_v2_5"), &json!("de"))
    );
}

#[test]
fn a_refusal_is_told_by_its_name_or_else_by_its_status() {
    let check = |status, body, kind, detail: &str| {
        assert_eq!(failure_of_status(status, body), VendorFailure::new(kind, detail));
    };
    check(401, fixture!("http_error_401.json"), FailureKind::Unauthorized, "401 invalid_api_key");
    check(401, r#"{"detail":{"status":"quota_exceeded"}}"#, FailureKind::Quota, "401 quota_exceeded");
    check(422, fixture!("http_error_422.json"), FailureKind::Rejected, "422");
    check(429, fixture!("http_error_429_busy.json"), FailureKind::Overloaded, "429 system_busy");
    check(429, "", FailureKind::RateLimited, "429");
    check(503, "<html>", FailureKind::Overloaded, "503");
}

proptest! {
    #[test]
    fn at_most_four_contexts_are_ever_live_at_the_vendor(steps in proptest::collection::vec((0..5u8, 0..9u32), 0..80)) {
        let start = Instant::now();
        let mut session = open(start);
        let mut live = BTreeSet::new();
        for (number, (step, context)) in steps.into_iter().enumerate() {
            // Slow enough that nothing is forgotten by time, fast enough to matter.
            let now = start + Duration::from_millis(number as u64);
            let id = VoiceContext(context);
            match step {
                0 | 1 => session.order(TtsOrder::Speak { context: id, text: "Hi.".into() }, now),
                2 => session.order(TtsOrder::Finish(id), now),
                3 => session.order(TtsOrder::Cancel(id), now),
                _ => {
                    live.remove(&format!("u{context}"));
                    session.frame(Frame::Text(last(context).into()), now);
                }
            }
            for message in sent(&drain(&mut session)) {
                live.insert(message["context_id"].as_str().unwrap().to_owned());
            }
            prop_assert!(live.len() <= 4, "{:?}", live);
        }
    }

    #[test]
    fn no_message_panics_the_session(messages in proptest::collection::vec(
        "(\\{\"contextId\":\"u1\",\"(audio|isFinal|error|alignment)\":[\\PC]{0,12}\\}|\\PC{0,20})", 0..12)) {
        let now = Instant::now();
        let mut session = open(now);
        speak(&mut session, 1, "Hi.", now);
        for message in messages { hear(&mut session, &message, now); }
    }
}
