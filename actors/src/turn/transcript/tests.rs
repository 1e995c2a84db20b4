//! Whose turn words belong to, however late they are reported; and a transcript for the tests of others.

use super::*;

pub(crate) fn transcript(text: &str, start_ms: u64, stability: Stability) -> Transcript {
    let words: Vec<Word> = text
        .split_whitespace()
        .enumerate()
        .map(|(i, word)| Word {
            text: word.to_owned(),
            start: Duration::from_millis(start_ms + 300 * i as u64),
            end: Duration::from_millis(start_ms + 300 * i as u64 + 250),
        })
        .collect();
    Transcript {
        text: text.to_owned(),
        start: Duration::from_millis(start_ms),
        duration: Duration::from_millis(300 * words.len() as u64),
        words,
        stability,
        speech_final: false,
        from_finalize: false,
    }
}

fn added(heard: &mut CallerTranscript, text: &str, start_ms: u64, stability: Stability) -> Added {
    heard.add(&transcript(text, start_ms, stability), Duration::ZERO, AnswerHeard::No)
}

const NOW: Duration = Duration::from_secs(3);

#[test]
fn finals_add_up_and_an_interim_stands_behind_them() {
    let mut heard = CallerTranscript::default();
    added(&mut heard, "I would", 0, Stability::Interim);
    added(&mut heard, "I'd like", 0, Stability::Final);
    added(&mut heard, "to book", 600, Stability::Interim);
    assert_eq!(heard.text(), "I'd like to book");
    assert_eq!(heard.take(NOW), "I'd like to book");
    assert_eq!(heard.text(), "");
}

#[test]
fn a_final_that_comes_after_its_words_were_taken_is_not_said_twice() {
    let mut heard = CallerTranscript::default();
    added(&mut heard, "on tuesday", 0, Stability::Interim);
    heard.take(NOW);
    assert_eq!(added(&mut heard, "On Tuesday please", 0, Stability::Final), Added::ToThisTurn);
    assert_eq!(heard.text(), "please", "the word that was not known goes on with the caller's say");
    assert_eq!(heard.former(), "On Tuesday");
}

#[test]
fn a_late_final_corrects_the_guess_it_belongs_to() {
    let mut heard = CallerTranscript::default();
    added(&mut heard, "come on", 0, Stability::Final);
    added(&mut heard, "thirsty", 600, Stability::Interim);
    heard.take(NOW);
    assert_eq!(added(&mut heard, "Thursday", 600, Stability::Final), Added::ToFormerTurn);
    assert_eq!(heard.former(), "come on Thursday");
    assert_eq!(added(&mut heard, "thursday", 600, Stability::Final), Added::ToThisTurn, "that was settled");
    assert!(!heard.has_words());
}

#[test]
fn late_words_belong_to_the_former_turn_once_its_answer_is_heard() {
    let mut heard = CallerTranscript::default();
    added(&mut heard, "i want to book", 0, Stability::Interim);
    heard.take(NOW);
    let rest = transcript("i want to book on tuesday", 0, Stability::Final);
    assert_eq!(heard.add(&rest, Duration::ZERO, AnswerHeard::Yes), Added::ToFormerTurn);
    assert_eq!((heard.former().as_str(), heard.text().as_str()), ("i want to book on tuesday", ""));
    let next = transcript("no wait", 3_100, Stability::Final);
    heard.add(&next, Duration::ZERO, AnswerHeard::Yes);
    assert_eq!(heard.text(), "no wait");
}

#[test]
fn a_word_that_was_still_growing_is_one_word() {
    let mut heard = CallerTranscript::default();
    added(&mut heard, "come on", 0, Stability::Final);
    let growing = Word { text: "thurs".into(), start: Duration::from_millis(600), end: Duration::from_millis(700) };
    let whole = Word { text: "thursday".into(), end: Duration::from_millis(1_200), ..growing.clone() };
    let of = |word: Word, stability| Transcript { words: vec![word], ..transcript("thursday", 600, stability) };
    heard.add(&of(growing, Stability::Interim), Duration::ZERO, AnswerHeard::No);
    heard.take(Duration::from_millis(800));
    let late = Transcript { duration: Duration::from_millis(600), ..of(whole, Stability::Final) };
    assert_eq!(heard.add(&late, Duration::ZERO, AnswerHeard::No), Added::ToFormerTurn);
    assert_eq!((heard.former().as_str(), heard.text().as_str()), ("come on thursday", ""));
}

