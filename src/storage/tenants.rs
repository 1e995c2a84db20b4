//! Tenants from the database: kept in memory as one snapshot, replaced when the directory says that something changed.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use frontdesk_actors::store::{StoreResult, TenantDirectory};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::models::tenants::Applied;
use frontdesk_schema::models::{directory, tenants};
use frontdesk_schema::{SchemaError, TenantId};
use futures_util::future;
use serde_json::json;
use tokio::time::{sleep, timeout};

use super::convert::{ConvertError, from_config, to_config};
use super::{DatabaseHealth, Remembered, RememberedTenants, Storage, StorageError, terms};
use crate::billing::{BudgetLimits, Terms};
use crate::metrics;

/// How soon a running server follows a change.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// A database that has not answered by then is away.
const LOOKED_WITHIN: Duration = Duration::from_secs(5);

/// Why a tenant could not be applied or read.
#[derive(Debug, thiserror::Error)]
pub enum TenantsError {
    #[error(transparent)]
    Storage(#[from] StorageError),
    #[error("tenant {0:?}: another tenant has one of its telephone numbers")]
    NumberTaken(String),
    #[error("tenant {0:?}: another tenant has one of its calendars")]
    CalendarTaken(String),
    #[error("tenant {slug:?} cannot be used: {problem}")]
    Unusable { slug: String, problem: ConvertError },
}

impl From<SchemaError> for TenantsError {
    fn from(error: SchemaError) -> Self {
        Self::Storage(error.into())
    }
}

/// Makes a tenant be this, and writes down that it changed. What it pays stays as it was.
///
/// # Errors
/// [`TenantsError`]; nothing is changed then.
pub async fn apply(storage: &Storage, tenant: &Tenant, actor: &str) -> Result<Applied, TenantsError> {
    make(storage, tenant, None, actor).await
}

/// Makes a tenant be what its file says, and writes down that it changed.
///
/// # Errors
/// [`TenantsError`]; nothing is changed then.
pub async fn apply_with_terms(
    storage: &Storage,
    tenant: &Tenant,
    terms: &Terms,
    actor: &str,
) -> Result<Applied, TenantsError> {
    make(storage, tenant, Some(terms), actor).await
}

async fn make(
    storage: &Storage,
    tenant: &Tenant,
    agreed: Option<&Terms>,
    actor: &str,
) -> Result<Applied, TenantsError> {
    let mut config = to_config(tenant);
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant.id).await?;
    match (agreed, tenants::load(&mut scope).await?) {
        (Some(agreed), _) => terms::write(agreed, &mut config.main.settings),
        (None, Some(before)) => terms::copy(&before.main.settings, &mut config.main.settings),
        (None, None) => terms::write(&Terms::default(), &mut config.main.settings),
    }
    let applied = tenants::apply(&mut scope, &config).await.map_err(|error| match error {
        error if error.is_constraint("directory_numbers_pkey") => TenantsError::NumberTaken(tenant.slug.clone()),
        error if error.is_constraint("directory_calendars_pkey") => TenantsError::CalendarTaken(tenant.slug.clone()),
        error => error.into(),
    })?;
    if applied == Applied::Created {
        // Whoever was erased and is set up again begins anew.
        storage.keyring.admit(&mut scope).await.map_err(StorageError::from)?;
    }
    if applied != Applied::Unchanged {
        let action = if applied == Applied::Created { "tenant.created" } else { "tenant.changed" };
        storage.audit(&mut scope, actor, action, Some(&tenant.slug), json!({})).await?;
    }
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(applied)
}

/// What the directory said, and what was found behind it.
#[derive(Default)]
struct Snapshot {
    versions: Vec<directory::Listed>,
    by_id: HashMap<TenantId, Arc<Tenant>>,
    by_number: HashMap<PhoneNumber, Arc<Tenant>>,
    in_order: Vec<Arc<Tenant>>,
    /// Of those that have any.
    budgets: HashMap<TenantId, BudgetLimits>,
    /// Those that are as they were before, since what they are now cannot be used.
    former: HashSet<TenantId>,
}

impl Snapshot {
    /// As it was: its numbers only as far as nobody else has them now.
    fn add_former(&mut self, tenant: Arc<Tenant>) {
        for number in &tenant.phone_numbers {
            self.by_number.entry(number.clone()).or_insert_with(|| Arc::clone(&tenant));
        }
        self.former.insert(tenant.id);
        self.by_id.insert(tenant.id, Arc::clone(&tenant));
        self.in_order.push(tenant);
    }

    fn add(&mut self, tenant: Arc<Tenant>) {
        self.by_number.extend(tenant.phone_numbers.iter().map(|number| (number.clone(), Arc::clone(&tenant))));
        self.by_id.insert(tenant.id, Arc::clone(&tenant));
        self.in_order.push(tenant);
    }
}

/// The tenants of the database. Calls read the snapshot and never wait for PostgreSQL.
pub struct DatabaseTenants {
    storage: Storage,
    snapshot: RwLock<Arc<Snapshot>>,
    /// Where they are remembered for a start without the database.
    remembered: Option<RememberedTenants>,
    health: DatabaseHealth,
}

impl DatabaseTenants {
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn load(storage: Storage) -> Result<Self, TenantsError> {
        let tenants = Self::of(storage);
        tenants.refresh().await?;
        Ok(tenants)
    }

