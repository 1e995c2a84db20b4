//! Rule: keys are the caller's words too, and a lone 0 is a wish for a person.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::phase::Phase;
use crate::events::CallEvent;
use crate::settings::Wait;
use crate::transfer::TransferReason;
use crate::turn::keypad::KeypadOutput;

/// Keys kept during the opening; more are a caller leaning on the phone.
const MOST_EARLY_KEYS: usize = 32;

impl CallCore {
    /// Keys pressed during the opening wait for the end of the disclosure, like words do.
    pub(in crate::call) fn on_key(&mut self, key: char, now: Instant) {
        if self.phase == Phase::Opening && self.early_keys.len() < MOST_EARLY_KEYS {
            self.early_keys.push(key);
        }
        if !self.phase.is_listening() {
            return;
        }
        self.idle.caller_took_part();
        let output = self.keypad.press(key, now);
        self.on_keypad(output, now);
    }

    pub(in crate::call) fn on_keypad_tick(&mut self, now: Instant) {
        if !self.phase.is_listening() {
            return;
        }
        let output = self.keypad.tick(now);
        if output.is_some() {
            self.event(CallEvent::Waited(Wait::KeypadGap));
        }
        self.on_keypad(output, now);
    }

    fn on_keypad(&mut self, output: Option<KeypadOutput>, now: Instant) {
        match output {
            Some(KeypadOutput::Person) => self.begin_hand_over(TransferReason::CallerAsked, now),
            Some(KeypadOutput::Entered(digits)) => {
                self.take_keys(&format!("[keypad] {digits}"), now);
            }
            None => {}
        }
    }
}
