//! The process environment with `./.env` behind it.

use std::collections::HashMap;
use std::io;
use std::path::Path;

/// Variables of the process, and of the `.env` file where the process has none.
pub struct Environment {
    file: HashMap<String, String>,
}

#[derive(Debug, thiserror::Error)]
pub enum EnvironmentError {
    #[error("cannot read {path}")]
    Unreadable { path: String, source: io::Error },
    /// The line itself is not repeated: it may hold a secret.
    #[error("{path} has a line that is not NAME=value (entry {entry})")]
    Malformed { path: String, entry: usize },
}

impl Environment {
    /// Reads `path` if it exists; without it there is only the process environment.
    ///
    /// # Errors
    /// [`EnvironmentError`] when the file is there but cannot be read or understood.
    pub fn load(path: &Path) -> Result<Self, EnvironmentError> {
        let name = path.display().to_string();
        let entries = match dotenvy::from_path_iter(path) {
            Ok(entries) => entries,
            Err(dotenvy::Error::Io(error)) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Self { file: HashMap::new() });
            }
            Err(dotenvy::Error::Io(source)) => return Err(EnvironmentError::Unreadable { path: name, source }),
            Err(_) => return Err(EnvironmentError::Malformed { path: name, entry: 1 }),
        };
        let mut file = HashMap::new();
        for (index, entry) in entries.enumerate() {
            let Ok((variable, value)) = entry else {
                return Err(EnvironmentError::Malformed { path: name, entry: index + 1 });
            };
            file.insert(variable, value);
        }
        Ok(Self { file })
    }

    /// The value of a variable: the process's own unless that is unset or empty.
    pub fn get(&self, variable: &str) -> Option<String> {
        let own = std::env::var(variable).ok().filter(|value| !value.trim().is_empty());
        own.or_else(|| self.file.get(variable).cloned())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn load(contents: &str) -> Result<Environment, EnvironmentError> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(contents.as_bytes()).unwrap();
        Environment::load(file.path())
    }

    #[test]
    fn a_real_environment_variable_beats_the_file() {
        let environment = load("PATH=/from/file\nFRONTDESK_TEST_ONLY_IN_FILE=\"a b\" # comment\n").unwrap();
        assert_eq!(environment.get("PATH"), std::env::var("PATH").ok());
        assert_eq!(environment.get("FRONTDESK_TEST_ONLY_IN_FILE").as_deref(), Some("a b"));
        assert_eq!(environment.get("FRONTDESK_TEST_NOWHERE"), None);
    }

    #[test]
    fn a_missing_file_is_no_mistake() {
        assert!(Environment::load(Path::new("/nonexistent/.env")).is_ok());
    }

    #[test]
    fn a_malformed_file_is_refused_without_repeating_its_text() {
        let error = load("GOOD=1\nsecret-without-a-name\n").err().unwrap().to_string();
        assert!(error.contains("entry 2") && !error.contains("secret-without-a-name"), "{error}");
    }
}