    /// The tenants of an earlier run, until the database is back.
    pub fn from_memory(storage: Storage, known: &Remembered) -> Self {
        let mut snapshot = Snapshot::default();
        known.tenants.iter().for_each(|tenant| snapshot.add(Arc::clone(tenant)));
        let health = known.coming_back.health();
        Self { snapshot: RwLock::new(Arc::new(snapshot)), health, ..Self::of(storage) }
    }

    fn of(storage: Storage) -> Self {
        Self { storage, snapshot: RwLock::default(), remembered: None, health: DatabaseHealth::default() }
    }

    /// Remembers them on the disk, now and whenever they change.
    #[must_use]
    pub async fn remembering(self, remembered: RememberedTenants) -> Self {
        let tenants = Self { remembered: Some(remembered), ..self };
        tenants.remember().await;
        tenants
    }

    /// How the database does.
    pub fn health(&self) -> DatabaseHealth {
        self.health.clone()
    }

    async fn remember(&self) {
        let snapshot = self.snapshot();
        // What was not read from the database is remembered already.
        let Some(remembered) = self.remembered.clone().filter(|_| !snapshot.versions.is_empty()) else { return };
        let written = tokio::task::spawn_blocking(move || remembered.write(&snapshot.in_order)).await;
        if let Err(error) = written.unwrap_or_else(|error| Err(std::io::Error::other(error))) {
            metrics::tenants_not_remembered();
            tracing::error!(%error, "the tenants could not be remembered: a start without the database has older ones");
        }
    }

    /// Reads what has changed since the last time. Returns whether anything had.
    ///
    /// # Errors
    /// When PostgreSQL does not answer; the snapshot stays as it is.
    pub async fn refresh(&self) -> Result<bool, TenantsError> {
        let mut connection = self.storage.database.connection().await?;
        let versions = directory::all(&mut connection.unscoped()).await?;
        let before = self.snapshot();
        if versions == before.versions {
            return Ok(false);
        }
        let mut next = Snapshot::default();
        for listed in &versions {
            let known = before.by_id.get(&listed.tenant);
            let budget_before = before.budgets.get(&listed.tenant).map(|budget| (listed.tenant, budget.clone()));
            if let Some(tenant) = known.filter(|_| before.versions.contains(listed)) {
                next.budgets.extend(budget_before);
                match before.former.contains(&tenant.id) {
                    true => next.add_former(Arc::clone(tenant)),
                    false => next.add(Arc::clone(tenant)),
                }
                continue;
            }
            let mut scope = connection.scope(listed.tenant).await?;
            let config = tenants::load(&mut scope).await?;
            scope.commit().await.map_err(SchemaError::from)?;
            let Some(config) = config else { continue };
            let terms = terms::read(&config.main.settings).unwrap_or_default();
            match (from_config(listed.tenant, config), known) {
                (Ok(tenant), _) => {
                    let budget = Some(terms.budget).filter(|budget| *budget != BudgetLimits::default());
                    next.budgets.extend(budget.map(|budget| (listed.tenant, budget)));
                    next.add(Arc::new(tenant));
                }
                // Perhaps a newer release wrote it. Its callers are better served by what it was than by nobody.
                (Err(problem), Some(tenant)) => {
                    tracing::warn!(tenant = %listed.slug, %problem, "a changed tenant cannot be used: it stays as it was");
                    next.budgets.extend(budget_before);
                    next.add_former(Arc::clone(tenant));
                }
                // One tenant that somebody broke must not take the others along.
                (Err(problem), None) => {
                    tracing::error!(tenant = %listed.slug, %problem, "a tenant of the database cannot be used");
                }
            }
        }
        next.versions = versions;
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(next);
        self.remember().await;
        Ok(true)
    }

    /// Follows the directory for as long as it is polled; `changed` runs after each change.
    pub async fn follow(&self, changed: impl AsyncFn()) {
        let mut failing = false;
        loop {
            sleep(LOOK_EVERY).await;
            let late = |_| Err(StorageError::Database(SchemaError::Busy).into());
            let refreshed = timeout(LOOKED_WITHIN, self.refresh()).await.unwrap_or_else(late);
            // Until it has been checked, whoever checks it tells how it does.
            if !self.storage.database.is_shut() {
                self.health.answered(refreshed.is_ok());
            }
            match refreshed {
                Ok(true) => {
                    tracing::info!(tenants = self.snapshot().in_order.len(), "tenants have changed");
                    changed().await;
                    failing = false;
                }
                Ok(false) => failing = false,
                Err(error) if !std::mem::replace(&mut failing, true) => {
                    tracing::warn!(%error, "tenants cannot be looked up: the last known ones stay");
                }
                Err(_) => {}
            }
        }
    }

    /// What the practices that have a budget may spend.
    pub fn budgets(&self) -> Vec<(TenantId, BudgetLimits)> {
        self.snapshot().budgets.iter().map(|(tenant, budget)| (*tenant, budget.clone())).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.snapshot().in_order.is_empty()
    }

    fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl TenantDirectory for DatabaseTenants {
    fn by_number<'a>(&'a self, number: &'a PhoneNumber) -> StoreResult<'a, Option<Arc<Tenant>>> {
        Box::pin(future::ready(Ok(self.snapshot().by_number.get(number).cloned())))
    }

    fn by_id(&self, id: TenantId) -> StoreResult<'_, Option<Arc<Tenant>>> {
        Box::pin(future::ready(Ok(self.snapshot().by_id.get(&id).cloned())))
    }

    fn all(&self) -> StoreResult<'_, Vec<Arc<Tenant>>> {
        Box::pin(future::ready(Ok(self.snapshot().in_order.clone())))
    }
}
