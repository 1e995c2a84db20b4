//! The expected signatures were computed with Twilio's own Python library, those of media sockets also with OpenSSL.

use url::Url;

use super::*;

const DOCUMENTED_URL: &str = "https://mycompany.com/myapp.php?foo=1&bar=2";
const DOCUMENTED_SIGNATURE: &str = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
const SHA256_SIGNATURE: &str = "033hgUJA9M/hXIZsYjwkerEP/DBm35nEri5FhCYjA5s=";
const JSON_URL: &str =
    "https://example.com/myapp?bodySHA256=5ccde7145dfb8f56479710896586cb9d5911809d83afbe34627818790db0aec9";
const JSON_BODY: &[u8] = br#"{"CallSid":"CA1234567890ABCDE","Caller":"+12349013030"}"#;
const JSON_SIGNATURE: &str = "hPXmLwIy3Fgqv1i9KPmH/HhQ6zo=";

fn keys() -> SignatureKeys {
    SignatureKeys { auth_tokens: vec!["12345".into()], shared_key: None }
}

fn params(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn documented_params() -> Vec<(String, String)> {
    params(&[
        ("To", "+18005551212"),
        ("CallSid", "CA1234567890ABCDE"),
        ("Caller", "+14158675309"),
        ("Digits", "1234"),
        ("From", "+14158675309"),
    ])
}

fn verify(
    keys: &SignatureKeys,
    signature: &str,
    settings: Option<&str>,
    url: &str,
    body: SignedBody<'_>,
) -> Result<(), SignatureRefused> {
    keys.verify(SignatureHeaders { signature, settings }, &[url.to_owned()], body)
}

#[track_caller]
fn check(signature: &str, url: &str, body: SignedBody<'_>, expected: Result<(), SignatureRefused>) {
    assert_eq!(verify(&keys(), signature, None, url, body), expected);
}

#[test]
fn a_form_is_signed_with_its_parameters() {
    let genuine = documented_params();
    check(DOCUMENTED_SIGNATURE, DOCUMENTED_URL, SignedBody::Form(&genuine), Ok(()));
    let mut changed = genuine.clone();
    changed[0].1 = "+18005551213".to_owned();
    check(DOCUMENTED_SIGNATURE, DOCUMENTED_URL, SignedBody::Form(&changed), Err(SignatureRefused::Mismatch));
    let mut extended = genuine.clone();
    extended.push(("Extra".to_owned(), String::new()));
    check(DOCUMENTED_SIGNATURE, DOCUMENTED_URL, SignedBody::Form(&extended), Err(SignatureRefused::Mismatch));
    let elsewhere = "https://mycompany.com/myapp.php?foo=1&bar=3";
    check(DOCUMENTED_SIGNATURE, elsewhere, SignedBody::Form(&genuine), Err(SignatureRefused::Mismatch));
    check("", DOCUMENTED_URL, SignedBody::Form(&genuine), Err(SignatureRefused::Mismatch));
}

#[test]
fn repeated_and_empty_parameters_are_signed_once_and_sorted() {
    let repeated = params(&[("a", "2"), ("a", "1"), ("a", "2"), ("B", "z"), ("empty", "")]);
    check("17OXXZnG5pSnmsGLCLU1BPEzPGw=", "https://example.com/x", SignedBody::Form(&repeated), Ok(()));
}

#[test]
fn a_json_body_is_covered_by_its_hash_in_the_url() {
    check(JSON_SIGNATURE, JSON_URL, SignedBody::Json(JSON_BODY), Ok(()));
    check(JSON_SIGNATURE, JSON_URL, SignedBody::Json(b"{}"), Err(SignatureRefused::Body));
    let unhashed = "https://example.com/myapp";
    check(JSON_SIGNATURE, unhashed, SignedBody::Json(JSON_BODY), Err(SignatureRefused::Body));
}

#[test]
fn a_media_socket_is_signed_under_any_form_of_its_url() {
    let public_url = PublicUrl::new(Url::parse("https://example.com").unwrap());
    for signature in ["7PR3qMkpDyEJtMrVOY/LDyNq8J8=", "T+WBXwUXC0/CyoZ1DA+p9ilZORs=", "zyyJQiPZXIGCLy3HYdHEfry0yDg="] {
        for path in ["/media", "/media/"] {
            let headers = SignatureHeaders { signature, settings: None };
            assert_eq!(keys().verify(headers, &media_urls(&public_url, path), SignedBody::Nothing), Ok(()));
        }
    }
}

#[test]
fn a_url_is_tried_with_and_without_its_port() {
    let plain = PublicUrl::new(Url::parse("https://example.com").unwrap());
    assert_eq!(webhook_urls(&plain, "/x?a=1"), ["https://example.com/x?a=1", "https://example.com:443/x?a=1"]);
    let local = PublicUrl::new(Url::parse("http://127.0.0.1:8080").unwrap());
    assert_eq!(webhook_urls(&local, "/x"), ["http://127.0.0.1/x", "http://127.0.0.1:8080/x"]);
    assert_eq!(media_urls(&local, "/m")[1], "ws://127.0.0.1:8080/m");
}

#[test]
fn both_tokens_are_good_while_one_replaces_the_other() {
    let rotating = SignatureKeys { auth_tokens: vec!["new".into(), "12345".into()], shared_key: None };
    let body = documented_params();
    assert_eq!(verify(&rotating, DOCUMENTED_SIGNATURE, None, DOCUMENTED_URL, SignedBody::Form(&body)), Ok(()));
    let rotated = SignatureKeys { auth_tokens: vec!["new".into()], shared_key: None };
    let refused = verify(&rotated, DOCUMENTED_SIGNATURE, None, DOCUMENTED_URL, SignedBody::Form(&body));
    assert_eq!(refused, Err(SignatureRefused::Mismatch));
}

#[track_caller]
fn check_settings(settings: &str, signature: &str, expected: Result<(), SignatureRefused>) {
    let shared_key = Some(SharedKey { id: "K1".to_owned(), secret: "12345".into() });
    let keys = SignatureKeys { auth_tokens: vec!["token".into()], shared_key };
    let body = documented_params();
    let verdict = verify(&keys, signature, Some(settings), DOCUMENTED_URL, SignedBody::Form(&body));
    assert_eq!(verdict, expected, "{settings}");
}

#[test]
fn shared_keys_are_used_only_as_configured() {
    check_settings("key=K1,algorithm=HMAC_SHA256", SHA256_SIGNATURE, Ok(()));
    check_settings("algorithm=HMAC_SHA256, key=K1", SHA256_SIGNATURE, Ok(()));
    check_settings("key=K1,algorithm=HMAC_SHA1", DOCUMENTED_SIGNATURE, Ok(()));
    check_settings("key=K1,algorithm=HMAC_SHA256", DOCUMENTED_SIGNATURE, Err(SignatureRefused::Mismatch));
    check_settings("key=K2,algorithm=HMAC_SHA256", SHA256_SIGNATURE, Err(SignatureRefused::UnknownKey));
    check_settings("key=K1,algorithm=HMAC_MD5", SHA256_SIGNATURE, Err(SignatureRefused::UnknownKey));
    check_settings("algorithm=HMAC_SHA256", SHA256_SIGNATURE, Err(SignatureRefused::UnknownKey));
    check_settings("key=K1", DOCUMENTED_SIGNATURE, Err(SignatureRefused::Mismatch));
}

#[test]
fn an_account_without_shared_keys_accepts_only_the_auth_token() {
    let body = documented_params();
    let settings = Some("key=K1,algorithm=HMAC_SHA256");
    let verdict = verify(&keys(), SHA256_SIGNATURE, settings, DOCUMENTED_URL, SignedBody::Form(&body));
    assert_eq!(verdict, Err(SignatureRefused::UnknownKey));
    let verdict = verify(&keys(), DOCUMENTED_SIGNATURE, Some("key=K1"), DOCUMENTED_URL, SignedBody::Form(&body));
    assert_eq!(verdict, Ok(()));
}

#[test]
fn only_what_could_be_a_signature_is_worth_reading_a_body_for() {
    let plausible = [STANDARD.encode([0xFF; 20]), STANDARD.encode([0xFB; 32])];
    assert!(plausible.iter().all(|text| is_plausible(text)), "{plausible:?}");
    let long = STANDARD.encode([0; 64]);
    for text in ["", "=", "x", "nonsense", &plausible[0][..27], &format!(" {}", plausible[0]), &"=".repeat(28), &long] {
        assert!(!is_plausible(text), "{text:?}");
    }
}
