//! Drives a machine over a WebSocket.

use actix_web::HttpRequest;
use actix_ws::{AggregatedMessage, AggregatedMessageStream, CloseCode, CloseReason, MessageStream, Session};
use futures_util::StreamExt;
use tokio::time::{Instant, sleep_until};

use super::{Connection, Visit};
use crate::machine::{Frame, Machine};

/// The largest message taken from a client. Vendors accept more than the 64 KiB default of the library.
const MAX_MESSAGE: usize = 4 << 20;

/// Runs `machine` until either side ends the session. `request` is the upgrade.
pub async fn run_websocket<M: Machine>(
    mut machine: M,
    request: HttpRequest,
    session: Session,
    stream: MessageStream,
    mut visit: Visit,
) {
    let connection = Connection::of(&request);
    drop(request);
    let mut stream = stream.max_frame_size(MAX_MESSAGE).aggregate_continuations().max_continuation_size(MAX_MESSAGE);
    let Err(end) = converse(&mut machine, session, &mut stream, &mut visit).await;
    if end == End::Break
        && let Some(connection) = connection
    {
        connection.shut_down();
    }
}

/// How a session ended.
#[derive(Debug, PartialEq, Eq)]
enum End {
    /// With a close frame, or because the client is gone.
    Closed,
    /// The connection has to be broken.
    Break,
}

async fn converse<M: Machine>(
    machine: &mut M,
    mut session: Session,
    stream: &mut AggregatedMessageStream,
    visit: &mut Visit,
) -> Result<std::convert::Infallible, End> {
    loop {
        while let Some(frame) = machine.poll() {
            session = send(session, frame).await?;
        }
        let deadline = machine.deadline();
        tokio::select! {
            message = stream.next() => match message {
                Some(Ok(message)) => machine.handle(frame_of(message), Instant::now()),
                Some(Err(_)) | None => {
                    machine.handle(Frame::Reset, Instant::now());
                    return Err(End::Closed);
                }
            },
            () = sleep_until(deadline.unwrap_or_else(Instant::now)), if deadline.is_some() => machine.tick(Instant::now()),
            () = visit.broken() => return Err(End::Break),
        }
    }
}

async fn send(mut session: Session, frame: Frame) -> Result<Session, End> {
    let sent = match frame {
        Frame::Text(text) => session.text(text).await,
        Frame::Binary(bytes) => session.binary(bytes).await,
        Frame::Ping(bytes) => session.ping(&bytes).await,
        Frame::Pong(bytes) => session.pong(&bytes).await,
        Frame::Close(code, reason) => {
            let description = (!reason.is_empty()).then_some(reason);
            let _ = session.close(Some(CloseReason { code: CloseCode::from(code), description })).await;
            return Err(End::Closed);
        }
        Frame::Reset => return Err(End::Break),
    };
    sent.map(|()| session).map_err(|_| End::Closed)
}

fn frame_of(message: AggregatedMessage) -> Frame {
    match message {
        AggregatedMessage::Text(text) => Frame::Text(text.into()),
        AggregatedMessage::Binary(bytes) => Frame::Binary(bytes),
        AggregatedMessage::Ping(bytes) => Frame::Ping(bytes),
        AggregatedMessage::Pong(bytes) => Frame::Pong(bytes),
        // 1005 is what an endpoint reports when the close frame carried no code (RFC 6455, 7.1.5).
        AggregatedMessage::Close(None) => Frame::Close(1005, String::new()),
        AggregatedMessage::Close(Some(reason)) => {
            Frame::Close(reason.code.into(), reason.description.unwrap_or_default())
        }
    }
}
