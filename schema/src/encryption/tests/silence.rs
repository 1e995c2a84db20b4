//! Nothing here can be printed, logged or serialised by accident.

use super::super::*;
use super::{master, tenant};

/// Does not compile when `$type` implements `$trait`: then two impls of `Ambiguous` fit, and `_` cannot be inferred.
macro_rules! never_implements {
    ($type:ty: $($trait:path),+) => {$(
        const _: fn() = || {
            trait Ambiguous<A> {
                fn probe() {}
            }
            impl<T: ?Sized> Ambiguous<()> for T {}
            struct Implements;
            impl<T: ?Sized + $trait> Ambiguous<Implements> for T {}
            let _ = <$type as Ambiguous<_>>::probe;
        };
    )+};
}

never_implements!(Private<String>: std::fmt::Display, serde::Serialize, AsRef<str>, std::ops::Deref);
never_implements!(Normalised: std::fmt::Display, serde::Serialize, AsRef<str>, std::ops::Deref);
never_implements!(SealedText: std::fmt::Display, serde::Serialize);
never_implements!(BlindIndex: std::fmt::Display, serde::Serialize);
never_implements!(MasterKey: std::fmt::Display, serde::Serialize, AsRef<[u8]>);
never_implements!(MasterKeys: std::fmt::Display, serde::Serialize);
never_implements!(TenantKey: Clone, std::fmt::Display, serde::Serialize);
never_implements!(DataKey: Clone, std::fmt::Display, serde::Serialize);
never_implements!(AuditKey: Clone, std::fmt::Display, serde::Serialize);
never_implements!(SealingKey: Clone, std::fmt::Display, serde::Serialize);

/// Every way in which 32 bytes could show themselves.
fn spellings(bytes: &[u8]) -> Vec<String> {
    let list = format!("{:?}", &bytes[..4]);
    let upper_hex = hex::encode_upper(&bytes[..4]);
    vec![list.trim_end_matches(']').to_owned(), hex::encode(&bytes[..4]), upper_hex]
}

#[test]
fn debug_of_keys_shows_their_ids_and_nothing_of_themselves() {
    let master = master(0xa7);
    let keys = MasterKeys::rotating(master.clone(), super::master(0xa8)).unwrap();
    let tenant_key = TenantKey::random(tenant());
    let data_key = DataKey::random();
    let audit_key = AuditKey::random(tenant());
    let derived = keys.derived("frontdesk test v1");
    let printed = format!("{master:?} {master:#?} {keys:#?} {tenant_key:#?} {data_key:#?} {audit_key:#?} {derived:#?}");
    for secret in [
        master.expose().as_slice(),
        tenant_key.secret().expose(),
        data_key.secret().expose(),
        audit_key.secret().expose(),
        &[0xa8; 32],
    ] {
        for spelling in spellings(secret) {
            assert!(!printed.contains(&spelling), "{spelling} is printed");
        }
    }
    assert!(!printed.contains(master.to_base64().trim_end_matches('=')));
    assert!(printed.contains(&data_key.id().to_string()) && printed.contains(&master.id().to_string()));
}

#[test]
fn debug_of_what_is_private_or_sealed_shows_nothing_of_it() {
    let name = Private::from("Erika Mustermann");
    let number = phone("+4930123456", "49").unwrap();
    let born = chrono::NaiveDate::from_ymd_opt(1964, 8, 12).unwrap();
    let key = DataKey::random();
    let place = Place::new(tenant(), "patients", "name_sealed", uuid::Uuid::nil());
    let sealed = key.seal(&place, &name);
    let index = TenantKey::random(tenant()).blind_index(BlindColumn { table: "patients", column: "phone" }, &number);
    assert_eq!(format!("{name:?} {name:#?}"), "redacted redacted");
    assert_eq!(format!("{:?}", Some(Private::new(Some(born)))), "Some(redacted)");
    assert_eq!(format!("{number:?} {:?}", birth_date(born)), "redacted redacted");
    assert_eq!(format!("{sealed:?}"), "SealedText(57 bytes)");
    assert_eq!(format!("{index:?}"), "BlindIndex(redacted)");
    let error = DataKey::random().open(&place, &sealed).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("Erika"));
}

#[test]
fn private_values_are_wiped() {
    let mut name = "Erika".to_owned();
    name.wipe();
    assert_eq!(name, "");
    let mut date = Some(chrono::NaiveDate::from_ymd_opt(1964, 8, 12).unwrap());
    date.wipe();
    assert_eq!(date, Some(chrono::NaiveDate::default()));
}
