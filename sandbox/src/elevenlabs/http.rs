//! `POST /v1/text-to-speech/{voice_id}/stream`: the whole text at once, raw audio back.

use std::{io, time::Duration};

use actix_web::{HttpRequest, HttpResponse, web};
use bytes::Bytes;
use rand::{SeedableRng, rngs::SmallRng};
use serde::Deserialize;
use tokio::{
    task::yield_now,
    time::{Instant, sleep, sleep_until},
};
use uuid::Uuid;

use super::{
    Admission, ElevenLabsEmulator,
    params::{
        DictionaryLocator, Refusal, VoiceSettings, check_dictionaries, check_http_query, check_language, check_model,
        check_normalization, invalid,
    },
    synthesis::{Chunk, speak},
};
use crate::{
    fault::{Fault, Sending, odd},
    sockets::Visit,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SpeechRequest {
    text: String,
    model_id: String,
    #[serde(default)]
    language_code: Option<String>,
    #[serde(default)]
    voice_settings: Option<VoiceSettings>,
    #[serde(default)]
    pronunciation_dictionary_locators: Option<Vec<DictionaryLocator>>,
    #[serde(default)]
    apply_text_normalization: Option<String>,
    #[serde(default)]
    previous_request_ids: Option<Vec<String>>,
    #[serde(default)]
    next_request_ids: Option<Vec<String>>,
    #[serde(default, rename = "seed")]
    _seed: Option<u32>,
    #[serde(default, rename = "previous_text")]
    _previous_text: Option<String>,
    #[serde(default, rename = "next_text")]
    _next_text: Option<String>,
}

impl SpeechRequest {
    fn parse(body: &[u8]) -> Result<Self, Refusal> {
        let request: Self = serde_json::from_slice(body).or_else(|error| invalid(error.to_string()))?;
        if request.text.trim().is_empty() {
            return invalid("text is empty");
        }
        check_model(&request.model_id)?;
        check_normalization(&request.model_id, request.apply_text_normalization.as_deref())?;
        request.language_code.as_deref().map_or(Ok(()), check_language)?;
        request.voice_settings.as_ref().map_or(Ok(()), VoiceSettings::check)?;
        check_dictionaries(request.pronunciation_dictionary_locators.as_deref())?;
        if [&request.previous_request_ids, &request.next_request_ids].into_iter().flatten().any(|ids| ids.len() > 3) {
            return invalid("more than 3 request ids");
        }
        Ok(request)
    }
}

pub(super) async fn stream_speech(
    request: HttpRequest,
    body: Bytes,
    emulator: web::Data<ElevenLabsEmulator>,
) -> HttpResponse {
    let Admission { config, fault, seed } = match emulator.admit(&request).await {
        Ok(admitted) => admitted,
        Err(response) => return *response,
    };
    let speech = match check_http_query(request.query_string()).and_then(|()| SpeechRequest::parse(&body)) {
        Ok(speech) => speech,
        Err(refusal) => return emulator.refuse(&refusal),
    };
    let mut rng = SmallRng::seed_from_u64(seed);
    let latency = config.first_audio.sample(&mut rng);
    let visit = emulator.logbook().open();
    HttpResponse::Ok()
        .content_type("audio/basic")
        .insert_header(("request-id", Uuid::new_v4().to_string()))
        .insert_header(("current-concurrent-requests", emulator.logbook().live().to_string()))
        .insert_header(("maximum-concurrent-requests", "30"))
        .insert_header(("character-cost", speech.text.chars().count().to_string()))
        .streaming(audio(speak(&speech.text), latency, config.speed, fault, visit))
}

/// The chunks of a body, the first after the latency and the others at several times real time.
fn audio(
    chunks: Vec<Chunk>,
    latency: Duration,
    speed: f64,
    fault: Option<Fault>,
    mut visit: Visit,
) -> impl futures_util::Stream<Item = io::Result<Bytes>> {
    let mut due = Instant::now() + latency;
    async_stream::stream! {
        for (index, chunk) in (0..).zip(chunks) {
            tokio::select! {
                () = sleep_until(due) => {}
                () = visit.broken() => {
                    yield Err(io::ErrorKind::ConnectionReset.into());
                    return;
                }
            }
            due += chunk.duration().div_f64(speed);
            let audio = match &fault {
                Some(Fault::OddAudio { after }) if index >= *after => Bytes::copy_from_slice(odd(&chunk.audio)),
                _ => Bytes::from(chunk.audio),
            };
            let sending = match &fault {
                Some(fault) => fault.on_message(index, audio),
                None => Sending::Send(audio, Duration::ZERO),
            };
            match sending {
                Sending::Send(audio, wait) => {
                    sleep(wait).await;
                    yield Ok(audio);
                }
                Sending::Hang => {
                    visit.broken().await;
                    yield Err(io::ErrorKind::ConnectionReset.into());
                    return;
                }
                Sending::Break => {
                    // Lets the server send what it has buffered before the error discards it.
                    yield_now().await;
                    yield Err(io::ErrorKind::ConnectionReset.into());
                    return;
                }
            }
        }
    }
}
