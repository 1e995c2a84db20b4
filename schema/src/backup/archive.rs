//! A file that is said to be one of our dumps.

use std::path::{Path, PathBuf};

use super::programs::Programs;
use super::source::{MIGRATIONS, TOMBSTONES};
use super::{BackupError, Part};
use crate::migrate;

/// One of our dumps, looked into.
#[derive(Debug)]
pub struct Archive {
    path: PathBuf,
    /// What it holds, as `pg_restore --list` tells it.
    list: String,
}

/// What the dump of the keys says about the master key that wraps them.
pub struct MasterCheck {
    pub master_key_id: String,
    pub sealed: Vec<u8>,
}

impl Archive {
    /// Looks into a file. Blocks.
    ///
    /// # Errors
    /// [`BackupError::NotOurs`], [`BackupError::OtherPart`] for the other of the two dumps, or [`BackupError::Newer`].
    pub fn open(programs: &Programs, path: &Path, expected: Part) -> Result<Self, BackupError> {
        let unreadable = |source| BackupError::Unreadable { path: path.to_owned(), source };
        let path = path.canonicalize().map_err(unreadable)?;
        std::fs::File::open(&path).map_err(unreadable)?;
        let not_ours = |why: String| BackupError::NotOurs { path: path.clone(), why };
        let list = programs.read(&path, &["--list"]).map_err(|error| match error {
            BackupError::Program { cause, .. } => not_ours(cause),
            other => other,
        })?;
        match part_of(&list) {
            Ok(found) if found == expected => {}
            Ok(found) => return Err(BackupError::OtherPart { path, expected, found }),
            Err(why) => return Err(not_ours(why)),
        }
        let archive = Self { path, list };
        let known = migrate::known()?;
        let versions = archive.rows(programs, "public", MIGRATIONS)?;
        let versions = versions.iter().filter_map(|row| row.get("version"));
        if let Some(version) = versions.into_iter().find(|version| !known.iter().any(|known| known == version)) {
            return Err(BackupError::Newer { path: archive.path, version: version.to_owned() });
        }
        Ok(archive)
    }

    /// When it was made, as `pg_dump` wrote it: `2026-11-27 03:15:00 UTC`.
    pub fn created(&self) -> &str {
        let created = self.list.lines().find_map(|line| line.strip_prefix("; Archive created at "));
        created.unwrap_or("an unknown time")
    }

    /// The check of the master key, in the dump of the keys. Blocks.
    ///
    /// # Errors
    /// [`BackupError::NotOurs`] when there is none.
    pub fn master_check(&self, programs: &Programs) -> Result<MasterCheck, BackupError> {
        let none = || BackupError::NotOurs { path: self.path.clone(), why: "it names no master key".to_owned() };
        let rows = self.rows(programs, "keys", "master_check")?;
        let row = rows.first().ok_or_else(none)?;
        let sealed = row.get("sealed").and_then(|text| hex::decode(text.strip_prefix("\\\\x")?).ok());
        let master_key_id = row.get("master_key_id").map(str::to_owned);
        Ok(MasterCheck { master_key_id: master_key_id.ok_or_else(none)?, sealed: sealed.ok_or_else(none)? })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The list without what only an extension's owner may do: where the operator has installed it, that is not us.
    pub(super) fn list_for_owner(&self) -> String {
        let kept = self.list.lines().filter(|line| !line.contains(" COMMENT - EXTENSION "));
        kept.fold(String::new(), |list, line| list + line + "\n")
    }

    /// A small table's rows.
    fn rows(&self, programs: &Programs, schema: &str, table: &str) -> Result<Vec<Row>, BackupError> {
        let (schema, table) = (format!("--schema={schema}"), format!("--table={table}"));
        Ok(rows(&programs.read(&self.path, &["--data-only", &schema, &table, "--file=-"])?))
    }
}

/// Tells the two dumps apart by the tables whose rows they hold.
fn part_of(list: &str) -> Result<Part, String> {
    let tables: Vec<(&str, &str)> = list.lines().filter_map(table_data).collect();
    let has = |schema, table| tables.contains(&(schema, table));
    let others = |schema: &str, except: &str| tables.iter().any(|(s, table)| *s == schema && *table != except);
    if !has("public", MIGRATIONS) || !has("keys", TOMBSTONES) {
        return Err("it lacks tables of ours".to_owned());
    }
    match (has("public", "directory_tenants"), has("keys", "master_check")) {
        (true, false) if !others("keys", TOMBSTONES) => Ok(Part::Data),
        (false, true) if !others("public", MIGRATIONS) => Ok(Part::Keys),
        _ => Err("data and keys are in one file".to_owned()),
    }
}

/// `4028; 0 17077 TABLE DATA public tenants frontdesk_owner`.
fn table_data(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split_once(" TABLE DATA ")?.1.split(' ');
    Some((words.next()?, words.next()?))
}

/// A row as `COPY` writes it, with the names of its columns.
struct Row {
    columns: Vec<String>,
    values: Vec<String>,
}

impl Row {
    fn get(&self, column: &str) -> Option<&str> {
        let at = self.columns.iter().position(|name| name == column)?;
        self.values.get(at).map(String::as_str)
    }
}

/// The rows between `COPY … FROM stdin;` and `\.`.
fn rows(script: &str) -> Vec<Row> {
    let mut lines = script.lines().skip_while(|line| !line.starts_with("COPY "));
    let head = lines.next().unwrap_or_default();
    let names = head.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map_or("", |(names, _)| names);
    let columns: Vec<String> = names.split(", ").map(str::to_owned).collect();
    let rows = lines.take_while(|line| *line != "\\.");
    rows.map(|row| Row { columns: columns.clone(), values: row.split('\t').map(str::to_owned).collect() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(tables: &[&str]) -> String {
        let line = |(n, table): (usize, &&str)| format!("{n}; 0 170{n} TABLE DATA {table} frontdesk_owner\n");
        format!(";\n; Archive created at X\n{}", tables.iter().enumerate().map(line).collect::<String>())
    }

    #[track_caller]
    fn check(tables: &[&str], expected: Result<Part, &str>) {
        assert_eq!(part_of(&list(tables)), expected.map_err(str::to_owned), "{tables:?}");
    }

    #[test]
    fn the_two_dumps_are_told_apart_and_from_anything_else() {
        const MIGRATIONS: &str = "public __diesel_schema_migrations";
        let both = "data and keys are in one file";
        check(&[MIGRATIONS, "keys tombstones", "public directory_tenants", "public calls"], Ok(Part::Data));
        check(&[MIGRATIONS, "keys tombstones", "keys master_check", "keys data_keys"], Ok(Part::Keys));
        check(&[MIGRATIONS, "keys tombstones", "public directory_tenants", "keys data_keys"], Err(both));
        check(&[MIGRATIONS, "keys tombstones", "keys master_check", "public calls"], Err(both));
        check(&["public directory_tenants", "public calls"], Err("it lacks tables of ours"));
        check(&[], Err("it lacks tables of ours"));
    }

    #[test]
    fn rows_are_read_by_the_names_of_their_columns() {
        let script = "SET x = 1;\nCOPY keys.master_check (only_row, master_key_id, sealed) FROM stdin;\n\
                      t\t0a1b\t\\\\xdead\n\\.\n\n--\n";
        let rows = rows(script);
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].get("master_key_id"), Some("0a1b"));
        assert_eq!(rows[0].get("sealed"), Some("\\\\xdead"));
        assert_eq!(rows[0].get("nothing"), None);
        assert!(super::rows("SET x = 1;\n").is_empty());
    }
}
