//! I7, I8: no silence is left unexplained.

use frontdesk_actors::events::CallEvent;
use frontdesk_actors::phrases::{self, Phrase};

use crate::conversations::caller::{Kind, Utterance};
use crate::conversations::story::{HeardWord, Story, Voiced};
use crate::conversations::time::{At, MS, SECOND};
use crate::conversations::voice::FIXED;

const MOST_SILENCE: At = 3 * SECOND;
const SORRY_WITHIN: At = 2_500 * MS;
/// A shorter sound may be a cough.
const LONG_SOUND: At = 600 * MS;

/// From the moment the call could know that the turn is over to the answer, no hole in what the caller hears.
pub fn explained(story: &Story) -> Option<String> {
    let disclosed = story.disclosed_at?;
    let end = story.ending_at.unwrap_or(story.ended_at).min(story.ended_at);
    story.utterances.iter().enumerate().filter(|(_, said)| said.kind == Kind::Turn).find_map(|(number, said)| {
        let reports = story.reported.iter().filter(|report| {
            let word = &story.words[usize::from(report.word)];
            word.utterance == number && word.counts
        });
        let known = reports.map(|report| report.at).max()?.max(said.end).max(disclosed);
        let next = story.utterances.get(number + 1).map_or(end, |next| next.start.min(end));
        hole(story, known, next).map(|(from, to)| {
            let (end, from, to) = (said.end / MS, from / MS, to / MS);
            format!("the caller has spoken until {end} ms and hears nothing from {from} to {to} ms")
        })
    })
}

/// A hole between `from` and the answer, or `until` when none comes.
fn hole(story: &Story, from: At, until: At) -> Option<(At, At)> {
    let mut cursor = from;
    for word in story.heard.iter().filter(|word| word.end > from && word.start < until) {
        if word.start > cursor + MOST_SILENCE {
            return Some((cursor, word.start));
        }
        cursor = cursor.max(word.end);
        if is_answer(word) {
            return None;
        }
    }
    (until > cursor + MOST_SILENCE).then_some((cursor, until))
}

fn is_answer(word: &HeardWord) -> bool {
    match word.of {
        Voiced::Stream(_) => true,
        Voiced::Fixed { phrase, .. } => !FIXED[phrase].is_filler,
    }
}

/// Somebody made a sound for as long as a word or two, nobody understood it, and nobody else spoke: "sorry?".
pub fn sorry_for_sound(story: &Story) -> Option<String> {
    let sorry = phrases::text(Phrase::DidNotCatch, "en-GB");
    let disclosed = story.disclosed_at?;
    (0..story.utterances.len()).find_map(|number| {
        let sound = &story.utterances[number];
        let by = sound.end + SORRY_WITHIN;
        let is_long = sound.kind == Kind::Mumble && sound.end >= sound.start + LONG_SOUND;
        let over = story.ending_at.unwrap_or(story.ended_at) < by;
        let held =
            story.events.iter().any(|(at, event)| *event == CallEvent::Held && (sound.start..sound.end).contains(at));
        if !is_long || over || held || sound.start < disclosed || !has_silence_around(story, number, sound, by) {
            return None;
        }
        let said_sorry = story.heard.iter().any(|word| {
            let is_sorry = matches!(word.of, Voiced::Fixed { phrase, .. } if FIXED[phrase].text == sorry);
            is_sorry && (sound.end..by).contains(&word.start)
        });
        (!said_sorry).then(|| format!("no sorry for the sound from {} to {} ms", sound.start / MS, sound.end / MS))
    })
}

/// The agent had answered everything before, and neither side spoke while the sound lasted or right after it.
fn has_silence_around(story: &Story, number: usize, sound: &Utterance, by: At) -> bool {
    let before = number.checked_sub(1).map(|before| story.utterances[before].end);
    if before.is_some_and(|before| story.disclosed_at.is_none_or(|disclosed| before < disclosed)) {
        return false;
    }
    let answered = story.heard.iter().rfind(|word| word.start < sound.start).is_some_and(|word| {
        is_answer(word) && before.is_none_or(|before| word.start > before) && word.end + 300 * MS < sound.start
    });
    let agent_silent = !story.heard.iter().any(|word| word.start < sound.end && word.end > sound.start);
    let alone = story.utterances.get(number + 1).is_none_or(|next| next.start > by);
    answered && agent_silent && alone
}
