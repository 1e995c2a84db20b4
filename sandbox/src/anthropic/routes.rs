//! The simulated API over HTTP.

#[cfg(test)]
mod tests;

use std::io;

use actix_web::http::StatusCode;
use actix_web::web::{self, Bytes, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use async_stream::stream;
use futures_util::Stream;
use serde_json::json;
use tokio::time::{Instant, sleep_until};

use super::emulator::{AnthropicEmulator, OpenReply, Outcome};
use super::error::ApiError;
use super::stream::{Chunk, Exchange};
use super::validate::Headers;
use super::{events, models};
use crate::sockets::{Connection, fail_connection};

/// The API's limit on a request body.
const MAX_BODY: usize = 32 * 1024 * 1024;

impl AnthropicEmulator {
    /// The routes of the API; hand this to [`crate::sockets::serve`].
    pub fn routes(&self, config: &mut ServiceConfig) {
        config
            .app_data(web::Data::new(self.clone()))
            .app_data(web::PayloadConfig::new(MAX_BODY))
            .route("/v1/messages", web::post().to(create_message))
            .route("/v1/models/{id}", web::get().to(get_model));
    }
}

async fn create_message(http: HttpRequest, body: Bytes, emulator: web::Data<AnthropicEmulator>) -> HttpResponse {
    let connection = Connection::of(&http);
    emulator.arrived(connection.as_ref());
    let number = emulator.number_request();
    let request_id = format!("req_01{}", events::identifier(number));
    let mut open = emulator.opened();
    match emulator.decide(headers(&http), &body, &request_id, number) {
        Outcome::Refused(error) => {
            open.completed();
            refusal(&error, &request_id)
        }
        Outcome::Silence => std::future::pending().await,
        Outcome::Broken(how) => {
            open.completed();
            fail_connection(&http, how).await
        }
        Outcome::Streamed(exchange) => {
            // The real API sends its headers when the model begins.
            begin(&exchange).await;
            HttpResponse::Ok()
                .insert_header(("request-id", request_id))
                .insert_header(("cache-control", "no-cache"))
                .content_type("text/event-stream; charset=utf-8")
                .streaming(body_of(exchange, open, connection))
        }
        Outcome::Whole(exchange, message) => {
            begin(&exchange).await;
            open.completed();
            HttpResponse::Ok().insert_header(("request-id", request_id)).json(message)
        }
    }
}

async fn get_model(http: HttpRequest, id: web::Path<String>, emulator: web::Data<AnthropicEmulator>) -> HttpResponse {
    let request_id = format!("req_01{}", events::identifier(0));
    if let Err(error) = emulator.look_up(headers(&http), Connection::of(&http).as_ref()) {
        return refusal(&error, &request_id);
    }
    match models::find(&id) {
        Some(model) => HttpResponse::Ok().insert_header(("request-id", request_id)).json(json!({
            "type": "model",
            "id": model.id,
            "display_name": model.id,
            "max_tokens": model.max_output,
        })),
        None => refusal(&ApiError::new(404, format!("model: {}", http.match_info().query("id"))), &request_id),
    }
}

fn headers(http: &HttpRequest) -> Headers<'_> {
    let text = |name| http.headers().get(name).and_then(|value| value.to_str().ok());
    Headers {
        api_key: text("x-api-key"),
        authorization: text("authorization"),
        version: text("anthropic-version"),
        content_type: text("content-type"),
    }
}

fn refusal(error: &ApiError, request_id: &str) -> HttpResponse {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    if let Some(seconds) = error.retry_after_s {
        response.insert_header(("retry-after", seconds.to_string()));
    }
    response.insert_header(("request-id", request_id)).json(error.body(request_id))
}

/// Waits until the first piece is due; for ever when the reply stalls before it.
async fn begin(exchange: &Exchange) {
    match exchange.deadline() {
        Some(due) => sleep_until(due).await,
        None => std::future::pending().await,
    }
}

/// The body as the exchange times it. When the client goes away the stream is dropped, and `open` with it.
fn body_of(
    mut exchange: Exchange,
    mut open: OpenReply,
    connection: Option<Connection>,
) -> impl Stream<Item = io::Result<Bytes>> {
    stream! {
        loop {
            begin(&exchange).await;
            let chunk = exchange.poll(Instant::now());
            if exchange.is_complete() {
                open.completed();
            }
            match chunk {
                Some(Chunk::Bytes(bytes)) => yield Ok(bytes),
                Some(Chunk::Reset) => {
                    if let Some(connection) = &connection {
                        connection.shut_down();
                    }
                    yield Err(io::Error::from(io::ErrorKind::ConnectionReset));
                    break;
                }
                Some(Chunk::End) => break,
                // Woken a little early.
                None => {}
            }
        }
    }
}
