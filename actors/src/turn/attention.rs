//! "Hello?": a caller who hears nothing asks whether anyone listens. While an answer is on its way that is no new turn,
//! and must not cancel the answer it asks for.

/// Ways to ask, by language; compared without case and punctuation.
const QUESTIONS: [(&str, &[&str]); 4] = [
    (
        "en",
        &[
            "hello",
            "hi",
            "hey",
            "are you there",
            "are you still there",
            "anyone there",
            "anybody there",
            "can you hear me",
            "you there",
        ],
    ),
    ("de", &["hallo", "sind sie noch da", "sind sie da", "hören sie mich", "noch da"]),
    ("fr", &["allô", "allo", "vous êtes là", "vous m'entendez", "vous êtes toujours là"]),
    ("es", &["hola", "oiga", "sigue ahí", "está ahí", "me oye"]),
];

/// Whether the caller only asks for a sign of life. `language` is a BCP 47 tag; unknown languages are read as English.
pub fn asks_whether_anyone_listens(text: &str, language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or_default().to_lowercase();
    let (_, questions) = QUESTIONS.iter().find(|(code, _)| *code == primary).unwrap_or(&QUESTIONS[0]);
    let text = text.to_lowercase();
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).collect();
    let mut rest = words.as_slice();
    while !rest.is_empty() {
        let question = questions.iter().map(|question| question.split(' ').collect::<Vec<_>>());
        let Some(asked) = question.filter(|question| rest.starts_with(question)).max_by_key(Vec::len) else {
            return false;
        };
        rest = &rest[asked.len()..];
    }
    !words.is_empty()
}

#[cfg(test)]
mod tests {
    use super::asks_whether_anyone_listens;

    #[test]
    fn only_a_sign_of_life_is_asked_for() {
        for (text, language, expected) in [
            ("Hello?", "en-GB", true),
            ("hello? hello?", "en", true),
            ("Hello, are you there?", "en-US", true),
            ("hello, what are your opening hours", "en", false),
            ("", "en", false),
            ("Hallo?", "de-DE", true),
            ("allô", "fr", true),
        ] {
            assert_eq!(asks_whether_anyone_listens(text, language), expected, "{text:?} in {language}");
        }
    }
}
