//! Blocks: time in which the practice wants nothing booked, as its calendars or its people say.
//!
//! A block is never refused. It may lie over other blocks; holds give way to it; a booking that is there already stays,
//! marked as overlaid, and whoever put the block there is told.

use diesel::prelude::*;
use diesel::sql_types::{Array, Text, Tstzrange};
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;

use super::{Kind, Source, Span, lock};
use crate::error::SchemaError;
use crate::ids::{AppointmentId, EntryId};
use crate::schema::{appointments, diary};
use crate::scope::TenantScope;

pub struct Block {
    /// For a block that is new; one that is known keeps its own.
    pub id: EntryId,
    pub provider: String,
    pub during: Span,
    pub source: Source,
    /// What the source calls it.
    pub external_id: String,
}

/// Blocks time, or moves the block that the source calls so. Returns the appointments that it lies over.
///
/// # Errors
/// `diary_tenant_id_provider_id_fkey` when the practice has no such provider.
pub async fn block(scope: &mut TenantScope<'_>, block: &Block) -> Result<Vec<AppointmentId>, SchemaError> {
    lock(scope).await?;
    let there =
        diary::table.filter(diary::provider_id.eq(&block.provider)).filter(diary::during.overlaps_with(block.during));
    diesel::delete(there.filter(diary::kind.eq(Kind::Held))).execute(scope.connection()).await?;
    let booked: Vec<EntryId> = diesel::update(there.filter(diary::kind.eq(Kind::Booked)))
        .set(diary::overlaid.eq(true))
        .returning(diary::id)
        .get_results(scope.connection())
        .await?;
    diesel::insert_into(diary::table)
        .values((
            diary::tenant_id.eq(scope.tenant()),
            diary::id.eq(block.id),
            diary::kind.eq(Kind::Blocked),
            diary::provider_id.eq(&block.provider),
            diary::during.eq(block.during),
            diary::source.eq(block.source),
            diary::external_id.eq(&block.external_id),
        ))
        .on_conflict((diary::tenant_id, diary::source, diary::external_id))
        .do_update()
        .set((diary::provider_id.eq(excluded(diary::provider_id)), diary::during.eq(excluded(diary::during))))
        .execute(scope.connection())
        .await?;
    let over = appointments::table
        .filter(appointments::diary_id.eq_any(booked))
        .select(appointments::id)
        .order((appointments::starts_at, appointments::id));
    Ok(over.load(scope.connection()).await?)
}

/// An event that blocks a provider's time: what the source calls it, and when.
pub type Blocked = (String, Span);

/// The same for many blocks of one provider, e.g. all the events of a calendar that is followed for the first time.
///
/// # Errors
/// As [`block`].
pub async fn block_many(
    scope: &mut TenantScope<'_>,
    provider: &str,
    source: Source,
    blocks: &[Blocked],
) -> Result<(), SchemaError> {
    /// A statement has at most 65535 values, and each block seven of them.
    const AT_ONCE: usize = 1_000;
    const RELEASE: &str = "DELETE FROM diary WHERE kind = 'held' AND provider_id = $1 AND during && ANY ($2)";
    const OVERLAY: &str = "UPDATE diary SET overlaid = true
                           WHERE kind = 'booked' AND NOT overlaid AND provider_id = $1 AND during && ANY ($2)";
    lock(scope).await?;
    let tenant = scope.tenant();
    for blocks in blocks.chunks(AT_ONCE) {
        let spans: Vec<Span> = blocks.iter().map(|(_, during)| *during).collect();
        for statement in [RELEASE, OVERLAY] {
            diesel::sql_query(statement)
                .bind::<Text, _>(provider)
                .bind::<Array<Tstzrange>, _>(&spans)
                .execute(scope.connection())
                .await?;
        }
        let rows = blocks.iter().map(|(external_id, during)| {
            (
                diary::tenant_id.eq(tenant),
                diary::id.eq(EntryId::new()),
                diary::kind.eq(Kind::Blocked),
                diary::provider_id.eq(provider),
                diary::during.eq(*during),
                diary::source.eq(source),
                diary::external_id.eq(external_id),
            )
        });
        diesel::insert_into(diary::table)
            .values(rows.collect::<Vec<_>>())
            .on_conflict((diary::tenant_id, diary::source, diary::external_id))
            .do_update()
            .set((diary::provider_id.eq(excluded(diary::provider_id)), diary::during.eq(excluded(diary::during))))
            .execute(scope.connection())
            .await?;
    }
    Ok(())
}

/// Everything that the source blocks of a provider's time.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn blocked_by(
    scope: &mut TenantScope<'_>,
    source: Source,
    provider: &str,
) -> Result<Vec<Blocked>, SchemaError> {
    let blocks = diary::table
        .filter(diary::kind.eq(Kind::Blocked))
        .filter(diary::source.eq(source))
        .filter(diary::provider_id.eq(provider))
        .select((diary::external_id.assume_not_null(), diary::during))
        .order(diary::during);
    Ok(blocks.load(scope.connection()).await?)
}

/// Frees what the source calls by one of these names. Returns how many there were.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn unblock_many(
    scope: &mut TenantScope<'_>,
    source: Source,
    external_ids: &[String],
) -> Result<usize, SchemaError> {
    let blocks = diary::table
        .filter(diary::kind.eq(Kind::Blocked))
        .filter(diary::source.eq(source))
        .filter(diary::external_id.eq_any(external_ids));
    Ok(diesel::delete(blocks).execute(scope.connection()).await?)
}

/// Frees what the source blocks of all providers but these.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn unblock_other_providers(
    scope: &mut TenantScope<'_>,
    source: Source,
    providers: &[&str],
) -> Result<usize, SchemaError> {
    let others = diary::table
        .filter(diary::kind.eq(Kind::Blocked))
        .filter(diary::source.eq(source))
        .filter(diary::provider_id.ne_all(providers));
    Ok(diesel::delete(others).execute(scope.connection()).await?)
}

/// Frees what the source calls so. Whether there was any.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn unblock(scope: &mut TenantScope<'_>, source: Source, external_id: &str) -> Result<bool, SchemaError> {
    let block = diary::table.filter(diary::source.eq(source)).filter(diary::external_id.eq(external_id));
    Ok(diesel::delete(block).execute(scope.connection()).await? > 0)
}

/// Frees what the source blocked of a provider's time and does not know any more: everything but `known`, which the
/// source was just asked for in full. Returns how many there were.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn unblock_others(
    scope: &mut TenantScope<'_>,
    source: Source,
    provider: &str,
    known: &[&str],
) -> Result<usize, SchemaError> {
    let others = diary::table
        .filter(diary::kind.eq(Kind::Blocked))
        .filter(diary::source.eq(source))
        .filter(diary::provider_id.eq(provider))
        .filter(diary::external_id.is_null().or(diary::external_id.ne_all(known)));
    Ok(diesel::delete(others).execute(scope.connection()).await?)
}
