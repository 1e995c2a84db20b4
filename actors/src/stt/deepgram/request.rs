//! How a session is asked for, and what a refusal or a close means.

use secrecy::ExposeSecret;
use url::Url;

use crate::engine::RecogniserConfig;
use crate::link::origin::{http_origin, websocket_origin};
use crate::vendor::{FailureKind, VendorFailure};
use crate::wire::deepgram::Refusal;

/// What a call tells its recogniser beforehand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SttParams {
    /// BCP 47, e.g. `en-GB`.
    pub language: String,
    /// Names and words the caller is likely to say.
    pub key_terms: Vec<String>,
}

/// Nova-3 accepts key terms of 500 tokens in all and refuses the session beyond. Counting two characters to a token,
/// fewer than any usual name has, stays below.
const KEY_TERM_CHARS: usize = 1_000;
/// Older models accept at most 100 keywords.
const KEYWORDS: usize = 100;

/// Where to open the session. A plain `http` or `ws` origin stays unencrypted (for a recogniser on this machine).
pub fn url(config: &RecogniserConfig, params: &SttParams) -> Url {
    let mut url = websocket_origin(&config.origin);
    url.set_path("/v1/listen");
    url.set_query(None);
    what_and_how(&mut url, config, params)
        .append_pair("channels", "1")
        .append_pair("interim_results", "true")
        // The vendor's default of 10 ms takes almost every pause for an end; 300–500 ms suit telephones.
        .append_pair("endpointing", "300")
        // The least that works: shorter than the interval of interim results is useless.
        .append_pair("utterance_end_ms", "1000")
        .append_pair("vad_events", "true")
        // Else a final with an unfinished-looking number is held back for up to 3 s.
        .append_pair("no_delay", "true");
    url
}

/// Where a recording is posted: the same, without what only a live session can do.
pub fn recorded_url(config: &RecogniserConfig, params: &SttParams) -> Url {
    let mut url = http_origin(&config.origin);
    url.set_path("/v1/listen");
    url.set_query(None);
    what_and_how(&mut url, config, params);
    url
}

/// What is sent, and how it is to be written down.
fn what_and_how<'a>(
    url: &'a mut Url,
    config: &RecogniserConfig,
    params: &SttParams,
) -> url::form_urlencoded::Serializer<'a, url::UrlQuery<'a>> {
    let mut query = url.query_pairs_mut();
    query
        .append_pair("model", &config.model)
        .append_pair("encoding", "mulaw")
        .append_pair("sample_rate", "8000")
        .append_pair("language", &params.language)
        .append_pair("punctuate", "true")
        .append_pair("smart_format", "true")
        // Nothing of a call may be kept by the vendor; retention is its default.
        .append_pair("mip_opt_out", "true");
    // `keywords` on Nova-3 refuses the session, `keyterm` is unknown to its predecessors.
    if config.model.starts_with("nova-3") {
        for term in key_terms(&params.key_terms) {
            query.append_pair("keyterm", term);
        }
    } else {
        for word in keywords(&params.key_terms) {
            query.append_pair("keywords", &format!("{word}:1"));
        }
    }
    query
}

/// Headers of the upgrade request, the secret one in the clear.
pub fn headers(config: &RecogniserConfig) -> Vec<(&'static str, String)> {
    vec![("authorization", format!("Token {}", config.api_key.expose_secret()))]
}

/// The terms that fit.
pub(in crate::stt) fn key_terms(terms: &[String]) -> impl Iterator<Item = &str> {
    let mut chars = 0;
    terms.iter().map(|term| term.trim()).filter(|term| !term.is_empty()).take_while(move |term| {
        chars += term.chars().count();
        chars <= KEY_TERM_CHARS
    })
}

/// Single words: a colon would begin the boost, and phrases are not supported.
fn keywords(terms: &[String]) -> Vec<&str> {
    let mut words = Vec::new();
    for word in terms.iter().flat_map(|term| term.split([' ', ':', ',', '\t', '\n'])) {
        if !word.is_empty() && !words.contains(&word) && words.len() < KEYWORDS {
            words.push(word);
        }
    }
    words
}

/// What it means that the upgrade was answered with `status` instead of 101. A 429 is about concurrent sessions.
pub fn failure_of_status(status: u16, body: &str) -> VendorFailure {
    let refusal: Refusal = serde_json::from_str(body).unwrap_or_default();
    let code = refusal.err_code.unwrap_or_default();
    VendorFailure::new(FailureKind::of_status(status), format!("{status} {}", short_code(&code)).trim_end())
}

/// What a close we did not ask for means. The reason holds a code like `NET-0001`.
pub(crate) fn failure_of_close(code: u16, reason: &str) -> VendorFailure {
    let kind = match code {
        1002 | 1003 | 1007 => FailureKind::Protocol,
        // DATA-0000: what we send is not the audio we announced.
        1008 => FailureKind::Rejected,
        1013 => FailureKind::Overloaded,
        // 1011 NET-0000 and NET-0001 (one side heard nothing from the other), 1006, and all others: a new session helps.
        _ => FailureKind::Closed,
    };
    VendorFailure::new(kind, format!("{code} {}", short_code(reason)).trim_end())
}

/// A code like `NET-0001` or `SchemaError` at the beginning; prose is left out, for it could quote what was said.
pub(crate) fn short_code(text: &str) -> &str {
    let word = text.split([' ', ':', ',']).next().unwrap_or_default();
    let is_plain = word.len() <= 40 && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    let is_code = word.len() == text.len() || word.contains(['-', '_']);
    if is_plain && is_code { word } else { "" }
}
