//! Finds a thread that has frozen, from outside it.
//!
//! Each thread that calls depend on beats four times a second. A panic ends one actor and a busy thread is late, but one
//! that is stuck (a lock, a loop, a blocking call) takes every call on it down without a word, and no timer of its own
//! can tell. So a thread of the system looks at the beats: one that is missing for seconds makes the server not ready,
//! and one that stays away is worth the whole process: its end gives the calls back to the carrier, which brings them to
//! another process.

use std::collections::HashMap;
use std::io;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::time::{Instant, sleep};
use tracing::{error, info};

use crate::metrics;

/// How often a thread beats.
const BEAT: Duration = Duration::from_millis(250);

/// How often the watchdog looks.
const LOOK: Duration = Duration::from_millis(500);

/// A look that comes later than this after the one before says nothing about the time between: the whole machine may
/// have slept, or the watchdog itself had no processor.
const LATE: Duration = Duration::from_secs(1);

/// Without a beat for so long a thread is frozen. Nothing on it may take a hundredth of that.
const FROZEN: Duration = Duration::from_secs(3);

/// And for so long it will not come back.
const BEYOND_HOPE: Duration = Duration::from_secs(10);

/// A thread that is watched.
#[derive(Debug)]
struct Heart {
    beats: AtomicU64,
}

/// The threads of one server that are watched.
#[derive(Debug, Default)]
pub struct Hearts {
    known: Mutex<Vec<(u64, Weak<Heart>)>>,
    numbered: AtomicU64,
    frozen: AtomicUsize,
}

impl Hearts {
    /// Beats on this thread for as long as its arbiter lives, or until the task is aborted. A thread that has ended is
    /// not frozen, and nobody asks for it any more.
    pub fn beat_on_this_thread(&self) -> actix_rt::task::JoinHandle<()> {
        let heart = Arc::new(Heart { beats: AtomicU64::new(0) });
        let number = self.numbered.fetch_add(1, Ordering::Relaxed);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|(_, heart)| heart.strong_count() > 0);
        known.push((number, Arc::downgrade(&heart)));
        drop(known);
        actix_rt::spawn(async move {
            loop {
                heart.beats.fetch_add(1, Ordering::Relaxed);
                sleep(BEAT).await;
            }
        })
    }

    /// How many threads are frozen at present.
    pub fn frozen(&self) -> usize {
        self.frozen.load(Ordering::Relaxed)
    }

    /// The beats of each living thread so far, by its number.
    fn beats(&self) -> Vec<(u64, u64)> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let living = known.iter().filter_map(|(number, heart)| Some((*number, heart.upgrade()?)));
        living.map(|(number, heart)| (number, heart.beats.load(Ordering::Relaxed))).collect()
    }

    /// Notes how many are frozen; says whether that is another number than before.
    fn note_frozen(&self, frozen: usize) -> bool {
        let before = self.frozen.swap(frozen, Ordering::Relaxed);
        metrics::workers_frozen(before, frozen);
        before != frozen
    }
}

/// What a look found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Every thread beats.
    Well,
    /// So many threads have not beaten for three seconds.
    Frozen(usize),
    /// So many are frozen, and one of them for ten seconds.
    BeyondHope(usize),
}

/// Tells from beats which threads are frozen. Pure: the caller passes the time.
#[derive(Debug, Default)]
pub struct Watch {
    last: Option<Instant>,
    seen: HashMap<u64, Seen>,
}

/// A thread as it was at the last look.
#[derive(Debug, Clone, Copy)]
struct Seen {
    beats: u64,
    /// How long it has been without a beat, as far as that is proven.
    still: Duration,
}

impl Watch {
    /// Looks at the beats of each thread, by its number.
    pub fn look(&mut self, beats: &[(u64, u64)], now: Instant) -> Verdict {
        let since = self.last.replace(now).map_or(Duration::ZERO, |last| now.duration_since(last));
        let proven = if since > LATE { Duration::ZERO } else { since };
        self.seen = beats
            .iter()
            .map(|&(number, beats)| {
                let still = match self.seen.get(&number) {
                    Some(seen) if seen.beats == beats => seen.still + proven,
                    _ => Duration::ZERO,
                };
                (number, Seen { beats, still })
            })
            .collect();
        let frozen = self.seen.values().filter(|seen| seen.still >= FROZEN).count();
        let longest = self.seen.values().map(|seen| seen.still).max().unwrap_or_default();
        match frozen {
            0 => Verdict::Well,
            _ if longest >= BEYOND_HOPE => Verdict::BeyondHope(frozen),
            _ => Verdict::Frozen(frozen),
        }
    }
}

/// What is done about a thread that will not come back.
pub type LastResort = Box<dyn Fn() + Send>;

/// The thread that looks. It ends when this is dropped.
pub struct Watchdog {
    last_resort: Arc<Mutex<Option<LastResort>>>,
    _stop: mpsc::Sender<()>,
}

