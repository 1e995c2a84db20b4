//! What can go wrong: vendor × fault × moment of the call × how long.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use frontdesk_sandbox::fault::Fault;

use crate::simulated::trouble::Service;

/// Who misbehaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    Nova,
    Flux,
    Voice,
    Model,
    Carrier,
}

impl Target {
    pub const ALL: [Self; 5] = [Self::Nova, Self::Flux, Self::Voice, Self::Model, Self::Carrier];

    pub const fn service(self) -> Service {
        match self {
            Self::Nova | Self::Flux => Service::Recogniser,
            Self::Voice => Service::Voice,
            Self::Model => Service::Model,
            Self::Carrier => Service::Carrier,
        }
    }

    /// The recogniser's model in calls about this target.
    pub const fn recogniser(self) -> &'static str {
        match self {
            Self::Flux => "flux-general-en",
            _ => "nova-3",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Nova => "nova",
            Self::Flux => "flux",
            Self::Voice => "voice",
            Self::Model => "model",
            Self::Carrier => "carrier",
        }
    }
}

/// When it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Moment {
    Greeting,
    Disclosure,
    /// The caller has just begun to speak for the first time,
    FirstQuestion,
    /// and is in the middle of it.
    CallerSpeaks,
    ModelThinks,
    MidSentence,
    DuringTool,
    AfterCommit,
    Goodbye,
    HandOver,
}

impl Moment {
    pub const ALL: [Self; 10] = [
        Self::Greeting,
        Self::Disclosure,
        Self::FirstQuestion,
        Self::CallerSpeaks,
        Self::ModelThinks,
        Self::MidSentence,
        Self::DuringTool,
        Self::AfterCommit,
        Self::Goodbye,
        Self::HandOver,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Greeting => "greeting",
            Self::Disclosure => "disclosure",
            Self::FirstQuestion => "first-question",
            Self::CallerSpeaks => "caller-speaks",
            Self::ModelThinks => "model-thinks",
            Self::MidSentence => "mid-sentence",
            Self::DuringTool => "during-tool",
            Self::AfterCommit => "after-commit",
            Self::Goodbye => "goodbye",
            Self::HandOver => "hand-over",
        }
    }
}

/// How long it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Length {
    Once,
    FiveSeconds,
    ForGood,
}

impl Length {
    pub const ALL: [Self; 3] = [Self::Once, Self::FiveSeconds, Self::ForGood];
    pub const FIVE: Duration = Duration::from_secs(5);

    const fn name(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::FiveSeconds => "5s",
            Self::ForGood => "for-good",
        }
    }
}

/// What happens. Counts of messages are drawn by the seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    Refuse(u16),
    /// With a `Retry-After` of a second.
    RetryAfter(u16),
    Quota,
    Unreachable,
    Tls,
    Unanswered,
    Silence,
    Stall(u64),
    Dribble(u64),
    Reset,
    Close(u16),
    /// An `error` event in the stream, as for this status.
    ErrorEvent(u16),
    /// The body ends in good order, but too early.
    EarlyEnd,
    /// The carrier does it, and its answer is lost.
    LostAnswer,
    Garble,
    Unknown,
    Duplicate,
    Reorder,
    WrongId,
    OddAudio,
}

impl Kind {
    pub fn fault(self, after: u32) -> Fault {
        match self {
            Self::Refuse(status) => Fault::Refuse { status, retry_after_s: None },
            Self::RetryAfter(status) => Fault::Refuse { status, retry_after_s: Some(1) },
            Self::Quota => Fault::Quota,
            Self::Unreachable => Fault::Unreachable,
            Self::Tls => Fault::Tls,
            Self::Unanswered => Fault::Unanswered,
            Self::Silence => Fault::AcceptThenSilence,
            Self::Stall(ms) => Fault::Stall { after, for_ms: Some(ms) },
            Self::Dribble(every_ms) => Fault::Dribble { every_ms },
            Self::Reset => Fault::Reset { after },
            Self::Close(code) | Self::ErrorEvent(code) => Fault::Close { after, code, reason: String::new() },
            Self::EarlyEnd => Fault::Close { after, code: 1000, reason: String::new() },
            Self::LostAnswer => Fault::Reset { after: 1 },
            Self::Garble => Fault::Garble { after },
            Self::Unknown => Fault::Unknown { after },
            Self::Duplicate => Fault::Duplicate { after },
            Self::Reorder => Fault::Reorder { after },
            Self::WrongId => Fault::WrongId { after },
            Self::OddAudio => Fault::OddAudio { after },
        }
    }

