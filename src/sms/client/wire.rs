//! The carrier's JSON about texts (Twilio, "Messages resource"): what we read of it.

use chrono::{DateTime, Utc};
use serde::Deserialize;

/// The answer to a new text.
#[derive(Deserialize)]
pub(super) struct Created {
    pub(super) sid: String,
}

impl Created {
    /// `None` for anything but an object with a sid.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        serde_json::from_slice(body).ok().filter(|created: &Self| !created.sid.is_empty())
    }
}

/// A text in the carrier's list.
#[derive(Deserialize)]
pub(super) struct Listed {
    pub(super) sid: String,
    #[serde(default)]
    pub(super) body: String,
    #[serde(default)]
    direction: String,
    /// RFC 2822.
    date_created: Option<String>,
}

#[derive(Deserialize)]
struct List {
    messages: Vec<Listed>,
}

impl Listed {
    /// `None` for anything but a list of texts.
    pub(super) fn read(body: &[u8]) -> Option<Vec<Self>> {
        serde_json::from_slice::<List>(body).ok().map(|list| list.messages)
    }

    /// Sent by us, not to us.
    pub(super) fn is_outbound(&self) -> bool {
        self.direction != "inbound"
    }

    /// One without a date that can be read may be any: it counts.
    pub(super) fn is_created_from(&self, since: DateTime<Utc>) -> bool {
        let created = self.date_created.as_deref().and_then(|date| DateTime::parse_from_rfc2822(date).ok());
        created.is_none_or(|created| created >= since)
    }
}

/// An error.
#[derive(Deserialize)]
pub(super) struct Problem {
    code: u32,
}

impl Problem {
    /// The carrier's code. Its message may repeat a number: it is not read.
    pub(super) fn read(body: &[u8]) -> Option<u32> {
        serde_json::from_slice::<Self>(body).ok().map(|problem| problem.code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_and_strange_ones_are_not() {
        let created = |body: &str| Created::read(body.as_bytes()).map(|created| created.sid);
        assert_eq!(created(r#"{"sid":"SM1","status":"queued"}"#).as_deref(), Some("SM1"));
        for body in ["", "{\"sid\": \"SM", "{}", "[]", r#"{"sid":""}"#, r#"{"sid":7}"#, "<html>"] {
            assert_eq!(created(body), None, "{body}");
        }
        let code = |body: &str| Problem::read(body.as_bytes());
        assert_eq!(code(r#"{"code":21610,"message":"…","status":400}"#), Some(21_610));
        for body in ["", "{}", r#"{"code":null}"#, r#"{"code":-1}"#, "<html>"] {
            assert_eq!(code(body), None, "{body}");
        }
        assert!(Listed::read(br#"{"messages":[]}"#).is_some_and(|list| list.is_empty()));
        assert!(Listed::read(br#"{"messages":[{"body":"x"}]}"#).is_none());
    }

    #[test]
    fn a_text_counts_as_recent_by_its_date_and_without_one() {
        let since = "2026-07-14T09:00:00Z".parse().unwrap();
        let check = |date: Option<&str>, expected| {
            let date_created = date.map(ToOwned::to_owned);
            let listed = Listed { sid: String::new(), body: String::new(), direction: String::new(), date_created };
            assert_eq!(listed.is_created_from(since), expected, "{date:?}");
        };
        check(Some("Tue, 14 Jul 2026 09:00:00 +0000"), true);
        check(Some("Tue, 14 Jul 2026 08:59:59 +0000"), false);
        check(Some("yesterday"), true);
        check(None, true);
    }
}
