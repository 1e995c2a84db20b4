//! The verbs other than Connect.

use std::time::Duration;

use tokio::sync::oneshot::{self, error::TryRecvError};

use super::leg::{Leg, LegEnd};
use super::staff::{DialStatus, Staff};
use super::{EndReason, Interlude, Next, PhoneCall};
use crate::caller::DialledLeg;
use crate::twilio::live::CallStatus;
use crate::twilio::new_sid;
use crate::twilio::twiml::{Dial, Gather, Verb};
use crate::voice;

impl PhoneCall {
    pub(super) async fn perform(&mut self, verb: Verb) -> Next {
        match verb {
            Verb::Connect(connect) => self.connect(connect).await,
            Verb::Dial(dial) => self.dial(dial).await,
            Verb::Gather(gather) => self.gather(gather).await,
            Verb::Record(record) => self.record(record).await,
            Verb::Redirect { url } => {
                let url = self.resolve(&url);
                self.fetch(&url, &[]).await
            }
            Verb::Hangup => Next::End(EndReason::AgentHangup),
            Verb::Reject { busy } => {
                self.set_status(if busy { CallStatus::Busy } else { CallStatus::Failed });
                Next::End(EndReason::AgentHangup)
            }
            Verb::Say { .. } | Verb::Play { .. } | Verb::Pause(_) => {
                let audio = prompt(&verb);
                match self.play(&audio, voice::time_of(audio.len() as u64), |_, _| false).await {
                    Interlude::Over | Interlude::Stopped => Next::Continue,
                    other => self.cut_short(other).await,
                }
            }
        }
    }

    pub(super) async fn cut_short(&mut self, interlude: Interlude) -> Next {
        match interlude {
            Interlude::Ordered(order) => self.obey(order).await,
            _ => Next::End(EndReason::CallerHangup),
        }
    }

    /// Rings the practice's staff; the caller hears nothing meanwhile.
    async fn dial(&mut self, dial: Dial) -> Next {
        let staff = self.caller.scenario().staff.rung(self.dials.len());
        let began = self.now();
        let leg_sid = new_sid("CA");
        let leg = self.leg(&dial, staff, &leg_sid);
        let (tell, mut told) = oneshot::channel();
        let ringing = actix_rt::spawn(async move { tell.send(leg.ring().await).ok() });
        let mut end = LegEnd::default();
        let waited = self
            .play(&[], Duration::MAX, |_, _| match told.try_recv() {
                Ok(over) => {
                    end = over;
                    true
                }
                Err(error) => error == TryRecvError::Closed,
            })
            .await;
        ringing.abort();
        let status = end.status.unwrap_or(DialStatus::Canceled);
        if let Some((code, problem)) = end.problem {
            self.incidents.record(code, problem, self.now());
        }
        let bridged = status == DialStatus::Completed;
        let connected = self.now();
        let interlude = match waited {
            Interlude::Over | Interlude::Stopped if bridged => {
                self.transferred = true;
                self.play(&[], staff.talk(), |_, _| false).await
            }
            waited => waited,
        };
        self.dials.push(DialledLeg {
            number: dial.numbers[0].number.clone(),
            caller_id: dial.caller_id.clone().unwrap_or_else(|| self.caller.scenario().from.clone()),
            began,
            ended: self.now(),
            status: status.as_str(),
            bridged,
            briefing: end.heard,
        });
        let left = matches!(interlude, Interlude::CallerHungUp);
        if let Interlude::Ordered(order) = interlude {
            return self.obey(order).await;
        }
        if left && !self.carrier.config.action_after_hangup {
            return Next::End(EndReason::CallerHangup);
        }
        let Some(action) = &dial.action else {
            return if left { Next::End(EndReason::CallerHangup) } else { Next::Continue };
        };
        let action = self.resolve(action);
        let mut extra = vec![
            ("DialCallStatus", status.as_str().to_owned()),
            ("DialCallSid", leg_sid),
            ("DialBridged", bridged.to_string()),
        ];
        if bridged {
            extra.push(("DialCallDuration", (self.now() - connected).as_secs().to_string()));
        }
        let next = self.fetch(&action, &extra).await;
        // There is nobody left to run the answer for.
        if left { Next::End(EndReason::CallerHangup) } else { next }
    }

    /// The leg that a Dial opens to its first number.
    fn leg(&self, dial: &Dial, staff: Staff, sid: &str) -> Leg {
        let number = &dial.numbers[0];
        let scenario = self.caller.scenario();
        let from = dial.caller_id.as_deref().unwrap_or(&scenario.from);
        let params = [
            ("CallSid", sid),
            ("ParentCallSid", &self.sid),
            ("AccountSid", &self.carrier.account.sid),
            ("ApiVersion", "2010-04-01"),
            ("From", from),
            ("Caller", from),
            ("To", &number.number),
            ("Called", &number.number),
            ("CallStatus", "in-progress"),
            ("Direction", "outbound-dial"),
        ];
        Leg {
            webhooks: self.webhooks.clone(),
            staff,
            timeout: dial.timeout,
            url: number.url.as_deref().map(|url| self.resolve(url)),
            params: params.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
        }
    }

    /// Collects keys during the prompts and for `timeout` after each.
    async fn gather(&mut self, gather: Gather) -> Next {
        let mut keys = String::new();
        let mut finished = false;
        let mut last_key = Duration::ZERO;
        let audio: Vec<u8> = gather.prompts.iter().flat_map(prompt).collect();
        let prompts = voice::time_of(audio.len() as u64);
        let interlude = self
            .play(&audio, Duration::MAX, |elapsed, spoken| {
                if let Some(key) = spoken.key {
                    last_key = elapsed;
                    finished = Some(key) == gather.finish_key;
                    if !finished {
                        keys.push(key);
                    }
                }
                let waiting_since = if keys.is_empty() { prompts } else { last_key };
                finished
                    || (gather.digits > 0 && keys.len() >= gather.digits)
                    || elapsed >= waiting_since + gather.timeout
            })
            .await;
        match interlude {
            Interlude::Over | Interlude::Stopped => {}
            left => return self.cut_short(left).await,
        }
        if keys.is_empty() && !gather.action_on_empty {
            return Next::Continue;
        }
        // Without an action the document's own URL is asked again.
        let action = gather.action.as_deref().map_or_else(|| self.document_url.clone(), |url| self.resolve(url));
        self.fetch(&action, &[("Digits", keys)]).await
    }
}

/// What the caller hears of a prompt. A played file has no words here: a second of silence stands for it.
pub(super) fn prompt(verb: &Verb) -> Vec<u8> {
    match verb {
        Verb::Say { text, times } => voice::encode(text).repeat((*times).clamp(1, 10) as usize),
        Verb::Play { .. } => voice::silence(Duration::from_secs(1)),
        Verb::Pause(length) => voice::silence(*length),
        _ => Vec::new(),
    }
}
