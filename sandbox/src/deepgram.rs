//! The simulated recogniser: Deepgram's `/v1/listen` and `/v2/listen` ([`flux`]), strict about their documented rules;
//! and the same vendor's voice, `/v1/speak` ([`Speak`]).
//!
//! It hears tone-coded speech ([`crate::voice`]) in the audio it is sent and nothing else: there is no side
//! channel. Words, pauses and segments follow the clock of the audio received. A recording that is posted whole is heard
//! in the same way ([`recorded`]).

pub mod flux;
mod format;
mod listen;
mod params;
mod recogniser;
pub mod recorded;
mod speak;
mod wire;

pub use flux::{FluxListen, FluxParams, TurnPace};
pub use listen::{Identity, Listen};
pub use params::{ListenParams, Refusal};
pub use recorded::RecordedConfig;
pub use speak::{Speak, SpeakConfig, SpeakParams};

use std::sync::{Arc, Mutex};

use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
    rt, web,
};
use chrono::Utc;
use serde::Deserialize;
use tokio::time::Instant;
use uuid::Uuid;

use crate::{
    fault::{Fault, FaultPlan, Faulty, fault_for},
    latency::Latency,
    machine::Machine,
    sockets::{Logbook, fail_connection, run_websocket},
};

/// The status for an account without credit ("ASR_PAYMENT_REQUIRED").
pub const QUOTA: u16 = 402;

/// The largest recording taken, in bytes: four minutes; the vendor takes 2 GB.
const LARGEST_RECORDING: usize = 2 << 20;

/// How the recogniser behaves. A session keeps the configuration it opened with.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DeepgramConfig {
    /// From 100 ms of sound to SpeechStarted.
    pub vad: Latency,
    /// From audio to the interim, UtteranceEnd or ConfigureSuccess it causes; on `/v2/listen` every event but the end.
    pub interim: Latency,
    /// From audio, or a Finalize, to a final or the end of a turn.
    pub result: Latency,
    /// Added to each final; up to 1.5 s is seen on bad days.
    pub late_final: Latency,
    /// Audio between interims, or updates of a turn, in milliseconds.
    pub interim_every_ms: u64,
    /// Unbroken speech is committed in segments of at least this many milliseconds ...
    pub segment_min_ms: u64,
    /// ... and at most this many.
    pub segment_max_ms: u64,
    /// A session without any message for this long is closed with NET-0001 (10 s in the vendor's guide).
    pub idle_timeout_ms: u64,
    /// Chance, 0 to 1, that a Finalize with nothing buffered is answered.
    pub empty_finalize_answered: f64,
    /// When the turn-taking model believes that a turn is over.
    pub turns: TurnPace,
    /// Faults by session, refused upgrades counted.
    pub faults: Vec<FaultPlan>,
    /// Recordings, posted to `/v1/listen`.
    pub recorded: RecordedConfig,
    /// The voice of `/v1/speak`.
    pub speak: SpeakConfig,
    /// Decides jitter, confidences and cuts.
    pub seed: u64,
}

impl Default for DeepgramConfig {
    fn default() -> Self {
        Self {
            vad: Latency::jitter(40, 120),
            interim: Latency::jitter(100, 250),
            result: Latency::jitter(100, 300),
            late_final: Latency::ZERO,
            interim_every_ms: 250,
            segment_min_ms: 3_000,
            segment_max_ms: 5_000,
            idle_timeout_ms: 10_000,
            empty_finalize_answered: 0.5,
            turns: TurnPace::default(),
            faults: Vec::new(),
            recorded: RecordedConfig::default(),
            speak: SpeakConfig::default(),
            seed: 0,
        }
    }
}

/// The recogniser's state, shared by its sessions and by the test that steers it.
#[derive(Debug, Clone, Default)]
pub struct DeepgramEmulator {
    config: Arc<Mutex<DeepgramConfig>>,
    logbook: Logbook,
    /// The recordings'.
    recorded: Logbook,
    /// The voice's.
    spoken: Logbook,
}

impl DeepgramEmulator {
    pub fn new(config: DeepgramConfig) -> Self {
        Self { config: Arc::new(Mutex::new(config)), ..Self::default() }
    }

