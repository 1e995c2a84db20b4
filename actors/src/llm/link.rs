//! LlmLink: the model's actor in a call. Several streamed requests run side by side: a reply, a second try at it, one
//! that is made on a guess. Each is known by its id and reports by it.
//!
//! A cancel drops the response, and that closes its connection (Anthropic, Messages API: there is no other way to
//! cancel). A response that has come to its end gives its connection back for the next request.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use actix::prelude::*;
use awc::error::SendRequestError;
use futures_util::StreamExt;
use tokio::time::timeout;

use super::anthropic::{self, ReplyStream};
use super::{LlmEvent, ReplyRequest, RequestId, warm};
use crate::admission::{Metered, VendorLimits};
use crate::engine::ModelConfig;
use crate::link::client;
use crate::link::socket::Stop;
use crate::metrics;
use crate::supervision::exit::{ExitGuard, ExitReason};
use crate::supervision::routes::Chain;
use crate::vendor::{FailureKind, VendorFailure};

/// Connection, request and response head. The call's own patience is shorter; this only bounds the link.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// Between two pieces of the stream.
const GAP_TIMEOUT: Duration = Duration::from_secs(10);

/// An error body is a few hundred bytes; more is not worth reading.
const LARGEST_ERROR: usize = 64 * 1024;

/// After the reply's last event only the end of the body is left; it comes at once, or the connection is not worth it.
const REST_TIMEOUT: Duration = Duration::from_secs(1);

/// Requests side by side: a reply, its hedge and a speculation make three. More are a mistake of the core's, and must
/// not become a bill.
pub const MOST_AT_ONCE: usize = 4;

/// The next spare connection is made when a request is on its way, while the model thinks.
const AFTER_ASKING: Duration = Duration::from_millis(20);

/// What a running request reports.
#[derive(Message)]
#[rtype(result = "()")]
pub struct LlmReport {
    pub request: RequestId,
    pub event: LlmEvent,
}

/// Starts a request beside those that run. When there are too many, the oldest is dropped and reported as failed.
#[derive(Message)]
#[rtype(result = "()")]
pub struct Ask(pub ReplyRequest);

/// Drops this request, if it still runs. Nothing more is reported of it.
#[derive(Message)]
#[rtype(result = "()")]
pub struct CancelAsk(pub RequestId);

pub struct LlmLink {
    models: Chain<ModelConfig>,
    parent: Recipient<LlmReport>,
    exit: ExitGuard,
    /// Oldest first.
    running: VecDeque<(RequestId, SpawnHandle)>,
    limits: Arc<VendorLimits>,
}

impl LlmLink {
    pub fn new(models: Chain<ModelConfig>, parent: Recipient<LlmReport>, exit: ExitGuard) -> Self {
        Self { models, parent, exit, running: VecDeque::new(), limits: Arc::default() }
    }

    /// Counts requests and tokens there, and tells what the vendor's answers say about limits.
    #[must_use]
    pub fn reporting_to(self, limits: Arc<VendorLimits>) -> Self {
        Self { limits, ..self }
    }

    /// Stops listening to this request, and says whether it was running.
    fn drop_request(&mut self, request: RequestId, ctx: &mut Context<Self>) -> bool {
        let Some(index) = self.running.iter().position(|(running, _)| *running == request) else { return false };
        if let Some((_, handle)) = self.running.remove(index) {
            ctx.cancel_future(handle);
        }
        true
    }

    fn make_room(&mut self, ctx: &mut Context<Self>) {
        while self.running.len() >= MOST_AT_ONCE {
            let (request, _) = self.running[0];
            self.drop_request(request, ctx);
            metrics::request_dropped();
            let failure = VendorFailure::new(FailureKind::Closed, "too many requests at once");
            self.parent.do_send(LlmReport { request, event: LlmEvent::Failed(failure) });
        }
    }
}

impl Actor for LlmLink {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        // The greeting is playing: its time is used to connect.
        warm::keep_spare(self.models.first());
        ctx.run_interval(warm::LOOK_AGAIN, |link, _| warm::keep_spare(link.models.first()));
    }
}

