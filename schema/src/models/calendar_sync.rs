//! How far each calendar of a practice has been followed.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::error::SchemaError;
use crate::schema::calendar_sync;
use crate::scope::TenantScope;

/// The point that a calendar has been followed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    pub sync_token: String,
    /// The last full list had everything that ends after this.
    pub listed_from: DateTime<Utc>,
    /// When that was.
    pub listed_at: DateTime<Utc>,
    pub channel: Option<Channel>,
}

/// The channel by which Google tells of changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    pub id: String,
    pub resource: String,
    pub expires: DateTime<Utc>,
}

/// What a list has led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    pub sync_token: String,
    pub listed_from: DateTime<Utc>,
    pub listed_at: DateTime<Utc>,
    pub synced_at: DateTime<Utc>,
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn find(scope: &mut TenantScope<'_>, calendar: &str) -> Result<Option<Followed>, SchemaError> {
    type Row = (String, DateTime<Utc>, DateTime<Utc>, Option<String>, Option<String>, Option<DateTime<Utc>>);
    let row: Option<Row> = calendar_sync::table
        .find((scope.tenant().as_uuid(), calendar))
        .select((
            calendar_sync::sync_token,
            calendar_sync::listed_from,
            calendar_sync::listed_at,
            calendar_sync::channel_id,
            calendar_sync::channel_resource,
            calendar_sync::channel_expires,
        ))
        .first(scope.connection())
        .await
        .optional()?;
    Ok(row.map(|(sync_token, listed_from, listed_at, id, resource, expires)| {
        let channel = match (id, resource, expires) {
            (Some(id), Some(resource), Some(expires)) => Some(Channel { id, resource, expires }),
            _ => None,
        };
        Followed { sync_token, listed_from, listed_at, channel }
    }))
}

/// Notes how far a calendar has been followed; its channel stays.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn reached(scope: &mut TenantScope<'_>, calendar: &str, point: &Point) -> Result<(), SchemaError> {
    let row = (
        calendar_sync::sync_token.eq(&point.sync_token),
        calendar_sync::listed_from.eq(point.listed_from),
        calendar_sync::listed_at.eq(point.listed_at),
        calendar_sync::synced_at.eq(point.synced_at),
    );
    diesel::insert_into(calendar_sync::table)
        .values((calendar_sync::tenant_id.eq(scope.tenant()), calendar_sync::calendar_id.eq(calendar), row))
        .on_conflict((calendar_sync::tenant_id, calendar_sync::calendar_id))
        .do_update()
        .set(row)
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// Notes the channel of a calendar that is followed.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn opened(scope: &mut TenantScope<'_>, calendar: &str, channel: &Channel) -> Result<(), SchemaError> {
    diesel::update(calendar_sync::table.find((scope.tenant().as_uuid(), calendar)))
        .set((
            calendar_sync::channel_id.eq(&channel.id),
            calendar_sync::channel_resource.eq(&channel.resource),
            calendar_sync::channel_expires.eq(channel.expires),
        ))
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// Forgets all calendars but these.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn forget_others(scope: &mut TenantScope<'_>, calendars: &[&str]) -> Result<usize, SchemaError> {
    let others = calendar_sync::table.filter(calendar_sync::calendar_id.ne_all(calendars));
    Ok(diesel::delete(others).execute(scope.connection()).await?)
}
