use chrono::Utc;
use chrono_tz::Tz;
use proptest::prelude::*;

use super::super::consent::{Means, Record};
use super::*;

const LONDON: Tz = Tz::Europe__London;

fn given() -> Consent {
    Consent::Given(Record { at: DateTime::<Utc>::UNIX_EPOCH, by: Means::Spoken })
}

fn withdrawn() -> Consent {
    Consent::Withdrawn(Record { at: DateTime::<Utc>::UNIX_EPOCH, by: Means::Keyword })
}

fn at(text: &str) -> DateTime<Tz> {
    LONDON.from_local_datetime(&text.parse().unwrap()).earliest().unwrap()
}

struct World {
    number: PhoneNumber,
    countries: Vec<Country>,
}

impl World {
    fn new(number: &str) -> Self {
        let countries = ["GB", "JE"].map(|code| Country::parse(code).unwrap());
        Self { number: PhoneNumber::parse(number).unwrap(), countries: countries.to_vec() }
    }

    /// A reminder at noon that nothing speaks against.
    fn request(&self) -> Request<'_, Tz> {
        Request {
            to: &self.number,
            kind: Kind::Reminder,
            occasion: Occasion::Unasked,
            countries: &self.countries,
            sent_today: 0,
            consent: given(),
            quiet_hours: QuietHours::default(),
            useless_from: None,
            now: at("2026-07-14T12:00:00"),
        }
    }
}

fn never(refusal: Refusal) -> Decision<Tz> {
    Decision::Never(refusal)
}

#[track_caller]
fn check_number(number: &str, expected: Decision<Tz>) {
    assert_eq!(decide(&World::new(number).request()), expected);
}

#[test]
fn only_phones_in_the_practices_countries_get_texts() {
    let country = |code| Refusal::Country(Country::parse(code).unwrap());
    check_number("+447700900123", Decision::Send);
    check_number("+447797712345", Decision::Send);
    check_number("+447624412345", never(country("IM")));
    check_number("+12125550144", never(country("US")));
    check_number("+18765550144", never(country("JM")));
    check_number("+442071234567", never(Refusal::Landline));
    check_number("+449098790000", never(Refusal::SpecialNumber));
    check_number("+4477009001", never(Refusal::Malformed));
    check_number("+9607712345", never(Refusal::UnknownCountry));
}

#[test]
fn a_patients_number_gets_three_texts_a_day_and_the_practices_own_a_hundred() {
    let world = World::new("+447700900123");
    let check = |kind, sent_today, expected| {
        assert_eq!(decide(&Request { kind, sent_today, ..world.request() }), expected, "{kind:?} {sent_today}");
    };
    check(Kind::Reminder, 2, Decision::Send);
    check(Kind::Reminder, 3, never(Refusal::TooManyToday));
    check(Kind::Confirmation, 4, never(Refusal::TooManyToday));
    check(Kind::MessageForPractice, 99, Decision::Send);
    check(Kind::MessageForPractice, 100, never(Refusal::TooManyToday));
}

#[test]
fn stop_holds_for_everybody_and_silence_is_no_consent() {
    let world = World::new("+447700900123");
    let check = |kind, consent, expected| {
        let request = Request { kind, consent, occasion: Occasion::OwnCall, ..world.request() };
        assert_eq!(decide(&request), expected, "{kind:?} {consent:?}");
    };
    check(Kind::Confirmation, given(), Decision::Send);
    check(Kind::Confirmation, Consent::Unknown, never(Refusal::NoConsent));
    check(Kind::Confirmation, withdrawn(), never(Refusal::OptedOut));
    check(Kind::Reminder, withdrawn(), never(Refusal::OptedOut));
    check(Kind::MessageForPractice, Consent::Unknown, Decision::Send);
    check(Kind::MessageForPractice, withdrawn(), never(Refusal::OptedOut));
}

#[test]
fn stop_is_named_before_anything_else() {
    let world = World::new("+442071234567");
    let request = Request { consent: withdrawn(), sent_today: 9, ..world.request() };
    assert_eq!(decide(&request), never(Refusal::OptedOut));
}

#[track_caller]
fn check_time(kind: Kind, occasion: Occasion, now: &str, until: Option<&str>) {
    let world = World::new("+447700900123");
    let expected = until.map_or(Decision::Send, |until| Decision::Wait { until: at(until) });
    assert_eq!(decide(&Request { kind, occasion, now: at(now), ..world.request() }), expected, "{kind:?} at {now}");
}

