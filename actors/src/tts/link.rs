//! TtsLink: the voice's actor in a call.

use actix::Recipient;

use super::TtsEvent;
use super::elevenlabs::{self, ElevenLabsSession};
use crate::engine::VoiceConfig;
use crate::link::socket::{Endpoint, Link, Report};
use crate::supervision::exit::{ExitGuard, Life};
use crate::tenant::Tenant;

/// One session with the voice; see [`Link`].
pub type TtsLink = Link<ElevenLabsSession>;

/// A link that will dial when it is started.
pub fn tts_link(
    config: &VoiceConfig,
    tenant: &Tenant,
    life: Life,
    parent: Recipient<Report<TtsEvent>>,
    exit: ExitGuard,
) -> TtsLink {
    let endpoint = Endpoint {
        url: elevenlabs::url(config, &tenant.voice, &tenant.language),
        headers: elevenlabs::headers(config),
        refusal: |status| elevenlabs::failure_of_status(status, ""),
    };
    Link::new(ElevenLabsSession::default(), endpoint, life, parent, exit)
}
