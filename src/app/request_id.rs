//! A name for each request, in its answer, in error bodies and in the log.

use std::fmt;

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use tracing::Instrument as _;
use uuid::Uuid;

const HEADER: HeaderName = HeaderName::from_static("x-request-id");

tokio::task_local! {
    static CURRENT: RequestId;
}

/// A UUID, whichever way its dashes stand. A proxy's is taken over when it has this form; nothing else is: an id goes into
/// the log, and anything could be in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RequestId(Uuid);

impl RequestId {
    fn parse(text: &str) -> Option<Self> {
        let form = text.len() == 32 || text.len() == 36;
        text.parse().ok().filter(|_| form).map(Self)
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// The request that is being handled on this task.
pub(crate) fn current() -> Option<RequestId> {
    CURRENT.try_with(|id| *id).ok()
}

/// Names the request. Goes outermost: everything inside may ask for [`current`].
pub(super) async fn name(
    req: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let given = req.headers().get(HEADER).and_then(|value| RequestId::parse(value.to_str().ok()?));
    let id = given.unwrap_or_else(|| RequestId(Uuid::new_v4()));
    let span = tracing::info_span!("request", request.id = %id);
    let mut response = CURRENT.scope(id, next.call(req).instrument(span)).await?;
    let value = HeaderValue::from_str(&id.to_string()).expect("a UUID is a header's value");
    response.headers_mut().insert(HEADER, value);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(RequestId::parse(text).map(|id| id.to_string()).as_deref(), expected, "{text:?}");
    }

    #[test]
    fn only_a_uuid_is_taken_over() {
        let plain = "0123456789abcdef0123456789abcdef";
        let hyphenated = "01234567-89ab-cdef-0123-456789abcdef";
        check(plain, Some(hyphenated));
        check(hyphenated, Some(hyphenated));
        for text in ["", "1", "+447700900123", &format!("{{{hyphenated}}}"), &format!("urn:uuid:{hyphenated}"), "Anna"]
        {
            check(text, None);
        }
    }
}
