//! "Mm-hm", "okay", "thank you": words that show a caller is listening and that must not cut the agent off.
//!
//! The same words right after a question of the agent's are its answer: whoever asks here must know the position.

/// A caller who says more than this many acknowledgements in a row wants to say something.
const MOST: usize = 3;

/// Phrases are written as [`words_of`] leaves them: lower case, no punctuation, hyphens as spaces.
const ENGLISH: &[&str] = &[
    "mm hm",
    "mm hmm",
    "mhm",
    "mhmm",
    "mmhm",
    "mmhmm",
    "mm",
    "mmm",
    "hm",
    "hmm",
    "uh huh",
    "uhuh",
    "uhhuh",
    "ah",
    "aha",
    "oh",
    "ok",
    "okay",
    "okey",
    "kay",
    "right",
    "all right",
    "alright",
    "yeah",
    "yep",
    "yup",
    "yes",
    "ya",
    "sure",
    "got it",
    "gotcha",
    "i see",
    "i know",
    "i understand",
    "understood",
    "makes sense",
    "that makes sense",
    "of course",
    "exactly",
    "correct",
    "thats right",
    "thats fine",
    "thats good",
    "thats great",
    "sounds good",
    "fine",
    "good",
    "great",
    "perfect",
    "lovely",
    "brilliant",
    "cool",
    "nice",
    "wonderful",
    "excellent",
    "thanks",
    "thank you",
    "thank you very much",
    "thanks a lot",
    "cheers",
    "oh okay",
    "fair enough",
    "no problem",
    "very good",
];
const GERMAN: &[&str] = &[
    "mhm",
    "mm",
    "mmm",
    "hm",
    "hmm",
    "aha",
    "ah",
    "ach so",
    "achso",
    "oh",
    "ja",
    "jo",
    "jap",
    "jawohl",
    "ja ja",
    "ok",
    "okay",
    "gut",
    "sehr gut",
    "na gut",
    "alles klar",
    "klar",
    "genau",
    "richtig",
    "stimmt",
    "verstehe",
    "ich verstehe",
    "verstanden",
    "in ordnung",
    "passt",
    "super",
    "prima",
    "schön",
    "perfekt",
    "toll",
    "danke",
    "danke schön",
    "dankeschön",
    "vielen dank",
    "kein problem",
    "natürlich",
    "sicher",
    "eben",
];
const FRENCH: &[&str] = &[
    "mhm",
    "mm",
    "mmm",
    "hm",
    "hmm",
    "hum",
    "ah",
    "oh",
    "ah bon",
    "ah oui",
    "oui",
    "ouais",
    "ok",
    "okay",
    "d accord",
    "daccord",
    "bien",
    "très bien",
    "bien sûr",
    "c est bon",
    "c est ça",
    "ça marche",
    "entendu",
    "exact",
    "exactement",
    "parfait",
    "super",
    "voilà",
    "je vois",
    "je comprends",
    "compris",
    "merci",
    "merci beaucoup",
    "merci bien",
    "pas de problème",
    "bon",
];
const SPANISH: &[&str] = &[
    "mhm",
    "mm",
    "mmm",
    "hm",
    "hmm",
    "ajá",
    "aja",
    "ah",
    "oh",
    "sí",
    "si",
    "ya",
    "ok",
    "okay",
    "okey",
    "vale",
    "bien",
    "muy bien",
    "está bien",
    "de acuerdo",
    "claro",
    "claro que sí",
    "por supuesto",
    "exacto",
    "exactamente",
    "eso es",
    "entiendo",
    "entendido",
    "ya veo",
    "perfecto",
    "genial",
    "bueno",
    "gracias",
    "muchas gracias",
    "sin problema",
    "correcto",
];

/// Hesitation: a sound between words, in any of the languages.
const FILLERS: &[&str] = &[
    "um", "umm", "uh", "uhh", "uhm", "er", "err", "erm", "eh", "em", "ehm", "äh", "ähm", "öh", "hm", "hmm", "euh",
    "heu", "este", "pues",
];

