use super::super::completeness::Dictated;
use super::*;
use crate::settings::{Settings, Wait};

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// A machine with a clock that counts from the last word.
struct Bench {
    machine: Endpointing,
    last_word: Instant,
}

impl Bench {
    fn new() -> Self {
        Self { machine: Endpointing::new(Settings::default().turn, TurnTaking::Ours), last_word: Instant::now() }
    }

    fn at(&self, at_ms: u64) -> Instant {
        self.last_word + ms(at_ms)
    }

    fn words(&self, stability: Stability, completeness: Completeness, covers_ms: u64) -> Words {
        Words { stability, completeness, last_word: self.last_word, covers: self.at(covers_ms), over: None }
    }

    fn hear(&mut self, at_ms: u64, words: Words) -> Option<EndpointingOutput> {
        self.machine.handle(EndpointingInput::Words(words), self.at(at_ms))
    }

    fn guess(&mut self, at_ms: u64) -> Option<EndpointingOutput> {
        self.hear(at_ms, self.words(Stability::Interim, Completeness::Complete, at_ms.saturating_sub(100)))
    }

    fn over(&mut self, at_ms: u64, completeness: Completeness, cause: EndCause) -> Option<EndpointingOutput> {
        let words = self.words(Stability::Final, completeness, at_ms.saturating_sub(100));
        self.hear(at_ms, Words { over: Some(cause), ..words })
    }

    fn input(&mut self, at_ms: u64, input: EndpointingInput) -> Option<EndpointingOutput> {
        self.machine.handle(input, self.at(at_ms))
    }

    fn paused(&mut self, at_ms: u64) -> Option<EndpointingOutput> {
        let since = self.at(at_ms) - ms(160);
        self.input(at_ms, EndpointingInput::Paused { since })
    }

    /// Milliseconds from the last word to the next thing that happens by itself, and what it is.
    fn next(&mut self) -> Option<(u128, EndpointingOutput)> {
        let at = self.machine.deadline()?;
        assert_eq!(self.machine.tick(at - ms(1)), None);
        Some((at.duration_since(self.last_word).as_millis(), self.machine.tick(at)?))
    }
}

use EndpointingOutput::{Finalize, LikelyOver, TurnEnded};

#[test]
fn a_speech_final_after_the_callers_patience_ends_the_turn_at_once() {
    let mut bench = Bench::new();
    let end = bench.over(430, Completeness::Complete, EndCause::SpeechFinal);
    assert_eq!(end, Some(TurnEnded(EndCause::SpeechFinal, Wait::Patience)));
    let again = bench.input(500, EndpointingInput::UtteranceOver(EndCause::UtteranceEnd));
    assert_eq!(again, None, "the turn has already ended");
}

#[test]
fn an_end_without_words_is_no_turn() {
    let mut bench = Bench::new();
    assert_eq!(bench.input(0, EndpointingInput::UtteranceOver(EndCause::UtteranceEnd)), None);
    assert_eq!(bench.machine.deadline(), None);
}

#[test]
fn a_pause_asks_for_the_words_and_the_answer_ends_the_turn_when_patience_is_over() {
    let mut bench = Bench::new();
    assert_eq!(bench.paused(160), Some(Finalize(Wait::Pause)));
    assert_eq!(bench.over(260, Completeness::Complete, EndCause::Finalized), Some(LikelyOver));
    assert_eq!(bench.next(), Some((400, TurnEnded(EndCause::Finalized, Wait::Patience))));
}

#[test]
fn what_sounds_unfinished_is_waited_for_longer_and_dictation_longest() {
    for (completeness, expected, wait) in [
        (Completeness::Complete, 400, Wait::Patience),
        (Completeness::Open, 900, Wait::PatienceOpen),
        (Completeness::Dictating(Dictated::Number), 1_600, Wait::PatienceDictating),
    ] {
        let mut bench = Bench::new();
        bench.paused(160);
        bench.over(260, completeness, EndCause::Finalized);
        assert_eq!(bench.next(), Some((expected, TurnEnded(EndCause::Finalized, wait))), "{completeness:?}");
    }
}

#[test]
fn a_number_being_dictated_is_no_cause_for_a_trial() {
    let mut bench = Bench::new();
    bench.paused(160);
    let output = bench.over(260, Completeness::Dictating(Dictated::Number), EndCause::Finalized);
    assert_eq!(output, None);
}

#[test]
fn a_guess_that_covers_the_silence_is_worth_a_trial_once() {
    let mut bench = Bench::new();
    assert_eq!(bench.guess(50), None, "the caller may still be speaking");
    bench.paused(160);
    assert_eq!(bench.guess(150), Some(LikelyOver), "heard until 50 ms after the last word");
    let again = bench.input(200, EndpointingInput::LikelyOver);
    assert_eq!(again, None, "the trial is under way");
}

