//! Each thing that happens in a call, once: one event logs it and counts it. None carries what anybody said.

use std::time::Duration;

use frontdesk_schema::{CallId, TenantId};
use tokio::sync::broadcast;
use tracing::{debug, info, warn};

use crate::call::summary::CallOutcome;
use crate::llm::Usage;
use crate::metrics;
use crate::reply::claims::Claim;
use crate::settings::Wait;
use crate::store::CarrierCallId;
use crate::supervision::exit::{Child, ExitReason};
use crate::supervision::routes::Route;
use crate::triage::Severity;
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
    pub tenant: TenantId,
    pub event: CallEvent,
}

impl EventFeed {
    pub fn subscribe(&self) -> broadcast::Receiver<FeedItem> {
        self.0.subscribe()
    }

    pub(crate) fn publish(&self, tenant: TenantId, call: CallId, carrier_call: &CarrierCallId, event: CallEvent) {
        // Most of the time nobody listens.
        if self.0.receiver_count() > 0 {
            let _ = self.0.send(FeedItem { call, carrier_call: carrier_call.clone(), tenant, event });
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
    /// The caller's turn is over, this long after its last word.
    TurnEnded {
        cause: EndCause,
        after: Duration,
    },
    /// What was taken for a new turn went on with the last one, after this pause.
    TurnMerged(Duration),
    /// The recogniser's last word on the former turn came late and changed it.
    TurnCorrected,
    /// The caller was heard and not understood, and is told so.
    NotUnderstood,
    /// A reply was begun on trial.
    Speculated,
    /// The turn was what the trial assumed; the answer is this much ahead.
    SpeculationHit {
        saved: Duration,
    },
    /// The trial was thrown away; it cost about this many tokens.
    SpeculationMissed {
        tokens: u64,
    },
    /// A late request was asked a second time.
    Hedged,
    HedgeSettled(HedgeOutcome),
    /// One of two equal requests cost about this many tokens for nothing.
    HedgeWasted {
        tokens: u64,
    },
    /// The model wanted to say that something was done which no tool has done; it was not said.
    ClaimBlocked(Claim),
    /// The practice's own facts answered, without the model.
    InstantAnswer,
    /// The caller's words mean an emergency: fixed advice is given.
    Emergency(Severity),
    /// A short opener was spoken before a slow answer.
    Opener,
    Held,
    Released(ReleaseCause),
    BargedIn,
    /// What calls is a recording, or a machine; the call is ended.
    RecordingNoticed,
    Underrun,
    Starved,
    Filler,
    Bridge,
    /// A wait ran out: what it waited for has not come.
    Waited(Wait),
    /// The first sound after the caller's last word, fillers included.
    FirstSound(Duration),
    /// The first of the answer's own words.
    FirstContent(Duration),
    Stage(&'static str, Duration),
    /// What a request has cost whose answer was wanted: as the model counts it, or an estimate when it was dropped or failed.
    Usage(Usage),
    VendorFailed(Vendor, VendorFailure),
    ChildExited(Child, ExitReason),
    ChildRestarted(Child),
    /// It goes on another way to its vendor; route 0: back to the first choice.
    FailedOver(Child, Route),
    /// A child's restart budget is spent.
    ChildGivenUp(Child),
    /// A long stretch of the caller's that no recogniser session had committed was recognised as a recording, or not.
    CaughtUp(CaughtUp),
    AnswerGivenUp,
    /// A fixed dialogue takes the caller's message instead.
    Scripted,
    MediaLost,
    MediaAttached,
    HandOver,
    Ended {
        outcome: CallOutcome,
        duration: Duration,
        turns: usize,
    },
}

/// What became of a second, equal request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HedgeOutcome {
    /// It spoke first.
    Won,
    /// The first one did, or nobody waited any more.
    Lost,
    Failed,
}

impl HedgeOutcome {
    pub const fn label(self) -> &'static str {
        match self {
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Failed => "failed",
        }
    }
}

/// What became of a stretch that was given to the recogniser as a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaughtUp {
    /// Its words are where they were said.
    Merged,
    /// Every try failed: a live session hears it again.
    Failed,
    /// No answer in time: the same.
    Late,
}

