//! What callers ask and what the model answers. Each carries a made-up name that holds a number, so that a request, a
//! reply and a piece of text for the voice can be told apart by their words alone.

/// A caller's turn, `{}` for the name. Complete sentences: none looks as if more were to follow.
const QUESTIONS: [&str; 8] = [
    "Hello {} here I would like to book a check up.",
    "My name is {} and I need to move my visit.",
    "This is {} could you tell me your opening hours?",
    "Yes it's {} do you have something on Tuesday morning?",
    "I am {} and my daughter needs a check up too.",
    "It's {} again could we make it later that week?",
    "So {} is the name and I wondered about the parking?",
    "Well {} speaking how much is a cleaning these days?",
];

/// The same, when the caller cuts in.
const INTERRUPTIONS: [&str; 4] = [
    "Actually {} here could we do Thursday instead of that?",
    "Wait this is {} I really meant the other week.",
    "Sorry {} speaking can you say which doctor it is?",
    "But {} needs the afternoon and not the morning please.",
];

/// The model's answers. The first clause is four words long: at 60 tokens a second it is complete, and known to be, 83 ms
/// after the first token.
const REPLIES: [&str; 6] = [
    "Yes we can {}, the next free time is early on Tuesday morning. Would that suit you?",
    "That is fine {}, we are open from Monday to Friday all day long. Which day is best for you?",
    "We can do {}, there is a place with the hygienist in the afternoon. Shall I keep it?",
    "Let me see {}, the dentist is here on most mornings this month. Do you prefer an early visit?",
    "Yes there is {}, you find it behind the building and it is free. Can I help with anything else?",
    "I have that {}, your visit has been moved to the later time. Is there something else I can do?",
];

/// What marks the name of a caller's turn, and of a reply. No English word contains either.
pub(super) const CALLERS: &str = "zq";
pub(super) const REPLYS: &str = "xq";

const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvw";
const VOWELS: &[u8; 5] = b"aeiou";
const SYLLABLES: usize = CONSONANTS.len() * VOWELS.len();
/// Three syllables: 512,000 names.
const LENGTH: usize = 3;

/// The name that holds a number.
pub(super) fn name(mark: &str, number: usize) -> String {
    let mut name = mark.to_owned();
    for place in (0..LENGTH as u32).rev() {
        let syllable = number / SYLLABLES.pow(place) % SYLLABLES;
        name.push(char::from(CONSONANTS[syllable / VOWELS.len()]));
        name.push(char::from(VOWELS[syllable % VOWELS.len()]));
    }
    name
}

/// The number in the last name with this mark.
pub(super) fn last_number(mark: &str, text: &str) -> Option<usize> {
    let at = text.rfind(mark)? + mark.len();
    let letters = text.as_bytes().get(at..at + 2 * LENGTH)?;
    letters.chunks(2).try_fold(0, |number, syllable| {
        let consonant = CONSONANTS.iter().position(|letter| *letter == syllable[0])?;
        let vowel = VOWELS.iter().position(|letter| *letter == syllable[1])?;
        Some(number * SYLLABLES + consonant * VOWELS.len() + vowel)
    })
}

/// What the caller says in this turn, word by word, as it is punctuated.
pub(super) fn question(call: usize, turn: usize, cuts_in: bool) -> Vec<String> {
    let texts: &[&str] = if cuts_in { &INTERRUPTIONS } else { &QUESTIONS };
    let text = texts[(call + turn) % texts.len()].replace("{}", &name(CALLERS, turn_number(call, turn)));
    text.split(' ').map(str::to_owned).collect()
}

/// The model's answer to its `request`-th request.
pub(super) fn reply(request: usize) -> String {
    REPLIES[request % REPLIES.len()].replace("{}", &name(REPLYS, request))
}

/// A reply as a model sends it: about one token a piece, at most six characters and the space before them.
pub(super) fn tokens(reply: &str) -> Vec<&str> {
    const LONGEST: usize = 6;
    let mut tokens = Vec::new();
    let mut rest = reply;
    while !rest.is_empty() {
        // The space before a word belongs to its first token.
        let word = rest[1..].find(' ').map_or(rest.len(), |space| space + 1);
        let (token, after) = rest.split_at(word.min(LONGEST + 1));
        tokens.push(token);
        rest = after;
    }
    tokens
}

/// One number for a turn of a call, as its name holds it.
pub(super) fn turn_number(call: usize, turn: usize) -> usize {
    call * super::tag::MOST_TURNS + turn
}

/// The call and the turn of that number.
pub(super) fn turn_of(number: usize) -> (usize, usize) {
    (number / super::tag::MOST_TURNS, number % super::tag::MOST_TURNS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::recogniser::FRAMES_PER_WORD;
    use crate::bench::tag::MOST_FRAMES;

    #[test]
    fn a_number_survives_among_other_words_and_the_last_one_counts() {
        for number in [0, 1, 79, 80, 511_999, turn_number(499, 255)] {
            let text = format!("{} said {}, thank you", name(CALLERS, 5), name(CALLERS, number));
            assert_eq!(last_number(CALLERS, &text), Some(number));
        }
        assert_eq!(last_number(CALLERS, "nothing of the kind"), None);
        assert_eq!(last_number(CALLERS, "zq"), None);
    }

    #[test]
    fn tokens_join_to_the_reply() {
        for request in 0..REPLIES.len() {
            let reply = reply(request);
            assert_eq!(tokens(&reply).concat(), reply);
            assert!(tokens(&reply).iter().all(|token| token.len() <= 7));
            assert_eq!(last_number(REPLYS, &reply), Some(request));
        }
    }

    #[test]
    fn every_turn_fits_into_its_frames() {
        for (turn, cuts_in) in (0..8).map(|turn| (turn, false)).chain((0..4).map(|turn| (turn, true))) {
            let words = question(3, turn, cuts_in);
            assert!(words.len() * FRAMES_PER_WORD < MOST_FRAMES);
            assert_eq!(last_number(CALLERS, &words.join(" ")), Some(turn_number(3, turn)));
        }
    }
}
