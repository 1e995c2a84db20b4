//! What every call of a process shares: settings, vendors, stores and the registry of live calls.

use std::sync::Arc;

use actix::Addr;
use secrecy::SecretString;
use url::Url;

use crate::admission::VendorLimits;
use crate::desk::diary::Diary;
use crate::events::EventFeed;
use crate::llm::pace::FirstTokens;
use crate::load::Workers;
use crate::registry::CallRegistry;
use crate::settings::Settings;
use crate::store::{CallLog, Checkpoints, EndIntents, Lives, Messages, PhraseCache};
use crate::supervision::routes::{Chain, Routes};

/// The engine: cheap to clone, shared by all workers.
#[derive(Clone)]
pub struct Engine {
    pub settings: Arc<Settings>,
    pub vendors: Arc<Vendors>,
    pub stores: Stores,
    pub registry: Addr<CallRegistry>,
    pub feed: EventFeed,
    /// How busy the threads are that calls run on.
    pub workers: Arc<Workers>,
    /// How fast the model is at present; all calls observe and read it.
    pub first_tokens: Arc<FirstTokens>,
    /// Which ways to the vendors work at present; all calls report and read it.
    pub routes: Arc<Routes>,
    /// How much the vendors let us have; all calls report what they see of it.
    pub limits: Arc<VendorLimits>,
}

/// Where calls keep and find things.
#[derive(Clone)]
pub struct Stores {
    pub calls: Arc<dyn CallLog>,
    pub messages: Arc<dyn Messages>,
    pub intents: Arc<dyn EndIntents>,
    pub checkpoints: Arc<dyn Checkpoints>,
    pub lives: Arc<dyn Lives>,
    pub diary: Arc<dyn Diary>,
    pub phrases: Arc<dyn PhraseCache>,
}

/// How to reach the vendors. URLs are origins without a path (`https://…` or `http://…`).
#[derive(Debug, Clone)]
pub struct Vendors {
    pub recogniser: Chain<RecogniserConfig>,
    pub model: Chain<ModelConfig>,
    pub voice: VoiceConfig,
    /// Who speaks when the voice cannot.
    pub second_voice: Option<SecondVoiceConfig>,
    pub carrier: CarrierConfig,
}

#[derive(Debug, Clone)]
pub struct RecogniserConfig {
    pub origin: Url,
    pub api_key: SecretString,
    /// e.g. `nova-3`, `nova-2-phonecall`, or `flux-general-en`, which takes turns.
    pub model: String,
}

#[derive(Debug, Clone)]
pub struct ModelConfig {
    pub origin: Url,
    pub api_key: SecretString,
    pub model: String,
    /// Upper bound of a reply, in tokens (thinking included).
    pub max_tokens: u32,
}

#[derive(Debug, Clone)]
pub struct VoiceConfig {
    pub origin: Url,
    pub api_key: SecretString,
    /// Ask the vendor to keep nothing (Enterprise accounts only).
    pub zero_retention: bool,
}

/// A voice of the recogniser's vendor: Deepgram Aura.
#[derive(Debug, Clone)]
pub struct SecondVoiceConfig {
    pub origin: Url,
    pub api_key: SecretString,
    /// e.g. `aura-2-thalia-en`; `None`: one that speaks the tenant's language.
    pub model: Option<String>,
}

impl Vendors {
    /// What is known of the ways to them at first: nothing against any.
    pub fn routes(&self) -> Routes {
        Routes::new(self.recogniser.len(), self.model.len(), 1 + usize::from(self.second_voice.is_some()))
    }
}

#[derive(Debug, Clone)]
pub struct CarrierConfig {
    pub api_origin: Url,
    pub account_sid: String,
    pub auth_token: SecretString,
}
