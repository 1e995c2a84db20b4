//! Rule: what a hold, a release and a commit do to everybody involved.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::phase::{Closing, Phase};
use crate::events::CallEvent;
use crate::playout::player::Finished;
use crate::settings::Wait;
use crate::turn::barge_in::{BargeInOutput, ReleaseCause};

impl CallCore {
    pub(in crate::call) fn on_barge_in_tick(&mut self, now: Instant) {
        let sounding = self.ear.is_sounding();
        let output = self.barge_in.tick(sounding, now);
        match output {
            Some(BargeInOutput::Release(_)) => {
                self.event(CallEvent::Waited(if sounding { Wait::HoldSounding } else { Wait::Hold }));
            }
            // Our ear heard that the sound goes on.
            Some(BargeInOutput::Hold) => self.ear.caused_hold(),
            Some(BargeInOutput::Commit) | None => {}
        }
        self.on_barge_in(output, now);
    }

    pub(in crate::call) fn on_barge_in(&mut self, output: Option<BargeInOutput>, now: Instant) {
        match output {
            Some(BargeInOutput::Hold) => {
                self.event(CallEvent::Held);
                self.player.hold();
            }
            Some(BargeInOutput::Release(cause)) => {
                self.event(CallEvent::Released(cause));
                if cause == ReleaseCause::NoWords {
                    self.ear.was_false();
                }
                self.player.release(now);
            }
            Some(BargeInOutput::Commit) => {
                self.event(CallEvent::BargedIn);
                self.ear.was_right();
                self.stop_speaking(now);
                self.reconsider_closing();
            }
            None => {}
        }
    }

    /// The caller has the floor: nothing more of the running answer is heard, and the history says only what was.
    pub(in crate::call) fn stop_speaking(&mut self, now: Instant) {
        self.drop_answer(now);
        let cut = self.player.cut(now);
        self.forget_unheard(&cut, now);
    }

    pub(in crate::call) fn forget_unheard(&mut self, cut: &[Finished], now: Instant) {
        self.echo.cleared(now);
        for finished in cut {
            self.cancel_voice(finished.id);
            self.on_utterance_over(finished, now);
        }
    }

    /// A caller who speaks into the goodbye does not want the call to end.
    pub(in crate::call) fn reconsider_closing(&mut self) {
        if matches!(self.phase, Phase::Closing(Closing { revocable: true, .. })) {
            self.phase = Phase::Conversing;
            self.history.fact("The caller spoke again before the call was ended; it goes on.");
        }
    }
}
