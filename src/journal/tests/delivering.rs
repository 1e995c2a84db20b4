//! Receivers that fail, refuse and are silent.

use super::*;

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
    tokio::select! {
        () = journal.deliver(&keeper, stopped) => {}
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
    tokio::select! {
        () = journal.deliver(&receiver, stopped) => {}
        empty = journal.flush(Duration::from_secs(20)) => assert!(empty),
    }
    assert_eq!(receiver.1.kept(), ["heard at last"]);
}

#[tokio::test]
async fn a_stop_does_not_wait_for_the_receiver_nor_for_what_waits() {
    struct Silent;
    impl Receiver for Silent {
        fn deliver<'a>(&'a self, _: &'a [Vec<u8>]) -> BoxFuture<'a, Result<(), DeliveryError>> {
            futures_util::future::pending().boxed()
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    append(&journal, "waits").await.unwrap();
    let (stop, stopped) = watch::channel(false);
    let (_, took) = tokio::join!(journal.deliver(&Silent, stopped), async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        stop.send_replace(true)
    });
    assert!(!took);
    let keeper = Keeper::default();
    journal.deliver(&keeper, stop.subscribe()).await;
    assert!(keeper.kept().is_empty());
    assert_eq!(journal.waiting(), 1);
}

#[tokio::test]
async fn a_record_wakes_the_delivery_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let (stop, stopped) = watch::channel(false);
    let keeper = Keeper::default();
    tokio::join!(journal.deliver(&keeper, stopped), async {
        let began = tokio::time::Instant::now();
        for number in numbers(0..20) {
            append(&journal, &number).await.unwrap();
            assert!(journal.flush(Duration::from_secs(5)).await);
        }
        let each = began.elapsed() / 20;
        assert!(each < Duration::from_millis(50), "{each:?}");
        stop.send_replace(true);
    });
    assert_eq!(keeper.kept(), numbers(0..20));
}

/// While nobody takes anything, memory does not grow with what waits; what was left on the disk follows in its turn.
#[tokio::test]
async fn what_does_not_fit_into_memory_waits_on_the_disk_and_keeps_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let all = 4 * IN_MEMORY as u32 + 7;
    for number in numbers(0..all) {
        append(&journal, &number).await.unwrap();
    }
    assert_eq!(journal.waiting(), u64::from(all));
    assert_eq!(journal.0.shared.waiting.lock().unwrap().first(usize::MAX).len(), IN_MEMORY);
    let keeper = Keeper { failures: AtomicUsize::new(6), ..Keeper::default() };
    let more = async {
        for number in numbers(all..all + 300) {
            append(&journal, &number).await.unwrap();
        }
        assert!(journal.flush(Duration::from_secs(20)).await);
    };
    let (_stop, stopped) = watch::channel(false);
    tokio::select! {
        () = journal.deliver(&keeper, stopped) => {}
        () = more => {}
    }
    assert_eq!(keeper.kept(), numbers(0..all + 300));
}
