//! Any practice, any diary, any wish, around the nights on which clocks change.
//!
//! The rules are told a second time here, minute by minute and slowly, so that the two tellings check each other.

use chrono::{Datelike, Days, TimeDelta};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Zones, each with dates shortly before its clock changes.
const CHANGES: [(Tz, [&str; 2]); 5] = [
    (Tz::Europe__London, ["2026-03-26", "2026-10-22"]),
    (Tz::America__New_York, ["2026-03-05", "2026-10-29"]),
    (Tz::Australia__Lord_Howe, ["2026-04-02", "2026-10-01"]),
    (Tz::Asia__Beirut, ["2026-03-26", "2026-10-22"]),
    (Tz::Asia__Kolkata, ["2026-03-26", "2026-10-22"]),
];

#[derive(Debug, Clone)]
struct World {
    rules: Rules,
    taken: Vec<Taken>,
    unknown: Vec<Unknown>,
    now: DateTime<Utc>,
    first: NaiveDate,
}

fn any_opening() -> impl Strategy<Value = Opening> {
    // Often in the hours in which clocks change; now and then until midnight, now and then the wrong way round.
    (0..7usize, prop_oneof![0..6u32, 6..24u32], 0..4u32, 1..40u32).prop_map(|(day, hour, quarter, quarters)| {
        let opens = hour * 60 + quarter * 15;
        let closes = (opens + quarters * 15) % (24 * 60);
        let time = |minutes: u32| NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap();
        Opening { day: WEEK[day], opens: time(opens), closes: time(closes) }
    })
}

fn any_service(id: &'static str) -> impl Strategy<Value = ServiceRules> {
    let buffer = || prop_oneof![Just(0u32), 1..40u32];
    let among = |ids: &'static [&'static str], least: usize| {
        proptest::sample::subsequence(ids, least..=ids.len())
            .prop_map(|ids| ids.into_iter().map(str::to_owned).collect())
    };
    (
        5..100u32,
        buffer(),
        buffer(),
        among(&["a", "b", "c"], 1),
        among(&["red", "blue", "gone"], 0),
        option::of(0..3000u32),
    )
        .prop_map(move |(minutes, buffer_before, buffer_after, providers, rooms, lead)| ServiceRules {
            id: id.into(),
            minutes,
            buffer_before,
            buffer_after,
            providers,
            rooms,
            lead,
        })
}

fn any_provider(id: &'static str, first: NaiveDate) -> impl Strategy<Value = ProviderRules> {
    let absence =
        (0..20u64, 0..4u64).prop_map(move |(from, days)| (first + Days::new(from), first + Days::new(from + days)));
    (option::of(vec(any_opening(), 0..14)), vec(absence, 0..2)).prop_map(move |(hours, absences)| ProviderRules {
        id: id.into(),
        name: id.into(),
        hours,
        absences,
    })
}

fn any_rules(time_zone: Tz, first: NaiveDate) -> impl Strategy<Value = Rules> {
    (
        vec(any_opening(), 0..24),
        vec((0..20u64).prop_map(move |days| first + Days::new(days)), 0..3),
        (any_provider("a", first), any_provider("b", first), any_provider("c", first)),
        (any_service("short"), any_service("long")),
        (0..1500u32, 0..20u32, prop_oneof![Just(0u32), Just(10), Just(15), Just(20), Just(45)]),
    )
        .prop_map(
            move |(opening, closures, (a, b, c), (short, long), (lead_minutes, horizon_days, step_minutes))| Rules {
                time_zone,
                opening,
                closures,
                providers: vec![a, b, c],
                rooms: vec!["red".into(), "blue".into()],
                services: vec![short, long],
                lead_minutes,
                horizon_days,
                step_minutes,
            },
        )
}

