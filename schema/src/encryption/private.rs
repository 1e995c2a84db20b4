//! Values about people, in clear, that cannot be printed, logged or serialised by accident.

use std::fmt;

use chrono::NaiveDate;
use zeroize::Zeroize as _;

/// A value about a person. Reading it takes an explicit [`Private::expose`], which a reviewer can search for.
///
/// It has no `Display` and no `Serialize`, its `Debug` says "redacted", and it is wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Private<T: Wipe>(T);

impl<T: Wipe> Private<T> {
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself; never for a log, a metric or an error.
    pub fn expose(&self) -> &T {
        &self.0
    }

    /// The value itself, for someone who now answers for wiping it.
    pub fn into_exposed(mut self) -> T
    where
        T: Default,
    {
        std::mem::take(&mut self.0)
    }

    pub fn map<U: Wipe>(&self, change: impl FnOnce(&T) -> U) -> Private<U> {
        Private(change(&self.0))
    }
}

impl From<&str> for Private<String> {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl<T: Wipe> From<T> for Private<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Wipe> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("redacted")
    }
}

impl<T: Wipe> Drop for Private<T> {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

/// A value that can be overwritten where it lies.
pub trait Wipe {
    fn wipe(&mut self);
}

impl Wipe for String {
    fn wipe(&mut self) {
        self.zeroize();
    }
}

impl Wipe for Vec<u8> {
    fn wipe(&mut self) {
        self.zeroize();
    }
}

impl Wipe for NaiveDate {
    fn wipe(&mut self) {
        *self = Self::default();
    }
}

impl<T: Wipe> Wipe for Option<T> {
    fn wipe(&mut self) {
        if let Some(value) = self {
            value.wipe();
        }
    }
}
