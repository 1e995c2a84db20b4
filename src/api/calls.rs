//! `GET /api/v1/calls`, `GET /api/v1/calls/{id}`.

use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use frontdesk_schema::CallId;
use rust_decimal::Decimal;
use serde::Serialize;
use uuid::Uuid;

use super::page::{List, ListOf, Query};
use super::time;
use crate::auth::ApiCaller;
use crate::error::ApiError;
use crate::state::AppState;

/// A call. Personal: it serialises for the eyes it was asked for, and does not print.
#[derive(Clone, Serialize)]
pub struct Call {
    pub id: CallId,
    /// When it was answered.
    #[serde(serialize_with = "time::utc")]
    pub started_at: DateTime<Utc>,
    /// From the answer to the end; `null` while it lives.
    pub duration_s: Option<f64>,
    /// How it ended, e.g. `completed`, `transferred`, `caller_hung_up`; `null` while it lives.
    pub outcome: Option<String>,
    /// The caller's number; `null` when it was withheld, is past its days, or was erased.
    pub caller: Option<String>,
    /// What it was about, in a few sentences; `null` before the end and after its days.
    pub summary: Option<String>,
    /// What was done for the caller: the tools' statuses, e.g. `booked`, `message_taken`.
    pub promised: Vec<String>,
    pub latencies: Latencies,
    /// What it took of the vendors; `null` while it lives, and in lists where it is not read.
    pub usage: Option<Usage>,
}

/// From the end of a caller's turn to the first sound of the answer.
#[derive(Clone, Serialize)]
pub struct Latencies {
    /// How many answers were measured.
    pub answers: usize,
    pub median_ms: Option<i32>,
    pub longest_ms: Option<i32>,
}

impl Latencies {
    /// Of a call's gaps, in any order.
    pub fn of(gaps_ms: &[i32]) -> Self {
        let mut sorted = gaps_ms.to_vec();
        sorted.sort_unstable();
        let median_ms = sorted.get(sorted.len() / 2).copied();
        Self { answers: sorted.len(), median_ms, longest_ms: sorted.last().copied() }
    }
}

/// What a call took of the vendors.
#[derive(Clone, Serialize)]
pub struct Usage {
    pub call_s: f64,
    /// Audio that was sent to the recogniser.
    pub recogniser_s: f64,
    /// Without those from and for the cache.
    pub tokens_in: i64,
    pub tokens_out: i64,
    pub tokens_cache_read: i64,
    pub tokens_cache_write: i64,
    /// Of answers that were begun early and thrown away; besides the above.
    pub tokens_wasted: i64,
    pub voice_characters: i64,
    /// Segments of text messages about the call.
    pub sms: i64,
    /// What all of it cost at the vendors, in US dollars, as digits.
    pub vendor_cost: Decimal,
}

/// A call with everything that was said.
#[derive(Clone, Serialize)]
pub struct CallDetails {
    #[serde(flatten)]
    pub call: Call,
    /// In order.
    pub turns: Vec<Turn>,
}

/// One side's say.
#[derive(Clone, Serialize)]
pub struct Turn {
    /// `caller` or `agent`.
    pub who: String,
    /// Of an agent's turn, what the caller heard of it; `null` when it is past its days, or was erased.
    pub text: Option<String>,
    /// Since the call's start.
    pub at_s: f64,
    pub duration_s: f64,
    /// The other side cut in.
    pub interrupted: bool,
    /// Why the agent waited, spoke or stopped since the turn before, in order.
    pub decisions: Vec<Decision>,
    /// How many more there were than are kept.
    pub decisions_left_out: u32,
}

/// Something that was decided by rule; without a word of what was said.
#[derive(Clone, Serialize)]
pub struct Decision {
    /// Since the call's start.
    pub at_s: f64,
    /// E.g. `turn_ended`.
    pub what: String,
    /// Why, where there is more than one reason.
    pub why: Option<String>,
    /// How long was waited for it, or what it saved.
    pub took_s: Option<f64>,
}

/// A page of calls, newest first, without turns.
pub(crate) async fn list(
    caller: ApiCaller,
    query: web::Query<Query>,
    state: web::Data<AppState>,
) -> Result<HttpResponse, ApiError> {
    let page = query.into_inner().page(ListOf::Calls)?;
    let api = state.api.as_ref().ok_or(ApiError::NotFound)?;
    let page = api.read.calls(caller.tenant, caller.actor(), page).await?;
    Ok(HttpResponse::Ok().json(List::new(page, ListOf::Calls)))
}

/// One call. Somebody else's is as if it were not there.
pub(crate) async fn show(
    caller: ApiCaller,
    id: web::Path<Uuid>,
    state: web::Data<AppState>,
) -> Result<HttpResponse, ApiError> {
    let api = state.api.as_ref().ok_or(ApiError::NotFound)?;
    let call = api.read.call(caller.tenant, caller.actor(), CallId::from_uuid(*id)).await?;
    Ok(HttpResponse::Ok().json(call.ok_or(ApiError::NotFound)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latencies_are_the_median_and_the_worst() {
        let told = |gaps: &[i32]| {
            let Latencies { answers, median_ms, longest_ms } = Latencies::of(gaps);
            (answers, median_ms, longest_ms)
        };
        assert_eq!(told(&[]), (0, None, None));
        assert_eq!(told(&[900, 300, 500]), (3, Some(500), Some(900)));
    }
}
