//! Who is told when something goes wrong, and from where on it is wrong.

use std::fmt;

use lettre::message::{Mailbox, Mailboxes};
use secrecy::{ExposeSecret as _, SecretString};
use url::{Host, Url};

use super::mail::MailConfig;
use super::reader::{ConfigErrors, Reader};
use crate::alerts::Tuned;

const WEBHOOK: &str = "ALERT_WEBHOOK_URL";
const WEBHOOK_EXAMPLE: &str = "https://hooks.slack.com/services/…";
const EMAIL: &str = "ALERT_EMAIL";
const EMAIL_EXAMPLE: &str = "oncall@example.com";
const RULES: &str = "FRONTDESK_ALERTS";
const RULES_EXAMPLE: &str = "vendor_errors.above=0.05,redis_away=off";

/// Without a webhook and an address alerts are logged and counted only. Prints no URL: whoever knows one may write there.
#[derive(Clone, Default)]
pub struct AlertsConfig {
    /// `ALERT_WEBHOOK_URL`: takes `{"text": …}`.
    pub webhook: Option<Url>,
    /// `ALERT_EMAIL`: each gets an e-mail of its own, through `SMTP_URL`.
    pub email: Vec<Mailbox>,
    /// `FRONTDESK_ALERTS`: how the rules differ from their table. Lower thresholds and shorter times ring more often; what
    /// rings too often is not heard.
    pub tuned: Tuned,
}

impl fmt::Debug for AlertsConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { webhook, email, tuned } = self;
        f.debug_struct("AlertsConfig")
            .field("webhook", &webhook.is_some())
            .field("email", &email.len())
            .field("rules", &tuned.rules.len())
            .finish()
    }
}

impl AlertsConfig {
    /// Reads it alone, with the mail server: for a command that needs nothing else.
    ///
    /// # Errors
    /// Every mistake at once.
    pub fn from_vars(lookup: impl Fn(&str) -> Option<String>) -> Result<(Self, Option<MailConfig>), ConfigErrors> {
        let mut vars = Reader::new(&lookup);
        let mail = MailConfig::read(&mut vars);
        let alerts = Self::read(&mut vars);
        vars.finish()?;
        Ok((alerts.expect(super::WHOLE), mail.expect(super::WHOLE)))
    }

    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let webhook = match vars.secret(WEBHOOK).map(|text| webhook(&text)) {
            None => Some(None),
            Some(Ok(url)) => Some(Some(url)),
            Some(Err(problem)) => {
                vars.mistake(WEBHOOK, problem, WEBHOOK_EXAMPLE);
                None
            }
        };
        let email = email(vars);
        let tuned = Tuned::read(&vars.text(RULES).unwrap_or_default());
        let tuned = tuned.map_err(|problems| {
            problems.into_iter().for_each(|problem| vars.mistake(RULES, problem, RULES_EXAMPLE));
        });
        Some(Self { webhook: webhook?, email: email?, tuned: tuned.ok()? })
    }
}

/// The URL is a secret: it is not repeated.
fn webhook(text: &SecretString) -> Result<Url, &'static str> {
    let url = Url::parse(text.expose_secret()).map_err(|_| "is not a URL")?;
    let local = match url.host().ok_or("names no host")? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    match url.scheme() {
        "https" => {}
        "http" if local => {}
        _ => return Err("must begin with https:// (http:// only to this machine)"),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not contain a user name or password");
    }
    Ok(url)
}

fn email(vars: &mut Reader<'_>) -> Option<Vec<Mailbox>> {
    let Some(text) = vars.text(EMAIL) else { return Some(Vec::new()) };
    let Ok(addresses) = text.parse::<Mailboxes>() else {
        vars.mistake(
            EMAIL,
            format!("is not an e-mail address, or several with commas between: {text:?}"),
            EMAIL_EXAMPLE,
        );
        return None;
    };
    // What is wrong with the mail server's own settings is told there.
    if vars.text("SMTP_URL").is_none() {
        vars.mistake(EMAIL, "is set, but SMTP_URL is not", EMAIL_EXAMPLE);
        return None;
    }
    Some(addresses.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(vars: &[(&str, &str)]) -> Result<AlertsConfig, String> {
        let lookup = |name: &str| vars.iter().find(|(var, _)| *var == name).map(|(_, value)| (*value).to_owned());
        AlertsConfig::from_vars(lookup).map(|(alerts, _)| alerts).map_err(|errors| errors.to_string())
    }

    const SMTP: [(&str, &str); 2] = [("SMTP_URL", "smtps://mail.example.com"), ("MAIL_FROM", "desk@example.com")];

    #[test]
    fn nothing_needs_to_be_set() {
        let config = read(&[]).unwrap();
        assert!(config.webhook.is_none() && config.email.is_empty());
        assert_eq!(config.tuned, Tuned::default());
    }

    #[test]
    fn webhook_addresses_and_rules_are_read_and_do_not_print() {
        let alerts = [
            (WEBHOOK, "https://hooks.slack.com/services/T0/secret"),
            (EMAIL, "On call <oncall@example.com>, second@example.com"),
            (RULES, "every=30s"),
        ];
        let config = read(&[&SMTP[..], &alerts[..]].concat()).unwrap();
        assert_eq!((config.email.len(), config.tuned.rhythm.every.as_secs()), (2, 30));
        assert!(!format!("{config:?}").contains("secret"), "{config:?}");
        assert!(read(&[(WEBHOOK, "http://127.0.0.1:9000/hook")]).is_ok());
    }

    #[test]
    fn mistakes_are_named_without_the_url() {
        let check = |vars: &[(&str, &str)], problem: &str| {
            let mistakes = read(vars).unwrap_err();
            assert!(mistakes.contains(problem) && !mistakes.contains("secret"), "{mistakes}");
        };
        check(&[(WEBHOOK, "secret")], "ALERT_WEBHOOK_URL is not a URL");
        check(&[(WEBHOOK, "http://hooks.example.com/secret")], "ALERT_WEBHOOK_URL must begin with https://");
        check(&[(WEBHOOK, "https://a:secret@example.com/")], "must not contain a user name");
        check(&[(EMAIL, "oncall@example.com")], "ALERT_EMAIL is set, but SMTP_URL is not");
        check(&[SMTP[0], SMTP[1], (EMAIL, "nobody")], "ALERT_EMAIL is not an e-mail address");
        check(&[(RULES, "everything=off, every=x")], "names a rule that there is not: \"everything\"");
    }
}
