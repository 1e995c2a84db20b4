//! What every call of a process shares: settings, vendors, stores and the registry of live calls.

use std::sync::Arc;

use actix::Addr;
use secrecy::SecretString;
use url::Url;

use crate::desk::diary::Diary;
use crate::events::EventFeed;
use crate::llm::pace::FirstTokens;
use crate::load::Workers;
use crate::registry::CallRegistry;
use crate::settings::Settings;
use crate::store::{CallLog, Checkpoints, EndIntents, Lives, Messages, PhraseCache};

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
    pub recogniser: RecogniserConfig,
    pub model: ModelConfig,
    pub voice: VoiceConfig,
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

#[derive(Debug, Clone)]
pub struct CarrierConfig {
    pub api_origin: Url,
    pub account_sid: String,
    pub auth_token: SecretString,
}
