//! The caller against an agent that speaks tone-coded text, on simulated time.

use std::collections::VecDeque;

use super::*;
use crate::twilio::handset::{FRAME, SILENCE};
use crate::voice;

const MS: Duration = Duration::from_millis(1);

/// Speaks the planned texts at the planned times; stops `stops_after` the caller began, if it is to stop.
struct Agent {
    plan: VecDeque<(Duration, String)>,
    playing: VecDeque<u8>,
    stops_after: Option<Duration>,
    caller_began: Option<Duration>,
}

fn agent(plan: &[(u64, &str)]) -> Agent {
    let plan = plan.iter().map(|(at, text)| (*at as u32 * MS, (*text).to_owned())).collect();
    Agent { plan, playing: VecDeque::new(), stops_after: None, caller_began: None }
}

impl Agent {
    fn frame(&mut self, at: Duration) -> [u8; FRAME_BYTES] {
        if self.plan.front().is_some_and(|(due, _)| *due <= at) {
            let (_, text) = self.plan.pop_front().unwrap();
            self.playing = voice::encode(&text).into();
        }
        if let (Some(stops_after), Some(began)) = (self.stops_after, self.caller_began)
            && at >= began + stops_after
        {
            self.playing.clear();
            self.stops_after = None;
        }
        let mut frame = [SILENCE; FRAME_BYTES];
        let length = self.playing.len().min(FRAME_BYTES);
        frame.iter_mut().zip(self.playing.drain(..length)).for_each(|(slot, byte)| *slot = byte);
        frame
    }
}

/// Runs the call until the caller hangs up, or to `end`, where the agent does.
fn run(steps: &str, mut agent: Agent, end: Duration) -> Recording {
    let scenario = Scenario::parse(&format!("name = \"t\"\n{steps}"), "t.toml").unwrap();
    let mut caller = Caller::new(scenario);
    let mut at = Duration::ZERO;
    while at < end {
        let heard = agent.frame(at);
        let spoken = caller.exchange(at, &heard);
        if agent.caller_began.is_none() && spoken.audio != [SILENCE; FRAME_BYTES] {
            agent.caller_began = Some(at);
        }
        at += FRAME;
        if spoken.hang_up {
            return caller.finish(EndReason::CallerHangup, at, Vec::new());
        }
    }
    caller.finish(EndReason::AgentHangup, at, Vec::new())
}

fn failures(recording: &Recording) -> Vec<&str> {
    recording.checks.iter().filter(|check| !check.passed).map(|check| check.detail.as_str()).collect()
}

#[test]
fn the_caller_speaks_when_the_agent_has_finished_and_hears_the_answer() {
    let steps = "[[step]]\nsay = \"when do you open?\"\n[[step]]\nexpect = \"at nine\"\nwithin_ms = 1500\n\
                 [[step]]\nhang_up = true";
    // "hello, who is it?" sounds until 1.83 s (17 characters after 1 s), so the caller speaks at 2.54 s,
    // for 17 characters, until 3.37 s.
    let recording = run(steps, agent(&[(1000, "hello, who is it?"), (4000, "we open at nine.")]), 20_000 * MS);
    assert_eq!(failures(&recording), [""; 0]);
    assert_eq!(recording.end, EndReason::CallerHangup);
    assert_eq!(recording.heard_text(), "hello, who is it? we open at nine.");
    assert_eq!(recording.caller[0].text, "when do you open?");
    assert_eq!(recording.agent[0].end, 1830 * MS);
    assert_eq!((recording.caller[0].start, recording.caller[0].end), (2540 * MS, 3370 * MS));
    assert_eq!(recording.reply_gaps().iter().map(|gap| gap.length().as_millis()).collect::<Vec<_>>(), [630]);
    assert!(recording.longest_silence() >= 700 * MS);
}

