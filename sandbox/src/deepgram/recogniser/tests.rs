//! What is found in synthetic audio, and when on its clock.

use rand::SeedableRng;

use super::*;
use crate::voice;

const BASE: &str = "model=nova-3&encoding=mulaw&sample_rate=8000&mip_opt_out=true&interim_results=true&endpointing=300&utterance_end_ms=1000&vad_events=true";

fn recogniser(query: &str) -> Recogniser {
    let cutting = Cutting {
        interim_every: Duration::from_millis(250),
        segment: (Duration::from_secs(3), Duration::from_secs(5)),
    };
    Recogniser::new(query.parse().unwrap(), cutting, SmallRng::seed_from_u64(5))
}

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// Audio made of speech and `~n` pauses of n ms: "hello ~400 world" spoken as two pieces.
fn audio(pieces: &[&str]) -> Vec<u8> {
    let mut audio = Vec::new();
    for piece in pieces {
        match piece.strip_prefix('~') {
            Some(pause) => audio.extend(voice::silence(ms(pause.parse().unwrap()))),
            None => audio.extend(voice::encode(piece)),
        }
    }
    audio
}

fn find(query: &str, audio: &[u8], chunk: usize) -> Vec<Finding> {
    let mut recogniser = recogniser(query);
    audio.chunks(chunk).for_each(|part| recogniser.listen(part));
    std::iter::from_fn(|| recogniser.poll()).collect()
}

