//! From wishes to what can be searched: days meet ("Tuesday next week") or add up ("Tuesday or Thursday"), and times
//! with them.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, WeekdaySet};
use chrono_tz::Tz;

use super::calendar::{Dates, coming_days_of_month, dates, soon, week_of, weekdays_of};
use super::day::DayIdea;
use super::grammar::{Alternative, Wishes};
use super::time::TimeIdea;
use super::wanted::{DayRange, TimeWindow, Unclear, Wanted};
use super::windows::{either, named_part, together};

/// Days and the time on them.
type Reading = (Dates, Option<TimeWindow>);

/// The one reading of the wishes.
///
/// # Errors
///
/// As [`super::resolve`].
pub(super) fn wanted(wishes: &Wishes, now: DateTime<Tz>) -> Result<Wanted, Unclear> {
    let today = now.date_naive();
    let readings = match wishes.alternatives.as_slice() {
        [Alternative { days, times }] if days.is_empty() && matches!(times.as_slice(), [TimeIdea::InMinutes(_)]) => {
            vec![in_minutes(times, now)?]
        }
        alternatives => readings(alternatives, today)?,
    };
    let mut wanted = Vec::new();
    for (mut days, times) in readings {
        days.retain(|day| *day >= today);
        if times.is_some_and(|window| window.is_over(now.time())) {
            days.remove(&today);
        }
        for idea in &wishes.excluded {
            exclude(&mut days, idea, today)?;
        }
        for (days, weekdays) in searchable(&days) {
            let reading = Wanted { days, times, weekdays };
            if !wanted.contains(&reading) {
                wanted.push(reading);
            }
        }
    }
    match wanted.as_slice() {
        [] => Err(Unclear::Past),
        [only] => Ok(*only),
        _ => Err(Unclear::Ambiguous { readings: wanted }),
    }
}

fn in_minutes(times: &[TimeIdea], now: DateTime<Tz>) -> Result<Reading, Unclear> {
    let [TimeIdea::InMinutes(minutes)] = times else { return Err(Unclear::NotUnderstood) };
    let then = now.checked_add_signed(TimeDelta::minutes(i64::from(*minutes))).ok_or(Unclear::NotUnderstood)?;
    // Rounded up to the minute, so that "in no time" is not over yet.
    let then = then.with_second(0).and_then(|then| then.with_nanosecond(0)).unwrap_or(then) + TimeDelta::minutes(1);
    Ok((Dates::from([then.date_naive()]), Some(TimeWindow::At(then.time()))))
}

fn readings(alternatives: &[Alternative], today: NaiveDate) -> Result<Vec<Reading>, Unclear> {
    let complete = alternatives.iter().all(|alternative| !alternative.days.is_empty() && !alternative.times.is_empty());
    if alternatives.len() > 1 && complete {
        // "Tuesday at nine or Thursday at four": each for itself.
        let mut readings: Vec<Reading> = Vec::new();
        for alternative in alternatives {
            let days = days(std::slice::from_ref(&alternative.days), today)?;
            for (more, times) in crossed(days, windows(std::slice::from_ref(alternative))?) {
                match readings.iter_mut().find(|(_, same)| *same == times) {
                    Some((days, _)) => days.extend(more),
                    None => readings.push((more, times)),
                }
            }
        }
        return Ok(readings);
    }
    let groups: Vec<_> = alternatives.iter().map(|alternative| alternative.days.clone()).collect();
    Ok(crossed(days(&groups, today)?, windows(alternatives)?))
}

fn crossed(days: Vec<Dates>, windows: Vec<Option<TimeWindow>>) -> Vec<Reading> {
    days.into_iter().flat_map(|days| windows.iter().map(move |window| (days.clone(), *window))).collect()
}

/// The time windows to choose from; one `None` when no time was said.
fn windows(alternatives: &[Alternative]) -> Result<Vec<Option<TimeWindow>>, Unclear> {
    let part_of_all = named_part(alternatives.iter().flat_map(|alternative| &alternative.times));
    let mut found = Vec::new();
    for Alternative { times, .. } in alternatives {
        let part = named_part(times.iter()).or(part_of_all);
        found.extend(together(times, part).ok_or(Unclear::NotUnderstood)?);
    }
    let windows = either(found);
    Ok(if windows.is_empty() { vec![None] } else { windows.into_iter().map(Some).collect() })
}

