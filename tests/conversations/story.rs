//! What happened in one conversation: what was really said, what reached whom and when. The checks judge it.

use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::llm::{Block, Message, ReplyRequest, Role};

use super::caller::{Utterance, Word};
use super::carrier::Played;
use super::model::Model;
use super::time::{At, FRAME};
use super::voice::{FIXED, Spoken, bare, fixed_word};

/// One utterance of the agent as the outside can tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Voiced {
    /// Through the voice, by its context.
    Stream(u32),
    /// A cached phrase by its number, and the how-manieth time anything cached was said.
    Fixed { phrase: usize, time: usize },
}

/// A word of the caller, reported.
#[derive(Debug, Clone, Copy)]
pub struct Reported {
    pub word: u16,
    pub at: At,
    pub is_final: bool,
}

#[derive(Debug)]
pub struct Ask {
    pub id: u32,
    /// Words of the caller in the request.
    pub caller_words: Vec<String>,
    /// It goes on after a tool: part of the same answer.
    pub is_continuation: bool,
    pub at: At,
}

/// An answer that was given without the model.
#[derive(Debug)]
pub struct InstantAnswer {
    pub at: At,
    /// What speaks it.
    pub stream: u32,
    pub words: Vec<String>,
    /// How many words of the caller it answers, with all that was said before.
    pub caller_words: usize,
}

/// A word of the agent in the caller's ear.
#[derive(Debug, Clone)]
pub struct HeardWord {
    pub of: Voiced,
    pub text: String,
    pub start: At,
    pub end: At,
    /// At least half of it was played.
    pub is_heard: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub by_caller: bool,
    pub text: String,
}

#[derive(Default)]
pub struct Story {
    pub delay: At,
    pub ended_at: At,
    pub outcome: Option<CallOutcome>,
    pub words: Vec<Word>,
    pub utterances: Vec<Utterance>,
    pub reported: Vec<Reported>,
    pub asks: Vec<Ask>,
    pub instant: Vec<InstantAnswer>,
    /// The request that each made-up word of the model answers.
    pub answered: Vec<u32>,
    pub heard: Vec<HeardWord>,
    /// When the first audio of each of the agent's utterances was sent.
    pub begun: Vec<(At, Voiced)>,
    pub clears: Vec<At>,
    pub events: Vec<(At, CallEvent)>,
    /// What the model would be told after the last word.
    pub history: Vec<Token>,
    /// The caller's words in the summary.
    pub caller_record: Vec<String>,
    /// Everything the voice was asked to say.
    pub spoken: Vec<Spoken>,
    pub voice_is_unreliable: bool,
    /// What was wrong at once, with the name of the check that it fails.
    pub wrong: Vec<(&'static str, String)>,
    pub disclosed_at: Option<At>,
    /// The agent began to end the call, or the caller did.
    pub ending_at: Option<At>,
}

impl Story {
    /// Words of the caller that were reported as final.
    pub fn is_final(&self, word: usize) -> bool {
        self.reported.iter().any(|report| usize::from(report.word) == word && report.is_final)
    }

    pub fn first_report(&self, word: usize) -> Option<At> {
        self.reported.iter().find(|report| usize::from(report.word) == word).map(|report| report.at)
    }

    pub fn request_of(&self, agent_word: &str) -> Option<u32> {
        self.answered.get(Model::number(agent_word)?).copied()
    }

    /// The request's words, for later questions about what it answers.
    pub fn ask(&mut self, request: &ReplyRequest, at: At) {
        let last = request.messages.last();
        let is_result = |block: &Block| matches!(block, Block::ToolResult { .. });
        let has_text = |block: &Block| matches!(block, Block::Text(_));
        // The rest of an answer that a fault cut off is asked for with a fact of the engine.
        let is_rest = |block: &Block| matches!(block, Block::Text(text) if text.starts_with("[That reply was cut off"));
        let is_continuation = last.is_some_and(|message| {
            let content = &message.content;
            content.iter().any(is_rest) || content.iter().any(is_result) && !content.iter().any(has_text)
        });
        let caller_words = tokens(&request.messages).filter(|token| token.by_caller).map(|token| token.text).collect();
        self.asks.push(Ask { id: request.id.0, caller_words, is_continuation, at });
    }
}

/// The words of a dialogue, facts of the engine left out.
pub fn tokens(messages: &[Message]) -> impl Iterator<Item = Token> {
    let texts = messages.iter().flat_map(|message| {
        let by_caller = message.role == Role::Caller;
        message.content.iter().filter_map(move |block| match block {
            Block::Text(text) => Some((by_caller, text.as_str())),
            _ => None,
        })
    });
    let lines = texts.flat_map(|(by_caller, text)| text.lines().map(move |line| (by_caller, line)));
    lines.filter(|(by_caller, line)| !(*by_caller && line.starts_with('['))).flat_map(|(by_caller, line)| {
        let words = line.split_whitespace().map(bare).filter(|word| !word.is_empty());
        words.map(move |text| Token { by_caller, text })
    })
}

/// The agent's words in the caller's ear, from the frames that the carrier played by `until`.
pub fn heard_words(played: &[Played], spoken: &[Spoken], until: At) -> Vec<HeardWord> {
    let mut words: Vec<HeardWord> = Vec::new();
    let (mut last_tag, mut frames, mut times) = (None, 0, 0);
    for frame in played.iter().take_while(|frame| frame.at + FRAME / 2 <= until) {
        let (text, all_frames, fixed) = match fixed_word(frame.tag) {
            Some((phrase, word)) => {
                (FIXED[phrase].words[word].as_str(), FIXED[phrase].frames[word], Some((phrase, word)))
            }
            None => {
                let spoken = &spoken[usize::from(frame.tag)];
                (spoken.text.as_str(), spoken.frames, None)
            }
        };
        if last_tag != Some(frame.tag) || frames == all_frames {
            if matches!(fixed, Some((_, 0))) {
                times += 1;
            }
            let of = match fixed {
                Some((phrase, _)) => Voiced::Fixed { phrase, time: times },
                None => Voiced::Stream(spoken[usize::from(frame.tag)].context),
            };
            words.push(HeardWord { of, text: text.to_owned(), start: frame.at, end: frame.at, is_heard: false });
            (last_tag, frames) = (Some(frame.tag), 0);
        }
        frames += 1;
        if let Some(word) = words.last_mut() {
            word.end = frame.at + FRAME;
            word.is_heard = frames * 2 >= all_frames;
        }
    }
    words
}
