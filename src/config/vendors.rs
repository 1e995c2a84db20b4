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
}

impl DeepgramConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let api_key = vars.required_secret("DEEPGRAM_API_KEY", "your_api_key");
        let url = vars.origin("DEEPGRAM_URL", "https://api.deepgram.com");
        let model = vars.text("DEEPGRAM_MODEL").unwrap_or_else(|| "nova-3".to_owned());
        Some(Self { api_key: api_key?, url: url?, model })
    }
}

/// The language model.
#[derive(Debug, Clone)]
pub struct AnthropicConfig {
    pub api_key: SecretString,
    pub url: Url,
    pub model: String,
}

impl AnthropicConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let api_key = vars.required_secret("ANTHROPIC_API_KEY", "your_api_key");
        let url = vars.origin("ANTHROPIC_BASE_URL", "https://api.anthropic.com");
        let model = vars.text("ANTHROPIC_MODEL").unwrap_or_else(|| "claude-haiku-5-5".to_owned());
        Some(Self { api_key: api_key?, url: url?, model })
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
