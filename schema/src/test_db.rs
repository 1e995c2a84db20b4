//! Databases for tests: one PostgreSQL a run, a template with all migrations, a clone of it for each test.
//!
//! A run is many processes (cargo-nextest gives each test its own), so the cluster belongs to none of them. Whoever
//! needs it holds a shared lock on `lease`; a watcher beside the cluster tries to take that lock alone, and when it gets
//! it nobody is left: it stops the cluster and removes the folder. Locks go with their process, killed or not.
//!
//! Never a PostgreSQL that happens to run: the folder's name says which user and which build it is for.

use std::fs::{self, File};
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::Duration;

use rustix::fs::{FlockOperation, flock};
use secrecy::SecretString;
use sha2::{Digest as _, Sha256};
use tokio::time::Instant;

use crate::migrate;
use crate::private::{ADMIN, APPLICATION, Durability, Location, OWNER, PostgresBinaries, RunAs};
use crate::private::{arguments, create_roles, execute, initialise, query_one};

/// Waits for `$lease` to be nobody's, then ends the cluster. `$start` keeps newcomers out while it does; what is removed last
/// has another name by then, for a newcomer makes a folder of the same name as soon as there is none.
const WATCHER: &str = r#"
"$@" </dev/null >"$dir/postgres.log" 2>&1 &
pid=$!
while sleep 2 && kill -0 $pid 2>/dev/null; do
    exec 9>"$dir/start"
    flock -x 9
    if flock -n -x "$dir/lease" -c true; then
        kill -INT $pid; wait $pid
        rm -rf "$sockets"
        mv "$dir" "$dir.$$" && rm -rf "$dir.$$"
        exit
    fi
    exec 9>&-
done
"#;

/// A machine that is busy compiling takes its time.
const STARTS_WITHIN: Duration = Duration::from_secs(60);

/// A database of its own, with all tables, empty. Dropped with this.
pub struct TestDatabase {
    name: String,
}

impl TestDatabase {
    /// Blocks for some milliseconds; the first one of a run for some seconds.
    ///
    /// # Panics
    /// When PostgreSQL is not installed or does not start: a test cannot go on without.
    pub fn new() -> Self {
        let (cluster, name) = (TestCluster::get(), next_name());
        cluster.execute("postgres", &[&format!("CREATE DATABASE {name} TEMPLATE {} OWNER {OWNER}", cluster.template)]);
        Self { name }
    }

    /// One without any tables.
    ///
    /// # Panics
    /// As [`Self::new`] does.
    pub fn empty() -> Self {
        let name = next_name();
        TestCluster::get().execute("postgres", &[&format!("CREATE DATABASE {name} OWNER {OWNER}")]);
        Self { name }
    }

    /// As the application's role.
    pub fn url(&self) -> SecretString {
        TestCluster::get().location.url(APPLICATION, &self.name).into()
    }

    pub fn owner_url(&self) -> SecretString {
        TestCluster::get().location.url(OWNER, &self.name).into()
    }

    /// As whoever may do everything, row-level security or not.
    pub fn admin_url(&self) -> SecretString {
        TestCluster::get().location.url(ADMIN, &self.name).into()
    }

    /// The first column of the first row of a query, as the administrator.
    ///
    /// # Panics
    /// When there is none, or it is no text.
    pub fn query_one(&self, query: &str) -> String {
        query_one(&TestCluster::get().location.url(ADMIN, &self.name), query).unwrap_or_else(|error| panic!("{error}"))
    }

    /// While refused, this database is away: whoever was connected is thrown out, nobody gets in.
    ///
    /// # Panics
    /// When PostgreSQL does not do it.
    pub fn refuse_connections(&self, refused: bool) {
        let allowed = !refused;
        let mut statements = vec![format!("ALTER DATABASE {} ALLOW_CONNECTIONS {allowed}", self.name)];
        if refused {
            let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname =";
            statements.push(format!("{others} '{}'", self.name));
        }
        let statements: Vec<&str> = statements.iter().map(String::as_str).collect();
        TestCluster::get().execute("postgres", &statements);
    }

    /// Runs statements as the administrator.
    ///
    /// # Panics
    /// When one fails.
    pub fn execute(&self, statements: &[&str]) {
        TestCluster::get().execute(&self.name, statements);
    }
}

fn next_name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("t{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

impl Default for TestDatabase {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let statement = format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name);
        // If it fails the cluster takes the database along when it ends.
        execute(&TestCluster::get().location.url(ADMIN, "postgres"), &[&statement]).ok();
    }
}

struct TestCluster {
    location: Location,
    template: String,
    _lease: File,
}

