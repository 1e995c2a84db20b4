use super::{Language, Questions};

#[rustfmt::skip]
pub(super) const ENGLISH: Language = Language {
    fillers: &["um", "umm", "uh", "uhh", "uhm", "er", "err", "erm", "em", "hmm", "hm"],
    open_alone: &[
        "well", "so", "like", "can i", "could i", "may i", "could you", "can you", "i need", "i want", "i just need",
        "i just want", "hi i need", "hello i need", "hi i want", "hello i want", "hi can i", "hello can i", "yes i",
        "yeah i", "is there", "do you", "are you", "i was wondering", "i think", "let me think", "let me see",
        "let me check", "let me have a look",
    ],
    open_endings: &[
        // Conjunctions and articles.
        "and", "or", "but", "because", "cause", "cos", "if", "unless", "than", "although", "whether", "and then",
        "the", "a", "an", "my", "your", "our", "their", "every",
        // A subject and its verb.
        "i", "we", "i'm", "we're", "they're", "he's", "she's", "it's", "that's", "there's", "what's", "i'd", "i'll",
        "i've", "we've", "we'd", "we'll",
        "i was wondering if", "i was wondering whether", "let me think", "let me see",
    ],
    open_endings_of_statements: &[
        "of", "from", "at", "for", "with", "into", "about", "between", "during", "until", "till", "to", "on", "by",
        "name is", "number is", "email is", "address is", "mail is", "birth is", "birthday is", "surname is",
        "mobile is", "phone is", "problem is", "question is", "thing is",
        "i'd like", "i would like", "i was hoping", "i am", "my name", "i was calling", "i'm looking for",
    ],
    closed_endings: &[
        // Expressions that end in "on", "by", "for", "of", "from", "with".
        "hold on", "hang on", "go on", "come on", "carry on", "later on", "early on", "now on", "so on", "moving on",
        "going on", "log on", "on and on", "come by", "drop by", "pop by", "stop by", "go by", "close by", "it for",
        "them for", "that for", "paid for", "heard of", "i'm calling from", "i come from", "hear from", "seen by",
        "dealt with", "be with", "been with", "spoke to", "spoke with", "talked to", "that about", "this about",
        "talked about", "spoke about", "told about", "i think about",
        // A verb is understood after "to".
        "don't want to", "didn't want to", "don't need to", "don't have to", "if you want to", "if i have to",
        "if i need to", "if i had to", "love to", "able to", "used to", "supposed to", "meant to", "allowed to",
        "happy to", "not going to", "rather not to", "can speak to", "could speak to", "can talk to", "could talk to",
        "been to", "like me to", "want me to", "need me to", "can get to",
        // The verb before its subject: "so do I".
        "do i", "am i", "can i", "could i", "should i", "may i", "must i", "shall i", "will i", "have i", "are we",
        "do we", "can we", "should we", "shall we", "could we", "will we", "have we",
        // Letters that are no articles.
        "hepatitis a", "vitamin a", "plan a", "option a", "room a", "unit a", "flat a", "building a", "grade a",
        "if i may",
    ],
    question_words: &["who", "what", "where", "when", "which", "how", "why", "whose", "whom", "who's", "where's"],
    lead_ins: &[
        "yes", "yeah", "yep", "yup", "sure", "okay", "ok", "right", "certainly", "course", "of", "well", "so", "oh",
        "please", "hi", "hello", "it's", "its", "it", "is", "that's", "that", "would", "be", "i'm", "i", "am",
        "my", "the", "name", "name's", "names", "full", "first", "last", "surname", "this", "here", "speaking", "under",
        "number", "number's", "phone", "mobile", "telephone", "cell", "contact", "best", "email", "e", "mail",
        "address", "date", "birth", "birthday", "born", "on", "was", "you", "can", "reach", "call", "me", "spelled",
        "spelt", "spell", "mr", "mrs", "ms", "miss", "dr", "doctor", "mister", "thank", "thanks", "and", "great",
        "perfect", "problem", "absolutely", "plus",
    ],
    ordinary: &[
        "work", "home", "no", "nope", "not", "nah", "don't", "doesn't", "didn't", "can't", "won't", "i", "you", "he", "she", "we",
        "they", "me", "it", "have", "has", "had", "got", "know", "want", "need", "do", "does", "did", "was", "were",
        "what", "why", "who", "where", "when", "how", "which", "the", "a", "this", "that", "these", "those", "same",
        "before", "already", "sorry", "pardon", "hello", "hi", "wait", "moment", "second", "minute", "please", "one",
        "rather", "anonymous", "myself", "again", "repeat", "excuse", "actually", "but", "because", "for", "to",
        "my", "your", "calling", "appointment", "book", "just", "only", "think", "sure", "is", "are", "am", "if",
        "today", "tomorrow", "person", "human", "robot", "operator", "nothing", "none", "never", "later", "all",
        "done", "bye", "goodbye", "stop", "correct", "right", "wrong", "fine", "hang", "hold", "there", "off",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning", "afternoon",
    ],
    before_number: &[
        "my number is", "my number's", "number's", "phone number is", "mobile number is", "telephone number is",
        "contact number is", "phone number", "mobile number", "mobile is", "my mobile", "my mobile's", "phone is",
        "best number is", "reach me on", "reach me at", "call me on", "call me back on", "ring me on",
        "ring me back on", "cell is", "cell number is", "cell phone is", "call me at", "call me back at",
    ],
    before_email: &[
        "email is", "mail is", "email address is", "mail address is", "my email", "email's", "email me at",
        "mail me at", "email it to", "mail it to",
    ],
    before_birth_date: &[
        "date of birth is", "date of birth's", "date of birth", "birthday is", "birthday's", "born on", "i was born",
        "birth date is", "dob is",
    ],
    numerals: &[
        ("zero", 0), ("oh", 0), ("o", 0), ("nought", 0), ("naught", 0), ("nil", 0), ("one", 1), ("two", 2),
        ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
        ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
        ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40),
        ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90), ("hundred", 100),
        ("thousand", 1000),
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
        ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13),
        ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
        ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30),
    ],
    and: "and",
    repeats: &[("double", 2), ("triple", 3), ("treble", 3)],
    no_digits: &["this one", "that one", "the one", "same one", "no one", "any one"],
    plus: "plus",
    months: &[
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ],
    at: &["at"],
    dot: &["dot", "point", "period"],
    joins: &["underscore", "dash", "hyphen"],
    as_in: &["as in", "for", "like", "as for"],
    questions: Questions {
        number: &[
            "phone number", "telephone number", "mobile number", "cell number", "contact number", "number to reach",
            "number to call", "number to ring", "best number", "number can we", "number can i", "number should",
            "your number", "callback number", "a number", "number for you", "mobile", "which number", "what number",
        ],
        name: &[
            "your name", "full name", "spell", "spelled", "spelt", "the name please", "a name", "who's calling",
            "who is calling", "am i speaking", "i'm speaking", "patient's name", "child's name", "name please",
            "first and last name", "name for the", "whose name",
        ],
        date: &["date of birth", "birth date", "birthdate", "birthday", "when were you born", "were you born"],
        email: &["email", "e mail"],
    },
};
