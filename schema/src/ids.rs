//! One newtype per kind of identifier, so that no two kinds can be swapped.

use std::fmt;

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, AsExpression, FromSqlRow)]
        #[serde(transparent)]
        #[diesel(sql_type = sql_types::Uuid)]
        pub struct $name(Uuid);

        impl $name {
            /// A fresh identifier; version 7, so that newer ones sort later.
            #[expect(clippy::new_without_default, reason = "an id is made on purpose, never by default")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// Wraps an identifier that came from outside (a database row, a token).
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            pub const fn as_uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0.hyphenated())
            }
        }

        impl ToSql<sql_types::Uuid, Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
                ToSql::<sql_types::Uuid, Pg>::to_sql(&self.0, out)
            }
        }

        impl FromSql<sql_types::Uuid, Pg> for $name {
            fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
                FromSql::<sql_types::Uuid, Pg>::from_sql(bytes).map(Self)
            }
        }
    };
}

id!(
    /// A customer: one practice.
    TenantId
);
id!(
    /// One phone call, from ring to hang-up, however many media streams it takes.
    CallId
);
id!(
    /// A message that a caller left for the practice.
    MessageId
);
id!(
    /// A key that seals what is known about one patient, or was said in one call.
    DataKeyId
);

id!(
    /// Who has or had an appointment.
    PatientId
);
id!(
    /// An appointment that was made here.
    AppointmentId
);
id!(
    /// An entry of the diary: time that is held, booked or blocked.
    EntryId
);
id!(
    /// An effect outside that waits in the outbox, and its entry in the work queue.
    WorkId
);
id!(
    /// A worker's claim on an entry of the work queue.
    LeaseId
);
id!(
    /// A text that we sent or tried to send.
    SmsId
);

id!(
    /// Somebody of a practice who may log in.
    UserId
);

impl CallId {
    /// The identifier of the call that the carrier calls this. Every process and every life of the call arrives at the
    /// same one without asking.
    pub fn of_carrier_call(carrier_call: &str) -> Self {
        const NAMESPACE: Uuid = Uuid::from_u128(0x51d3_0f57_94a1_4b6c_8f0e_2f7d_6c0b_a9e4);
        Self(Uuid::new_v5(&NAMESPACE, carrier_call.as_bytes()))
    }
}

impl MessageId {
    /// The identifier of the one message that says that a call wanted a person and nobody took it.
    pub fn of_unanswered_transfer(call: CallId) -> Self {
        const NAMESPACE: Uuid = Uuid::from_u128(0xb6a9_1c3e_7d52_4f08_a3c4_90e1_5b7f_2d68);
        Self(Uuid::new_v5(&NAMESPACE, call.0.as_bytes()))
    }

    /// The identifier of the one message that the carrier records in a call.
    pub fn of_recording(call: CallId) -> Self {
        const NAMESPACE: Uuid = Uuid::from_u128(0x3f0e_62d4_90b7_4e1a_8c55_7ab1_e3d2_c496);
        Self(Uuid::new_v5(&NAMESPACE, call.0.as_bytes()))
    }

    /// The identifier of the one message that says that a caller could leave a message and did not.
    pub fn of_missed_call(call: CallId) -> Self {
        const NAMESPACE: Uuid = Uuid::from_u128(0xd84c_7f19_2b36_47e0_96aa_05fe_c81d_7b43);
        Self(Uuid::new_v5(&NAMESPACE, call.0.as_bytes()))
    }

    /// The identifier of a message that was taken in a call, by what it says: the same in whichever of the call's lives it
    /// is taken, and however often.
    pub fn of_taken(call: CallId, said: &str) -> Self {
        const NAMESPACE: Uuid = Uuid::from_u128(0x6a2d_4f81_c07e_4935_b1d8_38ec_5fa6_9027);
        Self(Uuid::new_v5(&NAMESPACE, &[call.0.as_bytes(), said.as_bytes()].concat()))
    }
}

impl TenantId {
    /// The identifier of the tenant with this slug; the same slug always gives the same identifier.
    pub fn from_slug(slug: &str) -> Self {
        const NAMESPACE: Uuid = Uuid::from_u128(0x8c1f_5a0e_3f64_4b57_9b7e_66c2_0d0f_d35c);
        Self(Uuid::new_v5(&NAMESPACE, slug.as_bytes()))
    }
}
