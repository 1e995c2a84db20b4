//! Who gets a token, and what it opens.

use super::super::authority::{Consent, challenge};
use super::super::config::OAuthClient;
use super::super::scope::Scopes;
use super::*;

#[track_caller]
fn check_claims(change: impl FnOnce(&mut Value), status: u16, error: &str) {
    let mut google = Google::signed_in();
    let mut claims = claims(google.now);
    change(&mut claims);
    let (found, answer) = google.token(&assertion_form(&claims));
    assert_eq!((found, answer["error"].as_str().unwrap_or_default()), (status, error), "{claims}: {answer}");
}

#[test]
fn a_service_account_gets_a_token_for_a_sound_assertion_only() {
    check_claims(|_| {}, 200, "");
    check_claims(|claims| claims["aud"] = json!("https://oauth2.googleapis.com/token"), 200, "");
    check_claims(|claims| claims["aud"] = json!("https://www.googleapis.com/oauth2/v4/token"), 400, "invalid_grant");
    check_claims(|claims| claims["iss"] = json!("other@sandbox-project.iam.gserviceaccount.com"), 400, "invalid_grant");
    check_claims(|claims| claims["exp"] = json!(claims["iat"].as_i64().unwrap() + 3601), 400, "invalid_grant");
    check_claims(|claims| claims["exp"] = claims["iat"].clone(), 400, "invalid_grant");
    check_claims(|claims| claims["scope"] = json!("https://www.googleapis.com/auth/calender"), 400, "invalid_scope");
    check_claims(|claims| claims["sub"] = json!("owner@clinic.example"), 401, "unauthorized_client");
    check_claims(|claims| claims["sub"] = json!(SERVICE_ACCOUNT), 200, "");
    check_claims(|claims| claims["audience"] = json!("x"), 400, "invalid_grant");
    let earlier = |claims: &mut Value, seconds: i64| {
        for name in ["iat", "exp"] {
            claims[name] = json!(claims[name].as_i64().unwrap() - seconds);
        }
    };
    check_claims(|claims| earlier(claims, 3_600 + 240), 200, "");
    check_claims(|claims| earlier(claims, 3_600 + 360), 400, "invalid_grant");
    check_claims(|claims| earlier(claims, -360), 400, "invalid_grant");
}

#[test]
fn the_signature_and_the_header_are_checked() {
    let mut google = Google::signed_in();
    let claims = claims(google.now);
    let good = assertion(&json!({"alg": "RS256", "typ": "JWT"}), &claims);
    let (signed, signature) = good.rsplit_once('.').unwrap();
    let changed: String = signature.chars().rev().collect();
    let other_algorithm = assertion(&json!({"alg": "HS256", "typ": "JWT"}), &claims);
    let forged = [good.replace('.', ","), format!("{signed}."), format!("{signed}.{changed}"), other_algorithm];
    for (assertion, status) in std::iter::once((good, 200)).chain(forged.map(|forged| (forged, 400))) {
        let form = [("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("assertion", &*assertion)];
        let (found, answer) = google.token(&form);
        assert_eq!(found, status, "{answer}");
    }
}

#[test]
fn without_configured_accounts_any_issuer_is_believed() {
    let mut google = Google::fresh();
    let mut claims = claims(google.now);
    claims["iss"] = json!("any@other.iam.gserviceaccount.com");
    claims["sub"] = json!("owner@clinic.example");
    assert_eq!(google.token(&assertion_form(&claims)).0, 200);
}

#[test]
fn a_form_with_anything_else_is_refused() {
    let mut google = Google::fresh();
    let form = assertion_form(&claims(google.now));
    assert_eq!(google.token(&[form[0], form[1], ("audience", "x")]).1["error"], "invalid_request");
    assert_eq!(google.token(&[form[1]]).1["error"], "invalid_request");
    assert_eq!(google.token(&[("grant_type", "password")]).1["error"], "unsupported_grant_type");
    let (status, answer) = google.call("POST", "/token", json!({"grant_type": "refresh_token"}));
    assert_eq!((status, &answer["error"]), (400, &json!("invalid_request")));
}

fn with_client() -> Google {
    let mut google = Google::fresh();
    google.service.config.clients = vec![OAuthClient { id: "client".into(), secret: "secret".into() }];
    google
}

fn refresh_form<'a>(secret: &'a str, token: &'a str) -> [(&'a str, &'a str); 4] {
    [("grant_type", "refresh_token"), ("client_id", "client"), ("client_secret", secret), ("refresh_token", token)]
}

#[test]
fn a_refresh_token_works_for_its_client_until_it_is_revoked() {
    let mut google = with_client();
    let scopes = Scopes::parse(SCOPES).unwrap();
    let token = google.service.authority.grant("client", "owner@clinic.example", scopes, 0);
    let (status, answer) = google.token(&refresh_form("secret", &token));
    assert_eq!((status, &answer["token_type"]), (200, &json!("Bearer")));
    assert_eq!(answer["scope"], SCOPES);
    assert_eq!(answer.get("refresh_token"), None);
    assert_eq!(
        google.token(&refresh_form("guess", &token)),
        (
            401,
            json!({
                "error": "invalid_client", "error_description": "The OAuth client was not found.",
            })
        )
    );
    assert_eq!(google.token(&refresh_form("secret", "1//unknown")).1["error"], "invalid_grant");
    google.service.authority.revoke(&token);
    let (status, refused) = google.token(&refresh_form("secret", &token));
    assert_eq!((status, &refused["error"]), (400, &json!("invalid_grant")));
    google.authorization = Some(format!("Bearer {}", answer["access_token"].as_str().unwrap()));
    assert_eq!(google.get(EVENTS).0, 200, "the access token lives on");
}

#[test]
fn the_consent_screen_gives_a_code_that_works_once_and_with_its_verifier() {
    let mut google = with_client();
    let redirect = "http://127.0.0.1:8080/google/oauth";
    let challenge = challenge("a-verifier-of-more-than-forty-three-characters-in-length");
    let query = serde_html_form::to_string([
        ("client_id", "client"),
        ("redirect_uri", redirect),
        ("response_type", "code"),
        ("scope", SCOPES),
        ("state", "s-1"),
        ("access_type", "offline"),
        ("prompt", "consent"),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ]);
    let target = format!("/o/oauth2/v2/auth?{}", query.unwrap());
    let mut code = || {
        let back = google.request("GET", &target, "", b"").location.expect("a way back");
        let back = url::Url::parse(&back).unwrap();
        assert!(back.as_str().starts_with(redirect));
        let pairs: std::collections::HashMap<_, _> = back.query_pairs().into_owned().collect();
        assert_eq!(pairs["state"], "s-1");
        pairs["code"].clone()
    };
    let (wrong, right) = (code(), code());
    let form = |code: String, verifier: &'static str| {
        let code: &'static str = code.leak();
        [
            ("grant_type", "authorization_code"),
            ("client_id", "client"),
            ("client_secret", "secret"),
            ("code", code),
            ("redirect_uri", redirect),
            ("code_verifier", verifier),
        ]
    };
    assert_eq!(google.token(&form(wrong, "another")).1["error"], "invalid_grant");
    let right = form(right, "a-verifier-of-more-than-forty-three-characters-in-length");
    let (status, answer) = google.token(&right);
    assert_eq!(status, 200, "{answer}");
    let refresh = answer["refresh_token"].as_str().unwrap().to_owned();
    assert_eq!(google.token(&right).1["error"], "invalid_grant", "a code works once");
    assert_eq!(google.token(&refresh_form("secret", &refresh)).0, 200);
}

