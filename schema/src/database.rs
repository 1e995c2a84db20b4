//! The pool of connections, and the two ways into it: for one tenant, or for what has no tenant yet.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diesel::sql_types::{Bool, Text};
use diesel::{ConnectionError, QueryableByName};
use diesel_async::pooled_connection::deadpool::{Object, Pool, PoolError};
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod};
use diesel_async::{AsyncPgConnection, RunQueryDsl as _};
use futures_util::FutureExt as _;
use secrecy::SecretString;

use crate::connect::Target;
use crate::error::SchemaError;
use crate::ids::TenantId;
use crate::migrate;
use crate::scope::TenantScope;

/// How long a request waits for a free connection before it is told that there is none.
const WAIT: Duration = Duration::from_secs(3);

/// PostgreSQL, as the application's role. Cheap to clone.
#[derive(Clone)]
pub struct Database {
    pool: Pool<AsyncPgConnection>,
    gate: Option<Gate>,
}

/// Shut, until somebody has checked what is behind it.
#[derive(Clone)]
pub struct Gate(Arc<AtomicBool>);

impl Gate {
    /// For good.
    pub fn open(&self) {
        AtomicBool::store(&self.0, true, Ordering::Release);
    }
}

/// A connection of the pool. What it is used for, [`Connection::scope`] and [`Connection::unscoped`] say.
pub struct Connection(Object<AsyncPgConnection>);

/// Access to the tables without a tenant: directory, work queue, key check. They hold no patient data.
pub struct Unscoped<'c>(&'c mut AsyncPgConnection);

impl Database {
    /// A pool of at most `connections`; none is opened yet.
    ///
    /// # Errors
    /// [`SchemaError::Url`].
    pub fn new(url: &SecretString, connections: usize) -> Result<Self, SchemaError> {
        let target = Target::parse(url)?;
        let mut config = ManagerConfig::default();
        // Costs a round trip, and finds connections that a restart of PostgreSQL has cut.
        config.recycling_method = RecyclingMethod::Verified;
        config.custom_setup = Box::new(move |_| {
            let target = target.clone();
            async move { target.connect().await }.boxed()
        });
        let manager = AsyncDieselConnectionManager::new_with_config("", config);
        let pool = Pool::builder(manager).max_size(connections).build();
        Ok(Self { pool: pool.map_err(|_| SchemaError::Url("the pool's settings"))?, gate: None })
    }

    /// The same pool, from which nobody gets a connection before the gate is opened.
    #[must_use]
    pub fn gated(&self) -> (Self, Gate) {
        let gate = Gate(Arc::new(AtomicBool::new(false)));
        (Self { pool: self.pool.clone(), gate: Some(gate.clone()) }, gate)
    }

    /// Whether the gate is still shut.
    pub fn is_shut(&self) -> bool {
        self.gate.as_ref().is_some_and(|gate| !AtomicBool::load(&gate.0, Ordering::Acquire))
    }

    /// # Errors
    /// [`SchemaError::Busy`] or [`SchemaError::Unreachable`].
    pub async fn connection(&self) -> Result<Connection, SchemaError> {
        if self.is_shut() {
            return Err(SchemaError::Unreachable("it was away at the start and has not been checked".to_owned()));
        }
        let waiting = tokio::time::timeout(WAIT, self.pool.get()).await;
        match waiting.map_err(|_| SchemaError::Busy)? {
            Ok(connection) => Ok(Connection(connection)),
            Err(PoolError::Backend(error)) => Err(unreachable(&error)),
            Err(error) => Err(SchemaError::Unreachable(error.to_string())),
        }
    }

    /// Whether this role may serve, and whether the tables are those of this release.
    ///
    /// # Errors
    /// [`SchemaError::UnfitRole`] for a superuser, a role that row-level security does not bind, or an owner of
    /// tables; [`SchemaError::NotMigrated`] or [`SchemaError::Newer`].
    pub async fn check(&self) -> Result<(), SchemaError> {
        let mut connection = self.connection().await?;
        check_role(&mut connection.0).await?;
        migrate::check(&mut connection.0).await
    }
}

impl Connection {
    /// A transaction for one tenant.
    ///
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn scope(&mut self, tenant: TenantId) -> Result<TenantScope<'_>, SchemaError> {
        Ok(TenantScope::begin(&mut self.0, tenant).await?)
    }

    pub fn unscoped(&mut self) -> Unscoped<'_> {
        Unscoped(&mut self.0)
    }
}

impl Unscoped<'_> {
    pub(crate) fn connection(&mut self) -> &mut AsyncPgConnection {
        self.0
    }
}

fn unreachable(error: &diesel_async::pooled_connection::PoolError) -> SchemaError {
    use diesel_async::pooled_connection::PoolError;
    match error {
        PoolError::ConnectionError(ConnectionError::BadConnection(cause)) => SchemaError::Unreachable(cause.clone()),
        _ => SchemaError::Unreachable("it does not answer".to_owned()),
    }
}

#[derive(QueryableByName)]
struct Role {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Bool)]
    is_super: bool,
    #[diesel(sql_type = Bool)]
    bypasses: bool,
    #[diesel(sql_type = Bool)]
    owns: bool,
}

async fn check_role(connection: &mut AsyncPgConnection) -> Result<(), SchemaError> {
    const QUESTION: &str = "
        SELECT rolname::text AS name, rolsuper AS is_super, rolbypassrls AS bypasses,
               EXISTS (SELECT FROM pg_class
                       JOIN pg_namespace ON pg_namespace.oid = relnamespace
                       WHERE relkind IN ('r', 'p') AND nspname IN ('public', 'keys')
                         AND pg_has_role(current_user, relowner, 'MEMBER')) AS owns
        FROM pg_roles WHERE rolname = current_user";
    let role: Role = diesel::sql_query(QUESTION).get_result(connection).await?;
    let why = match role {
        Role { is_super: true, .. } => "is a superuser",
        Role { bypasses: true, .. } => "bypasses row-level security",
        Role { owns: true, .. } => "owns tables",
        _ => return Ok(()),
    };
    Err(SchemaError::UnfitRole { role: role.name, why })
}
