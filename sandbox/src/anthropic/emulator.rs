//! The state behind the simulated API: what it answers with, and what it has seen.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::time::Instant;

use super::answer::Answer;
use super::brain::Brain;
use super::cache::PromptCache;
use super::error::ApiError;
use super::events::{self, Reply, Thought};
use super::models::Model;
use super::request::Request;
use super::stream::{Exchange, Timing};
use super::thinking;
use super::validate::{self, Headers};
use crate::fault::{Fault, FaultPlan, Handshake, fault_for};
use crate::sockets::Connection;

/// How the simulated API behaves; every field can be changed while it runs.
#[derive(Debug, Clone, Default)]
pub struct AnthropicConfig {
    /// The only key accepted; `None` accepts any that is not empty.
    pub api_key: Option<String>,
    pub timing: Timing,
    /// Requests are numbered from 1, refused ones included.
    pub faults: Vec<FaultPlan>,
    pub brain: Brain,
    /// Equal seeds and equal requests give equal streams.
    pub seed: u64,
}

/// A simulated Messages API; clones share one state.
#[derive(Debug, Clone, Default)]
pub struct AnthropicEmulator {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    config: AnthropicConfig,
    cache: PromptCache,
    violations: Vec<String>,
    requests: VecDeque<Request>,
    received: u64,
    open: usize,
    cancelled: usize,
    /// Numbers of the connections that carried anything.
    connections: BTreeSet<u64>,
    cold: u64,
    looked_up: u64,
}

/// Requests kept for tests to look at; older ones are forgotten.
const REQUESTS_KEPT: usize = 1000;

/// The status for an account without credit (`billing_error`).
const QUOTA: u16 = 402;

/// What a request is answered with.
#[derive(Debug)]
pub(super) enum Outcome {
    Refused(ApiError),
    /// Nothing, not even headers.
    Silence,
    /// The connection ends without an answer.
    Broken(Handshake),
    Streamed(Exchange),
    /// One JSON message, after the time the stream would have taken to begin.
    Whole(Exchange, serde_json::Value),
}

impl AnthropicEmulator {
    pub fn new(config: AnthropicConfig) -> Self {
        let state = State { config, ..State::default() };
        Self { state: Arc::new(Mutex::new(state)) }
    }

    /// Changes how later requests are answered.
    pub fn configure(&self, change: impl FnOnce(&mut AnthropicConfig)) {
        change(&mut self.lock().config);
    }

    /// Every request refused for the client's own mistake, and every privacy rule broken. A sound client
    /// leaves it empty.
    pub fn violations(&self) -> Vec<String> {
        self.lock().violations.clone()
    }

    /// The requests that parsed, oldest first; the last 1000 at most.
    pub fn requests(&self) -> Vec<Request> {
        self.lock().requests.iter().cloned().collect()
    }

    /// How many requests came in, refused ones included.
    pub fn received(&self) -> u64 {
        self.lock().received
    }

    /// Replies under way.
    pub fn open_streams(&self) -> usize {
        self.lock().open
    }

    /// Replies whose client went away before the end.
    pub fn cancelled(&self) -> usize {
        self.lock().cancelled
    }

    /// How many TCP connections carried requests of any kind.
    pub fn connections(&self) -> usize {
        self.lock().connections.len()
    }

    /// Requests for a message that were the first on their connection: somebody waited for its handshakes.
    pub fn cold_requests(&self) -> u64 {
        self.lock().cold
    }

    /// How often a model's description was asked for.
    pub fn looked_up(&self) -> u64 {
        self.lock().looked_up
    }

    /// A request for a message arrives on this connection.
    pub(super) fn arrived(&self, connection: Option<&Connection>) {
        if let Some(connection) = connection {
            let state = &mut *self.lock();
            state.cold += u64::from(state.connections.insert(connection.number));
        }
    }

    /// A request for a model's description arrives. It costs nothing, has no number, and meets no planned fault.
    pub(super) fn look_up(&self, headers: Headers<'_>, connection: Option<&Connection>) -> Result<(), ApiError> {
        let state = &mut *self.lock();
        state.looked_up += 1;
        state.connections.extend(connection.map(|connection| connection.number));
        validate::check_key(headers, state.config.api_key.as_deref()).inspect_err(|error| {
            state.violations.push(format!("{}: {}", error.status, error.message));
        })
    }

