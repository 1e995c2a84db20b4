//! What the commands about stored things share: opening storage beside a server that may be running, and who asks.

use std::future::Future;

use anyhow::Context as _;
use frontdesk_schema::TenantId;

use crate::config::{Environment, StorageConfig};
use crate::storage::{Opened, Storage};

/// Runs a command with storage open, and closes it again.
pub(super) fn with_storage<T, F: Future<Output = anyhow::Result<T>>>(
    environment: &Environment,
    command: impl FnOnce(Storage, StorageConfig) -> F,
) -> anyhow::Result<T> {
    with_opened(environment, async move |opened, config| command(opened.storage.clone(), config.clone()).await)
}

/// The same for a command that needs more than the application's role may do.
pub(super) fn with_opened<T>(
    environment: &Environment,
    command: impl AsyncFnOnce(&Opened, &StorageConfig) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let config = StorageConfig::from_vars(|name| environment.get(name))?;
    block_on(async {
        let opened = Opened::open_beside(&config).await?;
        let done = command(&opened, &config).await;
        opened.close().await;
        done
    })
}

/// Runs a command that waits for PostgreSQL.
pub(super) fn block_on<T>(command: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    // With two providers in the dependency tree rustls chooses none by itself; a second call changes nothing.
    drop(rustls::crypto::ring::default_provider().install_default());
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(command)
}

/// Who the audit log says it was: the account that runs the command.
pub(super) fn actor() -> String {
    let user = std::env::var("SUDO_USER").or_else(|_| std::env::var("USER"));
    format!("operator {}", user.unwrap_or_else(|_| rustix::process::getuid().as_raw().to_string()))
}

pub(super) async fn tenant(storage: &Storage, slug: &str) -> anyhow::Result<TenantId> {
    storage.tenant(slug).await?.with_context(|| format!("there is no tenant with the id {slug:?}"))
}
