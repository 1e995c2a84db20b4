use proptest::prelude::*;

use super::*;

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// Times of 100 ms a character.
fn timings(text: &str) -> Vec<CharTiming> {
    let timing = |(n, ch): (u64, char)| CharTiming { ch, start: ms(n * 100), duration: ms(100) };
    (0..).zip(text.chars()).map(timing).collect()
}

#[track_caller]
fn check(spoken: &SpokenText, heard_ms: u64, heard: &str, unheard: &str) {
    assert_eq!(spoken.heard(ms(heard_ms)), heard, "heard at {heard_ms} ms");
    assert_eq!(spoken.unheard(ms(heard_ms)), unheard, "unheard at {heard_ms} ms");
}

#[test]
fn a_word_counts_as_heard_with_its_last_letter() {
    let mut spoken = SpokenText::default();
    spoken.push_text("Yes, of course.");
    spoken.push_alignment(ms(0), &timings("Yes, of course."));
    check(&spoken, 0, "", "Yes, of course.");
    check(&spoken, 299, "", "Yes, of course.");
    check(&spoken, 300, "Yes,", "of course.");
    check(&spoken, 650, "Yes,", "of course.");
    check(&spoken, 700, "Yes, of", "course.");
    check(&spoken, 1_399, "Yes, of", "course.");
    check(&spoken, 1_400, "Yes, of course.", "");
    check(&spoken, 9_000, "Yes, of course.", "");
}

#[test]
fn pieces_continue_where_the_last_one_ended() {
    let mut spoken = SpokenText::default();
    spoken.push_text("One two ");
    spoken.push_text(" three four");
    assert_eq!(spoken.text(), "One two three four");
    spoken.push_alignment(ms(0), &timings("One tw"));
    spoken.push_alignment(ms(600), &timings("o "));
    spoken.push_alignment(ms(800), &timings("three four"));
    check(&spoken, 650, "One", "two three four");
    check(&spoken, 700, "One two", "three four");
    check(&spoken, 1_300, "One two three", "four");
    check(&spoken, 1_800, "One two three four", "");
}

#[test]
fn spelling_differences_between_text_and_times_are_bridged() {
    for (text, timed) in [
        ("“Hello,” she said", "\"hello,\"  SHE said"),
        ("at 9:30 on Tuesday", "at nine thirty on Tuesday"),
        ("Café – déjà vu", "Cafe\u{301} - deja vu"),
        ("one & two three", "one and two three"),
        ("Hello there friend", "Hello friend"),
    ] {
        let mut spoken = SpokenText::default();
        spoken.push_text(text);
        let timings = timings(timed);
        spoken.push_alignment(ms(0), &timings);
        let last_word = text.rsplit(' ').next().unwrap();
        let end = timings.len() as u64 * 100;
        check(&spoken, end, text, "");
        assert_eq!(spoken.unheard(ms(end - 50)), last_word, "{text}");
    }
}

#[test]
fn hyphens_and_brackets_do_not_split_words() {
    let mut spoken = SpokenText::default();
    spoken.push_text("a check-up (short) — fine");
    spoken.push_alignment(ms(0), &timings("a check-up (short) — fine"));
    check(&spoken, 800, "a", "check-up (short) — fine");
    check(&spoken, 1_000, "a check-up", "(short) — fine");
    check(&spoken, 1_700, "a check-up (short) —", "fine");
}

#[test]
fn audio_without_times_is_guessed_and_then_corrected() {
    let mut spoken = SpokenText::default();
    spoken.push_text("Of course, let me look at Tuesday.");
    spoken.push_alignment(ms(0), &timings("Of course,"));
    spoken.push_unaligned(ms(1_000), ms(1_000));
    // 14 characters a second: " let me look at" has 15.
    check(&spoken, 2_000, "Of course, let me look", "at Tuesday.");
    check(&spoken, 5_000, "Of course, let me look", "at Tuesday.");
    // It was faster: the next piece starts with the last word.
    spoken.push_alignment(ms(2_000), &timings("Tuesday."));
    check(&spoken, 2_000, "Of course, let me look at", "Tuesday.");
    check(&spoken, 1_500, "Of course, let me", "look at Tuesday.");
    check(&spoken, 2_700, "Of course, let me look at Tuesday.", "");
}

