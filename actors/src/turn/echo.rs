//! Does the line echo? A caller's loudspeaker plays the agent back into their microphone, and the agent must neither
//! fall silent because of itself nor answer itself.
//!
//! ```text
//! sent     ▁▆█▇▂▁▁▅█▆▁▁▁▁▁▁▁          levels only: no word is needed, so this works before the notice was heard
//! heard    ▁▁▁▁▃▄▄▁▁▁▃▄▃▁▆█▇▁
//!              └lag┘ gain     └ not explained by what was sent: the caller
//! ```
//!
//! A machine without I/O. It is given the level of everything sent (with the time at which the carrier plays it) and
//! of everything heard, finds the lag and the gain at which the one follows the other, and from then on says of every
//! frame heard whether what was sent explains it. It never says so on a line whose echo it has not learnt.

mod learner;
mod levels;

use std::ops::Range;
use std::time::Duration;

use tokio::time::Instant;

use self::learner::{Fit, LAGS, Learner};
pub use self::levels::Slot;
use self::levels::{Arrivals, FLOOR_DBFS, Levels, PlayClock, dbfs_of};
use crate::audio::frame::{FRAME_BYTES, FRAME_MS};
use crate::audio::level::dbfs;

/// Whom a stretch of caller audio comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// No louder than the line's noise.
    Quiet,
    /// Explained by what was sent.
    Echo,
    /// Anything else: the caller, or the room.
    Caller,
}

/// One frame of caller audio, judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Judged {
    /// To ask again later, when more is known; see [`Echo::source_of`].
    pub slot: Slot,
    /// dBFS.
    pub level: f32,
    pub source: Source,
}

/// How a line echoes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EchoPath {
    /// From the carrier's playing, as we reckon it, to our hearing. A multiple of 20 ms.
    pub lag: Duration,
    /// Heard minus sent, in decibels; below zero.
    pub gain_db: f32,
    /// How much louder than predicted the echo may be, in decibels.
    pub margin_db: f32,
    slots: u64,
}

/// Always quiet below this, in dBFS: nobody's speech.
const INAUDIBLE_DBFS: f32 = -52.0;

/// Sound is this much louder than the noise of the line.
const ABOVE_NOISE_DB: f32 = 6.0;

/// The noise falls at once and rises by this a frame, 1 dB a second: too slow to learn a word as noise.
const NOISE_RISE_DB: f32 = 0.02;

/// Loudest noise that is taken for noise, in dBFS.
const LOUDEST_NOISE_DBFS: f32 = -40.0;

/// The sums are looked at every 10 frames, 200 ms, while there is anything to learn.
const LOOKED_AT: u32 = 10;

/// Looks in a row that must agree on the lag, within two slots, before an echo is claimed.
const AGREEING: u32 = 3;
const AGREE_SLOTS: usize = 2;

/// An echo is given up when the levels correlate less than this and its gain is not steady either, for as many looks in
/// a row: 3 s of agent speech.
const DOUBTFUL: f32 = 0.4;
const DOUBTS: u32 = 15;

/// Speech of the caller on top teaches nothing about the echo, unless it goes on for this many frames (1 s): then the
/// echo may have changed.
const NOT_LEARNT_FROM: u32 = 50;

/// The echo may come this many slots earlier or later than learnt: carriers and networks are not exact.
const TOLERATED: u64 = 3;

/// After that it fades like a room does, 3 dB a slot (60 dB in 0.4 s), for this many slots.
const FADES: u64 = 6;
const FADES_BY: f32 = 0.5;

/// What the carrier still plays after a `clear`, which takes its time to get there.
const CLEAR_TAKES: Duration = Duration::from_millis(100);

/// Levels are means of 100 ms, so a sound shows up to this much later than it began.
const BLUR: Duration = Duration::from_millis(60);

/// Frames that are not explained, 60 ms, without which a sound is nothing but echo.
const SOMEBODY: usize = 3;

