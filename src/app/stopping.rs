//! How a server ends: it drains, lets go of the calls that are left, and sees that nothing is lost.

use std::time::Duration;

use frontdesk_actors::registry::{Drain, LetGoOfAll, Snapshot};
use futures_util::future::join_all;
use tokio::time::{Instant, sleep, timeout};

use super::Application;
use super::draining::{Draining, Told};
use crate::metrics;

/// A call admitted just before a drain opens its stream within this, or not at all.
const LAST_ADMISSIONS: Duration = Duration::from_secs(10);

/// How often a drain looks whether the last call has ended.
const DRAIN_POLL: Duration = Duration::from_millis(100);

/// Calls that a stop cuts off get so long to close their sockets properly.
const LET_GO: Duration = Duration::from_secs(2);

/// A stop waits so long for the database to take the last calls in; the journal keeps what it does not.
const DELIVER_LAST: Duration = Duration::from_secs(3);

/// And so long for effects outside that are under way.
const LAST_EFFECTS: Duration = Duration::from_secs(4);

/// How a drain ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drained {
    /// No call is left.
    Empty,
    /// Time is up for so many live calls; they come back through resume, where another process takes over.
    TimeUp { live: usize },
}

impl Application {
    /// Takes no more calls and begins nothing outside, and waits for the live calls for at most `limit`. Their webhooks and
    /// media sockets go on.
    pub async fn drain(&self, limit: Duration) -> Drained {
        let began = Instant::now();
        self.state.lifecycle.draining();
        self.state.engine.registry.do_send(Drain);
        self.performing.send_replace(true);
        let mut draining = Draining::begun(limit, began);
        self.calls_ended(limit, |live| {
            let now = Instant::now();
            metrics::draining(now - began);
            let left_s = draining.left(now).as_secs();
            match draining.goes_on(now) {
                Told::Nothing => {}
                Told::Progress => tracing::info!(live, left_s, "draining"),
                Told::Stuck => {
                    tracing::warn!(
                        live,
                        left_s,
                        "drain stuck: calls that do not end in time are handed over by resume"
                    );
                }
            }
        })
        .await
    }

    /// Waits for the last call to end, and tells each time how many are left.
    async fn calls_ended(&self, limit: Duration, mut tell: impl FnMut(usize)) -> Drained {
        let began = Instant::now();
        loop {
            let Ok(calls) = self.state.engine.registry.send(Snapshot).await else { return Drained::Empty };
            let awaited = if began.elapsed() < LAST_ADMISSIONS { calls.admitted } else { 0 };
            if calls.live + awaited == 0 {
                return Drained::Empty;
            }
            if began.elapsed() >= limit {
                return Drained::TimeUp { live: calls.live };
            }
            tell(calls.live + awaited);
            sleep(DRAIN_POLL).await;
        }
    }

    /// Lets go of the calls that are left, then closes the listeners and every connection.
    pub async fn stop(self) {
        self.state.lifecycle.draining();
        self.performing.send_replace(true);
        let registry = &self.state.engine.registry;
        registry.do_send(Drain);
        if registry.send(Snapshot).await.is_ok_and(|calls| calls.live > 0) {
            registry.do_send(LetGoOfAll);
            self.calls_ended(LET_GO, |_| {}).await;
        }
        // What stops does not beat.
        drop(self.watchdog);
        self.workers.stop().await;
        if let Some(server) = &self.metrics_server {
            server.stop(true).await;
        }
        if !self.journal.flush(DELIVER_LAST).await {
            let waiting = self.journal.waiting();
            tracing::warn!(waiting, "not everything is in the database yet: the journal keeps it for the next start");
        }
        self.delivering.send_replace(true);
        // What they cut off is done again by whoever has it next; they cut off little.
        drop(timeout(LAST_EFFECTS, join_all(self.effects)).await);
        for task in &self.background {
            task.abort();
        }
        self.storage.close().await;
    }

    /// [`Application::drain`], then [`Application::stop`].
    pub async fn drain_and_stop(self, limit: Duration) -> Drained {
        let drained = self.drain(limit).await;
        self.stop().await;
        drained
    }
}
