//! Times on the clock as callers say them, most often without telling morning from afternoon.

use chrono::NaiveTime;

use super::parts::Part;

/// From this hour on, a bare hour is one of the morning; before it, one of the afternoon. Practices open at eight.
const FIRST_MORNING_HOUR: u32 = 8;
/// A stretch from such an hour to a lower one cannot begin in the afternoon, and the night is no time to see a dentist.
const EARLIEST_MORNING_HOUR: u32 = 6;
const NOON: u32 = 12;

/// A time on the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    /// 0 to 23.
    pub(super) hour: u32,
    /// 0 to 59.
    pub(super) minute: u32,
    pub(super) half: DayHalf,
}

/// How much the caller told about which half of the day is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayHalf {
    /// Nothing: "three".
    Open,
    /// The hour is one of 24: "15 Uhr", "3 pm", "03:00".
    Said,
}

impl Clock {
    pub(super) const fn exact(hour: u32, minute: u32) -> Self {
        Self { hour, minute, half: DayHalf::Said }
    }

    /// An hour and a minute without am or pm. `None`: no such time.
    pub(super) fn open(hour: u32, minute: u32) -> Option<Self> {
        let half = if (1..=NOON).contains(&hour) { DayHalf::Open } else { DayHalf::Said };
        (hour < 24 && minute < 60).then_some(Self { hour, minute, half })
    }

    /// `minutes` before the full hour.
    pub(super) fn before(hour: u32, minutes: u32) -> Option<Self> {
        if minutes == 0 || minutes >= 60 || hour > 24 {
            return None;
        }
        let earlier = match hour {
            0 => 23,
            1 => NOON,
            _ => hour - 1,
        };
        Self::open(earlier, 60 - minutes)
    }

    pub(super) fn am(self) -> Option<Self> {
        (self.hour <= NOON).then(|| Self::exact(self.hour % NOON, self.minute))
    }

    pub(super) fn pm(self) -> Self {
        if self.hour < NOON { Self::exact(self.hour + NOON, self.minute) } else { Self::exact(self.hour, self.minute) }
    }

    /// The time of day: as said, else what falls in the part of the day that was said with it, else by the rule of
    /// [`FIRST_MORNING_HOUR`].
    pub(super) fn time(self, part: Option<Part>) -> NaiveTime {
        match (self.half, part) {
            (DayHalf::Said, _) => self.as_said(),
            (DayHalf::Open, Some(part)) => self.time_in(part),
            (DayHalf::Open, None) if self.hour < FIRST_MORNING_HOUR => self.pm().as_said(),
            (DayHalf::Open, None) => self.as_said(),
        }
    }

    /// Both ends of a stretch, which settle each other: "2 to 4 pm", "10 to 2", "6 to 8". `None`: it ends before it
    /// begins.
    pub(super) fn stretch(from: Self, to: Self, part: Option<Part>) -> Option<(NaiveTime, NaiveTime)> {
        let (mut first, mut last) = (from.time(part), to.time(part));
        if from.half == DayHalf::Open && to.half == DayHalf::Said {
            first = if from.pm().as_said() < last { from.pm().as_said() } else { from.morning() };
        } else if first >= last && part.is_none() {
            if from.half == DayHalf::Open && (EARLIEST_MORNING_HOUR..FIRST_MORNING_HOUR).contains(&from.hour) {
                first = from.morning();
            } else if to.half == DayHalf::Open {
                last = to.pm().as_said();
            }
        }
        (first < last).then_some((first, last))
    }

    fn time_in(self, part: Part) -> NaiveTime {
        let (from, to) = part.hours();
        let (morning, afternoon) = (self.morning(), self.pm().as_said());
        let falls_in = |time| from <= time && time <= to;
        match (falls_in(morning), falls_in(afternoon)) {
            (true, false) => morning,
            (false, true) => afternoon,
            _ if from < NaiveTime::from_hms_opt(NOON, 0, 0).expect("noon") => morning,
            _ => afternoon,
        }
    }

    fn morning(self) -> NaiveTime {
        self.am().unwrap_or(self).as_said()
    }

    fn as_said(self) -> NaiveTime {
        NaiveTime::from_hms_opt(self.hour, self.minute, 0).expect("hour and minute are checked when a clock is made")
    }
}
