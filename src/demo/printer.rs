//! Prints conversations that happen side by side one after the other: the one on show as it happens, the others from
//! memory when their turn comes.

use std::sync::{Arc, Mutex, PoisonError};

use frontdesk_sandbox::caller::{LineKind, OnLine};
use frontdesk_sandbox::report;

use super::stages::{Stages, describe};

pub(super) struct Printer {
    shown: Arc<Mutex<Shown>>,
    printed: usize,
    stages: Stages,
}

/// What has been said in each call, and which call is on show.
#[derive(Default)]
struct Shown {
    on_show: Option<usize>,
    kept: Vec<String>,
}

impl Printer {
    /// For calls with indices below `printed`; others are not printed.
    pub(super) fn new(printed: usize, stages: &Stages) -> Self {
        Self { shown: Arc::default(), printed, stages: stages.clone() }
    }

    /// What a call is to be given to report its lines; `None` for one that is not printed.
    pub(super) fn call(&mut self, index: usize, call_sid: &str, name: &str) -> Option<OnLine> {
        if index >= self.printed {
            return None;
        }
        self.lock().kept.push(format!("── {name} ──\n"));
        let (shown, stages, call_sid) = (Arc::clone(&self.shown), self.stages.clone(), call_sid.to_owned());
        Some(Box::new(move |line| {
            let mut text = report::line(line);
            text.push('\n');
            if let LineKind::Agent { reply: Some(_), .. } = line.kind
                && let Some(reply) = stages.take(&call_sid)
            {
                text.push_str(&format!("                {}\n", describe(&reply)));
            }
            let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
            if shown.on_show == Some(index) { write(&text) } else { shown.kept[index].push_str(&text) }
        }))
    }

    /// Puts a call on show: what it has said so far, and from now on every line as it comes.
    pub(super) fn show(&mut self, index: usize) {
        if index >= self.printed {
            return;
        }
        let mut shown = self.lock();
        let first = shown.on_show.is_none();
        shown.on_show = Some(index);
        let kept = std::mem::take(&mut shown.kept[index]);
        write(&format!("{}{kept}", if first { "" } else { "\n" }));
    }

    pub(super) fn finish(&self) {
        say("");
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Prints a line for the person who watches.
#[expect(clippy::print_stdout, reason = "the demo talks to a person")]
pub(super) fn say(text: &str) {
    println!("{text}");
}

#[expect(clippy::print_stdout, reason = "the demo talks to a person")]
fn write(text: &str) {
    print!("{text}");
}
