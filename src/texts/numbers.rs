//! Numbers that texts go to, as they are sealed, found and known to have agreed.

use chrono::{DateTime, Utc};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_schema::encryption::{BlindColumn, BlindIndex, DataKey, Place, Private, TenantKey, phone};
use frontdesk_schema::models::consents::{self, ConsentRow, NewConsent, Said, Source, Word};
use frontdesk_schema::models::patients::Findable;
use frontdesk_schema::{CallId, SchemaError, SmsId, TenantScope};
use uuid::Uuid;

use crate::sms::consent::{Consent, Means, Record, Wish};

const LOG: BlindColumn = BlindColumn { table: "sms_log", column: "number_index" };
const CONSENTS: BlindColumn = BlindColumn { table: "consents", column: "number_index" };

/// The same word told again is the same row.
const WORDS: Uuid = Uuid::from_u128(0x6f0a_9c1e_77d3_4c58_9a41_3b7e_d1c2_85f6);

/// What a caller who books has heard from us; never the caller's own words.
const WORDING: &str = "booked in a call that says a text will follow";

pub(super) fn in_log(key: &TenantKey, number: &PhoneNumber) -> BlindIndex {
    index(key, LOG, number)
}

fn index(key: &TenantKey, column: BlindColumn, number: &PhoneNumber) -> BlindIndex {
    key.blind_index(column, &phone(number.expose(), "").expect("a telephone number is one"))
}

/// A number as the log of texts keeps it.
pub(super) fn findable(tenant: &TenantKey, key: &DataKey, text: SmsId, number: &PhoneNumber) -> Findable {
    let place = Place::new(tenant.tenant(), "sms_log", "number_sealed", text.as_uuid());
    Findable { sealed: key.seal(&place, &Private::from(number.expose())), index: in_log(tenant, number) }
}

/// What is known of a number's wish, from all it has ever said.
pub(super) async fn consent(
    scope: &mut TenantScope<'_>,
    key: &TenantKey,
    number: &PhoneNumber,
) -> Result<Consent, SchemaError> {
    let said = consents::all_of(scope, &index(key, CONSENTS, number), consents::Purpose::Sms).await?;
    Ok(said.into_iter().fold(Consent::Unknown, |known, Said { word, at, source }| {
        let wish = if word == Word::Agreed { Wish::Texts } else { Wish::NoTexts };
        let by = match source {
            Source::Call => Means::Spoken,
            Source::Sms => Means::Keyword,
            Source::Staff => Means::Practice,
        };
        known.after(wish, Record { at, by })
    }))
}

/// Everything a number has said, as it is kept.
pub(crate) async fn consents_of(
    scope: &mut TenantScope<'_>,
    key: &TenantKey,
    number: &PhoneNumber,
) -> Result<Vec<ConsentRow>, SchemaError> {
    consents::of_number(scope, &index(key, CONSENTS, number)).await
}

/// Somebody has booked in a call, and was told that a text follows. Does not lift a STOP.
pub(super) async fn agreed_in_call(
    scope: &mut TenantScope<'_>,
    key: &TenantKey,
    number: &PhoneNumber,
    call: CallId,
    at: DateTime<Utc>,
) -> Result<(), SchemaError> {
    let index = index(key, CONSENTS, number);
    let name = [call.as_uuid().as_bytes().as_slice(), index.as_bytes()].concat();
    let consent = NewConsent {
        id: Uuid::new_v5(&WORDS, &name),
        number: index,
        purpose: consents::Purpose::Sms,
        word: Word::Agreed,
        at,
        source: Source::Call,
        call: Some(call),
        wording: Some(WORDING.to_owned()),
    };
    consents::record(scope, &consent).await
}

/// A phone has answered with a keyword, or the carrier says that it has. `name` tells one such happening from another.
pub(super) async fn said_by_phone(
    scope: &mut TenantScope<'_>,
    key: &TenantKey,
    number: &PhoneNumber,
    (word, at): (Word, DateTime<Utc>),
    name: &str,
) -> Result<(), SchemaError> {
    let consent = NewConsent {
        id: Uuid::new_v5(&WORDS, name.as_bytes()),
        number: index(key, CONSENTS, number),
        purpose: consents::Purpose::Sms,
        word,
        at,
        source: Source::Sms,
        call: None,
        wording: None,
    };
    consents::record(scope, &consent).await
}
