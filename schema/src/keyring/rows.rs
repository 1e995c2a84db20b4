//! The queries about keys.

pub(super) mod data_keys;
pub(super) mod people;
pub(super) mod tenant_locks;
pub(super) mod tombstones;

use diesel::dsl::now;
use diesel::expression::SqlLiteral;
use diesel::sql_types::Timestamptz;
use diesel::{ExpressionMethods as _, IntoSql as _, OptionalExtension as _, QueryDsl as _, Queryable};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::error::KeyringError;
use super::tables::directory_tenants;
use crate::database::Unscoped;
use crate::encryption::{UnderMaster, WrappedKey};
use crate::ids::TenantId;
use crate::scope::TenantScope;

/// A row of a table of keys that the master key wraps.
#[derive(Queryable)]
pub(super) struct MasterWrapped {
    wrapped: WrappedKey,
    master_key_id: String,
    /// Made before this transaction began, so that rolling it back does not unmake the key.
    pub(super) lasting: bool,
}

impl MasterWrapped {
    pub(super) fn key(&self) -> Result<UnderMaster, KeyringError> {
        under_master(&self.master_key_id, self.wrapped.clone(), "keys.*.master_key_id")
    }
}

pub(super) fn under_master(id: &str, wrapped: WrappedKey, what: &'static str) -> Result<UnderMaster, KeyringError> {
    let master = id.parse().map_err(|_| KeyringError::NotAMasterKeyId { what })?;
    Ok(UnderMaster { master, wrapped })
}

/// Not when the transaction began: a key made after a wait for an erasure must not look older than that erasure.
pub(super) fn right_now() -> SqlLiteral<Timestamptz> {
    diesel::dsl::sql("clock_timestamp()")
}

/// All tenants, the erased ones included.
pub(super) async fn tenants(unscoped: &mut Unscoped<'_>) -> Result<Vec<TenantId>, KeyringError> {
    let ids: Vec<Uuid> = directory_tenants::table
        .select(directory_tenants::tenant_id)
        .order(directory_tenants::tenant_id)
        .load(unscoped.connection())
        .await?;
    Ok(ids.into_iter().map(TenantId::from_uuid).collect())
}

/// Tenant keys and audit keys are kept alike.
macro_rules! master_wrapped_keys {
    ($table:ident) => {
        pub(super) mod $table {
            use super::super::tables::$table as table;
            use super::*;
            use crate::encryption::MasterKeyId;

            pub(in super::super) async fn find(
                scope: &mut TenantScope<'_>,
            ) -> Result<Option<MasterWrapped>, KeyringError> {
                let lasting = table::created_at.lt(now.into_sql::<Timestamptz>());
                let row = table::table
                    .find(scope.tenant().as_uuid())
                    .select((table::wrapped, table::master_key_id, lasting))
                    .first(scope.connection())
                    .await
                    .optional()?;
                Ok(row)
            }

            /// Whoever is first makes the key; everybody else reads theirs.
            pub(in super::super) async fn insert_unless_there(
                scope: &mut TenantScope<'_>,
                key: &UnderMaster,
            ) -> Result<(), KeyringError> {
                let row = (
                    table::tenant_id.eq(scope.tenant().as_uuid()),
                    table::wrapped.eq(&key.wrapped),
                    table::master_key_id.eq(key.master.to_string()),
                    table::created_at.eq(right_now()),
                );
                diesel::insert_into(table::table)
                    .values(row)
                    .on_conflict_do_nothing()
                    .execute(scope.connection())
                    .await?;
                Ok(())
            }

            /// The key, locked until the transaction ends, if another master key than `current` wraps it.
            pub(in super::super) async fn lock_if_not_under(
                scope: &mut TenantScope<'_>,
                current: MasterKeyId,
            ) -> Result<Option<MasterWrapped>, KeyringError> {
                let row = table::table
                    .find(scope.tenant().as_uuid())
                    .filter(table::master_key_id.ne(current.to_string()))
                    .select((table::wrapped, table::master_key_id, table::created_at.le(now.into_sql::<Timestamptz>())))
                    .for_no_key_update()
                    .first(scope.connection())
                    .await
                    .optional()?;
                Ok(row)
            }

            pub(in super::super) async fn rewrap(
                scope: &mut TenantScope<'_>,
                key: &UnderMaster,
            ) -> Result<(), KeyringError> {
                diesel::update(table::table.find(scope.tenant().as_uuid()))
                    .set((table::wrapped.eq(&key.wrapped), table::master_key_id.eq(key.master.to_string())))
                    .execute(scope.connection())
                    .await?;
                Ok(())
            }
        }
    };
}

master_wrapped_keys!(tenant_keys);
master_wrapped_keys!(audit_keys);
