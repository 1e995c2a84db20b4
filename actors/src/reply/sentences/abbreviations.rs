//! Words whose full stop does not (always) end a sentence: English, German, French and Spanish in one list, since a
//! reply may name people and places of any of them.

/// What may follow the full stop of an abbreviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// "Dr. Patel", "e.g. Monday": the sentence always goes on.
    BeforeAName,
    /// "No. 5", but also the answer "No."
    BeforeANumber,
    /// "at 9 a.m. Please …", "Baker St. is …": a capital letter after it starts a new sentence.
    MayEndASentence,
}

const BEFORE_A_NAME: &[&str] = &[
    "dr", "dres", "mr", "mrs", "ms", "mx", "prof", "rev", "hon", "capt", "sgt", "st", "ste", "mme", "mlle", "mm", "sr",
    "sra", "srta", "dra", "hr", "fr", "dipl", "ing", "e.g", "i.e", "z.b", "d.h", "p.ej", "c-à-d", "u.a", "ca",
    "approx", "bzw", "vs", "mt", "av", "avda",
];

const BEFORE_A_NUMBER: &[&str] =
    &["no", "nos", "nr", "num", "núm", "art", "p", "pp", "ext", "tel", "tél", "fig", "vol"];

const MAY_END_A_SENTENCE: &[&str] = &[
    "a.m", "p.m", "am", "pm", "etc", "usw", "jr", "inc", "ltd", "co", "corp", "rd", "ave", "blvd", "str", "apt",
    "dept", "appt", "min", "mins", "hr", "hrs", "u.s", "u.k", "ph.d", "d.d.s", "b.d.s", "est",
];

/// What kind of abbreviation this word (without its last full stop) is, if any.
pub(super) fn abbreviation(word: &str) -> Option<Abbreviation> {
    let lower = word.to_lowercase();
    let word_is_in = |list: &[&str]| list.contains(&lower.as_str());
    if word_is_in(MAY_END_A_SENTENCE) {
        // "Hr." is also the German Mister, but a sentence that ends in "2 hr." is rarer than either is harmful.
        return Some(Abbreviation::MayEndASentence);
    }
    if word_is_in(BEFORE_A_NAME) || is_initial(word) {
        return Some(Abbreviation::BeforeAName);
    }
    word_is_in(BEFORE_A_NUMBER).then_some(Abbreviation::BeforeANumber)
}

/// "J" of "J. Smith", "J.R" of "J.R. Smith"; not the word "I", which does end sentences.
fn is_initial(word: &str) -> bool {
    let mut parts = word.split('.');
    word != "I" && parts.all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase))
}
