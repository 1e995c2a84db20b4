//! Which call a request is, by its method and path.

use serde::Deserialize;

/// A call of the simulated services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Call {
    /// The consent screen a browser is sent to.
    Consent,
    Token,
    FreeBusy,
    Calendar,
    List,
    Insert,
    Get,
    Update,
    Patch,
    Delete,
    Watch,
    Stop,
}

/// A call and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    Consent,
    Token,
    FreeBusy,
    Stop,
    Calendar(String),
    List(String),
    Insert(String),
    Watch(String),
    Get(EventKey),
    Update(EventKey),
    Patch(EventKey),
    Delete(EventKey),
}

/// One event of one calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct EventKey {
    pub(super) calendar: String,
    pub(super) event: String,
}

impl Route {
    /// `None` when the services have no such method or path. `path` is percent-encoded.
    pub(super) fn of(method: &str, path: &str) -> Option<Self> {
        let segments: Vec<String> = path.strip_prefix('/')?.split('/').map(decoded).collect::<Option<_>>()?;
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let name = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        match (method, segments.as_slice()) {
            ("GET", ["o", "oauth2", "v2", "auth"]) => Some(Self::Consent),
            ("POST", ["token"]) => Some(Self::Token),
            ("POST", ["calendar", "v3", "freeBusy"]) => Some(Self::FreeBusy),
            ("POST", ["calendar", "v3", "channels", "stop"]) => Some(Self::Stop),
            ("GET", ["calendar", "v3", "calendars", calendar]) => Some(Self::Calendar(name(calendar)?)),
            ("GET", ["calendar", "v3", "calendars", calendar, "events"]) => Some(Self::List(name(calendar)?)),
            ("POST", ["calendar", "v3", "calendars", calendar, "events"]) => Some(Self::Insert(name(calendar)?)),
            ("POST", ["calendar", "v3", "calendars", calendar, "events", "watch"]) => {
                Some(Self::Watch(name(calendar)?))
            }
            (_, ["calendar", "v3", "calendars", calendar, "events", event]) => {
                let key = EventKey { calendar: name(calendar)?, event: name(event)? };
                match method {
                    "GET" => Some(Self::Get(key)),
                    "PUT" => Some(Self::Update(key)),
                    "PATCH" => Some(Self::Patch(key)),
                    "DELETE" => Some(Self::Delete(key)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    pub(super) fn call(&self) -> Call {
        match self {
            Self::Consent => Call::Consent,
            Self::Token => Call::Token,
            Self::FreeBusy => Call::FreeBusy,
            Self::Stop => Call::Stop,
            Self::Calendar(_) => Call::Calendar,
            Self::List(_) => Call::List,
            Self::Insert(_) => Call::Insert,
            Self::Watch(_) => Call::Watch,
            Self::Get(_) => Call::Get,
            Self::Update(_) => Call::Update,
            Self::Patch(_) => Call::Patch,
            Self::Delete(_) => Call::Delete,
        }
    }
}

/// A path segment without its percent-encoding (RFC 3986 §2.1); `None` when that is broken.
fn decoded(segment: &str) -> Option<String> {
    let mut bytes = segment.bytes();
    let mut plain = Vec::with_capacity(segment.len());
    while let Some(byte) = bytes.next() {
        plain.push(match byte {
            b'%' => {
                let mut digit = || char::from(bytes.next()?).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                digit()? * 16 + digit()?
            }
            byte => byte,
        });
    }
    String::from_utf8(plain).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(method: &str, path: &str, expected: Option<Route>) {
        assert_eq!(Route::of(method, path), expected, "{method} {path}");
    }

    #[test]
    fn a_path_is_told_apart_by_its_method_and_its_ids_are_decoded() {
        let key = || EventKey { calendar: "dr-lee@clinic.example".into(), event: "k7q0a".into() };
        let holidays = "en.uk#holiday@group.v.calendar.google.com".to_owned();
        check("POST", "/token", Some(Route::Token));
        check("GET", "/token", None);
        check("POST", "/calendar/v3/freeBusy", Some(Route::FreeBusy));
        check("GET", "/calendar/v3/calendars/primary/events", Some(Route::List("primary".into())));
        check("POST", "/calendar/v3/calendars/primary/events", Some(Route::Insert("primary".into())));
        check("POST", "/calendar/v3/calendars/primary/events/watch", Some(Route::Watch("primary".into())));
        check("PATCH", "/calendar/v3/calendars/dr-lee%40clinic.example/events/k7q0a", Some(Route::Patch(key())));
        check("DELETE", "/calendar/v3/calendars/dr-lee@clinic.example/events/k7q0a", Some(Route::Delete(key())));
        check("POST", "/calendar/v3/calendars/dr-lee@clinic.example/events/k7q0a", None);
        check(
            "GET",
            "/calendar/v3/calendars/en.uk%23holiday%40group.v.calendar.google.com",
            Some(Route::Calendar(holidays)),
        );
        check("GET", "/calendar/v3/calendars/%4/events", None);
        check("GET", "/calendar/v3/calendars//events", None);
        check("GET", "/calendar/v3/events", None);
    }
}
