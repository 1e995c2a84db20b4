//! The live calls of all nodes.
//!
//! Two sorted sets and a hash, changed together in scripts by Redis' own clock, so that nodes' clocks may disagree.

use chrono::DateTime;
use deadpool_redis::redis::Cmd;
use frontdesk_schema::{CallId, TenantId};
use futures_util::future::BoxFuture;
use tokio::time::Instant;
use uuid::Uuid;

use super::{Ended, HeartbeatLimits, LiveCall, LiveCalls, LocalLiveCalls, NodeId, Whose};
use crate::shared::error::Operation;
use crate::shared::link::Link;
use crate::shared::script::{Script, millis};

/// By call: tenant, node and start.
const RECORDS: &str = "frontdesk:calls";
/// By call: when it last beat.
const BEATS: &str = "frontdesk:calls:beats";
/// By call: when it ended.
const ENDS: &str = "frontdesk:calls:ends";

const BEAT: Operation = Operation { store: "live_calls", name: "beat" };
const END: Operation = Operation { store: "live_calls", name: "end" };
const LIST: Operation = Operation { store: "live_calls", name: "list" };
const COUNT: Operation = Operation { store: "live_calls", name: "count" };
const LOST: Operation = Operation { store: "live_calls", name: "lost" };

/// Arguments: forgotten after, end remembered, then calls and records in turn. Forgets what is old on the way, a
/// thousand at a time.
const BEAT_SCRIPT: Script = Script::with_clock(
    r"
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now - tonumber(ARGV[2]))
for _, call in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', now - tonumber(ARGV[1]), 'LIMIT', 0, 1000)) do
  redis.call('ZREM', KEYS[2], call)
  redis.call('HDEL', KEYS[1], call)
end
for i = 3, #ARGV, 2 do
  if not redis.call('ZSCORE', KEYS[3], ARGV[i]) then
    redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
    redis.call('ZADD', KEYS[2], now, ARGV[i])
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[1])
return 0",
);

/// Arguments: end remembered, the call, forgotten after. Answers with 1 for a call that was listed and not yet forgotten.
const END_SCRIPT: Script = Script::with_clock(
    r"
redis.call('ZADD', KEYS[3], now, ARGV[2])
redis.call('PEXPIRE', KEYS[3], ARGV[1])
redis.call('HDEL', KEYS[1], ARGV[2])
local beat = tonumber(redis.call('ZSCORE', KEYS[2], ARGV[2]) or 0)
redis.call('ZREM', KEYS[2], ARGV[2])
if beat > now - tonumber(ARGV[3]) then return 1 end
return 0",
);

/// Arguments: how long ago the last beat was at most, and at least; the tenant or nothing; `count` or `list`. Answers with
/// calls and records in turn, or with their number.
const FIND_SCRIPT: Script = Script::with_clock(
    r"
local found, count = {}, 0
local range = {'(' .. (now - tonumber(ARGV[1])), now - tonumber(ARGV[2])}
for _, call in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], range[1], range[2])) do
  local record = redis.call('HGET', KEYS[1], call)
  if record and string.sub(record, 1, #ARGV[3]) == ARGV[3] then
    count = count + 1
    if ARGV[4] ~= 'count' then
      found[#found + 1] = call
      found[#found + 1] = record
    end
  end
end
if ARGV[4] == 'count' then return count end
return found",
);

pub(in crate::shared) struct RedisLiveCalls {
    link: Link,
    limits: HeartbeatLimits,
    /// Our own calls, for when Redis is away.
    own: LocalLiveCalls,
}

impl RedisLiveCalls {
    pub(in crate::shared) fn new(link: Link, limits: HeartbeatLimits) -> Self {
        Self { link, limits, own: LocalLiveCalls::new(limits) }
    }

    fn script(script: Script) -> Cmd {
        script.on(&[RECORDS, BEATS, ENDS])
    }

    /// Finds calls whose last beat lies between `oldest` and `newest` milliseconds back.
    fn find(oldest: u64, newest: u64, whose: Whose, answer: &str) -> Cmd {
        let mut command = Self::script(FIND_SCRIPT);
        command.arg(oldest).arg(newest);
        match whose {
            Whose::Everyone => command.arg(""),
            Whose::Tenant(tenant) => command.arg(tenant.to_string()),
        };
        command.arg(answer);
        command
    }

    fn live(&self, whose: Whose, answer: &str) -> Cmd {
        Self::find(millis(self.limits.lost_after), 0, whose, answer)
    }

    /// `None` when Redis is away.
    async fn listed(&self, operation: Operation, command: Cmd) -> Option<Vec<LiveCall>> {
        let found: Vec<String> = self.link.query(operation, command).await.ok()?;
        // A record of another version, if it cannot be read, is not worth failing for.
        Some(found.chunks_exact(2).filter_map(|pair| read(&pair[0], &pair[1])).collect())
    }
}

impl LiveCalls for RedisLiveCalls {
    fn beat(&self, calls: Vec<LiveCall>) -> BoxFuture<'_, ()> {
        self.own.beat_at(&calls, Instant::now());
        let mut command = Self::script(BEAT_SCRIPT);
        command.arg(millis(self.limits.forgotten_after)).arg(millis(self.limits.end_remembered));
        for call in &calls {
            command.arg(call.call.to_string()).arg(written(call));
        }
        Box::pin(async move {
            // A beat that was missed is made up for by the next.
            drop(self.link.query::<i64>(BEAT, command).await);
        })
    }

    fn end(&self, call: CallId) -> BoxFuture<'_, Ended> {
        let own = self.own.end_at(call, Instant::now());
        let mut command = Self::script(END_SCRIPT);
        command.arg(millis(self.limits.end_remembered)).arg(call.to_string()).arg(millis(self.limits.forgotten_after));
        Box::pin(async move {
            match self.link.query::<i64>(END, command).await {
                Ok(0) => Ended::Before,
                Ok(_) => Ended::Now,
                Err(_) => own,
            }
        })
    }

    fn list(&self, whose: Whose) -> BoxFuture<'_, Vec<LiveCall>> {
        Box::pin(async move {
            let found = self.listed(LIST, self.live(whose, "list")).await;
            found.unwrap_or_else(|| self.own.list_at(whose, Instant::now()))
        })
    }

    fn count(&self, whose: Whose) -> BoxFuture<'_, usize> {
        Box::pin(async move {
            let count = self.link.query(COUNT, self.live(whose, "count")).await;
            count.unwrap_or_else(|_| self.own.list_at(whose, Instant::now()).len())
        })
    }

    fn lost(&self) -> BoxFuture<'_, Vec<LiveCall>> {
        let (oldest, newest) = (millis(self.limits.forgotten_after), millis(self.limits.lost_after));
        let command = Self::find(oldest, newest, Whose::Everyone, "list");
        Box::pin(async move { self.listed(LOST, command).await.unwrap_or_default() })
    }
}

/// The tenant comes first: the script looks for it there.
fn written(call: &LiveCall) -> String {
    format!("{} {} {}", call.tenant, call.node, call.started_at.timestamp_millis())
}

fn read(call: &str, record: &str) -> Option<LiveCall> {
    let mut parts = record.split(' ');
    let tenant = TenantId::from_uuid(Uuid::parse_str(parts.next()?).ok()?);
    let node = NodeId(Uuid::parse_str(parts.next()?).ok()?);
    let started_at = DateTime::from_timestamp_millis(parts.next()?.parse().ok()?)?;
    Some(LiveCall { call: CallId::from_uuid(Uuid::parse_str(call).ok()?), tenant, node, started_at })
}
