use std::time::Duration;

use proptest::prelude::*;

use super::*;

const ANY_SPEAKABLE: &str = "[a-z0-9 .,?!'\\-:;@+/&%$()\"#*_=£€]{0,24}";

/// Everything heard in `audio`, fed in chunks of `chunk` bytes.
fn listen(audio: &[u8], chunk: usize) -> Vec<Heard> {
    let mut decoder = Decoder::new();
    audio.chunks(chunk).for_each(|part| decoder.feed(part));
    decoder.finish();
    std::iter::from_fn(|| decoder.poll()).collect()
}

fn words_of(audio: &[u8]) -> Vec<Word> {
    let mut words = Words::new();
    listen(audio, 160).iter().for_each(|heard| words.hear(heard));
    words.finish();
    std::iter::from_fn(|| words.poll()).collect()
}

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// Equal to within a sample or two: a sine starts at zero, so its first sample is silent.
fn assert_near(actual: Duration, expected: Duration) {
    assert!(actual.abs_diff(expected) <= Duration::from_micros(500), "{actual:?} is not {expected:?}");
}

proptest! {
    #[test]
    fn what_is_spoken_is_heard_at_any_chunking_and_offset(text in ANY_SPEAKABLE, chunk in 1_usize..700, lead in 0_usize..500) {
        let mut audio = vec![crate::mulaw::SILENCE; lead];
        audio.extend(encode(&text));
        let heard: String = listen(&audio, chunk)
            .into_iter()
            .filter_map(|heard| if let Heard::Symbol { ch, .. } = heard { Some(ch) } else { None })
            .collect();
        prop_assert_eq!(heard, text);
    }

    #[test]
    fn audio_cut_at_any_byte_reads_as_a_prefix_of_the_text(text in ANY_SPEAKABLE, cut in 0.0_f64..1.0, tail in 0_u64..100) {
        let mut audio = encode(&text);
        let kept = (audio.len() as f64 * cut) as usize;
        audio.truncate(kept);
        audio.extend(silence(ms(tail)));
        let heard = decode(&audio);
        prop_assert!(text.starts_with(&heard), "{:?} cut reads as {:?}", text, heard);
        prop_assert!(heard.chars().count() >= kept / SYMBOL_SAMPLES, "a whole symbol was lost");
    }

    #[test]
    fn audio_joined_after_a_cut_reads_as_the_heard_part_and_then_the_rest(a in "[a-z]{1,8}", b in "[a-z]{1,8}", cut in 0.0_f64..1.0) {
        let mut audio = encode(&a);
        let kept = (audio.len() as f64 * cut) as usize;
        audio.truncate(kept);
        audio.extend(encode(&b));
        let heard = decode(&audio);
        // A tone cut short and continued by the same tone is one symbol to any ear.
        let plausible = (0..=a.len()).any(|n| heard == format!("{}{b}", &a[..n]) || heard == format!("{}{}", &a[..n], &b[1..]));
        prop_assert!(plausible, "{:?} cut and then {:?} reads as {:?}", a, b, heard);
    }

    #[test]
    fn noise_never_reads_as_a_word(seed in any::<u64>(), length in 1_u64..1_500) {
        prop_assert_eq!(decode(&noise(ms(length), seed)), "");
    }

    #[test]
    fn arbitrary_bytes_never_panic_and_times_never_run_backwards(audio in proptest::collection::vec(any::<u8>(), 0..4_000), chunk in 1_usize..400) {
        let mut last = Duration::ZERO;
        for heard in listen(&audio, chunk) {
            let at = match heard {
                Heard::SoundStarted { at } | Heard::SoundEnded { at } => at,
                Heard::Symbol { start, end, .. } => { prop_assert!(start < end); start }
            };
            prop_assert!(at >= last);
            last = at;
        }
    }
}

#[test]
fn every_symbol_is_heard_at_the_time_its_span_says() {
    let text = "Hej, [Ann]! 09:30";
    let mut audio = silence(ms(123));
    audio.extend(encode(text));
    assert_eq!(time_of(audio.len() as u64), ms(123) + duration(text));
    let heard = listen(&audio, 160);
    let mut symbols = heard.iter().filter_map(|heard| match heard {
        Heard::Symbol { ch, start, end } => Some((*ch, *start, *end)),
        _ => None,
    });
    for span in char_spans(text) {
        if span.duration.is_zero() {
            assert!("[]".contains(span.ch));
            continue;
        }
        let (ch, start, end) = symbols.next().expect("one symbol for each span");
        assert_eq!(ch, span.ch.to_ascii_lowercase());
        assert_near(start, ms(123) + span.start);
        assert_near(end, ms(123) + span.start + TONE);
    }
    assert_eq!(symbols.next(), None);
}

