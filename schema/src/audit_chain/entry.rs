//! One entry of an audit log, and the bytes that stand for it in the chain.

use serde_json::{Number, Value};

use crate::ids::TenantId;

const LABEL: &[u8] = b"frontdesk audit entry v1";

/// What one row of the audit log says. It names people by their ids only.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Entry<'a> {
    pub tenant: TenantId,
    /// Counts from 1 without gaps.
    pub seq: u64,
    /// Unix time in microseconds, which is what PostgreSQL keeps.
    pub at_micros: i64,
    /// Who did it: a user, an API key, an operator at the command line, the server itself.
    pub actor: &'a str,
    pub action: &'a str,
    /// What it was done to.
    pub subject: Option<&'a str>,
    /// Compared as JSON: the order of an object's keys and the spelling of its numbers do not matter, as they do not
    /// survive `jsonb`.
    pub detail: &'a Value,
}

impl Entry<'_> {
    /// Every part has a fixed length or is preceded by it, so that no two entries have the same encoding.
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(256);
        push(&mut bytes, LABEL);
        bytes.extend_from_slice(self.tenant.as_uuid().as_bytes());
        bytes.extend_from_slice(&self.seq.to_be_bytes());
        bytes.extend_from_slice(&self.at_micros.to_be_bytes());
        push(&mut bytes, self.actor.as_bytes());
        push(&mut bytes, self.action.as_bytes());
        match self.subject {
            None => bytes.push(0),
            Some(subject) => {
                bytes.push(1);
                push(&mut bytes, subject.as_bytes());
            }
        }
        let mut detail = String::new();
        canonical(self.detail, &mut detail);
        push(&mut bytes, detail.as_bytes());
        bytes
    }
}

fn push(bytes: &mut Vec<u8>, part: &[u8]) {
    bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
    bytes.extend_from_slice(part);
}

/// JSON without spaces, keys in the order of their bytes.
fn canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| name.as_str());
            out.push('{');
            for (position, (name, member)) in members.into_iter().enumerate() {
                if position > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                canonical(member, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (position, item) in items.iter().enumerate() {
                if position > 0 {
                    out.push(',');
                }
                canonical(item, out);
            }
            out.push(']');
        }
        Value::Number(number) => out.push_str(&canonical_number(number)),
        Value::Null | Value::Bool(_) | Value::String(_) => out.push_str(&value.to_string()),
    }
}

/// `jsonb` writes 1e16 as a whole number and knows no negative zero, so a fraction of nothing is left out here.
fn canonical_number(number: &Number) -> String {
    /// 2^63: whole numbers below it are exact as `i64`.
    const WHOLE: f64 = 9_223_372_036_854_775_808.0;
    match number.as_f64() {
        Some(value) if number.is_f64() && value.fract() == 0.0 && value.abs() < WHOLE => (value as i64).to_string(),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(value: &Value, expected: &str) {
        let mut out = String::new();
        canonical(value, &mut out);
        assert_eq!(out, expected);
    }

    #[test]
    fn json_has_one_spelling() {
        check(
            &json!({"b": [1, null, true], "a": {"z": "\"quoted\"", "y": {}}}),
            r#"{"a":{"y":{},"z":"\"quoted\""},"b":[1,null,true]}"#,
        );
        check(&json!(-0.0), "0");
        check(&json!(0), "0");
        check(&json!(1.5), "1.5");
        check(&json!(1e16), "10000000000000000");
        check(&json!(1e300), "1e+300");
        check(&json!(u64::MAX), "18446744073709551615");
        check(&json!([]), "[]");
    }

    #[test]
    fn parts_do_not_run_into_each_other() {
        let detail = Value::Null;
        let entry = |actor, action, subject| {
            let tenant = TenantId::from_slug("north");
            Entry { tenant, seq: 1, at_micros: 0, actor, action, subject, detail: &detail }.encode()
        };
        assert_ne!(entry("ab", "c", None), entry("a", "bc", None));
        assert_ne!(entry("a", "b", None), entry("a", "b", Some("")));
    }
}
