//! One conversation: the call's core among a simulated caller, carrier, recogniser, model and voice.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use chrono::{TimeZone, Utc};
use frontdesk::store::MemoryStores;
use frontdesk_actors::call::core::{CallCore, CallParts};
use frontdesk_actors::call::io::{Input, Output};
use frontdesk_actors::call::summary::{Side, TurnTaken};
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::llm::{LlmEvent, RequestId, ToolSpec};
use frontdesk_actors::settings::Settings;
use frontdesk_actors::store::{CarrierCallId, PhraseCache};
use frontdesk_actors::stt::SttOrder;
use frontdesk_actors::supervision::exit::{Child, Life};
use frontdesk_actors::supervision::routes::Chain;
use frontdesk_actors::tenant::Tenant;
use frontdesk_actors::tools::{ToolOutcome, ToolRegistry};
use frontdesk_actors::tts::{TtsEvent, TtsOrder};
use frontdesk_schema::CallId;
use tokio::time::Instant;

use super::caller::{Caller, Sound};
use super::carrier::Carrier;
use super::checks::{ALIVE, BARGE_IN};
use super::ears::Ears;
use super::manners::Manners;
use super::model::Model;
use super::recogniser::Report;
use super::sound::{self, CALLER, CALLER_FRAMES};
use super::story::{InstantAnswer, Reported, Story, Voiced, heard_words, tokens};
use super::time::{At, FRAME, FRAME_BYTES, MS};
use super::voice::{FIXED, GREETING, Voice, WarmCache, bare, fixed_word};
use crate::simulated::tenant::bright_smiles;
use crate::written_down;

/// Inputs at one instant after which the core is held to go round in circles.
const MOST_AT_ONCE: u32 = 2_000;
/// TCP, TLS and upgrade of a link.
const DIAL: At = 80 * MS;

/// Something that will happen.
enum Due {
    Stt { life: Life, report: Report },
    Llm { request: RequestId, event: LlmEvent },
    Tts { life: Life, event: TtsEvent },
    Tool { id: String, outcome: ToolOutcome },
    Input(Input),
}

struct Scheduled {
    at: At,
    order: u64,
    due: Due,
}

impl PartialEq for Scheduled {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Scheduled {}

impl PartialOrd for Scheduled {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Scheduled {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.at, self.order).cmp(&(other.at, other.order))
    }
}

/// What all conversations share.
struct Common {
    tenant: Arc<Tenant>,
    settings: Arc<Settings>,
    phrases: Arc<dyn PhraseCache>,
    system_prompt: Arc<str>,
    tools: Arc<[ToolSpec]>,
}

static PLAIN: LazyLock<Common> = LazyLock::new(|| common(Manners::Plain));
static BY_RULE: LazyLock<Common> = LazyLock::new(|| common(Manners::ByRule));

fn common(manners: Manners) -> Common {
    let mut tenant = Tenant::clone(&bright_smiles());
    tenant.greeting = GREETING.to_owned();
    tenant.speech = manners.speech();
    let stores = MemoryStores::new(Duration::from_secs(60)).for_engine();
    Common {
        tenant: Arc::new(tenant),
        settings: Arc::new(Settings::default()),
        phrases: Arc::new(WarmCache),
        system_prompt: "You answer the telephone.".into(),
        tools: ToolRegistry::standard(&stores).specs(),
    }
}

pub struct World {
    /// The turns written down so far.
    written: Vec<TurnTaken>,
    seed: u64,
    start: Instant,
    now: At,
    core: CallCore,
    caller: Caller,
    carrier: Carrier,
    recogniser: Ears,
    stt_life: Life,
    model: Model,
    cancelled: Vec<RequestId>,
    voice: Voice,
    tts_life: Life,
    due: BinaryHeap<Reverse<Scheduled>>,
    scheduled: u64,
    /// When the next caller frame has been recorded; `None` once the line is closed.
    next_frame: Option<At>,
    inputs_at_once: u32,
    fixed_said: usize,
    /// An instant answer was decided on, and has not gone to the voice yet.
    instant_due: bool,
    /// Of the last loud frame that was sent.
    last_tag: Option<u16>,
    /// Utterances that were cleared; their sound must not follow.
    cleared: Vec<Voiced>,
    story: Story,
    /// Lines of the timeline, when somebody wants to read it.
    pub told: Option<Vec<String>>,
}

