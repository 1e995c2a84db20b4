//! The engine's vendors, as the configuration names them.

use frontdesk_actors::engine::{CarrierConfig, ModelConfig, RecogniserConfig, SecondVoiceConfig, Vendors, VoiceConfig};
use frontdesk_actors::supervision::routes::Chain;

use crate::config::Config;

/// Upper bound of a model reply. Two spoken sentences take some 60 tokens; the rest is room for thinking, which counts
/// against the limit (Anthropic, "Adaptive thinking"), and for a tool call.
const MODEL_MAX_TOKENS: u32 = 1_024;

pub(crate) fn vendors(config: &Config) -> Vendors {
    let Config { twilio, deepgram, anthropic, elevenlabs, .. } = config;
    let recogniser = RecogniserConfig {
        origin: deepgram.url.clone(),
        api_key: deepgram.api_key.clone(),
        model: deepgram.model.clone(),
    };
    let second_recogniser = deepgram.fallback.clone().map(|fallback| RecogniserConfig {
        origin: fallback.url,
        model: fallback.model,
        api_key: deepgram.api_key.clone(),
    });
    let model = ModelConfig {
        origin: anthropic.url.clone(),
        api_key: anthropic.api_key.clone(),
        model: anthropic.model.clone(),
        max_tokens: MODEL_MAX_TOKENS,
    };
    let second_model = anthropic.fallback.clone().map(|fallback| ModelConfig {
        origin: fallback.url,
        model: fallback.model,
        ..model.clone()
    });
    Vendors {
        recogniser: Chain::new(recogniser, second_recogniser),
        model: Chain::new(model, second_model),
        voice: VoiceConfig {
            origin: elevenlabs.url.clone(),
            api_key: elevenlabs.api_key.clone(),
            zero_retention: elevenlabs.zero_retention,
        },
        second_voice: (!deepgram.no_voice).then(|| SecondVoiceConfig {
            origin: deepgram.url.clone(),
            api_key: deepgram.api_key.clone(),
            model: deepgram.voice.clone(),
        }),
        carrier: CarrierConfig {
            api_origin: twilio.api_url.clone(),
            account_sid: twilio.account_sid.clone(),
            auth_token: twilio.auth_token.clone(),
        },
    }
}
