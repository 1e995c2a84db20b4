use std::time::Duration;

use super::*;
use crate::settings::Settings;

const ID: UtteranceId = UtteranceId(1);

struct Fixture {
    player: Player,
    start: Instant,
    now: Instant,
    /// Bytes given to the player so far.
    given: usize,
    /// Everything sent so far.
    sent: Vec<u8>,
    outputs: Vec<PlayerOutput>,
}

impl Fixture {
    fn new() -> Self {
        let now = Instant::now();
        let player = Player::new(Settings::default().playout, now);
        let mut fixture = Self { player, start: now, now, given: 0, sent: Vec::new(), outputs: Vec::new() };
        fixture.player.enqueue(Track::new(ID, UtteranceKind::Reply, now), now);
        fixture.player.text(ID, "one two three four five six seven eight");
        fixture
    }

    fn audio(&mut self, bytes: usize) {
        // Numbered bytes, so that a hole or a repetition shows.
        let audio: Vec<u8> = (self.given..self.given + bytes).map(|n| (n / 160) as u8).collect();
        self.given += bytes;
        self.player.audio(ID, &audio, &[], self.now);
        self.collect();
    }

    fn collect(&mut self) {
        while let Some(output) = self.player.poll() {
            if let PlayerOutput::Media(audio) = &output {
                assert!(!audio.is_empty() && audio.len() % 160 == 0, "{} bytes", audio.len());
                self.sent.extend_from_slice(audio);
            }
            self.outputs.push(output);
        }
    }

    /// Lets time pass; every mark is echoed when its audio has been played, `delay` late.
    fn wait(&mut self, milliseconds: u64) {
        let until = self.now + Duration::from_millis(milliseconds);
        while let Some(at) = self.player.deadline().filter(|at| *at <= until) {
            self.now = self.now.max(at);
            self.player.tick(self.now);
            self.collect();
        }
        self.now = until;
        self.player.tick(self.now);
        self.collect();
    }

    fn sent_ms(&self) -> usize {
        self.sent.len() / 8
    }
}

#[test]
fn odd_pieces_leave_as_whole_frames_without_a_hole() {
    let mut fixture = Fixture::new();
    for bytes in [250, 7, 100, 333, 161, 480, 29] {
        fixture.audio(bytes);
        fixture.wait(10);
    }
    fixture.player.complete(ID, fixture.now);
    fixture.wait(500);
    assert_eq!(fixture.sent.len(), 1_360_usize.next_multiple_of(160), "only the very end is filled up");
    assert!(fixture.sent.chunks(160).take(8).enumerate().all(|(n, frame)| frame.iter().all(|byte| *byte == n as u8)));
}

#[test]
fn no_more_than_the_lead_is_ahead_of_real_time() {
    let mut fixture = Fixture::new();
    fixture.audio(16_000);
    assert_eq!(fixture.sent_ms(), 120, "two messages at once");
    for step in 1..20_u64 {
        fixture.wait(50);
        let ahead = fixture.sent_ms() as i64 - (50 * step) as i64;
        assert!((60..=120).contains(&ahead), "{ahead} ms ahead after {} ms", 50 * step);
    }
}

#[test]
fn a_hold_stops_feeding_and_a_release_goes_on_where_it_stopped() {
    let mut fixture = Fixture::new();
    fixture.audio(16_000);
    fixture.wait(300);
    let before = fixture.sent_ms();
    fixture.player.hold();
    fixture.wait(700);
    assert_eq!(fixture.sent_ms(), before, "nothing is sent while held");
    fixture.player.release(fixture.now);
    fixture.wait(3_000);
    assert_eq!(fixture.sent_ms(), 2_000);
    assert!(!fixture.outputs.contains(&PlayerOutput::Underrun), "a hold is no underrun");
    assert!(fixture.sent.chunks(160).enumerate().all(|(n, frame)| frame[0] == n as u8), "no hole, no repetition");
}

