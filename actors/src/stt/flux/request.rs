//! How a turn-taking session is asked for.

use url::Url;

use crate::engine::RecogniserConfig;
use crate::link::origin::websocket_origin;
use crate::stt::deepgram::{SttParams, request::key_terms};

/// The model that hears several languages.
pub const MULTILINGUAL: &str = "flux-general-multi";

/// What [`MULTILINGUAL`] hears ("Flux Multilingual & Language Prompting", vendor's guide).
const LANGUAGES: [&str; 10] = ["en", "es", "fr", "de", "hi", "ru", "pt", "ja", "it", "nl"];

/// Confidence, 0 to 1, that ends a turn: the vendor's default. Higher answers later, lower cuts people off.
const END_OF_TURN: &str = "0.7";
/// Confidence that the turn is probably over, so that an answer may be prepared. The vendor gives 0.3 to 0.5 as typical;
/// below, more of the prepared answers are thrown away.
const EAGER_END_OF_TURN: &str = "0.5";
/// Silence that ends a turn whatever the confidence, in milliseconds. The default of 5 s is an eternity on a telephone;
/// under 2 s a caller who looks something up would be cut off, which is what the confidence is there to prevent.
const END_OF_TURN_TIMEOUT_MS: &str = "3000";

/// The model of the family of `model` that hears `language` (BCP 47); `None` when no model of it does.
pub fn model_for<'a>(model: &'a str, language: &str) -> Option<&'a str> {
    let base = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
    match base.as_str() {
        "en" => Some(model),
        // Any other model of the family hears English only.
        _ => LANGUAGES.contains(&base.as_str()).then_some(MULTILINGUAL),
    }
}

/// Where to open a session with `model`. A plain `http` or `ws` origin stays unencrypted.
pub fn url(config: &RecogniserConfig, model: &str, params: &SttParams) -> Url {
    let mut url = websocket_origin(&config.origin);
    url.set_path("/v2/listen");
    url.set_query(None);
    let mut query = url.query_pairs_mut();
    query
        .append_pair("model", model)
        .append_pair("encoding", "mulaw")
        .append_pair("sample_rate", "8000")
        .append_pair("eot_threshold", END_OF_TURN)
        .append_pair("eager_eot_threshold", EAGER_END_OF_TURN)
        .append_pair("eot_timeout_ms", END_OF_TURN_TIMEOUT_MS)
        // Nothing of a call may be kept by the vendor; retention is its default.
        .append_pair("mip_opt_out", "true");
    // The English model refuses a hint.
    if model == MULTILINGUAL {
        query.append_pair("language_hint", &params.language);
    }
    for term in key_terms(&params.key_terms) {
        query.append_pair("keyterm", term);
    }
    drop(query);
    url
}
