//! Blind indexes: finding equal values without reading any.
//!
//! HMAC-SHA256 of the normalised value, cut to 16 bytes, under a key per tenant and column. Whoever sees a dump can
//! tell that two rows of one column hold the same number, and nothing else: not which, nor whether another column or
//! tenant has it.

use std::fmt;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Binary;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use super::normalise::Normalised;
use super::secret::Secret;

/// The column that an index is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlindColumn {
    pub table: &'static str,
    pub column: &'static str,
}

/// What stands for a value in a column that is searched.
#[derive(Clone, Copy, PartialEq, Eq, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = Binary)]
pub struct BlindIndex([u8; Self::LENGTH]);

impl BlindIndex {
    pub const LENGTH: usize = 16;

    pub(super) fn compute(key: &Secret, value: &Normalised) -> Self {
        let mac = Hmac::<Sha256>::new_from_slice(key.expose()).expect("HMAC takes a key of any length");
        let full = mac.chain_update(value.as_str().as_bytes()).finalize().into_bytes();
        let mut index = [0; Self::LENGTH];
        index.copy_from_slice(&full[..Self::LENGTH]);
        Self(index)
    }

    pub fn as_bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }
}

/// Not shown: in a log it would tell that two callers are one.
impl fmt::Debug for BlindIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BlindIndex(redacted)")
    }
}

impl<DB: Backend> ToSql<Binary, DB> for BlindIndex
where
    [u8]: ToSql<Binary, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.as_slice().to_sql(out)
    }
}

impl<DB: Backend> FromSql<Binary, DB> for BlindIndex
where
    Vec<u8>: FromSql<Binary, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        let bytes = Vec::<u8>::from_sql(bytes)?;
        let length = bytes.len();
        let index = bytes.try_into().map_err(|_| format!("a blind index has 16 bytes, not {length}"))?;
        Ok(Self(index))
    }
}
