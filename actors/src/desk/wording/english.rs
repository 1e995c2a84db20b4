use super::Wording;

pub(super) const WORDING: Wording = Wording {
    slot: "{when} with {provider}",
    booked: "You're booked for a {service} with {provider} on {when}. Is there anything else I can help with?",
    booked_text_follows: "You're booked for a {service} with {provider} on {when}. You'll get a text to confirm. Is there \
                          anything else I can help with?",
    rescheduled: "That's done: your {service} with {provider} is now on {when}. Is there anything else I can help with?",
    cancelled: "I've cancelled your {service} on {when}. Is there anything else I can help with?",
    appointment: "{service} with {provider} on {when}",
};
