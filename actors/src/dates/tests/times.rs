//! English times of day, alone and with days.

use super::{MONDAY, THURSDAY, check};
use crate::dates::{TimeWindow, part_of_day};

#[test]
fn clock_times() {
    check(
        MONDAY,
        &[
            ("tomorrow at 3", "2026-12-01 @15:00"),
            ("tomorrow around three", "2026-12-01 @15:00"),
            ("tomorrow, three o'clock", "2026-12-01 @15:00"),
            ("tomorrow at 8", "2026-12-01 @08:00"),
            ("tomorrow at 11", "2026-12-01 @11:00"),
            ("tomorrow at twelve", "2026-12-01 @12:00"),
            ("tomorrow at noon", "2026-12-01 @12:00"),
            ("tomorrow at 12 noon", "2026-12-01 @12:00"),
            ("tomorrow at half past two", "2026-12-01 @14:30"),
            ("tomorrow at half two", "2026-12-01 @14:30"),
            ("tomorrow at quarter to four", "2026-12-01 @15:45"),
            ("tomorrow at a quarter past nine", "2026-12-01 @09:15"),
            ("tomorrow at ten to four", "2026-12-01 @15:50"),
            ("tomorrow at twenty past ten", "2026-12-01 @10:20"),
            ("tomorrow at quarter to one", "2026-12-01 @12:45"),
            ("tomorrow at 2:30", "2026-12-01 @14:30"),
            ("tomorrow at 2.30pm", "2026-12-01 @14:30"),
            ("tomorrow at 2.30 p.m.", "2026-12-01 @14:30"),
            ("tomorrow 14:30", "2026-12-01 @14:30"),
            ("tomorrow 9am", "2026-12-01 @09:00"),
            ("tomorrow 12 pm", "2026-12-01 @12:00"),
            ("tomorrow at two thirty", "2026-12-01 @14:30"),
            ("tomorrow at two-thirty", "2026-12-01 @14:30"),
            ("tomorrow at nine oh five", "2026-12-01 @09:05"),
            ("tomorrow at 7 in the morning", "2026-12-01 @07:00"),
            ("tomorrow morning at 9", "2026-12-01 @09:00"),
            ("tomorrow evening at 8", "2026-12-01 @20:00"),
            ("tomorrow, three in the afternoon", "2026-12-01 @15:00"),
            ("tomorrow at 3ish", "2026-12-01 @15:00"),
            ("tomorrow at 2 or 3", "2026-12-01 @14:00-15:01"),
            ("at 3", "2026-11-30..2026-12-13 @15:00"),
            ("half past eight", "2026-12-01..2026-12-13 @08:30"),
            ("in two hours", "2026-11-30 @11:01"),
        ],
    );
}

#[test]
fn windows() {
    check(
        MONDAY,
        &[
            ("tomorrow after 4", "2026-12-01 @16:00-23:59"),
            ("tomorrow before 10", "2026-12-01 @00:00-10:00"),
            ("tomorrow between 2 and 4", "2026-12-01 @14:00-16:00"),
            ("tomorrow from 2 to 4", "2026-12-01 @14:00-16:00"),
            ("tomorrow 2-4pm", "2026-12-01 @14:00-16:00"),
            ("tomorrow from 10 to 2", "2026-12-01 @10:00-14:00"),
            ("tomorrow between 10 and 2pm", "2026-12-01 @10:00-14:00"),
            ("tomorrow from ten to four", "2026-12-01 @10:00-16:00"),
            ("tomorrow, 10 to 12", "2026-12-01 @10:00-12:00"),
            ("tomorrow nine to five", "2026-12-01 @09:00-17:00"),
            ("tomorrow between half nine and quarter to eleven", "2026-12-01 @09:30-10:45"),
            ("tomorrow 7 to 9", "2026-12-01 @07:00-09:00"),
            ("tomorrow after 2 and before 4", "2026-12-01 @14:00-16:00"),
            ("tomorrow from 3pm", "2026-12-01 @15:00-23:59"),
            ("tomorrow, 3 or later", "2026-12-01 @15:00-23:59"),
            ("tomorrow 4pm onwards", "2026-12-01 @16:00-23:59"),
            ("tomorrow no later than 11", "2026-12-01 @00:00-11:00"),
            ("tomorrow, not before 10", "2026-12-01 @10:00-23:59"),
            ("tomorrow until noon", "2026-12-01 @00:00-12:00"),
        ],
    );
}

