use super::*;

const WAIT: Duration = Duration::from_millis(1_600);

const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

fn word(text: &str, start: u64, end: u64) -> Word {
    Word { text: text.to_owned(), start: ms(start), end: ms(end) }
}

fn texts(words: &[Word]) -> Vec<&str> {
    words.iter().map(|word| word.text.as_str()).collect()
}

fn cut(at: u64) -> Cut {
    Cut { at: ms(at), live_from: ms(at) - MARGIN, recorded_to: ms(at) + MARGIN }
}

/// One stretch from 1 s to 5 s, asked for once.
fn asked(start: Instant) -> (CatchUps, CatchUpId) {
    let mut catch_ups = CatchUps::default();
    let id = catch_ups.open(ms(1_000), cut(5_000), Bytes::from_static(b"audio"), WAIT, start);
    assert_eq!(catch_ups.ask(id, start), Some((Bytes::from_static(b"audio"), WAIT, true)));
    (catch_ups, id)
}

#[test]
fn the_cut_is_at_a_pause_and_both_sides_hear_across_it() {
    let loud = |bytes: usize| vec![0x10; bytes];
    let mut audio = loud(32_000);
    let pause = 32_000 - 8_000..32_000 - 8_000 + 800;
    audio[pause.clone()].fill(mulaw::SILENCE);
    let begin = ms(3_000);
    let at = Cut::of(begin, &audio);
    let pause = begin + mulaw::duration(pause.start)..begin + mulaw::duration(pause.end);
    assert!(pause.contains(&at.at), "{at:?} is not in {pause:?}");
    assert_eq!((at.at - at.live_from, at.recorded_to - at.at), (MARGIN, MARGIN));
    for audio in [loud(32_000), vec![mulaw::SILENCE; 32_000], loud(16_160)] {
        let Cut { at, live_from, recorded_to } = Cut::of(begin, &audio);
        let end = begin + mulaw::duration(audio.len());
        assert!(end - live_from <= LIVE && live_from >= begin, "{live_from:?} of {end:?}");
        assert!(begin < at && at < recorded_to && recorded_to <= end);
    }
}

#[test]
fn of_its_words_a_recording_keeps_those_that_begin_before_the_cut() {
    let start = Instant::now();
    let (mut catch_ups, id) = asked(start);
    let words = vec![word("one", 0, 300), word("two", 3_900, 4_300), word("three", 4_400, 4_700)];
    let (own, heard) = catch_ups.recognised(id, words).unwrap();
    assert_eq!((texts(&own), heard), (vec!["one", "two"], ms(1_000)..ms(5_000)));
    assert_eq!((own[0].start, own[1].end), (ms(1_000), ms(5_300)));
    assert!(!catch_ups.is_pending());
    assert_eq!(catch_ups.recognised(id, Vec::new()), None, "the second answer to the same question");
}

#[test]
fn a_second_stretch_leaves_the_first_its_words() {
    let start = Instant::now();
    let (mut catch_ups, _) = asked(start);
    let second = catch_ups.open(ms(4_300), cut(8_000), Bytes::new(), WAIT, start);
    let words = vec![word("half", 0, 200), word("first's", 300, 500), word("second's", 800, 1_100)];
    assert_eq!(texts(&catch_ups.recognised(second, words).unwrap().0), ["second's"]);
    assert!(catch_ups.is_pending());
}

#[test]
fn an_endpoint_that_says_nothing_is_asked_a_second_time_and_then_given_up() {
    let start = Instant::now();
    let (mut catch_ups, id) = asked(start);
    assert_eq!(catch_ups.deadline(), Some(start + WAIT / 2));
    assert_eq!(catch_ups.tick(start + WAIT / 2 - ms(1)), None);
    assert_eq!(catch_ups.tick(start + WAIT / 2), Some(CatchUpOutput::Ask(id)));
    let (_, within, first) = catch_ups.ask(id, start + WAIT / 2).unwrap();
    assert_eq!((within, first), (WAIT / 2, false));
    assert_eq!(catch_ups.tick(start + WAIT - ms(1)), None);
    let failed = CatchUpOutput::Failed { begin: ms(1_000), words_from: ms(1_000), how: Failed::Late };
    assert_eq!(catch_ups.tick(start + WAIT), Some(failed));
    assert_eq!((catch_ups.deadline(), catch_ups.is_pending()), (None, false));
}

#[test]
fn a_failure_is_tried_again_once_and_an_answer_under_way_is_waited_for() {
    let start = Instant::now();
    let (mut catch_ups, id) = asked(start);
    assert_eq!(catch_ups.failed(id), Some(CatchUpOutput::Ask(id)));
    catch_ups.ask(id, start).unwrap();
    let failed = CatchUpOutput::Failed { begin: ms(1_000), words_from: ms(1_000), how: Failed::Refused };
    assert_eq!(catch_ups.failed(id), Some(failed));

    let (mut catch_ups, id) = asked(start);
    assert_eq!(catch_ups.tick(start + WAIT / 2), Some(CatchUpOutput::Ask(id)));
    catch_ups.ask(id, start).unwrap();
    assert_eq!(catch_ups.failed(id), None, "the second try may still answer");
    assert!(catch_ups.recognised(id, Vec::new()).is_some());
}

#[test]
fn what_fails_is_heard_again_live_with_everything_after_it() {
    let start = Instant::now();
    let (mut catch_ups, first) = asked(start);
    let second = catch_ups.open(ms(4_300), cut(8_000), Bytes::new(), WAIT, start + ms(100));
    catch_ups.ask(first, start);
    catch_ups.ask(second, start);
    catch_ups.failed(first);
    let failed = CatchUpOutput::Failed { begin: ms(1_000), words_from: ms(1_000), how: Failed::Refused };
    assert_eq!(catch_ups.failed(first), Some(failed));
    assert!(!catch_ups.is_pending(), "the second stretch is heard again too");
}

#[test]
fn a_later_stretch_that_fails_leaves_the_words_of_the_former_alone() {
    let start = Instant::now();
    let (mut catch_ups, first) = asked(start);
    let second = catch_ups.open(ms(4_300), cut(8_000), Bytes::new(), WAIT, start);
    catch_ups.ask(second, start);
    catch_ups.failed(second);
    catch_ups.ask(second, start);
    let failed = CatchUpOutput::Failed { begin: ms(4_300), words_from: ms(5_000), how: Failed::Refused };
    assert_eq!(catch_ups.failed(second), Some(failed));
    assert!(catch_ups.recognised(first, Vec::new()).is_some());
}

#[test]
fn neither_audio_nor_words_are_printed() {
    let order = CatchUp { id: CatchUpId(3), route: Route(0), audio: Bytes::from_static(b"secret"), within: WAIT };
    assert!(!format!("{order:?}").contains("secret"));
}