#[test]
fn a_cut_clears_the_carrier_even_when_everything_was_sent_and_tells_what_was_heard() {
    let mut fixture = Fixture::new();
    fixture.audio(8_000);
    fixture.player.complete(ID, fixture.now);
    fixture.wait(900);
    assert_eq!(fixture.sent_ms(), 1_000, "our own queue is empty");
    let cut = fixture.player.cut(fixture.now);
    fixture.collect();
    assert_eq!(fixture.outputs.last(), Some(&PlayerOutput::Clear));
    let [finished] = cut.as_slice() else { panic!("one utterance was cut, not {}", cut.len()) };
    assert!(finished.cut);
    assert!(finished.heard.starts_with("one two three") && !finished.heard.ends_with("eight"), "{:?}", finished.heard);
}

#[test]
fn an_utterance_without_audio_ends_with_nothing_heard() {
    let mut fixture = Fixture::new();
    fixture.player.complete(ID, fixture.now);
    fixture.collect();
    let expected = Finished { id: ID, kind: UtteranceKind::Reply, heard: String::new(), cut: true, began: None };
    assert_eq!(fixture.outputs, [PlayerOutput::Played(expected)]);
}

#[test]
fn an_utterance_that_waits_for_audio_is_reported_every_1200_ms() {
    let mut fixture = Fixture::new();
    fixture.audio(800);
    fixture.wait(4_000);
    let starved = fixture.outputs.iter().filter(|output| **output == PlayerOutput::Starved(ID)).count();
    assert_eq!(starved, 3, "dry after 100 ms, reported at 1,300, 2,500 and 3,700 ms");
    assert!(fixture.now > fixture.start);
}

#[test]
fn a_filler_goes_before_what_has_not_begun() {
    let mut fixture = Fixture::new();
    let mut filler = Track::new(UtteranceId(2), UtteranceKind::Filler, fixture.now);
    filler.push_audio(&[1; 160], &[], fixture.now);
    filler.complete();
    fixture.player.interject(filler, fixture.now);
    fixture.collect();
    assert_eq!(fixture.outputs[0], PlayerOutput::Started(UtteranceId(2)));
}

/// A rendered filler: loud, with a breath of two frames behind its first clause.
fn filler(text: &str, clause_ms: usize, length_ms: usize, now: Instant) -> Track {
    let mut audio = vec![0x10; length_ms * 8];
    audio[clause_ms * 8..(clause_ms + 40) * 8].fill(crate::audio::mulaw::SILENCE);
    let mut track = Track::new(UtteranceId(2), UtteranceKind::Filler, now);
    let text = crate::reply::spoken::SpokenText::proportional(text, Duration::from_millis(length_ms as u64));
    track.push_rendered(&crate::store::RenderedPhrase { audio: audio.into(), text }, now);
    track
}

#[track_caller]
fn check_giving_way(text: &str, answer_after_ms: u64, heard: &str, filler_ms: usize) {
    let mut fixture = Fixture::new();
    let now = fixture.now;
    fixture.player.interject(filler(text, 680, 1_200, now), now);
    fixture.wait(answer_after_ms);
    fixture.audio(1_600);
    fixture.player.complete(ID, fixture.now);
    fixture.wait(3_000);
    let played = fixture.outputs.iter().find_map(|output| match output {
        PlayerOutput::Played(finished) if finished.kind == UtteranceKind::Filler => Some(finished.clone()),
        _ => None,
    });
    let played = played.expect("the filler was heard");
    assert_eq!((played.heard.as_str(), played.cut), (heard, false), "ended, not interrupted");
    assert_eq!(fixture.sent_ms(), filler_ms + 200);
    assert!(!fixture.outputs.contains(&PlayerOutput::Underrun));
}

#[test]
fn a_filler_gives_way_to_the_answer_at_the_end_of_its_clause() {
    // "please" begins at about 760 ms if the text is spread evenly; the breath is before that, and is found.
    check_giving_way("One moment, please.", 200, "One moment,", 720);
    // The clause is over already, or there is none: the filler plays to its end.
    check_giving_way("One moment, please.", 800, "One moment, please.", 1_200);
    check_giving_way("One moment please.", 200, "One moment please.", 1_200);
}
