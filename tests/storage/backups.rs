//! Backups as an operator takes and restores them: what comes back, what must not, and what is refused.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use frontdesk_schema::private::{PostgresBinaries, PrivatePostgres};
use frontdesk_schema::test_db::TestDatabase;
use secrecy::{ExposeSecret as _, SecretString};
use tempfile::TempDir;

use super::commands::frontdesk;
use super::privacy::{CALL, CANARIES};
use super::{report, storage};
use crate::world::{Place, TENANTS, World};

const OTHER_MASTER: &str = "//////////////////////////////////////////8=";

/// A word of the caller's.
const SAID: &str = "zanzibar";

/// Two folders that a backup goes to.
pub(super) struct Folders {
    data: TempDir,
    keys: TempDir,
}

/// One backup.
pub(super) struct Backup {
    pub(super) data: PathBuf,
    pub(super) keys: PathBuf,
}

impl Folders {
    pub(super) fn new() -> Self {
        Self { data: tempfile::tempdir().unwrap(), keys: tempfile::tempdir().unwrap() }
    }

    fn arguments(&self) -> [&str; 5] {
        let path = |folder: &'_ TempDir| folder.path().to_str().unwrap().to_owned().leak() as &str;
        ["backup", "--data-to", path(&self.data), "--keys-to", path(&self.keys)]
    }

    /// Takes a backup, and returns it with what the command told.
    pub(super) async fn back_up(&self, place: &Place) -> (Backup, String) {
        let told = run(place, &place.database.admin_url(), &self.arguments()).await.unwrap();
        let path = |what: &str| {
            let line = told.lines().find_map(|line| line.strip_prefix(what)).unwrap();
            PathBuf::from(line.split_once(" (").unwrap().0.trim())
        };
        (Backup { data: path("data "), keys: path("keys ") }, told)
    }
}

async fn run(place: &Place, owner: &SecretString, arguments: &[&str]) -> Result<String, String> {
    frontdesk(place, &[("DATABASE_OWNER_URL", owner.expose_secret())], arguments).await
}

pub(super) async fn restore(place: &Place, data: &Path, keys: Option<&Path>) -> Result<String, String> {
    let mut arguments = vec!["restore", "--data", data.to_str().unwrap()];
    arguments.extend(keys.iter().flat_map(|keys| ["--keys", keys.to_str().unwrap()]));
    run(place, &place.database.owner_url(), &arguments).await
}

pub(super) fn empty_place() -> Place {
    Place { database: TestDatabase::empty(), data: tempfile::tempdir().unwrap() }
}

async fn shown(place: &Place, call: &str) -> Result<String, String> {
    frontdesk(place, &[], &["calls", "show", "--tenant", "bright-smiles", call]).await
}

/// The call is there, and none of its words are.
async fn check_erased(place: &Place, call: &str) {
    let shown = shown(place, call).await.unwrap();
    assert!(shown.contains("(not kept any more)") && !shown.to_lowercase().contains(SAID), "{shown}");
}

