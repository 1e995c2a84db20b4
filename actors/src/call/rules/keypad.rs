//! Rule: keys are the caller's words too, and a lone 0 is a wish for a person.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::phase::Phase;
use crate::turn::keypad::KeypadOutput;

impl CallCore {
    pub(in crate::call) fn on_key(&mut self, key: char, now: Instant) {
        if self.phase != Phase::Opening && !self.phase.is_listening() {
            return;
        }
        self.idle.caller_took_part();
        let output = self.keypad.press(key, now);
        self.on_keypad(output, now);
    }

    pub(in crate::call) fn on_keypad_tick(&mut self, now: Instant) {
        // An entry made during the opening waits for the end of the disclosure, like words do.
        if !self.phase.is_listening() {
            return;
        }
        let output = self.keypad.tick(now);
        self.on_keypad(output, now);
    }

    fn on_keypad(&mut self, output: Option<KeypadOutput>, now: Instant) {
        match output {
            Some(KeypadOutput::Person) if self.phase == Phase::Opening => self.person_wanted = true,
            Some(KeypadOutput::Person) => self.begin_hand_over(now),
            Some(KeypadOutput::Entered(digits)) => {
                if !self.player.is_idle() {
                    self.stop_speaking(now);
                    self.reconsider_closing();
                }
                self.take_turn(&format!("[keypad] {digits}"), now, now);
            }
            None => {}
        }
    }
}