fn any_world() -> impl Strategy<Value = World> {
    (0..CHANGES.len(), 0..2usize).prop_flat_map(|(zone, season)| {
        let (zone, first) = (CHANGES[zone].0, date(CHANGES[zone].1[season]));
        let midnight = first.and_time(NaiveTime::MIN).and_utc();
        let span = (0..12 * 24 * 12i64, 0..60i64).prop_map(move |(from, length)| {
            let from = midnight + TimeDelta::minutes(from * 5);
            (from, from + TimeDelta::minutes(length * 5))
        });
        let id = || prop_oneof![Just("a"), Just("b"), Just("c"), Just("other")];
        let room = option::of(prop_oneof![Just("red"), Just("blue")]);
        let taken = (id(), room, span.clone()).prop_map(|(provider, room, (from, to))| Taken {
            provider: provider.into(),
            room: room.map(Into::into),
            from,
            to,
        });
        let unknown = (id(), span).prop_map(|(provider, (from, to))| Unknown { provider: provider.into(), from, to });
        let now = (-600..4000i64).prop_map(move |minutes| midnight + TimeDelta::minutes(minutes));
        (any_rules(zone, first), vec(taken, 0..40), vec(unknown, 0..3), now)
            .prop_map(move |(rules, taken, unknown, now)| World { rules, taken, unknown, now, first })
    })
}

fn any_wish(first: NaiveDate) -> impl Strategy<Value = Wish> {
    let time = || (0..48u32).prop_map(|half| NaiveTime::from_hms_opt(half / 2, half % 2 * 30, 0).unwrap());
    let provider = option::of(prop_oneof![Just("a".to_owned()), Just("b".into()), Just("c".into())]);
    let weekdays = option::weighted(0.2, proptest::sample::subsequence(&WEEK[..], 0..=5));
    let times = option::weighted(0.3, (time(), time()));
    let service = prop_oneof![Just("short".to_owned()), Just("long".into())];
    (service, provider, (0..14u64, 0..14u64), weekdays, times, option::of(time())).prop_map(
        move |(service, provider, (from, to), weekdays, times, exact)| Wish {
            service,
            provider,
            days: (first + Days::new(from), first + Days::new(to)),
            weekdays,
            times,
            exact,
        },
    )
}

fn any_case() -> impl Strategy<Value = (World, Wish)> {
    any_world().prop_flat_map(|world| {
        let wish = any_wish(world.first);
        (Just(world), wish)
    })
}

/// Whether the clock, at this instant, shows a time in one of the openings of that day.
fn is_open(openings: &[Opening], local: chrono::NaiveDateTime) -> bool {
    openings.iter().any(|opening| {
        let ends = opening.closes == NaiveTime::MIN || local.time() < opening.closes;
        opening.day == local.weekday() && opening.opens <= local.time() && ends
    })
}

/// The rules for one start, told slowly; `room` is what is left to choose.
fn is_allowed(world: &World, service: &ServiceRules, provider: &ProviderRules, start: DateTime<Utc>) -> bool {
    let World { rules, taken, unknown, now, .. } = world;
    let zoned = |instant: DateTime<Utc>| instant.with_timezone(&rules.time_zone).naive_local();
    let day = zoned(start).date();
    let lead = service.lead.unwrap_or(rules.lead_minutes);
    let open = (0..i64::from(service.minutes)).all(|minute| {
        let local = zoned(start + TimeDelta::minutes(minute));
        let own = provider.hours.as_ref().is_none_or(|hours| is_open(hours, local));
        local.date() == day && own && is_open(&rules.opening, local)
    });
    let from = start - TimeDelta::minutes(service.buffer_before.into());
    let to = start + TimeDelta::minutes((service.minutes + service.buffer_after).into());
    let clashes = |other: (DateTime<Utc>, DateTime<Utc>)| other.0 < other.1 && from < other.1 && other.0 < to;
    let busy = taken.iter().any(|taken| taken.provider == provider.id && clashes((taken.from, taken.to)));
    let unasked = unknown.iter().any(|unknown| unknown.provider == provider.id && clashes((unknown.from, unknown.to)));
    let is_free = |room: &String| {
        let gone = |taken: &Taken| taken.room.as_ref() == Some(room) && clashes((taken.from, taken.to));
        rules.rooms.contains(room) && !taken.iter().any(gone)
    };
    let away = provider.absences.iter().any(|&(first, last)| (first..=last).contains(&day));
    service.providers.contains(&provider.id)
        && start >= *now + TimeDelta::minutes(lead.into())
        && day <= zoned(*now).date() + Days::new(rules.horizon_days.into())
        && !rules.closures.contains(&day)
        && !away
        && open
        && !busy
        && !unasked
        && (service.rooms.is_empty() || service.rooms.iter().any(is_free))
}

