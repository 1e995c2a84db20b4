//! Where PostgreSQL is.

use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use super::reader::Reader;

const EXAMPLE: &str = "postgres://frontdesk_app:password@db.internal/frontdesk?sslmode=verify-full";

/// Where the data lives. Without a `DATABASE_URL` the server runs a PostgreSQL of its own under `FRONTDESK_DATA`.
#[derive(Debug, Clone, Default)]
pub struct DatabaseConfig {
    /// `DATABASE_URL`: as the application's role, which owns nothing and is bound by row-level security.
    pub url: Option<SecretString>,
    /// `DATABASE_OWNER_URL`: as the owner of the tables; `frontdesk migrate` needs it, `serve` does not.
    pub owner_url: Option<SecretString>,
    /// `FRONTDESK_DATABASE_CONNECTIONS`: most connections of this process. Too many, and several nodes exceed the server's
    /// `max_connections`; too few, and pages of the API wait for each other. Calls themselves never wait for a connection.
    pub connections: usize,
}

impl DatabaseConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let url = connection(vars, "DATABASE_URL");
        let owner_url = connection(vars, "DATABASE_OWNER_URL");
        let connections = vars.number("FRONTDESK_DATABASE_CONNECTIONS", 2..=200, "16");
        Some(Self { url: url?, owner_url: owner_url?, connections: usize::try_from(connections?).ok()? })
    }

    /// Whether the server runs a PostgreSQL of its own.
    pub const fn is_private(&self) -> bool {
        self.url.is_none()
    }
}

/// A URL with a password in it: never shown, not even when it is wrong.
fn connection(vars: &mut Reader<'_>, variable: &'static str) -> Option<Option<SecretString>> {
    let Some(secret) = vars.secret(variable) else { return Some(None) };
    let fits = Url::parse(secret.expose_secret()).is_ok_and(|url| matches!(url.scheme(), "postgres" | "postgresql"));
    if !fits {
        vars.mistake(variable, "is not a PostgreSQL URL", EXAMPLE);
        return None;
    }
    Some(Some(secret))
}
