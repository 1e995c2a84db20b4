//! Loudness on one line of time: slots of 20 ms, counted from the start of the call.

use std::time::Duration;

use tokio::time::Instant;

use crate::audio::frame::FRAME_MS;

/// 20 ms of the call, counted from its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot(u64);

impl Slot {
    /// The slot in which this moment lies; a moment before the start lies in the first.
    pub(crate) fn at(moment: Instant, start: Instant) -> Self {
        let milliseconds = moment.saturating_duration_since(start).as_millis();
        Self(u64::try_from(milliseconds).unwrap_or(u64::MAX) / FRAME_MS)
    }

    pub(super) fn before(self, slots: u64) -> Self {
        Self(self.0.saturating_sub(slots))
    }

    pub(super) fn after(self, slots: u64) -> Self {
        Self(self.0.saturating_add(slots))
    }
}

/// Slots remembered: 20 s, the opening of a call or the longest stretch that a recogniser commits late.
const REMEMBERED: u64 = 1_024;

/// Frames that are averaged, 100 ms: a syllable. Longer blurs words, shorter follows how audio was cut into frames.
const SMOOTHED: u64 = 5;

/// What counts as silence, in dBFS: a telephone line's own noise lies about here.
pub(super) const FLOOR_DBFS: f32 = -60.0;

/// The power of each of the last slots, full scale is 1. Slots that nobody wrote are silent.
#[derive(Debug)]
pub(super) struct Levels {
    powers: Box<[f32]>,
    /// The first slot that has not been written.
    end: u64,
}

impl Default for Levels {
    fn default() -> Self {
        Self { powers: vec![0.0; REMEMBERED as usize].into(), end: 0 }
    }
}

impl Levels {
    /// Writes the level of one slot, in dBFS. Of two frames in one slot the louder one counts.
    pub(super) fn put(&mut self, slot: Slot, dbfs: f32) {
        let power = 10_f32.powf(dbfs / 10.0);
        if slot.0 < self.end {
            if slot.0 + REMEMBERED > self.end {
                let old = &mut self.powers[index(slot.0)];
                *old = old.max(power);
            }
            return;
        }
        for silent in self.end.max((slot.0 + 1).saturating_sub(REMEMBERED))..slot.0 {
            self.powers[index(silent)] = 0.0;
        }
        self.powers[index(slot.0)] = power;
        self.end = slot.0 + 1;
    }

    /// Takes back everything from this slot on.
    pub(super) fn cut(&mut self, from: Slot) {
        for slot in from.0.max(self.end.saturating_sub(REMEMBERED))..self.end {
            self.powers[index(slot)] = 0.0;
        }
    }

    /// Whether the slot is recent enough to be known.
    pub(super) fn remembers(&self, slot: Slot) -> bool {
        slot.0 < self.end && slot.0 + REMEMBERED > self.end + SMOOTHED
    }

    /// The mean power of this slot and the four before it.
    pub(super) fn smoothed(&self, slot: Slot) -> f32 {
        let powers = (slot.0.saturating_sub(SMOOTHED - 1)..=slot.0).map(|slot| self.power(slot));
        powers.sum::<f32>() / SMOOTHED as f32
    }

    fn power(&self, slot: u64) -> f32 {
        if slot < self.end && slot + REMEMBERED >= self.end { self.powers[index(slot)] } else { 0.0 }
    }
}

fn index(slot: u64) -> usize {
    (slot % REMEMBERED) as usize
}

/// A power in dBFS, no lower than [`FLOOR_DBFS`].
pub(super) fn dbfs_of(power: f32) -> f32 {
    (10.0 * power.max(1e-6).log10()).max(FLOOR_DBFS)
}

/// Puts the caller's frames on the line of time. They are 20 ms apart when they leave and bunched when they arrive, so
/// the one that came with the least delay places all the others.
#[derive(Debug, Default)]
pub(super) struct Arrivals {
    frames: i64,
    /// The slot of the first frame, by the fastest of the recent ones.
    offset: Option<i64>,
    /// The same, by the fastest since the last renewal.
    lowest: Option<i64>,
}

/// The fastest frame is looked for anew after this many, 2 s: clocks drift.
const RENEWED: i64 = 100;

/// Later than this (1 s) is no delay but a hole: the line was cut.
const HOLE: i64 = 50;

impl Arrivals {
    /// The slot of the frame that arrived in this one.
    pub(super) fn place(&mut self, arrived: Slot) -> Slot {
        let offset = arrived.0 as i64 - self.frames;
        let known = self.offset.filter(|known| offset - known < HOLE);
        let mut placed = known.map_or(offset, |known| known.min(offset));
        let lowest = self.lowest.filter(|_| known.is_some()).map_or(offset, |lowest| lowest.min(offset));
        self.lowest = Some(lowest);
        if self.frames % RENEWED == RENEWED - 1 {
            placed = lowest;
            self.lowest = None;
        }
        self.offset = Some(placed);
        self.frames += 1;
        Slot(u64::try_from(self.frames - 1 + placed).unwrap_or_default())
    }
}

/// When audio that was sent is played: at once, or behind what is still playing.
#[derive(Debug)]
pub(super) struct PlayClock {
    until: Instant,
}

impl PlayClock {
    pub(super) fn new(start: Instant) -> Self {
        Self { until: start }
    }

    /// The moment in which the next frame begins to play.
    pub(super) fn next(&mut self, now: Instant) -> Instant {
        let begin = self.until.max(now);
        self.until = begin + Duration::from_millis(FRAME_MS);
        begin
    }

    pub(super) fn stop(&mut self, now: Instant) {
        self.until = self.until.min(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_that_nobody_wrote_are_silent_and_old_ones_are_forgotten() {
        let mut levels = Levels::default();
        levels.put(Slot(10), 0.0);
        levels.put(Slot(10), -20.0);
        assert!((levels.smoothed(Slot(10)) - 0.2).abs() < 1e-6, "one loud slot of five");
        assert_eq!(levels.smoothed(Slot(15)), 0.0);
        levels.put(Slot(10 + 3 * REMEMBERED), 0.0);
        assert_eq!(levels.smoothed(Slot(10)), 0.0);
        assert!(!levels.remembers(Slot(10)) && levels.remembers(Slot(3 * REMEMBERED)));
        levels.cut(Slot(0));
        assert_eq!(levels.smoothed(Slot(10 + 3 * REMEMBERED)), 0.0);
    }

    #[test]
    fn frames_that_arrive_in_a_bunch_are_placed_where_they_were_spoken() {
        let mut arrivals = Arrivals::default();
        let arrived = [7, 8, 9, 15, 15, 15, 15, 15, 15, 16, 17];
        let placed = arrived.map(|slot| arrivals.place(Slot(slot)).0);
        assert_eq!(placed, [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
        assert_eq!(arrivals.place(Slot(400)).0, 400, "after a hole the clock starts anew");
        assert_eq!(arrivals.place(Slot(401)).0, 401);
    }

    #[test]
    fn a_line_that_becomes_slower_is_followed_within_four_seconds() {
        let mut arrivals = Arrivals::default();
        let placed: Vec<u64> =
            (0..300).map(|frame| arrivals.place(Slot(frame + if frame < 50 { 3 } else { 6 })).0).collect();
        assert_eq!((placed[49], placed[60], placed[299]), (52, 63, 305));
    }
}
