//! The ways to each vendor, best first, and which of them to take: shared by all calls of a process, so that one call
//! learns from the failure of another.

use std::sync::{Mutex, MutexGuard, PoisonError};

use frontdesk_schema::TenantId;
use tokio::time::Instant;

use super::breaker::{Breaker, Standing};
use super::exit::Child;
use crate::metrics;
use crate::vendor::FailureKind;

/// A place in a vendor's [`Chain`]; 0 is the first choice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Route(pub u8);

/// How a service can be reached, best first; never empty.
#[derive(Debug, Clone)]
pub struct Chain<T>(Vec<T>);

impl<T: Default> Default for Chain<T> {
    fn default() -> Self {
        Self(vec![T::default()])
    }
}

impl<T> Chain<T> {
    pub fn new(first: T, then: impl IntoIterator<Item = T>) -> Self {
        Self([first].into_iter().chain(then).collect())
    }

    pub fn first(&self) -> &T {
        &self.0[0]
    }

    /// The way that a route names, or the first one if there is none of that name.
    pub fn at(&self, route: Route) -> &T {
        self.0.get(usize::from(route.0)).unwrap_or_else(|| self.first())
    }

    #[expect(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    pub fn map<U>(&self, each: impl FnMut(&T) -> U) -> Chain<U> {
        Chain(self.0.iter().map(each).collect())
    }
}

/// A way that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    pub route: Route,
    /// It was broken, and this caller tries whether it still is.
    pub is_trial: bool,
}

/// The ways of one process, with what is known of each. The lock is held for a few comparisons.
#[derive(Debug)]
pub struct Routes(Mutex<[Vec<Way>; Child::ALL.len()]>);

#[derive(Debug, Default)]
struct Way {
    breaker: Breaker,
    /// What its gauge says.
    shown_broken: bool,
}

impl Default for Routes {
    /// One way to each vendor.
    fn default() -> Self {
        Self::new(1, 1, 1)
    }
}

impl Routes {
    /// So many ways to a recogniser, a model and a voice; at least one each.
    pub fn new(recognisers: usize, models: usize, voices: usize) -> Self {
        let all = |ways: usize| (0..ways.max(1)).map(|_| Way::default()).collect();
        Self(Mutex::new([all(recognisers), all(models), all(voices)]))
    }

    /// How many ways there are.
    pub fn count(&self, child: Child) -> usize {
        self.ways()[index(child)].len()
    }

    /// The best way at present; tries a broken one when that is due. Where every way is broken the first is taken: a
    /// call that does not try cannot go on.
    pub fn choose(&self, child: Child, now: Instant) -> Choice {
        let mut ways = self.ways();
        for (route, way) in ways[index(child)].iter_mut().enumerate() {
            let is_trial = match way.breaker.standing(now) {
                Standing::Sound => false,
                Standing::Due => {
                    way.breaker.try_it(now);
                    true
                }
                Standing::Broken => continue,
            };
            return Choice { route: Route(route as u8), is_trial };
        }
        Choice { route: Route(0), is_trial: false }
    }

    /// The best way at present, without trying a broken one.
    pub fn best(&self, child: Child, now: Instant) -> Route {
        let ways = self.ways();
        let sound = ways[index(child)].iter().position(|way| way.breaker.standing(now) == Standing::Sound);
        Route(sound.unwrap_or_default() as u8)
    }

    /// The way to take after this one failed: the next that is not known to be broken, or the next at all. The same one
    /// where there is no other.
    pub fn other_than(&self, child: Child, route: Route, now: Instant) -> Route {
        let ways = self.ways();
        let ways = &ways[index(child)];
        let others = (1..ways.len()).map(|step| (usize::from(route.0) + step) % ways.len());
        let next = others.clone().find(|other| ways[*other].breaker.standing(now) != Standing::Broken);
        Route(next.or_else(|| others.clone().next()).unwrap_or(usize::from(route.0)) as u8)
    }

    /// Whether this way is known to be broken.
    pub fn is_broken(&self, child: Child, route: Route, now: Instant) -> bool {
        let standing = self.ways()[index(child)].get(usize::from(route.0)).map(|way| way.breaker.standing(now));
        standing.is_some_and(|standing| standing != Standing::Sound)
    }

    /// Something useful came this way, of a session or a request that began then.
    pub fn worked(&self, child: Child, route: Route, began: Instant, now: Instant) {
        let mut ways = self.ways();
        let ways = &mut ways[index(child)];
        if ways.get_mut(usize::from(route.0)).is_some_and(|way| way.breaker.worked(began)) {
            show(child, ways, now);
        }
    }

    /// This way failed a call of this practice's.
    pub fn failed(&self, child: Child, route: Route, (kind, whose): (FailureKind, TenantId), now: Instant) {
        let mut ways = self.ways();
        let ways = &mut ways[index(child)];
        if ways.get_mut(usize::from(route.0)).is_some_and(|way| way.breaker.failed(kind, whose, now)) {
            show(child, ways, now);
        }
    }

