//! What a recogniser does to words, seeded.

use rand::rngs::SmallRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

/// Small words that recognisers drop; never one that denies.
const SMALL: &[&str] = &["a", "the", "is", "an", "of", "to", "been", "has", "just", "really", "some"];
const FILLERS: &[&str] = &["um", "uh", "erm", "you know", "like", "well", "i mean"];
/// What was said, what is written; only where it still sounds like what was said.
const ALIKE: &[(&str, &str)] = &[
    ("breathe", "breath"),
    ("breathing", "breeding"),
    ("tooth", "truth"),
    ("swelling", "swell in"),
    ("swollen", "swole"),
    ("bleeding", "bleating"),
    ("fainted", "feinted"),
    ("unconscious", "un conscious"),
    ("overdose", "over dose"),
    ("epipen", "epi pen"),
    ("dislocated", "dis located"),
];
const PHRASES_ALIKE: &[(&str, &str)] = &[
    ("knocked out", "knock doubt"),
    ("passed out", "past out"),
    ("chest pain", "chess pain"),
    ("can't", "can t"),
    ("won't", "won t"),
    ("i've", "i ve"),
    ("can't", "cannot"),
];

/// The `variant`th way a recogniser may write `line`.
pub(super) fn noisy(line: &str, variant: u64) -> String {
    let mut random =
        SmallRng::seed_from_u64(variant ^ line.bytes().fold(7, |seed, byte| seed * 31 % 1_000_003 + u64::from(byte)));
    let mut text = line.to_lowercase();
    if random.random_bool(0.7) {
        text.retain(|letter| letter.is_alphanumeric() || letter == ' ' || letter == '\'');
    }
    let mut written = Vec::new();
    for word in text.split_whitespace() {
        if SMALL.contains(&word) && random.random_bool(0.25) {
            continue;
        }
        if random.random_bool(0.08) {
            written.extend(FILLERS.choose(&mut random).copied());
        }
        let alike = ALIKE.iter().find(|(said, _)| *said == word).filter(|_| random.random_bool(0.3));
        let word = alike.map_or(word, |(_, alike)| *alike);
        written.push(word);
        if random.random_bool(0.06) {
            written.push(word);
        }
    }
    let mut text = written.join(" ");
    for (said, written) in PHRASES_ALIKE {
        if random.random_bool(0.3) {
            text = text.replace(said, written);
        }
    }
    text
}
