//! One timer of an actor for the one deadline its core has.
//!
//! Most deadlines move on with every message and never come: a keep-alive is four seconds after the last frame, fifty
//! times a second. So a timer that rings too early is left as it is, and set again when it rings.

use actix::prelude::*;
use tokio::time::Instant;

#[derive(Debug, Default)]
pub(crate) struct DeadlineTimer {
    alarm: Alarm,
    running: Option<SpawnHandle>,
}

impl DeadlineTimer {
    /// Calls `fire` at this deadline instead of the one before; `None` sleeps until further notice. `timer` finds this
    /// timer in the actor.
    pub(crate) fn arm<A>(
        &mut self,
        deadline: Option<Instant>,
        ctx: &mut Context<A>,
        timer: fn(&mut A) -> &mut Self,
        fire: fn(&mut A, &mut Context<A>),
    ) where
        A: Actor<Context = Context<A>>,
    {
        if let Some(at) = self.alarm.want(deadline) {
            self.set(at, ctx, timer, fire);
        }
    }

    fn set<A>(
        &mut self,
        at: Instant,
        ctx: &mut Context<A>,
        timer: fn(&mut A) -> &mut Self,
        fire: fn(&mut A, &mut Context<A>),
    ) where
        A: Actor<Context = Context<A>>,
    {
        if let Some(earlier) = self.running.take() {
            ctx.cancel_future(earlier);
        }
        let wait = at.saturating_duration_since(Instant::now());
        self.running = Some(ctx.run_later(wait, move |actor, ctx| {
            let this = timer(actor);
            this.running = None;
            match this.alarm.rings(Instant::now()) {
                Ring::Due => fire(actor, ctx),
                Ring::Again(at) => this.set(at, ctx, timer, fire),
                Ring::Unwanted => {}
            }
        }));
    }
}

/// When the timer is wanted, and when it is set for.
#[derive(Debug, Default)]
struct Alarm {
    wanted: Option<Instant>,
    set_for: Option<Instant>,
}

#[derive(Debug, PartialEq, Eq)]
enum Ring {
    /// The deadline has come.
    Due,
    /// It has moved on meanwhile.
    Again(Instant),
    /// There is none any more.
    Unwanted,
}

impl Alarm {
    /// The deadline is this from now on; returns when to set the timer for if it must be set anew.
    fn want(&mut self, deadline: Option<Instant>) -> Option<Instant> {
        self.wanted = deadline;
        let at = deadline.filter(|at| self.set_for.is_none_or(|set| *at < set))?;
        self.set_for = Some(at);
        Some(at)
    }

    /// The timer rings; one that rings again is set already.
    fn rings(&mut self, now: Instant) -> Ring {
        self.set_for = None;
        match self.wanted {
            Some(at) if at <= now => {
                self.wanted = None;
                Ring::Due
            }
            Some(at) => {
                self.set_for = Some(at);
                Ring::Again(at)
            }
            None => Ring::Unwanted,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    /// A timer on simulated time that counts how often it was set.
    struct Simulated {
        alarm: Alarm,
        set: Option<Instant>,
        times_set: usize,
    }

    impl Simulated {
        fn new() -> Self {
            Self { alarm: Alarm::default(), set: None, times_set: 0 }
        }

        fn want(&mut self, deadline: Option<Instant>) {
            if let Some(at) = self.alarm.want(deadline) {
                (self.set, self.times_set) = (Some(at), self.times_set + 1);
            }
        }

        /// Lets time pass; returns when the deadline came, if it did.
        fn pass_until(&mut self, now: Instant) -> Option<Instant> {
            while let Some(at) = self.set.filter(|at| *at <= now) {
                self.set = None;
                match self.alarm.rings(at) {
                    Ring::Due => return Some(at),
                    Ring::Again(at) => (self.set, self.times_set) = (Some(at), self.times_set + 1),
                    Ring::Unwanted => {}
                }
            }
            None
        }
    }

    #[test]
    fn a_keep_alive_that_moves_with_every_frame_is_set_once_in_its_length() {
        let start = Instant::now();
        let mut timer = Simulated::new();
        for frame in 0..3_000 {
            let now = start + Duration::from_millis(20) * frame;
            assert_eq!(timer.pass_until(now), None);
            timer.want(Some(now + Duration::from_secs(4)));
        }
        assert_eq!(timer.times_set, 16, "a minute holds 3000 frames and 15 times four seconds");
    }

    proptest! {
        #[test]
        fn it_fires_exactly_when_a_timer_set_anew_every_time_would(
            steps in prop::collection::vec((0_u64..50, prop::option::of(0_u64..80)), 1..200),
        ) {
            let mut now = Instant::now();
            let (mut timer, mut eager) = (Simulated::new(), None::<Instant>);
            for (passed, next) in steps {
                now += Duration::from_millis(passed);
                prop_assert_eq!(timer.pass_until(now), eager.take_if(|at| *at <= now));
                eager = next.map(|ms| now + Duration::from_millis(ms));
                timer.want(eager);
            }
        }
    }
}
