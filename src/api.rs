//! `/api/v1`: what happened, as JSON, for programs of the practice. See `docs/API.md`.
//!
//! ```text
//! key ──▶ ApiCaller (tenant, key) ──▶ handler ──▶ ReadApi ──▶ rows of that tenant, and an audit entry, in one transaction
//! ```

pub mod appointments;
pub mod calls;
pub mod messages;
mod page;
pub mod read;
pub mod text_state;
mod time;

use std::sync::Arc;

pub use page::{Cursor, ListOf, Page, PageRequest};
pub use read::{ReadApi, ReadFailed};

use crate::auth::ApiKeys;

/// What the API stands on.
#[derive(Clone)]
pub struct Api {
    pub keys: Arc<dyn ApiKeys>,
    pub read: Arc<dyn ReadApi>,
}

#[cfg(test)]
mod tests;
