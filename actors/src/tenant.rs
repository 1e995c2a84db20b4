//! What a call needs to know of the practice that is being called: one immutable snapshot per configuration.

mod blocked;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;
use frontdesk_schema::TenantId;

use crate::admission::overflow::OverflowRule;
use crate::desk::identity::IdentityRule;
use crate::transfer::Transfer;
use crate::triage::ExtraRule;
pub use blocked::{BlockedNumber, NotBlockable};

/// A customer: one practice, as its configuration describes it.
///
/// Shared by reference between all calls of the tenant and replaced as a whole when the configuration changes,
/// so a call sees one consistent version from ring to hang-up.
#[derive(Debug, Clone, PartialEq)]
pub struct Tenant {
    pub id: TenantId,
    /// The name in files and commands, e.g. `bright-smiles`.
    pub slug: String,
    /// The name callers hear.
    pub name: String,
    pub phone_numbers: Vec<PhoneNumber>,
    /// Calls from these are not taken.
    pub blocked_numbers: Vec<BlockedNumber>,
    pub time_zone: Tz,
    /// BCP 47 language tag, e.g. `en-GB`.
    pub language: String,
    /// First words of every call; the disclosure follows.
    pub greeting: String,
    /// Where a caller who asks for a person is connected.
    pub transfer_number: Option<PhoneNumber>,
    /// Number to give in an emergency, e.g. `999`.
    pub emergency_number: Option<String>,
    pub address: Option<String>,
    pub voice: Voice,
    /// Who receives the messages that callers leave.
    pub message_targets: MessageTargets,
    /// Who else is told what happened.
    pub webhook: Option<Webhook>,
    /// Texts to people with appointments.
    pub texts: TextOptions,
    pub closures: Vec<NaiveDate>,
    pub speech: SpeechOptions,
    pub retention: Retention,
    /// How a caller is connected to a person.
    pub transfer: Transfer,
    /// What callers get whom the agent cannot take.
    pub overflow: OverflowRule,
    pub hours: Vec<OpeningHours>,
    pub booking: Booking,
    /// Emergencies of its own, besides those every practice has.
    pub emergencies: Vec<ExtraRule>,
    pub rooms: Vec<Room>,
    pub providers: Vec<Provider>,
    pub services: Vec<Service>,
    pub faq: Vec<Faq>,
}

/// Where a practice's own systems are told what happened. Does not print its URL: the path may be a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Webhook {
    /// `https://…`, at a public address.
    pub url: String,
    /// Which of the practice's secrets signs: a higher number is a new one.
    pub secret: u32,
}

impl std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Webhook").field("secret", &self.secret).finish_non_exhaustive()
    }
}

/// A telephone number in E.164 form (`+` and 7 to 15 digits).
///
/// Prints only its last two digits: numbers never appear in logs.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber(Arc<str>);

impl PhoneNumber {
    /// Parses an E.164 number; spaces, dots, dashes and parentheses are taken out first.
    ///
    /// # Errors
    /// [`InvalidPhoneNumber`] when what remains is not `+` followed by 7 to 15 digits.
    pub fn parse(text: &str) -> Result<Self, InvalidPhoneNumber> {
        let compact: String = text.chars().filter(|c| !matches!(c, ' ' | '.' | '-' | '(' | ')')).collect();
        let digits = compact.strip_prefix('+').ok_or(InvalidPhoneNumber)?;
        let plausible =
            (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
        if plausible { Ok(Self(compact.into())) } else { Err(InvalidPhoneNumber) }
    }

    /// The number in the clear, for a wire or a dial; never for a log.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "+…{}", &self.0[self.0.len() - 2..])
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a telephone number in international form (like +442071234567)")]
pub struct InvalidPhoneNumber;

/// The synthetic voice a tenant speaks with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Voice {
    /// The vendor's voice id.
    pub id: String,
    /// The vendor's model id.
    pub model: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MessageTargets {
    pub sms: Vec<PhoneNumber>,
    pub email: Vec<String>,
}

/// How a practice texts the people who have appointments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextOptions {
    /// A reminder comes so many hours before an appointment; 0: none.
    pub reminder_hours: u32,
    /// Where texts go: ISO 3166-1 codes. None: the practice's own country.
    pub countries: Vec<String>,
    /// Nobody is woken between the first and the second, local to the practice; equal: never quiet.
    pub quiet: (NaiveTime, NaiveTime),
    /// Who texts are from; `None`: the first of the practice's numbers.
    pub sender: Option<TextSender>,
    /// Its own words, by what a text is for (`confirmation`, `reminder`, …).
    pub templates: BTreeMap<String, String>,
}

impl Default for TextOptions {
    /// A reminder on the day before; quiet from 21:00 to 08:00.
    fn default() -> Self {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour of the day");
        Self {
            reminder_hours: 24,
            countries: Vec::new(),
            quiet: (hour(21), hour(8)),
            sender: None,
            templates: BTreeMap::new(),
        }
    }
}

/// Who texts are from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextSender {
    Number(PhoneNumber),
    /// A messaging service of the carrier (`MG…`), which chooses among its numbers.
    Service(String),
}

