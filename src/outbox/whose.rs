//! Whose an effect is. A practice that is not known may be known in a moment: the directory has not been read yet, or this
//! release cannot read what a newer one wrote. It has a day.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::store::TenantDirectory;
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::TenantId;

use super::{Backoff, Step, Work};

/// An effect whose practice this process has not known for so long is given up.
const UNKNOWN_FOR: TimeDelta = TimeDelta::days(1);

const LOOK_AGAIN: Backoff = Backoff { first: Duration::from_secs(5), longest: Duration::from_secs(1_800) };

/// See the [module](self).
pub struct Whose {
    tenants: Arc<dyn TenantDirectory>,
    /// Since when effects of these have found nobody.
    unknown: Mutex<HashMap<TenantId, DateTime<Utc>>>,
}

impl Whose {
    pub fn new(tenants: Arc<dyn TenantDirectory>) -> Self {
        Self { tenants, unknown: Mutex::default() }
    }

    /// # Errors
    /// What is to become of the effect while its practice is not known.
    pub async fn tenant(&self, work: &Work, now: DateTime<Utc>) -> Result<Arc<Tenant>, Step> {
        // Tenants are in memory: a failure is a directory that is not there yet.
        let found = self.tenants.by_id(work.tenant).await.ok().flatten();
        let mut unknown = self.unknown.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(tenant) = found else {
            let since = *unknown.entry(work.tenant).or_insert(now);
            return Err(without(now - since, work.attempts));
        };
        unknown.remove(&work.tenant);
        Ok(tenant)
    }
}

fn without(unknown_for: TimeDelta, attempts: u32) -> Step {
    const CAUSE: &str = "the tenant cannot be used";
    if unknown_for >= UNKNOWN_FOR {
        return Step::dead(CAUSE);
    }
    Step::again_in(LOOK_AGAIN.after(attempts + 1, rand::random()), CAUSE)
}

#[cfg(test)]
mod tests {
    use frontdesk_actors::store::StoreResult;
    use frontdesk_actors::tenant::PhoneNumber;
    use frontdesk_schema::encryption::Private;
    use frontdesk_schema::{DataKeyId, WorkId};
    use futures_util::future::ready;
    use uuid::Uuid;

    use super::*;

    /// One practice, or none.
    #[derive(Default)]
    struct Known(Mutex<Option<Arc<Tenant>>>);

    impl TenantDirectory for Known {
        fn by_number<'a>(&'a self, _: &'a PhoneNumber) -> StoreResult<'a, Option<Arc<Tenant>>> {
            Box::pin(ready(Ok(None)))
        }

        fn by_id(&self, _: TenantId) -> StoreResult<'_, Option<Arc<Tenant>>> {
            Box::pin(ready(Ok(self.0.lock().unwrap().clone())))
        }

        fn all(&self) -> StoreResult<'_, Vec<Arc<Tenant>>> {
            Box::pin(ready(Ok(Vec::new())))
        }
    }

    /// An effect that was decided long ago and tried often, as a reminder that had to wait for the morning.
    fn work() -> Work {
        Work {
            id: WorkId::new(),
            tenant: TenantId::from_slug("bright-smiles"),
            kind: "text".to_owned(),
            attempts: 300,
            call: None,
            decided_at: DateTime::UNIX_EPOCH,
            data_key: DataKeyId::from_uuid(Uuid::nil()),
            payload: Private::from(""),
        }
    }

    #[tokio::test]
    async fn a_practice_that_is_not_known_has_a_day_each_time() {
        let known = Arc::new(Known::default());
        let whose = Whose::new(known.clone());
        let at = |hours| DateTime::UNIX_EPOCH + TimeDelta::days(30) + TimeDelta::hours(hours);
        let unknown = async |hours| whose.tenant(&work(), at(hours)).await.map(|tenant| tenant.id);
        let again = |step: Result<TenantId, Step>| matches!(step, Err(Step::Again { .. }));
        assert!(again(unknown(0).await) && again(unknown(23).await));
        let file = include_str!("../../docs/examples/bright-smiles.toml");
        let tenant = Arc::new(crate::tenant_file::parse(file).unwrap().tenant);
        *known.0.lock().unwrap() = Some(Arc::clone(&tenant));
        assert_eq!(unknown(25).await, Ok(tenant.id));
        *known.0.lock().unwrap() = None;
        assert!(again(unknown(26).await) && again(unknown(49).await), "it was known in between");
        assert_eq!(unknown(50).await, Err(Step::dead("the tenant cannot be used")));
    }
}
