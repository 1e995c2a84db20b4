//! What the caller says: audio, keys, and when each sound began and ended.

use std::collections::VecDeque;
use std::time::Duration;

use super::recording::{CallerSound, CallerSoundKind};
use crate::twilio::handset::{FRAME_BYTES, SILENCE};
use crate::voice;

/// From one key to the next: a brisk human dialler.
const KEY_INTERVAL: Duration = Duration::from_millis(200);

/// One frame from the mouth.
pub(super) struct MouthFrame {
    pub(super) audio: [u8; FRAME_BYTES],
    pub(super) key: Option<char>,
    /// A sound or a row of keys that ended with this frame.
    pub(super) finished: Option<CallerSound>,
}

#[derive(Debug)]
pub(super) struct Mouth {
    audio: VecDeque<u8>,
    sound: Option<CallerSound>,
    keys: VecDeque<char>,
    next_key: Duration,
    noise_seed: u64,
    last: Option<CallerSound>,
}

impl Mouth {
    pub(super) fn new(noise_seed: u64) -> Self {
        Self {
            audio: VecDeque::new(),
            sound: None,
            keys: VecDeque::new(),
            next_key: Duration::ZERO,
            noise_seed,
            last: None,
        }
    }

    /// Starts to speak with the frame that begins at `at`.
    pub(super) fn speak(&mut self, text: String, at: Duration) -> CallerSound {
        let length = voice::duration(&text).saturating_sub(voice::PAUSE);
        self.audio.extend(voice::encode(&text));
        self.begin(CallerSound { kind: CallerSoundKind::Speech, text, start: at, end: at + length })
    }

    pub(super) fn cough(&mut self, length: Duration, at: Duration) -> CallerSound {
        self.audio.extend(voice::noise(length, self.noise_seed));
        self.noise_seed = self.noise_seed.wrapping_add(1);
        self.begin(CallerSound { kind: CallerSoundKind::Noise, text: String::new(), start: at, end: at + length })
    }

    fn begin(&mut self, sound: CallerSound) -> CallerSound {
        self.sound = Some(sound.clone());
        sound
    }

    pub(super) fn press(&mut self, keys: &str) {
        self.keys.extend(keys.chars());
    }

    pub(super) fn is_busy(&self) -> bool {
        self.sound.is_some() || !self.keys.is_empty()
    }

    /// The last speech or key that the agent may answer, if any: noise calls for no answer.
    pub(super) fn last_said(&self) -> Option<&CallerSound> {
        self.last.as_ref()
    }

    pub(super) fn frame(&mut self, at: Duration) -> MouthFrame {
        let mut frame = MouthFrame { audio: [SILENCE; FRAME_BYTES], key: None, finished: None };
        for (slot, byte) in frame.audio.iter_mut().zip(self.audio.drain(..self.audio.len().min(FRAME_BYTES))) {
            *slot = byte;
        }
        if self.audio.is_empty() {
            frame.finished = self.sound.take();
        }
        if frame.finished.is_none()
            && at >= self.next_key
            && let Some(key) = self.keys.pop_front()
        {
            self.next_key = at + KEY_INTERVAL;
            frame.key = Some(key);
            let kind = CallerSoundKind::Key;
            frame.finished = Some(CallerSound { kind, text: key.to_string(), start: at, end: at });
        }
        if let Some(sound) = frame.finished.as_ref().filter(|sound| sound.kind != CallerSoundKind::Noise) {
            self.last = Some(sound.clone());
        }
        frame
    }
}
