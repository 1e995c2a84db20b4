//! A server's state with a practice in it, and a carrier that signs its requests, for tests of routes without sockets.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::sync::Arc;

use actix::Actor as _;
use actix_web::body::MessageBody;
use actix_web::dev::{Payload, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, HeaderName};
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::web;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use frontdesk_actors::admission::VendorLimits;
use frontdesk_actors::engine::{Engine, Stores};
use frontdesk_actors::load::Workers;
use frontdesk_actors::registry::CallRegistry;
use futures_util::{Stream, StreamExt as _};
use hmac::{Hmac, Mac as _};
use sha1::Sha1;

use crate::api::Api;
use crate::app::{self, http};
use crate::call_notes::{CallNotes, NOTES_KEY};
use crate::config::{Config, ConfigErrors};
use crate::shared::SharedState;
use crate::sms::events::TextEvents;
use crate::state::AppState;
use crate::store::{MemoryStores, TenantFiles};
use crate::telemetry;

pub(crate) const AUTH_TOKEN: &str = "carrier-secret";
pub(crate) const PUBLIC_URL: &str = "https://calls.example.com";
pub(crate) const CALL: &str = "CA0123456789abcdef0123456789abcdef";
pub(crate) const OTHER_CALL: &str = "CAffffffffffffffffffffffffffffffff";
/// Of the tenant `bright-smiles`, which has a transfer number.
pub(crate) const NUMBER: &str = "+442071234567";
/// Of the tenant `lonely`, which has none.
pub(crate) const LONELY_NUMBER: &str = "+442071234568";
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

const LONELY: &str = r#"
id = "lonely"
name = "Lonely"
phone_numbers = ["+442071234568"]
time_zone = "UTC"
language = "de"
greeting = "Guten Tag."
blocked_numbers = ["+447700900666", "+33123*"]
"#;

/// A complete configuration with `changes` on top.
pub(crate) fn config(changes: &[(&str, &str)]) -> Result<Config, ConfigErrors> {
    let complete = [
        ("PUBLIC_URL", PUBLIC_URL),
        ("FRONTDESK_BIND", "127.0.0.1:0"),
        ("FRONTDESK_MASTER_KEY", "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA="),
        ("TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef"),
        ("TWILIO_AUTH_TOKEN", AUTH_TOKEN),
        ("DEEPGRAM_API_KEY", "k"),
        ("ANTHROPIC_API_KEY", "k"),
        ("ELEVENLABS_API_KEY", "k"),
        // Nobody listens there: a test that would reach a vendor fails instead.
        ("DEEPGRAM_URL", "http://127.0.0.1:1"),
        ("ANTHROPIC_BASE_URL", "http://127.0.0.1:1"),
        ("ELEVENLABS_URL", "http://127.0.0.1:1"),
        ("TWILIO_API_URL", "http://127.0.0.1:1"),
    ];
    let vars: HashMap<_, _> = complete.iter().chain(changes).copied().collect();
    Config::from_vars(|name| vars.get(name).map(|value| (*value).to_owned()))
}

/// A server's shared state with room for `max_calls`.
pub(crate) struct World {
    pub(crate) state: web::Data<AppState>,
    pub(crate) stores: MemoryStores,
}

impl World {
    pub(crate) fn new(max_calls: usize) -> Self {
        Self::with(max_calls, &[])
    }

    pub(crate) fn with(max_calls: usize, changes: &[(&str, &str)]) -> Self {
        let config = config(changes).unwrap();
        let settings = config.settings.clone();
        let stores = MemoryStores::new(settings.life.longest_call);
        let data = tempfile::tempdir().unwrap();
        let shared = SharedState::connect(&config.redis, data.path()).unwrap();
        let intents = Arc::new(CallNotes::new(shared.notes.clone(), config.master_key.derived(NOTES_KEY)));
        let workers = Arc::new(Workers::default());
        let registry = CallRegistry::new(max_calls);
        let registry = registry.refusing_above(config.limits.max_utilisation, Arc::clone(&workers));
        let engine = Engine {
            settings: Arc::new(settings),
            vendors: Arc::new(app::vendors(&config)),
            routes: Arc::default(),
            stores: Stores { intents, ..stores.for_engine() },
            registry: registry.start(),
            feed: Default::default(),
            workers,
            first_tokens: Arc::default(),
            limits: Arc::new(VendorLimits::new(config.limits.plans)),
        };
        let folder = tempfile::TempDir::new().unwrap();
        fs::write(folder.path().join("a.toml"), include_str!("../docs/examples/bright-smiles.toml")).unwrap();
        fs::write(folder.path().join("b.toml"), LONELY).unwrap();
        let tenants = Arc::new(TenantFiles::load(folder.path()).unwrap());
        let state = AppState::new(&config, engine, tenants, shared, None, telemetry::prometheus());
        Self { state: web::Data::new(state), stores }
    }

