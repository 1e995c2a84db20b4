//! People of a practice who may log in. One who was removed stays as a row, so that the audit log's ids still mean
//! somebody; they cannot log in.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::text_enum::text_enum;
use crate::error::SchemaError;
use crate::ids::UserId;
use crate::schema::{sessions, users};
use crate::scope::TenantScope;

text_enum!(
    /// What somebody may do.
    Role {
        /// Everything of the practice's, people and settings included.
        Manager = "manager",
        /// What the desk needs: calls, appointments, messages.
        Staff = "staff",
    }
);

/// Does not print: address and hash are for nobody's log.
#[derive(Clone, Queryable, Selectable)]
#[diesel(table_name = users, check_for_backend(diesel::pg::Pg))]
pub struct UserRow {
    pub id: UserId,
    pub email: String,
    pub role: Role,
    /// Argon2id, in the PHC string format.
    pub password_hash: String,
    pub created_at: DateTime<Utc>,
    /// Since then they may not log in.
    pub disabled_at: Option<DateTime<Utc>>,
}

/// Somebody to be added; the address in its one spelling.
pub struct NewUser<'a> {
    pub email: &'a str,
    pub role: Role,
    pub password_hash: &'a str,
}

/// What came of adding somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    New(UserId),
    /// They had been removed, and may log in again.
    Back(UserId),
    /// Somebody with this address may log in already; nothing was changed.
    Already,
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn add(scope: &mut TenantScope<'_>, user: &NewUser<'_>) -> Result<Added, SchemaError> {
    let id = UserId::new();
    let row = (
        users::tenant_id.eq(scope.tenant().as_uuid()),
        users::id.eq(id),
        users::email.eq(user.email),
        users::role.eq(user.role),
        users::password_hash.eq(user.password_hash),
    );
    let new = diesel::insert_into(users::table).values(row).on_conflict((users::tenant_id, users::email)).do_nothing();
    if new.execute(scope.connection()).await? > 0 {
        return Ok(Added::New(id));
    }
    let removed = users::table.filter(users::email.eq(user.email)).filter(users::disabled_at.is_not_null());
    let back = diesel::update(removed)
        .set((
            users::role.eq(user.role),
            users::password_hash.eq(user.password_hash),
            users::disabled_at.eq(None::<DateTime<Utc>>),
        ))
        .returning(users::id)
        .get_result(scope.connection())
        .await
        .optional()?;
    Ok(back.map_or(Added::Already, Added::Back))
}

/// Everybody, those who were removed included, by address.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn all(scope: &mut TenantScope<'_>) -> Result<Vec<UserRow>, SchemaError> {
    Ok(users::table.order(users::email).select(UserRow::as_select()).load(scope.connection()).await?)
}

/// Gives somebody another password and ends their sessions. `None`: nobody with this address may log in.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn set_password(
    scope: &mut TenantScope<'_>,
    email: &str,
    password_hash: &str,
) -> Result<Option<UserId>, SchemaError> {
    let user = users::table.filter(users::email.eq(email)).filter(users::disabled_at.is_null());
    let changed = diesel::update(user)
        .set(users::password_hash.eq(password_hash))
        .returning(users::id)
        .get_result(scope.connection())
        .await
        .optional()?;
    end_sessions(scope, changed).await
}

/// Lets somebody log in no more, and ends their sessions. `None`: nobody with this address may.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn remove(scope: &mut TenantScope<'_>, email: &str) -> Result<Option<UserId>, SchemaError> {
    let user = users::table.filter(users::email.eq(email)).filter(users::disabled_at.is_null());
    let removed = diesel::update(user)
        .set(users::disabled_at.eq(diesel::dsl::now))
        .returning(users::id)
        .get_result(scope.connection())
        .await
        .optional()?;
    end_sessions(scope, removed).await
}

async fn end_sessions(scope: &mut TenantScope<'_>, user: Option<UserId>) -> Result<Option<UserId>, SchemaError> {
    if let Some(user) = user {
        diesel::delete(sessions::table.filter(sessions::user_id.eq(user))).execute(scope.connection()).await?;
    }
    Ok(user)
}
