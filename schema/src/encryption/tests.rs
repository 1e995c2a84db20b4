mod properties;
mod silence;
mod vectors;

use super::*;
use crate::ids::TenantId;

fn tenant() -> TenantId {
    TenantId::from_slug("north")
}

fn master(byte: u8) -> MasterKey {
    MasterKey::from_bytes(&[byte; 32])
}

#[test]
fn a_master_key_is_read_from_base64_and_called_by_its_id() {
    let key = MasterKey::from_base64("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n").unwrap();
    assert_eq!(key.id(), master(1).id());
    assert_eq!(key.id().to_string().parse(), Ok(key.id()));
    assert_eq!(MasterKey::from_base64(&key.to_base64()).unwrap().id(), key.id());
    assert_eq!(MasterKey::from_base64("c2hvcnQ=").unwrap_err(), MasterKeyError::WrongLength(5));
    assert_eq!(MasterKey::from_base64("no key!").unwrap_err(), MasterKeyError::NotBase64);
    assert_ne!(MasterKey::random().id(), MasterKey::random().id());
}

#[test]
fn both_master_keys_unwrap_and_the_current_one_wraps() {
    let old = MasterKeys::new(master(1));
    let key = TenantKey::random(tenant());
    let wrapped = old.wrap_tenant_key(&key);
    let both = MasterKeys::rotating(master(2), master(1)).unwrap();
    let unwrapped = both.unwrap_tenant_key(tenant(), &wrapped).unwrap();
    assert_eq!(unwrapped.secret().expose(), key.secret().expose());
    let rewrapped = both.wrap_tenant_key(&unwrapped);
    assert_eq!(rewrapped.master, master(2).id());
    let new = MasterKeys::new(master(2));
    assert_eq!(new.unwrap_tenant_key(tenant(), &rewrapped).unwrap().secret().expose(), key.secret().expose());
    assert!(matches!(MasterKeys::rotating(master(1), master(1)), Err(SameMasterKey(_))));
}

#[test]
fn a_wrong_master_key_is_told_by_its_id() {
    let wrapped = MasterKeys::new(master(1)).wrap_audit_key(&AuditKey::random(tenant()));
    let error = MasterKeys::new(master(2)).unwrap_audit_key(tenant(), &wrapped).unwrap_err();
    let expected = format!(
        "keys.audit_keys.wrapped was wrapped by master key {}, but {} was given",
        master(1).id(),
        master(2).id()
    );
    assert_eq!(error.to_string(), expected);
    let check = MasterKeys::new(master(1)).sealed_check();
    assert!(MasterKeys::rotating(master(3), master(1)).unwrap().open_check(&check).is_ok());
    assert!(matches!(MasterKeys::new(master(3)).open_check(&check), Err(UnwrapError::OtherMaster { .. })));
    // A check that claims to be of this key but is not.
    let forged = UnderMaster { master: master(3).id(), ..check };
    assert!(matches!(MasterKeys::new(master(3)).open_check(&forged), Err(UnwrapError::Open(_))));
}

#[test]
fn a_wrapped_key_is_bound_to_its_tenant_and_its_kind() {
    let keys = MasterKeys::new(master(1));
    let wrapped = keys.wrap_tenant_key(&TenantKey::random(tenant()));
    assert!(keys.unwrap_tenant_key(TenantId::from_slug("south"), &wrapped).is_err());
    assert!(keys.unwrap_audit_key(tenant(), &wrapped).is_err());

    let tenant_key = TenantKey::random(tenant());
    let data_key = DataKey::random();
    let wrapped = tenant_key.wrap(&data_key);
    assert!(tenant_key.unwrap(data_key.id(), &wrapped).is_ok());
    assert!(tenant_key.unwrap(DataKey::random().id(), &wrapped).is_err());
    assert!(TenantKey::random(tenant()).unwrap(data_key.id(), &wrapped).is_err());
}

