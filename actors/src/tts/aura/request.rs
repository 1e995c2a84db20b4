//! How a session with the second voice is asked for.

use secrecy::ExposeSecret as _;
use url::Url;

use crate::engine::SecondVoiceConfig;
use crate::link::origin::websocket_origin;

/// A voice for each language that Aura-2 speaks (Deepgram, "Voices and Languages").
const VOICES: [(&str, &str); 8] = [
    ("en-gb", "aura-2-pandora-en"),
    ("en", "aura-2-thalia-en"),
    ("es", "aura-2-celeste-es"),
    ("de", "aura-2-elara-de"),
    ("fr", "aura-2-agathe-fr"),
    ("it", "aura-2-cinzia-it"),
    ("nl", "aura-2-daphne-nl"),
    ("ja", "aura-2-ama-ja"),
];

/// The model that speaks this language (BCP 47): the configured one if it does, else one of ours; `None` if no model does.
pub fn model_for<'a>(config: &'a SecondVoiceConfig, language: &str) -> Option<&'a str> {
    let language = language.to_ascii_lowercase();
    let (_, voice) = VOICES.iter().find(|(spoken, _)| {
        language.strip_prefix(spoken).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    })?;
    let tongue = &voice[voice.len() - 2..];
    let configured = config.model.as_deref().filter(|model| model.ends_with(&format!("-{tongue}")));
    Some(configured.unwrap_or(voice))
}

/// Where to open the session.
pub fn url(config: &SecondVoiceConfig, model: &str) -> Url {
    let mut url = websocket_origin(&config.origin);
    url.set_path("/v1/speak");
    url.query_pairs_mut()
        .clear()
        .append_pair("model", model)
        .append_pair("encoding", "mulaw")
        .append_pair("sample_rate", "8000")
        // Nothing of a call may be kept by the vendor; retention is its default.
        .append_pair("mip_opt_out", "true");
    url
}

/// Headers of the upgrade request, the secret one in the clear.
pub fn headers(config: &SecondVoiceConfig) -> Vec<(&'static str, String)> {
    vec![("authorization", format!("Token {}", config.api_key.expose_secret()))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(configured: Option<&str>, language: &str, expected: Option<&str>) {
        let config = SecondVoiceConfig {
            origin: "https://api.deepgram.com".parse().unwrap(),
            api_key: "key".into(),
            model: configured.map(str::to_owned),
        };
        assert_eq!(model_for(&config, language), expected);
    }

    #[test]
    fn every_language_that_it_speaks_has_a_voice_and_a_foreign_one_is_not_taken() {
        check(None, "en-GB", Some("aura-2-pandora-en"));
        check(None, "en", Some("aura-2-thalia-en"));
        check(None, "DE-at", Some("aura-2-elara-de"));
        check(None, "pl-PL", None);
        check(None, "enm", None);
        check(Some("aura-2-zeus-en"), "en-US", Some("aura-2-zeus-en"));
        check(Some("aura-2-zeus-en"), "fr-FR", Some("aura-2-agathe-fr"));
    }

    #[test]
    fn the_session_is_asked_for_as_documented() {
        let config = SecondVoiceConfig {
            origin: "https://api.eu.deepgram.com".parse().unwrap(),
            api_key: "key".into(),
            model: None,
        };
        assert_eq!(
            url(&config, "aura-2-thalia-en").as_str(),
            "wss://api.eu.deepgram.com/v1/speak?model=aura-2-thalia-en&encoding=mulaw&sample_rate=8000&mip_opt_out=true"
        );
    }
}
