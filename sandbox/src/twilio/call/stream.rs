//! `<Connect><Stream>`: the call's audio on the server's WebSocket.

use tokio::time::Instant;

use super::route::is_plain_loopback;
use super::socket;
use super::webhook::Webhooks;
use super::{EndReason, Next, PhoneCall};
use crate::twilio::live::CallStatus;
use crate::twilio::media::{MediaStream, StreamEnd, StreamParts};
use crate::twilio::new_sid;
use crate::twilio::twiml::{Connect, Stream};

/// Twilio's errors: the connection broke, the server closed, the scheme is not wss.
const BROKEN_PIPE: u32 = 31903;
const SERVER_CLOSED: u32 = 31921;
const WRONG_SCHEME: u32 = 31922;

/// What became of a stream.
enum Outcome {
    Ended(StreamEnd, Option<crate::twilio::live::Order>),
    NeverOpened,
}

impl PhoneCall {
    pub(super) async fn connect(&mut self, connect: Connect) -> Next {
        self.answer();
        let outcome = self.stream(&connect.stream).await;
        let action_after = match outcome {
            Outcome::Ended(StreamEnd::Updated, Some(order)) => return self.obey(order).await,
            Outcome::Ended(StreamEnd::Updated, None) => return Next::End(EndReason::AgentHangup),
            Outcome::Ended(StreamEnd::CallerHungUp, _) => {
                self.set_status(CallStatus::Completed);
                if let Some(action) = &connect.action
                    && self.carrier.config.action_after_hangup
                {
                    // There is nobody left to run the answer for.
                    let action = self.resolve(action);
                    let _ = self.fetch(&action, &[]).await;
                }
                return Next::End(EndReason::CallerHangup);
            }
            Outcome::Ended(StreamEnd::ServerClosed, _) => true,
            Outcome::Ended(StreamEnd::Dropped, _) | Outcome::NeverOpened => self.carrier.config.action_after_drop,
        };
        match connect.action {
            Some(action) if action_after => {
                let action = self.resolve(&action);
                self.fetch(&action, &[]).await
            }
            _ => Next::Continue,
        }
    }

    async fn stream(&mut self, stream: &Stream) -> Outcome {
        let stream_sid = new_sid("MZ");
        let Some(url) = self.stream_url(&stream.url) else { return Outcome::NeverOpened };
        let callback = StatusCallback::new(self, stream, &stream_sid);
        let mut socket = match socket::connect(&self.webhooks, &url).await {
            Ok(socket) => socket,
            Err(failure) => {
                self.incidents.record(failure.code, failure.problem.clone(), self.now());
                callback.send("stream-error", Some(format!("{} - {}", failure.code, failure.problem)));
                return Outcome::NeverOpened;
            }
        };
        self.streams += 1;
        callback.send("stream-started", None);
        let parts = StreamParts {
            stream_sid,
            account_sid: self.carrier.account.sid.clone(),
            call_sid: self.sid.clone(),
            parameters: stream.parameters.clone(),
            network_delay: self.network_delay,
            call_time: self.now(),
        };
        let mut media = MediaStream::new(parts, &mut self.caller, Instant::now());
        let order = socket::run(&mut media, &mut socket, &mut self.orders).await;
        let end = media.ended().expect("the runner returns when the stream is over");
        let remains = media.finish();
        self.gaps.extend(remains.gaps);
        self.violations.append(remains.violations);
        match end {
            StreamEnd::Dropped => {
                self.incidents.record(BROKEN_PIPE, "the media connection broke", self.now());
                callback.send("stream-error", Some(format!("{BROKEN_PIPE} - broken pipe")));
            }
            StreamEnd::ServerClosed => {
                self.incidents.record(SERVER_CLOSED, "the server closed the media stream", self.now());
                callback.send("stream-stopped", None);
            }
            StreamEnd::CallerHungUp | StreamEnd::Updated => callback.send("stream-stopped", None),
        }
        Outcome::Ended(end, order)
    }

    /// The URL as Twilio would use it: `wss` only (here also `ws` to this machine), without a query.
    fn stream_url(&mut self, url: &str) -> Option<String> {
        if !url.starts_with("wss://") && !is_plain_loopback(url) {
            self.violations.record(WRONG_SCHEME, "the stream's scheme is not wss", self.now());
            return None;
        }
        let (before, query) = url.split_once('?').unwrap_or((url, ""));
        if !query.is_empty() {
            self.violations.record(WRONG_SCHEME + 1, "a stream's URL loses its query", self.now());
        }
        Some(before.to_owned())
    }
}

/// Posts a stream's events, without holding up the call.
struct StatusCallback {
    webhooks: Webhooks,
    url: Option<String>,
    params: Vec<(String, String)>,
}

impl StatusCallback {
    fn new(call: &PhoneCall, stream: &Stream, stream_sid: &str) -> Self {
        let name = stream.name.clone().unwrap_or_else(|| stream_sid.to_owned());
        let params = [
            ("AccountSid", call.carrier.account.sid.clone()),
            ("CallSid", call.sid.clone()),
            ("StreamSid", stream_sid.to_owned()),
            ("StreamName", name),
        ];
        Self {
            webhooks: call.webhooks.clone(),
            url: stream.status_callback.as_deref().map(|url| call.resolve(url)),
            params: params.map(|(name, value)| (name.to_owned(), value)).into(),
        }
    }

    fn send(&self, event: &str, error: Option<String>) {
        let Some(url) = self.url.clone() else { return };
        let mut params = self.params.clone();
        params.push(("StreamEvent".into(), event.into()));
        params.extend(error.map(|error| ("StreamError".to_owned(), error)));
        params.push(("Timestamp".into(), chrono::Utc::now().to_rfc3339()));
        let webhooks = self.webhooks.clone();
        actix_rt::spawn(async move {
            // Best effort at the real carrier, too.
            if let Err(error) = webhooks.post(&url, &params).await {
                tracing::debug!(%error, "stream status callback failed");
            }
        });
    }
}