#[test]
fn blind_indexes_are_equal_for_equal_values_of_one_column_of_one_tenant_only() {
    let key = TenantKey::random(tenant());
    let column = BlindColumn { table: "calls", column: "caller_index" };
    let one = phone("+1 555 010 0123", "1").unwrap();
    let same = phone("555-010-0123", "1").unwrap();
    let other = phone("+1 555 010 0124", "1").unwrap();
    assert_eq!(key.blind_index(column, &one), key.blind_index(column, &same));
    assert_ne!(key.blind_index(column, &one), key.blind_index(column, &other));
    assert_ne!(key.blind_index(column, &one), TenantKey::random(tenant()).blind_index(column, &one));
    for elsewhere in [
        BlindColumn { table: "patients", ..column },
        BlindColumn { column: "callee_index", ..column },
        BlindColumn { table: "callsc", column: "aller_index" },
    ] {
        assert_ne!(key.blind_index(column, &one), key.blind_index(elsewhere, &one));
    }
}

#[test]
fn derived_keys_open_what_either_master_key_sealed() {
    const PURPOSE: &str = "frontdesk test v1";
    let place = Place::new(tenant(), "journal", "record", uuid::Uuid::nil());
    let old = MasterKeys::new(master(1)).derived(PURPOSE);
    let both = MasterKeys::rotating(master(2), master(1)).unwrap().derived(PURPOSE);
    let new = MasterKeys::new(master(2)).derived(PURPOSE);
    let sealed = old.seal_bytes(&place, b"said before");
    assert_eq!(both.open_bytes(&place, &sealed).unwrap().as_slice(), b"said before");
    assert!(matches!(new.open_bytes(&place, &sealed), Err(OpenError::Refused { .. })));
    let sealed = both.seal_bytes(&place, b"said after");
    assert_eq!(new.open_bytes(&place, &sealed).unwrap().as_slice(), b"said after");
    let other_purpose = MasterKeys::new(master(2)).derived("frontdesk another test v1");
    assert!(other_purpose.open_bytes(&place, &sealed).is_err());
}

#[test]
fn errors_name_the_column_and_the_key() {
    let key = DataKey::random();
    let place = Place::new(tenant(), "turns", "text_sealed", uuid::Uuid::nil());
    let sealed = key.seal(&place, &Private::from("Erika Mustermann"));
    let other = DataKey::random();
    let id = other.id();
    let expected = format!(
        "turns.text_sealed does not open with data key {id}: it was sealed elsewhere or with another key, or has been altered"
    );
    assert_eq!(other.open(&place, &sealed).unwrap_err().to_string(), expected);
    let newer = SealedText::from_bytes([&[9], &sealed.as_bytes()[1..]].concat());
    let expected = format!("turns.text_sealed (under data key {id}) is in format 9, which this release does not know");
    assert_eq!(other.open(&place, &newer).unwrap_err().to_string(), expected);
    let short = SealedText::from_bytes(vec![1; OVERHEAD - 1]);
    let expected = format!("turns.text_sealed (under data key {id}) is cut short: 40 bytes");
    assert_eq!(other.open(&place, &short).unwrap_err().to_string(), expected);
    let empty = SealedText::from_bytes(Vec::new());
    assert!(matches!(other.open(&place, &empty), Err(OpenError::CutShort { length: 0, .. })));
}

#[test]
fn bytes_that_are_no_text_do_not_open_as_one() {
    let key = MasterKeys::new(master(1)).current().sealing_key("frontdesk test v1");
    let place = Place::new(tenant(), "turns", "text_sealed", uuid::Uuid::nil());
    let sealed = SealedText::from_bytes(key.seal_bytes(&place, &[0xff, 0xfe]));
    assert!(matches!(key.open(&place, &sealed), Err(OpenError::WrongContent { .. })));
    assert!(matches!(key.open_secret(&place, sealed.as_bytes()), Err(OpenError::WrongContent { .. })));
}
