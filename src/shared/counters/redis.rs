//! The counts of all nodes. This node's own are kept besides, for when Redis is away.

use std::time::Duration;

use deadpool_redis::redis::cmd;
use futures_util::future::BoxFuture;
use tokio::time::Instant;
use uuid::Uuid;

use super::{CounterKey, Counters, Drawn, Lease, LocalCounters, Refill};
use crate::shared::error::Operation;
use crate::shared::link::Link;
use crate::shared::script::{Script, millis};

const ADD: Operation = Operation { store: "counters", name: "add" };
const ACQUIRE: Operation = Operation { store: "counters", name: "acquire" };
const DRAW: Operation = Operation { store: "counters", name: "draw" };
const RELEASE: Operation = Operation { store: "counters", name: "release" };

/// Arguments: how many, window. A key without an expiry is a new one.
const ADD_SCRIPT: Script = Script::new(
    r"
local total = redis.call('INCRBY', KEYS[1], ARGV[1])
if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return total",
);

/// Arguments: holder, limit, time to live. Each holder's score is when its lease ends. Answers with the number of holders,
/// negative if this one is not among them.
const ACQUIRE_SCRIPT: Script = Script::with_clock(
    r"
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
local held = redis.call('ZCARD', KEYS[1])
if not redis.call('ZSCORE', KEYS[1], ARGV[1]) then
  if held >= tonumber(ARGV[2]) then return -held - 1 end
  held = held + 1
end
redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[1])
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[3]) then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
return held",
);

/// Arguments: how many at once, milliseconds for one to come back. The value is when all of them will be back (the
/// "theoretical arrival time" of the generic cell rate algorithm, ITU-T I.371), the same rule as `governor` follows in each
/// node. Answers with the milliseconds to wait, 0 when it was counted.
const DRAW_SCRIPT: Script = Script::with_clock(
    r"
local each = tonumber(ARGV[2])
local whole_at = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now)
local wait = whole_at - now - each * (ARGV[1] - 1)
if wait > 0 then return math.ceil(wait) end
whole_at = whole_at + each
redis.call('SET', KEYS[1], string.format('%.3f', whole_at), 'PX', math.max(math.ceil(whole_at - now), 1))
return 0",
);

pub(in crate::shared) struct RedisCounters {
    link: Link,
    own: LocalCounters,
}

impl RedisCounters {
    pub(in crate::shared) fn new(link: Link) -> Self {
        Self { link, own: LocalCounters::default() }
    }
}

impl Counters for RedisCounters {
    fn add(&self, key: CounterKey, n: u64, window: Duration) -> BoxFuture<'_, u64> {
        let mut command = ADD_SCRIPT.on(&[&format!("frontdesk:count:{key}")]);
        command.arg(n).arg(millis(window));
        let own = self.own.add_at(key, n, window, Instant::now());
        Box::pin(async move { self.link.query(ADD, command).await.unwrap_or(own) })
    }

    fn draw(&self, key: CounterKey, refill: Refill) -> BoxFuture<'_, Drawn> {
        let mut command = DRAW_SCRIPT.on(&[&format!("frontdesk:rate:{key}")]);
        command.arg(refill.burst).arg(refill.each.as_secs_f64() * 1e3);
        Box::pin(async move {
            match self.link.query::<u64>(DRAW, command).await {
                Ok(0) => Drawn::Granted,
                Ok(wait) => Drawn::Refused { retry_after: Duration::from_millis(wait) },
                Err(_) => Drawn::Alone,
            }
        })
    }

    fn acquire(&self, key: CounterKey, holder: Uuid, limit: usize, ttl: Duration) -> BoxFuture<'_, Lease> {
        let mut command = ACQUIRE_SCRIPT.on(&[&lease_key(&key)]);
        command.arg(holder.to_string()).arg(limit).arg(millis(ttl));
        Box::pin(async move {
            let now = Instant::now();
            match self.link.query::<i64>(ACQUIRE, command).await {
                Ok(held) if held < 0 => Lease::Refused { held: count(-(held + 1)) },
                Ok(held) => {
                    // Whatever the others hold: we hold this one.
                    self.own.acquire_at(key, holder, usize::MAX, ttl, now);
                    Lease::Granted { held: count(held) }
                }
                Err(_) => self.own.acquire_at(key, holder, limit, ttl, now),
            }
        })
    }

    fn release(&self, key: CounterKey, holder: Uuid) -> BoxFuture<'_, ()> {
        self.own.release_at(&key, holder, Instant::now());
        let mut command = cmd("ZREM");
        command.arg(lease_key(&key)).arg(holder.to_string());
        Box::pin(async move {
            // A lease that could not be given back ends by itself.
            drop(self.link.query::<i64>(RELEASE, command).await);
        })
    }
}

fn lease_key(key: &CounterKey) -> String {
    format!("frontdesk:lease:{key}")
}

fn count(held: i64) -> usize {
    usize::try_from(held).unwrap_or(0)
}
