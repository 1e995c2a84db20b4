//! A practice connects its own account.

use std::collections::HashMap;

use chrono::TimeDelta;
use frontdesk::calendar::ConsentRefused;
use frontdesk_sandbox::google::Consent;

use super::{PATEL, Practice, at};
use crate::storage::bright_smiles;

const CLIENT: [(&str, &str); 4] = [
    ("PUBLIC_URL", "https://calls.example.com"),
    ("GOOGLE_CLIENT_ID", "app"),
    ("GOOGLE_CLIENT_SECRET", "app-secret"),
    // No account of our own.
    ("GOOGLE_SERVICE_ACCOUNT_FILE", ""),
];

/// What the address asks for, and the code of somebody who agrees to it.
fn agree(practice: &Practice, url: &url::Url) -> (HashMap<String, String>, String) {
    let asked: HashMap<String, String> = url.query_pairs().into_owned().collect();
    let consent = Consent {
        client_id: asked["client_id"].clone(),
        redirect_uri: asked["redirect_uri"].clone(),
        scope: asked["scope"].clone(),
        code_challenge: asked.get("code_challenge").cloned(),
        email: "manager@brightsmiles.example".to_owned(),
    };
    let code = practice.google.agree(consent).unwrap();
    (asked, code)
}

#[actix_web::test]
async fn a_consent_opens_the_calendars_and_is_kept_sealed() {
    let practice = Practice::with(&CLIENT).await;
    let id = practice.book(at(10, 0)).await;
    practice.deliver().await;
    assert!(practice.event(PATEL, id).is_none(), "nobody has allowed it");

    let url = practice.calendars.consents().url(bright_smiles(), practice.now()).unwrap();
    let (asked, code) = agree(&practice, &url);
    assert_eq!((asked["access_type"].as_str(), asked["prompt"].as_str()), ("offline", "consent"));
    assert_eq!(asked["redirect_uri"], "https://calls.example.com/google/oauth");
    assert_eq!((asked["code_challenge_method"].as_str(), asked["code_challenge"].len()), ("S256", 43));
    let connected = practice.calendars.connect(&asked["state"], &code, practice.now()).await.unwrap();
    assert_eq!(connected, bright_smiles());
    practice.pass(TimeDelta::minutes(20));
    practice.deliver().await;
    assert!(practice.event(PATEL, id).is_some());
    let stored = practice.database.query_one("SELECT encode(refresh_token_sealed, 'escape') FROM google_accounts");
    assert!(!stored.contains("1//"), "{stored}");
    let audited = "SELECT count(*)::text FROM audit_log WHERE action = 'google.connected'";
    assert_eq!(practice.database.query_one(audited), "1");
    practice.end().await;
}

#[actix_web::test]
async fn a_state_that_is_old_or_changed_or_a_code_that_was_used_connects_nothing() {
    let practice = Practice::with(&CLIENT).await;
    let url = practice.calendars.consents().url(bright_smiles(), practice.now()).unwrap();
    let (asked, code) = agree(&practice, &url);
    let state = asked["state"].as_str();
    let connect = async |state: &str, later| practice.calendars.connect(state, &code, practice.now() + later).await;
    for (state, later) in [("", 0), (&state[1..], 0), (state, 61)] {
        let refused = connect(state, TimeDelta::minutes(later)).await;
        assert!(matches!(refused, Err(ConsentRefused::State)), "{refused:?}");
    }
    connect(state, TimeDelta::zero()).await.unwrap();
    let refused = connect(state, TimeDelta::zero()).await;
    assert!(matches!(refused, Err(ConsentRefused::Google(_))), "{refused:?}");
    practice.end().await;
}
