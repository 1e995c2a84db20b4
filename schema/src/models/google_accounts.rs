//! Consents of practices to use their calendars at Google: one refresh token a practice, sealed.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::encryption::SealedText;
use crate::error::SchemaError;
use crate::ids::DataKeyId;
use crate::schema::google_accounts;
use crate::scope::TenantScope;

#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = google_accounts, check_for_backend(diesel::pg::Pg))]
pub struct GoogleAccount {
    pub data_key_id: DataKeyId,
    pub refresh_token_sealed: SealedText,
    pub connected_at: DateTime<Utc>,
}

/// The practice's consent; `None` when it gave none.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn find(scope: &mut TenantScope<'_>) -> Result<Option<GoogleAccount>, SchemaError> {
    let account = google_accounts::table
        .find(scope.tenant().as_uuid())
        .select(GoogleAccount::as_select())
        .first(scope.connection())
        .await
        .optional()?;
    Ok(account)
}

/// Keeps a consent in the place of the one before.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn put(scope: &mut TenantScope<'_>, account: &GoogleAccount) -> Result<(), SchemaError> {
    diesel::insert_into(google_accounts::table)
        .values((google_accounts::tenant_id.eq(scope.tenant()), account))
        .on_conflict(google_accounts::tenant_id)
        .do_update()
        .set(account)
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// Forgets the consent. Whether there was one.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn delete(scope: &mut TenantScope<'_>) -> Result<bool, SchemaError> {
    let account = google_accounts::table.find(scope.tenant().as_uuid());
    Ok(diesel::delete(account).execute(scope.connection()).await? > 0)
}
