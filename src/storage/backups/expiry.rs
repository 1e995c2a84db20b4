//! Dumps of keys do not stay: what was erased is readable with one that was made before.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::backup::Part;

use super::BackupsError;
use super::files::{is_abandoned, taken_at, unfinished_of};

/// For so many days dumps of keys are kept at most.
pub const KEYS_KEPT_DAYS: u16 = 35;

/// Removes dumps of keys in a folder that are older than so many days, and what a crash left of any. Returns what it
/// removed. Dumps of data stay: without keys they say nothing.
///
/// # Errors
/// When the folder cannot be read or a file not removed; the others are removed all the same.
pub fn remove_expired(folder: &Path, now: DateTime<Utc>, keep_days: u16) -> Result<Vec<PathBuf>, BackupsError> {
    let failed = |source| BackupsError::File { action: "read", path: folder.to_owned(), source };
    let (mut removed, mut first_failure) = (Vec::new(), Ok(()));
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if !is_to_go(&path, now, keep_days) {
            continue;
        }
        match fs::remove_file(&path) {
            Ok(()) => removed.push(path),
            Err(source) if first_failure.is_ok() => {
                first_failure = Err(BackupsError::File { action: "remove", path, source });
            }
            Err(_) => {}
        }
    }
    first_failure?;
    removed.sort();
    Ok(removed)
}

fn is_to_go(path: &Path, now: DateTime<Utc>, keep_days: u16) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
    let unfinished = unfinished_of(Part::Keys, name);
    let taken = taken_at(Part::Keys, name).or(unfinished);
    taken.is_some_and(|taken| now - taken > TimeDelta::days(keep_days.into()))
        || (unfinished.is_some() && is_abandoned(path))
}

#[cfg(test)]
mod tests {
    use super::super::file_name;
    use super::*;

    #[test]
    fn keys_go_after_their_days_and_what_a_crash_left_goes_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let now: DateTime<Utc> = "2026-11-27T03:15:00Z".parse().unwrap();
        let days_ago = |days: i64, part| file_name(part, now - TimeDelta::days(days) - TimeDelta::seconds(1));
        let on_the_day = file_name(Part::Keys, now - TimeDelta::days(35));
        let kept = [days_ago(34, Part::Keys), on_the_day, days_ago(400, Part::Data), "notes.txt".to_owned()];
        let old = days_ago(35, Part::Keys);
        let left = format!(".{}.unfinished", days_ago(1, Part::Keys));
        for name in kept.iter().chain([&old, &left]) {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        let removed = remove_expired(folder.path(), now, KEYS_KEPT_DAYS).unwrap();
        assert_eq!(removed, [folder.path().join(left), folder.path().join(old)]);
        assert!(kept.iter().all(|name| folder.path().join(name).exists()));
        assert_eq!(remove_expired(folder.path(), now, 7).unwrap().len(), 2);
    }
}
