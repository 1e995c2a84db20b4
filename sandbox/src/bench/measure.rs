//! From notes to figures: what each stage of each turn took, on the wire and from the outside.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::time::Duration;

use tokio::time::Instant;

use super::probe::{Probe, Request, Turn};
use crate::report::Percentiles;

/// A hole in the agent's speech that a caller may notice.
pub(super) const GAP: Duration = Duration::from_millis(40);

/// What the turns of one row took.
#[derive(Debug)]
pub(super) struct Turns {
    /// Turns of the window that were answered.
    pub(super) answered: usize,
    /// The sum of the four stages, of those turns in which each could be measured.
    pub(super) own: Percentiles,
    pub(super) stages: Stages,
    /// Requests that came before the recogniser had said that the turn was over, and whose answer was heard.
    pub(super) hits: usize,
    /// Requests whose answer nobody heard.
    pub(super) wasted: usize,
    /// Requests to the model in the whole row, and the connections they came on.
    pub(super) asked: [usize; 2],
    pub(super) stop: Percentiles,
    pub(super) first_sound: Percentiles,
    pub(super) first_content: Percentiles,
    pub(super) gaps: Vec<Duration>,
    /// How late the generator's own frames left.
    pub(super) lateness: Percentiles,
    /// What went wrong, and in how many calls.
    pub(super) failures: BTreeMap<String, usize>,
}

/// Where the time of a turn that is ours goes.
#[derive(Debug)]
pub(super) struct Stages {
    /// Caller's frame sent by the carrier → received by the recogniser; every frame of speech.
    pub(super) relay: Percentiles,
    /// The recogniser's decisive message sent → the request received by the model. Nothing when it came before.
    pub(super) decide: Percentiles,
    /// The model's piece that completes the first words for the voice sent → those words received by the voice.
    pub(super) clause: Percentiles,
    /// The voice's first audio sent → the first of it received by the carrier.
    pub(super) audio: Percentiles,
}

/// One turn, measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Measured {
    decide: Duration,
    hit: bool,
    clause: Option<Duration>,
    /// None when something else was still playing: the audio then waited for that.
    audio: Option<Duration>,
    first_content: Duration,
}

impl Turns {
    /// The turns that ended within the window, of the calls in `calls`.
    pub(super) fn of(probe: &Probe, calls: Range<usize>, window: &Range<Instant>) -> Self {
        probe.with_turns(|turns, requests| {
            let mut heard: HashMap<(usize, usize), &Request> = HashMap::new();
            for request in requests.iter().filter(|request| request.media.is_some()) {
                heard.entry((request.call, request.turn)).or_insert(request);
            }
            let counted = |key: &(usize, usize), turn: &Turn| {
                calls.contains(&key.0) && turn.sent.last().is_some_and(|last| window.contains(last))
            };
            let turns: Vec<_> = turns.iter().filter(|(key, turn)| counted(key, turn)).collect();
            let measured: Vec<_> =
                turns.iter().filter_map(|(key, turn)| Some((turn.relay?, measure(turn, heard.get(key)?)?))).collect();
            let own =
                measured.iter().filter_map(|(relay, turn)| Some(*relay + turn.decide + turn.clause? + turn.audio?));
            let in_window = |request: &&Request| calls.contains(&request.call) && window.contains(&request.received);
            let stages = Stages {
                relay: within(&probe.relays.borrow(), window),
                decide: Percentiles::of(measured.iter().map(|(_, turn)| turn.decide)),
                clause: Percentiles::of(measured.iter().filter_map(|(_, turn)| turn.clause)),
                audio: Percentiles::of(measured.iter().filter_map(|(_, turn)| turn.audio)),
            };
            Self {
                answered: measured.len(),
                own: Percentiles::of(own),
                stages,
                hits: measured.iter().filter(|(_, turn)| turn.hit).count(),
                wasted: requests
                    .iter()
                    .filter(in_window)
                    .filter(|request| request.pieces.len() > 1 && request.media.is_none())
                    .count(),
                asked: [requests.len(), probe.model_connections.get()],
                stop: Percentiles::of(turns.iter().filter_map(|(_, turn)| turn.stop)),
                first_sound: Percentiles::of(turns.iter().filter_map(|(_, turn)| turn.first_sound)),
                first_content: Percentiles::of(measured.iter().map(|(_, turn)| turn.first_content)),
                gaps: gaps(probe, window),
                lateness: within(&probe.lateness.borrow(), window),
                failures: failures(probe),
            }
        })
    }
}

/// The notes of the window.
pub(super) fn within(notes: &[(Instant, Duration)], window: &Range<Instant>) -> Percentiles {
    Percentiles::of(notes.iter().filter(|(at, _)| window.contains(at)).map(|(_, took)| *took))
}