#[test]
fn a_late_answer_fails_the_expectation_and_a_missing_one_too() {
    let steps = "[[step]]\nsay = \"hi\"\n[[step]]\nexpect = \"nine\"\nwithin_ms = 1500\n\
                 [[step]]\nexpect = \"ten\"\ntimeout_ms = 2000\n[[step]]\nhang_up = true";
    let recording = run(steps, agent(&[(0, "hello"), (6000, "nine")]), 20_000 * MS);
    let failures = failures(&recording);
    assert_eq!(failures.len(), 2);
    assert!(failures[0].contains("\"nine\" came after"), "{failures:?}");
    assert!(failures[1].contains("\"ten\" was not heard"), "{failures:?}");
    assert_eq!(recording.end, EndReason::CallerHangup);
}

#[test]
fn an_interruption_starts_at_its_word_and_its_stop_is_measured() {
    let steps = "[[step]]\ninterrupt = \"stop please\"\nafter_words = 3\n[[step]]\nhang_up = true";
    let mut agent = agent(&[(1000, "one two three four five six seven")]);
    agent.stops_after = Some(200 * MS);
    let recording = run(steps, agent, 20_000 * MS);
    assert_eq!(recording.agent[0].text().split(' ').take(3).collect::<Vec<_>>(), ["one", "two", "three"]);
    assert!(!recording.heard_text().contains("seven"));
    let [cut] = recording.cut_offs()[..] else { panic!("{:?}", recording.barge_ins()) };
    // "one two three " takes 14 characters: heard at 1.7 s, within one frame.
    assert!((1680 * MS..=1740 * MS).contains(&cut.caller_started), "{cut:?}");
    assert!((140 * MS..=200 * MS).contains(&cut.stop()), "{cut:?}");
}

#[test]
fn an_agent_that_talks_on_is_interrupted_but_not_cut_off() {
    let steps = "[[step]]\ninterrupt = \"mm\"\nafter_ms = 200\n[[step]]\nabsent = \"twelve\"\n[[step]]\nwait_for = \"ten\"\n[[step]]\nhang_up = true";
    let recording = run(steps, agent(&[(0, "one two three four five six seven eight nine ten")]), 20_000 * MS);
    assert_eq!(recording.barge_ins().len(), 1);
    assert!(recording.cut_offs().is_empty());
    assert!(failures(&recording).is_empty());
}

#[test]
fn keys_are_pressed_one_by_one_and_noise_says_nothing() {
    let steps = "[[step]]\nnoise_ms = 300\n[[step]]\npress = \"12\"\n[[step]]\nhang_up = true";
    let recording = run(steps, agent(&[(0, "press a key")]), 20_000 * MS);
    let kinds: Vec<_> = recording.caller.iter().map(|sound| (sound.kind, sound.text.as_str())).collect();
    use CallerSoundKind::{Key, Noise};
    assert_eq!(kinds, [(Noise, ""), (Key, "1"), (Key, "2")]);
    assert_eq!(recording.caller[2].start - recording.caller[1].start, 200 * MS);
}

#[test]
fn what_was_said_before_a_cut_line_is_said_again_unless_it_is_answered() {
    let steps = "again_after = \"cut off\"\n[[step]]\nsay = \"hello\"\n[[step]]\nexpect = \"hi | good day\"\n[[step]]\nhang_up = true";
    let cut = (3_000, "sorry we were cut off");
    let times_said = |plan: &[(u64, &str)]| {
        let recording = run(steps, agent(plan), 60_000 * MS);
        assert_eq!(failures(&recording), Vec::<&str>::new());
        recording.caller.len()
    };
    assert_eq!(times_said(&[(0, "welcome"), cut, (5_500, "good day")]), 1);
    assert_eq!(times_said(&[(0, "welcome"), cut, (12_000, "hi")]), 2);
    assert_eq!(times_said(&[(0, "welcome"), cut, (10_000, "again cut off"), (19_000, "hi")]), 3);
    assert_eq!(times_said(&[(0, "welcome"), (12_000, "hi")]), 1, "nobody spoke of a cut line");
}

#[test]
fn what_is_asked_again_after_a_cut_line_is_answered_again() {
    let steps = "again_after = \"cut off\"\n[[step]]\nexpect = \"what name\"\n[[step]]\nsay = \"jane\"\n[[step]]\nexpect = \
                 \"thank you\"\n[[step]]\nhang_up = true";
    let times_said = |plan: &[(u64, &str)]| {
        let recording = run(steps, agent(plan), 60_000 * MS);
        assert_eq!(failures(&recording), Vec::<&str>::new());
        recording.caller.len()
    };
    assert_eq!(times_said(&[(0, "what name? sorry we were cut off"), (6_000, "what name?"), (14_000, "thank you")]), 2);
    assert_eq!(times_said(&[(0, "what name?"), (6_000, "what name?"), (14_000, "thank you")]), 1, "never cut off");
}

