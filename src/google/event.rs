//! The event that we write for an appointment. A calendar is read by many eyes, telephones and mailboxes: without the
//! practice's wish nothing in it says who comes, or why.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::event_id::EventId;
use super::span::Span;
use super::wire;

/// How much of the patient stands in the calendar; the practice chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// Nothing: the booking's reference only, by which staff find the rest here.
    #[default]
    Reference,
    /// The service and the patient's initials.
    Initials,
    /// The service and the patient's name.
    Name,
    /// The service, the patient's name and number, and the note. Only where every reader of the calendar may know.
    Full,
}

/// An appointment as the calendar shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct AppointmentEvent {
    pub appointment: Uuid,
    /// Counted up with every change that we make, so that an answer tells which of our writes it shows.
    pub version: u32,
    pub span: Span,
    /// The practice's zone.
    pub zone: Tz,
    /// A short reference that says nothing about the patient, e.g. `4F2K`.
    pub reference: String,
    pub service: String,
    pub patient_name: String,
    pub patient_phone: Option<String>,
    pub note: Option<String>,
    pub detail: Detail,
}

/// Leaves out whatever the patient is in.
impl fmt::Debug for AppointmentEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppointmentEvent")
            .field("appointment", &self.appointment)
            .field("version", &self.version)
            .field("span", &self.span)
            .field("detail", &self.detail)
            .finish_non_exhaustive()
    }
}

/// What a patch writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The time only. What staff wrote into the event stays.
    Reschedule,
    /// Everything: texts as well. Brings back an event that was deleted.
    Everything,
}

impl AppointmentEvent {
    pub fn id(&self) -> EventId {
        EventId::of(self.appointment)
    }

    /// The body of an insert.
    pub fn insert_body(&self) -> wire::EventBody {
        wire::EventBody {
            id: Some(self.id().as_str().to_owned()),
            start: Some(moment(self.span.start(), self.zone, None)),
            end: Some(moment(self.span.end(), self.zone, None)),
            ..self.whole()
        }
    }

    /// The body of a patch.
    pub fn patch_body(&self, change: Change) -> wire::EventBody {
        let times = wire::EventBody {
            start: Some(moment(self.span.start(), self.zone, Some(()))),
            end: Some(moment(self.span.end(), self.zone, Some(()))),
            extended_properties: Some(self.properties()),
            ..wire::EventBody::default()
        };
        match change {
            Change::Reschedule => times,
            Change::Everything => wire::EventBody { start: times.start, end: times.end, ..self.whole() },
        }
    }

    fn whole(&self) -> wire::EventBody {
        wire::EventBody {
            id: None,
            status: Some(wire::Status::Confirmed),
            summary: Some(self.summary()),
            description: self.description(),
            visibility: Some("private"),
            transparency: Some(wire::Transparency::Opaque),
            start: None,
            end: None,
            extended_properties: Some(self.properties()),
            // A reminder copies the title to telephones and mailboxes.
            reminders: Some(wire::Reminders { use_default: false }),
        }
    }

    fn properties(&self) -> wire::ExtendedProperties {
        let private = BTreeMap::from([
            (wire::APPOINTMENT_PROPERTY.to_owned(), self.appointment.hyphenated().to_string()),
            (wire::VERSION_PROPERTY.to_owned(), self.version.to_string()),
        ]);
        wire::ExtendedProperties { private }
    }

    fn summary(&self) -> String {
        match self.detail {
            Detail::Reference => format!("Appointment {}", self.reference),
            Detail::Initials => format!("{} · {} ({})", self.service, initials(&self.patient_name), self.reference),
            Detail::Name => format!("{} · {} ({})", self.service, self.patient_name, self.reference),
            Detail::Full => format!("{} · {}", self.service, self.patient_name),
        }
    }

    fn description(&self) -> Option<String> {
        if self.detail != Detail::Full {
            return None;
        }
        let reference = Some(format!("Reference {}", self.reference));
        let lines = [self.patient_phone.clone(), self.note.clone(), reference];
        Some(lines.into_iter().flatten().collect::<Vec<_>>().join("\n"))
    }
}

