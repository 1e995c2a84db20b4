//! The parameters of a webhook, whichever way the body wrote them.

use frontdesk_actors::store::CarrierCallId;
use serde_json::Value;

use super::{WebhookRefused, call_sid};

/// Decoded parameters in the order of the body. Holds callers' numbers: it does not print.
#[derive(Default)]
pub struct Params(Vec<(String, String)>);

impl Params {
    /// The pairs of a form body or a query string.
    pub(super) fn from_form(encoded: &[u8]) -> Self {
        Self(url::form_urlencoded::parse(encoded).into_owned().collect())
    }

    /// The top level of a JSON object; nested values and nulls are left out, since no parameter of ours has any.
    pub(super) fn from_json(body: &[u8]) -> Result<Self, WebhookRefused> {
        let value: Value = serde_json::from_slice(body)
            .map_err(|error| WebhookRefused::Malformed(format!("the body is not JSON: {error}")))?;
        let Value::Object(fields) = value else {
            return Err(WebhookRefused::Malformed("the body is not a JSON object".to_owned()));
        };
        let scalar = |value| match value {
            Value::String(text) => Some(text),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(flag) => Some(flag.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        };
        let pairs = fields.into_iter().filter_map(|(name, value)| Some((name, scalar(value)?)));
        Ok(Self(pairs.collect()))
    }

    pub(super) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// The first value of a parameter; an empty one counts as missing.
    pub fn get(&self, name: &str) -> Option<&str> {
        let value = self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        value.filter(|value| !value.is_empty())
    }

    /// # Errors
    /// [`WebhookRefused::Malformed`] naming the parameter.
    pub fn required(&self, name: &str) -> Result<&str, WebhookRefused> {
        self.get(name).ok_or_else(|| WebhookRefused::Malformed(format!("the parameter {name} is missing")))
    }

    /// # Errors
    /// [`WebhookRefused::Malformed`] when `CallSid` is missing or has another form than `CA` and 32 hexadecimal digits.
    pub fn call(&self) -> Result<CarrierCallId, WebhookRefused> {
        call_sid::parse(self.required("CallSid")?)
            .ok_or_else(|| WebhookRefused::Malformed("the parameter CallSid is not a call SID".to_owned()))
    }
}
