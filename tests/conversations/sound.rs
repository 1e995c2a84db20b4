//! Audio whose frames say what they are: the sign bits of the first samples of each frame carry a number. So the
//! simulated recogniser knows which of the caller's frames it was given, and the simulated carrier which of the agent's
//! words it plays, without decoding sound; and to the engine it is audio, loud or silent.

use std::sync::LazyLock;

use bytes::Bytes;

use super::time::FRAME_BYTES;

/// A µ-law byte's sign; `0xFF` and `0x7F` are both silence.
const SIGN: u8 = 0x80;
const TAG_BITS: usize = 16;

/// From -6 to -18 dBFS.
const LOUD: [u8; 5] = [0x10, 0x18, 0x20, 0x28, 0x30];
const SILENT: u8 = 0x7F;

/// Frames of the caller that can be told apart: the longest call is shorter.
pub const CALLER_FRAMES: usize = 6_000;

/// Writes a frame of speech with this number; `loudness` is any number.
pub fn loud(tag: u16, loudness: usize, frame: &mut [u8]) {
    write(LOUD[loudness % LOUD.len()], tag, frame);
}

fn write(magnitude: u8, tag: u16, frame: &mut [u8]) {
    for (at, sample) in frame.iter_mut().enumerate() {
        let positive = if at < TAG_BITS { tag >> at & 1 == 1 } else { at % 8 < 4 };
        *sample = if positive { magnitude | SIGN } else { magnitude };
    }
}

/// The number of a frame. Asked for every frame of every conversation, so: eight signs at once, gathered by a product.
pub fn tag(frame: &[u8]) -> u16 {
    let signs = |from: usize| {
        let bytes = frame.get(from..from + 8).and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_le_bytes);
        (((bytes & 0x8080_8080_8080_8080) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u16
    };
    signs(0) | signs(8) << 8
}

pub fn is_loud(frame: &[u8]) -> bool {
    frame[0] & !SIGN != SILENT
}

/// The caller's frames, silent and loud, by number.
pub struct CallerAudio {
    silent: &'static [u8],
    loud: &'static [u8],
}

pub static CALLER: LazyLock<CallerAudio> = LazyLock::new(|| {
    let all = |magnitude: fn(usize) -> u8| -> &'static [u8] {
        let mut audio = vec![0; CALLER_FRAMES * FRAME_BYTES];
        for (tag, frame) in audio.chunks_exact_mut(FRAME_BYTES).enumerate() {
            write(magnitude(tag), tag as u16, frame);
        }
        audio.leak()
    };
    CallerAudio { silent: all(|_| SILENT), loud: all(|tag| LOUD[tag / 3 % LOUD.len()]) }
});

impl CallerAudio {
    pub fn frame(&self, number: usize, is_loud: bool) -> Bytes {
        let audio = if is_loud { self.loud } else { self.silent };
        Bytes::from_static(&audio[number * FRAME_BYTES..(number + 1) * FRAME_BYTES])
    }
}

const CONSONANTS: &[u8] = b"bdfgklnprstvwz";
const VOWELS: &[u8] = b"aeiou";

/// A word that is no word of any list the engine knows, and unlike that of every other number: `batox` for `x`.
pub fn made_up_word(number: usize, ending: char) -> String {
    let mut rest = number;
    let mut letter = |of: &[u8]| {
        let letter = of[rest % of.len()];
        rest /= of.len();
        char::from(letter)
    };
    [letter(CONSONANTS), letter(VOWELS), letter(CONSONANTS), letter(VOWELS), ending].into_iter().collect()
}

/// The number of a word made up with this ending.
pub fn made_up_number(word: &str, ending: char) -> Option<usize> {
    let letters = word.strip_suffix(ending)?.as_bytes();
    let places = [CONSONANTS, VOWELS, CONSONANTS, VOWELS];
    if letters.len() != places.len() {
        return None;
    }
    let digits = letters.iter().zip(places).rev();
    digits
        .into_iter()
        .try_fold(0, |number, (letter, of)| Some(number * of.len() + of.iter().position(|l| l == letter)?))
}

#[test]
fn a_made_up_word_tells_its_number() {
    for number in [0, 1, 14, 1_234, 4_899] {
        assert_eq!(made_up_number(&made_up_word(number, 'q'), 'q'), Some(number));
    }
    assert_eq!(made_up_number("hello", 'q'), None);
}

#[test]
fn a_frame_tells_its_number_whatever_its_loudness() {
    for number in [0, 1, 77, 4_999] {
        for is_loud_frame in [false, true] {
            let frame = CALLER.frame(number, is_loud_frame);
            assert_eq!((usize::from(tag(&frame)), is_loud(&frame)), (number, is_loud_frame));
        }
    }
}