/// The first letters of the first and the last name: `Maria del Carmen Lopez` gives `M. L.`
fn initials(name: &str) -> String {
    let letters: Vec<_> = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphabetic())).collect();
    let ends = match letters.as_slice() {
        [] => return "–".to_owned(),
        [only] => vec![*only],
        [first, .., last] => vec![*first, *last],
    };
    let dotted: Vec<_> = ends.into_iter().map(|letter| format!("{}.", letter.to_uppercase())).collect();
    dotted.join(" ")
}

/// With the offset of that day: Google resolves a local time that happens twice or never in silence.
fn moment(at: DateTime<Utc>, zone: Tz, date: Option<()>) -> wire::MomentBody {
    let date_time = at.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::Secs, false);
    wire::MomentBody { date_time, time_zone: zone.name().to_owned(), date }
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::{Value, json};

    use super::*;

    pub(in crate::google) fn appointment(detail: Detail) -> AppointmentEvent {
        let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap().to_utc();
        AppointmentEvent {
            appointment: Uuid::from_u128(0x0193_b8a0_1c2d_7e3f_8a4b_5c6d_7e8f_9a0b),
            version: 1,
            span: Span::new(at("2026-12-01T14:00:00Z"), at("2026-12-01T14:30:00Z")).unwrap(),
            zone: chrono_tz::America::New_York,
            reference: "4F2K".to_owned(),
            service: "Check-up".to_owned(),
            patient_name: "Maria del Carmen Lopez".to_owned(),
            patient_phone: Some("+12125550142".to_owned()),
            note: Some("Wheelchair".to_owned()),
            detail,
        }
    }

    fn written(body: &wire::EventBody) -> Value {
        serde_json::to_value(body).unwrap()
    }

    #[test]
    fn an_insert_is_as_google_documents_it() {
        let golden = include_str!("../../tests/fixtures/wire/google_client/insert_request.json");
        let golden: Value = serde_json::from_str(golden).unwrap();
        assert_eq!(written(&appointment(Detail::Reference).insert_body()), golden);
    }

    #[test]
    fn a_reschedule_writes_times_and_version_and_no_text() {
        let golden = include_str!("../../tests/fixtures/wire/google_client/reschedule_request.json");
        let golden: Value = serde_json::from_str(golden).unwrap();
        let moved = AppointmentEvent { version: 2, ..appointment(Detail::Full) };
        assert_eq!(written(&moved.patch_body(Change::Reschedule)), golden);
    }

    #[test]
    fn the_patient_stands_in_the_calendar_only_as_the_practice_wants() {
        let texts = |detail| {
            let body = written(&appointment(detail).patch_body(Change::Everything));
            (body["summary"].clone(), body["description"].clone())
        };
        assert_eq!(Detail::default(), Detail::Reference);
        assert_eq!(texts(Detail::Reference), (json!("Appointment 4F2K"), Value::Null));
        assert_eq!(texts(Detail::Initials), (json!("Check-up · M. L. (4F2K)"), Value::Null));
        assert_eq!(texts(Detail::Name), (json!("Check-up · Maria del Carmen Lopez (4F2K)"), Value::Null));
        let full = (json!("Check-up · Maria del Carmen Lopez"), json!("+12125550142\nWheelchair\nReference 4F2K"));
        assert_eq!(texts(Detail::Full), full);
        let shown = format!("{:?}", appointment(Detail::Full));
        assert!(!["Maria", "Lopez", "555", "Wheelchair"].iter().any(|word| shown.contains(word)), "{shown}");
    }

    #[test]
    fn initials_are_made_of_any_name() {
        for (name, expected) in
            [("Maria Lopez", "M. L."), ("Björk", "B."), ("  öz  d'Arc ", "Ö. D."), ("", "–"), ("(née) 4", "N.")]
        {
            assert_eq!(initials(name), expected, "{name}");
        }
    }

    #[test]
    fn a_local_time_that_happens_twice_has_the_offset_that_is_meant() {
        let zone = chrono_tz::America::New_York;
        let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap().to_utc();
        assert_eq!(moment(at("2026-11-01T05:30:00Z"), zone, None).date_time, "2026-11-01T01:30:00-04:00");
        assert_eq!(moment(at("2026-11-01T06:30:00Z"), zone, None).date_time, "2026-11-01T01:30:00-05:00");
    }
}
