//! How people with appointments are texted: `[texts]`, and the practice's own words in `[texts.templates]`.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use frontdesk_actors::tenant::{PhoneNumber, TextOptions, TextSender};

use super::checks;
use super::table::{Located, Table};
use crate::sms::Kind;
use crate::sms::countries::Country;
use crate::sms::templates::Template;

/// A fortnight: longer ago nobody remembers.
const MOST_HOURS: u32 = 14 * 24;

/// `own` are the practice's numbers: whoever answers a text must reach it.
pub(super) fn read(table: &Table<'_>, own: &[Located<PhoneNumber>]) -> TextOptions {
    let default = TextOptions::default();
    let hours = table.number("reminder_hours");
    let hours = hours.and_then(|hours| checks::within(table, "reminder_hours", &hours, 0..=MOST_HOURS));
    let countries = table.texts("countries").into_iter().filter_map(|code| country(table, &code)).collect();
    let options = TextOptions {
        reminder_hours: hours.unwrap_or(default.reminder_hours),
        countries,
        quiet: table.text("quiet").and_then(|range| quiet(table, &range)).unwrap_or(default.quiet),
        sender: table.text("sender").and_then(|sender| self::sender(table, &sender, own)),
        templates: table.table("templates").map(|table| templates(&table)).unwrap_or_default(),
    };
    table.refuse_unknown_keys();
    options
}

fn country(table: &Table<'_>, code: &Located<String>) -> Option<String> {
    let known = Country::parse(&code.value).map(|country| country.code().to_owned());
    if known.is_none() {
        let path = table.path("countries");
        table
            .mistake_at(code.line, format!("{path}: {:?} is no country that texts can go to, like \"GB\"", code.value));
    }
    known
}

/// May go over midnight; `00:00-00:00` is never.
fn quiet(table: &Table<'_>, range: &Located<String>) -> Option<(NaiveTime, NaiveTime)> {
    let time = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
    let parsed = range.value.split_once('-').and_then(|(from, to)| Some((time(from)?, time(to)?)));
    if parsed.is_none() {
        let path = table.path("quiet");
        table.mistake_at(range.line, format!("{path}: {:?} is not a range like \"21:00-08:00\"", range.value));
    }
    parsed
}

fn sender(table: &Table<'_>, text: &Located<String>, own: &[Located<PhoneNumber>]) -> Option<TextSender> {
    if let Some(hex) = text.value.strip_prefix("MG") {
        let fits = hex.len() == 32 && hex.bytes().all(|b| b.is_ascii_hexdigit());
        if !fits {
            table.mistake_at(text.line, "texts.sender must be MG and 32 hexadecimal digits, or a number");
        }
        return fits.then(|| TextSender::Service(text.value.clone()));
    }
    let number = checks::phone_number(table, text)?;
    if own.iter().all(|known| known.value != number) {
        table.mistake_at(text.line, "texts.sender must be one of phone_numbers: a STOP has to find its way back");
        return None;
    }
    Some(TextSender::Number(number))
}

fn templates(table: &Table<'_>) -> BTreeMap<String, String> {
    let mut templates = BTreeMap::new();
    for kind in Kind::ALL {
        let Some(text) = table.text(kind.label()) else { continue };
        match Template::parse(&text.value) {
            Ok(_) => drop(templates.insert(kind.label().to_owned(), text.value)),
            Err(problem) => table.mistake_at(text.line, format!("{}: {problem}", table.path(kind.label()))),
        }
    }
    table.refuse_unknown_keys();
    templates
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenant_file::{export, parse};

    const PRACTICE: &str = "id = \"p\"\nname = \"P\"\nphone_numbers = [\"+442071234567\", \"+447700900111\"]\n\
                            time_zone = \"Europe/London\"\nlanguage = \"en-GB\"\ngreeting = \"Hello.\"\n";

    #[test]
    fn the_options_of_texts_are_read_and_exported() {
        let texts = "[texts]\nreminder_hours = 48\ncountries = [\"gb\", \"IE\"]\nquiet = \"20:30-09:00\"\n\
                     sender = \"+447700900111\"\n[texts.templates]\nreminder = \"See you {day}, {time}\"\n";
        let tenant = parse(&format!("{PRACTICE}{texts}")).unwrap().tenant;
        let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        let expected = TextOptions {
            reminder_hours: 48,
            countries: vec!["GB".to_owned(), "IE".to_owned()],
            quiet: (time(20, 30), time(9, 0)),
            sender: Some(TextSender::Number(tenant.phone_numbers[1].clone())),
            templates: [("reminder".to_owned(), "See you {day}, {time}".to_owned())].into(),
        };
        assert_eq!(tenant.texts, expected);
        assert_eq!(parse(&export(&tenant)).unwrap().tenant, tenant);
        assert_eq!(parse(PRACTICE).unwrap().tenant.texts, TextOptions::default());
    }

    #[track_caller]
    fn check(texts: &str, problem: &str) {
        let mistakes = parse(&format!("{PRACTICE}[texts]\n{texts}\n")).unwrap_err();
        assert!(mistakes.len() == 1 && mistakes[0].problem.contains(problem), "{mistakes:?}");
        assert!(mistakes[0].line >= 8, "{mistakes:?}");
    }

    #[test]
    fn mistakes_are_named_where_they_stand() {
        check("reminder_hours = 337", "texts.reminder_hours must lie between 0 and 336: 337");
        check("countries = [\"XX\"]", "texts.countries: \"XX\" is no country");
        check("quiet = \"night\"", "texts.quiet: \"night\" is not a range");
        check("sender = \"+447700900999\"", "must be one of phone_numbers");
        check("sender = \"MG12\"", "MG and 32 hexadecimal digits");
        check("templates = { reminder = \"{when}\" }", "texts.templates.reminder: unknown placeholders: {when}");
        check("templates = { newsletter = \"Buy\" }", "texts.templates.newsletter is not a known key");
    }
}
