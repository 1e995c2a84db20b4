//! What a caller says about a person, read from the model's arguments: a name, a number, a date of birth.

use chrono::{Datelike, NaiveDate};
use frontdesk_schema::encryption as normalise;

use crate::tenant::PhoneNumber;

const LONGEST_NAME: usize = 200;

/// Countries whose national numbers are said without a 0 in front that is not dialled from abroad (ITU, "Dialling
/// procedures (international prefix, national (trunk) prefix and national (significant) number)").
const NO_TRUNK_PREFIX: [&str; 9] = ["1", "34", "39", "45", "47", "48", "351", "352", "420"];

/// Nobody is older.
const OLDEST: i32 = 130;

/// # Errors
/// What to ask for instead.
pub fn name(said: &str) -> Result<String, &'static str> {
    let name = said.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err("patient_name is missing: ask for the patient's first and last name");
    }
    if name.chars().count() > LONGEST_NAME || name.chars().any(|c| c.is_control() || c.is_ascii_digit()) {
        return Err("patient_name is not a name: ask for it again");
    }
    Ok(name)
}

/// A number as it is said in the practice's country: international, or national, with the leading 0 where the country has
/// one. A digit that was left out there would make it another number's.
///
/// # Errors
/// What to ask for instead.
pub fn phone(said: &str, practice: Option<&PhoneNumber>) -> Result<PhoneNumber, &'static str> {
    const PROBLEM: &str = "patient_phone is not a telephone number: ask for it again, digit by digit";
    let said = said.trim();
    // What most of the world dials is said in North America too.
    let dialled = said.strip_prefix("00").map(|abroad| format!("+{abroad}"));
    let said = dialled.as_deref().unwrap_or(said);
    let home = practice.map_or("", |number| country_code(number.expose()));
    let is_national = !said.starts_with('+');
    let first_digit = said.chars().find(char::is_ascii_digit);
    if is_national && (home.is_empty() || !NO_TRUNK_PREFIX.contains(&home) && first_digit != Some('0')) {
        return Err(PROBLEM);
    }
    let number = normalise::phone(said, home).ok_or(PROBLEM)?;
    PhoneNumber::parse(number.as_str()).map_err(|_| PROBLEM)
}

/// The country code of an E.164 number, of the countries a practice may be in (ITU E.164, list of assigned codes).
fn country_code(number: &str) -> &'static str {
    const CODES: [&str; 20] = [
        "1", "31", "32", "33", "34", "353", "351", "352", "39", "41", "43", "44", "45", "46", "47", "48", "49", "61",
        "64", "420",
    ];
    let digits = number.trim_start_matches('+');
    CODES.into_iter().find(|code| digits.starts_with(code)).unwrap_or("")
}

/// A date of birth: ISO, or day, month and year in the order of the language.
///
/// # Errors
/// What to ask for instead.
pub fn date_of_birth(said: &str, today: NaiveDate, language: &str) -> Result<NaiveDate, &'static str> {
    const PROBLEM: &str =
        "date_of_birth is not a date in the past: pass it on as YYYY-MM-DD, and ask if it is not clear";
    let said = said.trim();
    let numbers: Vec<i32> = said
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .filter_map(|part| part.parse().ok())
        .collect();
    let (year, month, day) = match numbers.as_slice() {
        [year, month, day] if *year > 31 => (*year, *month, *day),
        [month, day, year] if language.ends_with("-US") => (*year, *month, *day),
        [day, month, year] => (*year, *month, *day),
        _ => return Err(PROBLEM),
    };
    let part = |number: i32| u32::try_from(number).unwrap_or(0);
    let date = NaiveDate::from_ymd_opt(year, part(month), part(day)).ok_or(PROBLEM)?;
    let plausible = date < today && today.year() - date.year() <= OLDEST;
    if plausible { Ok(date) } else { Err(PROBLEM) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_phone(said: &str, practice: &str, expected: Option<&str>) {
        let practice = PhoneNumber::parse(practice).unwrap();
        assert_eq!(phone(said, Some(&practice)).ok().as_ref().map(PhoneNumber::expose), expected, "{said}");
    }

    #[test]
    fn numbers_are_read_as_they_are_said_in_the_practices_country() {
        check_phone("07700 900123", "+442071234567", Some("+447700900123"));
        check_phone("+44 7700 900123", "+442071234567", Some("+447700900123"));
        check_phone("0044 7700 900123", "+12125550100", Some("+447700900123"));
        check_phone("(212) 555-0123", "+12125550100", Some("+12125550123"));
        check_phone("1 212 555 0123", "+12125550100", Some("+12125550123"));
        check_phone("0170 1234567", "+493012345678", Some("+491701234567"));
        check_phone("612 345 678", "+34911234567", Some("+34612345678"));
        check_phone("06 1234 5678", "+390212345678", Some("+390612345678"));
        check_phone("601 234 567", "+420221234567", Some("+420601234567"));
        check_phone("07700 900123 extension 4", "+442071234567", None);
        check_phone("+44 (0) 7700 900123", "+442071234567", None);
        check_phone("122 555 0123", "+12125550100", None);
        check_phone("7700 900123", "+442071234567", None);
        check_phone("my mobile", "+442071234567", None);
        assert!(phone("07700 900123", None).is_err());
    }

    #[test]
    fn dates_of_birth_lie_in_the_past_and_are_read_by_the_language() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
        let born = |said: &str, language| date_of_birth(said, today, language).ok().map(|date| date.to_string());
        assert_eq!(born("1980-05-03", "en-GB").as_deref(), Some("1980-05-03"));
        assert_eq!(born("3/5/1980", "en-GB").as_deref(), Some("1980-05-03"));
        assert_eq!(born("3/5/1980", "en-US").as_deref(), Some("1980-03-05"));
        assert_eq!(born("03.05.1980", "de-DE").as_deref(), Some("1980-05-03"));
        for wrong in ["", "1980", "2030-01-01", "1880-01-01", "1980-02-30", "third of may"] {
            assert_eq!(born(wrong, "en-GB"), None, "{wrong}");
        }
    }

    #[test]
    fn a_name_has_letters_and_some_length() {
        assert_eq!(name("  Jane   Miller ").unwrap(), "Jane Miller");
        assert!(name(" ").is_err() && name("07700900123").is_err() && name(&"x".repeat(300)).is_err());
    }
}
