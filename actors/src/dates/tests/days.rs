//! English days.

use super::{MONDAY, SATURDAY, THURSDAY, check, check_in};

#[test]
fn days_near_today() {
    check(
        SATURDAY,
        &[
            ("today", "2026-11-28"),
            ("tomorrow", "2026-11-29"),
            ("um, tomorrow please", "2026-11-29"),
            ("the day after tomorrow", "2026-11-30"),
            ("maybe tomorrow or the day after tomorrow", "2026-11-29..2026-11-30"),
            ("in 10 days", "2026-12-08"),
            ("in ten days", "2026-12-08"),
            ("in a week", "2026-12-05"),
            ("in two weeks", "2026-12-12"),
            ("in about two weeks' time", "2026-12-12"),
            ("two weeks from now", "2026-12-12"),
            ("in a fortnight", "2026-12-12"),
            ("in a couple of weeks", "2026-12-12"),
            ("in a month", "2026-12-28..2027-01-03"),
            ("in two or three weeks", "2026-12-12..2026-12-19"),
            ("in a week or two", "2026-12-05..2026-12-12"),
            ("in six months", "2027-05-24..2027-05-30"),
            ("a week today", "2026-12-05"),
            ("a week tomorrow", "2026-12-06"),
            ("today week", "2026-12-05"),
            ("tomorrow week", "2026-12-06"),
            ("within two weeks", "2026-11-28..2026-12-12"),
            ("in the next few days", "2026-11-28..2026-12-01"),
            ("the next ten days", "2026-11-28..2026-12-08"),
            ("as soon as possible", "2026-11-28..2026-12-11"),
            ("the earliest you have", "2026-11-28..2026-12-11"),
            ("any time", "2026-11-28..2026-12-11"),
            ("your next available appointment", "2026-11-28..2026-12-11"),
            ("whenever, I'm flexible", "2026-11-28..2026-12-11"),
        ],
    );
}

#[test]
fn weekdays_said_on_a_monday() {
    check(
        MONDAY,
        &[
            ("Tuesday", "2026-12-01"),
            ("on Tuesday", "2026-12-01"),
            ("this Tuesday", "2026-12-01"),
            ("this coming Tuesday", "2026-12-01"),
            ("next Tuesday", "2026-12-08"),
            ("the following Tuesday", "2026-12-08"),
            ("Tuesday next week", "2026-12-08"),
            ("next week Tuesday", "2026-12-08"),
            ("Tuesday of next week", "2026-12-08"),
            ("Tuesday after next", "2026-12-15"),
            ("Tuesday week", "2026-12-08"),
            ("a week on Tuesday", "2026-12-08"),
            ("a week from Tuesday", "2026-12-08"),
            ("a fortnight on Tuesday", "2026-12-15"),
            ("two weeks on Friday", "2026-12-18"),
            ("Tuesday in two weeks", "2026-12-15"),
            ("this Monday", "2026-11-30"),
            ("next Monday", "2026-12-07"),
            ("Monday", "2026-11-30 | 2026-12-07"),
            ("Monday at 8", "2026-12-07 @08:00"),
            ("Monday week", "2026-12-14"),
            ("Sunday", "2026-12-06"),
            ("next Sunday", "2026-12-13"),
            ("Thurs", "2026-12-03"),
        ],
    );
}

#[test]
fn next_tuesday_said_on_a_thursday_is_the_coming_one() {
    check(
        THURSDAY,
        &[
            ("next Tuesday", "2026-12-08"),
            ("this Tuesday", "2026-12-08"),
            ("Tuesday", "2026-12-08"),
            ("a week on Monday", "2026-12-14"),
            ("Monday week", "2026-12-14"),
            ("a fortnight on Monday", "2026-12-21"),
            ("next Friday", "2026-12-11"),
            ("this Friday", "2026-12-04"),
            ("Tuesday this week", "past"),
        ],
    );
}