/// Only work that lies after everything it had to wait for is ours: the turn being over, the words being known, the
/// audio being there.
fn measure(turn: &Turn, request: &Request) -> Option<Measured> {
    let (decisive, media) = (turn.decisive?, request.media?);
    let (text, words) = request.text?;
    let clause = completed(request, words, text).map(|known| text.saturating_duration_since(known.max(decisive)));
    let ready = request.audio?.max(decisive);
    let audio = (media.idle_since <= ready).then(|| media.arrived.saturating_duration_since(ready));
    let first_content = media.heard.saturating_duration_since(*turn.sent.last()?);
    Some(Measured {
        decide: request.received.saturating_duration_since(decisive),
        hit: request.received < decisive,
        clause,
        audio,
        first_content,
    })
}

/// When the model had sent the first `words` of its reply and the character behind them, without which nobody knows that
/// they are a whole clause; when a server did not wait for that character, when it had sent the words.
fn completed(request: &Request, words: usize, received: Instant) -> Option<Instant> {
    let end = request.reply.match_indices(' ').map(|(at, _)| at).nth(words.checked_sub(1)?);
    let end = end.unwrap_or(request.reply.len());
    let sent = |length| request.pieces.iter().find(|(_, sent)| *sent >= length).map(|(at, _)| *at);
    sent(end + 1).filter(|at| *at <= received).or_else(|| sent(end))
}

fn gaps(probe: &Probe, window: &Range<Instant>) -> Vec<Duration> {
    let gaps = probe.gaps.borrow();
    gaps.iter().filter(|(at, gap)| window.contains(at) && *gap > GAP).map(|(_, gap)| *gap).collect()
}

fn failures(probe: &Probe) -> BTreeMap<String, usize> {
    let mut failures = BTreeMap::new();
    for problem in probe.failures.borrow().values() {
        *failures.entry(problem.clone()).or_insert(0) += 1;
    }
    failures
}

#[cfg(test)]
mod tests {
    use super::super::probe::FirstMedia;
    use super::*;

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    /// A turn whose last frame left at 0, ended at 400; a reply asked for at `asked` whose four words were complete with
    /// the third piece at 800 and known to be with the fourth at 816.
    fn turn_and_request(start: Instant, asked: u64) -> (Turn, Request) {
        let turn = Turn {
            cut_in: false,
            sent: vec![start],
            relay: Some(ms(1)),
            decisive: Some(start + ms(400)),
            stop: None,
            first_sound: None,
        };
        let reply = "one two three four, five".to_owned();
        let pieces = vec![(start + ms(750), 7), (start + ms(770), 13), (start + ms(800), 19), (start + ms(816), 24)];
        let media = FirstMedia { arrived: start + ms(972), heard: start + ms(972), idle_since: start };
        let request = Request {
            call: 0,
            turn: 1,
            received: start + ms(asked),
            reply,
            pieces,
            text: Some((start + ms(818), 4)),
            audio: Some(start + ms(968)),
            media: Some(media),
        };
        (turn, request)
    }

    #[test]
    fn each_stage_counts_from_what_it_waited_for() {
        let start = Instant::now();
        let (turn, request) = turn_and_request(start, 403);
        let measured = measure(&turn, &request).unwrap();
        let expected =
            Measured { decide: ms(3), hit: false, clause: Some(ms(2)), audio: Some(ms(4)), first_content: ms(972) };
        assert_eq!(measured, expected);
    }

    #[test]
    fn a_request_before_the_end_of_the_turn_is_a_hit_and_costs_nothing() {
        let start = Instant::now();
        let (mut turn, request) = turn_and_request(start, 100);
        turn.decisive = Some(start + ms(970));
        let measured = measure(&turn, &request).unwrap();
        assert!(measured.hit);
        assert_eq!((measured.decide, measured.clause, measured.audio), (ms(0), Some(ms(0)), Some(ms(2))));
    }

    #[test]
    fn audio_that_waited_for_other_audio_is_not_measured() {
        let start = Instant::now();
        let (turn, mut request) = turn_and_request(start, 403);
        request.media.as_mut().unwrap().idle_since = start + ms(1_200);
        assert_eq!(measure(&turn, &request).unwrap().audio, None);
    }

    #[test]
    fn a_server_that_does_not_wait_for_the_next_character_is_measured_from_the_words() {
        let start = Instant::now();
        let (turn, mut request) = turn_and_request(start, 403);
        request.text = Some((start + ms(801), 4));
        assert_eq!(measure(&turn, &request).unwrap().clause, Some(ms(1)));
    }
}
