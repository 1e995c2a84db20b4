//! Which country a number belongs to, and whether a text to it reaches a person's phone at an ordinary price.
//!
//! A practice allows countries by name, never calling codes: `+1` is two dozen countries, some of them the usual goal of
//! fraud by paid texts, and `+44` is four. A number outside of every plan here is refused.

mod plans;

use frontdesk_actors::tenant::PhoneNumber;

use plans::{PLANS, Plan};

/// A country or territory with a numbering plan of its own, by its ISO 3166-1 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country(&'static str);

impl Country {
    /// The country of a two-letter code, if its numbers are known here.
    pub fn parse(code: &str) -> Option<Self> {
        PLANS.iter().map(|plan| plan.country).find(|country| country.0.eq_ignore_ascii_case(code.trim()))
    }

    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Under the rules of the United States and of Canada for texts: the two, and the territories of the former.
    pub fn is_north_american(self) -> bool {
        matches!(self.0, "US" | "CA" | "PR" | "VI" | "GU" | "AS" | "MP")
    }
}

/// Where a number leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// A phone that takes texts, or may: not every plan tells.
    Phone(Country),
    /// A line in somebody's wall. Some networks read a text out to whoever picks up.
    Landline(Country),
    /// Premium rate, free-phone, personal, paging and other service numbers.
    Special,
    /// Too short or too long for its plan.
    Malformed,
    /// In no plan known here.
    Unknown,
}

impl Destination {
    /// Whose number it is, where that is known. That of a practice's own number is the country it allows by itself.
    pub const fn country(self) -> Option<Country> {
        match self {
            Self::Phone(country) | Self::Landline(country) => Some(country),
            Self::Special | Self::Malformed | Self::Unknown => None,
        }
    }

    /// The longest prefix of any plan decides.
    pub fn of(number: &PhoneNumber) -> Self {
        let digits = number.expose().trim_start_matches('+');
        let longest = PLANS.iter().flat_map(|plan| plan.prefixes().map(move |(prefix, line)| (prefix, line, plan)));
        let longest = longest.filter(|(prefix, ..)| digits.starts_with(prefix)).max_by_key(|(prefix, ..)| prefix.len());
        let Some((_, line, plan)) = longest else { return Self::Unknown };
        match line {
            Line::Special => Self::Special,
            _ if !plan.digits.contains(&digits.len()) => Self::Malformed,
            Line::Phone => Self::Phone(plan.country),
            Line::Landline => Self::Landline(plan.country),
        }
    }
}

/// What the numbers under a prefix are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Phone,
    Landline,
    Special,
}

impl Plan {
    fn prefixes(&self) -> impl Iterator<Item = (&'static str, Line)> {
        let of = |prefixes: &'static [&'static str], line| prefixes.iter().map(move |prefix| (*prefix, line));
        of(self.phones, Line::Phone).chain(of(self.landlines, Line::Landline)).chain(of(self.special, Line::Special))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(number: &str, expected: Destination) {
        assert_eq!(Destination::of(&PhoneNumber::parse(number).unwrap()), expected, "{number}");
    }

    fn phone(code: &str) -> Destination {
        Destination::Phone(Country::parse(code).unwrap())
    }

    fn landline(code: &str) -> Destination {
        Destination::Landline(Country::parse(code).unwrap())
    }

    #[test]
    fn plus_one_is_many_countries() {
        check("+1 212 555 0144", phone("US"));
        check("+1 416 555 0144", phone("CA"));
        check("+1 787 555 0144", phone("PR"));
        check("+1 876 555 0144", phone("JM"));
        check("+1 809 555 0144", phone("DO"));
        check("+1 242 555 0144", phone("BS"));
        check("+1 900 555 0144", Destination::Special);
        check("+1 800 555 0144", Destination::Special);
        check("+1 500 555 0144", Destination::Special);
        check("+1 112 555 0144", Destination::Special);
        check("+1 212 555 014", Destination::Malformed);
    }

    #[test]
    fn plus_forty_four_is_four_and_not_only_mobile_phones() {
        check("+44 7700 900123", phone("GB"));
        check("+44 7911 123456", phone("GG"));
        check("+44 7911 223456", phone("GB"));
        check("+44 7781 123456", phone("GG"));
        check("+44 7797 712345", phone("JE"));
        check("+44 7700 312345", phone("JE"));
        check("+44 7624 412345", phone("IM"));
        check("+44 1534 123456", landline("JE"));
        check("+44 1624 123456", landline("IM"));
        check("+44 20 7123 4567", landline("GB"));
        check("+44 161 496 0000", landline("GB"));
        check("+44 7012 345678", Destination::Special);
        check("+44 7612 345678", Destination::Special);
        check("+44 909 879 0000", Destination::Special);
        check("+44 845 796 0000", Destination::Special);
        check("+44 300 123 4567", Destination::Special);
        check("+44 7700 90012", Destination::Malformed);
        check("+44 99999", Destination::Special);
    }

    #[test]
    fn the_rest_of_europe_tells_mobile_phones_from_landlines() {
        check("+49 151 23456789", phone("DE"));
        check("+49 30 123456", landline("DE"));
        check("+49 900 1234567", Destination::Special);
        check("+33 6 12 34 56 78", phone("FR"));
        check("+33 1 42 68 53 00", landline("FR"));
        check("+33 899 123456", Destination::Special);
        check("+34 612 345 678", phone("ES"));
        check("+34 912 345 678", landline("ES"));
        check("+34 803 123 456", Destination::Special);
        check("+353 85 012 3456", phone("IE"));
        check("+43 664 1234567", phone("AT"));
        check("+41 79 123 45 67", phone("CH"));
        check("+39 347 1234567", phone("IT"));
    }

    #[test]
    fn a_number_of_no_plan_is_unknown() {
        check("+7 912 345 6789", Destination::Unknown);
        check("+882 1612345678", Destination::Unknown);
        check("+960 7712345", Destination::Unknown);
    }

    #[test]
    fn countries_are_named_in_either_case() {
        assert_eq!(Country::parse(" gb ").map(Country::code), Some("GB"));
        assert_eq!(Country::parse("UK"), None);
        assert_eq!(Country::parse("44"), None);
    }

    #[test]
    fn no_prefix_stands_in_two_plans_and_no_country_twice() {
        let (mut prefixes, mut countries) = (HashSet::new(), HashSet::new());
        for plan in PLANS {
            assert!(countries.insert(plan.country), "{:?}", plan.country);
            for (prefix, _) in plan.prefixes() {
                assert!(prefixes.insert(prefix), "{prefix}");
                assert!(prefix.bytes().all(|b| b.is_ascii_digit()), "{prefix}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_number_has_a_destination(digits in "[1-9][0-9]{6,14}") {
            let number = PhoneNumber::parse(&format!("+{digits}")).unwrap();
            if let Some(country) = Destination::of(&number).country() {
                prop_assert_eq!(Country::parse(country.code()), Some(country));
            }
        }
    }
}