/// Runs a conversation to its end.
pub fn converse(seed: u64) -> Story {
    World::new(seed, false).run().0
}

/// Runs a conversation to its end and tells it line by line.
pub fn tell(seed: u64) -> (Story, Vec<String>) {
    let (story, told) = World::new(seed, true).run();
    (story, told.unwrap_or_default())
}

impl World {
    fn new(seed: u64, tells: bool) -> Self {
        let start = Instant::now();
        let turn_taking = Ears::turn_taking(seed);
        let common = match Manners::of(seed) {
            Manners::Plain => &*PLAIN,
            Manners::ByRule => &*BY_RULE,
        };
        let parts = CallParts {
            call: CallId::new(),
            carrier_call: CarrierCallId::new("CA1".to_owned()),
            tenant: Arc::clone(&common.tenant),
            caller: None,
            life: 0,
            restored: None,
            transfers: frontdesk_actors::transfer::PastTransfers::default(),
            settings: Arc::clone(&common.settings),
            phrases: Arc::clone(&common.phrases),
            first_tokens: Arc::default(),
            routes: Default::default(),
            turn_taking: Chain::new(turn_taking, []),
            load: Arc::default(),
            system_prompt: Arc::clone(&common.system_prompt),
            tools: Arc::clone(&common.tools),
            started_at: Utc.timestamp_opt(1_795_000_000, 0).single().expect("a time that exists"),
        };
        Self {
            written: Vec::new(),
            seed,
            start,
            now: 0,
            core: CallCore::new(parts, start),
            caller: Caller::new(seed),
            carrier: Carrier::new(seed),
            recogniser: Ears::new(turn_taking, seed, DIAL),
            stt_life: Life(1),
            model: Model::new(seed),
            cancelled: Vec::new(),
            voice: Voice::new(seed),
            tts_life: Life(1),
            due: BinaryHeap::new(),
            scheduled: 0,
            next_frame: Some(FRAME),
            inputs_at_once: 0,
            fixed_said: 0,
            instant_due: false,
            last_tag: None,
            cleared: Vec::new(),
            story: Story::default(),
            told: tells.then(Vec::new),
        }
    }

    fn run(mut self) -> (Story, Option<Vec<String>>) {
        self.perform();
        while !self.core.is_over() && self.story.wrong.iter().all(|(check, _)| *check != ALIVE) {
            self.step();
        }
        let until = self.story.ended_at.min(self.now);
        self.story.delay = self.carrier.delay;
        self.story.heard = heard_words(&self.carrier.played, &self.voice.spoken, until);
        self.story.history = tokens(&self.core.history().messages()).collect();
        self.story.words = self.caller.words;
        self.story.utterances = self.caller.utterances;
        self.story.answered = self.model.words;
        self.story.voice_is_unreliable = self.voice.unreliable;
        self.story.spoken = self.voice.spoken;
        (self.story, self.told)
    }

    /// Goes to the next moment at which anything happens, and lets it happen.
    fn step(&mut self) {
        let deadline = self.deadline();
        if deadline.is_none() {
            self.wrong(ALIVE, "a live call has no deadline".to_owned());
            return;
        }
        let due = self.due.peek().map(|Reverse(next)| next.at);
        let frame = self.next_frame.map(|at| at + self.carrier.delay);
        let next = [deadline, due, frame, self.carrier.next_echo()].into_iter().flatten().min().unwrap_or(self.now);
        if next > self.now {
            self.now = next;
            self.inputs_at_once = 0;
        }
        if self.caller.sounds.len() + 1 >= CALLER_FRAMES || self.now > CALLER_FRAMES as At * FRAME {
            self.wrong(ALIVE, format!("the call does not end: {:?}", self.core.snapshot()));
            return;
        }
        if frame.is_some_and(|at| at <= self.now) {
            self.caller_frame();
        } else if due.is_some_and(|at| at <= self.now) {
            if let Some(Reverse(scheduled)) = self.due.pop() {
                self.happen(scheduled.due);
            }
        } else if let Some(mark) = self.carrier.echo(self.now) {
            self.input(Input::MarkEchoed(mark));
        } else {
            self.input(Input::Tick);
            if self.deadline().is_some_and(|at| at <= self.now) {
                let snapshot = self.core.snapshot();
                self.wrong(ALIVE, format!("a tick at {} ms does not move the deadline: {snapshot:?}", self.now / MS));
            }
        }
    }

