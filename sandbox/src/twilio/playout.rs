//! What the caller hears: the carrier's queue of audio and marks, without a clock.
//!
//! ```text
//!   media ─▶ ┌───────────────────────────┐ ─▶ frame()  20 ms each, silence when empty
//!   mark  ─▶ │ audio │ audio │ M │ audio │ ─▶ echo()   when all audio before the mark has been played
//!   clear ─▶ └───────────────────────────┘            or, after a clear, at once
//! ```
//!
//! Twilio buffers media of any length and plays it in order at real time, 8,000 bytes a second. A mark
//! comes back when everything queued before it has been played, and at once when nothing is queued. `clear`
//! drops the queue and sends back every pending mark immediately (Twilio's "Media Streams – WebSocket
//! messages").

use std::collections::VecDeque;
use std::time::Duration;

use serde::Serialize;

use super::handset::{FRAME, FRAME_BYTES, SILENCE};

/// Silence longer than this between two pieces of audio is a pause in the conversation, not a hole in it.
const LONGEST_GAP: Duration = Duration::from_millis(400);

/// A hole in speech: the queue ran dry and more audio came soon after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// Since the stream began.
    pub at: Duration,
    pub length: Duration,
}

#[derive(Debug)]
enum Queued {
    Audio(VecDeque<u8>),
    Mark(String),
}

/// The carrier's playout queue for one stream.
#[derive(Debug, Default)]
pub struct Playout {
    queue: VecDeque<Queued>,
    /// Marks reached inside the frame that is playing now; they come back when it is over.
    reached: Vec<String>,
    echoes: VecDeque<String>,
    playing: bool,
    bytes_played: u64,
    bytes_cleared: u64,
    /// Bytes of silence since the last audio, or `None` before any audio and after a clear.
    dry_bytes: Option<u64>,
    gaps: Vec<Gap>,
    frames: u64,
}

impl Playout {
    /// Queues audio: µ-law, any length.
    pub fn media(&mut self, audio: Vec<u8>) {
        if !audio.is_empty() {
            self.queue.push_back(Queued::Audio(audio.into()));
        }
    }

    /// Queues a mark behind the audio already there.
    pub fn mark(&mut self, name: String) {
        if !self.queue.is_empty() {
            self.queue.push_back(Queued::Mark(name));
        } else if self.playing {
            self.reached.push(name);
        } else {
            self.echoes.push_back(name);
        }
    }

    /// Drops everything not yet played; pending marks come back at once, in order.
    pub fn clear(&mut self) {
        self.echoes.extend(self.reached.drain(..));
        for queued in self.queue.drain(..) {
            match queued {
                Queued::Audio(audio) => self.bytes_cleared += audio.len() as u64,
                Queued::Mark(name) => self.echoes.push_back(name),
            }
        }
        self.dry_bytes = None;
    }

    /// Plays the next 20 ms. The frame before is over now, so its marks come back.
    pub fn frame(&mut self) -> [u8; FRAME_BYTES] {
        self.echoes.extend(self.reached.drain(..));
        let mut frame = [SILENCE; FRAME_BYTES];
        let mut filled = 0;
        while let Some(next) = self.queue.front_mut() {
            match next {
                Queued::Audio(audio) => {
                    if filled == FRAME_BYTES {
                        break;
                    }
                    let taken = audio.len().min(FRAME_BYTES - filled);
                    for (slot, byte) in frame[filled..].iter_mut().zip(audio.drain(..taken)) {
                        *slot = byte;
                    }
                    filled += taken;
                    if audio.is_empty() {
                        self.queue.pop_front();
                    }
                }
                Queued::Mark(_) => {
                    if let Some(Queued::Mark(name)) = self.queue.pop_front() {
                        self.reached.push(name);
                    }
                }
            }
        }
        self.account(filled as u64);
        frame
    }

    /// A mark to send back, in the order they were queued.
    pub fn echo(&mut self) -> Option<String> {
        self.echoes.pop_front()
    }

    /// Audio the caller has been played so far, in bytes (8 a millisecond).
    pub fn bytes_played(&self) -> u64 {
        self.bytes_played
    }

    /// Audio dropped by `clear`, in bytes.
    pub fn bytes_cleared(&self) -> u64 {
        self.bytes_cleared
    }

