//! Audio to text, as a stream.

use std::{collections::VecDeque, f32::consts::TAU, sync::LazyLock, time::Duration};

use super::{
    symbols::{COLUMNS, ROWS, symbol_at},
    time_of,
};
use crate::mulaw;

/// 10 ms: the shortest stretch that holds whole periods of every tone.
const WINDOW: usize = 80;

/// A symbol counts as heard when this many windows held its tones and little else.
const CLEAN_WINDOWS: u32 = 2;

/// Part of a window's energy that must lie in one row and one column tone.
const PURITY: f32 = 0.75;

/// The fainter tone of a pair has at least this part of the louder one's energy.
const BALANCE: f32 = 0.1;

/// Mean square of a window that is sound at all: 34 dB below the voice.
const FLOOR: f32 = 100.0 * 100.0;

/// A sample this loud may be the start of sound; cheaper to test than a window.
const ONSET: i16 = 100;

/// A window this much below the loudest recent one (12 dB) is masked by it: sound, but not read. It keeps an
/// echo from being read in the pauses between a nearer speaker's symbols.
const MASKED: f32 = 1.0 / 16.0;

/// A window within 6 dB of the loudest recent one keeps the mask up.
const AS_LOUD: f32 = 1.0 / 4.0;

/// Windows for which a loud sound masks fainter ones (150 ms).
const MASKING_WINDOWS: u32 = 15;

/// Silence that ends a sound: longer than the pause inside speech (60 ms).
const SOUND_GAP: u64 = 480;

/// What a listener notices. Times count from the first byte fed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Any sound begins: speech, noise or an echo.
    SoundStarted { at: Duration },
    /// A character was heard, from the start to the end of its tone.
    Symbol { ch: char, start: Duration, end: Duration },
    /// The sound stopped at `at`; noticed 60 ms later, so that the pauses inside speech do not count.
    SoundEnded { at: Duration },
}

/// Reads tone-coded speech from µ-law audio that arrives in chunks of any size.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Samples fed so far.
    clock: u64,
    window: Vec<f32>,
    /// Whether a window is being filled; otherwise silence is skipped byte by byte.
    in_window: bool,
    symbol: Option<Candidate>,
    sounding: bool,
    last_sound: u64,
    loudest: f32,
    windows_since_loudest: u32,
    heard: VecDeque<Heard>,
}

/// A symbol whose tones are still sounding.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    ch: char,
    start: u64,
    end: u64,
    windows: u32,
}

impl Decoder {
    pub fn new() -> Self {
        Self::default()
    }

    /// Listens to more audio.
    pub fn feed(&mut self, audio: &[u8]) {
        for &byte in audio {
            let sample = mulaw::decode(byte);
            if !self.in_window && sample.unsigned_abs() >= ONSET.unsigned_abs() {
                self.in_window = true;
            }
            self.clock += 1;
            if self.in_window {
                self.window.push(f32::from(sample));
                if self.window.len() == WINDOW {
                    self.close_window();
                }
            } else if self.sounding && self.clock - self.last_sound >= SOUND_GAP {
                self.end_sound();
            }
        }
    }

    /// The audio ends here: reports what was still sounding.
    pub fn finish(&mut self) {
        self.end_symbol();
        if self.sounding {
            self.end_sound();
        }
        self.window.clear();
        self.in_window = false;
    }

    /// The next thing noticed, in order of time.
    pub fn poll(&mut self) -> Option<Heard> {
        self.heard.pop_front()
    }

    /// How much audio was fed.
    pub fn clock(&self) -> Duration {
        time_of(self.clock)
    }

    /// How long nothing has sounded, zero while something does.
    pub fn quiet_for(&self) -> Duration {
        if self.in_window && self.sounding { Duration::ZERO } else { time_of(self.clock - self.last_sound) }
    }

