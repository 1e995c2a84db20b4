//! The other leg of a `<Dial>`: a telephone of the practice rings, somebody or something answers, and hears the
//! number's own TwiML (`<Number url>`) before the caller.
//!
//! Runs beside the caller's leg, which hears nothing meanwhile. A document that comes to its end connects the two; one
//! that hangs up leaves the caller alone, which the carrier reports as no answer.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::sleep;

use super::staff::{DialStatus, Staff};
use super::verbs::prompt;
use super::webhook::Webhooks;
use crate::twilio::twiml::{self, Gather, Verb};
use crate::voice;

/// More documents than any briefing has.
const MOST_DOCUMENTS: usize = 10;

/// What a leg is told before it rings.
pub(super) struct Leg {
    pub(super) webhooks: Webhooks,
    pub(super) staff: Staff,
    pub(super) timeout: Duration,
    /// Where the number's TwiML is, if it has any.
    pub(super) url: Option<String>,
    /// The parameters of this leg's webhooks.
    pub(super) params: Vec<(String, String)>,
}

/// How it went.
#[derive(Debug, Default)]
pub(super) struct LegEnd {
    pub(super) status: Option<DialStatus>,
    /// What was heard before the caller.
    pub(super) heard: String,
    /// Twilio's error, if there was one.
    pub(super) problem: Option<(u32, String)>,
}

impl LegEnd {
    fn with(mut self, status: DialStatus) -> Self {
        self.status = Some(status);
        self
    }

    fn failed(mut self, code: u32, problem: String) -> Self {
        self.problem = Some((code, problem));
        self.with(DialStatus::Failed)
    }
}

impl Leg {
    /// Rings, and goes through the number's TwiML. [`DialStatus::Completed`]: the two are connected.
    pub(super) async fn ring(self) -> LegEnd {
        let (ringing, status) = self.staff.ring(self.timeout);
        sleep(ringing).await;
        let mut end = LegEnd::default();
        let (true, Some(url)) = (status == DialStatus::Completed, self.url.clone()) else { return end.with(status) };
        let mut next = Some((url, None));
        for _ in 0..MOST_DOCUMENTS {
            let Some((url, digits)) = next.take() else { return end.with(DialStatus::Completed) };
            let mut verbs = match self.ask(&url, digits).await {
                Ok(verbs) => VecDeque::from(verbs),
                Err((code, problem)) => return end.failed(code, problem),
            };
            while let Some(verb) = verbs.pop_front() {
                match verb {
                    Verb::Say { .. } | Verb::Play { .. } | Verb::Pause(_) => self.listen(&verb, &mut end).await,
                    Verb::Gather(gather) => {
                        let key = self.key(&gather, &mut end).await;
                        if let Some(key) = key {
                            next = Some((gather.action.unwrap_or_else(|| url.clone()), Some(key)));
                            break;
                        }
                    }
                    Verb::Redirect { url } => {
                        next = Some((url, None));
                        break;
                    }
                    Verb::Hangup => return end.with(DialStatus::NoAnswer),
                    _ => return end.failed(12200, "a verb that a dialled leg cannot perform".to_owned()),
                }
            }
        }
        end.failed(12200, "the documents of a dialled leg never end".to_owned())
    }

    async fn ask(&self, url: &str, digits: Option<char>) -> Result<Vec<Verb>, (u32, String)> {
        let digits = digits.map(|key| ("Digits".to_owned(), key.to_string()));
        let params: Vec<_> = self.params.iter().cloned().chain(digits).collect();
        let answer = self.webhooks.post(url, &params).await.map_err(|error| (error.code, error.problem))?;
        twiml::parse(&answer.body).map_err(|error| (error.code, error.problem))
    }

    async fn listen(&self, verb: &Verb, end: &mut LegEnd) {
        if let Verb::Say { text, .. } = verb {
            end.heard = format!("{} {text}", end.heard).trim().to_owned();
        }
        sleep(voice::time_of(prompt(verb).len() as u64)).await;
    }

    /// A person presses while the prompts are heard, or after.
    async fn key(&self, gather: &Gather, end: &mut LegEnd) -> Option<char> {
        let prompts = gather.prompts.iter().map(|verb| voice::time_of(prompt(verb).len() as u64)).sum::<Duration>();
        let longest = prompts + gather.timeout;
        let said = gather.prompts.iter().filter_map(|verb| match verb {
            Verb::Say { text, .. } => Some(text.as_str()),
            _ => None,
        });
        end.heard = [end.heard.as_str()].into_iter().chain(said).collect::<Vec<_>>().join(" ").trim().to_owned();
        match self.staff.key() {
            Some((key, after)) if after < longest => {
                sleep(after).await;
                Some(key)
            }
            _ => {
                sleep(longest).await;
                None
            }
        }
    }
}
