//! Which voice a call gets, and its session, whatever its protocol.

use tokio::time::Instant;

use super::aura::{self, AuraSession};
use super::elevenlabs::{self, ElevenLabsSession};
use super::{TtsEvent, TtsOrder};
use crate::engine::{SecondVoiceConfig, VoiceConfig};
use crate::link::socket::Endpoint;
use crate::link::{Frame, Session, SessionOutput};
use crate::stt::deepgram;
use crate::supervision::routes::Route;
use crate::tenant::Tenant;

/// A session with a voice.
#[derive(Debug)]
pub enum VoiceSession {
    First(ElevenLabsSession),
    Second(AuraSession),
}

impl VoiceSession {
    /// The session of this way, and where it is opened. A language that the second voice does not speak stays with the
    /// first.
    pub fn for_call(
        first: &VoiceConfig,
        second: Option<&SecondVoiceConfig>,
        tenant: &Tenant,
        route: Route,
    ) -> (Self, Endpoint) {
        let second = second.filter(|_| route != Route(0));
        if let Some((config, model)) =
            second.and_then(|config| Some((config, aura::model_for(config, &tenant.language)?)))
        {
            let endpoint = Endpoint {
                url: aura::url(config, model),
                headers: aura::headers(config),
                refusal: |status| deepgram::failure_of_status(status, ""),
            };
            return (Self::Second(AuraSession::new()), endpoint);
        }
        let endpoint = Endpoint {
            url: elevenlabs::url(first, &tenant.voice, &tenant.language),
            headers: elevenlabs::headers(first),
            refusal: |status| elevenlabs::failure_of_status(status, ""),
        };
        (Self::First(ElevenLabsSession::new()), endpoint)
    }
}

impl Session for VoiceSession {
    type Order = TtsOrder;
    type Event = TtsEvent;

    fn opened(&mut self, now: Instant) {
        match self {
            Self::First(session) => session.opened(now),
            Self::Second(session) => session.opened(now),
        }
    }

    fn order(&mut self, order: TtsOrder, now: Instant) {
        match self {
            Self::First(session) => session.order(order, now),
            Self::Second(session) => session.order(order, now),
        }
    }

    fn frame(&mut self, frame: Frame, now: Instant) {
        match self {
            Self::First(session) => session.frame(frame, now),
            Self::Second(session) => session.frame(frame, now),
        }
    }

    fn tick(&mut self, now: Instant) {
        match self {
            Self::First(session) => session.tick(now),
            Self::Second(session) => session.tick(now),
        }
    }

    fn poll(&mut self) -> Option<SessionOutput<TtsEvent>> {
        match self {
            Self::First(session) => session.poll(),
            Self::Second(session) => session.poll(),
        }
    }

    fn deadline(&self) -> Option<Instant> {
        match self {
            Self::First(session) => session.deadline(),
            Self::Second(session) => session.deadline(),
        }
    }
}
