//! The queries about data keys.

use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, sql_types};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::super::data_keys::Subject;
use super::super::error::KeyringError;
use super::super::tables::data_keys as table;
use super::right_now;
use crate::encryption::{DataKey, WrappedKey};
use crate::ids::{CallId, DataKeyId};
use crate::scope::TenantScope;

pub(in super::super) async fn find(
    scope: &mut TenantScope<'_>,
    id: DataKeyId,
) -> Result<Option<WrappedKey>, KeyringError> {
    let wrapped = table::table
        .find((scope.tenant().as_uuid(), id.as_uuid()))
        .select(table::wrapped)
        .first(scope.connection())
        .await
        .optional()?;
    Ok(wrapped)
}

/// A patient has several when calls were theirs before anybody knew; the newest goes on being used.
pub(in super::super) async fn newest_of(
    scope: &mut TenantScope<'_>,
    subject: Subject,
) -> Result<Option<DataKeyId>, KeyringError> {
    let id: Option<Uuid> = table::table
        .filter(table::tenant_id.eq(scope.tenant().as_uuid()))
        .filter(table::subject_kind.eq(subject.kind()))
        .filter(table::subject_id.eq(subject.id()))
        .order((table::created_at.desc(), table::id.desc()))
        .select(table::id)
        .first(scope.connection())
        .await
        .optional()?;
    Ok(id.map(DataKeyId::from_uuid))
}

pub(in super::super) async fn all_of(
    scope: &mut TenantScope<'_>,
    subject: Subject,
) -> Result<Vec<DataKeyId>, KeyringError> {
    let ids: Vec<Uuid> = table::table
        .filter(table::tenant_id.eq(scope.tenant().as_uuid()))
        .filter(table::subject_kind.eq(subject.kind()))
        .filter(table::subject_id.eq(subject.id()))
        .select(table::id)
        .load(scope.connection())
        .await?;
    Ok(ids.into_iter().map(DataKeyId::from_uuid).collect())
}

pub(in super::super) async fn insert(
    scope: &mut TenantScope<'_>,
    subject: Subject,
    key: &DataKey,
    wrapped: &WrappedKey,
) -> Result<(), KeyringError> {
    let row = (
        table::tenant_id.eq(scope.tenant().as_uuid()),
        table::id.eq(key.id().as_uuid()),
        table::subject_kind.eq(subject.kind()),
        table::subject_id.eq(subject.id()),
        table::wrapped.eq(wrapped),
        table::created_at.eq(right_now()),
    );
    diesel::insert_into(table::table).values(row).execute(scope.connection()).await?;
    Ok(())
}

pub(in super::super) async fn give_to(
    scope: &mut TenantScope<'_>,
    call: CallId,
    patient: Uuid,
) -> Result<usize, KeyringError> {
    let from = Subject::Call(call);
    let to = Subject::Patient(patient);
    let keys = table::table
        .filter(table::tenant_id.eq(scope.tenant().as_uuid()))
        .filter(table::subject_kind.eq(from.kind()))
        .filter(table::subject_id.eq(from.id()));
    let moved = diesel::update(keys)
        .set((table::subject_kind.eq(to.kind()), table::subject_id.eq(to.id())))
        .execute(scope.connection())
        .await?;
    Ok(moved)
}

pub(in super::super) async fn delete_of(
    scope: &mut TenantScope<'_>,
    subject: Subject,
) -> Result<Vec<Uuid>, KeyringError> {
    let keys = table::table
        .filter(table::tenant_id.eq(scope.tenant().as_uuid()))
        .filter(table::subject_kind.eq(subject.kind()))
        .filter(table::subject_id.eq(subject.id()));
    Ok(diesel::delete(keys).returning(table::id).get_results(scope.connection()).await?)
}

pub(in super::super) async fn delete_these(
    scope: &mut TenantScope<'_>,
    keys: &[DataKeyId],
) -> Result<Vec<Uuid>, KeyringError> {
    let keys = table::table
        .filter(table::tenant_id.eq(scope.tenant().as_uuid()))
        .filter(table::id.eq_any(keys.iter().map(|key| key.as_uuid())));
    Ok(diesel::delete(keys).returning(table::id).get_results(scope.connection()).await?)
}

pub(in super::super) async fn delete_all(scope: &mut TenantScope<'_>) -> Result<usize, KeyringError> {
    let keys = table::table.filter(table::tenant_id.eq(scope.tenant().as_uuid()));
    Ok(diesel::delete(keys).execute(scope.connection()).await?)
}

/// What a tombstone stands for but is here all the same, restored from a backup.
pub(in super::super) async fn delete_entombed(scope: &mut TenantScope<'_>) -> Result<usize, KeyringError> {
    let deleted = diesel::sql_query(
        "delete from keys.data_keys k using keys.tombstones t \
         where k.tenant_id = $1 and t.tenant_id = k.tenant_id and k.created_at <= t.erased_at \
         and (t.subject_kind = 'tenant' \
              or t.subject_kind = 'data_key' and t.subject_id = k.id \
              or t.subject_kind = 'patient' and k.subject_kind = 'patient' and t.subject_id = k.subject_id)",
    );
    let tenant = scope.tenant().as_uuid();
    Ok(deleted.bind::<sql_types::Uuid, _>(tenant).execute(scope.connection()).await?)
}
