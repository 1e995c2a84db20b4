//! What staff did in Google Calendar since the last look, told as decisions about the diary. Pure.
//!
//! PostgreSQL decides: whoever carries a decision out may be refused by the diary's constraints, and then the diary's
//! account is written back to Google. Our own writes come back as changes too; they are known by version and time, and
//! ignored.
//!
//! ```text
//! an event that takes time          ─▶ Block           a slot less to offer
//! it is deleted or shown as free    ─▶ Unblock         the slot comes back
//! an appointment dragged elsewhere  ─▶ AppointmentMovedInGoogle
//! an appointment deleted            ─▶ AppointmentDeletedInGoogle
//! either lands on an appointment    ─▶ Conflict        a person has to look
//! ```

use std::collections::BTreeMap;

use chrono_tz::Tz;
use uuid::Uuid;

use super::busy::{Reading, joined, read};
use super::span::Span;
use super::wire;

/// What we hold about one calendar.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    /// The appointments that stand in it: those booked, and not over before the window.
    pub appointments: BTreeMap<Uuid, KnownAppointment>,
    /// Other people's events that take time, by their id at Google. They may overlap.
    pub blocks: BTreeMap<String, Span>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAppointment {
    pub span: Span,
    /// The version of the appointment itself; Google may not have it yet.
    pub version: u32,
    /// Of the event as we last saw or wrote it; `None` while it was never written.
    pub etag: Option<String>,
}

/// How complete the list of changed events is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// Every event of the window: what is not in it is not there.
    Full,
    /// What changed since the last list.
    Incremental,
}

/// What a change in Google asks for. Each one carried out again does no harm. All moves of one list belong in one
/// transaction: two appointments may have changed places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// This event takes time from now on, or takes other time than before.
    Block { external_id: String, span: Span },
    /// This event takes no time any more.
    Unblock { external_id: String },
    /// Staff moved the appointment to this free time.
    AppointmentMovedInGoogle { appointment: Uuid, to: Span, etag: Option<String> },
    /// Staff deleted the appointment's event.
    AppointmentDeletedInGoogle { appointment: Uuid },
    /// A full list does not have the event, not even as deleted: nobody decided against the appointment. To be written
    /// again.
    AppointmentMissingInGoogle { appointment: Uuid },
    /// Staff changed something else about the event, or it is our own write come back: from now on this is its etag.
    AppointmentSeen { appointment: Uuid, etag: String },
    /// An event of an appointment that is not known for this calendar: cancelled here and not yet there, or moved here
    /// from the calendar of another provider.
    AppointmentStray { appointment: Uuid, span: Span },
    /// Two things at one time, one of them an appointment. Nobody is moved or cancelled before a person has decided;
    /// of an event that blocks there is a `Block` as well.
    Conflict { of: Entry, span: Span, over: Vec<Entry> },
    /// An event whose times make no sense. What was known of it stays.
    Unreadable { external_id: String },
}

/// Something that stands in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    Appointment(Uuid),
    /// An event of somebody else, by its id at Google.
    External(String),
}