/// The days that groups of ideas, each between two "or", stand for together. More than one set: it can be read so and so.
fn days(groups: &[Vec<DayIdea>], today: NaiveDate) -> Result<Vec<Dates>, Unclear> {
    let mut groups: Vec<Vec<DayIdea>> = groups.iter().filter(|group| !group.is_empty()).cloned().collect();
    if groups.is_empty() {
        return Ok(vec![soon(today)]);
    }
    share_month(&mut groups);
    if let Some(days) = weekdays_of_shared_stretch(&groups, today)? {
        return Ok(days);
    }
    if let [only] = groups.as_slice() {
        return group_days(only, today);
    }
    let mut settled = Dates::new();
    let mut open = Vec::new();
    for group in &groups {
        let mut readings = group_days(group, today)?;
        match (readings.pop(), group.as_slice()) {
            // Beside other days, today's weekday is that of next week: today is called today.
            (Some(days), [DayIdea::Weekday(_)]) => settled.extend(days),
            (Some(days), _) if readings.is_empty() => settled.extend(days),
            (last, _) => open.extend(readings.into_iter().chain(last)),
        }
    }
    if !settled.is_empty() {
        open.push(settled);
    }
    Ok(open)
}

/// "The 3rd or 4th of December" names the month once.
fn share_month(groups: &mut [Vec<DayIdea>]) {
    let named = groups.iter().flatten().find_map(|idea| match idea {
        DayIdea::DayIn(_, month) => Some(*month),
        DayIdea::Month(month, None) => Some(*month),
        _ => None,
    });
    let Some(month) = named else { return };
    for idea in groups.iter_mut().flatten() {
        if let DayIdea::DayOfMonth(day) = idea {
            *idea = DayIdea::DayIn(*day, month);
        }
    }
}

/// "Tuesday or Thursday next week": the stretch said with one weekday holds for all of them.
fn weekdays_of_shared_stretch(groups: &[Vec<DayIdea>], today: NaiveDate) -> Result<Option<Vec<Dates>>, Unclear> {
    let weekdays: Vec<_> = groups.iter().flatten().filter_map(weekdays_of).collect();
    let stretches: Vec<_> = groups.iter().flatten().filter(|idea| is_stretch(idea)).collect();
    let nothing_else = weekdays.len() + stretches.len() == groups.iter().map(Vec::len).sum::<usize>();
    let said_together =
        groups.iter().any(|group| group.iter().any(|idea| weekdays_of(idea).is_some()) && group.iter().any(is_stretch));
    if groups.len() < 2 || !nothing_else || !said_together {
        return Ok(None);
    }
    let allowed = weekdays.into_iter().fold(WeekdaySet::EMPTY, WeekdaySet::union);
    let mut days = Dates::new();
    for stretch in stretches {
        days.extend(with_weekdays(stretch, today)?);
    }
    days.retain(|day| allowed.contains(day.weekday()));
    Ok(Some(vec![days]))
}

fn group_days(group: &[DayIdea], today: NaiveDate) -> Result<Vec<Dates>, Unclear> {
    let said: Vec<WeekdaySet> = group.iter().filter_map(weekdays_of).collect();
    let allowed = said.iter().copied().fold(WeekdaySet::EMPTY, WeekdaySet::union);
    let fits = |day: &NaiveDate| said.is_empty() || allowed.contains(day.weekday());
    let points: Vec<_> = group.iter().filter(|idea| weekdays_of(idea).is_none() && !is_stretch(idea)).collect();

    let mut frame: Option<Dates> = None;
    for idea in group.iter().filter(|idea| is_stretch(idea)) {
        let stretch = if said.is_empty() { dates(idea, today)? } else { with_weekdays(idea, today)? };
        frame = Some(match frame {
            None => stretch,
            Some(other) => {
                let both: Dates = other.intersection(&stretch).copied().collect();
                if both.is_empty() {
                    return Ok(vec![other, stretch]);
                }
                both
            }
        });
    }

    let mut named = Dates::new();
    for idea in &points {
        named.extend(point(idea, frame.as_ref(), &fits, today)?);
    }
    match (frame, points.is_empty()) {
        (None, true) => weekdays_alone(group, today),
        (Some(frame), true) => {
            let fitting: Dates = frame.iter().copied().filter(fits).collect();
            // "Tuesday this weekend".
            if fitting.is_empty() { Err(Unclear::NotUnderstood) } else { Ok(vec![fitting]) }
        }
        (frame, false) => {
            let inside = |day: &NaiveDate| frame.as_ref().is_none_or(|frame| frame.contains(day));
            let agreeing: Dates = named.iter().copied().filter(|day| fits(day) && inside(day)).collect();
            if !agreeing.is_empty() {
                return Ok(vec![agreeing]);
            }
            let other = frame.unwrap_or(weekdays_alone(group, today)?.pop().unwrap_or_default());
            Ok(vec![other.into_iter().filter(fits).collect(), named])
        }
    }
}

