//! What is demanded of a call under a fault. This is the one place that becomes stricter as more of the engine can be
//! promised.

use std::time::Duration;

use super::matrix::{Combination, Kind, Length, Target};
use super::measure::{End, Measured};

/// No unexplained silence is longer.
pub const LONGEST_SILENCE: Duration = Duration::from_secs(3);

/// Everything that is wrong with a call, each as a short sentence.
pub fn complaints(combination: Combination, measured: &Measured) -> Vec<String> {
    let Measured { end, silence, silence_at, words_lost, doubled, lost, violations } = *measured;
    let mut complaints = Vec::new();
    if doubled + lost > 0 {
        complaints.push(format!("{doubled} bookings doubled, {lost} lost"));
    }
    if violations > 0 {
        complaints.push(format!("{violations} rules of vendors broken"));
    }
    if !matches!(end, End::Script | End::HandedOver | End::Politely) {
        complaints.push(format!("{end:?}"));
    }
    if silence > LONGEST_SILENCE {
        complaints.push(format!("{} ms of silence from {} ms on", silence.as_millis(), silence_at.as_millis()));
    }
    if words_lost > 0 && may_lose_nothing(combination, end) {
        complaints.push(format!("{words_lost} words lost"));
    }
    complaints
}

/// Words are lost only with a recogniser that does not come back, or where a person takes over; or if they come later than
/// the goodbye, from a recogniser that lags.
fn may_lose_nothing(combination: Combination, end: End) -> bool {
    let recogniser = matches!(combination.target, Target::Nova | Target::Flux);
    let never_comes_back = recogniser && combination.length == Length::ForGood;
    let lags = recogniser && matches!(combination.kind, Kind::Dribble(_));
    !(never_comes_back || lags || matches!(end, End::HandedOver | End::Politely))
}
