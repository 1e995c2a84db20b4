//! The URL table, and nothing else.

use actix_web::Resource;
use actix_web::web::{self, ServiceConfig};

use crate::error::method_not_allowed;
use crate::webhooks::{resume, status, voice};
use crate::{health, media};

/// The main port.
pub(crate) fn configure(config: &mut ServiceConfig) {
    config
        .service(at(&["/incoming-call"]).route(web::post().to(voice::incoming_call)))
        .service(at(&["/call-continue/{stream_id}"]).route(web::post().to(resume::call_continue)))
        .service(at(&["/call-fallback"]).route(web::post().to(resume::call_fallback)))
        .service(at(&["/stream-status"]).route(web::post().to(status::stream_status)))
        .service(at(&["/call-status"]).route(web::post().to(status::call_status)))
        .service(
            at(&["/media-stream/{stream_id}", "/media-stream/{stream_id}/"]).route(web::get().to(media::media_stream)),
        )
        .service(at(&["/health"]).route(web::get().to(health::health)))
        .service(at(&["/ready"]).route(web::get().to(health::ready)))
        .service(at(&["/metrics"]).route(web::get().to(health::metrics)));
}

/// The listener at `FRONTDESK_METRICS_BIND`.
pub(crate) fn configure_metrics(config: &mut ServiceConfig) {
    config.service(at(&["/metrics"]).route(web::get().to(health::metrics_on_own_listener)));
}

/// An address; other methods than its routes' get a 405. Twilio may ask a stream's URL with a slash at its end.
fn at(paths: &[&str]) -> Resource {
    web::resource(paths.to_vec()).default_service(web::to(method_not_allowed))
}
