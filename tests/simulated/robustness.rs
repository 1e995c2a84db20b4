//! Nothing the world does panics a core, leaves a live call without a deadline, or makes heard exceed sent.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use frontdesk::store::MemoryStores;
use frontdesk_actors::call::core::{CallCore, CallParts};
use frontdesk_actors::call::io::{Input, Output};
use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::llm::{LlmEvent, RequestId, StopReason, Usage};
use frontdesk_actors::load::Load;
use frontdesk_actors::playout::ledger::Ledger;
use frontdesk_actors::playout::{MarkName, UtteranceId};
use frontdesk_actors::settings::Settings;
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::stt::{Stability, SttEvent, Transcript, Word};
use frontdesk_actors::supervision::exit::{Child, ExitReason, Life};
use frontdesk_actors::tenant::Tenant;
use frontdesk_actors::tools::{ToolEffect, ToolOutcome};
use frontdesk_actors::tts::{TtsEvent, VoiceAudio, VoiceContext};
use frontdesk_actors::vendor::{FailureKind, VendorFailure};
use frontdesk_schema::CallId;
use proptest::prelude::*;
use serde_json::json;
use tokio::time::Instant;

use super::tenant::bright_smiles;

/// Something the world does to a call, sensible or not. Lives, requests and utterances are numbers that may or may not
/// be the current ones.
#[derive(Debug, Clone)]
enum Deed {
    Wait(u16),
    Frame { loud: bool, bytes: usize },
    Key(char),
    Mark { utterance: u32, seq: u32, generation: u32 },
    EchoPending,
    MediaStopped,
    MediaLost,
    MediaAttached,
    CallOver,
    Speech,
    Words { text: String, is_final: bool, speech_final: bool, start_ms: u32 },
    UtteranceEnd,
    SttFailed,
    SttFinished,
    Exit { child: u8, late: bool },
    Audio { utterance: u32, bytes: usize },
    Spoken { utterance: u32 },
    Delta(String),
    ToolCall(String),
    LlmDone(u8),
    LlmFailed(bool),
    ToolDone { effect: u8, spoken: bool },
    IntentStored,
    HungUp(bool),
    Drain,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => (0..3_000_u16).prop_map(Deed::Wait),
        4 => (any::<bool>(), prop_oneof![Just(160_usize), Just(0), Just(1), Just(4_000)])
            .prop_map(|(loud, bytes)| Deed::Frame { loud, bytes }),
        1 => prop_oneof![Just('0'), Just('7'), Just('#'), Just('*'), Just('x')].prop_map(Deed::Key),
        1 => (0..6_u32, 0..6_u32, 0..3_u32)
            .prop_map(|(utterance, seq, generation)| Deed::Mark { utterance, seq, generation }),
        6 => Just(Deed::EchoPending),
        1 => prop_oneof![Just(Deed::MediaLost), Just(Deed::MediaAttached), Just(Deed::MediaAttached)],
        1 => Just(Deed::Speech),
        4 => ("(yes|no|okay|a person|what are your hours|goodbye|)", any::<bool>(), any::<bool>(), 0..60_000_u32)
            .prop_map(|(text, is_final, speech_final, start_ms)| Deed::Words { text, is_final, speech_final, start_ms }),
        1 => Just(Deed::UtteranceEnd),
        1 => prop_oneof![Just(Deed::SttFailed), Just(Deed::SttFinished)],
        2 => (0..3_u8, any::<bool>()).prop_map(|(child, late)| Deed::Exit { child, late }),
        4 => (0..8_u32, 0..9_000_usize).prop_map(|(utterance, bytes)| Deed::Audio { utterance, bytes }),
        2 => (0..8_u32).prop_map(|utterance| Deed::Spoken { utterance }),
        4 => "[A-Za-z0-9 .,!?]{0,40}".prop_map(Deed::Delta),
        1 => "(end_call|take_message|nonsense)".prop_map(Deed::ToolCall),
        2 => (0..4_u8).prop_map(Deed::LlmDone),
        1 => any::<bool>().prop_map(Deed::LlmFailed),
        1 => (0..3_u8, any::<bool>()).prop_map(|(effect, spoken)| Deed::ToolDone { effect, spoken }),
        1 => Just(Deed::IntentStored),
        1 => any::<bool>().prop_map(Deed::HungUp),
        1 => prop_oneof![9 => Just(Deed::Wait(1)), 1 => Just(Deed::MediaStopped), 1 => Just(Deed::CallOver), 1 => Just(Deed::Drain)],
    ]
}

