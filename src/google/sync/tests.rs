use chrono::DateTime;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::EventId;
use super::*;

const ZONE: Tz = chrono_tz::UTC;

/// Minutes of one day.
fn span(from: u32, to: u32) -> Span {
    let at = |minutes: u32| DateTime::from_timestamp(1_796_083_200 + i64::from(minutes) * 60, 0).unwrap();
    Span::new(at(from), at(to)).unwrap()
}

fn window() -> Span {
    span(0, 1_440)
}

fn id(appointment: u128) -> Uuid {
    Uuid::from_u128(appointment)
}

fn times(span: Span) -> Value {
    json!({"start": {"dateTime": span.start().to_rfc3339()}, "end": {"dateTime": span.end().to_rfc3339()}})
}

fn with(mut base: Value, more: Value) -> wire::Event {
    base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::from_value(base).unwrap()
}

fn foreign(name: &str, span: Span) -> wire::Event {
    with(json!({"id": name}), times(span))
}

fn free(name: &str, span: Span) -> wire::Event {
    with(json!({"id": name, "transparency": "transparent"}), times(span))
}

fn cancelled(name: &str) -> wire::Event {
    with(json!({"id": name, "status": "cancelled"}), json!({}))
}

fn ours(appointment: u128, version: u32, etag: &str, span: Span) -> wire::Event {
    let marks = json!({"frontdesk_appointment": id(appointment), "frontdesk_version": version.to_string()});
    let event = json!({"id": EventId::of(id(appointment)).as_str(), "etag": etag,
        "extendedProperties": {"private": marks}});
    with(event, times(span))
}

/// Appointment 1 stands from 60 to 90 in its second version, appointment 2 from 120 to 150 in its first; the event
/// `lunch` blocks from 240 to 300; appointment 3 is booked and not written yet.
fn known() -> Known {
    let appointment =
        |span, version, etag: Option<&str>| KnownAppointment { span, version, etag: etag.map(Into::into) };
    Known {
        appointments: BTreeMap::from([
            (id(1), appointment(span(60, 90), 2, Some("a"))),
            (id(2), appointment(span(120, 150), 1, Some("b"))),
            (id(3), appointment(span(180, 210), 1, None)),
        ]),
        blocks: BTreeMap::from([("lunch".to_owned(), span(240, 300))]),
    }
}

#[track_caller]
fn check(events: &[wire::Event], expected: &[Decision]) {
    assert_eq!(decide(&known(), Listing::Incremental, events, ZONE, window()), expected);
}

fn block(name: &str, span: Span) -> Decision {
    Decision::Block { external_id: name.to_owned(), span }
}

fn unblock(name: &str) -> Decision {
    Decision::Unblock { external_id: name.to_owned() }
}

fn external(name: &str) -> Entry {
    Entry::External(name.to_owned())
}

fn moved(appointment: u128, to: Span, etag: &str) -> Decision {
    Decision::AppointmentMovedInGoogle { appointment: id(appointment), to, etag: Some(etag.to_owned()) }
}

#[test]
fn what_staff_enter_takes_the_slot() {
    check(&[foreign("meeting", span(400, 460))], &[block("meeting", span(400, 460))]);
    check(&[foreign("lunch", span(270, 330))], &[block("lunch", span(270, 330))]);
    check(&[foreign("lunch", span(240, 300))], &[]);
    check(&[foreign("overlapping lunch", span(250, 310))], &[block("overlapping lunch", span(250, 310))]);
}

#[test]
fn what_staff_remove_gives_the_slot_back() {
    check(&[cancelled("lunch")], &[unblock("lunch")]);
    check(&[free("lunch", span(240, 300))], &[unblock("lunch")]);
    check(&[foreign("lunch", span(2_000, 2_060))], &[unblock("lunch")]);
    check(&[cancelled("never known"), free("never known either", span(0, 10))], &[]);
    check(&[foreign("beyond the window", span(1_440, 1_500))], &[]);
}

#[test]
fn a_series_that_is_deleted_gives_back_all_its_dates() {
    let mut known = known();
    for (name, at) in [("series_1", 700), ("series_2", 800), ("serieses", 900)] {
        known.blocks.insert(name.to_owned(), span(at, at + 30));
    }
    let decisions = decide(&known, Listing::Incremental, &[cancelled("series")], ZONE, window());
    assert_eq!(decisions, [unblock("series_1"), unblock("series_2")]);
}

#[test]
fn an_appointment_that_staff_drag_elsewhere_has_moved() {
    check(&[ours(1, 2, "a2", span(600, 630))], &[moved(1, span(600, 630), "a2")]);
    // Longer than before is moved as well.
    check(&[ours(1, 2, "a2", span(60, 100))], &[moved(1, span(60, 100), "a2")]);
}

