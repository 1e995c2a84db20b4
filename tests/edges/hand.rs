//! A carrier driven by hand, for everything the simulated one would never do.

use std::time::Duration;

use actix_codec::Framed;
use awc::BoxedSocket;
use awc::error::WsClientError;
use awc::ws::{Codec, Frame, Message};
use bytes::Bytes;
use frontdesk_sandbox::twilio::twiml::{self, Verb};
use frontdesk_sandbox::twilio::{new_sid, signature};
use frontdesk_sandbox::world::{ACCOUNT_SID, AUTH_TOKEN};
use futures_util::{SinkExt, StreamExt as _};
use serde_json::json;
use tokio::time::{Instant, timeout_at};

use crate::world::World;

/// The number of the example practice, and of a caller.
pub const PRACTICE: &str = "+442071234567";
const CALLER: &str = "+447700900155";

/// How long an answer of the server may take on a busy machine.
pub const SOON: Duration = Duration::from_secs(3);

const SIGNATURE: &str = "x-twilio-signature";

/// What a webhook answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: String,
}

/// A call that was answered with a media stream.
pub struct Answered {
    pub call_sid: String,
    pub stream_url: String,
    /// The Connect action, as a path.
    action: String,
}

/// Sends a body to a webhook, with any signature or none.
pub async fn post_raw(
    world: &World,
    path: &str,
    content_type: &str,
    signature: Option<&str>,
    body: impl Into<Bytes>,
) -> Answer {
    let request = awc::Client::new().post(format!("{}{path}", world.url())).content_type(content_type);
    let request = match signature {
        Some(signature) => request.insert_header((SIGNATURE, signature)),
        None => request,
    };
    let mut response = request.send_body(body.into()).await.expect("the server answers");
    let body = response.body().await.expect("the answer has a body");
    Answer { status: response.status().as_u16(), body: String::from_utf8_lossy(&body).into_owned() }
}

/// A genuine form post.
pub async fn post(world: &World, path: &str, params: &[(&str, &str)]) -> Answer {
    let owned: Vec<_> = params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let signature = signature::sign_form(AUTH_TOKEN, &format!("{}{path}", world.url()), &owned);
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(params).finish();
    post_raw(world, path, "application/x-www-form-urlencoded", Some(&signature), body).await
}

/// Rings the practice.
pub async fn ring(world: &World) -> Answered {
    let call_sid = new_sid("CA");
    let params = [("CallSid", call_sid.as_str()), ("To", PRACTICE), ("From", CALLER), ("CallStatus", "ringing")];
    let answer = post(world, "/incoming-call", &params).await;
    let (stream_url, action) = stream_in(&answer);
    Answered { stream_url, action, call_sid }
}

fn stream_in(answer: &Answer) -> (String, String) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let verbs = twiml::parse(&answer.body).expect("the answer is TwiML");
    let [Verb::Connect(connect)] = verbs.as_slice() else { panic!("the answer opens no stream: {}", answer.body) };
    let action = connect.action.as_deref().expect("there is an action");
    let path = action.split('#').next().and_then(|url| url.splitn(4, '/').nth(3)).expect("the action is a URL");
    (connect.stream.url.clone(), format!("/{path}"))
}

impl Answered {
    /// Asks the Connect action as if the stream had ended, and gets a fresh one.
    pub async fn continued(&self, world: &World) -> Self {
        let params = [("CallSid", self.call_sid.as_str()), ("CallStatus", "in-progress"), ("To", PRACTICE)];
        let answer = post(world, &self.action, &params).await;
        let (stream_url, action) = stream_in(&answer);
        Self { stream_url, action, call_sid: self.call_sid.clone() }
    }

    /// Opens the stream as the carrier does.
    pub async fn connect(&self) -> Line {
        let signature = sign(&self.stream_url);
        let socket = connect(&self.stream_url, Some(&signature)).await.expect("a genuine stream is accepted");
        Line { socket, call_sid: self.call_sid.clone(), stream_sid: new_sid("MZ") }
    }

    /// The stream, begun, with the agent's voice on it.
    pub async fn speaking(&self) -> Line {
        let mut line = self.connect().await;
        line.start(&self.call_sid).await;
        line.hears_agent().await;
        line
    }

    /// Tells the server that the call is over.
    pub async fn over(&self, world: &World) {
        let params = [("CallSid", self.call_sid.as_str()), ("CallStatus", "completed")];
        assert_eq!(post(world, "/call-status", &params).await.status, 204);
    }
}

/// Signs a media stream's URL.
pub fn sign(url: &str) -> String {
    signature::sign_url(AUTH_TOKEN, url)
}

