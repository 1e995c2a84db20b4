//! Why not, and what helps to say so.

use super::*;

#[track_caller]
fn check_wish(rules: &Rules, taken: &[Taken], wish: &Wish, expected: Refusal) {
    assert_eq!(found(rules, taken, wish, 3), Err(expected));
}

#[track_caller]
fn check_start(rules: &Rules, taken: &[Taken], asked: (&str, &str, &str), expected: Refusal) {
    let (service, provider, start) = asked;
    let answer = super::check(rules, &Busy::new(taken, &[]), service, provider, london(start), monday());
    assert_eq!(answer, Err(expected));
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|&id| id.to_owned()).collect()
}

#[test]
fn names_that_mean_nothing_are_answered_with_those_that_do() {
    let rules = practice();
    let unknown = Refusal::UnknownService { known: ids(&["checkup", "filling", "cleaning"]) };
    check_wish(&rules, &[], &wish("massage", "2026-06-02", "2026-06-02"), unknown);
    let with = |provider: &str| Wish { provider: Some(provider.into()), ..wish("checkup", "2026-06-02", "2026-06-02") };
    let dentists = || ids(&["patel", "jones"]);
    check_wish(&rules, &[], &with("smith"), Refusal::UnknownProvider { offered_by: dentists() });
    check_wish(&rules, &[], &with("kim"), Refusal::ProviderDoesNotOffer { offered_by: dentists() });
    let nobody = Rules { services: vec![service("checkup", 30, ids(&["gone"]))], ..rules };
    let none = Refusal::ProviderDoesNotOffer { offered_by: Vec::new() };
    check_wish(&nobody, &[], &wish("checkup", "2026-06-02", "2026-06-02"), none);
}

#[test]
fn a_wish_for_days_that_are_not_is_refused() {
    let tuesdays = Wish { weekdays: Some(vec![Weekday::Tue]), ..wish("checkup", "2026-06-03", "2026-06-08") };
    check_wish(&practice(), &[], &tuesdays, Refusal::NoSuchDay);
}

#[test]
fn a_closed_practice_says_when_it_opens_again() {
    let rules = Rules { closures: vec![date("2026-06-08")], ..practice() };
    let tuesday = Refusal::Closed { next_open: Some(date("2026-06-09")) };
    check_wish(&rules, &[], &wish("checkup", "2026-06-06", "2026-06-07"), tuesday.clone());
    check_start(&rules, &[], ("checkup", "patel", "2026-06-08 10:00"), tuesday);
    let soon = Rules { horizon_days: 6, ..rules };
    check_wish(&soon, &[], &wish("checkup", "2026-06-06", "2026-06-09"), Refusal::Closed { next_open: None });
}

#[test]
fn a_provider_who_is_away_says_when_they_are_back() {
    let thursday = Refusal::Away { back: Some(date("2026-06-04")) };
    check_wish(&practice(), &[], &wish("cleaning", "2026-06-03", "2026-06-03"), thursday.clone());
    check_start(&practice(), &[], ("cleaning", "kim", "2026-06-03 10:00"), thursday);
}

#[test]
fn what_is_outside_the_hours_is_told_the_hours() {
    let open = || vec![(time("09:00"), time("12:30")), (time("13:30"), time("17:30"))];
    let early = Wish { times: Some((time("07:00"), time("09:00"))), ..wish("checkup", "2026-06-02", "2026-06-02") };
    check_wish(&practice(), &[], &early, Refusal::OutsideHours { open: open() });
    for start in ["08:45", "12:15", "13:00", "17:15"] {
        let start = format!("2026-06-02 {start}");
        check_start(&practice(), &[], ("checkup", "patel", &start), Refusal::OutsideHours { open: open() });
    }
    // The hygienist's own hours, within the practice's.
    let hers = Refusal::OutsideHours { open: vec![(time("09:00"), time("12:30"))] };
    check_start(&practice(), &[], ("cleaning", "kim", "2026-06-02 14:00"), hers);
    let mut long = practice();
    long.services[0].minutes = 300;
    check_wish(&long, &[], &wish("checkup", "2026-06-02", "2026-06-02"), Refusal::OutsideHours { open: open() });
}

#[test]
fn too_soon_says_the_earliest_and_too_far_the_last() {
    let rules = practice();
    let too_soon = || Refusal::TooSoon { earliest: london("2026-06-01 08:00") };
    check_wish(&rules, &[], &wish("checkup", "2026-05-01", "2026-05-31"), too_soon());
    check_start(&rules, &[], ("checkup", "patel", "2026-05-29 10:00"), too_soon());
    let hasty = Rules { lead_minutes: 5 * 60, ..practice() };
    let before_eleven = Refusal::TooSoon { earliest: london("2026-06-01 11:00") };
    let morning = Wish { times: Some((time("09:00"), time("11:00"))), ..wish("checkup", "2026-06-01", "2026-06-01") };
    check_wish(&hasty, &[], &morning, before_eleven.clone());
    check_start(&hasty, &[], ("checkup", "patel", "2026-06-01 10:45"), before_eleven);

    let too_far = || Refusal::TooFar { last: date("2026-07-31") };
    check_wish(&rules, &[], &wish("checkup", "2026-08-03", "2026-08-07"), too_far());
    check_start(&rules, &[], ("checkup", "patel", "2026-08-03 10:00"), too_far());
    let mondays = Wish { weekdays: Some(vec![Weekday::Mon]), ..wish("checkup", "2026-07-29", "2026-08-07") };
    check_wish(&rules, &[], &mondays, too_far());
}

#[test]
fn a_full_day_is_told_what_is_free_next() {
    let full = [taken("patel 2026-06-02 09:00-17:30"), taken("jones 2026-06-02 08:00-13:45")];
    let morning = Wish { times: Some((time("09:00"), time("12:00"))), ..wish("checkup", "2026-06-02", "2026-06-02") };
    let refusal = found(&practice(), &full, &morning, 3).unwrap_err();
    let Refusal::NoneFree { unknown, next: Some(next) } = refusal else { panic!("{refusal:?}") };
    assert_eq!((unknown, show(&practice(), &next).as_str()), (Vec::new(), "Tue 2 13:45 jones"));
}

#[test]
fn a_calendar_that_could_not_be_asked_is_not_called_full() {
    let full = [taken("patel 2026-06-02 09:00-17:30")];
    let unasked = [Unknown { provider: "jones".into(), from: monday(), to: london("2026-09-01 00:00") }];
    let tuesday = wish("checkup", "2026-06-02", "2026-06-02");
    let refusal = free_slots(&practice(), &Busy::new(&full, &unasked), &tuesday, monday(), 3).unwrap_err();
    let Refusal::NoneFree { unknown, next: Some(next) } = refusal else { panic!("{refusal:?}") };
    assert_eq!((unknown, show(&practice(), &next).as_str()), (ids(&["jones"]), "Wed 3 09:00 patel"));
}

#[test]
fn a_start_that_is_gone_says_what_is_in_the_way() {
    let gone = [taken("patel 2026-06-02 10:00-10:30 blue")];
    let rules = practice();
    check_start(&rules, &gone, ("filling", "patel", "2026-06-02 09:15"), Refusal::Taken(Obstacle::Provider));
    check_start(&rules, &gone, ("filling", "jones", "2026-06-02 09:15"), Refusal::Taken(Obstacle::Room));
    let off_the_grid = london("2026-06-02 10:31");
    assert!(super::check(&rules, &Busy::new(&gone, &[]), "filling", "jones", off_the_grid, monday()).is_ok());
}
