//! What is counted by the minute, made steady: the fullest moment of the last minute and a half. Pure.
//!
//! A minute's count begins at nothing and is high for its last seconds only, and when the vendor says that nothing is left,
//! that too is over within seconds. Whoever looks now and then, as alerts do, would see neither.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// More than a minute and a look: a minute that fills up is seen as full until the next one could be.
const REMEMBERED: Duration = Duration::from_secs(90);

/// What is used and what may be used, at one moment; `None`: there is no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) in_use: u64,
    pub(crate) usable: Option<u64>,
}

impl Moment {
    /// Nothing fills up without a limit, and a limit of nothing is full.
    fn share(self) -> f64 {
        match self.usable {
            None => 0.0,
            Some(0) => f64::INFINITY,
            Some(usable) => self.in_use as f64 / usable as f64,
        }
    }
}

/// The moments that may yet be the fullest: each is fuller than all that came after it.
#[derive(Debug, Default)]
pub(crate) struct Fullest(VecDeque<(Instant, Moment)>);

impl Fullest {
    /// Takes the moment that it is, and answers with the fullest of those remembered.
    pub(crate) fn see(&mut self, moment: Moment, now: Instant) -> Moment {
        while self.0.back().is_some_and(|(_, before)| before.share() <= moment.share()) {
            self.0.pop_back();
        }
        self.0.push_back((now, moment));
        while self.0.front().is_some_and(|(at, _)| now.duration_since(*at) > REMEMBERED) {
            self.0.pop_front();
        }
        self.0.front().expect("the newest is never too old").1
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn of(in_use: u64, usable: Option<u64>) -> Moment {
        Moment { in_use, usable }
    }

    /// Moments, each so many seconds after the one before, and what is seen at the last.
    #[track_caller]
    fn check(moments: &[(u64, Moment)], expected: Moment) {
        let (mut fullest, mut now, mut seen) = (Fullest::default(), Instant::now(), None);
        for (wait, moment) in moments {
            now += Duration::from_secs(*wait);
            seen = Some(fullest.see(*moment, now));
        }
        assert_eq!(seen, Some(expected), "{moments:?}");
    }

    #[test]
    fn the_fullest_moment_is_seen_for_a_minute_and_a_half() {
        let (full, less, empty) = (of(90, Some(100)), of(40, Some(100)), of(0, Some(100)));
        check(&[(0, less), (1, full), (90, empty)], full);
        check(&[(0, less), (1, full), (91, empty)], empty);
        check(&[(0, full), (80, less), (11, empty)], less);
        check(&[(0, less), (1, full)], full);
    }

    #[test]
    fn what_the_vendor_has_closed_is_fuller_than_anything() {
        let (full, closed, unlimited) = (of(110, Some(100)), of(3, Some(0)), of(500, None));
        check(&[(0, closed), (1, full)], closed);
        check(&[(0, full), (1, unlimited)], full);
        check(&[(0, of(1, None)), (1, unlimited)], unlimited);
    }

    proptest! {
        #[test]
        fn it_is_never_emptier_than_now(moments in prop::collection::vec((0_u64..50, 0_u64..200, 0_u64..100), 1..50)) {
            let (mut fullest, mut now) = (Fullest::default(), Instant::now());
            for (wait, in_use, usable) in moments {
                now += Duration::from_secs(wait);
                let moment = of(in_use, Some(usable));
                prop_assert!(fullest.see(moment, now).share() >= moment.share());
            }
        }
    }
}
