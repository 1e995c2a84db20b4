use super::{Asked, Wording};

pub(super) const WORDING: Wording = Wording {
    slot: "{when} with {provider}",
    booked: "You're booked for a {service} with {provider} on {when}. Is there anything else I can help with?",
    booked_text_follows: "You're booked for a {service} with {provider} on {when}. You'll get a text to confirm. Is there \
                          anything else I can help with?",
    rescheduled: "That's done: your {service} with {provider} is now on {when}. Is there anything else I can help with?",
    cancelled: "I've cancelled your {service} on {when}. Is there anything else I can help with?",
    appointment: "{service} with {provider} on {when}",
    asked_to_book: Asked {
        text_follows: "I'm sorry, I can't confirm that right now. I have your wish, a {service} with {provider} on {when}, and \
                       we'll text you to confirm. Is there anything else I can help with?",
        call_follows: "I'm sorry, I can't confirm that right now. I have your wish, a {service} with {provider} on {when}, and \
                       the practice will call you to confirm. Is there anything else I can help with?",
        perhaps: "I'm sorry, I can't confirm that right now. Your wish, a {service} with {provider} on {when}, may have been noted: the \
                  practice will text or call you. If you hear nothing by tomorrow, please call again. Is there anything else I can \
                  help with?",
    },
    asked_to_move: Asked {
        text_follows: "I'm sorry, I can't confirm that right now. I have your wish to move your {service} to {when}, and we'll \
                       text you to confirm. Until then your appointment stays as it is. Is there anything else I can help with?",
        call_follows: "I'm sorry, I can't confirm that right now. I have your wish to move your {service} to {when}, and the \
                       practice will call you to confirm. Until then your appointment stays as it is. Is there anything else \
                       I can help with?",
        perhaps: "I'm sorry, I can't confirm that right now. Your wish to move your {service} to {when} may have been noted: the \
                  practice will text or call you. Until then your appointment stays as it is. If you hear nothing by tomorrow, please \
                  call again. Is there anything else I can help with?",
    },
    asked_to_cancel: Asked {
        text_follows: "I'm sorry, I can't confirm that right now. I have your wish to cancel your {service} on {when}, and we'll \
                       text you to confirm. Is there anything else I can help with?",
        call_follows: "I'm sorry, I can't confirm that right now. I have your wish to cancel your {service} on {when}, and the \
                       practice will call you to confirm. Is there anything else I can help with?",
        perhaps: "I'm sorry, I can't confirm that right now. Your wish to cancel your {service} on {when} may have been noted: the \
                  practice will text or call you. If you hear nothing by tomorrow, please call again. Is there anything else I can \
                  help with?",
    },
};