    /// Brings the gauges up to date: time alone changes them too.
    pub fn show(&self, now: Instant) {
        let mut ways = self.ways();
        for child in Child::ALL {
            show(child, &mut ways[index(child)], now);
        }
    }

    fn ways(&self) -> MutexGuard<'_, [Vec<Way>; Child::ALL.len()]> {
        // Nothing that is done under the lock can leave it half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn show(child: Child, ways: &mut [Way], now: Instant) {
    let known = known_broken(ways, now);
    for (route, (way, is_broken)) in ways.iter_mut().zip(known).enumerate() {
        if std::mem::replace(&mut way.shown_broken, is_broken) != is_broken {
            metrics::route_broken(child, Route(route as u8), is_broken);
        }
    }
}

/// Of which ways it is known that they are broken. One behind a way that works is tried by nobody: when its pause is over,
/// nothing is known of it any more.
fn known_broken(ways: &[Way], now: Instant) -> Vec<bool> {
    let mut is_wanted = true;
    let known = ways.iter().map(|way| {
        let standing = way.breaker.standing(now);
        let is_broken = standing == Standing::Broken || (standing == Standing::Due && is_wanted);
        is_wanted &= standing != Standing::Sound;
        is_broken
    });
    known.collect()
}

const fn index(child: Child) -> usize {
    match child {
        Child::Stt => 0,
        Child::Llm => 1,
        Child::Tts => 2,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const CHILD: Child = Child::Llm;

    fn broken(routes: &Routes, route: u8, now: Instant) {
        routes.failed(CHILD, Route(route), (FailureKind::Quota, TenantId::new()), now);
    }

    #[test]
    fn the_first_sound_way_is_taken_and_the_first_again_once_it_is_mended() {
        let now = Instant::now();
        let routes = Routes::new(1, 3, 1);
        let taken = |at: u64| routes.choose(CHILD, now + Duration::from_secs(at));
        assert_eq!(taken(0), Choice { route: Route(0), is_trial: false });
        broken(&routes, 0, now);
        assert_eq!(taken(0), Choice { route: Route(1), is_trial: false });
        assert_eq!(taken(5), Choice { route: Route(0), is_trial: true }, "one call tries");
        assert_eq!(taken(5), Choice { route: Route(1), is_trial: false }, "the others do not");
        routes.worked(CHILD, Route(0), now + Duration::from_secs(5), now + Duration::from_secs(6));
        assert_eq!(taken(6), Choice { route: Route(0), is_trial: false });
    }

    #[test]
    fn vendors_do_not_pay_for_each_other() {
        let now = Instant::now();
        let routes = Routes::new(2, 2, 2);
        broken(&routes, 0, now);
        assert_eq!(routes.choose(Child::Stt, now).route, Route(0));
        assert!(!routes.is_broken(Child::Tts, Route(0), now));
    }

    #[test]
    fn after_a_failure_comes_the_next_way_that_may_work() {
        let now = Instant::now();
        let routes = Routes::new(1, 3, 1);
        assert_eq!(routes.other_than(CHILD, Route(0), now), Route(1));
        assert_eq!(routes.other_than(CHILD, Route(2), now), Route(0));
        broken(&routes, 1, now);
        assert_eq!(routes.other_than(CHILD, Route(0), now), Route(2));
        broken(&routes, 0, now);
        broken(&routes, 2, now);
        assert!((0..3).all(|route| routes.is_broken(CHILD, Route(route), now)));
        assert_eq!(routes.other_than(CHILD, Route(0), now), Route(1), "hope is all that is left");
        assert_eq!(routes.choose(CHILD, now), Choice { route: Route(0), is_trial: false });
        assert_eq!(routes.other_than(Child::Tts, Route(0), now), Route(0), "there is no other");
    }

    #[track_caller]
    fn check_shown(routes: &Routes, now: Instant, expected: [bool; 3]) {
        routes.show(now);
        let shown: Vec<_> = routes.ways()[index(CHILD)].iter().map(|way| way.shown_broken).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_way_that_nobody_wants_is_shown_as_broken_no_longer_than_it_is_left_alone() {
        let now = Instant::now();
        let at = |seconds| now + Duration::from_secs(seconds);
        let routes = Routes::new(1, 3, 1);
        broken(&routes, 1, now);
        check_shown(&routes, at(4), [false, true, false]);
        check_shown(&routes, at(5), [false, false, false]);
        broken(&routes, 0, at(6));
        check_shown(&routes, at(6), [true, true, false]);
        check_shown(&routes, at(600), [true, true, false]);
        routes.worked(CHILD, Route(1), at(600), at(600));
        check_shown(&routes, at(600), [true, false, false]);
        routes.worked(CHILD, Route(0), at(600), at(600));
        check_shown(&routes, at(600), [false, false, false]);
    }
}
