//! What holds for every value, key and place.

use proptest::prelude::*;
use uuid::Uuid;

use super::super::*;
use crate::ids::TenantId;

const TABLES: [&str; 4] = ["calls", "turns", "call", "sturns"];
const COLUMNS: [&str; 4] = ["text_sealed", "name_sealed", "s", "stext_sealed"];

fn row_key() -> impl Strategy<Value = RowKey> {
    let id = any::<u128>().prop_map(Uuid::from_u128);
    prop_oneof![
        id.clone().prop_map(RowKey::Id),
        (id.clone(), any::<u64>()).prop_map(|(id, number)| RowKey::Numbered(id, number)),
        (id, any::<u64>(), any::<u64>()).prop_map(|(id, number, revision)| RowKey::Revised(id, number, revision)),
    ]
}

fn place() -> impl Strategy<Value = Place> {
    (any::<u128>(), 0..TABLES.len(), 0..COLUMNS.len(), row_key()).prop_map(|(tenant, table, column, row)| {
        Place::new(TenantId::from_uuid(Uuid::from_u128(tenant)), TABLES[table], COLUMNS[column], row)
    })
}

proptest! {
    #[test]
    fn what_is_sealed_opens_again(place in place(), text in ".{0,200}") {
        let key = DataKey::random();
        let sealed = key.seal(&place, &Private::new(text.clone()));
        prop_assert_eq!(sealed.as_bytes().len(), text.len() + OVERHEAD);
        let opened = key.open(&place, &sealed).unwrap();
        prop_assert_eq!(opened.expose(), &text);
        // The same text sealed twice looks different.
        prop_assert_ne!(key.seal(&place, &Private::new(text)), sealed);
    }

    #[test]
    fn any_flipped_bit_is_refused(place in place(), text in ".{0,60}", at in any::<prop::sample::Index>()) {
        let key = DataKey::random();
        let mut bytes = key.seal(&place, &Private::new(text)).into_bytes();
        let bit = at.index(bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(key.open(&place, &SealedText::from_bytes(bytes)).is_err());
    }

    #[test]
    fn any_shorter_or_longer_form_is_refused(place in place(), text in ".{0,60}", at in any::<prop::sample::Index>(), more in any::<u8>()) {
        let key = DataKey::random();
        let bytes = key.seal(&place, &Private::new(text)).into_bytes();
        let shorter = bytes[..at.index(bytes.len())].to_vec();
        prop_assert!(key.open(&place, &SealedText::from_bytes(shorter)).is_err());
        let longer = [bytes.as_slice(), &[more]].concat();
        prop_assert!(key.open(&place, &SealedText::from_bytes(longer)).is_err());
    }

    #[test]
    fn any_other_place_is_refused(here in place(), elsewhere in place(), text in ".{0,60}") {
        let key = DataKey::random();
        let sealed = key.seal(&here, &Private::new(text));
        // Each part on its own, then all of them.
        for other in [
            Place { tenant: elsewhere.tenant, ..here },
            Place { table: elsewhere.table, ..here },
            Place { column: elsewhere.column, ..here },
            Place { row: elsewhere.row, ..here },
            elsewhere,
        ] {
            prop_assert_eq!(key.open(&other, &sealed).is_ok(), other == here, "{:?} for {:?}", other, here);
        }
    }

    #[test]
    fn no_two_places_have_the_same_encoding(one in place(), other in place()) {
        prop_assert_eq!(one.encode() == other.encode(), one == other);
    }

    #[test]
    fn any_other_key_is_refused(place in place(), text in ".{0,60}") {
        let sealed = DataKey::random().seal(&place, &Private::new(text));
        prop_assert!(DataKey::random().open(&place, &sealed).is_err());
    }

    #[test]
    fn arbitrary_bytes_never_open_and_never_panic(place in place(), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(DataKey::random().open(&place, &SealedText::from_bytes(bytes)).is_err());
    }

    #[test]
    fn a_normalised_number_is_its_own_normal_form(text in "[+0-9 ().-]{0,24}", home in prop::sample::select(vec!["1", "49", "39", "44"])) {
        if let Some(number) = phone(&text, home) {
            prop_assert_eq!(phone(number.as_str(), home), Some(number.clone()));
            prop_assert!(number.as_str().len() <= 16 && number.as_str().starts_with('+'));
        }
    }
}

/// Places that differ in nothing but where one part ends and the next begins.
#[test]
fn parts_of_a_place_do_not_run_into_each_other() {
    let place = |table, column| Place::new(TenantId::from_slug("north"), table, column, Uuid::nil()).encode();
    assert_ne!(place("calls", "text"), place("call", "stext"));
    assert_ne!(place("callstext", ""), place("calls", "text"));
    let id = Uuid::from_u128(7);
    let row = |row| Place { row, ..Place::new(TenantId::from_slug("north"), "turns", "text", id) }.encode();
    assert_ne!(row(RowKey::Id(id)), row(RowKey::Numbered(id, 0)));
    assert_ne!(row(RowKey::Numbered(id, 0)), row(RowKey::Revised(id, 0, 0)));
}
