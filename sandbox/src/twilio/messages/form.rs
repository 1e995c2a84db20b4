//! The form that sends a text, and the query that lists texts.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Deserialize;

use super::text::Text;
use crate::twilio::rest::ApiError;
use crate::twilio::rest::form::{bad, parse};

/// Twilio's limit for a message (error 21617).
const LONGEST_BODY: usize = 1_600;

/// Twilio's default and largest page.
const PAGE_SIZE: usize = 50;
const LARGEST_PAGE: usize = 1_000;

#[derive(Debug, PartialEq, Eq)]
pub(super) struct NewMessage {
    pub(super) to: String,
    /// A number, or the sid of a messaging service.
    pub(super) from: String,
    pub(super) body: String,
    pub(super) status_callback: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct MessageForm {
    to: Option<String>,
    from: Option<String>,
    messaging_service_sid: Option<String>,
    body: Option<String>,
    status_callback: Option<String>,
    #[serde(rename = "ValidityPeriod")]
    _validity_period: Option<u32>,
    #[serde(rename = "SmartEncoded")]
    _smart_encoded: Option<bool>,
    #[serde(rename = "ShortenUrls")]
    _shorten_urls: Option<bool>,
    #[serde(rename = "ContentRetention")]
    _content_retention: Option<String>,
    #[serde(rename = "AddressRetention")]
    _address_retention: Option<String>,
    #[serde(rename = "RiskCheck")]
    _risk_check: Option<String>,
}

impl NewMessage {
    pub(super) fn read(body: &[u8]) -> Result<Self, ApiError> {
        let form: MessageForm = parse(body)?;
        let to = form.to.unwrap_or_default();
        if !is_e164(&to) {
            return Err(ApiError::new(400, 21211, "Invalid 'To' Phone Number"));
        }
        let from = form.messaging_service_sid.or(form.from);
        let from = from.ok_or_else(|| ApiError::new(400, 21603, "A 'From' phone number is required."))?;
        if !from.starts_with("MG") && !is_e164(&from) {
            return Err(ApiError::new(400, 21212, "Invalid 'From' Phone Number"));
        }
        let body = form.body.filter(|body| !body.is_empty());
        let body = body.ok_or_else(|| ApiError::new(400, 21602, "Message body is required."))?;
        if body.chars().count() > LONGEST_BODY {
            return Err(ApiError::new(400, 21617, "The concatenated message body exceeds the 1600 character limit."));
        }
        if form.status_callback.as_deref().is_some_and(|url| !is_callback(url)) {
            return Err(ApiError::new(400, 21609, "Invalid 'StatusCallback' URL"));
        }
        Ok(Self { to, from, body, status_callback: form.status_callback })
    }

    pub(super) fn is_by_service(&self) -> bool {
        self.from.starts_with("MG")
    }
}

fn is_e164(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or_default();
    (8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// An absolute URL; Twilio takes no host with an underscore.
fn is_callback(url: &str) -> bool {
    let url = url::Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    url.as_ref().and_then(url::Url::host_str).is_some_and(|host| !host.contains('_'))
}

/// Which texts are asked for, newest first.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Listing {
    to: Option<String>,
    from: Option<String>,
    sent_on: Option<NaiveDate>,
    sent_before: Option<DateTime<Utc>>,
    sent_after: Option<DateTime<Utc>>,
    pub(super) page: usize,
    pub(super) page_size: usize,
    query: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct ListForm {
    to: Option<String>,
    from: Option<String>,
    date_sent: Option<String>,
    #[serde(rename = "DateSent<")]
    before: Option<String>,
    #[serde(rename = "DateSent>")]
    after: Option<String>,
    page: Option<usize>,
    page_size: Option<usize>,
}

impl Listing {
    pub(super) fn read(query: &str) -> Result<Self, ApiError> {
        let form: ListForm = parse(query.as_bytes())?;
        let day = |text: String| text.parse().map_err(|_| bad("DateSent must be a date"));
        let page_size = form.page_size.unwrap_or(PAGE_SIZE);
        if !(1..=LARGEST_PAGE).contains(&page_size) {
            return Err(bad("PageSize must be between 1 and 1000"));
        }
        let query = url::form_urlencoded::parse(query.as_bytes()).into_owned();
        Ok(Self {
            to: form.to,
            from: form.from,
            sent_on: form.date_sent.map(day).transpose()?,
            sent_before: form.before.map(moment).transpose()?,
            sent_after: form.after.map(moment).transpose()?,
            page: form.page.unwrap_or(0),
            page_size,
            query: query.filter(|(name, _)| !matches!(name.as_str(), "Page" | "PageSize")).collect(),
        })
    }

    /// A text that has not been sent yet has no date, so that no filter by date lets it through.
    pub(super) fn includes(&self, text: &Text) -> bool {
        let day = text.sent.map(|sent| sent.date_naive());
        self.to.as_ref().is_none_or(|to| *to == text.to)
            && self.from.as_ref().is_none_or(|from| *from == text.from)
            && self.sent_on.is_none_or(|on| day == Some(on))
            && self.sent_before.is_none_or(|before| text.sent.is_some_and(|sent| sent <= before))
            && self.sent_after.is_none_or(|after| text.sent.is_some_and(|sent| sent >= after))
    }

    /// Index of the first text of the page.
    pub(super) fn start(&self) -> usize {
        self.page.saturating_mul(self.page_size)
    }

    /// The query for another page.
    pub(super) fn page_query(&self, page: usize) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(&self.query);
        query.append_pair("PageSize", &self.page_size.to_string()).append_pair("Page", &page.to_string()).finish()
    }
}

/// A date, at its midnight in UTC, or a moment.
fn moment(text: String) -> Result<DateTime<Utc>, ApiError> {
    let day = text.parse::<NaiveDate>().map(|day| day.and_time(NaiveTime::MIN).and_utc());
    day.or_else(|_| text.parse()).map_err(|_| bad("DateSent must be a date or an ISO 8601 time"))
}
