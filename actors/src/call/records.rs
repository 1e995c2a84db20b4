//! The turns of one life of a call as they are written down: numbered, and numbered again when late words change them.

use std::time::Duration;

use crate::call::summary::TurnRecord;
use crate::call::trail::Why;

/// A turn's number and revision.
pub(super) type Numbered = (u32, u32, TurnRecord);

#[derive(Debug, Default)]
pub(super) struct Records(Vec<(TurnRecord, u32)>);

impl std::fmt::Debug for TurnRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TurnRecord").field("side", &self.side).field("at", &self.at).finish_non_exhaustive()
    }
}

impl Records {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn push(&mut self, record: TurnRecord) -> Numbered {
        self.0.push((record, 0));
        self.numbered(self.0.len() - 1).expect("it was just pushed")
    }

    /// Changes a turn that was written down; `None` when there is no such turn.
    pub(super) fn rewrite(
        &mut self,
        index: usize,
        text: &str,
        lasted: impl FnOnce(&TurnRecord) -> Duration,
        why: Why,
    ) -> Option<Numbered> {
        let (record, revision) = self.0.get_mut(index)?;
        text.clone_into(&mut record.text);
        record.lasted = lasted(record);
        record.why.go_on(why);
        *revision += 1;
        self.numbered(index)
    }

    /// What was decided after the last turn goes with it; `None` when there is no turn.
    pub(super) fn go_on(&mut self, why: Why) -> Option<Numbered> {
        let index = self.0.len().checked_sub(1)?;
        let (record, revision) = self.0.get_mut(index)?;
        record.why.go_on(why);
        *revision += 1;
        self.numbered(index)
    }

    /// All turns with words, in the order they began.
    pub(super) fn take(&mut self) -> Vec<TurnRecord> {
        let records = std::mem::take(&mut self.0).into_iter().map(|(record, _)| record);
        let mut turns: Vec<_> = records.filter(|record| !record.text.is_empty()).collect();
        turns.sort_by_key(|turn| turn.at);
        turns
    }

    fn numbered(&self, index: usize) -> Option<Numbered> {
        let (record, revision) = self.0.get(index)?;
        Some((u32::try_from(index + 1).ok()?, *revision, record.clone()))
    }
}
