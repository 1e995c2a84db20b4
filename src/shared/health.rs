//! How shared state fares, for `/ready`.

use serde::Serialize;
use tokio::time::Instant;

use super::link::Link;

/// Written into `/ready` as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SharedHealth {
    /// There is no Redis; this node keeps everything to itself.
    InProcess,
    /// Redis answers. `failures`: operations that were not done since the start.
    Redis { failures: u64 },
    /// Redis has not answered for so long; this node goes on alone.
    RedisAway { seconds: u64, failures: u64 },
}

impl SharedHealth {
    pub(super) fn of(link: Option<&Link>, now: Instant) -> Self {
        let Some(link) = link else { return Self::InProcess };
        let failures = link.failures();
        match link.away_since() {
            None => Self::Redis { failures },
            Some(since) => Self::RedisAway { seconds: (now - since).as_secs(), failures },
        }
    }

    /// For `/ready`'s list of what does not work as it should although calls are answered.
    pub const fn degraded(self) -> Option<&'static str> {
        match self {
            Self::InProcess | Self::Redis { .. } => None,
            Self::RedisAway { .. } => Some("redis: does not answer, this node goes on alone"),
        }
    }
}
