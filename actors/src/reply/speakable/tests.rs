use proptest::prelude::*;

use super::*;

#[track_caller]
fn check(language: &str, table: &[(&str, &str)]) {
    let wrong: Vec<String> = table
        .iter()
        .filter(|(written, spoken)| speakable(written, language) != *spoken)
        .map(|(written, spoken)| format!("{written:?}\n   gave {:?}\n   not  {spoken:?}", speakable(written, language)))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn mark_up_and_pictures_are_dropped_in_every_language() {
    let table = [
        ("**Great**, see you!", "Great, see you!"),
        ("*Great* and __fine__ and _so_ on", "Great and fine and so on"),
        ("# Opening hours", "Opening hours"),
        ("- one thing", "one thing"),
        ("* first\n* second", "first. second"),
        ("Use `code` here", "Use code here"),
        ("See [our site](https://a.example/x) now", "See our site now"),
        ("> quoted", "quoted"),
        ("~~old~~ new", "old new"),
        ("Great 😀!", "Great!"),
        ("👩‍⚕️ Hello 🎉🎉 there", "Hello there"),
        ("a\u{0}b\u{7}c", "a b c"),
        ("soft\u{AD}ware", "software"),
        ("  lots   of \t space ", "lots of space"),
        ("<break time=\"1s\"/>Hello", "Hello"),
        ("---", ""),
        ("", ""),
        ("…", ""),
        ("🎉", ""),
        ("?!", ""),
        ("<hello>", "hello"),
    ];
    for language in ["en-GB", "en-US", "de", "fr-FR", "es", "pl", ""] {
        check(language, &table);
    }
    check("de", &[("Wir öffnen um 9:30 Uhr, 20 € & mehr", "Wir öffnen um 9:30 Uhr, 20 € & mehr")]);
}

#[test]
fn times_are_spoken() {
    check(
        "en-GB",
        &[
            ("at 9:30", "at nine thirty"),
            ("at 9:00", "at nine o'clock"),
            ("at 9:05", "at nine oh five"),
            ("at 14:00", "at two p.m."),
            ("at 14:30.", "at two thirty p.m."),
            ("at 12:00", "at twelve o'clock"),
            ("at 00:15", "at twelve fifteen a.m."),
            ("09:00-17:30", "nine to five thirty"),
            ("09:00 – 17:30", "nine to five thirty"),
            ("9am to 5pm", "nine a.m. to five p.m."),
            ("9am-5pm", "nine a.m. to five p.m."),
            ("9-5pm", "nine to five p.m."),
            ("at 9:30 AM on Monday", "at nine thirty a.m. on Monday"),
            ("at 9.30am", "at nine thirty a.m."),
            ("at 9.30 please", "at nine thirty please"),
            ("at 9 a.m. please", "at nine a.m. please"),
            ("at 25:99", "at twenty-five:ninety-nine"),
        ],
    );
}

#[test]
fn dates_are_spoken_in_the_order_of_the_region() {
    check(
        "en-GB",
        &[
            ("on 2026-12-24", "on the twenty-fourth of December twenty twenty-six"),
            ("on 24/12/2026.", "on the twenty-fourth of December twenty twenty-six."),
            ("on 12/24/2026", "on the twenty-fourth of December twenty twenty-six"),
            ("on 03/04/26", "on the third of April twenty twenty-six"),
            ("24 December", "the twenty-fourth of December"),
            ("on the 24th of December 2026", "on the twenty-fourth of December twenty twenty-six"),
            ("on the 1st", "on the first"),
            ("Dec 24", "December twenty-fourth"),
            ("in 2026", "in twenty twenty-six"),
            ("in 1905", "in nineteen oh five"),
            ("in 2005", "in two thousand and five"),
        ],
    );
    check(
        "en-US",
        &[
            ("on 2026-12-24", "on December twenty-fourth, twenty twenty-six"),
            ("on 12/24/2026", "on December twenty-fourth, twenty twenty-six"),
            ("on 24/12/2026", "on December twenty-fourth, twenty twenty-six"),
            ("on 3/4/2026", "on March fourth, twenty twenty-six"),
            ("December 24, 2026", "December twenty-fourth, twenty twenty-six"),
        ],
    );
}

#[test]
fn money_is_spoken() {
    check(
        "en-GB",
        &[
            ("£3.50", "three pounds fifty"),
            ("£3.05", "three pounds and five pence"),
            ("£0.50", "fifty pence"),
            ("£1", "one pound"),
            ("$20", "twenty dollars"),
            ("€1,200", "one thousand two hundred euros"),
            ("20 €", "twenty euros"),
            ("£1.5 million", "one point five million pounds"),
            ("£30-£50", "thirty pounds to fifty pounds"),
            ("It is £65.", "It is sixty-five pounds."),
        ],
    );
    check("en-US", &[("$3.50", "three dollars and fifty cents"), ("$0.01", "one cent")]);
}

#[test]
fn telephone_numbers_are_spoken_digit_by_digit() {
    check(
        "en-GB",
        &[
            ("+44 20 7123 4567", "plus four four, two zero, seven one two three, four five six seven"),
            ("Call 020 7123 4567.", "Call zero two zero, seven one two three, four five six seven."),
            ("07700900123", "zero seven seven zero zero, nine zero zero, one two three"),
            ("+442071234567", "plus four four two, zero seven one, two three four, five six seven"),
            ("(555) 123-4567", "five five five, one two three, four five six seven"),
            ("555-0142", "five five five, zero one four two"),
            ("call 999", "call nine nine nine"),
            ("dial 111 now", "dial one one one now"),
        ],
    );
}

#[test]
fn numbers_and_signs_are_spoken() {
    check(
        "en-GB",
        &[
            ("3rd floor, 21st and 12th, 40th", "third floor, twenty-first and twelfth, fortieth"),
            ("We have 2 slots", "We have two slots"),
            ("115 people", "one hundred and fifteen people"),
            ("1,500 and 1500", "one thousand five hundred and one thousand five hundred"),
            ("1001", "one thousand and one"),
            ("3.5", "three point five"),
            ("-5 degrees", "minus five degrees"),
            ("20%", "twenty percent"),
            ("20% off.", "twenty percent off."),
            ("37°C", "thirty-seven degrees Celsius"),
            ("#1", "number one"),
            ("No. 5", "number five"),
            ("5-10 minutes", "five to ten minutes"),
            ("fish & chips", "fish and chips"),
            ("24/7", "twenty-four seven"),
            ("room 007", "room zero zero seven"),
            (
                "99999999999999999999",
                "nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine",
            ),
            ("B12 is a vitamin", "B12 is a vitamin"),
            ("and/or", "and or"),
        ],
    );
}

#[test]
fn addresses_are_spoken() {
    check(
        "en-GB",
        &[
            ("desk@x.example", "desk at x dot example"),
            ("Write to front-desk@bright.example.", "Write to front dash desk at bright dot example."),
            ("https://www.bright.example/book/", "bright dot example slash book"),
            ("www.bright.co.uk", "bright dot co dot uk"),
            ("bright.com, please", "bright dot com, please"),
        ],
    );
}

#[test]
fn abbreviations_and_units_are_spoken() {
    check(
        "en-GB",
        &[
            ("Dr. Patel", "Doctor Patel"),
            ("Dr Asha Patel", "Doctor Asha Patel"),
            ("Mr. and Mrs. Smith", "Mister and Missus Smith"),
            ("12 High St.", "twelve High Street."),
            ("12 High St, London", "twelve High Street, London"),
            ("We are on Baker St. Call us", "We are on Baker Street. Call us"),
            ("at St. Mary's", "at Saint Mary's"),
            ("St Mary's Hospital", "Saint Mary's Hospital"),
            ("e.g. Monday", "for example Monday"),
            ("i.e. now", "that is now"),
            ("approx. 10 mins", "approximately ten minutes"),
            ("1 min", "one minute"),
            ("5 km", "five kilometres"),
            ("500mg twice", "five hundred milligrams twice"),
            ("2 hrs.", "two hours."),
            ("tea, coffee, etc. We open", "tea, coffee, et cetera. We open"),
            ("on Mon. at nine", "on Monday at nine"),
            ("the sun and the mon", "the sun and the mon"),
        ],
    );
    check("en-US", &[("5 km", "five kilometers")]);
}

proptest! {
    #[test]
    fn speaking_what_is_speakable_changes_nothing(
        text in proptest::collection::vec(
            prop_oneof![
                "\\PC{0,6}", "[0-9 .,:/£$€%@#&+=~°*_-]{1,8}", "[a-zA-Z ]{1,8}",
                proptest::sample::select(vec![
                    " St ", "Dr. ", "a.m.", "9:30", "2026-12-24", "£3.50", "+44 20", "x@y.example", "e.g. ", " mins", "[a](b)",
                    "**", "\n- ", "No. 5", "St. Mary", "5 km", "w/", " Dec ", "3rd", "<b>", "http://a.com/b",
                ]).prop_map(str::to_owned),
            ],
            0..10,
        ),
        language in proptest::sample::select(vec!["en-GB", "en-US", "de"]),
    ) {
        let text = text.concat();
        let once = speakable(&text, language);
        prop_assert_eq!(speakable(&once, language), once.as_str());
        if text.chars().any(|ch| ch.is_ascii_alphanumeric()) {
            prop_assert!(once.chars().any(char::is_alphanumeric), "{:?} became {:?}", text, once);
        }
    }

    #[test]
    fn no_text_is_a_problem(text in any::<String>(), language in any::<String>()) {
        speakable(&text, &language);
        speakable(&text, "en");
    }
}
