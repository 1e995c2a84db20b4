//! Hearing: what a recogniser tells a call, whichever vendor it is.

pub mod backlog;
pub mod catch_up;
pub mod collect;
pub mod deepgram;
pub mod flux;
pub mod link;
pub mod recorded;
pub mod replay;
pub mod session;

use std::time::Duration;

use bytes::Bytes;

use crate::vendor::VendorFailure;

/// What the call asks of its recogniser session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SttOrder {
    /// Caller audio: µ-law, 8 kHz, mono; any length above zero.
    Audio(Bytes),
    /// Commit what was heard so far, now.
    Finalize,
    /// No more audio: send what is left and end the session.
    Finish,
}

/// Who decides whether the caller has finished.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TurnTaking {
    /// We do; the recogniser reports words and pauses.
    #[default]
    Ours,
    /// The recogniser does; ours are the words it may not know to be unfinished, and the last resort.
    Recogniser,
}

/// What a recogniser session reports. Times count from the first audio byte of *this session*.
#[derive(Debug, Clone, PartialEq)]
pub enum SttEvent {
    /// Somebody or something made a sound. Comes from a voice detector: noise triggers it too.
    SpeechStarted {
        at: Duration,
    },
    Transcript(Transcript),
    /// No word for a while: the utterance whose last word ended at `last_word_end` is over.
    UtteranceEnded {
        last_word_end: Duration,
    },
    /// The caller has probably finished: what [`Self::Transcript`] last said may be the whole turn. Only from a recogniser
    /// that takes turns; either the turn ends with exactly these words, or [`Self::TurnResumed`] follows.
    TurnLikelyOver,
    /// The caller had not finished after all.
    TurnResumed,
    /// The session ended after [`SttOrder::Finish`]; everything heard has been reported.
    Finished,
    /// The session is dead; nothing more will come from it.
    Failed(VendorFailure),
}

/// A stretch of recognised speech.
#[derive(Debug, Clone, PartialEq)]
pub struct Transcript {
    /// Empty when the stretch held no speech.
    pub text: String,
    pub words: Vec<Word>,
    /// Where the stretch begins and how long it is.
    pub start: Duration,
    pub duration: Duration,
    pub stability: Stability,
    /// The recogniser heard the pause that ends an utterance.
    pub speech_final: bool,
    /// This is the answer to [`SttOrder::Finalize`].
    pub from_finalize: bool,
}

/// Whether a transcript is a guess or a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stability {
    Interim,
    Final,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub text: String,
    pub start: Duration,
    pub end: Duration,
}
