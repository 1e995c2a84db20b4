use proptest::prelude::*;
use url::Url;

use super::*;
use crate::engine::RecogniserConfig;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../../../tests/fixtures/wire/deepgram/", $name))
    };
}

const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

fn drain(session: &mut DeepgramSession) -> Vec<SessionOutput<SttEvent>> {
    std::iter::from_fn(|| session.poll()).collect()
}

fn text(text: &'static str) -> SessionOutput<SttEvent> {
    SessionOutput::Send(Frame::Text(text.into()))
}

fn open(now: Instant) -> DeepgramSession {
    let mut session = DeepgramSession::new();
    session.opened(now);
    drain(&mut session);
    session
}

fn hear(session: &mut DeepgramSession, message: &str, now: Instant) -> Vec<SessionOutput<SttEvent>> {
    session.frame(Frame::Text(message.into()), now);
    drain(session)
}

fn config(origin: &str, model: &str) -> RecogniserConfig {
    RecogniserConfig { origin: origin.parse().unwrap(), api_key: "key".into(), model: model.into() }
}

fn params(terms: &[&str]) -> SttParams {
    SttParams { language: "en-GB".into(), key_terms: terms.iter().map(|&term| term.into()).collect() }
}

fn values(url: &Url, name: &str) -> Vec<String> {
    url.query_pairs().filter(|(key, _)| key == name).map(|(_, value)| value.into_owned()).collect()
}

#[test]
fn the_url_asks_for_telephone_audio_that_is_not_kept() {
    let url = url(&config("https://api.deepgram.com", "nova-3"), &params(&["Dr Okafor", "hygienist"]));
    assert_eq!((url.scheme(), url.host_str(), url.path()), ("wss", Some("api.deepgram.com"), "/v1/listen"));
    for (name, value) in [
        ("model", "nova-3"),
        ("encoding", "mulaw"),
        ("sample_rate", "8000"),
        ("channels", "1"),
        ("language", "en-GB"),
        ("interim_results", "true"),
        ("endpointing", "300"),
        ("utterance_end_ms", "1000"),
        ("vad_events", "true"),
        ("punctuate", "true"),
        ("smart_format", "true"),
        ("no_delay", "true"),
        ("mip_opt_out", "true"),
    ] {
        assert_eq!(values(&url, name), [value], "{name}");
    }
    assert_eq!(values(&url, "keyterm"), ["Dr Okafor", "hygienist"]);
    assert_eq!(values(&url, "keywords"), [""; 0]);
}

#[test]
fn older_models_get_single_boosted_words() {
    let url = url(&config("http://127.0.0.1:4000", "nova-2-phonecall"), &params(&["Dr Okafor", "Dr Lee"]));
    assert_eq!((url.scheme(), url.port()), ("ws", Some(4000)));
    assert_eq!(values(&url, "keywords"), ["Dr:1", "Okafor:1", "Lee:1"]);
    assert_eq!(values(&url, "keyterm"), [""; 0]);
}

#[test]
fn key_terms_stay_below_the_vendors_limits() {
    let many: Vec<String> = (0..500).map(|n| format!("term{n}")).collect();
    let params = SttParams { language: "en".into(), key_terms: many };
    let terms = values(&url(&config("ws://h", "nova-3"), &params), "keyterm");
    assert!(terms.iter().map(String::len).sum::<usize>() <= 1_000 && terms.len() > 100);
    assert_eq!(values(&url(&config("ws://h", "nova-2"), &params), "keywords").len(), 100);
}

#[test]
fn the_key_travels_in_a_header() {
    assert_eq!(headers(&config("ws://h", "nova-3")), [("authorization", "Token key".to_owned())]);
}

