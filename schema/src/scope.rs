//! The only road to a tenant's rows: a transaction in which row-level security knows the tenant.
//!
//! The connection inside is private to this crate, so code outside it cannot run a query of its own, with or without a
//! tenant:
//!
//! ```compile_fail
//! async fn all_callers(scope: &mut frontdesk_schema::TenantScope<'_>) {
//!     scope.connection(); // private
//! }
//! ```

use diesel::sql_types::Text;
use diesel_async::{AsyncPgConnection, RunQueryDsl as _, TransactionManager as _};

use crate::ids::TenantId;

type Transactions = <AsyncPgConnection as diesel_async::AsyncConnection>::TransactionManager;

/// A transaction for one tenant. Dropped without [`TenantScope::commit`], it is rolled back and its connection closed.
pub struct TenantScope<'c> {
    tenant: TenantId,
    connection: &'c mut AsyncPgConnection,
}

impl<'c> TenantScope<'c> {
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn begin(connection: &'c mut AsyncPgConnection, tenant: TenantId) -> diesel::QueryResult<Self> {
        Transactions::begin_transaction(connection).await?;
        // Local to the transaction: a pooled connection carries no tenant over to whoever uses it next.
        diesel::sql_query("select set_config('app.tenant_id', $1, true)")
            .bind::<Text, _>(tenant.to_string())
            .execute(connection)
            .await?;
        Ok(Self { tenant, connection })
    }

    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    pub(crate) fn connection(&mut self) -> &mut AsyncPgConnection {
        self.connection
    }

    /// Does what may turn out to be impossible. On `None`, and on an error, all of it is undone and the transaction goes
    /// on; an error of one of the constraints `forbidden` is a `None`.
    pub(crate) async fn attempt<T>(
        &mut self,
        forbidden: &[&str],
        work: impl AsyncFnOnce(&mut AsyncPgConnection) -> diesel::QueryResult<Option<T>>,
    ) -> diesel::QueryResult<Option<T>> {
        use diesel::result::Error;
        // Within a transaction these are savepoints.
        Transactions::begin_transaction(self.connection).await?;
        let done = work(self.connection).await;
        if matches!(done, Ok(Some(_))) {
            Transactions::commit_transaction(self.connection).await?;
            return done;
        }
        Transactions::rollback_transaction(self.connection).await?;
        match done {
            Err(Error::DatabaseError(_, refusal))
                if refusal.constraint_name().is_some_and(|name| forbidden.contains(&name)) =>
            {
                Ok(None)
            }
            done => done,
        }
    }

    /// # Errors
    /// When PostgreSQL does not answer, or a constraint checked late fails.
    pub async fn commit(self) -> diesel::QueryResult<()> {
        Transactions::commit_transaction(self.connection).await
    }

    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn rollback(self) -> diesel::QueryResult<()> {
        Transactions::rollback_transaction(self.connection).await
    }
}
