//! English, British and American.

use super::{Openers, Wording};

pub(super) const BRITISH: Wording = Wording {
    disclosure: "You're speaking with an automated assistant; this call is transcribed. Say 'a person' at any time.",
    still_there: "Are you still there?",
    goodbye: "Thank you for calling. Goodbye!",
    silent_goodbye: "I can't hear anyone, so I'll hang up now. Please ring again if you need us. Goodbye.",
    recording_goodbye: "This sounds like a recording, so I'll hang up now. If you need us, please call again. Goodbye.",
    one_moment: ["One moment, please.", "Hmm, let me see.", "Right, just a second."],
    still_working: ["I'm still looking, thank you for waiting.", "Sorry, this is taking a little longer."],
    hand_over: "I'll put you through to a colleague now. One moment, please.",
    nobody_available: "I'm afraid nobody can take the call right now, but I can take a message for you.",
    trouble: "I'm sorry, I'm having some trouble. I'll put you through to a colleague.",
    trouble_message: "I'm sorry, I'm having some trouble and nobody can take the call right now, but you can leave a message.",
    too_long: "I'm sorry, we've reached the longest a call can last. Please ring again if you need anything else. Goodbye.",
    cut_off: "Sorry, we were cut off for a moment. Where were we?",
    did_not_catch: "Sorry, I didn't catch that. Could you say it again?",
    message_taken: "Thank you, I've passed your message on. Is there anything else I can help with?",
    script_name: "I'm sorry, I can't look anything up at the moment, but I can pass on a message. What's your name, please?",
    script_message: "Thank you. What would you like me to pass on?",
    script_number: "Thank you. On which number can they reach you?",
    not_booked_yet: "I'm sorry, I haven't booked that yet. Shall I do it now?",
    not_done_yet: "I'm sorry, that isn't done yet. Shall I do it now?",
    openers: Openers {
        sure: "Sure —",
        of_course: "Of course —",
        let_me_see: "Let me see —",
        okay: "Okay —",
        thank_you: "Thank you —",
    },
};

pub(super) const AMERICAN: Wording = Wording {
    silent_goodbye: "I can't hear anyone, so I'll hang up now. Please call again if you need us. Goodbye.",
    hand_over: "I'll connect you with a colleague now. One moment, please.",
    nobody_available: "I'm sorry, nobody can take the call right now, but I can take a message for you.",
    trouble: "I'm sorry, I'm having some trouble. I'll connect you with a colleague.",
    too_long: "I'm sorry, we've reached the longest a call can last. Please call again if you need anything else. Goodbye.",
    ..BRITISH
};
