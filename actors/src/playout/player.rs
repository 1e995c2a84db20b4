//! Plays the agent's utterances in order: paces their audio to the carrier and knows what was heard of each.
//!
//! A machine without I/O. Holding stops feeding the carrier and forgets nothing; cutting clears the carrier's queue
//! and tells, utterance by utterance, which words the caller heard.

use bytes::Bytes;
use std::collections::VecDeque;
use tokio::time::Instant;

use super::ledger::Ledger;
use super::pacer::Pacer;
use super::track::{Track, UtteranceKind};
use super::{MarkName, UtteranceId};
use crate::audio::mulaw;
use crate::settings::PlayoutSettings;
use crate::tts::CharTiming;

/// Audio in one message: 60 ms, three frames, 640 base64 characters.
pub const MESSAGE_BYTES: usize = 480;

/// A mark follows every fifth message: 300 ms between two proofs of playback costs one message in six.
const MESSAGES_PER_MARK: u32 = 5;

/// What the player wants done or noticed.
#[derive(Debug, PartialEq, Eq)]
pub enum PlayerOutput {
    Media(Bytes),
    Mark(MarkName),
    Clear,
    /// The first audio of this utterance left for the caller.
    Started(UtteranceId),
    /// An utterance's last mark was not echoed in time; it counts as heard, and is [`Played`](Self::Played) next.
    MarkOverdue,
    /// The caller has heard this utterance to its end.
    Played(Finished),
    /// The caller has heard nothing for a while because this utterance waits for audio.
    Starved(UtteranceId),
    /// The carrier ran dry in the middle of an utterance.
    Underrun,
}

/// An utterance that is over, and what the caller heard of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    pub id: UtteranceId,
    pub kind: UtteranceKind,
    /// The words heard; empty when nothing was.
    pub heard: String,
    /// The caller did not hear all of it.
    pub cut: bool,
    /// When its first audio left.
    pub began: Option<Instant>,
}

#[derive(Debug)]
pub struct Player {
    settings: PlayoutSettings,
    queue: VecDeque<Track>,
    pacer: Pacer,
    ledger: Ledger,
    held: bool,
    /// Nothing new may begin: the caller has the floor.
    waiting: bool,
    /// Since when the front utterance leaves the caller in silence for want of audio.
    starving_since: Option<Instant>,
    outputs: VecDeque<PlayerOutput>,
}

impl Player {
    pub fn new(settings: PlayoutSettings, now: Instant) -> Self {
        let pacer = Pacer::new(mulaw::duration(MESSAGE_BYTES), settings.lead, settings.lead_after_underrun);
        Self {
            settings,
            queue: VecDeque::new(),
            pacer,
            ledger: Ledger::new(now),
            held: false,
            waiting: false,
            starving_since: None,
            outputs: VecDeque::new(),
        }
    }

    /// Appends an utterance; its audio may come later.
    pub fn enqueue(&mut self, track: Track, now: Instant) {
        self.queue.push_back(track);
        self.advance(now);
    }

    /// Puts an utterance before the first one that has not begun to play.
    pub fn interject(&mut self, track: Track, now: Instant) {
        let index = self.queue.iter().position(|queued| queued.sent == 0).unwrap_or(self.queue.len());
        self.queue.insert(index, track);
        self.advance(now);
    }

    /// No more text will follow for an utterance; `false` when that was known or the utterance is over.
    pub fn end_text(&mut self, id: UtteranceId) -> bool {
        self.track_mut(id).is_some_and(|track| !std::mem::replace(&mut track.text_ended, true) && !track.complete)
    }

    /// More audio for an utterance. `false` when it is no longer wanted.
    pub fn audio(&mut self, id: UtteranceId, audio: &[u8], alignment: &[CharTiming], now: Instant) -> bool {
        let Some(track) = self.track_mut(id).filter(|track| !track.complete) else { return false };
        track.push_audio(audio, alignment, now);
        self.advance(now);
        true
    }

    /// More text was handed to the voice for an utterance.
    pub fn text(&mut self, id: UtteranceId, text: &str) {
        if let Some(track) = self.track_mut(id) {
            track.text.push_text(text);
        }
    }

    /// No more audio will come for an utterance.
    pub fn complete(&mut self, id: UtteranceId, now: Instant) {
        if let Some(track) = self.track_mut(id) {
            track.complete();
        }
        self.advance(now);
    }

    /// The voice says that it is done with an utterance. `false`, once, when words are missing: they are to be said again.
    pub fn finished(&mut self, id: UtteranceId, now: Instant) -> bool {
        let Some(track) = self.track_mut(id).filter(|track| !track.complete) else { return true };
        if track.lacks_words() && !track.said_again {
            track.said_again = true;
            return false;
        }
        self.complete(id, now);
        true
    }

    /// Stops feeding the carrier. What it already has (the lead) still plays; nothing is lost.
    pub fn hold(&mut self) {
        self.held = true;
        self.starving_since = None;
    }

