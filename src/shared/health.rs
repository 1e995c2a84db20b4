//! How shared state fares, for `/ready`.

use std::time::Duration;

use serde::Serialize;
use tokio::time::Instant;

use super::link::Link;

/// Written into `/ready` as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SharedHealth {
    /// There is no Redis; this node keeps everything to itself.
    InProcess,
    /// Redis answers.
    Redis,
    /// Redis has not answered for so long; this node goes on alone.
    RedisAway { seconds: u64 },
}

impl SharedHealth {
    pub(super) fn of(link: Option<&Link>, now: Instant) -> Self {
        match link.map(Link::away_since) {
            None => Self::InProcess,
            Some(None) => Self::Redis,
            Some(Some(since)) => Self::RedisAway { seconds: Duration::as_secs(&(now - since)) },
        }
    }

    /// For `/ready`'s list of what does not work as it should although calls are answered.
    pub const fn degraded(self) -> Option<&'static str> {
        match self {
            Self::InProcess | Self::Redis => None,
            Self::RedisAway { .. } => Some("redis: does not answer, this node goes on alone"),
        }
    }
}
