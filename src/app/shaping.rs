//! What keeps errors in their one shape: the framework's own, and panics.

use std::panic::AssertUnwindSafe;

use actix_web::Error;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::middleware::Next;
use actix_web::web::{self, ServiceConfig};
use futures_util::FutureExt as _;

use crate::error::ApiError;
use crate::metrics;

/// Bodies of requests are no larger; the carrier's have a limit of their own in [`crate::webhooks::signed`].
pub(crate) const BODY_LIMIT: usize = 64 * 1024;

/// Around every address: a panic becomes a 500 that tells nothing, and an error that is not ours gets our shape.
///
/// It goes around resources, not around the application: it keeps the request, which routing needs for itself.
pub(crate) async fn shape(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let request = req.request().clone();
    let response = match AssertUnwindSafe(next.call(req)).catch_unwind().await {
        Ok(Ok(response)) => response.map_into_boxed_body(),
        Ok(Err(error)) => ServiceResponse::from_err(error, request),
        // What the panic says may hold anything: it is for standard error, where the hook has written it, and for nobody else.
        Err(_) => {
            let route = request.match_pattern().unwrap_or_default();
            tracing::error!(route, "a handler panicked");
            metrics::handler_panicked();
            ServiceResponse::from_err(ApiError::Internal, request)
        }
    };
    Ok(if is_shaped(&response) { response } else { reshape(response) })
}

fn is_shaped(response: &ServiceResponse) -> bool {
    let status = response.status();
    let json = response.headers().get(CONTENT_TYPE).is_some_and(|value| value.as_bytes() == b"application/json");
    json || !(status.is_client_error() || status.is_server_error())
}

fn reshape(response: ServiceResponse) -> ServiceResponse {
    let broken_off = response.response().error().and_then(|error| error.as_error::<PayloadError>());
    let error = broken_off.map_or_else(|| ApiError::of_status(response.status()), ApiError::from);
    response.error_response(error)
}

/// The framework's extractors, with limits and errors of ours.
pub(crate) fn configure_extractors(config: &mut ServiceConfig) {
    config
        .app_data(web::PayloadConfig::new(BODY_LIMIT))
        .app_data(web::JsonConfig::default().limit(BODY_LIMIT).error_handler(|error, _| ApiError::from(&error).into()))
        .app_data(web::FormConfig::default().limit(BODY_LIMIT).error_handler(|error, _| ApiError::from(&error).into()))
        .app_data(web::QueryConfig::default().error_handler(|_, _| {
            ApiError::Invalid("the query has a parameter that this address does not take, or takes otherwise").into()
        }))
        // An id that cannot be one names nothing.
        .app_data(web::PathConfig::default().error_handler(|_, _| ApiError::NotFound.into()));
}