    /// Goes on where [`hold`](Self::hold) stopped.
    pub fn release(&mut self, now: Instant) {
        self.held = false;
        // The carrier ran dry because we held it: that is no underrun.
        if self.pacer.dry_at().is_some_and(|dry_at| dry_at < now) {
            self.pacer.reset();
        }
        self.advance(now);
    }

    /// Whether an utterance may begin to play. While not, one that is playing goes on, and nothing follows it, except what
    /// plays to its end whatever the caller does.
    pub fn may_begin(&mut self, allowed: bool, now: Instant) {
        let was_waiting = std::mem::replace(&mut self.waiting, !allowed);
        if was_waiting && allowed {
            self.advance(now);
        }
    }

    /// Whether this utterance must wait for the caller.
    fn is_kept_waiting(&self, index: usize) -> bool {
        let track = &self.queue[index];
        self.waiting && track.sent == 0 && !track.kind.is_protected()
    }

    /// What the caller has heard by now of the utterance that is playing, and the rest of its text so far.
    pub fn heard_and_unheard(&self, now: Instant) -> Option<(&str, &str)> {
        let track = self.queue.front().filter(|track| track.sent > 0)?;
        let heard = self.ledger.heard(track.id, now);
        Some((track.text.heard(heard), track.text.unheard(heard)))
    }

    /// Cuts every utterance off, now. Always clears the carrier's queue, even if ours is empty: the carrier may
    /// still be playing what we sent long ago.
    pub fn cut(&mut self, now: Instant) -> Vec<Finished> {
        let finished = self.queue.iter().map(|track| self.finish(track, now, true)).collect();
        self.queue.clear();
        self.ledger.clear(now);
        self.pacer.reset();
        self.held = false;
        self.starving_since = None;
        self.outputs.push_back(PlayerOutput::Clear);
        finished
    }

    /// The media socket is gone and with it the carrier's queue; same account as [`cut`](Self::cut), nothing is sent.
    pub fn disconnect(&mut self, now: Instant) -> Vec<Finished> {
        let finished = self.cut(now);
        self.outputs.clear();
        finished
    }

    /// Takes one utterance that was never begun back out of the queue.
    pub fn withdraw(&mut self, id: UtteranceId) -> bool {
        let before = self.queue.len();
        self.queue.retain(|track| track.id != id || track.sent > 0);
        self.queue.len() != before
    }

    pub fn echoed(&mut self, mark: MarkName, now: Instant) {
        self.ledger.echoed(mark, now);
        self.advance(now);
    }

    pub fn tick(&mut self, now: Instant) {
        self.advance(now);
    }

    pub fn poll(&mut self) -> Option<PlayerOutput> {
        self.outputs.pop_front()
    }

    pub fn has_output(&self) -> bool {
        !self.outputs.is_empty()
    }

    /// The utterance that is playing or next to play.
    pub fn front(&self) -> Option<&Track> {
        self.queue.front()
    }

    pub fn tracks(&self) -> impl Iterator<Item = &Track> {
        self.queue.iter()
    }

    pub fn track(&self, id: UtteranceId) -> Option<&Track> {
        self.queue.iter().find(|track| track.id == id)
    }

    /// Whether the caller hears the agent now or would without a hold.
    pub fn is_audible(&self, now: Instant) -> bool {
        let begun = self.queue.front().is_some_and(|track| track.sent > 0);
        begun && (self.held || self.starving_since.is_none() || now < self.ledger.drained())
    }

    /// An utterance is not complete: the voice owes its audio.
    pub fn waits_for_voice(&self) -> bool {
        self.queue.iter().any(|track| !track.complete)
    }

    pub fn is_idle(&self) -> bool {
        self.queue.is_empty()
    }

    pub fn is_held(&self) -> bool {
        self.held
    }

    fn track_mut(&mut self, id: UtteranceId) -> Option<&mut Track> {
        self.queue.iter_mut().find(|track| track.id == id)
    }

    fn finish(&self, track: &Track, now: Instant, cut: bool) -> Finished {
        let heard = match cut {
            true => track.text.heard(self.ledger.heard(track.id, now)),
            false if track.sent == 0 || track.cut_short => track.text.heard(track.received()),
            false => track.text.text(),
        };
        let cut = heard.len() < track.text.text().len();
        Finished { id: track.id, kind: track.kind, heard: heard.to_owned(), cut, began: track.began }
    }

    /// Sends what is due and lets utterances end that have been heard.
    fn advance(&mut self, now: Instant) {
        self.give_way();
        for index in 0..self.queue.len() {
            self.mark_end(index);
        }
        self.send_due(now);
        while self.front_is_heard(now) {
            if let Some(track) = self.queue.pop_front() {
                if track.last_mark.is_some_and(|mark| self.ledger.is_pending(mark)) {
                    self.outputs.push_back(PlayerOutput::MarkOverdue);
                }
                let finished = self.finish(&track, now, false);
                self.outputs.push_back(PlayerOutput::Played(finished));
            }
            self.send_due(now);
        }
        self.watch_starvation(now);
    }

