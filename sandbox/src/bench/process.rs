//! The programs under test as processes of their own, and what the kernel says they used.

use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::carrier::{NUMBER, until};
use super::http;
use crate::world::{ACCOUNT_SID, AUTH_TOKEN};

/// Starting, and becoming ready.
const START: Duration = Duration::from_secs(20);
/// Leaving in good order.
const LEAVE: Duration = Duration::from_secs(8);

/// A program that listens; it is killed when dropped.
pub(super) struct Process {
    child: Child,
    pid: u32,
    pub(super) addr: SocketAddr,
    /// The server's working directory, removed with it.
    _folder: Option<Folder>,
}

/// How programs are started: what stands before them on the command line, e.g. `taskset -c 0`.
#[derive(Debug, Clone, Default)]
pub(super) struct Launcher(pub(super) Vec<String>);

impl Launcher {
    fn command(&self, program: &Path) -> Command {
        let words = self.0.iter().map(AsRef::as_ref).chain([program.as_os_str()]);
        let words: Vec<_> = words.collect();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]);
        command
    }
}

impl Process {
    /// `frontdesk serve` for one practice; `vendors` are the settings that say where they are.
    ///
    /// # Errors
    /// When it does not start, or is not ready in time.
    pub(super) async fn server(
        program: &Path,
        vendors: &[(&str, &str)],
        calls: usize,
        openers: bool,
        launcher: &Launcher,
    ) -> anyhow::Result<Self> {
        let folder = Folder::create(openers).context("the bench's practice cannot be written")?;
        let mut command = launcher.command(program);
        command
            .arg("serve")
            .current_dir(&folder.0)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("RUST_LOG", "error")
            .env("FRONTDESK_BIND", "127.0.0.1:0")
            .env("PUBLIC_URL", "http://127.0.0.1:0")
            .env("FRONTDESK_DATA", folder.0.join("data"))
            .env("FRONTDESK_TENANTS", folder.0.join("tenants"))
            .env("FRONTDESK_MAX_CALLS", (calls + 16).to_string())
            .env("FRONTDESK_DRAIN_SECONDS", "1")
            .env("FRONTDESK_MAX_UTILISATION", "100")
            .env("TWILIO_ACCOUNT_SID", ACCOUNT_SID)
            .env("TWILIO_AUTH_TOKEN", AUTH_TOKEN);
        command.envs(vendors.iter().copied());
        for key in ["DEEPGRAM_API_KEY", "ANTHROPIC_API_KEY", "ELEVENLABS_API_KEY"] {
            command.env(key, "bench");
        }
        let server = Self::start(command, Some(folder)).await?;
        let ready = until(START, async || server.get("/ready").await.is_some_and(|answer| answer.status == 200)).await;
        ensure!(ready, "the server is not ready after {START:?}");
        Ok(server)
    }

    /// The raw floor, from this program's own file.
    ///
    /// # Errors
    /// When it does not start.
    pub(super) async fn floor(program: &Path, vendors: SocketAddr, launcher: &Launcher) -> anyhow::Result<Self> {
        let mut command = launcher.command(program);
        command.arg("bench-floor").arg(vendors.to_string());
        Self::start(command, None).await
    }

    /// Starts the program and waits for the line that says where it listens.
    async fn start(mut command: Command, folder: Option<Folder>) -> anyhow::Result<Self> {
        let mut child =
            command.stdout(Stdio::piped()).kill_on_drop(true).spawn().context("cannot start the program")?;
        let pid = child.id().context("the program ended at once")?;
        let mut lines = BufReader::new(child.stdout.take().context("no output to read")?).lines();
        let line = timeout(START, lines.next_line()).await.context("the program did not start in time")??;
        let line = line.context("the program ended without a word")?;
        let addr = line.strip_prefix("listening on http://").with_context(|| format!("it said: {line}"))?.parse()?;
        // Nobody reads what else it prints: it must not wait for a reader.
        actix_rt::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Self { child, pid, addr, _folder: folder })
    }

    pub(super) async fn get(&self, path: &str) -> Option<http::Answer> {
        http::request(self.addr, "GET", path, "", b"").await.ok()
    }

    /// Calls that the server says are live.
    pub(super) async fn live_calls(&self) -> Option<f64> {
        self.metric("frontdesk_active_calls").await
    }

    /// The sum of a metric over all its labels; `None` when there is none yet, or nobody answers.
    pub(super) async fn metric(&self, name: &str) -> Option<f64> {
        let metrics = self.get("/metrics").await?.body;
        let samples = metrics.lines().filter_map(|line| {
            let rest = line.strip_prefix(name)?;
            rest.starts_with([' ', '{']).then(|| rest.rsplit(' ').next()?.parse::<f64>().ok())?
        });
        samples.reduce(|sum, sample| sum + sample)
    }

    /// How many file descriptors the process holds.
    pub(super) fn descriptors(&self) -> usize {
        fs::read_dir(format!("/proc/{}/fd", self.pid)).map_or(0, Iterator::count)
    }

    /// Processor time of all its threads, user and system.
    pub(super) fn cpu(&self) -> Duration {
        cpu(&self.pid.to_string())
    }

    /// Resident memory, in bytes.
    pub(super) fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.pid)).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        kilobytes.unwrap_or(0) * 1024
    }

    /// Ends it in good order, or else at once.
    pub(super) async fn stop(mut self) {
        drop(Command::new("kill").args(["-s", "TERM", &self.pid.to_string()]).status().await);
        if timeout(LEAVE, self.child.wait()).await.is_err() {
            drop(self.child.kill().await);
        }
    }
}

/// Processor time of a process, all its threads together (the first figure of each `schedstat`, in nanoseconds).
pub(super) fn cpu(pid: &str) -> Duration {
    let Ok(threads) = fs::read_dir(format!("/proc/{pid}/task")) else { return Duration::ZERO };
    let of = |path: PathBuf| fs::read_to_string(path.join("schedstat")).ok()?.split(' ').next()?.parse::<u64>().ok();
    let nanoseconds = threads.flatten().filter_map(|thread| of(thread.path())).sum();
    Duration::from_nanos(nanoseconds)
}

/// A temporary folder with the practice's file.
struct Folder(PathBuf);

impl Folder {
    fn create(openers: bool) -> io::Result<Self> {
        let folder = std::env::temp_dir().join(format!("frontdesk-bench-{}", uuid::Uuid::new_v4().simple()));
        fs::create_dir_all(folder.join("tenants"))?;
        let practice = format!(
            r#"id = "bench"
name = "Bench Dental"
phone_numbers = ["{NUMBER}"]
time_zone = "Europe/London"
language = "en-GB"
greeting = "Thank you for calling Bench Dental."
transfer_number = "+442079460000"
emergency_number = "999"
voice = {{ id = "21m00Tcm4TlvDq8ikWAM", model = "eleven_flash_v2_5" }}

[speech]
openers = {openers}

[hours]
mon = ["09:00-17:30"]

[[providers]]
id = "patel"
name = "Dr Asha Patel"
calendar_id = "patel@bench.example"

[[services]]
id = "checkup"
name = "check-up"
minutes = 30
providers = ["patel"]
"#
        );
        fs::write(folder.join("tenants/bench.toml"), practice)?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left of a temporary folder harms nobody.
        drop(fs::remove_dir_all(&self.0));
    }
}
