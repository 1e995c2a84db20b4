//! I5, I6, I9: the agent's words in the caller's ear.

use std::collections::HashSet;

use frontdesk_actors::events::CallEvent;
use frontdesk_actors::supervision::exit::Child;

use crate::conversations::caller::Kind;
use crate::conversations::story::{HeardWord, Story, Voiced};
use crate::conversations::time::{At, MS, SECOND};

/// Reported words after which the caller surely wants the floor.
const SURELY: usize = 3;

/// From the report to silence in the caller's ear, the network's delay aside.
const STOPS_WITHIN: At = 300 * MS;

/// After an acknowledgement the agent goes on within this.
const GOES_ON_WITHIN: At = 3 * SECOND;

/// The model's words that were heard of each stream, in the order they were heard.
fn heard_of(story: &Story, stream: u32) -> impl Iterator<Item = &HeardWord> {
    story.heard.iter().filter(move |word| word.of == Voiced::Stream(stream) && story.request_of(&word.text).is_some())
}

/// The model's words that a stream was to say, each once.
fn text_of(story: &Story, stream: u32) -> Vec<&str> {
    let mut seen = HashSet::new();
    let spoken = story.spoken.iter().filter(|spoken| spoken.context == stream);
    let words = spoken.map(|spoken| spoken.text.as_str()).filter(|text| story.request_of(text).is_some());
    words.filter(|text| seen.insert(*text)).collect()
}

fn streams(story: &Story) -> Vec<u32> {
    let mut streams: Vec<u32> = story.spoken.iter().map(|spoken| spoken.context).collect();
    streams.sort_unstable();
    streams.dedup();
    streams
}

/// How many utterances were cut in the middle.
pub fn cuts(story: &Story) -> usize {
    let is_cut = |stream: &u32| {
        let heard = heard_of(story, *stream).filter(|word| word.is_heard).count();
        heard > 0 && heard < text_of(story, *stream).len()
    };
    streams(story).iter().filter(|stream| is_cut(stream)).count()
}

/// An agent who speaks is silent soon after the recogniser has reported words said into that speech.
pub fn stops_for_words(story: &Story) -> Option<String> {
    let until = story.ending_at.unwrap_or(story.ended_at);
    (0..story.utterances.len()).filter(|number| story.utterances[*number].kind == Kind::Turn).find_map(|number| {
        let words =
            story.words.iter().enumerate().filter(|(_, word)| word.utterance == number && word.text.ends_with('x'));
        let mut reports: Vec<At> = words.filter_map(|(word, _)| story.first_report(word)).collect();
        reports.sort_unstable();
        let known = *reports.get(SURELY - 1)?;
        let began = story.utterances[number].start;
        let silent_by = known + story.delay + STOPS_WITHIN;
        let late = story.heard.iter().find(|word| {
            let of = story.begun.iter().find(|(_, voiced)| *voiced == word.of);
            // Words said before the agent began belong to the turn it answers, however late they are reported.
            let old = of.is_some_and(|(begun, _)| *begun < known.min(story.utterances[number].end));
            old && matches!(word.of, Voiced::Stream(_))
                && word.end > silent_by
                && word.end > began
                && word.start < until
        })?;
        let (known, end) = (known / MS, late.end / MS);
        Some(format!("three words were reported by {known} ms, and {:?} is heard until {end} ms", late.text))
    })
}

/// The history has of every utterance what was heard of it, give or take the word that was being spoken.
pub fn remembered_as_heard(story: &Story) -> Option<String> {
    streams(story).into_iter().find_map(|stream| {
        let text = text_of(story, stream);
        let remembered: Vec<&str> = story
            .history
            .iter()
            .filter(|token| !token.by_caller && text.contains(&token.text.as_str()))
            .map(|token| token.text.as_str())
            .collect();
        let heard: HashSet<&str> =
            heard_of(story, stream).filter(|word| word.is_heard).map(|word| word.text.as_str()).collect();
        if text.get(..remembered.len()) != Some(&remembered) {
            return Some(format!("of u{stream} {text:?} the history has {remembered:?}"));
        }
        (remembered.len().abs_diff(heard.len()) > 1)
            .then(|| format!("of u{stream} {} words were heard, and the history has {remembered:?}", heard.len()))
    })
}

/// "Mm-hm" into the agent's speech: no `clear`, and the speech goes on.
pub fn goes_on_after_acknowledgement(story: &Story) -> Option<String> {
    if story.voice_is_unreliable {
        return None;
    }
    (0..story.utterances.len()).find_map(|number| {
        let said = &story.utterances[number];
        let word = story.words.iter().position(|word| word.utterance == number)?;
        let reported = story.reported.iter().filter(|report| usize::from(report.word) == word).map(|r| r.at).max()?;
        let is_alone = !story.utterances.iter().enumerate().any(|(other, utterance)| {
            other != number && utterance.end + 2 * SECOND > said.start && utterance.start < reported + GOES_ON_WITHIN
        });
        let is_ending = story.ending_at.unwrap_or(story.ended_at) < reported + GOES_ON_WITHIN;
        if said.kind != Kind::Acknowledgement || !is_alone || is_ending {
            return None;
        }
        let speaking = story.heard.iter().rfind(|heard| heard.start + 200 * MS < said.start)?;
        let Voiced::Stream(stream) = speaking.of else { return None };
        let heard_by_then = heard_of(story, stream).filter(|word| word.start < reported).count();
        // It was still speaking, and had more to say.
        let goes_on = heard_of(story, stream).any(|word| word.start > said.start);
        if text_of(story, stream).len() < heard_by_then + 3 || speaking.end + 200 * MS < said.start {
            return None;
        }
        if let Some(clear) = story.clears.iter().find(|at| (said.start..reported + 500 * MS).contains(*at)) {
            return Some(format!("{:?} clears the agent's speech at {} ms", story.words[word].text, clear / MS));
        }
        let resumed = heard_of(story, stream).any(|word| (reported..reported + GOES_ON_WITHIN).contains(&word.start));
        (!goes_on || !resumed).then(|| format!("the agent does not go on after {:?}", story.words[word].text))
    })
}

/// An utterance that is held and goes on leaves out no word and repeats none.
pub fn without_holes(story: &Story) -> Option<String> {
    if story.events.iter().any(|(_, event)| *event == CallEvent::ChildRestarted(Child::Tts)) {
        return None;
    }
    streams(story).into_iter().find_map(|stream| {
        let text = text_of(story, stream);
        let heard: Vec<&str> = heard_of(story, stream).map(|word| word.text.as_str()).collect();
        (text.get(..heard.len()) != Some(&heard)).then(|| format!("of u{stream} {text:?} was heard {heard:?}"))
    })
}
