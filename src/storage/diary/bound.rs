//! No call waits for the database: every question has a limit, and after one that was not answered the database is left
//! alone for a second, in which nobody waits at all.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use frontdesk_actors::store::{Failure, StoreError};
use frontdesk_schema::keyring::KeyringError;
use tokio::time::{Instant, timeout};

use crate::metrics;
use crate::shared::circuit::{Change, Circuit};
use crate::storage::StorageError;

/// PostgreSQL answers within milliseconds; a tool of the diary, which may ask several times, has 2.5 s in all.
const LIMIT: Duration = Duration::from_secs(2);

/// Whoever stops waiting before this has been cut off for reasons of their own, and says nothing about the database.
const GIVEN_UP: Duration = Duration::from_millis(500);

/// See the [module](self).
pub(super) struct Bound {
    limit: Duration,
    circuit: Mutex<Circuit>,
}

impl Default for Bound {
    fn default() -> Self {
        Self::of(LIMIT)
    }
}

impl Bound {
    pub(super) fn of(limit: Duration) -> Self {
        Self { limit, circuit: Mutex::default() }
    }

    /// Asks within the limit, or not at all.
    pub(super) async fn ask<T>(
        &self,
        question: impl Future<Output = Result<T, StorageError>>,
    ) -> Result<T, StoreError> {
        if !self.circuit(|circuit| circuit.admits(Instant::now())) {
            return Err(not_answered("skipped", "the database did not answer a moment ago".to_owned()));
        }
        let mut waiting = Waiting { bound: self, since: Some(Instant::now()) };
        let answer = timeout(self.limit, question).await;
        waiting.since = None;
        match answer {
            Err(_) => {
                self.failed();
                Err(not_answered("late", "the database did not answer in time".to_owned()))
            }
            Ok(Err(error)) if is_away(&error) => {
                self.failed();
                Err(not_answered("away", error.to_string()))
            }
            // A database that refuses something is there.
            Ok(answer) => {
                self.succeeded();
                answer.map_err(|error| StoreError {
                    store: "diary",
                    cause: error.to_string(),
                    failure: Failure::Refused,
                })
            }
        }
    }

    fn failed(&self) {
        if self.circuit(|circuit| circuit.failed(Instant::now())) == Some(Change::Broke) {
            tracing::warn!("the database does not answer: callers' wishes are kept until it does");
        }
    }

    fn succeeded(&self) {
        if let Some(Change::Mended { after }) = self.circuit(|circuit| circuit.succeeded(Instant::now())) {
            tracing::info!(after_ms = after.as_millis(), "the database answers again");
        }
    }

    fn circuit<T>(&self, look: impl FnOnce(&mut Circuit) -> T) -> T {
        look(&mut self.circuit.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Whoever asked may give up before the limit, because their tool has asked often enough: that is no answer either.
struct Waiting<'a> {
    bound: &'a Bound,
    /// `None` once there is an answer.
    since: Option<Instant>,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        match self.since {
            Some(since) if since.elapsed() >= GIVEN_UP => {
                self.bound.failed();
                metrics::diary_away("given_up");
            }
            Some(_) => self.bound.circuit(|circuit| circuit.unanswered(Instant::now())),
            None => {}
        }
    }
}

fn not_answered(why: &'static str, cause: String) -> StoreError {
    metrics::diary_away(why);
    StoreError { store: "diary", cause, failure: Failure::Away }
}

fn is_away(error: &StorageError) -> bool {
    match error {
        StorageError::Database(error) | StorageError::Keys(KeyringError::Schema(error)) => error.is_transient(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use frontdesk_schema::SchemaError;
    use futures_util::future::{pending, ready};

    use super::*;

    async fn answers(bound: &Bound) -> bool {
        bound.ask(ready(Ok::<_, StorageError>(()))).await.is_ok()
    }

    #[tokio::test]
    async fn a_refusal_is_an_answer_and_an_absence_is_none() {
        let bound = Bound::default();
        let refused = SchemaError::Refused("a statement".to_owned());
        assert!(bound.ask(ready(Err::<(), _>(StorageError::Database(refused)))).await.is_err());
        assert!(answers(&bound).await);
        assert!(bound.ask(ready(Err::<(), _>(StorageError::Database(SchemaError::Busy)))).await.is_err());
        assert!(!answers(&bound).await);
    }

    #[tokio::test]
    async fn a_question_that_was_cut_off_at_once_says_nothing_about_the_database() {
        let bound = Bound::default();
        let asked = bound.ask(pending::<Result<(), StorageError>>());
        assert!(timeout(Duration::from_millis(1), asked).await.is_err());
        assert!(answers(&bound).await);
    }
}
