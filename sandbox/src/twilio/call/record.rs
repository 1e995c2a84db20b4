//! `<Record>`: the carrier beeps and records the caller.
//!
//! Whoever says nothing until the timeout gets the next verb; the action is not asked then (Twilio, "TwiML Voice: Record",
//! its second example). The status callback comes on its own, after the action.

use std::time::Duration;

use super::{EndReason, Interlude, Next, PhoneCall};
use crate::caller::LeftMessage;
use crate::twilio::handset::{FRAME_BYTES, SILENCE};
use crate::twilio::new_sid;
use crate::twilio::twiml::Record;
use crate::voice;

/// The tone as a caller here hears it. Twilio's is a sine wave, which has no words.
const BEEP: &str = "beep";

/// What was recorded so far.
#[derive(Default)]
struct Tape {
    audio: Vec<u8>,
    /// In bytes: the first sound, and the end of the last.
    sound: Option<(usize, usize)>,
    ended_by: String,
}

impl Tape {
    fn take(&mut self, frame: &[u8; FRAME_BYTES]) {
        self.audio.extend_from_slice(frame);
        if frame != &[SILENCE; FRAME_BYTES] {
            let began = self.sound.map_or(self.audio.len() - FRAME_BYTES, |(began, _)| began);
            self.sound = Some((began, self.audio.len()));
        }
    }

    /// Since the last sound, or the beginning.
    fn silent_for(&self) -> Duration {
        let since = self.sound.map_or(0, |(_, end)| end);
        voice::time_of((self.audio.len() - since) as u64)
    }

    /// Without the silence around it.
    fn trimmed(&self) -> &[u8] {
        self.sound.map_or(&[], |(began, end)| &self.audio[began..end])
    }
}

impl PhoneCall {
    /// Listens until the caller is silent for the timeout, presses one of the keys, hangs up, or the time is over.
    pub(super) async fn record(&mut self, record: Record) -> Next {
        if record.beep {
            let beep = voice::encode(BEEP);
            match self.play(&beep, voice::time_of(beep.len() as u64), |_, _| false).await {
                Interlude::Over | Interlude::Stopped => {}
                left => return self.cut_short(left).await,
            }
        }
        let mut tape = Tape::default();
        let interlude = self
            .play(&[], record.longest, |_, spoken| {
                tape.take(&spoken.audio);
                if let Some(key) = spoken.key.filter(|key| record.finish_keys.contains(*key)) {
                    tape.ended_by = key.to_string();
                }
                !tape.ended_by.is_empty() || tape.silent_for() >= record.timeout
            })
            .await;
        match interlude {
            Interlude::Ordered(order) => self.obey(order).await,
            Interlude::CallerHungUp => {
                tape.ended_by = "hangup".into();
                self.recorded(&record, &tape, self.carrier.config.action_after_hangup).await;
                Next::End(EndReason::CallerHangup)
            }
            Interlude::Over | Interlude::Stopped if tape.sound.is_none() && tape.ended_by.is_empty() => Next::Continue,
            Interlude::Over | Interlude::Stopped => self.recorded(&record, &tape, true).await,
        }
    }

    /// Tells the server of a recording; the answer to the action comes next, if it is asked.
    async fn recorded(&mut self, record: &Record, tape: &Tape, ask: bool) -> Next {
        let (sid, audio) = (new_sid("RE"), tape.trimmed());
        let lasted = voice::time_of(audio.len() as u64);
        let account = &self.carrier.account.sid;
        let told = [
            ("RecordingUrl", format!("https://api.twilio.com/2010-04-01/Accounts/{account}/Recordings/{sid}")),
            ("RecordingSid", sid.clone()),
            ("RecordingDuration", lasted.as_secs_f64().round().to_string()),
        ];
        let (words, ended_by) = (voice::decode(audio), tape.ended_by.clone());
        self.messages.push(LeftMessage { sid, lasted, words, ended_by: ended_by.clone() });
        let action = record.action.as_deref().map_or_else(|| self.document_url.clone(), |url| self.resolve(url));
        let next = if ask {
            let extra: Vec<_> = told.iter().cloned().chain([("Digits", ended_by)]).collect();
            self.fetch(&action, &extra).await
        } else {
            Next::Continue
        };
        if let Some(url) = record.status_callback.as_deref().map(|url| self.resolve(url))
            && !audio.is_empty()
        {
            self.tell_status(&url, &told).await;
        }
        next
    }

    /// Twilio's recordingStatusCallback, with its own parameters. Of an absent recording only those are told who ask for that
    /// event.
    async fn tell_status(&mut self, url: &str, told: &[(&str, String)]) {
        let own = [
            ("AccountSid", self.carrier.account.sid.clone()),
            ("CallSid", self.sid.clone()),
            ("RecordingStatus", "completed".to_owned()),
            ("RecordingChannels", "1".to_owned()),
            ("RecordingSource", "RecordVerb".to_owned()),
        ];
        let params: Vec<_> = own.iter().chain(told).map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        if let Err(error) = self.webhooks.post(url, &params).await {
            self.incident(&error);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_what_lies_between_its_first_sound_and_its_last() {
        let mut tape = Tape::default();
        let (quiet, loud) = ([SILENCE; FRAME_BYTES], [0x12; FRAME_BYTES]);
        (0..5).for_each(|_| tape.take(&quiet));
        assert_eq!((tape.trimmed().len(), tape.silent_for()), (0, Duration::from_millis(100)));
        for frame in [loud, quiet, loud, quiet, quiet] {
            tape.take(&frame);
        }
        assert_eq!((tape.trimmed().len(), tape.silent_for()), (3 * FRAME_BYTES, Duration::from_millis(40)));
    }
}