#[test]
fn several_weekdays() {
    check(
        THURSDAY,
        &[
            ("Tuesday or Thursday", "2026-12-08..2026-12-10 Tue Thu"),
            ("Tuesday or Thursday next week", "2026-12-08..2026-12-10 Tue Thu"),
            ("next week, Tuesday or Thursday", "2026-12-08..2026-12-10 Tue Thu"),
            ("Monday, Tuesday or Friday", "2026-12-04..2026-12-08 Mon Tue Fri"),
            ("Mondays", "2026-12-07..2026-12-14 Mon"),
            ("Tuesdays and Thursdays", "2026-12-03..2026-12-15 Tue Thu"),
            ("any weekday", "2026-12-03..2026-12-16 Mon Tue Wed Thu Fri"),
            ("any weekday next week", "2026-12-07..2026-12-11"),
            ("a Monday in March", "2027-03-01..2027-03-29 Mon"),
            ("any Friday in January", "2027-01-01..2027-01-29 Fri"),
            ("Monday to Wednesday", "2026-12-07..2026-12-09"),
            ("between Monday and Wednesday next week", "2026-12-07..2026-12-09"),
            ("Monday to Friday", "2026-12-03..2026-12-16 Mon Tue Wed Thu Fri"),
            ("tomorrow or Monday", "2026-12-04..2026-12-07 Mon Fri"),
            ("any day except Monday", "2026-12-03..2026-12-16 Tue Wed Thu Fri Sat Sun"),
            ("next week but not Monday or Tuesday", "2026-12-09..2026-12-13"),
            ("I can't do Fridays", "2026-12-03..2026-12-16 Mon Tue Wed Thu Sat Sun"),
            ("the first Monday in March", "2027-03-01"),
            ("the last Friday of the month", "2026-12-25"),
            ("the second Tuesday of next month", "2027-01-12"),
        ],
    );
}

#[test]
fn weeks_and_months() {
    check(
        THURSDAY,
        &[
            ("this week", "2026-12-03..2026-12-06"),
            ("later this week", "2026-12-03..2026-12-06"),
            ("next week", "2026-12-07..2026-12-13"),
            ("sometime next week", "2026-12-07..2026-12-13"),
            ("the week after next", "2026-12-14..2026-12-20"),
            ("next week or the week after", "2026-12-07..2026-12-20"),
            ("early next week", "2026-12-07..2026-12-08"),
            ("the middle of next week", "2026-12-08..2026-12-10"),
            ("the end of next week", "2026-12-10..2026-12-11"),
            ("by the end of next week", "2026-12-03..2026-12-11"),
            ("the weekend", "2026-12-05..2026-12-06"),
            ("this weekend", "2026-12-05..2026-12-06"),
            ("next weekend", "2026-12-12..2026-12-13"),
            ("weekends", "2026-12-05..2026-12-13 Sat Sun"),
            ("this month", "2026-12-03..2026-12-31"),
            ("next month", "2027-01-01..2027-01-31"),
            ("the end of the month", "2026-12-21..2026-12-31"),
            ("beginning of next month", "2027-01-01..2027-01-10"),
            ("mid January", "2027-01-11..2027-01-20"),
            ("mid-January", "2027-01-11..2027-01-20"),
            ("late March", "2027-03-21..2027-03-31"),
            ("in February", "2027-02-01..2027-02-28"),
            ("December", "2026-12-03..2026-12-31"),
            ("March 2027", "2027-03-01..2027-03-31"),
            ("the last week of January", "2027-01-25..2027-01-31"),
            ("the first week in January", "2027-01-01..2027-01-07"),
            ("the week of the 14th", "2026-12-14..2026-12-20"),
            ("in the week of December 14", "2026-12-14..2026-12-20"),
            ("the week after Christmas", "2026-12-28..2027-01-03"),
            ("early next year", "2027-01-01..2027-02-28"),
        ],
    );
}