#[test]
fn a_session_begins_with_a_frame_of_silence_that_does_not_count() {
    let now = Instant::now();
    let mut session = DeepgramSession::new();
    session.opened(now);
    assert_eq!(drain(&mut session), [SessionOutput::Send(Frame::Binary(Bytes::from(vec![0xff; 160])))]);

    let events = hear(&mut session, fixture!("results_speech_final.json"), now);
    let [SessionOutput::Event(SttEvent::Transcript(heard))] = &events[..] else { panic!("{events:?}") };
    assert_eq!((heard.text.as_str(), heard.words[0].text.as_str()), ("Hi, it's Ann.", "Hi,"));
    assert_eq!((heard.words[0].start, heard.words[0].end), (ms(300), ms(480)));
    // Vendor: from 0 s for 1.98 s. The first 20 ms were ours.
    assert_eq!((heard.start, heard.duration), (ms(0), ms(1_960)));
    assert!(heard.speech_final && heard.stability == Stability::Final);

    let at = SttEvent::SpeechStarted { at: ms(9_520) };
    assert_eq!(hear(&mut session, fixture!("speech_started.json"), now), [SessionOutput::Event(at)]);
    let ended = SttEvent::UtteranceEnded { last_word_end: ms(2_375) };
    assert_eq!(hear(&mut session, fixture!("utterance_end.json"), now), [SessionOutput::Event(ended)]);
    let none = r#"{"type":"UtteranceEnd","last_word_end":-1}"#;
    let ended = SttEvent::UtteranceEnded { last_word_end: ms(0) };
    assert_eq!(hear(&mut session, none, now), [SessionOutput::Event(ended)]);
}

#[test]
fn interim_and_finalized_results_keep_their_flags() {
    let now = Instant::now();
    let mut session = open(now);
    let events = hear(&mut session, fixture!("results_interim.json"), now);
    let [SessionOutput::Event(SttEvent::Transcript(interim))] = &events[..] else { panic!("{events:?}") };
    assert_eq!(interim.stability, Stability::Interim);
    let events = hear(&mut session, fixture!("results_from_finalize.json"), now);
    let [SessionOutput::Event(SttEvent::Transcript(last))] = &events[..] else { panic!("{events:?}") };
    assert!(last.from_finalize);
    assert_eq!(last.start, ms(1_960));
    assert_eq!(hear(&mut session, fixture!("configure_success.json"), now), []);
    assert_eq!(hear(&mut session, fixture!("metadata.json"), now), [], "only the answer to CloseStream ends a session");
}

