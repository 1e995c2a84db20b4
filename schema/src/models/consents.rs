//! Consents: who may be texted. Only ever added to; the newest word of a number counts.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::text_enum::text_enum;
use crate::encryption::BlindIndex;
use crate::error::SchemaError;
use crate::ids::CallId;
use crate::schema::consents;
use crate::scope::TenantScope;

text_enum!(
    /// What was agreed to.
    Purpose {
        Sms = "sms",
    }
);

text_enum!(
    /// How it came to be known.
    Source {
        Call = "call",
        Sms = "sms",
        Staff = "staff",
    }
);

/// What somebody said about being texted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    Agreed,
    OptedOut,
}

pub struct NewConsent {
    pub id: Uuid,
    pub number: BlindIndex,
    pub purpose: Purpose,
    pub word: Word,
    pub at: DateTime<Utc>,
    pub source: Source,
    pub call: Option<CallId>,
    /// Which sentence of ours was agreed to; never the person's own words.
    pub wording: Option<String>,
}

/// Adds a word; adding it again changes nothing.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn record(scope: &mut TenantScope<'_>, consent: &NewConsent) -> Result<(), SchemaError> {
    diesel::insert_into(consents::table)
        .values((
            consents::tenant_id.eq(scope.tenant()),
            consents::id.eq(consent.id),
            consents::number_index.eq(consent.number),
            consents::purpose.eq(consent.purpose),
            consents::given.eq(consent.word == Word::Agreed),
            consents::at.eq(consent.at),
            consents::source.eq(consent.source),
            consents::call_id.eq(consent.call),
            consents::wording.eq(&consent.wording),
        ))
        .on_conflict((consents::tenant_id, consents::id))
        .do_nothing()
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// The newest word of a number; `None` when it never said any. Of two words at one moment the opt-out counts.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn newest(
    scope: &mut TenantScope<'_>,
    number: &BlindIndex,
    purpose: Purpose,
) -> Result<Option<Word>, SchemaError> {
    let newest = consents::table
        .filter(consents::number_index.eq(number))
        .filter(consents::purpose.eq(purpose))
        .order((consents::at.desc(), consents::given))
        .select(consents::given);
    let given: Option<bool> = newest.first(scope.connection()).await.optional()?;
    Ok(given.map(|given| if given { Word::Agreed } else { Word::OptedOut }))
}

/// One word of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    pub word: Word,
    pub at: DateTime<Utc>,
    pub source: Source,
}

/// Every word of a number, the oldest first: for whoever weighs them by where they come from.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn all_of(
    scope: &mut TenantScope<'_>,
    number: &BlindIndex,
    purpose: Purpose,
) -> Result<Vec<Said>, SchemaError> {
    let words = consents::table
        .filter(consents::number_index.eq(number))
        .filter(consents::purpose.eq(purpose))
        .order((consents::at, consents::id))
        .select((consents::given, consents::at, consents::source));
    let words: Vec<(bool, DateTime<Utc>, Source)> = words.load(scope.connection()).await?;
    let said = |(given, at, source)| Said { word: if given { Word::Agreed } else { Word::OptedOut }, at, source };
    Ok(words.into_iter().map(said).collect())
}

/// One word of a number, with all that is kept of it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = consents, check_for_backend(diesel::pg::Pg))]
pub struct ConsentRow {
    pub id: Uuid,
    pub purpose: Purpose,
    pub given: bool,
    pub at: DateTime<Utc>,
    pub source: Source,
    pub call_id: Option<CallId>,
    pub wording: Option<String>,
}

/// Everything a number has ever agreed to or refused, the oldest first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn of_number(scope: &mut TenantScope<'_>, number: &BlindIndex) -> Result<Vec<ConsentRow>, SchemaError> {
    let words = consents::table.filter(consents::number_index.eq(number)).select(ConsentRow::as_select());
    Ok(words.order((consents::at, consents::id)).load(scope.connection()).await?)
}
