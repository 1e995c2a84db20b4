//! The dialogue as the model sees it: what the caller said, what the caller *heard*, what the tools did.
//!
//! The agent's words enter when they are given to the voice and are cut to what was heard when the caller cuts in.
//! [`History::messages`] always gives a sequence the Messages API accepts: it begins with the caller's side, sides
//! alternate, every tool call is answered in the very next message, nothing is empty, and the last word is not the
//! agent's (Anthropic, Messages API: tool use and input validation).

use std::iter;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::llm::{Block, Message, Role};
use crate::playout::UtteranceId;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct History {
    entries: Vec<Entry>,
    revision: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Entry {
    /// Something the engine tells the model: the date, a resumed call.
    Fact(String),
    Caller(String),
    /// `text` is what was given to the voice until it is cut to what was heard.
    Agent {
        utterance: UtteranceId,
        text: String,
    },
    ToolCall {
        id: String,
        name: String,
        input: Value,
    },
    ToolResult {
        id: String,
        content: String,
        is_error: bool,
    },
}

/// In the result of a tool whose words the caller has not heard.
const UNDELIVERED: &str = r#""delivered":false"#;

/// Bytes of text that [`History::keep_newest`] leaves.
const LONGEST: usize = 256 * 1024;

impl Entry {
    fn size(&self) -> usize {
        match self {
            Self::Fact(text) | Self::Caller(text) | Self::Agent { text, .. } => text.len(),
            Self::ToolCall { id, name, input } => id.len() + name.len() + input.to_string().len(),
            Self::ToolResult { id, content, .. } => id.len() + content.len(),
        }
    }
}

impl History {
    /// Tells the model a fact, in square brackets so that it cannot be mistaken for the caller's words.
    pub fn fact(&mut self, fact: &str) {
        self.revision += 1;
        self.entries.push(Entry::Fact(format!("[{fact}]")));
    }

    pub fn caller(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.revision += 1;
            self.entries.push(Entry::Caller(text.trim().to_owned()));
        }
    }

    /// Nothing has been said or done since the caller's last words, so more of them would go on with the same turn.
    pub fn callers_say_is_open(&self) -> bool {
        matches!(self.entries.last(), Some(Entry::Caller(_)))
    }

    /// The caller's last turn reads like this after all: it went on, or was recognised better.
    pub fn caller_said_rather(&mut self, text: &str) {
        let last = self.entries.iter().rposition(|entry| matches!(entry, Entry::Caller(_)));
        let Some(index) = last else { return self.caller(text) };
        self.revision += 1;
        if text.trim().is_empty() {
            self.entries.remove(index);
        } else {
            self.entries[index] = Entry::Caller(text.trim().to_owned());
        }
    }

    /// Changes with every change of the dialogue: what was asked of the model at one revision is out of date at another.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The agent began or went on to say this.
    pub fn agent(&mut self, utterance: UtteranceId, text: &str) {
        self.revision += 1;
        let known = self.entries.iter_mut().rev().find_map(|entry| match entry {
            Entry::Agent { utterance: id, text } if *id == utterance => Some(text),
            _ => None,
        });
        match known {
            Some(said) => {
                said.push(' ');
                said.push_str(text);
            }
            None => self.entries.push(Entry::Agent { utterance, text: text.to_owned() }),
        }
    }

    /// The caller heard exactly this of an utterance; nothing heard leaves no trace.
    pub fn heard(&mut self, utterance: UtteranceId, heard: &str) {
        self.revision += 1;
        for entry in &mut self.entries {
            if let Entry::Agent { utterance: id, text } = entry
                && *id == utterance
            {
                heard.trim().clone_into(text);
            }
        }
        self.entries.retain(|entry| !matches!(entry, Entry::Agent { text, .. } if text.is_empty()));
    }

    pub fn tool_call(&mut self, id: &str, name: &str, input: Value) {
        self.revision += 1;
        self.entries.push(Entry::ToolCall { id: id.to_owned(), name: name.to_owned(), input });
    }

    /// The outcome of a tool call; a later outcome replaces an earlier one.
    pub fn tool_result(&mut self, id: &str, result: &Value, is_error: bool) {
        self.revision += 1;
        let content = result.to_string();
        for entry in &mut self.entries {
            if let Entry::ToolResult { id: known, content: old, is_error: error } = entry
                && known == id
            {
                *old = content;
                *error = is_error;
                return;
            }
        }
        self.entries.push(Entry::ToolResult { id: id.to_owned(), content, is_error });
    }

    /// The last word is the caller's, or a tool's, whatever the model was told since; or the caller was told what a tool
    /// did and has not heard it to the end.
    pub fn awaits_an_answer(&self) -> bool {
        let mut told = false;
        for entry in self.entries.iter().rev() {
            match entry {
                Entry::Fact(_) => {}
                Entry::Agent { .. } => told = true,
                Entry::Caller(_) => return !told,
                Entry::ToolResult { content, .. } => return !told || content.contains(UNDELIVERED),
                Entry::ToolCall { .. } => return false,
            }
        }
        false
    }

    /// What tools have done in this call, in all its lives: the statuses they reported, e.g. `booked`; `requested` for what
    /// the practice decides later, and `found` where they have shown appointments that stand.
    pub fn statuses(&self) -> Vec<String> {
        #[derive(Deserialize)]
        struct Reported {
            status: String,
            requested: Option<IgnoredAny>,
            #[serde(default)]
            appointments: Vec<IgnoredAny>,
        }
        let results = self.entries.iter().filter_map(|entry| match entry {
            Entry::ToolResult { content, is_error: false, .. } => serde_json::from_str::<Reported>(content).ok(),
            _ => None,
        });
        let told = results.flat_map(|Reported { status, requested, appointments }| {
            let found = (!appointments.is_empty()).then(|| "found".to_owned());
            iter::once(requested.map_or(status, |_| "requested".to_owned())).chain(found)
        });
        told.collect()
    }

    /// Nobody will report any more what came of the tool calls without an outcome: this is theirs.
    pub fn close_open_calls(&mut self, outcome: &Value) {
        let ids = self.entries.iter().filter_map(|entry| match entry {
            Entry::ToolCall { id, .. } => Some(id.clone()),
            _ => None,
        });
        let answered = |call: &String| {
            self.entries.iter().any(|entry| matches!(entry, Entry::ToolResult { id, .. } if id == call))
        };
        let open: Vec<String> = ids.filter(|id| !answered(id)).collect();
        for id in open {
            self.tool_result(&id, outcome, true);
        }
    }

    /// Forgets the oldest of a dialogue that is far longer than any call's.
    pub fn keep_newest(&mut self) {
        let mut room = LONGEST;
        let fits = self.entries.iter().rev().take_while(|entry| {
            let left = room.checked_sub(entry.size());
            room = left.unwrap_or(0);
            left.is_some()
        });
        let forgotten = self.entries.len() - fits.count();
        self.entries.drain(..forgotten);
    }

    /// The dialogue as messages for the model.
    pub fn messages(&self) -> Vec<Message> {
        self.messages_of(self.entries.iter())
    }

    /// The dialogue as it will be if the caller's present say is this. `goes_on`: it is the last turn's, reworded.
    pub fn messages_if_caller_says(&self, text: &str, goes_on: bool) -> Vec<Message> {
        let said = Entry::Caller(text.trim().to_owned());
        let known = self.entries.len() - usize::from(goes_on && self.callers_say_is_open());
        self.messages_of(self.entries[..known].iter().chain([&said]))
    }

    fn messages_of<'a>(&self, entries: impl Iterator<Item = &'a Entry>) -> Vec<Message> {
        let mut builder = Builder::default();
        for entry in entries {
            match entry {
                Entry::Fact(text) | Entry::Caller(text) => builder.push(Role::Caller, Block::Text(text.clone())),
                Entry::Agent { text, .. } => builder.push(Role::Agent, Block::Text(text.clone())),
                Entry::ToolCall { id, name, input } => {
                    builder
                        .push(Role::Agent, Block::ToolUse { id: id.clone(), name: name.clone(), input: input.clone() });
                    let (content, is_error) = self.result_of(id);
                    builder.answer(Block::ToolResult { tool_use_id: id.clone(), content, is_error });
                }
                // Placed with its call; a call made after it belongs to the next round.
                Entry::ToolResult { .. } => builder.round_over = true,
            }
        }
        builder.finish()
    }

    fn result_of(&self, call: &str) -> (String, bool) {
        self.entries
            .iter()
            .find_map(|entry| match entry {
                Entry::ToolResult { id, content, is_error } if id == call => Some((content.clone(), *is_error)),
                _ => None,
            })
            .unwrap_or_else(|| (json!({ "status": "unknown", "problem": "interrupted" }).to_string(), true))
    }
}

