//! E13: the figures of `/metrics` are what callers live through. Both channels of each call are recorded as audio, the
//! waits are measured on the recording alone, and the histogram is compared with that, as it is rendered.

use std::sync::Arc;
use std::time::Duration;

use frontdesk::telemetry;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::latency::Latency;
use frontdesk_schema::CallId;

use super::call::{Setup, SimulatedCall, show};
use super::tenant::bright_smiles;
use crate::two_channels::{Answered, TwoChannels};

/// How exact it has to be.
const WITHIN: Duration = Duration::from_millis(50);

const ANSWER: &str = "That is a good thing to ask, and we can help with it. Would you like to know anything else?";

/// Two questions, one after the other.
const QUIET: &str = "[[step]]\nsay = \"is there parking near the practice?\"\n[[step]]\nexpect = \"anything else\"\n\
                     [[step]]\nsay = \"do you treat children?\"\n[[step]]\nexpect = \"anything else\"\n";

/// The second cuts the first answer off.
const CUTS_IN: &str = "[[step]]\nsay = \"is there parking near the practice?\"\n\
                       [[step]]\ninterrupt = \"sorry, and do you treat children?\"\nafter_words = 8\n\
                       [[step]]\nexpect = \"anything else\"\n";

/// One question with a pause in it that is taken for its end.
const GOES_ON: &str = "[[step]]\nsay = \"i would like to ask you something\"\n[[step]]\npause_ms = 700\n\
                       [[step]]\nsay = \"about my children\"\nnow = true\n[[step]]\nexpect = \"anything else\"\n";

/// What was measured and what was told of some calls.
#[derive(Default)]
struct Measured {
    audio: Vec<Answered>,
    events: Vec<CallEvent>,
}

/// Rings with this scenario; the model's first token takes so long.
fn ring(steps: &str, speech: &SpeechOptions, first_token_ms: u64, seed: u64) -> Measured {
    let scenario = format!(
        "name = \"is recorded\"\nfrom = \"+447700900102\"\ntape = true\n[[step]]\nwait_for = \"at any time\"\n\
         {steps}[[step]]\nhang_up = true\n"
    );
    let mut setup = Setup::seeded(seed);
    setup.tenant = Arc::new(Tenant { speech: speech.clone(), ..Tenant::clone(&bright_smiles()) });
    setup.anthropic.timing.first_token = Latency::Fixed(first_token_ms);
    setup.anthropic.brain = Brain::function(|_| Answer::text(ANSWER));
    let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), recording.tape.as_ref().expect("the scenario wants a tape").wav()).unwrap();
    let audio = TwoChannels::read(&std::fs::read(file.path()).unwrap()).answers();
    Measured { audio, events: outcome.events.into_iter().map(|(_, event)| event).collect() }
}

impl Measured {
    fn with(mut self, other: Self) -> Self {
        self.audio.extend(other.audio);
        self.events.extend(other.events);
        self
    }

    fn count(&self, counts: impl Fn(&CallEvent) -> bool) -> usize {
        self.events.iter().filter(|event| counts(event)).count()
    }

    /// What a scrape of `/metrics` would say of these calls.
    fn rendered(&self) -> String {
        let recorder = telemetry::recorder_builder().build_recorder();
        metrics::with_local_recorder(&recorder, || {
            self.events.iter().for_each(|event| event.emit(CallId::of_carrier_call("CA1")));
        });
        recorder.handle().render()
    }

