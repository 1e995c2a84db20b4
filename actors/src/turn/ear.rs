//! An ear of our own: when does the caller make a sound, and when does it stop? Heard here, from the loudness of the
//! audio itself, a quarter of a second before any recogniser can say so. Good enough to hold the agent, to ask the
//! recogniser for its words and to begin a reply on trial; never to cut the agent off.
//!
//! ```text
//! frames   · · ▁ █ █ █ █ · · · · · · · · █ █ █ · · · · · · · · · · · · · · ·
//! ear              ▲ began (60 ms)       ▲ continued             ▲ ended (300 ms)
//!                              ▲ paused (120 ms)       ▲ paused
//! ```
//!
//! What the [echo](super::echo) of the agent's own voice explains is no sound of the caller's. An echo that is not known
//! yet or a noisy room would hold the agent over and over, so after a few holds that were no speech the ear is no longer
//! trusted in this call, and the recogniser alone decides.

use std::time::Duration;

use super::echo::Source;
use crate::audio::frame::FRAME;

/// Loud enough to be a caller speaking into a telephone, too loud for line noise and most echoes.
const LOUD_DBFS: f32 = -35.0;

/// Loud frames in a row that make an onset: a click is shorter.
const ONSET_FRAMES: u32 = 3;

/// How long a sound must last to be noticed.
pub const ONSET: Duration = FRAME.saturating_mul(ONSET_FRAMES);

/// Loud frames in a row that take a sound up again after a pause.
const CONTINUED_FRAMES: u32 = 2;

/// Quiet frames that end a sound: pauses between words are shorter.
const END_FRAMES: u32 = 15;

/// Holds without words after which the ear is not trusted any more.
const FALSE_ALARMS: u32 = 2;

/// What the ear notices, once each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sound {
    /// A sound begins, after this much quiet. `trusted`: the ear has not been wrong too often, and the agent may be held
    /// for it.
    Began { trusted: bool, pause: Duration },
    /// It has been quiet for the settings' `pause`.
    Paused,
    /// The sound goes on after a pause, which was this long.
    Continued { pause: Duration },
    /// It has been quiet for 300 ms; before that, this much was loud.
    Ended { loud: Duration },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Silent,
    Sounding,
    Pausing,
}

#[derive(Debug)]
pub struct Ear {
    /// Quiet frames that make a pause.
    pause_frames: u32,
    state: State,
    /// Loud and quiet frames in a row.
    loud: u32,
    quiet: u32,
    /// Loud frames of the present sound.
    total: u32,
    /// The last hold was this ear's doing.
    accused: bool,
    false_alarms: u32,
}

impl Ear {
    /// `pause`: how much quiet makes a pause, in whole frames of 20 ms.
    pub fn new(pause: Duration) -> Self {
        let pause_frames = (pause.as_millis() / FRAME.as_millis()) as u32;
        Self { pause_frames, state: State::Silent, loud: 0, quiet: 0, total: 0, accused: false, false_alarms: 0 }
    }

    /// Takes the level of the next frame (20 ms) in dBFS, and whom it comes from.
    pub fn hears(&mut self, level: f32, source: Source) -> Option<Sound> {
        if level < LOUD_DBFS || source == Source::Echo { self.hears_quiet() } else { self.hears_loud() }
    }

    /// The ear has not been wrong too often: the agent may be held for what it hears.
    pub fn is_trusted(&self) -> bool {
        self.false_alarms < FALSE_ALARMS
    }

    /// A sound of the caller's is going on, pauses included.
    pub fn is_sounding(&self) -> bool {
        self.state == State::Sounding
    }

    fn hears_quiet(&mut self) -> Option<Sound> {
        self.loud = 0;
        self.quiet = self.quiet.saturating_add(1);
        match self.state {
            State::Sounding if self.quiet >= self.pause_frames => {
                self.state = State::Pausing;
                Some(Sound::Paused)
            }
            State::Pausing if self.quiet >= END_FRAMES => {
                self.state = State::Silent;
                Some(Sound::Ended { loud: FRAME * std::mem::take(&mut self.total) })
            }
            _ => None,
        }
    }

