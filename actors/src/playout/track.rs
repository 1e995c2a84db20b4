//! One agent utterance on its way to the caller: its text, its audio, and how far it has got.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::time::Instant;

use super::{MarkName, UtteranceId};
use crate::audio::frame::FRAME_BYTES;
use crate::audio::{level, mulaw};
use crate::reply::spoken::SpokenText;
use crate::store::RenderedPhrase;
use crate::tts::CharTiming;

/// How far from where a clause should end its breath is looked for: rendered phrases come without times.
const BREATH_NEAR: Duration = Duration::from_millis(160);

/// Frames this little apart are as good to breathe in as each other.
const ABOUT_AS_QUIET_DB: f32 = 6.0;

/// What an utterance is for; decides what may cut it off and what is remembered of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UtteranceKind {
    /// The practice's greeting.
    Greeting,
    /// The notice that an automated assistant speaks and transcribes.
    Disclosure,
    /// The model's words, or an answer that needs no model.
    Reply,
    /// What a tool did, told by the engine itself.
    Outcome,
    /// "One moment", "Sure —": fills silence, says nothing.
    Filler,
    /// The engine's own question or information ("are you still there?").
    Notice,
    /// That the line was cut: said into a call that is back, and perhaps into a sentence whose beginning was lost.
    Apology,
    /// The last words before the call is handed over or ended.
    Farewell,
}

impl UtteranceKind {
    /// Whether it plays to its end whatever the caller does. The greeting is protected because nothing the caller
    /// says is listened to before the disclosure has been heard; the apology because a caller who is just speaking would
    /// otherwise never learn that half of it was lost.
    pub const fn is_protected(self) -> bool {
        matches!(self, Self::Greeting | Self::Disclosure | Self::Apology)
    }

    /// Whether the model is told that this was said.
    pub const fn is_remembered(self) -> bool {
        !matches!(self, Self::Filler)
    }
}

#[derive(Debug)]
pub struct Track {
    pub id: UtteranceId,
    pub kind: UtteranceKind,
    pub text: SpokenText,
    /// Audio received and not yet sent.
    waiting: BytesMut,
    /// All audio received so far, in bytes.
    received: usize,
    /// All audio sent so far, in bytes.
    pub sent: usize,
    /// When the first audio left.
    pub began: Option<Instant>,
    /// No more audio will come.
    pub complete: bool,
    /// The voice said that it was done before it had said everything.
    pub cut_short: bool,
    /// A voice that said it was done before all words had been spoken was given the rest once more.
    pub said_again: bool,
    /// No more text will be handed to the voice.
    pub text_ended: bool,
    /// Messages sent, for the rhythm of marks.
    pub messages: u32,
    /// The mark behind the last byte.
    pub last_mark: Option<MarkName>,
    /// When the track was opened or last received audio.
    pub fed_at: Instant,
    /// When the first audio came.
    pub first_fed: Option<Instant>,
}

impl Track {
    pub fn new(id: UtteranceId, kind: UtteranceKind, now: Instant) -> Self {
        Self {
            id,
            kind,
            text: SpokenText::default(),
            waiting: BytesMut::new(),
            received: 0,
            sent: 0,
            began: None,
            complete: false,
            cut_short: false,
            said_again: false,
            text_ended: false,
            messages: 0,
            last_mark: None,
            fed_at: now,
            first_fed: None,
        }
    }

    pub fn push_audio(&mut self, audio: &[u8], alignment: &[CharTiming], now: Instant) {
        let at = mulaw::duration(self.received);
        if alignment.is_empty() {
            self.text.push_unaligned(at, mulaw::duration(audio.len()));
        } else {
            self.text.push_alignment(at, alignment);
        }
        self.waiting.extend_from_slice(audio);
        self.received += audio.len();
        self.fed_at = now;
        self.first_fed.get_or_insert(now);
    }

    /// Takes over a phrase that was rendered before.
    pub fn push_rendered(&mut self, phrase: &RenderedPhrase, now: Instant) {
        self.text = phrase.text.clone();
        self.waiting.extend_from_slice(&phrase.audio);
        self.received += phrase.audio.len();
        self.fed_at = now;
        self.first_fed.get_or_insert(now);
        self.text_ended = true;
        self.complete = true;
    }

    /// Adds silence behind the audio so far.
    pub fn push_pause(&mut self, length: Duration) {
        let bytes = mulaw::bytes_of(length);
        self.waiting.resize(self.waiting.len() + bytes, mulaw::SILENCE);
        self.received += bytes;
    }

    /// Audio received so far.
    pub fn received(&self) -> Duration {
        mulaw::duration(self.received)
    }

    /// Bytes ready to be sent. While more is to come only whole frames are.
    pub fn ready(&self) -> usize {
        if self.complete { self.waiting.len() } else { self.waiting.len() / FRAME_BYTES * FRAME_BYTES }
    }

    /// Takes up to `bytes` of the ready audio; the last frame of a complete track is filled up with silence.
    pub fn take(&mut self, bytes: usize) -> Bytes {
        let take = bytes.min(self.ready());
        let mut message = self.waiting.split_to(take);
        let odd = message.len() % FRAME_BYTES;
        if odd != 0 {
            message.resize(message.len() + FRAME_BYTES - odd, mulaw::SILENCE);
        }
        self.sent += message.len();
        self.messages += 1;
        message.freeze()
    }

    /// Ends this utterance with the clause that is being sent. `false` when that is how it ends anyway.
    pub fn end_with_clause(&mut self) -> bool {
        let Some((upto, by)) = self.text.clause_end(mulaw::duration(self.sent)) else { return false };
        if !self.complete || upto >= self.text.text().trim_end().len() {
            return false;
        }
        let end = self.quietest_near(mulaw::bytes_of(by));
        self.waiting.truncate(end - self.sent);
        self.received = end;
        self.text.end_at(upto, mulaw::duration(end));
        true
    }

    /// The end of the quietest frame near this position, in audio that has not been sent: where a breath is. Of frames
    /// that are about as quiet the nearest; rather one before it than one that may lie in the next word.
    fn quietest_near(&self, position: usize) -> usize {
        let middle = position.saturating_sub(self.sent) / FRAME_BYTES;
        let near = mulaw::bytes_of(BREATH_NEAR) / FRAME_BYTES;
        let frames = self.waiting.chunks_exact(FRAME_BYTES).enumerate();
        let frames = frames.skip(middle.saturating_sub(near)).take(2 * near);
        let loudness = |frame| (level::dbfs(frame) / ABOUT_AS_QUIET_DB).round() as i32;
        let distance = |index: usize| if index < middle { middle - index } else { 2 * (index - middle + 1) };
        let quietest = frames.min_by_key(|(index, frame)| (loudness(frame), distance(*index)));
        self.sent + quietest.map_or(0, |(index, _)| (index + 1) * FRAME_BYTES)
    }

    /// Everything that will ever be sent has been.
    pub fn is_all_sent(&self) -> bool {
        self.complete && self.waiting.is_empty()
    }

    /// The voice has said less than it was given, as far as its own times tell.
    pub fn lacks_words(&self) -> bool {
        self.received == 0 || self.text.is_timed() && !self.text.unheard(self.received()).trim().is_empty()
    }

    /// The voice will deliver no more.
    pub fn complete(&mut self) {
        self.complete = true;
        self.cut_short = self.lacks_words();
        if !self.cut_short {
            self.text.audio_length(mulaw::duration(self.received));
        }
    }
}
