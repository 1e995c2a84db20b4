use chrono::{NaiveTime, Weekday};
use frontdesk_actors::transfer::{AfterHours, Transfer};

use super::*;

const MINIMAL: &str = r#"id = "bright-smiles"
name = "Bright Smiles Dental"
phone_numbers = ["+442071234567"]
time_zone = "Europe/London"
language = "en-GB"
greeting = "Thank you for calling Bright Smiles."
"#;

/// The minimal file with `rest` after it; its first line is line 7.
#[track_caller]
fn check(rest: &str, expected: &[(usize, &str)]) {
    let mistakes = parse(&format!("{MINIMAL}{rest}")).err().unwrap_or_default();
    let told: Vec<_> = mistakes.iter().map(|m| (m.line, m.problem.as_str())).collect();
    assert_eq!(told, expected);
}

#[test]
fn the_example_files_are_valid() {
    for example in [
        include_str!("../../docs/examples/bright-smiles.toml"),
        include_str!("../../docs/examples/shear-delight.toml"),
        include_str!("../../docs/examples/hart-and-lowe.toml"),
    ] {
        parse(example).unwrap();
    }
}

#[test]
fn every_key_reaches_the_tenant() {
    let TenantFile { tenant, unique, .. } = parse(include_str!("../../docs/examples/bright-smiles.toml")).unwrap();
    assert_eq!(tenant.id, TenantId::from_slug("bright-smiles"));
    assert_eq!(tenant.slug, "bright-smiles");
    assert_eq!(tenant.phone_numbers[0].expose(), "+442071234567");
    assert_eq!(tenant.time_zone, chrono_tz::Europe::London);
    assert_eq!(tenant.transfer_number.unwrap().expose(), "+442079460000");
    assert_eq!(tenant.emergency_number.as_deref(), Some("999"));
    assert_eq!(tenant.voice.model, "eleven_flash_v2_5");
    assert_eq!(tenant.message_targets.sms[0].expose(), "+447700900123");
    assert_eq!(tenant.message_targets.email, ["desk@brightsmiles.example"]);
    assert!(tenant.closures.contains(&NaiveDate::from_ymd_opt(2026, 12, 25).unwrap()));
    assert!(tenant.speech.openers);
    let monday: Vec<_> = tenant.hours.iter().filter(|hours| hours.day == Weekday::Mon).collect();
    assert_eq!(monday.len(), 2);
    assert_eq!(monday[0].closes, NaiveTime::from_hms_opt(12, 30, 0).unwrap());
    assert_eq!(tenant.providers[0].calendar_id.as_deref(), Some("patel@brightsmiles.example"));
    assert_eq!((tenant.services[0].id.as_str(), tenant.services[0].minutes), ("checkup", 30));
    assert!(tenant.address.is_some() && !tenant.faq.is_empty());
    assert!(unique.iter().any(|u| u.what == "calendar id" && u.value == "patel@brightsmiles.example"));
}

#[test]
fn what_is_left_out_has_a_default() {
    let tenant = parse(MINIMAL).unwrap().tenant;
    assert_eq!(tenant.voice.id, DEFAULT_VOICE);
    assert_eq!(tenant.speech, SpeechOptions { openers: true, instant_answers: true, speculation: true, fillers: true });
    assert!(tenant.hours.is_empty() && tenant.services.is_empty() && tenant.transfer_number.is_none());
}

#[test]
fn an_empty_file_names_everything_that_is_missing() {
    let mistakes = parse("").unwrap_err();
    let told: Vec<_> = mistakes.iter().map(|m| m.problem.as_str()).collect();
    let expected = [
        "id is missing",
        "name is missing",
        "phone_numbers needs at least one number, like [\"+442071234567\"]",
        "time_zone is missing",
        "language is missing",
        "greeting is missing",
    ];
    assert_eq!(told, expected);
}

#[test]
fn all_mistakes_of_a_file_are_told_with_their_lines() {
    let text = "id = \"Bright Smiles\"\nname = 7\nphone_numbers = [\"020 7123 4567\"]\ntime_zone = \"London\"\n\
                language = \"English\"\ngreeting = \"\"\ntransfer_nummer = \"+442079460000\"\n";
    let told: Vec<_> = parse(text).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        told[..6],
        [
            "line 1: id \"Bright Smiles\" must be lower-case letters, digits and hyphens, at most 63",
            "line 2: name must be a string, not integer",
            "line 3: \"020 7123 4567\" is not a telephone number in international form (like +442071234567)",
            "line 4: time_zone \"London\" is not an IANA name like \"Europe/London\"",
            "line 5: language \"English\" is not a language tag like \"en-GB\"",
            "line 6: greeting is empty",
        ]
    );
    assert!(told[6].starts_with("line 7: transfer_nummer is not a known key (known: address, "), "{}", told[6]);
    assert_eq!(told.len(), 7);
}

#[test]
fn broken_toml_is_told_with_its_line() {
    let mistakes = parse(&format!("{MINIMAL}[hours\nmon = [\n")).unwrap_err();
    assert_eq!(mistakes[0].line, 7);
    check("name = \"again\"\n", &[(7, "duplicate key")]);
}