/// A core with nothing around it, and what it has asked for.
struct Bare {
    core: CallCore,
    now: Instant,
    lives: [u32; 3],
    request: u32,
    tool: Option<String>,
    marks: Vec<MarkName>,
    sent: usize,
    finished: u32,
    given_up: Vec<Child>,
    outcome: Option<CallOutcome>,
}

impl Bare {
    fn new() -> Self {
        Self::at(bright_smiles())
    }

    fn at(tenant: Arc<Tenant>) -> Self {
        let now = Instant::now();
        let stores = MemoryStores::new(Duration::from_secs(60));
        let parts = CallParts {
            call: CallId::new(),
            carrier_call: CarrierCallId::new("CA1"),
            tenant,
            caller: None,
            life: 0,
            restored: None,
            transfers: frontdesk_actors::transfer::PastTransfers::default(),
            settings: Settings::default().into(),
            phrases: stores.phrases.clone(),
            first_tokens: Default::default(),
            routes: Default::default(),
            turn_taking: Default::default(),
            load: Load::idle(),
            system_prompt: "".into(),
            tools: Vec::new().into(),
            started_at: chrono::Utc::now(),
        };
        let core = CallCore::new(parts, now);
        let mut bare = Self {
            core,
            now,
            lives: [0; 3],
            request: 0,
            tool: None,
            marks: Vec::new(),
            sent: 0,
            finished: 0,
            given_up: Vec::new(),
            outcome: None,
        };
        bare.drain();
        bare
    }

    fn input(&mut self, input: Input) {
        self.core.handle(input, self.now);
        self.drain();
    }

    fn drain(&mut self) {
        let mut outputs = 0;
        while let Some(output) = self.core.poll() {
            outputs += 1;
            assert!(outputs < 10_000, "outputs without end");
            match output {
                Output::StartChild { child, life, .. } => self.lives[index(child)] = life.0,
                Output::Ask(request) => self.request = request.id.0,
                Output::RunTool(call, _) => self.tool = Some(call.id),
                Output::Mark(mark) => self.marks.push(mark),
                Output::Clear => self.marks.clear(),
                Output::Media(audio) => {
                    assert!(!audio.is_empty() && audio.len() % 160 == 0, "{} bytes", audio.len());
                    self.sent += audio.len();
                }
                Output::Event(CallEvent::ChildGivenUp(child)) => self.given_up.push(child),
                Output::Finish(summary) => {
                    self.finished += 1;
                    self.outcome = Some(summary.outcome);
                }
                _ => {}
            }
        }
        assert_eq!(self.core.is_over(), self.finished == 1, "over means one summary");
        assert!(self.core.is_over() || self.core.deadline().is_some(), "a live call has a deadline");
    }

    /// Lets time pass, ticking whenever the core wants to be.
    fn wait(&mut self, time: Duration) {
        let until = self.now + time;
        let mut ticks = 0;
        while let Some(at) = self.core.deadline().filter(|at| *at <= until) {
            ticks += 1;
            assert!(ticks < 100_000, "the deadline does not move on: {:?}", self.core.snapshot());
            self.now = self.now.max(at);
            self.input(Input::Tick);
        }
        self.now = until;
    }

    /// Only time passes until the call is over. The longest time that it made no sound, its end being one.
    fn longest_silence(&mut self) -> Duration {
        let (mut longest, mut since, mut sent) = (Duration::ZERO, self.now, self.sent);
        for _ in 0..1_000_000 {
            if self.core.is_over() {
                return longest;
            }
            let at = self.core.deadline().expect("a live call has a deadline");
            self.now = self.now.max(at);
            self.input(Input::Tick);
            longest = longest.max(self.now - since);
            if self.sent > sent {
                (since, sent) = (self.now, self.sent);
            }
        }
        panic!("it never ends: {:?}", self.core.snapshot());
    }

    /// This child panics whenever it runs, and nobody else does anything.
    fn panicking(&mut self, child: Child) {
        for _ in 0..50 {
            let life = self.life(child, false);
            self.input(Input::ChildExited { child, life, reason: ExitReason::Panicked });
            self.wait(Duration::from_millis(100));
        }
    }

    fn life(&self, child: Child, late: bool) -> Life {
        Life(self.lives[index(child)].saturating_sub(u32::from(late)))
    }

