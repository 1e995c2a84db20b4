//! One simulated telephone call over the real wire: webhooks, TwiML, media stream, callbacks, in real time.
//!
//! ```text
//!   /incoming-call ─▶ TwiML ─▶ verb ─▶ verb ─▶ … ─▶ nothing left: hung up ─▶ /call-status
//!                      ▲         │ Connect/Stream: the WebSocket, until one side ends it
//!                      └─ action ┘ REST update: its TwiML replaces what was planned
//! ```
//!
//! Where Twilio does not document what happens, a switch in [`super::CarrierConfig`] decides.

mod client;
mod leg;
mod overrides;
mod record;
pub mod route;
mod socket;
pub mod staff;
mod stream;
mod verbs;
pub(super) mod webhook;

use std::collections::VecDeque;
use std::time::Duration;

use rand::{Rng as _, SeedableRng as _, rngs::SmallRng};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};

use self::webhook::{Answer, WRONG_CONTENT_TYPE, WebhookError, Webhooks};
use super::carrier::Carrier;
use super::handset::{FRAME, FRAME_BYTES, Handset as _, SILENCE, Spoken};
use super::live::{CallStatus, Order};
use super::playout::Gap;
use super::twiml::{self, Verb};
use super::violations::Violations;
use crate::caller::{Caller, DialledLeg, LeftMessage, OnLine, Recording};

use crate::scenario::{EndReason, Scenario};

/// Twilio stops a call that keeps redirecting; its limit is not documented, ours only has to end loops.
const MOST_DOCUMENTS: usize = 50;

/// A network's one-way delay unless the scenario gives one.
const LONGEST_NETWORK_DELAY_MS: u64 = 20;

/// Places the call and returns when it is over and the server has been told.
pub(super) async fn run(carrier: Carrier, sid: String, scenario: Scenario, on_line: Option<OnLine>) -> Recording {
    let mut call = PhoneCall::new(carrier, sid, scenario, on_line);
    let reason = call.live_through().await;
    call.end(reason).await
}

/// What comes after a verb.
enum Next {
    /// The next verb of the document.
    Continue,
    /// Another document takes over.
    Run {
        url: String,
        verbs: Vec<Verb>,
    },
    End(EndReason),
}

/// How a time without a stream ended.
enum Interlude {
    Over,
    Stopped,
    CallerHungUp,
    Ordered(Order),
}

struct PhoneCall {
    carrier: Carrier,
    sid: String,
    caller: Caller,
    webhooks: Webhooks,
    orders: mpsc::Receiver<Order>,
    started: Instant,
    status: CallStatus,
    network_delay: Duration,
    /// Where the document being run came from; its relative URLs start there.
    document_url: String,
    documents: usize,
    transferred: bool,
    dials: Vec<DialledLeg>,
    messages: Vec<LeftMessage>,
    streams: usize,
    gaps: Vec<Gap>,
    violations: Violations,
    incidents: Violations,
}

impl PhoneCall {
    fn new(carrier: Carrier, sid: String, scenario: Scenario, on_line: Option<OnLine>) -> Self {
        let orders = carrier.account.calls.register(&sid, &scenario.from, &scenario.to);
        let auth_token = carrier.account.auth_token.clone();
        let mut rng = SmallRng::seed_from_u64(scenario.seed);
        let drawn = Duration::from_millis(rng.random_range(0..=LONGEST_NETWORK_DELAY_MS));
        let network_delay = scenario.network_delay.unwrap_or(drawn);
        let caller = Caller::new(scenario);
        Self {
            webhooks: Webhooks::new(carrier.route.clone(), auth_token, carrier.config.webhook_timeout),
            document_url: carrier.config.public_url.clone(),
            caller: match on_line {
                Some(on_line) => caller.on_line(on_line),
                None => caller,
            },
            carrier,
            sid,
            orders,
            started: Instant::now(),
            status: CallStatus::Ringing,
            network_delay,
            documents: 0,
            transferred: false,
            dials: Vec::new(),
            messages: Vec::new(),
            streams: 0,
            gaps: Vec::new(),
            violations: Violations::default(),
            incidents: Violations::default(),
        }
    }