#[test]
fn hours_must_be_ordered_ranges_that_do_not_overlap() {
    check("[hours]\nmon = [\"09:00-12:00\", \"12:00-17:00\"]\n", &[]);
    check("[hours]\nmon = [\"9-17\"]\n", &[(8, "hours.mon: \"9-17\" is not a range like \"09:00-17:30\"")]);
    check("[hours]\nmon = [\"17:00-09:00\"]\n", &[(8, "hours.mon: \"17:00-09:00\" closes before it opens")]);
    check(
        "[hours]\nmon = [\"09:00-24:30\"]\n",
        &[(8, "hours.mon: \"09:00-24:30\" is not a range like \"09:00-17:30\"")],
    );
    let overlap = "hours.mon: \"12:00-17:00\" overlaps the range before it";
    check("[hours]\nmon = [\"09:00-12:30\",\n\"12:00-17:00\"]\n", &[(9, overlap)]);
    check("[hours]\nmon = \"09:00-12:30\"\n", &[(8, "hours.mon must be a list of strings, not string")]);
    let unknown = "hours.monday is not a known key (known: fri, mon, sat, sun, thu, tue, wed)";
    check("[hours]\nmonday = []\n", &[(8, unknown)]);
}

#[test]
fn services_refer_to_providers_that_exist() {
    let provider = "[[providers]]\nid = \"patel\"\nname = \"Dr Asha Patel\"\n";
    let service = "[[services]]\nid = \"checkup\"\nname = \"check-up\"\nminutes = 30\n";
    check(&format!("{provider}{service}providers = [\"patel\"]\n"), &[]);
    let unknown = "there is no provider with the id \"petal\"";
    check(&format!("{provider}{service}providers = [\"petal\"]\n"), &[(14, unknown)]);
    check(&format!("{provider}{service}"), &[(10, "services.providers needs at least one provider's id")]);
    check(&format!("{provider}{provider}"), &[(11, "providers.id \"patel\" is used twice")]);
    let endless = "[[services]]\nid = \"x\"\nname = \"x\"\nminutes = 0\nproviders = [\"patel\"]\n";
    check(&format!("{provider}{endless}"), &[(13, "services.minutes must lie between 1 and 1440: 0")]);
}

#[test]
fn targets_dates_and_voices_are_checked() {
    check(
        "messages = { sms = [\"07700900123\"], email = [\"desk\"] }\n",
        &[
            (7, "\"07700900123\" is not a telephone number in international form (like +442071234567)"),
            (7, "\"desk\" is not an e-mail address"),
        ],
    );
    check("closures = [2026-12-25, \"2026-12-26\"]\n", &[]);
    check("closures = [\"25.12.2026\"]\n", &[(7, "closures: \"25.12.2026\" is not a date like \"2026-12-25\"")]);
    check("emergency_number = \"help\"\n", &[(7, "\"help\" is not a number to dial, like \"999\" or \"112\"")]);
    check("voice = { id = \"../x\" }\n", &[(7, "voice.id \"../x\" is not a voice id (letters and digits)")]);
    let known = "speech.openings is not a known key (known: fillers, instant_answers, openers, speculation)";
    check("[speech]\nopenings = true\n", &[(8, known)]);
    check("[speech]\nopeners = \"yes\"\n", &[(8, "speech.openers must be true or false, not string")]);
}

#[test]
fn what_is_wrong_with_a_hand_over_is_said_with_its_line() {
    check("[transfer]\nring_seconds = 4\n", &[(8, "transfer.ring_seconds must lie between 5 and 60: 4")]);
    check("[transfer]\nring_seconds = 61\n", &[(8, "transfer.ring_seconds must lie between 5 and 60: 61")]);
    let neither = "transfer.after_hours \"nobody\" is neither \"message\" nor \"transfer\" nor a number like \
                   \"+442071234567\"";
    check("[transfer]\nafter_hours = \"nobody\"\n", &[(8, neither)]);
    let known = "transfer.ring is not a known key (known: accept_with_key, after_hours, ring_seconds)";
    check("[transfer]\nring = 20\n", &[(8, known)]);
    let file =
        format!("{MINIMAL}[transfer]\naccept_with_key = false\nring_seconds = 5\nafter_hours = \"+44 20 7946 0001\"\n");
    let after_hours = AfterHours::OnCall(PhoneNumber::parse("+442079460001").unwrap());
    let expected = Transfer { accept_with_key: false, ring_seconds: 5, after_hours };
    assert_eq!(parse(&file).unwrap().tenant.transfer, expected);
    assert_eq!(parse(MINIMAL).unwrap().tenant.transfer, Transfer::default());
}

#[test]
fn each_convenience_of_speech_can_be_switched_off() {
    let on = SpeechOptions::default();
    for (key, expected) in [
        ("openers", SpeechOptions { openers: false, ..on.clone() }),
        ("instant_answers", SpeechOptions { instant_answers: false, ..on.clone() }),
        ("speculation", SpeechOptions { speculation: false, ..on.clone() }),
        ("fillers", SpeechOptions { fillers: false, ..on.clone() }),
    ] {
        let file = parse(&format!("{MINIMAL}[speech]\n{key} = false\n")).unwrap();
        assert_eq!(file.tenant.speech, expected, "{key}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_panics_the_parser(text in ".{0,300}", cut in 0_usize..200) {
        drop(parse(&text));
        drop(parse(&format!("{}{text}", MINIMAL.get(..cut).unwrap_or(MINIMAL))));
    }
}
