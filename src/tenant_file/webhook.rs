//! Where the practice's own systems are told what happened: `[webhook]`.

use frontdesk_actors::tenant::Webhook;

use super::checks;
use super::table::Table;
use crate::outgoing::PublicHttps;

/// More secrets than anybody changes to.
const MOST: u32 = 1_000_000;

pub(super) fn read(table: &Table<'_>) -> Option<Webhook> {
    let url = table.required_text("url").and_then(|url| match PublicHttps::parse(&url.value) {
        Ok(public) => Some(public.url().to_string()),
        // It may hold a secret: it is not repeated.
        Err(reason) => {
            table.mistake_at(url.line, format!("{} is {reason}", table.path("url")));
            None
        }
    });
    let secret = table.number("secret").map_or(Some(1), |number| checks::within(table, "secret", &number, 1..=MOST));
    table.refuse_unknown_keys();
    Some(Webhook { url: url?, secret: secret? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::{from_config, to_config};
    use crate::tenant_file::{export, parse};

    const PRACTICE: &str = "id = \"p\"\nname = \"P\"\nphone_numbers = [\"+442071234567\"]\n\
                            time_zone = \"Europe/London\"\nlanguage = \"en-GB\"\ngreeting = \"Hello.\"\n";

    #[test]
    fn a_webhook_is_read_kept_and_exported_and_does_not_print() {
        let file = format!("{PRACTICE}[webhook]\nurl = \"https://hooks.practice.co.uk/t0ken\"\nsecret = 3\n");
        let tenant = parse(&file).unwrap().tenant;
        let webhook = Webhook { url: "https://hooks.practice.co.uk/t0ken".to_owned(), secret: 3 };
        assert_eq!(tenant.webhook, Some(webhook));
        assert_eq!(parse(&export(&tenant)).unwrap().tenant, tenant);
        assert_eq!(from_config(tenant.id, to_config(&tenant)).unwrap(), tenant);
        assert!(!format!("{tenant:?}").contains("t0ken"));
        let none = parse(PRACTICE).unwrap().tenant;
        assert_eq!(none.webhook, None);
        assert_eq!(from_config(none.id, to_config(&none)).unwrap(), none);
    }

    #[track_caller]
    fn check(webhook: &str, problem: &str) {
        let mistakes = parse(&format!("{PRACTICE}[webhook]\n{webhook}\n")).unwrap_err();
        assert!(mistakes.len() == 1 && mistakes[0].problem.contains(problem), "{mistakes:?}");
        assert!(!mistakes[0].problem.contains("t0ken"), "{mistakes:?}");
    }

    #[test]
    fn only_public_addresses_over_tls_are_taken() {
        check("", "webhook.url is missing");
        check("url = \"http://hooks.practice.co.uk/t0ken\"", "webhook.url is not https");
        check("url = \"https://10.0.0.1/t0ken\"", "webhook.url is an address that is not public (private)");
        check("url = \"https://localhost/t0ken\"", "webhook.url is a host without a public name");
        check("url = \"https://hooks.practice.co.uk/\"\nsecret = 0", "webhook.secret must lie between 1 and 1000000");
        check("url = \"https://hooks.practice.co.uk/\"\nkey = 1", "webhook.key is not a known key");
    }
}
