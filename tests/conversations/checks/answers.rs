//! I3, I4: one answer for a turn, and none into the caller's words.

use std::collections::BTreeMap;

use frontdesk_actors::phrases::{self, Phrase};

use crate::conversations::caller::Kind;
use crate::conversations::story::{Story, Voiced};
use crate::conversations::time::{At, MS};
use crate::conversations::voice::FIXED;

/// Sound that the call's own ear needs to be sure of a voice.
const EAR: At = 100 * MS;

/// From knowing that the caller speaks to keeping silent: the message that was on its way.
const TOLERANCE: At = 60 * MS;

/// A sound without words is waited for no longer than this, a recogniser no longer than this for its words.
const SOUND: At = 1_200 * MS;

/// Nor is speech of which only the beginning was reported.
const SPEECH: At = 2_500 * MS;

/// Words with a shorter gap between them are one stretch of speech.
const BREATH: At = 120 * MS;

/// Noises after which the ear may no longer be believed.
const FALSE_ALARMS: usize = 2;

/// The requests whose words the caller heard, by number, with the utterance that began it.
fn audible(story: &Story) -> BTreeMap<u32, Voiced> {
    let mut audible = BTreeMap::new();
    for word in &story.heard {
        if let Some(request) = story.request_of(&word.text) {
            audible.entry(request).or_insert(word.of);
        }
    }
    audible
}

/// Between two answers that were heard the caller said something.
pub fn one_for_a_turn(story: &Story) -> Option<String> {
    let audible = audible(story);
    let asks: Vec<_> = story.asks.iter().filter(|ask| audible.contains_key(&ask.id)).collect();
    asks.windows(2).find_map(|pair| {
        let [first, second] = pair else { return None };
        let same_turn = second.caller_words.len() <= first.caller_words.len() && !second.is_continuation;
        same_turn.then(|| format!("answers {} and {} are to the same words, and both were heard", first.id, second.id))
    })
}

/// No answer begins once the caller is known to have said more than it answers.
pub fn none_to_half_a_turn(story: &Story) -> Option<String> {
    audible(story).into_iter().find_map(|(request, voiced)| {
        let (begun, _) = story.begun.iter().find(|(_, begun)| *begun == voiced)?;
        // The second half of an answer, behind a tool, goes on although its turn was recognised better meanwhile.
        let ask = story.asks.iter().find(|ask| ask.id == request).filter(|ask| !ask.is_continuation)?;
        let knows = |word: &&str| ask.caller_words.iter().any(|known| known == word);
        story.words.iter().enumerate().find_map(|(number, word)| {
            let reported = story.first_report(number)?;
            let is_unknown =
                word.text.ends_with('x') && !knows(&word.text.as_str()) && !knows(&word.mistaken_for.as_str());
            (is_unknown && reported + MS < *begun && word.start < *begun).then(|| {
                let (reported, begun) = (reported / MS, begun / MS);
                format!("answer {request} begins at {begun} ms without {:?}, reported at {reported} ms", word.text)
            })
        })
    })
}

/// No utterance of the agent begins while the caller is in the middle of words that the call could know of.
pub fn none_begins_into_words(story: &Story) -> Option<String> {
    let last_words = [Phrase::HandOver, Phrase::Trouble, Phrase::TroubleMessage, Phrase::TooLong]
        .map(|phrase| phrases::text(phrase, "en-GB"));
    let is_exempt = |voiced: &Voiced| match voiced {
        Voiced::Fixed { phrase, .. } => FIXED[*phrase].is_opening || last_words.contains(&FIXED[*phrase].text),
        Voiced::Stream(_) => false,
    };
    let stretches = stretches(story);
    let disclosed = story.disclosed_at?;
    story.begun.iter().filter(|(_, voiced)| !is_exempt(voiced)).find_map(|(begun, voiced)| {
        if *begun < disclosed || story.ending_at.is_some_and(|at| at <= *begun) {
            return None;
        }
        let stretch = stretches.iter().find(|stretch| {
            let is_within = stretch.start + EAR + TOLERANCE <= *begun && *begun + TOLERANCE < stretch.end;
            let is_reported = stretch.reported.is_some_and(|at| at + TOLERANCE <= *begun);
            // A sound of which the recogniser makes nothing for so long may be the street.
            let is_waited_for = *begun < stretch.start + SOUND;
            is_within
                && stretch.start >= disclosed
                && (stretch.ear_is_believed && is_waited_for || is_reported && *begun < stretch.start + SPEECH)
        })?;
        let (begun, start, end) = (begun / MS, stretch.start / MS, stretch.end / MS);
        Some(format!(
            "{voiced:?} begins at {begun} ms; the caller speaks from {start} to {end} ms, as the call hears it"
        ))
    })
}

/// Words without a breath between them, at the times the call hears them.
struct Stretch {
    start: At,
    end: At,
    reported: Option<At>,
    ear_is_believed: bool,
}

fn stretches(story: &Story) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for (number, word) in story.words.iter().enumerate() {
        let (start, end) = (word.start + story.delay, word.end + story.delay);
        let reported = story.first_report(number);
        match stretches.last_mut() {
            Some(last) if start < last.end + BREATH => {
                last.end = end;
                last.reported = last.reported.or(reported);
            }
            _ => {
                let noises = story
                    .utterances
                    .iter()
                    .filter(|noise| matches!(noise.kind, Kind::Cough | Kind::Mumble) && noise.start < word.start);
                let ear_is_believed = noises.count() < FALSE_ALARMS;
                stretches.push(Stretch { start, end, reported, ear_is_believed });
            }
        }
    }
    stretches
}
