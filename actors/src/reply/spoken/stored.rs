//! A spoken text as it is stored: short, and checked when it is read, for what was stored may be old or damaged and its
//! positions cut the text.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Gap, Known, SpokenText};

/// Times in microseconds.
#[derive(Serialize, Deserialize)]
pub(super) struct Stored {
    text: String,
    known: Vec<(usize, u64)>,
    gap: Option<(u64, u64)>,
    total: Option<u64>,
}

/// A stored text whose times do not fit it.
#[derive(Debug, thiserror::Error)]
#[error("the stored times do not fit the text")]
pub(super) struct Misfit;

impl From<SpokenText> for Stored {
    fn from(spoken: SpokenText) -> Self {
        Self {
            known: spoken.known.iter().map(|known| (known.upto, micros(known.by))).collect(),
            gap: spoken.gap.map(|gap| (micros(gap.start), micros(gap.end))),
            total: spoken.total.map(micros),
            text: spoken.text,
        }
    }
}

impl TryFrom<Stored> for SpokenText {
    type Error = Misfit;

    fn try_from(stored: Stored) -> Result<Self, Misfit> {
        let mut last = Known::default();
        let mut known = Vec::with_capacity(stored.known.len());
        for (upto, by) in stored.known {
            let next = Known { upto, by: Duration::from_micros(by) };
            if next.upto <= last.upto || next.by < last.by || !stored.text.is_char_boundary(upto) {
                return Err(Misfit);
            }
            known.push(next);
            last = next;
        }
        let gap =
            stored.gap.map(|(start, end)| Gap { start: Duration::from_micros(start), end: Duration::from_micros(end) });
        if gap.is_some_and(|gap| gap.end < gap.start) {
            return Err(Misfit);
        }
        Ok(Self { text: stored.text, known, gap, total: stored.total.map(Duration::from_micros) })
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Option<SpokenText> {
        serde_json::from_str(json).ok()
    }

    #[test]
    fn what_is_stored_is_read_back() {
        let mut spoken = SpokenText::proportional("Grüß Gott, how can I help?", Duration::from_millis(1_500));
        spoken.know(6, Duration::from_micros(120_001));
        spoken.know(11, Duration::from_millis(400));
        spoken.push_unaligned(Duration::from_millis(400), Duration::from_millis(300));
        let json = serde_json::to_string(&spoken).unwrap();
        assert_eq!(read(&json), Some(spoken));
    }

    #[test]
    fn positions_that_do_not_fit_the_text_are_refused() {
        assert!(read(r#"{"text":"Grüß","known":[[2,0],[6,9]],"gap":null,"total":null}"#).is_some());
        for known in ["[7,0]", "[3,0]", "[2,9],[2,10]", "[2,9],[4,8]", "[0,0]"] {
            let json = format!(r#"{{"text":"Grüß","known":[{known}],"gap":null,"total":null}}"#);
            assert_eq!(read(&json), None, "{known}");
        }
        assert_eq!(read(r#"{"text":"a","known":[],"gap":[2,1],"total":null}"#), None);
    }
}
