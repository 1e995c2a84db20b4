//! What has to be asked about.

use super::{SATURDAY, THURSDAY, check};

#[test]
fn what_does_not_say_when_is_not_understood() {
    check(
        SATURDAY,
        &[
            ("", "not understood"),
            ("I have a toothache", "not understood"),
            ("blue", "not understood"),
            ("it has hurt for two weeks, can I come today", "not understood"),
            ("the Tuesday after Easter", "not understood"),
            ("on my birthday", "not understood"),
            ("not Tuesday morning", "not understood"),
            ("the usual time on Tuesday", "not understood"),
            ("in 9999999999 days", "not understood"),
            ("in 100000 weeks", "not understood"),
            ("Tuesday after my exam", "not understood"),
            ("not too early on Monday", "not understood"),
        ],
    );
}

#[test]
fn days_that_are_over() {
    check(
        SATURDAY,
        &[
            ("yesterday", "past"),
            ("last Tuesday", "past"),
            ("last week", "past"),
            ("two weeks ago", "past"),
            ("2026-11-27", "past"),
            ("3 December 2020", "past"),
            ("2020-01-01T10:00:00Z", "past"),
            ("the end of this week", "past"),
        ],
    );
}

#[test]
fn dates_that_do_not_exist() {
    check(
        SATURDAY,
        &[
            ("31 June", "no such date"),
            ("June 31st", "no such date"),
            ("the 32nd", "no such date"),
            ("2026-02-30", "no such date"),
            ("30 February", "no such date"),
            ("the fifth Monday in February", "no such date"),
            ("the 31st of next June", "no such date"),
        ],
    );
}

#[test]
fn contradictions_and_choices_are_named() {
    check(
        THURSDAY,
        &[
            ("Thursday the 11th", "2026-12-10 | 2026-12-11"),
            ("Tuesday at 9 or Thursday at 4", "2026-12-08 @09:00 | 2026-12-03..2026-12-10 Thu @16:00"),
            ("Thursday the 11th or Monday", "2026-12-10 | 2026-12-11 | 2026-12-07"),
            ("the 8th or the 17th", "2026-12-08 | 2026-12-17"),
            ("tomorrow morning or tomorrow evening", "2026-12-04 @06:00-12:00 | 2026-12-04 @17:00-22:00"),
            ("Monday before 10 or after 4", "2026-12-07 @00:00-10:00 | 2026-12-07 @16:00-23:59"),
        ],
    );
}
