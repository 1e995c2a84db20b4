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
use tokio::time::Instant;
use url::Url;

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
    refused: Option<LlmEvent>,
    over: bool,
}

impl Asked {
    pub fn new(emulator: &AnthropicEmulator, config: &ModelConfig, request: &ReplyRequest, now: Instant) -> Self {
        let body = anthropic::request_body(config, request);
        let (exchange, refused) = match emulator.exchange("key", &body, now) {
            Ok(exchange) => (exchange, None),
            Err(error) => {
                let body = error.body("req_0").to_string();
                let failure = anthropic::failure_of_status(error.status, None, &body);
                (None, Some(LlmEvent::Failed(failure)))
            }
        };
        Self { request: request.id, exchange, stream: ReplyStream::default(), refused, over: false }
    }

    pub fn run(&mut self, now: Instant) -> Vec<LlmEvent> {
        let mut events: Vec<_> = self.refused.take().into_iter().collect();
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
        self.exchange.as_ref().and_then(Exchange::deadline)
    }
}