#[test]
fn an_appointment_that_staff_delete_is_deleted() {
    let event = EventId::of(id(1));
    check(&[cancelled(event.as_str())], &[Decision::AppointmentDeletedInGoogle { appointment: id(1) }]);
}

#[test]
fn our_own_writes_come_back_and_are_ignored() {
    // The same etag; a newer version than was read; an older one whose successor is on its way.
    check(&[ours(1, 2, "a", span(60, 90))], &[]);
    check(&[ours(1, 3, "a3", span(600, 630))], &[]);
    check(&[ours(1, 1, "a1", span(600, 630))], &[]);
    // Deleted by us: the appointment is not known any more. Never written: what is deleted is of an earlier life.
    check(&[cancelled(EventId::of(id(9)).as_str()), cancelled(EventId::of(id(3)).as_str())], &[]);
    // Written, and the answer was lost: it stands where we want it.
    let seen = Decision::AppointmentSeen { appointment: id(3), etag: "c".to_owned() };
    check(&[ours(3, 1, "c", span(180, 210))], &[seen]);
}

#[test]
fn an_appointment_that_is_not_kept_here_is_told() {
    let stray = Decision::AppointmentStray { appointment: id(9), span: span(600, 630) };
    check(&[ours(9, 1, "x", span(600, 630))], &[stray]);
    check(&[ours(9, 1, "x", span(2_000, 2_030))], &[]);
}

#[test]
fn an_appointment_dragged_onto_something_is_a_conflict() {
    let conflict =
        |span, over: &[Entry]| Decision::Conflict { of: Entry::Appointment(id(1)), span, over: over.to_vec() };
    let onto_another = conflict(span(130, 160), &[Entry::Appointment(id(2))]);
    check(&[ours(1, 2, "a2", span(130, 160))], &[onto_another]);
    check(&[ours(1, 2, "a2", span(290, 310))], &[conflict(span(290, 310), &[external("lunch")])]);
    let both = conflict(span(140, 250), &[Entry::Appointment(id(2)), Entry::Appointment(id(3)), external("lunch")]);
    check(&[ours(1, 2, "a2", span(140, 250))], &[both]);
}

#[test]
fn appointments_may_change_places_and_follow_each_other() {
    check(
        &[ours(1, 2, "a2", span(120, 150)), ours(2, 1, "b2", span(60, 90))],
        &[moved(1, span(120, 150), "a2"), moved(2, span(60, 90), "b2")],
    );
    // The second cannot leave, so the first cannot take its place.
    let conflict = |of, span, over| Decision::Conflict { of: Entry::Appointment(id(of)), span, over: vec![over] };
    check(
        &[ours(1, 2, "a2", span(120, 150)), ours(2, 1, "b2", span(250, 280))],
        &[conflict(2, span(250, 280), external("lunch")), conflict(1, span(120, 150), Entry::Appointment(id(2)))],
    );
}

#[test]
fn what_blocks_the_time_of_an_appointment_blocks_and_is_a_conflict() {
    let conflict = Decision::Conflict {
        of: external("holiday"),
        span: window(),
        over: [1, 2, 3].map(|appointment| Entry::Appointment(id(appointment))).to_vec(),
    };
    check(&[foreign("holiday", window())], &[block("holiday", window()), conflict]);
}

#[test]
fn two_changes_that_make_room_for_each_other_are_no_conflict() {
    // Lunch moves away, the appointment takes its place.
    check(
        &[ours(1, 2, "a2", span(240, 270)), foreign("lunch", span(700, 760))],
        &[moved(1, span(240, 270), "a2"), block("lunch", span(700, 760))],
    );
    // The appointment moves away, a meeting takes its place.
    check(
        &[foreign("meeting", span(60, 90)), ours(1, 2, "a2", span(600, 630))],
        &[moved(1, span(600, 630), "a2"), block("meeting", span(60, 90))],
    );
    // One appointment is deleted, another takes its place.
    check(
        &[ours(1, 2, "a2", span(120, 150)), cancelled(EventId::of(id(2)).as_str())],
        &[Decision::AppointmentDeletedInGoogle { appointment: id(2) }, moved(1, span(120, 150), "a2")],
    );
}

#[test]
fn a_series_made_of_an_appointment_does_not_collide_with_it() {
    let marks = json!({"extendedProperties": {"private": {"frontdesk_appointment": id(1)}}});
    let copy = |at| with(with_times("series_1", at), marks.clone());
    check(&[copy(span(60, 90))], &[]);
    check(&[copy(span(600, 630))], &[block("series_1", span(600, 630))]);
}

fn with_times(name: &str, span: Span) -> Value {
    let mut event = times(span);
    event["id"] = json!(name);
    event
}

#[test]
fn of_an_event_on_two_pages_the_later_counts() {
    check(&[foreign("meeting", span(400, 460)), cancelled("meeting")], &[]);
    check(&[cancelled("lunch"), foreign("lunch", span(240, 300))], &[]);
}

