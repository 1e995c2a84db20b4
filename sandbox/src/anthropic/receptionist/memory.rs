//! What has been said and done so far, read again from the whole conversation.

use serde_json::Value;

use super::super::request::{Block, Message, Request, Role};
use super::hearing::{self, says_any};
use super::intent::{self, Intent};

/// What the caller is being helped with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Goal {
    #[default]
    None,
    Message,
    Book,
    Reschedule,
    Cancel,
}

/// What the agent asked last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Question {
    #[default]
    None,
    Name,
    Number,
    Message,
    DateOfBirth,
    Service,
    When,
    Slot,
    ConfirmCancel,
    LeaveMessage,
    AnythingElse,
}

/// Something with an id that can be said aloud: a free slot or an appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Offer {
    pub(super) id: String,
    pub(super) spoken: String,
    pub(super) service: Option<String>,
}

/// A tool's answer that the conversation has not moved past.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ToolOutcome {
    pub(super) tool: String,
    pub(super) status: String,
    pub(super) is_error: bool,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    pub(super) goal: Goal,
    pub(super) asked: Question,
    /// The caller's latest words; empty when the last message holds tool results only.
    pub(super) latest: String,
    pub(super) name: Option<String>,
    pub(super) number: Option<String>,
    /// The digits of a number that is dictated in groups, so far.
    dictated: String,
    pub(super) number_declined: bool,
    pub(super) date_of_birth: Option<String>,
    pub(super) message: Option<String>,
    pub(super) urgent: bool,
    /// Everything said about the goal: the service is found in it.
    pub(super) wish: String,
    pub(super) when: Option<String>,
    pub(super) slots: Vec<Offer>,
    pub(super) chosen_slot: Option<String>,
    pub(super) appointment: Option<Offer>,
    pub(super) cancel_confirmed: bool,
    /// The caller wants the diary, and no tool for it is offered.
    pub(super) without_diary: bool,
    pub(super) outcomes: Vec<ToolOutcome>,
    diary_offered: bool,
}

impl Memory {
    pub(super) fn of(request: &Request) -> Self {
        let diary_offered = request.tool("find_slots").is_some();
        let mut memory = Self { diary_offered, ..Self::default() };
        let mut calls: Vec<(String, String)> = Vec::new();
        for message in &request.messages {
            if message.role == Role::User {
                if says_or_brings_anything(message) {
                    memory.latest.clear();
                    memory.outcomes.clear();
                }
            } else {
                memory.listen_to_agent(&message.content.text());
            }
            for block in message.content.blocks() {
                match block {
                    Block::ToolUse { id, name, .. } => calls.push((id, name)),
                    Block::ToolResult { tool_use_id, content, is_error, .. } => {
                        let tool =
                            calls.iter().find(|(id, _)| *id == tool_use_id).map_or("", |(_, name)| name.as_str());
                        let text = content.map(|content| content.text()).unwrap_or_default();
                        memory.learn(tool, &text, is_error == Some(true));
                    }
                    Block::Text { text, .. } if message.role == Role::User => memory.hear(&callers_words(&text)),
                    _ => {}
                }
            }
        }
        memory
    }

    /// Whether what the caller says now is the message to be taken, whatever it sounds like.
    pub(super) fn is_dictating(&self) -> bool {
        self.goal == Goal::Message && self.asked == Question::Message
    }

    /// A turn that was cut off before its question leaves the last question standing.
    fn listen_to_agent(&mut self, text: &str) {
        let question = question_in(text);
        let complete = text.trim_end().ends_with(['.', '?', '!']);
        if question == Question::None && !complete {
            return;
        }
        self.asked = question;
        if complete {
            self.dictated.clear();
        }
    }

    fn hear(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.latest = text.to_owned();
        let intent = intent::of(text);
        self.urgent |= says_any(text, &["urgent", "urgently", "as soon as possible"]);
        if self.is_dictating() {
            self.message = Some(text.to_owned());
            return;
        }
        let offer_stands = !self.slots.is_empty() && self.chosen_slot.is_none();
        if offer_stands && self.asked == Question::None && !hearing::is_question(text) {
            // Another question came in between; the offer is still open.
            self.asked = Question::Slot;
        }
        self.set_goal(intent, text);
        self.name = hearing::introduced_name(text).or(self.name.take());
        self.take_answer(intent, text);
        if matches!(self.goal, Goal::Book | Goal::Reschedule) {
            self.wish = format!("{} {text}", self.wish);
            if self.chosen_slot.is_none() && self.asked != Question::DateOfBirth {
                self.when = hearing::time_phrase(text).or(self.when.take());
            }
        }
    }

    fn set_goal(&mut self, intent: Intent, text: &str) {
        let with_diary = matches!(self.goal, Goal::Book | Goal::Reschedule | Goal::Cancel);
        let goal = match intent {
            Intent::Message => Goal::Message,
            Intent::Book if !with_diary => Goal::Book,
            Intent::Reschedule => Goal::Reschedule,
            Intent::Cancel => Goal::Cancel,
            _ => return,
        };
        if goal == self.goal || (goal == Goal::Book && self.goal == Goal::Message) {
            return;
        }
        self.start(goal);
        if goal != Goal::Message && !self.diary_offered {
            self.goal = Goal::Message;
            self.message = Some(text.to_owned());
            self.without_diary = true;
        }
    }

