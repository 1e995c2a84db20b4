//! Rule: caller audio goes to the recogniser, and to an ear of our own that notices at once when a sound begins or stops.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::call::phase::Phase;
use crate::stt::SttOrder;
use crate::supervision::exit::Child;
use crate::turn::barge_in::BargeInInput;
use crate::turn::ear::Sound;
use crate::turn::endpointing::EndpointingInput;

/// Audio in one order of a replay: a second.
const REPLAY_PIECE: usize = 8_000;

/// How long a sound has lasted when the ear notices it.
const ONSET: Duration = Duration::from_millis(60);

/// How soon a sound that goes on is looked at again.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// A sound of the caller's whose words may still come.
#[derive(Debug, Clone, Copy)]
pub struct PendingSound {
    since: Instant,
    /// The agent does not begin to speak before.
    pub until: Instant,
}

impl CallCore {
    pub(in crate::call) fn on_frame(&mut self, frame: Bytes, now: Instant) {
        // A zero-length message would end the recogniser's stream (Deepgram: close stream).
        if frame.is_empty() {
            return;
        }
        let heard = self.echo.heard(&frame, now);
        match self.phase {
            Phase::Opening => self.backlog.push(frame, heard.slot),
            _ if self.phase.is_listening() => {
                let sound = self.ear.hears(heard.level, heard.source);
                // First the audio: what the ear makes of it may be a question to the recogniser.
                self.feed(frame);
                self.media_clock.arrived(self.ring.end(), now);
                if let Some(sound) = sound {
                    self.on_ear(sound, now);
                }
            }
            _ => {}
        }
    }

    /// Gives audio to the recogniser and remembers it until it has been committed.
    pub(in crate::call) fn feed(&mut self, audio: Bytes) {
        self.ring.push(audio.clone());
        if self.children.is_running(Child::Stt) {
            self.forward(audio);
        }
    }

    /// A new recogniser session begins: it hears again what no session has committed.
    pub(in crate::call) fn replay(&mut self) {
        self.children.session_began_at(self.ring.begin());
        self.forget_waiting_audio();
        // In big pieces: a link that is still dialling keeps only so many orders.
        let audio: Vec<u8> = self.ring.uncommitted().flat_map(|chunk| chunk.iter().copied()).collect();
        for piece in Bytes::from(audio).chunks(REPLAY_PIECE) {
            self.push(Output::Stt(SttOrder::Audio(Bytes::copy_from_slice(piece))));
        }
    }

    fn on_ear(&mut self, sound: Sound, now: Instant) {
        if let Sound::Began { .. } | Sound::Continued { .. } = sound {
            self.sound_began = self.ring.end().saturating_sub(ONSET);
        }
        match sound {
            Sound::Began { trusted } => {
                self.endpointing_input(EndpointingInput::Sounding { pause: None }, now);
                if trusted {
                    self.on_sound(now);
                }
            }
            Sound::Continued { pause } => {
                self.endpointing_input(EndpointingInput::Sounding { pause: Some(pause) }, now);
                if self.ear.is_trusted() {
                    self.on_sound(now);
                }
            }
            Sound::Paused => {
                let since = now.checked_sub(self.settings().turn.pause).unwrap_or(now);
                self.endpointing_input(EndpointingInput::Paused { since }, now);
            }
            Sound::Ended { loud } => self.unheard.sound_ended(loud, now),
        }
    }

    /// The caller makes a sound: an agent who speaks is held, and one who is about to speak does not begin.
    pub(in crate::call) fn on_sound(&mut self, now: Instant) {
        self.sound = Some(PendingSound { since: now, until: now + self.settings().turn.sound });
        let output = self.barge_in.handle(BargeInInput::SpeechStarted, now);
        self.on_barge_in(output, now);
    }

    /// The recogniser has looked at everything heard up to then and found no word in it. A sound that began later is
    /// another one.
    pub(in crate::call) fn on_sound_was_nothing(&mut self, covers: Instant, now: Instant) {
        if self.sound.is_some_and(|sound| sound.since > covers) {
            return;
        }
        self.sound = None;
        let output = self.barge_in.handle(BargeInInput::NoWords, now);
        self.on_barge_in(output, now);
    }

    /// The caller has the floor: words of theirs wait for their end, or a sound for its words. Nothing may begin to be
    /// said then. Bounded: a turn by endpointing, a sound by its own wait.
    pub(in crate::call) fn caller_has_floor(&self, now: Instant) -> bool {
        if !self.phase.is_listening() {
            return false;
        }
        self.sound.is_some_and(|sound| now < sound.until) || self.words_want_floor
    }

    /// A sound that goes on is waited for a little longer, and then not any more: it may be the street.
    pub(in crate::call) fn settle_sound(&mut self, now: Instant) {
        let Some(sound) = self.sound.filter(|sound| sound.until <= now) else { return };
        let latest = sound.since + self.settings().turn.sound_most;
        let goes_on = self.ear.is_sounding() && now < latest;
        self.sound = goes_on.then(|| PendingSound { until: (now + LOOK_AGAIN).min(latest), ..sound });
    }
}
