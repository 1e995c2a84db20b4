//! PostgreSQL is stopped, really, and started again; the disk is full, really.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use frontdesk::storage::Storage;
use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_sandbox::world as sandbox;
use frontdesk_schema::migrate;
use frontdesk_schema::private::{APPLICATION, PrivatePostgres};
use secrecy::ExposeSecret as _;
use tokio::time::sleep;

use super::{masters, report, storage};
use crate::edges::EVERYDAY_CALL;
use crate::server_process::ServerProcess;
use crate::world::{Place, describe, eventually, passed, scenario};

/// A whole cluster goes away in the middle of calls, for longer than a call, and comes back.
#[actix_web::test]
async fn calls_go_on_while_postgresql_is_stopped_and_are_stored_when_it_is_started_again() {
    let folder = tempfile::tempdir_in("/tmp").unwrap();
    let data = folder.path().to_owned();
    let start = move || {
        let postgres = PrivatePostgres::start(&data).unwrap();
        migrate::run(&postgres.owner_url(), APPLICATION).unwrap();
        postgres
    };
    let postgres = in_thread(start.clone()).await;
    let url = postgres.url();
    let sandbox = sandbox::World::start().await.unwrap();
    let place = Arc::new(Place::new());
    let server = ServerProcess::start_in(place, &sandbox, &[("DATABASE_URL", url.expose_secret())]).await;
    let carrier = sandbox.carrier(CarrierConfig::new(server.url())).unwrap();
    let call = |name: &'static str| {
        let carrier = carrier.clone();
        actix_rt::spawn(async move { carrier.call(scenario(name, EVERYDAY_CALL), None).await })
    };
    let during = [call("one"), call("two")];
    sleep(Duration::from_secs(9)).await;
    in_thread(move || postgres.stop()).await;
    let mut recordings = Vec::new();
    for during in during {
        recordings.push(during.await.unwrap());
    }
    // One that knows PostgreSQL as away from its first ring to its end.
    recordings.push(call("three").await.unwrap());
    assert!(server.metric("frontdesk_journal_waiting").await > 0.0);
    assert_eq!(server.get("/ready").await.0, 200, "calls are still wanted");
    let postgres = in_thread(start).await;
    let storage = Storage::connect(&postgres.url(), 2, masters()).await.unwrap();
    for recording in &recordings {
        assert!(passed(recording), "{}", describe(recording));
        let report = report(&storage, &recording.call_sid).await;
        assert!(report.turns.len() >= 4, "{} turns", report.turns.len());
        assert_eq!(report.turn_count as usize, report.turns.len());
    }
    eventually(Duration::from_secs(10), "nothing waits any more", async || {
        server.metric("frontdesk_journal_waiting").await == 0.0
    })
    .await;
    drop(server);
    sandbox.stop().await;
    in_thread(move || postgres.stop()).await;
}

async fn in_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

/// A small file system of its own, unmounted when dropped.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// `None` where this account may not mount.
    fn new(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={megabytes}m");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(folder.path()).output();
        mounted.is_ok_and(|mounted| mounted.status.success()).then(|| Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Fills it to the last byte; removing the file is room again.
    fn fill(&self) -> std::path::PathBuf {
        let (filler, block) = (self.path().join("filler"), vec![0; 4_096]);
        let mut file = std::fs::File::create(&filler).unwrap();
        while std::io::Write::write_all(&mut file, &block).is_ok() {}
        filler
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("--lazy").arg(self.path()).output());
    }
}

/// A call on a full disk goes on; that it is not written down is said loudly, and what comes after is written again.
#[actix_web::test]
async fn a_full_disk_costs_records_which_are_counted_and_never_a_call() {
    let Some(disk) = SmallDisk::new(16) else {
        println!("this account may not mount a small file system: nothing was tested");
        return;
    };
    let sandbox = sandbox::World::start().await.unwrap();
    let place = Arc::new(Place::new());
    let folder = disk.path().to_str().unwrap().to_owned();
    let server = ServerProcess::start_in(Arc::clone(&place), &sandbox, &[("FRONTDESK_DATA", &folder)]).await;
    let carrier = sandbox.carrier(CarrierConfig::new(server.url())).unwrap();
    let filler = disk.fill();
    let unwritten = carrier.call(scenario("on a full disk", EVERYDAY_CALL), None).await;
    assert!(passed(&unwritten), "{}", describe(&unwritten));
    assert!(server.metric("frontdesk_journal_lost_total").await > 0.0, "the loss is counted");
    let (status, ready) = server.get("/ready").await;
    assert!(status == 200 && ready.contains("journal: the disk does not take it"), "{status} {ready}");
    std::fs::remove_file(filler).unwrap();
    let written = carrier.call(scenario("with room again", EVERYDAY_CALL), None).await;
    assert!(passed(&written), "{}", describe(&written));
    let storage = storage(&place).await;
    assert!(report(&storage, &written.call_sid).await.turns.len() >= 4);
    assert!(!server.get("/ready").await.1.contains("journal:"));
    drop(server);
    sandbox.stop().await;
}
