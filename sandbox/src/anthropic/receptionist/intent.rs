//! What a caller wants, by the words used.

use super::hearing::{says_any, words};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Intent {
    Emergency,
    Human,
    Robot,
    Keypad,
    LongAnswer,
    Reschedule,
    Cancel,
    Message,
    Book,
    Hours,
    Address,
    Services,
    Goodbye,
    Thanks,
    Presence,
    Greeting,
    Yes,
    No,
    Unclear,
}

/// Phrases in order of precedence: the first match decides.
const PHRASES: &[(Intent, &[&str])] = &[
    (
        Intent::Emergency,
        &[
            "can't breathe",
            "cannot breathe",
            "chest pain",
            "unconscious",
            "knocked out",
            "won't stop bleeding",
            "emergency",
        ],
    ),
    (
        Intent::Robot,
        &[
            "are you a robot",
            "are you a machine",
            "are you a computer",
            "are you a bot",
            "are you an ai",
            "are you human",
            "are you a human",
            "are you real",
            "are you a real person",
            "are you a person",
            "am i talking to a robot",
            "is this a robot",
            "is this a machine",
            "is this a recording",
        ],
    ),
    (
        Intent::Human,
        &[
            "a human",
            "a person",
            "real person",
            "human being",
            "someone real",
            "a receptionist",
            "the receptionist",
            "operator",
            "representative",
            "put me through",
            "transfer me",
            "speak to someone",
            "talk to someone",
            "speak with someone",
            "a colleague",
        ],
    ),
    (
        Intent::LongAnswer,
        &[
            "tell me about the practice",
            "tell me more about the practice",
            "about your practice",
            "long story",
            "tell me a story",
            "tell me about yourselves",
        ],
    ),
    (
        Intent::Reschedule,
        &[
            "reschedule",
            "move my appointment",
            "change my appointment",
            "move an appointment",
            "change an appointment",
            "different time for my appointment",
            "postpone",
            "move my booking",
        ],
    ),
    (Intent::Cancel, &["cancel", "cancel my appointment"]),
    (
        Intent::Message,
        &[
            "leave a message",
            "take a message",
            "pass on a message",
            "a message for",
            "call me back",
            "ring me back",
            "phone me back",
            "leave message",
        ],
    ),
    (
        Intent::Hours,
        &[
            "opening hours",
            "your hours",
            "open",
            "what time do you close",
            "when do you close",
            "closing time",
            "opening times",
            "opening time",
            "business hours",
            "are you closed",
        ],
    ),
    (
        Intent::Address,
        &[
            "where are you",
            "your address",
            "the address",
            "how do i find you",
            "where is the practice",
            "directions",
            "are you located",
        ],
    ),
    (
        Intent::Services,
        &["what services", "which services", "what treatments", "what do you offer", "which treatments"],
    ),
    (
        Intent::Book,
        &[
            "book",
            "booking",
            "an appointment",
            "make appointment",
            "appointment",
            "schedule",
            "come in",
            "a slot",
            "be seen",
            "see the dentist",
            "see a dentist",
            "see the doctor",
        ],
    ),
    (
        Intent::Goodbye,
        &[
            "goodbye",
            "good bye",
            "bye",
            "bye bye",
            "that's all",
            "that is all",
            "that's everything",
            "that will be all",
            "nothing else",
            "no thank you",
            "no thanks",
            "have a nice day",
            "hang up",
        ],
    ),
    (Intent::Presence, &["are you there", "are you still there", "can you hear me"]),
    (Intent::Thanks, &["thank you", "thanks", "cheers"]),
    (Intent::No, &["no", "nope", "neither", "none of them", "not really", "none"]),
    (
        Intent::Yes,
        &[
            "yes",
            "yeah",
            "yep",
            "yes please",
            "sure",
            "please do",
            "go ahead",
            "that's right",
            "correct",
            "okay",
            "ok",
            "fine",
            "of course",
        ],
    ),
    (Intent::Greeting, &["hello", "hi", "hey", "good morning", "good afternoon", "good evening"]),
];

pub(super) fn of(text: &str) -> Intent {
    if text.trim_start().to_lowercase().starts_with("[keypad]") {
        return Intent::Keypad;
    }
    if words(text).is_empty() {
        return Intent::Unclear;
    }
    PHRASES.iter().find(|(_, phrases)| says_any(text, phrases)).map_or(Intent::Unclear, |(intent, _)| *intent)
}
