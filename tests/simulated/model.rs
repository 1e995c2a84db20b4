//! One request to the simulated model, without a socket.

use std::time::Duration;

use bytes::Bytes;
use frontdesk::store::MemoryStores;
use frontdesk_actors::engine::ModelConfig;
use frontdesk_actors::llm::anthropic::{self, ReplyStream};
use frontdesk_actors::llm::{LlmEvent, Message, ReplyRequest, RequestId};
use frontdesk_actors::supervision::routes::Route;
use frontdesk_actors::tools::ToolRegistry;
use frontdesk_sandbox::anthropic::{AnthropicEmulator, Chunk, Exchange};
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use tokio::time::Instant;
use url::Url;

use super::trouble;

/// A request with these messages, for tests of the messages alone.
pub fn request(messages: Vec<Message>) -> ReplyRequest {
    let stores = MemoryStores::new(Duration::from_secs(60)).for_engine();
    let tools = ToolRegistry::standard(&stores).specs();
    ReplyRequest { id: RequestId(1), route: Route(0), system: "You answer the telephone.".into(), tools, messages }
}

/// The bytes that go over the wire for it.
pub fn body(request: &ReplyRequest) -> Bytes {
    anthropic::request_body(&config(), request)
}

pub fn config() -> ModelConfig {
    ModelConfig {
        origin: Url::parse("http://127.0.0.1:1").unwrap(),
        api_key: "key".into(),
        model: "claude-haiku-5-5".to_owned(),
        max_tokens: 1_024,
    }
}

pub struct Asked {
    pub request: RequestId,
    exchange: Option<Exchange>,
    stream: ReplyStream,
    /// Why there is no stream, and when that is known.
    refused: Option<(Instant, LlmEvent)>,
    over: bool,
}

impl Asked {
    pub fn new(emulator: &AnthropicEmulator, config: &ModelConfig, request: &ReplyRequest, now: Instant) -> Self {
        let body = anthropic::request_body(config, request);
        let (exchange, refused) = match emulator.exchange("key", &body, now) {
            Ok(exchange) => (exchange, None),
            Err(error) => {
                let body = error.body("req_0").to_string();
                let retry_after = error.retry_after_s.map(Duration::from_secs);
                let failure = anthropic::failure_of_status(error.status, retry_after, &body);
                (None, Some((now, LlmEvent::Failed(failure))))
            }
        };
        Self { request: request.id, exchange, stream: ReplyStream::default(), refused, over: false }
    }

    /// A request that a fault befalls.
    pub fn under(
        fault: Fault,
        emulator: &AnthropicEmulator,
        config: &ModelConfig,
        request: &ReplyRequest,
        now: Instant,
    ) -> Self {
        if let Some((after, failure)) = trouble::failed_request(&fault) {
            let refused = Some((now + after, LlmEvent::Failed(failure)));
            return Self { request: request.id, exchange: None, stream: ReplyStream::default(), refused, over: false };
        }
        emulator.configure(|config| config.faults.insert(0, FaultPlan::always(fault)));
        let asked = Self::new(emulator, config, request, now);
        emulator.configure(|config| drop(config.faults.remove(0)));
        asked
    }

    /// What is still to come of the answer suffers this fault.
    pub fn strike(&mut self, fault: &Fault, now: Instant) {
        if let Some(exchange) = &mut self.exchange {
            exchange.strike(fault, now);
        }
    }

    pub fn run(&mut self, now: Instant) -> Vec<LlmEvent> {
        let refused = self.refused.take_if(|(at, _)| *at <= now).map(|(_, event)| event);
        let mut events: Vec<_> = refused.into_iter().collect();
        while let Some(chunk) = self.exchange.as_mut().and_then(|exchange| exchange.poll(now)) {
            match chunk {
                Chunk::Bytes(bytes) => self.stream.push(&bytes),
                Chunk::End | Chunk::Reset => self.stream.end(),
            }
            events.extend(std::iter::from_fn(|| self.stream.poll()));
        }
        if let Some(last) =
            events.iter().position(|event| matches!(event, LlmEvent::Finished { .. } | LlmEvent::Failed(_)))
        {
            events.truncate(last + 1);
            self.over = true;
        }
        events
    }

    pub fn is_over(&self) -> bool {
        self.over
    }

    pub fn deadline(&self) -> Option<Instant> {
        let refused = self.refused.as_ref().map(|(at, _)| *at);
        refused.or_else(|| self.exchange.as_ref().and_then(Exchange::deadline))
    }
}