/// Only acknowledgements, up to three in a row ("yeah okay, thank you"), perhaps with hesitation between them.
/// `language` is a BCP 47 tag; an unknown one is taken as English.
pub fn is_acknowledgement(text: &str, language: &str) -> bool {
    let words = words_of(text);
    let (rest, count) = after_acknowledgements(&words, phrases_of(language));
    rest.is_empty() && (1..=MOST).contains(&count)
}

/// The beginning of an acknowledgement of several words ("thank", "alles"): what the recogniser guesses while the caller
/// is still saying the rest.
pub fn may_become_acknowledgement(text: &str, language: &str) -> bool {
    let words = words_of(text);
    let phrases = phrases_of(language);
    let (rest, count) = after_acknowledgements(&words, phrases);
    let begins = |phrase: &&str| {
        let mut phrase = phrase.split(' ');
        rest.iter().all(|word| phrase.next() == Some(word.as_str())) && phrase.next().is_some()
    };
    !rest.is_empty() && count < MOST && phrases.iter().any(begins)
}

fn phrases_of(language: &str) -> &'static [&'static str] {
    match language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "de" => GERMAN,
        "fr" => FRENCH,
        "es" => SPANISH,
        _ => ENGLISH,
    }
}

/// What follows the acknowledgements and hesitations that the words begin with, and how many those are.
fn after_acknowledgements<'a>(words: &'a [String], phrases: &[&str]) -> (&'a [String], usize) {
    let (mut rest, mut count) = (words, 0);
    while let Some(word) = rest.first() {
        // A phrase first: the "uh" of "uh-huh" is no hesitation.
        match longest_phrase(rest, phrases) {
            Some(length) => {
                count += 1;
                rest = &rest[length..];
            }
            None if FILLERS.contains(&word.as_str()) => rest = &rest[1..],
            None => break,
        }
    }
    (rest, count)
}

/// Words that stop anybody who listens, by language.
const OBJECTIONS: [(&str, &[&str]); 4] = [
    (
        "en",
        &["no", "nope", "stop", "wait", "hold", "hang", "actually", "sorry", "wrong", "not", "don't", "cancel", "help"],
    ),
    ("de", &["nein", "nee", "stopp", "halt", "moment", "warten", "falsch", "nicht", "doch", "entschuldigung", "hilfe"]),
    ("fr", &["non", "stop", "attendez", "arrêtez", "pardon", "faux", "pas", "erreur", "aide"]),
    ("es", &["no", "pare", "espere", "alto", "perdón", "perdone", "mal", "error", "ayuda"]),
];

/// The caller objects or wants the agent to stop, be it in a single word.
pub fn is_objection(text: &str, language: &str) -> bool {
    let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let (_, objections) = OBJECTIONS.iter().find(|(code, _)| *code == primary).unwrap_or(&OBJECTIONS[0]);
    let lower = text.to_lowercase().replace('’', "'");
    lower.split(|ch: char| !ch.is_alphanumeric() && ch != '\'').any(|word| objections.contains(&word))
}

/// Nothing but hesitation: "um", "er …".
pub fn is_filler(text: &str) -> bool {
    let words = words_of(text);
    !words.is_empty() && words.iter().all(|word| FILLERS.contains(&word.as_str()))
}

/// How many words at the start make the longest known phrase.
fn longest_phrase(words: &[String], phrases: &[&str]) -> Option<usize> {
    let starts_with = |phrase: &&&str| phrase.split(' ').eq(words.iter().take(phrase.split(' ').count()));
    phrases.iter().filter(starts_with).map(|phrase| phrase.split(' ').count()).max()
}

/// Lower-case words; English apostrophes vanish ("that's"), hyphens and French ones ("d'accord") separate.
fn words_of(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace("that's", "thats").replace("that’s", "thats");
    lower.split(|ch: char| !ch.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests;
