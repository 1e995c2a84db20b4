//! What a practice would say if asked.

use super::*;

/// All starts with one provider on one day, as times.
#[track_caller]
fn check_day(rules: &Rules, taken: &[Taken], service: &str, provider: &str, day: &str, expected: &str) {
    let wish = Wish { provider: Some(provider.into()), ..wish(service, day, day) };
    let slots = free_slots(rules, &Busy::new(taken, &[]), &wish, monday(), usize::MAX).unwrap_or_default();
    let times: Vec<String> =
        slots.iter().map(|slot| slot.start.with_timezone(&rules.time_zone).format("%H:%M").to_string()).collect();
    assert_eq!(times.join(" "), expected, "{service} with {provider} on {day}");
}

#[test]
fn nobody_is_treated_over_lunch_or_after_hours() {
    let rules = Rules { step_minutes: 30, ..practice() };
    let checkup = "09:00 09:30 10:00 10:30 11:00 11:30 12:00 13:30 14:00 14:30 15:00 15:30 16:00 16:30 17:00";
    check_day(&rules, &[], "checkup", "patel", "2026-06-02", checkup);
    let filling = "09:00 09:30 10:00 10:30 11:00 11:30 13:30 14:00 14:30 15:00 15:30 16:00 16:30";
    check_day(&rules, &[], "filling", "patel", "2026-06-02", filling);
}

#[test]
fn the_last_slot_ends_at_closing_time() {
    let mut rules = practice();
    rules.services[0].minutes = 40;
    let evening = Wish { times: Some((time("16:30"), time("00:00"))), ..wish("checkup", "2026-06-02", "2026-06-02") };
    let slots = found(&rules, &[], &evening, usize::MAX).unwrap();
    assert_eq!(slots, ["Tue 2 16:30 patel", "Tue 2 16:45 jones"]);
}

#[test]
fn the_hygienist_has_her_own_hours_within_the_practices() {
    let rules = Rules { step_minutes: 30, ..practice() };
    check_day(&rules, &[], "cleaning", "kim", "2026-06-02", "09:00 09:30 10:00 10:30 11:00 11:30");
    check_day(&rules, &[], "cleaning", "kim", "2026-06-04", "13:30 14:00 14:30 15:00 15:30 16:00 16:30");
    check_day(&rules, &[], "cleaning", "kim", "2026-06-03", "");
}

#[test]
fn two_dentists_share_a_chair() {
    let rules = Rules { step_minutes: 60, ..practice() };
    let patel_in_blue = [taken("patel 2026-06-02 10:00-11:00 blue")];
    check_day(&rules, &patel_in_blue, "filling", "jones", "2026-06-02", "09:00 11:00 14:00 15:00 16:00");
    // A check-up needs no chair: only Patel himself is busy.
    check_day(
        &rules,
        &patel_in_blue,
        "checkup",
        "jones",
        "2026-06-02",
        "09:00 10:00 11:00 12:00 14:00 15:00 16:00 17:00",
    );
    check_day(&rules, &patel_in_blue, "checkup", "patel", "2026-06-02", "09:00 11:00 12:00 14:00 15:00 16:00 17:00");
}

#[test]
fn a_second_chair_is_used_when_the_first_is_taken() {
    let mut rules = practice();
    rules.services[1].rooms = vec!["blue".into(), "green".into(), "scrapped".into()];
    let at_ten = Wish { exact: Some(time("10:00")), ..wish("filling", "2026-06-02", "2026-06-02") };
    let mut in_use = vec![taken("patel 2026-06-02 10:00-11:00 blue")];
    assert_eq!(found(&rules, &in_use, &at_ten, 1).unwrap(), ["Tue 2 10:00 jones green"]);
    // A room the practice does not have any more is never used.
    in_use.push(taken("kim 2026-06-02 10:00-11:00 green"));
    assert_eq!(found(&rules, &in_use, &at_ten, 1).unwrap(), ["Tue 2 09:00 jones blue"]);
}