#[test]
fn silence_can_be_demanded() {
    let steps = "[[step]]\nwait_for = \"hello\"\n[[step]]\npause_ms = 200\n[[step]]\nexpect_silence_ms = 1000\n\
                 [[step]]\nexpect_silence_ms = 2000\n[[step]]\nhang_up = true";
    let recording = run(steps, agent(&[(0, "hello"), (2500, "are you there?")]), 20_000 * MS);
    assert_eq!(recording.checks.iter().map(|check| check.passed).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn what_the_call_ended_too_early_for_has_failed() {
    let steps = "[[step]]\nexpect_end = \"transferred\"";
    let ended = run(steps, agent(&[(0, "bye")]), 3000 * MS);
    assert_eq!(failures(&ended), ["expected transferred, but agent hung up"]);
    let steps = "[[step]]\nsay = \"hello\"\n[[step]]\nexpect = \"nine\"\n[[step]]\nhang_up = true";
    assert_eq!(failures(&run(steps, agent(&[]), 3000 * MS)).len(), 3);
}

#[test]
fn the_expected_end_passes() {
    let steps = "[[step]]\nsay = \"bye\"\n[[step]]\nexpect_end = \"agent_hangup\"";
    let recording = run(steps, agent(&[(0, "hello"), (3000, "bye")]), 5000 * MS);
    assert_eq!(failures(&recording), [""; 0]);
    let steps = "[[step]]\nhang_up = true\n[[step]]\nexpect_end = \"caller_hangup\"";
    assert_eq!(failures(&run(steps, agent(&[]), 5000 * MS)), [""; 0]);
}

#[test]
fn lines_are_told_live_in_the_order_of_the_whole_recording() {
    let steps = "[[step]]\nsay = \"when do you open?\"\n[[step]]\ninterrupt = \"thanks\"\nafter_words = 2\n\
                 [[step]]\npause_ms = 1500\n[[step]]\nhang_up = true";
    let scenario = Scenario::parse(&format!("name = \"t\"\n{steps}"), "t.toml").unwrap();
    let (sender, told) = std::sync::mpsc::channel();
    let mut caller = Caller::new(scenario).on_line(Box::new(move |line: &Line| sender.send(line.clone()).unwrap()));
    let mut agent = agent(&[(0, "hello"), (3000, "we open at nine every day of the week")]);
    let mut at = Duration::ZERO;
    loop {
        let heard = agent.frame(at);
        let hang_up = caller.exchange(at, &heard).hang_up;
        at += FRAME;
        if at == 3560 * MS {
            agent.playing.clear();
        }
        if hang_up {
            break;
        }
    }
    let recording = caller.finish(EndReason::CallerHangup, at, Vec::new());
    let told: Vec<_> = told.try_iter().collect();
    assert_eq!(told, recording.lines());
    assert!(told.iter().any(|line| matches!(line.kind, LineKind::CutIn { .. })), "{told:?}");
}

#[test]
fn a_free_conversation_answers_what_was_asked_last_and_waits_out_the_rest() {
    let steps = r#"
        patience_ms = 4000
        [[step]]
        converse = [
            { hears = "what name", say = "jane" },
            { hears = "once more" },
            { hears = "anything else", say = "no" },
        ]
    "#;
    let plan = [
        (0, "hm. what name?"),
        (4_000, "one moment"),
        (7_000, "what name? once more."),
        (10_000, "done. anything else?"),
    ];
    let recording = run(steps, agent(&plan), Duration::from_secs(30));
    let said: Vec<_> = recording.caller.iter().map(|sound| sound.text.as_str()).collect();
    assert_eq!(said, ["jane", "jane", "no", "hello?"]);
    assert_eq!(recording.end, EndReason::CallerHangup, "nobody answers: {:?}", recording.ended_at);
    assert!(recording.passed());
}
