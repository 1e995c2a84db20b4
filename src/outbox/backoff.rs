//! How long to wait before another try. Pure.

use std::time::Duration;

/// Waits that double from the first to the longest.
#[derive(Debug, Clone, Copy)]
pub struct Backoff {
    pub first: Duration,
    pub longest: Duration,
}

impl Backoff {
    /// The wait after `tries` tries, of which there was at least one. `spread`, from 0 to 1 and different each time, puts it
    /// between half of the doubled wait and all of it, so that what failed together does not come back together.
    pub fn after(self, tries: u32, spread: f64) -> Duration {
        let doubled = self.first.saturating_mul(2_u32.saturating_pow(tries.saturating_sub(1).min(20)));
        doubled.min(self.longest).mul_f64(0.5 + spread.clamp(0.0, 1.0) / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BACKOFF: Backoff = Backoff { first: Duration::from_secs(5), longest: Duration::from_secs(60) };

    #[test]
    fn waits_double_up_to_the_longest() {
        let waits = (0..7).map(|tries| BACKOFF.after(tries, 1.0).as_secs());
        assert_eq!(waits.collect::<Vec<_>>(), [5, 5, 10, 20, 40, 60, 60]);
        assert_eq!(BACKOFF.after(2, 0.0), Duration::from_secs(5));
    }

    proptest! {
        #[test]
        fn no_wait_is_longer_than_the_longest_or_shorter_than_half_the_first(tries in 0_u32.., spread in -1.0..2.0) {
            let wait = BACKOFF.after(tries, spread);
            prop_assert!(wait <= BACKOFF.longest && wait * 2 >= BACKOFF.first);
        }
    }
}
