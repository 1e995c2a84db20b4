//! What frontdesk stores: the tables, the only roads to their rows, and the keys that seal what callers said.
//!
//! ```text
//! Database ── connection ──┬─ scope(tenant)  TenantScope   a tenant's rows, in one transaction
//!                          └─ unscoped()     Unscoped      directory, work queue: what has no tenant yet
//! ```

pub mod audit_chain;
pub mod backup;
mod connect;
mod database;
pub mod encryption;
mod error;
mod ids;
pub mod keyring;
pub mod migrate;
pub mod models;
pub mod private;
mod schema;
mod scope;
#[cfg(feature = "test-db")]
pub mod test_db;

pub use connect::Target;
pub use database::{Connection, Database, Gate, Unscoped};
pub use error::SchemaError;
pub use ids::{
    AppointmentId, CallId, DataKeyId, EntryId, LeaseId, MessageId, PatientId, SmsId, TenantId, UserId, WorkId,
};
pub use scope::TenantScope;
