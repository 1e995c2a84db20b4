//! SttLink: the recogniser's actor in a call.

use actix::Recipient;

use super::SttEvent;
use super::deepgram::{self, SttParams};
use super::session::RecogniserSession;
use crate::engine::RecogniserConfig;
use crate::link::socket::{Endpoint, Link, Report};
use crate::supervision::exit::{ExitGuard, Life};

/// One session with the recogniser; see [`Link`].
pub type SttLink = Link<RecogniserSession>;

/// A link that will dial when it is started.
pub fn stt_link(
    config: &RecogniserConfig,
    params: &SttParams,
    life: Life,
    parent: Recipient<Report<SttEvent>>,
    exit: ExitGuard,
) -> SttLink {
    let (session, url) = RecogniserSession::for_call(config, params);
    let endpoint =
        Endpoint { url, headers: deepgram::headers(config), refusal: |status| deepgram::failure_of_status(status, "") };
    Link::new(session, endpoint, life, parent, exit)
}
