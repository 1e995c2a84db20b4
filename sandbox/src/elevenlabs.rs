//! The simulated voice: ElevenLabs' `multi-stream-input` socket and its HTTP streaming endpoint, strict about
//! their documented rules.
//!
//! Its audio is tone-coded speech ([`crate::voice`]), so that whoever hears it can tell exactly which words
//! were spoken.

mod context;
mod http;
mod multi_stream;
mod params;
mod synthesis;
mod wire;

pub use multi_stream::MultiStream;
pub use params::{Refusal, StreamParams, VoiceSettings};
pub use wire::{Casing, DurationsName};

use std::sync::{Arc, Mutex};

use actix_web::{HttpRequest, HttpResponse, http::StatusCode, rt, web};
use serde::Deserialize;
use serde_json::json;
use tokio::time::Instant;

use crate::{
    fault::{Fault, FaultPlan, Faulty, fault_for},
    latency::Latency,
    sockets::{Logbook, fail_connection, run_websocket},
};

/// The status for an account without credit (`quota_exceeded`): the same as for a wrong key.
pub const QUOTA: u16 = 401;

/// How the voice behaves. A socket keeps the configuration it opened with.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ElevenLabsConfig {
    /// From text that may be spoken to its first audio: about 75 ms in the model, the rest on the way.
    pub first_audio: Latency,
    /// From close_context to the final message, when no audio is left to send.
    pub close: Latency,
    /// Audio is produced this many times faster than it plays.
    pub speed: f64,
    pub casing: Casing,
    pub durations: DurationsName,
    /// Chance, 0 to 1, that a chunk comes without alignment.
    pub null_alignment: f64,
    /// Faults by upgrade or request, refused ones counted.
    pub faults: Vec<FaultPlan>,
    /// Decides jitter and chances.
    pub seed: u64,
}

impl Default for ElevenLabsConfig {
    fn default() -> Self {
        Self {
            first_audio: Latency::jitter(120, 180),
            close: Latency::jitter(20, 60),
            speed: 6.0,
            casing: Casing::default(),
            durations: DurationsName::default(),
            null_alignment: 0.0,
            faults: Vec::new(),
            seed: 0,
        }
    }
}

/// The voice's state, shared by its sockets and requests and by the test that steers it.
#[derive(Debug, Clone, Default)]
pub struct ElevenLabsEmulator {
    config: Arc<Mutex<ElevenLabsConfig>>,
    logbook: Logbook,
}

impl ElevenLabsEmulator {
    pub fn new(config: ElevenLabsConfig) -> Self {
        Self { config: Arc::new(Mutex::new(config)), logbook: Logbook::default() }
    }

    /// The configuration the next socket or request gets.
    pub fn config(&self) -> ElevenLabsConfig {
        self.config.lock().expect("no holder of the configuration panics").clone()
    }

    /// Changes the configuration of sockets and requests to come.
    pub fn configure(&self, change: impl FnOnce(&mut ElevenLabsConfig)) {
        change(&mut self.config.lock().expect("no holder of the configuration panics"));
    }

    /// Sockets and requests, refusals and violations so far.
    pub fn logbook(&self) -> &Logbook {
        &self.logbook
    }

