//! Bodies of requests to the API: no larger than allowed, and not slower.

use std::io;
use std::time::Duration;

use actix_web::body::MessageBody;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::http::header::CONTENT_LENGTH;
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage as _, ResponseError as _};
use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, stream};
use tokio::time::{Instant, timeout_at};

use super::shaping::BODY_LIMIT;
use crate::error::ApiError;

/// A body of 64 KiB over the worst line in use takes two seconds.
const BODY_TIMEOUT: Duration = Duration::from_secs(10);

/// Gives whoever reads the body an error when it is too large or too slow. An announced length is refused at once.
pub(crate) async fn bound(
    mut req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let announced = req.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > BODY_LIMIT as u64) {
        return Ok(req.into_response(ApiError::TooLarge.error_response()).map_into_right_body());
    }
    let payload = req.take_payload();
    if !matches!(payload, Payload::None) {
        let payload = bounded(payload, BODY_LIMIT, BODY_TIMEOUT).boxed_local();
        req.set_payload(Payload::Stream { payload });
    }
    Ok(next.call(req).await?.map_into_left_body())
}

/// Ends with an error beyond `limit`, or after `time` from the first look at it.
fn bounded(payload: Payload, limit: usize, time: Duration) -> impl Stream<Item = Result<Bytes, PayloadError>> {
    stream::unfold(Some((payload, limit, None)), move |reading| async move {
        let (mut payload, left, deadline) = reading?;
        let deadline = deadline.unwrap_or_else(|| Instant::now() + time);
        match timeout_at(deadline, payload.next()).await {
            Ok(Some(Ok(chunk))) if chunk.len() <= left => {
                let left = left - chunk.len();
                Some((Ok(chunk), Some((payload, left, Some(deadline)))))
            }
            Ok(Some(Ok(_))) => Some((Err(PayloadError::Overflow), None)),
            Ok(Some(Err(error))) => Some((Err(error), None)),
            Ok(None) => None,
            Err(_) => Some((Err(PayloadError::Io(io::ErrorKind::TimedOut.into())), None)),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn payload(chunks: impl Stream<Item = Result<Bytes, PayloadError>> + 'static) -> Payload {
        Payload::Stream { payload: chunks.boxed_local() }
    }

    async fn read(payload: Payload, limit: usize, time: Duration) -> Result<usize, PayloadError> {
        let mut stream = bounded(payload, limit, time).boxed_local();
        let mut length = 0;
        while let Some(chunk) = stream.next().await {
            length += chunk?.len();
        }
        Ok(length)
    }

    #[actix_web::test]
    async fn a_body_passes_up_to_its_limit() {
        let chunks = || payload(stream::iter([Ok(Bytes::from_static(b"abc")), Ok(Bytes::from_static(b"de"))]));
        assert_eq!(read(chunks(), 5, BODY_TIMEOUT).await.unwrap(), 5);
        assert!(matches!(read(chunks(), 4, BODY_TIMEOUT).await, Err(PayloadError::Overflow)));
    }

    #[actix_web::test]
    async fn a_body_that_dribbles_is_cut_off_as_a_whole() {
        let dribble = stream::unfold((), |()| async {
            tokio::time::sleep(Duration::from_millis(5)).await;
            Some((Ok(Bytes::from_static(b"x")), ()))
        });
        let (began, time) = (Instant::now(), Duration::from_millis(50));
        let error = read(payload(dribble), 1_000, time).await.unwrap_err();
        assert!(matches!(error, PayloadError::Io(error) if error.kind() == io::ErrorKind::TimedOut));
        assert!(began.elapsed() >= time);
    }
}
