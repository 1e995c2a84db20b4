//! What is sent to the recogniser: caller audio in messages of 80 ms, and silence where there is none.
//!
//! The recogniser's clock counts both, ours only the caller's audio; the feed translates.

use std::time::Duration;

use bytes::{Bytes, BytesMut};

use crate::audio::mulaw;

/// One message: 80 ms, which the vendor strongly recommends (guide to Flux).
pub(super) const MESSAGE: usize = 640;
/// One message of µ-law silence.
static SILENCE: [u8; MESSAGE] = [0xff; MESSAGE];

#[derive(Debug, Default)]
pub(super) struct Feed {
    /// Less than a message, waiting for the rest.
    unsent: BytesMut,
    /// Bytes sent so far, silence included.
    sent: u64,
    silences: Vec<Silence>,
}

/// Silence of ours in what was sent, in the recogniser's bytes.
#[derive(Debug, Clone, Copy)]
struct Silence {
    begin: u64,
    length: u64,
}

impl Feed {
    /// Takes caller audio; it leaves through [`Self::next_message`].
    pub(super) fn push(&mut self, audio: &[u8]) {
        self.unsent.extend_from_slice(audio);
    }

    /// The next whole message.
    pub(super) fn next_message(&mut self) -> Option<Bytes> {
        if self.unsent.len() < MESSAGE {
            return None;
        }
        self.sent += MESSAGE as u64;
        Some(self.unsent.split_to(MESSAGE).freeze())
    }

    /// What is left, as a message of its own; an empty one would mean the end of the stream and is never made.
    pub(super) fn flush(&mut self) -> Option<Bytes> {
        let rest = self.unsent.split().freeze();
        self.sent += rest.len() as u64;
        (!rest.is_empty()).then_some(rest)
    }

    /// A message of what is left and then silence.
    pub(super) fn silence(&mut self) -> Bytes {
        let begin = self.sent + self.unsent.len() as u64;
        let length = (MESSAGE - self.unsent.len()) as u64;
        match self.silences.last_mut() {
            Some(last) if last.begin + last.length == begin => last.length += length,
            _ => self.silences.push(Silence { begin, length }),
        }
        self.sent += MESSAGE as u64;
        if self.unsent.is_empty() {
            return Bytes::from_static(&SILENCE);
        }
        self.unsent.resize(MESSAGE, SILENCE[0]);
        self.unsent.split().freeze()
    }

    /// The recogniser's time, in seconds, as time from the first byte of caller audio.
    pub(super) fn caller_time(&self, seconds: f64) -> Duration {
        // Negative and absurd values mean the beginning.
        let time = Duration::try_from_secs_f64(seconds).unwrap_or_default();
        let position = mulaw::bytes_of(time) as u64;
        let silent: u64 =
            self.silences.iter().map(|silence| position.saturating_sub(silence.begin).min(silence.length)).sum();
        time.saturating_sub(mulaw::duration(silent as usize))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    #[test]
    fn frames_become_messages_of_80_ms_and_the_rest_is_flushed() {
        let mut feed = Feed::default();
        for _ in 0..5 {
            feed.push(&[1; 160]);
        }
        assert_eq!(feed.next_message().map(|message| message.len()), Some(640));
        assert_eq!(feed.next_message(), None);
        assert_eq!(feed.flush().as_deref(), Some(&[1; 160][..]));
        assert_eq!(feed.flush(), None, "an empty message would end the stream");
    }

    #[test]
    fn silence_fills_a_message_up_and_does_not_count_as_caller_time() {
        let mut feed = Feed::default();
        feed.push(&[1; 320]);
        let filled = feed.silence();
        assert_eq!((filled.len(), filled[319], filled[320]), (640, 1, 0xff));
        assert_eq!(feed.silence().len(), 640);
        feed.push(&[1; 640]);
        feed.next_message();
        // Caller audio: the first 40 ms and the 80 ms from 160 ms on.
        for (vendor, caller) in [(0.0, 0), (0.03, 30), (0.04, 40), (0.1, 40), (0.16, 40), (0.2, 80), (0.24, 120)] {
            assert_eq!(feed.caller_time(vendor), ms(caller), "{vendor} s");
        }
        assert_eq!(feed.caller_time(-1.0), Duration::ZERO);
        assert_eq!(feed.caller_time(f64::INFINITY), Duration::ZERO);
    }
}
