//! Passwords of people: what they must be, and how they are kept. Pure; hashing takes tens of milliseconds on purpose.

use argon2::password_hash::{self, PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use rand::RngCore as _;
use secrecy::{ExposeSecret as _, SecretString};

/// Fewest characters. A password stands alone, without a second factor, in front of what callers said; and nobody is asked
/// for digits and signs (NIST SP 800-63B, section 5.1.1.2: length counts, composition rules do not).
pub const FEWEST: usize = 12;

/// Most bytes: far more than anybody remembers, and few enough that hashing one keeps nobody waiting.
pub const MOST_BYTES: usize = 1_024;

/// OWASP, "Password Storage Cheat Sheet", Argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1_024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// A password that may be somebody's. Prints redacted and is wiped when dropped.
#[derive(Debug, Clone)]
pub struct Password(SecretString);

/// Why a password will not do. Tells nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    #[error("a password must have at least {FEWEST} characters")]
    TooShort,
    #[error("a password must have at most {MOST_BYTES} bytes")]
    TooLong,
    #[error("a password must not be the e-mail address")]
    IsAddress,
    #[error("a password must not be one character over and over")]
    OneCharacter,
}

/// A password was not hashed: the parameters above are wrong, or memory has run out.
#[derive(Debug, thiserror::Error)]
#[error("the password was not hashed: {0}")]
pub struct NotHashed(password_hash::Error);

impl Password {
    /// What somebody has chosen, who logs in with this address.
    ///
    /// # Errors
    /// [`Unfit`].
    pub fn choose(text: SecretString, email: &str) -> Result<Self, Unfit> {
        let chosen = text.expose_secret();
        let first = chosen.chars().next();
        if chosen.chars().count() < FEWEST {
            Err(Unfit::TooShort)
        } else if chosen.len() > MOST_BYTES {
            Err(Unfit::TooLong)
        } else if chosen.eq_ignore_ascii_case(email) {
            Err(Unfit::IsAddress)
        } else if chosen.chars().all(|character| Some(character) == first) {
            Err(Unfit::OneCharacter)
        } else {
            Ok(Self(text))
        }
    }

    /// For the database: Argon2id with a fresh salt, in the PHC string format, which names its parameters.
    ///
    /// # Errors
    /// [`NotHashed`].
    pub fn hash(&self) -> Result<String, NotHashed> {
        let mut salt = [0; 16];
        rand::rng().fill_bytes(&mut salt);
        let salt = SaltString::encode_b64(&salt).map_err(NotHashed)?;
        let hash = argon2().hash_password(self.0.expose_secret().as_bytes(), &salt).map_err(NotHashed)?;
        Ok(hash.to_string())
    }
}

/// Whether this is the password that was hashed, with whatever parameters it was. Compares in constant time; a hash that
/// cannot be read is nobody's password.
pub fn is_password(given: &SecretString, hash: &str) -> bool {
    let given = given.expose_secret().as_bytes();
    let Ok(hash) = PasswordHash::new(hash) else { return false };
    given.len() <= MOST_BYTES && argon2().verify_password(given, &hash).is_ok()
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).expect("these parameters are within Argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMAIL: &str = "ada@brightsmiles.example";

    #[track_caller]
    fn check(text: &str, expected: Option<Unfit>) {
        assert_eq!(Password::choose(text.into(), EMAIL).err(), expected, "{text:?}");
    }

    #[test]
    fn a_password_is_long_and_not_easily_guessed() {
        check("", Some(Unfit::TooShort));
        check("elevenchars", Some(Unfit::TooShort));
        check("twelve chars", None);
        check("zwölf Löffel", None);
        check("öööööö", Some(Unfit::TooShort));
        check("aaaaaaaaaaaaaaaa", Some(Unfit::OneCharacter));
        check("ADA@brightsmiles.example", Some(Unfit::IsAddress));
        check(&"ab".repeat(MOST_BYTES / 2), None);
        check(&"ab".repeat(MOST_BYTES), Some(Unfit::TooLong));
    }

    #[test]
    fn the_right_password_is_recognised_and_no_other() {
        let password = Password::choose("correct horse battery".into(), EMAIL).unwrap();
        let (one, other) = (password.hash().unwrap(), password.hash().unwrap());
        assert!(one.starts_with("$argon2id$v=19$m=19456,t=2,p=1$") && one != other, "{one}");
        assert!(
            is_password(&"correct horse battery".into(), &one) && is_password(&"correct horse battery".into(), &other)
        );
        for wrong in ["correct horse batterY", "correct horse battery ", ""] {
            assert!(!is_password(&wrong.into(), &one), "{wrong:?}");
        }
        assert!(!is_password(&"correct horse battery".into(), "no hash"));
    }

    #[test]
    fn a_hash_made_with_other_parameters_is_still_understood() {
        // The Argon2 reference implementation: `echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1`, its test vector.
        let hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assert!(is_password(&"password".into(), hash) && !is_password(&"Password".into(), hash));
    }

    #[test]
    fn a_password_never_prints() {
        let password = Password::choose("correct horse battery".into(), EMAIL).unwrap();
        assert!(!format!("{password:?}").contains("horse"));
    }
}
