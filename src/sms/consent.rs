//! Whether a person wants texts from a practice, and how we know. What is kept here is kept for years (47 CFR
//! 64.1200(a)(10); five years by compliance practice), longer than anything the person said.

use chrono::{DateTime, Utc};

/// What is known of one person's wish, towards one practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Consent {
    /// Nobody has asked: no texts.
    #[default]
    Unknown,
    Given(Record),
    Withdrawn(Record),
}

/// When a wish became known, and through what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    pub at: DateTime<Utc>,
    pub by: Means,
}

/// Through what a wish became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// Said in a call.
    Spoken,
    /// A keyword from the phone itself.
    Keyword,
    /// Entered by the practice.
    Practice,
    /// The carrier refuses to send to the number (its code 21610): a keyword that we have not seen.
    Carrier,
}

impl Means {
    pub const ALL: [Self; 4] = [Self::Spoken, Self::Keyword, Self::Practice, Self::Carrier];

    /// The name in the database.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Spoken => "spoken",
            Self::Keyword => "keyword",
            Self::Practice => "practice",
            Self::Carrier => "carrier",
        }
    }

    /// The means with this label.
    pub fn from_label(label: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|means| means.label() == label)
    }

    /// The carrier has noted the wish as well, and nothing but another keyword from the phone moves it.
    const fn binds_carrier(self) -> bool {
        matches!(self, Self::Keyword | Self::Carrier)
    }
}

/// What a person wants from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    Texts,
    NoTexts,
}

impl Consent {
    /// What is known after a person's wish became known, in whatever order wishes arrive.
    ///
    /// The latest counts, and of two at the same time the one against texts. But a keyword or the carrier's refusal is
    /// lifted by a keyword only: the carrier would not send, whatever is said in a call.
    #[must_use]
    pub fn after(self, wish: Wish, record: Record) -> Self {
        match (self, wish) {
            (Self::Unknown, Wish::Texts) => Self::Given(record),
            (Self::Unknown, Wish::NoTexts) => Self::Withdrawn(record),
            (Self::Given(known) | Self::Withdrawn(known), _) if record.at < known.at => self,
            (Self::Given(_), Wish::Texts) => Self::Given(record),
            (Self::Given(_), Wish::NoTexts) => Self::Withdrawn(record),
            (Self::Withdrawn(known), Wish::Texts) => {
                let is_later = record.at > known.at;
                let may_lift = record.by == Means::Keyword || !known.by.binds_carrier();
                if is_later && may_lift { Self::Given(record) } else { self }
            }
            // The stronger of two withdrawals stays.
            (Self::Withdrawn(known), Wish::NoTexts) if known.by.binds_carrier() => self,
            (Self::Withdrawn(_), Wish::NoTexts) => Self::Withdrawn(record),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn record(minute: i64, by: Means) -> Record {
        Record { at: DateTime::UNIX_EPOCH + TimeDelta::minutes(minute), by }
    }

    /// What is known after wishes at these minutes: whether texts may be sent.
    #[track_caller]
    fn check(wishes: &[(i64, Means, Wish)], given: bool) {
        let known =
            wishes.iter().fold(Consent::Unknown, |known, &(minute, by, wish)| known.after(wish, record(minute, by)));
        assert_eq!(matches!(known, Consent::Given(_)), given, "{known:?}");
    }

    #[test]
    fn the_latest_wish_counts() {
        use Means::{Practice, Spoken};
        use Wish::{NoTexts, Texts};
        check(&[], false);
        check(&[(1, Spoken, Texts)], true);
        check(&[(1, Spoken, Texts), (2, Spoken, NoTexts)], false);
        check(&[(2, Spoken, NoTexts), (1, Spoken, Texts)], false);
        check(&[(1, Spoken, NoTexts), (2, Practice, Texts)], true);
        check(&[(1, Spoken, NoTexts), (1, Spoken, Texts)], false);
        check(&[(1, Spoken, Texts), (1, Spoken, NoTexts)], false);
    }

    #[test]
    fn a_keyword_is_lifted_by_a_keyword_only() {
        use Means::{Carrier, Keyword, Practice, Spoken};
        use Wish::{NoTexts, Texts};
        check(&[(1, Keyword, NoTexts), (2, Spoken, Texts)], false);
        check(&[(1, Keyword, NoTexts), (2, Practice, Texts), (3, Keyword, Texts)], true);
        check(&[(1, Carrier, NoTexts), (2, Practice, Texts)], false);
        check(&[(1, Carrier, NoTexts), (2, Keyword, Texts)], true);
        check(&[(1, Keyword, NoTexts), (2, Spoken, NoTexts), (3, Spoken, Texts)], false);
        check(&[(1, Spoken, NoTexts), (2, Keyword, NoTexts), (3, Spoken, Texts)], false);
    }

    #[test]
    fn labels_are_read_as_they_are_written() {
        for means in Means::ALL {
            assert_eq!(Means::from_label(means.label()), Some(means));
        }
    }
}
