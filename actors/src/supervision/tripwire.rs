//! A seam for tests: an actor can be made to panic or to freeze when its next message comes.
//!
//! Only with the feature `fault-injection`, which the shipped binary is built without: there a wire is nothing, and
//! stepping on it does nothing.

use crate::store::CarrierCallId;

/// An actor that a fault can be laid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Call,
    Media,
    Stt,
    Llm,
    Tts,
    /// The registry, when it is sent a message about the call.
    Registry,
}

/// What an actor should do with the message it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Handle it.
    GoOn,
    /// Stop reading the mailbox for a while.
    #[cfg(feature = "fault-injection")]
    Freeze(std::time::Duration),
}

pub use self::wire::*;

#[cfg(not(feature = "fault-injection"))]
mod wire {
    use super::{CarrierCallId, Part, Step};

    /// Carried by an actor, and stepped on with each of its messages.
    #[derive(Debug)]
    pub struct Tripwire;

    impl Tripwire {
        #[inline]
        pub const fn new(_: Part, _: &CarrierCallId) -> Self {
            Self
        }

        #[inline]
        pub const fn step(&self) -> Step {
            Step::GoOn
        }
    }
}

#[cfg(feature = "fault-injection")]
mod wire {
    use std::sync::{Mutex, PoisonError};
    use std::time::Duration;

    use super::{CarrierCallId, Part, Step};

    static LAID: Mutex<Vec<Laid>> = Mutex::new(Vec::new());

    /// What happens to an actor.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Fault {
        Panic,
        /// It reads no message for so long.
        Freeze(Duration),
    }

    struct Laid {
        part: Part,
        call: CarrierCallId,
        /// Messages that still pass.
        passing: u32,
        fault: Fault,
    }

    /// Lays a fault: this actor of this call suffers it at its `n`-th message from now (0: the next), once.
    pub fn lay(part: Part, call: &CarrierCallId, n: u32, fault: Fault) {
        let laid = Laid { part, call: call.clone(), passing: n, fault };
        LAID.lock().unwrap_or_else(PoisonError::into_inner).push(laid);
    }

    /// Whether every fault that was laid for this call has happened.
    pub fn all_sprung(call: &CarrierCallId) -> bool {
        LAID.lock().unwrap_or_else(PoisonError::into_inner).iter().all(|laid| laid.call != *call)
    }

    /// Carried by an actor, and stepped on with each of its messages.
    #[derive(Debug)]
    pub struct Tripwire {
        part: Part,
        call: CarrierCallId,
    }

    impl Tripwire {
        pub fn new(part: Part, call: &CarrierCallId) -> Self {
            Self { part, call: call.clone() }
        }

        /// # Panics
        /// When a panic was laid for this message.
        pub fn step(&self) -> Step {
            match self.sprung() {
                None => Step::GoOn,
                Some(Fault::Freeze(time)) => Step::Freeze(time),
                Some(Fault::Panic) => panic!("a fault was injected"),
            }
        }

        fn sprung(&self) -> Option<Fault> {
            let mut laid = LAID.lock().unwrap_or_else(PoisonError::into_inner);
            let index = laid.iter().position(|laid| laid.part == self.part && laid.call == self.call)?;
            match laid[index].passing.checked_sub(1) {
                Some(left) => {
                    laid[index].passing = left;
                    None
                }
                None => Some(laid.remove(index).fault),
            }
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_fault_happens_once_to_the_actor_it_was_laid_for_at_its_message() {
            let (call, other) = (CarrierCallId::new("CA-tripped"), CarrierCallId::new("CA-other"));
            let wire = Tripwire::new(Part::Stt, &call);
            let beside = [Tripwire::new(Part::Tts, &call), Tripwire::new(Part::Stt, &other)];
            let time = Duration::from_secs(1);
            lay(Part::Stt, &call, 1, Fault::Freeze(time));
            assert!(beside.iter().all(|wire| wire.step() == Step::GoOn) && !all_sprung(&call));
            assert_eq!([wire.step(), wire.step(), wire.step()], [Step::GoOn, Step::Freeze(time), Step::GoOn]);
            assert!(all_sprung(&call));
        }
    }
}
