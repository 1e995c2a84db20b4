//! What is offered when a slot is gone.

use super::*;

/// Patel's check-up on Tuesday at ten was lost to somebody else.
#[track_caller]
fn check(more: &[&str], most: usize, expected: &[&str]) {
    let rules = practice();
    let start = london("2026-06-02 10:00");
    let lost = super::check(&rules, &Busy::default(), "checkup", "patel", start, monday()).unwrap();
    let mut gone = vec![taken("patel 2026-06-02 10:00-10:30")];
    gone.extend(more.iter().map(|text| taken(text)));
    let instead = super::alternatives(&rules, &Busy::new(&gone, &[]), &lost, monday(), most);
    assert_eq!(show_all(&rules, &instead), expected);
}

#[test]
fn the_same_provider_nearby_comes_first() {
    check(&[], 3, &["Tue 2 09:30 patel", "Tue 2 10:30 patel", "Tue 2 09:15 patel"]);
}

#[test]
fn then_others_on_the_same_day_then_other_days() {
    let full = "patel 2026-06-02 08:00-18:00";
    check(&[full], 2, &["Tue 2 10:00 jones", "Tue 2 09:45 jones"]);
    let too = "jones 2026-06-02 08:00-18:00";
    check(&[full, too], 3, &["Mon 1 10:00 patel", "Wed 3 10:00 patel", "Mon 1 09:45 patel"]);
}

#[test]
fn the_lost_slot_itself_is_not_offered_again_even_if_it_seems_free() {
    let rules = practice();
    let start = london("2026-06-02 10:00");
    let lost = super::check(&rules, &Busy::default(), "checkup", "patel", start, monday()).unwrap();
    let instead = super::alternatives(&rules, &Busy::default(), &lost, monday(), usize::MAX);
    assert!(!instead.contains(&lost));
    assert!(instead.iter().any(|slot| slot.start == start && slot.provider == "jones"));
}

#[test]
fn nothing_is_offered_when_nothing_is_free_or_can_be_booked() {
    let rules = practice();
    let all = |provider: &str| Taken {
        provider: provider.into(),
        room: None,
        from: monday(),
        to: london("2027-01-01 00:00"),
    };
    let lost =
        super::check(&rules, &Busy::default(), "checkup", "patel", london("2026-06-02 10:00"), monday()).unwrap();
    let full = [all("patel"), all("jones")];
    assert_eq!(super::alternatives(&rules, &Busy::new(&full, &[]), &lost, monday(), 3), []);
    let far = Rules { lead_minutes: u32::MAX, ..rules };
    assert_eq!(super::alternatives(&far, &Busy::default(), &lost, monday(), 3), []);
}
