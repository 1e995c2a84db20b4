//! Handing a caller over to a person: whom to ring and when, and what can come of it. Pure.
//!
//! ```text
//! the call lets go ─▶ the person's phone rings ─▶ a briefing ─▶ accepted by key ─▶ caller and person talk
//!                                  │                  └─ another key, or none
//!                                  └─ busy, no answer, declined, failed ─▶ the call comes back and takes a message
//! ```

use std::time::Duration;

use chrono::{DateTime, Datelike as _, Utc};
use frontdesk_schema::{CallId, MessageId, TenantId};
use serde::{Deserialize, Serialize};

use crate::store::TakenMessage;
use crate::tenant::{PhoneNumber, Tenant};

/// After so many hand-overs that nobody took, a call is not handed over any more: a message is taken instead.
pub const MOST_ATTEMPTS: u8 = 2;

/// How a practice wants callers handed over (`[transfer]` in its file).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// Whoever answers takes the call with a key; a voicemail that answers never does.
    pub accept_with_key: bool,
    /// How long the phone rings, in seconds.
    pub ring_seconds: u32,
    pub after_hours: AfterHours,
}

impl Transfer {
    /// Shorter, and nobody reaches the phone; longer, and the caller thinks the line is dead.
    pub const RING_SECONDS: std::ops::RangeInclusive<u32> = 5..=60;

    pub const fn ring(&self) -> Duration {
        Duration::from_secs(self.ring_seconds as u64)
    }
}

impl Default for Transfer {
    fn default() -> Self {
        Self { accept_with_key: true, ring_seconds: 20, after_hours: AfterHours::Transfer }
    }
}

/// Who is there for a caller who wants a person outside the opening hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AfterHours {
    /// Nobody: a message is taken.
    Message,
    /// The same number as always.
    Transfer,
    /// Whoever is on call.
    OnCall(PhoneNumber),
}

impl Tenant {
    /// The number of the person who takes calls at this moment.
    pub fn person_at(&self, now: DateTime<Utc>) -> Option<&PhoneNumber> {
        match &self.transfer.after_hours {
            _ if self.is_open_at(now) => self.transfer_number.as_ref(),
            AfterHours::Message => None,
            AfterHours::Transfer => self.transfer_number.as_ref(),
            AfterHours::OnCall(number) => Some(number),
        }
    }

    /// Whether the practice is open; one that has told no hours always is.
    pub fn is_open_at(&self, now: DateTime<Utc>) -> bool {
        let local = now.with_timezone(&self.time_zone);
        let (day, time) = (local.weekday(), local.time());
        self.hours.is_empty()
            || (!self.closures.contains(&local.date_naive())
                && self.hours.iter().any(|hours| hours.day == day && (hours.opens..hours.closes).contains(&time)))
    }
}

/// Why a caller is handed over. All that whoever answers is told before they accept: it may be a voicemail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransferReason {
    /// The caller asked for a person, or pressed 0.
    CallerAsked,
    /// The agent cannot help with this.
    AgentAsked,
    /// What the caller says means an emergency.
    Emergency,
    /// Something of ours has failed.
    Trouble,
}

/// What became of a hand-over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransferOutcome {
    /// A person took the call.
    Completed,
    Busy,
    /// Nobody answered, or whoever did never accepted: a voicemail.
    NoAnswer,
    /// A person said no.
    Declined,
    /// The number could not be reached.
    Failed,
    /// The caller hung up while the phone rang.
    CallerLeft,
}

impl TransferOutcome {
    pub const ALL: [Self; 6] =
        [Self::Completed, Self::Busy, Self::NoAnswer, Self::Declined, Self::Failed, Self::CallerLeft];

    /// Metric label.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Busy => "busy",
            Self::NoAnswer => "no_answer",
            Self::Declined => "declined",
            Self::Failed => "failed",
            Self::CallerLeft => "caller_left",
        }
    }

    /// The caller wanted a person and got none: somebody has to call back.
    pub const fn wants_callback(self) -> bool {
        !matches!(self, Self::Completed)
    }

    /// What the model is told when the call comes back.
    pub(crate) const fn fact(self) -> &'static str {
        match self {
            Self::Busy => "The transfer failed: the line of the practice was busy.",
            Self::Declined => "The transfer failed: the person at the practice cannot take the call now.",
            Self::Failed => "The transfer failed: the practice could not be reached.",
            Self::Completed | Self::NoAnswer | Self::CallerLeft => "The transfer failed: nobody answered.",
        }
    }
}

/// The hand-overs of a call so far, as its next stream is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PastTransfers {
    /// How many nobody took.
    pub failed: u8,
    /// The stream is there because this has just become of one.
    pub just_now: Option<TransferOutcome>,
}

impl PastTransfers {
    /// After one more that nobody took.
    #[must_use]
    pub const fn and(self, outcome: TransferOutcome) -> Self {
        Self { failed: self.failed.saturating_add(1), just_now: Some(outcome) }
    }

    /// The same, for a stream that is there for another reason.
    #[must_use]
    pub const fn long_ago(self) -> Self {
        Self { failed: self.failed, just_now: None }
    }

    /// The call may still be handed over.
    pub const fn may_try(self) -> bool {
        self.failed < MOST_ATTEMPTS
    }
}

