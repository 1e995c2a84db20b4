//! Twilio's name for a call: `CA` and 32 hexadecimal digits.

use frontdesk_actors::store::CarrierCallId;

/// `None` unless `text` has exactly that form.
pub(crate) fn parse(text: &str) -> Option<CarrierCallId> {
    let hex = text.strip_prefix("CA")?;
    (hex.len() == 32 && hex.bytes().all(|b| b.is_ascii_hexdigit())).then(|| CarrierCallId::new(text))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[track_caller]
    fn check(text: &str, valid: bool) {
        assert_eq!(parse(text).is_some(), valid, "{text}");
    }

    #[test]
    fn only_the_documented_form_is_a_call_sid() {
        check("CA0123456789abcdef0123456789abcdef", true);
        check("CA0123456789ABCDEF0123456789ABCDEF", true);
        check("CA0123456789abcdef0123456789abcde", false);
        check("CA0123456789abcdef0123456789abcdef0", false);
        check("SM0123456789abcdef0123456789abcdef", false);
        check("CA0123456789abcdef0123456789abcdeg", false);
        check("CA/../../../../../../../etc/passwd", false);
        check("", false);
    }
}
