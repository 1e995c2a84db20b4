use proptest::prelude::*;
use url::Url;

use super::*;
use crate::engine::RecogniserConfig;
use crate::stt::deepgram::SttParams;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../../../tests/fixtures/wire/flux/", $name))
    };
}

const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

fn drain(session: &mut FluxSession) -> Vec<SessionOutput<SttEvent>> {
    std::iter::from_fn(|| session.poll()).collect()
}

fn text(text: &'static str) -> SessionOutput<SttEvent> {
    SessionOutput::Send(Frame::Text(text.into()))
}

fn audio(bytes: &[u8]) -> SessionOutput<SttEvent> {
    SessionOutput::Send(Frame::Binary(Bytes::copy_from_slice(bytes)))
}

fn silence() -> SessionOutput<SttEvent> {
    audio(&[0xff; 640])
}

fn open(now: Instant) -> FluxSession {
    let mut session = FluxSession::new();
    session.opened(now);
    assert_eq!(drain(&mut session), [], "nothing is sent before there is audio");
    session
}

/// The events that a message causes.
fn hear(session: &mut FluxSession, message: &str) -> Vec<SttEvent> {
    session.frame(Frame::Text(message.into()), Instant::now());
    let event = |output| match output {
        SessionOutput::Event(event) => Some(event),
        _ => None,
    };
    drain(session).into_iter().filter_map(event).collect()
}

/// Orders audio as a call does, a frame of 20 ms at a time.
fn speak(session: &mut FluxSession, from: Instant, frames: u64) -> Instant {
    for frame in 0..frames {
        session.order(SttOrder::Audio(Bytes::from_static(&[1; 160])), from + ms(20) * frame as u32);
    }
    from + ms(20) * frames as u32
}

fn values(url: &Url, name: &str) -> Vec<String> {
    url.query_pairs().filter(|(key, _)| key == name).map(|(_, value)| value.into_owned()).collect()
}

#[test]
fn the_url_asks_for_turns_from_telephone_audio_that_is_not_kept() {
    let config = RecogniserConfig {
        origin: "https://api.deepgram.com".parse().unwrap(),
        api_key: "key".into(),
        model: "flux-general-en".into(),
    };
    let params = SttParams { language: "en-GB".into(), key_terms: vec!["Dr Okafor".into(), "hygienist".into()] };
    let asked = url(&config, "flux-general-en", &params);
    assert_eq!((asked.scheme(), asked.host_str(), asked.path()), ("wss", Some("api.deepgram.com"), "/v2/listen"));
    let expected = "model=flux-general-en&encoding=mulaw&sample_rate=8000&eot_threshold=0.7&eager_eot_threshold=0.5\
                    &eot_timeout_ms=3000&mip_opt_out=true&keyterm=Dr+Okafor&keyterm=hygienist";
    assert_eq!(asked.query(), Some(expected), "and no more: unknown parameters are refused");
    assert_eq!(values(&url(&config, MULTILINGUAL, &params), "language_hint"), ["en-GB"]);
}