    async fn live_through(&mut self) -> EndReason {
        let voice_url = self.own_url(&self.carrier.config.voice_path);
        let mut next = self.fetch(&voice_url, &[]).await;
        let mut verbs = VecDeque::new();
        loop {
            match next {
                Next::Continue => {}
                Next::Run { url, verbs: document } => {
                    self.documents += 1;
                    if self.documents > MOST_DOCUMENTS {
                        self.violations.record(12200, "the documents never end", self.now());
                        return EndReason::Failed;
                    }
                    self.document_url = url;
                    verbs = VecDeque::from(document);
                }
                Next::End(_) if self.transferred => return EndReason::Transferred,
                Next::End(reason) => return reason,
            }
            next = match verbs.pop_front() {
                Some(verb) => self.perform(verb).await,
                None => Next::End(EndReason::AgentHangup),
            };
        }
    }

    /// Tells the server how it ended and hands back what the caller lived through.
    async fn end(mut self, reason: EndReason) -> Recording {
        let at = self.now();
        if self.status.is_live() {
            self.set_status(if reason == EndReason::Failed { CallStatus::Failed } else { CallStatus::Completed });
        }
        if let Some(path) = self.carrier.config.status_path.clone() {
            let seconds = at.as_secs();
            let extra = [
                ("CallDuration", seconds.to_string()),
                ("Duration", seconds.div_ceil(60).to_string()),
                ("Timestamp", chrono::Utc::now().to_rfc2822()),
                ("SequenceNumber", "0".to_owned()),
                ("CallbackSource", "call-progress-events".to_owned()),
            ];
            let params = self.params(&extra);
            if let Err(error) = self.webhooks.post(&self.own_url(&path), &params).await {
                self.incident(&error);
            }
        }
        let mut recording = self.caller.finish(reason, at, self.violations.into_vec());
        recording.call_sid = self.sid;
        recording.playout_gaps = self.gaps;
        recording.incidents = self.incidents.into_vec();
        recording.streams = self.streams;
        recording.dials = self.dials;
        recording.messages = self.messages;
        recording
    }

    /// Asks a webhook for the next document; the fallback URL when that fails.
    async fn fetch(&mut self, url: &str, extra: &[(&str, String)]) -> Next {
        let params = self.params(extra);
        let error = match self.ask(url, &params).await {
            Ok(verbs) => return Next::Run { url: url.to_owned(), verbs },
            Err(error) => error,
        };
        let Some(path) = self.carrier.config.fallback_path.clone() else {
            return Next::End(EndReason::Failed);
        };
        let fallback = self.own_url(&path);
        let mut params = params;
        params.push(("ErrorCode".into(), error.to_string()));
        params.push(("ErrorUrl".into(), without_fragment(url).to_owned()));
        match self.ask(&fallback, &params).await {
            Ok(verbs) => Next::Run { url: fallback, verbs },
            Err(_) => Next::End(EndReason::Failed),
        }
    }

    /// One document; the error is Twilio's code, already recorded.
    async fn ask(&mut self, url: &str, params: &[(String, String)]) -> Result<Vec<Verb>, u32> {
        let answer = match self.webhooks.post(url, params).await {
            Ok(answer) => answer,
            Err(error) => {
                self.incident(&error);
                return Err(error.code);
            }
        };
        self.read_document(answer)
    }

    fn read_document(&mut self, answer: Answer) -> Result<Vec<Verb>, u32> {
        let kind = answer.content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if !matches!(kind.as_str(), "text/xml" | "application/xml") {
            self.violations.record(WRONG_CONTENT_TYPE, format!("content type `{kind}`"), self.now());
            return Err(WRONG_CONTENT_TYPE);
        }
        twiml::parse(&answer.body).map_err(|error| {
            self.violations.record(error.code, error.problem, self.now());
            error.code
        })
    }

