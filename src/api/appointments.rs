//! `GET /api/v1/appointments`.

use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use frontdesk_schema::CallId;
use serde::Serialize;
use uuid::Uuid;

use super::page::{List, ListOf, Query};
use super::text_state::TextState;
use super::time;
use crate::auth::ApiCaller;
use crate::error::ApiError;
use crate::state::AppState;

/// An appointment that was made here. Personal: it does not print.
#[derive(Clone, Serialize)]
pub struct Appointment {
    pub id: Uuid,
    #[serde(serialize_with = "time::utc")]
    pub starts_at: DateTime<Utc>,
    #[serde(serialize_with = "time::utc")]
    pub ends_at: DateTime<Utc>,
    /// `booked` or `cancelled`.
    pub status: String,
    /// The service's id in the tenant's file.
    pub service: String,
    /// The provider's.
    pub provider: String,
    /// Whose it is; what erasing a patient asks for. It stays when they were erased, and names nobody.
    pub patient_id: Uuid,
    /// `null` once it was erased, as are the others of the patient's.
    pub patient_name: Option<String>,
    pub patient_phone: Option<String>,
    /// What the caller wanted noted.
    pub notes: Option<String>,
    /// The call that made it.
    pub call_id: Option<CallId>,
    #[serde(serialize_with = "time::utc")]
    pub created_at: DateTime<Utc>,
    /// How far the latest text about it has come; `null` when there was none.
    pub text_state: Option<TextState>,
}

/// A page of appointments, latest first.
pub(crate) async fn list(
    caller: ApiCaller,
    query: web::Query<Query>,
    state: web::Data<AppState>,
) -> Result<HttpResponse, ApiError> {
    let page = query.into_inner().page(ListOf::Appointments)?;
    let api = state.api.as_ref().ok_or(ApiError::NotFound)?;
    let page = api.read.appointments(caller.tenant, caller.actor(), page).await?;
    Ok(HttpResponse::Ok().json(List::new(page, ListOf::Appointments)))
}
