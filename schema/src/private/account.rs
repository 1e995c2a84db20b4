//! Under whose account PostgreSQL runs, and whether that account can reach a folder. PostgreSQL refuses to run as root.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

/// Accounts made for such purposes, in the order they are tried.
const NAMES: [&str; 2] = ["postgres", "nobody"];

/// An unprivileged account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Account {
    pub uid: u32,
    pub gid: u32,
}

/// Who runs PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RunAs {
    /// We are nobody special: as ourselves.
    Ourselves,
    /// We are root: as this account.
    Other(Account),
}

impl RunAs {
    /// `None` when we are root and there is no other account.
    pub(crate) fn choose() -> Option<Self> {
        if !rustix::process::geteuid().is_root() {
            return Some(Self::Ourselves);
        }
        let passwd = fs::read_to_string("/etc/passwd").unwrap_or_default();
        NAMES.iter().find_map(|name| find(&passwd, name)).map(Self::Other)
    }

    pub(crate) fn uid(self) -> u32 {
        match self {
            Self::Ourselves => rustix::process::geteuid().as_raw(),
            Self::Other(account) => account.uid,
        }
    }

    pub(crate) fn command(self, program: &Path) -> Command {
        let mut command = Command::new(program);
        // Nothing of our environment: it holds secrets, and PG* variables would change what PostgreSQL does.
        command.env_clear().env("PATH", "/usr/bin:/bin").env("LC_ALL", "C").current_dir("/");
        if let Self::Other(account) = self {
            command.uid(account.uid).gid(account.gid);
        }
        command
    }

    /// Makes a folder this account's, if it is to be another's than ours.
    pub(crate) fn give(self, path: &Path) -> std::io::Result<()> {
        match self {
            Self::Ourselves => Ok(()),
            Self::Other(account) => std::os::unix::fs::chown(path, Some(account.uid), Some(account.gid)),
        }
    }

    /// Whether this account may pass through every folder on the way to (and in) this one.
    pub(crate) fn reaches(self, folder: &Path) -> bool {
        let Self::Other(account) = self else { return true };
        folder.ancestors().all(|ancestor| {
            fs::metadata(ancestor).is_ok_and(|found| may_pass(account, found.uid(), found.gid(), found.mode()))
        })
    }
}

fn may_pass(account: Account, owner: u32, group: u32, mode: u32) -> bool {
    let bit = if owner == account.uid {
        0o100
    } else if group == account.gid {
        0o010
    } else {
        0o001
    };
    mode & bit != 0
}

fn find(passwd: &str, name: &str) -> Option<Account> {
    let line = passwd.lines().find(|line| line.split(':').next() == Some(name))?;
    let mut fields = line.split(':').skip(2);
    let (uid, gid) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    (uid != 0).then_some(Account { uid, gid })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_found_by_its_name_and_root_is_none() {
        let passwd =
            "root:x:0:0:root:/root:/bin/bash\npostgres:x:105:113::/var/lib/postgresql:/bin/bash\nfake:x:0:0::/:/\n";
        assert_eq!(find(passwd, "postgres"), Some(Account { uid: 105, gid: 113 }));
        assert_eq!(find(passwd, "fake"), None);
        assert_eq!(find(passwd, "nobody"), None);
    }

    #[test]
    fn a_folder_is_passed_by_its_owner_its_group_or_everybody() {
        let account = Account { uid: 105, gid: 113 };
        for (owner, group, mode, expected) in [
            (105, 0, 0o700, true),
            (0, 113, 0o710, true),
            (0, 0, 0o755, true),
            (0, 0, 0o700, false),
            (105, 0, 0o077, false),
        ] {
            assert_eq!(may_pass(account, owner, group, mode), expected, "{owner} {group} {mode:o}");
        }
    }
}
