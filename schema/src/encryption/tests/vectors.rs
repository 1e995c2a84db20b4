//! Known answers: a change of format, label or derivation shows here before it makes stored data unreadable.
//!
//! Computed apart from this code, from HMAC, HKDF and XChaCha20-Poly1305 as their papers give them.

use uuid::Uuid;

use super::super::secret::Secret;
use super::super::*;
use crate::ids::{DataKeyId, TenantId};

fn ascending(first: u8) -> [u8; 32] {
    std::array::from_fn(|position| first + position as u8)
}

fn tenant() -> TenantId {
    TenantId::from_uuid(Uuid::from_u128(0x0102_0304_0506_0708_090a_0b0c_0d0e_0f10))
}

#[test]
fn a_master_key_has_the_id_it_always_had() {
    assert_eq!(MasterKey::from_bytes(&ascending(0)).id().to_string(), "ec4e6a7e74c386b0");
}

#[test]
fn a_text_is_sealed_as_it_always_was() {
    let id = DataKeyId::from_uuid(Uuid::from_u128(0x1111));
    let key = DataKey::from_secret(id, Secret::from_slice(&ascending(32)).unwrap());
    let place = Place::new(tenant(), "turns", "text_sealed", RowKey::Numbered(Uuid::from_u128(0x2222), 7));
    let frozen = hex::decode("01404142434445464748494a4b4c4d4e4f50515253545556577d5419cc4846a9be1052cf508d0690059026b3c39bd4be2f58e4b3018523565fbfe024f1a98d1afd706ab595").unwrap();
    let opened = key.open(&place, &SealedText::from_bytes(frozen)).unwrap();
    assert_eq!(opened.expose(), "Guten Tag, hier ist Müller.");
}

#[test]
fn a_chosen_nonce_gives_the_frozen_bytes() {
    let key = SealingKey::new(Secret::from_slice(&ascending(32)).unwrap(), KeyName::Tenant(tenant()));
    let place = Place::new(tenant(), "turns", "text_sealed", RowKey::Numbered(Uuid::from_u128(0x2222), 7));
    let nonce = std::array::from_fn(|position| 0x40 + position as u8);
    let sealed = key.seal_with_nonce(nonce, &place, "Guten Tag, hier ist Müller.".as_bytes());
    assert_eq!(
        hex::encode(sealed),
        "01404142434445464748494a4b4c4d4e4f50515253545556577d5419cc4846a9be1052cf508d0690059026b3c39bd4be2f58e4b3018523565fbfe024f1a98d1afd706ab595"
    );
}

#[test]
fn keys_are_wrapped_as_they_always_were() {
    let keys = MasterKeys::new(MasterKey::from_bytes(&ascending(0)));
    let under_master =
        |hex| UnderMaster { master: keys.current().id(), wrapped: WrappedKey::from_bytes(hex::decode(hex).unwrap()) };
    let tenant_key = keys.unwrap_tenant_key(tenant(), &under_master("01404142434445464748494a4b4c4d4e4f50515253545556574da6157657ff7500cdecc84b6975fa34976d84748649391d3bd04ac174e047250c6956abdbf9bf9f2669f7f89e3bfdf2")).unwrap();
    assert_eq!(tenant_key.secret().expose(), &ascending(64));
    let audit_key = keys.unwrap_audit_key(tenant(), &under_master("01404142434445464748494a4b4c4d4e4f50515253545556573c840d8637e3c0a63054cdd26e47265922306b2a820564c53b6236bcb18ddcf2e2a74573f72323800f8cd42acdcb6c10")).unwrap();
    assert_eq!(audit_key.secret().expose(), &ascending(96));
    keys.open_check(&under_master("01404142434445464748494a4b4c4d4e4f5051525354555657644a5ce7409760287594f5d3fb9cb20f09f79360c2d9934ac980a7d6feddeb09c657e9a248c6a24f91e76efff1a50063")).unwrap();

    let id = DataKeyId::from_uuid(Uuid::from_u128(0x1111));
    let wrapped = WrappedKey::from_bytes(hex::decode("01404142434445464748494a4b4c4d4e4f5051525354555657ec4d7349eedd9014b4181237502712aef7afe4a42045b158fec3598046765c086070c56e1621fd5f3f4ad74da587f452").unwrap());
    assert_eq!(tenant_key.unwrap(id, &wrapped).unwrap().secret().expose(), &ascending(32));
}

#[test]
fn a_number_has_the_blind_index_it_always_had() {
    let key = TenantKey::from_secret(tenant(), Secret::from_slice(&ascending(64)).unwrap());
    let column = BlindColumn { table: "calls", column: "caller_index" };
    let index = key.blind_index(column, &phone("+493012345678", "49").unwrap());
    assert_eq!(hex::encode(index.as_bytes()), "049e452a9760611029112363db62301f");
}