/// Puts blocks into messages by the API's rules.
#[derive(Default)]
struct Builder {
    messages: Vec<Message>,
    /// Results of the tool calls in the last message; they go to the front of the next.
    answers: Vec<Block>,
    /// A result has come: further calls are no longer parallel to the ones before it.
    round_over: bool,
}

impl Builder {
    fn push(&mut self, role: Role, block: Block) {
        // Parallel calls stay in one message; anything else closes it, with the results in the next.
        let parallel = matches!(block, Block::ToolUse { .. }) && !self.round_over;
        if !parallel {
            self.close_round();
        }
        self.round_over = false;
        if self.messages.is_empty() && role == Role::Agent {
            self.append(Role::Caller, Block::Text("[The call is connected.]".to_owned()));
        }
        self.append(role, block);
    }

    fn answer(&mut self, result: Block) {
        self.answers.push(result);
    }

    fn append(&mut self, role: Role, block: Block) {
        match self.messages.last_mut() {
            Some(last) if last.role == role => match (last.content.last_mut(), block) {
                (Some(Block::Text(said)), Block::Text(more)) => {
                    said.push(if role == Role::Agent { ' ' } else { '\n' });
                    said.push_str(&more);
                }
                (_, block) => last.content.push(block),
            },
            _ => self.messages.push(Message { role, content: vec![block] }),
        }
    }

    fn close_round(&mut self) {
        if !self.answers.is_empty() {
            let answers = std::mem::take(&mut self.answers);
            self.messages.push(Message { role: Role::Caller, content: answers });
        }
    }

    fn finish(mut self) -> Vec<Message> {
        self.close_round();
        if self.messages.last().is_none_or(|last| last.role == Role::Agent) {
            self.messages.push(Message {
                role: Role::Caller,
                content: vec![Block::Text("[The caller says nothing.]".to_owned())],
            });
        }
        self.messages
    }
}

#[cfg(test)]
mod tests;