#[test]
fn a_sound_after_the_pause_takes_the_question_back() {
    let mut bench = Bench::new();
    bench.paused(160);
    bench.input(200, EndpointingInput::Sounding { pause: Some(ms(200)) });
    let output = bench.over(260, Completeness::Complete, EndCause::Finalized);
    assert_eq!(output, None, "the answer to a question that is out of date");
    assert_eq!(bench.next(), Some((1_260, TurnEnded(EndCause::Timer, Wait::QuietAfterFinal))));
}

#[test]
fn a_sound_after_a_speech_final_is_given_time_to_become_words() {
    let mut bench = Bench::new();
    bench.input(350, EndpointingInput::Sounding { pause: None });
    assert_eq!(bench.over(400, Completeness::Complete, EndCause::SpeechFinal), Some(LikelyOver));
    assert_eq!(bench.next(), Some((1_550, TurnEnded(EndCause::SpeechFinal, Wait::HoldSounding))), "it goes on");
}

/// The caller goes on with a number just before the long wait for it is over: what they say has as much time to become words
/// as anywhere else.
#[test]
fn a_sound_late_within_dictation_is_given_time_too() {
    let mut bench = Bench::new();
    bench.over(430, Completeness::Dictating(Dictated::Number), EndCause::SpeechFinal);
    bench.input(1_500, EndpointingInput::Sounding { pause: Some(ms(1_400)) });
    assert_eq!(bench.next(), Some((2_700, TurnEnded(EndCause::SpeechFinal, Wait::HoldSounding))));
}

#[test]
fn the_recogniser_says_what_a_sound_after_the_end_was() {
    let mut bench = Bench::new();
    bench.input(350, EndpointingInput::Sounding { pause: None });
    bench.over(400, Completeness::Complete, EndCause::SpeechFinal);
    assert_eq!(bench.paused(700), Some(Finalize(Wait::Pause)));
    let end = bench.input(800, EndpointingInput::UtteranceOver(EndCause::Finalized));
    assert_eq!(end, Some(TurnEnded(EndCause::SpeechFinal, Wait::Patience)), "no word: a cough");
}

#[test]
fn committed_words_without_an_end_signal_end_by_our_timer() {
    let mut bench = Bench::new();
    bench.hear(0, bench.words(Stability::Final, Completeness::Complete, 0));
    assert_eq!(bench.next(), Some((1_000, TurnEnded(EndCause::Timer, Wait::QuietAfterFinal))));
    assert_eq!(bench.machine.deadline(), None);
}

#[test]
fn guesses_alone_are_finalized_and_end_even_if_the_recogniser_never_answers() {
    let mut bench = Bench::new();
    bench.guess(0);
    assert_eq!(bench.next(), Some((1_200, Finalize(Wait::QuietAfterInterim))));
    assert_eq!(bench.next(), Some((1_700, TurnEnded(EndCause::Timer, Wait::FinalizeAnswer))));
}

#[test]
fn a_caller_who_was_cut_off_twice_is_given_more_time() {
    let mut bench = Bench::new();
    for _ in 0..2 {
        bench.machine.cut_the_caller(ms(450));
    }
    bench.paused(160);
    bench.over(260, Completeness::Complete, EndCause::Finalized);
    assert_eq!(bench.next(), Some((600, TurnEnded(EndCause::Finalized, Wait::Patience))));
}

#[test]
fn a_caller_who_never_pauses_is_answered_sooner() {
    let mut bench = Bench::new();
    for _ in 0..3 {
        bench.over(430, Completeness::Complete, EndCause::SpeechFinal);
    }
    bench.paused(160);
    bench.over(260, Completeness::Complete, EndCause::Finalized);
    assert_eq!(bench.next(), Some((300, TurnEnded(EndCause::Finalized, Wait::PatienceLeast))));
}

#[test]
fn a_recogniser_that_takes_turns_is_not_asked_at_a_pause() {
    let mut bench = Bench::new();
    bench.machine = Endpointing::new(Settings::default().turn, TurnTaking::Recogniser);
    bench.guess(100);
    assert_ne!(bench.paused(160), Some(Finalize(Wait::Pause)));
    assert_eq!(
        bench.next(),
        Some((1_300, Finalize(Wait::QuietAfterInterim))),
        "only when it has said nothing for long"
    );
    bench.over(1_400, Completeness::Complete, EndCause::SpeechFinal);
    assert_eq!(bench.machine.deadline(), None);
}

#[test]
fn noises_that_come_and_go_do_not_keep_a_turn_open() {
    let mut bench = Bench::new();
    bench.over(350, Completeness::Complete, EndCause::SpeechFinal);
    let mut ended = None;
    for burst in 0..20 {
        let at = 360 + 700 * burst;
        ended = ended.or(bench.input(at, EndpointingInput::Sounding { pause: Some(ms(400)) }));
        ended = ended.or(bench.paused(at + 300));
        assert!(ended.is_some() || at < 1_600, "still open after {at} ms");
    }
}