#[test]
fn the_length_of_the_audio_corrects_the_guess() {
    let mut spoken = SpokenText::default();
    spoken.push_text("ten characters and more");
    spoken.push_unaligned(ms(0), ms(10_000));
    check(&spoken, 1_000, "ten characters", "and more");
    spoken.audio_length(ms(10_000));
    check(&spoken, 1_000, "", "ten characters and more");
    check(&spoken, 9_999, "ten characters and", "more");
    check(&spoken, 10_000, "ten characters and more", "");
}

#[test]
fn a_rendered_phrase_is_spread_evenly() {
    let phrase = SpokenText::proportional("one two three four", ms(1_800));
    check(&phrase, 0, "", "one two three four");
    check(&phrase, 700, "one two", "three four");
    check(&phrase, 1_800, "one two three four", "");
    check(&SpokenText::proportional("hello", ms(0)), 1, "hello", "");
    check(&SpokenText::default(), 100, "", "");
}

#[test]
fn times_for_another_text_are_taken_as_audio_without_times() {
    let mut spoken = SpokenText::default();
    spoken.push_text("hello there");
    spoken.push_alignment(ms(0), &timings("ZQXZQXZQXZQXZQXZQX"));
    check(&spoken, 100, "", "hello there");
    check(&spoken, 600, "hello", "there");
}

proptest! {
    #[test]
    fn what_was_heard_only_grows_and_both_parts_make_the_text(
        texts in proptest::collection::vec("[a-zA-Z0-9,.é—() ]{0,20}|\\PC{0,6}", 1..5),
        pieces in proptest::collection::vec(("[a-zA-Z0-9,.é ]{0,12}|\\PC{0,4}", any::<bool>(), 0_u64..900), 0..8),
        total in proptest::option::of(0_u64..6_000),
        truthful in any::<bool>(),
    ) {
        let mut spoken = SpokenText::default();
        for text in &texts {
            spoken.push_text(text);
        }
        let whole = spoken.text().to_owned();
        let mut rest = whole.chars();
        let mut at = ms(0);
        for (text, aligned, duration) in &pieces {
            let text = if truthful { rest.by_ref().take(text.chars().count()).collect() } else { text.clone() };
            if *aligned {
                spoken.push_alignment(at, &timings(&text));
                at += ms(text.chars().count() as u64 * 100);
            } else {
                spoken.push_unaligned(at, ms(*duration));
                at += ms(*duration);
            }
        }
        if let Some(total) = total {
            spoken.audio_length(ms(total));
        }
        prop_assert_eq!(spoken.heard(ms(0)), "");
        let mut before = 0;
        for step in 0..200 {
            let (heard, unheard) = (spoken.heard(ms(step * 40)), spoken.unheard(ms(step * 40)));
            prop_assert!(heard.len() >= before, "{:?} at step {}", heard, step);
            before = heard.len();
            prop_assert_eq!(whole.strip_prefix(heard).unwrap().trim_start(), unheard);
            let rest = &whole[heard.len()..];
            prop_assert!(
                heard.is_empty() || rest.is_empty() || rest.starts_with(char::is_whitespace),
                "cut within a word: {:?} | {:?}", heard, rest
            );
        }
        if let Some(total) = total.filter(|total| *total > 0) {
            prop_assert_eq!(spoken.heard(ms(total)), whole.as_str());
        }
    }
}

#[test]
fn a_clause_ends_at_its_comma_and_not_within_a_number() {
    let phrase = SpokenText::proportional("At 2.5, or three; bye.", ms(2_200));
    let upto = |from| phrase.clause_end(ms(from)).map(|(upto, by)| (&phrase.text()[..upto], by));
    assert_eq!(upto(0), Some(("At 2.5,", ms(800))));
    assert_eq!(upto(801), Some(("At 2.5, or three;", ms(1_800))));
    assert_eq!(upto(1_900), Some(("At 2.5, or three; bye.", ms(2_200))));
    assert_eq!(upto(2_300), None);
}