    /// Everything that can happen to this target.
    pub fn of(target: Target) -> Vec<Self> {
        let door = [400, 401, 403, 404, 408, 409, 413, 429, 500, 503, 529].map(Self::Refuse);
        let door = door.into_iter().chain([
            Self::RetryAfter(429),
            Self::Quota,
            Self::Unreachable,
            Self::Tls,
            Self::Unanswered,
            Self::Silence,
        ]);
        let stream = [
            Self::Stall(2_000),
            Self::Dribble(400),
            Self::Dribble(1_500),
            Self::Reset,
            Self::Garble,
            Self::Unknown,
            Self::Duplicate,
            Self::Reorder,
            Self::WrongId,
        ];
        let codes = [1000, 1001, 1008, 1011, 1012, 1013].map(Self::Close);
        match target {
            Target::Nova | Target::Flux => door.chain(stream).chain(codes).collect(),
            Target::Voice => door.chain(stream).chain(codes).chain([Self::OddAudio]).collect(),
            Target::Model => {
                let ends = [529, 500, 429, 400].map(Self::ErrorEvent);
                door.chain(stream).chain(ends).chain([Self::EarlyEnd]).collect()
            }
            Target::Carrier => door
                .chain([Self::Stall(500), Self::Stall(2_000), Self::Reset, Self::LostAnswer, Self::Garble])
                .collect(),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refuse(status) => write!(f, "refuse-{status}"),
            Self::RetryAfter(status) => write!(f, "refuse-{status}-retry-after"),
            Self::Stall(ms) => write!(f, "stall-{ms}"),
            Self::Dribble(ms) => write!(f, "dribble-{ms}"),
            Self::Close(code) => write!(f, "close-{code}"),
            Self::ErrorEvent(status) => write!(f, "error-event-{status}"),
            Self::EarlyEnd => f.write_str("early-end"),
            Self::LostAnswer => f.write_str("lost-answer"),
            Self::WrongId => f.write_str("wrong-id"),
            Self::OddAudio => f.write_str("odd-audio"),
            plain => f.write_str(&format!("{plain:?}").to_lowercase()),
        }
    }
}

/// One combination; its text names it for `FAULT=…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Combination {
    pub target: Target,
    pub kind: Kind,
    pub moment: Moment,
    pub length: Length,
}

impl fmt::Display for Combination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { target, kind, moment, length } = self;
        write!(f, "{}/{kind}/{}/{}", target.name(), moment.name(), length.name())
    }
}

impl Combination {
    /// Everything that can happen, in a fixed order.
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for target in Target::ALL {
            for kind in Kind::of(target) {
                for moment in Moment::ALL.into_iter().filter(|moment| concerns(target, *moment)) {
                    all.extend(Length::ALL.map(|length| Self { target, kind, moment, length }));
                }
            }
        }
        all
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::all().into_iter().find(|combination| combination.to_string() == text)
    }

    /// The seed of everything random in its call; `base` is the run's.
    pub fn seed(&self, base: u64) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.to_string(), base).hash(&mut hasher);
        hasher.finish() >> 16
    }
}

/// The carrier's REST interface has one thing to do in a call, and that at its end.
fn concerns(target: Target, moment: Moment) -> bool {
    target != Target::Carrier || matches!(moment, Moment::Greeting | Moment::AfterCommit | Moment::Goodbye)
}
