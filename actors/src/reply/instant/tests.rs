use chrono::{NaiveTime, TimeZone};
use frontdesk_schema::TenantId;
use proptest::prelude::*;

use super::*;
use crate::tenant::{MessageTargets, OpeningHours, PhoneNumber, Retention, SpeechOptions, TextOptions, Voice};

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn open(days: &[Weekday], from: NaiveTime, to: NaiveTime) -> impl Iterator<Item = OpeningHours> {
    days.iter().map(move |day| OpeningHours { day: *day, opens: from, closes: to })
}

const WORKDAYS: [Weekday; 5] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];

/// Monday to Friday from nine to half past five, Saturday from nine to one.
fn practice(language: &str) -> Tenant {
    let hours = open(&WORKDAYS, at(9, 0), at(17, 30)).chain(open(&[Weekday::Sat], at(9, 0), at(13, 0)));
    Tenant {
        id: TenantId::from_slug("bright-smiles"),
        slug: "bright-smiles".to_owned(),
        name: "Bright Smiles Dental".to_owned(),
        phone_numbers: vec![PhoneNumber::parse("+442071234567").unwrap()],
        blocked_numbers: Vec::new(),
        time_zone: chrono_tz::Europe::London,
        language: language.to_owned(),
        greeting: "Thank you for calling Bright Smiles.".to_owned(),
        transfer_number: None,
        emergency_number: None,
        webhook: None,
        address: Some("12 Orchard St, London".to_owned()),
        voice: Voice { id: "voice".to_owned(), model: "model".to_owned() },
        message_targets: MessageTargets::default(),
        texts: TextOptions::default(),
        closures: Vec::new(),
        speech: SpeechOptions::default(),
        transfer: crate::transfer::Transfer::default(),
        overflow: crate::admission::overflow::OverflowRule::default(),
        retention: Retention::default(),
        hours: hours.collect(),
        booking: crate::tenant::Booking::default(),
        emergencies: Vec::new(),
        rooms: Vec::new(),
        providers: Vec::new(),
        services: Vec::new(),
        faq: Vec::new(),
    }
}

/// 7 December 2026 is a Monday.
fn december(day: u32, hour: u32, minute: u32) -> DateTime<Tz> {
    chrono_tz::Europe::London.with_ymd_and_hms(2026, 12, day, hour, minute, 0).unwrap()
}

#[track_caller]
fn check(tenant: &Tenant, now: DateTime<Tz>, texts: &[&str], expected: Option<&str>) {
    for text in texts {
        assert_eq!(instant_answer(text, tenant, now).as_deref(), expected, "{text:?}");
    }
}

const HOURS: &str = "We're open Monday to Friday from nine to half past five, and on Saturday from nine to one.";

#[test]
fn hours_and_address_are_told_when_nothing_else_is_asked() {
    let tenant = practice("en-GB");
    let now = december(7, 10, 0);
    let asking = [
        "What are your opening hours?",
        "Hi, what are your opening hours, please?",
        "Hello. Could you tell me when you're open?",
        "um, opening times",
        "When are you open? Thanks.",
        "Good morning, I was just wondering what your hours are",
    ];
    check(&tenant, now, &asking, Some(HOURS));
    let address = [
        "Where are you?",
        "Hi, can I have your address please",
        "What's the address?",
        "So where are you based, exactly?",
    ];
    check(&tenant, now, &address, Some("Our address is twelve Orchard Street, London."));
}

#[test]
fn a_question_with_anything_around_it_is_left_to_the_model() {
    let tenant = practice("en-GB");
    let texts = [
        "",
        "Hi",
        "please",
        "What are your opening hours and do you have parking?",
        "What are your opening hours on Christmas Eve?",
        "What are your opening hours? I have a terrible toothache.",
        "Where are you calling from?",
        "Where are you? I've been waiting for an hour.",
        "Are you open next Saturday?",
        "Are you open on Saturday mornings for children?",
        "Are you open",
        "Is Doctor Patel in on Saturday?",
        "What's your email address?",
        "Not your opening hours, your address",
    ];
    check(&tenant, december(7, 10, 0), &texts, None);
}

