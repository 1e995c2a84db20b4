//! German, French and Spanish.

use super::{MONDAY, THURSDAY, check_in};

#[test]
fn german() {
    check_in(
        "de-DE",
        MONDAY,
        &[
            ("heute", "2026-11-30"),
            ("morgen", "2026-12-01"),
            ("übermorgen", "2026-12-02"),
            ("morgen früh", "2026-12-01 @06:00-12:00"),
            ("morgen Nachmittag", "2026-12-01 @12:00-17:00"),
            ("Dienstag", "2026-12-01"),
            ("am Dienstagnachmittag", "2026-12-01 @12:00-17:00"),
            ("Dienstag Morgen", "2026-12-01 @06:00-12:00"),
            ("nächsten Dienstag", "2026-12-08"),
            ("kommenden Dienstag", "2026-12-01"),
            ("nächste Woche", "2026-12-07..2026-12-13"),
            ("kommende Woche", "2026-12-07..2026-12-13"),
            ("übernächste Woche", "2026-12-14..2026-12-20"),
            ("Dienstag nächster Woche", "2026-12-08"),
            ("heute in zwei Wochen", "2026-12-14"),
            ("in vierzehn Tagen", "2026-12-14"),
            ("in 10 Tagen", "2026-12-10"),
            ("am 3. Dezember", "2026-12-03"),
            ("am 3.", "2026-12-03"),
            ("am dritten", "2026-12-03"),
            ("am einundzwanzigsten Dezember", "2026-12-21"),
            ("3.12.", "2026-12-03"),
            ("am 3.12.2026 um 14.30 Uhr", "2026-12-03 @14:30"),
            ("Anfang Januar", "2027-01-01..2027-01-10"),
            ("Ende des Monats", "2026-11-30"),
            ("Ende nächsten Monats", "2026-12-21..2026-12-31"),
            ("Dienstag um drei", "2026-12-01 @15:00"),
            ("Dienstag um halb drei", "2026-12-01 @14:30"),
            ("Dienstag um Viertel vor vier", "2026-12-01 @15:45"),
            ("Dienstag um 15 Uhr 30", "2026-12-01 @15:30"),
            ("Dienstag um fünf nach halb drei", "2026-12-01 @14:35"),
            ("Dienstag zehn vor vier", "2026-12-01 @15:50"),
            ("Dienstag um ein Uhr", "2026-12-01 @13:00"),
            ("Dienstag nach 16 Uhr", "2026-12-01 @16:00-23:59"),
            ("Dienstag zwischen 14 und 16 Uhr", "2026-12-01 @14:00-16:00"),
            ("Dienstag oder Donnerstag", "2026-12-01..2026-12-03 Tue Thu"),
            ("vormittags", "2026-11-30..2026-12-13 @06:00-12:00"),
            ("so bald wie möglich", "2026-11-30..2026-12-13"),
            ("gestern", "past"),
            ("am 31. Juni", "no such date"),
            ("Guten Appetit", "not understood"),
        ],
    );
}

