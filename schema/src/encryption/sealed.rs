//! What is sealed, as the database keeps it: bytes with a type, so that nothing in clear gets into such a column.

use std::fmt;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Binary;

macro_rules! stored_bytes {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, AsExpression, FromSqlRow)]
        #[diesel(sql_type = Binary)]
        pub struct $name(Vec<u8>);

        impl $name {
            /// Takes bytes that were sealed before: from a row, a file, a message.
            pub fn from_bytes(bytes: Vec<u8>) -> Self {
                Self(bytes)
            }

            pub fn as_bytes(&self) -> &[u8] {
                &self.0
            }

            pub fn into_bytes(self) -> Vec<u8> {
                self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({} bytes)", stringify!($name), self.0.len())
            }
        }

        impl<DB: Backend> ToSql<Binary, DB> for $name
        where
            Vec<u8>: ToSql<Binary, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                self.0.to_sql(out)
            }
        }

        impl<DB: Backend> FromSql<Binary, DB> for $name
        where
            Vec<u8>: FromSql<Binary, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                Vec::<u8>::from_sql(bytes).map(Self)
            }
        }
    };
}

stored_bytes!(
    /// A text that is sealed; [`super::SealingKey::open`] reads it.
    SealedText
);
stored_bytes!(
    /// A key that is wrapped by the key above it.
    WrappedKey
);