#[test]
fn keep_alive_is_sent_every_four_seconds_without_audio() {
    let start = Instant::now();
    let mut session = open(start);
    assert_eq!(session.deadline(), Some(start + ms(4_000)));
    session.tick(start + ms(3_999));
    assert_eq!(drain(&mut session), []);
    session.tick(start + ms(4_000));
    assert_eq!(drain(&mut session), [text(r#"{"type":"KeepAlive"}"#)]);
    assert_eq!(session.deadline(), Some(start + ms(8_000)));
    session.order(SttOrder::Audio(Bytes::from_static(&[1])), start + ms(7_000));
    assert_eq!(drain(&mut session), [SessionOutput::Send(Frame::Binary(Bytes::from_static(&[1])))]);
    assert_eq!(session.deadline(), Some(start + ms(11_000)));
}

#[test]
fn an_empty_binary_frame_is_never_sent() {
    let now = Instant::now();
    let mut session = open(now);
    session.order(SttOrder::Audio(Bytes::new()), now);
    assert_eq!(drain(&mut session), []);
}

#[test]
fn finish_waits_for_the_rest_and_then_ends_well() {
    let now = Instant::now();
    let mut session = open(now);
    session.order(SttOrder::Finalize, now);
    session.order(SttOrder::Finish, now);
    assert_eq!(drain(&mut session), [text(r#"{"type":"Finalize"}"#), text(r#"{"type":"CloseStream"}"#)]);
    session.order(SttOrder::Audio(Bytes::from_static(&[1])), now);
    assert_eq!(drain(&mut session), [], "no audio after the end");
    assert_eq!(hear(&mut session, fixture!("results_final.json"), now).len(), 1);
    let over = [SessionOutput::Event(SttEvent::Finished), SessionOutput::Close];
    assert_eq!(hear(&mut session, fixture!("metadata.json"), now), over);
    session.frame(Frame::Closed(1000, String::new()), now);
    assert_eq!(drain(&mut session), []);
    assert_eq!(session.deadline(), None);
}

#[test]
fn finish_is_over_after_a_second_or_when_the_socket_closes() {
    let now = Instant::now();
    let over = [SessionOutput::Event(SttEvent::Finished), SessionOutput::Close];
    let mut silent = open(now);
    silent.order(SttOrder::Finish, now);
    drain(&mut silent);
    assert_eq!(silent.deadline(), Some(now + ms(1_000)));
    silent.tick(now + ms(1_000));
    assert_eq!(drain(&mut silent), over);
    let mut broken = open(now);
    broken.order(SttOrder::Finish, now);
    drain(&mut broken);
    broken.frame(Frame::Closed(1006, String::new()), now);
    assert_eq!(drain(&mut broken), over);
}

#[track_caller]
fn check_close(code: u16, reason: &str, kind: FailureKind, detail: &str) {
    let now = Instant::now();
    let mut session = open(now);
    session.frame(Frame::Closed(code, reason.into()), now);
    let failed = SttEvent::Failed(VendorFailure::new(kind, detail));
    assert_eq!(drain(&mut session), [SessionOutput::Event(failed), SessionOutput::Close]);
    session.order(SttOrder::Finish, now);
    session.tick(now + ms(60_000));
    session.frame(Frame::Closed(code, reason.into()), now);
    assert_eq!(drain(&mut session), [], "one failure only");
}

#[test]
fn a_close_is_told_by_its_code() {
    check_close(1011, "NET-0001", FailureKind::Closed, "1011 NET-0001");
    check_close(1008, "DATA-0000", FailureKind::Rejected, "1008 DATA-0000");
    check_close(1000, "", FailureKind::Closed, "1000");
    check_close(1006, "", FailureKind::Closed, "1006");
    check_close(1013, "Ann said so", FailureKind::Overloaded, "1013");
}

#[test]
fn an_error_or_nonsense_ends_the_session() {
    let now = Instant::now();
    let failed = |detail| {
        [
            SessionOutput::Event(SttEvent::Failed(VendorFailure::new(FailureKind::Protocol, detail))),
            SessionOutput::Close,
        ]
    };
    assert_eq!(hear(&mut open(now), fixture!("error.json"), now), failed("SchemaError"));
    assert_eq!(hear(&mut open(now), "<html>", now), failed("unreadable message"));
}

#[test]
fn a_refused_upgrade_is_told_by_its_status() {
    let check = |status, body, kind, detail: &str| {
        assert_eq!(failure_of_status(status, body), VendorFailure::new(kind, detail));
    };
    check(401, fixture!("refused_401.json"), FailureKind::Unauthorized, "401 INVALID_AUTH");
    check(402, fixture!("refused_402.json"), FailureKind::Quota, "402 ASR_PAYMENT_REQUIRED");
    check(429, fixture!("refused_429.json"), FailureKind::RateLimited, "429 TOO_MANY_REQUESTS");
    check(400, "no json", FailureKind::Rejected, "400");
    check(503, "", FailureKind::Overloaded, "503");
    check(302, "", FailureKind::Protocol, "302");
}

proptest! {
    #[test]
    fn whatever_comes_there_is_one_last_event_and_no_panic(
        frames in proptest::collection::vec("(\\{\"type\":\"(Results|Metadata|Error|UtteranceEnd)\"[\\PC]{0,12}\\}|\\PC{0,20})", 0..12),
        finish: bool,
    ) {
        let now = Instant::now();
        let mut session = open(now);
        if finish { session.order(SttOrder::Finish, now); }
        for frame in frames { session.frame(Frame::Text(frame.into()), now); }
        session.tick(now + ms(1_000));
        session.frame(Frame::Closed(1006, String::new()), now);
        let outputs = drain(&mut session);
        let last = |o: &&SessionOutput<SttEvent>| {
            matches!(o, SessionOutput::Event(SttEvent::Finished | SttEvent::Failed(_)))
        };
        prop_assert_eq!(outputs.iter().filter(last).count(), 1);
        prop_assert_eq!(outputs.last(), Some(&SessionOutput::Close));
    }
}