fn text(segment: &Segment) -> String {
    segment.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

fn results(findings: &[Finding], kind: Kind) -> Vec<&Segment> {
    findings
        .iter()
        .filter_map(|finding| match finding {
            Finding::Results(segment) if segment.kind == kind => Some(segment),
            _ => None,
        })
        .collect()
}

fn texts(findings: &[Finding], kind: Kind) -> Vec<String> {
    results(findings, kind).into_iter().map(text).collect()
}

#[test]
fn a_pause_of_the_asked_length_ends_the_utterance_and_a_shorter_one_does_not() {
    let short = find(BASE, &audio(&["hello", "~250", "there"]), 160);
    assert_eq!(texts(&short, Kind::SpeechFinal), [""; 0]);
    let long = find(BASE, &audio(&["hello", "~320", "there", "~320"]), 160);
    assert_eq!(texts(&long, Kind::SpeechFinal), ["hello", "there"]);
}

#[test]
fn findings_do_not_depend_on_the_size_of_chunks() {
    let audio = audio(&["~100", "i would like to book, please", "~700", "thanks", "~1500"]);
    assert_eq!(find(BASE, &audio, 80), find(BASE, &audio, 640));
    assert_eq!(find(BASE, &audio, 160), find(BASE, &audio, 8_000));
}

#[test]
fn interims_grow_with_the_words_and_come_at_most_every_quarter_second() {
    let findings = find(BASE, &audio(&["one two three four five six seven ", "~400"]), 160);
    let interims = results(&findings, Kind::Interim);
    assert!(interims.len() >= 3, "{interims:?}");
    for pair in interims.windows(2) {
        assert!(pair[1].end >= pair[0].end + ms(250));
        assert!(text(pair[1]).starts_with(&text(pair[0])));
        assert_eq!(pair[0].start, pair[1].start);
    }
    let quiet = BASE.replace("interim_results=true", "interim_results=false").replace("&utterance_end_ms=1000", "");
    assert_eq!(texts(&find(&quiet, &audio(&["one two three four", "~400"]), 160), Kind::Interim), [""; 0]);
}

#[test]
fn a_single_word_shows_before_its_pause_ends_the_utterance() {
    let findings = find(BASE, &audio(&["~1000", "yes", "~400"]), 160);
    assert_eq!(texts(&findings, Kind::Interim), ["yes"]);
    assert_eq!(texts(&findings, Kind::SpeechFinal), ["yes"]);
}

#[test]
fn long_speech_is_committed_in_segments_that_lose_nothing() {
    let speech = "the quick brown fox jumps over the lazy dog again and again ".repeat(20);
    let findings = find(BASE, &audio(&[&speech, "~400"]), 160);
    let finals = results(&findings, Kind::Final);
    assert!(finals.len() >= 10, "a minute of speech in {} segments", finals.len());
    for segment in &finals {
        let spoken = segment.words.last().unwrap().end - segment.words[0].start;
        assert!(spoken <= ms(5_500), "a segment of {spoken:?}");
    }
    let committed: Vec<_> = findings
        .iter()
        .filter_map(|finding| match finding {
            Finding::Results(segment) if segment.kind != Kind::Interim => Some(segment),
            _ => None,
        })
        .collect();
    for pair in committed.windows(2) {
        assert_eq!(pair[0].end, pair[1].start, "segments must meet");
    }
    let all: Vec<_> = committed.iter().flat_map(|segment| &segment.words).map(|word| word.text.as_str()).collect();
    assert_eq!(all.join(" "), speech.trim());
    let shrank = finals.iter().any(|kept| {
        let shown = results(&findings, Kind::Interim).into_iter().filter(|shown| shown.start == kept.start);
        shown.map(|shown| shown.words.len()).max() > Some(kept.words.len())
    });
    assert!(shrank, "no final covered less than the interim before it");
}

#[test]
fn utterance_end_comes_a_second_after_the_last_word_even_in_noise() {
    let mut noisy = audio(&["hello there"]);
    noisy.extend(voice::noise(ms(1_500), 1));
    for audio in [audio(&["hello there", "~1500"]), noisy] {
        let ends: Vec<_> = find(BASE, &audio, 160)
            .into_iter()
            .filter_map(|finding| match finding {
                Finding::UtteranceEnd { last_word_end } => Some(last_word_end),
                _ => None,
            })
            .collect();
        assert_eq!(ends.len(), 1, "exactly one for the utterance");
        assert!(ends[0].abs_diff(ms(530)) < ms(2));
    }
    let early = find(BASE, &audio(&["hello there", "~970"]), 160);
    assert!(!early.iter().any(|finding| matches!(finding, Finding::UtteranceEnd { .. })));
}

#[test]
fn noise_defeats_endpointing_and_its_words_are_committed_late() {
    let mut audio = audio(&["hello there"]);
    audio.extend(voice::noise(ms(5_500), 1));
    let findings = find(BASE, &audio, 160);
    assert_eq!(texts(&findings, Kind::SpeechFinal), [""; 0]);
    assert_eq!(texts(&findings, Kind::Final), ["hello there", ""]);
}

#[test]
fn a_cough_starts_speech_but_has_no_words_and_a_click_does_neither() {
    let mut cough = voice::silence(ms(500));
    cough.extend(voice::noise(ms(200), 3));
    cough.extend(voice::silence(ms(1_500)));
    let findings = find(BASE, &cough, 160);
    assert!(matches!(findings[..], [Finding::SpeechStarted { at }] if at.abs_diff(ms(500)) < ms(2)), "{findings:?}");
    let mut click = voice::noise(ms(60), 3);
    click.extend(voice::silence(ms(1_000)));
    assert_eq!(find(BASE, &click, 160), []);
}

#[test]
fn speech_starts_once_for_speech_with_short_pauses_and_again_after_a_long_one() {
    let audio = audio(&["hello", "~350", "there", "~600", "again", "~100"]);
    let starts = |query: &str| {
        find(query, &audio, 160).iter().filter(|finding| matches!(finding, Finding::SpeechStarted { .. })).count()
    };
    assert_eq!(starts(BASE), 2);
    assert_eq!(starts(&BASE.replace("vad_events=true", "vad_events=false")), 0);
}

#[test]
fn silence_is_reported_as_an_empty_final_now_and_then() {
    let findings = find(BASE, &audio(&["~11000"]), 160);
    assert_eq!(texts(&findings, Kind::Final), ["", ""]);
}

#[test]
fn smart_format_holds_a_number_back_unless_told_not_to_delay() {
    let audio = audio(&["it is 555 0", "~2900"]);
    assert_eq!(texts(&find(&format!("{BASE}&smart_format=true"), &audio, 160), Kind::SpeechFinal), [""; 0]);
    let prompt = format!("{BASE}&smart_format=true&no_delay=true");
    assert_eq!(texts(&find(&prompt, &audio, 160), Kind::SpeechFinal), ["it is 555 0"]);
    let held = self::audio(&["it is 555 0", "~3100"]);
    assert_eq!(texts(&find(&format!("{BASE}&smart_format=true"), &held, 160), Kind::SpeechFinal), ["it is 555 0"]);
}

#[test]
fn endpointing_can_be_off() {
    let query = BASE.replace("endpointing=300", "endpointing=false");
    let findings = find(&query, &audio(&["hello", "~2900"]), 160);
    assert_eq!(texts(&findings, Kind::SpeechFinal), [""; 0]);
}

#[test]
fn finalize_commits_what_was_heard_and_says_when_there_was_nothing() {
    let mut recogniser = recogniser(BASE);
    assert!(!recogniser.finalize());
    recogniser.listen(&audio(&["hello the", "~100"]));
    assert!(recogniser.finalize());
    assert!(!recogniser.finalize());
    let findings: Vec<_> = std::iter::from_fn(|| recogniser.poll()).collect();
    assert_eq!(texts(&findings, Kind::Finalized), ["hello the"]);
}

#[test]
fn the_end_of_the_stream_commits_a_word_cut_off() {
    let mut recogniser = recogniser(BASE);
    recogniser.listen(&audio(&["good", "by"]));
    recogniser.finish();
    let findings: Vec<_> = std::iter::from_fn(|| recogniser.poll()).collect();
    assert_eq!(texts(&findings, Kind::SpeechFinal), ["goodby"]);
}
