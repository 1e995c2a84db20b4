//! Disks that are full, sick or slow.

use std::io::Write as _;

use super::super::disk::Disk;
use super::*;

/// New segments of this journal fail as they are told.
fn on_failing_disk(journal: &Journal) -> Arc<Failing> {
    let failing = Arc::new(Failing::default());
    let told = Arc::clone(&failing);
    journal.0.segments.lock().unwrap().create_with(Box::new(move |path| {
        let file = File::options().create_new(true).append(true).open(path)?;
        Ok(Box::new(Sick(file, Arc::clone(&told))))
    }));
    failing
}

/// What a disk cannot do at the moment.
#[derive(Default)]
struct Failing {
    append: AtomicBool,
    sync: AtomicBool,
    truncate: AtomicBool,
    synced: AtomicUsize,
}

struct Sick(File, Arc<Failing>);

impl Disk for Sick {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.1.append.load(Ordering::SeqCst) {
            // As a real one: some of it fits.
            self.0.write_all(&bytes[..bytes.len() / 2])?;
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.0.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.1.synced.fetch_add(1, Ordering::SeqCst);
        // As a real one: others come meanwhile.
        std::thread::sleep(Duration::from_millis(5));
        if self.1.sync.load(Ordering::SeqCst) { Err(io::Error::other("broken")) } else { self.0.sync_data() }
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        if self.1.truncate.load(Ordering::SeqCst) { Err(io::Error::other("broken")) } else { self.0.set_len(length) }
    }
}

#[tokio::test]
async fn a_full_disk_is_told_and_costs_only_what_was_appended_meanwhile() {
    for truncate_fails in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let journal = open(folder.path());
        let failing = on_failing_disk(&journal);
        failing.truncate.store(truncate_fails, Ordering::SeqCst);
        append(&journal, "before").await.unwrap();
        failing.append.store(true, Ordering::SeqCst);
        let meanwhile = "a longer one, half of which is written and covers what comes behind".repeat(4);
        assert!(matches!(append(&journal, &meanwhile).await, Err(JournalError::Disk(_))));
        failing.append.store(false, Ordering::SeqCst);
        append(&journal, "behind").await.unwrap();
        append(&journal, "and on").await.unwrap();
        assert_eq!(after_restart(journal, folder.path()).await, ["before", "behind", "and on"]);
    }
}

#[tokio::test]
async fn a_failed_sync_is_told_and_what_follows_goes_to_another_file() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let failing = on_failing_disk(&journal);
    failing.sync.store(true, Ordering::SeqCst);
    let unsynced = journal.append(b"unsynced".to_vec(), Durability::Synced).await;
    assert!(matches!(unsynced, Err(JournalError::Unsynced(_))));
    failing.sync.store(false, Ordering::SeqCst);
    journal.append(b"synced".to_vec(), Durability::Synced).await.unwrap();
    assert!(folder.path().join("00000001.fdj").exists());
    assert!(folder.path().join("00000002.fdj").exists());
    assert_eq!(after_restart(journal, folder.path()).await, ["unsynced", "synced"]);
}

#[tokio::test]
async fn what_waits_for_the_writer_is_written_before_the_folder_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let expected = numbers(0..1_000);
    for record in &expected {
        drop(journal.append(record.as_bytes().to_vec(), Durability::Written));
    }
    assert_eq!(after_restart(journal, folder.path()).await, expected);
}

#[tokio::test]
async fn segments_that_are_done_with_are_removed() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    for _ in 0..10 {
        journal.append(vec![7; 1 << 20], Durability::Synced).await.unwrap();
    }
    let segments = || fs::read_dir(folder.path()).unwrap().flatten().filter(|f| f.path().extension().is_some()).count();
    assert!(segments() >= 2);
    let take_all = Keeper::default();
    struct Takes<'a>(&'a Keeper);
    impl Receiver for Takes<'_> {
        fn deliver<'a>(&'a self, _: &'a [Vec<u8>]) -> BoxFuture<'a, Result<(), DeliveryError>> {
            assert!(!self.0.away.load(Ordering::SeqCst));
            futures_util::future::ready(Ok(())).boxed()
        }
    }
    let (_stop, stopped) = watch::channel(false);
    let takes = Takes(&take_all);
    tokio::select! {
        () = journal.deliver(&takes, stopped) => {}
        _ = journal.flush(Duration::from_secs(20)) => {}
    }
    assert!(segments() <= 1, "{} segments are left", segments());
}

#[tokio::test]
async fn two_journals_do_not_share_a_folder_and_nothing_on_the_disk_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    append(&journal, "Jane Miller, 07700900123").await.unwrap();
    assert!(matches!(Journal::open(folder.path(), keys()), Err(JournalError::InUse(_))));
    let mut seen = 0;
    for file in fs::read_dir(folder.path()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(4).any(|window| window == b"Jane" || window == b"0770"));
        seen += bytes.len();
    }
    assert!(seen > 40);
}

#[tokio::test]
async fn appends_that_come_together_share_a_sync() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let disk = on_failing_disk(&journal);
    let appends = (0..100).map(|_| journal.append(vec![7; 100], Durability::Synced));
    for result in futures_util::future::join_all(appends).await {
        result.unwrap();
    }
    let synced = disk.synced.load(Ordering::SeqCst);
    assert!((1..=10).contains(&synced), "{synced} syncs");
}
