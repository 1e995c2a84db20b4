//! Heads: how large a request's may be, and what every answer's holds.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::{DefaultHeaders, Next};
use actix_web::{Error, ResponseError as _};

use crate::error::ApiError;

/// The carrier's heads have one or two kilobytes. The framework itself gives up at 96 headers, and at 128 KiB.
const HEADERS_LIMIT: usize = 16 * 1024;

const ADDRESS_LIMIT: usize = 8 * 1024;

/// Refuses requests whose head is larger than any of ours.
pub(super) async fn limit(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let headers: usize = req.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    let address = req.uri().path_and_query().map_or(0, |address| address.as_str().len());
    let error = match () {
        () if address > ADDRESS_LIMIT => ApiError::AddressTooLong,
        () if headers > HEADERS_LIMIT => ApiError::HeadersTooLarge,
        () => return Ok(next.call(req).await?.map_into_left_body()),
    };
    Ok(req.into_response(error.error_response()).map_into_right_body())
}

/// Nothing here is for a browser: no sniffing, no frames, no scripts, no caches, no referrers, no other origin (there are no
/// CORS headers either). Pages for people set their own policy: a header that is there already stays.
pub(super) fn security(secure: bool) -> DefaultHeaders {
    let headers = DefaultHeaders::new()
        .add(("X-Content-Type-Options", "nosniff"))
        .add(("X-Frame-Options", "DENY"))
        .add((
            "Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ))
        .add(("Cross-Origin-Resource-Policy", "same-origin"))
        .add(("Cross-Origin-Opener-Policy", "same-origin"))
        .add(("Permissions-Policy", "camera=(), geolocation=(), microphone=()"))
        .add(("Referrer-Policy", "no-referrer"))
        .add(("X-Robots-Tag", "noindex"))
        .add(("Cache-Control", "no-store"));
    if secure { headers.add(("Strict-Transport-Security", "max-age=31536000")) } else { headers }
}
