//! Instants as machines write them (RFC 3339), with an offset: the model may hand back the start of a slot.

use chrono::{DateTime, NaiveDateTime};
use chrono_tz::Tz;

use super::wanted::{DayRange, TimeWindow, Unclear, Wanted};

/// With and without seconds; `Z` is an offset too.
const FORMATS: [&str; 2] = ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%dT%H:%M%#z"];

/// The local time of an instant with an offset. `None`: the text is anything else.
pub(super) fn instant(text: &str, zone: Tz) -> Option<NaiveDateTime> {
    let text = text.trim();
    let text = text.strip_suffix(['Z', 'z']).map_or_else(|| text.to_owned(), |rest| format!("{rest}+00:00"));
    let instant = FORMATS.iter().find_map(|format| DateTime::parse_from_str(&text, format).ok())?;
    Some(instant.with_timezone(&zone).naive_local())
}

pub(super) fn wanted(instant: NaiveDateTime, now: DateTime<Tz>) -> Result<Wanted, Unclear> {
    if instant < now.naive_local() {
        return Err(Unclear::Past);
    }
    let day = instant.date();
    Ok(Wanted { days: DayRange { from: day, to: day }, times: Some(TimeWindow::At(instant.time())), weekdays: None })
}