    /// Holds the histogram of one kind against what was measured: each bucket, the number and the sum.
    #[track_caller]
    fn check(&self, kind: &str, measured: &[Duration]) {
        let rendered = self.rendered();
        let value = |name: &str, labels: &str| {
            let line = format!("frontdesk_reply_gap_seconds_{name}{{kind=\"{kind}\"{labels}}} ");
            let told = rendered.lines().find_map(|told| told.strip_prefix(&line));
            told.unwrap_or_else(|| panic!("{line} is not in {rendered}")).parse::<f64>().unwrap()
        };
        assert_eq!(value("count", "") as usize, measured.len(), "{kind}: {measured:?}");
        let sum: f64 = measured.iter().map(Duration::as_secs_f64).sum();
        let off = (value("sum", "") - sum).abs();
        assert!(off <= WITHIN.as_secs_f64() * measured.len() as f64, "{kind} is off by {off} s: {measured:?}");
        for step in 1..=40_u32 {
            let le = Duration::from_millis(u64::from(step) * 50);
            let told = value("bucket", &format!(",le=\"{}\"", f64::from(step * 50) / 1e3)) as usize;
            let at_most = |limit: Duration| measured.iter().filter(|gap| **gap <= limit).count();
            let (fewest, most) = (at_most(le.saturating_sub(WITHIN)), at_most(le + WITHIN));
            assert!((fewest..=most).contains(&told), "{kind}, {le:?}: {told} of {measured:?}");
        }
    }

    /// The same for every answer by itself, in order.
    #[track_caller]
    fn check_each(&self, measured: &[Duration], told: impl Fn(&CallEvent) -> Option<Duration>) {
        let told: Vec<_> = self.events.iter().filter_map(told).collect();
        assert_eq!(told.len(), measured.len(), "told {told:?}, measured {measured:?}");
        for (told, measured) in told.iter().zip(measured) {
            assert!(told.abs_diff(*measured) <= WITHIN, "told {told:?}, measured {measured:?}");
        }
    }

    #[track_caller]
    fn agrees(&self) {
        let sounds: Vec<_> = self.audio.iter().map(|answer| answer.first_sound).collect();
        let contents: Vec<_> = self.audio.iter().map(|answer| answer.next_sentence).collect();
        self.check_each(&sounds, |event| if let CallEvent::FirstSound(gap) = event { Some(*gap) } else { None });
        self.check_each(&contents, |event| if let CallEvent::FirstContent(gap) = event { Some(*gap) } else { None });
        self.check("first_sound", &sounds);
        self.check("first_content", &contents);
    }
}

fn plain() -> SpeechOptions {
    SpeechOptions { openers: false, fillers: false, instant_answers: false, ..SpeechOptions::default() }
}

#[test]
fn e13_the_histogram_agrees_with_the_recorded_audio() {
    for seed in 0..4 {
        let measured = ring(QUIET, &plain(), 350 + 150 * seed, seed);
        assert_eq!(measured.audio.len(), 2);
        measured.agrees();
    }
}

#[test]
fn e13_it_agrees_when_callers_cut_in() {
    for seed in 0..4 {
        let measured = ring(CUTS_IN, &plain(), 350 + 150 * seed, seed);
        assert_eq!((measured.audio.len(), measured.count(|event| *event == CallEvent::BargedIn)), (2, 1));
        measured.agrees();
    }
}

#[test]
fn e13_it_agrees_when_a_turn_goes_on_that_was_taken_to_be_over() {
    for seed in 0..4 {
        let measured = ring(GOES_ON, &plain(), 900 + 100 * seed, seed);
        assert_eq!(measured.audio.len(), 1);
        assert_eq!(measured.count(|event| matches!(event, CallEvent::TurnMerged(_))), 1);
        measured.agrees();
    }
}

/// A filler is the first sound, and the answer's own words come after it: two kinds, two figures.
#[test]
fn e13_it_agrees_when_a_filler_comes_before_the_answers_own_words() {
    let fillers = SpeechOptions { fillers: true, ..plain() };
    let mut all = Measured::default();
    for (seed, steps) in (0..).zip([QUIET, CUTS_IN, QUIET]) {
        let measured = ring(steps, &fillers, 3_000, seed);
        assert_eq!(measured.count(|event| *event == CallEvent::Filler), 2, "{:?}", measured.events);
        assert!(measured.audio.iter().all(|answer| answer.next_sentence > answer.first_sound + WITHIN));
        measured.agrees();
        all = all.with(measured);
    }
    // And over several calls together, as a scrape sees them.
    all.agrees();
}
