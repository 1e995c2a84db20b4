//! A vendor's bad time in the middle of a call: what happens to the session it has, and to those that follow.

use std::time::Duration;

use frontdesk_actors::stt::deepgram::failure_of_status;
use frontdesk_actors::supervision::exit::ExitReason;
use frontdesk_actors::vendor::{FailureKind, VendorFailure};
use frontdesk_sandbox::deepgram;
use frontdesk_sandbox::fault::{Fault, Handshake, Sending};
use tokio::time::Instant;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    Recogniser,
    Voice,
    Model,
    Carrier,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasting {
    /// One session or request.
    Once,
    Until(Instant),
    ForGood,
}

#[derive(Debug)]
struct Trouble {
    service: Service,
    fault: Fault,
    lasting: Lasting,
}

#[derive(Debug, Default)]
pub struct Troubles(Vec<Trouble>);

impl Troubles {
    pub fn add(&mut self, service: Service, fault: Fault, lasting: Lasting) {
        self.0.push(Trouble { service, fault, lasting });
    }

    /// What befalls the next session or request of this service, which begins now.
    pub fn befalls(&mut self, service: Service, now: Instant) -> Option<Fault> {
        self.0.retain(|trouble| !matches!(trouble.lasting, Lasting::Until(end) if end <= now));
        let index = self.0.iter().position(|trouble| trouble.service == service)?;
        Some(match self.0[index].lasting {
            Lasting::Once => self.0.remove(index).fault,
            _ => self.0[index].fault.clone(),
        })
    }
}

/// Whether a fault lets no session come about; one that exists already breaks.
pub fn is_at_the_door(fault: &Fault) -> bool {
    fault.handshake().is_some() || matches!(fault, Fault::Refuse { .. } | Fault::Quota)
}

/// Dialling, TLS and upgrade together are given up after this, as the link's actor does.
const DIAL_TIMEOUT: Duration = Duration::from_secs(4);

/// How a dial under this fault ends when it does not succeed: after how long, and why the link is gone.
pub fn failed_dial(fault: &Fault, quota: u16, refusal: fn(u16) -> VendorFailure) -> Option<(Duration, ExitReason)> {
    if let Some((status, _)) = fault.refusal(quota) {
        return Some((Duration::ZERO, ExitReason::Vendor(refusal(status))));
    }
    let (after, detail) = match fault.handshake()? {
        Handshake::Never => (DIAL_TIMEOUT, "dial timed out"),
        Handshake::Broken | Handshake::Alert => (Duration::ZERO, "no connection"),
    };
    Some((after, ExitReason::Vendor(VendorFailure::new(FailureKind::Connect, detail))))
}

/// What comes of a recording that is posted, and after how long: as `stt::recorded` sees it. `answer` is the vendor's, and
/// how long it takes.
pub fn recording(
    fault: Option<&Fault>,
    (answer, latency): (String, Duration),
    within: Duration,
) -> (Duration, Result<Vec<u8>, VendorFailure>) {
    let failed = |after, kind, detail: &str| (after, Err(VendorFailure::new(kind, detail)));
    let late = failed(within, FailureKind::Timeout, "no answer to a recording");
    if let Some((status, _)) = fault.and_then(|fault| fault.refusal(deepgram::QUOTA)) {
        return (REST, Err(failure_of_status(status, "")));
    }
    match fault.and_then(Fault::handshake) {
        Some(Handshake::Never) => return late,
        Some(_) => return failed(Duration::ZERO, FailureKind::Connect, "no connection"),
        None => {}
    }
    let (mut body, mut after) = (Vec::new(), latency);
    for sending in deepgram::recorded::sendings(&answer, fault) {
        match sending {
            Sending::Send(part, wait) => {
                after += wait;
                body.extend_from_slice(&part);
            }
            Sending::Hang => return late,
            Sending::Break => return failed(after, FailureKind::Closed, "the answer broke off"),
        }
    }
    if after < within { (after, Ok(body)) } else { late }
}

/// Connection, request and response head of the model's link.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// How a request to the model ends that meets no open door.
pub fn failed_request(fault: &Fault) -> Option<(Duration, VendorFailure)> {
    Some(match fault.handshake()? {
        Handshake::Never => (HEAD_TIMEOUT, VendorFailure::new(FailureKind::Timeout, "no response head")),
        _ => (Duration::from_millis(30), VendorFailure::new(FailureKind::Connect, "no connection")),
    })
}

/// One request to the carrier.
const REST: Duration = Duration::from_millis(90);
/// It is given up after this.
const REST_TIMEOUT: Duration = Duration::from_millis(1_400);
const TRIES: u32 = 2;

/// How a hang-up goes.
pub struct HangUp {
    /// When the carrier carries it out, if it does.
    pub carried_out: Option<Duration>,
    /// When its answer, or the end of our patience, comes.
    pub answered: Duration,
    pub result: Result<(), VendorFailure>,
}

/// A hang-up over the carrier's REST interface, second try included, as `telephony::carrier` makes it.
pub fn hang_up(mut fault: impl FnMut(Duration) -> Option<Fault>) -> HangUp {
    let mut hang_up = HangUp { carried_out: None, answered: Duration::ZERO, result: Ok(()) };
    for _ in 0..TRIES {
        let fault = fault(hang_up.answered);
        let (took, result) = attempt(fault.as_ref());
        hang_up.answered += took;
        if result.is_ok() || matches!(fault, Some(Fault::Reset { after: 1.. } | Fault::Close { after: 1.., .. })) {
            hang_up.carried_out.get_or_insert(hang_up.answered);
        }
        hang_up.result = result;
        if hang_up.result.as_ref().err().is_none_or(|failure| !failure.kind.is_transient()) {
            break;
        }
    }
    hang_up
}

fn attempt(fault: Option<&Fault>) -> (Duration, Result<(), VendorFailure>) {
    let failed = |kind, detail: &str| Err(VendorFailure::new(kind, detail));
    let Some(fault) = fault else { return (REST, Ok(())) };
    if let Some((status, _)) = fault.refusal(429) {
        let kind = match status {
            404 => return (REST, Ok(())),
            401 | 403 => FailureKind::Unauthorized,
            429 => FailureKind::RateLimited,
            500.. => FailureKind::Overloaded,
            _ => FailureKind::Rejected,
        };
        return (REST, failed(kind, "refused"));
    }
    match fault {
        Fault::Stall { for_ms: Some(ms), .. } if Duration::from_millis(*ms) + REST < REST_TIMEOUT => {
            (REST + Duration::from_millis(*ms), Ok(()))
        }
        Fault::Garble { .. } => (REST, Ok(())),
        Fault::Unreachable | Fault::Tls | Fault::Reset { .. } | Fault::Close { .. } => {
            (REST, failed(FailureKind::Connect, "no connection"))
        }
        _ => (REST_TIMEOUT, failed(FailureKind::Timeout, "no response")),
    }
}
