//! Rule: a link that dies is started again and given what the old one had not finished; within a budget.

use std::time::Duration;

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::call::phase::{Closing, Phase, Step};
use crate::events::CallEvent;
use crate::supervision::exit::{Child, ExitReason, Life};
use crate::supervision::restart::RestartBudget;
use crate::vendor::{FailureKind, VendorFailure};

/// Dialling, TLS, upgrade and a first reaction of a link that was started again.
const START_PATIENCE: Duration = Duration::from_millis(1_500);

/// What the call knows of its links.
#[derive(Debug, Default)]
pub struct Children {
    stt: Lives,
    llm: Lives,
    tts: Lives,
    /// Where the recogniser's present session began, in caller audio time.
    session_offset: Duration,
}

#[derive(Debug, Default)]
struct Lives {
    current: u32,
    running: bool,
    budget: RestartBudget,
    /// Until then the present life may still be waiting, dialling, or making its first sound.
    patience: Option<Instant>,
}

impl Children {
    fn of(&self, child: Child) -> &Lives {
        match child {
            Child::Stt => &self.stt,
            Child::Llm => &self.llm,
            Child::Tts => &self.tts,
        }
    }

    fn of_mut(&mut self, child: Child) -> &mut Lives {
        match child {
            Child::Stt => &mut self.stt,
            Child::Llm => &mut self.llm,
            Child::Tts => &mut self.tts,
        }
    }

    /// Whether orders to this child reach anybody.
    pub fn is_running(&self, child: Child) -> bool {
        self.of(child).running
    }

    /// Whether a report comes from the child's present life.
    pub fn is_life(&self, child: Child, life: Life) -> bool {
        let lives = self.of(child);
        lives.running && lives.current == life.0
    }

    /// Whether the child was started again so recently that nothing can be expected of it yet.
    pub fn is_dialling(&self, child: Child, now: Instant) -> bool {
        self.of(child).patience.is_some_and(|until| now < until)
    }

    pub fn session_offset(&self) -> Duration {
        self.session_offset
    }

    pub fn session_began_at(&mut self, position: Duration) {
        self.session_offset = position;
    }

    fn next_life(&mut self, child: Child) -> Life {
        let lives = self.of_mut(child);
        lives.current += 1;
        lives.running = true;
        Life(lives.current)
    }
}

impl CallCore {
    pub(in crate::call) fn start_child(&mut self, child: Child) {
        let life = self.children.next_life(child);
        self.push(Output::StartChild { child, life, after: Duration::ZERO });
    }

    pub(in crate::call) fn stop_child(&mut self, child: Child) {
        if std::mem::take(&mut self.children.of_mut(child).running) {
            self.push(Output::StopChild(child));
        }
    }

    pub(in crate::call) fn on_child_exited(&mut self, child: Child, life: Life, reason: ExitReason, now: Instant) {
        if !self.children.is_life(child, life) {
            return;
        }
        self.children.of_mut(child).running = false;
        match self.phase {
            Phase::Opening | Phase::Conversing | Phase::Closing(_) => {
                if let ExitReason::Vendor(failure) = &reason {
                    self.event(CallEvent::VendorFailed(child.vendor(), failure.clone()));
                }
                self.event(CallEvent::ChildExited(child, reason));
                self.restart(child, now);
            }
            Phase::LastWords { .. } if child == Child::Stt => self.on_last_words(now),
            Phase::LastWords { .. } | Phase::Detached { .. } | Phase::Over => {}
        }
    }

    /// The voice takes words and gives no sound: a new session gets another chance with the same words.
    pub(in crate::call) fn voice_stopped(&mut self, now: Instant) {
        self.stop_child(Child::Tts);
        self.restart(Child::Tts, now);
    }

    /// A link that is gone and needed is started again. Runs after every input, so that no path can forget it.
    pub(in crate::call) fn settle_children(&mut self, now: Instant) {
        let speaking = matches!(
            self.phase,
            Phase::Opening | Phase::Conversing | Phase::Closing(Closing { step: Step::Farewell { .. }, .. })
        );
        if speaking && self.player.waits_for_voice() && !self.children.is_running(Child::Tts) {
            self.restart(Child::Tts, now);
        }
        if self.phase.is_listening() && !self.children.is_running(Child::Stt) {
            self.restart(Child::Stt, now);
        }
    }

    fn restart(&mut self, child: Child, now: Instant) {
        let Some(after) = self.children.of_mut(child).budget.grant(now) else {
            self.do_without(child, now);
            return;
        };
        let life = self.children.next_life(child);
        self.children.of_mut(child).patience = Some(now + after + START_PATIENCE);
        self.event(CallEvent::ChildRestarted(child));
        self.push(Output::StartChild { child, life, after });
        if child != Child::Stt {
            // What it was doing on trial died with it.
            self.discard_speculation();
        }
        match child {
            Child::Stt => self.replay(),
            Child::Tts => self.speak_again(),
            // Its request died with it.
            Child::Llm if self.answer.is_some() => {
                self.answer_failed(&VendorFailure::new(FailureKind::Closed, "link ended"), now);
            }
            Child::Llm => {}
        }
    }

    /// The budget is spent. As long as the link is not needed the call goes on without it; then it goes on to a
    /// person, or ends politely.
    fn do_without(&mut self, child: Child, now: Instant) {
        let needed = match child {
            Child::Tts => self.player.waits_for_voice(),
            Child::Stt => self.phase.is_listening(),
            Child::Llm => true,
        };
        if !needed {
            return;
        }
        self.event(CallEvent::ChildGivenUp(child));
        match child {
            Child::Tts => self.give_up_without_voice(now),
            Child::Stt | Child::Llm => self.give_up(now),
        }
    }
}
