//! Turns: written down as they end, corrected by late words.

use diesel::prelude::*;
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;
use serde_json::Value;
use uuid::Uuid;

use crate::encryption::SealedText;
use crate::error::SchemaError;
use crate::schema::turns;
use crate::scope::TenantScope;

/// One side's say.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = turns)]
pub struct TurnRow {
    pub call_id: Uuid,
    pub life: i32,
    pub seq: i32,
    pub revision: i32,
    /// `caller` or `agent`.
    pub who: String,
    pub data_key_id: Uuid,
    /// `None` once the days of retention are over.
    pub text_sealed: Option<SealedText>,
    pub interrupted: bool,
    pub at_ms: i64,
    pub lasted_ms: i64,
    pub decisions: Value,
}

/// Stores a turn; the highest revision stands, in whatever order they come.
///
/// # Errors
/// `turns_tenant_id_call_id_fkey` when the call is not known yet.
pub async fn record(scope: &mut TenantScope<'_>, turn: &TurnRow) -> Result<(), SchemaError> {
    use diesel::query_dsl::methods::FilterDsl as _;
    let insert = diesel::insert_into(turns::table)
        .values((turns::tenant_id.eq(scope.tenant().as_uuid()), turn))
        .on_conflict((turns::tenant_id, turns::call_id, turns::life, turns::seq))
        .do_update()
        .set((
            turns::revision.eq(excluded(turns::revision)),
            turns::text_sealed.eq(excluded(turns::text_sealed)),
            turns::interrupted.eq(excluded(turns::interrupted)),
            turns::at_ms.eq(excluded(turns::at_ms)),
            turns::lasted_ms.eq(excluded(turns::lasted_ms)),
            turns::decisions.eq(excluded(turns::decisions)),
        ))
        .filter(turns::revision.lt(excluded(turns::revision)));
    insert.execute(scope.connection()).await?;
    Ok(())
}

/// The turns of a call, in order.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn of_call(scope: &mut TenantScope<'_>, call: Uuid) -> Result<Vec<TurnRow>, SchemaError> {
    let rows = turns::table
        .filter(turns::call_id.eq(call))
        .order((turns::life, turns::seq))
        .select(TurnRow::as_select())
        .load(scope.connection())
        .await?;
    Ok(rows)
}
