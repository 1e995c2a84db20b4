//! Whether a phrase is denied, or over.
//!
//! ```text
//! no swelling or fever         "no" reaches over "or"
//! no fever my face is swollen  a new subject: it ends there
//! no fever swollen face        it has denied the fever and is used up
//! face is not swollen          inside the phrase
//! it won't stop bleeding       part of the phrase: no denial at all
//! ```

use super::context::{Cue, Said};
use super::normalise::Pause;
use super::pattern::Match;

/// Words between a negator and what it denies; "or" starts the count anew.
const NEGATOR_REACH: usize = 3;
/// Words behind a phrase in which a list may go on with "or".
const LIST_REACH: usize = 3;
/// Words between a phrase and the news that it is over.
const OVER_REACH: usize = 8;
/// Words between "stopped" and what has.
const STOPPED_REACH: usize = 2;
/// Words from a negator to what it refuses.
const REFUSAL_REACH: usize = 3;

pub(super) fn is_denied(said: &Said, found: &Match, others: &[&Match]) -> bool {
    found.between().any(|position| said.has(position, Cue::Negator))
        || is_denied_before(said, found, others)
        || is_denied_behind(said, found)
}

fn is_denied_before(said: &Said, found: &Match, others: &[&Match]) -> bool {
    let mut reach = NEGATOR_REACH;
    let list_goes_on = said.behind(found.end()).take(LIST_REACH).any(|position| said.has(position, Cue::Joins));
    let mut behind = found.start();
    let mut joined = list_goes_on;
    for position in said.before(found.start()) {
        let pause = said.tokens[behind].pause == Pause::Short && !list_goes_on;
        let clause = said.has(behind, Cue::Clause) || said.new_subject(behind);
        if pause || clause && behind != found.start() {
            return false;
        }
        if said.has(position, Cue::Negator) {
            return true;
        }
        let denied_another = others.iter().any(|other| other.end() == position && !other.overlaps(found));
        if denied_another && !joined {
            return false;
        }
        if said.has(position, Cue::Joins) {
            joined = true;
            reach = NEGATOR_REACH + 1;
        }
        if reach == 0 {
            return false;
        }
        reach -= 1;
        behind = position;
    }
    false
}

fn is_denied_behind(said: &Said, found: &Match) -> bool {
    let next = found.end() + 1;
    said.tokens.get(next).is_some_and(|token| token.pause == Pause::None) && said.has(next, Cue::NegatorBehind)
}

/// What would excuse the phrase is denied itself: "no baby tooth", "not had the injection".
pub(super) fn is_refused(said: &Said, excuse: &Match, found: &Match) -> bool {
    let told = |position: &usize| !excuse.at.contains(position);
    let refuses = |position: &usize| said.has_no(*position) && said.tokens[position + 1].pause == Pause::None;
    let own = excuse.at.iter().filter(|position| !found.at.contains(position));
    own.flat_map(|position| position.saturating_sub(REFUSAL_REACH)..*position).filter(told).any(|near| refuses(&near))
}

/// "it stopped bleeding", "the swelling has gone down"; not if it came back. `next` is where the next phrase begins.
pub(super) fn is_over(said: &Said, found: &Match, next: Option<usize>) -> bool {
    let before = said.before(found.start()).take(STOPPED_REACH);
    let inside = found.between();
    let last = next.unwrap_or(said.tokens.len()).min(found.end() + 1 + OVER_REACH);
    let mut behind = (found.end() + 1..last).take_while(|position| {
        said.has(*position, Cue::Over) || !(said.begins(*position) || said.new_subject(*position))
    });
    let truly = |position: usize| {
        let denied = (position.saturating_sub(2)..position).any(|near| said.has(near, Cue::Negator));
        said.has(position, Cue::Over) && !denied
    };
    let over =
        before.chain(inside).find(|position| truly(*position)).or_else(|| behind.find(|position| truly(*position)));
    over.is_some_and(|over| !(over..said.tokens.len()).take(OVER_REACH).any(|position| said.has(position, Cue::Again)))
}
