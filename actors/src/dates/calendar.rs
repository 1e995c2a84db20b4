//! Which dates an idea of a day stands for, seen from today. Weeks run from Monday to Sunday (ISO 8601).
//!
//! What "next Tuesday" is: the Tuesday of the next calendar week. Said on a Monday, that is eight days away; said on a
//! Thursday, it is the coming Tuesday. "This Tuesday" is the coming one, today included; "Tuesday" is the coming one after
//! today. A date without a year is the coming one, unless it is over since less than four weeks: then the caller has the
//! calendar wrong, and nobody asks for a day eleven months away like that.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday, WeekdaySet};

use super::day::{DayIdea, MonthIdea, Nth};
use super::terms::{Bound, Edge, Which};
use super::wanted::Unclear;

pub(super) type Dates = BTreeSet<NaiveDate>;

/// How far a wish without an end reaches: "as soon as possible", "mornings", "after Friday".
pub(super) const SOON_DAYS: u64 = 14;
/// No caller means a longer stretch than this.
const LONGEST_STRETCH_DAYS: i64 = 400;
/// A date without a year that is over for so long is that of the next year.
const JUST_OVER_DAYS: i64 = 28;
const DAYS_IN_WEEK: u64 = 7;

pub(super) const MONDAY_TO_FRIDAY: WeekdaySet =
    WeekdaySet::from_array([Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri]);
const SATURDAY_AND_SUNDAY: WeekdaySet = WeekdaySet::from_array([Weekday::Sat, Weekday::Sun]);

/// The dates meant; those before today are still among them.
///
/// # Errors
///
/// [`Unclear::NoSuchDate`], and [`Unclear::NotUnderstood`] for what lies beyond any calendar.
pub(super) fn dates(idea: &DayIdea, today: NaiveDate) -> Result<Dates, Unclear> {
    Ok(match idea {
        DayIdea::Offset(days) | DayIdea::InDays(days) => one(shift(today, *days)?),
        DayIdea::Weekday(weekday) => one(coming(today.succ_opt().ok_or(Unclear::NotUnderstood)?, *weekday)),
        DayIdea::WhichWeekday(which, weekday) => one(which_weekday(*which, *weekday, today)?),
        DayIdea::EveryWeekday(_) | DayIdea::Workdays | DayIdea::EveryWeekend => {
            let weekdays = weekdays_of(idea).unwrap_or(WeekdaySet::ALL);
            soon(today).into_iter().filter(|day| weekdays.contains(day.weekday())).collect()
        }
        DayIdea::WeekdaySpan(Weekday::Mon, Weekday::Fri) => dates(&DayIdea::Workdays, today)?,
        DayIdea::WeekdaySpan(first, last) => {
            let first = coming(today, *first);
            stretch(first, coming(first, *last))?
        }
        DayIdea::Weekend(weeks) => {
            let monday = shift(today, 7 * weeks)?.week(Weekday::Mon).first_day();
            stretch(monday + Days::new(5), monday + Days::new(6))?
        }
        DayIdea::Later(base, days) => {
            let base = dates(base, today)?;
            one(shift(first(&base)?, *days)?)
        }
        DayIdea::InWeeks(weeks) => one(shift(today, 7 * weeks)?),
        DayIdea::InMonths(months) => week_of(add_months(today, *months)?),
        DayIdea::Within(days) => stretch(today, shift(today, *days)?)?,
        DayIdea::DayOfMonth(day) => one(coming_days_of_month(*day, today).next().ok_or(Unclear::NoSuchDate)?),
        DayIdea::DayIn(day, MonthIdea::Relative(months)) => {
            one(first_of_month(today, *months)?.with_day(*day).ok_or(Unclear::NoSuchDate)?)
        }
        DayIdea::DayIn(day, MonthIdea::Named { month, year: Some(year) }) => {
            one(NaiveDate::from_ymd_opt(*year, *month, *day).ok_or(Unclear::NoSuchDate)?)
        }
        DayIdea::DayIn(day, MonthIdea::Named { month, year: None }) => one(coming_date(*month, *day, today)?),
        DayIdea::Month(MonthIdea::Relative(0), edge @ Some(_)) => {
            let (from, to) = month_part(first_of_month(today, 0)?, *edge);
            if to < today {
                let (from, to) = month_part(first_of_month(today, 1)?, *edge);
                stretch(from, to)?
            } else {
                stretch(from, to)?
            }
        }
        DayIdea::Month(month, edge) => in_coming_month(*month, today, |first| Ok(month_part(first, *edge)))?,
        DayIdea::Week(weeks, edge) => week_part(shift(today, 7 * weeks)?, *edge)?,
        DayIdea::Year(years, edge) => {
            let year = i32::try_from(i64::from(today.year()) + years).map_err(|_| Unclear::NotUnderstood)?;
            let (from, to) = match edge {
                None => (1, 12),
                Some(Edge::Beginning) => (1, 2),
                Some(Edge::Middle) => (5, 8),
                Some(Edge::End) => (11, 12),
            };
            let month = |month| NaiveDate::from_ymd_opt(year, month, 1).ok_or(Unclear::NotUnderstood);
            stretch(month(from)?, last_of_month(month(to)?))?
        }
        DayIdea::WeekOf(base) => week_of(first(&dates(base, today)?)?),
        DayIdea::WeekAfter(base) => week_of(shift(last(&dates(base, today)?)?, 7)?),
        DayIdea::NthWeekday(nth, weekday, month) => in_coming_month(*month, today, |first| {
            let day = nth_weekday(first, *nth, *weekday)?;
            Ok((day, day))
        })?,
        DayIdea::NthWeek(nth, month) => in_coming_month(*month, today, |first| nth_week(first, *nth))?,
        DayIdea::Bounded(bound, base) => bounded(*bound, &dates(base, today)?, today)?,
        DayIdea::Span(from, to) => {
            let from = first(&dates(from, today)?)?;
            // "The 28th to the 3rd": the second is the coming one, seen from the first.
            let follows = matches!(to.as_ref(), DayIdea::DayOfMonth(_) | DayIdea::Weekday(_) | DayIdea::DayIn(..));
            let seen_from = if follows { today.max(from) } else { today };
            let to = last(&dates(to, seen_from)?)?;
            stretch(from, to)?
        }
    })
}

