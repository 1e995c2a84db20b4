//! Which time is taken: what the diary holds, and what the calendars of the providers add to it.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::desk::diary::{Freshness, TakenTime, Writer};
use frontdesk_actors::scheduling;
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::SchemaError;
use frontdesk_schema::models::diary::{self as rows, Span, Wanted};

use super::PostgresDiary;
use crate::calendar::Unknown;
use crate::storage::StorageError;

/// How far ahead calendars are asked: Google answers for a quarter of a year at most. Later blocks are in the diary.
pub(super) const ASKED_AHEAD: TimeDelta = TimeDelta::days(90);

impl PostgresDiary {
    /// What the calendars add to the diary.
    pub(super) async fn in_calendars(
        &self,
        tenant: &Tenant,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        freshness: Freshness,
    ) -> TakenTime {
        let mut time = TakenTime::default();
        let Some(calendars) = &self.calendars else { return time };
        let providers: Vec<&str> = tenant.providers.iter().map(|one| one.id.as_str()).collect();
        let (to, max_age) = (to.min(from + ASKED_AHEAD), max_age(freshness));
        for (provider, busy) in calendars.ask(tenant, &providers, from, to, max_age).await {
            match busy {
                Ok(spans) => time.taken.extend(spans.into_iter().map(|span| scheduling::Taken {
                    provider: provider.clone(),
                    room: None,
                    from: span.start(),
                    to: span.end(),
                })),
                // Google answers, and cannot tell: that is not "free".
                Err(Unknown::Calendar(_)) => time.unknown.push(scheduling::Unknown { provider, from, to }),
                // Google is away. What it said last is in the diary, which decides; what it says later is reconciled.
                Err(Unknown::Google(_) | Unknown::TooLate | Unknown::NotConnected | Unknown::Database) => {}
            }
        }
        time
    }

    pub(super) async fn taken_between(
        &self,
        writer: &Writer,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<TakenTime, StorageError> {
        let Some(during) = Span::new(from, to) else { return Ok(TakenTime::default()) };
        let providers: Vec<&str> = writer.tenant.providers.iter().map(|one| one.id.as_str()).collect();
        let rooms: Vec<&str> = writer.tenant.rooms.iter().map(|one| one.id.as_str()).collect();
        let wanted =
            Wanted { providers: &providers, rooms: &rooms, during, now: Utc::now(), asking: Some(writer.call) };
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let found = rows::taken(&mut scope, &wanted).await?;
        scope.rollback().await.map_err(SchemaError::from)?;
        let taken = found.into_iter().map(|entry| scheduling::Taken {
            provider: entry.provider,
            room: entry.room,
            from: entry.during.from(),
            to: entry.during.until(),
        });
        Ok(TakenTime { taken: taken.collect(), unknown: Vec::new() })
    }
}

/// How old an answer of a calendar may be.
const fn max_age(freshness: Freshness) -> Duration {
    match freshness {
        Freshness::Recent => Duration::from_secs(30),
        Freshness::Now => Duration::ZERO,
    }
}
