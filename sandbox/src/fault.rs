//! Faults a simulated vendor can be told to have, and when.

use std::time::Duration;

use bytes::Bytes;
use rand::{Rng, SeedableRng, rngs::SmallRng};
use serde::Deserialize;

mod faulty;
mod spoil;

pub use faulty::Faulty;
pub(crate) use spoil::{exchange_ids, odd};

/// One way for a vendor to misbehave. Counts are of messages the vendor sends on one session (WebSocket
/// frames, server-sent events, body chunks).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fault {
    /// The request or WebSocket upgrade is answered with this HTTP status and the vendor's error body.
    Refuse {
        status: u16,
        /// Seconds in a `Retry-After` header.
        #[serde(default)]
        retry_after_s: Option<u64>,
    },
    /// The connection is accepted and then nothing is ever sent, not even a pong.
    AcceptThenSilence,
    /// The connection breaks, without a close frame or a complete body, after this many messages.
    Reset {
        #[serde(default)]
        after: u32,
    },
    /// Nothing is sent after this many messages, for a while or for good; the connection stays open.
    Stall {
        #[serde(default)]
        after: u32,
        #[serde(default)]
        for_ms: Option<u64>,
    },
    /// Messages leave at least this far apart.
    Dribble { every_ms: u64 },
    /// The socket is closed with a code and a reason after this many messages.
    Close {
        #[serde(default)]
        after: u32,
        code: u16,
        #[serde(default)]
        reason: String,
    },
    /// This many messages are sound; the next one is cut in half, so that it no longer parses.
    Garble {
        #[serde(default)]
        after: u32,
    },
    /// After this many messages comes one that no documentation knows; the rest is sound.
    Unknown {
        #[serde(default)]
        after: u32,
    },
    /// The connection breaks before anything is answered.
    Unreachable,
    /// The connection is made, and the request or upgrade is never answered.
    Unanswered,
    /// A TLS alert is answered instead of HTTP, and the connection breaks.
    Tls,
    /// Refused as the vendor refuses an account without credit.
    Quota,
    /// This many messages are sound; the next one is sent twice.
    Duplicate {
        #[serde(default)]
        after: u32,
    },
    /// This many messages are sound; the next two change places.
    Reorder {
        #[serde(default)]
        after: u32,
    },
    /// This many messages are sound; the next one names something that the client knows nothing of: every id and
    /// index in it is another one.
    WrongId {
        #[serde(default)]
        after: u32,
    },
    /// This many messages are sound; in all later ones audio is cut in the middle of a frame, to an odd number of bytes.
    OddAudio {
        #[serde(default)]
        after: u32,
    },
}

/// How a connection ends that never became one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handshake {
    /// It breaks.
    Broken,
    /// Nobody ever answers.
    Never,
    /// The answer is a TLS alert, then it breaks.
    Alert,
}

/// A fault and the sessions or requests it befalls.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultPlan {
    pub fault: Fault,
    /// The first session or request it befalls; they are numbered from 1.
    #[serde(default = "first")]
    pub from: u64,
    /// How many sessions in a row it can befall; without it, every later one.
    #[serde(default)]
    pub times: Option<u64>,
    /// Chance for each of them, 0 to 1.
    #[serde(default = "certain")]
    pub probability: f64,
    /// Decides the chances; equal seeds, equal victims.
    #[serde(default)]
    pub seed: u64,
}

fn first() -> u64 {
    1
}

fn certain() -> f64 {
    1.0
}

impl FaultPlan {
    /// `fault` on every session.
    pub fn always(fault: Fault) -> Self {
        Self { fault, from: 1, times: None, probability: 1.0, seed: 0 }
    }

    /// `fault` on session `number` (from 1) only.
    pub fn on(number: u64, fault: Fault) -> Self {
        Self { from: number, times: Some(1), ..Self::always(fault) }
    }

    /// `fault` on session `number` and all later ones.
    pub fn from(number: u64, fault: Fault) -> Self {
        Self { from: number, ..Self::always(fault) }
    }

    /// Whether session `number` (from 1) is a victim.
    pub fn befalls(&self, number: u64) -> bool {
        let in_range = number >= self.from && self.times.is_none_or(|times| number - self.from < times);
        in_range
            && SmallRng::seed_from_u64(self.seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15)).random::<f64>()
                < self.probability
    }
}

/// The fault the first matching plan has for session `number` (from 1).
pub fn fault_for(plans: &[FaultPlan], number: u64) -> Option<Fault> {
    plans.iter().find(|plan| plan.befalls(number)).map(|plan| plan.fault.clone())
}

/// What a fault does to one message, for senders that are not a [`crate::machine::Machine`]: HTTP bodies and
/// server-sent events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sending {
    /// Send this, after this much waiting.
    Send(Bytes, Duration),
    /// Send nothing more, but keep the connection.
    Hang,
    /// Break the connection.
    Break,
}

