//! Requests that have been proven to be the carrier's.

use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use actix_web::{FromRequest, HttpRequest, web};
use bytes::{Bytes, BytesMut};
use futures_util::future::LocalBoxFuture;
use futures_util::{FutureExt as _, StreamExt as _};

use super::WebhookRefused;
use super::params::Params;
use super::signature::{self, SignatureHeaders, SignedBody};
use crate::state::AppState;

/// Real webhooks have one or two kilobytes.
const BODY_LIMIT: usize = 64 * 1024;

/// Twilio sends its body with the head; whoever takes longer is not Twilio.
const BODY_TIMEOUT: Duration = Duration::from_secs(5);

/// A webhook with a genuine signature. Extracting it reads the body and answers everything else with a refusal.
pub struct Signed {
    pub params: Params,
    /// The parameters of the URL, which is signed too.
    pub query: Params,
}

impl FromRequest for Signed {
    type Error = WebhookRefused;
    type Future = LocalBoxFuture<'static, Result<Self, WebhookRefused>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let req = req.clone();
        let payload = payload.take();
        async move { read(&req, payload).await }.boxed_local()
    }
}

async fn read(req: &HttpRequest, payload: Payload) -> Result<Signed, WebhookRefused> {
    // A stranger without a signature does not get his body read. Whoever has one does, from whatever address: the carrier
    // may share it with a flood.
    let Some(headers) = signature_headers(req) else { return Err(refuse(req, "unsigned").await) };
    let encoding = Encoding::of(req);
    let body = tokio::time::timeout(BODY_TIMEOUT, read_body(req, payload)).await;
    let body = body.map_err(|_| WebhookRefused::TooSlow)??;
    let form = match encoding {
        Some(Encoding::Form) => Params::from_form(&body),
        Some(Encoding::Json) => Params::default(),
        None if body.is_empty() => Params::default(),
        None => return Err(WebhookRefused::MediaType),
    };
    let signed_body = match encoding {
        Some(Encoding::Json) => SignedBody::Json(&body),
        _ => SignedBody::Form(form.pairs()),
    };
    let state = state(req);
    let path_and_query = req.uri().path_and_query().map_or("/", |path| path.as_str());
    let urls = signature::webhook_urls(&state.public_url, path_and_query);
    if let Err(refused) = state.signature_keys.verify(headers, &urls, signed_body) {
        return Err(refuse(req, refused.label()).await);
    }
    let params = match encoding {
        Some(Encoding::Json) => Params::from_json(&body)?,
        _ => form,
    };
    Ok(Signed { params, query: Params::from_form(req.query_string().as_bytes()) })
}

/// Checks the signature of a media socket's upgrade request.
///
/// # Errors
/// [`WebhookRefused::Unsigned`], [`WebhookRefused::TooMany`].
pub(crate) async fn check_upgrade(req: &HttpRequest) -> Result<(), WebhookRefused> {
    let state = state(req);
    let urls = signature::media_urls(&state.public_url, req.uri().path());
    let Some(headers) = signature_headers(req) else { return Err(refuse(req, "unsigned").await) };
    match state.signature_keys.verify(headers, &urls, SignedBody::Nothing) {
        Ok(()) => Ok(()),
        Err(refused) => Err(refuse(req, refused.label()).await),
    }
}

/// `None`: what there is cannot be a signature.
fn signature_headers(req: &HttpRequest) -> Option<SignatureHeaders<'_>> {
    let header = |name: &str| req.headers().get(name).and_then(|value| value.to_str().ok());
    let signature = header("X-Twilio-Signature").filter(|signature| signature::is_plausible(signature))?;
    Some(SignatureHeaders { signature, settings: header("X-Twilio-Webhooks-Signature-Settings") })
}

/// Counts a request that is not the carrier's under its address, and refuses it.
async fn refuse(req: &HttpRequest, reason: &'static str) -> WebhookRefused {
    let limits = &state(req).limits;
    match limits.unsigned(limits.client(req)).await {
        Ok(()) => WebhookRefused::Unsigned(reason),
        Err(limited) => WebhookRefused::TooMany(limited),
    }
}

fn state(req: &HttpRequest) -> &AppState {
    req.app_data::<web::Data<AppState>>().expect("the application is built with its state")
}

#[derive(Clone, Copy)]
enum Encoding {
    Form,
    Json,
}

impl Encoding {
    fn of(req: &HttpRequest) -> Option<Self> {
        let content_type = req.headers().get(CONTENT_TYPE)?.to_str().ok()?;
        let media_type = content_type.split(';').next().unwrap_or_default().trim();
        if media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            Some(Self::Form)
        } else if media_type.eq_ignore_ascii_case("application/json") {
            Some(Self::Json)
        } else {
            None
        }
    }
}

async fn read_body(req: &HttpRequest, mut payload: Payload) -> Result<Bytes, WebhookRefused> {
    let announced = req.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > BODY_LIMIT) {
        return Err(WebhookRefused::TooLarge);
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|error| WebhookRefused::Malformed(format!("the body broke off: {error}")))?;
        if body.len() + chunk.len() > BODY_LIMIT {
            return Err(WebhookRefused::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}
