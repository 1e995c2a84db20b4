//! Usage with its price: stored call by call, read month by month. Nothing of it is about a caller.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use frontdesk_schema::models::usage::UsageRow;
use frontdesk_schema::models::{calls, tenants, usage};
use frontdesk_schema::{CallId, SchemaError, TenantId, TenantScope};

use super::{ConvertError, Storage, TenantsError, terms};
use crate::billing::statement::Totals;
use crate::billing::{Cost, Month, Prices, Statement, Terms, Usage};

/// Adds usage to a call's and prices all of it anew: the carrier rounds up the call, not each of its lives.
///
/// # Errors
/// As [`usage::add`].
pub(super) async fn charge(scope: &mut TenantScope<'_>, row: &UsageRow, prices: &Prices) -> Result<(), SchemaError> {
    let all = usage::add(scope, row).await?;
    let cost = Cost::of_call(&counts(&all), prices);
    usage::set_cost(scope, row.call_id, cost.amount()).await
}

/// Adds the segments of a text to the usage of the call that caused it; of a call that is not known there is none.
///
/// # Errors
/// When PostgreSQL does not answer.
pub(crate) async fn charge_text(
    scope: &mut TenantScope<'_>,
    call: CallId,
    segments: i32,
    prices: &Prices,
) -> Result<(), SchemaError> {
    let Some(known) = calls::find(scope, call.as_uuid()).await? else { return Ok(()) };
    let (call_id, started_at) = (known.id, known.started_at);
    let row = UsageRow { call_id, started_at, sms: segments.into(), ..UsageRow::default() };
    charge(scope, &row, prices).await
}

fn counts(row: &UsageRow) -> Usage {
    Usage {
        call_ms: count(row.call_ms),
        recogniser_ms: count(row.recogniser_ms),
        tokens_in: count(row.tokens_in),
        tokens_out: count(row.tokens_out),
        tokens_cache_read: count(row.tokens_cache_read),
        tokens_cache_write: count(row.tokens_cache_write),
        tokens_wasted: count(row.tokens_wasted),
        voice_characters: count(row.voice_characters),
        sms: count(row.sms),
    }
}

fn count(stored: i64) -> u64 {
    u64::try_from(stored).unwrap_or(0)
}

/// What a tenant pays; `None` for one that was never applied.
///
/// # Errors
/// When PostgreSQL does not answer, or what is stored cannot be used.
pub async fn terms_of(storage: &Storage, tenant: TenantId) -> Result<Option<Terms>, TenantsError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let config = tenants::load(&mut scope).await?;
    scope.rollback().await.map_err(SchemaError::from)?;
    let read = |config: tenants::TenantConfig| terms::read(&config.main.settings).map_err(|_| unusable(&config.slug));
    config.map(read).transpose()
}

/// A tenant's month, by default the one that it is there; `None` for a tenant that was never applied.
///
/// # Errors
/// As [`terms_of`].
pub async fn statement(
    storage: &Storage,
    tenant: TenantId,
    month: Option<Month>,
    prices: &Prices,
    now: DateTime<Utc>,
) -> Result<Option<Statement>, TenantsError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let (Some(config), Some(since)) = (tenants::load(&mut scope).await?, tenants::since(&mut scope).await?) else {
        scope.rollback().await.map_err(SchemaError::from)?;
        return Ok(None);
    };
    let slug = config.slug;
    let problem = |problem| TenantsError::Unusable { slug: slug.clone(), problem };
    let zone = config.main.time_zone;
    let zone: Tz = zone.parse().map_err(|_| problem(ConvertError::TimeZone(zone)))?;
    let plan = terms::read(&config.main.settings).map_err(|_| unusable(&slug))?.plan;
    let month = month.unwrap_or_else(|| Month::containing(now, zone));
    let (from, to) = month.bounds(zone);
    let sums = usage::totals(&mut scope, from, to).await?;
    scope.rollback().await.map_err(SchemaError::from)?;
    let first = plan.first_month.unwrap_or_else(|| Month::containing(since, zone));
    Ok(Some(Statement::new(&slug, month, first, &plan, totals(sums), &prices.exchange)))
}

fn totals(sums: usage::Totals) -> Totals {
    let used = Usage {
        call_ms: count(sums.call_ms),
        recogniser_ms: count(sums.recogniser_ms),
        tokens_in: count(sums.tokens_in),
        tokens_out: count(sums.tokens_out),
        tokens_cache_read: count(sums.tokens_cache_read),
        tokens_cache_write: count(sums.tokens_cache_write),
        tokens_wasted: count(sums.tokens_wasted),
        voice_characters: count(sums.voice_characters),
        sms: count(sums.sms),
    };
    Totals { calls: count(sums.calls), usage: used, vendor_cost: sums.vendor_cost }
}

fn unusable(slug: &str) -> TenantsError {
    TenantsError::Unusable { slug: slug.to_owned(), problem: ConvertError::Terms }
}