    fn hears_loud(&mut self) -> Option<Sound> {
        self.loud += 1;
        let pause = FRAME * self.quiet;
        let sound = match self.state {
            State::Silent if self.loud >= ONSET_FRAMES => {
                self.total = self.loud;
                let trusted = self.is_trusted();
                Some(Sound::Began { trusted, pause })
            }
            State::Pausing if self.loud >= CONTINUED_FRAMES => Some(Sound::Continued { pause }),
            State::Silent | State::Pausing => return None,
            State::Sounding => None,
        };
        self.total += match sound {
            Some(Sound::Continued { .. }) => self.loud,
            Some(_) => 0,
            None => 1,
        };
        self.quiet = 0;
        self.state = State::Sounding;
        sound
    }

    /// The agent is held for what was heard.
    pub fn caused_hold(&mut self) {
        self.accused = true;
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

    const LOUD: (f32, Source) = (-20.0, Source::Caller);
    const ECHO: (f32, Source) = (-20.0, Source::Echo);
    const QUIET: (f32, Source) = (-60.0, Source::Quiet);

    fn ear() -> Ear {
        Ear::new(Duration::from_millis(160))
    }

    /// What the ear notices in runs of loud (`+n`) and quiet (`-n`) frames.
    fn notices(ear: &mut Ear, runs: &[i32]) -> Vec<Sound> {
        let frames = runs.iter().flat_map(|run| {
            let frame = if *run > 0 { LOUD } else { QUIET };
            (0..run.abs()).map(move |_| frame)
        });
        let sounds = frames.filter_map(|(level, source)| ear.hears(level, source));
        let plain = |sound| match sound {
            Sound::Began { trusted, .. } => Sound::Began { trusted, pause: Duration::ZERO },
            other => other,
        };
        sounds.map(plain).collect()
    }

    const BEGAN: Sound = Sound::Began { trusted: true, pause: Duration::ZERO };

    #[test]
    fn a_sound_begins_pauses_continues_and_ends() {
        let heard = notices(&mut ear(), &[-5, 5, -10, 4, -20]);
        let pause = Duration::from_millis(200);
        let loud = Duration::from_millis(180);
        assert_eq!(heard, [BEGAN, Sound::Paused, Sound::Continued { pause }, Sound::Paused, Sound::Ended { loud }]);
    }

    #[test]
    fn a_sound_tells_how_long_it_was_quiet_before() {
        let mut ear = ear();
        notices(&mut ear, &[5, -20, 2]);
        let pause = Duration::from_millis(400);
        assert_eq!(ear.hears(LOUD.0, LOUD.1), Some(Sound::Began { trusted: true, pause }));
    }

    #[test]
    fn an_echo_is_no_sound_and_a_word_over_it_is_one() {
        let mut ear = ear();
        assert!((0..50).all(|_| ear.hears(ECHO.0, ECHO.1).is_none()));
        assert_eq!(notices(&mut ear, &[3]), [BEGAN]);
    }

    #[test]
    fn a_click_is_nothing_and_a_short_gap_no_pause() {
        assert_eq!(notices(&mut ear(), &[-5, 2, -5, 1, -40]), []);
        assert_eq!(notices(&mut ear(), &[5, -7, 5, -7, 5]), [BEGAN]);
    }

    #[test]
    fn an_ear_that_was_wrong_twice_is_not_trusted_until_it_was_right() {
        let mut ear = ear();
        for _ in 0..2 {
            assert_eq!(notices(&mut ear, &[3, -20])[0], BEGAN);
            ear.was_false();
            assert_eq!(notices(&mut ear, &[3, -20])[0], BEGAN, "a hold that was not its doing does not count");
            ear.caused_hold();
            ear.was_false();
        }
        assert_eq!(notices(&mut ear, &[3, -20])[0], Sound::Began { trusted: false, pause: Duration::ZERO });
        ear.was_right();
        assert_eq!(notices(&mut ear, &[3, -20])[0], BEGAN);
    }
}
