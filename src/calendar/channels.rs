//! Channels by which Google tells us that a calendar changed. A notice is not signed; it bears the channel's token, which
//! only this server can have made, and says which calendar it is about. It says nothing of what changed.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::encryption::{DerivedKeys, Place};
use frontdesk_schema::models::calendar_sync;
use frontdesk_schema::{SchemaError, TenantId, WorkId};
use secrecy::SecretString;
use url::Url;
use uuid::Uuid;

use super::access::Failed;
use super::{Calendars, Followed, metrics};
use crate::google::{Calendar, Channel};

/// Names the key; a change makes the notices of open channels unknown, and calendars are followed by the clock alone
/// until new ones are opened.
pub(super) const KEY: &str = "frontdesk calendar channel v1";

/// Where notices come.
pub(crate) const PATH: &str = "/google/notify";

/// The longest that Google lets a channel live.
const LIFETIME: Duration = Duration::from_secs(7 * 24 * 3_600);

/// The next one is opened so long before the end: Google renews none, and they may overlap.
const RENEW_BEFORE: TimeDelta = TimeDelta::days(1);

/// After a refusal, e.g. of an address that Google does not accept.
const ASK_AGAIN: TimeDelta = TimeDelta::minutes(15);

/// Until when no channel is asked for, by calendar.
#[derive(Default)]
pub(super) struct Pauses(Mutex<HashMap<WorkId, DateTime<Utc>>>);

impl Pauses {
    fn is_over(&self, work: WorkId, now: DateTime<Utc>) -> bool {
        let mut pauses = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pauses.retain(|_, until| *until > now);
        !pauses.contains_key(&work)
    }

    fn begin(&self, work: WorkId, now: DateTime<Utc>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(work, now + ASK_AGAIN);
    }
}

impl Calendars {
    /// Opens a channel when there is none, or the one there is ends soon. Google calls https alone.
    pub(super) async fn keep_channel(
        &self,
        google: &Calendar,
        followed: &Followed,
        open: Option<calendar_sync::Channel>,
        now: DateTime<Utc>,
    ) -> Result<(), Failed> {
        let lasts = open.as_ref().is_some_and(|channel| channel.expires - now > RENEW_BEFORE);
        let work = followed.work();
        if lasts || !self.0.public_url.is_secure() || !self.0.channels.is_over(work, now) {
            return Ok(());
        }
        let id = Uuid::new_v4();
        let address: Url = self.0.public_url.http(PATH).parse().expect("the public URL is one, with a path of ours");
        let token = token(&self.0.channel_keys, id, followed.tenant.id, work);
        let channel = Channel { id: id.to_string(), token, address, lifetime: LIFETIME };
        let opened = google.watch(&followed.calendar, &channel).await;
        metrics::asked("watch", opened.as_ref().err());
        let opened = opened.inspect_err(|_| self.0.channels.begin(work, now))?;
        let expires = opened.expires.unwrap_or(now + TimeDelta::from_std(LIFETIME).unwrap_or(RENEW_BEFORE));
        let new = calendar_sync::Channel { id: channel.id, resource: opened.resource_id, expires };
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(followed.tenant.id).await?;
        calendar_sync::opened(&mut scope, &followed.calendar, &new).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        if let Some(old) = open {
            google.stop(&old.id, &old.resource).await?;
        }
        Ok(())
    }

    /// A notice came: its calendar is followed now. False when it is of no channel of ours.
    pub(super) async fn noticed(
        &self,
        channel: &str,
        token: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, crate::storage::StorageError> {
        let Some((tenant, work)) = open_token(&self.0.channel_keys, channel, token) else { return Ok(false) };
        // A practice that is gone has no queue.
        if self.0.tenants.by_id(tenant).await.ok().flatten().is_some() {
            self.follow_soon(tenant, work, now).await?;
        }
        Ok(true)
    }
}

fn place(channel: Uuid) -> Place {
    // Whose it is, is what the token says.
    Place::new(TenantId::from_uuid(Uuid::nil()), "calendar_channels", "token", channel)
}

fn token(keys: &DerivedKeys, channel: Uuid, tenant: TenantId, work: WorkId) -> SecretString {
    let said = [tenant.as_uuid().into_bytes(), work.as_uuid().into_bytes()].concat();
    URL_SAFE_NO_PAD.encode(keys.seal_bytes(&place(channel), &said)).into()
}

/// Opening a seal takes the same time whatever is wrong with it.
fn open_token(keys: &DerivedKeys, channel: &str, token: &str) -> Option<(TenantId, WorkId)> {
    let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
    let said = keys.open_bytes(&place(Uuid::parse_str(channel).ok()?), &sealed).ok()?;
    let (tenant, work) = said.split_at_checked(16)?;
    Some((TenantId::from_uuid(Uuid::from_slice(tenant).ok()?), WorkId::from_uuid(Uuid::from_slice(work).ok()?)))
}

#[cfg(test)]
mod tests {
    use frontdesk_schema::encryption::{MasterKey, MasterKeys};
    use secrecy::ExposeSecret as _;

    use super::*;

    #[test]
    fn a_token_opens_for_its_channel_alone() {
        let keys = |byte| MasterKeys::new(MasterKey::from_bytes(&[byte; 32])).derived(KEY);
        let (channel, tenant, work) = (Uuid::new_v4(), TenantId::new(), WorkId::new());
        let token = token(&keys(1), channel, tenant, work);
        let token = token.expose_secret();
        assert!(token.len() <= 256, "{}", token.len());
        let open = |keys: &DerivedKeys, channel: &str, token: &str| open_token(keys, channel, token);
        assert_eq!(open(&keys(1), &channel.to_string(), token), Some((tenant, work)));
        assert_eq!(open(&keys(2), &channel.to_string(), token), None);
        assert_eq!(open(&keys(1), &Uuid::new_v4().to_string(), token), None);
        assert_eq!(open(&keys(1), "no channel", token), None);
        assert_eq!(open(&keys(1), &channel.to_string(), &token[1..]), None);
        assert_eq!(open(&keys(1), &channel.to_string(), ""), None);
    }
}
