//! `GET /api/v1/messages`.

use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use frontdesk_schema::{CallId, MessageId};
use serde::Serialize;

use super::page::{List, ListOf, Query};
use super::text_state::TextState;
use super::time;
use crate::auth::ApiCaller;
use crate::error::ApiError;
use crate::state::AppState;

/// A message that a caller left. Personal: it does not print.
#[derive(Clone, Serialize)]
pub struct Message {
    pub id: MessageId,
    /// The call it was left in.
    pub call_id: CallId,
    #[serde(serialize_with = "time::utc")]
    pub taken_at: DateTime<Utc>,
    /// `null` once it was erased, as are the next two.
    pub caller_name: Option<String>,
    pub message: Option<String>,
    /// Also `null` when none was given.
    pub callback_number: Option<String>,
    pub urgent: bool,
    /// How far the text that brings it to the practice has come; `null` when there is none.
    pub text_state: Option<TextState>,
    /// It was recorded by the carrier, where whoever runs the telephone account can listen to it.
    pub recording: bool,
}

/// A page of messages, newest first.
pub(crate) async fn list(
    caller: ApiCaller,
    query: web::Query<Query>,
    state: web::Data<AppState>,
) -> Result<HttpResponse, ApiError> {
    let page = query.into_inner().page(ListOf::Messages)?;
    let api = state.api.as_ref().ok_or(ApiError::NotFound)?;
    let page = api.read.messages(caller.tenant, caller.actor(), page).await?;
    Ok(HttpResponse::Ok().json(List::new(page, ListOf::Messages)))
}