#[test]
fn a_token_expires_and_opens_only_what_its_scopes_say() {
    let mut google = Google::signed_in();
    google.ok("GET", EVENTS, Value::Null);
    google.refused(
        "GET",
        "/calendar/v3/calendars/dr-lee%40clinic.example",
        Value::Null,
        403,
        "insufficientPermissions",
    );
    google.pass(TimeDelta::seconds(3_598));
    google.ok("GET", EVENTS, Value::Null);
    google.pass(TimeDelta::seconds(1));
    google.refused("GET", EVENTS, Value::Null, 401, "authError");
    google.authorization = None;
    google.refused("GET", EVENTS, Value::Null, 401, "required");
    let mut claims = claims(google.now);
    claims["scope"] = json!("https://www.googleapis.com/auth/calendar.events");
    let (_, answer) = google.token(&assertion_form(&claims));
    google.authorization = Some(format!("Bearer {}", answer["access_token"].as_str().unwrap()));
    let question = json!({"timeMin": "2026-12-01T08:00:00Z", "timeMax": "2026-12-02T08:00:00Z", "items": []});
    google.refused("POST", "/calendar/v3/freeBusy", question, 403, "insufficientPermissions");
}

#[test]
fn primary_is_the_calendar_of_whoever_asks() {
    let mut google = Google::signed_in();
    google.ok("POST", "/calendar/v3/calendars/primary/events", booking("b00k1", "2026-12-01T09:00:00"));
    let own = format!("/calendar/v3/calendars/{SERVICE_ACCOUNT}/events/b00k1");
    google.ok("GET", &own, Value::Null);
    google.refused("GET", &format!("{EVENTS}/b00k1"), Value::Null, 404, "notFound");
}

#[test]
fn a_person_who_agrees_outside_the_browser_leaves_a_code_too() {
    let emulator = super::super::GoogleEmulator::default();
    let consent = Consent {
        client_id: "client".into(),
        redirect_uri: "http://localhost/".into(),
        scope: SCOPES.into(),
        code_challenge: None,
        email: "owner@clinic.example".into(),
    };
    assert!(emulator.agree(consent.clone()).is_some_and(|code| code.starts_with("4/")));
    assert!(emulator.grant(&consent).is_some_and(|token| token.starts_with("1//")));
    assert_eq!(emulator.grant(&Consent { scope: "calendar".into(), ..consent }), None);
}
