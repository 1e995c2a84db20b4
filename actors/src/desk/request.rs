//! What a caller wants of the diary while it cannot be reached. It is kept like a message, and decided when the diary is
//! back: done if that is possible then, and a task for the practice if it is not.

use std::fmt;

use chrono::{DateTime, Utc};
use frontdesk_schema::CallId;
use uuid::Uuid;

use super::diary::{Person, Writer};
use super::{Given, Offer};
use crate::tenant::PhoneNumber;

/// Requests are named by what they ask for, so that one asked for twice is one.
const NAMESPACE: Uuid = Uuid::from_u128(0x2f0e_91d4_6a57_4c0b_9d3e_71aa_c04b_5e86);

/// How often one slot may be booked and cancelled in one call.
pub const MOST_TRIES: u32 = 4;

/// See the [module](self).
#[derive(Debug, Clone)]
pub struct Request {
    pub writer: Writer,
    pub wish: Wish,
    /// Who calls; `None`: withheld.
    pub caller: Option<PhoneNumber>,
    pub asked_at: DateTime<Utc>,
}

/// What is wanted. Does not print whom it is for.
#[derive(Clone, PartialEq, Eq)]
pub enum Wish {
    Book { slot: Offer, person: Person, notes: Option<String> },
    Move { appointment: Given, to: Offer },
    Cancel { appointment: Given },
}

impl fmt::Debug for Wish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.label())
    }
}

impl Wish {
    /// The word for it in results, in the database and in metrics.
    pub const fn label(&self) -> &'static str {
        match self {
            Self::Book { .. } => "book",
            Self::Move { .. } => "reschedule",
            Self::Cancel { .. } => "cancel",
        }
    }

    /// Its name: the same for the same wish of the same call, in whichever of its lives. Another number, date of birth or
    /// note is another wish.
    pub fn id(&self, call: CallId) -> Uuid {
        let name = match self {
            Self::Book { slot, person: Person { name, phone, date_of_birth }, notes } => {
                let phone = phone.as_ref().map_or("", PhoneNumber::expose);
                let born = date_of_birth.map(|date| date.to_string()).unwrap_or_default();
                let notes = notes.as_deref().unwrap_or_default();
                format!("{}/{name}/{phone}/{born}/{notes}", intent(call, slot))
            }
            Self::Move { appointment, to } => format!("{}/from/{}", intent(call, to), appointment.id),
            Self::Cancel { appointment } => format!("{call}/cancel/{}", appointment.id),
        };
        Uuid::new_v5(&NAMESPACE, name.as_bytes())
    }
}

/// The key under which a call books a slot; its tries are numbered behind it.
pub fn intent(call: CallId, slot: &Offer) -> String {
    format!("{call}/{}/{}", slot.provider, slot.start.timestamp())
}

/// The key of one try: a slot that was booked and cancelled in a call may be booked again in it.
pub fn nth_intent(intent: &str, nth: u32) -> String {
    format!("{intent}/{nth}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book_with(change: impl FnOnce(&mut Person, &mut Option<String>)) -> Wish {
        let mut wish = book("Ada Lovelace");
        let Wish::Book { person, notes, .. } = &mut wish else { unreachable!("it books") };
        change(person, notes);
        wish
    }

    fn book(name: &str) -> Wish {
        let start = DateTime::UNIX_EPOCH;
        let slot =
            Offer { id: "slot_a".to_owned(), service: "checkup".to_owned(), provider: "patel".to_owned(), start };
        let person = Person { name: name.to_owned(), phone: None, date_of_birth: None };
        Wish::Book { slot, person, notes: Some("afraid of needles".to_owned()) }
    }

    fn cancel() -> Wish {
        let (service, provider) = ("checkup".to_owned(), "patel".to_owned());
        Wish::Cancel { appointment: Given { id: Uuid::nil(), service, provider, start: DateTime::UNIX_EPOCH } }
    }

    #[test]
    fn one_wish_of_one_call_has_one_name_and_others_have_others() {
        let (call, other) = (CallId::of_carrier_call("CA1"), CallId::of_carrier_call("CA2"));
        let id = book("Ada Lovelace").id(call);
        assert_eq!(book("Ada Lovelace").id(call), id);
        assert_ne!(book("Grace Hopper").id(call), id, "for somebody else");
        assert_ne!(book("Ada Lovelace").id(other), id, "of another call");
        assert_ne!(cancel().id(call), id);
        let phone = PhoneNumber::parse("+447700900123").ok();
        let others = [
            book_with(|person, _| person.phone.clone_from(&phone)),
            book_with(|person, _| person.date_of_birth = chrono::NaiveDate::from_ymd_opt(1990, 12, 10)),
            book_with(|_, notes| *notes = None),
        ];
        for (nth, changed) in others.iter().enumerate() {
            assert_ne!(changed.id(call), id, "{nth}: what was said later is not lost");
        }
    }

    #[test]
    fn a_wish_does_not_print_whom_it_is_for() {
        assert_eq!(format!("{:?}", book("Ada Lovelace")), "book");
    }
}