/// Decides what follows from `events`, listed since what is `known` was stored.
///
/// `zone` is the calendar's own. `window` is the time that matters: Google does not say whether an incremental list
/// stays within the bounds of the full one before it, so what lies outside is left out here.
pub fn decide(known: &Known, listing: Listing, events: &[wire::Event], zone: Tz, window: Span) -> Vec<Decision> {
    // An event can stand on two pages when it changed in between: the later one is the newer.
    let readings: BTreeMap<&str, (&wire::Event, Reading)> =
        events.iter().map(|event| (event.id.as_str(), (event, read(event, zone)))).collect();
    let mut state = State { window, appointments: known.appointments.clone(), blocks: known.blocks.clone() };
    let mut decisions = Vec::new();
    // Deleted first, then moved, then what blocks: each sees the time that the ones before it gave back.
    for (id, (_, reading)) in &readings {
        match reading {
            Reading::Cancelled { appointment: Some(appointment) } => state.deleted(*appointment, &mut decisions),
            Reading::Cancelled { appointment: None } => {
                state.gone(id, |id| readings.contains_key(id), &mut decisions);
            }
            Reading::Free => state.unblock(id, &mut decisions),
            Reading::Blocks { span, .. } if !span.overlaps(window) => state.unblock(id, &mut decisions),
            Reading::Unreadable => decisions.push(Decision::Unreadable { external_id: (*id).to_owned() }),
            Reading::Ours { .. } | Reading::Blocks { .. } => {}
        }
    }
    if listing == Listing::Full {
        state.missing(|id| readings.contains_key(id), &mut decisions);
    }
    state.blocks_moved(&readings);
    let mut moves = BTreeMap::new();
    for (event, reading) in readings.values() {
        if let Reading::Ours { appointment, version, span } = *reading
            && state.has_moved(appointment, version, span, event.etag.as_deref(), &mut decisions)
        {
            moves.insert(appointment, (span, event.etag.clone()));
        }
    }
    state.settle(moves, &mut decisions);
    for (id, (_, reading)) in &readings {
        if let Reading::Blocks { span, copy_of } = *reading {
            state.foreign(id, span, copy_of, known, &mut decisions);
        }
    }
    decisions
}

/// The time that the diary has to hold as blocked: that of all events together, without overlap, and without the
/// appointments that stand in it. The day of a holiday with one appointment left is blocked around that appointment.
pub fn diary_blocks(known: &Known) -> Vec<Span> {
    let appointments = || known.appointments.values().map(|appointment| appointment.span);
    let blocked = joined(known.blocks.values().copied().collect());
    blocked.into_iter().flat_map(|span| span.without(appointments())).collect()
}

/// What is known, as it becomes while the changes are gone through.
struct State {
    window: Span,
    appointments: BTreeMap<Uuid, KnownAppointment>,
    blocks: BTreeMap<String, Span>,
}

impl State {
    fn deleted(&mut self, appointment: Uuid, decisions: &mut Vec<Decision>) {
        // Not known: cancelled by us, and this is our own deletion. Never written: an older life of the event.
        if self.appointments.get(&appointment).is_some_and(|known| known.etag.is_some()) {
            self.appointments.remove(&appointment);
            decisions.push(Decision::AppointmentDeletedInGoogle { appointment });
        }
    }

    /// Somebody else's event is deleted; of a series perhaps only the series itself is told.
    fn gone(&mut self, id: &str, is_listed: impl Fn(&str) -> bool, decisions: &mut Vec<Decision>) {
        let dates = format!("{id}_");
        let is_date = |known: &str| known.starts_with(&dates) && !is_listed(known);
        let ids: Vec<_> = self.blocks.keys().filter(|known| *known == id || is_date(known)).cloned().collect();
        for id in ids {
            self.unblock(&id, decisions);
        }
    }

    fn unblock(&mut self, id: &str, decisions: &mut Vec<Decision>) {
        if self.blocks.remove(id).is_some() {
            decisions.push(Decision::Unblock { external_id: id.to_owned() });
        }
    }

    fn missing(&mut self, is_listed: impl Fn(&str) -> bool, decisions: &mut Vec<Decision>) {
        let gone: Vec<_> = self.blocks.keys().filter(|id| !is_listed(id)).cloned().collect();
        for id in gone {
            self.unblock(&id, decisions);
        }
        for (appointment, known) in &self.appointments {
            let listed = is_listed(super::EventId::of(*appointment).as_str());
            if known.etag.is_some() && known.span.overlaps(self.window) && !listed {
                decisions.push(Decision::AppointmentMissingInGoogle { appointment: *appointment });
            }
        }
    }

