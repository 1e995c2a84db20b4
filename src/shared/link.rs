//! The way to Redis: a pool of connections, a time limit for every command, and a pause after a failure.
//!
//! The connections live on a thread of their own, so they belong to no arbiter: one that is busy or has ended holds nobody
//! up. A ping each second notices that Redis is gone before a call does, and that it is back.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deadpool_redis::redis::{Client, Cmd, ErrorKind, FromRedisValue, RedisError, cmd};
use deadpool_redis::{Manager, Pool, PoolError, Runtime};
use futures_util::future::BoxFuture;
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

use super::circuit::{Change, Circuit};
use super::error::{Cause, Operation, SharedError, SharedStateError};
use super::thread::AsyncThread;
use crate::config::{RedisConfig, RedisServer};
use crate::metrics;

const PING: Operation = Operation { store: "redis", name: "ping" };
const PING_EVERY: Duration = Duration::from_secs(1);

#[derive(Clone)]
pub(super) struct Link(Arc<Inner>);

struct Inner {
    pool: Pool,
    client: Client,
    /// As many as the pool has connections. Without a line of our own, each of five hundred that wait for a hanging Redis
    /// would open a connection in turn, just before it gives up.
    places: Semaphore,
    limit: Duration,
    thread: AsyncThread,
    circuit: Mutex<Circuit>,
    /// Operations that were not done.
    failures: AtomicU64,
}

impl Link {
    /// Opens nothing yet: a Redis that is away at start is away like at any other time.
    pub(super) fn start(config: &RedisConfig, server: &RedisServer) -> Result<Self, SharedStateError> {
        // For rediss://; with two providers in the dependency tree rustls chooses none by itself.
        drop(rustls::crypto::ring::default_provider().install_default());
        let info = server.connection_info();
        let manager = Manager::new(info.clone()).map_err(|_| SharedStateError::Pool)?;
        let client = Client::open(info.clone()).map_err(|_| SharedStateError::Pool)?;
        let pool = Pool::builder(manager).max_size(config.pool_size).runtime(Runtime::Tokio1);
        let pool = pool.build().map_err(|_| SharedStateError::Pool)?;
        let thread = AsyncThread::start("frontdesk-redis")?;
        let link = Self(Arc::new(Inner {
            pool,
            client,
            places: Semaphore::new(config.pool_size),
            limit: config.timeout,
            thread,
            circuit: Mutex::default(),
            failures: AtomicU64::new(0),
        }));
        link.keep_pinging();
        Ok(link)
    }

    /// Runs a command within the time limit; when Redis has just failed, not at all.
    pub(super) fn query<T: FromRedisValue + Send + 'static>(
        &self,
        operation: Operation,
        command: Cmd,
    ) -> BoxFuture<'static, Result<T, SharedError>> {
        if !self.0.circuit().admits(Instant::now()) {
            self.0.count(operation);
            return Box::pin(async move { Err(SharedError { operation, cause: Cause::Skipped }) });
        }
        let inner = Arc::clone(&self.0);
        // Started here and now, so that a caller who loses interest does not cut a command in half.
        let asked = self.handle().spawn(async move { inner.ask(operation, command).await });
        Box::pin(async move {
            // The thread has ended only if this process is ending.
            asked.await.unwrap_or(Err(SharedError { operation, cause: Cause::Away }))
        })
    }

    /// Since when Redis has not answered.
    pub(super) fn away_since(&self) -> Option<Instant> {
        self.0.circuit().broken_since()
    }

    /// Operations that were not done since the start.
    pub(super) fn failures(&self) -> u64 {
        self.0.failures.load(Ordering::Relaxed)
    }

    /// Where the connections live; what else talks to Redis (subscriptions) lives there too.
    pub(super) fn handle(&self) -> &Handle {
        self.0.thread.handle()
    }

    /// For connections outside the pool.
    pub(super) fn client(&self) -> Client {
        self.0.client.clone()
    }

    pub(super) fn limit(&self) -> Duration {
        self.0.limit
    }

    fn keep_pinging(&self) {
        let link = Arc::downgrade(&self.0);
        self.handle().spawn(async move {
            let mut ticks = interval(PING_EVERY);
            ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
            loop {
                ticks.tick().await;
                let Some(inner) = link.upgrade() else { return };
                if inner.circuit().admits(Instant::now()) {
                    // What came of it is in the circuit, the log and the metric.
                    drop(inner.ask::<String>(PING, cmd("PING")).await);
                }
            }
        });
    }
}

