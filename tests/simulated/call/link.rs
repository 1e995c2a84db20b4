//! How the link to a vendor is doing: dialled, failing, open, or gone.

use std::time::Duration;

use frontdesk_actors::call::io::Input;
use frontdesk_actors::stt::session::RecogniserSession;
use frontdesk_actors::supervision::exit::{Child, ExitReason, Life};
use frontdesk_actors::supervision::routes::Route;
use frontdesk_actors::tts::session::VoiceSession;
use frontdesk_sandbox::fault::Faulty;
use frontdesk_sandbox::machine::Machine;
use tokio::time::Instant;

use crate::simulated::pair::Pair;

pub(super) type SttPair = Pair<RecogniserSession, Faulty<Box<dyn Machine>>>;
pub(super) type TtsPair = Pair<VoiceSession, Faulty<Box<dyn Machine>>>;

/// How a link of a given life is doing.
pub(super) enum Link<P> {
    /// Dials until then; orders wait.
    Dialling {
        life: Life,
        route: Route,
        at: Instant,
    },
    /// A dial that has failed, though nobody knows before then.
    Failing {
        life: Life,
        at: Instant,
        reason: ExitReason,
    },
    Open {
        life: Life,
        pair: P,
    },
    Gone,
}

/// TCP, TLS and upgrade of a vendor's socket.
pub(super) const DIAL: Duration = Duration::from_millis(80);

pub(super) fn exited(child: Child, life: Life) -> Input {
    Input::ChildExited { child, life, reason: ExitReason::Finished }
}

/// The link whose dial turns out to have failed, with the reason.
pub(super) fn failed<P>(link: &mut Link<P>, now: Instant) -> Option<(Life, ExitReason)> {
    let Link::Failing { life, at, reason } = link else { return None };
    if *at > now {
        return None;
    }
    let failed = (*life, reason.clone());
    *link = Link::Gone;
    Some(failed)
}

pub(super) fn link_deadline<S, M>(link: &Link<Pair<S, M>>) -> Option<Instant>
where
    S: frontdesk_actors::link::Session,
    M: Machine,
{
    match link {
        Link::Dialling { at, .. } | Link::Failing { at, .. } => Some(*at),
        Link::Open { pair, .. } => pair.deadline(),
        Link::Gone => None,
    }
}
