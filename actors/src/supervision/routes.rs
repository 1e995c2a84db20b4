//! The ways to each vendor, best first, and which of them to take: shared by all calls of a process, so that one call
//! learns from the failure of another.

use std::sync::{Mutex, MutexGuard, PoisonError};

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
pub struct Routes(Mutex<[Vec<Breaker>; Child::ALL.len()]>);

impl Default for Routes {
    /// One way to each vendor.
    fn default() -> Self {
        Self::new(1, 1, 1)
    }
}

impl Routes {
    /// So many ways to a recogniser, a model and a voice; at least one each.
    pub fn new(recognisers: usize, models: usize, voices: usize) -> Self {
        let breakers = |ways: usize| (0..ways.max(1)).map(|_| Breaker::default()).collect();
        Self(Mutex::new([breakers(recognisers), breakers(models), breakers(voices)]))
    }

    /// How many ways there are.
    pub fn count(&self, child: Child) -> usize {
        self.breakers()[index(child)].len()
    }

    /// The best way at present; tries a broken one when that is due. Where every way is broken the first is taken: a
    /// call that does not try cannot go on.
    pub fn choose(&self, child: Child, now: Instant) -> Choice {
        let mut breakers = self.breakers();
        for (route, breaker) in breakers[index(child)].iter_mut().enumerate() {
            let is_trial = match breaker.standing(now) {
                Standing::Sound => false,
                Standing::Due => {
                    breaker.try_it(now);
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
        let breakers = self.breakers();
        let sound = breakers[index(child)].iter().position(|way| way.standing(now) == Standing::Sound);
        Route(sound.unwrap_or_default() as u8)
    }

    /// The way to take after this one failed: the next that is not known to be broken, or the next at all. The same one
    /// where there is no other.
    pub fn other_than(&self, child: Child, route: Route, now: Instant) -> Route {
        let breakers = self.breakers();
        let ways = &breakers[index(child)];
        let others = (1..ways.len()).map(|step| (usize::from(route.0) + step) % ways.len());
        let next = others.clone().find(|other| ways[*other].standing(now) != Standing::Broken);
        Route(next.or_else(|| others.clone().next()).unwrap_or(usize::from(route.0)) as u8)
    }

    /// Whether this way is known to be broken.
    pub fn is_broken(&self, child: Child, route: Route, now: Instant) -> bool {
        let standing = self.breakers()[index(child)].get(usize::from(route.0)).map(|way| way.standing(now));
        standing.is_some_and(|standing| standing != Standing::Sound)
    }

    /// Whether no way to this vendor is known to work.
    pub fn all_broken(&self, child: Child, now: Instant) -> bool {
        self.breakers()[index(child)].iter().all(|way| way.standing(now) == Standing::Broken)
    }

    /// Something useful came this way.
    pub fn worked(&self, child: Child, route: Route) {
        let mended = self.breakers()[index(child)].get_mut(usize::from(route.0)).is_some_and(Breaker::worked);
        if mended {
            metrics::route_broken(child, route, false);
        }
    }

    /// This way failed.
    pub fn failed(&self, child: Child, route: Route, kind: FailureKind, now: Instant) {
        let way = &mut self.breakers()[index(child)];
        if way.get_mut(usize::from(route.0)).is_some_and(|breaker| breaker.failed(kind, now)) {
            metrics::route_broken(child, route, true);
        }
    }

    fn breakers(&self) -> MutexGuard<'_, [Vec<Breaker>; Child::ALL.len()]> {
        // Nothing that is done under the lock can leave it half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
        routes.failed(CHILD, Route(route), FailureKind::Quota, now);
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
        routes.worked(CHILD, Route(0));
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
        assert!(routes.all_broken(CHILD, now));
        assert_eq!(routes.other_than(CHILD, Route(0), now), Route(1), "hope is all that is left");
        assert_eq!(routes.choose(CHILD, now), Choice { route: Route(0), is_trial: false });
        assert_eq!(routes.other_than(Child::Tts, Route(0), now), Route(0), "there is no other");
    }
}
