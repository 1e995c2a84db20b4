//! A practice's configuration, over all the tables it is spread on.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;

use crate::error::SchemaError;
use crate::schema::{
    closures, directory_calendars, directory_numbers, directory_tenants, faq, opening_hours, providers, rooms,
    service_providers, services, tenant_numbers, tenants,
};
use crate::scope::TenantScope;

/// Everything a tenant's file says, as the database keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct TenantConfig {
    pub slug: String,
    pub main: Main,
    pub numbers: Vec<String>,
    pub providers: Vec<ProviderRow>,
    /// Id and name.
    pub rooms: Vec<(String, String)>,
    pub services: Vec<ServiceRow>,
    pub hours: Vec<HoursRow>,
    pub closures: Vec<NaiveDate>,
    pub faq: Vec<(String, String)>,
}

#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = tenants, treat_none_as_null = true)]
pub struct Main {
    pub name: String,
    pub time_zone: String,
    pub language: String,
    pub greeting: String,
    pub transfer_number: Option<String>,
    pub emergency_number: Option<String>,
    pub address: Option<String>,
    pub voice_id: String,
    pub voice_model: String,
    pub message_sms: Vec<String>,
    pub message_email: Vec<String>,
    pub settings: Value,
    pub transcript_days: i32,
    pub number_days: i32,
    pub message_days: i32,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ProviderRow {
    pub id: String,
    pub name: String,
    pub calendar_id: Option<String>,
    pub settings: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ServiceRow {
    pub id: String,
    pub name: String,
    pub minutes: i32,
    pub providers: Vec<String>,
    pub settings: Value,
}

#[derive(Debug, Clone, PartialEq, Queryable)]
pub struct HoursRow {
    /// 0 is Monday.
    pub weekday: i16,
    pub opens: NaiveTime,
    pub closes: NaiveTime,
}

/// What an application of a configuration did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applied {
    Created,
    Changed,
    Unchanged,
}

/// Makes the tenant of the scope be what this says. Numbers and calendars of another tenant stay that tenant's.
///
/// # Errors
/// [`SchemaError::Constraint`] `directory_numbers_pkey`, `directory_calendars_pkey` or
/// `directory_tenants_slug_key` when another tenant has that number, calendar or slug; nothing is changed then, if the
/// scope is rolled back.
pub async fn apply(scope: &mut TenantScope<'_>, config: &TenantConfig) -> Result<Applied, SchemaError> {
    let tenant = scope.tenant().as_uuid();
    let before = load(scope).await?;
    if before.as_ref() == Some(config) {
        return Ok(Applied::Unchanged);
    }
    diesel::insert_into(directory_tenants::table)
        .values((directory_tenants::tenant_id.eq(tenant), directory_tenants::slug.eq(&config.slug)))
        .on_conflict(directory_tenants::tenant_id)
        .do_update()
        .set(directory_tenants::config_version.eq(directory_tenants::config_version + 1))
        .execute(scope.connection())
        .await?;
    diesel::insert_into(tenants::table)
        .values((tenants::tenant_id.eq(tenant), &config.main))
        .on_conflict(tenants::tenant_id)
        .do_update()
        .set(&config.main)
        .execute(scope.connection())
        .await?;
    numbers(scope, &config.numbers).await?;
    catalogue(scope, config).await?;
    calendar(scope, config).await?;
    Ok(if before.is_some() { Applied::Changed } else { Applied::Created })
}

async fn numbers(scope: &mut TenantScope<'_>, numbers: &[String]) -> Result<(), SchemaError> {
    let tenant = scope.tenant().as_uuid();
    diesel::delete(tenant_numbers::table).execute(scope.connection()).await?;
    let mine = directory_numbers::table.filter(directory_numbers::tenant_id.eq(tenant));
    diesel::delete(mine.filter(directory_numbers::number.ne_all(numbers))).execute(scope.connection()).await?;
    let known: Vec<String> = mine.select(directory_numbers::number).load(scope.connection()).await?;
    for (position, number) in (0..).zip(numbers) {
        if !known.contains(number) {
            let row = (directory_numbers::number.eq(number), directory_numbers::tenant_id.eq(tenant));
            diesel::insert_into(directory_numbers::table).values(row).execute(scope.connection()).await?;
        }
        let row = (
            tenant_numbers::tenant_id.eq(tenant),
            tenant_numbers::position.eq(position),
            tenant_numbers::number.eq(number),
        );
        diesel::insert_into(tenant_numbers::table).values(row).execute(scope.connection()).await?;
    }
    Ok(())
}

/// Providers and services that left the file stay, inactive: appointments may name them.
async fn catalogue(scope: &mut TenantScope<'_>, config: &TenantConfig) -> Result<(), SchemaError> {
    let tenant = scope.tenant().as_uuid();
    diesel::update(providers::table).set(providers::active.eq(false)).execute(scope.connection()).await?;
    diesel::update(services::table).set(services::active.eq(false)).execute(scope.connection()).await?;
    diesel::delete(service_providers::table).execute(scope.connection()).await?;
    let mine = directory_calendars::table.filter(directory_calendars::tenant_id.eq(tenant));
    diesel::delete(mine).execute(scope.connection()).await?;
    for (position, provider) in (0_i32..).zip(&config.providers) {
        let row = (
            providers::name.eq(&provider.name),
            providers::position.eq(position),
            providers::calendar_id.eq(&provider.calendar_id),
            providers::settings.eq(&provider.settings),
            providers::active.eq(true),
        );
        diesel::insert_into(providers::table)
            .values((providers::tenant_id.eq(tenant), providers::id.eq(&provider.id), row))
            .on_conflict((providers::tenant_id, providers::id))
            .do_update()
            .set(row)
            .execute(scope.connection())
            .await?;
        if let Some(calendar) = &provider.calendar_id {
            let row = (directory_calendars::calendar_id.eq(calendar), directory_calendars::tenant_id.eq(tenant));
            diesel::insert_into(directory_calendars::table).values(row).execute(scope.connection()).await?;
        }
    }
    rooms(scope, &config.rooms).await?;
    for (position, service) in (0_i32..).zip(&config.services) {
        let row = (
            services::name.eq(&service.name),
            services::position.eq(position),
            services::minutes.eq(service.minutes),
            services::settings.eq(&service.settings),
            services::active.eq(true),
        );
        diesel::insert_into(services::table)
            .values((services::tenant_id.eq(tenant), services::id.eq(&service.id), row))
            .on_conflict((services::tenant_id, services::id))
            .do_update()
            .set(row)
            .execute(scope.connection())
            .await?;
        let offered = (0_i32..).zip(&service.providers).map(|(position, provider)| {
            (
                service_providers::tenant_id.eq(tenant),
                service_providers::service_id.eq(&service.id),
                service_providers::provider_id.eq(provider),
                service_providers::position.eq(position),
            )
        });
        let offered: Vec<_> = offered.collect();
        diesel::insert_into(service_providers::table).values(offered).execute(scope.connection()).await?;
    }
    Ok(())
}

/// Rooms that left the file stay, inactive, as providers do.
async fn rooms(scope: &mut TenantScope<'_>, rooms: &[(String, String)]) -> Result<(), SchemaError> {
    let tenant = scope.tenant().as_uuid();
    diesel::update(rooms::table).set(rooms::active.eq(false)).execute(scope.connection()).await?;
    for (position, (id, name)) in (0_i32..).zip(rooms) {
        let row = (rooms::name.eq(name), rooms::position.eq(position), rooms::active.eq(true));
        diesel::insert_into(rooms::table)
            .values((rooms::tenant_id.eq(tenant), rooms::id.eq(id), row))
            .on_conflict((rooms::tenant_id, rooms::id))
            .do_update()
            .set(row)
            .execute(scope.connection())
            .await?;
    }
    Ok(())
}

/// Opening hours, closures and common questions: replaced as a whole.
async fn calendar(scope: &mut TenantScope<'_>, config: &TenantConfig) -> Result<(), SchemaError> {
    let tenant = scope.tenant().as_uuid();
    diesel::delete(opening_hours::table).execute(scope.connection()).await?;
    diesel::delete(closures::table).execute(scope.connection()).await?;
    diesel::delete(faq::table).execute(scope.connection()).await?;
    let hours = config.hours.iter().map(|hours| {
        (
            opening_hours::tenant_id.eq(tenant),
            opening_hours::weekday.eq(hours.weekday),
            opening_hours::opens.eq(hours.opens),
            opening_hours::closes.eq(hours.closes),
        )
    });
    let hours: Vec<_> = hours.collect();
    diesel::insert_into(opening_hours::table).values(hours).execute(scope.connection()).await?;
    let days = (0_i32..).zip(&config.closures).map(|(position, day)| {
        (closures::tenant_id.eq(tenant), closures::day.eq(*day), closures::position.eq(position))
    });
    let days: Vec<_> = days.collect();
    diesel::insert_into(closures::table).values(days).on_conflict_do_nothing().execute(scope.connection()).await?;
    let questions = (0_i32..).zip(&config.faq).map(|(position, (question, answer))| {
        (faq::tenant_id.eq(tenant), faq::position.eq(position), faq::question.eq(question), faq::answer.eq(answer))
    });
    let questions: Vec<_> = questions.collect();
    diesel::insert_into(faq::table).values(questions).execute(scope.connection()).await?;
    Ok(())
}

/// The configuration of the scope's tenant, in the order of its file; `None` for a tenant that was never applied.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn load(scope: &mut TenantScope<'_>) -> Result<Option<TenantConfig>, SchemaError> {
    let tenant = scope.tenant().as_uuid();
    let Some(main) =
        tenants::table.find(tenant).select(Main::as_select()).first(scope.connection()).await.optional()?
    else {
        return Ok(None);
    };
    let slug = directory_tenants::table.find(tenant).select(directory_tenants::slug).first(scope.connection()).await?;
    let numbers = tenant_numbers::table
        .order(tenant_numbers::position)
        .select(tenant_numbers::number)
        .load(scope.connection())
        .await?;
    let rows: Vec<(String, String, Option<String>, Value)> = providers::table
        .filter(providers::active)
        .order(providers::position)
        .select((providers::id, providers::name, providers::calendar_id, providers::settings))
        .load(scope.connection())
        .await?;
    let provider = |(id, name, calendar_id, settings)| ProviderRow { id, name, calendar_id, settings };
    let providers = rows.into_iter().map(provider).collect();
    let rooms = rooms::table
        .filter(rooms::active)
        .order(rooms::position)
        .select((rooms::id, rooms::name))
        .load(scope.connection())
        .await?;
    let services = load_services(scope).await?;
    let hours = opening_hours::table
        .order((opening_hours::weekday, opening_hours::opens))
        .select((opening_hours::weekday, opening_hours::opens, opening_hours::closes))
        .load(scope.connection())
        .await?;
    let closures = closures::table.order(closures::position).select(closures::day).load(scope.connection()).await?;
    let faq = faq::table.order(faq::position).select((faq::question, faq::answer)).load(scope.connection()).await?;
    Ok(Some(TenantConfig { slug, main, numbers, providers, rooms, services, hours, closures, faq }))
}

async fn load_services(scope: &mut TenantScope<'_>) -> Result<Vec<ServiceRow>, SchemaError> {
    let rows: Vec<(String, String, i32, Value)> = services::table
        .filter(services::active)
        .order(services::position)
        .select((services::id, services::name, services::minutes, services::settings))
        .load(scope.connection())
        .await?;
    let offered: Vec<(String, String)> = service_providers::table
        .order((service_providers::service_id, service_providers::position))
        .select((service_providers::service_id, service_providers::provider_id))
        .load(scope.connection())
        .await?;
    let providers_of =
        |service: &str| offered.iter().filter(|(of, _)| of == service).map(|(_, provider)| provider.clone()).collect();
    Ok(rows
        .into_iter()
        .map(|(id, name, minutes, settings)| ServiceRow { providers: providers_of(&id), id, name, minutes, settings })
        .collect())
}

/// When the scope's tenant was set up: applied for the first time.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn since(scope: &mut TenantScope<'_>) -> Result<Option<DateTime<Utc>>, SchemaError> {
    let found = tenants::table.find(scope.tenant().as_uuid()).select(tenants::applied_at);
    Ok(found.first(scope.connection()).await.optional()?)
}
