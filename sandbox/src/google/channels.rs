//! Open notification channels and the notices they owe.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use url::Url;

use super::error::{ApiError, Reason};
use super::id;
use super::watch::{StopRequest, WatchRequest};

/// A channel that tells an address when a calendar changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    pub id: String,
    pub token: Option<String>,
    pub address: String,
    pub calendar: String,
    pub resource_id: String,
    pub expires: DateTime<Utc>,
    resource_uri: String,
    /// Of the last notice.
    number: u64,
    /// At most one of each: a change that was not told yet covers the next.
    owed: VecDeque<ResourceState>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ResourceState {
    /// The channel works.
    Sync,
    /// Something changed.
    Exists,
}

/// A POST without body that a channel owes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Notice {
    pub(super) address: String,
    pub(super) headers: Vec<(&'static str, String)>,
}

#[derive(Debug, Default)]
pub(super) struct Channels {
    open: Vec<Channel>,
    /// Ids are used once, by anybody.
    used: std::collections::BTreeSet<String>,
}

impl Channels {
    /// The channels that have not expired or been stopped.
    pub(super) fn open(&self, now: DateTime<Utc>) -> Vec<Channel> {
        self.open.iter().filter(|channel| now < channel.expires).cloned().collect()
    }

    /// Opens a channel; it owes its first notice at once.
    pub(super) fn watch(
        &mut self,
        request: WatchRequest,
        calendar: &str,
        expires: DateTime<Utc>,
    ) -> Result<Value, ApiError> {
        if !self.used.insert(request.id.clone()) {
            let message = format!("Channel id {} not unique", request.id);
            return Err(ApiError::new(Reason::ChannelIdNotUnique).saying(message));
        }
        let channel = Channel {
            id: request.id,
            token: request.token,
            address: request.address,
            calendar: calendar.to_owned(),
            resource_id: id::generated(calendar, 0),
            resource_uri: resource_uri(calendar),
            expires,
            number: 0,
            owed: VecDeque::from([ResourceState::Sync]),
        };
        let answer = channel.json();
        self.open.push(channel);
        Ok(answer)
    }

    pub(super) fn stop(&mut self, request: &StopRequest) -> Result<(), ApiError> {
        let (id, resource_id) = (&request.id, &request.resource_id);
        let found = self.open.iter().position(|channel| channel.id == *id && channel.resource_id == *resource_id);
        let missing =
            || ApiError::new(Reason::NotFound).saying(format!("Channel '{id}' not found for project 'sandbox'"));
        self.open.remove(found.ok_or_else(missing)?);
        Ok(())
    }

    /// A calendar changed.
    pub(super) fn changed(&mut self, calendar: &str) {
        for channel in self.open.iter_mut().filter(|channel| channel.calendar == calendar) {
            if !channel.owed.contains(&ResourceState::Exists) {
                channel.owed.push_back(ResourceState::Exists);
            }
        }
    }

    /// The next notice to deliver.
    pub(super) fn next_notice(&mut self, now: DateTime<Utc>) -> Option<Notice> {
        self.open.retain(|channel| now < channel.expires);
        let channel = self.open.iter_mut().find(|channel| !channel.owed.is_empty())?;
        let state = channel.owed.pop_front()?;
        Some(channel.notice(state))
    }
}

impl Channel {
    fn json(&self) -> Value {
        let mut answer = json!({
            "kind": "api#channel",
            "id": self.id,
            "resourceId": self.resource_id,
            "resourceUri": self.resource_uri,
            "expiration": self.expires.timestamp_millis().to_string(),
        });
        if let Some(token) = &self.token {
            answer["token"] = json!(token);
        }
        answer
    }

    fn notice(&mut self, state: ResourceState) -> Notice {
        // 1 for the first; then it grows, and not always by one.
        self.number += if self.number == 0 { 1 } else { 1 + self.number % 3 };
        let state = match state {
            ResourceState::Sync => "sync",
            ResourceState::Exists => "exists",
        };
        let mut headers = vec![
            ("X-Goog-Channel-ID", self.id.clone()),
            ("X-Goog-Channel-Expiration", self.expires.format("%a, %d %b %Y %H:%M:%S GMT").to_string()),
            ("X-Goog-Resource-State", state.to_owned()),
            ("X-Goog-Message-Number", self.number.to_string()),
            ("X-Goog-Resource-ID", self.resource_id.clone()),
            ("X-Goog-Resource-URI", self.resource_uri.clone()),
        ];
        headers.extend(self.token.clone().map(|token| ("X-Goog-Channel-Token", token)));
        Notice { address: self.address.clone(), headers }
    }
}

fn resource_uri(calendar: &str) -> String {
    let mut url = Url::parse("https://www.googleapis.com/calendar/v3/calendars").expect("a sound address");
    url.path_segments_mut().expect("https has a path").push(calendar).push("events");
    format!("{url}?alt=json")
}
