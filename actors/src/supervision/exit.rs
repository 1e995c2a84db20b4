//! How an actor ended, told by a guard that it carries: also after a panic, when no other hook is sure to run.

use std::cell::Cell;

use actix::prelude::*;

use crate::metrics;
use crate::store::CarrierCallId;
use crate::supervision::tripwire::{Part, Step, Tripwire};
use crate::vendor::{Vendor, VendorFailure};

/// A part of a call that can end on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Child {
    Stt,
    Llm,
    Tts,
}

impl Child {
    pub const ALL: [Self; 3] = [Self::Stt, Self::Llm, Self::Tts];

    /// Whose service it connects to.
    pub const fn vendor(self) -> Vendor {
        match self {
            Self::Stt => Vendor::Recogniser,
            Self::Llm => Vendor::Model,
            Self::Tts => Vendor::Voice,
        }
    }

    pub const fn label(self) -> &'static str {
        match self {
            Self::Stt => "stt",
            Self::Llm => "llm",
            Self::Tts => "tts",
        }
    }
}

/// Why an actor ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExitReason {
    /// It was told to, or its work was done.
    Finished,
    /// Its vendor failed it.
    Vendor(VendorFailure),
    /// A bug: it panicked.
    Panicked,
    /// It was dropped without saying why.
    Vanished,
}

/// One life of a child: the number tells a late report of an old life from the present one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Life(pub u32);

/// Tells the parent that a child is gone.
#[derive(Debug, Message)]
#[rtype(result = "()")]
pub struct ChildExited {
    pub child: Child,
    pub life: Life,
    pub reason: ExitReason,
}

/// Carried by every child of a call; reports its exit when it is dropped, and counts the actor while it lives.
pub struct ExitGuard {
    child: Child,
    life: Life,
    reason: Cell<Option<ExitReason>>,
    parent: Recipient<ChildExited>,
    wire: Option<Tripwire>,
    _counted: LiveActor,
}

impl ExitGuard {
    pub fn new(child: Child, life: Life, parent: Recipient<ChildExited>) -> Self {
        Self { child, life, reason: Cell::new(None), parent, wire: None, _counted: LiveActor::child() }
    }

    /// The same for a child of this call.
    #[must_use]
    pub fn in_call(mut self, call: &CarrierCallId) -> Self {
        let part = match self.child {
            Child::Stt => Part::Stt,
            Child::Llm => Part::Llm,
            Child::Tts => Part::Tts,
        };
        self.wire = Some(Tripwire::new(part, call));
        self
    }

    /// A message has come.
    pub fn step(&self) -> Step {
        self.wire.as_ref().map_or(Step::GoOn, Tripwire::step)
    }

    /// Notes why the actor is about to end; the first reason stands.
    pub fn because(&self, reason: ExitReason) {
        let first = self.reason.take().unwrap_or(reason);
        self.reason.set(Some(first));
    }
}

impl Drop for ExitGuard {
    fn drop(&mut self) {
        let unsaid = if std::thread::panicking() { ExitReason::Panicked } else { ExitReason::Vanished };
        let reason = self.reason.take().unwrap_or(unsaid);
        // The parent may be gone already: then nobody is left to care.
        self.parent.do_send(ChildExited { child: self.child, life: self.life, reason });
    }
}

/// Counts one live actor of a call for as long as it exists.
pub struct LiveActor {
    /// Whose panic nobody else would count; a child's is counted by its parent.
    alone: Option<&'static str>,
}

impl LiveActor {
    /// An actor that has no parent to report to.
    pub fn alone(label: &'static str) -> Self {
        metrics::call_actor_started();
        Self { alone: Some(label) }
    }

    fn child() -> Self {
        metrics::call_actor_started();
        Self { alone: None }
    }
}

impl Drop for LiveActor {
    fn drop(&mut self) {
        metrics::call_actor_gone();
        if let Some(label) = self.alone.filter(|_| std::thread::panicking()) {
            metrics::panicked(label);
        }
    }
}
