use proptest::prelude::*;

use super::*;

fn pieces_of<'a>(deltas: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut sentences = Sentences::new();
    let mut pieces = Vec::new();
    for delta in deltas {
        sentences.push(delta);
        pieces.extend(std::iter::from_fn(|| sentences.poll()));
    }
    sentences.finish();
    pieces.extend(std::iter::from_fn(|| sentences.poll()));
    pieces
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(pieces_of([text]), expected, "at once");
    let letters: Vec<String> = text.chars().map(String::from).collect();
    assert_eq!(pieces_of(letters.iter().map(String::as_str)), expected, "letter by letter");
}

#[test]
fn sentences_become_pieces() {
    check("", &[]);
    check("   ", &[]);
    check("We open at nine. We close at five.", &["We open at nine.", "We close at five."]);
    check("Really?! Yes. Good!", &["Really?!", "Yes.", "Good!"]);
    check("No. We are closed on Sundays.", &["No.", "We are closed on Sundays."]);
    check("She said \"yes.\" Then she left.", &["She said \"yes.\"", "Then she left."]);
    check("**Great.** See you then", &["**Great.**", "See you then"]);
    check("First line\nSecond line\n\n- third", &["First line", "Second line", "- third"]);
    check("It was you and I. Then we left.", &["It was you and I.", "Then we left."]);
}

#[test]
fn the_first_piece_may_be_a_clause() {
    check("Let me have a look, one moment please.", &["Let me have a look,", "one moment please."]);
    check("Sure, I can help with that, of course.", &["Sure, I can help with that,", "of course."]);
    check("I can see two slots — one at ten.", &["I can see two slots —", "one at ten."]);
    check("We have two times: ten and eleven.", &["We have two times:", "ten and eleven."]);
    check("Let me think about... the next one.", &["Let me think about...", "the next one."]);
    check("Sure. Let me look at that, one moment.", &["Sure.", "Let me look at that,", "one moment."]);
    check("That is all booked. Now, for the rest, see you.", &["That is all booked.", "Now, for the rest, see you."]);
}

#[test]
fn numbers_addresses_and_abbreviations_stay_whole() {
    for whole in [
        "It is at 9.30 tomorrow",
        "The price is 1,500 or £3.50 today",
        "You will see Dr. Patel and Mrs. J. R. Smith",
        "Bring something, e.g. your card",
        "It is on St. Mary's Road",
        "That is No. 5 on the left",
        "Write to desk@bright.smiles.example please",
        "See https://www.bright.example/a.b?c=d for more",
        "About 3.5 percent",
        "1. Bring your card",
        "Wir sehen uns am 24. Dezember um zehn",
        "At 9 a.m. on Monday",
        "A well-known check-up at 9–5 times",
    ] {
        let mut sentences = Sentences { emitted_chars: CLAUSE_CHARS, ..Sentences::default() };
        sentences.push(whole);
        sentences.finish();
        assert_eq!(sentences.poll().as_deref(), Some(whole));
    }
    check("Come at 9 a.m. We open then.", &["Come at 9 a.m.", "We open then."]);
    check("It starts at 9. See you.", &["It starts at 9.", "See you."]);
}

#[test]
fn a_text_without_an_end_is_cut_at_a_clause_or_a_space() {
    let words = "word ".repeat(60);
    let pieces = pieces_of([words.as_str()]);
    assert_eq!(pieces[0].len(), 199);
    let clauses = format!("{}, {}", "x".repeat(100), "word ".repeat(60));
    assert_eq!(pieces_of([clauses.as_str()])[0], format!("{},", "x".repeat(100)));
    assert_eq!(pieces_of(["y".repeat(450).as_str()]).iter().map(String::len).collect::<Vec<_>>(), [200, 200, 50]);
}

#[test]
fn a_possible_end_waits_for_what_follows() {
    let mut sentences = Sentences::new();
    sentences.push("It costs 9.");
    assert_eq!(sentences.poll(), None);
    sentences.push("30 only.");
    assert_eq!(sentences.poll(), None);
    sentences.push(" ");
    assert_eq!(sentences.poll().as_deref(), Some("It costs 9.30 only."));
}

#[test]
fn flushing_gives_whole_words_and_keeps_what_may_grow() {
    for (pending, flushed, rest) in [
        ("I can see an appoint", Some("I can see an"), "appoint"),
        ("I can see that,", Some("I can see that,"), ""),
        ("we close at 9.", Some("we close at"), "9."),
        ("ask for Dr. ", Some("ask for"), "Dr. "),
        ("appoint", None, "appoint"),
        ("a day ", Some("a day"), ""),
        ("", None, ""),
    ] {
        let mut sentences = Sentences::new();
        sentences.push(pending);
        assert_eq!(sentences.flush_pending().as_deref(), flushed, "{pending:?}");
        assert_eq!(sentences.pending, rest, "{pending:?}");
    }
}

fn without_space(text: &str) -> String {
    text.chars().filter(|ch| !ch.is_whitespace()).collect()
}

proptest! {
    #[test]
    fn any_chunking_gives_the_same_pieces_and_all_of_the_text(
        words in proptest::collection::vec(
            prop_oneof![
                "[a-zA-Z]{1,9}", "[0-9.,:£]{1,6}", "[ \\n]{1,2}", "\\PC{0,4}",
                proptest::sample::select(vec![". ", ", ", "? ", "... ", "… ", " — ", ": ", "Dr. ", "a.m. ", "9. ", "\n"])
                    .prop_map(str::to_owned),
            ],
            0..60,
        ),
        cuts in proptest::collection::vec(1_usize..12, 1..20),
    ) {
        let text = words.concat();
        let mut chars = text.chars().peekable();
        let mut deltas = Vec::new();
        for cut in cuts.iter().cycle() {
            if chars.peek().is_none() {
                break;
            }
            deltas.push(chars.by_ref().take(*cut).collect::<String>());
        }
        let whole = pieces_of([text.as_str()]);
        prop_assert_eq!(&pieces_of(deltas.iter().map(String::as_str)), &whole);
        prop_assert_eq!(without_space(&whole.concat()), without_space(&text));
        prop_assert!(whole.iter().all(|piece| !piece.is_empty() && piece.chars().count() <= LONGEST));
    }

    #[test]
    fn flushing_at_any_time_loses_nothing(deltas in proptest::collection::vec("[a-z.,9 ]{0,8}|\\PC{0,3}", 0..30)) {
        let mut sentences = Sentences::new();
        let mut spoken = String::new();
        for delta in &deltas {
            sentences.push(delta);
            spoken.extend(std::iter::from_fn(|| sentences.poll()));
            spoken.extend(sentences.flush_pending());
        }
        sentences.finish();
        spoken.extend(std::iter::from_fn(|| sentences.poll()));
        prop_assert_eq!(without_space(&spoken), without_space(&deltas.concat()));
    }
}
