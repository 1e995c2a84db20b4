//! The carrier: plays the agent's audio in real time, echoes marks, and drops its queue on `clear`.

use std::collections::VecDeque;

use frontdesk_actors::playout::MarkName;

use super::caller::Agent;
use super::dice::Dice;
use super::sound;
use super::time::{At, FRAME, FRAME_BYTES, MS};

/// A shorter hole in the agent's speech is a pause between two words to the caller.
const PAUSE: At = 200 * MS;

/// A frame of the agent's speech that the caller hears, by the number in it.
#[derive(Debug, Clone, Copy)]
pub struct Played {
    pub at: At,
    pub tag: u16,
}

pub struct Carrier {
    dice: Dice,
    /// One way, between the call and the caller's ear.
    pub delay: At,
    lost_marks: u32,
    /// Loud frames in the order they are played, also those still to come.
    pub played: Vec<Played>,
    /// The next frame of `played` that the caller has not heard.
    next: usize,
    /// Everything received has been played then.
    pub dry_at: At,
    /// When their echoes reach the call.
    marks: VecDeque<(At, MarkName)>,
    agent: Agent,
    last_sound: At,
}

impl Carrier {
    pub fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed, 2);
        let delay = dice.ms(3..70);
        let lost_marks = dice.pick(&[0, 0, 0, 5, 30]);
        Self {
            dice,
            delay,
            lost_marks,
            played: Vec::with_capacity(1_000),
            next: 0,
            dry_at: 0,
            marks: VecDeque::new(),
            agent: Agent::Silent(0),
            last_sound: 0,
        }
    }

    pub fn media(&mut self, audio: &[u8], now: At) {
        let mut at = self.dry_at.max(now + self.delay);
        for frame in audio.chunks(FRAME_BYTES) {
            if sound::is_loud(frame) {
                self.played.push(Played { at, tag: sound::tag(frame) });
            }
            at += FRAME;
        }
        self.dry_at = at;
    }

    pub fn mark(&mut self, mark: MarkName, now: At) {
        if !self.dice.chance(self.lost_marks) {
            let reached = self.dry_at.max(now + self.delay);
            self.marks.push_back((reached + self.delay, mark));
        }
    }

    pub fn clear(&mut self, now: At) {
        let at = now + self.delay;
        self.played.truncate(self.played.partition_point(|frame| frame.at < at));
        self.dry_at = self.dry_at.min(at);
        for (echo, _) in &mut self.marks {
            *echo = (*echo).min(at + self.delay);
        }
    }

    pub fn next_echo(&self) -> Option<At> {
        self.marks.front().map(|(at, _)| *at)
    }

    pub fn echo(&mut self, now: At) -> Option<MarkName> {
        self.marks.front().filter(|(at, _)| *at <= now)?;
        self.marks.pop_front().map(|(_, mark)| mark)
    }

    /// What the caller hears at this moment; asked with rising times.
    pub fn heard(&mut self, now: At) -> Agent {
        while let Some(frame) = self.played.get(self.next).filter(|frame| frame.at <= now) {
            if matches!(self.agent, Agent::Silent(_)) {
                self.agent = Agent::Speaking(frame.at);
            }
            self.last_sound = frame.at + FRAME;
            self.next += 1;
        }
        if matches!(self.agent, Agent::Speaking(_)) && now >= self.last_sound + PAUSE {
            self.agent = Agent::Silent(self.last_sound);
        }
        self.agent
    }
}