    /// Performs what the REST API ordered.
    async fn obey(&mut self, order: Order) -> Next {
        match order {
            Order::HangUp => Next::End(EndReason::AgentHangup),
            Order::FetchTwiml(url) => self.fetch(&url, &[]).await,
            Order::RunTwiml(document) => {
                let answer = Answer { content_type: "text/xml".into(), body: document };
                match self.read_document(answer) {
                    Ok(verbs) => Next::Run { url: self.document_url.clone(), verbs },
                    Err(_) => Next::End(EndReason::Failed),
                }
            }
        }
    }

    /// Plays audio to the caller for `length` (silence once it is over), without a stream. `stop` sees each
    /// frame the caller gives and says whether that is enough.
    async fn play(
        &mut self,
        audio: &[u8],
        length: Duration,
        mut stop: impl FnMut(Duration, &Spoken) -> bool,
    ) -> Interlude {
        self.answer();
        let began = self.now();
        let mut frames = audio.chunks(FRAME_BYTES);
        let mut elapsed = Duration::ZERO;
        while elapsed < length {
            let mut heard = [SILENCE; FRAME_BYTES];
            let chunk = frames.next().unwrap_or_default();
            heard[..chunk.len()].copy_from_slice(chunk);
            let spoken = self.caller.exchange(began + elapsed, &heard);
            elapsed += FRAME;
            tokio::select! {
                biased;
                Some(order) = self.orders.recv() => return Interlude::Ordered(order),
                () = sleep_until(self.started + began + elapsed) => {}
            }
            if spoken.hang_up {
                self.set_status(CallStatus::Completed);
                return Interlude::CallerHungUp;
            }
            if stop(elapsed, &spoken) {
                return Interlude::Stopped;
            }
        }
        Interlude::Over
    }

    fn answer(&mut self) {
        if self.status == CallStatus::Ringing {
            self.set_status(CallStatus::InProgress);
        }
    }

    fn set_status(&mut self, status: CallStatus) {
        self.status = status;
        self.carrier.account.calls.set_status(&self.sid, status);
    }

    fn incident(&mut self, error: &WebhookError) {
        self.incidents.record(error.code, error.problem.clone(), self.now());
    }

    /// Since the call began.
    fn now(&self) -> Duration {
        self.started.elapsed()
    }

    fn own_url(&self, path: &str) -> String {
        format!("{}{path}", self.carrier.config.public_url)
    }

    /// A URL of the document being run; relative ones are allowed.
    fn resolve(&self, url: &str) -> String {
        if url.contains("://") {
            return url.to_owned();
        }
        let base = url::Url::parse(without_fragment(&self.document_url));
        base.and_then(|base| base.join(url)).map_or_else(|_| url.to_owned(), Into::into)
    }

    /// The parameters of every voice webhook, and then `extra`.
    fn params(&self, extra: &[(&str, String)]) -> Vec<(String, String)> {
        let scenario = self.caller.scenario();
        let (from, to) = (scenario.from.as_str(), scenario.to.as_str());
        let mut params = vec![
            ("CallSid", self.sid.as_str()),
            ("AccountSid", &self.carrier.account.sid),
            ("ApiVersion", "2010-04-01"),
            ("From", from),
            ("Caller", from),
            ("To", to),
            ("Called", to),
            ("CallStatus", self.status.as_str()),
            ("Direction", "inbound"),
        ];
        // Twilio sends these empty where it does not know them; they are signed all the same.
        params.extend(
            ["FromCity", "FromState", "FromZip", "CallerCity", "CallerState", "CallerZip"].map(|name| (name, "")),
        );
        params.extend(["ToCity", "ToState", "ToZip", "CalledCity", "CalledState", "CalledZip"].map(|name| (name, "")));
        params.extend(["FromCountry", "ToCountry", "CallerCountry", "CalledCountry"].map(|name| (name, "GB")));
        params.extend(extra.iter().map(|(name, value)| (*name, value.as_str())));
        params.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }
}

fn without_fragment(url: &str) -> &str {
    url.split_once('#').map_or(url, |(before, _)| before)
}
