//! The words a phone may answer with. Only a text that is nothing but the word counts: "please stop by at nine" is no wish.

/// What a keyword asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyword {
    /// No more texts.
    Stop,
    /// Texts again.
    Start,
    /// Who is this?
    Help,
}

/// The words of one keyword, by language. Without accents and in capitals, as [`normal`] leaves them.
type Words = &'static [&'static [&'static str]];

/// English ones are the carrier's own (Twilio, "Support for opt-out keywords"), which it acts upon itself; REVOKE, OPTOUT
/// and QUIT are those of 47 CFR 64.1200(a)(10). The others are for us alone to honour: a STOP in German stops us, and a
/// START in German does not lift the carrier's own refusal, which comes back as its error 21610. All of them hold whatever
/// language a practice speaks.
const STOP: Words = &[
    &["STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "OPT OUT"],
    &["STOPP", "ABMELDEN", "ABBESTELLEN", "AUFHOREN", "AUFHOEREN", "BEENDEN", "ENDE"],
    &["ARRET", "ARRETER", "ARRETEZ", "DESABONNER", "DESABONNEMENT", "DESINSCRIRE", "FIN"],
    &["PARAR", "PARE", "BAJA", "ALTO", "CANCELAR", "DETENER", "NO MAS"],
];
const START: Words = &[
    &["START", "YES", "UNSTOP"],
    &["ANMELDEN", "WEITER", "JA"],
    &["REPRENDRE", "DEMARRER", "OUI"],
    &["ALTA", "INICIAR", "COMENZAR", "SI"],
];
const HELP: Words = &[&["HELP", "INFO"], &["HILFE"], &["AIDE"], &["AYUDA"]];

impl Keyword {
    /// The keyword that a text is, if it is one.
    pub fn read(text: &str) -> Option<Self> {
        let text = normal(text)?;
        let is_one_of = |words: Words| words.iter().any(|words| words.contains(&text.as_str()));
        if is_one_of(STOP) {
            Some(Self::Stop)
        } else if is_one_of(START) {
            Some(Self::Start)
        } else if is_one_of(HELP) {
            Some(Self::Help)
        } else {
            None
        }
    }

    /// The name in the database and in metrics.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Start => "start",
            Self::Help => "help",
        }
    }

    /// As the carrier names it in `OptOutType`, when it has recognised the keyword itself.
    pub fn of_opt_out_type(text: &str) -> Option<Self> {
        match text {
            "STOP" => Some(Self::Stop),
            "START" => Some(Self::Start),
            "HELP" => Some(Self::Help),
            _ => None,
        }
    }
}

/// Longer texts are no keywords.
const LONGEST: usize = 40;

/// Capitals without accents, and without the quotes and full stops that phones and people add around a word.
fn normal(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    if text.chars().count() > LONGEST {
        return None;
    }
    let words: Vec<String> = text.split(|c: char| c.is_whitespace() || c == '-').map(capitals).collect();
    Some(words.join(" "))
}

fn capitals(word: &str) -> String {
    // A combining accent is left out, an accented letter loses it.
    let letters = word.chars().filter(|c| !('\u{300}'..='\u{36f}').contains(c));
    let plain = letters.flat_map(char::to_uppercase).map(|c| match c {
        'Á' | 'À' | 'Â' | 'Ä' => 'A',
        'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'Í' | 'Î' | 'Ï' => 'I',
        'Ó' | 'Ô' | 'Ö' => 'O',
        'Ú' | 'Ù' | 'Û' | 'Ü' => 'U',
        other => other,
    });
    plain.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(texts: &[&str], expected: Option<Keyword>) {
        for text in texts {
            assert_eq!(Keyword::read(text), expected, "{text}");
        }
    }

    #[test]
    fn the_carriers_own_words_are_understood() {
        check(&["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"], Some(Keyword::Stop));
        check(&["START", "YES", "UNSTOP"], Some(Keyword::Start));
        check(&["HELP", "INFO"], Some(Keyword::Help));
    }

    #[test]
    fn other_languages_are_understood_with_and_without_accents() {
        check(&["Stopp", "abmelden", "Aufhören", "aufhoeren"], Some(Keyword::Stop));
        check(&["arrêt", "ARRET", "Arrêter", "désabonner", "de\u{301}sabonner"], Some(Keyword::Stop));
        check(&["baja", "Alto", "cancelar", "no más"], Some(Keyword::Stop));
        check(&["weiter", "reprendre", "alta", "sí", "Oui"], Some(Keyword::Start));
        check(&["Hilfe", "aide", "ayuda"], Some(Keyword::Help));
    }

    #[test]
    fn case_space_and_punctuation_around_a_word_do_not_matter() {
        check(
            &["stop", " Stop\n", "STOP.", "\"stop\"", "Stop!!", "opt out", "opt-out", "Stop all"],
            Some(Keyword::Stop),
        );
    }

    #[test]
    fn a_word_within_a_text_is_no_keyword() {
        check(&["please stop by at nine", "stop it", "STOPS", "don't stop", "yes please", "", "  ", "👍", "1"], None);
        check(&["I need help", "help me", "info@practice.example"], None);
    }

    #[test]
    fn no_word_asks_for_two_things() {
        let all = [STOP, START, HELP].concat().concat();
        let distinct: HashSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
        for word in all {
            assert_eq!(normal(word).as_deref(), Some(word));
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(text in "\\PC{0,200}") {
            let _ = Keyword::read(&text);
        }
    }
}