#[test]
fn a_guess_that_is_taken_back_leaves_the_former_turn_empty() {
    let mut heard = CallerTranscript::default();
    added(&mut heard, "the big", 0, Stability::Interim);
    heard.take(NOW);
    let silence = Transcript { duration: Duration::from_secs(1), ..transcript("", 0, Stability::Final) };
    assert_eq!(heard.add(&silence, Duration::ZERO, AnswerHeard::No), Added::ToFormerTurn);
    assert_eq!(heard.former(), "");
}

#[test]
fn a_new_session_continues_the_old_ones_clock() {
    let mut heard = CallerTranscript::default();
    added(&mut heard, "hello", 0, Stability::Final);
    heard.take(NOW);
    let again = transcript("again", 0, Stability::Final);
    heard.add(&again, Duration::from_secs(20), AnswerHeard::Yes);
    assert_eq!(heard.text(), "again");
}

#[test]
fn case_and_punctuation_do_not_count() {
    assert_eq!(comparable(" Yes, -- please. "), "yes please");
    assert_eq!(comparable("…"), "");
}

fn word(text: &str, start_ms: u64) -> Word {
    let start = Duration::from_millis(start_ms);
    Word { text: text.to_owned(), start, end: start + Duration::from_millis(250) }
}

const GAP: Range<Duration> = Duration::from_millis(600)..Duration::from_millis(1_800);

#[test]
fn what_a_recording_held_stands_before_what_was_said_since() {
    let mut heard = CallerTranscript::default();
    added(&mut heard, "i wanted", 0, Stability::Final);
    added(&mut heard, "to has weather there", 600, Stability::Interim);
    heard.cut_at(GAP.end);
    assert_eq!(heard.text(), "i wanted to has weather there", "the guesses stand meanwhile");
    added(&mut heard, "alf there is parking", 1_200, Stability::Final);
    assert_eq!(heard.text(), "i wanted to has weather there is parking", "half a word is not the live session's");
    let recorded = [word("to", 600), word("ask", 900), word("whether", 1_200), word("there", 1_500)];
    assert_eq!(heard.add_earlier(recorded.into(), &GAP, AnswerHeard::No), Added::ToThisTurn);
    assert_eq!(heard.text(), "i wanted to ask whether there is parking");
}

#[test]
fn a_word_across_the_cut_is_said_once_whoever_says_it_first() {
    let (recorded, live) = (word("there", 1_720), Transcript { words: vec![word("there", 1_760)], ..silence(1_700) });
    let mut heard = CallerTranscript::default();
    heard.cut_at(GAP.end);
    heard.add(&live, Duration::ZERO, AnswerHeard::No);
    heard.add_earlier(vec![recorded.clone()], &GAP, AnswerHeard::No);
    assert_eq!(heard.text(), "there");
    let mut heard = CallerTranscript::default();
    heard.cut_at(GAP.end);
    heard.add_earlier(vec![recorded], &GAP, AnswerHeard::No);
    heard.add(&live, Duration::ZERO, AnswerHeard::No);
    assert_eq!(heard.text(), "there");
}

#[test]
fn a_recording_may_hold_the_rest_of_the_former_turn() {
    let mut heard = CallerTranscript::default();
    added(&mut heard, "to bask", 600, Stability::Interim);
    heard.take(NOW);
    heard.cut_at(GAP.end);
    let recorded = vec![word("to", 600), word("ask", 900)];
    assert_eq!(heard.add_earlier(recorded, &GAP, AnswerHeard::Yes), Added::ToFormerTurn);
    assert_eq!((heard.former().as_str(), heard.text().as_str()), ("to ask", ""));
}

#[test]
fn when_nothing_comes_of_a_recording_its_words_are_guesses_until_they_are_heard_again() {
    let mut heard = CallerTranscript::default();
    added(&mut heard, "i wanted", 0, Stability::Final);
    added(&mut heard, "to ask", 600, Stability::Interim);
    heard.cut_at(GAP.end);
    added(&mut heard, "parking", 2_000, Stability::Final);
    heard.hear_again(GAP.start);
    assert_eq!(heard.text(), "i wanted to ask parking");
    added(&mut heard, "to ask about parking", 600, Stability::Final);
    assert_eq!(heard.text(), "i wanted to ask about parking");
}

fn silence(start_ms: u64) -> Transcript {
    Transcript { duration: Duration::from_secs(1), ..transcript("", start_ms, Stability::Final) }
}
