//! The texts of one account.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};

use chrono::{DateTime, Utc};

use crate::twilio::call::route::Route;

/// Twilio's `MessageStatus`, as far as a text gets here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextStatus {
    /// By a messaging service, which will choose a number.
    Accepted,
    Queued,
    Sent,
    Delivered,
    Undelivered,
    Failed,
    /// From a phone.
    Received,
}

impl TextStatus {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Undelivered => "undelivered",
            Self::Failed => "failed",
            Self::Received => "received",
        }
    }
}

/// Who sent a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Inbound,
    OutboundApi,
    /// By the TwiML that answered an inbound one.
    OutboundReply,
}

impl Direction {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::OutboundApi => "outbound-api",
            Self::OutboundReply => "outbound-reply",
        }
    }
}

/// A text message. Its people are simulated, so it prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    pub sid: String,
    pub direction: Direction,
    pub to: String,
    /// A number, or the sid of a messaging service.
    pub from: String,
    pub body: String,
    pub status_callback: Option<String>,
    pub status: TextStatus,
    pub error_code: Option<u32>,
    pub created: DateTime<Utc>,
    /// Not before it leaves the queue.
    pub sent: Option<DateTime<Utc>>,
}

impl Text {
    /// The messaging service that sends it.
    pub(super) fn service(&self) -> Option<&str> {
        Some(self.from.as_str()).filter(|from| from.starts_with("MG"))
    }

    /// 160 or 153 characters each in the GSM alphabet, 70 or 67 otherwise. ASCII stands for the GSM alphabet here.
    pub(super) fn segments(&self) -> usize {
        let (single, part) = if self.body.is_ascii() { (160, 153) } else { (70, 67) };
        match self.body.encode_utf16().count() {
            length if length <= single => 1,
            length => length.div_ceil(part),
        }
    }
}

/// One line for whoever watches the demo.
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (way, other) = match self.direction {
            Direction::Inbound => ("from", &self.from),
            Direction::OutboundApi | Direction::OutboundReply => ("to", &self.to),
        };
        write!(f, "text {way} {other}, {}", self.status.as_str())?;
        if let Some(code) = self.error_code {
            write!(f, " (error {code})")?;
        }
        write!(f, ": {}", self.body)
    }
}

/// Every text of an account, and who wants none; clones share it.
#[derive(Debug, Clone, Default)]
pub struct Texts(Arc<Mutex<Shared>>);

#[derive(Debug, Default)]
struct Shared {
    texts: Vec<Text>,
    /// The sender that was told STOP, and the phone that did.
    opted_out: HashSet<(String, String)>,
    /// The servers under test.
    routes: Vec<Route>,
}

impl Texts {
    /// Oldest first.
    pub(in crate::twilio) fn all(&self) -> Vec<Text> {
        self.lock().texts.clone()
    }

    pub(super) fn add(&self, text: Text) {
        self.lock().texts.push(text);
    }

    /// A text gets on, or ends.
    pub(super) fn update(&self, sid: &str, status: TextStatus, error_code: Option<u32>) {
        let mut shared = self.lock();
        if let Some(text) = shared.texts.iter_mut().find(|text| text.sid == sid) {
            text.status = status;
            text.error_code = error_code;
            text.sent.get_or_insert_with(Utc::now);
        }
    }

    pub(super) fn opt_out(&self, sender: &str, phone: &str) {
        self.lock().opted_out.insert((sender.to_owned(), phone.to_owned()));
    }

    pub(super) fn opt_in(&self, sender: &str, phone: &str) {
        self.lock().opted_out.remove(&(sender.to_owned(), phone.to_owned()));
    }

    pub(super) fn has_opted_out(&self, sender: &str, phone: &str) -> bool {
        self.lock().opted_out.contains(&(sender.to_owned(), phone.to_owned()))
    }

    /// Callbacks under this route's public name find their server.
    pub(in crate::twilio) fn lead_to(&self, route: Route) {
        self.lock().routes.push(route);
    }

    /// The route of a callback: the latest server with that name, or this machine.
    pub(super) fn route_to(&self, url: &str) -> Route {
        let shared = self.lock();
        let known = shared.routes.iter().rev().find(|route| route.target(url).is_ok());
        known.cloned().unwrap_or_else(Route::to_this_machine)
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.0.lock().expect("nothing panics while the texts are locked")
    }
}
