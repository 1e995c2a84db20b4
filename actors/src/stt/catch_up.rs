//! Long stretches that no recogniser session has committed: recognised as a recording, beside the live session, which
//! is given only what follows.
//!
//! ```text
//! caller   ──────begin═════════════════════════cut──────────────▶ now
//! recorded       │◀──────────────────────────────│──MARGIN──▶│
//! live                              │◀──MARGIN──│─────────────────▶
//! ```
//!
//! Both hear [`MARGIN`] beyond the cut, so that a word lying across it is heard whole by each; whose word it is follows
//! from where it begins. What the recording says is put before what the live session says, by time.
//!
//! ```text
//! opened ──▶ Asked ──words──▶ merged
//!              ├── half of the wait, or a failure ──▶ Asked again, by another way if there is one
//!              └── all tries failed, or the wait is over ──▶ Again: a live session hears all of it
//! ```

use std::ops::Range;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::Word;
use crate::audio::frame::FRAME_BYTES;
use crate::audio::level::dbfs;
use crate::audio::mulaw;
use crate::supervision::routes::Route;

/// What a new session is given live; longer stretches are recognised as a recording. Live audio is taken at little more
/// than real time.
pub const LIVE: Duration = Duration::from_secs(2);

/// How far both sides hear beyond the cut: longer than most words.
const MARGIN: Duration = Duration::from_millis(700);

/// Two recognisers place the same word this far apart at most.
pub(crate) const TOLERANCE: Duration = Duration::from_millis(150);

/// The quietest so much of the audio is where it is cut, in its middle: between two frames.
const CUT: Duration = Duration::from_millis(80);

const TRIES: u32 = 2;

/// Names one stretch among those of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CatchUpId(pub u32);

/// An order to recognise a recording.
#[derive(Clone, PartialEq, Eq)]
pub struct CatchUp {
    pub id: CatchUpId,
    /// The way to the recogniser.
    pub route: Route,
    /// µ-law, 8 kHz, mono.
    pub audio: Bytes,
    /// Connection and answer together; later nobody waits for it.
    pub within: Duration,
}

/// Without the audio.
impl std::fmt::Debug for CatchUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, route, audio, within } = self;
        let audio = audio.len();
        f.debug_struct("CatchUp")
            .field("id", id)
            .field("route", route)
            .field("bytes", &audio)
            .field("within", within)
            .finish()
    }
}

/// Where a stretch ends for the recording and the live session takes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// In caller audio time.
    pub at: Duration,
    /// From here on the live session hears.
    pub live_from: Duration,
    /// So far the recording goes.
    pub recorded_to: Duration,
}

impl Cut {
    /// Cuts the uncommitted audio, which begins at `begin`, at its quietest place as near to its end as words allow.
    pub fn of(begin: Duration, audio: &[u8]) -> Self {
        let end = audio.len();
        let step = mulaw::bytes_of(CUT);
        let before_end = |time| end.saturating_sub(mulaw::bytes_of(time)).next_multiple_of(FRAME_BYTES);
        let (earliest, latest) = (before_end(LIVE - MARGIN), before_end(MARGIN));
        let level = |at: usize| dbfs(&audio[at..at + step]);
        let places = (earliest..(latest + 1).saturating_sub(step)).step_by(FRAME_BYTES);
        let quietest = places.rev().min_by(|one, other| level(*one).total_cmp(&level(*other)));
        let at = begin + mulaw::duration(quietest.map_or(latest, |at| at + step / 2));
        let live_from = at.saturating_sub(MARGIN).max(begin);
        Self { at, live_from, recorded_to: (at + MARGIN).min(begin + mulaw::duration(end)) }
    }
}

/// A stretch that is being recognised.
#[derive(Debug)]
struct Stretch {
    id: CatchUpId,
    begin: Duration,
    /// Of the words only those that begin within are its own, give or take [`TOLERANCE`].
    own: Range<Duration>,
    audio: Bytes,
    until: Instant,
    again_at: Instant,
    tries: u32,
    failed: u32,
}

/// What follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CatchUpOutput {
    /// Ask (again).
    Ask(CatchUpId),
    /// No words come of it, or not in time: a live session is to hear everything from `begin` on. Its words begin at
    /// `words_from`; those before are known.
    Failed { begin: Duration, words_from: Duration, how: Failed },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failed {
    /// Every try was refused or broke.
    Refused,
    /// The wait ran out.
    Late,
}

/// The stretches of a call that are being recognised, oldest first.
#[derive(Debug, Default)]
pub struct CatchUps {
    stretches: Vec<Stretch>,
    next: u32,
    /// The latest cut: words before it are not the live session's.
    cut: Duration,
}

