//! The master key, from which the server derives every other key of its own and under which it keeps those in the
//! database.

use frontdesk_schema::encryption::{self, DerivedKeys, MasterKeys, SameMasterKey};

use super::reader::Reader;

/// The master key, while rotating with the previous one, and where it came from. It never appears in a log.
#[derive(Debug, Clone)]
pub struct MasterKey {
    keys: MasterKeys,
    pub source: MasterKeySource,
}

/// Where the key came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MasterKeySource {
    /// `FRONTDESK_MASTER_KEY`.
    Configured,
    /// `master.key` in the data folder, beside the private database; see [`super::master_key_file`].
    File,
    /// Nothing was configured: made up for this process. Stream ids do not survive a restart, so neither do calls,
    /// and nothing may be kept under it ([`MasterKey::lasting`]).
    Random,
}

const CURRENT: &str = "FRONTDESK_MASTER_KEY";
const PREVIOUS: &str = "FRONTDESK_MASTER_KEY_PREVIOUS";
const EXAMPLE: &str = "$(openssl rand -base64 32)";

impl MasterKey {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        // Both are read before either may fail the whole.
        let current = read_one(vars, CURRENT);
        let previous = read_one(vars, PREVIOUS);
        match (current?, previous?) {
            (Some(current), None) => Some(Self::configured(MasterKeys::new(current))),
            (Some(current), Some(previous)) => match MasterKeys::rotating(current, previous) {
                Ok(keys) => Some(Self::configured(keys)),
                Err(SameMasterKey(_)) => {
                    let problem = "is the same key as FRONTDESK_MASTER_KEY; leave it unset unless keys are rotated";
                    vars.mistake(PREVIOUS, problem, EXAMPLE);
                    None
                }
            },
            (None, Some(_)) => {
                vars.mistake(CURRENT, "is not set, but FRONTDESK_MASTER_KEY_PREVIOUS is", EXAMPLE);
                None
            }
            (None, None) if vars.text("DATABASE_URL").is_some() => {
                let problem = "is not set, and a key for the database of DATABASE_URL is not made up: \
                               `frontdesk keys new` makes one to be kept apart from it";
                vars.mistake(CURRENT, problem, EXAMPLE);
                None
            }
            (None, None) => {
                let keys = MasterKeys::new(encryption::MasterKey::random());
                Some(Self { keys, source: MasterKeySource::Random })
            }
        }
    }

    /// A key chosen by whoever calls: a demo, a test.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self::configured(MasterKeys::new(encryption::MasterKey::from_bytes(&bytes)))
    }

    /// The same while rotating.
    #[cfg(test)]
    pub(crate) fn rotating(current: [u8; 32], previous: [u8; 32]) -> Self {
        let key = |bytes| encryption::MasterKey::from_bytes(&bytes);
        Self::configured(MasterKeys::rotating(key(current), key(previous)).expect("two keys"))
    }

    fn configured(keys: MasterKeys) -> Self {
        Self { keys, source: MasterKeySource::Configured }
    }

    pub(super) fn from_file(key: encryption::MasterKey) -> Self {
        Self { keys: MasterKeys::new(key), source: MasterKeySource::File }
    }

    /// The current key itself, for deriving others from it; never for a log.
    pub fn expose(&self) -> &[u8; 32] {
        self.keys.current().expose()
    }

    /// The previous key while rotating, for deriving others from it that still hold; never for a log.
    pub fn expose_previous(&self) -> Option<&[u8; 32]> {
        self.keys.previous().map(encryption::MasterKey::expose)
    }

    /// Keys for what need not outlive the process, or is read by whoever has the same master key; see
    /// [`MasterKeys::derived`].
    pub fn derived(&self, purpose: &'static str) -> DerivedKeys {
        self.keys.derived(purpose)
    }

    /// The keys for whatever is kept. `None` for one that was made up for this process: after a restart nobody could
    /// read what it sealed.
    pub fn lasting(&self) -> Option<&MasterKeys> {
        (self.source != MasterKeySource::Random).then_some(&self.keys)
    }
}

/// The outer `None` is a mistake; its message does not repeat the value.
fn read_one(vars: &mut Reader<'_>, variable: &'static str) -> Option<Option<encryption::MasterKey>> {
    let Some(text) = vars.text(variable) else { return Some(None) };
    match encryption::MasterKey::from_base64(&text) {
        Ok(key) => Some(Some(key)),
        Err(error) => {
            vars.mistake(variable, error.to_string(), EXAMPLE);
            None
        }
    }
}
