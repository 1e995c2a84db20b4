//! Small Lua scripts: what Redis must do in one piece.

use std::time::Duration;

use deadpool_redis::redis::{Cmd, cmd};

/// Redis' own time in milliseconds, as `now`.
const CLOCK: &str = "local time = redis.call('TIME')\nlocal now = time[1] * 1000 + math.floor(time[2] / 1000)\n";

/// A script's text. Redis keeps what it has compiled, so sending a few hundred bytes again is all that repeating costs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Script {
    text: &'static str,
    clock: Clock,
}

#[derive(Debug, Clone, Copy)]
enum Clock {
    None,
    Redis,
}

impl Script {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, clock: Clock::None }
    }

    /// With `now` by Redis' own clock, which all nodes share.
    pub(super) const fn with_clock(text: &'static str) -> Self {
        Self { text, clock: Clock::Redis }
    }

    /// The command that runs it on these keys; arguments follow.
    pub(super) fn on(self, keys: &[&str]) -> Cmd {
        let mut command = cmd("EVAL");
        match self.clock {
            Clock::None => command.arg(self.text),
            Clock::Redis => command.arg(format!("{CLOCK}{}", self.text)),
        };
        command.arg(keys.len()).arg(keys);
        command
    }
}

/// For Redis, which counts in milliseconds. At least one: zero would mean "gone at once", or an error.
pub(super) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).clamp(1, MOST_MILLIS)
}

/// Ten years; keeps sums with the present time exact in Lua's floating point numbers.
const MOST_MILLIS: u64 = 315_360_000_000;
