//! Between the core and the carrier: the media stream in both directions, and the hang-up.

use std::time::Duration;

use frontdesk_actors::call::io::Input;
use frontdesk_actors::playout::MarkName;
use frontdesk_actors::wire::decode_payload;
use frontdesk_actors::wire::twilio::FromCarrier;
use frontdesk_sandbox::machine::{Frame, Machine as _};
use frontdesk_sandbox::twilio::media::StreamEnd;

use super::SimulatedCall;
use crate::simulated::trouble::{self, Service};

/// What the call told the carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    Media(usize),
    Mark(MarkName),
    Clear,
    Close,
    HangUp,
}

impl SimulatedCall {
    pub(super) fn tell_carrier(&mut self, text: &str) {
        self.carrier.handle(Frame::Text(text.to_owned()), self.now);
    }

    pub(super) fn run_carrier(&mut self) -> bool {
        if self.carrier.deadline().is_some_and(|at| at <= self.now) {
            self.carrier.tick(self.now);
        }
        let mut moved = false;
        while let Some(frame) = self.carrier.poll() {
            moved = true;
            let input = match frame {
                Frame::Text(text) => match FromCarrier::parse(&text).expect("the carrier speaks its protocol") {
                    FromCarrier::Media { .. } if self.muted => None,
                    FromCarrier::Media { payload } => Some(Input::Frame(decode_payload(&payload).unwrap())),
                    FromCarrier::Dtmf { digit } => Some(Input::Key(digit)),
                    FromCarrier::Mark { name } => {
                        self.marks_seen += 1;
                        let lost = (self.setup.lost_marks)(self.marks_seen);
                        MarkName::parse(&name).filter(|_| !lost).map(Input::MarkEchoed)
                    }
                    FromCarrier::Stop => Some(Input::MediaStopped),
                    _ => None,
                },
                Frame::Reset => Some(Input::MediaLost),
                _ => None,
            };
            if let Some(input) = input {
                self.core.handle(input, self.now);
            }
        }
        moved
    }

    pub(super) fn hang_up(&mut self) {
        let (now, troubles) = (self.now, &mut self.troubles);
        let mut troubled = false;
        let done = trouble::hang_up(|after| {
            let fault = troubles.befalls(Service::Carrier, now + after);
            troubled |= fault.is_some();
            fault
        });
        // A carrier in good order is not waited for: no test is about its 90 ms.
        let at = |after: Duration| if troubled { now + after } else { now };
        self.carried_out = done.carried_out.map(at);
        self.hanging_up = Some((at(done.answered), done.result));
    }

    pub(super) fn run_hang_up(&mut self) -> bool {
        let carried_out = self.carried_out.take_if(|at| *at <= self.now).is_some();
        if carried_out {
            self.carrier.stop(StreamEnd::Updated, self.now);
        }
        let answered = self.hanging_up.take_if(|(at, _)| *at <= self.now);
        let moved = carried_out || answered.is_some();
        if let Some((_, result)) = answered {
            self.core.handle(Input::HungUp(result), self.now);
        }
        moved
    }
}
