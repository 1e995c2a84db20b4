//! Real clusters, in folders of their own.

use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;

use super::*;

/// A folder that the account running PostgreSQL can reach, as `/var/lib/…` would be.
fn data() -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    std::fs::set_permissions(data.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    data
}

fn start(data: &Path) -> PrivatePostgres {
    PrivatePostgres::start_with(data, Durability::Fast).unwrap()
}

fn pid(postgres: &PrivatePostgres) -> String {
    let text = std::fs::read_to_string(postgres.location().cluster.join("postmaster.pid")).unwrap();
    text.lines().next().unwrap().to_owned()
}

#[test]
fn it_is_initialised_once_keeps_what_it_is_told_and_refuses_a_second_server() {
    let data = data();
    assert!(!PrivatePostgres::exists(data.path()));
    let postgres = start(data.path());
    assert!(PrivatePostgres::exists(data.path()));
    postgres.cluster.execute("frontdesk", &["CREATE TABLE kept AS SELECT 42 AS answer"]).unwrap();
    let second = PrivatePostgres::start_with(data.path(), Durability::Fast).err().unwrap();
    assert!(matches!(&second, PrivateError::InUse(_)), "{second}");
    assert!(second.to_string().contains(&data.path().display().to_string()), "{second}");
    postgres.stop();
    let postgres = start(data.path());
    postgres.cluster.execute("frontdesk", &["SELECT 1/(answer - 41) FROM kept"]).unwrap();
    postgres.stop();
}

#[test]
fn nobody_but_its_account_enters_and_it_listens_nowhere_else() {
    let data = data();
    let postgres = start(data.path());
    let mode = std::fs::metadata(&postgres.location().socket).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
    postgres.cluster.execute("postgres", &["SELECT 1/(length(current_setting('listen_addresses')) = 0)::int"]).unwrap();
    let owner = std::os::unix::fs::MetadataExt::uid(&std::fs::metadata(&postgres.location().cluster).unwrap());
    assert_ne!(owner, 0, "PostgreSQL does not run as root");
    postgres.stop();
}

#[test]
fn one_that_a_killed_server_left_running_is_stopped_in_order_and_followed() {
    let data = data();
    let postgres = start(data.path());
    postgres.cluster.execute("frontdesk", &["CREATE TABLE kept AS SELECT 42 AS answer"]).unwrap();
    let left = pid(&postgres);
    // The lock is gone, PostgreSQL is not: nobody closes the pipe.
    let PrivatePostgres { cluster, _lock } = postgres;
    std::mem::forget(cluster);
    drop(_lock);
    let postgres = start(data.path());
    assert_ne!(pid(&postgres), left);
    postgres.cluster.execute("frontdesk", &["SELECT 1/(answer - 41) FROM kept"]).unwrap();
    postgres.stop();
}

#[test]
fn a_crash_while_initialising_and_a_stale_pid_file_block_nothing() {
    let data = data();
    let unfinished = data.path().join("postgres/cluster.unfinished");
    std::fs::create_dir_all(unfinished.join("base")).unwrap();
    let postgres = start(data.path());
    let pid_file = postgres.location().cluster.join("postmaster.pid");
    let cluster = postgres.location().cluster.clone();
    postgres.stop();
    // A process of PostgreSQL's own account took the number since: PostgreSQL itself would take it for another server.
    let mut other = RunAs::choose().unwrap().command(Path::new("/bin/sleep")).arg("60").spawn().unwrap();
    std::fs::write(&pid_file, format!("{}\n{}\n1\n5432\n/nowhere\n\n", other.id(), cluster.display())).unwrap();
    let started = PrivatePostgres::start_with(data.path(), Durability::Fast);
    let spared = other.try_wait().unwrap().is_none();
    other.kill().unwrap();
    other.wait().unwrap();
    started.unwrap_or_else(|error| panic!("{error}")).stop();
    assert!(spared, "a process that has nothing to do with us was ended");
}

#[test]
fn its_log_quotes_nothing_that_was_sent() {
    let data = data();
    let postgres = start(data.path());
    for statement in [
        "SELECT 'Maria Canary'::uuid",
        "SELECT 'Maria Canary'::date",
        "DO $$ BEGIN RAISE WARNING 'Maria Canary'; END $$",
        "CREATE TABLE k (n text PRIMARY KEY); INSERT INTO k VALUES ('Maria Canary'), ('Maria Canary')",
        "SELECT \"Maria Canary\"",
    ] {
        postgres.cluster.execute("frontdesk", &[statement]).ok();
    }
    let log = postgres.location().cluster.with_file_name("postgres.log");
    postgres.stop();
    let log = std::fs::read_to_string(log).unwrap();
    assert!(log.contains("ready to accept connections"), "{log}");
    assert!(!log.contains("Canary"), "{log}");
}

