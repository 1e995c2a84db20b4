//! PostgreSQL's programs for backups, run without anything of our environment.

use std::path::Path;
use std::process::{Command, Output};

use super::BackupError;
use crate::connect::Target;
use crate::private::{OLDEST, PostgresBinaries, RunAs};

/// `pg_dump`, `pg_restore` and `psql`, of one release.
#[derive(Debug, Clone)]
pub struct Programs(PostgresBinaries);

impl Programs {
    /// Those for a server of this release.
    ///
    /// # Errors
    /// [`BackupError::NoPrograms`].
    pub(super) fn for_server(major: u32) -> Result<Self, BackupError> {
        PostgresBinaries::clients_for(major).map(Self).ok_or(BackupError::NoPrograms { server: major })
    }

    /// Whichever there are, to look into files with.
    ///
    /// # Errors
    /// [`BackupError::NoPrograms`].
    pub fn any() -> Result<Self, BackupError> {
        // The server's, if there is one: it is the likeliest to have made the files.
        let server = PostgresBinaries::find().map_or(OLDEST, |server| server.major);
        Self::for_server(server).or_else(|_| Self::for_server(OLDEST))
    }

    pub(super) fn command(&self, program: &'static str) -> Command {
        let mut command = RunAs::Ourselves.command(&self.0.program(program));
        command.env("TZ", "UTC");
        command
    }

    /// One that talks to a database.
    pub(super) fn command_at(&self, program: &'static str, target: &Target) -> Result<Command, BackupError> {
        let mut command = self.command(program);
        command.envs(target.libpq_variables()?).arg("--no-password");
        Ok(command)
    }

    /// What `pg_restore` says about a file, or makes of a part of it. Blocks.
    pub(super) fn read(&self, archive: &Path, arguments: &[&str]) -> Result<String, BackupError> {
        let output = self.command("pg_restore").args(arguments).arg(archive).output();
        let output = output.map_err(|error| failed("pg_restore", &error))?;
        succeeded("pg_restore", &output)?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

pub(super) fn failed(program: &'static str, error: &std::io::Error) -> BackupError {
    BackupError::Program { program, cause: error.to_string() }
}

pub(super) fn succeeded(program: &'static str, output: &Output) -> Result<(), BackupError> {
    if output.status.success() {
        return Ok(());
    }
    let cause = first_error(&String::from_utf8_lossy(&output.stderr));
    Err(BackupError::Program { program, cause: cause.unwrap_or_else(|| format!("it ended with {}", output.status)) })
}

/// The first line that names an error. Those behind it quote statements and rows.
pub(super) fn first_error(text: &str) -> Option<String> {
    let found = text.lines().find_map(|line| ["error: ", "ERROR: "].iter().find_map(|mark| line.split_once(mark)));
    let line = found.map(|(_, cause)| cause).or_else(|| text.lines().find(|line| !line.trim().is_empty()))?;
    Some(line.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_told_without_the_rows_behind_it() {
        for (text, expected) in [
            (
                "pg_dump: error: query failed: ERROR:  permission denied for table faq\nDETAIL: Jane\n",
                Some("query failed: ERROR:  permission denied for table faq"),
            ),
            (
                "psql:<stdin>:12: ERROR:  relation \"x\" already exists\nCONTEXT: COPY x, line 1: \"Jane\"",
                Some("relation \"x\" already exists"),
            ),
            ("\nsomething else\n", Some("something else")),
            ("", None),
        ] {
            assert_eq!(first_error(text).as_deref(), expected);
        }
    }
}
