//! Nights on which the clock changes.

use super::*;

/// Open every day at these times; one provider, one service of so many minutes, starts at multiples of `step`.
fn night_practice(time_zone: Tz, hours: &[(&str, &str)], minutes: u32, step_minutes: u32) -> Rules {
    let week = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let opening = week.iter().flat_map(|&day| hours.iter().map(move |(opens, closes)| opening(day, opens, closes)));
    Rules {
        time_zone,
        opening: opening.collect(),
        closures: Vec::new(),
        providers: vec![provider("owl", None)],
        rooms: Vec::new(),
        services: vec![service("visit", minutes, vec!["owl".into()])],
        lead_minutes: 0,
        horizon_days: 400,
        step_minutes,
    }
}

/// All appointments of a date, from start to end in local time.
#[track_caller]
fn check(rules: &Rules, day: &str, expected: &str) {
    let now = "2026-01-01T00:00:00Z".parse().unwrap();
    let slots = free_slots(rules, &Busy::default(), &wish("visit", day, day), now, usize::MAX).unwrap_or_default();
    let local = |instant: DateTime<Utc>| instant.with_timezone(&rules.time_zone).format("%H:%M").to_string();
    let shown: Vec<_> = slots.iter().map(|slot| format!("{}-{}", local(slot.start), local(slot.end))).collect();
    assert_eq!(shown.join(" "), expected, "on {day}");
    for slot in slots {
        assert_eq!(super::check(rules, &Busy::default(), "visit", "owl", slot.start, now), Ok(slot));
    }
}

#[test]
fn in_london_the_hour_from_one_to_two_is_missing_on_29_march_2026() {
    let rules = night_practice(Tz::Europe__London, &[("00:00", "04:00")], 60, 30);
    check(&rules, "2026-03-28", "00:00-01:00 00:30-01:30 01:00-02:00 01:30-02:30 02:00-03:00 02:30-03:30 03:00-04:00");
    // An hour from half past midnight ends at half past two by the clock.
    check(&rules, "2026-03-29", "00:00-02:00 00:30-02:30 02:00-03:00 02:30-03:30 03:00-04:00");
}

#[test]
fn in_london_the_hour_from_one_to_two_comes_twice_on_25_october_2026_and_is_offered_once() {
    let rules = night_practice(Tz::Europe__London, &[("00:00", "04:00")], 60, 30);
    check(&rules, "2026-10-25", "00:00-01:00 00:30-01:30 01:00-01:00 01:30-01:30 02:00-03:00 02:30-03:30 03:00-04:00");
}

#[test]
fn the_second_time_the_clock_shows_half_past_one_cannot_be_booked() {
    let rules = night_practice(Tz::Europe__London, &[("00:00", "04:00")], 60, 30);
    let check = |start: &str| {
        let now = "2026-10-01T00:00:00Z".parse().unwrap();
        super::check(&rules, &Busy::default(), "visit", "owl", start.parse().unwrap(), now)
    };
    assert!(check("2026-10-25T00:30:00Z").is_ok());
    assert!(matches!(check("2026-10-25T01:30:00Z"), Err(Refusal::OutsideHours { .. })));
    assert!(check("2026-10-25T02:00:00Z").is_ok());
}

#[test]
fn hours_of_the_missing_hour_do_not_exist_that_day() {
    let rules = night_practice(Tz::Europe__London, &[("01:00", "02:00"), ("05:00", "06:00")], 30, 30);
    check(&rules, "2026-03-29", "05:00-05:30 05:30-06:00");
    let half = night_practice(Tz::Europe__London, &[("01:30", "02:30")], 30, 30);
    check(&half, "2026-03-29", "02:00-02:30");
}

#[test]
fn a_change_that_leads_out_of_the_hours_and_back_in_cuts_them() {
    // On 25 October: open 1:30–2:00, then the clock says 1:00 again, which is closed, then open 1:30–2:30.
    let rules = night_practice(Tz::Europe__London, &[("01:30", "02:30")], 30, 15);
    check(&rules, "2026-10-25", "01:30-01:00 02:00-02:30");
    let long = Rules { services: vec![service("visit", 45, vec!["owl".into()])], ..rules };
    check(&long, "2026-10-25", "");
}

#[test]
fn a_working_day_is_the_same_on_days_when_the_clock_has_changed() {
    let rules = night_practice(Tz::Europe__London, &[("09:00", "10:30")], 30, 30);
    for day in ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"] {
        check(&rules, day, "09:00-09:30 09:30-10:00 10:00-10:30");
    }
}

#[test]
fn on_lord_howe_the_clock_changes_by_half_an_hour() {
    let rules = night_practice(Tz::Australia__Lord_Howe, &[("01:00", "03:00")], 30, 15);
    check(&rules, "2026-04-05", "01:00-01:30 01:15-01:45 01:30-01:30 01:45-01:45 02:00-02:30 02:15-02:45 02:30-03:00");
    check(&rules, "2026-10-04", "01:00-01:30 01:15-01:45 01:30-02:30 01:45-02:45 02:30-03:00");
}

#[test]
fn a_day_may_begin_at_one_or_have_two_midnights() {
    // Beirut's clock jumps from midnight to one on 29 March 2026, and from midnight back to eleven on 25 October.
    let rules = night_practice(Tz::Asia__Beirut, &[("00:00", "02:00")], 60, 30);
    check(&rules, "2026-03-29", "01:00-02:00");
    let late = night_practice(Tz::Asia__Beirut, &[("22:30", "00:00")], 60, 30);
    check(&late, "2026-10-24", "22:30-23:30 23:00-23:00 23:30-23:30");
}

#[test]
fn a_date_that_a_zone_left_out_has_no_hours() {
    let rules = night_practice(Tz::Pacific__Apia, &[("09:00", "10:00")], 60, 60);
    let (now, busy) = ("2011-12-20T00:00:00Z".parse().unwrap(), Busy::default());
    let on = |day| free_slots(&rules, &busy, &wish("visit", day, day), now, 1).map(|slots| slots[0].start);
    assert_eq!(on("2011-12-29"), Ok("2011-12-29T19:00:00Z".parse().unwrap()));
    assert!(on("2011-12-30").is_err());
    assert_eq!(on("2011-12-31"), Ok("2011-12-30T19:00:00Z".parse().unwrap()));
}
