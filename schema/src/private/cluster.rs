//! One cluster: initialised, started, stopped.

use std::fs::{self, File};
use std::io;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tokio::time::Instant;

use super::account::RunAs;
use super::binaries::PostgresBinaries;
use super::location::Location;
use super::{ADMIN, APPLICATION, DATABASE, OWNER, PrivateError};

/// A start may include recovery from a crash.
const STARTS_WITHIN: Duration = Duration::from_secs(60);

/// How long a fast shutdown may take before it becomes an immediate one, which costs the next start a recovery.
const STOPS_WITHIN: Duration = Duration::from_secs(10);

/// PostgreSQL, and beside it somebody who waits for our end of a pipe to close, as it does however we end: then it is
/// told to shut down.
const GUARDED: &str = r#"
exec 3<&0
"$@" </dev/null 3<&- &
postgres=$!
( cat <&3 >/dev/null; kill -INT $postgres 2>/dev/null ) &
guard=$!
wait $postgres
status=$?
kill $guard 2>/dev/null
exit $status
"#;

const POLL: Duration = Duration::from_millis(20);

/// Settings of every private PostgreSQL. What it logs never holds a value of a row or a parameter.
///
/// The text of an error may quote what was sent (`invalid input syntax for type date: "…"`), so errors and warnings of
/// statements stay out (`log_min_messages=log`, which ranks above them): whoever sent the statement is told anyway.
const SETTINGS: [&str; 15] = [
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "max_connections=100",
    "shared_buffers=64MB",
    "password_encryption=scram-sha-256",
    "log_statement=none",
    "log_min_duration_statement=-1",
    "log_min_messages=log",
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
    "log_parameter_max_length=0",
    "log_parameter_max_length_on_error=0",
    "log_connections=off",
    "log_disconnections=off",
    "timezone=UTC",
];

/// Whether what is committed survives a loss of power.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Durability {
    Durable,
    /// For tests.
    Fast,
}

pub(crate) struct Cluster {
    pub(crate) location: Location,
    child: Child,
}

impl Cluster {
    pub(super) fn start(
        binaries: PostgresBinaries,
        run_as: RunAs,
        location: Location,
        durability: Durability,
    ) -> Result<Self, PrivateError> {
        stop_leftover(&location);
        let mut binaries = binaries;
        if !location.cluster.join("PG_VERSION").is_file() {
            initialise(&binaries, run_as, &location.cluster, durability)?;
        }
        let made_by = fs::read_to_string(location.cluster.join("PG_VERSION")).unwrap_or_default();
        let made_by = made_by.trim().parse().unwrap_or(0);
        if made_by != binaries.major {
            // A distribution's upgrade installs the next release beside the one that made this.
            let Some(its_own) = PostgresBinaries::of_release(made_by) else {
                return Err(PrivateError::OtherVersion { path: location.cluster, made_by, found: binaries.major });
            };
            binaries = its_own;
        }
        let log = log_file(&location);
        let open = || File::options().create(true).append(true).open(&log);
        let folder = |source| PrivateError::Folder { path: log.clone(), source };
        let (output, errors) = (open().map_err(folder)?, open().map_err(folder)?);
        let mut command = run_as.command(Path::new("/bin/sh"));
        command.args(["-c", GUARDED, "postgres"]).arg(binaries.program("postgres"));
        command.args(arguments(&location, durability)).stdin(Stdio::piped()).stdout(output).stderr(errors);
        // A group of its own: Ctrl-C at our terminal is ours, and stops it in order.
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let child = command.spawn().map_err(|error| failed("postgres", &error))?;
        let mut cluster = Self { location, child };
        cluster.wait_until_it_answers()?;
        Ok(cluster)
    }

    fn wait_until_it_answers(&mut self) -> Result<(), PrivateError> {
        let began = Instant::now();
        loop {
            if let Ok(Some(status)) = self.child.try_wait() {
                let cause = format!("it ended with {status}: see {}", log_file(&self.location).display());
                return Err(PrivateError::Program { program: "postgres", cause });
            }
            if self.execute("postgres", &["SELECT 1"]).is_ok() {
                return Ok(());
            }
            if began.elapsed() > STARTS_WITHIN {
                let seconds = STARTS_WITHIN.as_secs();
                return Err(PrivateError::NoAnswer { seconds, log: log_file(&self.location) });
            }
            sleep(POLL);
        }
    }

