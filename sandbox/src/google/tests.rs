//! The services without sockets, at a simulated time.

mod channels;
mod events;
mod fixtures;
mod free_busy;
mod lists;
mod staff;
mod tokens;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use serde_json::{Value, json};

use super::calendar::Role;
use super::config::ServiceAccount;
use super::draft::Draft;
use super::route::Route;
use super::service::Service;
use super::service_account::{SERVICE_ACCOUNT, key_file};
use super::wire::{Answer, Body, Request};

const TOKEN_URL: &str = "http://127.0.0.1:4404/token";
const SCOPES: &str =
    "https://www.googleapis.com/auth/calendar.events https://www.googleapis.com/auth/calendar.freebusy";
const LEE: &str = "dr-lee@clinic.example";
const EVENTS: &str = "/calendar/v3/calendars/dr-lee%40clinic.example/events";

/// Both services, the time, and whoever is signed in.
struct Google {
    service: Service,
    now: DateTime<Utc>,
    authorization: Option<String>,
    if_match: Option<String>,
}

impl Google {
    /// Without anybody signed in.
    fn fresh() -> Self {
        Self { service: Service::default(), now: at("2026-11-30T12:00:00Z"), authorization: None, if_match: None }
    }

    /// With the sandbox's service account signed in.
    fn signed_in() -> Self {
        let mut google = Self::fresh();
        google.service.config.service_accounts = vec![ServiceAccount::of_the_sandbox()];
        let (_, answer) = google.token(&assertion_form(&claims(google.now)));
        google.authorization = Some(format!("Bearer {}", answer["access_token"].as_str().expect("a token")));
        google
    }

    fn pass(&mut self, time: TimeDelta) {
        self.now += time;
    }

    fn request(&mut self, method: &str, target: &str, content_type: &str, body: &[u8]) -> Answer {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (authorization, if_match) = (self.authorization.clone(), self.if_match.clone());
        let request = Request {
            method,
            path,
            query,
            origin: "http://127.0.0.1:4404",
            content_type: Some(content_type),
            authorization: authorization.as_deref(),
            if_match: if_match.as_deref(),
            if_none_match: None,
            body,
        };
        let route = Route::of(method, path);
        self.service.handle(route.as_ref(), &request, self.now).unwrap_or_else(Answer::from)
    }

    /// Status and JSON body.
    fn call(&mut self, method: &str, target: &str, body: Value) -> (u16, Value) {
        parts(self.request(method, target, "application/json", body.to_string().as_bytes()))
    }

    fn get(&mut self, target: &str) -> (u16, Value) {
        parts(self.request("GET", target, "", b""))
    }

    fn token(&mut self, form: &[(&str, &str)]) -> (u16, Value) {
        let form = serde_html_form::to_string(form).unwrap();
        parts(self.request("POST", "/token", "application/x-www-form-urlencoded", form.as_bytes()))
    }

    /// The body of a call that goes well.
    #[track_caller]
    fn ok(&mut self, method: &str, target: &str, body: Value) -> Value {
        let (status, answer) = self.call(method, target, body);
        assert!(status < 300, "{method} {target}: {status} {answer}");
        answer
    }

    /// A call that is refused, with this status and reason.
    #[track_caller]
    fn refused(&mut self, method: &str, target: &str, body: Value, status: u16, reason: &str) {
        let said = body.to_string();
        let (found, answer) = self.call(method, target, body);
        assert_eq!((found, reason_of(&answer)), (status, reason), "{method} {target} {said}: {answer}");
        assert_eq!(answer["error"]["code"], found);
    }
}

fn parts(answer: Answer) -> (u16, Value) {
    match answer.body {
        Body::Json(value) => (answer.status, value),
        Body::Empty | Body::Html(_) => (answer.status, Value::Null),
    }
}

fn reason_of(answer: &Value) -> &str {
    answer["error"]["errors"][0]["reason"].as_str().unwrap_or_default()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// A booking of half an hour, beginning at this time in New York.
fn booking(id: &str, start: &str) -> Value {
    let start: chrono::NaiveDateTime = start.parse().unwrap();
    let end = start + TimeDelta::minutes(30);
    json!({
        "id": id,
        "summary": "Appt 4F2K",
        "start": {"dateTime": start.format("%Y-%m-%dT%H:%M:%S").to_string(), "timeZone": "America/New_York"},
        "end": {"dateTime": end.format("%Y-%m-%dT%H:%M:%S").to_string(), "timeZone": "America/New_York"},
        "extendedProperties": {"private": {"bookingId": id}},
    })
}

fn claims(now: DateTime<Utc>) -> Value {
    let now = now.timestamp();
    json!({"iss": SERVICE_ACCOUNT, "scope": SCOPES, "aud": TOKEN_URL, "iat": now, "exp": now + 3600})
}

fn assertion_form(claims: &Value) -> [(&'static str, &'static str); 2] {
    let assertion = assertion(&json!({"alg": "RS256", "typ": "JWT", "kid": "5a4d"}), claims);
    [("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("assertion", assertion.leak())]
}

/// A JWT signed with the key of the sandbox's own key file.
fn assertion(header: &Value, claims: &Value) -> String {
    let file: Value = serde_json::from_str(&key_file(TOKEN_URL)).unwrap();
    let pem = file["private_key"].as_str().unwrap().to_owned();
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    let key = RsaKeyPair::from_pkcs8(&STANDARD.decode(body).unwrap()).unwrap();
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(header), part(claims));
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature).unwrap();
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}
