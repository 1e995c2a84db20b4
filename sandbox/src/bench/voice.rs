//! The voice: ElevenLabs' `multi-stream-input` socket and its HTTP stream. What is spoken carries the number of the reply
//! that it belongs to.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use tokio::time::{Instant, sleep_until};

use super::dialogue::{self, REPLYS};
use super::http::{self, Request};
use super::probe::Probe;
use super::profile::Delays;
use super::socket::{CLOSE, Connection, Out, TEXT};
use super::tag;

/// Bytes of audio for one character: 64 ms, about 15 characters a second.
const BYTES: usize = 512;
const MS: usize = BYTES / 8;

/// Characters in the first message of an utterance, so that sound can start early, and in every further one: about a second.
const FIRST_PIECE: usize = 4;
const PIECE: usize = 15;

/// Audio comes this many times faster than it plays.
const SPEED: u32 = 6;

/// Fixed phrases are spoken in a hurry: nobody measures them, and every row begins with two.
const PHRASE_BYTES: usize = 160;

/// Bytes of one message of the floor's voice: 60 ms.
const FLOOR_BYTES: usize = 480;

#[derive(Deserialize)]
struct Message {
    text: Option<String>,
    context_id: Option<String>,
    #[serde(default)]
    close_context: bool,
    #[serde(default)]
    close_socket: bool,
}

/// One utterance.
struct Context {
    /// The reply that is spoken.
    number: u32,
    /// When everything asked for will have been sent.
    free_at: Instant,
    begun: bool,
}

type Contexts = Rc<RefCell<HashMap<String, Context>>>;

/// Serves a socket until it ends.
pub(super) async fn run(mut connection: Connection, probe: Rc<Probe>, delays: Rc<Delays>) {
    let contexts = Contexts::default();
    let out = Rc::clone(&connection.out);
    while connection.more().await {
        while let Some(frame) = connection.frame() {
            if frame.opcode == CLOSE {
                return;
            }
            let Ok(message) = serde_json::from_slice::<Message>(frame.payload) else { continue };
            if message.close_socket {
                return out.send(CLOSE, &1_000_u16.to_be_bytes());
            }
            let Some(name) = message.context_id else { continue };
            if let Some(text) = message.text.filter(|text| !text.trim().is_empty()) {
                speak(&name, text, &contexts, &out, &probe, &delays);
            }
            if message.close_context {
                close(name, &contexts, &out);
            }
        }
    }
}

/// Sends the audio of a text when its time has come.
fn speak(name: &str, text: String, contexts: &Contexts, out: &Rc<Out>, probe: &Rc<Probe>, delays: &Rc<Delays>) {
    let now = Instant::now();
    let reply = dialogue::last_number(REPLYS, &text);
    let mut all = contexts.borrow_mut();
    let context = all.entry(name.to_owned()).or_insert_with(|| Context {
        number: reply.map_or(tag::PHRASE, |number| number as u32),
        free_at: now,
        begun: false,
    });
    if let Some(number) = reply {
        probe.text_received(number, text.split_whitespace().count());
    }
    let first_piece = if context.begun { PIECE } else { FIRST_PIECE };
    context.begun = true;
    let number = context.number;
    let begins = context.free_at.max(now + delays.draw(delays.first_audio));
    let chars: Vec<char> = text.chars().collect();
    let (first, rest) = chars.split_at(first_piece.min(chars.len()));
    let pieces: Vec<Vec<char>> = std::iter::once(first).chain(rest.chunks(PIECE)).map(<[char]>::to_vec).collect();
    let length = |piece: &[char]| Duration::from_millis((piece.len() * MS) as u64) / SPEED;
    context.free_at = begins + pieces.iter().map(|piece| length(piece)).sum::<Duration>();
    drop(all);
    let (name, contexts) = (name.to_owned(), Rc::clone(contexts));
    let (out, probe) = (Rc::clone(out), Rc::clone(probe));
    actix_rt::spawn(async move {
        let mut due = begins;
        for piece in pieces {
            sleep_until(due).await;
            // Closed without having been asked for the rest.
            if !contexts.borrow().contains_key(&name) || out.is_broken() {
                return;
            }
            let message = audio_message(&name, number, &piece);
            if number != tag::PHRASE {
                probe.audio_sent(number as usize);
            }
            out.send(TEXT, message.as_bytes());
            due += length(&piece);
        }
    });
}

/// Nothing more is to be said; what was asked for still comes.
fn close(name: String, contexts: &Contexts, out: &Rc<Out>) {
    let Some(due) = contexts.borrow().get(&name).map(|context| context.free_at) else { return };
    let (contexts, out) = (Rc::clone(contexts), Rc::clone(out));
    actix_rt::spawn(async move {
        sleep_until(due).await;
        out.send(TEXT, format!(r#"{{"isFinal":true,"contextId":"{name}"}}"#).as_bytes());
        contexts.borrow_mut().remove(&name);
    });
}

fn audio_message(context: &str, number: u32, chars: &[char]) -> String {
    let audio = tag::speech(number, chars.len() * BYTES);
    let letters: Vec<_> = chars.iter().map(|ch| format!("{:?}", ch.to_string())).collect();
    let starts: Vec<_> = (0..chars.len()).map(|place| (place * MS).to_string()).collect();
    let durations = vec![MS.to_string(); chars.len()].join(",");
    let alignment = format!(
        r#"{{"chars":[{}],"charStartTimesMs":[{}],"charDurationsMs":[{durations}]}}"#,
        letters.join(","),
        starts.join(",")
    );
    format!(
        r#"{{"audio":"{}","alignment":{alignment},"normalizedAlignment":{alignment},"contextId":"{context}"}}"#,
        STANDARD.encode(audio)
    )
}

/// Renders a fixed phrase.
pub(super) fn render(connection: &Connection, request: &Request) {
    #[derive(Deserialize)]
    struct Body {
        text: String,
    }
    match serde_json::from_slice::<Body>(&request.body) {
        Ok(body) => {
            let audio = tag::speech(tag::PHRASE, body.text.chars().count() * PHRASE_BYTES);
            http::respond(connection, "200 OK", "audio/basic", &audio);
        }
        Err(_) => http::respond(connection, "422 Unprocessable Entity", "application/json", br#"{"detail":[]}"#),
    }
}

/// The voice of the raw floor: messages of 60 ms in real time, on and off, so many a second on average.
pub(super) async fn run_floor(
    mut connection: Connection,
    session: usize,
    rate: f64,
    probe: Rc<Probe>,
    phase: Duration,
) {
    const INTERVAL: Duration = Duration::from_millis(60);
    /// Messages in a row: six seconds of speech.
    const STRETCH: u32 = 100;
    let pause = Duration::from_secs_f64((f64::from(STRETCH) / rate.max(0.1)).max(6.0)) - INTERVAL * STRETCH;
    let out = Rc::clone(&connection.out);
    let speaking = async {
        let mut due = Instant::now() + phase;
        for number in 0_u32.. {
            sleep_until(due).await;
            let number = (session as u32) << 16 | number & 0xFFFF;
            let audio = STANDARD.encode(tag::speech(number, FLOOR_BYTES));
            probe.outbound_sent(number);
            out.send(TEXT, format!(r#"{{"audio":"{audio}","contextId":"1"}}"#).as_bytes());
            due += if (number & 0xFFFF) % STRETCH == STRETCH - 1 { pause + INTERVAL } else { INTERVAL };
        }
    };
    let closing = async { while connection.more().await {} };
    tokio::select! {
        () = speaking => {}
        () = closing => {}
    }
}