/// Weekdays and nothing else. One weekday that is today's is today or in a week: nobody knows.
fn weekdays_alone(group: &[DayIdea], today: NaiveDate) -> Result<Vec<Dates>, Unclear> {
    let mut days = Dates::new();
    for idea in group.iter().filter(|idea| weekdays_of(idea).is_some()) {
        days.extend(dates(idea, today)?);
    }
    match group {
        [DayIdea::Weekday(weekday)] if *weekday == today.weekday() => Ok(vec![Dates::from([today]), days]),
        _ => Ok(vec![days]),
    }
}

/// A named day; the day of a month is the one that fits what else was said, if any of the next two does.
fn point(
    idea: &DayIdea,
    frame: Option<&Dates>,
    fits: &impl Fn(&NaiveDate) -> bool,
    today: NaiveDate,
) -> Result<Dates, Unclear> {
    let DayIdea::DayOfMonth(day) = idea else { return dates(idea, today) };
    if let Some(frame) = frame {
        let inside: Dates = frame.iter().copied().filter(|date| date.day() == *day).collect();
        return if inside.is_empty() { dates(idea, today) } else { Ok(inside) };
    }
    let fitting = coming_days_of_month(*day, today).take(2).find(fits);
    fitting.map_or_else(|| dates(idea, today), |date| Ok(Dates::from([date])))
}

/// A stretch of days, in which a weekday or a day of the month may be named.
fn is_stretch(idea: &DayIdea) -> bool {
    matches!(
        idea,
        DayIdea::Month(..)
            | DayIdea::Week(..)
            | DayIdea::Year(..)
            | DayIdea::InWeeks(_)
            | DayIdea::InMonths(_)
            | DayIdea::Within(_)
            | DayIdea::WeekOf(_)
            | DayIdea::WeekAfter(_)
            | DayIdea::NthWeek(..)
            | DayIdea::Bounded(..)
            | DayIdea::Span(..)
            | DayIdea::Weekend(_)
    )
}

/// "Tuesday in two weeks" is the Tuesday of that week; without a weekday it is the day itself.
fn with_weekdays(stretch: &DayIdea, today: NaiveDate) -> Result<Dates, Unclear> {
    let days = dates(stretch, today)?;
    match (stretch, days.first()) {
        (DayIdea::InWeeks(_), Some(day)) => Ok(week_of(*day)),
        _ => Ok(days),
    }
}

fn exclude(days: &mut Dates, idea: &DayIdea, today: NaiveDate) -> Result<(), Unclear> {
    match weekdays_of(idea) {
        Some(weekdays) => days.retain(|day| !weekdays.contains(day.weekday())),
        None => {
            let unwanted = dates(idea, today)?;
            days.retain(|day| !unwanted.contains(day));
        }
    }
    Ok(())
}

/// The days as one range with weekdays; where that would take in other days too, as its unbroken stretches.
fn searchable(days: &Dates) -> Vec<(DayRange, Option<WeekdaySet>)> {
    let (Some(from), Some(to)) = (days.first().copied(), days.last().copied()) else { return Vec::new() };
    let weekdays = days.iter().fold(WeekdaySet::EMPTY, |mut all, day| {
        all.insert(day.weekday());
        all
    });
    let within = || from.iter_days().take_while(|day| *day <= to);
    if within().all(|day| days.contains(&day)) {
        return vec![(DayRange { from, to }, None)];
    }
    if within().all(|day| days.contains(&day) == weekdays.contains(day.weekday())) {
        return vec![(DayRange { from, to }, Some(weekdays))];
    }
    let mut stretches: Vec<(DayRange, Option<WeekdaySet>)> = Vec::new();
    for day in days {
        match stretches.last_mut() {
            Some((range, _)) if range.to.succ_opt() == Some(*day) => range.to = *day,
            _ => stretches.push((DayRange { from: *day, to: *day }, None)),
        }
    }
    stretches
}