    /// Rounded up: the core must be due when it is ticked.
    fn deadline(&self) -> Option<At> {
        let wait = self.core.deadline()?.saturating_duration_since(self.start);
        Some(wait.as_nanos().div_ceil(1_000) as At)
    }

    fn caller_frame(&mut self) {
        let Some(end) = self.next_frame else { return };
        let begin = end - FRAME;
        let agent = self.carrier.heard(begin);
        let before = self.caller.utterances.len();
        let number = self.caller.sounds.len();
        let Some(sound) = self.caller.frame(begin, agent) else {
            self.tell(|_| "caller hangs up".to_owned());
            self.close_line();
            self.input(Input::MediaStopped);
            return;
        };
        if self.told.is_some() && self.caller.utterances.len() > before {
            self.tell_utterance();
        }
        self.next_frame = Some(end + FRAME);
        self.input(Input::Frame(CALLER.frame(number, sound != Sound::Nothing)));
    }

    /// Nothing more is heard or said.
    fn close_line(&mut self) {
        self.next_frame = None;
        if self.story.ended_at == 0 {
            self.story.ended_at = self.now.saturating_sub(self.carrier.delay);
        }
        self.story.ending_at.get_or_insert(self.now);
    }

    fn happen(&mut self, due: Due) {
        match due {
            Due::Stt { life, report } if life == self.stt_life => {
                let (at, is_final) = (self.now, report.is_final);
                self.story.reported.extend(report.words.iter().map(|word| Reported { word: *word, at, is_final }));
                self.tell(|_| format!("  stt: {}", show_stt(&report)));
                self.input(Input::Stt { life, event: report.event });
            }
            Due::Llm { request, event } if !self.cancelled.contains(&request) => {
                self.tell(|_| format!("  llm {}: {event:?}", request.0));
                self.input(Input::Llm { request, event });
            }
            Due::Tts { life, event } if life == self.tts_life && self.voice.is_wanted(&event) => {
                self.tell(|_| format!("  tts: {}", show_tts(&event)));
                self.input(Input::Tts { life, event });
            }
            Due::Tool { id, outcome } => {
                self.tell(|_| format!("  tool {id}: {:?}, spoken: {}", outcome.effect, outcome.spoken.is_some()));
                self.input(Input::ToolFinished { id, outcome });
            }
            Due::Input(input) => self.input(input),
            Due::Stt { .. } | Due::Llm { .. } | Due::Tts { .. } => {}
        }
    }

    fn input(&mut self, input: Input) {
        self.inputs_at_once += 1;
        if self.inputs_at_once > MOST_AT_ONCE {
            self.wrong(ALIVE, format!("the core goes round in circles at {} ms", self.now / MS));
            return;
        }
        self.core.handle(input, self.start + Duration::from_micros(self.now));
        self.perform();
    }

    fn schedule(&mut self, at: At, due: Due) {
        self.scheduled += 1;
        self.due.push(Reverse(Scheduled { at: at.max(self.now), order: self.scheduled, due }));
    }

    fn perform(&mut self) {
        let mut barged_in = false;
        let mut cleared = false;
        let unplayed = self.carrier.dry_at > self.now + self.carrier.delay;
        while let Some(output) = self.core.poll() {
            match output {
                Output::Event(event) => {
                    barged_in |= event == CallEvent::BargedIn;
                    self.event(event);
                }
                Output::Clear => {
                    cleared = true;
                    self.clear();
                }
                output => self.perform_one(output),
            }
        }
        if barged_in && unplayed && !cleared {
            self.wrong(BARGE_IN, format!("a barge-in at {} ms without `clear`", self.now / MS));
        }
    }