#[test]
fn a_day_is_told_when_it_is_plain_which_one() {
    let tenant = practice("en-GB");
    let monday = december(7, 10, 0);
    check(
        &tenant,
        monday,
        &["Are you open on Saturday?", "are you open Saturdays", "Hi, do you open on Saturdays?"],
        Some("Yes, on Saturday we're open from nine to one."),
    );
    check(&tenant, monday, &["Are you open on Sundays?"], Some("I'm afraid we're closed on Sundays."));
    check(&tenant, monday, &["What time do you close today?"], Some("We close at half past five today."));
    check(&tenant, monday, &["What time do you open tomorrow?"], Some("We open at nine tomorrow."));
    check(&tenant, monday, &["Are you open now?"], Some("Yes, we're open now, until half past five."));
    check(&tenant, monday, &["When do you open today?"], Some("Yes, we're open now, until half past five."));
    check(
        &tenant,
        december(7, 18, 0),
        &["What time do you close today?", "Are you open today?"],
        Some("I'm afraid we've already closed for today. We were open until half past five."),
    );
    check(
        &tenant,
        december(7, 18, 0),
        &["Are you open right now?"],
        Some("I'm afraid we're closed at the moment. We open tomorrow at nine."),
    );
    check(
        &tenant,
        december(12, 13, 0),
        &["Are you open right now?"],
        Some("I'm afraid we're closed at the moment. We open on Monday at nine."),
    );
    check(&tenant, december(12, 18, 0), &["Are you open tomorrow?"], Some("I'm afraid we're closed tomorrow."));
}

#[test]
fn closed_days_of_the_coming_week_are_told() {
    let mut tenant = practice("en-GB");
    // Friday, Saturday; Sunday is closed anyway.
    tenant.closures = [25, 26, 27].map(|day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap()).to_vec();
    let asking = ["What are your opening hours?"];
    check(&tenant, december(18, 10, 0), &asking, Some(HOURS));
    let both = "Please note that we're closed on Friday, the twenty-fifth of December and on Saturday, the twenty-sixth of December.";
    check(&tenant, december(21, 10, 0), &asking, Some(&format!("{HOURS} {both}")));
    let near = "Please note that we're closed today and tomorrow.";
    check(&tenant, december(25, 10, 0), &asking, Some(&format!("{HOURS} {near}")));
    check(&tenant, december(25, 10, 0), &["Are you open today?"], Some("I'm afraid we're closed today."));
    check(
        &tenant,
        december(25, 10, 0),
        &["Are you open now?"],
        Some("I'm afraid we're closed at the moment. We open on Monday at nine."),
    );
    // Which Saturday is meant?
    check(&tenant, december(21, 10, 0), &["Are you open on Saturday?"], None);
}

#[test]
fn a_week_is_told_in_as_few_groups_as_it_has() {
    let sentence = |language: &str, hours: Vec<OpeningHours>| {
        let tenant = Tenant { hours, ..practice(language) };
        constant_answers(&tenant).remove(0)
    };
    let split: Vec<_> = open(&[Weekday::Wed, Weekday::Mon], at(13, 30), at(17, 45))
        .chain(open(&[Weekday::Mon, Weekday::Wed], at(9, 0), at(12, 0)))
        .chain(open(&[Weekday::Thu], at(9, 15), at(19, 20)))
        .chain(open(&[Weekday::Fri], at(18, 0), at(22, 0)))
        .collect();
    assert_eq!(
        sentence("en-GB", split.clone()),
        "We're open on Monday and Wednesday from nine to midday and from half past one to quarter to six, \
         on Thursday from quarter past nine to seven twenty, and on Friday from six to ten in the evening."
    );
    assert_eq!(
        sentence("en-US", split),
        "We're open on Monday and Wednesday from nine to noon and from one thirty to five forty-five, \
         on Thursday from nine fifteen to seven twenty, and on Friday from six to ten in the evening."
    );
    let every_day: Vec<_> = open(&week::WEEK, at(6, 30), at(22, 5)).collect();
    assert_eq!(sentence("en-GB", every_day), "We're open every day from half past six in the morning to ten oh five.");
}

