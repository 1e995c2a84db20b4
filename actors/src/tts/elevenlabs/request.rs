//! How speech is asked for, and what a refusal means.

use bytes::Bytes;
use secrecy::ExposeSecret;
use url::Url;

use crate::engine::VoiceConfig;
use crate::link::origin::{http_origin, websocket_origin};
use crate::tenant::Voice;
use crate::vendor::{FailureKind, VendorFailure};
use crate::wire::elevenlabs::{ErrorNote, RenderBody, VOICE_SETTINGS};

/// A `POST` that renders a whole text; the answer's body is µ-law at 8 kHz, headerless, if its type is `audio/…`.
#[derive(Clone)]
pub struct RenderRequest {
    pub url: Url,
    /// The secret one in the clear.
    pub headers: Vec<(&'static str, String)>,
    pub body: Bytes,
}

/// Where to open a session for one voice. A plain `http` or `ws` origin stays unencrypted.
pub fn url(config: &VoiceConfig, voice: &Voice, language: &str) -> Url {
    let mut url = endpoint(websocket_origin(&config.origin), config, voice, "multi-stream-input");
    let mut query = url.query_pairs_mut();
    query
        .append_pair("model_id", &voice.model)
        // We hand over whole clauses: nothing is gained by the vendor's waiting for 120 characters.
        .append_pair("auto_mode", "true")
        // Character times with every chunk: they tell what a caller who cuts in has heard.
        .append_pair("sync_alignment", "true")
        // The default, said aloud: the keepalive interval rests on it. Longer would only keep dead contexts counting.
        .append_pair("inactivity_timeout", "20");
    if let Some(code) = language_code(&voice.model, language) {
        query.append_pair("language_code", &code);
    }
    drop(query);
    url
}

/// Headers of the upgrade request, the secret one in the clear.
pub fn headers(config: &VoiceConfig) -> Vec<(&'static str, String)> {
    vec![("xi-api-key", config.api_key.expose_secret().to_owned())]
}

/// Renders a fixed phrase: for a text known as a whole, HTTP is no slower than a session, and simpler.
pub fn render_request(config: &VoiceConfig, voice: &Voice, language: &str, text: &str) -> RenderRequest {
    let url = endpoint(http_origin(&config.origin), config, voice, "stream");
    let language = language_code(&voice.model, language);
    let body =
        RenderBody { text, model_id: &voice.model, language_code: language.as_deref(), voice_settings: VOICE_SETTINGS };
    let mut headers = headers(config);
    headers.push(("content-type", "application/json".to_owned()));
    RenderRequest { url, headers, body: serde_json::to_vec(&body).expect("plain text and numbers serialise").into() }
}

fn endpoint(mut url: Url, config: &VoiceConfig, voice: &Voice, method: &str) -> Url {
    url.path_segments_mut().expect("an http or ws origin has a path").clear().extend([
        "v1",
        "text-to-speech",
        voice.id.as_str(),
        method,
    ]);
    url.set_query(None);
    url.query_pairs_mut().append_pair("output_format", "ulaw_8000");
    if config.zero_retention {
        url.query_pairs_mut().append_pair("enable_logging", "false");
    }
    url
}

/// The ISO 639-1 code of a language tag, for the models that enforce one (flash and turbo v2.5).
fn language_code(model: &str, language: &str) -> Option<String> {
    let enforces = matches!(model, "eleven_flash_v2_5" | "eleven_turbo_v2_5");
    let code = language.split(['-', '_']).next().unwrap_or_default();
    (enforces && code.len() == 2 && code.is_ascii()).then(|| code.to_ascii_lowercase())
}

/// What it means that a request or an upgrade was refused with this status.
pub fn failure_of_status(status: u16, body: &str) -> VendorFailure {
    let note = ErrorNote::from_body(body);
    let kind = kind_of_slug(&note.slug).unwrap_or(FailureKind::of_status(status));
    VendorFailure::new(kind, format!("{status} {}", note.slug).trim_end())
}

/// What the vendor's name for an error means; `None` when there is no name or an unknown one.
pub(super) fn kind_of_slug(slug: &str) -> Option<FailureKind> {
    Some(match slug {
        "invalid_api_key" | "missing_permissions" | "detected_unusual_activity" => FailureKind::Unauthorized,
        "quota_exceeded" => FailureKind::Quota,
        "voice_not_found" | "invalid_input_message" | "max_character_limit_exceeded" => FailureKind::Rejected,
        "max_active_conversations" | "too_many_concurrent_requests" => FailureKind::RateLimited,
        "system_busy" => FailureKind::Overloaded,
        "input_timeout_exceeded" => FailureKind::Timeout,
        _ => return None,
    })
}
