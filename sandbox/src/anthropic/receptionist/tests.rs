use serde_json::{Value, json};

use super::*;
use crate::anthropic::{Part, validate};

const SYSTEM: &str = "You are the receptionist for Bright Smiles Dental. Be brief.

Opening hours:
- mon: 09:00-12:30, 13:30-17:30
- tue: 09:00-17:30
- sun: closed

Address: 12 High Street, London

Services:
- check-up (30 minutes)
- cleaning (45 minutes)

Frequently asked questions:
Q: Is there parking?
A: Yes, there is free parking behind the building.
- Do you take insurance? Yes, we accept all major insurers.";

/// A conversation with a receptionist, checked against the API's rules at every step.
struct Call {
    messages: Vec<Value>,
    tools: Vec<Value>,
    calls: usize,
}

impl Call {
    fn new(tools: &[&str]) -> Self {
        let tool = |name: &&str| json!({"name": name, "description": "", "input_schema": {"type": "object"}});
        Self { messages: Vec::new(), tools: tools.iter().map(tool).collect(), calls: 0 }
    }

    fn with_everything() -> Self {
        Self::new(&[
            "find_slots",
            "book_appointment",
            "find_appointments",
            "reschedule_appointment",
            "cancel_appointment",
            "take_message",
            "transfer_to_human",
            "end_call",
        ])
    }

    fn say(&mut self, words: &str) -> Answer {
        self.turn(json!([{"type": "text", "text": words}]))
    }

    fn result(&mut self, result: Value) -> Answer {
        let id = format!("t{}", self.calls);
        self.turn(json!([{"type": "tool_result", "tool_use_id": id, "content": result.to_string()}]))
    }

    fn turn(&mut self, content: Value) -> Answer {
        self.messages.push(json!({"role": "user", "content": content}));
        let body = json!({
            "model": "claude-haiku-5-5", "max_tokens": 400, "stream": true, "system": SYSTEM,
            "tools": self.tools, "messages": self.messages,
        });
        let request = Request::parse(body.to_string().as_bytes()).expect("parses");
        validate::check(&request).expect("a valid history");
        let answer = answer(&request);
        let blocks = answer.parts.iter().map(|part| match part {
            Part::Text(text) => json!({"type": "text", "text": text}),
            Part::ToolUse { name, input } => {
                self.calls += 1;
                assert!(request.tool(name).is_some(), "{name} was not offered");
                json!({"type": "tool_use", "id": format!("t{}", self.calls), "name": name, "input": input})
            }
        });
        let blocks = blocks.collect::<Vec<_>>();
        self.messages.push(json!({"role": "assistant", "content": blocks}));
        answer
    }
}

#[track_caller]
fn answers(words: &str, expected: &str) {
    let answer = Call::with_everything().say(words).spoken();
    assert!(answer.contains(expected), "{words:?} was answered {answer:?}");
}

#[track_caller]
fn calls(answer: &Answer, tool: &str, input: Value) {
    assert_eq!(answer.parts.last(), Some(&Part::ToolUse { name: tool.to_owned(), input }));
}

#[test]
fn questions_are_answered_from_the_system_prompt() {
    answers("Hello", "you're through to Bright Smiles Dental. How can I help");
    answers("What are your opening hours?", "Monday: 9:00 to 12:30 and 13:30 to 17:30; Tuesday: 9:00 to 17:30");
    answers("Are you open on Tuesday?", "On Tuesday we're open from 9:00 to 17:30");
    answers("are you open on sundays", "closed on Sunday");
    answers("are you open on saturday", "closed on Saturday");
    answers("where are you", "12 High Street, London");
    answers("is there any parking", "free parking behind the building");
    answers("Do you take my insurance?", "all major insurers");
    answers("what services do you offer", "check-up, cleaning");
    answers("are you a robot", "Yes, I'm an automated assistant");
    answers("[keypad] 123", "1 2 3");
    answers("flibbertigibbet", "not sure I understood");
    answers("<context>It is Monday.</context>\nwhere are you", "12 High Street");
}

#[test]
fn the_long_answer_has_60_to_90_words() {
    let words = Call::new(&[]).say("tell me about the practice").spoken().split_whitespace().count();
    assert!((60..=90).contains(&words), "{words} words");
}

#[test]
fn a_message_is_taken_with_name_words_and_number() {
    let mut call = Call::with_everything();
    assert!(call.say("I'd like to leave a message").spoken().contains("your name"));
    assert!(call.say("it's jane miller").spoken().contains("Thank you, Jane Miller"));
    assert!(call.say("Please tell the dentist I cancel the book club").spoken().contains("best number"));
    let answer = call.say("oh seven seven double zero nine one two three four five six");
    calls(
        &answer,
        "take_message",
        json!({
            "caller_name": "Jane Miller", "message": "Please tell the dentist I cancel the book club",
            "callback_number": "077009123456",
        }),
    );
    assert!(
        call.result(json!({"status": "message_taken", "spoken": "I've passed that on."}))
            .spoken()
            .contains("anything else")
    );
    let answer = call.say("no");
    calls(&answer, "end_call", json!({"reason": "caller said goodbye"}));
    assert!(answer.spoken().contains("goodbye"));
}

#[test]
fn a_number_can_be_typed_or_left_out() {
    let until_number = || {
        let mut call = Call::with_everything();
        call.say("can I leave a message, my name is Tom Hill");
        call.say("I lost my glove");
        call
    };
    let typed = until_number().say("[keypad] 07700900123");
    let message = json!({"caller_name": "Tom Hill", "message": "I lost my glove", "callback_number": "07700900123"});
    calls(&typed, "take_message", message);
    let declined = until_number().say("just this number please");
    calls(&declined, "take_message", json!({"caller_name": "Tom Hill", "message": "I lost my glove"}));
}

