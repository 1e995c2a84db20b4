//! Shortened words and units.

use regex::Captures;

use super::Region;
use super::rule::{DIGITS, Rule, group};

/// Shortened form (a full stop after it is taken along), long form. Case as written here, or with a capital.
const WORDS: &[(&str, &str)] = &[
    ("Dr", "Doctor"),
    ("Mr", "Mister"),
    ("Mrs", "Missus"),
    ("Prof", "Professor"),
    ("Rev", "Reverend"),
    ("Rd", "Road"),
    ("Ave", "Avenue"),
    ("Blvd", "Boulevard"),
    ("Ln", "Lane"),
    ("Sq", "Square"),
    ("Ste", "Suite"),
    ("approx", "approximately"),
    ("appt", "appointment"),
    ("appts", "appointments"),
    ("dept", "department"),
    ("etc", "et cetera"),
    ("vs", "versus"),
    ("tel", "telephone"),
    ("ext", "extension"),
    ("incl", "including"),
    ("Mon", "Monday"),
    ("Tue", "Tuesday"),
    ("Tues", "Tuesday"),
    ("Wed", "Wednesday"),
    ("Thu", "Thursday"),
    ("Thurs", "Thursday"),
    ("Fri", "Friday"),
];

/// Those that are words, too: only with their full stop.
const ONLY_WITH_STOP: &[&str] = &["Ave", "Ste", "Mon", "Wed", "Thu", "Fri", "Rev", "Tel", "Sq", "Tue"];

/// After a number: written form, one, several.
const UNITS: &[(&str, &str, &str)] = &[
    ("min", "minute", "minutes"),
    ("mins", "minute", "minutes"),
    ("hr", "hour", "hours"),
    ("hrs", "hour", "hours"),
    ("sec", "second", "seconds"),
    ("secs", "second", "seconds"),
    ("yr", "year", "years"),
    ("yrs", "year", "years"),
    ("wk", "week", "weeks"),
    ("wks", "week", "weeks"),
    ("km", "kilometre", "kilometres"),
    ("mi", "mile", "miles"),
    ("m", "metre", "metres"),
    ("cm", "centimetre", "centimetres"),
    ("mm", "millimetre", "millimetres"),
    ("ft", "foot", "feet"),
    ("kg", "kilogram", "kilograms"),
    ("g", "gram", "grams"),
    ("mg", "milligram", "milligrams"),
    ("lb", "pound", "pounds"),
    ("lbs", "pound", "pounds"),
    ("oz", "ounce", "ounces"),
    ("l", "litre", "litres"),
    ("ml", "millilitre", "millilitres"),
    ("mph", "mile an hour", "miles an hour"),
];

pub(super) fn rules() -> Vec<Rule> {
    let unit_names: Vec<&str> = UNITS.iter().map(|(written, ..)| *written).collect();
    let word_names: Vec<&str> = WORDS.iter().map(|(written, _)| *written).collect();
    vec![
        Rule::new(DIGITS, &format!(r"\b(\d[\d,.]*)[ -]?(?-i:({}))\b(\.?)", unit_names.join("|")), unit),
        Rule::new(&['.'], r"\b(e\.\s?g|i\.\s?e)\.", |found, _| {
            Some(if group(found, 1).starts_with(['e', 'E']) { "for example" } else { "that is" }.to_owned())
        }),
        Rule::new(DIGITS, r"\b(?:No|Nos|Nr)\. ?(\d)", |found, _| Some(format!("number {}", group(found, 1)))),
        Rule::new(&['t'], r"(\b[a-z0-9']+ )?(\b[a-z0-9']+ )?(?-i:\bSt\b)(\.?)(?:( )(\S))?", street_or_saint),
        Rule::new(&['w', 'W'], r"\bw/(o\b)?", |found, _| {
            Some(if group(found, 1).is_empty() { "with " } else { "without" }.to_owned())
        }),
        Rule::new(&[], &format!(r"\b({})\b(\.?)(?:( )(\S))?", word_names.join("|")), word),
    ]
}

fn unit(found: &Captures<'_>, region: Region) -> Option<String> {
    let count = group(found, 1);
    let (written, one, many) = UNITS.iter().find(|(written, ..)| *written == group(found, 2))?;
    // "$5m", "5g networks": a letter glued to a number need not be a unit.
    if written.len() == 1 && !found[0].contains(' ') {
        return None;
    }
    let name = if count == "1" { one } else { many };
    let name = if region == Region::America {
        name.replace("metre", "meter").replace("litre", "liter")
    } else {
        (*name).to_owned()
    };
    let stop = if found.get(0).is_some_and(|whole| whole.as_str().ends_with('.'))
        && !written.ends_with("in")
        && !written.ends_with("ins")
    {
        "."
    } else {
        ""
    };
    Some(format!("{count} {name}{stop}"))
}

/// "St Mary's" is a saint, "High St" a street: what comes before and after decides.
fn street_or_saint(found: &Captures<'_>, _: Region) -> Option<String> {
    let (earlier, before) = match (group(found, 1), group(found, 2)) {
        (only, "") => ("", only),
        both => both,
    };
    let is_capital = |text: &str| text.starts_with(char::is_uppercase);
    let next = group(found, 5);
    let names_the_street = is_capital(before) && !earlier.is_empty();
    let word = if is_capital(next) && !names_the_street { "Saint" } else { "Street" };
    let stop =
        if word == "Street" && !group(found, 3).is_empty() && (next.is_empty() || is_capital(next)) { "." } else { "" };
    Some(format!("{}{}{word}{stop}{}{next}", group(found, 1), group(found, 2), group(found, 4)))
}

fn word(found: &Captures<'_>, _: Region) -> Option<String> {
    let (written, stop, next) = (group(found, 1), group(found, 2), group(found, 4));
    let (known, long) = WORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(written))?;
    let has_case = written == *known || capitalised(known) == written;
    let needs_stop = ONLY_WITH_STOP.iter().any(|only| only.eq_ignore_ascii_case(known));
    if !has_case || (needs_stop && stop.is_empty()) {
        return None;
    }
    let long = if written.starts_with(char::is_uppercase) { capitalised(long) } else { (*long).to_owned() };
    // "…, etc. We open": the stop also ends the sentence. A title's never does.
    let ends =
        !stop.is_empty() && !is_title(known) && (group(found, 3).is_empty() || next.starts_with(char::is_uppercase));
    Some(format!("{long}{}{}{next}", if ends { "." } else { "" }, group(found, 3)))
}

fn is_title(known: &str) -> bool {
    matches!(known, "Dr" | "Mr" | "Mrs" | "Prof" | "Rev")
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