/// The weekdays an idea allows, if it is one about weekdays only.
pub(super) fn weekdays_of(idea: &DayIdea) -> Option<WeekdaySet> {
    match idea {
        DayIdea::Weekday(weekday) | DayIdea::EveryWeekday(weekday) => Some(WeekdaySet::single(*weekday)),
        DayIdea::Workdays => Some(MONDAY_TO_FRIDAY),
        DayIdea::EveryWeekend => Some(SATURDAY_AND_SUNDAY),
        DayIdea::WeekdaySpan(first, last) => {
            let mut weekdays = WeekdaySet::single(*first);
            let mut next = *first;
            while next != *last {
                next = next.succ();
                weekdays.insert(next);
            }
            Some(weekdays)
        }
        _ => None,
    }
}

/// The next fourteen days, today included.
pub(super) fn soon(today: NaiveDate) -> Dates {
    today.iter_days().take(SOON_DAYS as usize).collect()
}

/// The days from today on that are this day of their month, for half a year.
pub(super) fn coming_days_of_month(day: u32, today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (0..6)
        .filter_map(move |months| first_of_month(today, months).ok()?.with_day(day))
        .filter(move |date| *date >= today)
}

/// The week, Monday to Sunday, in which a day lies.
pub(super) fn week_of(day: NaiveDate) -> Dates {
    let monday = day.week(Weekday::Mon).first_day();
    monday.iter_days().take(DAYS_IN_WEEK as usize).collect()
}

fn one(day: NaiveDate) -> Dates {
    Dates::from([day])
}

fn stretch(from: NaiveDate, to: NaiveDate) -> Result<Dates, Unclear> {
    let fits = from <= to && (to - from).num_days() <= LONGEST_STRETCH_DAYS;
    if fits { Ok(from.iter_days().take_while(|day| *day <= to).collect()) } else { Err(Unclear::NotUnderstood) }
}

fn first(dates: &Dates) -> Result<NaiveDate, Unclear> {
    dates.first().copied().ok_or(Unclear::NoSuchDate)
}

fn last(dates: &Dates) -> Result<NaiveDate, Unclear> {
    dates.last().copied().ok_or(Unclear::NoSuchDate)
}

fn shift(day: NaiveDate, days: i64) -> Result<NaiveDate, Unclear> {
    let moved = match days {
        0.. => day.checked_add_days(Days::new(days.unsigned_abs())),
        _ => day.checked_sub_days(Days::new(days.unsigned_abs())),
    };
    moved.ok_or(Unclear::NotUnderstood)
}

/// That weekday on or after a day.
fn coming(from: NaiveDate, weekday: Weekday) -> NaiveDate {
    from + Days::new(u64::from(weekday.days_since(from.weekday())))
}

fn which_weekday(which: Which, weekday: Weekday, today: NaiveDate) -> Result<NaiveDate, Unclear> {
    let in_week = |weeks: i64| Ok(coming(shift(today, 7 * weeks)?.week(Weekday::Mon).first_day(), weekday));
    match which {
        Which::This => Ok(coming(today, weekday)),
        Which::Coming => Ok(coming(shift(today, 1)?, weekday)),
        Which::Next => in_week(1),
        Which::AfterNext => in_week(2),
        Which::Last => Ok(coming(shift(today, -7)?, weekday)),
    }
}

fn add_months(day: NaiveDate, months: i64) -> Result<NaiveDate, Unclear> {
    let count = u32::try_from(months.unsigned_abs()).map_err(|_| Unclear::NotUnderstood)?;
    let moved = match months {
        0.. => day.checked_add_months(Months::new(count)),
        _ => day.checked_sub_months(Months::new(count)),
    };
    moved.ok_or(Unclear::NotUnderstood)
}

