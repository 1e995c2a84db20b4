//! The caller begins to make a sound: heard here, from the audio itself, a quarter of a second before any recogniser
//! can say so. Good enough to hold the agent (cheap, taken back), never to cut it off.
//!
//! ```text
//! frames   · · ▁ █ █ █ █ · ·
//! onset            ▲ the third loud frame in a row: 60 ms
//! ```
//!
//! An echo of the agent's own voice or a noisy room would hold the agent over and over, so after a few holds that were
//! no speech the ear is no longer trusted in this call, and the recogniser alone decides.

use crate::audio::level::dbfs;

/// Loud enough to be a caller speaking into a telephone, too loud for line noise and most echoes.
const LOUD_DBFS: f32 = -35.0;

/// Loud frames in a row that make an onset: a click is shorter.
const FRAMES: u32 = 3;

/// Quiet frames that end a sound: pauses between words are shorter.
const QUIET_FRAMES: u32 = 15;

/// Holds without words after which the ear is not trusted any more.
const FALSE_ALARMS: u32 = 2;

#[derive(Debug, Default)]
pub struct Onset {
    loud: u32,
    quiet: u32,
    sounding: bool,
    /// The last hold was this ear's doing.
    accused: bool,
    false_alarms: u32,
}

impl Onset {
    /// Takes the next frame (20 ms of µ-law); `true` once at the beginning of each sound.
    pub fn hears(&mut self, frame: &[u8]) -> bool {
        if dbfs(frame) < LOUD_DBFS {
            self.loud = 0;
            self.quiet += 1;
            if self.quiet >= QUIET_FRAMES {
                self.sounding = false;
            }
            return false;
        }
        self.quiet = 0;
        self.loud += 1;
        let began = !self.sounding && self.loud >= FRAMES;
        self.sounding |= began;
        let trusted = began && self.false_alarms < FALSE_ALARMS;
        self.accused |= trusted;
        trusted
    }

    /// The agent was held and no word followed.
    pub fn was_false(&mut self) {
        self.false_alarms += u32::from(std::mem::take(&mut self.accused));
    }

    /// The agent was held and words followed.
    pub fn was_right(&mut self) {
        self.accused = false;
        self.false_alarms = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOUD: [u8; 160] = [0x10; 160];
    const QUIET: [u8; 160] = [0xFF; 160];

    fn onsets(onset: &mut Onset, frames: &[([u8; 160], u32)]) -> u32 {
        frames
            .iter()
            .flat_map(|(frame, count)| (0..*count).map(move |_| frame))
            .map(|frame| onset.hears(frame))
            .map(u32::from)
            .sum()
    }

    #[test]
    fn a_click_is_no_onset_and_a_word_is_one() {
        let mut onset = Onset::default();
        assert_eq!(onsets(&mut onset, &[(QUIET, 10), (LOUD, 2), (QUIET, 10)]), 0);
        assert_eq!(onsets(&mut onset, &[(LOUD, 20), (QUIET, 5), (LOUD, 20)]), 1, "a short pause is inside one sound");
        assert_eq!(onsets(&mut onset, &[(QUIET, 20), (LOUD, 3)]), 1);
    }

    #[test]
    fn an_ear_that_was_wrong_twice_is_not_trusted_any_more() {
        let mut onset = Onset::default();
        onset.was_false();
        for _ in 0..2 {
            assert_eq!(
                onsets(&mut onset, &[(LOUD, 3), (QUIET, 20)]),
                1,
                "a hold that was not its doing does not count"
            );
            onset.was_false();
        }
        assert_eq!(onsets(&mut onset, &[(LOUD, 3), (QUIET, 20)]), 0);
        onset.was_right();
        assert_eq!(onsets(&mut onset, &[(LOUD, 3), (QUIET, 20)]), 1);
    }
}
