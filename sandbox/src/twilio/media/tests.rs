use bytes::Bytes;
use serde_json::Value;

use super::*;
use crate::twilio::handset::{FRAME_BYTES, SILENCE, Spoken};

const MS: Duration = Duration::from_millis(1);

/// A telephone that remembers what it heard and does as planned at given frames.
#[derive(Debug, Default)]
struct Phone {
    heard: Vec<(Duration, u8)>,
    frames: u64,
    press_at: Option<u64>,
    hang_up_at: Option<u64>,
}

impl Handset for Phone {
    fn exchange(&mut self, at: Duration, heard: &[u8; FRAME_BYTES]) -> Spoken {
        self.heard.push((at, heard[0]));
        let this = self.frames;
        self.frames += 1;
        Spoken {
            key: (self.press_at == Some(this)).then_some('5'),
            hang_up: self.hang_up_at == Some(this),
            ..Spoken::silence()
        }
    }
}

fn parts(network_delay: Duration) -> StreamParts {
    StreamParts {
        stream_sid: "MZ1".into(),
        account_sid: "AC1".into(),
        call_sid: "CA1".into(),
        parameters: vec![("token".into(), "one-time".into())],
        network_delay,
        call_time: Duration::from_secs(1),
    }
}

/// Runs the machine on simulated time up to `until` and returns what the server received, and when.
fn run(stream: &mut MediaStream<Phone>, until: Instant) -> Vec<(Instant, Frame)> {
    let mut received = Vec::new();
    let mut now = stream.started;
    loop {
        received.extend(std::iter::from_fn(|| stream.poll()).map(|frame| (now, frame)));
        match stream.deadline() {
            Some(at) if at <= until => {
                now = now.max(at);
                stream.tick(now);
            }
            _ => return received,
        }
    }
}

fn json(frame: &Frame) -> Value {
    let Frame::Text(text) = frame else { panic!("not a text frame: {frame:?}") };
    serde_json::from_str(text).unwrap()
}

fn events(received: &[(Instant, Frame)]) -> Vec<String> {
    received
        .iter()
        .map(|(_, frame)| match frame {
            Frame::Text(_) => json(frame)["event"].as_str().unwrap().to_owned(),
            other => format!("{other:?}"),
        })
        .collect()
}

#[tokio::test]
async fn a_stream_begins_with_connected_and_start_and_then_counts_media() {
    let now = Instant::now();
    let mut stream = MediaStream::new(parts(Duration::ZERO), Phone::default(), now);
    let received = run(&mut stream, now + 60 * MS);
    assert_eq!(events(&received), ["connected", "start", "media", "media", "media"]);
    assert_eq!(json(&received[1].1)["sequenceNumber"], "1");
    let last = json(&received[4].1);
    assert_eq!(last["sequenceNumber"], "4");
    assert_eq!(last["media"]["chunk"], "3");
    assert_eq!(last["media"]["timestamp"], "60");
    assert_eq!(received[4].0, now + 60 * MS);
}

#[tokio::test]
async fn audio_reaches_the_ear_after_the_network_delay_on_the_call_clock() {
    let now = Instant::now();
    let mut stream = MediaStream::new(parts(30 * MS), Phone::default(), now);
    stream.handle(media_message("MZ1", &[1; 160]), now);
    run(&mut stream, now + 80 * MS);
    let first = stream.handset().heard.iter().find(|(_, byte)| *byte != SILENCE).unwrap();
    assert_eq!(first.0, 1040 * MS, "landed at 30 ms, played with the frame that begins at 40 ms");
}

#[tokio::test]
async fn a_mark_is_echoed_when_its_audio_has_been_played() {
    let now = Instant::now();
    let mut stream = MediaStream::new(parts(10 * MS), Phone::default(), now);
    stream.handle(media_message("MZ1", &[1; 320]), now);
    stream.handle(Frame::Text(r#"{"event":"mark","streamSid":"MZ1","mark":{"name":"1.1.0"}}"#.into()), now);
    let received = run(&mut stream, now + 200 * MS);
    let (at, echo) = received.iter().find(|(_, frame)| json(frame)["event"] == "mark").unwrap();
    assert_eq!(json(echo)["mark"]["name"], "1.1.0");
    assert_eq!(*at, now + 70 * MS, "landed at 10, played from 20 to 60, 10 more on the way back");
}

#[tokio::test]
async fn a_hang_up_sends_stop_and_then_closes() {
    let now = Instant::now();
    let phone = Phone { press_at: Some(1), hang_up_at: Some(2), ..Phone::default() };
    let mut stream = MediaStream::new(parts(5 * MS), phone, now);
    let received = run(&mut stream, now + Duration::from_secs(1));
    assert_eq!(
        events(&received),
        ["connected", "start", "media", "dtmf", "media", "media", "stop", "Close(1000, \"\")"]
    );
    assert_eq!(stream.ended(), Some(StreamEnd::CallerHungUp));
    assert!(stream.is_over());
    let numbers: Vec<_> = received[1..7].iter().map(|(_, frame)| json(frame)["sequenceNumber"].clone()).collect();
    assert_eq!(numbers, ["1", "2", "3", "4", "5", "6"]);
}

#[tokio::test]
async fn what_twilio_would_not_accept_is_recorded_and_not_played() {
    let now = Instant::now();
    let mut stream = MediaStream::new(parts(Duration::ZERO), Phone::default(), now);
    stream.handle(media_message("MZ2", &[1; 160]), now);
    stream.handle(media_message("MZ2", &[1; 160]), now);
    stream.handle(Frame::Binary(Bytes::from_static(&[1; 160])), now);
    run(&mut stream, now + 100 * MS);
    assert!(stream.handset().heard.iter().all(|(_, byte)| *byte == SILENCE));
    let remains = stream.finish();
    let seen: Vec<_> = remains.violations.as_slice().iter().map(|v| (v.code, v.times)).collect();
    assert_eq!(seen, [(31951, 2), (31950, 1)]);
}

#[tokio::test]
async fn pings_are_answered_and_the_servers_close_ends_the_stream() {
    let now = Instant::now();
    let mut stream = MediaStream::new(parts(Duration::ZERO), Phone::default(), now);
    run(&mut stream, now);
    stream.handle(Frame::Ping(Bytes::from_static(b"x")), now);
    stream.handle(Frame::Close(1000, String::new()), now);
    assert_eq!(stream.poll(), Some(Frame::Pong(Bytes::from_static(b"x"))));
    assert_eq!(stream.ended(), Some(StreamEnd::ServerClosed));
}

#[tokio::test]
async fn a_broken_connection_ends_the_stream_without_another_word() {
    let now = Instant::now();
    let mut stream = MediaStream::new(parts(20 * MS), Phone::default(), now);
    stream.handle(Frame::Reset, now);
    run(&mut stream, now + 100 * MS);
    assert_eq!(stream.ended(), Some(StreamEnd::Dropped));
    assert!(stream.is_over());
}
