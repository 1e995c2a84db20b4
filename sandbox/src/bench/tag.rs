//! Numbers inside audio: every eight bytes of a speech frame hold one number of 28 bits, so that whoever receives the
//! audio knows which it is, wherever it was cut, without decoding sound.
//!
//! ```text
//! 0x80  0x1a 0x1b 0x1c 0x1d 0x1e 0x1f 0x1g     marker, then seven nibbles, highest first
//! ```
//!
//! All eight are among the loudest samples of µ-law (above -3 dBFS), so an ear takes the frame for speech.

use crate::mulaw::SILENCE;

/// 20 ms, the carrier's frame.
pub(super) const FRAME: usize = 160;

const MARKER: u8 = 0x80;
const DIGITS: usize = 7;
const PERIOD: usize = DIGITS + 1;

/// Speech that is nobody's reply: pre-rendered phrases.
pub(super) const PHRASE: u32 = (1 << (4 * DIGITS)) - 1;

/// A frame of a caller's speech: whose, in which turn, and its place in it. 10, 8 and 8 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CallerFrame {
    pub(super) call: usize,
    pub(super) turn: usize,
    pub(super) frame: usize,
}

/// The most calls, turns of a call and frames of a turn that a [`CallerFrame`] can tell apart.
pub(super) const MOST_CALLS: usize = 1 << 10;
pub(super) const MOST_TURNS: usize = 1 << 8;
#[cfg(test)]
pub(super) const MOST_FRAMES: usize = 1 << 8;

impl CallerFrame {
    pub(super) fn number(self) -> u32 {
        (self.call << 16 | self.turn << 8 | self.frame) as u32
    }

    pub(super) fn of(number: u32) -> Self {
        let number = number as usize;
        Self { call: number >> 16, turn: number >> 8 & 0xFF, frame: number & 0xFF }
    }
}

/// `length` bytes of speech that carry the number.
pub(super) fn speech(number: u32, length: usize) -> Vec<u8> {
    let mut period = [MARKER; PERIOD];
    for (place, byte) in period[1..].iter_mut().enumerate() {
        let shift = 4 * (DIGITS - 1 - place);
        *byte = 0x10 | (number >> shift & 0x0F) as u8;
    }
    period.iter().copied().cycle().take(length).collect()
}

/// The number in a piece of audio; `None` in silence, or when too little is there.
pub(super) fn read(audio: &[u8]) -> Option<u32> {
    if audio.first().is_none_or(|byte| *byte == SILENCE) {
        return None;
    }
    let start = audio.iter().take(PERIOD).position(|byte| *byte == MARKER)?;
    let digits = audio.get(start + 1..start + PERIOD)?;
    digits.iter().all(|byte| byte & 0xF0 == 0x10).then_some(())?;
    Some(digits.iter().fold(0, |number, byte| number << 4 | u32::from(byte & 0x0F)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_wherever_the_audio_was_cut() {
        for number in [0, 1, 0x0ABC_DEF1, PHRASE] {
            let audio = speech(number, 2 * FRAME);
            for start in 0..=FRAME {
                assert_eq!(read(&audio[start..start + 15]), Some(number), "cut at {start}");
            }
        }
    }

    #[test]
    fn silence_and_crumbs_hold_no_number() {
        assert_eq!(read(&[SILENCE; FRAME]), None);
        assert_eq!(read(&speech(7, 5)), None);
        assert_eq!(read(&[]), None);
    }

    #[test]
    fn a_frame_of_a_caller_survives_the_way() {
        let frame = CallerFrame { call: MOST_CALLS - 1, turn: MOST_TURNS - 1, frame: 17 };
        assert_eq!(CallerFrame::of(frame.number()), frame);
        assert!(frame.number() < PHRASE);
    }
}
