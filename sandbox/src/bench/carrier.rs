//! Places calls: signed webhooks as Twilio sends them, then the media stream that the answer asks for.

use std::net::SocketAddr;
use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context as _, anyhow, ensure};
use tokio::time::{Instant, timeout};

use super::http;
use super::line::{Ids, Line};
use super::probe::Probe;
use super::profile::Delays;
use super::wheel::Wheel;
use crate::twilio::new_sid;
use crate::twilio::signature;
use crate::twilio::twiml::{self, Verb};

/// The number that is called; the bench's own practice has it.
pub(super) const NUMBER: &str = "+442071234567";

/// A webhook or an upgrade that takes longer has failed.
const PATIENCE: Duration = Duration::from_secs(10);

/// The carrier in front of one server.
pub(super) struct Carrier {
    pub(super) server: SocketAddr,
    pub(super) account_sid: String,
    pub(super) auth_token: String,
    pub(super) probe: Rc<Probe>,
    pub(super) delays: Rc<Delays>,
    pub(super) wheel: Rc<Wheel>,
}

/// A call under way.
pub(super) struct Placed {
    ids: Ids,
    line: Rc<Line>,
}

impl Carrier {
    /// Places a call; `None` when it failed, which the probe knows.
    pub(super) async fn place(&self, call: usize) -> Option<Placed> {
        match timeout(PATIENCE, self.try_place(call)).await {
            Ok(Ok(placed)) => return Some(placed),
            Ok(Err(error)) => self.probe.failed(call, format!("not connected: {error:#}")),
            Err(_) => self.probe.failed(call, "not connected in time"),
        }
        None
    }

    async fn try_place(&self, call: usize) -> anyhow::Result<Placed> {
        let ids =
            Ids { call, account_sid: self.account_sid.clone(), call_sid: new_sid("CA"), stream_sid: new_sid("MZ") };
        let answer = self.post("/incoming-call", &self.params(&ids, "ringing")).await?;
        let verbs = twiml::parse(&answer)?;
        let Some(Verb::Connect(connect)) = verbs.into_iter().next() else {
            return Err(anyhow!("the call was answered without a stream"));
        };
        let url = &connect.stream.url;
        let path = url::Url::parse(url)?.path().to_owned();
        let signature = format!("x-twilio-signature: {}\r\n", signature::sign_url(&self.auth_token, url));
        let connection = http::websocket(self.server, &path, &signature).await.context("media stream")?;
        let line = Line::begin(
            ids.clone(),
            Rc::clone(&connection.out),
            &connect.stream.parameters,
            false,
            Rc::clone(&self.probe),
            Rc::clone(&self.delays),
        );
        self.wheel.add(Rc::clone(&line));
        actix_rt::spawn(Rc::clone(&line).listen(connection));
        if let Some(callback) = &connect.stream.status_callback {
            let path = url::Url::parse(callback)?.path().to_owned();
            let params = [
                ("AccountSid", ids.account_sid.as_str()),
                ("CallSid", &ids.call_sid),
                ("StreamSid", &ids.stream_sid),
                ("StreamName", &ids.stream_sid),
                ("StreamEvent", "stream-started"),
                ("Timestamp", &chrono::Utc::now().to_rfc3339()),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
            self.post(&path, &params).await.context("stream status")?;
        }
        Ok(Placed { ids, line })
    }

    /// The caller hangs up, and the carrier tells the server.
    pub(super) async fn hang_up(&self, placed: &Placed) {
        placed.line.hang_up();
        let params = self.params(&placed.ids, "completed");
        // What the server makes of it shows in its count of live calls.
        drop(timeout(PATIENCE, self.post("/call-status", &params)).await);
    }

    async fn post(&self, path: &str, params: &[(String, String)]) -> anyhow::Result<String> {
        let url = format!("http://{}{path}", self.server);
        let headers = format!(
            "content-type: application/x-www-form-urlencoded; charset=UTF-8\r\nx-twilio-signature: {}\r\n\
             i-twilio-idempotency-token: {}\r\n",
            signature::sign_form(&self.auth_token, &url, params),
            uuid::Uuid::new_v4()
        );
        let body = serde_html_form::to_string(params)?;
        let answer = http::request(self.server, "POST", path, &headers, body.as_bytes()).await?;
        ensure!((200..300).contains(&answer.status), "{path} answered {}", answer.status);
        Ok(answer.body)
    }

    fn params(&self, ids: &Ids, status: &str) -> Vec<(String, String)> {
        // From a range that is kept for fiction.
        let from = format!("+4477009{:05}", ids.call);
        let params = [
            ("CallSid", ids.call_sid.as_str()),
            ("AccountSid", &ids.account_sid),
            ("ApiVersion", "2010-04-01"),
            ("From", &from),
            ("Caller", &from),
            ("To", NUMBER),
            ("Called", NUMBER),
            ("CallStatus", status),
            ("Direction", "inbound"),
            ("FromCountry", "GB"),
            ("ToCountry", "GB"),
        ];
        params.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
    }
}

/// Places a call to the raw floor: no webhook, no signature, a caller who is never answered.
///
/// # Errors
/// When the floor does not answer.
pub(super) async fn place_on_floor(carrier: &Carrier, call: usize, rate: f64) -> anyhow::Result<Rc<Line>> {
    let ids =
        Ids { call, account_sid: carrier.account_sid.clone(), call_sid: new_sid("CA"), stream_sid: new_sid("MZ") };
    let connection = http::websocket(carrier.server, &format!("/floor/{rate:.2}"), "").await?;
    let (probe, delays) = (Rc::clone(&carrier.probe), Rc::clone(&carrier.delays));
    let line = Line::begin(ids, Rc::clone(&connection.out), &[], true, probe, delays);
    carrier.wheel.add(Rc::clone(&line));
    actix_rt::spawn(Rc::clone(&line).listen(connection));
    Ok(line)
}

/// Waits until `holds`, or `limit` has passed; whether it did.
pub(super) async fn until(limit: Duration, mut holds: impl AsyncFnMut() -> bool) -> bool {
    const POLL: Duration = Duration::from_millis(50);
    let deadline = Instant::now() + limit;
    while !holds().await {
        if Instant::now() > deadline {
            return false;
        }
        tokio::time::sleep(POLL).await;
    }
    true
}