    /// Runs statements as the administrator, each by itself.
    pub(crate) fn execute(&self, database: &str, statements: &[&str]) -> Result<(), PrivateError> {
        let url = self.location.url(ADMIN, database);
        execute(&url, statements).map_err(|cause| PrivateError::Program { program: "postgres", cause })
    }

    pub(super) fn create_roles_and_database(&self) -> Result<(), PrivateError> {
        create_roles(|statements| self.execute("postgres", statements))?;
        let there = format!("SELECT 1/count(*) FROM pg_database WHERE datname = '{DATABASE}'");
        if self.execute("postgres", &[&there]).is_err() {
            self.execute("postgres", &[&format!("CREATE DATABASE {DATABASE} OWNER {OWNER}")])?;
        }
        Ok(())
    }

    /// Fast shutdown; immediate if that takes too long.
    pub(super) fn stop(mut self) {
        self.stop_now(STOPS_WITHIN);
    }

    fn stop_now(&mut self, within: Duration) {
        // Closing our end of the pipe is what asks it to stop.
        drop(self.child.stdin.take());
        if !self.ends(within) {
            // Nothing but this is left; what was committed is recovered at the next start.
            if let Some(pid) = postmaster(&self.location) {
                kill_process(pid, Signal::KILL).ok();
            }
            self.child.kill().ok();
            self.child.wait().ok();
        }
        // Empty by now, unless it did not end in order; then it stays, and the next start finds it.
        fs::remove_dir(&self.location.socket).ok();
    }

    fn ends(&mut self, within: Duration) -> bool {
        for within in [within, Duration::from_secs(5)] {
            let began = Instant::now();
            while began.elapsed() < within {
                if !matches!(self.child.try_wait(), Ok(None)) {
                    return true;
                }
                sleep(POLL);
            }
            if let Some(pid) = postmaster(&self.location) {
                kill_process(pid, Signal::QUIT).ok();
            }
        }
        false
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop_now(Duration::from_secs(2));
    }
}

/// Roles of the owner and the application; made once.
pub(crate) fn create_roles(execute: impl Fn(&[&str]) -> Result<(), PrivateError>) -> Result<(), PrivateError> {
    let roles: Vec<String> = [OWNER, APPLICATION]
        .iter()
        .map(|role| {
            format!(
                "DO $$ BEGIN CREATE ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS; \
                 EXCEPTION WHEN duplicate_object THEN NULL; END $$"
            )
        })
        .collect();
    execute(&roles.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Runs statements over a connection of their own. Blocks.
pub(crate) fn execute(url: &str, statements: &[&str]) -> Result<(), String> {
    on_connection(url, async |client| {
        for statement in statements {
            client.batch_execute(statement).await?;
        }
        Ok(())
    })
}

/// The first column of the first row. Blocks.
#[cfg(feature = "test-db")]
pub(crate) fn query_one(url: &str, query: &str) -> Result<String, String> {
    on_connection(url, async |client| Ok(client.query_one(query, &[]).await?.get(0)))
}

fn on_connection<T: Send>(
    url: &str,
    work: impl AsyncFnOnce(&tokio_postgres::Client) -> Result<T, tokio_postgres::Error> + Send,
) -> Result<T, String> {
    let told = |error: tokio_postgres::Error| {
        error.as_db_error().map_or_else(|| error.to_string(), |error| error.message().to_owned())
    };
    // A thread of its own: the caller's may have a runtime already.
    std::thread::scope(|threads| {
        let run = threads.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.map_err(|error| error.to_string())?.block_on(async {
                let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.map_err(told)?;
                let driving = tokio::spawn(connection);
                let done = work(&client).await.map_err(told);
                drop(client);
                driving.await.ok();
                done
            })
        });
        run.join().unwrap_or_else(|_| Err("the thread that asked panicked".to_owned()))
    })
}

pub(crate) fn arguments(location: &Location, durability: Durability) -> Vec<String> {
    let mut arguments = vec!["-D".to_owned(), location.cluster.display().to_string()];
    arguments.extend(["-k".to_owned(), location.socket.display().to_string()]);
    let fast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
    let speed: &[&str] = if durability == Durability::Fast { &fast } else { &[] };
    arguments.extend(SETTINGS.iter().chain(speed).flat_map(|setting| ["-c".to_owned(), (*setting).to_owned()]));
    arguments
}

fn log_file(location: &Location) -> PathBuf {
    location.cluster.with_file_name("postgres.log")
}