/// Every start that may be offered to a wish, found by trying all.
fn slowly(world: &World, wish: &Wish) -> Vec<DateTime<Utc>> {
    let rules = &world.rules;
    let service = rules.services.iter().find(|service| service.id == wish.service).unwrap();
    let step = if rules.step_minutes == 0 { 15 } else { rules.step_minutes };
    let (first, last) = (wish.days.0.min(wish.days.1), wish.days.0.max(wish.days.1));
    let mut found = Vec::new();
    for day in first.iter_days().take_while(|day| *day <= last) {
        for minute in (0..24 * 60).step_by(step as usize) {
            let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
            let local = rules.time_zone.from_local_datetime(&day.and_time(time));
            let Some(start) = local.earliest().map(|start| start.to_utc()) else { continue };
            let weekday = wish.weekdays.as_ref().is_none_or(|days| days.is_empty() || days.contains(&day.weekday()));
            let in_time = wish.times.is_none_or(|(from, to)| {
                if from < to {
                    (from..to).contains(&time)
                } else {
                    time == from || from != to && !(to..from).contains(&time)
                }
            });
            let by = |provider: &ProviderRules| {
                wish.provider.as_ref().is_none_or(|id| *id == provider.id)
                    && is_allowed(world, service, provider, start)
            };
            if weekday && in_time && rules.providers.iter().any(by) {
                found.push(start);
            }
        }
    }
    found
}

fn check_slot(world: &World, slot: &Slot) -> Result<(), TestCaseError> {
    let service = world.rules.services.iter().find(|service| service.id == slot.service).unwrap();
    let provider = world.rules.providers.iter().find(|provider| provider.id == slot.provider).unwrap();
    prop_assert!(is_allowed(world, service, provider, slot.start));
    prop_assert_eq!(slot.end - slot.start, TimeDelta::minutes(service.minutes.into()));
    prop_assert_eq!(slot.occupied.0, slot.start - TimeDelta::minutes(service.buffer_before.into()));
    prop_assert_eq!(slot.occupied.1, slot.end + TimeDelta::minutes(service.buffer_after.into()));
    prop_assert_eq!(slot.room.is_some(), !service.rooms.is_empty());
    if let Some(room) = &slot.room {
        prop_assert!(service.rooms.contains(room) && world.rules.rooms.contains(room));
        prop_assert!(!world.taken.iter().any(|taken| taken.room.as_ref() == Some(room) && overlaps(taken, slot)));
    }
    let answer = super::check(&world.rules, &busy(world), &slot.service, &slot.provider, slot.start, world.now);
    prop_assert_eq!(answer.as_ref(), Ok(slot));
    Ok(())
}

fn busy(world: &World) -> Busy<'_> {
    Busy::new(&world.taken, &world.unknown)
}

fn overlaps(taken: &Taken, slot: &Slot) -> bool {
    taken.from < taken.to && taken.from < slot.occupied.1 && slot.occupied.0 < taken.to
}

fn have_distinct_starts(slots: &[Slot]) -> bool {
    let mut starts: Vec<_> = slots.iter().map(|slot| slot.start).collect();
    starts.sort_unstable();
    starts.windows(2).all(|pair| pair[0] != pair[1])
}

