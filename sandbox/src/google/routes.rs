//! The services over HTTP.

#[cfg(test)]
mod tests;

use std::future::pending;

use actix_web::http::StatusCode;
use actix_web::web::{self, Bytes, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, rt};
use serde_json::{Value, json};
use tokio::time::sleep;

use super::courier;
use super::emulator::GoogleEmulator;
use super::faults::{Action, Effect};
use super::wire::{Answer, Body, Request};
use crate::sockets::Connection;

impl GoogleEmulator {
    /// The routes of both services, and the courier of their notices; hand this to [`crate::sockets::serve`].
    pub fn routes(&self, config: &mut ServiceConfig) {
        rt::spawn(courier::run(self.clone()));
        config.app_data(web::Data::new(self.clone())).default_service(web::to(answer));
    }
}

async fn answer(http: HttpRequest, body: Bytes, emulator: web::Data<GoogleEmulator>) -> HttpResponse {
    let origin = format!("{}://{}", http.connection_info().scheme(), http.connection_info().host());
    let header = |name: &str| http.headers().get(name).and_then(|value| value.to_str().ok());
    let request = Request {
        method: http.method().as_str(),
        path: http.uri().path(),
        query: http.query_string(),
        origin: &origin,
        content_type: header("content-type"),
        authorization: header("authorization"),
        if_match: header("if-match"),
        if_none_match: header("if-none-match"),
        body: &body,
    };
    let admission = emulator.admit(&request);
    let route = admission.route.as_ref();
    sleep(admission.latency).await;
    let Some(fault) = admission.fault else { return response(emulator.handle(route, &request)) };
    let action = fault.action(route.map(super::route::Route::call));
    let answers = matches!(action, Action::Late(_) | Action::Garble | Action::Embellish);
    if fault.effect == Effect::Committed && !answers {
        emulator.handle(route, &request);
    }
    match action {
        Action::Instead(answer) => {
            emulator.logbook().refuse(format!("{} as planned", answer.status));
            response(answer)
        }
        Action::Late(time) => {
            sleep(time).await;
            response(emulator.handle(route, &request))
        }
        Action::Hang => pending().await,
        Action::Break => {
            if let Some(connection) = Connection::of(&http) {
                connection.shut_down();
            }
            response(Answer::empty(500))
        }
        Action::Garble => halved(emulator.handle(route, &request)),
        Action::Embellish => response(embellished(emulator.handle(route, &request))),
    }
}

fn response(answer: Answer) -> HttpResponse {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    let retry_after = answer.retry_after_s.map(|seconds| seconds.to_string());
    let headers = [("etag", answer.etag), ("location", answer.location), ("retry-after", retry_after)];
    for (name, value) in headers {
        if let Some(value) = value {
            response.insert_header((name, value));
        }
    }
    match answer.body {
        Body::Empty => response.finish(),
        Body::Json(value) => response.content_type("application/json; charset=UTF-8").body(format!("{value:#}\n")),
        Body::Html(page) => response.content_type("text/html; charset=UTF-8").body(page),
    }
}

/// The first half of an answer, whose length says that it is whole.
fn halved(answer: Answer) -> HttpResponse {
    let text = match &answer.body {
        Body::Json(value) => value.to_string(),
        Body::Empty | Body::Html(_) => String::new(),
    };
    let half = text.as_bytes()[..text.len() / 2].to_vec();
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    HttpResponse::build(status).content_type("application/json; charset=UTF-8").body(half)
}

/// The answer with a member that no documentation knows.
fn embellished(mut answer: Answer) -> Answer {
    if let Body::Json(Value::Object(members)) = &mut answer.body {
        members.insert("novelty".to_owned(), json!({ "of": [1, null, "two"] }));
    }
    answer
}