impl Inner {
    fn circuit(&self) -> MutexGuard<'_, Circuit> {
        self.circuit.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn count(&self, operation: Operation) {
        self.failures.fetch_add(1, Ordering::Relaxed);
        metrics::shared_state_failed(operation.store, operation.name);
    }

    async fn ask<T: FromRedisValue>(&self, operation: Operation, command: Cmd) -> Result<T, SharedError> {
        let asked_at = Instant::now();
        let mut sent_at = asked_at;
        let work = async {
            let _place = self.places.acquire().await.map_err(|_| Cause::Away)?;
            if self.circuit().has_failed_since(asked_at) {
                return Err(Cause::Skipped);
            }
            sent_at = Instant::now();
            let mut connection = self.pool.get().await.map_err(|error| cause_of_pool(&error))?;
            command.query_async(&mut connection).await.map_err(|error| cause(&error))
        };
        let outcome = timeout(self.limit, work).await.unwrap_or(Err(Cause::TimedOut));
        self.note(operation, outcome.as_ref().err(), sent_at.elapsed());
        outcome.map_err(|cause| SharedError { operation, cause })
    }

    fn note(&self, operation: Operation, failure: Option<&Cause>, took: Duration) {
        let mut circuit = self.circuit();
        let now = Instant::now();
        let change = match failure {
            Some(cause) if cause.is_redis_away() => circuit.failed(now),
            Some(Cause::Skipped) => None,
            None if took * 2 >= self.limit => circuit.came_late(now),
            // Refusing is an answer too.
            Some(_) | None => circuit.succeeded(now),
        };
        drop(circuit);
        if let Some(cause) = failure {
            self.count(operation);
            if !cause.is_redis_away() && *cause != Cause::Skipped {
                tracing::warn!(operation = %operation, %cause, "Redis did not do what it was asked");
            }
        }
        match change {
            Some(Change::Broke) => {
                let cause = failure.map_or_else(|| "it answers late".to_owned(), ToString::to_string);
                tracing::warn!(operation = %operation, cause, "Redis is away: this node goes on alone");
            }
            Some(Change::Mended { after }) => tracing::info!(?after, "Redis answers again"),
            None => {}
        }
    }
}

fn cause_of_pool(error: &PoolError) -> Cause {
    match error {
        PoolError::Backend(error) if error.kind() == ErrorKind::AuthenticationFailed => Cause::Denied,
        PoolError::Backend(error) if error.is_timeout() => Cause::TimedOut,
        PoolError::Backend(_) => Cause::Away,
        _ => Cause::TimedOut,
    }
}

/// The words of an error may repeat what was sent; its code does not.
fn cause(error: &RedisError) -> Cause {
    if error.is_timeout() {
        return Cause::TimedOut;
    }
    match error.code() {
        // Alive, and no use to anybody for the moment.
        Some("LOADING" | "BUSY" | "MASTERDOWN" | "CLUSTERDOWN") => Cause::Away,
        Some(code) if code.len() <= 20 && code.bytes().all(|byte| byte.is_ascii_uppercase()) => {
            Cause::Refused(code.to_owned())
        }
        Some(_) => Cause::Refused("ERR".to_owned()),
        None if error.is_io_error() || error.is_unrecoverable_error() => Cause::Away,
        None => Cause::Unreadable,
    }
}