#[test]
fn parts_of_the_day() {
    check(
        MONDAY,
        &[
            ("this afternoon", "2026-11-30 @12:00-17:00"),
            ("tonight", "2026-11-30 @17:00-22:00"),
            ("tomorrow morning", "2026-12-01 @06:00-12:00"),
            ("tomorrow first thing", "2026-12-01 @06:00-09:30"),
            ("first thing tomorrow", "2026-12-01 @06:00-09:30"),
            ("tomorrow lunchtime", "2026-12-01 @12:00-14:00"),
            ("tomorrow after school", "2026-12-01 @15:30-18:00"),
            ("tomorrow after work", "2026-12-01 @17:00-23:59"),
            ("tomorrow before work", "2026-12-01 @06:00-09:00"),
            ("late tomorrow afternoon", "2026-12-01 @15:30-18:00"),
            ("tomorrow, 3 or after", "2026-12-01 @15:00-23:59"),
            ("late afternoon tomorrow", "2026-12-01 @15:30-18:00"),
            ("early morning tomorrow", "2026-12-01 @06:00-09:00"),
            ("early on Tuesday", "2026-12-01 @06:00-09:30"),
            ("mornings", "2026-11-30..2026-12-13 @06:00-12:00"),
            ("any weekday morning", "2026-11-30..2026-12-11 Mon Tue Wed Thu Fri @06:00-12:00"),
            ("in the morning or the afternoon tomorrow", "2026-12-01 @06:00-17:00"),
            ("tomorrow afternoon after 3", "2026-12-01 @15:00-17:00"),
        ],
    );
}

#[test]
fn day_and_time_in_any_order() {
    check(
        THURSDAY,
        &[
            ("at half two on the 8th", "2026-12-08 @14:30"),
            ("the 8th at half two", "2026-12-08 @14:30"),
            ("Tuesday afternoon next week", "2026-12-08 @12:00-17:00"),
            ("next week on a Tuesday afternoon", "2026-12-08 @12:00-17:00"),
            ("after 4 on Tuesday or Wednesday", "2026-12-08..2026-12-09 @16:00-23:59"),
            ("I'd like something around three on Monday, please", "2026-12-07 @15:00"),
            ("could you maybe do December 10th, 9am?", "2026-12-10 @09:00"),
            ("Tuesday for a filling at quarter past ten", "2026-12-08 @10:15"),
            ("Monday 3pm or later", "2026-12-07 @15:00-23:59"),
            ("mornings next week", "2026-12-07..2026-12-13 @06:00-12:00"),
            ("2pm December 8th", "2026-12-08 @14:00"),
            ("at 2 December 8th", "2026-12-08 @14:00"),
            ("ten o'clock a week on Monday", "2026-12-14 @10:00"),
            ("Tuesday at 9 or Thursday at 9", "2026-12-08..2026-12-10 Tue Thu @09:00"),
        ],
    );
}

#[test]
fn what_is_over_today_is_not_offered() {
    check(
        "2026-12-03T15:00",
        &[
            ("today at 3:30", "2026-12-03 @15:30"),
            ("today at 2", "past"),
            ("this morning", "past"),
            ("this afternoon", "2026-12-03 @12:00-17:00"),
            ("mornings", "2026-12-04..2026-12-16 @06:00-12:00"),
            ("Thursday at 9", "2026-12-10 @09:00"),
            ("Thursday at 4", "2026-12-03 @16:00 | 2026-12-10 @16:00"),
        ],
    );
}

#[test]
fn a_part_of_the_day_has_its_hours_in_every_language() {
    for name in ["morning", "in the morning", "Vormittag", "le matin", "por la mañana", "mañana"] {
        let window = part_of_day(name).unwrap();
        assert!(
            matches!(window, TimeWindow::Between { from, to } if from < to && to == "12:00:00".parse().unwrap()),
            "{name}"
        );
    }
    for name in ["afternoon", "Nachmittag", "l'après-midi", "tarde", "late afternoon", "lunchtime", "evening", "Abend"]
    {
        assert!(part_of_day(name).is_some(), "{name}");
    }
    for name in ["", "Tuesday", "tomorrow morning", "blue", "after 4"] {
        assert_eq!(part_of_day(name), None, "{name}");
    }
}