#[test]
fn at_night_reminders_wait_and_what_a_caller_expects_does_not() {
    use Kind::{Cancellation, Change, Confirmation, MessageForPractice, Reminder};
    use Occasion::{OwnCall, Unasked};
    check_time(Reminder, Unasked, "2026-07-14T20:59:59", None);
    check_time(Reminder, Unasked, "2026-07-14T21:00:00", Some("2026-07-15T08:00:00"));
    check_time(Reminder, Unasked, "2026-07-14T23:59:59", Some("2026-07-15T08:00:00"));
    check_time(Reminder, Unasked, "2026-07-15T00:00:00", Some("2026-07-15T08:00:00"));
    check_time(Reminder, Unasked, "2026-07-15T07:59:59", Some("2026-07-15T08:00:00"));
    check_time(Reminder, Unasked, "2026-07-15T08:00:00", None);
    check_time(Reminder, OwnCall, "2026-07-14T22:00:00", Some("2026-07-15T08:00:00"));
    for kind in [Confirmation, Change, Cancellation] {
        check_time(kind, OwnCall, "2026-07-14T22:00:00", None);
        check_time(kind, Unasked, "2026-07-14T22:00:00", Some("2026-07-15T08:00:00"));
    }
    check_time(MessageForPractice, Unasked, "2026-07-14T22:00:00", None);
}

#[test]
fn quiet_hours_end_by_the_clock_on_the_wall_when_clocks_change() {
    // In March 2026 London's clocks go from 01:00 to 02:00 on the 29th, in October from 02:00 to 01:00 on the 25th.
    check_time(Kind::Reminder, Occasion::Unasked, "2026-03-28T23:00:00", Some("2026-03-29T08:00:00"));
    check_time(Kind::Reminder, Occasion::Unasked, "2026-10-24T23:00:00", Some("2026-10-25T08:00:00"));
    let world = World::new("+447700900123");
    let half_past_one = NaiveTime::from_hms_opt(1, 30, 0).unwrap();
    let quiet_hours = QuietHours { to: half_past_one, ..QuietHours::default() };
    let request = Request { quiet_hours, now: at("2026-03-28T23:00:00"), ..world.request() };
    assert_eq!(decide(&request), Decision::Wait { until: at("2026-03-29T02:00:00") });
}

#[test]
fn quiet_hours_may_lie_within_a_day_or_be_none() {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let world = World::new("+447700900123");
    let check = |from, to, expected| {
        let quiet_hours = QuietHours { from: hour(from), to: hour(to) };
        assert_eq!(decide(&Request { quiet_hours, ..world.request() }), expected, "{from} to {to}");
    };
    check(11, 14, Decision::Wait { until: at("2026-07-14T14:00:00") });
    check(13, 14, Decision::Send);
    check(12, 12, Decision::Send);
}

#[test]
fn a_text_that_would_come_after_its_appointment_is_not_sent() {
    let world = World::new("+447700900123");
    let check = |now, useless_from, expected| {
        let request = Request { now: at(now), useless_from: Some(at(useless_from)), ..world.request() };
        assert_eq!(decide(&request), expected, "{now}");
    };
    check("2026-07-14T12:00:00", "2026-07-14T12:01:00", Decision::Send);
    check("2026-07-14T12:00:00", "2026-07-14T12:00:00", never(Refusal::TooLate));
    check("2026-07-14T22:00:00", "2026-07-15T07:30:00", never(Refusal::TooLate));
    check("2026-07-14T22:00:00", "2026-07-15T09:00:00", Decision::Wait { until: at("2026-07-15T08:00:00") });
}

proptest! {
    #[test]
    fn a_text_that_waits_may_be_sent_when_the_wait_is_over(minutes in 0_i64..600_000, from in 0_u32..1440, to in 0_u32..1440) {
        let time = |minute| NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
        let world = World::new("+447700900123");
        let quiet_hours = QuietHours { from: time(from), to: time(to) };
        let now = at("2026-01-01T00:00:00") + TimeDelta::minutes(minutes);
        let request = Request { quiet_hours, now, ..world.request() };
        if let Decision::Wait { until } = decide(&request) {
            prop_assert!(until > now && until - now <= TimeDelta::hours(26), "{now} {until}");
            prop_assert_eq!(decide(&Request { now: until, ..request }), Decision::Send);
        }
    }
}
