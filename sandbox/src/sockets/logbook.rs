//! What a vendor's emulator remembers for a test to read.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
};

use tokio::sync::watch;

/// Sessions, requests, refusals and rule violations of one emulator; clones share it.
#[derive(Debug, Clone)]
pub struct Logbook {
    inner: Arc<Mutex<Entries>>,
    /// Incremented to break every live session.
    breaks: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct Entries {
    attempts: u64,
    opened: u64,
    live: u64,
    requests: Vec<String>,
    refused: Vec<String>,
    violations: Vec<String>,
    counts: BTreeMap<&'static str, u64>,
}

impl Default for Logbook {
    fn default() -> Self {
        Self { inner: Arc::default(), breaks: watch::Sender::new(0) }
    }
}

impl Logbook {
    /// A request or an upgrade arrives; returns its number, from 1, by which faults are planned.
    pub fn attempt(&self, target: &str) -> u64 {
        let mut entries = self.lock();
        entries.attempts += 1;
        entries.requests.push(target.to_owned());
        entries.attempts
    }

    /// A session begins; it counts as live until the visit is dropped.
    pub fn open(&self) -> Visit {
        let mut entries = self.lock();
        entries.opened += 1;
        entries.live += 1;
        Visit { logbook: self.clone(), breaks: self.breaks.subscribe() }
    }

    /// The emulator answered with an error, whoever is to blame.
    pub fn refuse(&self, why: impl Into<String>) {
        self.lock().refused.push(why.into());
    }

    /// The client broke a documented rule.
    pub fn violation(&self, what: impl Into<String>) {
        self.lock().violations.push(what.into());
    }

    /// Counts something worth counting, such as messages by type.
    pub fn count(&self, what: &'static str) {
        *self.lock().counts.entry(what).or_default() += 1;
    }

    /// Requests and upgrades so far, refused ones included.
    pub fn attempts(&self) -> u64 {
        self.lock().attempts
    }

    /// Sessions opened so far.
    pub fn opened(&self) -> u64 {
        self.lock().opened
    }

    /// Sessions open now.
    pub fn live(&self) -> u64 {
        self.lock().live
    }

    /// Path and query of every request, in order.
    pub fn requests(&self) -> Vec<String> {
        self.lock().requests.clone()
    }

    /// Why requests were refused, planned faults included.
    pub fn refused(&self) -> Vec<String> {
        self.lock().refused.clone()
    }

    /// Every rule the client broke; a correct client leaves this empty.
    pub fn violations(&self) -> Vec<String> {
        self.lock().violations.clone()
    }

    /// How often something was counted.
    pub fn counted(&self, what: &str) -> u64 {
        self.lock().counts.get(what).copied().unwrap_or(0)
    }

    /// Breaks every live session's connection, as a failing network would.
    pub fn break_connections(&self) {
        self.breaks.send_modify(|breaks| *breaks += 1);
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.inner.lock().expect("no holder of the logbook panics")
    }
}

/// A session in progress.
#[derive(Debug)]
pub struct Visit {
    logbook: Logbook,
    breaks: watch::Receiver<u64>,
}

impl Visit {
    /// Waits until the test breaks the connections.
    pub async fn broken(&mut self) {
        if self.breaks.changed().await.is_err() {
            std::future::pending().await
        }
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        self.logbook.lock().live -= 1;
    }
}
