//! No call waits for the database: every question has a limit, and after one that was not answered the database is left
//! alone for a second, in which nobody waits at all.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use frontdesk_actors::store::StoreError;
use frontdesk_schema::keyring::KeyringError;
use tokio::time::{Instant, timeout};

use crate::metrics;
use crate::shared::circuit::{Change, Circuit};
use crate::storage::StorageError;

/// PostgreSQL answers within milliseconds; a tool of the diary, which may ask several times, has 2.5 s in all.
const LIMIT: Duration = Duration::from_secs(2);

/// See the [module](self).
#[derive(Default)]
pub(super) struct Bound(Mutex<Circuit>);

impl Bound {
    /// Asks within the limit, or not at all.
    pub(super) async fn ask<T>(
        &self,
        question: impl Future<Output = Result<T, StorageError>>,
    ) -> Result<T, StoreError> {
        if !self.circuit(|circuit| circuit.admits(Instant::now())) {
            return Err(not_answered("skipped", "the database did not answer a moment ago".to_owned()));
        }
        let unanswered = Unanswered(self);
        let answer = timeout(LIMIT, question).await;
        std::mem::forget(unanswered);
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
                answer.map_err(|error| StoreError { store: "diary", cause: error.to_string() })
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
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Whoever asked has given up before the limit: that is no answer either.
struct Unanswered<'a>(&'a Bound);

impl Drop for Unanswered<'_> {
    fn drop(&mut self) {
        self.0.failed();
        metrics::diary_away("given_up");
    }
}

fn not_answered(why: &'static str, cause: String) -> StoreError {
    metrics::diary_away(why);
    StoreError { store: "diary", cause }
}

fn is_away(error: &StorageError) -> bool {
    match error {
        StorageError::Database(error) | StorageError::Keys(KeyringError::Schema(error)) => error.is_transient(),
        _ => false,
    }
}
