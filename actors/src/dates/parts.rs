//! Parts of a day, and the hours they stand for.

use chrono::NaiveTime;

use super::terms::Edge;
use super::wanted::TimeWindow;

/// A part of the day by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Morning,
    Lunchtime,
    Afternoon,
    Evening,
    Night,
    FirstThing,
    LastThing,
    BeforeWork,
    AfterWork,
    BeforeSchool,
    AfterSchool,
    AfterLunch,
    EarlyMorning,
    LateMorning,
    EarlyAfternoon,
    LateAfternoon,
    EarlyEvening,
    LateEvening,
}

impl Part {
    /// First and last time of it. The hours are ours: those in which practices and callers expect it, a little wide
    /// where people differ, as an offer at the edge does less harm than none.
    pub(super) fn hours(self) -> (NaiveTime, NaiveTime) {
        let (from, to) = match self {
            Self::Morning => ((6, 0), (12, 0)),
            Self::EarlyMorning => ((6, 0), (9, 0)),
            Self::LateMorning => ((10, 30), (12, 0)),
            Self::Lunchtime => ((12, 0), (14, 0)),
            Self::Afternoon => ((12, 0), (17, 0)),
            Self::EarlyAfternoon => ((12, 0), (14, 30)),
            Self::LateAfternoon => ((15, 30), (18, 0)),
            Self::AfterLunch => ((13, 0), (17, 0)),
            Self::Evening => ((17, 0), (22, 0)),
            Self::EarlyEvening => ((17, 0), (19, 0)),
            Self::LateEvening => ((19, 0), (23, 0)),
            Self::Night => ((18, 0), (23, 59)),
            Self::FirstThing => ((6, 0), (9, 30)),
            Self::LastThing => ((16, 0), (20, 0)),
            Self::BeforeWork => ((6, 0), (9, 0)),
            Self::AfterWork => ((17, 0), (23, 59)),
            Self::BeforeSchool => ((6, 0), (8, 45)),
            Self::AfterSchool => ((15, 30), (18, 0)),
        };
        (time(from), time(to))
    }

    pub(super) fn window(self) -> TimeWindow {
        let (from, to) = self.hours();
        TimeWindow::Between { from, to }
    }

    /// "Early" and "late" without a part; the middle of a day has no name.
    pub(super) fn of_day(edge: Edge) -> Option<Self> {
        match edge {
            Edge::Beginning => Some(Self::FirstThing),
            Edge::Middle => None,
            Edge::End => Some(Self::LastThing),
        }
    }

    /// "Early" and "late" of it; what has no early or late of its own stays whole.
    pub(super) fn at_edge(self, edge: Edge) -> Self {
        match (self, edge) {
            (Self::Morning, Edge::Beginning) => Self::EarlyMorning,
            (Self::Morning, Edge::End) => Self::LateMorning,
            (Self::Afternoon, Edge::Beginning) => Self::EarlyAfternoon,
            (Self::Afternoon, Edge::End) => Self::LateAfternoon,
            (Self::Evening | Self::Night, Edge::Beginning) => Self::EarlyEvening,
            (Self::Evening | Self::Night, Edge::End) => Self::LateEvening,
            (part, _) => part,
        }
    }
}

fn time((hour, minute): (u32, u32)) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("the hours of a part are times of day")
}