/// What a message means, in short.
fn meaning(event: &SttEvent) -> String {
    match event {
        SttEvent::Transcript(heard) => {
            let end = match (heard.speech_final, heard.from_finalize) {
                (true, false) => " speech_final",
                (false, true) => " from_finalize",
                _ => "",
            };
            format!("{:?}{end}: {}", heard.stability, heard.text)
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn each_event_of_a_turn_means_this() {
    let check = |session: &mut FluxSession, message: &str, expected: &[&str]| {
        let heard: Vec<_> = hear(session, message).iter().map(meaning).collect();
        assert_eq!(heard, expected, "{message}");
    };
    let session = &mut open(Instant::now());
    check(session, fixture!("connected.json"), &[]);
    check(session, fixture!("update_idle.json"), &[]);
    check(session, fixture!("start_of_turn.json"), &["SpeechStarted { at: 400ms }", "Interim: I'd"]);
    check(session, fixture!("update.json"), &["Interim: I'd like to book"]);
    check(session, fixture!("eager_end_of_turn.json"), &["Interim: I'd like to book", "TurnLikelyOver"]);
    check(session, fixture!("turn_resumed.json"), &["TurnResumed", "Interim: I'd like to book"]);
    check(session, fixture!("unknown_event.json"), &[]);
    check(session, fixture!("warning.json"), &[]);
    check(session, fixture!("end_of_turn.json"), &["Final speech_final: I'd like to book"]);
    check(session, fixture!("start_of_turn.json"), &["SpeechStarted { at: 400ms }", "Interim: I'd"]);
    check(session, fixture!("end_of_turn_manual.json"), &["Final from_finalize: I'd like to book"]);
    check(session, fixture!("end_of_turn_timeout.json"), &["Final speech_final: I'd like to book"]);
    check(session, fixture!("end_of_turn_older.json"), &["Final speech_final: I'd like to book"]);
}

#[test]
fn words_have_their_times_and_stand_as_they_are_written() {
    let session = &mut open(Instant::now());
    let heard = hear(session, &fixture!("end_of_turn.json").replace("like to book\"", "like to book.\""));
    let [SttEvent::Transcript(heard)] = heard.as_slice() else { panic!("{heard:?}") };
    assert_eq!((heard.start, heard.duration), (Duration::ZERO, ms(1_920)));
    assert_eq!(heard.words.len(), 4);
    assert_eq!(heard.words[3], Word { text: "book.".into(), start: ms(920), end: ms(1_200) });
    let older = hear(session, fixture!("end_of_turn_older.json"));
    let [SttEvent::Transcript(older)] = older.as_slice() else { panic!("{older:?}") };
    assert_eq!((older.words.len(), older.text.as_str()), (0, "I'd like to book"), "no times, so no words");
}

#[test]
fn audio_leaves_in_messages_of_80_ms_and_a_control_message_takes_the_rest_along() {
    let now = Instant::now();
    let mut session = open(now);
    speak(&mut session, now, 5);
    assert_eq!(drain(&mut session), [audio(&[1; 640])]);
    session.order(SttOrder::Finalize, now + ms(100));
    assert_eq!(drain(&mut session), [audio(&[1; 160]), text(r#"{"type":"ForceEndTurn"}"#)]);
    session.order(SttOrder::Audio(Bytes::new()), now + ms(100));
    session.order(SttOrder::Finish, now + ms(100));
    assert_eq!(drain(&mut session), [text(r#"{"type":"CloseStream"}"#)], "and never an empty message");
    session.order(SttOrder::Audio(Bytes::from_static(&[1; 640])), now + ms(100));
    assert_eq!(drain(&mut session), [], "no audio after the end");
}

#[test]
fn silence_takes_the_place_of_audio_that_stops_in_the_middle_of_a_turn() {
    let start = Instant::now();
    let mut session = open(start);
    let end = speak(&mut session, start, 33);
    drain(&mut session);
    hear(&mut session, fixture!("start_of_turn.json"));
    // The last frame was ordered 20 ms before `end`.
    let last = end - ms(20);
    assert_eq!(session.deadline(), Some(last + ms(500)));
    session.tick(last + ms(499));
    assert_eq!(drain(&mut session), []);
    session.tick(last + ms(500));
    let mut filled = [0xff; 640];
    filled[..160].fill(1);
    assert_eq!(drain(&mut session), [audio(&filled)], "the frame that was left, filled up");
    assert_eq!(session.deadline(), Some(last + ms(580)));
    session.tick(last + ms(745));
    assert_eq!(drain(&mut session), [silence(), silence(), silence()], "as much as the time that has passed");
    assert_eq!(session.deadline(), Some(last + ms(820)), "and no drift");
    // Twelve messages have been sent, 660 ms of caller audio and 300 ms of silence.
    let late = fixture!("end_of_turn_timeout.json").replace("4.2", "0.96");
    let ended = hear(&mut session, &late);
    let [SttEvent::Transcript(ended)] = ended.as_slice() else { panic!("{ended:?}") };
    assert_eq!(ended.start + ended.duration, ms(660), "our silence is no caller audio");
    assert_eq!(session.deadline(), Some(last + ms(740) + ms(4_000)), "between turns only the socket is kept open");
}

#[test]
fn an_idle_session_is_kept_open_with_silence() {
    let start = Instant::now();
    let mut session = open(start);
    assert_eq!(session.deadline(), Some(start + ms(4_000)));
    session.tick(start + ms(4_000));
    assert_eq!(drain(&mut session), [silence()]);
    assert_eq!(session.deadline(), Some(start + ms(8_000)));
}

fn update_at(heard: Duration) -> String {
    fixture!("update.json").replace("1.28", &heard.as_secs_f64().to_string())
}

/// Whether a session that hears 24 updates' worth of speech is given up when each update tells of this much audio more.
fn is_given_up_with_updates_of(each: Duration) -> bool {
    let (mut session, start) = (open(Instant::now()), Instant::now());
    hear(&mut session, fixture!("start_of_turn.json"));
    let mut now = start;
    (1..=24).any(|update| {
        now = speak(&mut session, now, 12);
        drain(&mut session);
        session.frame(Frame::Text(update_at(each * update).as_str().into()), now);
        drain(&mut session).last() == Some(&SessionOutput::Close)
    })
}

/// Its updates come, but of audio that is longer and longer ago. Such a session does not catch up.
#[test]
fn a_session_that_falls_behind_is_a_dead_one() {
    assert!(!is_given_up_with_updates_of(ms(240)), "it keeps up");
    assert!(!is_given_up_with_updates_of(ms(170)), "1.7 s behind, as on a bad day");
    assert!(is_given_up_with_updates_of(ms(120)));
    assert!(is_given_up_with_updates_of(ms(20)), "it never kept up");
}

/// Old audio that a session is given all at once takes it a moment.
#[test]
fn a_session_that_begins_with_old_audio_is_waited_for() {
    let (mut session, start) = (open(Instant::now()), Instant::now());
    speak(&mut session, start, 400);
    for (now, heard) in [(300, 1_000), (1_200, 5_000), (2_100, 8_000)] {
        session.frame(Frame::Text(update_at(ms(heard)).as_str().into()), start + ms(now));
    }
    assert!(!drain(&mut session).contains(&SessionOutput::Close));
    session.frame(Frame::Text(update_at(ms(8_100)).as_str().into()), start + ms(2_400));
    assert!(!drain(&mut session).contains(&SessionOutput::Close), "it has caught up");
}

/// A session in the middle of a turn may stay open and say no more; the call must not wait for it.
#[test]
fn a_turn_without_updates_is_a_dead_session() {
    let start = Instant::now();
    let mut session = open(start);
    hear(&mut session, fixture!("start_of_turn.json"));
    let mut now = start;
    for update in 1..=20 {
        now = speak(&mut session, now, 12);
        session.tick(now);
        assert!(!drain(&mut session).iter().any(|output| matches!(output, SessionOutput::Event(_))));
        hear(&mut session, &update_at(ms(240) * update));
    }
    let failed = |outputs: &[SessionOutput<SttEvent>]| outputs.last() == Some(&SessionOutput::Close);
    let quiet = now;
    while !failed(&drain(&mut session)) {
        now = speak(&mut session, now, 4);
        session.tick(now);
        assert!(now < quiet + ms(10_000), "it is never given up");
    }
    assert!((ms(4_000)..ms(4_300)).contains(&(now - quiet)), "{:?}", now - quiet);
}

#[test]
fn silence_between_turns_is_committed_so_that_a_new_session_need_not_hear_it() {
    let session = &mut open(Instant::now());
    let idle = |end: &str| fixture!("update_idle.json").replace("0.24", end);
    assert_eq!(hear(session, &idle("5.9")), []);
    let committed = hear(session, &idle("6.1"));
    let [SttEvent::Transcript(silence)] = committed.as_slice() else { panic!("{committed:?}") };
    assert_eq!((silence.start, silence.duration), (Duration::ZERO, ms(5_100)), "all but the last second");
    assert_eq!((silence.text.as_str(), silence.stability), ("", Stability::Final));
    assert!(!silence.speech_final && !silence.from_finalize);
    assert_eq!(hear(session, &idle("11.0")), []);
    assert_eq!(hear(session, &idle("11.2")).len(), 1);
    hear(session, fixture!("start_of_turn.json"));
    let during = hear(session, &idle("30.0"));
    assert!(matches!(during.as_slice(), [SttEvent::Transcript(heard)] if heard.stability == Stability::Interim));
}

#[test]
fn finish_waits_for_the_rest_and_ends_with_the_socket_or_after_a_second() {
    let now = Instant::now();
    let over = [SessionOutput::Event(SttEvent::Finished), SessionOutput::Close];
    let mut session = open(now);
    hear(&mut session, fixture!("start_of_turn.json"));
    session.order(SttOrder::Finish, now);
    drain(&mut session);
    assert_eq!(session.deadline(), Some(now + ms(1_000)), "no more silence is owed");
    assert_eq!(hear(&mut session, fixture!("update.json")).len(), 1, "the last words");
    session.frame(Frame::Closed(1000, String::new()), now);
    assert_eq!(drain(&mut session), over);
    assert_eq!(session.deadline(), None);
    let mut silent = open(now);
    silent.order(SttOrder::Finish, now);
    drain(&mut silent);
    silent.tick(now + ms(1_000));
    assert_eq!(drain(&mut silent), over);
}

#[test]
fn an_error_a_close_or_nonsense_ends_the_session_once() {
    let now = Instant::now();
    let check = |frame: Frame, kind, detail: &str| {
        let mut session = open(now);
        session.frame(frame, now);
        let failed = SttEvent::Failed(VendorFailure::new(kind, detail));
        assert_eq!(drain(&mut session), [SessionOutput::Event(failed), SessionOutput::Close]);
        session.order(SttOrder::Finish, now);
        session.tick(now + ms(60_000));
        session.frame(Frame::Closed(1006, String::new()), now);
        assert_eq!(drain(&mut session), [], "one failure only");
    };
    check(Frame::Text(fixture!("error.json").into()), FailureKind::Protocol, "INTERNAL_SERVER_ERROR");
    check(Frame::Text("<html>".into()), FailureKind::Protocol, "unreadable message");
    check(Frame::Closed(1011, "NET-0001".into()), FailureKind::Closed, "1011 NET-0001");
}

proptest! {
    #[test]
    fn whatever_comes_there_is_one_last_event_and_no_panic(
        frames in proptest::collection::vec(
            "(\\{\"type\":\"TurnInfo\",\"event\":\"(StartOfTurn|Update|EndOfTurn)\"\\}|\\{\"type\":\"Error[\\PC]{0,12}\\}|\\PC{0,20})",
            0..12,
        ),
        finish: bool,
    ) {
        let now = Instant::now();
        let mut session = open(now);
        if finish { session.order(SttOrder::Finish, now); }
        for frame in frames {
            session.order(SttOrder::Audio(Bytes::from_static(&[1; 200])), now);
            session.frame(Frame::Text(frame.into()), now);
        }
        session.tick(now + ms(1_000));
        session.frame(Frame::Closed(1006, String::new()), now);
        let outputs = drain(&mut session);
        let last = |output: &&SessionOutput<SttEvent>| {
            matches!(output, SessionOutput::Event(SttEvent::Finished | SttEvent::Failed(_)))
        };
        prop_assert_eq!(outputs.iter().filter(last).count(), 1);
        prop_assert_eq!(outputs.last(), Some(&SessionOutput::Close));
    }
}
