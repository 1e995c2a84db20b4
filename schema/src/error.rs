//! What can go wrong with storage.

/// Why PostgreSQL did not do what was asked. The texts name tables, constraints and settings, never what a row holds.
#[derive(Debug, thiserror::Error)]
pub enum SchemaError {
    #[error("PostgreSQL cannot be reached: {0}")]
    Unreachable(String),
    #[error("no connection to PostgreSQL was free in time")]
    Busy,
    /// Nothing is wrong with what was asked, and nothing of it was done.
    #[error("PostgreSQL could not do it just now: {0}")]
    NotNow(&'static str),
    /// A row would have contradicted another one; the constraint tells which rule.
    #[error("the constraint {constraint} forbids that")]
    Constraint { constraint: String },
    #[error("PostgreSQL refused a statement: {0}")]
    Refused(String),
    #[error("the database has {found} of {known} migrations: run `frontdesk migrate`")]
    NotMigrated { found: usize, known: usize },
    #[error("the database has a migration that this release does not know ({0}): run a newer release")]
    Newer(String),
    #[error("a migration failed: {0}")]
    Migration(String),
    #[error("the role {role:?} must not serve: it {why}")]
    UnfitRole { role: String, why: &'static str },
    #[error("{0:?} is not a usable PostgreSQL URL")]
    Url(&'static str),
}

impl SchemaError {
    /// Whether trying again later may help: PostgreSQL is away, restarting, overloaded or full.
    pub const fn is_transient(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::Busy | Self::NotNow(_))
    }

    /// Whether this constraint was in the way.
    pub fn is_constraint(&self, name: &str) -> bool {
        matches!(self, Self::Constraint { constraint } if constraint == name)
    }
}

impl From<diesel::result::Error> for SchemaError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind as Kind, Error};
        match error {
            Error::DatabaseError(Kind::ClosedConnection | Kind::UnableToSendCommand, _) => {
                Self::Unreachable("the connection has closed".to_owned())
            }
            Error::DatabaseError(kind, information) => match information.constraint_name() {
                Some(constraint) => Self::Constraint { constraint: constraint.to_owned() },
                // The message alone: the detail behind it may quote values of a row.
                None => classify(kind, information.message()),
            },
            // What is left of a transaction whose connection broke in the middle.
            Error::BrokenTransactionManager
            | Error::RollbackErrorOnCommit { .. }
            | Error::AlreadyInTransaction
            | Error::NotInTransaction => Self::Unreachable("the connection broke within a transaction".to_owned()),
            // Diesel's own texts name no values.
            other => Self::Refused(other.to_string()),
        }
    }
}

/// What PostgreSQL says while it stops or starts, and what the driver says when it finds nobody.
const AWAY: [&str; 13] = [
    "connection closed",
    "connection aborted",
    "connection refused",
    "connection reset",
    "terminating connection",
    "the database system is",
    "error communicating",
    "error connecting",
    "broken pipe",
    "unexpected eof",
    "early eof",
    "timed out",
    "read-only transaction",
];

/// What it says when it is short of something, or others were in the way (its classes 40, 53 and 57).
const NOT_NOW: [&str; 9] = [
    "deadlock detected",
    "could not serialize access",
    "canceling statement due to",
    "too many clients",
    "remaining connection slots",
    "no space left on device",
    "could not extend file",
    "out of memory",
    "out of shared memory",
];

fn classify(kind: diesel::result::DatabaseErrorKind, message: &str) -> SchemaError {
    let lower = message.to_lowercase();
    let says = |words: &&&str| lower.contains(**words);
    if let Some(away) = AWAY.iter().find(says) {
        return SchemaError::Unreachable((*away).to_owned());
    }
    if let Some(why) = NOT_NOW.iter().find(says) {
        return SchemaError::NotNow(why);
    }
    SchemaError::Refused(match kind {
        diesel::result::DatabaseErrorKind::Unknown => first_words(message),
        known => format!("{known:?}"),
    })
}

/// A server's message up to anything it may quote.
fn first_words(message: &str) -> String {
    message.split(['"', '\'', '(']).next().unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use diesel::result::{DatabaseErrorKind, Error};

    use super::*;

    #[test]
    fn a_database_that_stops_is_away_and_a_wrong_statement_is_not() {
        let error =
            |text: &str| SchemaError::from(Error::DatabaseError(DatabaseErrorKind::Unknown, Box::new(text.to_owned())));
        assert!(error("terminating connection due to administrator command").is_transient());
        assert!(error("the database system is shutting down").is_transient());
        assert!(error("Deadlock detected").is_transient());
        assert!(error("could not extend file \"base/1\": No space left on device").is_transient());
        assert!(SchemaError::from(Error::BrokenTransactionManager).is_transient());
        assert!(!error("syntax error at or near \"Jane\"").is_transient());
        assert!(!error("invalid input syntax for type uuid: \"Jane\"").to_string().contains("Jane"));
    }
}