impl Watchdog {
    /// Watches the threads of a server.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(hearts: Arc<Hearts>) -> io::Result<Self> {
        let (stop, stopped) = mpsc::channel::<()>();
        let last_resort = Arc::<Mutex<Option<LastResort>>>::default();
        let resort = Arc::clone(&last_resort);
        let watching = move || {
            let mut watch = Watch::default();
            while stopped.recv_timeout(LOOK) == Err(RecvTimeoutError::Timeout) {
                let verdict = watch.look(&hearts.beats(), Instant::now());
                act(verdict, &hearts, &resort);
            }
            hearts.note_frozen(0);
        };
        std::thread::Builder::new().name("watchdog".to_owned()).spawn(watching)?;
        Ok(Self { last_resort, _stop: stop })
    }

    /// What to do, once, when a thread has been frozen for ten seconds; nothing until this is called.
    pub fn when_beyond_hope(&self, act: impl Fn() + Send + 'static) {
        *self.last_resort.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(act));
    }
}

fn act(verdict: Verdict, hearts: &Hearts, last_resort: &Mutex<Option<LastResort>>) {
    let (Verdict::Frozen(frozen) | Verdict::BeyondHope(frozen)) = verdict else {
        if hearts.note_frozen(0) {
            info!("every worker beats again");
        }
        return;
    };
    if hearts.note_frozen(frozen) {
        error!(frozen, "a worker is frozen: its calls stand still, new ones are to go elsewhere");
    }
    if matches!(verdict, Verdict::BeyondHope(_)) {
        let resort = last_resort.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(resort) = resort {
            error!(frozen, "a worker is frozen for good: this process gives its calls away");
            resort();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks after the given times (ms); each thread's beats at each look. Returns the verdicts.
    #[track_caller]
    fn check(looks: &[(u64, &[(u64, u64)])], expected: &[Verdict]) {
        let (mut watch, mut now) = (Watch::default(), Instant::now());
        let verdicts: Vec<_> = looks
            .iter()
            .map(|(after, beats)| {
                now += Duration::from_millis(*after);
                watch.look(beats, now)
            })
            .collect();
        assert_eq!(verdicts, expected);
    }

    /// The verdict on a thread that beats no more, and one beside it that does, after so many punctual looks.
    fn after_looks(looks: u64) -> Verdict {
        let (mut watch, mut now, mut verdict) = (Watch::default(), Instant::now(), Verdict::Well);
        for look in 0..=looks {
            verdict = watch.look(&[(0, 7), (1, 2 * look)], now);
            now += LOOK;
        }
        verdict
    }

    #[test]
    fn a_thread_is_frozen_after_three_seconds_and_given_up_after_ten() {
        assert_eq!(
            [5, 6, 19, 20, 99].map(after_looks),
            [Verdict::Well, Verdict::Frozen(1), Verdict::Frozen(1), Verdict::BeyondHope(1), Verdict::BeyondHope(1)]
        );
    }

    #[test]
    fn one_beat_makes_it_well_again() {
        let mut watch = Watch::default();
        let mut now = Instant::now();
        for _ in 0..=8 {
            watch.look(&[(0, 7)], now);
            now += LOOK;
        }
        assert_eq!(watch.look(&[(0, 8)], now), Verdict::Well);
        assert_eq!(watch.look(&[(0, 8)], now + LOOK), Verdict::Well);
    }

    #[test]
    fn a_late_look_proves_nothing() {
        check(&[(0, &[(0, 7)]), (60_000, &[(0, 7)]), (500, &[(0, 8)])], &[Verdict::Well; 3]);
        let still: &[(u64, u64)] = &[(0, 7)];
        check(
            &[(0, still), (1_000, still), (1_000, still), (5_000, still), (1_000, still)],
            &[Verdict::Well, Verdict::Well, Verdict::Well, Verdict::Well, Verdict::Frozen(1)],
        );
    }

    #[test]
    fn a_thread_that_has_ended_is_not_frozen_and_a_new_one_begins_anew() {
        let still: &[(u64, u64)] = &[(0, 7), (1, 7)];
        check(
            &[(0, still), (1_000, still), (1_000, still), (1_000, still), (1_000, &[(2, 7)])],
            &[Verdict::Well, Verdict::Well, Verdict::Well, Verdict::Frozen(2), Verdict::Well],
        );
    }

    #[test]
    fn the_last_resort_is_taken_once() {
        let (hearts, taken) = (Hearts::default(), Arc::new(AtomicUsize::new(0)));
        let count = Arc::clone(&taken);
        let resort: LastResort = Box::new(move || _ = count.fetch_add(1, Ordering::Relaxed));
        let resort = Mutex::new(Some(resort));
        for verdict in [Verdict::Frozen(2), Verdict::BeyondHope(2), Verdict::BeyondHope(2)] {
            act(verdict, &hearts, &resort);
        }
        assert_eq!((hearts.frozen(), taken.load(Ordering::Relaxed)), (2, 1));
        act(Verdict::Well, &hearts, &resort);
        assert_eq!(hearts.frozen(), 0);
    }
}
