//! The token of an incremental list: up to which change of a calendar its holder knows everything.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;

/// Opaque to clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SyncToken {
    /// Tokens of an earlier generation have expired.
    pub(super) generation: u64,
    /// The calendar's last change that was told.
    pub(super) change: u64,
    /// Calendar and parameters of the list; a token does not go with others.
    pub(super) shape: String,
}

impl SyncToken {
    pub(super) fn text(&self) -> String {
        URL_SAFE.encode(format!("{}.{}.{}", self.generation, self.change, self.shape))
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let plain = String::from_utf8(URL_SAFE.decode(text).ok()?).ok()?;
        let mut parts = plain.splitn(3, '.');
        let mut number = || parts.next()?.parse().ok();
        let (generation, change) = (number()?, number()?);
        Some(Self { generation, change, shape: parts.next()?.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_token_is_read_as_it_was_written(generation: u64, change: u64, shape in "[a-z.@]{0,20}") {
            let token = SyncToken { generation, change, shape };
            prop_assert_eq!(SyncToken::parse(&token.text()), Some(token));
        }

        #[test]
        fn what_is_no_token_is_told(text in ".{0,40}") {
            // Whatever it is, it neither panics nor comes out changed.
            if let Some(token) = SyncToken::parse(&text) {
                prop_assert!(SyncToken::parse(&token.text()) == Some(token));
            }
        }
    }
}
