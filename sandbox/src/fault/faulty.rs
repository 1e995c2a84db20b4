//! A machine under a fault.

use std::{collections::VecDeque, time::Duration};

use tokio::time::Instant;

use super::{Fault, spoil};
use crate::machine::{Frame, Machine};

/// A message that no vendor documents: none of its members means anything to anybody.
const UNKNOWN: &str = r#"{"type":"Novelty","event":"novelty","detail":{"of":[1,null,"two"]}}"#;

/// Wraps any machine and applies a fault to the frames it sends. [`Fault::Refuse`] concerns the upgrade and
/// does nothing here.
#[derive(Debug)]
pub struct Faulty<M> {
    inner: M,
    fault: Option<Fault>,
    sent: u32,
    ready: VecDeque<Frame>,
    /// Until then nothing leaves (dribble, or a stall that ends).
    held_until: Option<Instant>,
    /// Nothing leaves any more.
    mute: bool,
    now: Instant,
}

impl<M: Machine> Faulty<M> {
    /// `now` is when the session opened.
    pub fn new(inner: M, fault: Option<Fault>, now: Instant) -> Self {
        let mute = matches!(fault, Some(Fault::AcceptThenSilence));
        let mut faulty = Self { inner, fault, sent: 0, ready: VecDeque::new(), held_until: None, mute, now };
        faulty.collect(now);
        faulty
    }

    pub fn inner(&self) -> &M {
        &self.inner
    }

    /// Puts the session under this fault from now on; its counts begin anew.
    pub fn strike(&mut self, fault: Fault, now: Instant) {
        self.mute |= fault == Fault::AcceptThenSilence;
        self.sent = 0;
        self.fault = Some(fault);
        self.collect(now);
    }

    /// Collects what the machine has to say, and ends the session where the fault says so.
    fn collect(&mut self, now: Instant) {
        self.now = now;
        while let Some(frame) = self.inner.poll() {
            if !self.mute {
                self.ready.push_back(frame);
            }
        }
        let ending = match &self.fault {
            Some(Fault::Reset { after }) if self.sent >= *after => Some(Frame::Reset),
            Some(Fault::Close { after, code, reason }) if self.sent >= *after => {
                Some(Frame::Close(*code, reason.clone()))
            }
            _ => None,
        };
        // The first frame withheld is replaced by the end of the connection. With `after = 0` that is at once.
        if let Some(ending) = ending
            && !self.mute
        {
            self.ready.clear();
            self.ready.push_back(ending);
            self.fault = None;
        }
    }

    /// Changes the next message, if it has what there is to change.
    fn spoil(&mut self, spoiled: impl Fn(&str) -> Option<String>) {
        if let Some(Frame::Text(text)) = self.ready.front_mut()
            && let Some(spoiled) = spoiled(text)
        {
            *text = spoiled;
        }
    }

    fn hold(&mut self, ms: u64) {
        self.held_until = Some(self.now + Duration::from_millis(ms));
    }
}

impl<M: Machine> Machine for Faulty<M> {
    fn handle(&mut self, frame: Frame, now: Instant) {
        self.inner.handle(frame, now);
        self.collect(now);
    }

    fn tick(&mut self, now: Instant) {
        if self.inner.deadline().is_some_and(|deadline| deadline <= now) {
            self.inner.tick(now);
        }
        self.collect(now);
    }

    fn poll(&mut self) -> Option<Frame> {
        let now = self.now;
        if self.mute || self.held_until.is_some_and(|until| until > now) {
            return None;
        }
        let next = self.ready.front()?;
        let data = matches!(next, Frame::Text(_) | Frame::Binary(_));
        match self.fault.clone() {
            Some(Fault::Stall { after, for_ms }) if data && self.sent >= after => {
                self.fault = None;
                match for_ms {
                    Some(ms) => self.hold(ms),
                    None => self.mute = true,
                }
                return None;
            }
            Some(Fault::Dribble { every_ms }) if data => self.hold(every_ms),
            Some(Fault::Garble { after }) if data && self.sent == after => {
                self.fault = None;
                self.sent += 1;
                return self.ready.pop_front().map(halved);
            }
            Some(Fault::Unknown { after }) if data && self.sent == after => {
                self.fault = None;
                return Some(Frame::Text(UNKNOWN.to_owned()));
            }
            Some(Fault::Duplicate { after }) if data && self.sent == after => {
                self.fault = None;
                self.sent += 1;
                return self.ready.front().cloned();
            }
            Some(Fault::Reorder { after }) if data && self.sent == after => {
                // The first waits until there is a second to let pass.
                if self.ready.len() < 2 {
                    return None;
                }
                self.fault = None;
                self.ready.swap(0, 1);
            }
            Some(Fault::WrongId { after }) if data && self.sent == after => {
                self.fault = None;
                self.spoil(spoil::with_wrong_ids);
            }
            Some(Fault::OddAudio { after }) if data && self.sent >= after => self.spoil(spoil::with_odd_audio),
            _ => {}
        }
        let frame = self.ready.pop_front();
        if data {
            self.sent += 1;
            self.collect(now);
        }
        frame
    }

    fn deadline(&self) -> Option<Instant> {
        if self.mute {
            return None;
        }
        let held = self.held_until.filter(|_| !self.ready.is_empty());
        [self.inner.deadline(), held].into_iter().flatten().min()
    }
}