#[actix_web::test]
async fn a_backup_comes_back_with_its_keys_says_nothing_without_them_and_brings_nobody_back_who_was_erased() {
    let world = World::start().await;
    let call = world.place_call("canaries", CALL).passed().await.call_sid;
    report(&storage(world.place()).await, &call).await;
    let folders = Folders::new();

    let owner = world.place().database.owner_url();
    let refused = run(world.place(), &owner, &folders.arguments()).await.unwrap_err();
    assert!(refused.contains("row-level security hides") && refused.contains("BYPASSRLS"), "{refused}");
    assert_eq!(std::fs::read_dir(&folders.data).unwrap().count(), 0);

    let old = folders.keys.path().join("frontdesk-keys-20200101T000000Z.dump");
    std::fs::write(&old, "keys of long ago").unwrap();
    let (before, told) = folders.back_up(world.place()).await;
    assert!(told.contains(&format!("removed  {}", old.display())) && !old.exists(), "{told}");
    assert_nothing_is_clear(&before);

    let whole = empty_place();
    let told = restore(&whole, &before.data, Some(&before.keys)).await.unwrap();
    assert!(told.contains("restored the keys of") && !told.contains("lost:"), "{told}");
    assert!(shown(&whole, &call).await.unwrap().to_lowercase().contains(SAID));
    let verified = frontdesk(&whole, &[], &["audit", "verify"]).await.unwrap();
    assert!(verified.contains("bright-smiles            in order"), "{verified}");
    let actions = whole.database.query_one("SELECT string_agg(DISTINCT action, ' ') FROM audit_log");
    assert!(actions.contains("backup.taken") && actions.contains("backup.restored"), "{actions}");
    let again = restore(&whole, &before.data, Some(&before.keys)).await.unwrap_err();
    assert!(again.contains("the database is not empty") && again.contains("CREATE DATABASE"), "{again}");

    let keyless = empty_place();
    let told = restore(&keyless, &before.data, None).await.unwrap();
    assert!(told.contains("restored no keys: 1 calls, 0 patients, 1 messages"), "{told}");
    let unread = shown(&keyless, &call).await.unwrap_err();
    assert!(unread.contains("there is no data key"), "{unread}");

    let erase = ["erase", "--yes", "--tenant", "bright-smiles"];
    run(world.place(), &owner, &[&erase[..], &["--call", &call]].concat()).await.unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    let (after, _) = folders.back_up(world.place()).await;
    let older_keys = empty_place();
    let told = restore(&older_keys, &after.data, Some(&before.keys)).await.unwrap();
    assert!(told.contains("erased again: 1 data keys"), "{told}");
    check_erased(&older_keys, &call).await;
    let older_data = empty_place();
    let told = restore(&older_data, &before.data, Some(&after.keys)).await.unwrap();
    assert!(!told.contains("lost:"), "the tombstone in the dump of the keys tells why: {told}");
    check_erased(&older_data, &call).await;

    run(world.place(), &owner, &erase).await.unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    let (last, _) = folders.back_up(world.place()).await;
    let older_keys = empty_place();
    let told = restore(&older_keys, &last.data, Some(&before.keys)).await.unwrap();
    assert!(told.contains("1 tenant keys"), "{told}");
    check_erased(&older_keys, &call).await;
    world.end().await;
}

/// Neither as it is nor unpacked; and both are their owner's alone.
fn assert_nothing_is_clear(backup: &Backup) {
    let pg_restore = PostgresBinaries::find().unwrap().program("pg_restore");
    for path in [&backup.data, &backup.keys] {
        assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
        let unpacked = Command::new(&pg_restore).arg("--file=-").arg(path).output().unwrap();
        assert!(unpacked.status.success());
        let text = String::from_utf8_lossy(&unpacked.stdout).to_lowercase();
        let raw = String::from_utf8_lossy(&std::fs::read(path).unwrap()).to_lowercase();
        for canary in CANARIES {
            let hex: String = canary.bytes().map(|byte| format!("{byte:02x}")).collect();
            assert!(!text.contains(canary) && !raw.contains(canary) && !text.contains(&hex), "{canary}");
        }
        let has_keys = text.contains("copy keys.data_keys") || text.contains("copy keys.tenant_keys");
        assert_eq!(has_keys, path == &backup.keys, "keys are in the dump of the keys and nowhere else");
        assert!(text.contains("copy keys.tombstones"));
    }
}

