//! The queries about tombstones, and about what they bury.

use diesel::{QueryDsl as _, sql_types};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::super::error::KeyringError;
use super::super::tables::{tenant_keys, tombstones as table};
use crate::scope::TenantScope;

pub(in super::super) async fn exists(
    scope: &mut TenantScope<'_>,
    kind: &'static str,
    subject: Uuid,
) -> Result<bool, KeyringError> {
    let stone = table::table.find((scope.tenant().as_uuid(), kind, subject));
    Ok(diesel::select(diesel::dsl::exists(stone)).get_result(scope.connection()).await?)
}

pub(in super::super) async fn of_tenant(scope: &mut TenantScope<'_>) -> Result<bool, KeyringError> {
    let tenant = scope.tenant().as_uuid();
    exists(scope, "tenant", tenant).await
}

/// Erasing a tenant again after it was set up again moves the time of its tombstone.
pub(in super::super) async fn set(
    scope: &mut TenantScope<'_>,
    kind: &'static str,
    subjects: &[Uuid],
) -> Result<(), KeyringError> {
    let set = diesel::sql_query(
        "insert into keys.tombstones (tenant_id, subject_kind, subject_id, erased_at) \
         select $1, $2, subject, clock_timestamp() from unnest($3) subject \
         on conflict (tenant_id, subject_kind, subject_id) do update set erased_at = excluded.erased_at",
    );
    set.bind::<sql_types::Uuid, _>(scope.tenant().as_uuid())
        .bind::<sql_types::Text, _>(kind)
        .bind::<sql_types::Array<sql_types::Uuid>, _>(subjects)
        .execute(scope.connection())
        .await?;
    Ok(())
}

pub(in super::super) async fn delete_tenant_key(scope: &mut TenantScope<'_>) -> Result<bool, KeyringError> {
    let key = tenant_keys::table.find(scope.tenant().as_uuid());
    Ok(diesel::delete(key).execute(scope.connection()).await? > 0)
}

pub(in super::super) async fn delete_entombed_tenant_key(scope: &mut TenantScope<'_>) -> Result<bool, KeyringError> {
    let deleted = diesel::sql_query(
        "delete from keys.tenant_keys k using keys.tombstones t \
         where k.tenant_id = $1 and t.tenant_id = k.tenant_id and t.subject_kind = 'tenant' \
         and k.created_at <= t.erased_at",
    );
    let tenant = scope.tenant().as_uuid();
    Ok(deleted.bind::<sql_types::Uuid, _>(tenant).execute(scope.connection()).await? > 0)
}