type Socket = Framed<BoxedSocket, Codec>;

/// Opens a WebSocket; the error is the HTTP status it was refused with.
pub async fn connect(url: &str, signature: Option<&str>) -> Result<Socket, u16> {
    let request = awc::Client::new().ws(url);
    let request = match signature {
        Some(signature) => request.header(SIGNATURE, signature),
        None => request,
    };
    match request.connect().await {
        Ok((_, socket)) => Ok(socket),
        Err(WsClientError::InvalidResponseStatus(status)) => Err(status.as_u16()),
        Err(error) => panic!("the server did not answer the upgrade: {error}"),
    }
}

/// One media socket.
pub struct Line {
    socket: Socket,
    call_sid: String,
    pub stream_sid: String,
}

/// How a socket came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closing {
    /// With a close frame of this code.
    Code(u16),
    /// Without one.
    Broken,
}

impl Line {
    /// Sends a message; one that arrives too late, because the server has closed, is no mistake of the test.
    pub async fn send(&mut self, message: impl Into<Message>) {
        drop(self.socket.send(message.into()).await);
    }

    /// A whole call in one write, and the connection closed behind it: `start`, a little audio, `stop`.
    pub async fn start_and_stop_at_once(mut self) {
        let sid = self.stream_sid.clone();
        let call_sid = self.call_sid.clone();
        let audio = json!({ "event": "media", "streamSid": sid, "media": { "payload": "/////w==" } });
        let stop = json!({ "event": "stop", "streamSid": sid, "stop": { "callSid": call_sid } });
        for message in [start_message(&sid, &call_sid), audio, stop] {
            self.socket.feed(Message::Text(message.to_string().into())).await.expect("the buffer takes it");
        }
        self.socket.feed(Message::Close(None)).await.expect("the buffer takes it");
        SinkExt::<Message>::flush(&mut self.socket).await.expect("the server is there");
    }

    pub async fn json(&mut self, message: serde_json::Value) {
        self.send(Message::Text(message.to_string().into())).await;
    }

    /// `connected` and `start`, for the call with this sid.
    pub async fn start(&mut self, call_sid: &str) {
        self.json(json!({ "event": "connected", "protocol": "Call", "version": "1.0.0" })).await;
        self.json(start_message(&self.stream_sid, call_sid)).await;
    }

    /// The same `start` once more.
    pub async fn start_again(&mut self) {
        let call_sid = self.call_sid.clone();
        self.start(&call_sid).await;
    }

    async fn next(&mut self, deadline: Instant) -> Option<Frame> {
        let next = timeout_at(deadline, self.socket.next()).await.expect("the server says something in time");
        next.and_then(Result::ok)
    }

    /// Waits for a sound of the agent.
    pub async fn hears_agent(&mut self) {
        let deadline = Instant::now() + SOON;
        while let Some(frame) = self.next(deadline).await {
            if matches!(&frame, Frame::Text(text) if text.windows(13).any(|part| part == b"\"event\":\"medi")) {
                return;
            }
        }
        panic!("the socket ended before the agent was heard");
    }

    /// Whether the server has taken everything sent so far and keeps the socket open: it answers in order.
    pub async fn survives(&mut self) -> Result<(), Closing> {
        self.send(Message::Ping(Bytes::from_static(b"there?"))).await;
        let deadline = Instant::now() + SOON;
        loop {
            match self.next(deadline).await {
                Some(Frame::Pong(_)) => return Ok(()),
                Some(Frame::Close(reason)) => return Err(closing(reason)),
                Some(_) => {}
                None => return Err(Closing::Broken),
            }
        }
    }

    /// Waits for the end of the socket, for at most `limit`.
    pub async fn closed(&mut self, limit: Duration) -> Closing {
        let deadline = Instant::now() + limit;
        loop {
            match self.next(deadline).await {
                Some(Frame::Close(reason)) => return closing(reason),
                Some(_) => {}
                None => return Closing::Broken,
            }
        }
    }
}

fn start_message(stream_sid: &str, call_sid: &str) -> serde_json::Value {
    json!({
        "event": "start", "sequenceNumber": "1", "streamSid": stream_sid,
        "start": {
            "accountSid": ACCOUNT_SID, "streamSid": stream_sid, "callSid": call_sid,
            "tracks": ["inbound"], "customParameters": { "from": CALLER },
            "mediaFormat": { "encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1 },
        },
    })
}

fn closing(reason: Option<awc::ws::CloseReason>) -> Closing {
    reason.map_or(Closing::Broken, |reason| Closing::Code(reason.code.into()))
}