/// Which conveniences of speech a tenant wants. All are on unless its file says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeechOptions {
    /// Short cached openers ("Sure —") before a slow answer.
    pub openers: bool,
    /// Opening hours and address told without asking the model.
    pub instant_answers: bool,
    /// An answer begun before it is certain that the caller has finished.
    pub speculation: bool,
    /// "One moment, please" when an answer takes long.
    pub fillers: bool,
}

impl Default for SpeechOptions {
    fn default() -> Self {
        Self { openers: true, instant_answers: true, speculation: true, fillers: true }
    }
}

/// How long what callers said and left is kept, in days from the call's end. Bookings are records of the practice and are
/// not swept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Words: transcripts, summaries, what was promised.
    pub transcript_days: u32,
    /// The caller's number.
    pub number_days: u32,
    /// Messages for the practice.
    pub message_days: u32,
}

impl Default for Retention {
    /// Transcripts for a quarter (the suggestion in compliance practice), messages for a year.
    fn default() -> Self {
        Self { transcript_days: 90, number_days: 90, message_days: 365 }
    }
}

/// How appointments are given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    /// From now to the earliest start, in minutes. Too small, and somebody is booked who cannot be there in time.
    pub lead_minutes: u32,
    /// The last day that can be booked, in days from today.
    pub horizon_days: u32,
    /// Starts are offered this far apart, in minutes.
    pub step_minutes: u32,
    /// What is asked before an appointment is spoken about.
    pub identity: IdentityRule,
    /// How much of the patient stands in the calendar.
    pub event_detail: EventDetail,
}

impl Default for Booking {
    fn default() -> Self {
        Self {
            lead_minutes: 60,
            horizon_days: 90,
            step_minutes: 15,
            identity: IdentityRule::default(),
            event_detail: EventDetail::default(),
        }
    }
}

/// How much of a patient stands in the practice's calendar, which many eyes, telephones and mailboxes read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EventDetail {
    /// Nothing: a reference, by which staff find the rest here.
    #[default]
    None,
    /// The service and the patient's initials.
    Initials,
    /// The service and the patient's name.
    Name,
    /// The number and the notes as well.
    Full,
}

/// A room or chair that one appointment at a time can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    pub id: String,
    pub name: String,
}

/// One stretch of opening time, local to the practice; `opens` < `closes`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    pub day: Weekday,
    pub opens: NaiveTime,
    pub closes: NaiveTime,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    pub id: String,
    pub name: String,
    pub calendar_id: Option<String>,
    /// Own hours within the practice's; `None`: the practice's.
    pub hours: Option<Vec<OpeningHours>>,
    /// Days away, from the first to the last.
    pub absences: Vec<(NaiveDate, NaiveDate)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    pub id: String,
    pub name: String,
    pub minutes: u32,
    /// Time kept free before and after, in minutes.
    pub buffer_before: u32,
    pub buffer_after: u32,
    /// Its own least notice, instead of the practice's.
    pub lead_minutes: Option<u32>,
    /// Ids of the providers who offer it.
    pub providers: Vec<String>,
    /// Ids of the rooms it can be in; none: it needs no room.
    pub rooms: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faq {
    pub question: String,
    pub answer: String,
}

#[cfg(test)]
mod tests {
    use super::PhoneNumber;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(PhoneNumber::parse(text).ok().as_ref().map(PhoneNumber::expose), expected);
    }

    #[test]
    fn numbers_are_parsed_strictly_but_kindly() {
        check("+442071234567", Some("+442071234567"));
        check("+44 (20) 7123-4567", Some("+442071234567"));
        check("02071234567", None);
        check("+0442071234567", None);
        check("+44", None);
        check("+44207123456789012", None);
        check("+4420712345x7", None);
    }

    #[test]
    fn a_number_never_prints_in_full() {
        let number = PhoneNumber::parse("+442071234567").unwrap();
        assert_eq!(format!("{number:?}"), "+…67");
    }
}