impl CatchUps {
    pub fn is_pending(&self) -> bool {
        !self.stretches.is_empty()
    }

    /// Where the oldest stretch that is being recognised begins.
    pub fn begin(&self) -> Option<Duration> {
        self.stretches.iter().map(|stretch| stretch.begin).min()
    }

    /// A stretch is to be recognised; `wait` is how long that may take in all.
    pub fn open(&mut self, begin: Duration, cut: Cut, audio: Bytes, wait: Duration, now: Instant) -> CatchUpId {
        let id = CatchUpId(self.next);
        self.next += 1;
        let own = begin.max(self.cut)..cut.at;
        self.cut = cut.at;
        let (until, again_at) = (now + wait, now + wait / 2);
        self.stretches.push(Stretch { id, begin, own, audio, until, again_at, tries: 0, failed: 0 });
        id
    }

    /// Whether this stretch is still being recognised.
    pub fn waits_for(&self, id: CatchUpId) -> bool {
        self.stretches.iter().any(|stretch| stretch.id == id)
    }

    /// The audio to ask with, how long that may take, and whether it is the first try; counts as one.
    pub fn ask(&mut self, id: CatchUpId, now: Instant) -> Option<(Bytes, Duration, bool)> {
        let stretch = self.stretches.iter_mut().find(|stretch| stretch.id == id)?;
        stretch.tries += 1;
        let within = stretch.until.saturating_duration_since(now);
        Some((stretch.audio.clone(), within, stretch.tries == 1))
    }

    /// The recording's words, in time from its first byte. Gives the stretch's own in caller audio time, and the time
    /// that it covers; `None` when nobody waits for them any more.
    pub fn recognised(&mut self, id: CatchUpId, words: Vec<Word>) -> Option<(Vec<Word>, Range<Duration>)> {
        let index = self.stretches.iter().position(|stretch| stretch.id == id)?;
        let Stretch { begin, own, .. } = self.stretches.remove(index);
        // What lies before is the former stretch's, or was committed and is not in the audio.
        let first = if own.start > begin { own.start.saturating_sub(TOLERANCE) } else { begin };
        let words = words.into_iter().map(|word| Word { start: begin + word.start, end: begin + word.end, ..word });
        let words = words.filter(|word| word.start >= first && word.start < own.end + TOLERANCE).collect();
        Some((words, begin..own.end))
    }

    /// A try came to nothing.
    pub fn failed(&mut self, id: CatchUpId) -> Option<CatchUpOutput> {
        let stretch = self.stretches.iter_mut().find(|stretch| stretch.id == id)?;
        stretch.failed += 1;
        if stretch.tries < TRIES {
            return Some(CatchUpOutput::Ask(id));
        }
        if stretch.failed < stretch.tries {
            return None;
        }
        Some(self.give_up(id, Failed::Refused))
    }

    pub fn tick(&mut self, now: Instant) -> Option<CatchUpOutput> {
        if let Some(late) = self.stretches.iter().find(|stretch| stretch.until <= now) {
            let id = late.id;
            return Some(self.give_up(id, Failed::Late));
        }
        let again = self.stretches.iter().find(|stretch| stretch.tries < TRIES && stretch.again_at <= now)?;
        Some(CatchUpOutput::Ask(again.id))
    }

    /// When nobody waits for any stretch any more.
    pub fn latest(&self) -> Option<Instant> {
        self.stretches.iter().map(|stretch| stretch.until).max()
    }

    pub fn deadline(&self) -> Option<Instant> {
        let next = |stretch: &Stretch| {
            if stretch.tries < TRIES { stretch.again_at.min(stretch.until) } else { stretch.until }
        };
        self.stretches.iter().map(next).min()
    }

    /// A live session hears everything from its beginning on, later stretches included.
    fn give_up(&mut self, id: CatchUpId, how: Failed) -> CatchUpOutput {
        let index = self.stretches.iter().position(|stretch| stretch.id == id).expect("the stretch was just found");
        let Stretch { begin, own, .. } = self.stretches.remove(index);
        self.stretches.retain(|stretch| stretch.begin < begin);
        self.cut = own.start;
        CatchUpOutput::Failed { begin, words_from: own.start, how }
    }
}

/// Whether two reports are of one and the same word: most of the shorter one lies within the other.
pub fn is_same_word(one: &Word, other: &Word) -> bool {
    let shared = one.end.min(other.end).saturating_sub(one.start.max(other.start));
    let shorter = (one.end.saturating_sub(one.start)).min(other.end.saturating_sub(other.start));
    shared * 2 > shorter
}

#[cfg(test)]
mod tests;
