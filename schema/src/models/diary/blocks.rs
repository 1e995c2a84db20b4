//! Blocks: time in which the practice wants nothing booked, as its calendars or its people say.
//!
//! A block is never refused. It may lie over other blocks; holds give way to it; a booking that is there already stays,
//! marked as overlaid, and whoever put the block there is told.

use diesel::prelude::*;
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
