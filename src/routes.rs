//! The URL table, and nothing else.

use actix_web::dev::HttpServiceFactory;
use actix_web::http::Method;
use actix_web::middleware::from_fn;
use actix_web::web::{self, ServiceConfig};
use actix_web::{FromRequest, Handler, Responder};

use crate::api::{appointments, calls, messages};
use crate::app::{bodies, shaping};
use crate::calendar::routes as calendar;
use crate::error::{ApiError, not_found};
use crate::webhooks::{message_mode, resume, sms, status, transfer, voice};
use crate::{health, media};

/// The main port.
pub(crate) fn configure(config: &mut ServiceConfig) {
    config
        .service(post(&["/incoming-call"], voice::incoming_call))
        .service(post(&["/call-continue/{stream_id}"], resume::call_continue))
        .service(post(&["/whisper/{stream_id}"], transfer::whisper))
        .service(post(&["/whisper-key/{stream_id}"], transfer::whisper_key))
        .service(post(&["/dial-result/{stream_id}"], transfer::dial_result))
        .service(post(&["/call-keys/{stream_id}"], message_mode::call_keys))
        .service(post(&["/call-recorded/{stream_id}"], message_mode::call_recorded))
        .service(post(&["/recording-status/{stream_id}"], message_mode::recording_status))
        .service(post(&["/call-fallback"], resume::call_fallback))
        .service(post(&["/stream-status"], status::stream_status))
        .service(post(&["/call-status"], status::call_status))
        .service(post(&["/incoming-sms"], sms::incoming_sms))
        .service(post(&["/sms-status"], sms::sms_status))
        .service(post(&[calendar::NOTIFY], calendar::notify))
        .service(get(&[calendar::OAUTH], calendar::oauth))
        // Twilio may ask a stream's URL with a slash at its end.
        .service(get(&["/media-stream/{stream_id}", "/media-stream/{stream_id}/"], media::media_stream))
        .service(get(&["/health"], health::health))
        .service(get(&["/ready"], health::ready))
        .service(get(&["/metrics"], health::metrics))
        .service(
            web::scope("/api/v1")
                .wrap(from_fn(bodies::bound))
                .service(get(&["/calls"], calls::list))
                .service(get(&["/calls/{call}"], calls::show))
                .service(get(&["/appointments"], appointments::list))
                .service(get(&["/messages"], messages::list))
                .default_service(web::to(not_found)),
        );
}

/// The listener at `FRONTDESK_METRICS_BIND`.
pub(crate) fn configure_metrics(config: &mut ServiceConfig) {
    config.service(get(&["/metrics"], health::metrics_on_own_listener));
}

fn get<F, Args>(paths: &[&str], handler: F) -> impl HttpServiceFactory + 'static
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    at(paths, Method::GET, "GET", handler)
}

fn post<F, Args>(paths: &[&str], handler: F) -> impl HttpServiceFactory + 'static
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    at(paths, Method::POST, "POST", handler)
}

/// An address; other methods get a 405.
fn at<F, Args>(paths: &[&str], method: Method, allowed: &'static str, handler: F) -> impl HttpServiceFactory + 'static
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    let refuse = move || async move { Err::<&str, _>(ApiError::MethodNotAllowed(allowed)) };
    web::resource(paths.to_vec())
        .route(web::method(method).to(handler))
        .default_service(web::to(refuse))
        .wrap(from_fn(shaping::shape))
}
