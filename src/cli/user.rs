//! `frontdesk user …`: people of a practice who may log in.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use chrono::{DateTime, Utc};
use clap::{Args, Subcommand, ValueEnum};
use frontdesk_schema::models::users::{self, Added, NewUser, Role, UserRow};
use frontdesk_schema::{SchemaError, TenantScope, UserId};
use lettre::Address;
use serde_json::{Value, json};

use super::store::{actor, tenant, with_storage};
use super::{fail, password};
use crate::auth::password::Password;
use crate::config::Environment;

/// The longest address that mail can be sent to (RFC 5321, section 4.5.3.1.3, without the angle brackets).
const LONGEST_EMAIL: usize = 254;

#[derive(Debug, Subcommand)]
pub(super) enum UserCommand {
    /// Let somebody log in. The password is asked for on the terminal, or read from standard input.
    Add {
        #[command(flatten)]
        who: Who,
        /// What they may do.
        #[arg(long, value_enum)]
        role: RoleArg,
    },
    /// List who may log in, and who was removed.
    List {
        /// The tenant's id, like bright-smiles.
        #[arg(long)]
        tenant: String,
    },
    /// Give somebody another password, and end their sessions. It is asked for as by `add`.
    Password {
        #[command(flatten)]
        who: Who,
    },
    /// Let somebody log in no more, and end their sessions. What they did stays in the audit log.
    Remove {
        #[command(flatten)]
        who: Who,
    },
}

#[derive(Debug, Args)]
pub(super) struct Who {
    /// The e-mail address that they log in with.
    email: String,
    /// The tenant's id, like bright-smiles.
    #[arg(long)]
    tenant: String,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum RoleArg {
    /// Everything of the practice's, people and settings included.
    Manager,
    /// What the desk needs: calls, appointments, messages.
    Staff,
}

impl From<RoleArg> for Role {
    fn from(role: RoleArg) -> Self {
        match role {
            RoleArg::Manager => Self::Manager,
            RoleArg::Staff => Self::Staff,
        }
    }
}

pub(super) fn run(command: &UserCommand, environment: &Environment) -> ExitCode {
    let done = match command {
        UserCommand::Add { who, role } => add(environment, who, (*role).into()),
        UserCommand::List { tenant } => list(environment, tenant),
        UserCommand::Password { who } => change_password(environment, who),
        UserCommand::Remove { who } => remove(environment, who),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn add(environment: &Environment, who: &Who, role: Role) -> anyhow::Result<()> {
    let email = address(&who.email)?;
    let hash = new_password(&email)?;
    let user = NewUser { email: &email, role, password_hash: &hash };
    let added = change(environment, &who.tenant, async |scope| {
        let added = users::add(scope, &user).await?;
        let (id, action) = match added {
            Added::New(id) => (id, "user.added"),
            Added::Back(id) => (id, "user.restored"),
            Added::Already => bail!(
                "{} has a user {email} already: `frontdesk user password` changes their password, \
                 `frontdesk user remove` removes them",
                who.tenant
            ),
        };
        Ok((added, Entry { id, action, detail: json!({ "role": role.label() }) }))
    })?;
    let again = if matches!(added, Added::Back(_)) { " again" } else { "" };
    writeln!(io::stdout(), "{email} may log in to {}{again}, as {}", who.tenant, role.label())?;
    Ok(())
}

fn list(environment: &Environment, slug: &str) -> anyhow::Result<()> {
    let users = with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, slug).await?;
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        let users = users::all(&mut scope).await?;
        scope.rollback().await.map_err(SchemaError::from)?;
        Ok(users)
    })?;
    let day = |at: DateTime<Utc>| at.format("%Y-%m-%d").to_string();
    for UserRow { id, email, role, created_at, disabled_at, .. } in users {
        let removed = disabled_at.map(|at| format!(", removed {}", day(at))).unwrap_or_default();
        writeln!(io::stdout(), "{id}  {:<8} added {}{removed}  {email}", role.label(), day(created_at))?;
    }
    Ok(())
}

fn change_password(environment: &Environment, who: &Who) -> anyhow::Result<()> {
    let email = address(&who.email)?;
    let hash = new_password(&email)?;
    change(environment, &who.tenant, async |scope| {
        let id = users::set_password(scope, &email, &hash).await?;
        let id = id.with_context(|| unknown(&who.tenant, &email))?;
        Ok(((), Entry { id, action: "user.password_changed", detail: json!({}) }))
    })?;
    writeln!(io::stdout(), "{email} has a new password, and must log in again")?;
    Ok(())
}

fn remove(environment: &Environment, who: &Who) -> anyhow::Result<()> {
    let email = address(&who.email)?;
    change(environment, &who.tenant, async |scope| {
        let id = users::remove(scope, &email).await?.with_context(|| unknown(&who.tenant, &email))?;
        Ok(((), Entry { id, action: "user.removed", detail: json!({}) }))
    })?;
    writeln!(io::stdout(), "{email} may log in to {} no more", who.tenant)?;
    Ok(())
}

/// What is written down of a change: ids, never the address.
struct Entry {
    id: UserId,
    action: &'static str,
    detail: Value,
}

/// A change of a tenant's users and its entry in the audit log, in one transaction.
fn change<T>(
    environment: &Environment,
    slug: &str,
    work: impl AsyncFnOnce(&mut TenantScope<'_>) -> anyhow::Result<(T, Entry)>,
) -> anyhow::Result<T> {
    with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, slug).await?;
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        let (done, Entry { id, action, detail }) = work(&mut scope).await?;
        storage.audit(&mut scope, &actor(), action, Some(&id.to_string()), detail).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(done)
    })
}

fn new_password(email: &str) -> anyhow::Result<String> {
    Ok(Password::choose(password::ask(email)?, email)?.hash()?)
}

fn unknown(slug: &str, email: &str) -> String {
    format!("{slug} has no user {email} who may log in")
}

/// An address in the spelling it is kept and compared in: capitals mean nothing to anybody who types one.
fn address(text: &str) -> anyhow::Result<String> {
    let text = text.trim().to_lowercase();
    let fits = text.len() <= LONGEST_EMAIL && text.parse::<Address>().is_ok();
    if fits { Ok(text) } else { bail!("{text:?} is not an e-mail address") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(address(text).ok().as_deref(), expected, "{text:?}");
    }

    #[test]
    fn an_address_has_one_spelling() {
        check("Ada@BrightSmiles.Example", Some("ada@brightsmiles.example"));
        check(" ada@brightsmiles.example ", Some("ada@brightsmiles.example"));
        check("ada+desk@brightsmiles.example", Some("ada+desk@brightsmiles.example"));
        for wrong in ["", "ada", "ada@", "@brightsmiles.example", "a da@b.example", "ada@b.example\nroot@b.example"] {
            check(wrong, None);
        }
        check(&format!("{}@b.example", "a".repeat(LONGEST_EMAIL)), None);
    }
}