    /// Where the events that block stand now, so that an appointment is compared with the new time, not the old.
    fn blocks_moved(&mut self, readings: &BTreeMap<&str, (&wire::Event, Reading)>) {
        for (id, (_, reading)) in readings {
            if let Reading::Blocks { span, .. } = reading
                && let Some(known) = self.blocks.get_mut(*id)
            {
                *known = *span;
            }
        }
    }

    /// Whether staff gave the appointment another time.
    fn has_moved(
        &self,
        appointment: Uuid,
        version: Option<u32>,
        span: Span,
        etag: Option<&str>,
        decisions: &mut Vec<Decision>,
    ) -> bool {
        let Some(known) = self.appointments.get(&appointment) else {
            if span.overlaps(self.window) {
                decisions.push(Decision::AppointmentStray { appointment, span });
            }
            return false;
        };
        let same_etag = etag.is_some() && known.etag.as_deref() == etag;
        // Another version: our write of the newer one is under way, or what is known was read before it. Should staff
        // have changed the event at the same time, the write meets a changed etag and looks again.
        if same_etag || version.is_some_and(|version| version != known.version) {
            return false;
        }
        if span == known.span {
            let seen = etag.map(|etag| Decision::AppointmentSeen { appointment, etag: etag.to_owned() });
            decisions.extend(seen);
        }
        span != known.span
    }

    /// Appointments that staff moved take their new places, all at once: two may have changed places. Those that would
    /// stand on something stay where they are, and that may be in the way of others again.
    fn settle(&mut self, mut moves: BTreeMap<Uuid, (Span, Option<String>)>, decisions: &mut Vec<Decision>) {
        loop {
            let mut moved = Self { appointments: self.appointments.clone(), blocks: self.blocks.clone(), ..*self };
            for (appointment, (span, etag)) in &moves {
                if let Some(known) = moved.appointments.get_mut(appointment) {
                    (known.span, known.etag) = (*span, etag.clone());
                }
            }
            let mut conflicts = Vec::new();
            for (appointment, (span, _)) in &moves {
                let of = Entry::Appointment(*appointment);
                let over = moved.entries_at(*span, |entry| *entry != of);
                if !over.is_empty() {
                    conflicts.push((*appointment, Decision::Conflict { of, span: *span, over }));
                }
            }
            if conflicts.is_empty() {
                *self = moved;
                break;
            }
            for (appointment, conflict) in conflicts {
                moves.remove(&appointment);
                decisions.push(conflict);
            }
        }
        decisions.extend(moves.into_iter().map(|(appointment, (to, etag))| Decision::AppointmentMovedInGoogle {
            appointment,
            to,
            etag,
        }));
    }

    fn foreign(&mut self, id: &str, span: Span, copy_of: Option<Uuid>, before: &Known, decisions: &mut Vec<Decision>) {
        // The appointment itself under another id (of a series that staff made of it) is not its own conflict.
        let original = copy_of.and_then(|appointment| self.appointments.get(&appointment));
        if original.is_some_and(|appointment| appointment.span == span) {
            return self.unblock(id, decisions);
        }
        if before.blocks.get(id) == Some(&span) || !span.overlaps(self.window) {
            return;
        }
        self.blocks.insert(id.to_owned(), span);
        decisions.push(Decision::Block { external_id: id.to_owned(), span });
        let over = self.entries_at(span, |entry| matches!(entry, Entry::Appointment(_)));
        if !over.is_empty() {
            decisions.push(Decision::Conflict { of: Entry::External(id.to_owned()), span, over });
        }
    }

    fn entries_at(&self, span: Span, counts: impl Fn(&Entry) -> bool) -> Vec<Entry> {
        let appointments = self.appointments.iter().filter(|(_, known)| known.span.overlaps(span));
        let appointments = appointments.map(|(appointment, _)| Entry::Appointment(*appointment));
        let blocks = self.blocks.iter().filter(|(_, known)| known.overlaps(span));
        let blocks = blocks.map(|(id, _)| Entry::External(id.clone()));
        appointments.chain(blocks).filter(counts).collect()
    }
}

#[cfg(test)]
mod tests;
