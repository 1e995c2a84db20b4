use super::*;

const OPERATION: Operation = Operation { store: "files", name: "test" };

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_file_is_whole_and_ours_alone() {
    let folder = tempfile::tempdir().unwrap();
    let inner = private_folder(folder.path().join("a/b")).unwrap();
    assert_eq!(fs::metadata(&inner).unwrap().permissions().mode() & 0o777, 0o700);
    let path = inner.join("file");
    assert_eq!(read_if_there(&path).unwrap(), None);
    write_whole(&path, &[b"one", b"two"]).unwrap();
    write_whole(&path, &[b"three"]).unwrap();
    assert_eq!(read_if_there(&path).unwrap().unwrap(), b"three");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(names(&inner), ["file"]);
    remove_if_there(&path).unwrap();
    remove_if_there(&path).unwrap();
    assert!(names(&inner).is_empty());
}

#[test]
fn old_files_are_swept_and_big_folders_shrink_to_what_was_used_last() {
    let folder = tempfile::tempdir().unwrap();
    let now = SystemTime::now();
    for (name, age) in [("old", 100), ("middle", 50), ("new", 0)] {
        let path = folder.path().join(name);
        write_whole(&path, &[&[0; 100]]).unwrap();
        touch(&path, now - Duration::from_secs(age)).unwrap();
    }
    sweep(folder.path(), Duration::from_secs(100), now).unwrap();
    assert_eq!(names(folder.path()), ["middle", "new"]);
    shrink(folder.path(), 200).unwrap();
    assert_eq!(names(folder.path()), ["middle", "new"]);
    shrink(folder.path(), 199).unwrap();
    assert_eq!(names(folder.path()), ["new"]);
}

#[actix_rt::test]
async fn a_stalled_disk_refuses_what_does_not_fit_its_queue() {
    let files = FileThread::start().unwrap();
    let (go_on, stalled) = std::sync::mpsc::channel::<()>();
    files.send(OPERATION, move || stalled.recv().map_err(io::Error::other));
    let refused = |_| files.queue(|| ()).is_err();
    // The thread may or may not have taken the first job out of the queue yet.
    let refused = (0..QUEUE + 10).filter(|n| refused(*n)).count();
    assert!((10..=11).contains(&refused), "{refused}");
    let outcome = files.run(OPERATION, || Ok(())).await;
    assert_eq!(outcome.map_err(|error| error.cause), Err(Cause::DiskBusy));
    go_on.send(()).unwrap();
}

#[actix_rt::test]
async fn an_outcome_comes_back_and_a_failure_names_the_operation() {
    let files = FileThread::start().unwrap();
    assert_eq!(files.run(OPERATION, || Ok(7)).await, Ok(7));
    let failed = files.run(OPERATION, || Err::<(), _>(io::ErrorKind::StorageFull.into())).await;
    assert_eq!(failed.unwrap_err().to_string(), "cannot test files: the disk failed: no storage space");
}
