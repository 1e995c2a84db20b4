use rand::{Rng, SeedableRng, rngs::SmallRng};

use super::*;
use crate::audio::mulaw;

/// Speech as a voice envelope has it: syllables, dips between them, pauses between phrases. dBFS, one a frame.
fn speech(frames: usize, peak_dbfs: f32, seed: u64) -> Vec<f32> {
    let mut rng = SmallRng::seed_from_u64(seed);
    let mut levels = Vec::new();
    while levels.len() < frames {
        for _ in 0..rng.random_range(5..12) {
            let syllable = peak_dbfs - rng.random_range(0.0..8.0);
            levels.extend(vec![syllable; rng.random_range(4..12)]);
            levels.extend(vec![syllable - rng.random_range(12.0..25.0); rng.random_range(1..4)]);
        }
        levels.extend(vec![FLOOR_DBFS - 30.0; rng.random_range(10..30)]);
    }
    levels.truncate(frames);
    levels
}

fn silence(frames: usize) -> Vec<f32> {
    vec![FLOOR_DBFS - 30.0; frames]
}

fn power(dbfs: f32) -> f32 {
    10_f32.powf(dbfs / 10.0)
}

/// A frame of this level.
fn frame(dbfs: f32) -> Vec<u8> {
    let amplitude = 32_768.0 * 10_f32.powf(dbfs / 20.0) * std::f32::consts::SQRT_2;
    let sample = |n: usize| amplitude * (n as f32 * 400.0 * std::f32::consts::TAU / 8_000.0).sin();
    mulaw::encode(&(0..FRAME_BYTES).map(|n| sample(n) as i16).collect::<Vec<_>>())
}

/// A line with a loudspeaker at its end.
struct Line {
    echo: Echo,
    start: Instant,
    /// Frames heard so far.
    now: usize,
    agent: Vec<f32>,
    gain_db: f32,
    delay_ms: usize,
    noise_dbfs: f32,
    /// Of each frame heard.
    judged: Vec<Source>,
}

impl Line {
    fn new(gain_db: f32, delay_ms: usize) -> Self {
        let start = Instant::now();
        let echo = Echo::new(start);
        Self { echo, start, now: 0, agent: Vec::new(), gain_db, delay_ms, noise_dbfs: -75.0, judged: Vec::new() }
    }

    fn instant(&self) -> Instant {
        self.start + Duration::from_millis(self.now as u64 * FRAME_MS)
    }

    /// The agent says this, paced as the player paces it: messages of three frames, up to two ahead; the caller that.
    fn run(&mut self, agent: &[f32], caller: &[f32]) {
        let begin = self.now;
        let mut messages = agent.chunks(3);
        for (frames, caller_level) in caller.iter().enumerate() {
            let sending = if frames == 0 { 2 } else { usize::from(frames % 3 == 0) };
            for message in messages.by_ref().take(sending) {
                let audio: Vec<u8> = message.iter().flat_map(|level| frame(*level)).collect();
                self.echo.sent(&audio, self.instant());
            }
            self.agent.push(agent.get(self.now - begin).copied().unwrap_or(FLOOR_DBFS - 30.0));
            let heard = power(self.noise_dbfs) + power(*caller_level) + self.returning();
            self.now += 1;
            let judged = self.echo.heard(&frame(10.0 * heard.log10()), self.instant());
            self.judged.push(judged.source);
        }
    }

    /// What the loudspeaker gives back in this frame, as power; the delay need not be whole frames.
    fn returning(&self) -> f32 {
        let (frames, rest) = (self.delay_ms / 20, (self.delay_ms % 20) as f32 / 20.0);
        let of = |back: usize| self.now.checked_sub(back).map_or(0.0, |slot| power(self.agent[slot]));
        (of(frames) * (1.0 - rest) + of(frames + 1) * rest) * power(self.gain_db)
    }

    fn greet(&mut self, seed: u64) {
        self.run(&speech(400, -17.0, seed), &silence(400));
    }

    fn count(&self, source: Source, from: usize) -> usize {
        self.judged[from..].iter().filter(|judged| **judged == source).count()
    }
}

