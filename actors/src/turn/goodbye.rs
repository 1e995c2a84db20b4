//! Words that end a call: a caller who says them into the agent's goodbye does not want to go on talking.

/// Words that say goodbye, by language.
const GOODBYES: [(&str, &[&str]); 4] = [
    ("en", &["bye", "goodbye", "cheerio", "cheers", "farewell"]),
    ("de", &["tschüss", "tschüs", "wiederhören", "wiedersehen", "ciao", "servus"]),
    ("fr", &["revoir", "bientôt", "salut", "ciao"]),
    ("es", &["adiós", "adios", "luego", "chao", "hasta"]),
];

/// Words that may stand around them.
const AROUND: [(&str, &[&str]); 4] = [
    (
        "en",
        &[
            "bye", "good", "thanks", "thank", "you", "very", "much", "okay", "ok", "then", "see", "have", "a", "nice",
            "day", "so", "take", "care", "now", "to", "all", "the", "best", "great", "lovely",
        ],
    ),
    ("de", &["auf", "danke", "vielen", "dank", "schönen", "tag", "noch", "okay", "gut", "dann", "bis", "bald"]),
    ("fr", &["au", "à", "a", "merci", "beaucoup", "bonne", "journée", "d'accord", "bon"]),
    ("es", &["gracias", "muchas", "hasta", "pronto", "buen", "día", "vale", "bueno"]),
];

/// Whether the caller says goodbye and nothing else. `language` is a BCP 47 tag; unknown languages are read as English.
pub fn is_goodbye(text: &str, language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or_default().to_lowercase();
    let table = |tables: &[(&str, &'static [&'static str])]| {
        tables.iter().find(|(code, _)| *code == primary).or(tables.first()).map(|(_, words)| *words).unwrap_or_default()
    };
    let (goodbyes, around) = (table(&GOODBYES), table(&AROUND));
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).peekable();
    let mut said = false;
    words.peek().is_some()
        && words.all(|word| {
            let goodbye = goodbyes.contains(&word);
            said |= goodbye;
            goodbye || around.contains(&word)
        })
        && said
}

#[cfg(test)]
mod tests {
    use super::is_goodbye;

    #[test]
    fn only_a_goodbye_is_a_goodbye() {
        for (text, language, expected) in [
            ("Bye!", "en-GB", true),
            ("okay thank you, bye bye", "en-US", true),
            ("goodbye, have a nice day", "en", true),
            ("thanks", "en", false),
            ("bye, oh wait, one more thing", "en", false),
            ("", "en", false),
            ("Danke, tschüss", "de-DE", true),
            ("au revoir", "fr", true),
            ("hasta luego", "es-ES", true),
        ] {
            assert_eq!(is_goodbye(text, language), expected, "{text:?} in {language}");
        }
    }
}
