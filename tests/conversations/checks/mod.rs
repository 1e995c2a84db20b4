//! What must hold in every conversation. One list; a check that is not `on` is looked at by the survey alone.

mod answers;
mod by_rule;
mod silence;
mod speech;
mod tests;
mod words;

use super::story::Story;

pub struct Check {
    pub name: &'static str,
    /// Every conversation of the default run must pass it.
    pub on: bool,
    /// What is wrong with a conversation, if anything.
    pub find: fn(&Story) -> Option<String>,
}

/// Names of what the world itself notices while it runs.
pub const ALIVE: &str = "I1 alive: always a deadline, no circles, an end";
pub const BARGE_IN: &str = "I5 a barge-in clears, nothing of what was cut follows";

pub const CHECKS: &[Check] = &[
    Check { name: ALIVE, on: true, find: |story| noticed(story, ALIVE) },
    Check { name: "I2 each word of the caller once, in order", on: true, find: words::once_and_in_order },
    Check { name: "I2 each word of the caller in the summary", on: true, find: words::all_written_down },
    Check { name: "I2 no word behind an answer given after it (T10)", on: true, find: words::in_the_right_turn },
    Check { name: "I3 one answer for a turn", on: true, find: answers::one_for_a_turn },
    Check { name: "I3 what was answered by rule is not answered again", on: true, find: by_rule::answered_once },
    Check { name: "I3 no answer to half a turn (T13)", on: true, find: answers::none_to_half_a_turn },
    Check { name: "I4 nothing begins into the caller's words (T14)", on: true, find: answers::none_begins_into_words },
    Check { name: BARGE_IN, on: true, find: |story| noticed(story, BARGE_IN) },
    Check { name: "I5 three words silence the agent (T1)", on: true, find: speech::stops_for_words },
    Check { name: "I6 history holds what was heard (T2)", on: true, find: speech::remembered_as_heard },
    Check { name: "I6 so it does of instant answers", on: true, find: by_rule::remembered_as_heard },
    Check { name: "I7 no unexplained silence", on: true, find: silence::explained },
    Check { name: "I8 sound without words gets a sorry (T12)", on: true, find: silence::sorry_for_sound },
    Check { name: "I9 acknowledgements do not stop the agent", on: true, find: speech::goes_on_after_acknowledgement },
    Check { name: "I9 one opener, before its answer", on: true, find: by_rule::one_opener_before_an_answer },
    Check { name: "I9 nothing is said twice or left out", on: true, find: speech::without_holes },
];

fn noticed(story: &Story, name: &str) -> Option<String> {
    story.wrong.iter().find(|(check, _)| *check == name).map(|(_, message)| message.clone())
}

pub use by_rule::counted as by_rule;
pub use speech::cuts;