/// Half of a message: JSON cut so no longer parses.
fn halved(frame: Frame) -> Frame {
    match frame {
        Frame::Text(text) => {
            let middle = (0..=text.len() / 2).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            Frame::Text(text[..middle].to_owned())
        }
        Frame::Binary(bytes) => Frame::Binary(bytes.slice(..bytes.len() / 2)),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Says "hello 0", "hello 1", ... once for each frame it is handed; closes when told to.
    struct Greeter(VecDeque<Frame>, u32);

    impl Machine for Greeter {
        fn handle(&mut self, _: Frame, _: Instant) {
            self.0.push_back(Frame::Text(format!("hello {}", self.1)));
            self.1 += 1;
        }
        fn tick(&mut self, _: Instant) {}
        fn poll(&mut self) -> Option<Frame> {
            self.0.pop_front()
        }
        fn deadline(&self) -> Option<Instant> {
            None
        }
    }

    struct Bench {
        faulty: Faulty<Greeter>,
        now: Instant,
    }

    impl Bench {
        fn new(fault: Fault) -> Self {
            let now = Instant::now();
            Self { faulty: Faulty::new(Greeter(VecDeque::new(), 0), Some(fault), now), now }
        }

        fn nudge(&mut self) -> Vec<Frame> {
            self.faulty.handle(Frame::Text(String::new()), self.now);
            self.drain()
        }

        fn drain(&mut self) -> Vec<Frame> {
            std::iter::from_fn(|| self.faulty.poll()).collect()
        }

        fn pass(&mut self, ms: u64) -> Vec<Frame> {
            self.now += Duration::from_millis(ms);
            self.faulty.tick(self.now);
            self.drain()
        }
    }

    fn hello(number: u32) -> Frame {
        Frame::Text(format!("hello {number}"))
    }

    #[test]
    fn a_reset_at_once_does_not_wait_for_the_client() {
        assert_eq!(Bench::new(Fault::Reset { after: 0 }).drain(), [Frame::Reset]);
    }

    #[test]
    fn a_reset_comes_right_after_the_last_message_allowed() {
        let mut bench = Bench::new(Fault::Reset { after: 2 });
        assert_eq!(bench.nudge(), [hello(0)]);
        assert_eq!(bench.nudge(), [hello(1), Frame::Reset]);
    }

    #[test]
    fn a_close_carries_its_code_and_reason() {
        let mut bench = Bench::new(Fault::Close { after: 1, code: 1011, reason: "NET-0000".into() });
        assert_eq!(bench.nudge(), [hello(0), Frame::Close(1011, "NET-0000".into())]);
    }

    #[test]
    fn silence_after_accepting_is_complete() {
        let mut bench = Bench::new(Fault::AcceptThenSilence);
        assert_eq!(bench.nudge(), []);
        assert_eq!(bench.faulty.deadline(), None);
    }

    #[test]
    fn a_stall_holds_messages_back_and_releases_them_together() {
        let mut bench = Bench::new(Fault::Stall { after: 1, for_ms: Some(500) });
        assert_eq!(bench.nudge(), [hello(0)]);
        assert_eq!(bench.nudge(), []);
        assert_eq!(bench.faulty.deadline(), Some(bench.now + Duration::from_millis(500)));
        assert_eq!(bench.pass(499), []);
        assert_eq!(bench.nudge(), []);
        assert_eq!(bench.pass(1), [hello(1), hello(2)]);
        assert_eq!(bench.nudge(), [hello(3)]);
    }

    #[test]
    fn a_stall_without_end_never_releases() {
        let mut bench = Bench::new(Fault::Stall { after: 1, for_ms: None });
        assert_eq!(bench.nudge(), [hello(0)]);
        assert_eq!(bench.nudge(), []);
        assert_eq!(bench.pass(3_600_000), []);
    }

    #[test]
    fn a_dribble_spaces_messages_out() {
        let mut bench = Bench::new(Fault::Dribble { every_ms: 100 });
        assert_eq!(bench.nudge(), [hello(0)]);
        assert_eq!(bench.nudge(), []);
        assert_eq!(bench.nudge(), []);
        assert_eq!(bench.pass(100), [hello(1)]);
        assert_eq!(bench.pass(99), []);
        assert_eq!(bench.pass(1), [hello(2)]);
    }

    #[test]
    fn an_unknown_message_comes_in_between_and_nothing_is_lost() {
        let mut bench = Bench::new(Fault::Unknown { after: 1 });
        assert_eq!(bench.nudge(), [hello(0)]);
        assert_eq!(bench.nudge(), [Frame::Text(UNKNOWN.into()), hello(1)]);
        assert_eq!(bench.nudge(), [hello(2)]);
    }

    #[test]
    fn one_message_comes_twice() {
        let mut bench = Bench::new(Fault::Duplicate { after: 1 });
        assert_eq!(bench.nudge(), [hello(0)]);
        assert_eq!(bench.nudge(), [hello(1), hello(1)]);
        assert_eq!(bench.nudge(), [hello(2)]);
    }

    #[test]
    fn two_messages_change_places() {
        let mut bench = Bench::new(Fault::Reorder { after: 1 });
        assert_eq!(bench.nudge(), [hello(0)]);
        assert_eq!(bench.nudge(), []);
        assert_eq!(bench.nudge(), [hello(2), hello(1)]);
        assert_eq!(bench.nudge(), [hello(3)]);
    }

    #[test]
    fn a_session_can_be_struck_at_any_time() {
        let mut bench = Bench::new(Fault::Unknown { after: 99 });
        assert_eq!(bench.nudge(), [hello(0)]);
        bench.faulty.strike(Fault::Reset { after: 1 }, bench.now);
        assert_eq!(bench.nudge(), [hello(1), Frame::Reset]);
    }

    #[test]
    fn one_message_is_garbled() {
        let mut bench = Bench::new(Fault::Garble { after: 1 });
        assert_eq!(bench.nudge(), [hello(0)]);
        assert_eq!(bench.nudge(), [Frame::Text("hel".into())]);
        assert_eq!(bench.nudge(), [hello(2)]);
    }
}
