use tempfile::TempDir;

use super::*;

/// What `Config` holds when no key is configured.
fn unset() -> MasterKey {
    crate::test_support::config(&[("FRONTDESK_MASTER_KEY", "")]).unwrap().master_key
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_first_start_makes_a_key_and_later_ones_find_it() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("not/there/yet");
    let made = settle(unset(), &data, Database::NewPrivate).unwrap();
    assert_eq!(made.source, MasterKeySource::File);
    assert!(made.lasting().is_some());
    let path = data.join(FILE_NAME);
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(&data), 0o700);
    assert_eq!(fs::read_dir(&data).unwrap().count(), 1, "the draft is gone");

    // Killed before the database was made, or not.
    for database in [Database::NewPrivate, Database::ExistingPrivate] {
        assert_eq!(settle(unset(), &data, database).unwrap().expose(), made.expose());
    }
    // The line is what the variable takes.
    let line = fs::read_to_string(&path).unwrap();
    assert_eq!(encryption::MasterKey::from_base64(&line).unwrap().expose(), made.expose());
}

#[test]
fn a_configured_key_is_used_whatever_lies_in_the_folder() {
    let folder = TempDir::new().unwrap();
    settle(unset(), folder.path(), Database::NewPrivate).unwrap();
    for database in [Database::External, Database::NewPrivate, Database::ExistingPrivate] {
        let key = settle(MasterKey::new([7; 32]), folder.path(), database).unwrap();
        assert_eq!((key.source, *key.expose()), (MasterKeySource::Configured, [7; 32]));
    }
}

#[test]
fn a_database_whose_key_is_missing_is_refused_and_no_key_is_made() {
    let folder = TempDir::new().unwrap();
    let error = settle(unset(), folder.path(), Database::ExistingPrivate).unwrap_err();
    assert!(matches!(error, MasterKeyFileError::Missing { .. }));
    let told = error.to_string();
    assert!(told.contains("master.key is missing") && told.contains("FRONTDESK_MASTER_KEY"), "{told}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn an_external_database_needs_a_configured_key() {
    let folder = TempDir::new().unwrap();
    let error = settle(unset(), folder.path(), Database::External).unwrap_err();
    let told = error.to_string();
    assert!(told.contains("FRONTDESK_MASTER_KEY") && told.contains("`frontdesk keys new`"), "{told}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_file_that_is_no_key_or_open_to_others_is_refused_without_repeating_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join(FILE_NAME);
    fs::write(&path, "hunter2").unwrap();
    fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
    let error = settle(unset(), folder.path(), Database::NewPrivate).unwrap_err();
    assert!(matches!(error, MasterKeyFileError::Invalid { .. }));
    assert!(!format!("{error} {error:?}").contains("hunter2"));
    fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
    let error = settle(unset(), folder.path(), Database::NewPrivate).unwrap_err();
    assert!(error.to_string().contains("can be read by others (mode 640)"), "{error}");
}

#[test]
fn servers_that_start_at_once_agree_on_one_key() {
    let folder = TempDir::new().unwrap();
    let keys: Vec<_> = std::thread::scope(|scope| {
        let starts: Vec<_> =
            (0..8).map(|_| scope.spawn(|| settle(unset(), folder.path(), Database::NewPrivate).unwrap())).collect();
        starts.into_iter().map(|start| *start.join().unwrap().expose()).collect()
    });
    assert!(keys.iter().all(|key| *key == keys[0]));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
