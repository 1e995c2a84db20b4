//! A service account for worlds that need one: its key is published here, and so worth nothing anywhere else.

use serde_json::json;

/// The address calendars are shared with.
pub const SERVICE_ACCOUNT: &str = "frontdesk@sandbox-project.iam.gserviceaccount.com";

/// PKCS #8.
const PRIVATE_KEY: &str = include_str!("service_account_key.pem");
/// The other half.
pub(super) const PUBLIC_KEY: &str = include_str!("service_account_key.pub.pem");

/// A key file in the form Google's console hands out, for the server's `GOOGLE_SERVICE_ACCOUNT_FILE`.
pub fn key_file(token_url: &str) -> String {
    let file = json!({
        "type": "service_account",
        "project_id": "sandbox-project",
        "private_key_id": "5a4db0c0ffee5a4db0c0ffee5a4db0c0ffee5a4d",
        "private_key": PRIVATE_KEY,
        "client_email": SERVICE_ACCOUNT,
        "client_id": "100000000000000000001",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": token_url,
        "universe_domain": "googleapis.com",
    });
    format!("{file:#}\n")
}
