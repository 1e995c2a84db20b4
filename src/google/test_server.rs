//! A stand-in for Google, for the client's tests: answers what it is told, in order, and remembers what it was asked.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::web::{self, Bytes};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use futures_util::StreamExt as _;
use futures_util::stream;
use serde_json::Value;
use url::Url;

/// One answer.
#[derive(Debug, Clone)]
pub(super) struct Scripted {
    status: u16,
    retry_after: Option<&'static str>,
    body: &'static str,
    ending: Ending,
    delay: Duration,
}

#[derive(Debug, Clone, Copy)]
enum Ending {
    Whole,
    /// The body begins and does not go on.
    Stalls,
}

impl Scripted {
    pub(super) const fn new(status: u16, body: &'static str) -> Self {
        Self { status, retry_after: None, body, ending: Ending::Whole, delay: Duration::ZERO }
    }

    pub(super) const fn ok(body: &'static str) -> Self {
        Self::new(200, body)
    }

    pub(super) const fn retry_after(self, retry_after: &'static str) -> Self {
        Self { retry_after: Some(retry_after), ..self }
    }

    pub(super) const fn stalling(self) -> Self {
        Self { ending: Ending::Stalls, ..self }
    }

    /// Gives others the time to ask as well.
    pub(super) const fn slowly(self) -> Self {
        Self { delay: Duration::from_millis(50), ..self }
    }
}

/// One request, as it arrived.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) authorization: Option<String>,
    pub(super) if_match: Option<String>,
    pub(super) body: String,
}

impl Asked {
    pub(super) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// Method and path.
    pub(super) fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    pub(super) fn parameter(&self, name: &str) -> Option<String> {
        url::form_urlencoded::parse(self.query.as_bytes())
            .find_map(|(key, value)| (key == name).then(|| value.into_owned()))
    }
}

/// Listens on a free port until the test's system ends.
#[derive(Clone)]
pub(super) struct TestServer {
    pub(super) origin: Url,
    script: Arc<Script>,
}

#[derive(Default)]
struct Script {
    answers: Mutex<VecDeque<Scripted>>,
    asked: Mutex<Vec<Asked>>,
}

impl TestServer {
    pub(super) fn start(answers: impl IntoIterator<Item = Scripted>) -> Self {
        let script = Arc::new(Script { answers: Mutex::new(answers.into_iter().collect()), ..Script::default() });
        let shared = web::Data::from(Arc::clone(&script));
        let app = move || App::new().app_data(shared.clone()).default_service(web::to(answer));
        let server = HttpServer::new(app).workers(1).disable_signals().bind(("127.0.0.1", 0)).unwrap();
        let origin = Url::parse(&format!("http://{}", server.addrs()[0])).unwrap();
        actix_rt::spawn(server.run());
        Self { origin, script }
    }

    /// Whether nothing was asked yet.
    pub(super) fn is_unasked(&self) -> bool {
        self.script.asked.lock().unwrap().is_empty()
    }

    /// Everything that was asked so far; every answer must have been used.
    #[track_caller]
    pub(super) fn asked(&self) -> Vec<Asked> {
        let left = self.script.answers.lock().unwrap().len();
        assert_eq!(left, 0, "answers that nobody asked for");
        self.script.asked.lock().unwrap().clone()
    }
}

async fn answer(request: HttpRequest, body: Bytes, script: web::Data<Script>) -> HttpResponse {
    let header = |name| request.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    script.asked.lock().unwrap().push(Asked {
        method: request.method().to_string(),
        path: request.path().to_owned(),
        query: request.query_string().to_owned(),
        authorization: header("authorization"),
        if_match: header("if-match"),
        body: String::from_utf8(body.to_vec()).unwrap(),
    });
    let next = script.answers.lock().unwrap().pop_front();
    let Some(next) = next else { return HttpResponse::NotImplemented().finish() };
    tokio::time::sleep(next.delay).await;
    let mut response = HttpResponse::build(StatusCode::from_u16(next.status).unwrap());
    if let Some(retry_after) = next.retry_after {
        response.insert_header(("Retry-After", retry_after));
    }
    match next.ending {
        Ending::Whole => response.body(next.body),
        Ending::Stalls => {
            let beginning = stream::iter([Ok::<_, actix_web::Error>(Bytes::from_static(b"{"))]);
            response.streaming(beginning.chain(stream::pending()))
        }
    }
}
