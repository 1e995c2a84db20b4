//! A stretch of time as the diary keeps it: `tstzrange`, with its beginning and without its end.

use std::ops::Bound;

use chrono::{DateTime, Utc};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{Timestamptz, Tstzrange};

/// From a moment up to another, which is not part of it: neighbours touch and do not overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = Tstzrange)]
pub struct Span {
    from: DateTime<Utc>,
    until: DateTime<Utc>,
}

type Bounds = (Bound<DateTime<Utc>>, Bound<DateTime<Utc>>);

impl Span {
    /// None when it would hold no microsecond, which is what PostgreSQL counts in.
    pub fn new(from: DateTime<Utc>, until: DateTime<Utc>) -> Option<Self> {
        (from.timestamp_micros() < until.timestamp_micros()).then_some(Self { from, until })
    }

    pub const fn from(self) -> DateTime<Utc> {
        self.from
    }

    pub const fn until(self) -> DateTime<Utc> {
        self.until
    }
}

impl ToSql<Tstzrange, Pg> for Span {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        let bounds: Bounds = (Bound::Included(self.from), Bound::Excluded(self.until));
        ToSql::<diesel::sql_types::Range<Timestamptz>, Pg>::to_sql(&bounds, &mut out.reborrow())
    }
}

impl FromSql<Tstzrange, Pg> for Span {
    fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
        let bounds: Bounds = FromSql::<diesel::sql_types::Range<Timestamptz>, Pg>::from_sql(bytes)?;
        match bounds {
            (Bound::Included(from), Bound::Excluded(until)) => Ok(Self { from, until }),
            _ => Err("the diary's ranges begin with a moment and end before one".into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_never_empty_nor_backwards() {
        let at = |micros| DateTime::from_timestamp_micros(micros).unwrap();
        assert!(Span::new(at(0), at(1)).is_some());
        assert!(Span::new(at(1), at(1)).is_none());
        assert!(Span::new(at(1), at(0)).is_none());
        assert!(Span::new(at(0), at(0) + chrono::TimeDelta::nanoseconds(900)).is_none());
    }
}
