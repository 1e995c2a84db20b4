//! One file a table: its row, and the queries about it. A tenant's rows are reached through a [`TenantScope`] only.
//!
//! [`TenantScope`]: crate::TenantScope

pub mod api_keys;
pub mod appointments;
pub mod audit;
pub mod calls;
pub mod directory;
pub mod messages;
pub mod retention;
pub mod tenants;
pub mod turns;
pub mod usage;
