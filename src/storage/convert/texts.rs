//! What of texts has no column of its own, as JSON.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use frontdesk_actors::tenant::{PhoneNumber, TextOptions, TextSender};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Of `tenants.settings`.
#[derive(Serialize, Deserialize)]
pub(super) struct TextSettings {
    reminder_hours: u32,
    countries: Vec<String>,
    quiet: (NaiveTime, NaiveTime),
    sender: Option<String>,
    templates: BTreeMap<String, String>,
}

impl TextSettings {
    pub(super) fn of(texts: &TextOptions) -> Self {
        let TextOptions { reminder_hours, countries, quiet, sender, templates } = texts.clone();
        let sender = sender.map(|sender| match sender {
            TextSender::Number(number) => number.expose().to_owned(),
            TextSender::Service(sid) => sid,
        });
        Self { reminder_hours, countries, quiet, sender, templates }
    }

    /// The defaults when there is none.
    pub(super) fn read(settings: &Value) -> TextOptions {
        let Ok(Self { reminder_hours, countries, quiet, sender, templates }) = Self::deserialize(&settings["texts"])
        else {
            return TextOptions::default();
        };
        let sender = sender.map(|sender| match PhoneNumber::parse(&sender) {
            Ok(number) => TextSender::Number(number),
            Err(_) => TextSender::Service(sender),
        });
        TextOptions { reminder_hours, countries, quiet, sender, templates }
    }
}
