//! Renders greetings, fixed phrases and constant answers before anybody calls, so that they begin without waiting for
//! the voice.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use tokio::time::timeout;
use tracing::{info, warn};

use crate::admission::VendorLimits;
use crate::audio::{frame, mulaw};
use crate::engine::{Engine, VoiceConfig};
use crate::link::client;
use crate::phrases;
use crate::reply::instant::constant_answers;
use crate::reply::spoken::SpokenText;
use crate::store::{PhraseKey, RenderedPhrase};
use crate::tenant::Tenant;
use crate::tts::elevenlabs;
use crate::vendor::{FailureKind, Vendor, VendorFailure};

/// Phrases rendered at the same time; half of what the smallest paid plan allows.
const AT_ONCE: usize = 3;

const RENDER_TIMEOUT: Duration = Duration::from_secs(10);

/// Longest phrase: a minute of audio.
const LARGEST_PHRASE: usize = 60 * 8_000;

/// Renders what is missing for these tenants. A phrase that cannot be rendered now is spoken live when it is needed.
pub async fn render_all(engine: &Engine, tenants: &[Arc<Tenant>]) {
    let mut wanted = HashSet::new();
    for tenant in tenants {
        let fixed = phrases::all(&tenant.language).into_iter().map(str::to_owned);
        let own = [tenant.greeting.clone()].into_iter().chain(constant_answers(tenant));
        for text in fixed.chain(own) {
            let key = PhraseKey { voice: tenant.voice.clone(), text };
            if engine.stores.phrases.get(&key).is_none() {
                wanted.insert((key, tenant.language.clone()));
            }
        }
    }
    let total = wanted.len();
    let failures: Vec<VendorFailure> = futures_util::stream::iter(wanted)
        .map(|(key, language)| async move {
            if engine.stores.phrases.fetch(&key).await.is_some() {
                return None;
            }
            let rendered = render(&engine.vendors.voice, &engine.limits, &key, &language).await;
            rendered.map(|phrase| engine.stores.phrases.put(key, phrase)).err()
        })
        .buffer_unordered(AT_ONCE)
        .filter_map(std::future::ready)
        .collect()
        .await;
    for failure in &failures {
        crate::metrics::vendor_error(Vendor::Voice, failure.kind);
    }
    if let Some(failure) = failures.first() {
        warn!(failed = failures.len(), total, first = %failure, "fixed phrases could not be rendered");
    } else {
        info!(total, "fixed phrases are ready");
    }
}

async fn render(
    config: &VoiceConfig,
    limits: &VendorLimits,
    key: &PhraseKey,
    language: &str,
) -> Result<RenderedPhrase, VendorFailure> {
    let request = elevenlabs::render_request(config, &key.voice, language, &key.text);
    let mut post = client::http().post(request.url.as_str());
    for (name, value) in &request.headers {
        post = post.insert_header((*name, value.as_str()));
    }
    let work = async {
        let mut response = post
            .send_body(request.body)
            .await
            .map_err(|_| VendorFailure::new(FailureKind::Connect, "no connection"))?;
        limits.voice_answered(|name| response.headers().get(name)?.to_str().ok());
        let status = response.status();
        let is_audio = response
            .headers()
            .get("content-type")
            .and_then(|value| value.to_str().ok())
            .is_some_and(|kind| kind.starts_with("audio/") || kind == "application/octet-stream");
        let body = response
            .body()
            .limit(LARGEST_PHRASE)
            .await
            .map_err(|_| VendorFailure::new(FailureKind::Closed, "incomplete audio"))?;
        if !status.is_success() {
            return Err(elevenlabs::failure_of_status(status.as_u16(), &String::from_utf8_lossy(&body)));
        }
        // An error page must never be played to a caller.
        if !is_audio || body.is_empty() {
            return Err(VendorFailure::new(FailureKind::Protocol, "the answer holds no audio"));
        }
        Ok(body)
    };
    let audio = timeout(RENDER_TIMEOUT, work)
        .await
        .map_err(|_| VendorFailure::new(FailureKind::Timeout, "no audio in time"))??;
    let audio = frame::pad_to_frames(audio.to_vec());
    let text = SpokenText::proportional(&key.text, mulaw::duration(audio.len()));
    Ok(RenderedPhrase { audio: audio.into(), text })
}
