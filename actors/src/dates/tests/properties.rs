//! What holds for all words and all days.

use chrono::{Datelike, NaiveDate, TimeZone, Timelike};
use chrono_tz::Europe::London;
use proptest::prelude::*;

use crate::dates::{Unclear, Wanted, resolve, spoken};

const LANGUAGES: [&str; 5] = ["en-GB", "en-US", "de", "fr", "es"];

/// Words that mean something, and some that do not.
const WORDS: &str = "today tomorrow Tuesday Thursdays monday next this last the following week month weekend year a in on of \
    at after before from until by between to and or not except half quarter past 3 3rd 31st 29 10 12 2:30 14:30 2.30 pm am \
    o'clock December February June 2027 2026-12-03 3/4 31/6 noon morning afternoon late early end beginning mid first second \
    two three fifteen thirty hours days weeks fortnight within ago soon any weekday onwards - / . , Christmas Easter tooth \
    morgen übermorgen nächste Woche halb drei Uhr am 3. um viertel vor nach dem zwei heures demain prochaine le mardi et demie \
    moins quart mañana que viene semana las por la tarde y media dentro de";

fn phrases() -> impl Strategy<Value = String> {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    prop::collection::vec(prop::sample::select(words), 0..10).prop_map(|words| words.join(" "))
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0..4000i64).prop_map(|days| NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + chrono::Days::new(days.unsigned_abs()))
}

fn well_formed(wanted: &Wanted, today: NaiveDate) {
    assert!(today <= wanted.days.from && wanted.days.from <= wanted.days.to);
    if let Some(weekdays) = wanted.weekdays {
        assert!(weekdays.contains(wanted.days.from.weekday()) && weekdays.contains(wanted.days.to.weekday()));
    }
}

fn never_panics_nor_looks_back(words: &str, today: NaiveDate, hour: u32, language: &str) {
    let now = London.from_local_datetime(&today.and_hms_opt(hour, 17, 5).unwrap()).earliest();
    let Some(now) = now else { return };
    match resolve(words, now, language) {
        Ok(wanted) => well_formed(&wanted, today),
        Err(Unclear::Ambiguous { readings }) => {
            assert!(readings.len() > 1);
            readings.iter().for_each(|wanted| well_formed(wanted, today));
        }
        Err(_) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn words_about_time_in_any_order_never_panic_nor_resolve_into_the_past(
        words in phrases(),
        today in days(),
        hour in 0..24u32,
        language in prop::sample::select(LANGUAGES.to_vec()),
    ) {
        never_panics_nor_looks_back(&words, today, hour, language);
    }

    #[test]
    fn any_text_never_panics(text in ".{0,60}", today in days(), language in prop::sample::select(LANGUAGES.to_vec())) {
        never_panics_nor_looks_back(&text, today, 9, language);
    }

    #[test]
    fn what_is_read_back_names_weekday_date_and_time(today in days(), hour in 0..24u32, minute in 0..60u32) {
        let start = London.from_local_datetime(&today.and_hms_opt(hour, minute, 0).unwrap()).earliest();
        let Some(start) = start else { return Ok(()) };
        for (language, weekdays) in [("en-GB", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
            ("en-US", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
            ("de", "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
            ("fr", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
            ("es", "lunes martes miércoles jueves viernes sábado domingo")] {
            let text = spoken(start, language);
            let weekday = weekdays.split(' ').nth(start.weekday().num_days_from_monday() as usize).unwrap();
            prop_assert!(text.contains(weekday));
            prop_assert!(text.contains(&start.day().to_string()));
            let (is_pm, hour12) = start.hour12();
            if language.starts_with("en") {
                let half = if is_pm { " pm" } else { " am" };
                prop_assert!(text.ends_with(half));
                let said = format!("at {hour12}");
                prop_assert!(text.contains(&said));
            } else {
                prop_assert!(text.contains(&hour.to_string()));
            }
            let minutes = format!("{minute:02}");
            prop_assert!(minute == 0 || text.contains(&minutes));
        }
    }

    #[test]
    fn what_is_read_back_is_understood_again(days in 1..300u64, hour in 8..19u32, language in prop::sample::select(LANGUAGES.to_vec())) {
        let now = London.with_ymd_and_hms(2026, 11, 28, 10, 0, 0).unwrap();
        let day = now.date_naive() + chrono::Days::new(days);
        let start = London.from_local_datetime(&day.and_hms_opt(hour, 30, 0).unwrap()).unwrap();
        let wanted = resolve(&spoken(start, language), now, language);
        prop_assert!(wanted.as_ref().is_ok_and(|wanted| wanted.days.from == day && wanted.days.to == day
            && wanted.admits(start.naive_local())), "{} in {language}: {wanted:?}", spoken(start, language));
    }

    #[test]
    fn a_bare_weekday_is_that_weekday_within_seven_days(today in days(), ahead in 1..7u64) {
        let weekday = (today + chrono::Days::new(ahead)).weekday();
        let now = London.from_local_datetime(&today.and_hms_opt(9, 0, 0).unwrap()).unwrap();
        let wanted = resolve(&weekday.to_string(), now, "en").unwrap();
        prop_assert_eq!(wanted.days.from.weekday(), weekday);
        prop_assert_eq!(wanted.days.from, wanted.days.to);
        prop_assert!((1..7).contains(&(wanted.days.from - today).num_days()));
    }
}
