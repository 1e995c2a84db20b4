//! What recordings say and people hardly do, as [`comparable`](crate::turn::transcript::comparable) words.

const ENGLISH: &[&str] = &[
    "press one",
    "press 1",
    "press two",
    "press 2",
    "press nine",
    "press 9",
    "press zero",
    "press 0",
    "recorded message",
    "automated message",
    "prerecorded",
    "your call is important",
    "please stay on the line",
    "may be recorded",
    "is being recorded",
    "next available",
    "removed from",
    "to opt out",
    "do not hang up",
    "business listing",
    "extended warranty",
    "final notice",
    "not a sales call",
    "after the tone",
    "at the tone",
    "not available to take your call",
    "the number you have dialed",
    "the number you have dialled",
];

const GERMAN: &[&str] = &[
    "drücken sie die",
    "bleiben sie in der leitung",
    "automatische ansage",
    "bandansage",
    "zu schulungszwecken",
    "wird aufgezeichnet",
    "anruf ist uns wichtig",
    "signalton",
    "freien mitarbeiter",
    "hinterlassen sie eine nachricht",
    "legen sie nicht auf",
];

const FRENCH: &[&str] = &[
    "appuyez sur",
    "tapez",
    "veuillez patienter",
    "ne quittez pas",
    "message automatique",
    "appel est important",
    "être enregistré",
    "après le bip",
    "après le signal",
    "laissez un message",
    "ne raccrochez pas",
];

const SPANISH: &[&str] = &[
    "pulse",
    "presione",
    "no cuelgue",
    "mensaje automático",
    "llamada es importante",
    "ser grabada",
    "permanezca en línea",
    "después de la señal",
    "deje su mensaje",
    "deje un mensaje",
];

/// Which of the language's telltales are in these words, one bit each. `language` is a BCP 47 tag; an unknown one is read
/// as English.
pub(super) fn telltales(words: &str, language: &str) -> u64 {
    let table = match language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "de" => GERMAN,
        "fr" => FRENCH,
        "es" => SPANISH,
        _ => ENGLISH,
    };
    let padded = format!(" {words} ");
    let found = table.iter().enumerate().filter(|(_, phrase)| padded.contains(&format!(" {phrase} ")));
    found.fold(0, |bits, (index, _)| bits | 1 << index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_telltale_has_a_bit_of_its_own_and_is_a_whole_phrase() {
        for (language, table) in [("en", ENGLISH), ("de-DE", GERMAN), ("fr", FRENCH), ("es-ES", SPANISH)] {
            assert!(table.len() <= 64);
            let found = telltales(&table.join(" x "), language);
            assert_eq!(found.count_ones() as usize, table.len(), "{language}");
        }
        assert_eq!(telltales("i will press ones", "en"), 0);
    }
}