impl TakenMessage {
    /// The message that nobody had to leave: the caller wanted a person and nobody took the call. A call has at most one;
    /// whoever writes it again writes the same. The number to call is the one the call came from.
    pub fn callback_wanted(tenant: &Tenant, call: CallId, at: DateTime<Utc>) -> Self {
        let (caller_name, message) = callback_words(&tenant.language);
        let (tenant, id): (TenantId, _) = (tenant.id, MessageId::of_unanswered_transfer(call));
        Self {
            id,
            tenant,
            call,
            taken_at: at,
            caller_name: caller_name.to_owned(),
            message: message.to_owned(),
            callback_number: None,
            urgent: false,
            recording: None,
        }
    }
}

/// Who, and what: read by the practice, never spoken.
fn callback_words(language: &str) -> (&'static str, &'static str) {
    match language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "de" => ("Unbekannt", "Wollte mit jemandem sprechen, und niemand hat den Anruf angenommen. Bitte zurückrufen."),
        "es" => {
            ("Desconocido", "Quería hablar con una persona y nadie atendió la llamada. Por favor, devuelva la llamada.")
        }
        "fr" => ("Inconnu", "Souhaitait parler à quelqu’un et personne n’a pris l’appel. Merci de rappeler."),
        _ => ("Unknown", "Wanted to speak to a person, and nobody took the call. Please call back."),
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveTime, Weekday};

    use super::*;
    use crate::tenant::{MessageTargets, OpeningHours, Retention, SpeechOptions, Voice};

    const FRONT_DESK: &str = "+442079460000";
    const ON_CALL: &str = "+442079460001";

    fn practice(after_hours: AfterHours) -> Tenant {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        Tenant {
            id: TenantId::from_slug("a"),
            slug: "a".to_owned(),
            name: "A".to_owned(),
            phone_numbers: Vec::new(),
            time_zone: chrono_tz::Europe::London,
            language: "en-GB".to_owned(),
            greeting: "Hello.".to_owned(),
            transfer_number: PhoneNumber::parse(FRONT_DESK).ok(),
            emergency_number: None,
            webhook: None,
            address: None,
            voice: Voice { id: "v".to_owned(), model: "m".to_owned() },
            message_targets: MessageTargets::default(),
            closures: vec![NaiveDate::from_ymd_opt(2026, 6, 9).unwrap()],
            speech: SpeechOptions::default(),
            retention: Retention::default(),
            transfer: Transfer { after_hours, ..Transfer::default() },
            overflow: Default::default(),
            hours: [Weekday::Mon, Weekday::Tue].map(|day| OpeningHours { day, opens: at(9), closes: at(17) }).to_vec(),
            blocked_numbers: Vec::new(),
            texts: Default::default(),
            booking: crate::tenant::Booking::default(),
            emergencies: Vec::new(),
            rooms: Vec::new(),
            providers: Vec::new(),
            services: Vec::new(),
            faq: Vec::new(),
        }
    }

    #[track_caller]
    fn check(after_hours: AfterHours, at: &str, expected: Option<&str>) {
        let tenant = practice(after_hours);
        assert_eq!(tenant.person_at(at.parse().unwrap()).map(PhoneNumber::expose), expected);
    }

    #[test]
    fn the_hours_decide_who_is_rung() {
        let on_call = || AfterHours::OnCall(PhoneNumber::parse(ON_CALL).unwrap());
        // Monday, 8 June 2026; London is an hour ahead of UTC.
        for open in ["2026-06-08T08:00:00Z", "2026-06-08T15:59:59Z"] {
            check(AfterHours::Message, open, Some(FRONT_DESK));
            check(AfterHours::Transfer, open, Some(FRONT_DESK));
            check(on_call(), open, Some(FRONT_DESK));
        }
        // Before and after, a closure on a Tuesday, a day without hours.
        let closed = ["2026-06-08T07:59:59Z", "2026-06-08T16:00:00Z", "2026-06-09T10:00:00Z", "2026-06-10T10:00:00Z"];
        for closed in closed {
            check(AfterHours::Message, closed, None);
            check(AfterHours::Transfer, closed, Some(FRONT_DESK));
            check(on_call(), closed, Some(ON_CALL));
        }
        let no_hours = Tenant { hours: Vec::new(), ..practice(AfterHours::Message) };
        assert!(no_hours.person_at("2026-06-10T03:00:00Z".parse().unwrap()).is_some(), "who tells no hours has none");
    }

    #[test]
    fn a_call_is_handed_over_twice_at_most() {
        let first = PastTransfers::default();
        let second = first.and(TransferOutcome::Busy);
        let third = second.long_ago().and(TransferOutcome::NoAnswer);
        assert_eq!([first, second, third].map(PastTransfers::may_try), [true, true, false]);
        assert_eq!(second.long_ago(), PastTransfers { failed: 1, just_now: None });
    }

    #[test]
    fn a_call_has_one_callback_however_often_it_is_written() {
        let tenant = practice(AfterHours::Transfer);
        let call = CallId::of_carrier_call("CA1");
        let (first, again) = ["2026-06-08T08:00:00Z", "2026-06-08T08:01:00Z"]
            .map(|at| TakenMessage::callback_wanted(&tenant, call, at.parse().unwrap()))
            .into();
        assert_eq!(first.id, again.id);
        let other = TakenMessage::callback_wanted(&tenant, CallId::of_carrier_call("CA2"), first.taken_at);
        assert_ne!(first.id, other.id);
    }
}
