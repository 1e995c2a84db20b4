//! Each thing that happens in a call, once: one event logs it and counts it. None carries what anybody said.

use std::time::Duration;

use frontdesk_schema::CallId;
use tokio::sync::broadcast;
use tracing::{debug, info, warn};

use crate::call::summary::CallOutcome;
use crate::llm::Usage;
use crate::metrics;
use crate::store::CarrierCallId;
use crate::supervision::exit::{Child, ExitReason};
use crate::turn::barge_in::ReleaseCause;
use crate::turn::endpointing::EndCause;
use crate::vendor::{Vendor, VendorFailure};

/// Events that may wait for a slow listener; older ones are lost to it, never to the log or the metrics.
const FEED_LENGTH: usize = 1_024;

/// Hands every event of every call to whoever listens: a dashboard, the demo.
#[derive(Debug, Clone)]
pub struct EventFeed(broadcast::Sender<FeedItem>);

/// An event and the call it happened in.
#[derive(Debug, Clone)]
pub struct FeedItem {
    pub call: CallId,
    pub carrier_call: CarrierCallId,
    pub event: CallEvent,
}

impl EventFeed {
    pub fn subscribe(&self) -> broadcast::Receiver<FeedItem> {
        self.0.subscribe()
    }

    pub(crate) fn publish(&self, call: CallId, carrier_call: &CarrierCallId, event: CallEvent) {
        // Most of the time nobody listens.
        if self.0.receiver_count() > 0 {
            let _ = self.0.send(FeedItem { call, carrier_call: carrier_call.clone(), event });
        }
    }
}

impl Default for EventFeed {
    fn default() -> Self {
        Self(broadcast::Sender::new(FEED_LENGTH))
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum CallEvent {
    Started {
        resumed: bool,
    },
    /// The disclosure was heard to its end.
    Disclosed,
    TurnEnded(EndCause),
    Held,
    Released(ReleaseCause),
    BargedIn,
    Underrun,
    Starved,
    Filler,
    Bridge,
    /// The first sound after the caller's last word, fillers included.
    FirstSound(Duration),
    /// The first of the answer's own words.
    FirstContent(Duration),
    Stage(&'static str, Duration),
    Usage(Usage),
    VendorFailed(Vendor, VendorFailure),
    ChildExited(Child, ExitReason),
    ChildRestarted(Child),
    /// A child's restart budget is spent.
    ChildGivenUp(Child),
    AnswerGivenUp,
    MediaLost,
    MediaAttached,
    HandOver,
    Ended {
        outcome: CallOutcome,
        duration: Duration,
        turns: usize,
    },
}

impl CallEvent {
    /// Logs and counts the event.
    pub fn emit(&self, call: CallId) {
        match self {
            Self::Started { resumed } => info!(call.id = %call, resumed, "call started"),
            Self::Disclosed => debug!(call.id = %call, "disclosure heard"),
            Self::TurnEnded(cause) => {
                metrics::turn_ended(cause.label());
                debug!(call.id = %call, cause = cause.label(), "caller's turn ended");
            }
            Self::Held => debug!(call.id = %call, "agent held"),
            Self::Released(cause) => {
                let cause = match cause {
                    ReleaseCause::Acknowledgement => "acknowledgement",
                    ReleaseCause::NoWords => "no_words",
                };
                metrics::false_barge_in(cause);
                debug!(call.id = %call, cause, "agent released");
            }
            Self::BargedIn => {
                metrics::barge_in();
                debug!(call.id = %call, "caller cut in");
            }
            Self::Underrun => {
                metrics::underrun();
                debug!(call.id = %call, "playout underrun");
            }
            Self::Starved => {
                metrics::starved();
                warn!(call.id = %call, "the voice stopped delivering");
            }
            Self::Filler => metrics::filler("filler"),
            Self::Bridge => metrics::filler("bridge"),
            Self::FirstSound(gap) => metrics::reply_gap("first_sound", *gap),
            Self::FirstContent(gap) => {
                metrics::reply_gap("first_content", *gap);
                debug!(call.id = %call, gap_ms = gap.as_millis() as u64, "answer begins");
            }
            Self::Stage(stage, took) => metrics::stage(stage, *took),
            Self::Usage(usage) => metrics::tokens(*usage),
            Self::VendorFailed(vendor, failure) => {
                metrics::vendor_error(*vendor, failure.kind);
                warn!(call.id = %call, vendor = vendor.label(), %failure, "vendor failed");
            }
            Self::ChildExited(child, reason) => {
                if *reason == ExitReason::Panicked {
                    metrics::panicked(*child);
                }
                warn!(call.id = %call, child = child.label(), ?reason, "child ended");
            }
            Self::ChildRestarted(child) => {
                metrics::restarted(*child);
                info!(call.id = %call, child = child.label(), "child started again");
            }
            Self::ChildGivenUp(child) => warn!(call.id = %call, child = child.label(), "restart budget spent"),
            Self::AnswerGivenUp => warn!(call.id = %call, "no answer could be given"),
            Self::MediaLost => warn!(call.id = %call, "media socket lost"),
            Self::MediaAttached => info!(call.id = %call, "media socket attached"),
            Self::HandOver => info!(call.id = %call, "handing over to a person"),
            Self::Ended { outcome, duration, turns } => {
                metrics::call_ended(outcome.label());
                let duration_ms = duration.as_millis() as u64;
                info!(call.id = %call, outcome = outcome.label(), duration_ms, turns, "call ended");
            }
        }
    }
}
