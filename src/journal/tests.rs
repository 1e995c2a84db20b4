//! Journals in temporary folders, with receivers of every temper.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use frontdesk_schema::encryption::{MasterKey, MasterKeys};
use proptest::prelude::*;
use tokio::sync::watch;
use uuid::Uuid;

use super::segment::Disk;
use super::*;

fn keys() -> DerivedKeys {
    MasterKeys::new(MasterKey::from_bytes(&[7; 32])).derived("frontdesk journal tests v1")
}

fn open(folder: &Path) -> Journal {
    Journal::open(folder, keys()).unwrap()
}

async fn append(journal: &Journal, record: &str) -> Result<(), JournalError> {
    journal.append(record.as_bytes().to_vec(), Durability::Written).await
}

/// Keeps what it is given; fails as often as it is told, and refuses what it is told.
#[derive(Default)]
struct Keeper {
    kept: Mutex<Vec<String>>,
    failures: AtomicUsize,
    refuses: Option<&'static str>,
    away: AtomicBool,
}

impl Keeper {
    fn kept(&self) -> Vec<String> {
        self.kept.lock().unwrap().clone()
    }
}

impl Receiver for Keeper {
    fn deliver<'a>(&'a self, records: &'a [Vec<u8>]) -> BoxFuture<'a, Result<(), DeliveryError>> {
        let failing =
            self.failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
        let mut result = Ok(());
        for (index, record) in records.iter().enumerate() {
            let text = String::from_utf8(record.clone()).unwrap();
            if self.away.load(Ordering::SeqCst) || failing && index == records.len() / 2 {
                result = Err(DeliveryError::TryAgain("away".to_owned()));
                break;
            }
            if self.refuses == Some(text.as_str()) {
                result = Err(DeliveryError::Refused { index, cause: "never".to_owned() });
                break;
            }
            let mut kept = self.kept.lock().unwrap();
            if !kept.contains(&text) {
                kept.push(text);
            }
        }
        futures_util::future::ready(result).boxed()
    }
}

/// Delivers until nothing waits any more.
async fn deliver_all(journal: &Journal, keeper: &Keeper) {
    let (_stop, stopped) = watch::channel(false);
    let keys = keys();
    tokio::select! {
        () = journal.deliver(keeper, &keys, stopped) => {}
        empty = journal.flush(Duration::from_secs(20)) => assert!(empty, "{} records wait", journal.waiting()),
    }
}

fn numbers(range: std::ops::Range<u32>) -> Vec<String> {
    range.map(|number| number.to_string()).collect()
}

#[tokio::test]
async fn everything_is_delivered_in_order_whatever_the_receiver_does_and_nothing_stays() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    for number in numbers(0..200) {
        append(&journal, &number).await.unwrap();
    }
    assert_eq!(journal.waiting(), 200);
    assert!(journal.oldest().is_some());
    let keeper = Keeper { failures: AtomicUsize::new(4), ..Keeper::default() };
    deliver_all(&journal, &keeper).await;
    assert_eq!(keeper.kept(), numbers(0..200));
}

#[tokio::test]
async fn what_was_not_delivered_is_there_after_a_restart_and_only_that() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    append(&journal, "delivered").await.unwrap();
    deliver_all(&journal, &Keeper::default()).await;
    append(&journal, "waiting").await.unwrap();
    drop(journal);
    let journal = open(folder.path());
    let keeper = Keeper::default();
    deliver_all(&journal, &keeper).await;
    assert_eq!(keeper.kept(), ["waiting"]);
    drop(journal);
    assert_eq!(open(folder.path()).waiting(), 0);
}

#[tokio::test]
async fn a_record_that_is_refused_for_good_is_set_aside_and_blocks_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    for record in ["before", "poison", "behind"] {
        append(&journal, record).await.unwrap();
    }
    let keeper = Keeper { refuses: Some("poison"), ..Keeper::default() };
    deliver_all(&journal, &keeper).await;
    assert_eq!(keeper.kept(), ["before", "behind"]);
    let refused = fs::read_dir(folder.path().join("refused")).unwrap().next().unwrap().unwrap().path();
    let decoded = frame::decode(&keys(), &fs::read(refused).unwrap());
    assert_eq!(decoded.records[0].record, b"poison");
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
        if self.1.sync.load(Ordering::SeqCst) { Err(io::Error::other("broken")) } else { self.0.sync_data() }
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        if self.1.truncate.load(Ordering::SeqCst) { Err(io::Error::other("broken")) } else { self.0.set_len(length) }
    }
}

/// What a later start finds and delivers.
async fn after_restart(journal: Journal, folder: &Path) -> Vec<String> {
    drop(journal);
    let keeper = Keeper::default();
    deliver_all(&open(folder), &keeper).await;
    keeper.kept()
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
    assert!(matches!(unsynced, Err(JournalError::Disk(_))));
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

/// The database would not start under a wrong master key; a journal that comes from elsewhere is kept all the same.
#[tokio::test]
async fn what_cannot_be_read_is_put_away_and_never_removed() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    append(&journal, "under a key that is not given").await.unwrap();
    drop(journal);
    let others = || MasterKeys::new(MasterKey::from_bytes(&[8; 32])).derived("frontdesk journal tests v1");
    let journal = Journal::open(folder.path(), others()).unwrap();
    assert_eq!(journal.waiting(), 0);
    append(&journal, "meanwhile").await.unwrap();
    deliver_all(&journal, &Keeper::default()).await;
    drop(journal);
    let damaged: Vec<_> = fs::read_dir(folder.path().join("damaged")).unwrap().flatten().collect();
    assert_eq!(damaged.len(), 1);
    // Back in its place, with its key, and with nothing said to be delivered, it is.
    let elsewhere = tempfile::tempdir().unwrap();
    fs::copy(damaged[0].path(), elsewhere.path().join("00000001.fdj")).unwrap();
    let keeper = Keeper::default();
    deliver_all(&open(elsewhere.path()), &keeper).await;
    assert_eq!(keeper.kept(), ["under a key that is not given"]);
}

