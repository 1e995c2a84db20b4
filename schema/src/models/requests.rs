//! What callers asked for while the diary could not be reached: pending until it is decided, then settled for good.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::text_enum::text_enum;
use crate::encryption::SealedText;
use crate::error::SchemaError;
use crate::ids::{CallId, DataKeyId};
use crate::schema::requests;
use crate::scope::TenantScope;

text_enum!(
    /// What is asked for.
    Kind {
        Book = "book",
        Reschedule = "reschedule",
        Cancel = "cancel",
    }
);

text_enum!(
    /// What became of it.
    State {
        Pending = "pending",
        /// It was done, by itself or in the call already.
        Done = "done",
        /// The caller has wished or booked something else since.
        Superseded = "superseded",
        /// A message asks the practice to see to it.
        Staff = "staff",
    }
);

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = requests, check_for_backend(diesel::pg::Pg))]
pub struct RequestRow {
    pub id: Uuid,
    pub call_id: CallId,
    pub data_key_id: DataKeyId,
    pub kind: Kind,
    pub wish_sealed: SealedText,
    /// When for the last time.
    pub asked_at: DateTime<Utc>,
    pub state: State,
    pub settled_at: Option<DateTime<Utc>>,
}

/// Stores a request. One that is pending already is as if it had been asked for last; nothing else of it changes. Returns
/// whether it is new.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn insert(scope: &mut TenantScope<'_>, request: &RequestRow) -> Result<bool, SchemaError> {
    let inserted = diesel::insert_into(requests::table)
        .values((requests::tenant_id.eq(scope.tenant()), request))
        .on_conflict_do_nothing()
        .execute(scope.connection())
        .await?;
    if inserted == 0 {
        let earlier = requests::table
            .find((scope.tenant().as_uuid(), request.id))
            .filter(requests::state.eq(State::Pending))
            .filter(requests::asked_at.lt(request.asked_at));
        diesel::update(earlier).set(requests::asked_at.eq(request.asked_at)).execute(scope.connection()).await?;
    }
    Ok(inserted > 0)
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn find(scope: &mut TenantScope<'_>, id: Uuid) -> Result<Option<RequestRow>, SchemaError> {
    let row = requests::table
        .find((scope.tenant().as_uuid(), id))
        .select(RequestRow::as_select())
        .first(scope.connection())
        .await
        .optional()?;
    Ok(row)
}

/// Everything a call asked for, in the order of asking.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn of_call(scope: &mut TenantScope<'_>, call: CallId) -> Result<Vec<RequestRow>, SchemaError> {
    let rows = requests::table.filter(requests::call_id.eq(call)).select(RequestRow::as_select());
    Ok(rows.order((requests::asked_at, requests::id)).load(scope.connection()).await?)
}

/// Settles a request, once; `false` when it was settled before.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn settle(
    scope: &mut TenantScope<'_>,
    id: Uuid,
    state: State,
    now: DateTime<Utc>,
) -> Result<bool, SchemaError> {
    let pending = requests::table.find((scope.tenant().as_uuid(), id)).filter(requests::state.eq(State::Pending));
    let settled = diesel::update(pending)
        .set((requests::state.eq(state), requests::settled_at.eq(now)))
        .execute(scope.connection())
        .await?;
    Ok(settled > 0)
}
