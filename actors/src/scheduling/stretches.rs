//! One date as the practice's clock goes through it: from local hours to open time as instants.
//!
//! Between two changes of the clock, local time is an instant plus a constant. A date therefore is one piece of such
//! time, or two when the clock changes on it:
//!
//! ```text
//! spring   00:00 ───── 01:00│02:00 ───────── 24:00     01:30 is in neither piece
//! autumn   00:00 ──────────── 02:00│                   01:30 is in both
//!                            01:00│───────── 24:00
//! ```

use chrono::{DateTime, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::week::{self, Hours};

/// Farther than this no zone's clock is from UTC (they go from −12 to +14 hours).
const FARTHEST_OFFSET: TimeDelta = TimeDelta::hours(15);

/// A local date.
#[derive(Debug)]
pub(super) struct Day {
    /// In order, each beginning where the one before ended.
    pieces: Vec<Piece>,
}

/// A time in which the clock does not change.
#[derive(Debug)]
struct Piece {
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    /// When it would be midnight by this piece's clock, at the beginning of the date.
    midnight: DateTime<Utc>,
}

/// Open time without a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) from: DateTime<Utc>,
    pub(super) to: DateTime<Utc>,
}

impl Day {
    pub(super) fn new(date: NaiveDate, zone: Tz) -> Self {
        let midnight = date.and_time(NaiveTime::MIN).and_utc();
        let from = midnight - FARTHEST_OFFSET;
        let to = midnight + TimeDelta::days(1) + FARTHEST_OFFSET;
        let piece = |from, to| Piece { from, to, midnight: midnight - offset(zone, from) };
        let pieces = match change(zone, from, to) {
            None => vec![piece(from, to)],
            Some(change) => vec![piece(from, change), piece(change, to)],
        };
        Self { pieces }
    }

    /// Open time on this date. Hours through which the clock changes stay in one stretch unless the change leads out of
    /// them and back in.
    pub(super) fn stretches(&self, hours: &[Hours]) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::with_capacity(hours.len());
        for piece in &self.pieces {
            for &(opens, closes) in hours {
                let from = piece.at(opens.into()).max(piece.from);
                let to = piece.at(closes.into()).min(piece.to);
                if from >= to {
                    continue;
                }
                match stretches.last_mut() {
                    Some(last) if last.to == from => last.to = to,
                    _ => stretches.push(Stretch { from, to }),
                }
            }
        }
        stretches
    }

    /// Where something of this length can begin within the stretch: at multiples of `step` seconds past midnight.
    /// Yields the instant and what the clock shows, in order.
    pub(super) fn starts(
        &self,
        stretch: Stretch,
        step: i64,
        length: TimeDelta,
    ) -> impl Iterator<Item = (DateTime<Utc>, NaiveTime)> + '_ {
        let latest = stretch.to - length;
        self.pieces.iter().enumerate().flat_map(move |(number, piece)| {
            let before = number.checked_sub(1).map(|before| &self.pieces[before]);
            let begins = (stretch.from.max(piece.from) - piece.midnight).num_seconds();
            let first = begins + (step - begins.rem_euclid(step)) % step;
            (0..)
                .map(move |count| first + count * step)
                .map(|seconds| (piece.at(seconds), seconds))
                .take_while(move |&(start, _)| start <= latest && start < piece.to)
                .filter(move |&(_, seconds)| before.is_none_or(|before| before.at(seconds) >= before.to))
                .map(|(start, seconds)| {
                    let seconds = u32::try_from(seconds).expect("a stretch begins on its date");
                    (start, week::time_of_day(seconds))
                })
        })
    }
}

impl Piece {
    /// When this piece's clock is so many seconds past midnight, were it to go on for ever.
    fn at(&self, seconds: i64) -> DateTime<Utc> {
        self.midnight + TimeDelta::seconds(seconds)
    }
}

fn offset(zone: Tz, instant: DateTime<Utc>) -> TimeDelta {
    TimeDelta::seconds(zone.offset_from_utc_datetime(&instant.naive_utc()).fix().local_minus_utc().into())
}

/// When the clock changes, to the second. No zone changes its clock twice within two days.
fn change(zone: Tz, mut from: DateTime<Utc>, mut to: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let before = offset(zone, from);
    if before == offset(zone, to) {
        return None;
    }
    while to - from > TimeDelta::seconds(1) {
        let middle = from + TimeDelta::seconds((to - from).num_seconds() / 2);
        if offset(zone, middle) == before {
            from = middle;
        } else {
            to = middle;
        }
    }
    Some(to)
}
