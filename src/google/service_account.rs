//! A service account's key file, and the signed statement that is exchanged for an access token.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::pki_types::pem::PemObject as _;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// Events of calendars that are shared with us, and free/busy, which the first does not include ("Choose Google
/// Calendar API scopes").
pub const SCOPES: &str =
    "https://www.googleapis.com/auth/calendar.events https://www.googleapis.com/auth/calendar.freebusy";

/// Google accepts an hour at most.
const LIFETIME_SECONDS: i64 = 3_600;

/// The account under which the server reads and writes the calendars that practices share with it.
#[derive(Clone)]
pub struct ServiceAccount {
    email: String,
    key_id: String,
    audience: String,
    key: Arc<RsaKeyPair>,
}

/// What is wrong with a key file. Names the file's key, never a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileError {
    #[error("is not JSON")]
    NotJson,
    #[error("has no {0:?}; it is not the key file of a service account")]
    Missing(&'static str),
    #[error("has a \"type\" other than \"service_account\"")]
    OtherType,
    #[error("has a \"private_key\" that is not an RSA key in PEM form (PKCS #8)")]
    Key,
}

#[derive(Deserialize)]
struct KeyFile {
    #[serde(rename = "type")]
    kind: Option<String>,
    client_email: Option<String>,
    private_key_id: Option<String>,
    private_key: Option<Zeroizing<String>>,
    token_uri: Option<String>,
}

#[derive(Serialize)]
struct Header<'a> {
    alg: &'static str,
    typ: &'static str,
    kid: &'a str,
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    aud: &'a str,
    scope: &'static str,
    iat: i64,
    exp: i64,
}

impl ServiceAccount {
    /// Reads the key file that Google's console hands out.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn parse(json: &[u8]) -> Result<Self, KeyFileError> {
        let file: KeyFile = serde_json::from_slice(json).map_err(|_| KeyFileError::NotJson)?;
        if file.kind.as_deref().ok_or(KeyFileError::Missing("type"))? != "service_account" {
            return Err(KeyFileError::OtherType);
        }
        let email = file.client_email.ok_or(KeyFileError::Missing("client_email"))?;
        let key_id = file.private_key_id.ok_or(KeyFileError::Missing("private_key_id"))?;
        let audience = file.token_uri.ok_or(KeyFileError::Missing("token_uri"))?;
        let pem = file.private_key.ok_or(KeyFileError::Missing("private_key"))?;
        let der = PrivatePkcs8KeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| KeyFileError::Key)?;
        let key = RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()).map_err(|_| KeyFileError::Key)?;
        Ok(Self { email, key_id, audience, key: Arc::new(key) })
    }

    /// The address that a practice shares its calendar with.
    pub fn email(&self) -> &str {
        &self.email
    }

    /// The signed statement (JWT, RS256) that the token endpoint takes until an hour after `now`.
    pub fn assertion(&self, now: DateTime<Utc>) -> SecretString {
        let iat = now.timestamp();
        let header = Header { alg: "RS256", typ: "JWT", kid: &self.key_id };
        let exp = iat + LIFETIME_SECONDS;
        let claims = Claims { iss: &self.email, aud: &self.audience, scope: SCOPES, iat, exp };
        let mut statement = format!("{}.{}", encode(&header), encode(&claims));
        let mut signature = vec![0; self.key.public().modulus_len()];
        self.key
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), statement.as_bytes(), &mut signature)
            .expect("the buffer is as long as the key's modulus");
        statement.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut statement);
        statement.into()
    }
}

fn encode(part: &impl Serialize) -> String {
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(part).expect("texts and numbers are always JSON"))
}

impl fmt::Debug for ServiceAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceAccount").field("email", &self.email).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
    use secrecy::ExposeSecret as _;
    use serde_json::{Value, json};

    use super::*;

    const FILE: &[u8] = include_bytes!("../../tests/fixtures/wire/google_client/service_account.json");

    fn parse(change: impl FnOnce(&mut Value)) -> Result<ServiceAccount, KeyFileError> {
        let mut file: Value = serde_json::from_slice(FILE).unwrap();
        change(&mut file);
        ServiceAccount::parse(&serde_json::to_vec(&file).unwrap())
    }

    fn decoded(part: &str) -> Value {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
    }

    #[test]
    fn the_statement_says_who_asks_whom_for_what_and_is_signed() {
        let account = ServiceAccount::parse(FILE).unwrap();
        let now = DateTime::from_timestamp(1_750_000_000, 0).unwrap();
        let statement = account.assertion(now);
        let parts: Vec<_> = statement.expose_secret().split('.').collect();
        let [header, claims, signature] = parts.as_slice() else { panic!("a JWT has three parts") };
        assert_eq!(decoded(header), json!({"alg": "RS256", "typ": "JWT", "kid": "key-for-tests"}));
        let golden = include_str!("../../tests/fixtures/wire/google_client/assertion_claims.json");
        assert_eq!(decoded(claims), serde_json::from_str::<Value>(golden).unwrap());
        let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, account.key.public().as_ref());
        let signed = format!("{header}.{claims}");
        public.verify(signed.as_bytes(), &URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
    }

    #[test]
    fn a_wrong_file_is_named_by_the_key_that_is_wrong() {
        assert_eq!(ServiceAccount::parse(b"PEM?").unwrap_err(), KeyFileError::NotJson);
        for key in ["type", "client_email", "private_key_id", "private_key", "token_uri"] {
            let error = parse(|file| drop(file.as_object_mut().unwrap().remove(key))).unwrap_err();
            assert_eq!(error, KeyFileError::Missing(key));
        }
        assert_eq!(parse(|file| file["type"] = json!("authorized_user")).unwrap_err(), KeyFileError::OtherType);
        let broken = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        for key in ["", "secret", broken] {
            let error = parse(|file| file["private_key"] = json!(key)).unwrap_err();
            assert_eq!(error, KeyFileError::Key);
            assert!(key.is_empty() || !error.to_string().contains(key));
        }
    }

    #[test]
    fn the_key_is_not_shown() {
        let shown = format!("{:?}", ServiceAccount::parse(FILE).unwrap());
        assert_eq!(shown, "ServiceAccount { email: \"frontdesk@tests.iam.gserviceaccount.com\", .. }");
    }
}