/// See the [module](self).
#[derive(Debug)]
pub struct Echo {
    start: Instant,
    sent: Levels,
    playing: PlayClock,
    heard: Levels,
    arrivals: Arrivals,
    noise_dbfs: f32,
    learner: Learner,
    /// The levels sent one slot ago, two slots ago, and so on.
    recent: [f32; LAGS],
    /// The last frame heard.
    latest: Option<Slot>,
    frames_until_look: u32,
    last_fit: Option<Fit>,
    agreeing: u32,
    doubts: u32,
    caller_frames: u32,
    path: Option<EchoPath>,
}

impl Echo {
    pub fn new(start: Instant) -> Self {
        Self {
            start,
            sent: Levels::default(),
            playing: PlayClock::new(start),
            heard: Levels::default(),
            arrivals: Arrivals::default(),
            noise_dbfs: LOUDEST_NOISE_DBFS,
            learner: Learner::default(),
            recent: [FLOOR_DBFS; LAGS],
            latest: None,
            frames_until_look: LOOKED_AT,
            last_fit: None,
            agreeing: 0,
            doubts: 0,
            caller_frames: 0,
            path: None,
        }
    }

    /// Audio left for the carrier, who plays it behind what it already has.
    pub fn sent(&mut self, mulaw: &[u8], now: Instant) {
        for frame in mulaw.chunks(FRAME_BYTES) {
            let played = self.playing.next(now);
            self.sent.put(Slot::at(played, self.start), dbfs(frame));
        }
    }

    /// The carrier was told to drop what it has not played.
    pub fn cleared(&mut self, now: Instant) {
        self.playing.stop(now);
        self.sent.cut(Slot::at(now + CLEAR_TAKES, self.start));
    }

    /// Takes the next frame of caller audio and says whom it comes from.
    pub fn heard(&mut self, mulaw: &[u8], now: Instant) -> Judged {
        let level = dbfs(mulaw);
        let slot = self.arrivals.place(Slot::at(now, self.start));
        self.heard.put(slot, level);
        let smoothed = dbfs_of(self.heard.smoothed(slot));
        let source = self.judge(slot);
        // An even voice may go on for longer than any pause in it: its echo is no noise of the line.
        let risen = if source == Source::Echo { self.noise_dbfs } else { self.noise_dbfs + NOISE_RISE_DB };
        self.noise_dbfs = smoothed.min(risen).min(LOUDEST_NOISE_DBFS);
        self.learn(slot, smoothed, source);
        Judged { slot, level, source }
    }

    /// The echo of this line, once it has been learnt.
    pub fn path(&self) -> Option<EchoPath> {
        self.path
    }

    /// Whom a frame heard earlier came from, by what is known now. What is too long ago counts as the caller's.
    pub fn source_at(&self, slot: Slot) -> Source {
        if self.heard.remembers(slot) { self.judge(slot) } else { Source::Caller }
    }

    /// Whom most of a stretch came from, by what is known now. What is too long ago counts as the caller's.
    pub fn source_of(&self, stretch: Range<Instant>) -> Source {
        let counts = self.count(stretch.start, stretch.end + BLUR);
        match counts {
            Counts { caller, echo, .. } if caller > echo => Source::Caller,
            Counts { echo: 0, .. } => Source::Quiet,
            Counts { .. } => Source::Echo,
        }
    }

    /// Whether the sound since `began` is the agent's own voice and nothing else.
    pub fn is_only_echo(&self, began: Instant, now: Instant) -> bool {
        let Counts { echo, caller } = self.count(began, now);
        echo > 0 && caller < SOMEBODY
    }

    fn count(&self, from: Instant, to: Instant) -> Counts {
        let (mut slot, last) = (Slot::at(from, self.start), Slot::at(to, self.start));
        let mut counts = Counts::default();
        // The end of the stretch may lie ahead of what has been heard.
        while slot <= last && Some(slot) <= self.latest {
            match self.source_at(slot) {
                Source::Quiet => {}
                Source::Echo => counts.echo += 1,
                Source::Caller => counts.caller += 1,
            }
            slot = slot.after(1);
        }
        counts
    }

