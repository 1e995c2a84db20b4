//! Messages that callers left for the practice.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::encryption::SealedText;
use crate::error::SchemaError;
use crate::schema::messages;
use crate::scope::TenantScope;

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = messages)]
pub struct MessageRow {
    pub id: Uuid,
    pub call_id: Uuid,
    pub data_key_id: Uuid,
    pub taken_at: DateTime<Utc>,
    pub caller_name_sealed: SealedText,
    pub message_sealed: SealedText,
    pub callback_sealed: Option<SealedText>,
    pub urgent: bool,
    /// The carrier's name for the recording of it.
    pub recording_sealed: Option<SealedText>,
}

/// Stores a message; storing it again changes nothing.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn insert(scope: &mut TenantScope<'_>, message: &MessageRow) -> Result<(), SchemaError> {
    diesel::insert_into(messages::table)
        .values((messages::tenant_id.eq(scope.tenant().as_uuid()), message))
        .on_conflict_do_nothing()
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn find(scope: &mut TenantScope<'_>, id: Uuid) -> Result<Option<MessageRow>, SchemaError> {
    let row = messages::table
        .find((scope.tenant().as_uuid(), id))
        .select(MessageRow::as_select())
        .first(scope.connection())
        .await
        .optional()?;
    Ok(row)
}

/// Takes a message back that nobody has got yet.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn withdraw(scope: &mut TenantScope<'_>, id: Uuid) -> Result<(), SchemaError> {
    let message = messages::table.find((scope.tenant().as_uuid(), id)).filter(messages::delivered_at.is_null());
    diesel::delete(message).execute(scope.connection()).await?;
    Ok(())
}

/// Notes that somebody has got the message; the first time counts.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn delivered(scope: &mut TenantScope<'_>, id: Uuid, now: DateTime<Utc>) -> Result<(), SchemaError> {
    let message = messages::table.find((scope.tenant().as_uuid(), id)).filter(messages::delivered_at.is_null());
    diesel::update(message).set(messages::delivered_at.eq(now)).execute(scope.connection()).await?;
    Ok(())
}

/// A page of messages, newest first, after the one with this time and id.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn page(
    scope: &mut TenantScope<'_>,
    after: Option<(DateTime<Utc>, Uuid)>,
    limit: i64,
) -> Result<Vec<MessageRow>, SchemaError> {
    let mut query = messages::table.select(MessageRow::as_select()).into_boxed();
    if let Some((at, id)) = after {
        query = query.filter(messages::taken_at.lt(at).or(messages::taken_at.eq(at).and(messages::id.lt(id))));
    }
    Ok(query.order((messages::taken_at.desc(), messages::id.desc())).limit(limit).load(scope.connection()).await?)
}
