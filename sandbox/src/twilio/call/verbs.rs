//! The verbs other than Connect.

use std::time::Duration;

use super::staff::DialStatus;
use super::{EndReason, Interlude, Next, PhoneCall};
use crate::twilio::handset::{FRAME, FRAME_BYTES, SILENCE};
use crate::twilio::live::CallStatus;
use crate::twilio::new_sid;
use crate::twilio::twiml::{Dial, Gather, Record, Verb};
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

    async fn cut_short(&mut self, interlude: Interlude) -> Next {
        match interlude {
            Interlude::Ordered(order) => self.obey(order).await,
            _ => Next::End(EndReason::CallerHangup),
        }
    }

    /// Rings the practice's staff; the caller hears nothing meanwhile.
    async fn dial(&mut self, dial: Dial) -> Next {
        let staff = self.caller.scenario().staff;
        let (ringing, status) = staff.ring(dial.timeout);
        match self.play(&[], ringing, |_, _| false).await {
            Interlude::Over | Interlude::Stopped => {}
            left => return self.cut_short(left).await,
        }
        let mut talked = Duration::ZERO;
        if status == DialStatus::Completed {
            self.transferred = true;
            let began = self.now();
            match self.play(&[], staff.talk(), |_, _| false).await {
                Interlude::Over | Interlude::Stopped => {}
                left => return self.cut_short(left).await,
            }
            talked = self.now() - began;
        }
        let Some(action) = &dial.action else { return Next::Continue };
        let action = self.resolve(action);
        let mut extra = vec![
            ("DialCallStatus", status.as_str().to_owned()),
            ("DialCallSid", new_sid("CA")),
            ("DialBridged", (status == DialStatus::Completed).to_string()),
        ];
        if status == DialStatus::Completed {
            extra.push(("DialCallDuration", talked.as_secs().to_string()));
        }
        self.fetch(&action, &extra).await
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

    /// Listens until the caller is silent for the timeout, presses a key, or the time is over.
    async fn record(&mut self, record: Record) -> Next {
        let mut silent = Duration::ZERO;
        let mut ended_by = String::new();
        let began = self.now();
        let interlude = self
            .play(&[], record.longest, |_, spoken| {
                silent = if spoken.audio == [SILENCE; FRAME_BYTES] { silent + FRAME } else { Duration::ZERO };
                if let Some(key) = spoken.key.filter(|key| record.finish_keys.contains(*key)) {
                    ended_by = key.to_string();
                }
                !ended_by.is_empty() || silent >= record.timeout
            })
            .await;
        let left = match interlude {
            Interlude::Ordered(order) => return self.obey(order).await,
            Interlude::CallerHungUp => {
                ended_by = "hangup".into();
                true
            }
            Interlude::Over | Interlude::Stopped => false,
        };
        let sid = new_sid("RE");
        let seconds = (self.now() - began).as_secs();
        let action = record.action.as_deref().map_or_else(|| self.document_url.clone(), |url| self.resolve(url));
        let extra = [
            (
                "RecordingUrl",
                format!("https://api.twilio.com/2010-04-01/Accounts/{}/Recordings/{sid}", self.carrier.account.sid),
            ),
            ("RecordingSid", sid),
            ("RecordingDuration", seconds.to_string()),
            ("Digits", ended_by),
        ];
        let next = self.fetch(&action, &extra).await;
        if left { Next::End(EndReason::CallerHangup) } else { next }
    }
}

/// What the caller hears of a prompt. A played file has no words here: a second of silence stands for it.
fn prompt(verb: &Verb) -> Vec<u8> {
    match verb {
        Verb::Say { text, times } => voice::encode(text).repeat((*times).clamp(1, 10) as usize),
        Verb::Play { .. } => voice::silence(Duration::from_secs(1)),
        Verb::Pause(length) => voice::silence(*length),
        _ => Vec::new(),
    }
}