    fn perform_one(&mut self, output: Output) {
        match output {
            Output::Media(audio) => self.media(&audio),
            Output::Mark(mark) => self.carrier.mark(mark, self.now),
            Output::Stt(SttOrder::Audio(audio)) => {
                self.recogniser.audio(&audio, &self.caller, self.now);
                self.schedule_reports();
            }
            Output::Stt(SttOrder::Finalize) => {
                self.tell(|_| "> stt: finalize".to_owned());
                self.recogniser.finalize(&self.caller, self.now);
                self.schedule_reports();
            }
            Output::Stt(SttOrder::Finish) => {
                self.recogniser.finish(&self.caller, self.now);
                self.schedule_reports();
            }
            Output::CatchUp(order) => {
                let (at, words) = super::recogniser::recorded(&order.audio, &self.caller, self.now);
                self.schedule(at, Due::Input(Input::CaughtUp { id: order.id, result: Ok(words) }));
            }
            Output::Tts(order) => self.voice_order(order),
            Output::Ask(request) => {
                self.tell(|_| format!("> ask {}: {}", request.id.0, last_words(&request.messages)));
                self.story.ask(&request, self.now);
                for (at, event) in self.model.answer(&request, self.now) {
                    self.schedule(at, Due::Llm { request: request.id, event });
                }
            }
            Output::CancelAsk(request) => {
                self.tell(|_| format!("> cancel {}", request.0));
                self.cancelled.push(request);
            }
            Output::RunTool(call, _) => {
                let (at, outcome) = self.model.tool_outcome(&call.name, self.now);
                self.schedule(at, Due::Tool { id: call.id, outcome });
            }
            Output::StartChild { child: Child::Stt, life, after, .. } => {
                self.stt_life = life;
                let at = self.now + after.as_micros() as At + DIAL;
                let session = self.seed ^ u64::from(life.0) << 32;
                self.recogniser = Ears::new(Ears::turn_taking(self.seed), session, at);
            }
            Output::StartChild { child: Child::Tts, life, .. } => {
                self.tts_life = life;
                self.voice.restarted();
            }
            Output::StoreIntent(_) => {
                self.story.ending_at.get_or_insert(self.now);
                self.schedule(self.now + 2 * MS, Due::Input(Input::IntentStored));
            }
            Output::HangUp => self.schedule(self.now + 120 * MS, Due::Input(Input::HungUp(Ok(())))),
            Output::CloseMedia => {
                self.close_line();
                self.schedule(self.now + 2 * self.carrier.delay, Due::Input(Input::MediaStopped));
            }
            Output::Checkpoint(_) => {}
            Output::WriteDown(turn) => self.written.push(*turn),
            Output::Finish(summary) => {
                written_down::check(&self.written, &summary);
                self.tell(|_| format!("over: {:?}", summary.outcome));
                self.story.outcome = Some(summary.outcome);
                let callers = summary.turns.iter().filter(|turn| turn.side == Side::Caller);
                self.story.caller_record = callers.flat_map(|turn| turn.text.split_whitespace().map(bare)).collect();
                self.close_line();
            }
            _ => {}
        }
    }

    fn event(&mut self, event: CallEvent) {
        let is_quiet = matches!(event, CallEvent::Usage(_) | CallEvent::Stage(..));
        if !is_quiet {
            self.tell(|_| format!("= {event:?}"));
        }
        match event {
            CallEvent::Disclosed => self.story.disclosed_at = Some(self.now),
            CallEvent::InstantAnswer => self.instant_due = true,
            CallEvent::HandOver | CallEvent::AnswerGivenUp => {
                self.story.ending_at.get_or_insert(self.now);
            }
            _ => {}
        }
        self.story.events.push((self.now, event));
    }

    fn clear(&mut self) {
        self.tell(|_| "> clear".to_owned());
        self.carrier.clear(self.now);
        self.last_tag = None;
        self.story.clears.push(self.now);
        let begun = self.story.begun.iter().map(|(_, voiced)| *voiced);
        self.cleared = begun.collect();
    }

