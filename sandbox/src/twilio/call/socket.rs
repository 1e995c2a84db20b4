//! The media stream over a real WebSocket.

use std::time::Duration;

use actix_codec::Framed;
use awc::BoxedSocket;
use awc::error::{SendRequestError, WsClientError, WsProtocolError};
use awc::ws::{self, CloseCode, CloseReason, Message};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until, timeout};

use super::webhook::Webhooks;
use crate::machine::{Frame, Machine};
use crate::twilio::handset::Handset;
use crate::twilio::live::Order;
use crate::twilio::media::{MediaStream, StreamEnd};
use crate::twilio::signature;

pub(super) type Socket = Framed<BoxedSocket, ws::Codec>;

/// What a server said before its connection failed has arrived within this: the network is this machine.
const LAST_WORDS: Duration = Duration::from_millis(100);

/// Twilio gives up on a WebSocket handshake after about this long (an estimate; its error 31901 names none).
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Generous: what the server sends is to be judged by the protocol, not refused by size.
const LARGEST_MESSAGE: usize = 4 << 20;

/// A stream that could not be opened: Twilio's error and what happened.
pub(super) struct ConnectFailure {
    pub(super) code: u32,
    pub(super) problem: String,
}

/// Opens the socket; the upgrade is signed over the exact URL of the `<Stream>`.
pub(super) async fn connect(webhooks: &Webhooks, url: &str) -> Result<Socket, ConnectFailure> {
    let failure = |code, problem: &dyn ToString| ConnectFailure { code, problem: problem.to_string() };
    let target = webhooks.route.target(url).map_err(|error| failure(31923, &error))?;
    let request = webhooks
        .client
        .ws(target.uri)
        .address(target.address)
        .max_frame_size(LARGEST_MESSAGE)
        .header("x-twilio-signature", signature::sign_url(&webhooks.auth_token, url));
    match timeout(CONNECT_TIMEOUT, request.connect()).await {
        Ok(Ok((_, socket))) => Ok(socket),
        Ok(Err(WsClientError::InvalidResponseStatus(status))) => {
            Err(failure(31920, &format!("handshake answered {}", status.as_u16())))
        }
        Ok(Err(error @ WsClientError::SendRequest(SendRequestError::Connect(_)))) => Err(failure(31902, &error)),
        Ok(Err(error)) => Err(failure(31920, &error)),
        Err(_) => Err(failure(31901, &"handshake timed out")),
    }
}

/// Runs the stream until it is over. Returns the order that ended it, if one did.
pub(super) async fn run<H: Handset>(
    stream: &mut MediaStream<H>,
    socket: &mut Socket,
    orders: &mut mpsc::Receiver<Order>,
) -> Option<Order> {
    let mut order = None;
    loop {
        while let Some(frame) = stream.poll() {
            if send(socket, frame).await.is_err() {
                // The server may have closed in good order: what it said before is still there to be read.
                while stream.ended().is_none() {
                    let said = timeout(LAST_WORDS, socket.next()).await.ok().flatten();
                    stream.handle(received(said), Instant::now());
                }
            }
        }
        if stream.is_over() {
            return order;
        }
        let deadline = stream.deadline().unwrap_or_else(Instant::now);
        tokio::select! {
            biased;
            Some(given) = orders.recv(), if order.is_none() => {
                order = Some(given);
                stream.stop(StreamEnd::Updated, Instant::now());
            }
            message = socket.next(), if stream.ended().is_none() => {
                stream.handle(received(message), Instant::now());
            }
            () = sleep_until(deadline) => stream.tick(Instant::now()),
        }
    }
}

async fn send(socket: &mut Socket, frame: Frame) -> Result<(), WsProtocolError> {
    let message = match frame {
        Frame::Text(text) => Message::Text(text.into()),
        Frame::Binary(bytes) => Message::Binary(bytes),
        Frame::Ping(bytes) => Message::Ping(bytes),
        Frame::Pong(bytes) => Message::Pong(bytes),
        Frame::Close(code, reason) => {
            let description = (!reason.is_empty()).then_some(reason);
            Message::Close(Some(CloseReason { code: CloseCode::from(code), description }))
        }
        Frame::Reset => return Ok(()),
    };
    socket.send(message).await
}

fn received(message: Option<Result<ws::Frame, WsProtocolError>>) -> Frame {
    match message {
        Some(Ok(ws::Frame::Text(bytes))) => match String::from_utf8(bytes.to_vec()) {
            Ok(text) => Frame::Text(text),
            Err(_) => Frame::Binary(bytes),
        },
        // A message in several frames is allowed by RFC 6455 and undocumented here; it is judged as no text.
        Some(Ok(ws::Frame::Binary(bytes))) => Frame::Binary(bytes),
        Some(Ok(ws::Frame::Continuation(_))) => Frame::Binary(bytes::Bytes::new()),
        Some(Ok(ws::Frame::Ping(bytes))) => Frame::Ping(bytes),
        Some(Ok(ws::Frame::Pong(bytes))) => Frame::Pong(bytes),
        Some(Ok(ws::Frame::Close(Some(reason)))) => {
            Frame::Close(reason.code.into(), reason.description.unwrap_or_default())
        }
        // 1005: a close frame without a code (RFC 6455, section 7.1.5).
        Some(Ok(ws::Frame::Close(None))) => Frame::Close(1005, String::new()),
        Some(Err(_)) | None => Frame::Reset,
    }
}