#[test]
fn an_event_without_sensible_times_is_told_and_changes_nothing() {
    let unreadable = Decision::Unreadable { external_id: "lunch".to_owned() };
    check(&[with(json!({"id": "lunch"}), json!({}))], &[unreadable]);
}

#[test]
fn a_full_list_tells_what_is_no_longer_there() {
    let full = |events: &[wire::Event]| decide(&known(), Listing::Full, events, ZONE, window());
    let missing = |appointment| Decision::AppointmentMissingInGoogle { appointment: id(appointment) };
    // The third appointment was never written, so nothing is missing.
    assert_eq!(full(&[]), [unblock("lunch"), missing(1), missing(2)]);
    let everything = [ours(1, 2, "a", span(60, 90)), ours(2, 1, "b", span(120, 150)), foreign("lunch", span(240, 300))];
    assert_eq!(full(&everything), []);
    // A deletion that the list does tell is a decision of staff's.
    let events = [&everything[1..], &[cancelled(EventId::of(id(1)).as_str())]].concat();
    assert_eq!(full(&events), [Decision::AppointmentDeletedInGoogle { appointment: id(1) }]);
    // What cannot be read is there all the same.
    let events = [&everything[..2], &[with(json!({"id": "lunch"}), json!({}))]].concat();
    assert_eq!(full(&events), [Decision::Unreadable { external_id: "lunch".to_owned() }]);
}

#[test]
fn the_diary_blocks_around_appointments_and_once_what_overlaps() {
    let mut known = known();
    known.blocks.insert("holiday".to_owned(), span(0, 200));
    known.blocks.insert("meeting".to_owned(), span(280, 330));
    let expected = [span(0, 60), span(90, 120), span(150, 180), span(240, 330)];
    assert_eq!(diary_blocks(&known), expected);
}

/// Carries decisions out as the diary would.
fn carry_out(known: &mut Known, decisions: &[Decision]) {
    for decision in decisions.iter().cloned() {
        match decision {
            Decision::Block { external_id, span } => {
                known.blocks.insert(external_id, span);
            }
            Decision::Unblock { external_id } => {
                known.blocks.remove(&external_id);
            }
            Decision::AppointmentMovedInGoogle { appointment, to, etag } => {
                let known = known.appointments.get_mut(&appointment).unwrap();
                (known.span, known.etag) = (to, etag);
            }
            Decision::AppointmentDeletedInGoogle { appointment } => {
                known.appointments.remove(&appointment);
            }
            Decision::AppointmentSeen { appointment, etag } => {
                known.appointments.get_mut(&appointment).unwrap().etag = Some(etag);
            }
            Decision::AppointmentMissingInGoogle { .. }
            | Decision::AppointmentStray { .. }
            | Decision::Conflict { .. }
            | Decision::Unreadable { .. } => {}
        }
    }
}

fn any_event() -> impl Strategy<Value = wire::Event> {
    let name = prop::sample::select(vec!["lunch", "meeting", "series_1", "series"]);
    let at = (0_u32..1_600, 1_u32..200).prop_map(|(from, length)| span(from, from + length));
    prop_oneof![
        (name.clone(), at.clone()).prop_map(|(name, at)| foreign(name, at)),
        (name.clone(), at.clone()).prop_map(|(name, at)| free(name, at)),
        name.prop_map(cancelled),
        (1_u128..5, 1_u32..4, "[a-z]", at).prop_map(|(id, version, etag, at)| ours(id, version, &etag, at)),
        (1_u128..5).prop_map(|appointment| cancelled(EventId::of(id(appointment)).as_str())),
    ]
}

fn any_listing() -> impl Strategy<Value = Listing> {
    prop::sample::select(vec![Listing::Full, Listing::Incremental])
}

proptest! {
    #[test]
    fn the_same_list_again_changes_nothing_more(
        events in prop::collection::vec(any_event(), 0..12), listing in any_listing()
    ) {
        let mut diary = known();
        let decisions = decide(&diary, listing, &events, ZONE, window());
        carry_out(&mut diary, &decisions);
        let once = diary.clone();
        let decisions = decide(&diary, listing, &events, ZONE, window());
        carry_out(&mut diary, &decisions);
        prop_assert_eq!(diary, once);
    }

    #[test]
    fn no_appointment_is_ever_moved_onto_another(events in prop::collection::vec(any_event(), 0..12)) {
        let mut diary = known();
        carry_out(&mut diary, &decide(&known(), Listing::Incremental, &events, ZONE, window()));
        let spans: Vec<_> = diary.appointments.values().map(|appointment| appointment.span).collect();
        for (index, span) in spans.iter().enumerate() {
            prop_assert!(!spans[index + 1..].iter().any(|other| other.overlaps(*span)));
        }
        for blocked in diary_blocks(&diary) {
            prop_assert!(!spans.iter().any(|span| span.overlaps(blocked)));
        }
    }
}
