//! G.711 µ-law: one byte per sample at 8 kHz, the only encoding the carrier speaks.

/// The byte of digital silence.
pub const SILENCE: u8 = 0xFF;

/// Samples, and in µ-law bytes, per second.
pub const RATE: u32 = 8_000;

/// Added before the logarithmic split, so that every segment has a leading one (ITU-T G.711).
const BIAS: i32 = 0x84;
const CLIP: i32 = 32_635;

/// Encodes one linear 16-bit sample.
pub fn encode(sample: i16) -> u8 {
    let sign = if sample < 0 { 0x80 } else { 0x00 };
    let magnitude = i32::from(sample).abs().min(CLIP) + BIAS;
    let exponent = 24 - magnitude.leading_zeros() as i32;
    let mantissa = (magnitude >> (exponent + 3)) & 0x0F;
    !(sign | (exponent << 4) as u8 | mantissa as u8)
}

/// Decodes one byte to a linear 16-bit sample.
pub fn decode(byte: u8) -> i16 {
    LINEAR[byte as usize]
}

const LINEAR: [i16; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let bits = !(byte as u8);
        let exponent = (bits >> 4) & 0x07;
        let magnitude = (((((bits & 0x0F) as i32) << 3) + BIAS) << exponent) - BIAS;
        table[byte] = if bits & 0x80 != 0 { -magnitude as i16 } else { magnitude as i16 };
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_survives_decoding_and_encoding_but_negative_zero() {
        for byte in 0..=255_u8 {
            let expected = if byte == 0x7F { SILENCE } else { byte };
            assert_eq!(encode(decode(byte)), expected, "byte {byte:#04x}");
        }
    }

    #[test]
    fn the_ends_of_the_table_are_those_of_g711() {
        assert_eq!(decode(SILENCE), 0);
        assert_eq!(decode(0x00), -32_124);
        assert_eq!(decode(0x80), 32_124);
        assert_eq!(encode(i16::MIN), 0x00);
        assert_eq!(encode(i16::MAX), 0x80);
    }

    #[test]
    fn a_coded_sample_is_within_one_step_of_the_original() {
        for sample in (-32_000..=32_000_i32).step_by(7) {
            let error = (i32::from(decode(encode(sample as i16))) - sample).abs();
            assert!(error <= sample.abs() / 16 + 8, "{sample} is off by {error}");
        }
    }
}