    fn close_window(&mut self) {
        let start = self.clock - WINDOW as u64;
        let energy: f32 = self.window.iter().map(|sample| sample * sample).sum();
        let level = energy / WINDOW as f32;
        if level < FLOOR {
            self.in_window = false;
            self.end_symbol();
            if self.sounding && self.clock - self.last_sound >= SOUND_GAP {
                self.end_sound();
            }
        } else {
            if !self.sounding {
                self.sounding = true;
                self.heard.push_back(Heard::SoundStarted { at: time_of(start) });
            }
            self.last_sound =
                start + self.window.iter().rposition(|s| s.abs() >= f32::from(ONSET)).unwrap_or(0) as u64 + 1;
            match self.read(energy, level) {
                Some(ch) => self.note_symbol(ch, start),
                None => self.end_symbol(),
            }
        }
        self.window.clear();
    }

    /// The symbol whose tones fill this window.
    fn read(&mut self, energy: f32, level: f32) -> Option<char> {
        if self.is_masked(level) {
            return None;
        }
        let powers = tone_energies(&self.window);
        let (row, row_energy) = strongest(&powers[..8]);
        let (column, column_energy) = strongest(&powers[8..]);
        let pure = row_energy + column_energy >= PURITY * energy;
        let balanced = row_energy.min(column_energy) >= BALANCE * row_energy.max(column_energy);
        if pure && balanced { symbol_at(row, column) } else { None }
    }

    /// Whether a recent louder sound hides one of this level.
    fn is_masked(&mut self, level: f32) -> bool {
        self.windows_since_loudest += 1;
        if self.windows_since_loudest > MASKING_WINDOWS {
            self.loudest = 0.0;
        }
        if level < self.loudest * MASKED {
            return true;
        }
        if level >= self.loudest * AS_LOUD {
            self.loudest = self.loudest.max(level);
            self.windows_since_loudest = 0;
        }
        false
    }

    fn note_symbol(&mut self, ch: char, start: u64) {
        match &mut self.symbol {
            Some(symbol) if symbol.ch == ch => {
                symbol.end = self.last_sound;
                symbol.windows += 1;
            }
            _ => {
                self.end_symbol();
                self.symbol = Some(Candidate { ch, start, end: self.last_sound, windows: 1 });
            }
        }
    }

    fn end_symbol(&mut self) {
        if let Some(Candidate { ch, start, end, windows }) = self.symbol.take()
            && windows >= CLEAN_WINDOWS
        {
            self.heard.push_back(Heard::Symbol { ch, start: time_of(start), end: time_of(end) });
        }
    }

    fn end_sound(&mut self) {
        self.sounding = false;
        self.heard.push_back(Heard::SoundEnded { at: time_of(self.last_sound) });
    }
}

fn strongest(energies: &[f32]) -> (usize, f32) {
    energies.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).expect("the slice holds eight tones")
}

/// The energy of each row and then each column tone in the window, by sixteen Goertzel filters side by side.
fn tone_energies(window: &[f32]) -> [f32; 16] {
    static COEFFICIENTS: LazyLock<[f32; 16]> = LazyLock::new(|| {
        let mut coefficients = [0.0; 16];
        for (coefficient, frequency) in coefficients.iter_mut().zip(ROWS.into_iter().chain(COLUMNS)) {
            *coefficient = 2.0 * (TAU * frequency / mulaw::RATE as f32).cos();
        }
        coefficients
    });
    let coefficients = *COEFFICIENTS;
    let (mut last, mut before) = ([0.0_f32; 16], [0.0_f32; 16]);
    for &sample in window {
        for tone in 0..16 {
            let next = sample + coefficients[tone] * last[tone] - before[tone];
            before[tone] = last[tone];
            last[tone] = next;
        }
    }
    let mut energies = [0.0; 16];
    for tone in 0..16 {
        let squared =
            last[tone] * last[tone] + before[tone] * before[tone] - coefficients[tone] * last[tone] * before[tone];
        // A sine of amplitude A has |X|² = (A·N/2)² and energy A²·N/2 in N samples.
        energies[tone] = 2.0 * squared / WINDOW as f32;
    }
    energies
}
