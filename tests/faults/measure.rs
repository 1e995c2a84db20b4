//! A call as its caller lived through it, in figures.

use std::time::Duration;

use frontdesk_actors::call::summary::{CallOutcome, Side};
use frontdesk_actors::store::EndIntent;
use frontdesk_sandbox::caller::{CallerSoundKind, Recording};
use frontdesk_sandbox::scenario::EndReason;

use super::play::Played;
use crate::simulated::call::{Outcome, plain};

/// Said when a caller hears nothing; nobody needs to write it down.
const ANYBODY: &str = "hello";

/// The agent says that the caller has to wait: an answer is still owed after it.
const HOLDING: [&str; 14] = [
    "one moment please",
    "hmm let me see",
    "right just a second",
    "i m still looking thank you for waiting",
    "sorry this is taking a little longer",
    "let me check the diary for you",
    "one moment while i book that for you",
    "sure",
    "of course",
    "let me see",
    "okay",
    "thank you",
    "of course i ll put you through to a colleague now",
    "let me look that up for you",
];

/// How the call ended, for the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// As its script says.
    Script,
    /// With a person, who was wanted or had to step in.
    HandedOver,
    /// The agent said that it cannot go on, and goodbye.
    Politely,
    /// The agent said goodbye to somebody who had spoken to it.
    Dropped,
    /// The caller gave up.
    Stuck,
    Panicked,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    pub end: End,
    /// The longest time without a sound while the agent owed something, and when it began.
    pub silence: Duration,
    pub silence_at: Duration,
    /// Words of the caller that are in no record of the call.
    pub words_lost: usize,
    /// Appointments beyond the one that was wanted.
    pub doubled: usize,
    /// The caller was told of an appointment that is in no diary.
    pub lost: usize,
    /// Rules of the vendors that we broke.
    pub violations: usize,
}

impl Measured {
    pub fn of(played: &Played) -> Self {
        let Played { recording, outcome, .. } = played;
        let (silence, silence_at) = longest_silence(recording);
        let booked = outcome.diary.entries().iter().filter(|entry| !entry.cancelled).count();
        let told = plain(&recording.heard_text()).contains("you re booked");
        Self {
            end: end(recording, outcome),
            silence,
            silence_at,
            words_lost: words_lost(recording, outcome),
            doubled: booked.saturating_sub(1),
            lost: usize::from(told && booked == 0),
            violations: outcome.vendor_violations.len() + recording.violations.len(),
        }
    }

    /// A call that ended in a panic.
    pub const fn panicked() -> Self {
        let (silence, silence_at) = (Duration::MAX, Duration::ZERO);
        Self { end: End::Panicked, silence, silence_at, words_lost: 0, doubled: 0, lost: 0, violations: 0 }
    }
}

fn end(recording: &Recording, outcome: &Outcome) -> End {
    let Some(summary) = &outcome.summary else { return End::Dropped };
    let spoke = recording.caller.iter().any(|sound| sound.kind == CallerSoundKind::Speech);
    match (recording.end, summary.outcome) {
        (EndReason::CallerHangup, _) => End::Stuck,
        (EndReason::Transferred, _) => End::HandedOver,
        (_, CallOutcome::AgentHungUp) => End::Script,
        (_, CallOutcome::Failed) if matches!(outcome.intents.last(), Some(EndIntent::Transfer { .. })) => {
            End::HandedOver
        }
        (_, CallOutcome::Failed) => End::Politely,
        (_, CallOutcome::Silent) if !spoke => End::Politely,
        _ => End::Dropped,
    }
}

/// The longest stretch without a sound after the caller's words, after half a sentence of the agent's, or after one that
/// only asked for patience. After any other sentence of the agent's it is the caller's turn.
pub fn longest_silence(recording: &Recording) -> (Duration, Duration) {
    let said = recording.caller.iter().filter(|sound| sound.kind == CallerSoundKind::Speech);
    let said: Vec<_> = said.map(|sound| (sound.start, sound.end)).collect();
    let mut sounds: Vec<(Duration, Duration, bool)> = said.iter().map(|&(start, end)| (start, end, true)).collect();
    sounds.extend(recording.agent_sounds.iter().map(|&(start, end)| (start, end, false)));
    sounds.sort_unstable();
    // The telephone has been answered: something is owed from the first moment.
    let (mut longest, mut until, mut owed) = ((Duration::ZERO, Duration::ZERO), Duration::ZERO, true);
    let end = [(recording.ended_at, recording.ended_at, false)];
    for (start, end, by_caller) in sounds.into_iter().chain(end) {
        let gap = start.saturating_sub(until);
        if owed && gap > longest.0 {
            longest = (gap, until);
        }
        if end >= until {
            until = end;
            owed = by_caller || is_owing(recording, &said, end);
        }
    }
    longest
}

/// Whether what the agent has said since the caller's last words leaves the caller waiting.
fn is_owing(recording: &Recording, said: &[(Duration, Duration)], now: Duration) -> bool {
    let since = said.iter().map(|(_, end)| *end).filter(|end| *end <= now).max().unwrap_or_default();
    let words = recording.agent.iter().flat_map(|utterance| &utterance.words);
    let words: Vec<&str> =
        words.filter(|word| word.start >= since && word.start < now).map(|word| word.text.as_str()).collect();
    let Some(last) = words.last() else { return true };
    if !last.ends_with(['.', '?', '!']) {
        return true;
    }
    let text = words.join(" ");
    let mut sentences = text.split_inclusive(['.', '?', '!']).map(plain).filter(|sentence| !sentence.is_empty());
    sentences.next_back().is_none_or(|sentence| HOLDING.contains(&sentence.as_str()))
}

/// How many of the caller's words do not stand in the record, in their order.
fn words_lost(recording: &Recording, outcome: &Outcome) -> usize {
    let words = |texts: Vec<String>| -> Vec<String> {
        let words = texts.iter().flat_map(|text| plain(text).split(' ').map(str::to_owned).collect::<Vec<_>>());
        words.filter(|word| !word.is_empty() && word != ANYBODY).collect()
    };
    let spoken = recording.caller.iter().filter(|sound| sound.kind == CallerSoundKind::Speech);
    let said = words(spoken.map(|sound| sound.text.clone()).collect());
    let written = words(outcome.summary.as_ref().map(|_| outcome.said(Side::Caller)).unwrap_or_default());
    said.len() - longest_common(&said, &joined(&written, &said))
}

/// A word that the end of a turn has cut in two stands there as two.
fn joined(written: &[String], said: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(written.len());
    for word in written {
        let whole = joined.last().map(|last| format!("{last}{word}")).filter(|whole| said.contains(whole));
        match (whole, joined.last_mut()) {
            (Some(whole), Some(last)) if !said.contains(last) => *last = whole,
            _ => joined.push(word.clone()),
        }
    }
    joined
}

/// The length of the longest common subsequence.
fn longest_common(one: &[String], other: &[String]) -> usize {
    let mut row = vec![0; other.len() + 1];
    for word in one {
        let mut diagonal = 0;
        for (index, candidate) in other.iter().enumerate() {
            let above = row[index + 1];
            row[index + 1] = if word == candidate { diagonal + 1 } else { above.max(row[index]) };
            diagonal = above;
        }
    }
    row[other.len()]
}