    /// The configuration the next session gets.
    pub fn config(&self) -> DeepgramConfig {
        self.config.lock().expect("no holder of the configuration panics").clone()
    }

    /// Changes the configuration of sessions to come.
    pub fn configure(&self, change: impl FnOnce(&mut DeepgramConfig)) {
        change(&mut self.config.lock().expect("no holder of the configuration panics"));
    }

    /// Sessions, refusals and violations so far.
    pub fn logbook(&self) -> &Logbook {
        &self.logbook
    }

    /// The same of recordings.
    pub fn recorded(&self) -> &Logbook {
        &self.recorded
    }

    /// The same of the voice.
    pub fn spoken(&self) -> &Logbook {
        &self.spoken
    }
}

/// The recogniser's URLs, for [`crate::sockets::serve`].
pub fn routes(emulator: DeepgramEmulator) -> impl Fn(&mut web::ServiceConfig) + Clone + Send + 'static {
    let emulator = web::Data::new(emulator);
    move |service| {
        service.app_data(emulator.clone()).route("/v1/listen", web::get().to(open_v1));
        service.route("/v1/listen", web::post().to(recorded::post));
        service.app_data(web::PayloadConfig::new(LARGEST_RECORDING));
        service.route("/v2/listen", web::get().to(open_v2));
        service.route("/v1/speak", web::get().to(open_speak));
    }
}

async fn open_v1(
    request: HttpRequest,
    body: web::Payload,
    emulator: web::Data<DeepgramEmulator>,
) -> Result<HttpResponse, actix_web::Error> {
    open_session(request, body, &emulator, Endpoint::Listen, |query, opening| {
        let Opening { config, identity, logbook, now } = opening;
        Ok(Listen::new(query.parse()?, config, identity, logbook, now))
    })
    .await
}

async fn open_v2(
    request: HttpRequest,
    body: web::Payload,
    emulator: web::Data<DeepgramEmulator>,
) -> Result<HttpResponse, actix_web::Error> {
    open_session(request, body, &emulator, Endpoint::Listen, |query, opening| {
        let Opening { config, identity, logbook, now } = opening;
        Ok(FluxListen::new(query.parse()?, config, identity, logbook, now))
    })
    .await
}

async fn open_speak(
    request: HttpRequest,
    body: web::Payload,
    emulator: web::Data<DeepgramEmulator>,
) -> Result<HttpResponse, actix_web::Error> {
    open_session(request, body, &emulator, Endpoint::Speak, |query, opening| {
        let Opening { config, identity, logbook, now } = opening;
        Ok(Speak::new(query.parse()?, config.speak, &identity, logbook, now))
    })
    .await
}

/// Which part of the vendor: each has its own faults and logbook.
#[derive(Debug, Clone, Copy)]
enum Endpoint {
    Listen,
    Recorded,
    Speak,
}

/// What a session needs besides its query.
struct Opening {
    config: DeepgramConfig,
    identity: Identity,
    logbook: Logbook,
    now: Instant,
}

/// A request or an upgrade that may go on.
struct Admitted {
    fault: Option<Fault>,
    request_id: Uuid,
    opening: Opening,
}

/// Lets a request in, unless a fault or the credentials forbid it.
async fn admit(
    request: &HttpRequest,
    emulator: &DeepgramEmulator,
    endpoint: Endpoint,
) -> Result<Admitted, Box<HttpResponse>> {
    let config = emulator.config();
    let (logbook, faults) = match endpoint {
        Endpoint::Listen => (emulator.logbook.clone(), &config.faults),
        Endpoint::Recorded => (emulator.recorded.clone(), &config.recorded.faults),
        Endpoint::Speak => (emulator.spoken.clone(), &config.speak.faults),
    };
    let number = logbook.attempt(&request.uri().to_string());
    let request_id = Uuid::new_v4();

    let fault = fault_for(faults, number);
    if let Some(how) = fault.as_ref().and_then(Fault::handshake) {
        logbook.refuse("planned: no connection");
        return Err(Box::new(fail_connection(request, how).await));
    }
    if let Some((status, retry_after_s)) = fault.as_ref().and_then(|fault| fault.refusal(QUOTA)) {
        logbook.refuse(format!("planned: {status}"));
        return Err(Box::new(planned_refusal(status, retry_after_s, request_id)));
    }
    if let Err(why) = check_credentials(request) {
        logbook.refuse(&why);
        logbook.violation(why);
        let refused = refusal(StatusCode::UNAUTHORIZED, "INVALID_AUTH", "Invalid credentials.", request_id);
        return Err(Box::new(refused));
    }
    let identity = Identity { request_id, created: Utc::now(), seed: config.seed.wrapping_add(number) };
    Ok(Admitted { fault, request_id, opening: Opening { config, identity, logbook, now: Instant::now() } })
}