#[test]
fn nothing_of_it_is_left_outside_its_data_folder() {
    let data = data();
    let postgres = start(data.path());
    let socket = postgres.location().socket.clone();
    assert!(socket.is_dir());
    postgres.stop();
    assert!(!socket.exists(), "{}", socket.display());
}

/// As after the upgrade of a distribution: the next release stands beside the one that made the cluster.
#[test]
fn a_newer_release_beside_it_changes_nothing() {
    const CHILD: &str = "FRONTDESK_TEST_STARTS_POSTGRES_IN";
    if let Some(folder) = std::env::var_os(CHILD) {
        assert_eq!(PostgresBinaries::find().unwrap().major, 99);
        start(Path::new(&folder)).stop();
        return;
    }
    let data = data();
    start(data.path()).stop();
    let newer = tempfile::tempdir().unwrap();
    for name in ["postgres", "initdb"] {
        let program = newer.path().join(name);
        std::fs::write(&program, "#!/bin/sh\necho 'postgres (PostgreSQL) 99.1'\n").unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "private::tests::a_newer_release_beside_it_changes_nothing", "--nocapture"])
        .env(CHILD, data.path())
        .env("PATH", format!("{}:{}", newer.path().display(), std::env::var("PATH").unwrap()))
        .output()
        .unwrap();
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
}

#[test]
fn a_database_elsewhere_stays_there_when_the_data_folder_becomes_reachable() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let hidden = tempfile::tempdir().unwrap();
    let allow = |mode| std::fs::set_permissions(hidden.path(), std::fs::Permissions::from_mode(mode)).unwrap();
    allow(0o700);
    let data = hidden.path().join("data");
    let postgres = start(&data);
    let parent = postgres.location().cluster.parent().unwrap().to_owned();
    postgres.cluster.execute("frontdesk", &["CREATE TABLE kept AS SELECT 42 AS answer"]).unwrap();
    postgres.stop();
    allow(0o755);
    let postgres = start(&data);
    let kept = postgres.cluster.execute("frontdesk", &["SELECT 1/(answer - 41) FROM kept"]);
    postgres.stop();
    std::fs::remove_dir_all(parent).unwrap();
    kept.unwrap();
}

#[test]
fn a_database_that_can_no_longer_be_reached_is_not_replaced_by_an_empty_one() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let data = data();
    start(data.path()).stop();
    std::fs::set_permissions(data.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
    let error = PrivatePostgres::start_with(data.path(), Durability::Fast).err().unwrap();
    assert!(matches!(error, PrivateError::Unreachable(_)), "{error}");
}

#[test]
fn a_folder_of_another_release_is_left_alone() {
    let data = data();
    let postgres = start(data.path());
    let version = postgres.location().cluster.join("PG_VERSION");
    let socket = postgres.location().socket.clone();
    postgres.stop();
    std::fs::write(version, "9\n").unwrap();
    let error = PrivatePostgres::start_with(data.path(), Durability::Fast).err().unwrap();
    assert!(matches!(error, PrivateError::OtherVersion { made_by: 9, .. }), "{error}");
    assert!(!socket.exists(), "{}", socket.display());
}

#[test]
fn a_data_folder_that_its_account_cannot_reach_is_replaced_and_that_is_told() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let hidden = tempfile::tempdir().unwrap();
    std::fs::set_permissions(hidden.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
    let data = hidden.path().join("data");
    let postgres = start(&data);
    assert!(postgres.location().elsewhere);
    let parent = postgres.location().cluster.parent().unwrap().to_owned();
    assert!(parent.starts_with("/var/lib/frontdesk"), "{}", parent.display());
    postgres.stop();
    assert!(PrivatePostgres::exists(&data));
    std::fs::remove_dir_all(parent).unwrap();
}

/// A server that is killed cannot stop anything: its PostgreSQL notices by itself.
#[test]
fn it_ends_by_itself_when_its_server_is_killed() {
    const CHILD: &str = "FRONTDESK_TEST_HOLDS_POSTGRES_IN";
    if let Some(folder) = std::env::var_os(CHILD) {
        let _postgres = start(Path::new(&folder));
        writeln!(std::io::stdout(), "started").unwrap();
        std::thread::sleep(std::time::Duration::from_secs(60));
        return;
    }
    let data = data();
    let mut child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "private::tests::it_ends_by_itself_when_its_server_is_killed", "--nocapture"])
        .env(CHILD, data.path())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let lines = std::io::BufRead::lines(std::io::BufReader::new(child.stdout.take().unwrap()));
    assert!(lines.map_while(Result::ok).any(|line| line.contains("started")));
    let pid_file = data.path().join("postgres/cluster/postmaster.pid");
    assert!(pid_file.exists());
    child.kill().unwrap();
    child.wait().unwrap();
    let began = tokio::time::Instant::now();
    while pid_file.exists() {
        assert!(began.elapsed() < std::time::Duration::from_secs(20), "PostgreSQL lives on");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    // The next server finds everything in order, and leaves nothing outside the folder.
    start(data.path()).stop();
}
