use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::super::week::{Days, Group};
use super::super::weekday_index;
use super::{Wording, list};

pub(super) const SPANISH: Wording = Wording { our_address_is: "Nuestra dirección es", week, closures };

const DAYS: [&str; 7] = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];

const HOURS: [&str; 12] = [
    "las doce",
    "la una",
    "las dos",
    "las tres",
    "las cuatro",
    "las cinco",
    "las seis",
    "las siete",
    "las ocho",
    "las nueve",
    "las diez",
    "las once",
];

#[rustfmt::skip]
const SMALL: [&str; 30] = [
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
    "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós",
    "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
];
const TENS: [&str; 6] = ["", "", "", "treinta", "cuarenta", "cincuenta"];

fn week(groups: &[Group], _: &str) -> String {
    let name = |day: &chrono::Weekday| format!("el {}", DAYS[weekday_index(*day)]);
    let groups: Vec<String> = groups
        .iter()
        .map(|group| {
            let days = match &group.days {
                Days::All => "todos los días".to_owned(),
                Days::Run(first, last) => {
                    format!("de {} a {}", DAYS[weekday_index(*first)], DAYS[weekday_index(*last)])
                }
                Days::Each(days) => list(&days.iter().map(name).collect::<Vec<_>>(), "y"),
            };
            let stretch = |(opens, closes): &(NaiveTime, NaiveTime)| format!("de {} a {}", time(*opens), time(*closes));
            format!("{days} {}", list(&group.open.iter().map(stretch).collect::<Vec<_>>(), "y"))
        })
        .collect();
    format!("Estamos abiertos {}.", groups.join(", "))
}

fn closures(days: &[NaiveDate], today: NaiveDate, _: &str) -> String {
    let day = |date: &NaiveDate| match (*date - today).num_days() {
        0 => "hoy".to_owned(),
        1 => "mañana".to_owned(),
        _ => format!("el próximo {}", DAYS[weekday_index(date.weekday())]),
    };
    format!("Tenga en cuenta que cerramos {}.", list(&days.iter().map(day).collect::<Vec<_>>(), "y"))
}

/// "las nueve de la mañana", "las cinco y media de la tarde".
fn time(time: NaiveTime) -> String {
    if (time.hour(), time.minute()) == (23, 59) {
        return "medianoche".to_owned();
    }
    let hour = HOURS[(time.hour() % 12) as usize];
    let part = match time.hour() {
        0..=5 => "de la madrugada",
        6..=11 => "de la mañana",
        12 => "del mediodía",
        13..=20 => "de la tarde",
        _ => "de la noche",
    };
    match time.minute() {
        0 => format!("{hour} {part}"),
        15 => format!("{hour} y cuarto {part}"),
        30 => format!("{hour} y media {part}"),
        minute => format!("{hour} y {} {part}", number(minute)),
    }
}

/// Up to 59.
fn number(number: u32) -> String {
    match (number / 10, number % 10) {
        (0..=2, _) => SMALL[number as usize].to_owned(),
        (tens, 0) => TENS[tens as usize].to_owned(),
        (tens, units) => format!("{} y {}", TENS[tens as usize], SMALL[units as usize]),
    }
}
