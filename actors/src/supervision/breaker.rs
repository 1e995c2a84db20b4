//! A circuit breaker: a way to a vendor that has failed several times in a row is left alone for a while, then tried
//! by one caller, and taken into use again when that goes well.

use std::time::Duration;

use frontdesk_schema::TenantId;
use tokio::time::Instant;

use crate::vendor::FailureKind;

/// Failures in a row, of whichever calls, before the way counts as broken. One that no retry can mend counts at once.
const IN_A_ROW: u32 = 3;
/// A failure that comes so long after the one before begins another row: sessions live for minutes, and what failed this
/// morning says nothing of now.
const ROW_BREAKS: Duration = Duration::from_secs(60);
/// How long a broken way is left alone the first time; doubled each time its trial fails, up to the longest.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// A trial that reports nothing for this long is forgotten, and the next caller tries.
const TRIAL_LASTS: Duration = Duration::from_secs(15);

/// What may be done with a way now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It works, as far as anybody knows.
    Sound,
    /// It was broken; one caller may try whether it still is.
    Due,
    /// It is broken, or being tried by somebody else.
    Broken,
}

/// One way to one vendor. Pure: the caller passes the time.
#[derive(Debug, Default)]
pub struct Breaker {
    in_a_row: u32,
    /// Whose requests were refused as wrong in this row.
    rejected: Vec<TenantId>,
    /// When it failed last.
    latest: Option<Instant>,
    broken: Option<Broken>,
}

#[derive(Debug, Clone, Copy)]
struct Broken {
    since: Instant,
    pause: Duration,
    until: Instant,
    trial: Option<Instant>,
}

impl Breaker {
    pub fn standing(&self, now: Instant) -> Standing {
        match self.broken {
            None => Standing::Sound,
            Some(broken) if broken.trial.is_some_and(|since| now < since + TRIAL_LASTS) => Standing::Broken,
            Some(broken) if broken.until <= now => Standing::Due,
            Some(_) => Standing::Broken,
        }
    }

    /// Somebody tries a way that is [`Standing::Due`].
    pub fn try_it(&mut self, now: Instant) {
        if let Some(broken) = &mut self.broken {
            broken.trial = Some(now);
        }
    }

    /// Something useful came of a session or a request that began then. Says whether this mended a broken way: one from
    /// before the break does not, for new ones may fail all the same.
    pub fn worked(&mut self, began: Instant) -> bool {
        if self.broken.is_some_and(|broken| began < broken.since) {
            return false;
        }
        self.begin_row();
        self.broken.take().is_some()
    }

    /// A call of this practice's failed. Says whether the way is broken from now on and was not before.
    ///
    /// What is refused as wrong may be one practice's mistake, such as a voice that does not exist, and calls of others must
    /// not pay for it: it counts once for each practice.
    pub fn failed(&mut self, kind: FailureKind, whose: TenantId, now: Instant) -> bool {
        if let Some(broken) = &mut self.broken {
            // The failure of a trial. One of a session from before the break says nothing new.
            if broken.trial.take().is_some() {
                let pause = if kind == FailureKind::Rejected { broken.pause } else { broken.pause * 2 };
                broken.pause = pause.min(LONGEST_PAUSE);
                broken.until = now + broken.pause;
            }
            return false;
        }
        if self.latest.replace(now).is_some_and(|latest| now >= latest + ROW_BREAKS) {
            self.begin_row();
        }
        if kind == FailureKind::Rejected {
            if self.rejected.contains(&whose) {
                return false;
            }
            self.rejected.push(whose);
        }
        self.in_a_row += 1;
        let hopeless = matches!(kind, FailureKind::Unauthorized | FailureKind::Quota);
        if !hopeless && self.in_a_row < IN_A_ROW {
            return false;
        }
        self.broken = Some(Broken { since: now, pause: FIRST_PAUSE, until: now + FIRST_PAUSE, trial: None });
        true
    }

    fn begin_row(&mut self) {
        self.in_a_row = 0;
        self.rejected.clear();
    }
}

#[cfg(test)]
mod tests;
