//! Speaking: what a voice tells a call, whichever vendor it is.

pub mod aura;
pub mod elevenlabs;
pub mod link;
pub mod session;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::vendor::VendorFailure;

/// One stream of speech within a voice session; a fresh one for each agent utterance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VoiceContext(pub u32);

impl fmt::Display for VoiceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "u{}", self.0)
    }
}

/// What the call asks of its voice session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TtsOrder {
    /// Speak this text, a clause or a sentence, in this context (opened on first use). Spoken without waiting for more.
    Speak { context: VoiceContext, text: String },
    /// No more text will follow: deliver what remains, then [`TtsEvent::Finished`].
    Finish(VoiceContext),
    /// The caller cut in: nothing of this context is wanted any more.
    Cancel(VoiceContext),
    /// End the session.
    Shutdown,
}

/// What a voice session reports.
#[derive(Debug, Clone, PartialEq)]
pub enum TtsEvent {
    Audio(VoiceAudio),
    /// The context has delivered all its audio.
    Finished(VoiceContext),
    /// The session is dead; nothing more will come from it.
    Failed(VendorFailure),
}

/// A piece of speech.
#[derive(Debug, Clone, PartialEq)]
pub struct VoiceAudio {
    pub context: VoiceContext,
    /// µ-law, 8 kHz, mono, headerless.
    pub audio: Bytes,
    /// Which characters this piece speaks, with times from the start of *this piece*; empty when the vendor gave none.
    pub alignment: Vec<CharTiming>,
}

/// When one character of the text is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CharTiming {
    pub ch: char,
    pub start: Duration,
    pub duration: Duration,
}
