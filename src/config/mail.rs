//! The mail server that messages for practices go through.

use std::fmt;
use std::net::Ipv4Addr;

use lettre::message::Mailbox;
use secrecy::{ExposeSecret as _, SecretString};
use url::{Host, Url};

use super::reader::Reader;

const URL: &str = "SMTP_URL";
const URL_EXAMPLE: &str = "smtps://user:password@mail.example.com";
const FROM: &str = "MAIL_FROM";
const FROM_EXAMPLE: &str = "frontdesk@example.com";

/// `SMTP_URL` and `MAIL_FROM`: without both, messages go out as texts only.
#[derive(Clone)]
pub struct MailConfig {
    pub host: String,
    pub port: u16,
    pub security: SmtpSecurity,
    /// User and password.
    pub credentials: Option<(String, SecretString)>,
    /// Whom practices see as the sender.
    pub from: Mailbox,
}

/// How the connection to the mail server is kept private. Messages are about patients: there is no fallback.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpSecurity {
    /// `smtps://`: TLS from the start, port 465.
    Tls,
    /// `smtp://`: STARTTLS before anything is said, port 587.
    StartTls,
    /// `smtp://` to this machine.
    None,
}

impl fmt::Debug for MailConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port, security, .. } = self;
        f.debug_struct("MailConfig").field("host", host).field("port", port).field("security", security).finish()
    }
}

impl MailConfig {
    /// The outer `None` is a mistake.
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Option<Self>> {
        let (url, from) = (vars.secret(URL), vars.text(FROM));
        let from = match from.as_deref().map(str::parse::<Mailbox>) {
            None => None,
            Some(Ok(from)) => Some(from),
            Some(Err(_)) => {
                vars.mistake(FROM, format!("is not an e-mail address: {:?}", from.unwrap_or_default()), FROM_EXAMPLE);
                return None;
            }
        };
        match (url, from) {
            (None, None) => Some(None),
            (Some(url), Some(from)) => match server(&url, from) {
                Ok(config) => Some(Some(config)),
                Err(problem) => {
                    vars.mistake(URL, problem, URL_EXAMPLE);
                    None
                }
            },
            (Some(_), None) => {
                vars.mistake(FROM, "is not set, but SMTP_URL is", FROM_EXAMPLE);
                None
            }
            (None, Some(_)) => {
                vars.mistake(URL, "is not set, but MAIL_FROM is", URL_EXAMPLE);
                None
            }
        }
    }
}

/// The URL may hold a password: it is not repeated.
fn server(url: &SecretString, from: Mailbox) -> Result<MailConfig, &'static str> {
    let url = Url::parse(url.expose_secret()).map_err(|_| "is not a URL")?;
    let host = url.host().ok_or("names no host")?;
    let local = match &host {
        // In a URL of no web scheme an IPv4 address counts as a name.
        Host::Domain(name) => {
            *name == "localhost" || name.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        }
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let (security, port) = match url.scheme() {
        "smtps" => (SmtpSecurity::Tls, 465),
        "smtp" if local => (SmtpSecurity::None, 25),
        "smtp" => (SmtpSecurity::StartTls, 587),
        _ => return Err("must begin with smtps:// (TLS) or smtp:// (STARTTLS)"),
    };
    if !matches!(url.path(), "" | "/") || url.query().is_some() {
        return Err("must end with the host and port");
    }
    let credentials = match (url.username(), url.password()) {
        ("", None) => None,
        (user, Some(password)) if !user.is_empty() => Some((decoded(user)?, decoded(password)?.into())),
        _ => return Err("needs a user and a password, or neither"),
    };
    // Without the brackets around an IPv6 address.
    let host = host.to_string().trim_matches(['[', ']']).to_owned();
    Ok(MailConfig { host, port: url.port().unwrap_or(port), security, credentials, from })
}

fn decoded(text: &str) -> Result<String, &'static str> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match (first, hex) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            (b'%', None) => return Err("has a % that is not followed by two hexadecimal digits"),
            (byte, _) => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_err(|_| "has a user or password that is not UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: Option<&str>, from: Option<&str>) -> Result<Option<MailConfig>, String> {
        let lookup = |name: &str| match name {
            URL => url.map(ToOwned::to_owned),
            FROM => from.map(ToOwned::to_owned),
            _ => None,
        };
        let mut vars = Reader::new(&lookup);
        let config = MailConfig::read(&mut vars);
        match vars.finish() {
            Ok(()) => Ok(config.expect("no mistake, so it was read")),
            Err(errors) => Err(errors.0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")),
        }
    }

    #[track_caller]
    fn check(url: &str, host: &str, port: u16, security: SmtpSecurity, credentials: Option<(&str, &str)>) {
        let config = read(Some(url), Some("Front desk <desk@example.com>")).unwrap().unwrap();
        assert_eq!((config.host.as_str(), config.port, config.security), (host, port, security));
        let found = config.credentials.as_ref().map(|(user, password)| (user.as_str(), password.expose_secret()));
        assert_eq!(found, credentials);
        assert!(!format!("{config:?}").contains("secret"));
    }

    #[test]
    fn a_server_is_spoken_to_in_private() {
        check("smtps://mail.example.com", "mail.example.com", 465, SmtpSecurity::Tls, None);
        check(
            "smtp://a%40b.example:secret%21@mail.example.com:2525",
            "mail.example.com",
            2525,
            SmtpSecurity::StartTls,
            Some(("a@b.example", "secret!")),
        );
        check("smtp://127.0.0.1:1025", "127.0.0.1", 1025, SmtpSecurity::None, None);
        check("smtp://[::1]:1025", "::1", 1025, SmtpSecurity::None, None);
    }

    #[test]
    fn mistakes_are_named_without_the_password() {
        let check = |url, from, problem: &str| {
            let mistake = read(url, from).unwrap_err();
            assert!(mistake.contains(problem) && !mistake.contains("secret"), "{mistake}");
        };
        let from = Some("desk@example.com");
        assert!(read(None, None).unwrap().is_none());
        check(Some("http://u:secret@mail.example.com"), from, "must begin with smtps://");
        check(Some("smtps://u:secret@mail.example.com/path"), from, "must end with the host");
        check(Some("smtps://u@mail.example.com"), from, "needs a user and a password");
        check(Some("smtps://u:secret%zz@mail.example.com"), from, "hexadecimal");
        check(Some("smtps://mail.example.com"), None, "MAIL_FROM is not set");
        check(None, from, "SMTP_URL is not set");
        check(None, Some("nobody"), "is not an e-mail address");
    }
}
