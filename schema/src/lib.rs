//! What frontdesk stores. For now the identifiers that every crate shares; tables come with storage.

pub mod audit_chain;
pub mod encryption;
mod ids;

pub use ids::{CallId, DataKeyId, MessageId, TenantId};