    /// A filler that is playing ends with its clause once what follows it could begin: "One moment, —" and the answer.
    fn give_way(&mut self) {
        let Some(index) = self.feeding().filter(|index| self.queue[*index].kind == UtteranceKind::Filler) else {
            return;
        };
        let ready = self.queue.get(index + 1).is_some_and(|next| next.ready() >= MESSAGE_BYTES);
        if ready && self.queue[index].sent > 0 && !self.is_kept_waiting(index + 1) {
            self.queue[index].end_with_clause();
        }
    }

    /// The first utterance that still has something to send or to receive.
    fn feeding(&self) -> Option<usize> {
        self.queue.iter().position(|track| !track.is_all_sent())
    }

    fn send_due(&mut self, now: Instant) {
        while !self.held {
            let Some(index) = self.feeding() else { break };
            if self.is_kept_waiting(index) || now < self.pacer.due(now) {
                break;
            }
            let track = &mut self.queue[index];
            let ready = track.ready();
            let dry = self.pacer.dry_at().is_none_or(|dry_at| now + mulaw::duration(MESSAGE_BYTES) / 2 >= dry_at);
            if ready == 0 && !track.complete || ready < MESSAGE_BYTES && !track.complete && !dry {
                break;
            }
            if ready > 0 {
                self.send(index, now);
            }
            self.mark_end(index);
        }
    }

    fn send(&mut self, index: usize, now: Instant) {
        let track = &mut self.queue[index];
        if track.sent == 0 {
            track.began = Some(now);
            self.outputs.push_back(PlayerOutput::Started(track.id));
        } else if self.pacer.dry_at().is_some_and(|dry_at| dry_at < now) {
            self.pacer.underrun();
            self.outputs.push_back(PlayerOutput::Underrun);
        }
        let message = track.take(MESSAGE_BYTES);
        let id = track.id;
        let marked = track.messages.is_multiple_of(MESSAGES_PER_MARK);
        self.pacer.sent(mulaw::duration(message.len()), now);
        self.ledger.sent(id, message.len(), now);
        self.outputs.push_back(PlayerOutput::Media(message));
        if marked && !self.queue[index].is_all_sent() {
            let mark = self.ledger.mark(id);
            self.outputs.push_back(PlayerOutput::Mark(mark));
        }
        self.starving_since = None;
    }

    /// Puts the last mark behind an utterance whose audio has all been sent.
    fn mark_end(&mut self, index: usize) {
        let track = &mut self.queue[index];
        if track.is_all_sent() && track.last_mark.is_none() && track.sent > 0 {
            let mark = self.ledger.mark(track.id);
            track.last_mark = Some(mark);
            self.outputs.push_back(PlayerOutput::Mark(mark));
        }
    }

    /// Heard: the last mark was echoed, or has been overdue for the grace period (marks can be lost).
    fn front_is_heard(&self, now: Instant) -> bool {
        let Some(track) = self.queue.front().filter(|track| track.is_all_sent()) else { return false };
        match track.last_mark {
            Some(mark) => !self.ledger.is_pending(mark) || now >= self.ledger.drained() + self.settings.echo_grace,
            None => true,
        }
    }

    fn watch_starvation(&mut self, now: Instant) {
        let starving = !self.held
            && !self.waiting
            && self.feeding() == Some(0)
            && self.queue[0].ready() == 0
            && self.pacer.dry_at().is_none_or(|dry_at| dry_at <= now);
        if !starving {
            self.starving_since = None;
            return;
        }
        let since = *self.starving_since.get_or_insert(now);
        if now.duration_since(since) >= self.settings.starved {
            self.starving_since = Some(now);
            self.outputs.push_back(PlayerOutput::Starved(self.queue[0].id));
        }
    }

    /// When the player wants to be ticked. Never in the past once `tick` has been called with that time.
    pub fn deadline(&self) -> Option<Instant> {
        let front = self.queue.front()?;
        let heard = (front.is_all_sent() && front.last_mark.is_some())
            .then(|| self.ledger.drained() + self.settings.echo_grace);
        if self.held {
            return heard;
        }
        let send = self.feeding().filter(|index| !self.is_kept_waiting(*index)).and_then(|index| {
            let track = &self.queue[index];
            let due = self.pacer.due(track.fed_at);
            if track.complete || track.ready() >= MESSAGE_BYTES {
                return Some(due);
            }
            // Less than a message is here: send it only when the carrier is about to run dry.
            let nearly_dry = self.pacer.dry_at().map(|dry_at| dry_at - mulaw::duration(MESSAGE_BYTES) / 2);
            (track.ready() > 0).then(|| nearly_dry.map_or(due, |at| at.max(due)))
        });
        let starved = match self.starving_since {
            Some(since) => Some(since + self.settings.starved),
            None if !self.waiting && self.feeding() == Some(0) && front.ready() == 0 => self.pacer.dry_at(),
            None => None,
        };
        [send, heard, starved].into_iter().flatten().min()
    }
}

#[cfg(test)]
mod tests;
