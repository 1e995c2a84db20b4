//! Finds the echo of a line: the lag at which what is heard follows what was sent.
//!
//! For every lag the sums of a correlation are kept, fading over six seconds, so a frame costs the same few hundred
//! additions whatever happens and no search is ever run.

use super::levels::FLOOR_DBFS;

/// Lags looked at, one a slot: 20 ms to a second. Carrier, network, handset and the way back: 100 to 600 ms.
pub(super) const LAGS: usize = 50;

/// Each frame keeps this part of what was before: six seconds. Two seconds would let chance agree, a minute would not
/// notice that the caller picked the handset up.
const FADING: f32 = 1.0 - 1.0 / 300.0;

/// Agent speech needed before anything is claimed, in frames: 1.5 s.
const ENOUGH: f32 = 75.0;

/// The agent is clearly audible above this, in dBFS; rendered voices lie about -20.
const LOUD_DBFS: f32 = -35.0;

/// A lag explains what is heard when the levels correlate this much ...
const CORRELATES: f32 = 0.7;

/// ... and the difference between sent and heard, in decibels, varies no more than this: two people who speak at the
/// same time differ by more than 10.
const STEADY_DB: f32 = 6.0;

/// An echo is fainter than the voice, and one fainter than -45 dB nobody hears.
const GAINS_DB: std::ops::RangeInclusive<f32> = -45.0..=-2.0;

/// Variance of what was sent, in dB², without which it tells nothing: 3 dB of deviation. Speech has 8 and more.
const TELLING: f32 = 9.0;

/// A lag that is known is kept while no other correlates more than this better.
const AS_GOOD: f32 = 0.05;

/// Slots on either side in which the agent must be loud too for the difference to be measured: edges tell nothing.
const AROUND: usize = 2;

/// What the sums say about the best lag.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit {
    /// In slots.
    pub(super) lag: usize,
    pub(super) correlation: f32,
    pub(super) gain_db: f32,
    /// Standard deviation of the gain, in decibels.
    pub(super) spread_db: f32,
}

impl Fit {
    pub(super) fn is_echo(&self) -> bool {
        self.correlation >= CORRELATES && self.is_steady()
    }

    /// Whether the gain is an echo's and hardly varies while the agent is loud.
    pub(super) fn is_steady(&self) -> bool {
        self.spread_db <= STEADY_DB && GAINS_DB.contains(&self.gain_db)
    }
}

#[derive(Debug)]
pub(super) struct Learner {
    weight: f32,
    heard: f32,
    heard_squared: f32,
    sent: [f32; LAGS],
    sent_squared: [f32; LAGS],
    product: [f32; LAGS],
    loud: [f32; LAGS],
    gain: [f32; LAGS],
    gain_squared: [f32; LAGS],
}

impl Default for Learner {
    fn default() -> Self {
        let zero = [0.0; LAGS];
        Self {
            weight: 0.0,
            heard: 0.0,
            heard_squared: 0.0,
            sent: zero,
            sent_squared: zero,
            product: zero,
            loud: zero,
            gain: zero,
            gain_squared: zero,
        }
    }
}

impl Learner {
    /// Takes one frame heard, and what was sent one slot before it, two slots, and so on; all in dBFS.
    pub(super) fn take(&mut self, heard_dbfs: f32, sent_dbfs: &[f32; LAGS]) {
        // Counted from the floor, so that the sums stay small.
        let heard = heard_dbfs - FLOOR_DBFS;
        self.weight = self.weight * FADING + 1.0;
        self.heard = self.heard * FADING + heard;
        self.heard_squared = self.heard_squared * FADING + heard * heard;
        for (lag, level) in sent_dbfs.iter().enumerate() {
            let sent = level - FLOOR_DBFS;
            self.sent[lag] = self.sent[lag] * FADING + sent;
            self.sent_squared[lag] = self.sent_squared[lag] * FADING + sent * sent;
            self.product[lag] = self.product[lag] * FADING + sent * heard;
        }
        for (lag, level) in sent_dbfs.iter().enumerate() {
            let around = &sent_dbfs[lag.saturating_sub(AROUND)..(lag + AROUND + 1).min(LAGS)];
            let counts = if around.iter().all(|level| *level > LOUD_DBFS) { 1.0 } else { 0.0 };
            let gain = (heard_dbfs - level) * counts;
            self.loud[lag] = self.loud[lag] * FADING + counts;
            self.gain[lag] = self.gain[lag] * FADING + gain;
            self.gain_squared[lag] = self.gain_squared[lag] * FADING + gain * gain;
        }
    }

    /// The lag that explains best what is heard, or the `known` one if it does so as well; `None` while too little of
    /// the agent was heard, or only one even sound, which fits every lag.
    pub(super) fn fit(&self, known: Option<usize>) -> Option<Fit> {
        let tells = |lag: &usize| self.loud[*lag] >= ENOUGH && self.variance_sent(*lag) >= TELLING;
        let best = (0..LAGS).filter(tells).max_by(|a, b| self.correlation(*a).total_cmp(&self.correlation(*b)))?;
        let as_good = |lag: &usize| tells(lag) && self.correlation(*lag) >= self.correlation(best) - AS_GOOD;
        let best = known.map(|lag| lag - 1).filter(as_good).unwrap_or(best);
        let gain_db = self.gain[best] / self.loud[best];
        let variance = (self.gain_squared[best] / self.loud[best] - gain_db * gain_db).max(0.0);
        let correlation = self.correlation(best);
        Some(Fit { lag: best + 1, correlation, gain_db, spread_db: variance.sqrt() })
    }

    fn correlation(&self, lag: usize) -> f32 {
        let mean_heard = self.heard / self.weight;
        let mean_sent = self.sent[lag] / self.weight;
        let heard = self.heard_squared / self.weight - mean_heard * mean_heard;
        // Less than a decibel of variation is silence, or a steady noise.
        if heard < 1.0 {
            return 0.0;
        }
        (self.product[lag] / self.weight - mean_heard * mean_sent) / (heard * self.variance_sent(lag)).sqrt()
    }

    fn variance_sent(&self, lag: usize) -> f32 {
        let mean = self.sent[lag] / self.weight;
        self.sent_squared[lag] / self.weight - mean * mean
    }
}
