//! Whether somebody is who they say: decided here, by rule, whatever the conversation was like.

use super::diary::{Booked, Candidate, Claim};
use super::names::same_name;

/// What a practice asks for before it speaks about an appointment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum IdentityRule {
    /// The caller's number and the name, or the name and the date of birth.
    #[default]
    NumberOrBirthDate,
    /// Always name and date of birth.
    BirthDate,
}

/// What a claim comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// These appointments are theirs.
    Matched(Vec<Booked>),
    /// What to ask for before anything can be said. It does not tell whether anybody was found.
    Ask(&'static str),
    NotMatched,
}

/// Judges a claim. The answer never tells an unproven caller whether a person is known here.
pub fn judge(rule: IdentityRule, claim: &Claim, candidates: &[Candidate]) -> Verdict {
    let Some(name) = claim.name.as_deref().filter(|name| !name.trim().is_empty()) else {
        return Verdict::Ask("the name the appointment is under");
    };
    let by_number = rule == IdentityRule::NumberOrBirthDate;
    let proven = |candidate: &&Candidate| {
        same_name(name, &candidate.name)
            && (candidate.date_of_birth_fits || (by_number && candidate.number_fits && claim.date_of_birth.is_none()))
    };
    let mut theirs: Vec<Booked> =
        candidates.iter().filter(proven).flat_map(|candidate| candidate.appointments.clone()).collect();
    if !theirs.is_empty() || candidates.iter().any(|candidate| proven(&candidate)) {
        theirs.sort_by_key(|booked| (booked.start, booked.id));
        theirs.dedup_by_key(|booked| booked.id);
        return Verdict::Matched(theirs);
    }
    if claim.date_of_birth.is_none() { Verdict::Ask("the date of birth") } else { Verdict::NotMatched }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};
    use uuid::Uuid;

    use super::*;

    fn candidate(name: &str, number_fits: bool, date_of_birth_fits: bool) -> Candidate {
        let booked = Booked {
            id: Uuid::from_u128(1),
            service: "checkup".to_owned(),
            provider: "patel".to_owned(),
            start: DateTime::UNIX_EPOCH,
        };
        Candidate { name: name.to_owned(), number_fits, date_of_birth_fits, appointments: vec![booked] }
    }

    #[track_caller]
    fn check(rule: IdentityRule, name: Option<&str>, born: bool, known: Candidate, expected: &str) {
        let date_of_birth = born.then(|| NaiveDate::from_ymd_opt(1980, 5, 3).unwrap());
        let claim = Claim { caller: None, name: name.map(str::to_owned), date_of_birth };
        let verdict = match judge(rule, &claim, &[known]) {
            Verdict::Matched(found) => format!("matched {}", found.len()),
            Verdict::Ask(what) => format!("ask {what}"),
            Verdict::NotMatched => "not matched".to_owned(),
        };
        assert_eq!(verdict, expected);
    }

    #[test]
    fn two_things_must_fit_and_which_is_up_to_the_practice() {
        use IdentityRule::{BirthDate, NumberOrBirthDate};
        let known = |number, born| candidate("Jane Miller", number, born);
        check(NumberOrBirthDate, Some("jane miller"), false, known(true, false), "matched 1");
        check(NumberOrBirthDate, Some("Jane Miller"), true, known(false, true), "matched 1");
        check(NumberOrBirthDate, Some("jane miller"), false, known(false, false), "ask the date of birth");
        check(NumberOrBirthDate, Some("john smith"), false, known(true, false), "ask the date of birth");
        check(NumberOrBirthDate, Some("john smith"), true, known(true, true), "not matched");
        check(NumberOrBirthDate, Some("jane miller"), true, known(true, false), "not matched");
        check(NumberOrBirthDate, None, true, known(true, true), "ask the name the appointment is under");
        check(BirthDate, Some("jane miller"), false, known(true, false), "ask the date of birth");
        check(BirthDate, Some("jane miller"), true, known(false, true), "matched 1");
    }

    #[test]
    fn nobody_learns_whether_a_person_is_known_here() {
        let claim = |name: &str| Claim { caller: None, name: Some(name.to_owned()), date_of_birth: None };
        let rule = IdentityRule::default();
        assert_eq!(
            judge(rule, &claim("jane miller"), &[candidate("Jane Miller", false, false)]),
            judge(rule, &claim("jane miller"), &[]),
        );
    }
}