    fn act(&mut self, deed: Deed) {
        let stt = self.life(Child::Stt, false);
        let tts = self.life(Child::Tts, false);
        let request = RequestId(self.request);
        let failure = VendorFailure::new(FailureKind::Overloaded, "test");
        let input = match deed {
            Deed::Wait(ms) => return self.wait(Duration::from_millis(u64::from(ms))),
            Deed::Frame { loud, bytes } => Input::Frame(Bytes::from(vec![if loud { 0x10 } else { 0xFF }; bytes])),
            Deed::Key(key) => Input::Key(key),
            Deed::Mark { utterance, seq, generation } => {
                Input::MarkEchoed(MarkName { utterance: UtteranceId(utterance), seq, generation })
            }
            Deed::EchoPending => match self.marks.is_empty() {
                true => return,
                false => Input::MarkEchoed(self.marks.remove(0)),
            },
            Deed::MediaStopped => Input::MediaStopped,
            Deed::MediaLost => Input::MediaLost,
            Deed::MediaAttached => Input::MediaAttached,
            Deed::CallOver => Input::CallOver,
            Deed::Speech => Input::Stt { life: stt, event: SttEvent::SpeechStarted { at: Duration::ZERO } },
            Deed::Words { text, is_final, speech_final, start_ms } => {
                let start = Duration::from_millis(u64::from(start_ms));
                let word = |text: &str| Word { text: text.to_owned(), start, end: start + Duration::from_millis(200) };
                Input::Stt {
                    life: stt,
                    event: SttEvent::Transcript(Transcript {
                        words: text.split_whitespace().map(word).collect(),
                        text,
                        start,
                        duration: Duration::from_millis(300),
                        stability: if is_final { Stability::Final } else { Stability::Interim },
                        speech_final,
                        from_finalize: false,
                    }),
                }
            }
            Deed::UtteranceEnd => {
                Input::Stt { life: stt, event: SttEvent::UtteranceEnded { last_word_end: Duration::ZERO } }
            }
            Deed::SttFailed => Input::Stt { life: stt, event: SttEvent::Failed(failure) },
            Deed::SttFinished => Input::Stt { life: stt, event: SttEvent::Finished },
            Deed::Exit { child, late } => {
                let child = Child::ALL[usize::from(child)];
                Input::ChildExited { child, life: self.life(child, late), reason: ExitReason::Panicked }
            }
            Deed::Audio { utterance, bytes } => Input::Tts {
                life: tts,
                event: TtsEvent::Audio(VoiceAudio {
                    context: VoiceContext(utterance),
                    audio: Bytes::from(vec![0x20; bytes]),
                    alignment: Vec::new(),
                }),
            },
            Deed::Spoken { utterance } => Input::Tts { life: tts, event: TtsEvent::Finished(VoiceContext(utterance)) },
            Deed::Delta(text) => Input::Llm { request, event: LlmEvent::Text(text) },
            Deed::ToolCall(name) => Input::Llm {
                request,
                event: LlmEvent::ToolCall { id: format!("toolu_{}", self.request), name, input: json!({}) },
            },
            Deed::LlmDone(stop) => {
                let stops = [StopReason::EndOfTurn, StopReason::ToolUse, StopReason::MaxTokens, StopReason::Refusal];
                let stop = stops[usize::from(stop)];
                // The last event of a request comes once.
                self.request += 1_000_000;
                Input::Llm { request, event: LlmEvent::Finished { stop, usage: Usage::default() } }
            }
            Deed::LlmFailed(transient) => {
                let kind = if transient { FailureKind::Overloaded } else { FailureKind::Unauthorized };
                Input::Llm { request, event: LlmEvent::Failed(VendorFailure::new(kind, "test")) }
            }
            Deed::ToolDone { effect, spoken } => Input::ToolFinished {
                id: self.tool.take().unwrap_or_else(|| "toolu_unknown".to_owned()),
                outcome: ToolOutcome {
                    result: json!({ "status": "ok" }),
                    is_error: false,
                    spoken: spoken.then(|| "It is done.".to_owned()),
                    effect: [ToolEffect::None, ToolEffect::EndCall, ToolEffect::HandOver][usize::from(effect)],
                    desk: None,
                },
            },
            Deed::IntentStored => Input::IntentStored,
            Deed::HungUp(true) => Input::HungUp(Ok(())),
            Deed::HungUp(false) => Input::HungUp(Err(failure)),
            Deed::Drain => Input::Drain,
        };
        self.input(input);
    }
}

fn index(child: Child) -> usize {
    Child::ALL.iter().position(|known| *known == child).unwrap()
}

