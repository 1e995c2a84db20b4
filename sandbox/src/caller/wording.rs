//! Comparing words without case and punctuation.

use super::recording::HeardWord;

/// Where `needle` first occurs among `words[from..]`: the index of its first word. `a | b` is either.
pub(super) fn find(words: &[HeardWord], from: usize, needle: &str) -> Option<usize> {
    needle.split('|').filter_map(|needle| find_one(words, from, needle)).min()
}

fn find_one(words: &[HeardWord], from: usize, needle: &str) -> Option<usize> {
    let needle = tokens(needle);
    let heard: Vec<(usize, String)> = words
        .iter()
        .enumerate()
        .skip(from)
        .flat_map(|(index, word)| tokens(&word.text).into_iter().map(move |token| (index, token)))
        .collect();
    heard
        .windows(needle.len().max(1))
        .find(|window| window.iter().map(|(_, token)| token).eq(&needle))
        .map(|window| window[0].0)
}

/// The words as one line of text.
pub(super) fn joined(words: &[HeardWord]) -> String {
    words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// Lower-case words; accents folded as the voice folds them, apostrophes dropped, other signs separate.
fn tokens(text: &str) -> Vec<String> {
    crate::voice::speakable(text)
        .replace('\'', "")
        .split(|ch: char| !ch.is_alphanumeric())
        .filter(|token| !token.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn words_are_found_without_case_and_punctuation() {
        #[track_caller]
        fn check(said: &str, from: usize, needle: &str, expected: Option<usize>) {
            let word = |text: &str| HeardWord { text: text.into(), start: Duration::ZERO, end: Duration::ZERO };
            let words: Vec<_> = said.split(' ').map(word).collect();
            assert_eq!(find(&words, from, needle), expected, "{needle:?} in {said:?}");
        }
        check("sure, you're booked for a check-up.", 0, "Check up", Some(5));
        check("sure, you're booked.", 0, "youre BOOKED", Some(1));
        check("we open at nine. nine!", 4, "nine", Some(4));
        check("we open at nineteen", 0, "nine", None);
        check("nine", 1, "nine", None);
        check("ten or nine", 0, "nine | ten", Some(0));
        check("ten or nine", 0, "eleven|twelve", None);
        check("gruezi", 0, "Grüezi", Some(0));
    }
}