    /// Holes of at most 400 ms inside a stretch of audio.
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    fn account(&mut self, filled: u64) {
        self.playing = filled > 0;
        self.bytes_played += filled;
        let started = FRAME * u32::try_from(self.frames).unwrap_or(u32::MAX);
        self.frames += 1;
        if filled > 0 {
            let length = Duration::from_micros(self.dry_bytes.unwrap_or(0) * 125);
            if length > Duration::ZERO && length <= LONGEST_GAP {
                self.gaps.push(Gap { at: started.saturating_sub(length), length });
            }
            self.dry_bytes = Some(0);
        }
        // A server marks the end of what it says: what follows is another utterance, however soon.
        if self.queue.is_empty() && !self.reached.is_empty() {
            self.dry_bytes = None;
        }
        if let Some(dry) = &mut self.dry_bytes {
            *dry += FRAME_BYTES as u64 - filled;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn echoes(playout: &mut Playout) -> Vec<String> {
        std::iter::from_fn(|| playout.echo()).collect()
    }

    #[test]
    fn a_mark_with_nothing_queued_comes_back_at_once() {
        let mut playout = Playout::default();
        playout.mark("a".into());
        assert_eq!(echoes(&mut playout), ["a"]);
    }

    #[test]
    fn a_mark_comes_back_when_the_audio_before_it_has_been_played() {
        let mut playout = Playout::default();
        playout.media(vec![1; 200]);
        playout.mark("a".into());
        assert_eq!(playout.frame(), [1; 160]);
        assert!(echoes(&mut playout).is_empty(), "40 bytes are still to come");
        let second = playout.frame();
        assert_eq!((second[39], second[40]), (1, SILENCE));
        assert!(echoes(&mut playout).is_empty(), "the second frame is playing");
        playout.frame();
        assert_eq!(echoes(&mut playout), ["a"]);
    }

    #[test]
    fn clear_drops_the_queue_and_sends_back_every_pending_mark() {
        let mut playout = Playout::default();
        playout.media(vec![1; 160]);
        playout.mark("a".into());
        playout.media(vec![2; 160]);
        playout.mark("b".into());
        playout.frame();
        playout.clear();
        assert_eq!(echoes(&mut playout), ["a", "b"]);
        assert_eq!(playout.frame(), [SILENCE; 160]);
        assert_eq!((playout.bytes_played(), playout.bytes_cleared()), (160, 160));
    }

    #[test]
    fn a_short_hole_in_speech_is_a_gap_and_a_long_pause_is_not() {
        let mut playout = Playout::default();
        playout.frame();
        playout.media(vec![1; 160]);
        (0..3).for_each(|_| _ = playout.frame());
        playout.media(vec![1; 160]);
        (0..30).for_each(|_| _ = playout.frame());
        playout.media(vec![1; 160]);
        playout.frame();
        let expected = Gap { at: Duration::from_millis(40), length: Duration::from_millis(40) };
        assert_eq!(playout.gaps(), [expected]);
    }

    #[test]
    fn silence_between_two_utterances_is_no_gap() {
        let mut playout = Playout::default();
        playout.media(vec![1; 320]);
        playout.mark("the end of an opener".into());
        (0..6).for_each(|_| {
            playout.frame();
        });
        playout.media(vec![1; 320]);
        (0..6).for_each(|_| {
            playout.frame();
        });
        assert_eq!(playout.gaps(), []);
    }

    #[test]
    fn silence_after_a_clear_is_no_gap() {
        let mut playout = Playout::default();
        playout.media(vec![1; 320]);
        playout.frame();
        playout.clear();
        playout.frame();
        playout.media(vec![1; 160]);
        playout.frame();
        assert!(playout.gaps().is_empty());
    }

    #[derive(Debug, Clone)]
    enum Act {
        Media(usize),
        Mark,
        Clear,
        Frame,
    }

    fn acts() -> impl Strategy<Value = Vec<Act>> {
        let act = prop_oneof![
            3 => (0_usize..700).prop_map(Act::Media),
            3 => Just(Act::Mark),
            1 => Just(Act::Clear),
            5 => Just(Act::Frame),
        ];
        prop::collection::vec(act, 0..60)
    }

    proptest! {
        /// Audio bytes are numbered 0..=199 in the order sent, so what is heard shows what was kept.
        #[test]
        fn any_order_of_messages_keeps_audio_and_marks_in_order(acts in acts()) {
            let mut playout = Playout::default();
            // The bytes sent since the last clear, and of those how many have been heard.
            let (mut stretch, mut heard_of_stretch) = (Vec::<u8>::new(), 0);
            let (mut sent, mut marks, mut came_back) = (0_u64, 0_u64, Vec::new());
            for act in acts {
                match act {
                    Act::Media(length) => {
                        let audio: Vec<u8> = (0..length).map(|n| ((sent + n as u64) % 200) as u8).collect();
                        sent += length as u64;
                        stretch.extend(&audio);
                        playout.media(audio);
                    }
                    Act::Mark => {
                        playout.mark(marks.to_string());
                        marks += 1;
                    }
                    Act::Clear => {
                        playout.clear();
                        stretch.clear();
                        heard_of_stretch = 0;
                    }
                    Act::Frame => {
                        let frame = playout.frame();
                        let audible: Vec<u8> = frame.iter().copied().filter(|byte| *byte != SILENCE).collect();
                        prop_assert!(stretch[heard_of_stretch..].starts_with(&audible));
                        prop_assert!(audible.len() == FRAME_BYTES || heard_of_stretch + audible.len() == stretch.len());
                        heard_of_stretch += audible.len();
                    }
                }
                came_back.extend(echoes(&mut playout));
                prop_assert!(playout.bytes_played() + playout.bytes_cleared() <= sent);
            }
            playout.clear();
            came_back.extend(echoes(&mut playout));
            prop_assert_eq!(came_back, (0..marks).map(|n| n.to_string()).collect::<Vec<_>>());
            prop_assert_eq!(playout.bytes_played() + playout.bytes_cleared(), sent);
        }
    }
}