/// Longest a call may go on when the world has fallen silent: three prompts, a farewell, hang-up and leaving, each with
/// speech that never comes and is waited for.
const LONGEST_SILENT_END: Duration = Duration::from_secs(180);

/// T6: a caller hears something, or is let go, within this, whatever state the call is in.
const LONGEST_SILENCE: Duration = Duration::from_secs(15);

/// A link that panics again and again, before anybody has been heard, until its budget is spent.
#[track_caller]
fn spent(child: Child) {
    // Nobody can be rung, at any hour.
    let tenant = Tenant { transfer_number: None, ..(*bright_smiles()).clone() };
    let mut bare = Bare::at(tenant.into());
    bare.panicking(child);
    bare.longest_silence();
    assert_eq!((bare.given_up.first(), bare.outcome), (Some(&child), Some(CallOutcome::MessageMode)), "{child:?}");
}

#[test]
fn a_link_whose_restarts_are_spent_hands_the_call_on_where_it_is_needed() {
    // Without a model there is nothing to say; without a voice nobody to say it: both are left to the carrier's recorder.
    spent(Child::Llm);
    spent(Child::Tts);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    /// T5 and the foundation of everything: no order of events, sensible or not, panics a core, leaves a live call
    /// without a deadline, or lets it hang for ever once the world has fallen silent.
    #[test]
    fn no_sequence_of_events_breaks_a_call(deeds in proptest::collection::vec(deed(), 0..120)) {
        let mut bare = Bare::new();
        for deed in deeds {
            bare.act(deed);
        }
        bare.wait(LONGEST_SILENT_END);
        prop_assert!(bare.core.is_over(), "still there: {:?}", bare.core.snapshot());
    }

    /// T6: from every state that can be reached, with everybody silent for ever, the call makes a sound or ends soon.
    #[test]
    fn no_state_leaves_the_caller_in_silence(deeds in proptest::collection::vec(deed(), 0..120)) {
        let mut bare = Bare::new();
        for deed in deeds {
            bare.act(deed);
        }
        let silence = bare.longest_silence();
        prop_assert!(silence <= LONGEST_SILENCE, "{silence:?} of silence");
    }

    /// Any order of sending, marking, echoing and clearing: heard never exceeds sent, never falls below what an echo
    /// proved, and stands still once the carrier's queue was cleared.
    #[test]
    fn heard_lies_between_what_was_proven_and_what_was_sent(
        steps in proptest::collection::vec((0..6_u8, 0..2_000_u64), 0..200)
    ) {
        let length = |bytes: usize| Duration::from_micros(bytes as u64 * 125);
        let mut now = Instant::now();
        let mut ledger = Ledger::new(now);
        // Of each utterance: bytes sent in this generation, and what was heard when earlier ones were cleared.
        let mut sent = [0_usize; 4];
        let mut frozen = [Duration::ZERO; 4];
        let mut proven = [Duration::ZERO; 4];
        let mut marks = Vec::new();
        let third = steps.len().div_ceil(3).max(1);
        for (index, (what, amount)) in steps.into_iter().enumerate() {
            // Utterances are sent one after the other.
            let utterance = 1 + (index / third) as u32;
            let id = UtteranceId(utterance);
            match what {
                0 | 1 => {
                    ledger.sent(id, amount as usize, now);
                    sent[utterance as usize] += amount as usize;
                }
                2 => marks.push((ledger.mark(id), sent)),
                3 if !marks.is_empty() => {
                    let (mark, sent_then) = marks.remove(amount as usize % marks.len());
                    if ledger.echoed(mark, now) {
                        for index in 1..4 {
                            proven[index] = proven[index].max(frozen[index] + length(sent_then[index]));
                        }
                    }
                }
                4 if amount % 5 == 0 => {
                    for utterance in 1..4_u32 {
                        frozen[utterance as usize] = ledger.heard(UtteranceId(utterance), now);
                    }
                    ledger.clear(now);
                    (sent, proven) = ([0; 4], frozen);
                    marks.retain(|_| amount % 2 == 0);
                }
                _ => now += Duration::from_millis(amount),
            }
            for utterance in 1..4_u32 {
                let index = utterance as usize;
                let heard = ledger.heard(UtteranceId(utterance), now);
                prop_assert!(heard <= frozen[index] + length(sent[index]), "heard more than was sent");
                prop_assert!(heard >= proven[index], "heard {heard:?}, proven {:?}", proven[index]);
            }
        }
    }
}
