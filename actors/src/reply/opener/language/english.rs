use super::Language;

#[rustfmt::skip]
pub(super) const ENGLISH: Language = Language {
    vetoes: &[
        // Health and danger.
        "pain*", "ache*", "aching", "toothache", "headache", "hurt*", "sore", "bleed*", "blood*", "emergenc*", "urgent*",
        "asap", "immediately", "swell*", "swollen", "accident*", "broke*", "break", "fell", "fall*", "ambulance",
        "police", "fire", "died", "die", "dies", "dying", "dead", "death", "suicid*", "kill*", "breath*", "choke*",
        "choking", "chest", "unconscious", "faint*", "collapse*", "severe*", "fever*", "sick*", "ill", "infect*",
        "allerg*", "pregnan*", "dizzy", "numb*", "crack*", "chip*", "abscess*", "rash", "burn*", "poison*", "overdose*",
        "lump*", "cancer*", "hospital", "stroke", "seizure*", "injur*", "wound*", "help", "danger*", "999", "911", "112",
        "attack*", "assault*", "abus*", "violen*", "arrest*", "custody", "evict*", "funeral", "passed away",
        // Anger and worry.
        "complain*", "angry", "upset", "ridiculous", "terrible", "awful", "disgust*", "unacceptable", "worst", "worse",
        "useless", "furious", "disappoint*", "frustrat*", "refund*", "rude", "waste*", "stupid", "idiot*", "damn*",
        "hell", "fuck*", "shit*", "bloody", "crap", "joke", "wrong*", "mistake*", "problem*", "overcharg*", "sue",
        "scared", "afraid", "worried", "worr*", "nervous", "anxious", "crying", "desperate*", "unhappy", "annoy*",
        "waiting", "still", "again", "already", "never", "nobody", "third time", "three times", "many times", "why", "sorry", "stop",
        "wait", "no", "not", "don't", "can't", "won't", "didn't", "doesn't", "isn't", "wasn't", "haven't",
        // The agent itself, and goodbye.
        "robot*", "machine*", "ai", "bot", "human*", "real", "computer*", "automated", "recording", "bye", "goodbye",
        "your name", "who are you", "person", "somebody", "someone", "manager*", "repeat", "hear me", "say that",
    ],
    lead_ins: &[
        "hi", "hello", "hey", "hi there", "hello there", "good morning", "good afternoon", "good evening", "morning",
        "afternoon", "um", "uh", "er", "erm", "yes", "yeah", "oh", "well", "so", "and", "also", "okay", "ok", "right",
        "please", "great", "thanks", "thank you", "yes please", "just", "actually", "then", "there",
        "i was wondering", "i wanted to ask", "i'd like to ask", "can i ask", "could you tell me", "can you tell me",
        "do you know", "i just wanted to ask", "i'd like to know", "i wanted to know", "i was just wondering",
    ],
    name_is: &["my name is", "my name's", "the name is", "the name's", "this is", "i'm called"],
    and: "and",
    wishes: &[
        "i'd like to", "i would like to", "i want to", "i need to", "i'd love to", "i was hoping to", "i'm hoping to",
        "i'm calling to", "i'm ringing to", "i am calling to", "i wanted to", "i'm looking to", "i have to", "i'd like",
        "i would like", "i want", "i need", "i'd just like to", "i just want to", "i just need to", "i just wanted to",
        "i was calling to", "calling to", "please", "i'm just calling to",
    ],
    permissions: &[
        "can i", "could i", "may i", "can you", "could you", "would you", "can we", "could we", "if i could", "if i can",
        "whether i could", "is it possible to", "would it be possible to", "if you could", "can i please",
        "could i please", "could you please", "can you please", "could i just", "can i just", "can i have",
        "could i have", "can i get", "could i get",
    ],
    deeds: &[
        "book", "book in", "make an appointment", "make a booking", "schedule", "arrange an appointment",
        "set up an appointment", "get an appointment", "have an appointment", "an appointment", "a check up",
        "a checkup", "a booking", "move", "change my", "change an", "change the", "reschedule", "rearrange", "cancel",
        "book me in", "move my", "cancel my", "appointment",
    ],
    always_possible: &[
        "leave a message", "leave a quick message", "leave him a message", "leave her a message", "leave them a message",
        "take a message", "pass on a message", "let you know", "tell you", "leave my number", "give you my",
    ],
    unspecific: &[
        "a", "an", "the", "my", "in", "for", "me", "one", "please", "appointment", "appointments", "booking", "slot",
        "visit", "check", "up", "checkup", "check-up", "with", "you", "thanks", "thank", "if", "possible", "to", "it",
        "another", "new", "time", "day", "date", "some", "that", "i", "could", "have",
    ],
    questions: &[
        "do you have", "do you offer", "do you do", "do you accept", "do you take", "do you open", "do you close",
        "do you treat", "do you see", "do you sell", "do you provide", "have you got", "are you open", "are you closed",
        "are you taking", "are you accepting", "what time", "what times", "what are your", "what's your address",
        "what is your address", "what day", "what days", "which day", "which days", "what's the price", "what's the cost",
        "what is the price", "what is the cost", "what does it cost", "what does a", "what do you charge", "when are you",
        "when can i", "when could i", "when do you", "when is", "when's", "how much", "how long does", "how long is",
        "how long will", "is there", "are there", "where are you", "where is", "where's", "where can i", "can i come",
        "could i come", "can i pay", "can i park", "is it possible", "would it be possible", "if you have", "if you do",
        "if you offer", "if you take", "if there is", "if there's", "if you're open", "whether you have", "how do i get",
    ],
    times: &[
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays",
        "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "today", "tomorrow", "morning", "mornings",
        "afternoon", "afternoons", "evening", "evenings", "week", "weekend", "noon", "midday", "lunchtime", "o'clock",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december", "am", "pm", "a.m", "p.m",
    ],
    around_times: &[
        "the", "at", "on", "in", "of", "a", "next", "this", "any", "half", "past", "quarter", "to", "after", "before",
        "about", "around", "please", "would", "be", "is", "good", "fine", "great", "best", "better", "work", "works",
        "suits", "suit", "me", "for", "and", "or", "maybe", "perhaps", "let's", "say", "i'd", "prefer", "like", "early",
        "late", "first", "second", "third", "that", "thank", "you", "thanks", "perfect", "lovely", "ideally", "then",
        "may",
    ],
    repeated: &[
        "sure", "sure thing", "of course", "okay", "ok", "certainly", "absolutely", "right", "alright", "all right",
        "great", "no problem", "my pleasure", "with pleasure", "happy to help", "lovely", "perfect", "gladly",
    ],
    repeated_looking: &[
        "let me see", "let me check", "let me have a look", "let me take a look", "let's see", "one moment",
        "just a moment", "let me look",
    ],
    repeated_thanks: &["thank you", "thanks", "thank you very much", "many thanks"],
};
