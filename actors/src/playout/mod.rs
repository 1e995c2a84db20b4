//! What the caller hears, and when: pacing towards the carrier, and the account of what was played.

pub mod ledger;
pub mod pacer;
pub mod player;
pub mod track;

use std::fmt;

/// One agent utterance within a call, counted from 1. Also names its voice context.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct UtteranceId(pub u32);

/// The name of a mark: which audio it stands behind, and in which generation of the carrier's queue.
///
/// On the wire `{utterance}.{seq}.{generation}`. A `clear` makes the carrier echo every pending mark at once, so an
/// echo whose generation has passed means *flushed*, never *heard* (Twilio, Media Streams: clear message).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MarkName {
    pub utterance: UtteranceId,
    pub seq: u32,
    pub generation: u32,
}

impl MarkName {
    /// Reads a mark's name back from the wire; `None` for a name that we did not make.
    pub fn parse(name: &str) -> Option<Self> {
        let mut parts = name.split('.').map(|part| part.parse::<u32>().ok());
        let (utterance, seq, generation) = (parts.next()??, parts.next()??, parts.next()??);
        parts.next().is_none().then_some(Self { utterance: UtteranceId(utterance), seq, generation })
    }
}

impl fmt::Display for MarkName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.utterance.0, self.seq, self.generation)
    }
}

#[cfg(test)]
mod tests {
    use super::{MarkName, UtteranceId};

    #[test]
    fn a_mark_name_survives_the_wire_and_a_foreign_one_is_refused() {
        let mark = MarkName { utterance: UtteranceId(7), seq: 3, generation: 2 };
        assert_eq!(MarkName::parse(&mark.to_string()), Some(mark));
        for foreign in ["", "7", "7.3", "7.3.2.1", "a.b.c", "7.-3.2", "7.3.2 ", "99999999999.1.1"] {
            assert_eq!(MarkName::parse(foreign), None, "{foreign:?}");
        }
    }
}