fn slots() -> Value {
    json!([
        {"slot_id": "s1", "start": "x", "provider": "patel", "spoken": "Tuesday the 24th at 9:00"},
        {"slot_id": "s2", "start": "x", "provider": "patel", "spoken": "Wednesday the 25th at 14:30"},
    ])
}

#[test]
fn an_appointment_is_booked_in_the_slot_the_caller_chose() {
    let mut call = Call::with_everything();
    assert!(call.say("I'd like to book an appointment").spoken().contains("come in for"));
    calls(
        &call.say("a check up next tuesday morning"),
        "find_slots",
        json!({"service": "check-up", "when": "next tuesday morning"}),
    );
    let offered = call.result(json!({"status": "ok", "slots": slots()})).spoken();
    assert!(offered.contains("Tuesday the 24th at 9:00, or Wednesday the 25th at 14:30"), "{offered}");
    assert!(call.say("wednesday please").spoken().contains("What name"));
    calls(&call.say("Jane Miller"), "book_appointment", json!({"slot_id": "s2", "patient_name": "Jane Miller"}));
    let taken = call.result(json!({"status": "slot_taken", "slots": [slots()[0]]})).spoken();
    assert!(taken.starts_with("I'm sorry") && taken.contains("Tuesday the 24th"), "{taken}");
    calls(&call.say("yes that's fine"), "book_appointment", json!({"slot_id": "s1", "patient_name": "Jane Miller"}));
    call.result(json!({"status": "booked", "appointment_id": "a1", "start": "x", "spoken": "You're booked."}));
    calls(&call.say("thank you"), "end_call", json!({"reason": "caller said goodbye"}));
}

#[test]
fn a_question_in_the_middle_of_a_booking_is_answered_and_the_booking_goes_on() {
    let mut call = Call::with_everything();
    calls(
        &call.say("can I book a cleaning on friday"),
        "find_slots",
        json!({"service": "cleaning", "when": "on friday"}),
    );
    call.result(json!({"status": "ok", "slots": slots()}));
    assert!(call.say("is there parking?").spoken().contains("free parking"));
    assert!(call.say("the first one please").spoken().contains("What name"));
}

fn found() -> Value {
    json!({"status": "ok", "appointments": [
        {"appointment_id": "a1", "start": "x", "service": "cleaning", "provider": "patel", "spoken": "a cleaning on Friday at 10:00"},
    ]})
}

#[test]
fn an_appointment_is_cancelled_after_the_caller_confirmed() {
    let mut call = Call::with_everything();
    assert!(call.say("I need to cancel my appointment").spoken().contains("the name it was booked under"));
    calls(&call.say("Jane Miller"), "find_appointments", json!({"patient_name": "Jane Miller"}));
    assert!(call.result(json!({"status": "not_verified"})).spoken().contains("date of birth"));
    let again = json!({"patient_name": "Jane Miller", "date_of_birth": "third of May 1980"});
    calls(&call.say("third of May 1980"), "find_appointments", again);
    assert!(call.result(found()).spoken().contains("a cleaning on Friday at 10:00. Shall I cancel it"));
    calls(&call.say("yes please"), "cancel_appointment", json!({"appointment_id": "a1"}));
}

#[test]
fn asking_whether_one_may_book_is_a_wish_and_no_question() {
    let mut call = Call::with_everything();
    let answer = call.say("Can I book a check-up, and is there insurance?");
    calls(&answer, "find_slots", json!({"service": "check-up"}));
    assert!(call.result(json!({"status": "ok", "slots": []})).spoken().contains("nothing free"));
    calls(&call.say("friday then"), "find_slots", json!({"service": "check-up", "when": "friday"}));
}

#[test]
fn an_appointment_is_moved_to_a_chosen_slot() {
    let mut call = Call::with_everything();
    call.say("I want to reschedule my appointment");
    call.say("my name is Jane Miller");
    assert!(call.result(found()).spoken().contains("What day or time"));
    calls(&call.say("tomorrow afternoon"), "find_slots", json!({"service": "cleaning", "when": "tomorrow afternoon"}));
    call.result(json!({"status": "ok", "slots": slots()}));
    calls(&call.say("the second one"), "reschedule_appointment", json!({"appointment_id": "a1", "slot_id": "s2"}));
}

#[test]
fn without_the_diary_a_booking_wish_becomes_a_message() {
    let mut call = Call::new(&["take_message"]);
    let first = call.say("I'd like to book an appointment").spoken();
    assert!(first.contains("take a message") && first.contains("call you back"), "{first}");
    call.say("Jane Miller");
    let answer = call.say("07700900123");
    calls(
        &answer,
        "take_message",
        json!({
            "caller_name": "Jane Miller", "message": "I'd like to book an appointment", "callback_number": "07700900123",
        }),
    );
}

#[test]
fn a_person_is_fetched_and_a_failed_transfer_leads_to_a_message() {
    let mut call = Call::with_everything();
    calls(&call.say("can I speak to a person"), "transfer_to_human", json!({"reason": "caller asked for a person"}));
    assert!(call.result(json!({"status": "unavailable"})).spoken().contains("leave a message for the team instead"));
    assert!(call.say("yes please").spoken().contains("your name"));
}

#[test]
fn only_offered_tools_are_used() {
    for words in ["goodbye", "a person please", "leave a message", "book a check-up", "cancel my appointment"] {
        let answer = Call::new(&[]).say(words);
        assert!(answer.parts.iter().all(|part| matches!(part, Part::Text(_))), "{words}: {answer:?}");
    }
}
