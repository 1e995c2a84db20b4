//! Where a private PostgreSQL keeps its files and its socket.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use secrecy::SecretString;
use sha2::{Digest as _, Sha256};

use super::account::RunAs;
use super::{ADMIN, APPLICATION, DATABASE, OWNER, PrivateError};

/// The longest path of a Unix socket (`sun_path`, one byte less for its end).
const LONGEST_SOCKET: usize = 107;

/// What PostgreSQL calls its socket in the folder it is given.
const SOCKET: &str = ".s.PGSQL.5432";

/// Used when the account that runs PostgreSQL cannot reach the data folder.
const ELSEWHERE: &str = "/var/lib/frontdesk";

/// The folders of one private PostgreSQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// Where the cluster is.
    pub cluster: PathBuf,
    /// Where the socket is; mode 0700.
    pub socket: PathBuf,
    /// The cluster could not be put into the data folder.
    pub elsewhere: bool,
}

impl Location {
    /// Chooses, and makes, the folders for this data folder.
    pub(super) fn prepare(data: &Path, run_as: RunAs) -> Result<Self, PrivateError> {
        fs::create_dir_all(data).map_err(|source| PrivateError::Folder { path: data.to_owned(), source })?;
        let data = data.canonicalize().map_err(|source| PrivateError::Folder { path: data.to_owned(), source })?;
        let name = short_name(&data);
        let (inside, outside) = (data.join("postgres"), Path::new(ELSEWHERE).join(&name));
        let found = Found {
            inside: Self::holds_cluster(&inside),
            outside: Self::holds_cluster(&outside),
            reachable: run_as.reaches(&data),
        };
        let elsewhere = match found.place() {
            Some(place) => place == Place::Outside,
            None => return Err(PrivateError::Unreachable(inside)),
        };
        let parent = if elsewhere { outside } else { inside };
        let run = Path::new("/run");
        let roof = if rustix::process::geteuid().is_root() && run.is_dir() { run } else { Path::new("/tmp") };
        let socket = roof.join(format!("frontdesk-{name}"));
        if socket.join(SOCKET).as_os_str().len() > LONGEST_SOCKET {
            return Err(PrivateError::Folder {
                path: socket,
                source: io::Error::other("the path is too long for a socket"),
            });
        }
        for folder in [&parent, &socket] {
            make(folder, run_as).map_err(|source| PrivateError::Folder { path: folder.clone(), source })?;
        }
        Ok(Self { cluster: parent.join("cluster"), socket, elsewhere })
    }

    /// Whether this folder of ours has a cluster.
    pub(super) fn holds_cluster(parent: &Path) -> bool {
        parent.join("cluster").join("PG_VERSION").is_file()
    }

    /// Where the cluster of this data folder is when it is not in it.
    pub(super) fn elsewhere(data: &Path) -> Option<PathBuf> {
        Some(Path::new(ELSEWHERE).join(short_name(&data.canonicalize().ok()?)))
    }

    /// The socket itself.
    pub fn socket_file(&self) -> PathBuf {
        self.socket.join(SOCKET)
    }

    /// As the application's role.
    pub fn application_url(&self) -> SecretString {
        self.url(APPLICATION, DATABASE).into()
    }

    /// As the owner of the tables.
    pub fn owner_url(&self) -> SecretString {
        self.url(OWNER, DATABASE).into()
    }

    /// As whoever may do everything; for backups, which row-level security must not bind.
    pub fn admin_url(&self) -> SecretString {
        self.url(ADMIN, DATABASE).into()
    }

    /// A URL for this role and database.
    pub fn url(&self, role: &str, database: &str) -> String {
        let folder = self.socket.to_string_lossy().replace('%', "%25").replace('/', "%2F");
        format!("postgres://{role}@{folder}/{database}")
    }
}

/// What is known before the cluster's place is chosen.
struct Found {
    inside: bool,
    outside: bool,
    reachable: bool,
}

#[derive(Debug, PartialEq, Eq)]
enum Place {
    Inside,
    Outside,
}

impl Found {
    /// A cluster stays where it is, whatever has become of the folder's permissions: a new, empty one in the other place
    /// would look as if everything were lost. `None` when it is in the data folder and cannot be reached.
    fn place(&self) -> Option<Place> {
        match (self.inside, self.outside, self.reachable) {
            (true, _, true) | (false, false, true) => Some(Place::Inside),
            (true, false, false) => None,
            (_, true, _) | (false, false, false) => Some(Place::Outside),
        }
    }
}

/// A folder for one account alone.
fn make(folder: &Path, run_as: RunAs) -> io::Result<()> {
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent)?;
    }
    match DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
            let found = fs::symlink_metadata(folder)?;
            let owners = [rustix::process::geteuid().as_raw(), run_as.uid()];
            // In a folder that everybody may write to, somebody else's folder of our name is a trap.
            if !found.is_dir() || !owners.contains(&found.uid()) {
                return Err(io::Error::other("it is there already and is somebody else's"));
            }
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
        }
        made => made?,
    }
    run_as.give(folder)
}

fn short_name(data: &Path) -> String {
    hex::encode(&Sha256::digest(data.as_os_str().as_encoded_bytes())[..6])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_names_the_socket_folder() {
        let location = Location { cluster: "/d".into(), socket: "/run/frontdesk-0a1b".into(), elsewhere: false };
        assert_eq!(
            location.url("frontdesk_app", "frontdesk"),
            "postgres://frontdesk_app@%2Frun%2Ffrontdesk-0a1b/frontdesk"
        );
    }

    #[test]
    fn a_cluster_stays_where_it_is() {
        for (inside, outside, reachable, expected) in [
            (false, false, true, Some(Place::Inside)),
            (false, false, false, Some(Place::Outside)),
            (true, false, true, Some(Place::Inside)),
            (true, false, false, None),
            (false, true, true, Some(Place::Outside)),
            (false, true, false, Some(Place::Outside)),
            (true, true, true, Some(Place::Inside)),
            (true, true, false, Some(Place::Outside)),
        ] {
            let found = Found { inside, outside, reachable };
            assert_eq!(found.place(), expected, "{inside} {outside} {reachable}");
        }
    }

    #[test]
    fn two_data_folders_have_two_names() {
        assert_ne!(short_name(Path::new("/a")), short_name(Path::new("/b")));
    }
}
