//! The model: finds out which caller's turn it is asked about, and streams an answer as `POST /v1/messages` does.

use std::rc::Rc;

use tokio::time::{Instant, sleep_until};

use super::dialogue::{self, CALLERS};
use super::http::Request;
use super::probe::Probe;
use super::profile::Delays;
use super::socket::Connection;

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\ncache-control: no-cache\r\n\
                    request-id: req_011CSHoEeqs5C35K2UUqR7Fy\r\ntransfer-encoding: chunked\r\n\r\n";

/// Answers one request. `false` when the client has gone, as it does to cancel.
pub(super) async fn answer(connection: &mut Connection, request: &Request, probe: &Probe, delays: &Rc<Delays>) -> bool {
    // The caller's newest words are the last ones of the body.
    let body = String::from_utf8_lossy(&request.body);
    // A guess at a turn may come before the name was said: its answer is nobody's, and must not be heard.
    let (call, turn) = dialogue::last_number(CALLERS, &body).map_or((usize::MAX, 0), dialogue::turn_of);
    let number = probe.asked(call, turn);
    let reply = dialogue::reply(number);
    let mut due = Instant::now() + delays.draw(delays.first_token);
    if !wait(connection, due).await {
        return false;
    }
    let mut opening = String::from(HEAD);
    opening.push_str(&chunk(&event(
        "message_start",
        &format!(
            r#"{{"type":"message_start","message":{{"id":"msg_01{number:022}","type":"message","role":"assistant","model":"claude","content":[],"stop_reason":null,"stop_sequence":null,"usage":{{"input_tokens":25,"cache_creation_input_tokens":0,"cache_read_input_tokens":1800,"output_tokens":1}}}}}}"#
        ),
    )));
    opening.push_str(&chunk(&event(
        "content_block_start",
        r#"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
    )));
    opening.push_str(&chunk(&event("ping", r#"{"type":"ping"}"#)));
    connection.out.write(opening.as_bytes());

    let mut length = 0;
    for token in dialogue::tokens(&reply) {
        if !wait(connection, due).await {
            return false;
        }
        length += token.len();
        let delta =
            format!(r#"{{"type":"content_block_delta","index":0,"delta":{{"type":"text_delta","text":"{token}"}}}}"#);
        probe.piece_sent(number, length);
        connection.out.write(chunk(&event("content_block_delta", &delta)).as_bytes());
        due += delays.token;
    }
    let tokens = dialogue::tokens(&reply).len();
    let usage = format!(
        r#"{{"type":"message_delta","delta":{{"stop_reason":"end_turn","stop_sequence":null}},"usage":{{"output_tokens":{tokens}}}}}"#
    );
    let ending = [
        chunk(&event("content_block_stop", r#"{"type":"content_block_stop","index":0}"#)),
        chunk(&event("message_delta", &usage)),
        chunk(&event("message_stop", r#"{"type":"message_stop"}"#)),
        "0\r\n\r\n".to_owned(),
    ];
    connection.out.write(ending.concat().as_bytes());
    !connection.out.is_broken()
}

/// Waits; `false` when the client goes meanwhile.
async fn wait(connection: &mut Connection, due: Instant) -> bool {
    loop {
        tokio::select! {
            biased;
            () = sleep_until(due) => return true,
            more = connection.more() => if !more { return false },
        }
    }
}

fn event(name: &str, data: &str) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}

fn chunk(text: &str) -> String {
    format!("{:x}\r\n{text}\r\n", text.len())
}
