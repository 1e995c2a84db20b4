//! One timer of an actor for the one deadline its core has.

use actix::prelude::*;
use tokio::time::Instant;

#[derive(Debug, Default)]
pub(crate) struct DeadlineTimer(Option<(Instant, SpawnHandle)>);

impl DeadlineTimer {
    /// Sleeps until this deadline instead of the one before; `None` sleeps until further notice. `fire` says
    /// [`fired`](Self::fired) first.
    pub(crate) fn arm<A>(
        &mut self,
        deadline: Option<Instant>,
        ctx: &mut Context<A>,
        fire: impl FnOnce(&mut A, &mut Context<A>) + 'static,
    ) where
        A: Actor<Context = Context<A>>,
    {
        if self.0.map(|(at, _)| at) == deadline {
            return;
        }
        if let Some((_, timer)) = self.0.take() {
            ctx.cancel_future(timer);
        }
        self.0 = deadline.map(|at| (at, ctx.run_later(at.saturating_duration_since(Instant::now()), fire)));
    }

    /// The deadline has come.
    pub(crate) fn fired(&mut self) {
        self.0 = None;
    }
}
