//! Rule: caller audio goes to the recogniser, and to an ear of our own that notices at once when a sound begins or stops.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::call::phase::Phase;
use crate::events::CallEvent;
use crate::settings::Wait;
use crate::stt::SttOrder;
use crate::stt::catch_up::LIVE;
use crate::supervision::exit::Child;
use crate::turn::barge_in::BargeInInput;
use crate::turn::ear::{ONSET, Sound};
use crate::turn::endpointing::EndpointingInput;

/// Audio in one order of a replay: a second.
const REPLAY_PIECE: usize = 8_000;

/// A noise that begins anew over and over is waited for this much longer than one that goes on.
const BURSTS: u32 = 2;

/// How soon a sound that goes on is looked at again.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// A sound of the caller's whose words may still come.
#[derive(Debug, Clone, Copy)]
pub struct PendingSound {
    since: Instant,
    /// When it was last heard to begin or go on.
    latest: Instant,
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
        self.ring.push(&audio);
        if self.children.is_running(Child::Stt) {
            self.forward(audio);
        }
    }

    /// A new recogniser session begins: it hears again what no session has committed, or only the last of it.
    pub(in crate::call) fn replay(&mut self, now: Instant) {
        let begin = self.ring.begin();
        let is_long = self.ring.end().saturating_sub(begin) > LIVE;
        let (only_live, from) = if is_long {
            let cut = self.catch_up(begin, now);
            (cut.at, cut.live_from)
        } else {
            (begin, begin)
        };
        self.words_come_again(only_live, now);
        self.replay_from(from);
    }

    /// A new recogniser session is given the caller's audio from here on.
    pub(in crate::call) fn replay_from(&mut self, from: Duration) {
        self.children.session_began_at(from);
        self.forget_waiting_audio();
        // In big pieces: a link that is still dialling keeps only so many orders.
        for piece in self.ring.between(from, self.ring.end()).chunks(REPLAY_PIECE) {
            self.push(Output::Stt(SttOrder::Audio(Bytes::copy_from_slice(piece))));
        }
    }

    fn on_ear(&mut self, sound: Sound, now: Instant) {
        if let Sound::Began { .. } | Sound::Continued { .. } = sound {
            // Whoever speaks again is not told now that nothing was understood.
            self.unheard.stop();
            self.sound_began = self.ring.end().saturating_sub(ONSET);
            self.deaf.sound(now);
        }
        match sound {
            Sound::Began { pause, .. } | Sound::Continued { pause } => {
                self.endpointing_input(EndpointingInput::Sounding { pause: Some(pause) }, now);
                if self.ear.is_trusted() {
                    self.on_own_ear(now);
                }
            }
            Sound::Paused => {
                // The recogniser is being asked what it was.
                let answered = now + self.settings().turn.finalize_answer;
                let most = self.settings().turn.sound_most;
                self.sound = self.sound.map(|sound| {
                    let until = sound.until.max(answered).min(sound.since + most * BURSTS);
                    PendingSound { until, ..sound }
                });
                let since = now.checked_sub(self.settings().turn.pause).unwrap_or(now);
                self.endpointing_input(EndpointingInput::Paused { since }, now);
            }
            Sound::Ended { loud } => self.unheard.sound_ended(loud, now),
        }
    }

    fn on_own_ear(&mut self, now: Instant) {
        let was_held = self.player.is_held();
        self.on_sound(now);
        if !was_held && self.player.is_held() {
            self.ear.caused_hold();
        }
    }

    /// The caller makes a sound: an agent who speaks is held, and one who is about to speak does not begin.
    pub(in crate::call) fn on_sound(&mut self, now: Instant) {
        if self.sound.is_none() && !self.player.is_held() {
            self.began_in_gap = !self.player.is_idle() && !self.player.is_audible(now);
        }
        // However often a noise begins anew, all of it is waited for once.
        let turn = &self.settings().turn;
        let since = self.sound.map_or(now, |sound| sound.since);
        let until = (now + turn.sound).min(since + turn.sound_most * BURSTS);
        self.sound = Some(PendingSound { since, latest: now, until });
        // At once: a timer that runs out at this very moment must not begin to speak.
        let allowed = !self.caller_has_floor(now);
        self.player.may_begin(allowed, now);
        let output = self.barge_in.handle(BargeInInput::SpeechStarted, now);
        self.on_barge_in(output, now);
    }

    /// The recogniser has looked at everything heard up to then and found no word in it. A sound that began later is
    /// another one.
    pub(in crate::call) fn on_sound_was_nothing(&mut self, covers: Instant, now: Instant) {
        self.settle_heard_sound(covers);
        if self.sound.is_some() {
            return;
        }
        let output = self.barge_in.handle(BargeInInput::NoWords, now);
        self.on_barge_in(output, now);
    }

    /// What the recogniser makes of everything up to then is known. A sound that began later is another one, and one that
    /// goes on may bring more words.
    pub(in crate::call) fn settle_heard_sound(&mut self, covers: Instant) {
        let goes_on = self.ear.is_sounding();
        self.sound = self.sound.filter(|sound| goes_on || sound.latest > covers);
    }

    /// The caller has the floor: words of theirs wait for their end, or a sound for its words. Nothing may begin to be
    /// said then. Bounded: a turn by endpointing, a sound by its own wait.
    pub(in crate::call) fn caller_has_floor(&self, now: Instant) -> bool {
        if !self.phase.is_listening() {
            return false;
        }
        self.sound.is_some_and(|sound| now < sound.until) || self.words_want_floor
    }

    /// A sound that goes on, or that a recording is to explain, is waited for a little longer, and then not any more: it may
    /// be the street.
    pub(in crate::call) fn settle_sound(&mut self, now: Instant) {
        let Some(sound) = self.sound.filter(|sound| sound.until <= now) else { return };
        let most = self.settings().turn.sound_most;
        let latest = (sound.latest + most).min(sound.since + most * BURSTS);
        let sounding = self.ear.is_sounding();
        if (sounding || self.catching_up.is_pending()) && now < latest {
            self.sound = Some(PendingSound { until: (now + LOOK_AGAIN).min(latest), ..sound });
        } else {
            self.sound = None;
            self.event(CallEvent::Waited(if sounding { Wait::SoundMost } else { Wait::Sound }));
        }
    }
}
