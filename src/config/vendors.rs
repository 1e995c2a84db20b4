//! The vendors that listen, think and speak.

use secrecy::SecretString;
use url::Url;

use super::reader::Reader;

/// Speech recognition.
#[derive(Debug, Clone)]
pub struct DeepgramConfig {
    pub api_key: SecretString,
    pub url: Url,
    /// e.g. `nova-3`, `nova-2-phonecall`, or `flux-general-en`, which takes turns.
    pub model: String,
    /// What listens when that fails.
    pub fallback: Option<Fallback>,
    /// Who speaks when the voice fails: an Aura model; `None`: one that speaks the tenant's language.
    pub voice: Option<String>,
    /// Nobody else speaks when the voice fails.
    pub no_voice: bool,
}

/// Another model, or the same one elsewhere, of a vendor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fallback {
    pub url: Url,
    pub model: String,
}

/// What switches a fallback off.
const NONE: &str = "none";

impl Fallback {
    /// `model` unless the variables say something else; `None` where there would be no difference to `url` and `first`.
    fn read(
        vars: &mut Reader<'_>,
        (url_variable, model_variable): (&'static str, &'static str),
        (url, first): (&Url, &str),
        model: &str,
    ) -> Option<Option<Self>> {
        let other = match vars.text(url_variable) {
            Some(_) => vars.origin(url_variable, "https://api.example.com")?,
            None => url.clone(),
        };
        let model = vars.text(model_variable).unwrap_or_else(|| model.to_owned());
        let differs = other != *url || model != first;
        Some((model != NONE && differs).then_some(Self { url: other, model }))
    }
}

impl DeepgramConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let api_key = vars.required_secret("DEEPGRAM_API_KEY", "your_api_key");
        let url = vars.origin("DEEPGRAM_URL", "https://api.deepgram.com");
        let model = vars.text("DEEPGRAM_MODEL").unwrap_or_else(|| "nova-3".to_owned());
        let (api_key, url) = (api_key?, url?);
        let second = if model.starts_with("nova-3") { "nova-2" } else { "nova-3" };
        let variables = ("DEEPGRAM_FALLBACK_URL", "DEEPGRAM_FALLBACK_MODEL");
        let fallback = Fallback::read(vars, variables, (&url, &model), second)?;
        let voice = vars.text("DEEPGRAM_VOICE");
        let no_voice = voice.as_deref() == Some(NONE);
        Some(Self { api_key, url, model, fallback, voice: voice.filter(|_| !no_voice), no_voice })
    }
}

/// The language model.
#[derive(Debug, Clone)]
pub struct AnthropicConfig {
    pub api_key: SecretString,
    pub url: Url,
    pub model: String,
    /// Who thinks when that one fails.
    pub fallback: Option<Fallback>,
}

impl AnthropicConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let api_key = vars.required_secret("ANTHROPIC_API_KEY", "your_api_key");
        let url = vars.origin("ANTHROPIC_BASE_URL", "https://api.anthropic.com");
        let model = vars.text("ANTHROPIC_MODEL").unwrap_or_else(|| "claude-haiku-5-5".to_owned());
        let (api_key, url) = (api_key?, url?);
        let variables = ("ANTHROPIC_FALLBACK_URL", "ANTHROPIC_FALLBACK_MODEL");
        let fallback = Fallback::read(vars, variables, (&url, &model), "claude-sonnet-5-5")?;
        Some(Self { api_key, url, model, fallback })
    }
}

/// The voice.
#[derive(Debug, Clone)]
pub struct ElevenLabsConfig {
    pub api_key: SecretString,
    pub url: Url,
    /// Ask the vendor to keep nothing. Enterprise accounts only: others are refused.
    pub zero_retention: bool,
}

impl ElevenLabsConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let api_key = vars.required_secret("ELEVENLABS_API_KEY", "your_api_key");
        let url = vars.origin("ELEVENLABS_URL", "https://api.elevenlabs.io");
        let zero_retention = vars.flag("ELEVENLABS_ZERO_RETENTION");
        Some(Self { api_key: api_key?, url: url?, zero_retention: zero_retention? })
    }
}
