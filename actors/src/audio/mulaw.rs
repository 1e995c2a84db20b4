//! µ-law (ITU-T G.711): 16-bit linear samples to bytes and back.
//!
//! A byte is a sign, three bits of exponent and four of mantissa, all inverted on the wire. G.711 speaks of 14-bit
//! samples; ours have 16 bits, so every figure of the recommendation appears here times four.

use std::time::Duration;

use super::SAMPLE_RATE_HZ;

/// The byte of a sample of zero.
pub const SILENCE: u8 = 0xFF;

/// Added before the exponent is taken, so that each segment starts at a power of two (33 in G.711's 14 bits).
const BIAS: i32 = 33 * 4;

/// The largest magnitude that can be told apart (8158 in G.711's 14 bits, plus what rounds down to it).
const CLIP: i32 = 0x7FFF - BIAS;

const SIGN: u8 = 0x80;

/// What each byte stands for.
const DECODED: [i16; 256] = decoded_table();

/// Turns µ-law bytes into linear samples.
pub fn decode(mulaw: &[u8]) -> Vec<i16> {
    mulaw.iter().map(|byte| decode_sample(*byte)).collect()
}

/// Turns linear samples into µ-law bytes; what is too loud is clipped.
pub fn encode(samples: &[i16]) -> Vec<u8> {
    samples.iter().map(|sample| encode_sample(*sample)).collect()
}

/// The linear sample of one µ-law byte.
pub const fn decode_sample(byte: u8) -> i16 {
    DECODED[byte as usize]
}

/// The µ-law byte of one linear sample.
pub const fn encode_sample(sample: i16) -> u8 {
    let linear = sample as i32;
    let (sign, magnitude) = if linear < 0 { (SIGN, -linear) } else { (0, linear) };
    let biased = if magnitude > CLIP { CLIP + BIAS } else { magnitude + BIAS };
    // The biased magnitude lies in 2^7..2^15, so the position of its highest bit gives the exponent 0..=7.
    let exponent = 24 - biased.leading_zeros() as i32;
    let mantissa = (biased >> (exponent + 3)) & 0x0F;
    !(sign | (exponent as u8) << 4 | mantissa as u8)
}

/// How long so many bytes of audio last.
pub const fn duration(bytes: usize) -> Duration {
    Duration::from_micros(bytes as u64 * MICROS_PER_BYTE)
}

/// The whole bytes that fit into a stretch of time.
pub const fn bytes_of(time: Duration) -> usize {
    (time.as_micros() / MICROS_PER_BYTE as u128) as usize
}

const MICROS_PER_BYTE: u64 = 1_000_000 / SAMPLE_RATE_HZ as u64;

const fn decoded_table() -> [i16; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < table.len() {
        let bits = !(byte as u8);
        let exponent = (bits >> 4) & 0x07;
        let mantissa = (bits & 0x0F) as i32;
        let magnitude = (((mantissa << 3) + BIAS) << exponent) - BIAS;
        table[byte] = if bits & SIGN == 0 { magnitude as i16 } else { -magnitude as i16 };
        byte += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// G.711, table 2: the value of step n of segment s is (2n + 33) * 2^s - 33, in 14-bit units.
    fn recommendation_value(segment: u32, step: i32) -> i32 {
        ((2 * step + 33) * 2_i32.pow(segment) - 33) * 4
    }

    #[test]
    fn decoding_gives_the_values_of_the_recommendation() {
        for segment in 0..8_u32 {
            for step in 0..16 {
                let positive = !((segment as u8) << 4 | step as u8);
                let value = recommendation_value(segment, step);
                assert_eq!(i32::from(decode_sample(positive)), value, "byte {positive:#04x}");
                assert_eq!(i32::from(decode_sample(positive & 0x7F)), -value, "byte {:#04x}", positive & 0x7F);
            }
        }
    }

    #[test]
    fn well_known_bytes_decode_to_well_known_samples() {
        for (byte, sample) in [(SILENCE, 0), (0x7F, 0), (0x80, 32_124), (0x00, -32_124), (0xFE, 8), (0xEF, 132)] {
            assert_eq!(decode_sample(byte), sample, "byte {byte:#04x}");
        }
    }

    /// G.711, table 2: step n of segment s begins at (2n + 32) * 2^s - 33, in 14-bit units (the very first at zero).
    fn recommendation_decision(segment: u32, step: i32) -> i32 {
        ((2 * step + 32) * 2_i32.pow(segment) - 33) * 4
    }

    #[test]
    fn samples_are_encoded_by_the_decision_values_of_the_recommendation() {
        for segment in 0..8_u32 {
            for step in 0..16 {
                let byte = !((segment as u8) << 4 | step as u8);
                let first = recommendation_decision(segment, step).max(0);
                let last = (recommendation_decision(segment, step + 1) - 1).min(i32::from(i16::MAX));
                for sample in first..=last {
                    let sample = i16::try_from(sample).unwrap();
                    assert_eq!(encode_sample(sample), byte, "sample {sample}");
                    if sample != 0 {
                        assert_eq!(encode_sample(-sample), byte & 0x7F, "sample -{sample}");
                    }
                }
            }
        }
        assert_eq!(encode_sample(i16::MIN), 0x00);
        assert_eq!(encode_sample(i16::MAX), 0x80);
    }

    #[test]
    fn every_byte_but_negative_zero_survives_the_round_trip() {
        for byte in 0..=u8::MAX {
            let expected = if byte == 0x7F { SILENCE } else { byte };
            assert_eq!(encode_sample(decode_sample(byte)), expected);
        }
    }

    #[test]
    fn eight_thousand_bytes_are_a_second() {
        assert_eq!(duration(8_000), Duration::from_secs(1));
        assert_eq!(bytes_of(Duration::from_secs(1)), 8_000);
        assert_eq!(bytes_of(Duration::from_micros(249)), 1, "a part of a byte does not count");
    }

    proptest! {
        #[test]
        fn bytes_and_time_convert_without_loss(bytes in 0_usize..10_000_000) {
            prop_assert_eq!(bytes_of(duration(bytes)), bytes);
        }
    }
}
