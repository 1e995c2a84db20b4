//! What a simulated call is run with, and the configuration that follows from it.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use frontdesk_actors::call::checkpoint::Checkpoint;
use frontdesk_actors::engine::{ModelConfig, RecogniserConfig, SecondVoiceConfig, VoiceConfig};
use frontdesk_actors::llm::pace::FirstTokens;
use frontdesk_actors::load::Load;
use frontdesk_actors::settings::Settings;
use frontdesk_actors::supervision::routes::{Chain, Routes};
use frontdesk_actors::tenant::Tenant;
use frontdesk_actors::transfer::PastTransfers;
use frontdesk_actors::tts::TtsEvent;
use frontdesk_sandbox::anthropic::AnthropicConfig;
use frontdesk_sandbox::deepgram::{DeepgramConfig, SpeakConfig};
use frontdesk_sandbox::elevenlabs::ElevenLabsConfig;
use url::Url;

use crate::simulated::model;
use crate::simulated::tenant::bright_smiles;

/// What a call is run with. Everything random follows from the seeds in it.
pub struct Setup {
    pub tenant: Arc<Tenant>,
    pub settings: Settings,
    /// The recogniser's model, as in `DEEPGRAM_MODEL`.
    pub recogniser: &'static str,
    pub deepgram: DeepgramConfig,
    pub elevenlabs: ElevenLabsConfig,
    pub anthropic: AnthropicConfig,
    /// What there is when one of these fails.
    pub second: Second,
    /// What is known of the ways to the vendors; a server shares it among its calls. `None`: nothing.
    pub routes: Option<Arc<Routes>>,
    /// Fixed phrases are in the cache, as they are in a server that has warmed up.
    pub phrases_ready: bool,
    /// How busy the call's worker is.
    pub load: Arc<Load>,
    pub network_delay: Duration,
    /// Marks of these indices are never echoed.
    pub lost_marks: fn(usize) -> bool,
    /// Which events of which voice session reach the call.
    pub voice_events: fn(u64, &TtsEvent) -> bool,
    /// What is known of the model's pace; a server shares it among its calls.
    pub first_tokens: Arc<FirstTokens>,
    /// How long a tool takes; what it does, it does at the start.
    pub tool_takes: Duration,
    /// Why the call ends can be stored.
    pub stores_intents: bool,
    /// How far the wall clock has been set forward or back at a moment of the call.
    pub wall_clock: fn(Duration) -> TimeDelta,
    /// What an earlier life of the call left behind.
    pub restored: Option<Checkpoint>,
    /// The hand-overs that nobody took.
    pub transfers: PastTransfers,
    pub seed: u64,
}

/// The fallbacks, with how each behaves; none by default.
#[derive(Clone, Default)]
pub struct Second {
    pub recogniser: Option<(&'static str, DeepgramConfig)>,
    pub model: Option<AnthropicConfig>,
    pub voice: Option<SpeakConfig>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            tenant: bright_smiles(),
            settings: Settings::default(),
            recogniser: "nova-3",
            deepgram: DeepgramConfig::default(),
            elevenlabs: ElevenLabsConfig::default(),
            anthropic: AnthropicConfig::default(),
            second: Second::default(),
            routes: None,
            phrases_ready: true,
            load: Load::idle(),
            network_delay: Duration::from_millis(10),
            lost_marks: |_| false,
            voice_events: |_, _| true,
            first_tokens: Arc::default(),
            tool_takes: Duration::ZERO,
            stores_intents: true,
            wall_clock: |_| TimeDelta::zero(),
            restored: None,
            transfers: PastTransfers::default(),
            seed: 1,
        }
    }
}

impl Setup {
    pub fn seeded(seed: u64) -> Self {
        let mut setup = Self { seed, ..Self::default() };
        setup.deepgram.seed = seed;
        setup.elevenlabs.seed = seed;
        setup.anthropic.seed = seed;
        setup
    }
}

pub(super) struct Configs {
    pub(super) recogniser: Chain<RecogniserConfig>,
    pub(super) model: Chain<ModelConfig>,
    pub(super) voice: VoiceConfig,
    pub(super) second_voice: Option<SecondVoiceConfig>,
}

impl Configs {
    pub(super) fn new(setup: &Setup) -> Self {
        let origin = Url::parse("http://127.0.0.1:1").unwrap();
        let recogniser =
            |model: &str| RecogniserConfig { origin: origin.clone(), api_key: "key".into(), model: model.to_owned() };
        let model = model::config();
        let second_model =
            setup.second.model.as_ref().map(|_| ModelConfig { model: "claude-sonnet-5-5".to_owned(), ..model.clone() });
        let second_recogniser = setup.second.recogniser.as_ref().map(|(model, _)| recogniser(model));
        Self {
            recogniser: Chain::new(recogniser(setup.recogniser), second_recogniser),
            model: Chain::new(model, second_model),
            second_voice: setup.second.voice.as_ref().map(|_| SecondVoiceConfig {
                origin: origin.clone(),
                api_key: "key".into(),
                model: None,
            }),
            voice: VoiceConfig { origin, api_key: "key".into(), zero_retention: false },
        }
    }
}
