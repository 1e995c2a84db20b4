//! A call rings: the call's core, as a server begins it, among simulated vendors.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{TimeZone, Utc};
use frontdesk::store::MemoryStores;
use frontdesk_actors::audio::{frame, mulaw};
use frontdesk_actors::call::core::{CallCore, CallParts};
use frontdesk_actors::phrases;
use frontdesk_actors::prompt;
use frontdesk_actors::reply::spoken::SpokenText;
use frontdesk_actors::store::{CarrierCallId, PhraseCache, PhraseKey, RenderedPhrase};
use frontdesk_actors::stt::session::turn_taking;
use frontdesk_actors::supervision::routes::Routes;
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_actors::tools::ToolRegistry;
use frontdesk_actors::wire::twilio::ToCarrier;
use frontdesk_sandbox::anthropic::AnthropicEmulator;
use frontdesk_sandbox::caller::Caller;
use frontdesk_sandbox::scenario::Scenario;
use frontdesk_sandbox::sockets::Logbook;
use frontdesk_sandbox::twilio::media::{MediaStream, StreamParts};
use frontdesk_sandbox::voice;
use frontdesk_schema::CallId;
use tokio::time::Instant;

use super::link::Link;
use super::setup::Configs;
use super::{Setup, SimulatedCall};
use crate::background::step_aside;
use crate::simulated::trouble::Troubles;

impl SimulatedCall {
    /// A call by the caller of this scenario (TOML steps, as in the scenario files).
    pub fn ring(scenario: &str, setup: Setup) -> Self {
        step_aside();
        let scenario = Scenario::parse(scenario, "test.toml").unwrap_or_else(|error| panic!("{error}"));
        let start = Instant::now();
        let parts = StreamParts {
            stream_sid: "MZ00000000000000000000000000000001".to_owned(),
            account_sid: "AC00000000000000000000000000000001".to_owned(),
            call_sid: "CA00000000000000000000000000000001".to_owned(),
            parameters: vec![("from".to_owned(), scenario.from.clone())],
            network_delay: setup.network_delay,
            call_time: Duration::ZERO,
        };
        let writer = ToCarrier::new(&parts.stream_sid);
        let carrier_call = CarrierCallId::new(parts.call_sid.clone());
        let caller = PhoneNumber::parse(&scenario.from).ok();
        let stores = MemoryStores::new(setup.settings.life.longest_call);
        let (messages, phrases, diary) = (stores.messages.clone(), stores.phrases.clone(), stores.diary.clone());
        let call = CallId::new();
        if setup.phrases_ready {
            render_phrases(&setup.tenant, phrases.as_ref());
        }
        let tools = ToolRegistry::standard(&stores.for_engine());
        let configs = Configs::new(&setup);
        let routes = setup.routes.clone().unwrap_or_else(|| {
            let voices = 1 + usize::from(configs.second_voice.is_some());
            Arc::new(Routes::new(configs.recogniser.len(), configs.model.len(), voices))
        });
        let core = CallCore::new(
            CallParts {
                call,
                carrier_call,
                tenant: setup.tenant.clone(),
                caller: caller.clone(),
                life: u8::from(setup.restored.is_some()),
                restored: setup.restored.clone(),
                transfers: setup.transfers,
                settings: Arc::new(setup.settings.clone()),
                phrases,
                first_tokens: Arc::clone(&setup.first_tokens),
                routes,
                turn_taking: configs.recogniser.map(|config| turn_taking(config, &setup.tenant.language)),
                load: setup.load.clone(),
                system_prompt: prompt::system_prompt(&setup.tenant).into(),
                tools: tools.specs(),
                started_at: Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap(),
            },
            start,
        );
        Self {
            start,
            now: start,
            core,
            carrier: MediaStream::new(parts, Caller::new(scenario), start),
            writer,
            stt: Link::Gone,
            stt_orders: Vec::new(),
            stt_sessions: 0,
            tts: Link::Gone,
            tts_orders: Vec::new(),
            tts_sessions: 0,
            recordings: Vec::new(),
            recorded: Vec::new(),
            second_sessions: [0; 2],
            asked: Vec::new(),
            cancelled: Vec::new(),
            refused: Vec::new(),
            anthropic: AnthropicEmulator::new(setup.anthropic.clone()),
            second_anthropic: AnthropicEmulator::new(setup.second.model.clone().unwrap_or_default()),
            logbooks: std::array::from_fn(|_| Logbook::default()),
            tools,
            call,
            caller,
            diary,
            troubles: Troubles::default(),
            hanging_up: None,
            carried_out: None,
            running: Vec::new(),
            tools_ran: Vec::new(),
            messages,
            intents: Vec::new(),
            events: Vec::new(),
            caller_audio_heard_early: 0,
            summary: None,
            checkpoints: Vec::new(),
            written: Vec::new(),
            sent: Vec::new(),
            marks_seen: 0,
            muted: false,
            configs,
            end: None,
            setup,
        }
    }
}

/// Renders the fixed phrases as the server does at its start; the simulated voice is deterministic.
fn render_phrases(tenant: &Tenant, cache: &dyn PhraseCache) {
    static RENDERED: Mutex<Option<HashMap<String, RenderedPhrase>>> = Mutex::new(None);
    let mut rendered = RENDERED.lock().unwrap();
    let rendered = rendered.get_or_insert_default();
    for text in phrases::all(&tenant.language).into_iter().chain([tenant.greeting.as_str()]) {
        let phrase = rendered.entry(text.to_owned()).or_insert_with(|| {
            let audio = frame::pad_to_frames(voice::encode(text));
            let length = mulaw::duration(audio.len());
            RenderedPhrase { audio: audio.into(), text: SpokenText::proportional(text, length) }
        });
        cache.put(PhraseKey { voice: tenant.voice.clone(), text: text.to_owned() }, phrase.clone());
    }
}
