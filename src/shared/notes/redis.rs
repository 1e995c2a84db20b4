//! Notes in Redis, for every node; in files while it is away.

use std::time::Duration;

use deadpool_redis::redis::cmd;
use futures_util::future::BoxFuture;

use super::{Note, NoteFiles, NoteKey, Notes, Written};
use crate::shared::error::{Operation, SharedError};
use crate::shared::link::Link;
use crate::shared::script::{Script, millis};

const READ: Operation = Operation { store: "notes", name: "read" };
const WRITE: Operation = Operation { store: "notes", name: "write" };

/// Arguments: version, sealed bytes, kept for. Answers with what stands, or with nothing.
const WRITE_SCRIPT: Script = Script::new(
    r"
local found = redis.call('HMGET', KEYS[1], 'version', 'sealed')
if found[1] and tonumber(found[1]) >= tonumber(ARGV[1]) then return {tonumber(found[1]), found[2]} end
redis.call('HSET', KEYS[1], 'version', ARGV[1], 'sealed', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return false",
);

pub(in crate::shared) struct RedisNotes {
    link: Link,
    kept_for: Duration,
    own: NoteFiles,
}

impl RedisNotes {
    pub(in crate::shared) const fn new(link: Link, kept_for: Duration, own: NoteFiles) -> Self {
        Self { link, kept_for, own }
    }

    async fn read_shared(&self, key: NoteKey) -> Result<Option<Note>, SharedError> {
        let mut command = cmd("HMGET");
        command.arg(name(key)).arg(&["version", "sealed"]);
        let found: (Option<u64>, Option<Vec<u8>>) = self.link.query(READ, command).await?;
        let (Some(version), Some(sealed)) = found else { return Ok(None) };
        Ok(Some(Note { version, sealed }))
    }
}

impl Notes for RedisNotes {
    fn read(&self, key: NoteKey) -> BoxFuture<'_, Option<Note>> {
        Box::pin(async move {
            // Ours may be the newer one, from while Redis was away, or before it came back empty.
            match self.read_shared(key).await {
                Ok(Some(shared)) => {
                    let own = self.own.remembered(key).filter(|own| own.version > shared.version);
                    Some(own.unwrap_or(shared))
                }
                Ok(None) | Err(_) => self.own.find(key).await,
            }
        })
    }

    fn write(&self, key: NoteKey, note: Note) -> BoxFuture<'_, Written> {
        Box::pin(async move {
            let mut command = WRITE_SCRIPT.on(&[&name(key)]);
            command.arg(note.version).arg(&note.sealed[..]).arg(millis(self.kept_for));
            match self.link.query::<Option<(u64, Vec<u8>)>>(WRITE, command).await {
                Ok(Some((version, sealed))) => Written::Stands(Note { version, sealed }),
                Ok(None) => {
                    self.own.remember(key, &note, None);
                    Written::Kept
                }
                Err(_) => self.own.write_alone(key, note).await,
            }
        })
    }
}

fn name(key: NoteKey) -> String {
    format!("frontdesk:note:{key}")
}
