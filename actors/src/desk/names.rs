//! Names as they are said: of people, services and providers.

/// Lower-case letters and digits as words; accents taken off.
fn words(text: &str) -> Vec<String> {
    let plain: String = text.chars().flat_map(char::to_lowercase).map(without_accent).collect();
    plain
        .replace('ß', "ss")
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

const fn without_accent(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

const TITLES: [&str; 14] =
    ["mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "herr", "frau", "monsieur", "madame", "senor", "senora", "prof"];

/// Whether two spellings are one person's name: first and last word agree, as far as a recogniser hears them. A single
/// word agrees with nobody's full name: there are many Janes.
pub fn same_name(said: &str, stored: &str) -> bool {
    let (said, stored) = (untitled(said), untitled(stored));
    if said.is_empty() || stored.is_empty() {
        return false;
    }
    if said.len() == 1 || stored.len() == 1 {
        return said.len() == stored.len() && alike(&said[0], &stored[0]);
    }
    let ends = |name: &[String]| (name[0].clone(), name[name.len() - 1].clone());
    let ((first, last), (known_first, known_last)) = (ends(&said), ends(&stored));
    alike(&first, &known_first) && alike(&last, &known_last)
}

/// Whether two names are spelt alike, but for titles, case and accents: where one letter may make another person.
pub fn spelt_alike(one: &str, other: &str) -> bool {
    let one = untitled(one);
    !one.is_empty() && one == untitled(other)
}

fn untitled(name: &str) -> Vec<String> {
    words(name).into_iter().filter(|word| !TITLES.contains(&word.as_str())).collect()
}

/// One letter may differ in words of five and more: "smyth" and "smith", "katharine" and "katherine".
fn alike(one: &str, other: &str) -> bool {
    one == other || (one.chars().count().min(other.chars().count()) >= 5 && distance_at_most_one(one, other))
}

fn distance_at_most_one(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long.iter()).take_while(|(a, b)| a == b).count();
    let rest = if short.len() == long.len() { &short[(same + 1).min(short.len())..] } else { &short[same..] };
    long[(same + 1).min(long.len())..] == *rest
}

/// Finds what is meant among things with an id and a name: by its id, its name, or by more of the words than any other.
pub fn meant<'a, T>(said: &str, all: &'a [T], id: impl Fn(&T) -> &str, name: impl Fn(&T) -> &str) -> Option<&'a T> {
    let said_words = words(said);
    let joined = said_words.concat();
    if joined.is_empty() {
        return None;
    }
    let exact = all.iter().find(|one| words(id(one)).concat() == joined || words(name(one)).concat() == joined);
    if exact.is_some() {
        return exact;
    }
    let score = |one: &T| {
        let known: Vec<String> = words(name(one))
            .into_iter()
            .chain(words(id(one)))
            .filter(|word| !TITLES.contains(&word.as_str()))
            .collect();
        let shared = said_words.iter().filter(|word| known.iter().any(|known| alike(word, known))).count();
        // "check up" and "checkup" are one word each way.
        let run_together = words(name(one)).concat();
        shared + usize::from(run_together.len() >= 4 && joined.contains(&run_together)) * 2
    };
    let mut scored: Vec<(usize, &T)> =
        all.iter().map(|one| (score(one), one)).filter(|(score, _)| *score > 0).collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    match scored.as_slice() {
        [(_, only)] => Some(only),
        [(best, first), (second, _), ..] if best > second => Some(first),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(said: &str, stored: &str, expected: bool) {
        assert_eq!(same_name(said, stored), expected, "{said} / {stored}");
        assert_eq!(same_name(stored, said), expected, "{stored} / {said}");
    }

    #[test]
    fn a_name_is_the_same_however_it_is_spelt_and_nobody_elses() {
        check("jane miller", "Jane Miller", true);
        check("mrs jane miller", "Jane Miller", true);
        check("Jane Alexandra Miller", "jane miller", true);
        check("katharine smyth", "Katherine Smith", true);
        check("josé garcía", "Jose Garcia", true);
        check("jürgen groß", "jurgen gross", true);
        check("jane", "Jane Miller", false);
        check("miller", "Jane Miller", false);
        check("jane", "Jane", true);
        check("jane muller", "Jane Miller", true);
        check("john miller", "Jane Miller", false);
        check("jane mills", "Jane Miller", false);
        check("ann lee", "Anna Lee", false);
        check("", "Jane Miller", false);
        check("dr", "Jane Miller", false);
    }

    #[test]
    fn names_that_differ_in_a_letter_are_not_spelt_alike() {
        assert!(spelt_alike("mrs María  López", "Maria Lopez"));
        assert!(!spelt_alike("Maria Lopez", "Mario Lopez"));
        assert!(!spelt_alike("Jane Miller", "Jane Alexandra Miller"));
        assert!(!spelt_alike("Dr", "Mrs"), "nobody is nobody's namesake");
    }

    #[test]
    fn a_service_or_provider_is_found_by_what_callers_call_it() {
        let all = [("checkup", "check-up"), ("hygiene", "hygienist appointment"), ("urgent", "urgent appointment")];
        let find = |said: &str| meant(said, &all, |one| one.0, |one| one.1).map(|one| one.0);
        assert_eq!(find("checkup"), Some("checkup"));
        assert_eq!(find("a check up please"), Some("checkup"));
        assert_eq!(find("Check-Up"), Some("checkup"));
        assert_eq!(find("hygienist"), Some("hygiene"));
        assert_eq!(find("appointment"), None, "which of two?");
        assert_eq!(find("haircut"), None);
        assert_eq!(find(""), None);
        let team = [("patel", "Dr Asha Patel"), ("morgan", "Dr Owen Morgan")];
        let find = |said: &str| meant(said, &team, |one| one.0, |one| one.1).map(|one| one.0);
        assert_eq!(find("doctor patel"), Some("patel"));
        assert_eq!(find("Dr Owen Morgan"), Some("morgan"));
        assert_eq!(find("the doctor"), None);
    }
}