const GAINS: [f32; 5] = [-6.0, -10.0, -15.0, -20.0, -25.0];
const DELAYS: [usize; 6] = [100, 190, 250, 370, 480, 600];

#[test]
fn the_echo_of_a_line_is_learnt_from_the_greeting_at_any_gain_and_delay() {
    for (seed, gain_db) in (0..4).flat_map(|seed| GAINS.map(|gain| (seed, gain))) {
        for delay_ms in DELAYS {
            let case = format!("{gain_db} dB, {delay_ms} ms, seed {seed}");
            let mut line = Line::new(gain_db, delay_ms);
            line.greet(seed);
            let path =
                line.echo.path().unwrap_or_else(|| panic!("{case}: nothing learnt, {:?}", line.echo.learner.fit(None)));
            assert!(path.lag.as_millis().abs_diff(delay_ms as u128) <= 40, "{case}: {path:?}");
            assert!((path.gain_db - gain_db).abs() <= 2.0, "{case}: {path:?}");
            let learnt = line.now;
            line.run(&speech(500, -17.0, seed + 100), &silence(560));
            assert_eq!(line.count(Source::Caller, learnt), 0, "{case}: {path:?}");
            assert!(line.count(Source::Echo, learnt) > 200, "{case}");
        }
    }
}

#[test]
fn a_line_without_an_echo_never_claims_one_whatever_the_two_say() {
    for seed in 0..4 {
        let mut line = Line::new(-90.0, 250);
        line.greet(seed);
        for turn in 0..20 {
            let seed = seed * 1_000 + turn;
            // An answer after the question, a backchannel into it, both at once, a second voice in the room.
            let answer: Vec<f32> = [silence(110), speech(90, -22.0, seed + 1)].concat();
            line.run(&speech(100, -17.0, seed), &answer);
            line.run(&speech(200, -17.0, seed + 2), &[silence(80), speech(25, -24.0, seed), silence(95)].concat());
            line.run(&speech(150, -17.0, seed + 3), &speech(200, -20.0, seed + 4));
            line.run(&speech(100, -17.0, seed + 5), &speech(150, -32.0, seed + 6));
            assert_eq!(line.echo.path(), None, "seed {seed}: {:?}", line.echo.learner.fit(None));
        }
        assert_eq!(line.count(Source::Echo, 0), 0);
    }
}

#[test]
fn a_caller_who_repeats_what_the_agent_said_is_no_echo() {
    // "0 7 7" – "0 7 7": the same words in the same rhythm, but after the agent and as loud as a person is.
    for pause in [5, 15, 25] {
        let mut line = Line::new(-90.0, 250);
        line.greet(1);
        for turn in 0..20 {
            let digits = speech(50, -17.0, turn);
            let repeated: Vec<f32> = digits.iter().map(|level| level - 4.0).collect();
            line.run(&digits, &[silence(50 + pause), repeated].concat());
            assert_eq!(line.echo.path(), None, "turn {turn}: {:?}", line.echo.learner.fit(None));
        }
    }
}

#[test]
fn a_caller_louder_than_the_echo_is_heard_through_it_within_a_tenth_of_a_second() {
    for gain_db in GAINS {
        for delay_ms in DELAYS {
            let mut line = Line::new(gain_db, delay_ms);
            line.greet(3);
            line.run(&speech(200, -17.0, 50), &silence(150));
            let began = line.now;
            // 7 dB above the echo, and never fainter than people speak.
            let caller = (-17.0 + gain_db + 7.0_f32).max(-30.0);
            line.run(&speech(200, -17.0, 51), &vec![caller; 60]);
            let first = line.judged[began..].iter().position(|source| *source == Source::Caller).unwrap();
            let heard = line.count(Source::Caller, began);
            assert!(first <= 5 && heard >= 45, "{gain_db} dB, {delay_ms} ms: first {first}, {heard} of 60");
        }
    }
}