impl CaughtUp {
    pub const fn label(self) -> &'static str {
        match self {
            Self::Merged => "merged",
            Self::Failed => "failed",
            Self::Late => "late",
        }
    }
}

impl ReleaseCause {
    const fn label(self) -> &'static str {
        match self {
            Self::Acknowledgement => "acknowledgement",
            Self::NoWords => "no_words",
        }
    }
}

impl CallEvent {
    /// If the event decides that the agent waits, speaks or stops: what was decided, why, and how long was waited for it
    /// or what it saved. For the trail of a turn.
    pub(crate) const fn decision(&self) -> Option<(&'static str, Option<&'static str>, Option<Duration>)> {
        Some(match self {
            Self::TurnEnded { cause, after } => ("turn_ended", Some(cause.label()), Some(*after)),
            Self::TurnMerged(pause) => ("turn_merged", None, Some(*pause)),
            Self::TurnCorrected => ("turn_corrected", None, None),
            Self::NotUnderstood => ("not_understood", None, None),
            Self::Speculated => ("speculated", None, None),
            Self::SpeculationHit { saved } => ("speculation_released", None, Some(*saved)),
            Self::SpeculationMissed { .. } => ("speculation_discarded", None, None),
            Self::Hedged => ("hedged", None, None),
            Self::HedgeSettled(outcome) => ("hedge_settled", Some(outcome.label()), None),
            Self::RecordingNoticed => ("recording_noticed", None, None),
            Self::ClaimBlocked(claim) => ("claim_blocked", Some(claim.label()), None),
            Self::InstantAnswer => ("instant_answer", None, None),
            Self::Emergency(severity) => ("emergency", Some(severity.label()), None),
            Self::Opener => ("opener", None, None),
            Self::Filler => ("filler", None, None),
            Self::Bridge => ("bridge", None, None),
            Self::Held => ("held", None, None),
            Self::Released(cause) => ("released", Some(cause.label()), None),
            Self::BargedIn => ("stopped", Some("barge_in"), None),
            Self::FirstSound(gap) => ("first_sound", None, Some(*gap)),
            Self::FirstContent(gap) => ("answer_begins", None, Some(*gap)),
            Self::Stage(stage, took) => ("waited", Some(stage), Some(*took)),
            Self::Starved => ("voice_restarted", Some("starved"), None),
            Self::CaughtUp(result) => ("caught_up", Some(result.label()), None),
            Self::AnswerGivenUp => ("answer_given_up", None, None),
            Self::Scripted => ("scripted", None, None),
            Self::HandOver => ("hand_over", None, None),
            Self::Waited(wait) => ("wait_ran_out", Some(wait.name()), None),
            _ => return None,
        })
    }

