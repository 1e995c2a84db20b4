use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::super::week::{Days, Group};
use super::super::weekday_index;
use super::{Wording, list};

pub(super) const GERMAN: Wording = Wording { our_address_is: "Unsere Adresse ist", week, closures };

const DAYS: [&str; 7] = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

#[rustfmt::skip]
const SMALL: [&str; 20] = [
    "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn",
    "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
];
const TENS: [&str; 6] = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig"];

fn week(groups: &[Group], _: &str) -> String {
    let name = |day: &chrono::Weekday| DAYS[weekday_index(*day)].to_owned();
    let groups: Vec<String> = groups
        .iter()
        .map(|group| {
            let days = match &group.days {
                Days::All => "täglich".to_owned(),
                Days::Run(first, last) => format!("{} bis {}", name(first), name(last)),
                Days::Each(days) => format!("am {}", list(&days.iter().map(name).collect::<Vec<_>>(), "und")),
            };
            let stretch =
                |(opens, closes): &(NaiveTime, NaiveTime)| format!("von {} bis {}", time(*opens), time(*closes));
            format!("{days} {}", list(&group.open.iter().map(stretch).collect::<Vec<_>>(), "und"))
        })
        .collect();
    format!("Wir haben {} geöffnet.", groups.join(", "))
}

fn closures(days: &[NaiveDate], today: NaiveDate, _: &str) -> String {
    let day = |date: &NaiveDate| match (*date - today).num_days() {
        0 => "heute".to_owned(),
        1 => "morgen".to_owned(),
        _ => format!("am kommenden {}", DAYS[weekday_index(date.weekday())]),
    };
    format!(
        "Bitte beachten Sie, dass wir {} geschlossen haben.",
        list(&days.iter().map(day).collect::<Vec<_>>(), "und")
    )
}

/// "neun Uhr", "siebzehn Uhr dreißig".
fn time(time: NaiveTime) -> String {
    match (time.hour(), time.minute()) {
        (23, 59) => "vierundzwanzig Uhr".to_owned(),
        (hour, 0) => format!("{} Uhr", number(hour)),
        (hour, minute) => {
            format!("{} Uhr {}", number(hour), if minute == 1 { "eins".to_owned() } else { number(minute) })
        }
    }
}

/// Up to 59.
fn number(number: u32) -> String {
    match (number / 10, number % 10) {
        (0 | 1, _) => SMALL[number as usize].to_owned(),
        (tens, 0) => TENS[tens as usize].to_owned(),
        (tens, units) => format!("{}und{}", SMALL[units as usize], TENS[tens as usize]),
    }
}
