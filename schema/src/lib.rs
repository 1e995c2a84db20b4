//! What frontdesk stores. For now the identifiers that every crate shares; tables come with storage.

mod ids;

pub use ids::{CallId, MessageId, TenantId};
