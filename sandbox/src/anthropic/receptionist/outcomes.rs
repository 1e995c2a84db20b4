//! What to say after a tool has answered and the caller has not spoken yet.

use super::super::answer::Answer;
use super::memory::{Goal, ToolOutcome};
use super::{Desk, booking};

pub(super) fn after_tools(desk: &Desk<'_>) -> Answer {
    let Some(outcome) = desk.memory.outcomes.last() else {
        return Answer::text("I'm sorry, I didn't catch that. Could you say it again, please?");
    };
    if outcome.status == "unknown" {
        return once_more(desk, outcome);
    }
    if outcome.is_error {
        return apology(desk);
    }
    match (outcome.tool.as_str(), outcome.status.as_str()) {
        ("find_slots", "ok") if desk.memory.slots.is_empty() => {
            Answer::text("I'm sorry, there's nothing free then. What other day or time would work for you?")
        }
        ("find_slots", "ok") => booking::offer("I have", &desk.memory.slots),
        ("find_slots", "unavailable") if !desk.memory.slots.is_empty() => {
            booking::offer("I'm afraid I can't see the diary right now, but I can ask for", &desk.memory.slots)
        }
        ("find_appointments", "ok") if desk.memory.appointment.is_none() => Answer::text(
            "I'm sorry, I can't find an appointment under that name. Could you tell me the name once more?",
        ),
        ("find_appointments", "ok") if desk.memory.goal != Goal::None => booking::next(desk),
        (_, "slot_taken") if !desk.memory.slots.is_empty() => {
            booking::offer("I'm sorry, that time has just been taken. I still have", &desk.memory.slots)
        }
        (_, "slot_taken" | "unknown_slot") => {
            Answer::text("I'm sorry, that time is no longer free. What other day or time would work for you?")
        }
        (_, "not_verified") => Answer::text(
            "Before I can look at that I need to be sure who I'm speaking to. What's your date of birth, please?",
        ),
        (_, "unknown_appointment") => {
            Answer::text("I'm sorry, I can't find that appointment. Could you tell me the name it was booked under?")
        }
        _ => done_or_apology(desk, outcome),
    }
}

/// The line was cut while it ran, so nobody knows whether it was done; doing it again does no harm.
fn once_more(desk: &Desk<'_>, outcome: &ToolOutcome) -> Answer {
    match (outcome.tool.as_str(), desk.memory.goal) {
        ("end_call", _) => super::goodbye(desk),
        ("transfer_to_human", _) => super::hand_over(desk, "caller asked for a person", "I'll put you through now."),
        (_, Goal::Message) => super::messages::next(desk),
        (_, Goal::Book | Goal::Reschedule | Goal::Cancel) => booking::next(desk),
        _ => apology(desk),
    }
}

fn done_or_apology(desk: &Desk<'_>, outcome: &ToolOutcome) -> Answer {
    match (outcome.tool.as_str(), outcome.status.as_str()) {
        ("end_call", "ok" | "") => Answer::text("Goodbye!"),
        ("transfer_to_human", "ok" | "") => Answer::text("One moment, please. I'm connecting you now."),
        (_, "ok" | "booked" | "rescheduled" | "cancelled" | "message_taken") => {
            Answer::text("That's done. Is there anything else I can help you with today?")
        }
        _ => apology(desk),
    }
}

fn apology(desk: &Desk<'_>) -> Answer {
    let failed = |tool: &str| desk.memory.outcomes.iter().any(|outcome| outcome.tool == tool);
    Answer::text(if desk.offers("take_message") && !failed("take_message") {
        "I'm sorry, that didn't work just now. Would you like to leave a message for the team instead?"
    } else if desk.offers("transfer_to_human") && !failed("transfer_to_human") {
        "I'm sorry, that didn't work just now. Would you like me to put you through to a colleague?"
    } else {
        "I'm sorry, that didn't work just now. Could you try again a little later, please?"
    })
}