fn first_of_month(today: NaiveDate, months: i64) -> Result<NaiveDate, Unclear> {
    add_months(today, months)?.with_day(1).ok_or(Unclear::NotUnderstood)
}

fn last_of_month(first: NaiveDate) -> NaiveDate {
    first + Months::new(1) - Days::new(1)
}

/// Thirds of a month: to the 10th, to the 20th, to its end.
fn month_part(first: NaiveDate, edge: Option<Edge>) -> (NaiveDate, NaiveDate) {
    let day = |number: u64| first + Days::new(number - 1);
    match edge {
        None => (first, last_of_month(first)),
        Some(Edge::Beginning) => (first, day(10)),
        Some(Edge::Middle) => (day(11), day(20)),
        Some(Edge::End) => (day(21), last_of_month(first)),
    }
}

fn week_part(day: NaiveDate, edge: Option<Edge>) -> Result<Dates, Unclear> {
    let monday = day.week(Weekday::Mon).first_day();
    let (from, to) = match edge {
        None => (0, 6),
        Some(Edge::Beginning) => (0, 1),
        Some(Edge::Middle) => (1, 3),
        Some(Edge::End) => (3, 4),
    };
    stretch(monday + Days::new(from), monday + Days::new(to))
}

fn coming_date(month: u32, day: u32, today: NaiveDate) -> Result<NaiveDate, Unclear> {
    let in_year = |years| NaiveDate::from_ymd_opt(today.year() + years, month, day);
    let just_over = |date: &NaiveDate| *date < today && (today - *date).num_days() <= JUST_OVER_DAYS;
    if let Some(over) = [in_year(-1), in_year(0)].into_iter().flatten().find(just_over) {
        return Ok(over);
    }
    match in_year(0) {
        Some(date) if date >= today => Ok(date),
        None if month >= today.month() => Err(Unclear::NoSuchDate),
        _ => in_year(1).ok_or(Unclear::NoSuchDate),
    }
}

/// A stretch of a month: of this year's, or of the next year's when that is over, as [`coming_date`] decides.
fn in_coming_month(
    month: MonthIdea,
    today: NaiveDate,
    part: impl Fn(NaiveDate) -> Result<(NaiveDate, NaiveDate), Unclear>,
) -> Result<Dates, Unclear> {
    let in_year = |year, month| NaiveDate::from_ymd_opt(year, month, 1).ok_or(Unclear::NoSuchDate).and_then(&part);
    let (from, to) = match month {
        MonthIdea::Relative(months) => part(first_of_month(today, months)?)?,
        MonthIdea::Named { month, year: Some(year) } => in_year(year, month)?,
        MonthIdea::Named { month, year: None } => {
            let (from, to) = in_year(today.year(), month)?;
            let (before_from, before_to) = in_year(today.year() - 1, month).unwrap_or((from, to));
            let just_over = |to: NaiveDate| to < today && (today - to).num_days() <= JUST_OVER_DAYS;
            if just_over(before_to) {
                (before_from, before_to)
            } else if to >= today || just_over(to) {
                (from, to)
            } else {
                in_year(today.year() + 1, month)?
            }
        }
    };
    stretch(from, to)
}

fn nth_weekday(first: NaiveDate, nth: Nth, weekday: Weekday) -> Result<NaiveDate, Unclear> {
    let found = match nth {
        Nth::From(number) => u8::try_from(number)
            .ok()
            .and_then(|number| NaiveDate::from_weekday_of_month_opt(first.year(), first.month(), weekday, number)),
        Nth::Last => {
            let last = last_of_month(first);
            Some(last - Days::new(u64::from(last.weekday().days_since(weekday))))
        }
    };
    found.ok_or(Unclear::NoSuchDate)
}

/// Seven days of a month: the first to the fourth from its first day, the last to its last.
fn nth_week(first: NaiveDate, nth: Nth) -> Result<(NaiveDate, NaiveDate), Unclear> {
    let last = last_of_month(first);
    match nth {
        Nth::From(number @ 1..=5) => {
            let from = first + Days::new(DAYS_IN_WEEK * u64::from(number - 1));
            Ok((from.min(last), (from + Days::new(DAYS_IN_WEEK - 1)).min(last)))
        }
        Nth::From(_) => Err(Unclear::NoSuchDate),
        Nth::Last => Ok((last - Days::new(DAYS_IN_WEEK - 1), last)),
    }
}

fn bounded(bound: Bound, base: &Dates, today: NaiveDate) -> Result<Dates, Unclear> {
    let (from, to) = match bound {
        Bound::After => (shift(last(base)?, 1)?, shift(last(base)?, SOON_DAYS as i64)?),
        Bound::From => (first(base)?, last(base)?.max(shift(first(base)?, SOON_DAYS as i64 - 1)?)),
        Bound::Before => (today, shift(first(base)?, -1)?),
        Bound::Until => (today, last(base)?),
    };
    if to < today { Err(Unclear::Past) } else { stretch(from, to) }
}
