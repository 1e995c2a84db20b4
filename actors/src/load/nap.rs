//! A worker with many calls naps before it waits for the next event.
//!
//! Each call's frames come every 20 ms, in a phase of their own: with 500 calls something is due every 40 µs, and a wait
//! that ends at once costs more than the work it was for (a system call, a sleeping processor woken, a timer set). What
//! comes during a nap is handled together after it. A nap delays what it catches by half its length on average, which is
//! nothing to a caller, and saves about a third of a busy worker's time.

use std::time::Duration;

use super::sampler::streams_of_this_worker;

/// With fewer media streams than this a worker does not nap: it has time, and answers at once.
const FROM: usize = 150;

/// The nap from there on. Four waits lie between the caller's last word and the answer's first sound.
const SHORT: Duration = Duration::from_micros(300);

/// With so many streams a worker is near its end, and time is worth more than a fraction of a millisecond.
const LONG_FROM: usize = 600;
const LONG: Duration = Duration::from_micros(500);

/// For a runtime's `on_thread_park`: the worker is about to wait for whatever comes next.
pub fn nap_before_parking() {
    if let Some(nap) = nap(streams_of_this_worker()) {
        std::thread::sleep(nap);
    }
}

fn nap(streams: usize) -> Option<Duration> {
    match streams {
        ..FROM => None,
        _ if streams < LONG_FROM => Some(SHORT),
        _ => Some(LONG),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_worker_with_many_calls_naps_and_the_longer_the_more_there_are() {
        let naps = [0, 1, 149, 150, 599, 600, 5_000].map(|streams| nap(streams).map(|nap| nap.as_micros()));
        assert_eq!(naps, [None, None, None, Some(300), Some(300), Some(500), Some(500)]);
    }
}