    fn start(&mut self, goal: Goal) {
        let kept = std::mem::take(self);
        *self = Self {
            goal,
            asked: kept.asked,
            latest: kept.latest,
            name: kept.name,
            number: kept.number,
            date_of_birth: kept.date_of_birth,
            urgent: kept.urgent,
            outcomes: kept.outcomes,
            diary_offered: kept.diary_offered,
            ..Self::default()
        };
    }

    fn take_answer(&mut self, intent: Intent, text: &str) {
        match self.asked {
            Question::Name => self.name = hearing::name_in(text).or(self.name.take()),
            Question::Number => {
                self.dictated.push_str(&hearing::digits(text));
                let whole = hearing::phone_number(text).or_else(|| hearing::phone_number(&self.dictated));
                self.number = whole.or(self.number.take());
                let this_one = ["this number", "this one", "calling from", "same number", "don't have"];
                self.number_declined = intent == Intent::No || says_any(text, &this_one);
            }
            Question::DateOfBirth => self.date_of_birth = Some(text.to_owned()),
            Question::Slot => self.choose(intent, text),
            Question::ConfirmCancel if intent == Intent::Yes => self.cancel_confirmed = true,
            Question::LeaveMessage if intent == Intent::Yes => self.start(Goal::Message),
            Question::ConfirmCancel if intent == Intent::No => self.start(Goal::None),
            _ => {}
        }
    }

    fn choose(&mut self, intent: Intent, text: &str) {
        let best = self.slots.iter().max_by_key(|slot| hearing::overlap(text, &slot.spoken));
        let best = best.filter(|slot| hearing::overlap(text, &slot.spoken) > 0);
        let slot = if says_any(text, &["neither", "none", "another", "different", "something else"]) {
            None
        } else if says_any(text, &["the first", "first one", "the earlier", "former", "either", "any"]) {
            self.slots.first()
        } else if says_any(text, &["the second", "second one", "the later", "latter", "the last", "the other"]) {
            self.slots.get(1)
        } else if best.is_some() {
            best
        } else if intent == Intent::Yes || says_any(text, &["that one", "perfect", "sounds good", "works", "great"]) {
            self.slots.first()
        } else {
            None
        };
        match slot {
            Some(slot) => self.chosen_slot = Some(slot.id.clone()),
            None if intent == Intent::No
                || hearing::time_phrase(text).is_some()
                || says_any(text, &["neither", "another", "different"]) =>
            {
                self.slots.clear();
                self.when = None;
            }
            None => {}
        }
    }

    fn learn(&mut self, tool: &str, text: &str, is_error: bool) {
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let status = value["status"].as_str().unwrap_or_default().to_owned();
        match (tool, status.as_str()) {
            (_, "unavailable") if value["requested"].is_string() => self.start(Goal::None),
            ("find_slots", "ok" | "unavailable") | (_, "slot_taken") => {
                self.slots = offers(&value["slots"], "slot_id");
                self.chosen_slot = None;
            }
            (_, "unknown_slot") => (self.slots, self.chosen_slot) = (Vec::new(), None),
            ("find_appointments", "ok") => {
                self.appointment = offers(&value["appointments"], "appointment_id").into_iter().next();
                if self.appointment.is_none() {
                    self.name = None;
                }
            }
            (_, "booked" | "rescheduled" | "cancelled" | "message_taken") => self.start(Goal::None),
            ("take_message", "ok") => self.start(Goal::None),
            _ => {}
        }
        self.outcomes.push(ToolOutcome { tool: tool.to_owned(), status, is_error });
    }
}

fn offers(list: &Value, id: &str) -> Vec<Offer> {
    let text = |item: &Value, key: &str| item[key].as_str().map(str::to_owned);
    let offer = |item: &Value| {
        let spoken = text(item, "spoken").or_else(|| text(item, "start"))?;
        Some(Offer { id: text(item, id)?, spoken, service: text(item, "service") })
    };
    list.as_array().into_iter().flatten().filter_map(offer).collect()
}

/// A message of facts alone (the engine asks for the rest of an answer that was cut off) changes nothing.
fn says_or_brings_anything(message: &Message) -> bool {
    message.content.blocks().into_iter().any(|block| match block {
        Block::ToolResult { .. } => true,
        Block::Text { text, .. } => !callers_words(&text).is_empty(),
        _ => false,
    })
}

/// Leaves out what the engine adds around the caller's words: lines in brackets (but keypad input) or tags.
fn callers_words(text: &str) -> String {
    let spoken = text.lines().map(str::trim).filter(|line| {
        let keypad = line.to_lowercase().starts_with("[keypad]");
        !line.is_empty() && (keypad || !(line.starts_with('[') || line.starts_with('<')))
    });
    spoken.collect::<Vec<_>>().join(" ")
}

/// The question an agent's turn ends with, by its key words; the last one counts, also when it was cut short.
fn question_in(text: &str) -> Question {
    const KEYS: [(&str, Question); 12] = [
        ("anything else", Question::AnythingElse),
        ("leave a message for the team instead", Question::LeaveMessage),
        ("your name", Question::Name),
        ("what name", Question::Name),
        ("the name", Question::Name),
        ("best number", Question::Number),
        ("pass on", Question::Message),
        ("date of birth", Question::DateOfBirth),
        ("come in for", Question::Service),
        ("day or time", Question::When),
        ("would suit", Question::Slot),
        ("shall i cancel", Question::ConfirmCancel),
    ];
    let lower = text.to_lowercase();
    let last = KEYS.iter().filter_map(|(key, question)| Some((lower.rfind(key)?, *question)));
    last.max_by_key(|(at, _)| *at).map_or(Question::None, |(_, question)| question)
}
