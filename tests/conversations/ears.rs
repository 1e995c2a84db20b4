//! Who listens to the caller: a recogniser that reports words and pauses, or one that takes turns.

use frontdesk_actors::stt::TurnTaking;

use super::caller::Caller;
use super::flux::Flux;
use super::recogniser::{Recogniser, Report};
use super::time::At;

pub enum Ears {
    Transcribing(Recogniser),
    TurnTaking(Flux),
}

impl Ears {
    /// Who decides in the conversation with this seed whether the caller has finished: in every fifth the recogniser.
    pub const fn turn_taking(seed: u64) -> TurnTaking {
        if seed % 5 == 4 { TurnTaking::Recogniser } else { TurnTaking::Ours }
    }

    /// A session with dice of its own, open from then on.
    pub fn new(turn_taking: TurnTaking, session_seed: u64, opens_at: At) -> Self {
        match turn_taking {
            TurnTaking::Ours => Self::Transcribing(Recogniser::new(session_seed, opens_at)),
            TurnTaking::Recogniser => Self::TurnTaking(Flux::new(session_seed, opens_at)),
        }
    }

    /// What it says next, in the order it says it.
    pub fn take_reports(&mut self) -> Vec<Report> {
        match self {
            Self::Transcribing(recogniser) => recogniser.take_reports(),
            Self::TurnTaking(flux) => flux.take_reports(),
        }
    }

    pub fn audio(&mut self, audio: &[u8], caller: &Caller, now: At) {
        match self {
            Self::Transcribing(recogniser) => recogniser.audio(audio, caller, now),
            Self::TurnTaking(flux) => flux.audio(audio, caller, now),
        }
    }

    pub fn finalize(&mut self, caller: &Caller, now: At) {
        match self {
            Self::Transcribing(recogniser) => recogniser.finalize(caller, now),
            Self::TurnTaking(flux) => flux.finalize(caller, now),
        }
    }

    pub fn finish(&mut self, caller: &Caller, now: At) {
        match self {
            Self::Transcribing(recogniser) => recogniser.finish(caller, now),
            Self::TurnTaking(flux) => flux.finish(caller, now),
        }
    }
}
