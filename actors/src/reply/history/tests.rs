use super::*;

fn render(history: &History) -> Vec<String> {
    history
        .messages()
        .iter()
        .map(|message| {
            let blocks: Vec<String> = message
                .content
                .iter()
                .map(|block| match block {
                    Block::Text(text) => text.clone(),
                    Block::ToolUse { name, .. } => format!("<{name}>"),
                    Block::ToolResult { content, .. } => format!("={content}"),
                })
                .collect();
            format!("{}: {}", if message.role == Role::Agent { "agent" } else { "caller" }, blocks.join(" | "))
        })
        .collect()
}

#[test]
fn what_was_cut_off_is_cut_in_the_history_and_what_was_never_heard_is_not_there() {
    let mut history = History::default();
    history.caller("When are you open?");
    history.agent(UtteranceId(1), "We are open from nine to five.");
    history.agent(UtteranceId(1), "Shall I book you in?");
    history.heard(UtteranceId(1), "We are open from");
    history.caller("Wait, on Saturday?");
    history.agent(UtteranceId(2), "On Saturday we are closed.");
    history.heard(UtteranceId(2), "");
    history.caller("Hello?");
    assert_eq!(
        render(&history),
        ["caller: When are you open?", "agent: We are open from", "caller: Wait, on Saturday?\nHello?",]
    );
}

#[test]
fn a_tool_call_is_answered_at_once_even_when_it_was_interrupted() {
    let mut history = History::default();
    history.caller("I want to leave a message");
    history.agent(UtteranceId(1), "One second.");
    history.tool_call("t1", "take_message", json!({}));
    history.caller("hello?");
    assert_eq!(
        render(&history),
        [
            "caller: I want to leave a message",
            "agent: One second. | <take_message>",
            r#"caller: ={"problem":"interrupted","status":"unknown"} | hello?"#,
        ]
    );
}

#[test]
fn results_of_parallel_calls_stand_together_before_the_text() {
    let mut history = History::default();
    history.caller("both please");
    history.tool_call("a", "one", json!({}));
    history.tool_call("b", "two", json!({}));
    history.tool_result("b", &json!(2), false);
    history.tool_result("a", &json!(1), false);
    history.agent(UtteranceId(1), "Done.");
    assert_eq!(
        render(&history)[1..],
        ["agent: <one> | <two>", "caller: =1 | =2", "agent: Done.", "caller: [The caller says nothing.]"]
    );
}

#[test]
fn a_call_made_after_a_result_is_a_round_of_its_own() {
    let mut history = History::default();
    history.caller("book it");
    history.tool_call("a", "find", json!({}));
    history.tool_result("a", &json!(1), false);
    history.tool_call("b", "book", json!({}));
    history.tool_result("b", &json!(2), false);
    assert_eq!(render(&history), ["caller: book it", "agent: <find>", "caller: =1", "agent: <book>", "caller: =2"]);
}

#[test]
fn a_turn_that_went_on_is_one_turn_and_a_trial_asks_what_will_be_asked() {
    let mut history = History::default();
    history.caller("I want to book");
    assert!(history.callers_say_is_open());
    let trial = history.messages_if_caller_says("I want to book on Tuesday", true);
    history.caller_said_rather("I want to book on Tuesday");
    assert_eq!(history.messages(), trial);
    history.agent(UtteranceId(1), "At ten?");
    assert!(!history.callers_say_is_open());
    let trial = history.messages_if_caller_says("yes", false);
    let revision = history.revision();
    history.caller("yes");
    assert_eq!(history.messages(), trial);
    assert_ne!(history.revision(), revision);
}

#[test]
fn an_answer_is_owed_to_the_caller_to_a_tool_and_for_what_was_not_heard_to_its_end() {
    let mut history = History::default();
    assert!(!history.awaits_an_answer());
    history.caller("the first one");
    history.fact("The line was cut.");
    assert!(history.awaits_an_answer());
    history.tool_call("t", "book_appointment", json!({}));
    assert!(!history.awaits_an_answer(), "the tool runs");
    history.tool_result("t", &json!({ "status": "booked" }), false);
    assert!(history.awaits_an_answer());
    history.agent(UtteranceId(1), "You're booked");
    assert!(!history.awaits_an_answer());
    history.tool_result("t", &json!({ "status": "booked", "delivered": false }), false);
    history.fact("The line was cut.");
    assert!(history.awaits_an_answer(), "half of it was heard");
    history.caller("hello?");
    history.agent(UtteranceId(2), "You're booked for Monday.");
    assert!(!history.awaits_an_answer());
}

#[test]
fn a_turn_that_was_nothing_after_all_leaves_no_trace() {
    let mut history = History::default();
    history.caller("What are your hours?");
    history.agent(UtteranceId(1), "Nine to five.");
    history.caller("the big");
    history.caller_said_rather("");
    history.agent(UtteranceId(2), "Anything else?");
    assert_eq!(render(&history)[..2], ["caller: What are your hours?", "agent: Nine to five. Anything else?"]);
}

#[test]
fn a_dialogue_that_begins_with_the_agent_is_given_a_beginning() {
    let mut history = History::default();
    history.agent(UtteranceId(1), "Welcome.");
    assert_eq!(render(&history)[0], "caller: [The call is connected.]");
}
