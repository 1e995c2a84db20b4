//! The tenants on the local disk, so that a server which starts while the database is away answers calls all the same.
//!
//! One sealed file, written whole whenever tenants have changed: their configuration as a tenant's file says it, and no
//! keys. None are needed: the journal is sealed under a key derived from the master key, and the keys of callers are made
//! when the database takes its records in.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::TenantId;
use frontdesk_schema::encryption::{DerivedKeys, MasterKeys, Place};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::tenant_file;

/// In `FRONTDESK_DATA`.
const FILE: &str = "tenants.sealed";

/// Names the key of the file; a change makes old files unreadable.
const KEY: &str = "frontdesk remembered tenants v1";

/// See the [module](self). Cheap to clone.
#[derive(Clone)]
pub struct RememberedTenants {
    path: PathBuf,
    keys: Arc<DerivedKeys>,
}

/// Why there is nothing to answer calls with.
#[derive(Debug, thiserror::Error)]
pub enum NotRemembered {
    #[error("this server has never seen its database")]
    Never,
    #[error("the remembered tenants cannot be read: {0}")]
    Unreadable(io::Error),
    #[error("the remembered tenants were sealed under another master key, or are damaged")]
    Sealed,
}

#[derive(Serialize, Deserialize)]
struct Remembered {
    id: TenantId,
    /// As `frontdesk tenant export` writes it.
    file: String,
}

impl RememberedTenants {
    pub fn new(data: &Path, masters: &MasterKeys) -> Self {
        Self { path: data.join(FILE), keys: Arc::new(masters.derived(KEY)) }
    }

    /// Replaces what was remembered. Blocks until it is on the disk.
    ///
    /// # Errors
    /// When the disk does not take it; what was there stays.
    pub fn write(&self, tenants: &[Arc<Tenant>]) -> io::Result<()> {
        let all: Vec<_> =
            tenants.iter().map(|tenant| Remembered { id: tenant.id, file: tenant_file::export(tenant) }).collect();
        let json = serde_json::to_vec(&all).map_err(io::Error::other)?;
        let unfinished = self.path.with_extension("new");
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
        let written = file.write_all(&self.keys.seal_bytes(&place(), &json)).and_then(|()| file.sync_all());
        let written = written.and_then(|()| fs::rename(&unfinished, &self.path));
        if written.is_err() {
            // What fitted of it is of no use.
            fs::remove_file(&unfinished).ok();
        }
        written?;
        self.path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
    }

    /// What was remembered last. Blocks. A tenant whose file this release cannot read is left out and told.
    ///
    /// # Errors
    /// [`NotRemembered`].
    pub fn read(&self) -> Result<Vec<Arc<Tenant>>, NotRemembered> {
        let sealed = fs::read(&self.path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => NotRemembered::Never,
            _ => NotRemembered::Unreadable(error),
        })?;
        let json = self.keys.open_bytes(&place(), &sealed).map_err(|_| NotRemembered::Sealed)?;
        let all: Vec<Remembered> = serde_json::from_slice(&json).map_err(|_| NotRemembered::Sealed)?;
        let mut tenants = Vec::new();
        for Remembered { id, file } in all {
            match tenant_file::parse(&file) {
                Ok(parsed) if parsed.tenant.id == id => tenants.push(Arc::new(parsed.tenant)),
                _ => tracing::error!(tenant = %id, "a remembered tenant is not one that this release can use"),
            }
        }
        Ok(tenants)
    }
}

fn place() -> Place {
    Place::new(TenantId::from_uuid(Uuid::nil()), "tenants", "remembered", Uuid::nil())
}

#[cfg(test)]
mod tests {
    use frontdesk_schema::encryption::MasterKey;

    use super::*;

    fn masters(byte: u8) -> MasterKeys {
        MasterKeys::new(MasterKey::from_bytes(&[byte; 32]))
    }

    fn examples() -> Vec<Arc<Tenant>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/examples");
        let files = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
        files.map(|text| Arc::new(tenant_file::parse(&text).unwrap().tenant)).collect()
    }

    #[test]
    fn every_example_is_remembered_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let (remembered, tenants) = (RememberedTenants::new(folder.path(), &masters(1)), examples());
        remembered.write(&tenants).unwrap();
        remembered.write(&tenants).unwrap();
        assert_eq!(remembered.read().unwrap(), tenants);
        let sealed = fs::read(folder.path().join(FILE)).unwrap();
        let greeting = tenants[0].greeting.as_bytes();
        assert!(!sealed.windows(greeting.len()).any(|window| window == greeting), "nothing of it is readable");
    }

    #[test]
    fn nothing_another_keys_file_and_a_damaged_one_are_told_apart_from_no_tenants() {
        let folder = tempfile::tempdir().unwrap();
        let remembered = RememberedTenants::new(folder.path(), &masters(1));
        assert!(matches!(remembered.read(), Err(NotRemembered::Never)));
        remembered.write(&[]).unwrap();
        assert!(remembered.read().unwrap().is_empty());
        assert!(matches!(RememberedTenants::new(folder.path(), &masters(2)).read(), Err(NotRemembered::Sealed)));
        fs::write(folder.path().join(FILE), b"half a fi").unwrap();
        assert!(matches!(remembered.read(), Err(NotRemembered::Sealed)));
    }
}
