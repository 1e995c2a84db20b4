//! TtsLink: the voice's actor in a call.

use actix::Recipient;

use super::TtsEvent;
use super::session::VoiceSession;
use crate::engine::Vendors;
use crate::link::socket::{Link, Report};
use crate::supervision::exit::{ExitGuard, Life};
use crate::supervision::routes::Route;
use crate::tenant::Tenant;

/// One session with the voice; see [`Link`].
pub type TtsLink = Link<VoiceSession>;

/// A link that will dial when it is started.
pub fn tts_link(
    vendors: &Vendors,
    tenant: &Tenant,
    (life, route): (Life, Route),
    parent: Recipient<Report<TtsEvent>>,
    exit: ExitGuard,
) -> TtsLink {
    let (session, endpoint) = VoiceSession::for_call(&vendors.voice, vendors.second_voice.as_ref(), tenant, route);
    Link::new(session, endpoint, life, parent, exit)
}
