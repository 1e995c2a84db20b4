//! Sends what happened to the practice's webhook, until it is taken or has been tried for long enough.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::store::TenantDirectory;
use frontdesk_actors::tenant::Webhook;
use frontdesk_schema::{SchemaError, TenantId};
use futures_util::FutureExt as _;
use futures_util::future::LocalBoxFuture;
use zeroize::Zeroizing;

use super::happening::{EFFECT, Happening};
use super::signature::sign;
use crate::outbox::{Backoff, Handler, Limits, Step, Whose, Work};
use crate::outgoing::{NotPosted, Posted, Poster, PublicHttps};
use crate::storage::{Storage, StorageError};

/// Of one practice two at once: a server that never answers takes up none of the places of others.
pub const LIMITS: Limits =
    Limits { at_once: 8, of_tenant: 2, longest: Duration::from_secs(75), lease: TimeDelta::seconds(120) };

/// So many tries take some fourteen hours: an evening and a night.
const MOST_TRIES: u32 = 14;
const BETWEEN: Backoff = Backoff { first: Duration::from_secs(10), longest: Duration::from_secs(4 * 3_600) };

/// A practice's system may ask us to wait, but not for ever.
const LONGEST_ASKED: Duration = Duration::from_secs(3_600);

/// Performs the kind `webhook`.
pub struct Hooks {
    storage: Storage,
    whose: Whose,
    poster: Poster,
}

impl Hooks {
    pub fn new(storage: Storage, tenants: Arc<dyn TenantDirectory>, poster: Poster) -> Self {
        Self { storage, whose: Whose::new(tenants), poster }
    }

    async fn step(&self, work: &Work, now: DateTime<Utc>) -> Result<Step, StorageError> {
        let tenant = match self.whose.tenant(work, now).await {
            Ok(tenant) => tenant,
            Err(step) => return Ok(step),
        };
        // Whoever has no webhook any more does not want to be told.
        let Some(webhook) = &tenant.webhook else { return Ok(Step::Done) };
        let Ok(happening) = serde_json::from_str::<Happening>(work.payload.expose()) else {
            return Ok(Step::dead("the payload is of no known form"));
        };
        let url = match PublicHttps::parse(&webhook.url) {
            Ok(url) => url,
            Err(reason) => return Ok(Step::dead(format!("the webhook's URL is {reason}"))),
        };
        // The same however often it is sent: the practice's system then knows it again.
        let id = format!("msg_{}", work.id.as_uuid().simple());
        let (body, timestamp) = (happening.body(), now.timestamp());
        let signatures = self.signatures(work.tenant, webhook, &id, timestamp, &body).await?;
        let headers = [
            ("webhook-id", id.as_str()),
            ("webhook-timestamp", &timestamp.to_string()),
            ("webhook-signature", &signatures),
        ];
        Ok(after(self.poster.post_public(&url, &headers, body.into()).await, work.attempts))
    }

    /// Under the secret and, while the practice changes over to it, the one before.
    async fn signatures(
        &self,
        tenant: TenantId,
        webhook: &Webhook,
        id: &str,
        timestamp: i64,
        body: &str,
    ) -> Result<String, StorageError> {
        let before = webhook.secret.checked_sub(1).filter(|version| *version > 0);
        let mut signatures = Vec::new();
        for version in [webhook.secret].into_iter().chain(before) {
            let key = secret_of(&self.storage, tenant, version).await?;
            signatures.push(sign(key.as_slice(), id, timestamp, body));
        }
        Ok(signatures.join(" "))
    }
}

/// A practice's secret: it comes from the tenant's key, so it is the same on every node and gone with the tenant.
///
/// # Errors
/// When PostgreSQL does not answer, or the tenant was erased.
pub async fn secret_of(storage: &Storage, tenant: TenantId, version: u32) -> Result<Zeroizing<[u8; 32]>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let key = storage.keyring.tenant_key(&mut scope).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(key.webhook_secret(version))
}

/// What follows from an answer after so many tries before it.
fn after(answer: Result<Posted, NotPosted>, attempts: u32) -> Step {
    let (cause, asked) = match answer {
        Ok(Posted { status: 200..300, .. }) => return Step::Done,
        Ok(Posted { status: status @ 300..400, .. }) => {
            return Step::dead(format!("the webhook answered {status}: redirects are not followed"));
        }
        Ok(Posted { status: status @ (408 | 425 | 429 | 500..), retry_after }) => {
            (format!("the webhook answered {status}"), retry_after)
        }
        Ok(Posted { status, .. }) => return Step::dead(format!("the webhook answered {status}")),
        Err(error @ NotPosted::NotPublic(_)) => return Step::dead(format!("the webhook is not reached: {error}")),
        Err(error) => (format!("the webhook is not reached: {error}"), None),
    };
    if attempts + 1 >= MOST_TRIES {
        return Step::dead(cause);
    }
    let wait = BETWEEN.after(attempts + 1, rand::random());
    Step::again_in(wait.max(asked.unwrap_or_default().min(LONGEST_ASKED)), cause)
}

impl Handler for Hooks {
    fn kinds(&self) -> &'static [&'static str] {
        &[EFFECT]
    }

    fn perform<'a>(&'a self, work: &'a Work, now: DateTime<Utc>) -> LocalBoxFuture<'a, Result<Step, StorageError>> {
        self.step(work, now).boxed_local()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbox::When;

    /// `None`: tried again.
    #[track_caller]
    fn check(status: u16, attempts: u32, expected: Option<Step>) {
        let step = after(Ok(Posted { status, retry_after: None }), attempts);
        match expected {
            Some(expected) => assert_eq!(step, expected),
            None => assert!(matches!(step, Step::Again { .. }), "{status} {step:?}"),
        }
    }

    #[test]
    fn an_answer_decides_whether_it_is_tried_again() {
        check(200, 0, Some(Step::Done));
        check(204, 0, Some(Step::Done));
        check(302, 0, Some(Step::dead("the webhook answered 302: redirects are not followed")));
        check(404, 0, Some(Step::dead("the webhook answered 404")));
        for status in [408, 425, 429, 500, 503, 599] {
            check(status, 0, None);
        }
        check(503, MOST_TRIES - 2, None);
        check(503, MOST_TRIES - 1, Some(Step::dead("the webhook answered 503")));
        assert!(matches!(after(Err(NotPosted::NoName), 0), Step::Again { .. }));
    }

    #[test]
    fn who_asks_for_a_pause_gets_it_up_to_an_hour() {
        let asked = |seconds| {
            let answer = Posted { status: 429, retry_after: Some(Duration::from_secs(seconds)) };
            match after(Ok(answer), 0) {
                Step::Again { when: When::In(wait), .. } => wait.as_secs(),
                step => panic!("{step:?}"),
            }
        };
        assert_eq!((asked(120), asked(100_000)), (120, 3_600));
        assert!(asked(0) >= 5, "not sooner than without");
    }
}