impl TestCluster {
    fn get() -> &'static Self {
        static CLUSTER: OnceLock<TestCluster> = OnceLock::new();
        CLUSTER.get_or_init(Self::find_or_start)
    }

    fn find_or_start() -> Self {
        let run_as = RunAs::choose().expect("an account to run PostgreSQL as");
        let binaries = PostgresBinaries::find().unwrap_or_else(|error| panic!("{error}"));
        let executable = std::env::current_exe().expect("this test's own path");
        let build = executable.parent().map(Path::to_owned).unwrap_or_default();
        let folder = Path::new("/tmp").join(format!("frontdesk-tests-{}-{}", run_as.uid(), short(&build, "")));
        loop {
            let _ = fs::DirBuilder::new().mode(0o755).create(&folder);
            run_as.give(&folder).expect("a folder for the tests' PostgreSQL");
            let (Ok(start), Ok(lease)) = (lock_file(&folder.join("start")), lock_file(&folder.join("lease"))) else {
                continue;
            };
            flock(&start, FlockOperation::LockExclusive).expect("a lock");
            flock(&lease, FlockOperation::LockShared).expect("a lock");
            // The watcher may have removed the folder between the two: what is locked then has no name any more.
            if !is_still(&start, &folder.join("start")) || !is_still(&lease, &folder.join("lease")) {
                continue;
            }
            let location = Location {
                cluster: folder.join("cluster"),
                socket: folder.with_file_name(format!("fdt-{}", short(&folder, ""))),
                elsewhere: false,
            };
            if UnixStream::connect(location.socket_file()).is_err() {
                start_cluster(&binaries, run_as, &folder, &location);
            }
            let changed = fs::metadata(&executable).and_then(|found| found.modified()).ok();
            let template = format!("template_{}", short(&executable, &format!("{changed:?}")));
            let cluster = Self { location, template, _lease: lease };
            cluster.prepare_template();
            return cluster;
        }
    }

    /// Migrates the template of this build, unless another process has.
    fn prepare_template(&self) {
        let template = &self.template;
        let there = format!("SELECT 1/count(*) FROM pg_database WHERE datname = '{template}'");
        if execute(&self.location.url(ADMIN, "postgres"), &[&there]).is_ok() {
            return;
        }
        let unfinished = format!("{template}_unfinished");
        self.execute("postgres", &[&format!("DROP DATABASE IF EXISTS {unfinished} WITH (FORCE)")]);
        self.execute("postgres", &[&format!("CREATE DATABASE {unfinished} OWNER {OWNER}")]);
        let url = self.location.url(OWNER, &unfinished).into();
        let migrate = std::thread::spawn(move || migrate::run(&url, APPLICATION));
        migrate.join().expect("migrating does not panic").unwrap_or_else(|error| panic!("{error}"));
        self.execute("postgres", &[&format!("ALTER DATABASE {unfinished} RENAME TO {template}")]);
    }

    fn execute(&self, database: &str, statements: &[&str]) {
        execute(&self.location.url(ADMIN, database), statements).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[expect(clippy::zombie_processes, reason = "the watcher outlives this process on purpose")]
fn start_cluster(binaries: &PostgresBinaries, run_as: RunAs, folder: &Path, location: &Location) {
    let _ = fs::remove_dir_all(&location.cluster);
    let _ = fs::remove_dir_all(&location.socket);
    fs::DirBuilder::new().mode(0o700).create(&location.socket).expect("a folder for the socket");
    run_as.give(&location.socket).expect("a folder for the socket");
    initialise(binaries, run_as, &location.cluster, Durability::Fast).unwrap_or_else(|error| panic!("{error}"));
    let mut watcher = run_as.command(Path::new("/usr/bin/setsid"));
    watcher.args(["sh", "-c", WATCHER, "watcher"]).arg(binaries.program("postgres"));
    watcher.args(arguments(location, Durability::Fast)).env("dir", folder).env("sockets", &location.socket);
    watcher.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    watcher.spawn().expect("setsid, of util-linux");
    let began = Instant::now();
    while execute(&location.url(ADMIN, "postgres"), &["SELECT 1"]).is_err() {
        assert!(began.elapsed() < STARTS_WITHIN, "the tests' PostgreSQL does not answer");
        sleep(Duration::from_millis(20));
    }
    create_roles(|statements| {
        execute(&location.url(ADMIN, "postgres"), statements).unwrap_or_else(|error| panic!("{error}"));
        Ok(())
    })
    .unwrap_or_else(|error| panic!("{error}"));
}

/// A file that every account may lock: the watcher has another than a test that root runs.
fn lock_file(path: &PathBuf) -> std::io::Result<File> {
    let file = File::options().create(true).truncate(false).read(true).write(true).open(path)?;
    let _ = file.set_permissions(fs::Permissions::from_mode(0o666));
    Ok(file)
}

fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let inode = |found: fs::Metadata| (found.dev(), found.ino());
    file.metadata().ok().map(inode) == fs::metadata(path).ok().map(inode)
}

fn short(path: &Path, more: &str) -> String {
    let digest = Sha256::new().chain_update(path.as_os_str().as_encoded_bytes()).chain_update(more).finalize();
    hex::encode(&digest[..6])
}
