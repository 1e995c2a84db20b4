//! The clock of all calls: each sends a frame every 20 ms, in a phase of its own.
//!
//! One timer for all of them. A timer for each call would wake the process up 25,000 times a second at 500 calls.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use actix_rt::task::JoinHandle;
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use tokio::time::{Instant, sleep_until};

use super::line::Line;

/// Phases: one a millisecond, the resolution of the runtime's timers.
const SLOTS: usize = 20;
const SLOT: Duration = Duration::from_millis(1);

pub(super) struct Wheel {
    slots: RefCell<Vec<Vec<Rc<Line>>>>,
    rng: RefCell<SmallRng>,
}

impl Wheel {
    pub(super) fn new(seed: u64) -> Rc<Self> {
        let slots = RefCell::new(vec![Vec::new(); SLOTS]);
        Rc::new(Self { slots, rng: RefCell::new(SmallRng::seed_from_u64(seed)) })
    }

    /// A call joins, in a random phase.
    pub(super) fn add(&self, line: Rc<Line>) {
        let slot = self.rng.borrow_mut().random_range(0..SLOTS);
        self.slots.borrow_mut()[slot].push(line);
    }

    /// Turns until it is aborted. A turn that comes late is made up for, and noted.
    pub(super) fn turn(self: &Rc<Self>) -> JoinHandle<()> {
        let wheel = Rc::clone(self);
        actix_rt::spawn(async move {
            let mut due = Instant::now();
            for slot in (0..SLOTS).cycle() {
                sleep_until(due).await;
                let lines = wheel.slots.borrow()[slot].clone();
                for line in lines {
                    let now = Instant::now();
                    line.tick(now - due, now);
                }
                due += SLOT;
            }
        })
    }
}