proptest! {
    #[test]
    fn whatever_is_offered_keeps_every_rule_and_can_be_booked((world, wish) in any_case(), most in 1..6usize) {
        let offered = free_slots(&world.rules, &busy(&world), &wish, world.now, most);
        prop_assert_eq!(&offered, &free_slots(&world.rules, &busy(&world), &wish, world.now, most));
        match offered {
            Ok(slots) => {
                prop_assert!(!slots.is_empty() && slots.len() <= most && have_distinct_starts(&slots));
                for slot in &slots {
                    prop_assert!(wish.provider.as_ref().is_none_or(|wished| *wished == slot.provider));
                    check_slot(&world, slot)?;
                }
            }
            Err(Refusal::NoneFree { next: Some(next), .. }) => check_slot(&world, &next)?,
            Err(_) => {}
        }
    }

    #[test]
    fn everything_that_is_free_is_found((world, wish) in any_case()) {
        let offered = free_slots(&world.rules, &busy(&world), &wish, world.now, usize::MAX).unwrap_or_default();
        let mut starts: Vec<_> = offered.iter().map(|slot| slot.start).collect();
        starts.sort_unstable();
        prop_assert_eq!(starts, slowly(&world, &wish));
    }

    #[test]
    fn the_order_in_which_things_are_listed_does_not_matter((world, wish) in any_case()) {
        let mut other = world.clone();
        other.taken.reverse();
        other.unknown.reverse();
        other.rules.opening.reverse();
        other.rules.closures.reverse();
        other.rules.providers.reverse();
        prop_assert_eq!(
            free_slots(&world.rules, &busy(&world), &wish, world.now, 3),
            free_slots(&other.rules, &busy(&other), &wish, world.now, 3)
        );
    }

    #[test]
    fn any_start_is_booked_if_and_only_if_the_rules_allow_it(
        (world, wish) in any_case(),
        minutes in vec(0..14 * 24 * 60i64, 20),
    ) {
        let service = world.rules.services.iter().find(|service| service.id == wish.service).unwrap();
        let midnight = world.first.and_time(NaiveTime::MIN).and_utc();
        for (start, provider) in minutes.iter().flat_map(|minutes| {
            world.rules.providers.iter().map(move |provider| (midnight + TimeDelta::minutes(*minutes), provider))
        }) {
            let local = start.with_timezone(&world.rules.time_zone).naive_local();
            let again = world.rules.time_zone.from_local_datetime(&local).earliest().unwrap() != start;
            let answer = super::check(&world.rules, &busy(&world), &wish.service, &provider.id, start, world.now);
            prop_assert_eq!(answer.is_ok(), is_allowed(&world, service, provider, start) && !again);
        }
    }

    #[test]
    fn booking_one_after_another_never_overlaps_and_ends((mut world, wish) in any_case()) {
        let before = world.taken.len();
        while let Ok(slots) = free_slots(&world.rules, &busy(&world), &wish, world.now, 1) {
            check_slot(&world, &slots[0])?;
            let Slot { provider, room, occupied, .. } = slots[0].clone();
            world.taken.push(Taken { provider, room, from: occupied.0, to: occupied.1 });
            prop_assert!(world.taken.len() < before + 3000);
        }
        let booked = &world.taken[before..];
        for (number, one) in booked.iter().enumerate() {
            for other in &booked[number + 1..] {
                let shared = one.provider == other.provider || one.room.is_some() && one.room == other.room;
                prop_assert!(!shared || one.to <= other.from || other.to <= one.from);
            }
        }
    }

    #[test]
    fn alternatives_keep_every_rule_and_are_not_what_was_lost((mut world, wish) in any_case(), most in 1..6usize) {
        let Ok(slots) = free_slots(&world.rules, &busy(&world), &wish, world.now, 1) else { return Ok(()) };
        let lost = slots[0].clone();
        world.taken.push(Taken {
            provider: lost.provider.clone(),
            room: lost.room.clone(),
            from: lost.occupied.0,
            to: lost.occupied.1,
        });
        let instead = alternatives(&world.rules, &busy(&world), &lost, world.now, most);
        prop_assert!(instead.len() <= most && have_distinct_starts(&instead) && !instead.contains(&lost));
        for slot in &instead {
            check_slot(&world, slot)?;
        }
        // Whatever else is free with the same provider would have been an alternative.
        let same = Wish { provider: Some(lost.provider.clone()), ..wish };
        let left = free_slots(&world.rules, &busy(&world), &same, world.now, 1);
        prop_assert!(left.is_err() || !instead.is_empty());
    }
}
