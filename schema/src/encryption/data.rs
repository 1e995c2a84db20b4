//! A data key: seals what is known about one patient, or was said in one call until the caller is known.

use std::fmt;

use super::error::{KeyName, OpenError};
use super::place::Place;
use super::private::Private;
use super::sealed::SealedText;
use super::sealing::SealingKey;
use super::secret::Secret;
use crate::ids::{DataKeyId, TenantId};

/// The key that seals columns. Deleting its wrapped form is what erases a person.
pub struct DataKey {
    id: DataKeyId,
    key: SealingKey,
}

/// Where its wrapped form is kept. Whose key it is stands beside it and may change; its id may not.
pub(super) fn place(tenant: TenantId, id: DataKeyId) -> Place {
    Place::new(tenant, "keys.data_keys", "wrapped", id)
}

impl DataKey {
    pub fn random() -> Self {
        Self::from_secret(DataKeyId::new(), Secret::random())
    }

    pub(super) fn from_secret(id: DataKeyId, secret: Secret) -> Self {
        Self { id, key: SealingKey::new(secret, KeyName::Data(id)) }
    }

    pub(super) fn secret(&self) -> &Secret {
        self.key.secret()
    }

    /// What a row's `data_key_id` says.
    pub fn id(&self) -> DataKeyId {
        self.id
    }

    pub fn seal(&self, place: &Place, text: &Private<String>) -> SealedText {
        self.key.seal(place, text)
    }

    /// # Errors
    /// When this key did not seal the text for this place, or it was altered.
    pub fn open(&self, place: &Place, sealed: &SealedText) -> Result<Private<String>, OpenError> {
        self.key.open(place, sealed)
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DataKey({}, redacted)", self.id)
    }
}
