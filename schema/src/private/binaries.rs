//! Where PostgreSQL's programs are.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::PrivateError;

/// The oldest release that is supported.
pub const OLDEST: u32 = 15;

/// Folders beside PATH that packages use, newest release first: Debian's and Homebrew's.
const FOLDERS: [(&str, &str); 3] =
    [("/usr/lib/postgresql", "bin"), ("/opt/homebrew/opt", "bin"), ("/usr/local/opt", "bin")];

/// What running a cluster takes, the one that is asked for its release first.
const SERVER: [&str; 2] = ["postgres", "initdb"];

/// What dumping and restoring takes; packages of clients have no server beside them.
const CLIENTS: [&str; 3] = ["pg_dump", "pg_restore", "psql"];

/// PostgreSQL's programs, all of one release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostgresBinaries {
    folder: PathBuf,
    pub major: u32,
}

impl PostgresBinaries {
    /// The newest PostgreSQL on this machine.
    ///
    /// # Errors
    /// [`PrivateError::NotInstalled`] or [`PrivateError::TooOld`].
    pub fn find() -> Result<Self, PrivateError> {
        match newest(Self::all(&SERVER)) {
            None => Err(PrivateError::NotInstalled),
            Some(Self { major, .. }) if major < OLDEST => Err(PrivateError::TooOld { found: major }),
            Some(newest) => Ok(newest),
        }
    }

    /// Those of one release, which need not be the newest: a cluster is only read by the release that made it.
    pub(super) fn of_release(major: u32) -> Option<Self> {
        Self::all(&SERVER).into_iter().find(|binaries| binaries.major == major && major >= OLDEST)
    }

    /// `pg_dump`, `pg_restore` and `psql` for a server of this release: its own where there are any, since what a newer
    /// one writes an older server may not understand; else the newest, unless that is older than the server.
    pub(crate) fn clients_for(server: u32) -> Option<Self> {
        let all = Self::all(&CLIENTS);
        let own = all.iter().find(|clients| clients.major == server).cloned();
        own.or_else(|| newest(all).filter(|clients| clients.major >= server))
    }

    fn all(needed: &[&str]) -> Vec<Self> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let mut candidates: Vec<PathBuf> =
            FOLDERS.iter().flat_map(|(root, bin)| versions(Path::new(root), bin)).collect();
        // A wrapper in PATH stands beside the real programs only where the folder has all of them.
        candidates.extend(std::env::split_paths(&path));
        let complete =
            candidates.into_iter().filter(|folder| needed.iter().all(|program| folder.join(program).is_file()));
        complete.filter_map(|folder| Some(Self { major: major_of(&folder.join(needed[0]))?, folder })).collect()
    }

    pub fn program(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

/// Of two of one release the first is taken, so that PATH comes last.
fn newest(all: Vec<PostgresBinaries>) -> Option<PostgresBinaries> {
    all.into_iter().reduce(|best, next| if next.major > best.major { next } else { best })
}

/// `<root>/15/bin`, `<root>/postgresql@16/bin`.
fn versions(root: &Path, bin: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root).into_iter().flatten().flatten();
    let named = entries.filter(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.starts_with("postgresql@") || name.bytes().all(|b| b.is_ascii_digit())
    });
    named.map(|entry| entry.path().join(bin)).collect()
}

fn major_of(program: &Path) -> Option<u32> {
    let output = Command::new(program).arg("--version").output().ok()?;
    parse_version(&String::from_utf8_lossy(&output.stdout))
}

/// `postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)`.
fn parse_version(text: &str) -> Option<u32> {
    let number = text.split_once("(PostgreSQL) ")?.1;
    number.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_any_distribution() {
        for (text, major) in [
            ("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)\n", Some(15)),
            ("postgres (PostgreSQL) 17beta2", Some(17)),
            ("postgres (PostgreSQL) 9.6.24", Some(9)),
            ("pg_dump (PostgreSQL) 16.4 (Ubuntu 16.4-0ubuntu0.24.04.2)", Some(16)),
            ("something else", None),
        ] {
            assert_eq!(parse_version(text), major, "{text}");
        }
    }

    #[test]
    fn this_machine_has_one_that_is_new_enough() {
        let binaries = PostgresBinaries::find().unwrap();
        assert!(binaries.major >= OLDEST);
        assert!(binaries.program("initdb").is_file());
    }

    #[test]
    fn dumps_are_made_by_the_release_of_the_server_or_a_newer_one() {
        let server = PostgresBinaries::find().unwrap().major;
        let clients = PostgresBinaries::clients_for(server).unwrap();
        assert_eq!(clients.major, server);
        assert!(clients.program("pg_restore").is_file());
        assert!(PostgresBinaries::clients_for(OLDEST - 1).is_some());
        assert_eq!(PostgresBinaries::clients_for(99), None);
    }
}
