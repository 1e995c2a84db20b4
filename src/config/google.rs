//! Google Calendar: where it is, and how we are known there.

use std::path::PathBuf;

use secrecy::zeroize::Zeroizing;
use url::Url;

use super::WHOLE;
use super::http::PublicUrl;
use super::reader::{ConfigErrors, Reader};
use crate::google::OAuthClient;
use crate::google::service_account::ServiceAccount;

/// Both ways of access may be set; then each practice uses the one that it is connected by. With neither, calendars
/// are left alone.
#[derive(Debug, Clone)]
pub struct GoogleConfig {
    /// `GOOGLE_API_URL`: origin of the calendar interface.
    pub api_url: Url,
    /// `GOOGLE_TOKEN_URL`: where access tokens are asked for, the whole address.
    pub token_url: Url,
    /// `GOOGLE_SERVICE_ACCOUNT_FILE`: our own account, which practices share their calendars with.
    pub service_account: Option<ServiceAccount>,
    /// `GOOGLE_CLIENT_ID`, `GOOGLE_CLIENT_SECRET`: our application, which practices give their consent to.
    pub oauth: Option<OAuthClient>,
}

/// What a practice's consent takes: for commands that need nothing else.
#[derive(Debug, Clone)]
pub struct ConsentConfig {
    pub google: GoogleConfig,
    pub public_url: PublicUrl,
}

impl ConsentConfig {
    /// Reads it from `lookup`, which answers with a variable's value or `None`.
    ///
    /// # Errors
    /// Every mistake at once.
    pub fn from_vars(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigErrors> {
        let mut vars = Reader::new(&lookup);
        let (google, public_url) = (GoogleConfig::read(&mut vars), PublicUrl::read(&mut vars));
        vars.finish()?;
        Ok(Self { google: google.expect(WHOLE), public_url: public_url.expect(WHOLE) })
    }
}

const FILE: &str = "GOOGLE_SERVICE_ACCOUNT_FILE";
const FILE_EXAMPLE: &str = "/etc/frontdesk/google.json";
const TOKEN_URL: &str = "https://oauth2.googleapis.com/token";

impl GoogleConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let api_url = vars.origin("GOOGLE_API_URL", "https://www.googleapis.com");
        let token_url = vars.http_url("GOOGLE_TOKEN_URL", TOKEN_URL);
        let service_account = service_account(vars);
        let oauth = oauth(vars);
        Some(Self { api_url: api_url?, token_url: token_url?, service_account: service_account?, oauth: oauth? })
    }
}

/// The outer `None` is a mistake.
fn service_account(vars: &mut Reader<'_>) -> Option<Option<ServiceAccount>> {
    let Some(path) = vars.text(FILE).map(PathBuf::from) else { return Some(None) };
    let file = match std::fs::read(&path).map(Zeroizing::new) {
        Ok(file) => file,
        Err(error) => {
            vars.mistake(FILE, format!("names a file that cannot be read ({error}): {path:?}"), FILE_EXAMPLE);
            return None;
        }
    };
    match ServiceAccount::parse(&file) {
        Ok(account) => Some(Some(account)),
        Err(error) => {
            vars.mistake(FILE, format!("names a file that {error}: {path:?}"), FILE_EXAMPLE);
            None
        }
    }
}

/// The outer `None` is a mistake.
fn oauth(vars: &mut Reader<'_>) -> Option<Option<OAuthClient>> {
    match (vars.text("GOOGLE_CLIENT_ID"), vars.secret("GOOGLE_CLIENT_SECRET")) {
        (Some(id), Some(secret)) => Some(Some(OAuthClient { id, secret })),
        (None, None) => Some(None),
        (Some(_), None) => {
            vars.mistake("GOOGLE_CLIENT_SECRET", "is not set, but its id is", "your_client_secret");
            None
        }
        (None, Some(_)) => {
            let example = "1234-abcd.apps.googleusercontent.com";
            vars.mistake("GOOGLE_CLIENT_ID", "is not set, but its secret is", example);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    fn read(vars: &[(&str, &str)]) -> Result<GoogleConfig, Vec<(&'static str, String)>> {
        let lookup = |name: &str| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        let mut reader = Reader::new(&lookup);
        let config = GoogleConfig::read(&mut reader);
        match reader.finish() {
            Ok(()) => Ok(config.expect("nothing is wrong with it")),
            Err(errors) => Err(errors.0.into_iter().map(|mistake| (mistake.variable, mistake.problem)).collect()),
        }
    }

    #[test]
    fn without_any_variable_calendars_are_left_alone() {
        let config = read(&[]).unwrap();
        assert_eq!(config.api_url.as_str(), "https://www.googleapis.com/");
        assert_eq!(config.token_url.as_str(), "https://oauth2.googleapis.com/token");
        assert!(config.service_account.is_none() && config.oauth.is_none());
    }

    #[test]
    fn both_ways_of_access_are_read_and_shown_without_secrets() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/wire/google_client/service_account.json");
        let vars = [
            ("GOOGLE_API_URL", "http://127.0.0.1:4000"),
            ("GOOGLE_TOKEN_URL", "http://127.0.0.1:4000/token"),
            (FILE, file),
            ("GOOGLE_CLIENT_ID", "app"),
            ("GOOGLE_CLIENT_SECRET", "app-secret"),
        ];
        let config = read(&vars).unwrap();
        let account = config.service_account.as_ref().unwrap();
        assert_eq!(account.email(), "frontdesk@tests.iam.gserviceaccount.com");
        assert_eq!(config.oauth.as_ref().unwrap().secret.expose_secret(), "app-secret");
        let shown = format!("{config:?}");
        assert!(!shown.contains("app-secret") && !shown.contains("BEGIN"), "{shown}");
    }

    #[test]
    fn all_mistakes_are_told_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.json");
        std::fs::write(&path, r#"{"type":"service_account","client_email":"a@b.example","private_key_id":"1"}"#)
            .unwrap();
        let file = path.to_str().unwrap();
        let vars = [
            ("GOOGLE_API_URL", "https://www.googleapis.com/calendar"),
            ("GOOGLE_TOKEN_URL", "ftp://oauth2.googleapis.com/token"),
            (FILE, file),
            ("GOOGLE_CLIENT_ID", "app"),
        ];
        let expected = [
            (
                "GOOGLE_API_URL",
                r#"must be an origin, with nothing after the host and port: "https://www.googleapis.com/calendar""#
                    .to_owned(),
            ),
            ("GOOGLE_TOKEN_URL", "must begin with https:// or http://, not ftp://".to_owned()),
            (
                FILE,
                format!(
                    r#"names a file that has no "token_uri"; it is not the key file of a service account: {file:?}"#
                ),
            ),
            ("GOOGLE_CLIENT_SECRET", "is not set, but its id is".to_owned()),
        ];
        assert_eq!(read(&vars).unwrap_err(), expected);
    }

    #[test]
    fn a_file_that_is_not_there_and_a_secret_without_its_id_are_mistakes() {
        let missing = [(FILE, "/nonexistent/google.json"), ("GOOGLE_CLIENT_SECRET", "app-secret")];
        let mistakes = read(&missing).unwrap_err();
        assert_eq!((mistakes[0].0, mistakes[1].0), (FILE, "GOOGLE_CLIENT_ID"));
        assert!(mistakes[0].1.starts_with("names a file that cannot be read"), "{}", mistakes[0].1);
        assert!(!mistakes[1].1.contains("app-secret"));
    }
}
