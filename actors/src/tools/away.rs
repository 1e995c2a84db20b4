//! The diary is away, or slower than a caller can wait for: what they want is kept, and they are told that it is a wish.
//! Nothing here says that anything is booked.

use std::future::Future;
use std::time::Duration;

use serde_json::json;
use tokio::time::timeout;

use super::diary::local;
use super::{ToolContext, ToolOutcome};
use crate::desk::diary::{Diary, Kept};
use crate::desk::request::{Request, Wish};
use crate::desk::wording::Spoken;
use crate::store::{Failure, StoreError};

/// A tool of the diary answers within this. Filler (1.2 s) and bridge (2 s) cover the wait; three seconds are never
/// unexplained.
const LONGEST: Duration = Duration::from_millis(2_500);

/// Keeping a request is one write to the local disk. One that takes longer than this may still come.
const KEEPING: Duration = Duration::from_millis(1_500);

/// Why a tool of the diary did not do what it was asked.
#[derive(Debug)]
pub(super) enum Stop {
    /// The model is answered.
    Answer(ToolOutcome),
    /// The diary did not answer, or not in time. What was asked of it may have been done all the same.
    Away(StoreError),
}

impl From<ToolOutcome> for Stop {
    fn from(outcome: ToolOutcome) -> Self {
        Self::Answer(outcome)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Away(error)
    }
}

/// Works with the diary for no longer than a caller waits.
pub(super) async fn in_time<T>(work: impl Future<Output = Result<T, Stop>>) -> Result<T, Stop> {
    let cause = "it did not answer in time".to_owned();
    let late = |_| Err(Stop::Away(StoreError { store: "diary", cause, failure: Failure::Away }));
    timeout(LONGEST, work).await.unwrap_or_else(late)
}

/// The diary did not answer. Why is logged without anything of what was to be stored.
pub(super) fn log(call: &ToolContext, error: &StoreError) {
    tracing::error!(call.id = %call.call, %error, "the diary did not answer");
}

/// Keeps what the caller wants for when the diary is back, and tells them so.
pub(super) async fn ask_later(diary: &dyn Diary, call: &ToolContext, wish: Wish, error: &StoreError) -> ToolOutcome {
    log(call, error);
    let (service, provider, start) = match &wish {
        Wish::Book { slot, .. } | Wish::Move { to: slot, .. } => (&slot.service, &slot.provider, slot.start),
        Wish::Cancel { appointment } => (&appointment.service, &appointment.provider, appointment.start),
    };
    let spoken = Spoken { tenant: &call.tenant, service, provider, start };
    let request = Request {
        writer: super::diary::writer(call),
        wish: wish.clone(),
        caller: call.caller.clone(),
        asked_at: call.now,
    };
    // Whoever stops waiting does not take the request back.
    match timeout(KEEPING, diary.ask_later(request)).await.unwrap_or(Ok(Kept::Perhaps)) {
        Ok(Kept::Surely(follows)) => {
            let spoken = spoken.asked(&wish, follows);
            let result = json!({
                "status": "unavailable",
                "requested": wish.label(),
                "start": local(call, start),
                "spoken": spoken,
            });
            ToolOutcome::done(result, spoken)
        }
        Ok(Kept::Perhaps) => {
            tracing::error!(call.id = %call.call, "whether a request was kept is not known");
            let spoken = spoken.perhaps_asked(&wish);
            let result = json!({
                "status": "unavailable",
                "perhaps_requested": wish.label(),
                "start": local(call, start),
                "spoken": spoken,
            });
            ToolOutcome::done(result, spoken)
        }
        Err(error) => {
            tracing::error!(call.id = %call.call, %error, "a request could not be kept");
            ToolOutcome::unavailable(
                "the diary cannot be reached, and the request could not be kept: nothing was done. Offer to take a \
                 message or to connect the caller to a person",
            )
        }
    }
}