impl Fault {
    /// Status and `Retry-After` of a request or upgrade that this fault refuses; `quota` is the status with which the
    /// vendor refuses an account without credit.
    pub fn refusal(&self, quota: u16) -> Option<(u16, Option<u64>)> {
        match *self {
            Self::Refuse { status, retry_after_s } => Some((status, retry_after_s)),
            Self::Quota => Some((quota, None)),
            _ => None,
        }
    }

    /// How the connection ends when this fault lets none come about.
    pub fn handshake(&self) -> Option<Handshake> {
        match self {
            Self::Unreachable => Some(Handshake::Broken),
            Self::Unanswered => Some(Handshake::Never),
            Self::Tls => Some(Handshake::Alert),
            _ => None,
        }
    }

    /// What becomes of the message with this index (from 0) in a response body.
    pub fn on_message(&self, index: u32, message: Bytes) -> Sending {
        match *self {
            Self::AcceptThenSilence => Sending::Hang,
            Self::Reset { after } | Self::Close { after, .. } if index >= after => Sending::Break,
            Self::Stall { after, for_ms: None } if index >= after => Sending::Hang,
            Self::Stall { after, for_ms: Some(ms) } if index == after => {
                Sending::Send(message, Duration::from_millis(ms))
            }
            Self::Dribble { every_ms } => Sending::Send(message, Duration::from_millis(every_ms)),
            Self::Garble { after } if index == after => {
                Sending::Send(message.slice(..message.len() / 2), Duration::ZERO)
            }
            Self::Duplicate { after } if index == after => {
                Sending::Send([message.as_ref(), message.as_ref()].concat().into(), Duration::ZERO)
            }
            _ => Sending::Send(message, Duration::ZERO),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_are_read_from_configuration_and_strictly() {
        let plan: FaultPlan =
            toml::from_str("fault = { kind = 'refuse', status = 429, retry_after_s = 3 }\nfrom = 2\ntimes = 2")
                .unwrap();
        assert_eq!(plan.fault, Fault::Refuse { status: 429, retry_after_s: Some(3) });
        let victims: Vec<_> = (1..6).filter(|&number| plan.befalls(number)).collect();
        assert_eq!(victims, [2, 3]);
        assert!(toml::from_str::<FaultPlan>("fault = { kind = 'dribble', every = 3 }").is_err());
        assert!(toml::from_str::<FaultPlan>("fault = { kind = 'accept_then_silence' }\nform = 2").is_err());
    }

    #[test]
    fn an_account_without_credit_is_refused_as_its_vendor_does_and_a_dead_vendor_says_nothing() {
        assert_eq!(Fault::Quota.refusal(402), Some((402, None)));
        assert_eq!(Fault::Refuse { status: 429, retry_after_s: Some(1) }.refusal(402), Some((429, Some(1))));
        assert_eq!((Fault::Tls.refusal(402), Fault::Tls.handshake()), (None, Some(Handshake::Alert)));
        assert_eq!(Fault::Unreachable.handshake(), Some(Handshake::Broken));
        assert_eq!(Fault::Garble { after: 0 }.handshake(), None);
    }

    #[test]
    fn a_probability_is_met_and_its_victims_are_the_same_every_time() {
        let plan = FaultPlan { probability: 0.3, seed: 9, ..FaultPlan::always(Fault::AcceptThenSilence) };
        let victims = (1..=10_000).filter(|&number| plan.befalls(number)).count();
        assert!((2_800..3_200).contains(&victims), "{victims} of 10000");
        assert_eq!(plan.befalls(77), plan.clone().befalls(77));
    }

    #[test]
    fn the_first_matching_plan_decides() {
        let plans = [FaultPlan::on(2, Fault::AcceptThenSilence), FaultPlan::from(2, Fault::Reset { after: 0 })];
        assert_eq!(fault_for(&plans, 1), None);
        assert_eq!(fault_for(&plans, 2), Some(Fault::AcceptThenSilence));
        assert_eq!(fault_for(&plans, 3), Some(Fault::Reset { after: 0 }));
    }

    #[test]
    fn a_body_breaks_stalls_or_is_garbled_at_the_message_the_fault_names() {
        let message = Bytes::from_static(b"abcd");
        let now = |text: &'static [u8]| Sending::Send(Bytes::from_static(text), Duration::ZERO);
        let outcome = |fault: &Fault, index| fault.on_message(index, message.clone());
        let reset = Fault::Reset { after: 1 };
        assert_eq!((outcome(&reset, 0), outcome(&reset, 1)), (now(b"abcd"), Sending::Break));
        let garble = Fault::Garble { after: 1 };
        assert_eq!(
            (outcome(&garble, 0), outcome(&garble, 1), outcome(&garble, 2)),
            (now(b"abcd"), now(b"ab"), now(b"abcd"))
        );
        let stall = Fault::Stall { after: 1, for_ms: None };
        assert_eq!((outcome(&stall, 0), outcome(&stall, 2)), (now(b"abcd"), Sending::Hang));
        assert_eq!(
            outcome(&Fault::Dribble { every_ms: 5 }, 3),
            Sending::Send(message.clone(), Duration::from_millis(5))
        );
        assert_eq!(outcome(&Fault::AcceptThenSilence, 0), Sending::Hang);
    }
}
