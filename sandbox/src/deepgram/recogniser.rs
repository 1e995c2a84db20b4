//! What a recogniser finds in the audio, on the audio's own clock. No latency, no wire.

use std::{collections::VecDeque, time::Duration};

use rand::{Rng, rngs::SmallRng};

use super::ListenParams;
use crate::voice::{Decoder, Heard, Word, Words, samples_in};

/// Audio is taken in steps of 10 ms, so that findings do not depend on the size of the client's chunks.
const STEP: Duration = Duration::from_millis(10);

/// Sound this long is reported as the start of speech, whatever it is.
const VAD_ONSET: Duration = Duration::from_millis(100);

/// Silence after which the next sound is a new start.
const VAD_GAP: Duration = Duration::from_millis(500);

/// A word followed by this much silence is shown in interims although more of it may come.
const TENTATIVE: Duration = Duration::from_millis(100);

/// The shortest pause seen at all; the pause inside a spoken symbol is no pause.
const SHORTEST_PAUSE: Duration = Duration::from_millis(60);

/// With smart formatting, a number that may go on is held back for this long (vendor's guide to smart format).
const ENTITY_HOLD: Duration = Duration::from_secs(3);

/// Silence is reported as an empty final this often.
const EMPTY_FINAL: Duration = Duration::from_secs(5);

/// Something the recogniser has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Finding {
    SpeechStarted { at: Duration },
    Results(Segment),
    UtteranceEnd { last_word_end: Duration },
}

/// A transcript of the audio from `start` to `end`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) start: Duration,
    pub(super) end: Duration,
    pub(super) words: Vec<Word>,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Interim,
    /// Committed, but the speaker has not paused.
    Final,
    /// Committed at a pause.
    SpeechFinal,
    /// Committed because the client asked.
    Finalized,
}

/// How the audio is cut up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cutting {
    pub(super) interim_every: Duration,
    /// A segment of unbroken speech is committed at a length between these.
    pub(super) segment: (Duration, Duration),
}

#[derive(Debug)]
pub(super) struct Recogniser {
    params: ListenParams,
    cutting: Cutting,
    rng: SmallRng,
    decoder: Decoder,
    words: Words,
    /// Words heard since `segment_start`, not committed yet.
    pending: Vec<Word>,
    segment_start: Duration,
    /// Length at which this segment is committed.
    segment_length: Duration,
    /// Words were heard since the last pause was reported.
    utterance_open: bool,
    last_interim: Duration,
    shown: usize,
    sound_started: Option<Duration>,
    vad_reported: bool,
    unreported_word_end: Option<Duration>,
    found: VecDeque<Finding>,
}

impl Recogniser {
    pub(super) fn new(params: ListenParams, cutting: Cutting, rng: SmallRng) -> Self {
        let mut recogniser = Self {
            params,
            cutting,
            rng,
            decoder: Decoder::new(),
            words: Words::new(),
            pending: Vec::new(),
            segment_start: Duration::ZERO,
            segment_length: Duration::ZERO,
            utterance_open: false,
            last_interim: Duration::ZERO,
            shown: 0,
            sound_started: None,
            vad_reported: false,
            unreported_word_end: None,
            found: VecDeque::new(),
        };
        recogniser.begin_segment(Duration::ZERO);
        recogniser
    }

    /// Audio received so far.
    pub(super) fn clock(&self) -> Duration {
        self.decoder.clock()
    }

    pub(super) fn listen(&mut self, audio: &[u8]) {
        for step in audio.chunks(samples_in(STEP)) {
            self.decoder.feed(step);
            self.hear();
            self.watch_voice_activity();
            self.end_utterance_at_pause();
            self.commit_long_segment();
            self.show_interim();
            self.report_utterance_end();
            self.report_silence();
        }
    }

    pub(super) fn poll(&mut self) -> Option<Finding> {
        self.found.pop_front()
    }

    /// Commits everything heard because the client asked; false when there was nothing.
    pub(super) fn finalize(&mut self) -> bool {
        self.flush_words();
        if self.pending.is_empty() {
            return false;
        }
        self.commit_all(Kind::Finalized);
        true
    }

    /// An answer to a Finalize that found nothing to commit.
    pub(super) fn finalize_nothing(&mut self) {
        self.commit_all(Kind::Finalized);
    }

    /// The stream ends: commits what is left.
    pub(super) fn finish(&mut self) {
        self.decoder.finish();
        self.hear();
        self.flush_words();
        if !self.pending.is_empty() {
            self.commit_all(Kind::SpeechFinal);
        }
    }

