//! A practice's `[texts]` as the rules for texts want them. Pure.

use chrono::{DateTime, NaiveTime, TimeZone as _, Utc};
use frontdesk_actors::tenant::{PhoneNumber, Tenant, TextSender};

use crate::sms::Kind;
use crate::sms::client::Sender;
use crate::sms::countries::{Country, Destination};
use crate::sms::gate::QuietHours;
use crate::sms::moment;
use crate::sms::templates::{Template, Texts};

/// Where texts of this practice may go: the countries of its file, or its own.
pub(super) fn countries(tenant: &Tenant) -> Vec<Country> {
    let named = tenant.texts.countries.iter().filter_map(|code| Country::parse(code));
    if tenant.texts.countries.is_empty() {
        tenant.phone_numbers.iter().filter_map(|number| Destination::of(number).country()).collect()
    } else {
        named.collect()
    }
}

pub(super) fn quiet_hours(tenant: &Tenant) -> QuietHours {
    let (from, to) = tenant.texts.quiet;
    QuietHours { from, to }
}

/// `None` for a practice without a number: nobody could answer.
pub(super) fn sender(tenant: &Tenant) -> Option<Sender> {
    match &tenant.texts.sender {
        Some(TextSender::Number(number)) => Some(Sender::Number(number.clone())),
        Some(TextSender::Service(sid)) => Some(Sender::Service(sid.clone())),
        None => phone(tenant).cloned().map(Sender::Number),
    }
}

/// Where people call the practice.
pub(super) fn phone(tenant: &Tenant) -> Option<&PhoneNumber> {
    tenant.phone_numbers.first()
}

/// The practice's words. Its own were checked when its file was read.
pub(super) fn words(tenant: &Tenant) -> Texts {
    let own = tenant.texts.templates.iter();
    let own = own.filter_map(|(kind, text)| Some((Kind::from_label(kind)?, Template::parse(text).ok()?)));
    own.fold(Texts::new(&tenant.language), |texts, (kind, template)| texts.with(kind, template))
}

/// The day and the time of a moment, as the practice writes them.
pub(super) fn day_and_time(tenant: &Tenant, at: DateTime<Utc>) -> (String, String) {
    let local = at.with_timezone(&tenant.time_zone);
    (moment::day(local.date_naive(), &tenant.language), moment::time(local.time(), &tenant.language))
}

/// When the practice's day began.
pub(super) fn midnight(tenant: &Tenant, now: DateTime<Utc>) -> DateTime<Utc> {
    let day = now.with_timezone(&tenant.time_zone).date_naive();
    let midnight = tenant.time_zone.from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest();
    // Where clocks go forward at midnight the day begins later; an hour of the day before does no harm.
    midnight.map_or_else(|| day.and_time(NaiveTime::MIN).and_utc(), |midnight| midnight.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenant() -> Tenant {
        crate::tenant_file::parse(include_str!("../../docs/examples/bright-smiles.toml")).unwrap().tenant
    }

    #[test]
    fn a_practice_without_wishes_texts_within_its_own_country_from_its_first_number() {
        let tenant = tenant();
        assert_eq!(countries(&tenant), [Country::parse("GB").unwrap()]);
        assert_eq!(sender(&tenant), Some(Sender::Number(tenant.phone_numbers[0].clone())));
        assert_eq!(quiet_hours(&tenant), QuietHours::default());
    }

    #[test]
    fn what_the_file_says_goes_before() {
        let mut tenant = tenant();
        tenant.texts.countries = vec!["IE".to_owned(), "gb".to_owned()];
        tenant.texts.sender = Some(TextSender::Service("MG1".to_owned()));
        assert_eq!(countries(&tenant), ["IE", "GB"].map(|code| Country::parse(code).unwrap()));
        assert_eq!(sender(&tenant), Some(Sender::Service("MG1".to_owned())));
    }

    #[test]
    fn the_day_begins_at_the_practices_midnight() {
        let check = |now: &str, expected: &str| {
            assert_eq!(midnight(&tenant(), now.parse().unwrap()), expected.parse::<DateTime<Utc>>().unwrap(), "{now}");
        };
        check("2026-07-14T22:59:00Z", "2026-07-13T23:00:00Z");
        check("2026-07-14T23:00:00Z", "2026-07-14T23:00:00Z");
        check("2026-12-14T12:00:00Z", "2026-12-14T00:00:00Z");
    }
}
