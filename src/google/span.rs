//! A stretch of time, half-open: the end is the first moment that is free again, as in Google's answers and in the
//! diary's ranges.

use chrono::{DateTime, Utc};

/// From `start` until just before `end`; never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

impl Span {
    /// `None` when there is no time between the two.
    pub fn new(start: DateTime<Utc>, end: DateTime<Utc>) -> Option<Self> {
        (start < end).then_some(Self { start, end })
    }

    pub const fn start(self) -> DateTime<Utc> {
        self.start
    }

    pub const fn end(self) -> DateTime<Utc> {
        self.end
    }

    /// Whether the two share a moment. One that begins when the other ends shares none.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// What is left of it when `taken` is cut out, in order of time. `taken` may overlap and stand in any order.
    pub fn without(self, taken: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut taken: Vec<_> = taken.into_iter().filter(|span| span.overlaps(self)).collect();
        taken.sort_unstable();
        let (mut left, mut free_from) = (Vec::new(), self.start);
        for span in taken {
            left.extend(Self::new(free_from, span.start));
            free_from = free_from.max(span.end);
        }
        left.extend(Self::new(free_from, self.end));
        left
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(super) fn span(from: i64, to: i64) -> Span {
        let at = |minutes: i64| DateTime::from_timestamp(minutes * 60, 0).unwrap();
        Span::new(at(from), at(to)).unwrap()
    }

    #[track_caller]
    fn check_without(taken: &[(i64, i64)], left: &[(i64, i64)]) {
        let spans = |pairs: &[(i64, i64)]| pairs.iter().map(|&(from, to)| span(from, to)).collect::<Vec<_>>();
        assert_eq!(span(10, 20).without(spans(taken)), spans(left));
    }

    #[test]
    fn what_is_cut_out_leaves_the_rest_in_order() {
        check_without(&[], &[(10, 20)]);
        check_without(&[(0, 10), (20, 30)], &[(10, 20)]);
        check_without(&[(12, 14)], &[(10, 12), (14, 20)]);
        check_without(&[(16, 18), (12, 14)], &[(10, 12), (14, 16), (18, 20)]);
        check_without(&[(12, 18), (13, 14)], &[(10, 12), (18, 20)]);
        check_without(&[(0, 12), (18, 30)], &[(12, 18)]);
        check_without(&[(0, 30)], &[]);
    }

    #[test]
    fn touching_is_not_overlapping_and_nothing_is_no_span() {
        assert!(!span(0, 10).overlaps(span(10, 20)));
        assert!(span(0, 11).overlaps(span(10, 20)));
        let moment = span(0, 1).start();
        assert_eq!(Span::new(moment, moment), None);
    }

    proptest! {
        #[test]
        fn what_is_left_touches_nothing_taken_and_covers_every_other_minute(
            taken in proptest::collection::vec((0_i64..40, 1_i64..10), 0..8)
        ) {
            let taken: Vec<_> = taken.into_iter().map(|(from, length)| span(from, from + length)).collect();
            let whole = span(5, 35);
            let left = whole.without(taken.clone());
            for minute in 5..35 {
                let minute = span(minute, minute + 1);
                let is_taken = taken.iter().any(|span| span.overlaps(minute));
                let is_left = left.iter().any(|span| span.overlaps(minute));
                prop_assert_ne!(is_taken, is_left);
            }
        }
    }
}
