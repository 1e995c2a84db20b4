//! What several things said about the time of day come to: "in the morning at nine", "two or three", "after two and
//! before four".

use chrono::NaiveTime;

use super::clock::Clock;
use super::parts::Part;
use super::terms::Bound;
use super::time::TimeIdea;
use super::wanted::TimeWindow;

/// Two times at most so far apart are one wish: "two or three".
const NEAR_MINUTES: i64 = 60;
const DAY_START: NaiveTime = NaiveTime::MIN;

/// The one part of the day that is named, which tells whether "eight" is in the morning or the evening.
pub(super) fn named_part<'a>(times: impl Iterator<Item = &'a TimeIdea>) -> Option<Part> {
    let mut parts = times.filter_map(|idea| match idea {
        TimeIdea::Part(part) => Some(*part),
        _ => None,
    });
    let first = parts.next()?;
    parts.all(|part| part == first).then_some(first)
}

/// What is said together: all of it holds, except that parts of the day side by side ("mornings, evenings") are a
/// choice. More than one window: nothing fits all, or a choice. `None`: no time at all.
pub(super) fn together(times: &[TimeIdea], part: Option<Part>) -> Option<Vec<TimeWindow>> {
    let mut clocks = Vec::new();
    let edge = times.iter().find_map(|idea| match idea {
        TimeIdea::Edge(edge) => Some(*edge),
        _ => None,
    });
    let mut parts = Vec::new();
    for idea in times {
        match idea {
            TimeIdea::Part(part) => parts.push(edge.map_or(*part, |edge| part.at_edge(edge)).window()),
            TimeIdea::Edge(_) => {}
            idea => clocks.push(window(*idea, part)?),
        }
    }
    if let (true, Some(edge)) = (parts.is_empty(), edge) {
        parts.push(Part::of_day(edge)?.window());
    }
    let mut fitting = either(parts);
    for clock in clocks {
        if fitting.is_empty() {
            fitting.push(clock);
            continue;
        }
        let both: Vec<_> = fitting.iter().filter_map(|window| intersection(*window, clock)).collect();
        if both.is_empty() {
            fitting.push(clock);
            return Some(fitting);
        }
        fitting = both;
    }
    Some(fitting)
}

/// Windows to choose from, those that touch made one.
pub(super) fn either(mut windows: Vec<TimeWindow>) -> Vec<TimeWindow> {
    windows.sort_by_key(|window| ends(*window));
    windows.dedup();
    let mut merged: Vec<TimeWindow> = Vec::new();
    for window in windows {
        match merged.last_mut() {
            Some(last) if joins(*last, window) => *last = hull(*last, window),
            _ => merged.push(window),
        }
    }
    merged
}

fn window(idea: TimeIdea, part: Option<Part>) -> Option<TimeWindow> {
    Some(match idea {
        TimeIdea::At(clock) => TimeWindow::At(clock.time(part)),
        TimeIdea::Stretch(from, to) => {
            let (from, to) = Clock::stretch(from, to, part)?;
            TimeWindow::Between { from, to }
        }
        TimeIdea::Bounded(bound, clock) => {
            let time = clock.time(part);
            bounded(bound, time, time)?
        }
        TimeIdea::Part(part) => part.window(),
        TimeIdea::PartBounded(bound, part) => {
            let (from, to) = part.hours();
            bounded(bound, from, to)?
        }
        TimeIdea::Edge(_) | TimeIdea::InMinutes(_) => return None,
    })
}

fn bounded(bound: Bound, from: NaiveTime, to: NaiveTime) -> Option<TimeWindow> {
    let (from, to) = match bound {
        Bound::After => (to, TimeWindow::DAY_END),
        Bound::From => (from, TimeWindow::DAY_END),
        Bound::Before => (DAY_START, from),
        Bound::Until => (DAY_START, to),
    };
    (from < to).then_some(TimeWindow::Between { from, to })
}

fn ends(window: TimeWindow) -> (NaiveTime, NaiveTime) {
    match window {
        TimeWindow::At(time) => (time, time),
        TimeWindow::Between { from, to } => (from, to),
    }
}

fn intersection(one: TimeWindow, other: TimeWindow) -> Option<TimeWindow> {
    match (one, other) {
        // The end of a part is a time in it: "at twelve in the morning", "at five in the afternoon".
        (TimeWindow::At(time), window) | (window, TimeWindow::At(time)) => {
            let (from, to) = ends(window);
            (from <= time && time <= to).then_some(TimeWindow::At(time))
        }
        (TimeWindow::Between { from, to }, TimeWindow::Between { from: other_from, to: other_to }) => {
            let (from, to) = (from.max(other_from), to.min(other_to));
            (from < to).then_some(TimeWindow::Between { from, to })
        }
    }
}

fn joins(earlier: TimeWindow, later: TimeWindow) -> bool {
    let (_, end) = ends(earlier);
    let (start, _) = ends(later);
    let both_exact = matches!((earlier, later), (TimeWindow::At(_), TimeWindow::At(_)));
    start <= end || (both_exact && (start - end).num_minutes() <= NEAR_MINUTES)
}

/// From the start of one to the end of the other; the last time itself is among them.
fn hull(earlier: TimeWindow, later: TimeWindow) -> TimeWindow {
    let (from, end) = ends(earlier);
    let to = match later {
        TimeWindow::At(time) => time + chrono::TimeDelta::minutes(1),
        TimeWindow::Between { to, .. } => to,
    };
    TimeWindow::Between { from, to: to.max(end) }
}
