//! How busy the workers are, and what follows: above one mark a worker forwards audio in threes, above a higher one it
//! takes no new call.
//!
//! A worker is one thread with its arbiter. While it is below some 80 % its own latency stays under a millisecond; near
//! 100 % every call on it waits for every other, a hundred milliseconds at once. So callers are turned away before that.

mod nap;
mod sampler;
mod watchdog;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

pub use self::nap::nap_before_parking;
pub use self::sampler::{of_this_worker, watch_this_worker};
pub use self::watchdog::{Hearts, LastResort, Verdict, Watch, Watchdog};

/// Above this share of a worker's time audio is forwarded in threes.
const THREES_ABOVE: f64 = 0.60;

/// Below this it is forwarded frame by frame again. Threes save about a fifth, so a mark nearer to the upper one would
/// switch to and fro.
const SINGLES_BELOW: f64 = 0.45;

/// Seconds that a worker must have been busy for before it counts as busy for new calls: one long second is no reason to
/// turn anybody away.
const SECONDS: usize = 5;

/// How caller audio goes to the recogniser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forwarding {
    /// Every frame as it comes.
    AtOnce,
    /// Three frames in one message: two of them wait, 40 ms at most.
    InThrees,
}

/// How busy one worker is. Written by its sampler once a second, read by its calls for every frame.
#[derive(Debug, Default)]
pub struct Load {
    in_threes: AtomicBool,
    /// Media streams on this worker.
    streams: AtomicUsize,
    /// The latest seconds, newest last.
    seconds: Mutex<VecDeque<f64>>,
}

impl Load {
    /// A worker with nothing to do, as tests want it.
    pub fn idle() -> Arc<Self> {
        Arc::default()
    }

    pub fn forwarding(&self) -> Forwarding {
        if self.in_threes.load(Ordering::Relaxed) { Forwarding::InThrees } else { Forwarding::AtOnce }
    }

    /// Media streams on this worker.
    pub fn streams(&self) -> usize {
        self.streams.load(Ordering::Relaxed)
    }

    /// The last second: the share of it (0 to 1) that the worker ran, or wanted to.
    pub fn observe(&self, utilisation: f64) {
        if utilisation > THREES_ABOVE {
            self.in_threes.store(true, Ordering::Relaxed);
        } else if utilisation < SINGLES_BELOW {
            self.in_threes.store(false, Ordering::Relaxed);
        }
        let mut seconds = self.seconds.lock().unwrap_or_else(PoisonError::into_inner);
        if seconds.len() == SECONDS {
            seconds.pop_front();
        }
        seconds.push_back(utilisation);
    }

    /// The mean of the last five seconds; what has not been observed yet counts as idle.
    pub fn lately(&self) -> f64 {
        let seconds = self.seconds.lock().unwrap_or_else(PoisonError::into_inner);
        seconds.iter().sum::<f64>() / SECONDS as f64
    }
}

/// A media stream on a worker; counted until it is dropped.
#[derive(Debug)]
pub struct StreamOnWorker(Arc<Load>);

impl StreamOnWorker {
    pub fn new(load: Arc<Load>) -> Self {
        load.streams.fetch_add(1, Ordering::Relaxed);
        Self(load)
    }
}

impl Drop for StreamOnWorker {
    fn drop(&mut self) {
        self.0.streams.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The workers of one server.
#[derive(Debug, Default)]
pub struct Workers {
    loads: Mutex<Vec<Weak<Load>>>,
    hearts: Arc<Hearts>,
}

impl Workers {
    /// A new worker; it counts for as long as its load is held.
    pub fn add(&self) -> (usize, Arc<Load>) {
        let load = Arc::new(Load::default());
        let mut workers = self.loads.lock().unwrap_or_else(PoisonError::into_inner);
        // A worker that died and was replaced leaves its place to its successor.
        let index = workers.iter().position(|worker| worker.strong_count() == 0);
        match index {
            Some(index) => workers[index] = Arc::downgrade(&load),
            None => workers.push(Arc::downgrade(&load)),
        }
        (index.unwrap_or(workers.len() - 1), load)
    }

    /// Which of them beat, and whatever else is watched.
    pub const fn hearts(&self) -> &Arc<Hearts> {
        &self.hearts
    }

    /// How busy the least busy worker was lately: a new call may land on any of them, and while one has time there is
    /// room. 0 when nothing is known.
    pub fn least_busy(&self) -> f64 {
        let workers = self.loads.lock().unwrap_or_else(PoisonError::into_inner);
        let lately = workers.iter().filter_map(Weak::upgrade).map(|load| load.lately());
        lately.reduce(f64::min).unwrap_or(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threes_begin_above_one_mark_and_end_below_a_lower_one() {
        let load = Load::idle();
        let states = [0.6, 0.61, 0.5, 0.46, 0.44, 0.5, 0.9].map(|second| {
            load.observe(second);
            load.forwarding() == Forwarding::InThrees
        });
        assert_eq!(states, [false, true, true, true, false, false, true]);
    }

    #[test]
    fn lately_is_five_seconds_and_the_unknown_is_idle() {
        let load = Load::idle();
        load.observe(1.0);
        assert_eq!(load.lately(), 0.2);
        (0..9).for_each(|_| load.observe(0.5));
        assert_eq!(load.lately(), 0.5);
    }

    #[test]
    fn the_least_busy_worker_counts_and_a_dead_one_does_not() {
        let workers = Workers::default();
        assert_eq!(workers.least_busy(), 0.0);
        let ((_, busy), (index, calm)) = (workers.add(), workers.add());
        for (load, second) in [(&busy, 0.9), (&calm, 0.4)] {
            (0..SECONDS).for_each(|_| load.observe(second));
        }
        assert_eq!((index, workers.least_busy()), (1, 0.4));
        drop(calm);
        assert_eq!(workers.least_busy(), 0.9);
        let (index, _successor) = workers.add();
        assert_eq!((index, workers.least_busy()), (1, 0.0));
    }
}
