//! What a later start finds.

use std::io::Write as _;

use super::*;

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

#[tokio::test]
async fn an_unfinished_record_at_the_end_is_cut_off_and_costs_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    append(&journal, "whole").await.unwrap();
    drop(journal);
    let path = folder.path().join("00000001.fdj");
    let whole = fs::read(&path).unwrap();
    let half = &whole[frame::SEGMENT_HEAD..whole.len() - 5];
    File::options().append(true).open(&path).unwrap().write_all(half).unwrap();
    let journal = open(folder.path());
    assert_eq!(fs::read(&path).unwrap(), whole);
    append(&journal, "behind").await.unwrap();
    let keeper = Keeper::default();
    deliver_all(&journal, &keeper).await;
    assert_eq!(keeper.kept(), ["whole", "behind"]);
    assert!(!folder.path().join("damaged").exists());
}

#[tokio::test]
async fn what_was_taken_in_before_a_failure_and_acknowledged_is_not_offered_to_the_next_process() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    for number in numbers(0..100) {
        append(&journal, &number).await.unwrap();
    }
    // One batch of 64 is taken in, then the receiver is gone.
    struct Once(Keeper);
    impl Receiver for Once {
        fn deliver<'a>(&'a self, records: &'a [Vec<u8>]) -> BoxFuture<'a, Result<(), DeliveryError>> {
            let answer = self.0.deliver(records);
            self.0.away.store(true, Ordering::SeqCst);
            answer
        }
    }
    let (once, (stop, stopped)) = (Once(Keeper::default()), watch::channel(false));
    tokio::join!(journal.deliver(&once, stopped), async {
        while journal.waiting() > 36 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        stop.send_replace(true);
    });
    assert_eq!(after_restart(journal, folder.path()).await, numbers(64..100));
}
