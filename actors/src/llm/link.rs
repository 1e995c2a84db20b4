//! LlmLink: the model's actor in a call. One streamed request at a time; a new one, or a cancel, drops the old, and
//! dropping the response closes its connection (Anthropic, Messages API: there is no other way to cancel).

use std::time::Duration;

use actix::prelude::*;
use awc::error::SendRequestError;
use futures_util::StreamExt;
use tokio::time::timeout;

use super::anthropic::{self, ReplyStream};
use super::{LlmEvent, ReplyRequest, RequestId};
use crate::engine::ModelConfig;
use crate::link::client;
use crate::link::socket::Stop;
use crate::supervision::exit::{ExitGuard, ExitReason};
use crate::vendor::{FailureKind, VendorFailure};

/// Connection, request and response head. The call's own patience is shorter; this only bounds the link.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// Between two pieces of the stream.
const GAP_TIMEOUT: Duration = Duration::from_secs(10);

/// An error body is a few hundred bytes; more is not worth reading.
const LARGEST_ERROR: usize = 64 * 1024;

/// What a running request reports.
#[derive(Message)]
#[rtype(result = "()")]
pub struct LlmReport {
    pub request: RequestId,
    pub event: LlmEvent,
}

/// Starts a request; one that is running is dropped.
#[derive(Message)]
#[rtype(result = "()")]
pub struct Ask(pub ReplyRequest);

/// Drops this request, if it is the one running.
#[derive(Message)]
#[rtype(result = "()")]
pub struct CancelAsk(pub RequestId);

pub struct LlmLink {
    config: ModelConfig,
    parent: Recipient<LlmReport>,
    exit: ExitGuard,
    running: Option<(RequestId, SpawnHandle)>,
}

impl LlmLink {
    pub fn new(config: ModelConfig, parent: Recipient<LlmReport>, exit: ExitGuard) -> Self {
        Self { config, parent, exit, running: None }
    }

    fn cancel(&mut self, ctx: &mut Context<Self>) {
        if let Some((_, handle)) = self.running.take() {
            ctx.cancel_future(handle);
        }
    }
}

impl Actor for LlmLink {
    type Context = Context<Self>;
}

impl Handler<Ask> for LlmLink {
    type Result = ();

    fn handle(&mut self, Ask(request): Ask, ctx: &mut Self::Context) {
        self.cancel(ctx);
        let (id, parent, config) = (request.id, self.parent.clone(), self.config.clone());
        let report = move |event| parent.do_send(LlmReport { request: id, event });
        let handle = ctx.spawn(async move { run(&config, &request, report).await }.into_actor(self));
        self.running = Some((id, handle));
    }
}

impl Handler<CancelAsk> for LlmLink {
    type Result = ();

    fn handle(&mut self, CancelAsk(request): CancelAsk, ctx: &mut Self::Context) {
        if self.running.is_some_and(|(running, _)| running == request) {
            self.cancel(ctx);
        }
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
async fn run(config: &ModelConfig, request: &ReplyRequest, report: impl Fn(LlmEvent)) {
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
    let status = response.status().as_u16();
    if !response.status().is_success() {
        let retry_after = response.headers().get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok());
        let retry_after = retry_after.map(Duration::from_secs);
        let body = timeout(GAP_TIMEOUT, response.body().limit(LARGEST_ERROR)).await;
        let body = body.ok().and_then(Result::ok).unwrap_or_default();
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
            let last = matches!(event, LlmEvent::Finished { .. } | LlmEvent::Failed(_));
            report(event);
            if last {
                return;
            }
        }
    }
}
