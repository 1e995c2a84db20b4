//! A Redis of our own for tests and the demo: on a Unix socket in a private folder, without TCP, without a disk file.
//!
//! It must never outlive us, also when we are killed with `kill -9` and can clean nothing up. So the server is the child
//! of a small shell that waits on a pipe of which only we hold the other end:
//!
//! ```text
//!   we ──pipe──▶ sh: read …        our end closes, whatever we die of ─▶ sh kills redis-server, removes the folder
//!                 └─ redis-server
//! ```
//!
//! The kernel's parent-death signal would do without the shell, but it is sent when the *thread* that started the child
//! ends, which in a test is long before the process does. The pipe is closed on exec, so no other child keeps it open.
//! The server has a process group of its own: Ctrl-C reaches us first, and we decide.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

/// An idle machine needs some 20 ms; a loaded one much more.
const START: Duration = Duration::from_secs(15);
const POLL: Duration = Duration::from_millis(5);

/// The longest path that a Unix socket may have, with its closing zero (unix(7)).
const LONGEST_SOCKET_PATH: usize = 108;

/// Valkey is the same server under the name that some distributions package.
const PROGRAMS: [&str; 2] = ["redis-server", "valkey-server"];

/// Where administrators' programs are that a user's `PATH` may leave out.
const MORE_FOLDERS: [&str; 3] = ["/usr/bin", "/usr/sbin", "/usr/local/bin"];

/// `$1` is the folder, the rest the command. A line on the pipe means "stop, I am still here"; its end means that nobody is.
/// A stopped process (SIGSTOP) is killed as well.
const GUARDIAN: &str = r#"
folder=$1; shift
"$@" >"$folder/redis.log" 2>&1 &
server=$!
echo "$server"
read -r word || gone=1
kill -KILL "$server" 2>/dev/null
wait "$server" 2>/dev/null
[ -z "$gone" ] || rm -rf -- "$folder"
"#;

/// Why there is no private Redis.
#[derive(Debug, thiserror::Error)]
pub enum PrivateRedisError {
    #[error("redis-server is not installed; on Debian: apt-get install --no-install-recommends redis-server")]
    NotInstalled,
    #[error("the temporary folder's path is too long for a socket: {0}; set TMPDIR to a shorter one")]
    PathTooLong(PathBuf),
    #[error("cannot start redis-server")]
    Start(#[from] io::Error),
    #[error("redis-server did not answer within {START:?}; its log ends with: {log}")]
    NoAnswer { log: String },
}

/// A running (or stopped) server, ended and removed when dropped.
#[derive(Debug)]
pub struct PrivateRedis {
    program: PathBuf,
    folder: TempDir,
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    guardian: Child,
    /// Our end of the pipe.
    pipe: ChildStdin,
    server: Pid,
}

impl PrivateRedis {
    /// Finds redis-server, starts one and waits until it answers.
    ///
    /// # Errors
    /// [`PrivateRedisError::NotInstalled`] names the package.
    pub async fn start() -> Result<Self, PrivateRedisError> {
        let program = find_program().ok_or(PrivateRedisError::NotInstalled)?;
        // The folder is 0700: nobody else reaches the socket.
        let folder = tempfile::Builder::new().prefix("frontdesk-redis-").tempdir()?;
        let mut redis = Self { program, folder, running: None };
        redis.start_again().await?;
        Ok(redis)
    }

    /// Starts a stopped server, empty, at the same address. Does nothing while it runs.
    ///
    /// # Errors
    /// When it does not answer in time.
    pub async fn start_again(&mut self) -> Result<(), PrivateRedisError> {
        if self.running.is_some() {
            return Ok(());
        }
        let socket = self.socket();
        if socket.as_os_str().len() >= LONGEST_SOCKET_PATH {
            return Err(PrivateRedisError::PathTooLong(socket));
        }
        self.running = Some(spawn(&self.program, self.folder.path(), &socket)?);
        let began = Instant::now();
        while !answers(&socket) {
            if began.elapsed() > START {
                self.stop();
                return Err(PrivateRedisError::NoAnswer { log: self.end_of_log() });
            }
            sleep(POLL).await;
        }
        Ok(())
    }

    /// Kills the server, as a crash would; what it held is gone. Returns when the process has ended.
    pub fn stop(&mut self) {
        let Some(mut running) = self.running.take() else { return };
        // If the guardian is gone already there is nobody to tell.
        drop(running.pipe.write_all(b"stop\n"));
        drop(running.guardian.wait());
    }

    /// Stops the server's execution (SIGSTOP): connections stay open and nothing answers, as with a hanging machine.
    ///
    /// # Errors
    /// When it does not run.
    pub fn pause(&self) -> io::Result<()> {
        self.signal(Signal::STOP)
    }

    /// Lets a paused server go on.
    ///
    /// # Errors
    /// When it does not run.
    pub fn go_on(&self) -> io::Result<()> {
        self.signal(Signal::CONT)
    }

    fn signal(&self, signal: Signal) -> io::Result<()> {
        let running = self.running.as_ref().ok_or(io::ErrorKind::NotConnected)?;
        Ok(kill_process(running.server, signal)?)
    }

    /// For `REDIS_URL`.
    pub fn url(&self) -> String {
        format!("redis+unix://{}", self.socket().display())
    }

    /// The server's process, while it runs.
    pub fn pid(&self) -> Option<i32> {
        self.running.as_ref().map(|running| running.server.as_raw_nonzero().get())
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("redis.sock")
    }

    fn end_of_log(&self) -> String {
        let log = std::fs::read_to_string(self.folder.path().join("redis.log")).unwrap_or_default();
        let lines: Vec<_> = log.lines().collect();
        lines[lines.len().saturating_sub(5)..].join(" | ")
    }
}

impl Drop for PrivateRedis {
    fn drop(&mut self) {
        self.stop();
    }
}

fn find_program() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = std::env::split_paths(&path).chain(MORE_FOLDERS.map(PathBuf::from)).collect();
    let candidates = PROGRAMS.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.into_iter().find(|candidate| candidate.is_file())
}

fn spawn(program: &Path, folder: &Path, socket: &Path) -> io::Result<Running> {
    let mut guardian = Command::new("/bin/sh")
        .args(["-c", GUARDIAN, "frontdesk-redis"])
        .arg(folder)
        .arg(program)
        .args(["--port", "0", "--save", "", "--appendonly", "no", "--daemonize", "no", "--unixsocketperm", "700"])
        .arg("--unixsocket")
        .arg(socket)
        .arg("--dir")
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()?;
    let pipe = guardian.stdin.take().expect("standard input was piped");
    let stdout = guardian.stdout.take().expect("standard output was piped");
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line)?;
    let pid = line.trim().parse().ok().and_then(Pid::from_raw);
    let server = pid.ok_or_else(|| io::Error::other("the shell did not tell the server's process id"))?;
    Ok(Running { guardian, pipe, server })
}

fn answers(socket: &Path) -> bool {
    let ask = || {
        let mut stream = UnixStream::connect(socket)?;
        stream.set_read_timeout(Some(Duration::from_secs(1)))?;
        stream.write_all(b"PING\r\n")?;
        let mut answer = [0; 5];
        stream.read_exact(&mut answer)?;
        Ok::<_, io::Error>(answer == *b"+PONG")
    };
    ask().unwrap_or(false)
}

#[cfg(test)]
mod tests;
