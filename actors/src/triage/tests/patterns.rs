//! Patterns find what they say, in any order where they say so, and marks hide no word.

use proptest::prelude::*;

use crate::triage::language::Vocabulary;
use crate::triage::mark::Mark;
use crate::triage::normalise::normalise;
use crate::triage::pattern::Pattern;

#[track_caller]
fn check(pattern: &str, said: &str, expected: bool) {
    let vocabulary = Vocabulary::of("en");
    let tokens = normalise(said, vocabulary);
    let heard = tokens.iter().map(|token| token.mark).collect();
    let patterns = Pattern::parse(pattern, vocabulary.language.classes);
    assert_eq!(patterns.iter().any(|pattern| pattern.find_all(&tokens, heard).next().is_some()), expected, "{said}");
}

#[test]
fn words_are_found_in_the_order_they_are_written_in() {
    check("knock* ~@tooth +out", "knocked two of my teeth out", true);
    check("knock* ~@tooth +out", "teeth out, knock knock", false);
    check("under +@my? +jaw", "swollen under my jaw", true);
    check("under +@my? +jaw", "under the swollen jaw", false);
}

#[test]
fn a_part_of_a_word_is_enough_where_a_star_stands() {
    check("*tooth +gone", "my eyetooth gone", true);
    check("*tooth +gone", "my toothbrush gone", false);
    check("*swoll* +up", "it is unswollen up here", true);
    check("knock* +out", "unknock out", false);
}

#[test]
fn words_joined_by_an_ampersand_are_found_in_any_order() {
    let pattern = "@bleed & pillow & hours|all_night";
    check(pattern, "the pillow is soaked with blood, it has been hours", true);
    check(pattern, "hours later there was blood on my pillow", true);
    check(pattern, "all night I bled on the pillow", true);
    check(pattern, "there is blood on my pillow", false);
}

proptest! {
    #[test]
    fn a_word_meets_the_mark_of_each_of_its_beginnings(word in "[a-z]{1,12}", letters in 1..12usize) {
        let beginning: String = word.chars().take(letters).collect();
        prop_assert!(Mark::of_all_with(&beginning).meets(Mark::of_said(&word)));
        prop_assert!(Mark::of(&word).meets(Mark::of_said(&word)));
    }

    #[test]
    fn a_word_meets_the_mark_of_each_of_its_endings(word in "[a-z]{1,12}", letters in 1..12usize) {
        let ending = &word[word.len().saturating_sub(letters)..];
        prop_assert!(Mark::of_all_ending(ending).meets(Mark::of_said(&word)));
    }
}
