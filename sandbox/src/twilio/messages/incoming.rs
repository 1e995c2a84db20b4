//! A phone sends a text to the practice's number.

use super::OPTED_OUT;
use super::text::{Direction, Text, TextStatus};
use crate::twilio::call::webhook::{WRONG_CONTENT_TYPE, Webhooks};
use crate::twilio::carrier::Carrier;
use crate::twilio::{new_sid, twiml};

/// What Twilio acts upon itself, in capitals (its page "Support for opt-out keywords").
const STOP: &[&str] = &["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"];
const START: &[&str] = &["START", "YES", "UNSTOP"];
const HELP: &[&str] = &["HELP", "INFO"];

/// The server did not take a text as it should.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {problem}")]
pub struct TextRefused {
    /// Twilio's error code.
    pub code: u32,
    pub problem: String,
}

impl Carrier {
    /// A phone at `from` sends `body` to the practice at `to`. Returns what came back to the phone. Must run on an actix
    /// runtime.
    ///
    /// # Errors
    ///
    /// When the server's webhook fails or answers with something else than messages.
    pub async fn text(&self, from: &str, to: &str, body: &str) -> Result<Vec<String>, TextRefused> {
        let (account, texts) = (&self.account, &self.account.texts);
        let sid = new_sid("SM");
        let now = chrono::Utc::now();
        let text = |direction, from: &str, to: &str, body: &str, status, error_code| Text {
            sid: new_sid("SM"),
            direction,
            to: to.to_owned(),
            from: from.to_owned(),
            body: body.to_owned(),
            status_callback: None,
            status,
            error_code,
            created: now,
            sent: Some(now),
        };
        let received = text(Direction::Inbound, from, to, body, TextStatus::Received, None);
        texts.add(Text { sid: sid.clone(), ..received });
        let keyword = keyword(body);
        match keyword {
            Some("STOP") => texts.opt_out(to, from),
            Some("START") => texts.opt_in(to, from),
            _ => {}
        }
        let named = keyword.filter(|_| account.behaviour().texts.advanced_opt_out);
        let answer = self.tell_of_text(&sid, from, to, body, named).await?;
        let mut replies = Vec::new();
        for body in answer {
            if texts.has_opted_out(to, from) {
                texts.add(text(Direction::OutboundReply, to, from, &body, TextStatus::Failed, Some(OPTED_OUT)));
            } else {
                texts.add(text(Direction::OutboundReply, to, from, &body, TextStatus::Delivered, None));
                replies.push(body);
            }
        }
        Ok(replies)
    }

    /// The webhook and the messages it answers with.
    async fn tell_of_text(
        &self,
        sid: &str,
        from: &str,
        to: &str,
        body: &str,
        opt_out_type: Option<&str>,
    ) -> Result<Vec<String>, TextRefused> {
        let url = format!("{}{}", self.config.public_url, self.config.sms_path);
        let mut params = vec![
            ("MessageSid", sid),
            ("SmsMessageSid", sid),
            ("SmsSid", sid),
            ("AccountSid", &self.account.sid),
            ("ApiVersion", "2010-04-01"),
            ("From", from),
            ("To", to),
            ("Body", body),
            ("NumMedia", "0"),
            ("NumSegments", "1"),
            ("SmsStatus", "received"),
        ];
        params.extend(["FromCity", "FromState", "FromZip", "ToCity", "ToState", "ToZip"].map(|name| (name, "")));
        params.extend(["FromCountry", "ToCountry"].map(|name| (name, "GB")));
        params.extend(opt_out_type.map(|keyword| ("OptOutType", keyword)));
        let params: Vec<_> = params.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let webhooks = Webhooks::new(self.route.clone(), self.account.auth_token.clone(), self.config.webhook_timeout);
        let refused = |code, problem| TextRefused { code, problem };
        let answer = webhooks.post(&url, &params).await.map_err(|error| refused(error.code, error.problem))?;
        if answer.body.is_empty() {
            return Ok(Vec::new());
        }
        let kind = answer.content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if !matches!(kind.as_str(), "text/xml" | "application/xml") {
            return Err(refused(WRONG_CONTENT_TYPE, format!("content type `{kind}`")));
        }
        twiml::parse_messages(&answer.body).map_err(|error| refused(error.code, error.problem))
    }
}

/// Twilio's name for the keyword that a text is.
fn keyword(body: &str) -> Option<&'static str> {
    let body = body.trim().to_ascii_uppercase();
    let is = |words: &[&str]| words.contains(&body.as_str());
    [("STOP", STOP), ("START", START), ("HELP", HELP)].into_iter().find(|(_, words)| is(words)).map(|(name, _)| name)
}
