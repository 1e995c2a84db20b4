//! Looks once a second how busy this thread was.

use std::cell::RefCell;
use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep};
use tracing::warn;

use super::{Load, Workers};
use crate::metrics;

const EVERY: Duration = Duration::from_secs(1);

thread_local! {
    static OF_THIS_WORKER: RefCell<Option<Arc<Load>>> = const { RefCell::new(None) };
}

/// The load of the worker that this thread is; an idle one where nobody watches.
pub fn of_this_worker() -> Arc<Load> {
    OF_THIS_WORKER.with_borrow(|load| load.as_ref().map_or_else(Load::idle, Arc::clone))
}

/// Media streams on the worker that this thread is.
pub(super) fn streams_of_this_worker() -> usize {
    OF_THIS_WORKER.with_borrow(|load| load.as_ref().map_or(0, |load| load.streams()))
}

/// Watches this thread for as long as its arbiter lives. Called once by each worker when it starts.
pub fn watch_this_worker(workers: &Workers) {
    // For as long as the arbiter lives: nobody aborts it.
    drop(workers.hearts().beat_on_this_thread());
    let (worker, load) = workers.add();
    OF_THIS_WORKER.replace(Some(Arc::clone(&load)));
    let Ok(mut clock) = BusyClock::of_this_thread() else {
        warn!("the kernel does not say how busy a thread is: no call is refused for it");
        return;
    };
    let gauge = metrics::worker_utilisation(worker);
    actix_rt::spawn(async move {
        let mut since = Instant::now();
        loop {
            sleep(EVERY).await;
            let now = Instant::now();
            // Unknown counts as idle: nobody is turned away on no ground.
            let busy = clock.busy().unwrap_or_default();
            let utilisation = (busy.as_secs_f64() / now.duration_since(since).as_secs_f64()).min(1.0);
            since = now;
            load.observe(utilisation);
            gauge.set(utilisation);
        }
    });
}

/// The time a thread has run and has waited for a processor, as the kernel counts it: time that it was not idle. (Waiting
/// belongs to it: on a machine that others use too, a thread that never gets to run is anything but free.)
///
/// Read from `schedstat` (Linux, "Scheduler Statistics": time on the processor and time on a run queue, in ns).
struct BusyClock {
    schedstat: File,
    last: Duration,
}

impl BusyClock {
    fn of_this_thread() -> std::io::Result<Self> {
        let schedstat = File::open("/proc/thread-self/schedstat")?;
        let mut clock = Self { schedstat, last: Duration::ZERO };
        clock.busy()?;
        Ok(clock)
    }

    /// Busy time since the last question.
    fn busy(&mut self) -> std::io::Result<Duration> {
        // Three numbers of at most 20 digits.
        let mut text = [0; 64];
        let length = self.schedstat.read_at(&mut text, 0)?;
        let total = parse(&text[..length]).ok_or(std::io::ErrorKind::InvalidData)?;
        let before = std::mem::replace(&mut self.last, total);
        Ok(total.saturating_sub(before))
    }
}

fn parse(schedstat: &[u8]) -> Option<Duration> {
    let mut numbers = std::str::from_utf8(schedstat).ok()?.split_ascii_whitespace();
    let (ran, waited): (u64, u64) = (numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?);
    Some(Duration::from_nanos(ran + waited))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_and_waiting_count() {
        assert_eq!(parse(b"1000000 500000 42\n"), Some(Duration::from_micros(1_500)));
        assert_eq!(parse(b""), None);
        assert_eq!(parse(b"1 x 2"), None);
    }

    #[test]
    fn the_kernel_counts_a_thread_that_works() {
        let mut clock = BusyClock::of_this_thread().unwrap();
        let (mut sum, mut busy) = (0_u64, Duration::ZERO);
        // The count may lag by a scheduler tick, so this goes on until it has moved.
        while busy < Duration::from_millis(5) {
            sum = (0..100_000).fold(sum, |sum, i| std::hint::black_box(sum ^ i));
            busy += clock.busy().unwrap();
        }
    }
}
