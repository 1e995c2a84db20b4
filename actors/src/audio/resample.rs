//! Linear PCM from a voice vendor, at whatever rate it has, to telephone frames.
//!
//! A windowed sinc filter (crate `rubato`) removes what lies above 4 kHz before samples are dropped: without it
//! sibilants fold back as whistling. All five ratios are fractions, so the filter is evaluated at exactly the positions
//! needed and nothing is interpolated between them.

use rubato::audioadapter_buffers::direct::SequentialSlice;
use rubato::{Async, FixedAsync, Resampler, SincInterpolationParameters, SincInterpolationType, WindowFunction};

use super::frame::{FRAME_BYTES, pad_to_frames};
use super::{SAMPLE_RATE_HZ, mulaw};

/// The sample rates voices come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PcmRate {
    Hz16000,
    Hz22050,
    Hz24000,
    Hz44100,
    Hz48000,
}

impl PcmRate {
    pub const ALL: [Self; 5] = [Self::Hz16000, Self::Hz22050, Self::Hz24000, Self::Hz44100, Self::Hz48000];

    /// Samples per second.
    pub const fn hz(self) -> u32 {
        match self {
            Self::Hz16000 => 16_000,
            Self::Hz22050 => 22_050,
            Self::Hz24000 => 24_000,
            Self::Hz44100 => 44_100,
            Self::Hz48000 => 48_000,
        }
    }

    /// Positions between two input samples at which the filter is needed: the numerator of 8000 / rate in lowest terms.
    const fn phases(self) -> usize {
        match self {
            Self::Hz16000 | Self::Hz24000 | Self::Hz48000 => 1,
            Self::Hz22050 => 160,
            Self::Hz44100 => 80,
        }
    }
}

/// Filter length in *output* samples: 8 ms. Keeps speech up to 3.5 kHz and what folds back under µ-law's own noise.
const FILTER_SPAN: usize = 64;

/// One stream of linear PCM (16-bit little-endian, mono) becoming µ-law frames.
///
/// Pieces may be cut anywhere, even in the middle of a sample: the odd byte waits for the next piece (pipecat PR#4952
/// tells how one odd piece ended playback for good).
pub struct ToTelephone {
    rate: PcmRate,
    filter: Async<f32>,
    /// Half a sample left by the last piece.
    odd_byte: Option<u8>,
    /// Samples waiting until the filter can make a frame of them, in -1.0..1.0.
    waiting: Vec<f32>,
    /// Bytes waiting until they are a frame.
    ready: Vec<u8>,
    /// Samples the filter still owes from its start-up and that must not be heard.
    delay_left: usize,
    samples_in: u64,
    samples_out: u64,
}

impl ToTelephone {
    pub fn new(rate: PcmRate) -> Self {
        let parameters = SincInterpolationParameters::new(
            FILTER_SPAN * rate.hz() as usize / SAMPLE_RATE_HZ as usize,
            WindowFunction::Blackman,
        )
        .oversampling_factor(rate.phases())
        .interpolation(SincInterpolationType::Nearest);
        let ratio = f64::from(SAMPLE_RATE_HZ) / f64::from(rate.hz());
        let filter = Async::new_sinc(ratio, 1.0, &parameters, FRAME_BYTES, 1, FixedAsync::Output)
            .expect("constant, positive ratio and sizes");
        Self {
            rate,
            delay_left: filter.output_delay(),
            filter,
            odd_byte: None,
            waiting: Vec::new(),
            ready: Vec::new(),
            samples_in: 0,
            samples_out: 0,
        }
    }

    /// Takes the next piece of PCM and returns the whole frames that are ready, as µ-law.
    pub fn push(&mut self, pcm: &[u8]) -> Vec<u8> {
        let rest = match (self.odd_byte.take(), pcm.split_first()) {
            (Some(low), Some((high, rest))) => {
                self.take_sample([low, *high]);
                rest
            }
            (odd, _) => {
                self.odd_byte = odd;
                pcm
            }
        };
        let (samples, odd) = rest.as_chunks::<2>();
        for sample in samples {
            self.take_sample(*sample);
        }
        if let [odd] = odd {
            self.odd_byte = Some(*odd);
        }
        self.filter_waiting();
        let whole = self.ready.len() - self.ready.len() % FRAME_BYTES;
        self.ready.drain(..whole).collect()
    }

    /// Ends the stream: returns what remains, the last frame filled with silence. Half a sample is dropped.
    pub fn finish(mut self) -> Vec<u8> {
        let owed = (self.samples_in * u64::from(SAMPLE_RATE_HZ)).div_ceil(u64::from(self.rate.hz()));
        while self.samples_out < owed {
            let missing = self.filter.input_frames_next().saturating_sub(self.waiting.len());
            self.waiting.extend(std::iter::repeat_n(0.0, missing));
            self.filter_waiting();
        }
        let surplus = (self.samples_out - owed) as usize;
        self.ready.truncate(self.ready.len().saturating_sub(surplus));
        pad_to_frames(self.ready)
    }

    fn take_sample(&mut self, bytes: [u8; 2]) {
        self.waiting.push(f32::from(i16::from_le_bytes(bytes)) / 32_768.0);
        self.samples_in += 1;
    }

