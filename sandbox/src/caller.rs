//! A simulated person on the telephone: ears, a mouth, and a script, on the carrier's clock and without I/O.
//!
//! ```text
//!   20 ms heard ─▶ Ears ──▶ Script ──▶ Mouth ─▶ 20 ms spoken
//!             │      └────▶ Record ◀────┘   ▲
//!             └───── speakerphone's echo ───┘
//! ```
//!
//! The caller knows only what reached its ear: words are read from the audio that the carrier really played.

mod ears;
mod mouth;
pub mod recording;
mod script;
mod speakerphone;
mod tape;
mod wording;

use std::time::Duration;

pub use self::ears::{Ears, Utterance};
use self::mouth::Mouth;
pub use self::recording::{
    BargeIn, CallerSound, CallerSoundKind, Check, DialledLeg, HeardWord, LeftMessage, Line, LineKind, Recording,
    ReplyGap,
};
use self::script::{Deed, Script, Situation};
use self::speakerphone::EchoPath;
pub use self::speakerphone::Speakerphone;
pub use self::tape::Tape;
use crate::scenario::{EndReason, Scenario};
use crate::twilio::handset::{FRAME_BYTES, Handset, Spoken};
use crate::twilio::violations::Violation;

/// Receives each line of the conversation as soon as it is complete.
pub type OnLine = Box<dyn FnMut(&Line) + Send>;

/// One person in one call.
pub struct Caller {
    scenario: Scenario,
    ears: Ears,
    mouth: Mouth,
    echo: Option<EchoPath>,
    script: Script,
    record: recording::Builder,
    /// Both sides' audio, if the scenario wants it kept.
    tape: Option<Tape>,
    on_line: Option<OnLine>,
}

impl std::fmt::Debug for Caller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Caller").field("scenario", &self.scenario.key).field("script", &self.script).finish()
    }
}

impl Caller {
    pub fn new(scenario: Scenario) -> Self {
        Self {
            ears: Ears::new(scenario.settle),
            mouth: Mouth::new(scenario.seed),
            echo: scenario.speakerphone.map(EchoPath::new),
            script: Script::new(&scenario),
            record: recording::Builder::default(),
            tape: scenario.tape.then(Tape::default),
            on_line: None,
            scenario,
        }
    }

    /// Reports every line of the conversation while it happens.
    pub fn on_line(mut self, on_line: OnLine) -> Self {
        self.on_line = Some(on_line);
        self
    }

    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    pub fn ears(&self) -> &Ears {
        &self.ears
    }

    /// Everything the caller has said, pressed or coughed so far; the last may be under way.
    pub fn said(&self) -> &[CallerSound] {
        self.record.sounds()
    }

    /// The call is over: what is still open fails or is judged, and the recording is complete.
    ///
    /// `violations` are what the carrier held against the server.
    pub fn finish(mut self, reason: EndReason, at: Duration, violations: Vec<Violation>) -> Recording {
        self.ears.finish(at);
        self.record.cut_short(at);
        let situation = Situation { now: at, ears: &self.ears, mouth: &self.mouth };
        self.script.finish(reason, &situation);
        self.record.close(&self.ears, &mut self.on_line);
        let mut recording = self.record.build(&self.scenario, &self.ears, self.script.into_checks(), reason, at);
        recording.violations = violations;
        recording.tape = self.tape;
        if let Some(on_line) = &mut self.on_line {
            recording.closing_lines().iter().for_each(on_line);
        }
        recording
    }

    /// Returns whether the caller hangs up.
    fn act(&mut self, deed: Deed, at: Duration) -> bool {
        match deed {
            Deed::Speak(text) => self.record.sound(self.mouth.speak(text, at)),
            Deed::Cough(length) => self.record.sound(self.mouth.cough(length, at)),
            Deed::Press(keys) => self.mouth.press(&keys),
            Deed::HangUp => return true,
        }
        false
    }
}

impl Handset for Caller {
    fn exchange(&mut self, at: Duration, heard: &[u8; FRAME_BYTES]) -> Spoken {
        self.ears.hear(at, heard);
        let mut hang_up = false;
        while !hang_up {
            let situation = Situation { now: at, ears: &self.ears, mouth: &self.mouth };
            let Some(deed) = self.script.next(&situation) else { break };
            hang_up = self.act(deed, at);
        }
        let mut frame = self.mouth.frame(at);
        if let Some(echo) = &mut self.echo {
            echo.mix(at, heard, &mut frame.audio);
        }
        if let Some(tape) = &mut self.tape {
            tape.record(at, &frame.audio, heard);
        }
        if let Some(sound) = frame.finished {
            if sound.kind != CallerSoundKind::Noise {
                self.ears.caller_finished(sound.start, sound.end);
            }
            if sound.kind == CallerSoundKind::Key {
                self.record.sound(sound);
            }
        }
        self.record.tell(&self.ears, at, &mut self.on_line);
        Spoken { audio: frame.audio, key: frame.key, hang_up }
    }
}

#[cfg(test)]
mod tests;