    fn judge(&self, slot: Slot) -> Source {
        let power = self.heard.smoothed(slot);
        let level = dbfs_of(power);
        if level < INAUDIBLE_DBFS.max(self.noise_dbfs + ABOVE_NOISE_DB) {
            return Source::Quiet;
        }
        let Some(path) = &self.path else { return Source::Caller };
        let predicted = self.predicted(path, slot);
        let explained = predicted > 0.0 && level <= 10.0 * predicted.log10() + path.gain_db + path.margin_db;
        if explained { Source::Echo } else { Source::Caller }
    }

    /// The loudest that was sent about a lag before this slot, as power; what lies further back has faded.
    fn predicted(&self, path: &EchoPath, slot: Slot) -> f32 {
        let newest = slot.after(TOLERATED).before(path.slots);
        let sharp = (0..=2 * TOLERATED).map(|back| self.sent.smoothed(newest.before(back)));
        let fading = (1..=FADES).map(|back| {
            let faded = FADES_BY.powi(back as i32);
            self.sent.smoothed(newest.before(2 * TOLERATED + back)) * faded
        });
        sharp.chain(fading).fold(0.0, f32::max)
    }

    fn learn(&mut self, slot: Slot, heard_dbfs: f32, source: Source) {
        self.remember_sent(slot);
        if self.recent.iter().all(|level| *level <= FLOOR_DBFS) {
            // The agent is silent: whatever is heard is no echo, and says nothing about one.
            return;
        }
        self.caller_frames = match source {
            Source::Caller if self.path.is_some() => self.caller_frames + 1,
            _ => 0,
        };
        if (1..NOT_LEARNT_FROM).contains(&self.caller_frames) {
            return;
        }
        self.learner.take(heard_dbfs, &self.recent);
        self.frames_until_look -= 1;
        if self.frames_until_look == 0 {
            self.frames_until_look = LOOKED_AT;
            self.look();
        }
    }

    /// Brings [`recent`](Self::recent) up to the slot before this one, which becomes the latest.
    fn remember_sent(&mut self, slot: Slot) {
        let oldest = slot.before(LAGS as u64);
        let mut next = self.latest.map_or(oldest, |latest| latest.max(oldest));
        while next < slot {
            self.recent.copy_within(..LAGS - 1, 1);
            self.recent[0] = dbfs_of(self.sent.smoothed(next));
            next = next.after(1);
        }
        self.latest = Some(next);
    }

    fn look(&mut self) {
        let Some(fit) = self.learner.fit(self.path.map(|path| path.slots as usize)) else { return };
        if fit.is_echo() {
            let agrees = self.last_fit.is_some_and(|last| last.lag.abs_diff(fit.lag) <= AGREE_SLOTS);
            self.agreeing = if agrees { self.agreeing + 1 } else { 1 };
            self.last_fit = Some(fit);
            self.doubts = 0;
            if self.agreeing >= AGREEING {
                self.path = Some(EchoPath::new(&fit));
            }
            return;
        }
        self.agreeing = 0;
        // A caller who spoke over the agent spoils the correlation; while the agent is loud the echo is still steady.
        let doubtful = fit.correlation < DOUBTFUL && !fit.is_steady();
        self.doubts = if doubtful { self.doubts + 1 } else { 0 };
        if self.doubts >= DOUBTS {
            self.path = None;
        }
    }
}

/// Frames of a stretch, by their source.
#[derive(Debug, Default)]
struct Counts {
    echo: usize,
    caller: usize,
}

impl EchoPath {
    fn new(fit: &Fit) -> Self {
        let slots = fit.lag as u64;
        // A steady echo is predicted well; one that a handset's own suppression chops up is not.
        let margin_db = 4.0 + fit.spread_db / 2.0;
        Self { lag: Duration::from_millis(slots * FRAME_MS), gain_db: fit.gain_db, margin_db, slots }
    }
}

#[cfg(test)]
mod tests;