#[test]
fn the_other_languages_tell_hours_and_address() {
    for (language, question, hours) in [
        (
            "de-DE",
            "Guten Tag, wie sind Ihre Öffnungszeiten bitte?",
            "Wir haben Montag bis Freitag von neun Uhr bis siebzehn Uhr dreißig, am Samstag von neun Uhr bis dreizehn Uhr geöffnet.",
        ),
        (
            "fr-FR",
            "Bonjour, quels sont vos horaires d’ouverture ?",
            "Nous sommes ouverts du lundi au vendredi de neuf heures à dix-sept heures trente, le samedi de neuf heures à treize heures.",
        ),
        (
            "es-ES",
            "Hola, ¿cuál es su horario?",
            "Estamos abiertos de lunes a viernes de las nueve de la mañana a las cinco y media de la tarde, el sábado de las nueve de la mañana a la una de la tarde.",
        ),
    ] {
        check(&practice(language), december(7, 10, 0), &[question], Some(hours));
    }
    for (language, question, address) in [
        ("de-DE", "Wo sind Sie?", "Unsere Adresse ist 12 Orchard St, London."),
        ("fr-FR", "Quelle est votre adresse, s'il vous plaît ?", "Notre adresse, c’est 12 Orchard St, London."),
        ("es-ES", "¿Dónde están?", "Nuestra dirección es 12 Orchard St, London."),
    ] {
        check(&practice(language), december(7, 10, 0), &[question], Some(address));
    }
    let mut closed = practice("de-DE");
    closed.closures = vec![NaiveDate::from_ymd_opt(2026, 12, 11).unwrap()];
    let answer = instant_answer("Öffnungszeiten?", &closed, december(7, 10, 0)).unwrap();
    assert!(answer.ends_with("Bitte beachten Sie, dass wir am kommenden Freitag geschlossen haben."), "{answer}");
    check(&practice("pl"), december(7, 10, 0), &["opening hours"], None);
}

#[test]
fn what_is_not_known_is_not_told() {
    let unknown = Tenant { hours: Vec::new(), address: None, ..practice("en-GB") };
    let texts = ["What are your opening hours?", "Where are you?", "Are you open on Saturday?", "Are you open now?"];
    check(&unknown, december(7, 10, 0), &texts, None);
    assert_eq!(constant_answers(&unknown), Vec::<String>::new());
    let speech = SpeechOptions { instant_answers: false, ..SpeechOptions::default() };
    let unwanted = Tenant { speech, ..practice("en-GB") };
    check(&unwanted, december(7, 10, 0), &texts, None);
    assert_eq!(constant_answers(&unwanted), Vec::<String>::new());
}

#[test]
fn an_answer_that_is_rendered_ahead_is_the_answer_that_is_given() {
    for language in ["en-GB", "en-US", "de-DE", "fr-FR", "es-ES"] {
        let tenant = practice(language);
        let rendered = constant_answers(&tenant);
        let given = match language {
            "de-DE" => ["Öffnungszeiten", "Ihre Adresse"],
            "fr-FR" => ["vos horaires", "votre adresse"],
            "es-ES" => ["su horario", "su dirección"],
            _ => ["opening hours", "your address"],
        };
        let given: Vec<_> = given.iter().filter_map(|text| instant_answer(text, &tenant, december(7, 10, 0))).collect();
        assert_eq!(rendered, given, "{language}");
    }
}

fn any_hours() -> impl Strategy<Value = Vec<OpeningHours>> {
    let one = (0_usize..7, 0_u32..1438, 1_u32..1439).prop_map(|(day, from, length)| {
        let time = |minute: u32| at(minute / 60, minute % 60);
        OpeningHours { day: week::WEEK[day], opens: time(from), closes: time((from + length).min(1439)) }
    });
    proptest::collection::vec(one, 0..12)
}

proptest! {
    /// Whatever the hours, the sentence is ready for a voice: nothing is left to be spelt out.
    #[test]
    fn every_week_can_be_spoken(hours in any_hours(), language in proptest::sample::select(vec!["en-GB", "en-US", "de", "fr", "es"])) {
        let tenant = Tenant { hours, address: None, ..practice(language) };
        for answer in constant_answers(&tenant) {
            prop_assert!(!answer.contains(|ch: char| ch.is_ascii_digit()), "{}", answer);
            prop_assert_eq!(speakable(&answer, language), answer);
        }
    }

    #[test]
    fn any_text_can_be_asked(text in any::<String>(), hours in any_hours(), minute in 0_i64..1_000_000) {
        let now = december(1, 0, 0) + chrono::TimeDelta::minutes(minute);
        for language in ["en-GB", "de", "fr", "es", "pl"] {
            let tenant = Tenant { hours: hours.clone(), ..practice(language) };
            instant_answer(&text, &tenant, now);
        }
    }

    /// At any time of any week: what is said of a day names no closed time as open.
    #[test]
    fn open_now_agrees_with_the_hours(hours in any_hours(), minute in 0_i64..20_160) {
        let now = december(1, 0, 0) + chrono::TimeDelta::minutes(minute);
        let tenant = Tenant { hours, ..practice("en-GB") };
        let is_open = tenant.hours.iter().any(|hours| {
            hours.day == now.weekday() && hours.opens <= now.time() && now.time() < hours.closes
        });
        let answer = instant_answer("are you open now", &tenant, now);
        prop_assert_eq!(answer.is_some_and(|answer| answer.starts_with("Yes")), is_open);
    }
}
