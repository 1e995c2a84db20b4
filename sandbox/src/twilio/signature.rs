//! `X-Twilio-Signature`: how Twilio proves that a request is its own.
//!
//! The signed text is the URL exactly as requested (no fragment), followed for a form POST by every
//! distinct parameter name in byte order, each with its distinct values in order, decoded and without
//! separators. The signature is the base64 of its HMAC-SHA1 under the account's auth token
//! (Twilio's guide "Validating Signatures from Twilio" and its Python SDK's request validator).

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac as _};
use sha1::Sha1;

/// Signs a form POST. `params` are decoded; empty values count, repeated pairs count once.
pub fn sign_form(auth_token: &str, url: &str, params: &[(String, String)]) -> String {
    let mut sorted: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, value) in params {
        sorted.entry(name).or_default().insert(value);
    }
    let mut text = without_fragment(url).to_owned();
    for (name, values) in sorted {
        for value in values {
            text.push_str(name);
            text.push_str(value);
        }
    }
    sign_text(auth_token, &text)
}

/// Signs a request without form parameters: a GET, a WebSocket upgrade, or a JSON body (whose hash is
/// already in the URL's `bodySHA256`).
pub fn sign_url(auth_token: &str, url: &str) -> String {
    sign_text(auth_token, without_fragment(url))
}

fn sign_text(auth_token: &str, text: &str) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(auth_token.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Connection overrides travel in a webhook URL's fragment, which is neither sent nor signed.
fn without_fragment(url: &str) -> &str {
    url.split_once('#').map_or(url, |(before, _)| before)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "12345";

    fn params(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    const DOCUMENTED_CALL: &[(&str, &str)] = &[
        ("To", "+18005551212"),
        ("CallSid", "CA1234567890ABCDE"),
        ("Caller", "+14158675309"),
        ("Digits", "1234"),
        ("From", "+14158675309"),
    ];

    #[test]
    fn a_form_post_signs_as_the_vendors_own_library_does() {
        let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
        assert_eq!(sign_form(TOKEN, url, &params(DOCUMENTED_CALL)), "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    }

    #[test]
    fn the_fragment_of_a_url_is_not_signed() {
        let url = "https://mycompany.com/myapp.php?foo=1&bar=2#rc=3&rp=ct,rt";
        assert_eq!(sign_form(TOKEN, url, &params(DOCUMENTED_CALL)), "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    }

    #[test]
    fn repeated_and_empty_parameters_sign_as_the_vendors_own_library_does() {
        let repeated = params(&[("a", "2"), ("a", "1"), ("a", "2"), ("B", "z"), ("empty", "")]);
        assert_eq!(sign_form(TOKEN, "https://example.com/x", &repeated), "17OXXZnG5pSnmsGLCLU1BPEzPGw=");
    }

    #[test]
    fn urls_alone_sign_as_the_vendors_own_library_does() {
        #[track_caller]
        fn check(url: &str, signature: &str) {
            assert_eq!(sign_url(TOKEN, url), signature, "{url}");
        }
        check(
            "https://example.com/myapp?bodySHA256=5ccde7145dfb8f56479710896586cb9d5911809d83afbe34627818790db0aec9",
            "hPXmLwIy3Fgqv1i9KPmH/HhQ6zo=",
        );
        check("wss://example.com/media", "7PR3qMkpDyEJtMrVOY/LDyNq8J8=");
        check("wss://example.com/media/", "T+WBXwUXC0/CyoZ1DA+p9ilZORs=");
        check("wss://example.com:443/media", "zyyJQiPZXIGCLy3HYdHEfry0yDg=");
    }
}