    fn filter_waiting(&mut self) {
        let mut used = 0;
        let mut output = [0.0_f32; FRAME_BYTES];
        while self.waiting.len() - used >= self.filter.input_frames_next() {
            let input = &self.waiting[used..];
            let input = SequentialSlice::new(input, 1, input.len()).expect("one channel of this length");
            let mut frame = SequentialSlice::new_mut(&mut output, 1, FRAME_BYTES).expect("one channel of this length");
            let (consumed, produced) =
                self.filter.process_into_buffer(&input, &mut frame, None).expect("buffers are as long as asked for");
            used += consumed;
            let skipped = self.delay_left.min(produced);
            self.delay_left -= skipped;
            self.samples_out += (produced - skipped) as u64;
            self.ready.extend(output[skipped..produced].iter().map(|sample| to_mulaw(*sample)));
        }
        self.waiting.drain(..used);
    }
}

/// The cast saturates: the filter may overshoot full scale a little.
fn to_mulaw(sample: f32) -> u8 {
    mulaw::encode_sample((sample * 32_768.0).round() as i16)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::audio::level::dbfs;

    /// Half a second of a sine at -12 dBFS, as PCM bytes.
    fn sine(rate: PcmRate, frequency_hz: f64) -> Vec<u8> {
        let step = frequency_hz * std::f64::consts::TAU / f64::from(rate.hz());
        (0..rate.hz() / 2)
            .map(|n| ((f64::from(n) * step).sin() * 11_600.0).round() as i16)
            .flat_map(i16::to_le_bytes)
            .collect()
    }

    fn resampled(rate: PcmRate, pieces: impl IntoIterator<Item = Vec<u8>>) -> Vec<u8> {
        let mut resampler = ToTelephone::new(rate);
        let mut frames = Vec::new();
        for piece in pieces {
            let ready = resampler.push(&piece);
            assert_eq!(ready.len() % FRAME_BYTES, 0, "only whole frames");
            frames.extend(ready);
        }
        frames.extend(resampler.finish());
        frames
    }

    #[test]
    fn every_rate_keeps_length_and_level_of_a_voice() {
        for rate in PcmRate::ALL {
            for frequency_hz in [200.0, 1_000.0, 3_000.0] {
                let frames = resampled(rate, [sine(rate, frequency_hz)]);
                assert_eq!(frames.len(), 4_000, "half a second at {rate:?}");
                let level = dbfs(&frames[400..3_600]);
                assert!((level + 12.0).abs() < 0.6, "{frequency_hz} Hz at {rate:?} came out at {level} dBFS");
            }
        }
    }

    #[test]
    fn what_a_telephone_cannot_carry_does_not_fold_back() {
        for rate in PcmRate::ALL {
            for frequency_hz in [5_000.0, 7_000.0] {
                let level = dbfs(&resampled(rate, [sine(rate, frequency_hz)])[400..3_600]);
                assert!(level < -60.0, "{frequency_hz} Hz at {rate:?} folded back at {level} dBFS");
            }
        }
    }

    #[test]
    fn a_click_keeps_its_time() {
        for rate in PcmRate::ALL {
            let click_at = rate.hz() / 4;
            let is_click = |n: u32| n.abs_diff(click_at) < rate.hz() / 4_000;
            let pcm = (0..rate.hz() / 2).flat_map(|n| if is_click(n) { 8_000_i16 } else { 0 }.to_le_bytes()).collect();
            let samples = mulaw::decode(&resampled(rate, [pcm]));
            let (loudest, _) = samples.iter().enumerate().max_by_key(|(_, sample)| **sample).unwrap();
            // Half a millisecond is nothing to an ear, nor to the times of words.
            assert!(loudest.abs_diff(2_000) <= 4, "a click at sample 2000 came out at {loudest} from {rate:?}");
        }
    }

    #[test]
    fn a_piece_of_one_byte_is_neither_lost_nor_fatal() {
        let pcm = sine(PcmRate::Hz24000, 440.0);
        let bytewise = resampled(PcmRate::Hz24000, pcm.iter().map(|byte| vec![*byte]));
        assert_eq!(bytewise, resampled(PcmRate::Hz24000, [pcm]));
    }

    #[test]
    fn nothing_in_is_nothing_out() {
        assert_eq!(resampled(PcmRate::Hz16000, []), Vec::<u8>::new());
        assert_eq!(resampled(PcmRate::Hz16000, [vec![1]]), Vec::<u8>::new(), "half a sample is no sound");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn any_cut_of_the_stream_gives_the_same_frames(
            pcm in proptest::collection::vec(any::<u8>(), 0..6_000),
            cuts in proptest::collection::vec(0_usize..700, 1..30),
            rate in proptest::sample::select(PcmRate::ALL.to_vec()),
        ) {
            let whole = resampled(rate, [pcm.clone()]);
            let mut rest = pcm.as_slice();
            let mut pieces = Vec::new();
            for cut in cuts {
                let (piece, after) = rest.split_at(cut.min(rest.len()));
                pieces.push(piece.to_vec());
                rest = after;
            }
            pieces.push(rest.to_vec());
            prop_assert_eq!(resampled(rate, pieces), whole);
        }
    }
}
