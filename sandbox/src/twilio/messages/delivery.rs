//! The way of one text from the queue to a phone, and the status callbacks about it.

use std::time::Duration;

use rand::SeedableRng as _;
use rand::rngs::SmallRng;

use super::fate::{CallbackOrder, Fate};
use super::text::{Text, TextStatus};
use crate::twilio::account::Account;
use crate::twilio::call::webhook::Webhooks;

/// Twilio waits 15 s for a webhook.
const WEBHOOK_TIMEOUT: Duration = Duration::from_secs(15);

/// A status and the error that goes with it.
type Report = (TextStatus, Option<u32>);

/// Lets the text meet its fate and tells its status callback.
pub(super) async fn deliver(account: Account, text: Text, fate: Fate) {
    let behaviour = account.behaviour().texts;
    let mut reports: Vec<Report> = vec![(text.status, None)];
    reports.extend(steps(fate));
    let mut rng = SmallRng::seed_from_u64(account.logbook.attempts());
    for (index, report) in reports.iter().enumerate() {
        if index > 0 {
            tokio::time::sleep(behaviour.step.sample(&mut rng)).await;
            account.texts.update(&text.sid, report.0, report.1);
        }
        if behaviour.callbacks != CallbackOrder::Reversed {
            tell(&account, &text, *report).await;
        }
        if behaviour.callbacks == CallbackOrder::Twice {
            tell(&account, &text, *report).await;
        }
    }
    if behaviour.callbacks == CallbackOrder::Reversed {
        for report in reports.into_iter().rev() {
            tell(&account, &text, report).await;
        }
    }
}

/// What follows the queue.
fn steps(fate: Fate) -> Vec<Report> {
    let sent = (TextStatus::Sent, None);
    match fate {
        Fate::Delivered => vec![sent, (TextStatus::Delivered, None)],
        Fate::Undelivered { code } => vec![sent, (TextStatus::Undelivered, Some(code))],
        // Refused texts never come here; a code that comes late is a failure.
        Fate::Failed { code } | Fate::Refused { code } => vec![(TextStatus::Failed, Some(code))],
        Fate::Silent => vec![sent],
    }
}

/// One callback; a server that does not take it is in the wrong, and Twilio does not ask twice.
async fn tell(account: &Account, text: &Text, (status, error_code): Report) {
    let Some(url) = &text.status_callback else { return };
    let status = status.as_str();
    let mut params = vec![
        ("MessageSid", text.sid.as_str()),
        ("SmsSid", &text.sid),
        ("MessageStatus", status),
        ("SmsStatus", status),
        ("AccountSid", &account.sid),
        ("From", if text.service().is_some() { "" } else { &text.from }),
        ("To", &text.to),
        ("ApiVersion", "2010-04-01"),
    ];
    let code = error_code.map(|code| code.to_string());
    params.extend(text.service().map(|service| ("MessagingServiceSid", service)));
    params.extend(code.as_deref().map(|code| ("ErrorCode", code)));
    let params: Vec<_> = params.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let webhooks = Webhooks::new(account.texts.route_to(url), account.auth_token.clone(), WEBHOOK_TIMEOUT);
    if let Err(error) = webhooks.post(url, &params).await {
        account.logbook.violation(format!("status callback: {error}"));
    }
}