#[test]
fn dates_roll_over_the_month_and_the_year() {
    check(
        SATURDAY,
        &[
            ("the 3rd", "2026-12-03"),
            ("the third", "2026-12-03"),
            ("on the 3", "2026-12-03"),
            ("the 28th", "2026-11-28"),
            ("the 31st", "2026-12-31"),
            ("the twenty-first", "2026-12-21"),
            ("the third of December", "2026-12-03"),
            ("December 3rd", "2026-12-03"),
            ("December the 3rd", "2026-12-03"),
            ("3 Dec", "2026-12-03"),
            ("3rd December", "2026-12-03"),
            ("December third, 2027", "2027-12-03"),
            ("Thursday 3 December", "2026-12-03"),
            ("Thursday the 3rd", "2026-12-03"),
            ("the 3rd, which is a Thursday", "2026-12-03"),
            ("Tuesday 15", "2026-12-15"),
            ("January 5th", "2027-01-05"),
            ("5 January", "2027-01-05"),
            ("the fifth of Jan", "2027-01-05"),
            ("the 3rd of next month", "2026-12-03"),
            ("next month on the 10th", "2026-12-10"),
            ("the 3rd or the 4th", "2026-12-03..2026-12-04"),
            ("the 3rd or 4th of January", "2027-01-03..2027-01-04"),
            ("between the 3rd and the 7th", "2026-12-03..2026-12-07"),
            ("from the 3rd to the 7th of January", "2027-01-03..2027-01-07"),
            ("3-5 January", "2027-01-03..2027-01-05"),
            ("December 3rd to 5th", "2026-12-03..2026-12-05"),
            ("from the 28th to the 3rd", "2026-11-28..2026-12-03"),
            ("tomorrow to the day after tomorrow", "2026-11-29..2026-11-30"),
            ("between 3 and 5 December", "2026-12-03..2026-12-05"),
            ("30 December to 3 January", "2026-12-30..2027-01-03"),
            ("Christmas Eve", "2026-12-24"),
            ("the day after the 3rd", "2026-12-04"),
            ("before Friday", "2026-11-28..2026-12-03"),
            ("by Friday", "2026-11-28..2026-12-04"),
            ("after Tuesday", "2026-12-02..2026-12-15"),
            ("from Monday", "2026-11-30..2026-12-13"),
            ("after Christmas", "2026-12-26..2027-01-08"),
            ("Tuesday after the 10th", "2026-12-15..2026-12-22 Tue"),
            ("20 November", "past"),
        ],
    );
    check("2027-01-05T10:00", &[("30 December", "past"), ("the 4th", "2027-02-04"), ("31st", "2027-01-31")]);
    check(
        "2026-12-31T23:00",
        &[("tomorrow", "2027-01-01"), ("New Year's Day", "2027-01-01"), ("the 1st", "2027-01-01")],
    );
}

#[test]
fn leap_days() {
    check(
        "2028-02-27T10:00",
        &[("the 29th", "2028-02-29"), ("in 2 days", "2028-02-29"), ("29 February", "2028-02-29")],
    );
    check(
        "2027-02-27T10:00",
        &[("29 February", "no such date"), ("in 2 days", "2027-03-01"), ("the 29th", "2027-03-29")],
    );
    check(
        "2028-02-29T10:00",
        &[("today", "2028-02-29"), ("the 29th", "2028-02-29"), ("in a month", "2028-03-27..2028-04-02")],
    );
    check("2027-12-01T10:00", &[("29 February", "2028-02-29")]);
}

#[test]
fn digits_are_read_in_the_order_of_the_country() {
    check(
        SATURDAY,
        &[
            ("3/4", "2027-04-03"),
            ("3/4/2027", "2027-04-03"),
            ("3.4.27", "2027-04-03"),
            ("12/25", "2026-12-25"),
            ("2026-12-03", "2026-12-03"),
            ("2026-12-03T14:30", "2026-12-03 @14:30"),
            ("2026-12-03 14:30", "2026-12-03 @14:30"),
            ("2026-12-03T02:30:00", "2026-12-03 @02:30"),
            ("2026-12-03T14:30:00Z", "2026-12-03 @14:30"),
            ("2026-12-03T14:30+01:00", "2026-12-03 @13:30"),
            ("2026-12-03 to 2026-12-10", "2026-12-03..2026-12-10"),
            ("2026-12-03/2026-12-10", "2026-12-03..2026-12-10"),
            ("2027-02", "2027-02-01..2027-02-28"),
            ("Thursday 2026-12-03 afternoon", "2026-12-03 @12:00-17:00"),
        ],
    );
    check_in(
        "en-US",
        SATURDAY,
        &[("3/4", "2027-03-04"), ("12/3", "2026-12-03"), ("3/4/2027", "2027-03-04"), ("25/12", "2026-12-25")],
    );
}
