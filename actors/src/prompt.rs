//! The system prompt of a tenant: built from its configuration alone, so that its bytes are the same in every call
//! and the model's vendor can cache them. What changes from call to call (the date, the caller) is a fact in the
//! dialogue instead.

use std::fmt::Write;

use chrono::{DateTime, Weekday};
use chrono_tz::Tz;

use crate::tenant::Tenant;

/// Who the agent is, how it talks, and what it knows of the practice.
pub fn system_prompt(tenant: &Tenant) -> String {
    let mut prompt = format!(
        "You are the telephone receptionist of {name}. You are an automated assistant and say so when asked.\n\
         You are on a phone call: answer in one to three short spoken sentences, in the language tagged {language}, \
         without lists, markdown or emoji. Ask one question at a time.\n\
         Begin with the substance, never with \"Sure\", \"Of course\", \"Okay\" or the like: the telephone system may \
         have said such a word already, and your answer is heard right after it.\n\
         Lines in square brackets come from the telephone system, not from the caller; [keypad] lines are keys the \
         caller pressed.\n\
         Never give medical, legal or financial advice, never take payment card numbers, never promise what you have \
         not done with a tool, and never invent facts: if something is not written here, offer to take a message or to \
         connect the caller to a person.\n{diary}\n",
        name = tenant.name,
        language = tenant.language,
        diary = if tenant.services.is_empty() { NO_DIARY } else { DIARY },
    );
    let mut line = |text: std::fmt::Arguments<'_>| {
        // Writing to a String cannot fail.
        let _ = prompt.write_fmt(text);
        prompt.push('\n');
    };
    if let Some(address) = &tenant.address {
        line(format_args!("Address: {address}"));
    }
    line(format_args!("Time zone: {}", tenant.time_zone));
    line(format_args!("Opening hours: {}", hours(tenant)));
    if !tenant.closures.is_empty() {
        let days: Vec<_> = tenant.closures.iter().map(ToString::to_string).collect();
        line(format_args!("Closed on: {}", days.join(", ")));
    }
    if let Some(number) = &tenant.emergency_number {
        line(format_args!("In an emergency tell the caller to hang up and call {number}."));
    }
    if !tenant.services.is_empty() {
        line(format_args!("Services:"));
        for service in &tenant.services {
            let with: Vec<_> = service.providers.iter().map(|id| provider_name(tenant, id)).collect();
            line(format_args!("- {} ({} minutes; {})", service.name, service.minutes, with.join(", ")));
        }
        line(format_args!(""));
    }
    for faq in &tenant.faq {
        line(format_args!("Q: {}\nA: {}", faq.question, faq.answer));
    }
    prompt
}

/// How appointments are made, with the tools that there are.
const DIARY: &str = "Appointments: find out which service the caller wants and when, then use find_slots and offer two or \
    three of what it returns, in the words of `spoken`. When the caller has chosen one and said the patient's first and last \
    name, use book_appointment. To move or cancel, use find_appointments first; say nothing about appointments that it has not \
    returned, and ask what it asks for. Pass on what the caller says about days and times in their own words. Never say that \
    something is booked, moved or cancelled unless a tool has returned just that. If a tool declines, tell the caller why and \
    offer what it suggests.";

/// A practice that gives no appointments over the telephone.
const NO_DIARY: &str =
    "You cannot see or change the diary. If the caller wants an appointment, take a message with their wish.";

fn provider_name<'a>(tenant: &'a Tenant, id: &'a str) -> &'a str {
    tenant.providers.iter().find(|one| one.id == id).map_or(id, |one| &one.name)
}

/// The fact that begins every dialogue: when the call takes place.
pub fn opening_fact(now: DateTime<Tz>, caller_known: bool) -> String {
    let number = if caller_known { "The caller's number is known." } else { "The caller's number is withheld." };
    format!("The call began on {} local time. {number}", now.format("%A, %-d %B %Y, %H:%M"))
}

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The week in words, days with the same hours together: `Monday to Friday 09:00-17:30; Saturday and Sunday closed`.
fn hours(tenant: &Tenant) -> String {
    let mut runs: Vec<(Vec<Weekday>, String)> = Vec::new();
    for day in WEEK {
        let stretches: Vec<_> = tenant
            .hours
            .iter()
            .filter(|hours| hours.day == day)
            .map(|hours| format!("{}-{}", hours.opens.format("%H:%M"), hours.closes.format("%H:%M")))
            .collect();
        let open = if stretches.is_empty() { "closed".to_owned() } else { stretches.join(" and ") };
        match runs.last_mut() {
            Some((days, same)) if *same == open => days.push(day),
            _ => runs.push((vec![day], open)),
        }
    }
    let lines = runs.into_iter().map(|(days, open)| {
        let days = match days.as_slice() {
            [first, second] => format!("{} and {}", name(*first), name(*second)),
            [first, .., last] => format!("{} to {}", name(*first), name(*last)),
            days => days.iter().map(|day| name(*day)).collect(),
        };
        format!("{days} {open}")
    });
    lines.collect::<Vec<_>>().join("; ")
}

const fn name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}