    /// Answers one request without a socket, at simulated time. `Ok(None)`: accepted, and never a word. (A connection
    /// that a fault lets not come about needs a connection.)
    ///
    /// # Errors
    ///
    /// What the API would refuse the request with; it is recorded like one that came over the wire.
    pub fn exchange(&self, api_key: &str, body: &[u8], now: Instant) -> Result<Option<Exchange>, ApiError> {
        let number = self.number_request();
        let headers = Headers {
            api_key: Some(api_key),
            authorization: None,
            version: Some("2023-06-01"),
            content_type: Some("application/json"),
        };
        match self.decide_at(headers, body, &format!("req_{number}"), number, now) {
            Outcome::Refused(error) => Err(error),
            Outcome::Silence | Outcome::Broken(_) => Ok(None),
            Outcome::Streamed(exchange) | Outcome::Whole(exchange, _) => Ok(Some(exchange)),
        }
    }

    /// Decides the answer to one request; `number` names it in ids and faults.
    pub(super) fn decide(&self, headers: Headers<'_>, body: &[u8], request_id: &str, number: u64) -> Outcome {
        self.decide_at(headers, body, request_id, number, Instant::now())
    }

    fn decide_at(&self, headers: Headers<'_>, body: &[u8], request_id: &str, number: u64, now: Instant) -> Outcome {
        let state = &mut *self.lock();
        let (request, model) = match state.admit(headers, body) {
            Ok(admitted) => admitted,
            Err(error) => {
                state.violations.push(format!("{}: {}", error.status, error.message));
                return Outcome::Refused(error);
            }
        };
        let fault = fault_for(&state.config.faults, number);
        if let Some(how) = fault.as_ref().and_then(Fault::handshake) {
            return Outcome::Broken(how);
        }
        if let Some((status, retry_after_s)) = fault.as_ref().and_then(|fault| fault.refusal(QUOTA)) {
            return Outcome::Refused(ApiError { retry_after_s, ..ApiError::of_status(status) });
        }
        match fault {
            Some(Fault::AcceptThenSilence) => Outcome::Silence,
            fault => state.reply(&request, model, fault.as_ref(), request_id, number, now),
        }
    }

    /// Takes the next request's number, from 1.
    pub(super) fn number_request(&self) -> u64 {
        let mut state = self.lock();
        state.received += 1;
        state.received
    }

    pub(super) fn opened(&self) -> OpenReply {
        self.lock().open += 1;
        OpenReply { emulator: self.clone(), complete: false }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A test's function may panic while it answers; what was counted so far stays true.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn admit(&mut self, headers: Headers<'_>, body: &[u8]) -> Result<(Request, &'static Model), ApiError> {
        validate::check_headers(headers, self.config.api_key.as_deref())?;
        let request = Request::parse(body).map_err(ApiError::invalid)?;
        if self.requests.len() == REQUESTS_KEPT {
            self.requests.pop_front();
        }
        self.requests.push_back(request.clone());
        let model = validate::check(&request)?;
        self.violations.extend(validate::privacy_violation(&request));
        Ok((request, model))
    }

    fn reply(
        &mut self,
        request: &Request,
        model: &'static Model,
        fault: Option<&Fault>,
        request_id: &str,
        number: u64,
        now: Instant,
    ) -> Outcome {
        let seed = self.config.seed.wrapping_add(number);
        let thinking_tokens = thinking::tokens(request, model);
        let budget = request.max_tokens.saturating_sub(thinking_tokens.unwrap_or(0));
        let answer = if request.max_tokens == 0 {
            // A request that only warms the prompt cache.
            Answer { parts: Vec::new(), stop: super::StopReason::MaxTokens }
        } else {
            self.config.brain.answer(request).limited(&request.stop_sequences, budget)
        };
        let thought = thinking_tokens.filter(|_| request.max_tokens > 0);
        let reply = Reply {
            answer,
            model: request.model.clone(),
            usage: self.cache.read(request, model, now),
            thought: thought.map(|tokens| Thought { tokens, signature: thinking::signature(request) }),
            request_id: request_id.to_owned(),
        };
        let exchange = Exchange::new(&reply, self.config.timing, fault, seed, now);
        if let Some(begins) = exchange.deadline() {
            self.cache.write(request, model, begins);
        }
        if request.stream {
            Outcome::Streamed(exchange)
        } else {
            Outcome::Whole(exchange, events::whole_message(&reply, seed))
        }
    }
}

/// A reply under way; dropped before it is complete, it counts as cancelled.
#[derive(Debug)]
pub(super) struct OpenReply {
    emulator: AnthropicEmulator,
    complete: bool,
}

impl OpenReply {
    pub(super) fn completed(&mut self) {
        self.complete = true;
    }
}

impl Drop for OpenReply {
    fn drop(&mut self) {
        let mut state = self.emulator.lock();
        state.open -= 1;
        state.cancelled += usize::from(!self.complete);
    }
}
