//! kill -9.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use rand::Rng as _;

use super::*;

const KILLS: u32 = 200;

/// kill -9 at random moments: every append that had resolved is there, none is delivered twice to one who minds.
#[tokio::test]
async fn nothing_that_was_appended_is_lost_when_the_process_is_killed() {
    const CHILD: &str = "FRONTDESK_TEST_APPENDS_TO";
    if let Some(folder) = std::env::var_os(CHILD) {
        let journal = open(Path::new(&folder));
        let from: u32 = std::env::var("FRONTDESK_TEST_FROM").unwrap().parse().unwrap();
        for number in from.. {
            append(&journal, &number.to_string()).await.unwrap();
            let mut out = io::stdout();
            writeln!(out, "appended {number}").unwrap();
            out.flush().unwrap();
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper { failures: AtomicUsize::new(3), ..Keeper::default() };
    let mut acknowledged = BTreeSet::new();
    for round in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "journal::tests::crash::nothing_that_was_appended_is_lost_when_the_process_is_killed",
                "--nocapture",
            ])
            .env(CHILD, folder.path())
            .env("FRONTDESK_TEST_FROM", (round * 1_000_000).to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let dies_after = 1 + (round as usize * 37) % 300;
        let mut seen = 0;
        while seen < dies_after {
            let line = lines.next().unwrap().unwrap();
            if let Some((_, number)) = line.split_once("appended ") {
                acknowledged.insert(number.to_owned());
                seen += 1;
            }
        }
        // Not always between two records.
        std::thread::sleep(Duration::from_micros(rand::rng().random_range(0..2_000)));
        child.kill().unwrap();
        acknowledged
            .extend(lines.map_while(Result::ok).filter_map(|line| Some(line.split_once("appended ")?.1.to_owned())));
        child.wait().unwrap();
        let journal = open(folder.path());
        deliver_all(&journal, &keeper).await;
        drop(journal);
    }
    let kept: BTreeSet<String> = keeper.kept().into_iter().collect();
    let lost: Vec<_> = acknowledged.difference(&kept).collect();
    assert!(lost.is_empty(), "{} of {} lost: {lost:?}", lost.len(), acknowledged.len());
    // At most one a round was written and not yet acknowledged.
    assert!(kept.len() <= acknowledged.len() + KILLS as usize);
}