/// Makes a cluster under another name and renames it: a crash in the middle leaves nothing that looks like one.
pub(crate) fn initialise(
    binaries: &PostgresBinaries,
    run_as: RunAs,
    cluster: &Path,
    durability: Durability,
) -> Result<(), PrivateError> {
    let unfinished = cluster.with_extension("unfinished");
    match fs::remove_dir_all(&unfinished) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => {
            return Err(PrivateError::Folder { path: unfinished, source });
        }
        _ => {}
    }
    let mut initdb: Command = run_as.command(&binaries.program("initdb"));
    initdb.arg("-D").arg(&unfinished).args(["-U", ADMIN, "--auth=trust", "--encoding=UTF8", "--locale=C"]);
    initdb.args(["--data-checksums", "--no-instructions"]);
    if durability == Durability::Fast {
        initdb.arg("--no-sync");
    }
    let output = initdb.stdin(Stdio::null()).output().map_err(|error| failed("initdb", &error))?;
    if !output.status.success() {
        let cause = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(PrivateError::Program { program: "initdb", cause });
    }
    fs::rename(&unfinished, cluster).map_err(|source| PrivateError::Folder { path: cluster.to_owned(), source })
}

fn failed(program: &'static str, error: &io::Error) -> PrivateError {
    PrivateError::Program { program, cause: error.to_string() }
}

/// The process that the cluster's files name.
fn postmaster(location: &Location) -> Option<Pid> {
    let text = fs::read_to_string(location.cluster.join("postmaster.pid")).ok()?;
    Pid::from_raw(text.lines().next()?.trim().parse().ok()?)
}

/// Stops a PostgreSQL that a dead server left running on this cluster. We hold the data folder's lock, so it is nobody's.
fn stop_leftover(location: &Location) {
    // A stale file may name a process that has nothing to do with us: only who answers on our socket is meant.
    let answers = || UnixStream::connect(location.socket_file()).is_ok();
    let Some(pid) = postmaster(location) else { return };
    match serves(pid, &location.cluster) {
        Serves::Ours => {}
        Serves::SomethingElse => {
            // PostgreSQL would only see that the process lives, and refuse to start.
            fs::remove_file(location.cluster.join("postmaster.pid")).ok();
            return;
        }
        Serves::Unknown if answers() => {}
        Serves::Unknown => return,
    }
    tracing::warn!("stopping a PostgreSQL that an earlier server left running");
    for (signal, within) in [(Signal::INT, STOPS_WITHIN), (Signal::QUIT, Duration::from_secs(5))] {
        kill_process(pid, signal).ok();
        let began = Instant::now();
        while began.elapsed() < within {
            if !answers() && !location.cluster.join("postmaster.pid").exists() {
                return;
            }
            sleep(POLL);
        }
    }
}

/// What a process is, judged by its command line.
#[derive(Debug, PartialEq, Eq)]
enum Serves {
    Ours,
    SomethingElse,
    /// Without `/proc`, or when it may not be read.
    Unknown,
}

/// Whether this process is the PostgreSQL of this cluster, or one that took its number since.
fn serves(pid: Pid, cluster: &Path) -> Serves {
    if !Path::new("/proc/self/cmdline").exists() {
        return Serves::Unknown;
    }
    match fs::read(format!("/proc/{}/cmdline", pid.as_raw_nonzero())) {
        Ok(line) => judge(&line, cluster),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Serves::SomethingElse,
        Err(_) => Serves::Unknown,
    }
}

/// We start it as `…/postgres -D <cluster> …`, and only its children rename themselves.
fn judge(line: &[u8], cluster: &Path) -> Serves {
    let mut words = line.split(|byte| *byte == 0);
    let program = words.next().is_some_and(|program| program.ends_with(b"/postgres"));
    let folder = words.any(|word| word == cluster.as_os_str().as_encoded_bytes());
    if program && folder { Serves::Ours } else { Serves::SomethingElse }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_known_by_its_program_and_its_folder() {
        for (line, expected) in [
            (&b"/usr/lib/postgresql/15/bin/postgres\0-D\0/data/postgres/cluster\0-k\0/run/x\0"[..], Serves::Ours),
            (b"/usr/lib/postgresql/15/bin/postgres\0-D\0/var/lib/postgresql/15/main\0", Serves::SomethingElse),
            (b"/bin/less\0/data/postgres/cluster\0", Serves::SomethingElse),
            (b"postgres: checkpointer \0\0\0", Serves::SomethingElse),
            (b"", Serves::SomethingElse),
        ] {
            let text = String::from_utf8_lossy(line);
            assert_eq!(judge(line, Path::new("/data/postgres/cluster")), expected, "{text}");
        }
    }
}