#[tokio::test]
async fn records_sealed_before_the_master_key_was_rotated_are_delivered_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    append(&journal, "old").await.unwrap();
    drop(journal);
    let (new, old) = (MasterKey::from_bytes(&[8; 32]), MasterKey::from_bytes(&[7; 32]));
    let both = MasterKeys::rotating(new, old).unwrap().derived("frontdesk journal tests v1");
    let journal = Journal::open(folder.path(), both).unwrap();
    append(&journal, "new").await.unwrap();
    let keeper = Keeper::default();
    deliver_all(&journal, &keeper).await;
    assert_eq!(keeper.kept(), ["old", "new"]);
}

/// A file where the folder of refused records should be stands for any disk that does not take one.
#[tokio::test]
async fn a_refused_record_that_cannot_be_set_aside_goes_on_waiting() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let refused = folder.path().join("refused");
    fs::write(&refused, "in the way").unwrap();
    append(&journal, "poison").await.unwrap();
    append(&journal, "food").await.unwrap();
    let keeper = Keeper { refuses: Some("poison"), ..Keeper::default() };
    let (_stop, stopped) = watch::channel(false);
    let keys = keys();
    tokio::select! {
        () = journal.deliver(&keeper, &keys, stopped) => {}
        empty = journal.flush(Duration::from_millis(300)) => assert!(!empty),
    }
    assert_eq!(journal.waiting(), 2);
    fs::remove_file(&refused).unwrap();
    deliver_all(&journal, &keeper).await;
    assert_eq!(keeper.kept(), ["food"]);
    assert_eq!(fs::read_dir(&refused).unwrap().count(), 1);
}

#[tokio::test]
async fn a_receiver_that_does_not_answer_is_asked_again() {
    struct SilentOnce(AtomicUsize, Keeper);
    impl Receiver for SilentOnce {
        fn deliver<'a>(&'a self, records: &'a [Vec<u8>]) -> BoxFuture<'a, Result<(), DeliveryError>> {
            if self.0.fetch_add(1, Ordering::SeqCst) == 0 {
                return futures_util::future::pending().boxed();
            }
            self.1.deliver(records)
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    append(&journal, "heard at last").await.unwrap();
    let receiver = SilentOnce(AtomicUsize::new(0), Keeper::default());
    let (_stop, stopped) = watch::channel(false);
    let keys = keys();
    tokio::select! {
        () = journal.deliver(&receiver, &keys, stopped) => {}
        empty = journal.flush(Duration::from_secs(20)) => assert!(empty),
    }
    assert_eq!(receiver.1.kept(), ["heard at last"]);
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
    let (takes, keys) = (Takes(&take_all), keys());
    tokio::select! {
        () = journal.deliver(&takes, &keys, stopped) => {}
        _ = journal.flush(Duration::from_secs(20)) => {}
    }
    assert!(segments() <= 1, "{} segments are left", segments());
}

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
    // More of them: FRONTDESK_TEST_KILLS=200.
    let rounds: u32 = std::env::var("FRONTDESK_TEST_KILLS").map_or(30, |rounds| rounds.parse().unwrap());
    for round in 0..rounds {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "journal::tests::nothing_that_was_appended_is_lost_when_the_process_is_killed",
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
    assert!(kept.len() <= acknowledged.len() + rounds as usize);
}

fn segment(records: &[Vec<u8>]) -> Vec<u8> {
    let (keys, id) = (keys(), Uuid::from_u128(5));
    let frames = (1..).zip(records).flat_map(|(n, record)| frame::encode(&keys, id, n, DateTime::UNIX_EPOCH, record));
    frame::segment_head(id).into_iter().chain(frames).collect()
}

fn read(bytes: &[u8]) -> (Vec<Vec<u8>>, usize) {
    let decoded = frame::decode(&keys(), bytes);
    (decoded.records.into_iter().map(|record| record.record).collect(), decoded.broken)
}

proptest! {
    #[test]
    fn any_cut_leaves_a_prefix_and_is_no_damage(
        records in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..6),
        cut in any::<prop::sample::Index>(),
    ) {
        let bytes = segment(&records);
        prop_assert_eq!(read(&bytes), (records.clone(), 0));
        let (found, _) = read(&bytes[..cut.index(bytes.len())]);
        prop_assert!(records.starts_with(&found));
    }

    #[test]
    fn any_flipped_bit_costs_one_record_at_most_and_is_noticed(
        records in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 2..6),
        at in any::<prop::sample::Index>(),
        bit in 0_u8..8,
    ) {
        let mut bytes = segment(&records);
        let at = frame::SEGMENT_HEAD + at.index(bytes.len() - frame::SEGMENT_HEAD);
        bytes[at] ^= 1 << bit;
        let (found, broken) = read(&bytes);
        prop_assert_eq!(found.len(), records.len() - 1);
        prop_assert!(found.iter().all(|record| records.contains(record)));
        // A head that is broken in the last frame looks like a tail that was torn off.
        let last = bytes.len() - segment(&records[records.len() - 1..]).len() + frame::SEGMENT_HEAD;
        prop_assert!(broken == 1 || at >= last);
    }
}
