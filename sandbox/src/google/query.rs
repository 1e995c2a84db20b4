//! Query parameters: those of every call, and those of writes.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::error::ApiError;
use super::fields::Fields;

/// What every call takes ("Standard query parameters").
#[derive(Debug, Default, PartialEq)]
pub(super) struct Common {
    pub(super) fields: Option<Fields>,
}

/// Splits a query into the common parameters and exactly those of `T`.
///
/// # Errors
///
/// `invalid` for a parameter that the call does not have, or a value that cannot be read.
pub(super) fn read<T: DeserializeOwned>(query: &str) -> Result<(Common, T), ApiError> {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(query).map_err(|error| unreadable(&error))?;
    let mut common = Common::default();
    let mut own = Vec::new();
    for (name, value) in pairs {
        match name.as_str() {
            "fields" => {
                common.fields = Some(
                    Fields::parse(&value)
                        .ok_or_else(|| ApiError::invalid(format!("Invalid field selection {value}")).at("fields"))?,
                );
            }
            "alt" if value == "json" => {}
            "alt" => return Err(ApiError::invalid("Only alt=json is simulated.").at("alt")),
            "prettyPrint" | "quotaUser" | "key" => {}
            _ => own.push((name, value)),
        }
    }
    let own = serde_html_form::to_string(&own).expect("pairs of texts make a query");
    let own = serde_html_form::from_str(&own).map_err(|error| unreadable(&error))?;
    Ok((common, own))
}

fn unreadable(error: &serde_html_form::de::Error) -> ApiError {
    ApiError::invalid(error.to_string())
}

/// A call without parameters of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoParameters {}

/// Parameters of insert, update, patch and delete. Nobody gets mail here, whatever they say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct WriteQuery {
    #[serde(rename = "sendUpdates")]
    _send_updates: Option<SendUpdates>,
    #[serde(rename = "sendNotifications")]
    _send_notifications: Option<bool>,
    #[serde(rename = "conferenceDataVersion")]
    _conference_data_version: Option<u8>,
    #[serde(rename = "supportsAttachments")]
    _supports_attachments: Option<bool>,
    #[serde(rename = "maxAttendees")]
    _max_attendees: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum SendUpdates {
    All,
    ExternalOnly,
    None,
}

/// Parameters of get.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct GetQuery {
    pub(super) time_zone: Option<String>,
    #[serde(rename = "maxAttendees")]
    _max_attendees: Option<u32>,
}