#[test]
fn sound_starts_and_ends_once_for_a_phrase_and_once_for_a_cough() {
    let mut audio = silence(ms(200));
    audio.extend(encode("one two"));
    audio.extend(silence(ms(400)));
    audio.extend(noise(ms(250), 7));
    audio.extend(silence(ms(100)));
    let edges: Vec<_> =
        listen(&audio, 160).into_iter().filter(|heard| !matches!(heard, Heard::Symbol { .. })).collect();
    let [
        Heard::SoundStarted { at: speech },
        Heard::SoundEnded { at: pause },
        Heard::SoundStarted { at: cough },
        Heard::SoundEnded { at: end },
    ] = edges[..]
    else {
        panic!("expected two stretches of sound: {edges:?}");
    };
    assert_near(speech, ms(200));
    assert_near(pause, ms(200 + 350 - 20));
    assert_near(cough, ms(200 + 350 + 400));
    assert_near(end, ms(200 + 350 + 400 + 250));
}

#[test]
fn quiet_is_measured_from_the_last_sound() {
    let mut decoder = Decoder::new();
    decoder.feed(&encode("a"));
    decoder.feed(&silence(ms(300)));
    assert_near(decoder.quiet_for(), ms(320));
    decoder.feed(&noise(ms(50), 1));
    assert!(decoder.quiet_for() < ms(10));
}

#[test]
fn a_word_ends_at_a_space_or_a_pause() {
    let mut audio = encode("my num");
    audio.extend(silence(ms(200)));
    audio.extend(encode("ber,"));
    audio.extend(silence(ms(350)));
    audio.extend(encode("is 5"));
    let words = words_of(&audio);
    let texts: Vec<_> = words.iter().map(|word| word.text.as_str()).collect();
    assert_eq!(texts, ["my", "number,", "is", "5"]);
    assert_near(words[1].start, ms(150));
    assert_near(words[1].end, ms(300 + 200 + 200 - 20));
}

#[test]
fn a_pause_ends_the_word_before_more_is_said() {
    let mut words = Words::new();
    listen(&encode("yes"), 160).iter().for_each(|heard| words.hear(heard));
    words.pass(ms(400));
    assert_eq!(words.poll(), None);
    assert_eq!(words.open().map(|word| word.text.as_str()), Some("yes"));
    words.pass(ms(450));
    assert_eq!(words.poll().map(|word| word.text), Some("yes".to_owned()));
}

#[test]
fn a_faint_echo_under_speech_is_not_read_but_alone_it_is() {
    let echo = encode("this is the agent talking");
    let near = encode("hello, i have a question");
    for shift in [0, 37, 160, 200, 333] {
        let mut shifted = vec![crate::mulaw::SILENCE; shift];
        shifted.extend(&echo);
        shifted.truncate(near.len());
        assert_eq!(decode(&mix(&near, &shifted, -20.0)), "hello, i have a question", "echo shifted by {shift} samples");
    }
    assert_eq!(decode(&mix(&[], &echo, -20.0)), "this is the agent talking");
    assert_eq!(decode(&mix(&[], &echo, -45.0)), "", "an echo below the floor is no sound");
    assert_eq!(listen(&mix(&[], &echo, -45.0), 160), []);
}

#[test]
fn noise_over_speech_spoils_it() {
    let speech = encode("hello");
    let loud = noise(duration("hello"), 3);
    assert_ne!(decode(&mix(&speech, &loud, 6.0)), "hello");
}

#[test]
fn a_symbol_cut_short_counts_from_twenty_milliseconds_of_its_tone() {
    let cut = |length| {
        let mut audio = encode("k");
        audio.truncate(samples_in(ms(length)));
        audio.extend(silence(ms(50)));
        decode(&audio)
    };
    assert_eq!((cut(16).as_str(), cut(21).as_str()), ("", "k"));
}