    fn media(&mut self, audio: &[u8]) {
        for frame in audio.chunks(FRAME_BYTES).filter(|frame| sound::is_loud(frame)) {
            let tag = sound::tag(frame);
            let voiced = match fixed_word(tag) {
                Some((_, word)) if word == 0 && self.last_tag != Some(tag) => {
                    self.fixed_said += 1;
                    self.fixed(tag)
                }
                Some(_) => self.fixed(tag),
                None => Voiced::Stream(self.voice.spoken[usize::from(tag)].context),
            };
            self.last_tag = Some(tag);
            if self.cleared.contains(&voiced) {
                let at = self.now / MS;
                self.wrong(BARGE_IN, format!("sound of an utterance that was cut follows at {at} ms: {voiced:?}"));
            }
            if self.story.begun.iter().all(|(_, begun)| *begun != voiced) {
                self.tell(|_| format!("> agent begins {}", show_voiced(voiced)));
                self.story.begun.push((self.now, voiced));
            }
        }
        self.carrier.media(audio, self.now);
    }

    /// The fixed phrase that is being sent.
    fn fixed(&self, tag: u16) -> Voiced {
        let phrase = fixed_word(tag).map_or(0, |(phrase, _)| phrase);
        Voiced::Fixed { phrase, time: self.fixed_said }
    }

    fn voice_order(&mut self, order: TtsOrder) {
        let events = match order {
            TtsOrder::Speak { context, text } => {
                self.tell(|_| format!("> speak {context}: {text}"));
                self.note_instant_answer(context.0, &text);
                self.voice.speak(context, &text, self.now)
            }
            TtsOrder::Finish(context) => self.voice.finish(context, self.now).into_iter().collect(),
            TtsOrder::Cancel(context) => {
                self.voice.cancel(context);
                Vec::new()
            }
            TtsOrder::Shutdown => Vec::new(),
        };
        let life = self.tts_life;
        for (at, event) in events {
            self.schedule(at, Due::Tts { life, event });
        }
    }

    /// An instant answer is the first that the voice is asked for when it has been decided on.
    fn note_instant_answer(&mut self, stream: u32, text: &str) {
        if std::mem::take(&mut self.instant_due) {
            let words = text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
            let caller_words = tokens(&self.core.history().messages()).filter(|token| token.by_caller).count();
            self.story.instant.push(InstantAnswer { at: self.now, stream, words, caller_words });
        }
    }

    fn schedule_reports(&mut self) {
        let life = self.stt_life;
        for report in self.recogniser.take_reports() {
            self.schedule(report.at, Due::Stt { life, report });
        }
    }

    fn wrong(&mut self, check: &'static str, message: String) {
        self.tell(|_| format!("!!! {message}"));
        self.story.wrong.push((check, message));
    }

    fn tell(&mut self, line: impl FnOnce(&Self) -> String) {
        if self.told.is_some() {
            let line = format!("{:>7} ms  {}", self.now / MS, line(self));
            self.told.get_or_insert_default().push(line);
        }
    }

    fn tell_utterance(&mut self) {
        let Some(utterance) = self.caller.utterances.last().cloned() else { return };
        let number = self.caller.utterances.len() - 1;
        let words = self.caller.words.iter().filter(|word| word.utterance == number);
        let words: Vec<String> =
            words.map(|word| format!("{} {}-{}", word.text, word.start / MS, word.end / MS)).collect();
        let (kind, start, end) = (utterance.kind, utterance.start / MS, utterance.end / MS);
        self.tell(|_| format!("CALLER {kind:?} {start}-{end}: {}", words.join(", ")));
    }
}

fn show_voiced(voiced: Voiced) -> String {
    match voiced {
        Voiced::Stream(context) => format!("u{context}"),
        Voiced::Fixed { phrase, .. } => format!("{:?}", FIXED[phrase].text),
    }
}

fn show_stt(report: &Report) -> String {
    use frontdesk_actors::stt::SttEvent;
    match &report.event {
        SttEvent::Transcript(transcript) => format!(
            "{:?}{}{} {:?}",
            transcript.stability,
            if transcript.speech_final { " speech_final" } else { "" },
            if transcript.from_finalize { " from_finalize" } else { "" },
            transcript.text
        ),
        other => format!("{other:?}"),
    }
}

fn show_tts(event: &TtsEvent) -> String {
    match event {
        TtsEvent::Audio(audio) => format!("{} {} ms", audio.context, audio.audio.len() / 8),
        other => format!("{other:?}"),
    }
}

fn last_words(messages: &[frontdesk_actors::llm::Message]) -> String {
    let words: Vec<String> = tokens(messages).map(|token| token.text).collect();
    words[words.len().saturating_sub(8)..].join(" ")
}
