//! Percentiles by nearest rank: always a value that was really measured.

use std::time::Duration;

/// A sorted sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Percentiles(Vec<Duration>);

impl Percentiles {
    pub fn of(values: impl IntoIterator<Item = Duration>) -> Self {
        let mut sorted: Vec<_> = values.into_iter().collect();
        sorted.sort_unstable();
        Self(sorted)
    }

    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The smallest value that at least `share` (0 to 1) of the sample do not exceed; none of nothing.
    pub fn at(&self, share: f64) -> Option<Duration> {
        let rank = (share * self.0.len() as f64).ceil() as usize;
        self.0.get(rank.saturating_sub(1)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_of_the_sample() {
        let sample = Percentiles::of((1..=20).rev().map(Duration::from_secs));
        let at = |share| sample.at(share).unwrap().as_secs();
        assert_eq!((at(0.0), at(0.5), at(0.95), at(1.0)), (1, 10, 19, 20));
        assert_eq!(Percentiles::of([]).at(0.5), None);
    }
}
