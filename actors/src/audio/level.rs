//! How loud audio is, and whether anything in it could be speech.

use super::mulaw;

/// The level of digital silence. Below the quietest sound µ-law has (one step of 8 in 32768: -72 dBFS).
pub const SILENT_DBFS: f32 = -96.0;

/// The root mean square level, in decibels relative to full scale (0 is a full-scale square wave).
/// Nothing, or only zeroes, is [`SILENT_DBFS`].
pub fn dbfs(mulaw: &[u8]) -> f32 {
    let energy: f64 = mulaw.iter().map(|byte| f64::from(mulaw::decode_sample(*byte)).powi(2)).sum();
    if energy == 0.0 {
        return SILENT_DBFS;
    }
    let root_mean_square = (energy / mulaw.len() as f64).sqrt();
    (20.0 * (root_mean_square / 32_768.0).log10()) as f32
}

/// What a frame sounds like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loudness {
    /// Possibly speech: keep it.
    SpeechLike,
    /// The line's own noise, or nothing.
    Quiet,
}

/// Tells quiet frames from those that may hold speech, so that pure silence can be dropped from kept audio.
///
/// It errs on the side of keeping: whatever is clearly audible is speech-like, however noisy the line, and only near
/// silence is judged against the noise floor. The frame *before* a word's first loud one may hold its soft onset, so
/// whoever drops frames should keep the last few quiet ones.
#[derive(Debug, Clone)]
pub struct VoiceGate {
    noise_floor_dbfs: f32,
    hangover_frames: u8,
}

/// Always speech-like above this: soft telephone speech lies around -45 dBFS, its weak syllables 5 dB lower.
const AUDIBLE_DBFS: f32 = -52.0;

/// Always quiet below this: no more than the flicker of µ-law's lowest two steps.
const INAUDIBLE_DBFS: f32 = -66.0;

/// Between the two, a frame is speech-like when it is this much louder than the floor.
const ABOVE_FLOOR_DB: f32 = 6.0;

/// The floor falls at once and rises by this each frame: 1 dB a second, too slow to learn a word as noise.
const FLOOR_RISE_DB: f32 = 0.02;

/// Frames kept after the last loud one (200 ms): words end softly.
const HANGOVER_FRAMES: u8 = 10;

impl Default for VoiceGate {
    fn default() -> Self {
        // Nothing is known of the line yet: the lowest floor keeps the most.
        Self { noise_floor_dbfs: INAUDIBLE_DBFS, hangover_frames: 0 }
    }
}

impl VoiceGate {
    pub fn new() -> Self {
        Self::default()
    }

    /// Judges the next frame (20 ms of µ-law) of the stream.
    pub fn push(&mut self, frame: &[u8]) -> Loudness {
        let level = dbfs(frame);
        let risen = self.noise_floor_dbfs + FLOOR_RISE_DB;
        self.noise_floor_dbfs = level.min(risen).clamp(INAUDIBLE_DBFS, AUDIBLE_DBFS - ABOVE_FLOOR_DB);

        let loud = level > AUDIBLE_DBFS || level > INAUDIBLE_DBFS.max(self.noise_floor_dbfs + ABOVE_FLOOR_DB);
        if loud {
            self.hangover_frames = HANGOVER_FRAMES;
            return Loudness::SpeechLike;
        }
        if self.hangover_frames > 0 {
            self.hangover_frames -= 1;
            return Loudness::SpeechLike;
        }
        Loudness::Quiet
    }

    /// The noise of the line as far as it has been learnt, in dBFS.
    pub fn noise_floor_dbfs(&self) -> f32 {
        self.noise_floor_dbfs
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::audio::frame::FRAME_BYTES;

    /// A frame of 400 Hz at this level.
    fn tone(dbfs: f32) -> Vec<u8> {
        let amplitude = 32_768.0 * 10_f32.powf(dbfs / 20.0) * std::f32::consts::SQRT_2;
        let sample = |n: usize| amplitude * (n as f32 * 400.0 * std::f32::consts::TAU / 8_000.0).sin();
        mulaw::encode(&(0..FRAME_BYTES).map(|n| sample(n) as i16).collect::<Vec<_>>())
    }

    fn silence() -> Vec<u8> {
        vec![mulaw::SILENCE; FRAME_BYTES]
    }

    fn verdicts(gate: &mut VoiceGate, frame: &[u8], count: usize) -> Vec<Loudness> {
        (0..count).map(|_| gate.push(frame)).collect()
    }

    #[test]
    fn levels_are_measured_within_half_a_decibel() {
        for level in [-6.0, -20.0, -30.0, -45.0] {
            let measured = dbfs(&tone(level));
            assert!((measured - level).abs() < 0.5, "{level} dBFS measured as {measured}");
        }
        assert_eq!(dbfs(&[]), SILENT_DBFS);
        assert_eq!(dbfs(&silence()), SILENT_DBFS);
        assert!((dbfs(&[0x80; FRAME_BYTES]) - 20.0 * (32_124.0_f32 / 32_768.0).log10()).abs() < 0.01);
    }

    #[test]
    fn digital_silence_is_quiet_from_the_first_frame() {
        assert_eq!(verdicts(&mut VoiceGate::new(), &silence(), 3), [Loudness::Quiet; 3]);
    }

    #[test]
    fn speech_is_kept_for_two_hundred_milliseconds_after_its_last_frame() {
        let mut gate = VoiceGate::new();
        assert_eq!(gate.push(&tone(-30.0)), Loudness::SpeechLike);
        assert_eq!(verdicts(&mut gate, &silence(), 10), [Loudness::SpeechLike; 10]);
        assert_eq!(gate.push(&silence()), Loudness::Quiet);
    }

    #[test]
    fn soft_steady_noise_becomes_the_floor_and_a_soft_word_above_it_is_kept() {
        let mut gate = VoiceGate::new();
        let noise = tone(-58.0);
        let verdicts = verdicts(&mut gate, &noise, 1_000);
        assert_eq!(verdicts[0], Loudness::SpeechLike, "an unknown line loses nothing");
        assert_eq!(verdicts[999], Loudness::Quiet, "floor {}", gate.noise_floor_dbfs());
        assert_eq!(gate.push(&tone(-48.0)), Loudness::SpeechLike);
    }

    #[test]
    fn ten_minutes_of_steady_speech_are_never_learnt_as_noise() {
        let mut gate = VoiceGate::new();
        let speech = tone(-48.0);
        assert!(verdicts(&mut gate, &speech, 30_000).iter().all(|verdict| *verdict == Loudness::SpeechLike));
    }

    proptest! {
        #[test]
        fn audible_frames_are_kept_whatever_came_before(
            before in proptest::collection::vec(-90.0_f32..0.0, 0..100),
            level in -50.0_f32..-3.0,
        ) {
            let mut gate = VoiceGate::new();
            for earlier in before {
                gate.push(&tone(earlier));
            }
            prop_assert_eq!(gate.push(&tone(level)), Loudness::SpeechLike);
        }

        #[test]
        fn levels_stay_between_silence_and_full_scale(audio in proptest::collection::vec(any::<u8>(), 0..400)) {
            let level = dbfs(&audio);
            prop_assert!((SILENT_DBFS..=0.0).contains(&level), "{}", level);
        }
    }
}
