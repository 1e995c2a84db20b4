//! What the API reads from, as a trait; nothing of SQL here.
//!
//! Whoever implements it opens what is sealed, shows a tenant's rows to nobody else, and writes the reading into the
//! audit log in the same transaction: no answer without its entry.

use frontdesk_schema::{CallId, TenantId};
use futures_util::future::BoxFuture;

use super::appointments::Appointment;
use super::calls::{Call, CallDetails};
use super::messages::Message;
use super::page::{Page, PageRequest};
use crate::auth::Actor;
use crate::error::ApiError;

/// Storage cannot answer. Whoever implements [`ReadApi`] logs why.
#[derive(Debug, thiserror::Error)]
#[error("storage cannot answer")]
pub struct ReadFailed;

impl From<ReadFailed> for ApiError {
    fn from(_: ReadFailed) -> Self {
        Self::Unavailable
    }
}

/// Reads for the API.
pub trait ReadApi: Send + Sync {
    /// Newest first, by start and id.
    fn calls(&self, tenant: TenantId, actor: Actor, page: PageRequest)
    -> BoxFuture<'_, Result<Page<Call>, ReadFailed>>;

    /// `None` for a call that this tenant does not have, whoever else may.
    fn call(
        &self,
        tenant: TenantId,
        actor: Actor,
        id: CallId,
    ) -> BoxFuture<'_, Result<Option<CallDetails>, ReadFailed>>;

    /// Latest first, by start and id.
    fn appointments(
        &self,
        tenant: TenantId,
        actor: Actor,
        page: PageRequest,
    ) -> BoxFuture<'_, Result<Page<Appointment>, ReadFailed>>;

    /// Newest first, by the time they were taken and id.
    fn messages(
        &self,
        tenant: TenantId,
        actor: Actor,
        page: PageRequest,
    ) -> BoxFuture<'_, Result<Page<Message>, ReadFailed>>;
}