    /// The same, with `/api/v1` reading from this.
    pub(crate) fn with_api(changes: &[(&str, &str)], api: Api) -> Self {
        let Self { state, stores } = Self::with(10, changes);
        let state = std::sync::Arc::into_inner(state.into_inner()).expect("nobody else has the state yet");
        Self { state: web::Data::new(state.with_api(api)), stores }
    }

    /// The same, with this keeping what becomes of texts.
    pub(crate) fn with_texts(texts: Arc<dyn TextEvents>) -> Self {
        let Self { state, stores } = Self::new(1);
        let state = Arc::into_inner(state.into_inner()).expect("nobody else has the state yet");
        Self { state: web::Data::new(state.with_texts(texts)), stores }
    }

    /// Sends a request through all layers of the application.
    pub(crate) async fn send(&self, request: TestRequest) -> Answer {
        let service = init_service(http::application(self.state.clone())).await;
        Answer::read(call_service(&service, request.to_request()).await).await
    }

    /// The same, with a body that comes as a stream.
    pub(crate) async fn send_with_body(
        &self,
        request: TestRequest,
        body: impl Stream<Item = Result<Bytes, PayloadError>> + 'static,
    ) -> Answer {
        let service = init_service(http::application(self.state.clone())).await;
        let payload = Payload::Stream { payload: body.boxed_local() };
        let (request, _) = request.to_request().replace_payload(payload);
        Answer::read(call_service(&service, request).await).await
    }

    /// A signed form POST.
    pub(crate) async fn post(&self, path: &str, params: &[(&str, &str)]) -> Answer {
        self.send(signed_post(path, params)).await
    }

    /// A signed `/incoming-call`.
    pub(crate) async fn ring(&self, call: &str, to: &str) -> Answer {
        self.post("/incoming-call", &[("CallSid", call), ("To", to), ("From", "+447700900123")]).await
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) content_type: String,
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: String,
}

impl Answer {
    async fn read(response: ServiceResponse<impl MessageBody>) -> Self {
        let status = response.status();
        let text = |value: &actix_web::http::header::HeaderValue| value.to_str().unwrap().to_owned();
        let headers: HashMap<_, _> =
            response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
        let content_type = headers.get("content-type").cloned().unwrap_or_default();
        let body = String::from_utf8(read_body(response).await.to_vec()).unwrap();
        Self { status, content_type, headers, body }
    }

    /// The stream id in a TwiML answer.
    #[track_caller]
    pub(crate) fn stream_id(&self) -> String {
        let (_, rest) = self.body.split_once("/media-stream/").expect("the answer opens a stream");
        rest.split('"').next().unwrap().to_owned()
    }

    /// The TwiML without its frame.
    #[track_caller]
    pub(crate) fn verbs(&self) -> &str {
        assert_eq!(
            (self.status.as_u16(), self.content_type.as_str()),
            (200, "text/xml; charset=utf-8"),
            "{}",
            self.body
        );
        let inner = self.body.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>").unwrap();
        inner.strip_suffix("</Response>").unwrap()
    }

    /// An error in our shape, with this message.
    #[track_caller]
    pub(crate) fn assert_refused(&self, status: u16, message: &str) {
        assert_eq!((self.status.as_u16(), self.content_type.as_str()), (status, "application/json"), "{}", self.body);
        let error = &self.json()["error"];
        assert_eq!(error["message"], message);
        assert!(error["code"].is_string(), "{}", self.body);
        assert_eq!(error["request_id"], self.headers["x-request-id"]);
    }

    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).expect("the answer is JSON")
    }
}

pub(crate) fn form(params: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(params).finish()
}

pub(crate) fn signed_post(path: &str, params: &[(&str, &str)]) -> TestRequest {
    let signature = sign_for(&format!("{PUBLIC_URL}{path}"), params);
    unsigned_post(path, FORM, form(params)).insert_header((HeaderName::from_static("x-twilio-signature"), signature))
}

pub(crate) fn unsigned_post(path: &str, content_type: &str, body: impl Into<String>) -> TestRequest {
    TestRequest::post().uri(path).insert_header((CONTENT_TYPE, content_type)).set_payload(body.into())
}

/// Signs as the carrier does; pairs must be distinct.
pub(crate) fn sign_for(url: &str, params: &[(&str, &str)]) -> String {
    let sorted: BTreeMap<_, _> = params.iter().copied().collect();
    let mut mac = Hmac::<Sha1>::new_from_slice(AUTH_TOKEN.as_bytes()).unwrap();
    mac.update(url.as_bytes());
    for (name, value) in sorted {
        mac.update(name.as_bytes());
        mac.update(value.as_bytes());
    }
    STANDARD.encode(mac.finalize().into_bytes())
}