    /// Logs and counts the event.
    pub fn emit(&self, call: CallId) {
        match self {
            Self::Started { resumed } => info!(call.id = %call, resumed, "call started"),
            Self::Disclosed => debug!(call.id = %call, "disclosure heard"),
            Self::TurnEnded { cause, after } => {
                metrics::turn_ended(cause.label());
                let after_ms = after.as_millis() as u64;
                debug!(call.id = %call, cause = cause.label(), after_ms, "caller's turn ended");
            }
            Self::TurnMerged(pause) => {
                metrics::turn_merged();
                debug!(call.id = %call, pause_ms = pause.as_millis() as u64, "caller's turn went on");
            }
            Self::TurnCorrected => {
                metrics::turn_corrected();
                debug!(call.id = %call, "caller's turn was recognised better");
            }
            Self::NotUnderstood => {
                metrics::not_understood();
                debug!(call.id = %call, "caller was not understood");
            }
            Self::Speculated => debug!(call.id = %call, "reply begun on trial"),
            Self::SpeculationHit { saved } => {
                metrics::speculation_hit(*saved);
                debug!(call.id = %call, saved_ms = saved.as_millis() as u64, "trial released");
            }
            Self::SpeculationMissed { tokens } => {
                metrics::speculation_missed(*tokens);
                debug!(call.id = %call, tokens, "trial discarded");
            }
            Self::Hedged => debug!(call.id = %call, "request asked a second time"),
            Self::HedgeSettled(outcome) => {
                metrics::hedge(outcome.label());
                debug!(call.id = %call, outcome = outcome.label(), "second request settled");
            }
            Self::HedgeWasted { tokens } => {
                metrics::tokens_wasted(*tokens);
                debug!(call.id = %call, tokens, "one of two requests was for nothing");
            }
            Self::RecordingNoticed => {
                metrics::recording_noticed();
                info!(call.id = %call, "the caller is a recording");
            }
            Self::ClaimBlocked(claim) => {
                metrics::claim_blocked(claim.label());
                warn!(call.id = %call, claim = claim.label(), "the model claimed what no tool has done");
            }
            Self::InstantAnswer => {
                metrics::instant_answer();
                debug!(call.id = %call, "the practice's own facts answered");
            }
            Self::Emergency(severity) => {
                metrics::emergency(severity.label());
                info!(call.id = %call, severity = severity.label(), "emergency recognised");
            }
            Self::Opener => {
                metrics::filler("opener");
                debug!(call.id = %call, "an opener is spoken");
            }
            Self::Waited(wait) => {
                metrics::waited(wait.name());
                debug!(call.id = %call, wait = wait.name(), "wait ran out");
            }
            Self::Held => debug!(call.id = %call, "agent held"),
            Self::Released(cause) => {
                metrics::false_barge_in(cause.label());
                debug!(call.id = %call, cause = cause.label(), "agent released");
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
            Self::Filler => {
                metrics::filler("filler");
                debug!(call.id = %call, "a filler is spoken");
            }
            Self::Bridge => {
                metrics::filler("bridge");
                debug!(call.id = %call, "a bridge is spoken");
            }
            Self::FirstSound(gap) => {
                metrics::reply_gap("first_sound", *gap);
                debug!(call.id = %call, gap_ms = gap.as_millis() as u64, "first sound");
            }
            Self::FirstContent(gap) => {
                metrics::reply_gap("first_content", *gap);
                debug!(call.id = %call, gap_ms = gap.as_millis() as u64, "answer begins");
            }
            Self::Stage(stage, took) => {
                metrics::stage(stage, *took);
                debug!(call.id = %call, stage, took_ms = took.as_millis() as u64, "a stage of the answer took");
            }
            Self::Usage(usage) => metrics::tokens(*usage),
            Self::VendorFailed(vendor, failure) => {
                metrics::vendor_error(*vendor, failure.kind);
                warn!(call.id = %call, vendor = vendor.label(), %failure, "vendor failed");
            }
            Self::ChildExited(child, reason) => {
                if *reason == ExitReason::Panicked {
                    metrics::panicked(child.label());
                }
                warn!(call.id = %call, child = child.label(), ?reason, "child ended");
            }
            Self::FailedOver(child, route) => {
                metrics::failed_over(*child, *route);
                warn!(call.id = %call, vendor = child.vendor().label(), route = route.0, "another way to the vendor");
            }
            Self::ChildRestarted(child) => {
                metrics::restarted(*child);
                info!(call.id = %call, child = child.label(), "child started again");
            }
            Self::ChildGivenUp(child) => warn!(call.id = %call, child = child.label(), "restart budget spent"),
            Self::CaughtUp(result) => {
                metrics::caught_up(result.label());
                info!(call.id = %call, result = result.label(), "a recording was to catch up");
            }
            Self::AnswerGivenUp => warn!(call.id = %call, "no answer could be given"),
            Self::Scripted => {
                metrics::scripted();
                warn!(call.id = %call, "a fixed dialogue takes over from the model");
            }
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

#[cfg(test)]
mod tests;
