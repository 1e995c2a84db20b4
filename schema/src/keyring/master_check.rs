//! Is this the master key that the database was sealed under?
//!
//! One row for the whole database holds a value sealed by the master key. It is written at the first start and replaced
//! by a rotation, so a wrong key is told before anything is sealed under it.

use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncPgConnection, RunQueryDsl as _};

use super::rows::under_master;
use super::tables::master_check as table;
use super::{Keyring, KeyringError};
use crate::database::Unscoped;
use crate::encryption::{UnderMaster, UnwrapError, WrappedKey};

/// How the master key given and the database fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MasterState {
    /// The database was new; it is this key's from now on.
    First,
    Current,
    /// The database is still the previous key's: `frontdesk keys rotate` has not been run, or not to its end.
    NotYetRotated,
}

impl Keyring {
    /// Call it before anything is sealed or opened.
    ///
    /// # Errors
    /// [`KeyringError::WrongMaster`] when the database was sealed under a key that is not given.
    pub async fn verify_master(&self, unscoped: &mut Unscoped<'_>) -> Result<MasterState, KeyringError> {
        let connection = unscoped.connection();
        let first = insert(connection, &self.masters.sealed_check()).await?;
        let Some(check) = find(connection).await? else { return Err(diesel::result::Error::NotFound.into()) };
        self.open_check(&check)?;
        Ok(match (first, check.master == self.masters.current().id()) {
            (true, _) => MasterState::First,
            (false, true) => MasterState::Current,
            (false, false) => MasterState::NotYetRotated,
        })
    }

    /// The same for a check that is in no database yet, but in a backup of one: what it says its master key is called,
    /// and the sealed value.
    ///
    /// # Errors
    /// [`KeyringError::WrongMaster`] when it was sealed under a key that is not given.
    pub fn verify_master_of_backup(&self, master_key_id: &str, sealed: Vec<u8>) -> Result<(), KeyringError> {
        let sealed = WrappedKey::from_bytes(sealed);
        self.open_check(&under_master(master_key_id, sealed, "keys.master_check.master_key_id")?)
    }

    fn open_check(&self, check: &UnderMaster) -> Result<(), KeyringError> {
        self.masters.open_check(check).map_err(|error| match error {
            UnwrapError::OtherMaster { needed, given, .. } => KeyringError::WrongMaster { needed, given },
            error @ UnwrapError::Open(_) => error.into(),
        })
    }

    /// The last step of a rotation: from now on the previous key alone is refused.
    pub(super) async fn replace_check(&self, unscoped: &mut Unscoped<'_>) -> Result<(), KeyringError> {
        let check = self.masters.sealed_check();
        diesel::update(table::table)
            .set((table::master_key_id.eq(check.master.to_string()), table::sealed.eq(&check.wrapped)))
            .execute(unscoped.connection())
            .await?;
        Ok(())
    }
}

async fn find(connection: &mut AsyncPgConnection) -> Result<Option<UnderMaster>, KeyringError> {
    let row: Option<(String, WrappedKey)> =
        table::table.select((table::master_key_id, table::sealed)).first(connection).await.optional()?;
    row.map(|(id, sealed)| under_master(&id, sealed, "keys.master_check.master_key_id")).transpose()
}

/// Whether this was the first.
async fn insert(connection: &mut AsyncPgConnection, check: &UnderMaster) -> Result<bool, KeyringError> {
    let row = (table::master_key_id.eq(check.master.to_string()), table::sealed.eq(&check.wrapped));
    let inserted = diesel::insert_into(table::table).values(row).on_conflict_do_nothing().execute(connection).await?;
    Ok(inserted > 0)
}