    fn hear(&mut self) {
        while let Some(heard) = self.decoder.poll() {
            match heard {
                Heard::SoundStarted { at } => {
                    if self.sound_started.is_none() {
                        self.sound_started = Some(at);
                        self.vad_reported = false;
                    }
                }
                Heard::Symbol { .. } => self.words.hear(&heard),
                Heard::SoundEnded { .. } => {}
            }
        }
        self.words.pass(self.clock());
        self.collect_words();
    }

    fn flush_words(&mut self) {
        self.words.finish();
        self.collect_words();
    }

    fn collect_words(&mut self) {
        while let Some(word) = self.words.poll() {
            self.utterance_open = true;
            self.unreported_word_end = Some(word.end);
            self.pending.push(word);
        }
    }

    fn watch_voice_activity(&mut self) {
        let Some(started) = self.sound_started else { return };
        let quiet = self.decoder.quiet_for();
        let last_sound = self.clock() - quiet;
        if !self.vad_reported && last_sound >= started + VAD_ONSET {
            self.vad_reported = true;
            if self.params.vad_events {
                self.found.push_back(Finding::SpeechStarted { at: started });
            }
        }
        if quiet >= VAD_GAP {
            self.sound_started = None;
        }
    }

    fn end_utterance_at_pause(&mut self) {
        let Some(endpointing) = self.params.endpointing else { return };
        let quiet = self.decoder.quiet_for();
        let open = self.utterance_open || self.words.open().is_some();
        if !open || quiet < endpointing.max(SHORTEST_PAUSE) || (self.holds_number() && quiet < ENTITY_HOLD) {
            return;
        }
        self.flush_words();
        self.commit_all(Kind::SpeechFinal);
        self.utterance_open = false;
    }

    /// Whether smart formatting waits for the rest of a number.
    fn holds_number(&self) -> bool {
        let last = self.words.open().or(self.pending.last());
        self.params.smart_format
            && !self.params.no_delay
            && last.is_some_and(|word| word.text.contains(|ch: char| ch.is_ascii_digit()))
    }

    /// Commits a long stretch without a pause. Half of the time the last word is left for the next segment,
    /// so that a final covers less than the interim before it.
    fn commit_long_segment(&mut self) {
        let Some(first) = self.pending.first() else { return };
        if self.clock() < first.start + self.segment_length {
            return;
        }
        let recent = self.pending.last().is_some_and(|last| last.end + VAD_GAP > self.clock());
        let kept_back = usize::from(self.pending.len() > 1 && recent && self.rng.random());
        let rest = self.pending.split_off(self.pending.len() - kept_back);
        let words = std::mem::replace(&mut self.pending, rest);
        let end = words.last().map_or(self.clock(), |word| word.end);
        self.found.push_back(Finding::Results(Segment { start: self.segment_start, end, words, kind: Kind::Final }));
        self.begin_segment(end);
    }

    fn show_interim(&mut self) {
        if !self.params.interim_results || self.clock() < self.last_interim + self.cutting.interim_every {
            return;
        }
        let tentative = self.words.open().filter(|_| self.decoder.quiet_for() >= TENTATIVE);
        let words: Vec<_> = self.pending.iter().chain(tentative).cloned().collect();
        if words.len() > self.shown {
            self.shown = words.len();
            self.last_interim = self.clock();
            let segment = Segment { start: self.segment_start, end: self.clock(), words, kind: Kind::Interim };
            self.found.push_back(Finding::Results(segment));
        }
    }

    fn report_utterance_end(&mut self) {
        let (Some(gap), Some(last_word_end)) = (self.params.utterance_end, self.unreported_word_end) else { return };
        if self.words.open().is_none() && self.clock() >= last_word_end + gap {
            self.unreported_word_end = None;
            self.found.push_back(Finding::UtteranceEnd { last_word_end });
        }
    }

    fn report_silence(&mut self) {
        let nothing = self.pending.is_empty() && self.words.open().is_none();
        if nothing && self.clock() >= self.segment_start + EMPTY_FINAL {
            self.commit_all(Kind::Final);
        }
    }

    /// Commits all pending words and the time up to now.
    fn commit_all(&mut self, kind: Kind) {
        let (start, end) = (self.segment_start, self.clock());
        let words = std::mem::take(&mut self.pending);
        self.found.push_back(Finding::Results(Segment { start, end, words, kind }));
        self.begin_segment(end);
    }

    fn begin_segment(&mut self, start: Duration) {
        let (shortest, longest) = self.cutting.segment;
        self.segment_length = shortest + longest.saturating_sub(shortest).mul_f64(self.rng.random());
        self.segment_start = start;
        self.shown = 0;
    }
}

#[cfg(test)]
mod tests {
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
        assert!(
            matches!(findings[..], [Finding::SpeechStarted { at }] if at.abs_diff(ms(500)) < ms(2)),
            "{findings:?}"
        );
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
}
