//! Dates: "2026-12-24", "24/12/2026", "24 December", "Dec 24, 2026".

use regex::Captures;

use super::Region;
use super::numbers::{ordinal, year};
use super::rule::{DIGITS, Rule, group};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const MONTH: &str = r"(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)";

pub(super) fn rules() -> Vec<Rule> {
    vec![
        Rule::new(DIGITS, r"(\bthe )?\b(\d{4})-(\d\d)-(\d\d)(T|\b)", |found, region| {
            let [year, month, day] = [2, 3, 4].map(|index| number(found, index));
            let separator = if group(found, 5).is_empty() { "" } else { " " };
            Some(format!("{}{separator}", date(day?, month?, year, region)?))
        }),
        Rule::new(DIGITS, r"(\bthe )?\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b", |found, region| {
            let [first, second, year] = [2, 3, 4].map(|index| number(found, index));
            let year = year.map(|year| if year < 100 { 2_000 + year } else { year });
            let (first, second) = (first?, second?);
            // A date that cannot be meant in the region's order is read in the other one.
            let (day, month) = match region {
                Region::Britain if second <= 12 => (first, second),
                Region::America if first > 12 => (first, second),
                _ => (second, first),
            };
            date(day, month, year, region)
        }),
        Rule::new(
            DIGITS,
            &format!(r"(\bthe )?\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {MONTH}(?:,? (\d{{4}})\b)?"),
            |found, region| date(number(found, 2)?, month(group(found, 3))?, number(found, 4), region),
        ),
        Rule::new(DIGITS, &format!(r"\b{MONTH} (\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}})\b)?"), |found, _| {
            date(number(found, 2)?, month(group(found, 1))?, number(found, 3), Region::America)
        }),
    ]
}

fn number(found: &Captures<'_>, index: usize) -> Option<u64> {
    group(found, index).parse().ok()
}

fn month(name: &str) -> Option<u64> {
    let start = name.get(..3)?;
    let index = MONTHS.iter().position(|month| month[..3].eq_ignore_ascii_case(start))?;
    Some(index as u64 + 1)
}

fn date(day: u64, month: u64, of_year: Option<u64>, region: Region) -> Option<String> {
    if !(1..=31).contains(&day) {
        return None;
    }
    let name = MONTHS.get(usize::try_from(month.checked_sub(1)?).ok()?)?;
    Some(match (region, of_year) {
        (Region::Britain, Some(of_year)) => format!("the {} of {name} {}", ordinal(day), year(of_year)),
        (Region::Britain, None) => format!("the {} of {name}", ordinal(day)),
        (Region::America, Some(of_year)) => format!("{name} {}, {}", ordinal(day), year(of_year)),
        (Region::America, None) => format!("{name} {}", ordinal(day)),
    })
}
