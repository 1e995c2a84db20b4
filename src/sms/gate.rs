//! May this text be sent now? Asked when it is queued and again when it leaves: a person may have said STOP in between.

use chrono::{DateTime, Days, LocalResult, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use frontdesk_actors::tenant::PhoneNumber;

use super::consent::Consent;
use super::countries::{Country, Destination};
use super::templates::{Audience, Kind};

/// Texts to one patient's number within a day; more is either a mistake of ours or fraud.
pub const MOST_A_DAY: u32 = 3;

/// Texts to a telephone of the practice within a day: a caller with a grudge shall not fill it.
pub const MOST_A_DAY_FOR_PRACTICE: u32 = 100;

/// Everything the decision rests on. `Tz` is the recipient's time zone where it is known, otherwise the practice's.
#[derive(Debug, Clone)]
pub struct Request<'a, Tz: TimeZone> {
    pub to: &'a PhoneNumber,
    pub kind: Kind,
    pub occasion: Occasion,
    /// Those the practice allows.
    pub countries: &'a [Country],
    /// Texts of this practice to the number since midnight, whatever became of them.
    pub sent_today: u32,
    pub consent: Consent,
    pub quiet_hours: QuietHours,
    /// From then on the text tells nothing: the appointment has begun.
    pub useless_from: Option<DateTime<Tz>>,
    pub now: DateTime<Tz>,
}

/// Why the text is sent now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The person has just been on the phone and expects it.
    OwnCall,
    /// The practice, or the time, wants it.
    Unasked,
}

/// When nobody is to be woken; over midnight if `from` is later than `to`, never if they are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    pub from: NaiveTime,
    pub to: NaiveTime,
}

impl Default for QuietHours {
    /// 21:00 to 08:00 (47 CFR 64.1200(c)(1), which asks for it of solicitations).
    fn default() -> Self {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour of the day");
        Self { from: hour(21), to: hour(8) }
    }
}

impl QuietHours {
    /// When the quiet that reigns at `now` ends; `None` if none does.
    fn end_after(self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        let time = now.time();
        let over_midnight = self.from > self.to;
        let quiet =
            if over_midnight { time >= self.from || time < self.to } else { time >= self.from && time < self.to };
        let day = if over_midnight && time >= self.from { now.date() + Days::new(1) } else { now.date() };
        quiet.then(|| day.and_time(self.to))
    }
}

/// What to do with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision<Tz: TimeZone> {
    Send,
    /// Ask again then; everything may have changed.
    Wait {
        until: DateTime<Tz>,
    },
    Never(Refusal),
}

/// Why a text is not sent at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the number is in no country that we send to")]
    UnknownCountry,
    #[error("the practice does not send to {}", .0.code())]
    Country(Country),
    #[error("the number is a service or premium number")]
    SpecialNumber,
    #[error("the number has too few or too many digits")]
    Malformed,
    #[error("the number is a landline")]
    Landline,
    #[error("nobody has said that texts are welcome at the number")]
    NoConsent,
    #[error("the person wants no texts")]
    OptedOut,
    #[error("enough texts went to the number today")]
    TooManyToday,
    #[error("it would come too late")]
    TooLate,
}

impl Refusal {
    /// The name in the database and in metrics.
    pub const fn label(self) -> &'static str {
        match self {
            Self::UnknownCountry => "unknown_country",
            Self::Country(_) => "country",
            Self::SpecialNumber => "special_number",
            Self::Malformed => "malformed",
            Self::Landline => "landline",
            Self::NoConsent => "no_consent",
            Self::OptedOut => "opted_out",
            Self::TooManyToday => "too_many_today",
            Self::TooLate => "too_late",
        }
    }
}

/// Whether the text may be sent now.
pub fn decide<Tz: TimeZone>(request: &Request<'_, Tz>) -> Decision<Tz> {
    match refusal(request) {
        Some(refusal) => Decision::Never(refusal),
        None => match quiet_until(request) {
            // Quiet lasts until the text is of no use any more.
            Some(until) if request.useless_from.as_ref().is_some_and(|useless| *useless <= until) => {
                Decision::Never(Refusal::TooLate)
            }
            Some(until) => Decision::Wait { until },
            None => Decision::Send,
        },
    }
}

fn refusal<Tz: TimeZone>(request: &Request<'_, Tz>) -> Option<Refusal> {
    let audience = request.kind.audience();
    if let Some(refused) = audience_refuses(audience, request.consent) {
        return Some(refused);
    }
    let country = match Destination::of(request.to) {
        Destination::Phone(country) => country,
        Destination::Landline(_) => return Some(Refusal::Landline),
        Destination::Special => return Some(Refusal::SpecialNumber),
        Destination::Malformed => return Some(Refusal::Malformed),
        Destination::Unknown => return Some(Refusal::UnknownCountry),
    };
    let most = match audience {
        Audience::Patient => MOST_A_DAY,
        Audience::Practice => MOST_A_DAY_FOR_PRACTICE,
    };
    if !request.countries.contains(&country) {
        Some(Refusal::Country(country))
    } else if request.sent_today >= most {
        Some(Refusal::TooManyToday)
    } else if request.useless_from.as_ref().is_some_and(|useless| *useless <= request.now) {
        Some(Refusal::TooLate)
    } else {
        None
    }
}

/// STOP holds for everybody; not having been asked, for patients: the practice has named its own telephone itself.
const fn audience_refuses(audience: Audience, consent: Consent) -> Option<Refusal> {
    match (audience, consent) {
        (_, Consent::Withdrawn(_)) => Some(Refusal::OptedOut),
        (Audience::Patient, Consent::Unknown) => Some(Refusal::NoConsent),
        (Audience::Patient, Consent::Given(_)) | (Audience::Practice, Consent::Unknown | Consent::Given(_)) => None,
    }
}

/// Until when the text has to wait. A message for the practice may be urgent, and whoever has just hung up is awake.
fn quiet_until<Tz: TimeZone>(request: &Request<'_, Tz>) -> Option<DateTime<Tz>> {
    let waits = match (request.kind, request.occasion) {
        (Kind::MessageForPractice, _) => false,
        (Kind::Reminder, _) | (_, Occasion::Unasked) => true,
        (Kind::Confirmation | Kind::Change | Kind::Cancellation | Kind::CallBack, Occasion::OwnCall) => false,
    };
    let end = request.quiet_hours.end_after(request.now.naive_local()).filter(|_| waits)?;
    Some(local(&request.now.timezone(), end))
}

/// A wall-clock time as a moment: the later of two when clocks go back, the first one that exists when they go forward.
fn local<Tz: TimeZone>(zone: &Tz, mut time: NaiveDateTime) -> DateTime<Tz> {
    loop {
        match zone.from_local_datetime(&time) {
            LocalResult::Single(moment) | LocalResult::Ambiguous(_, moment) => return moment,
            LocalResult::None => time += TimeDelta::minutes(15),
        }
    }
}

#[cfg(test)]
mod tests;