#[test]
fn a_closure_closes_everything() {
    let rules = Rules { closures: vec![date("2026-06-02")], ..practice() };
    for (service, provider) in [("checkup", "patel"), ("filling", "jones"), ("cleaning", "kim")] {
        check_day(&rules, &[], service, provider, "2026-06-02", "");
    }
}

#[test]
fn a_provider_on_holiday_is_not_offered_from_the_first_to_the_last_day() {
    let mut rules = Rules { step_minutes: 240, ..practice() };
    rules.providers[0].absences = vec![(date("2026-06-02"), date("2026-06-04"))];
    let week = Wish { provider: Some("patel".into()), ..wish("checkup", "2026-06-01", "2026-06-05") };
    let slots = found(&rules, &[], &week, usize::MAX).unwrap();
    assert_eq!(slots, ["Mon 1 12:00 patel", "Mon 1 16:00 patel", "Fri 5 12:00 patel", "Fri 5 16:00 patel"]);
}

#[test]
fn buffers_keep_their_distance_from_others_but_not_from_closing_time() {
    let mut rules = Rules { step_minutes: 30, ..practice() };
    rules.services[1].buffer_before = 15;
    rules.services[1].buffer_after = 30;
    let others = [taken("patel 2026-06-02 11:00-11:30"), taken("patel 2026-06-02 14:45-15:00")];
    // 9:00 begins its buffer before the practice opens, 16:30 ends its own after it closes; 9:30 would need 11:00.
    check_day(&rules, &others, "filling", "patel", "2026-06-02", "09:00 09:30 15:30 16:00 16:30");
    let slot =
        super::check(&rules, &Busy::default(), "filling", "patel", london("2026-06-02 09:00"), monday()).unwrap();
    assert_eq!((slot.start, slot.end), (london("2026-06-02 09:00"), london("2026-06-02 10:00")));
    assert_eq!(slot.occupied, (london("2026-06-02 08:45"), london("2026-06-02 10:30")));
}

#[test]
fn lead_time_is_counted_from_now_and_a_service_may_have_its_own() {
    let now = london("2026-06-01 10:10");
    let first = |rules: &Rules| {
        let today = wish("checkup", "2026-06-01", "2026-06-01");
        show(rules, &free_slots(rules, &Busy::default(), &today, now, 1).unwrap()[0])
    };
    let mut rules = practice();
    assert_eq!(first(&rules), "Mon 1 13:30 patel");
    rules.lead_minutes = 5;
    assert_eq!(first(&rules), "Mon 1 10:15 patel");
    rules.services[0].lead = Some(20);
    assert_eq!(first(&rules), "Mon 1 10:30 patel");
}

#[test]
fn openings_that_touch_are_one_and_wrong_ones_are_none() {
    let mut rules = Rules { step_minutes: 60, ..practice() };
    rules.opening = vec![
        opening(Weekday::Tue, "11:00", "12:00"),
        opening(Weekday::Tue, "10:30", "11:00"),
        opening(Weekday::Tue, "18:00", "17:00"),
        opening(Weekday::Tue, "22:30", "00:00"),
    ];
    check_day(&rules, &[], "filling", "patel", "2026-06-02", "11:00 23:00");
    let early = super::check(&rules, &Busy::default(), "filling", "patel", london("2026-06-02 10:00"), monday());
    let open = vec![(time("10:30"), time("12:00")), (time("22:30"), time("00:00"))];
    assert_eq!(early, Err(Refusal::OutsideHours { open }));
}

#[test]
fn a_calendar_that_could_not_be_asked_is_never_offered() {
    let rules = practice();
    let away = [Unknown { provider: "patel".into(), from: monday(), to: london("2026-06-03 00:00") }];
    let busy = Busy::new(&[], &away);
    let slots = free_slots(&rules, &busy, &wish("checkup", "2026-06-02", "2026-06-02"), monday(), usize::MAX).unwrap();
    assert!(slots.iter().all(|slot| slot.provider == "jones"));
    let gone = super::check(&rules, &busy, "checkup", "patel", london("2026-06-02 09:00"), monday());
    assert_eq!(gone, Err(Refusal::Taken(Obstacle::Unknown)));
}