    /// Notes an arrival; an error is the answer that refuses it.
    async fn admit(&self, request: &HttpRequest) -> Result<Admission, Box<HttpResponse>> {
        let config = self.config();
        let number = self.logbook.attempt(&request.uri().to_string());
        let fault = fault_for(&config.faults, number);
        if let Some(how) = fault.as_ref().and_then(Fault::handshake) {
            self.logbook.refuse("planned: no connection");
            return Err(Box::new(fail_connection(request, how).await));
        }
        if fault == Some(Fault::Quota) {
            self.logbook.refuse("planned: quota exceeded");
            let message = "This request exceeds your quota.";
            return Err(Box::new(error(StatusCode::UNAUTHORIZED, "quota_exceeded", message)));
        }
        if let Some((status, retry_after_s)) = fault.as_ref().and_then(|fault| fault.refusal(QUOTA)) {
            self.logbook.refuse(format!("planned: {status}"));
            return Err(Box::new(planned_refusal(status, retry_after_s)));
        }
        let key = request.headers().get("xi-api-key").map(|key| key.as_bytes().trim_ascii());
        if key.is_none_or(<[u8]>::is_empty) {
            let message = "xi-api-key is missing or empty".to_owned();
            return Err(Box::new(self.refuse(&Refusal { status: 401, slug: "invalid_api_key", message })));
        }
        let seed = config.seed.wrapping_add(number);
        Ok(Admission { config, fault, seed })
    }

    /// Notes that the client broke a rule, and answers so.
    fn refuse(&self, refusal: &Refusal) -> HttpResponse {
        self.logbook.refuse(refusal.to_string());
        self.logbook.violation(refusal.to_string());
        let status = StatusCode::from_u16(refusal.status).expect("refusals carry valid statuses");
        if refusal.status == 422 {
            let detail = json!([{ "loc": ["body"], "msg": refusal.message, "type": "value_error" }]);
            return HttpResponse::build(status).json(json!({ "detail": detail }));
        }
        error(status, refusal.slug, &refusal.message)
    }
}

/// What a socket or request gets when it is let in.
struct Admission {
    config: ElevenLabsConfig,
    fault: Option<Fault>,
    /// Decides every random choice of this socket or request.
    seed: u64,
}

/// The voice's URLs, for [`crate::sockets::serve`].
pub fn routes(emulator: ElevenLabsEmulator) -> impl Fn(&mut web::ServiceConfig) + Clone + Send + 'static {
    let emulator = web::Data::new(emulator);
    move |service| {
        service
            .app_data(emulator.clone())
            .route("/v1/text-to-speech/{voice_id}/multi-stream-input", web::get().to(open_socket))
            .route("/v1/text-to-speech/{voice_id}/stream", web::post().to(http::stream_speech));
    }
}

async fn open_socket(
    request: HttpRequest,
    body: web::Payload,
    emulator: web::Data<ElevenLabsEmulator>,
) -> Result<HttpResponse, actix_web::Error> {
    let Admission { config, fault, seed } = match emulator.admit(&request).await {
        Ok(admitted) => admitted,
        Err(response) => return Ok(*response),
    };
    let params = match request.query_string().parse::<StreamParams>() {
        Ok(params) => params,
        Err(refusal) => return Ok(emulator.refuse(&refusal)),
    };
    let (response, session, stream) = actix_ws::handle(&request, body)?;
    let (now, logbook) = (Instant::now(), emulator.logbook.clone());
    let visit = logbook.open();
    let machine = Faulty::new(MultiStream::new(params, config, seed, logbook, now), fault, now);
    rt::spawn(run_websocket(machine, request, session, stream, visit));
    Ok(response)
}

fn planned_refusal(status: u16, retry_after_s: Option<u64>) -> HttpResponse {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let (slug, message) = match status.as_u16() {
        401 => ("invalid_api_key", "Invalid API key"),
        403 => ("subscription_required", "Your plan does not include this."),
        429 if retry_after_s.is_none() => ("too_many_concurrent_requests", "Too many concurrent requests."),
        429 => ("system_busy", "We are experiencing heavy traffic, please try again later."),
        _ => ("something_went_wrong", "We are sorry, something went wrong."),
    };
    let mut response = error(status, slug, message);
    if let Some(seconds) = retry_after_s {
        response.headers_mut().insert(actix_web::http::header::RETRY_AFTER, seconds.into());
    }
    response
}

fn error(status: StatusCode, slug: &str, message: &str) -> HttpResponse {
    HttpResponse::build(status).json(json!({ "detail": { "status": slug, "message": message } }))
}

#[cfg(test)]
mod tests;