#[test]
fn french() {
    check_in(
        "fr-FR",
        MONDAY,
        &[
            ("aujourd'hui", "2026-11-30"),
            ("demain", "2026-12-01"),
            ("après-demain", "2026-12-02"),
            ("demain matin", "2026-12-01 @06:00-12:00"),
            ("cet après-midi", "2026-11-30 @12:00-17:00"),
            ("mardi", "2026-12-01"),
            ("mardi prochain", "2026-12-01"),
            ("mardi en huit", "2026-12-08"),
            ("mardi après-midi", "2026-12-01 @12:00-17:00"),
            ("la semaine prochaine", "2026-12-07..2026-12-13"),
            ("mardi de la semaine prochaine", "2026-12-08"),
            ("le mois prochain", "2026-12-01..2026-12-31"),
            ("dans dix jours", "2026-12-10"),
            ("dans quinze jours", "2026-12-14"),
            ("le 3 décembre", "2026-12-03"),
            ("jeudi 3", "2026-12-03"),
            ("le 3", "2026-12-03"),
            ("le premier janvier", "2027-01-01"),
            ("le 1er janvier", "2027-01-01"),
            ("le vingt et un décembre", "2026-12-21"),
            ("fin janvier", "2027-01-21..2027-01-31"),
            ("3/4", "2027-04-03"),
            ("mardi à 15 heures", "2026-12-01 @15:00"),
            ("mardi à 15h30", "2026-12-01 @15:30"),
            ("mardi à trois heures et demie", "2026-12-01 @15:30"),
            ("mardi à quatre heures moins le quart", "2026-12-01 @15:45"),
            ("mardi à dix-sept heures", "2026-12-01 @17:00"),
            ("mardi à neuf heures du matin", "2026-12-01 @09:00"),
            ("mardi à midi", "2026-12-01 @12:00"),
            ("mardi après 16 heures", "2026-12-01 @16:00-23:59"),
            ("mardi entre 14 et 16 heures", "2026-12-01 @14:00-16:00"),
            ("de 14h à 16h mardi", "2026-12-01 @14:00-16:00"),
            ("du 3 au 7 janvier", "2027-01-03..2027-01-07"),
            ("mardi ou jeudi", "2026-12-01..2026-12-03 Tue Thu"),
            ("dès que possible", "2026-11-30..2026-12-13"),
            ("hier", "past"),
            ("dans deux heures", "2026-11-30 @11:01"),
            ("le 31 juin", "no such date"),
        ],
    );
}

#[test]
fn spanish() {
    check_in(
        "es-ES",
        MONDAY,
        &[
            ("hoy", "2026-11-30"),
            ("mañana", "2026-12-01"),
            ("mañana por la mañana", "2026-12-01 @06:00-12:00"),
            ("mañana por la tarde", "2026-12-01 @12:00-17:00"),
            ("pasado mañana", "2026-12-02"),
            ("esta tarde", "2026-11-30 @12:00-17:00"),
            ("el martes", "2026-12-01"),
            ("el próximo martes", "2026-12-01"),
            ("el martes que viene", "2026-12-01"),
            ("la semana que viene", "2026-12-07..2026-12-13"),
            ("la próxima semana", "2026-12-07..2026-12-13"),
            ("el martes de la semana que viene", "2026-12-08"),
            ("el mes que viene", "2026-12-01..2026-12-31"),
            ("dentro de diez días", "2026-12-10"),
            ("en dos semanas", "2026-12-14"),
            ("el 3 de diciembre", "2026-12-03"),
            ("el jueves 3", "2026-12-03"),
            ("el tres", "2026-12-03"),
            ("el treinta y uno de diciembre", "2026-12-31"),
            ("el primero de enero", "2027-01-01"),
            ("a finales de enero", "2027-01-21..2027-01-31"),
            ("el martes a las tres", "2026-12-01 @15:00"),
            ("el martes a las tres y media", "2026-12-01 @15:30"),
            ("el martes a las cuatro menos cuarto", "2026-12-01 @15:45"),
            ("el martes a la una", "2026-12-01 @13:00"),
            ("el martes a las nueve de la mañana", "2026-12-01 @09:00"),
            ("el martes a las 15:30", "2026-12-01 @15:30"),
            ("el martes después de las cuatro", "2026-12-01 @16:00-23:59"),
            ("el martes entre las dos y las cuatro", "2026-12-01 @14:00-16:00"),
            ("de dos a cuatro mañana", "2026-12-01 @14:00-16:00"),
            ("del 3 al 7 de enero", "2027-01-03..2027-01-07"),
            ("martes o jueves", "2026-12-01..2026-12-03 Tue Thu"),
            ("lo antes posible", "2026-11-30..2026-12-13"),
            ("ayer", "past"),
        ],
    );
}

#[test]
fn an_unknown_language_is_read_as_british_english() {
    for language in ["", "pl", "en", "EN_gb"] {
        check_in(language, THURSDAY, &[("5/1", "2027-01-05"), ("next Tuesday", "2026-12-08")]);
    }
}