#[actix_web::test]
async fn what_is_not_a_backup_of_ours_is_refused_before_anything_is_touched() {
    let place = Place::new();
    let file = format!("{TENANTS}/bright-smiles.toml");
    frontdesk(&place, &[], &["tenant", "apply", &file]).await.unwrap();
    let folders = Folders::new();
    let (backup, _) = folders.back_up(&place).await;
    check_reader(&place).await;
    let empty = empty_place();
    let refused = async |data: &Path, keys: Option<&Path>| restore(&empty, data, keys).await.unwrap_err();

    let swapped = refused(&backup.keys, Some(&backup.data)).await;
    assert!(swapped.contains("holds the keys of a backup, not the data: give it as --keys"), "{swapped}");
    let text = folders.data.path().join("notes.txt");
    std::fs::write(&text, "no dump").unwrap();
    assert!(refused(&text, None).await.contains("is not a backup that frontdesk made"));
    let cut = folders.data.path().join("cut.dump");
    let whole = std::fs::read(&backup.data).unwrap();
    std::fs::write(&cut, &whole[..whole.len() * 9 / 10]).unwrap();
    let broken = refused(&cut, Some(&backup.keys)).await;
    assert!(broken.contains("pg_restore") || broken.contains("is not a backup"), "{broken}");

    place.database.execute(&["INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000001')"]);
    let newer = folders.data.path().join("newer.dump");
    let dumped = Command::new(PostgresBinaries::find().unwrap().program("pg_dump"))
        .args(["--format=custom", "--exclude-table-data=keys.*_keys", "--exclude-table-data=keys.master_check"])
        .arg(format!("--file={}", newer.display()))
        .arg(place.database.admin_url().expose_secret())
        .status();
    assert!(dumped.unwrap().success());
    let told = refused(&newer, None).await;
    assert!(told.contains("was made by a newer release") && told.contains("29990101000001"), "{told}");

    let owner = empty.database.owner_url();
    let vars = [("DATABASE_OWNER_URL", owner.expose_secret()), ("FRONTDESK_MASTER_KEY", OTHER_MASTER)];
    let (data, keys) = (backup.data.to_str().unwrap(), backup.keys.to_str().unwrap());
    let told = frontdesk(&empty, &vars, &["restore", "--data", data, "--keys", keys]).await.unwrap_err();
    assert!(told.contains("was sealed under master key") && told.contains("If that master key is lost"), "{told}");
    let no_owner = frontdesk(&empty, &[], &["restore", "--data", data]).await.unwrap_err();
    assert!(no_owner.contains("DATABASE_OWNER_URL is not set"), "{no_owner}");

    restore(&empty, &backup.data, Some(&backup.keys)).await.expect("all that has left the database empty");
    assert!(frontdesk(&empty, &[], &["tenant", "list"]).await.unwrap().contains("bright-smiles"));
}

/// A role for backups alone, made as docs/DEPLOYMENT.md says.
async fn check_reader(place: &Place) {
    place.database.execute(&["DO $$ BEGIN \
         CREATE ROLE frontdesk_backup LOGIN BYPASSRLS IN ROLE pg_read_all_data; \
         EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"]);
    let reader = place.database.admin_url().expose_secret().replace("frontdesk_admin@", "frontdesk_backup@");
    let told = run(place, &reader.into(), &Folders::new().arguments()).await.unwrap();
    assert!(told.starts_with("data "), "{told}");
}

#[actix_web::test]
async fn a_private_database_is_backed_up_beside_its_server_and_restored_into_a_new_folder() {
    let (first, second, folder) = (private_folder(), private_folder(), tempfile::tempdir().unwrap());
    let run = async |data: &TempDir, arguments: &[&str]| {
        let data = data.path().to_str().unwrap();
        let place = Place { database: TestDatabase::empty(), data: tempfile::tempdir().unwrap() };
        let vars = [("DATABASE_URL", ""), ("FRONTDESK_DATA", data)];
        frontdesk(&place, &vars, arguments).await
    };
    let to = folder.path().to_str().unwrap();
    run(&first, &["tenant", "apply", &format!("{TENANTS}/bright-smiles.toml")]).await.unwrap();
    let data = first.path().to_owned();
    let server = actix_web::rt::task::spawn_blocking(move || PrivatePostgres::start(&data)).await.unwrap().unwrap();
    let told = run(&first, &["backup", "--to", to]).await.unwrap();
    assert!(told.contains("keep the two apart"), "{told}");
    actix_web::rt::task::spawn_blocking(move || server.stop()).await.unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    run(&first, &["backup", "--to", to]).await.expect("without a server too");

    let mut files: Vec<String> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path().display().to_string()).collect();
    files.sort();
    assert_eq!(files.len(), 4, "{files:?}");
    let told = run(&second, &["restore", "--data", &files[1], "--keys", &files[3]]).await.unwrap();
    assert!(told.contains("1 tenants"), "{told}");
    assert!(run(&second, &["tenant", "list"]).await.unwrap().contains("bright-smiles"));
    assert!(run(&second, &["audit", "verify"]).await.unwrap().contains("in order"));
    let again = run(&second, &["restore", "--data", &files[0]]).await.unwrap_err();
    assert!(again.contains("Set FRONTDESK_DATA to a new folder"), "{again}");
}

/// One that the account running PostgreSQL can reach.
fn private_folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    folder
}
