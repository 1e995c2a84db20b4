//! A PostgreSQL for one test: a cluster in a folder of its own, gone when the test is over.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use diesel_async::{AsyncPgConnection, RunQueryDsl as _};
use secrecy::SecretString;
use tempfile::TempDir;

use crate::connect::Target;
use crate::database::Database;
use crate::ids::TenantId;
use crate::migrate;

pub(super) struct Cluster {
    folder: TempDir,
    server: Child,
    pub(super) database: Database,
}

impl Cluster {
    /// Migrated, with these tenants and no keys.
    pub(super) async fn start(tenants: &[TenantId]) -> Self {
        let folder = TempDir::with_prefix("fdk").unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
        if let Some((user, group)) = unprivileged() {
            chown(folder.path(), Some(user), Some(group)).unwrap();
        }
        let data = folder.path().join("data");
        let initdb = command("initdb").arg("-D").arg(&data).args(["-U", "boss", "-A", "trust", "--no-sync"]).output();
        let initdb = initdb.unwrap();
        assert!(initdb.status.success(), "{}", String::from_utf8_lossy(&initdb.stderr));
        let mut server = command("postgres");
        server.arg("-D").arg(&data).arg("-k").arg(folder.path());
        server.args(["-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=40"]);
        let server = server.stderr(Stdio::null()).spawn().unwrap();
        let database = Database::new(&url(folder.path(), "frontdesk_app", "frontdesk"), 16).unwrap();
        let cluster = Self { folder, server, database };
        let mut boss = cluster.boss("postgres").await;
        for statement in [
            "CREATE ROLE frontdesk_owner LOGIN",
            "CREATE ROLE frontdesk_app LOGIN",
            "CREATE DATABASE frontdesk OWNER frontdesk_owner",
        ] {
            diesel::sql_query(statement).execute(&mut boss).await.unwrap();
        }
        let mut boss = cluster.boss("frontdesk").await;
        diesel::sql_query("ALTER SCHEMA public OWNER TO frontdesk_owner").execute(&mut boss).await.unwrap();
        let owner = url(cluster.folder.path(), "frontdesk_owner", "frontdesk");
        // It has a runtime of its own.
        std::thread::spawn(move || migrate::run(&owner, "frontdesk_app").unwrap()).join().unwrap();
        cluster.database.check().await.unwrap();
        for tenant in tenants {
            cluster.add(*tenant).await;
        }
        cluster
    }

    /// A tenant with a name and nothing else.
    pub(super) async fn add(&self, tenant: TenantId) {
        let mut boss = self.boss("frontdesk").await;
        let slug = format!("t{}", tenant.as_uuid().simple());
        for statement in [
            format!("INSERT INTO directory_tenants (tenant_id, slug) VALUES ('{tenant}', '{slug}')"),
            format!(
                "INSERT INTO tenants (tenant_id, name, time_zone, language, greeting, voice_id, voice_model) \
                 VALUES ('{tenant}', 'T', 'UTC', 'en', 'Hi.', 'v', 'm')"
            ),
        ] {
            diesel::sql_query(statement).execute(&mut boss).await.unwrap();
        }
    }

    /// As the superuser, whom row-level security does not bind: a restore, or somebody who has the whole database.
    pub(super) async fn boss(&self, database: &str) -> AsyncPgConnection {
        let target = Target::parse(&url(self.folder.path(), "boss", database)).unwrap();
        for _ in 0..600 {
            match target.connect().await {
                Ok(connection) => return connection,
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
        panic!("PostgreSQL did not start within 30 s");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // SIGQUIT: at once, without writing anything down.
        let pid = rustix::process::Pid::from_child(&self.server);
        rustix::process::kill_process(pid, rustix::process::Signal::QUIT).ok();
        self.server.wait().ok();
    }
}

fn url(folder: &Path, user: &str, database: &str) -> SecretString {
    let host = folder.to_str().unwrap().replace('/', "%2F");
    format!("postgres://{user}@{host}/{database}").into()
}

/// PostgreSQL refuses to run as root: then the account of its package does.
fn unprivileged() -> Option<(u32, u32)> {
    if !rustix::process::geteuid().is_root() {
        return None;
    }
    let accounts = fs::read_to_string("/etc/passwd").unwrap();
    let account = accounts.lines().find_map(|line| line.strip_prefix("postgres:")).expect("an account for PostgreSQL");
    let mut fields = account.split(':').skip(1);
    let mut number = || fields.next().unwrap().parse().unwrap();
    Some((number(), number()))
}

fn command(name: &str) -> Command {
    let newest = fs::read_dir("/usr/lib/postgresql").ok().and_then(|versions| {
        versions.flatten().map(|version| version.path().join("bin").join(name)).filter(|path| path.exists()).max()
    });
    let mut command = Command::new(newest.unwrap_or_else(|| PathBuf::from(name)));
    command.current_dir("/").stdin(Stdio::null()).stdout(Stdio::null());
    if let Some((user, group)) = unprivileged() {
        command.uid(user).gid(group);
    }
    command
}
