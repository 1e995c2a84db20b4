//! A server as a process of its own, seen from outside: its output, its HTTP surface, its file descriptors.

use std::fs;
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;

use frontdesk_sandbox::world as sandbox;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::world::{Place, environment, eventually};

/// `frontdesk serve`, killed when dropped.
pub struct ServerProcess {
    child: Child,
    url: String,
    /// Its working directory: empty, so that nobody's `.env` is read.
    _folder: TempDir,
    _place: Arc<Place>,
}

impl ServerProcess {
    /// Starts the server inside a simulated world and waits until it is ready. `changes` go over the usual environment.
    pub async fn start(sandbox: &sandbox::World, changes: &[(&str, &str)]) -> Self {
        Self::start_in(Arc::new(Place::new()), sandbox, changes).await
    }

    /// The same where another server was before.
    pub async fn start_in(place: Arc<Place>, sandbox: &sandbox::World, changes: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_frontdesk"))
            .arg("serve")
            .current_dir(&folder)
            .env_clear()
            .env("RUST_LOG", "error")
            .envs(place.vars())
            .envs(environment(sandbox, changes))
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().expect("it was asked for")).lines();
        let first = timeout(Duration::from_secs(10), lines.next_line()).await.expect("the server starts").unwrap();
        let first = first.expect("the server says where it listens");
        let url = first.strip_prefix("listening on ").expect(&first).to_owned();
        let server = Self { child, url, _folder: folder, _place: place };
        eventually(Duration::from_secs(15), "the server is ready", async || server.get("/ready").await.0 == 200).await;
        server
    }

    /// The server's origin.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Status and body; status 0 when nobody answers.
    pub async fn get(&self, path: &str) -> (u16, String) {
        // A connection of its own: a pooled one would count among the server's file descriptors.
        let request = awc::Client::new().get(format!("{}{path}", self.url)).force_close();
        let Ok(mut response) = request.send().await else { return (0, String::new()) };
        let body = response.body().limit(1 << 20).await.unwrap_or_default();
        (response.status().as_u16(), String::from_utf8_lossy(&body).into_owned())
    }

    /// The sum of a metric over all its labels.
    pub async fn metric(&self, name: &str) -> f64 {
        self.metric_if_there(name).await.expect("the server tells its metrics")
    }

    /// The same, unless nobody answers any more.
    pub async fn metric_if_there(&self, name: &str) -> Option<f64> {
        let (status, text) = self.get("/metrics").await;
        if status != 200 {
            return None;
        }
        let samples = text.lines().filter_map(|line| {
            let rest = line.strip_prefix(name)?;
            rest.starts_with([' ', '{']).then(|| rest.rsplit(' ').next()?.parse::<f64>().ok())?
        });
        Some(samples.sum())
    }

    /// How many file descriptors the process holds.
    pub fn descriptors(&self) -> usize {
        let id = self.child.id().expect("the process lives");
        fs::read_dir(format!("/proc/{id}/fd")).unwrap().count()
    }

    pub fn id(&self) -> u32 {
        self.child.id().expect("the process lives")
    }

    /// How long the process has been running on a processor so far. In ticks of a hundredth of a second (proc(5)).
    pub fn cpu_time(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit(") ").next().expect("a name in brackets").split(' ').collect();
        let ticks: u64 = fields[11..13].iter().map(|ticks| ticks.parse::<u64>().unwrap()).sum();
        Duration::from_millis(ticks * 10)
    }

    /// Sends a signal by its name, `TERM` for example.
    pub async fn signal(&self, name: &str) {
        let id = self.child.id().expect("the process lives").to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().await.unwrap().success());
    }

    /// Kills it: nothing of its own making can follow.
    pub async fn kill(&mut self) {
        self.child.kill().await.expect("it can be killed");
    }

    /// Waits for the process to end.
    pub async fn exited(&mut self, limit: Duration) -> ExitStatus {
        timeout(limit, self.child.wait()).await.expect("the process ends in time").unwrap()
    }
}
