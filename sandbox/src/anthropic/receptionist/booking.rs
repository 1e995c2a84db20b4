//! Booking, moving and cancelling: the next question or the next tool call.

use serde_json::json;

use super::super::answer::Answer;
use super::Desk;
use super::memory::{Goal, Offer, Question};

pub(super) fn next(desk: &Desk<'_>) -> Answer {
    match desk.memory.goal {
        Goal::Cancel => cancel(desk),
        Goal::Reschedule => reschedule(desk),
        _ => book(desk),
    }
}

/// "I have one or another. Which would suit you best?"
pub(super) fn offer(lead: &str, slots: &[Offer]) -> Answer {
    let spoken: Vec<&str> = slots.iter().take(2).map(|slot| slot.spoken.as_str()).collect();
    Answer::text(format!("{lead} {}. Which would suit you best?", spoken.join(", or ")))
}

fn book(desk: &Desk<'_>) -> Answer {
    let memory = &desk.memory;
    let Some(slot) = &memory.chosen_slot else {
        if !memory.slots.is_empty() {
            return offer("I have", &memory.slots);
        }
        let service = desk.facts.service_in(&memory.wish);
        if service.is_none() && !desk.facts.services.is_empty() && memory.asked != Question::Service {
            return Answer::text("I can help you with that. What would you like to come in for?");
        }
        return find_slots(desk, service.or_else(|| desk.facts.services.first().cloned()));
    };
    let Some(name) = &memory.name else {
        return Answer::text("Lovely, I can book that for you. What name should I put it under?");
    };
    let arguments = [
        ("slot_id", Some(json!(slot))),
        ("patient_name", Some(json!(name))),
        ("patient_phone", memory.number.as_ref().map(|number| json!(number))),
    ];
    desk.call(Some("One moment while I book that for you."), "book_appointment", &arguments)
}

fn find_slots(desk: &Desk<'_>, service: Option<String>) -> Answer {
    let service = service.unwrap_or_else(|| "appointment".to_owned());
    let arguments = [("service", Some(json!(service))), ("when", desk.memory.when.as_ref().map(|when| json!(when)))];
    desk.call(Some("Let me check the diary for you."), "find_slots", &arguments)
}

fn find_appointment(desk: &Desk<'_>) -> Answer {
    let memory = &desk.memory;
    if !desk.offers("find_appointments") {
        return Answer::text(
            "I'm sorry, I can't look up appointments from here. Would you like to leave a message for the team instead?",
        );
    }
    let Some(name) = &memory.name else {
        return Answer::text("Certainly, let me find your appointment. What's the name it was booked under?");
    };
    let birth = memory.date_of_birth.as_ref().map(|birth| json!(birth));
    let arguments = [("patient_name", Some(json!(name))), ("date_of_birth", birth)];
    desk.call(Some("Let me look that up for you."), "find_appointments", &arguments)
}

fn cancel(desk: &Desk<'_>) -> Answer {
    match &desk.memory.appointment {
        None => find_appointment(desk),
        Some(appointment) if desk.memory.cancel_confirmed => {
            let arguments = [("appointment_id", Some(json!(appointment.id)))];
            desk.call(Some("One moment while I do that."), "cancel_appointment", &arguments)
        }
        Some(appointment) => {
            Answer::text(format!("I've found your appointment: {}. Shall I cancel it for you?", appointment.spoken))
        }
    }
}

fn reschedule(desk: &Desk<'_>) -> Answer {
    let memory = &desk.memory;
    let Some(appointment) = &memory.appointment else { return find_appointment(desk) };
    if let Some(slot) = &memory.chosen_slot {
        let arguments = [("appointment_id", Some(json!(appointment.id))), ("slot_id", Some(json!(slot)))];
        return desk.call(Some("One moment while I move it."), "reschedule_appointment", &arguments);
    }
    if !memory.slots.is_empty() {
        return offer("Instead I have", &memory.slots);
    }
    if memory.when.is_none() && memory.asked != Question::When {
        return Answer::text(format!(
            "I've found your appointment: {}. What day or time would you prefer instead?",
            appointment.spoken
        ));
    }
    find_slots(desk, appointment.service.clone().or_else(|| desk.facts.service_in(&memory.wish)))
}
