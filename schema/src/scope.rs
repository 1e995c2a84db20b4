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
