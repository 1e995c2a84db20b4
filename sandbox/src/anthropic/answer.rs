//! What the simulated model answers, before it becomes a stream.

use serde_json::Value;

/// One answer of the model: text and tool calls in order, and why it ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub parts: Vec<Part>,
    pub stop: StopReason,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    Text(String),
    ToolUse { name: String, input: Value },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StopReason {
    EndTurn,
    MaxTokens,
    StopSequence(String),
    ToolUse,
    Refusal,
}

impl StopReason {
    /// The word on the wire.
    pub fn word(&self) -> &'static str {
        match self {
            Self::EndTurn => "end_turn",
            Self::MaxTokens => "max_tokens",
            Self::StopSequence(_) => "stop_sequence",
            Self::ToolUse => "tool_use",
            Self::Refusal => "refusal",
        }
    }
}

impl Answer {
    pub fn text(text: impl Into<String>) -> Self {
        Self { parts: vec![Part::Text(text.into())], stop: StopReason::EndTurn }
    }

    /// A call of a tool, with nothing said before it.
    pub fn tool(name: &str, input: Value) -> Self {
        Self { parts: Vec::new(), stop: StopReason::EndTurn }.then_tool(name, input)
    }

    /// Adds a tool call after what is there.
    pub fn then_tool(mut self, name: &str, input: Value) -> Self {
        self.parts.push(Part::ToolUse { name: name.to_owned(), input });
        self.stop = StopReason::ToolUse;
        self
    }

    /// What the safety classifier makes of a request it dislikes: nothing said.
    pub fn refusal() -> Self {
        Self { parts: Vec::new(), stop: StopReason::Refusal }
    }

    /// Everything it says aloud.
    pub fn spoken(&self) -> String {
        let texts = self.parts.iter().filter_map(|part| match part {
            Part::Text(text) => Some(text.as_str()),
            Part::ToolUse { .. } => None,
        });
        texts.collect()
    }

    /// Cuts the answer as the API would: at the first stop sequence, or when `budget` tokens are spent.
    pub fn limited(self, stop_sequences: &[String], budget: u32) -> Self {
        let mut left = budget;
        let mut kept = Vec::new();
        for part in self.parts {
            let (part, cut) = match part {
                Part::Text(text) => {
                    let (text, cut) = cut_text(text, stop_sequences, left);
                    (Part::Text(text), cut)
                }
                // A call cut short is no call: its arguments would not parse.
                Part::ToolUse { .. } if part.tokens() > left => {
                    return Self { parts: kept, stop: StopReason::MaxTokens };
                }
                tool => (tool, None),
            };
            left = left.saturating_sub(part.tokens());
            if part != Part::Text(String::new()) {
                kept.push(part);
            }
            if let Some(stop) = cut {
                return Self { parts: kept, stop };
            }
        }
        Self { parts: kept, stop: self.stop }
    }

    pub fn tokens(&self) -> u32 {
        self.parts.iter().map(Part::tokens).sum()
    }
}

impl Part {
    pub fn tokens(&self) -> u32 {
        match self {
            Self::Text(text) => tokens_in(text),
            Self::ToolUse { name, input } => tokens_in(name) + tokens_in(&input.to_string()),
        }
    }
}

/// About four characters make a token ("Glossary: tokens").
pub(super) const CHARS_PER_TOKEN: usize = 4;

pub(super) fn tokens_in(text: &str) -> u32 {
    u32::try_from(text.chars().count().div_ceil(CHARS_PER_TOKEN)).unwrap_or(u32::MAX)
}

fn cut_text(mut text: String, stop_sequences: &[String], budget: u32) -> (String, Option<StopReason>) {
    let mut cut = None;
    let first = stop_sequences.iter().filter_map(|stop| Some((text.find(stop.as_str())?, stop))).min();
    if let Some((at, stop)) = first {
        text.truncate(at);
        cut = Some(StopReason::StopSequence(stop.clone()));
    }
    if tokens_in(&text) > budget {
        text = text.chars().take(budget as usize * CHARS_PER_TOKEN).collect();
        cut = Some(StopReason::MaxTokens);
    }
    (text, cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_longer_than_max_tokens_is_cut_and_says_so() {
        let cut = Answer::text("We are open all day long.").then_tool("end_call", Value::Null).limited(&[], 2);
        assert_eq!(cut, Answer { parts: vec![Part::Text("We are o".into())], stop: StopReason::MaxTokens });
    }

    #[test]
    fn a_stop_sequence_ends_the_answer_before_it() {
        let cut = Answer::text("One. Two. Three.").limited(&["Three".into(), "Two".into()], 100);
        assert_eq!(cut.spoken(), "One. ");
        assert_eq!(cut.stop, StopReason::StopSequence("Two".into()));
    }

    #[test]
    fn an_answer_within_its_limits_is_left_alone() {
        let answer = Answer::text("Hello there.").then_tool("end_call", serde_json::json!({"reason": "done"}));
        assert_eq!(answer.clone().limited(&["x".into()], answer.tokens()), answer);
    }
}
