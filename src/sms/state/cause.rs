//! Why a text did not arrive, as a practice is told.

/// The carrier's error codes, by what a person can do about them (Twilio, "Error and Warning Dictionary").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// There is no such number.
    InvalidNumber,
    /// The person has answered STOP.
    OptedOut,
    /// Not a mobile phone, or a network that takes no texts.
    Landline,
    /// Switched off or without service.
    Unreachable,
    /// The phone or its network refuses our texts.
    Blocked,
    /// The network does not know the phone.
    UnknownPhone,
    /// A network took it for unwanted.
    Filtered,
    /// Something the network did not explain.
    Unexplained,
    /// Our number is not registered with the networks.
    Unregistered,
    /// More than the carrier takes at a time.
    TooMany,
    /// The carrier's account may not send to that country.
    RegionOff,
    /// The carrier cannot get from our number to theirs.
    NoRoute,
    /// Our number cannot send texts.
    Sender,
    /// The text is longer than the carrier takes.
    TooLong,
    /// The account is suspended, or the carrier does not accept our key.
    Account,
    /// It was still waiting when it had to be there.
    Expired,
    /// Called back before it was sent.
    Cancelled,
    /// Whether it was sent could not be found out; it is not sent twice.
    Uncertain,
    /// Tried often enough.
    GaveUp,
    /// A code that has no meaning of its own here.
    Other(u32),
}

impl Cause {
    /// All but [`Cause::Other`].
    const NAMED: [Self; 19] = [
        Self::InvalidNumber,
        Self::OptedOut,
        Self::Landline,
        Self::Unreachable,
        Self::Blocked,
        Self::UnknownPhone,
        Self::Filtered,
        Self::Unexplained,
        Self::Unregistered,
        Self::TooMany,
        Self::RegionOff,
        Self::NoRoute,
        Self::Sender,
        Self::TooLong,
        Self::Account,
        Self::Expired,
        Self::Cancelled,
        Self::Uncertain,
        Self::GaveUp,
    ];

    /// The cause with this label; `code` is the carrier's, which `other` needs.
    pub fn from_label(label: &str, code: Option<u32>) -> Option<Self> {
        let named = Self::NAMED.into_iter().find(|cause| cause.label() == label);
        named.or_else(|| code.map(Self::Other).filter(|other| other.label() == label))
    }

    /// What one of the carrier's error codes means.
    pub const fn of_code(code: u32) -> Self {
        match code {
            21_211 | 21_214 | 21_217 => Self::InvalidNumber,
            21_610 => Self::OptedOut,
            21_614 | 30_006 => Self::Landline,
            30_003 => Self::Unreachable,
            30_004 => Self::Blocked,
            30_005 => Self::UnknownPhone,
            30_007 => Self::Filtered,
            30_008 => Self::Unexplained,
            30_032 | 30_034 => Self::Unregistered,
            20_429 | 21_611 | 30_001 | 30_022 | 63_038 => Self::TooMany,
            21_408 => Self::RegionOff,
            21_612 => Self::NoRoute,
            21_603 | 21_606 | 21_659 | 21_660 => Self::Sender,
            21_605 | 21_617 => Self::TooLong,
            20_003 | 20_005 | 30_002 => Self::Account,
            30_036 | 30_410 => Self::Expired,
            other => Self::Other(other),
        }
    }