/// The query breaks a rule of the vendor's.
fn reject_query(logbook: &Logbook, Refusal(why): Refusal, request_id: Uuid) -> HttpResponse {
    logbook.refuse(&why);
    logbook.violation(&why);
    refusal(StatusCode::BAD_REQUEST, "Bad Request", &why, request_id)
}

/// Opens a session of either protocol, unless a fault, the credentials or the query forbid it.
async fn open_session<M: Machine + 'static>(
    request: HttpRequest,
    body: web::Payload,
    emulator: &DeepgramEmulator,
    endpoint: Endpoint,
    machine: impl FnOnce(&str, Opening) -> Result<M, Refusal>,
) -> Result<HttpResponse, actix_web::Error> {
    let Admitted { fault, request_id, opening } = match admit(&request, emulator, endpoint).await {
        Ok(admitted) => admitted,
        Err(response) => return Ok(*response),
    };
    let (logbook, now) = (opening.logbook.clone(), opening.now);
    let machine = match machine(request.query_string(), opening) {
        Ok(machine) => machine,
        Err(why) => return Ok(reject_query(&logbook, why, request_id)),
    };

    let (mut response, session, stream) = actix_ws::handle(&request, body)?;
    response
        .headers_mut()
        .insert(header::HeaderName::from_static("dg-request-id"), header_value(&request_id.to_string()));
    let visit = logbook.open();
    rt::spawn(run_websocket(Faulty::new(machine, fault, now), request, session, stream, visit));
    Ok(response)
}

/// `Authorization: Token <key>`; the scheme's case does not matter.
fn check_credentials(request: &HttpRequest) -> Result<(), String> {
    let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    match given.and_then(|value| value.split_once(' ')) {
        Some((scheme, key)) if scheme.eq_ignore_ascii_case("token") && !key.trim().is_empty() => Ok(()),
        Some(_) => Err("Authorization is not `Token <key>`".to_owned()),
        None => Err("Authorization is missing".to_owned()),
    }
}

fn planned_refusal(status: u16, retry_after_s: Option<u64>, request_id: Uuid) -> HttpResponse {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let (code, message) = match status.as_u16() {
        401 => ("INVALID_AUTH", "Invalid credentials."),
        402 => ("ASR_PAYMENT_REQUIRED", "Project does not have enough credits for an ASR request."),
        403 => ("INSUFFICIENT_PERMISSIONS", "Project does not have access to the requested model."),
        429 => ("TOO_MANY_REQUESTS", "Too many requests. Please try again later."),
        _ => ("INTERNAL_SERVER_ERROR", "The request could not be served."),
    };
    let mut response = refusal(status, code, message, request_id);
    if let Some(seconds) = retry_after_s {
        response.headers_mut().insert(header::RETRY_AFTER, header_value(&seconds.to_string()));
    }
    response
}

/// A refused upgrade carries its reason twice: in `dg-error` and in a JSON body.
fn refusal(status: StatusCode, code: &str, message: &str, request_id: Uuid) -> HttpResponse {
    let request_id = request_id.to_string();
    HttpResponse::build(status)
        .insert_header(("dg-request-id", request_id.as_str()))
        .insert_header(("dg-error", header_value(message)))
        .json(wire::error_body(code, message, &request_id))
}

/// Text as a header value; what a header cannot carry is replaced.
fn header_value(text: &str) -> header::HeaderValue {
    let plain: String = text.chars().map(|ch| if ch.is_ascii_graphic() || ch == ' ' { ch } else { '?' }).collect();
    header::HeaderValue::from_str(&plain).expect("only printable ASCII is left")
}

#[cfg(test)]
mod tests;
