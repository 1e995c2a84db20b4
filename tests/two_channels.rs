//! How long a caller waits, measured on nothing but the recorded audio of both sides: from the last loud moment of the one
//! channel to the next on the other. No transcript, no script, no clock of the server.

use std::ops::Range;
use std::time::Duration;

use frontdesk_sandbox::mulaw;

/// Loudness is looked at in pieces of this many samples: 5 ms.
const PIECE: usize = 40;

/// A piece with less than this (root mean square, of 32,768) is silence: −45 dBFS.
const LOUD: f64 = 184.0;

/// Pauses up to this are within one sound: between the tones of the synthetic voice there are 20 ms.
const WITHIN: Duration = Duration::from_millis(60);

/// Words that come after less silence than this go on with what was said before.
const NEXT_SENTENCE: Duration = Duration::from_millis(200);

/// When each side of a call could be heard.
pub struct TwoChannels {
    pub caller: Vec<Range<Duration>>,
    pub agent: Vec<Range<Duration>>,
}

/// An answer, from the caller's last sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// To the agent's first sound.
    pub first_sound: Duration,
    /// To the first sound after a pause of the agent's, if there is one before the caller speaks again: what it says after an
    /// opener or a filler. Otherwise the same.
    pub next_sentence: Duration,
}

impl TwoChannels {
    /// Reads a WAVE file of two µ-law channels: the caller left, the agent right.
    pub fn read(wav: &[u8]) -> Self {
        assert_eq!((&wav[..4], &wav[8..12]), (&b"RIFF"[..], &b"WAVE"[..]));
        let number = |at: usize| u16::from_le_bytes([wav[at], wav[at + 1]]);
        assert_eq!((number(20), number(22), number(24)), (7, 2, 8_000), "µ-law, two channels, 8 kHz");
        let data = &wav[44..];
        let channel = |side: usize| data.iter().skip(side).step_by(2).map(|byte| mulaw::decode(*byte)).collect();
        Self { caller: sounds(channel(0)), agent: sounds(channel(1)) }
    }

    /// Every answer: the agent begins to be heard, and the caller has spoken since it last did.
    pub fn answers(&self) -> Vec<Answered> {
        let mut answers = Vec::new();
        for (index, sound) in self.agent.iter().enumerate() {
            let Some(ended) = self.caller.iter().map(|said| said.end).filter(|end| *end <= sound.start).max() else {
                continue;
            };
            if index > 0 && self.agent[index - 1].start >= ended {
                continue;
            }
            let again = self.caller.iter().map(|said| said.start).find(|start| *start > sound.start);
            let later = self.agent[index..].windows(2).find(|pair| pair[1].start - pair[0].end >= NEXT_SENTENCE);
            let later = later.map(|pair| pair[1].start).filter(|start| again.is_none_or(|again| *start < again));
            let next = later.unwrap_or(sound.start);
            answers.push(Answered { first_sound: sound.start - ended, next_sentence: next - ended });
        }
        answers
    }
}

/// The spans of time in which the channel is loud.
fn sounds(samples: Vec<i16>) -> Vec<Range<Duration>> {
    let mut sounds: Vec<Range<Duration>> = Vec::new();
    for (index, piece) in samples.chunks(PIECE).enumerate() {
        let energy: f64 = piece.iter().map(|sample| f64::from(*sample).powi(2)).sum();
        if (energy / piece.len() as f64).sqrt() < LOUD {
            continue;
        }
        let at = |samples: usize| Duration::from_micros(samples as u64 * 125);
        let span = at(index * PIECE)..at(index * PIECE + piece.len());
        match sounds.last_mut() {
            Some(last) if span.start - last.end <= WITHIN => last.end = span.end,
            _ => sounds.push(span),
        }
    }
    sounds
}

#[test]
fn sounds_are_measured_where_they_are() {
    let ms = Duration::from_millis;
    let mut samples = vec![0_i16; 8_000];
    for (from, to) in [(800, 1_600), (1_760, 2_400), (4_800, 5_600)] {
        samples[from..to]
            .iter_mut()
            .enumerate()
            .for_each(|(n, sample)| *sample = if n % 8 < 4 { 3_000 } else { -3_000 });
    }
    assert_eq!(sounds(samples), [ms(100)..ms(300), ms(600)..ms(700)]);
    let channels = TwoChannels {
        caller: vec![ms(1_000)..ms(2_000), ms(7_000)..ms(8_000), ms(8_400)..ms(9_000)],
        agent: vec![ms(0)..ms(500), ms(2_700)..ms(3_000), ms(3_500)..ms(7_200), ms(9_800)..ms(11_000)],
    };
    let answered = |first_sound, next| Answered { first_sound: ms(first_sound), next_sentence: ms(next) };
    assert_eq!(channels.answers(), [answered(700, 1_500), answered(800, 800)]);
}
