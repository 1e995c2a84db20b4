use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::super::week::{Days, Group};
use super::super::weekday_index;
use super::{Wording, list};

pub(super) const FRENCH: Wording = Wording { our_address_is: "Notre adresse, c’est", week, closures };

const DAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

#[rustfmt::skip]
const SMALL: [&str; 20] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];
const TENS: [&str; 6] = ["", "", "vingt", "trente", "quarante", "cinquante"];

fn week(groups: &[Group], _: &str) -> String {
    let name = |day: &chrono::Weekday| format!("le {}", DAYS[weekday_index(*day)]);
    let groups: Vec<String> = groups
        .iter()
        .map(|group| {
            let days = match &group.days {
                Days::All => "tous les jours".to_owned(),
                Days::Run(first, last) => {
                    format!("du {} au {}", DAYS[weekday_index(*first)], DAYS[weekday_index(*last)])
                }
                Days::Each(days) => list(&days.iter().map(name).collect::<Vec<_>>(), "et"),
            };
            let stretch = |(opens, closes): &(NaiveTime, NaiveTime)| format!("de {} à {}", time(*opens), time(*closes));
            format!("{days} {}", list(&group.open.iter().map(stretch).collect::<Vec<_>>(), "et"))
        })
        .collect();
    format!("Nous sommes ouverts {}.", groups.join(", "))
}

fn closures(days: &[NaiveDate], today: NaiveDate, _: &str) -> String {
    let day = |date: &NaiveDate| match (*date - today).num_days() {
        0 => "aujourd’hui".to_owned(),
        1 => "demain".to_owned(),
        _ => format!("{} prochain", DAYS[weekday_index(date.weekday())]),
    };
    format!("Attention, nous sommes fermés {}.", list(&days.iter().map(day).collect::<Vec<_>>(), "et"))
}

/// "neuf heures", "dix-sept heures trente", "midi".
fn time(time: NaiveTime) -> String {
    let hours = match time.hour() {
        0 => "minuit".to_owned(),
        12 => "midi".to_owned(),
        1 => "une heure".to_owned(),
        21 => "vingt et une heures".to_owned(),
        hour => format!("{} heures", number(hour)),
    };
    match (time.hour(), time.minute()) {
        (23, 59) => "minuit".to_owned(),
        (_, 0) => hours,
        (_, minute) => format!("{hours} {}", number(minute)),
    }
}

/// Up to 59.
fn number(number: u32) -> String {
    match (number / 10, number % 10) {
        (0 | 1, _) => SMALL[number as usize].to_owned(),
        (tens, 0) => TENS[tens as usize].to_owned(),
        (tens, 1) => format!("{} et un", TENS[tens as usize]),
        (tens, units) => format!("{}-{}", TENS[tens as usize], SMALL[units as usize]),
    }
}