#[test]
fn an_answer_after_the_agent_is_never_taken_for_echo() {
    for delay_ms in DELAYS {
        let mut line = Line::new(-12.0, delay_ms);
        line.greet(4);
        // The agent has spoken; 700 ms later the caller answers, softer than the echo was.
        line.run(&speech(100, -17.0, 9), &silence(100));
        line.run(&[], &silence(45));
        let began = line.now;
        line.run(&[], &[-40.0; 50]);
        assert_eq!(line.count(Source::Echo, began), 0, "{delay_ms} ms");
    }
}

#[test]
fn an_echo_whose_delay_or_gain_changes_is_learnt_anew() {
    for (gain_db, delay_ms) in [(-12.0, 500), (-24.0, 200), (-6.0, 200)] {
        let mut line = Line::new(-12.0, 200);
        line.greet(5);
        (line.gain_db, line.delay_ms) = (gain_db, delay_ms);
        line.run(&speech(800, -17.0, 60), &silence(800));
        let path = line.echo.path().unwrap();
        assert!(path.lag.as_millis().abs_diff(delay_ms as u128) <= 40, "{path:?}");
        assert!((path.gain_db - gain_db).abs() <= 3.0, "{path:?}");
        let learnt = line.now;
        line.run(&speech(400, -17.0, 61), &silence(450));
        assert_eq!(line.count(Source::Caller, learnt), 0, "{path:?}");
    }
}

#[test]
fn a_voice_that_never_changes_teaches_nothing_and_unteaches_nothing() {
    let mut line = Line::new(-20.0, 200);
    line.greet(6);
    let (known, learnt) = (line.echo.path().unwrap(), line.now);
    line.run(&vec![-17.0; 1_500], &silence(1_500));
    assert_eq!(line.echo.path().map(|path| path.lag), Some(known.lag));
    assert_eq!(line.count(Source::Caller, learnt), 0);
    assert!(line.count(Source::Echo, learnt) > 1_400, "half a minute of it is not the noise of the line either");
}

#[test]
fn an_echo_that_is_gone_is_forgotten() {
    let mut line = Line::new(-12.0, 200);
    line.greet(6);
    assert!(line.echo.path().is_some());
    line.gain_db = -90.0;
    line.run(&speech(1_000, -17.0, 70), &silence(1_000));
    assert_eq!(line.echo.path(), None, "the caller picked the handset up");
}

#[test]
fn an_echo_is_learnt_through_the_noise_of_a_line() {
    for (noise_dbfs, gain_db) in [(-50.0, -20.0), (-45.0, -15.0), (-40.0, -10.0)] {
        let mut line = Line::new(gain_db, 300);
        line.noise_dbfs = noise_dbfs;
        line.greet(7);
        let path = line.echo.path().unwrap_or_else(|| panic!("{noise_dbfs}: {:?}", line.echo.learner.fit(None)));
        assert!(path.lag.as_millis().abs_diff(300) <= 40, "{path:?}");
        let learnt = line.now;
        line.run(&speech(400, -17.0, 80), &silence(400));
        assert_eq!(line.count(Source::Caller, learnt), 0, "noise at {noise_dbfs}: {path:?}");
    }
}

#[test]
fn what_was_heard_before_the_echo_was_known_is_judged_by_what_is_known_now() {
    let mut line = Line::new(-12.0, 200);
    line.greet(8);
    assert!(line.count(Source::Caller, 0) > 50, "at first nothing is known");
    let (start, end) = (line.start, line.instant());
    assert_eq!(line.echo.source_of(start..end), Source::Echo);
    assert!(line.echo.is_only_echo(start, end));
}

#[test]
fn what_a_clear_took_back_explains_nothing() {
    let mut line = Line::new(-12.0, 100);
    line.greet(9);
    line.run(&[], &silence(100));
    // A second of speech, sent at once and dropped at once.
    let audio: Vec<u8> = (0..50).flat_map(|_| frame(-17.0)).collect();
    line.echo.sent(&audio, line.instant());
    line.echo.cleared(line.instant());
    let began = line.now + 20;
    line.run(&[], &[-30.0; 50]);
    assert_eq!(line.count(Source::Echo, began), 0);
}