impl Handler<Ask> for LlmLink {
    type Result = ();

    fn handle(&mut self, Ask(request): Ask, ctx: &mut Self::Context) {
        let _ = self.exit.step();
        self.make_room(ctx);
        let (id, parent, config) = (request.id, self.parent.clone(), self.models.at(request.route).clone());
        let report = move |event| parent.do_send(LlmReport { request: id, event });
        let limits = Arc::clone(&self.limits);
        let run = async move { run(&config, &request, &limits, report).await }.into_actor(self);
        let handle = ctx.spawn(run.map(move |(), link, _| link.running.retain(|(running, _)| *running != id)));
        self.running.push_back((id, handle));
        // A moment later, so that this request has taken the spare connection before another is made.
        ctx.run_later(AFTER_ASKING, |link, _| warm::keep_spare(link.models.first()));
    }
}

impl Handler<CancelAsk> for LlmLink {
    type Result = ();

    fn handle(&mut self, CancelAsk(request): CancelAsk, ctx: &mut Self::Context) {
        self.drop_request(request, ctx);
    }
}

impl Handler<Stop> for LlmLink {
    type Result = ();

    fn handle(&mut self, _: Stop, ctx: &mut Self::Context) {
        self.exit.because(ExitReason::Finished);
        ctx.stop();
    }
}

/// Sends the request and reports its events; exactly one of them ends it.
async fn run(config: &ModelConfig, request: &ReplyRequest, limits: &VendorLimits, report: impl Fn(LlmEvent)) {
    warm::taken();
    limits.used(Metered::ModelRequests, 1);
    let mut stream = ReplyStream::default();
    let fail = |kind, detail: &str| report(LlmEvent::Failed(VendorFailure::new(kind, detail)));
    let mut post = client::http().post(anthropic::url(config).as_str());
    for (name, value) in &anthropic::headers(config) {
        post = post.insert_header((*name, value.as_str()));
    }
    let response = timeout(HEAD_TIMEOUT, post.send_body(anthropic::request_body(config, request))).await;
    let mut response = match response {
        Ok(Ok(response)) => response,
        Ok(Err(SendRequestError::Timeout)) | Err(_) => return fail(FailureKind::Timeout, "no response head"),
        Ok(Err(_)) => return fail(FailureKind::Connect, "no connection"),
    };
    limits.model_answered(request.route, |name| response.headers().get(name)?.to_str().ok());
    let status = response.status().as_u16();
    if !response.status().is_success() {
        let retry_after = response.headers().get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok());
        let retry_after = retry_after.map(Duration::from_secs);
        let body = timeout(GAP_TIMEOUT, response.body().limit(LARGEST_ERROR)).await;
        let body = body.ok().and_then(Result::ok).inspect(|_| warm::given_back()).unwrap_or_default();
        let failure = anthropic::failure_of_status(status, retry_after, &String::from_utf8_lossy(&body));
        return report(LlmEvent::Failed(failure));
    }
    loop {
        match timeout(GAP_TIMEOUT, response.next()).await {
            Ok(Some(Ok(bytes))) => stream.push(&bytes),
            // The stream's own account decides whether this end is a good one.
            Ok(Some(Err(_)) | None) => stream.end(),
            Err(_) => return fail(FailureKind::Timeout, "the stream stopped"),
        }
        while let Some(event) = stream.poll() {
            let (finished, failed) = (matches!(event, LlmEvent::Finished { .. }), matches!(event, LlmEvent::Failed(_)));
            if let LlmEvent::Begun { usage } = &event {
                limits.used(Metered::ModelTokens, usage.input + usage.cache_write);
            }
            report(event);
            if finished {
                // Only a body that is read to its end gives the connection back.
                let rest = async { while response.next().await.is_some_and(|chunk| chunk.is_ok()) {} };
                if timeout(REST_TIMEOUT, rest).await.is_ok() {
                    warm::given_back();
                }
            }
            if finished || failed {
                return;
            }
        }
    }
}
