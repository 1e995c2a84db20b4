//! A database that was away when the server started: nobody may use it before it has been checked, as every start does.
//! This looks again and again, then opens the gate.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use frontdesk_schema::keyring::KeyringError;
use frontdesk_schema::{Gate, SchemaError};
use tokio::time::{sleep, timeout};

use super::{Storage, StorageError, TenantsError};

/// How soon a database that is back is noticed, and how often one that must not be used is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);
const UNFIT_LOOK_EVERY: Duration = Duration::from_secs(15);

/// Checks are a few statements; a database that has not answered by then is still away.
const CHECKED_WITHIN: Duration = Duration::from_secs(10);

/// Then what was erased is erased again and files of tenants are applied, however many there are.
const PREPARED_WITHIN: Duration = Duration::from_secs(600);

/// How the database does, as `/ready` tells it.
#[derive(Debug, Clone, Default)]
pub struct DatabaseHealth(Arc<AtomicU8>);

impl DatabaseHealth {
    const ANSWERS: u8 = 0;
    const AWAY: u8 = 1;
    const UNCHECKED: u8 = 2;
    const UNFIT: u8 = 3;

    /// It answered, or did not.
    pub(super) fn answered(&self, answered: bool) {
        self.0.store(if answered { Self::ANSWERS } else { Self::AWAY }, Ordering::Relaxed);
    }

    /// What does not work as it should.
    pub fn degraded(&self) -> Option<&'static str> {
        match self.0.load(Ordering::Relaxed) {
            Self::ANSWERS => None,
            Self::AWAY => Some("database: does not answer, calls go on from memory and wait in the journal"),
            Self::UNCHECKED => Some("database: away since the start, calls are answered from remembered tenants"),
            _ => Some("database: must not be used as it is (see the log), calls are answered from remembered tenants"),
        }
    }
}

/// See the [module](self).
pub struct ComingBack {
    /// Past the gate.
    storage: Storage,
    gate: Gate,
    health: DatabaseHealth,
}

impl ComingBack {
    /// Storage that nobody gets through to until [`ComingBack::run`] has opened it.
    pub(super) fn of(storage: Storage) -> (Storage, Self) {
        let (database, gate) = storage.database.gated();
        let behind = Storage { database, ..storage.clone() };
        let health = DatabaseHealth(Arc::new(AtomicU8::new(DatabaseHealth::UNCHECKED)));
        (behind, Self { storage, gate, health })
    }

    pub(super) fn health(&self) -> DatabaseHealth {
        self.health.clone()
    }

    /// Until the database is back, checked, and has what `first` does.
    pub async fn run(self, first: impl AsyncFn(&Storage) -> Result<(), TenantsError>) {
        let mut told = String::new();
        loop {
            let late = || Err(StorageError::Database(SchemaError::Busy).into());
            let mut done =
                timeout(CHECKED_WITHIN, self.storage.check_fitness()).await.map_or_else(|_| late(), |fit| Ok(fit?));
            if done.is_ok() {
                let rest = async {
                    self.storage.reapply_tombstones().await?;
                    first(&self.storage).await
                };
                done = timeout(PREPARED_WITHIN, rest).await.unwrap_or_else(|_| late());
            }
            let Err(error) = done else { break };
            let away = matches!(&error, TenantsError::Storage(error) if is_away(error));
            let (state, wait) = match away {
                true => (DatabaseHealth::UNCHECKED, LOOK_EVERY),
                false => (DatabaseHealth::UNFIT, UNFIT_LOOK_EVERY),
            };
            self.health.0.store(state, Ordering::Relaxed);
            let text = error.to_string();
            if !away && text != told {
                tracing::error!(%error, "the database is back and must not be used: calls go on without it");
                told = text;
            }
            sleep(wait).await;
        }
        self.health.answered(true);
        self.gate.open();
        tracing::info!("the database is back: everything is as after any other start");
    }
}

/// Whether the database may be there later. One that refuses our name, our password or has never been made is not away:
/// somebody must look.
pub(super) fn is_away(error: &StorageError) -> bool {
    const WRONG: [&str; 4] = ["authentication failed", "does not exist", "pg_hba.conf", "is not permitted"];
    let (StorageError::Database(error) | StorageError::Keys(KeyringError::Schema(error))) = error else { return false };
    let text = error.to_string();
    error.is_transient() && !WRONG.iter().any(|wrong| text.contains(wrong))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cause: &str, away: bool) {
        assert_eq!(is_away(&SchemaError::Unreachable(cause.to_owned()).into()), away, "{cause}");
    }

    #[test]
    fn a_database_that_is_away_is_not_one_that_refuses_us() {
        check("Connection refused (os error 111)", true);
        check("failed to lookup address information: Name or service not known", true);
        check("db error: FATAL: the database system is starting up", true);
        check("db error: FATAL: password authentication failed for user \"app\"", false);
        check("db error: FATAL: database \"frontdesk\" does not exist", false);
        check("db error: FATAL: no pg_hba.conf entry for host", false);
        assert!(!is_away(&StorageError::NoOwner));
    }
}