    /// The name in the database and in metrics.
    pub const fn label(self) -> &'static str {
        match self {
            Self::InvalidNumber => "invalid_number",
            Self::OptedOut => "opted_out",
            Self::Landline => "landline",
            Self::Unreachable => "unreachable",
            Self::Blocked => "blocked",
            Self::UnknownPhone => "unknown_phone",
            Self::Filtered => "filtered",
            Self::Unexplained => "unexplained",
            Self::Unregistered => "unregistered",
            Self::TooMany => "too_many",
            Self::RegionOff => "region_off",
            Self::NoRoute => "no_route",
            Self::Sender => "sender",
            Self::TooLong => "too_long",
            Self::Account => "account",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
            Self::Uncertain => "uncertain",
            Self::GaveUp => "gave_up",
            Self::Other(_) => "other",
        }
    }

    /// A sentence for the practice, with what it can do where it can do something.
    pub fn sentence(self) -> String {
        let sentence = match self {
            Self::InvalidNumber => "This number does not exist. Ask for it again.",
            Self::OptedOut => "This person has asked for no more texts. Only their own START changes that.",
            Self::Landline => "This number is a landline. Ask for a mobile number, or call.",
            Self::Unreachable => "The phone was off or without service.",
            Self::Blocked => "The phone or its network blocks our texts.",
            Self::UnknownPhone => "The network does not know this phone any more. Ask for the number again.",
            Self::Filtered => "A network took the text for unwanted and dropped it.",
            Self::Unexplained => "The network did not deliver the text and does not say why.",
            Self::Unregistered => "The practice's number is not registered for texts with the networks.",
            Self::TooMany => "More texts were sent than the carrier takes at a time.",
            Self::RegionOff => "The carrier's account may not send texts to this country.",
            Self::NoRoute => "The carrier cannot send texts from the practice's number to this one.",
            Self::Sender => "The practice's number cannot send texts.",
            Self::TooLong => "The text was longer than the carrier takes.",
            Self::Account => "The carrier's account is suspended or does not accept our key.",
            Self::Expired => "The network took too long to deliver the text.",
            Self::Cancelled => "The text was called back before it was sent.",
            Self::Uncertain => "Whether this text was sent is not known. It was not sent again.",
            Self::GaveUp => "The carrier did not take the text, however often it was tried.",
            Self::Other(code) => return format!("The carrier did not deliver the text (its error {code})."),
        };
        sentence.to_owned()
    }

    /// Whether another try may do better. What a person has to mend, or does not want, is not tried again.
    pub const fn passes(self) -> bool {
        matches!(self, Self::Unreachable | Self::Unexplained | Self::TooMany | Self::Expired)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[track_caller]
    fn check(codes: &[u32], expected: Cause) {
        for code in codes {
            assert_eq!(Cause::of_code(*code), expected, "{code}");
        }
    }

    #[test]
    fn codes_become_causes_that_can_be_seen() {
        check(&[21_211, 21_214], Cause::InvalidNumber);
        check(&[21_610], Cause::OptedOut);
        check(&[21_614, 30_006], Cause::Landline);
        check(&[30_003], Cause::Unreachable);
        check(&[30_004], Cause::Blocked);
        check(&[30_005], Cause::UnknownPhone);
        check(&[30_007], Cause::Filtered);
        check(&[30_008], Cause::Unexplained);
        check(&[30_034], Cause::Unregistered);
        check(&[63_038, 20_429], Cause::TooMany);
        check(&[12_345], Cause::Other(12_345));
    }

    #[test]
    fn every_cause_has_a_label_and_a_sentence_of_its_own() {
        let labels: HashSet<_> = Cause::NAMED.iter().map(|cause| cause.label()).collect();
        let sentences: HashSet<_> = Cause::NAMED.iter().map(|cause| cause.sentence()).collect();
        assert_eq!((labels.len(), sentences.len()), (Cause::NAMED.len(), Cause::NAMED.len()));
        assert!(Cause::Other(31_234).sentence().contains("31234"));
    }

    #[test]
    fn a_cause_is_read_as_it_was_kept() {
        for cause in (20_000..31_000).chain([63_038]).map(Cause::of_code).chain(Cause::NAMED) {
            let code = if let Cause::Other(code) = cause { Some(code) } else { None };
            assert_eq!(Cause::from_label(cause.label(), code), Some(cause));
        }
        assert_eq!(Cause::from_label("other", None), None);
        assert_eq!(Cause::from_label("bad_weather", Some(1)), None);
    }

    #[test]
    fn only_what_passes_is_tried_again() {
        let passing = [30_003, 30_008, 20_429, 30_022];
        assert!(passing.iter().all(|code| Cause::of_code(*code).passes()));
        let lasting = [21_211, 21_610, 21_614, 30_004, 30_005, 30_006, 30_007, 30_034, 99_999];
        assert!(lasting.iter().all(|code| !Cause::of_code(*code).passes()));
    }
}
