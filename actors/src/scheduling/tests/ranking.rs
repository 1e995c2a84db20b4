//! What is offered first.

use super::*;

#[track_caller]
fn check(taken: &[Taken], wish: &Wish, expected: &[&str]) {
    assert_eq!(found(&practice(), taken, wish, 3).unwrap(), expected);
}

#[test]
fn without_a_wished_time_a_morning_an_afternoon_and_another_day_are_offered() {
    let patel = |wish| Wish { provider: Some("patel".into()), ..wish };
    let week = patel(wish("checkup", "2026-06-02", "2026-06-05"));
    check(&[], &week, &["Tue 2 09:00 patel", "Tue 2 13:30 patel", "Wed 3 09:00 patel"]);
    let tuesday = patel(wish("checkup", "2026-06-02", "2026-06-02"));
    check(&[], &tuesday, &["Tue 2 09:00 patel", "Tue 2 10:00 patel", "Tue 2 13:30 patel"]);
    let afternoon = Wish { times: Some((time("12:00"), time("18:00"))), ..tuesday.clone() };
    check(&[], &afternoon, &["Tue 2 12:00 patel", "Tue 2 13:30 patel", "Tue 2 14:30 patel"]);
    let at_nine = Wish { times: Some((time("09:00"), time("10:00"))), ..tuesday };
    check(&[], &at_nine, &["Tue 2 09:00 patel", "Tue 2 09:15 patel", "Tue 2 09:30 patel"]);
}

#[test]
fn the_closest_to_a_wished_time_comes_first() {
    let at = |exact, first, last| Wish {
        provider: Some("patel".into()),
        exact: Some(time(exact)),
        ..wish("checkup", first, last)
    };
    let ten = at("10:00", "2026-06-02", "2026-06-02");
    check(&[], &ten, &["Tue 2 10:00 patel", "Tue 2 09:45 patel", "Tue 2 10:15 patel"]);
    let lunch = at("13:00", "2026-06-02", "2026-06-02");
    check(&[], &lunch, &["Tue 2 13:30 patel", "Tue 2 13:45 patel", "Tue 2 12:00 patel"]);
    // The wished time on another day is better than another time.
    let any_day = at("10:00", "2026-06-02", "2026-06-05");
    let tuesday_gone = [taken("patel 2026-06-02 10:00-10:30")];
    check(&tuesday_gone, &any_day, &["Wed 3 10:00 patel", "Thu 4 10:00 patel", "Fri 5 10:00 patel"]);
}

#[test]
fn of_two_times_equally_close_the_one_that_leaves_no_gap_is_first() {
    let at_ten = Wish {
        provider: Some("patel".into()),
        exact: Some(time("10:00")),
        ..wish("checkup", "2026-06-02", "2026-06-02")
    };
    let booked = [taken("patel 2026-06-02 09:50-10:10"), taken("patel 2026-06-02 11:00-11:30")];
    check(&booked, &at_ten, &["Tue 2 10:15 patel", "Tue 2 10:30 patel", "Tue 2 09:15 patel"]);
}

#[test]
fn providers_are_offered_in_turn_and_one_at_each_time() {
    let week = wish("checkup", "2026-06-02", "2026-06-05");
    check(&[], &week, &["Tue 2 09:00 patel", "Tue 2 13:30 jones", "Wed 3 09:00 patel"]);
}

#[test]
fn who_has_less_to_do_that_day_is_offered_first_then_who_has_a_gap_to_fill() {
    let at_ten = Wish { exact: Some(time("10:00")), ..wish("checkup", "2026-06-02", "2026-06-02") };
    let busier = [taken("patel 2026-06-02 14:00-15:00"), taken("jones 2026-06-02 14:00-14:30")];
    assert_eq!(found(&practice(), &busier, &at_ten, 1).unwrap(), ["Tue 2 10:00 jones"]);
    let equal = [taken("patel 2026-06-02 14:00-15:00"), taken("jones 2026-06-02 10:30-11:30")];
    assert_eq!(found(&practice(), &equal, &at_ten, 1).unwrap(), ["Tue 2 10:00 jones"]);
}

#[test]
fn wished_weekdays_and_times_are_kept_to() {
    let wish = Wish {
        weekdays: Some(vec![Weekday::Thu, Weekday::Fri]),
        times: Some((time("15:00"), time("00:00"))),
        ..wish("checkup", "2026-06-14", "2026-06-01")
    };
    check(&[], &wish, &["Thu 4 15:00 patel", "Fri 5 15:00 jones", "Thu 11 15:00 patel"]);
    let any = Wish { weekdays: Some(Vec::new()), times: Some((time("11:00"), time("11:00"))), ..wish };
    check(&[], &any, &["Mon 1 11:00 patel", "Tue 2 11:00 jones", "Wed 3 11:00 patel"]);
}

#[test]
fn none_asked_for_is_none_offered() {
    assert_eq!(found(&practice(), &[], &wish("checkup", "2026-06-02", "2026-06-02"), 0).unwrap(), [""; 0]);
}
