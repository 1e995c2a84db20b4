//! A core for the server and one for the generator, where the machine has them: otherwise the two get into each other's
//! way, and what is measured is the scheduler.

use std::thread::available_parallelism;

use tokio::process::Command;

use super::process::Launcher;

/// Below the kernel's own threads, above everything ordinary.
const PRIORITY: &str = "10";

/// Puts this process on the second core and returns what puts another on the first, with a word on what was done.
pub(super) async fn prepare(pinned: bool, real_time: bool) -> (Launcher, String) {
    let me = std::process::id().to_string();
    let mut prefix = Vec::new();
    let mut said = Vec::new();
    if real_time && succeeds("chrt", &["-a", "-f", "-p", PRIORITY, &me]).await {
        prefix.extend(["chrt", "-f", PRIORITY].map(str::to_owned));
        said.push("real-time priority");
    }
    let cores = available_parallelism().map_or(1, usize::from);
    if pinned && cores >= 2 && succeeds("taskset", &["-a", "-c", "-p", "1", &me]).await {
        prefix.extend(["taskset", "-c", "0"].map(str::to_owned));
        said.push("server on one core, generator on another");
    } else {
        said.push("server and generator share all cores");
    }
    (Launcher(prefix), said.join(", "))
}

async fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let output = Command::new(program).args(arguments).output().await;
    output.is_ok_and(|output| output.status.success())
}
