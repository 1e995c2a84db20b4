//! One test for each kind of tampering; then all of them at random.

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use super::*;
use crate::encryption::{MasterKey, MasterKeys, UnderMaster, WrappedKey};
use crate::ids::TenantId;

/// A row of the table, owned.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    tenant: TenantId,
    seq: u64,
    at_micros: i64,
    actor: String,
    action: String,
    subject: Option<String>,
    detail: Value,
    mac: ChainMac,
}

impl Row {
    fn entry(&self) -> Entry<'_> {
        Entry {
            tenant: self.tenant,
            seq: self.seq,
            at_micros: self.at_micros,
            actor: &self.actor,
            action: &self.action,
            subject: self.subject.as_deref(),
            detail: &self.detail,
        }
    }
}

fn log(key: &AuditKey, length: u64) -> Vec<Row> {
    let mut mac = ChainMac::genesis(key);
    let row = |seq: u64| {
        let mut row = Row {
            tenant: key.tenant(),
            seq,
            at_micros: 1_769_851_800_000_000 + seq as i64,
            actor: format!("user {}", seq % 3),
            action: "call.read".to_owned(),
            subject: seq.is_multiple_of(2).then(|| format!("call {seq}")),
            detail: json!({ "page": seq }),
            mac,
        };
        row.mac = mac.next(key, &row.entry());
        mac = row.mac;
        row
    };
    (1..=length).map(row).collect()
}

fn head(rows: &[Row], tenant: TenantId, seq: usize) -> Head {
    Head { tenant, seq: seq as u64, at: Utc::now(), mac: rows[seq - 1].mac }
}

fn verify(key: &AuditKey, rows: &[Row], heads: &[Head]) -> Result<Verified, Tampering> {
    let mut verifier = Verifier::new(key, heads.iter().copied());
    for row in rows {
        verifier.push(&row.entry(), &row.mac)?;
    }
    verifier.finish()
}

fn key() -> AuditKey {
    AuditKey::random(TenantId::from_slug("north"))
}

#[test]
fn an_untouched_log_is_verified_up_to_its_head() {
    let key = key();
    let rows = log(&key, 10);
    let heads = [head(&rows, key.tenant(), 4), head(&rows, key.tenant(), 4), head(&rows, key.tenant(), 9)];
    assert_eq!(verify(&key, &rows, &heads), Ok(Verified { entries: 10, head: rows[9].mac, heads: 3 }));
    assert_eq!(verify(&key, &[], &[]), Ok(Verified { entries: 0, head: ChainMac::genesis(&key), heads: 0 }));
}

#[test]
fn an_edit_of_any_field_is_found() {
    let key = key();
    let edits: [fn(&mut Row); 7] = [
        |row| row.at_micros += 1,
        |row| row.actor.push('x'),
        |row| row.action = "call.export".to_owned(),
        |row| row.subject = None,
        |row| row.subject = Some(String::new()),
        |row| row.detail = json!({ "page": "4" }),
        |row| row.mac = ChainMac::from_bytes([0; 32]),
    ];
    for edit in edits {
        let mut rows = log(&key, 8);
        edit(&mut rows[3]);
        assert_eq!(verify(&key, &rows, &[]), Err(Tampering::Altered { seq: 4 }));
    }
}

#[test]
fn an_edit_whose_mac_was_made_with_another_key_is_found() {
    let key = key();
    let mut rows = log(&key, 8);
    let forged = log(&AuditKey::random(key.tenant()), 8);
    rows[5] = forged[5].clone();
    assert_eq!(verify(&key, &rows, &[]), Err(Tampering::Altered { seq: 6 }));
}

#[test]
fn a_deletion_in_the_middle_is_found_even_when_the_rest_is_numbered_anew() {
    let key = key();
    let mut rows = log(&key, 8);
    rows.remove(3);
    assert_eq!(verify(&key, &rows, &[]), Err(Tampering::Missing { expected: 4, found: 5 }));
    for row in &mut rows[3..] {
        row.seq -= 1;
    }
    assert_eq!(verify(&key, &rows, &[]), Err(Tampering::Altered { seq: 4 }));
    rows.drain(..3);
    assert!(verify(&key, &rows, &[]).is_err());
}

#[test]
fn exchanged_and_doubled_entries_are_found() {
    let key = key();
    let mut rows = log(&key, 8);
    rows.swap(2, 3);
    assert_eq!(verify(&key, &rows, &[]), Err(Tampering::Missing { expected: 3, found: 4 }));
    (rows[2].seq, rows[3].seq) = (3, 4);
    assert_eq!(verify(&key, &rows, &[]), Err(Tampering::Altered { seq: 3 }));
    let mut rows = log(&key, 8);
    rows.insert(5, rows[4].clone());
    assert_eq!(verify(&key, &rows, &[]), Err(Tampering::OutOfOrder { expected: 6, found: 5 }));
}

#[test]
fn a_missing_end_is_found_against_an_exported_head_only() {
    let key = key();
    let rows = log(&key, 8);
    let heads = [head(&rows, key.tenant(), 3), head(&rows, key.tenant(), 7)];
    assert_eq!(verify(&key, &rows[..7], &heads).map(|verified| verified.heads), Ok(2));
    assert_eq!(verify(&key, &rows[..5], &heads), Err(Tampering::TailMissing { last: 5, exported: 7 }));
    assert_eq!(verify(&key, &[], &heads), Err(Tampering::TailMissing { last: 0, exported: 7 }));
    // Without heads the shorter log is a log like any other: that is why they are exported.
    assert_eq!(verify(&key, &rows[..5], &[]).map(|verified| verified.heads), Ok(0));
}

#[test]
fn a_log_rewritten_with_the_key_is_found_against_an_exported_head() {
    let key = key();
    let rows = log(&key, 8);
    let heads = [head(&rows, key.tenant(), 6)];
    let mut rewritten = log(&key, 2);
    let mut mac = rewritten[1].mac;
    for row in &rows[2..] {
        let mut row = Row { actor: "nobody".to_owned(), ..row.clone() };
        row.mac = mac.next(&key, &row.entry());
        mac = row.mac;
        rewritten.push(row);
    }
    assert!(verify(&key, &rewritten, &[]).is_ok());
    assert_eq!(verify(&key, &rewritten, &heads), Err(Tampering::HeadDiffers { seq: 6 }));
}

#[test]
fn entries_and_heads_of_another_tenant_do_not_fit() {
    let key = key();
    let stranger = AuditKey::random(TenantId::from_slug("south"));
    let theirs = log(&stranger, 8);
    let mut rows = log(&key, 4);
    rows.push(theirs[4].clone());
    let tenant = stranger.tenant();
    assert_eq!(verify(&key, &rows, &[]), Err(Tampering::ForeignTenant { seq: 5, tenant }));
    rows[4].tenant = key.tenant();
    assert_eq!(verify(&key, &rows, &[]), Err(Tampering::Altered { seq: 5 }));
    // Heads of others are not held against this log.
    assert!(verify(&key, &rows[..4], &[head(&theirs, tenant, 8)]).is_ok());
}

#[test]
fn an_exported_head_is_read_back_and_cannot_be_forged() {
    let key = key();
    let rows = log(&key, 3);
    let head =
        Head { at: DateTime::from_timestamp_micros(1_769_851_800_000_001).unwrap(), ..head(&rows, key.tenant(), 3) };
    let line = head.to_line(&key);
    let unchecked = UncheckedHead::parse(&format!("{line}\n")).unwrap();
    assert_eq!(unchecked.tenant(), key.tenant());
    assert_eq!(unchecked.check(&key).unwrap(), head);

    let forged = [
        line.replace("\"seq\":3", "\"seq\":2"),
        line.replace(&head.mac.to_string(), &rows[1].mac.to_string()),
        line.replace("00.000001Z", "01.000001Z"),
        line.replace(&key.tenant().to_string(), &TenantId::from_slug("south").to_string()),
    ];
    for forged in forged {
        assert_ne!(forged, line);
        let checked = UncheckedHead::parse(&forged).unwrap().check(&key);
        assert!(matches!(checked, Err(HeadLineError::Forged { .. })), "{forged}");
    }
    let by_another = head.to_line(&AuditKey::random(key.tenant()));
    assert!(UncheckedHead::parse(&by_another).unwrap().check(&key).is_err());
    let newer = line.replace("\"format\":1", "\"format\":2");
    assert!(matches!(UncheckedHead::parse(&newer), Err(HeadLineError::UnknownFormat(2))));
    for broken in ["", "{}", &line[..line.len() - 4], &line.replace("Z\"", "\"")] {
        assert!(matches!(UncheckedHead::parse(broken), Err(HeadLineError::Unreadable(_))), "{broken}");
    }
}

/// Known answers, computed apart from this code: a changed encoding would make every kept log look tampered with.
#[test]
fn the_chain_is_the_one_it_always_was() {
    let tenant = TenantId::from_uuid(Uuid::from_u128(0x0102_0304_0506_0708_090a_0b0c_0d0e_0f10));
    let keys = MasterKeys::new(MasterKey::from_bytes(&std::array::from_fn(|position| position as u8)));
    let wrapped = WrappedKey::from_bytes(hex::decode("01404142434445464748494a4b4c4d4e4f50515253545556573c840d8637e3c0a63054cdd26e47265922306b2a820564c53b6236bcb18ddcf2e2a74573f72323800f8cd42acdcb6c10").unwrap());
    let key = keys.unwrap_audit_key(tenant, &UnderMaster { master: keys.current().id(), wrapped }).unwrap();
    let genesis = ChainMac::genesis(&key);
    assert_eq!(genesis.to_string(), "54648cd661192d5df6a0b39eb75cb85f1b4c20d23a6f992556b7d8ba3b366b74");
    let at_micros = 1_769_851_800_000_000;
    let entry = Entry {
        tenant,
        seq: 1,
        at_micros,
        actor: "api-key 7",
        action: "call.read",
        subject: Some("call 9"),
        detail: &json!({ "n": 1, "fields": ["summary"] }),
    };
    let mac = genesis.next(&key, &entry);
    assert_eq!(mac.to_string(), "1e073acb6b18e8e18c520d3e63399ed61518a39e6ee757489568740ebe719274");
    let head = Head { tenant, seq: 1, at: DateTime::from_timestamp_micros(at_micros).unwrap(), mac };
    let line: Value = serde_json::from_str(&head.to_line(&key)).unwrap();
    assert_eq!(line["at"], "2026-01-31T09:30:00.000000Z");
    assert_eq!(line["mac"], "b2654e195ad99b1daf3c18a20767412acab2d47d5c459949e48041b59eb66960");
}

#[derive(Debug, Clone)]
enum Change {
    Remove(prop::sample::Index),
    Exchange(prop::sample::Index, prop::sample::Index),
    Double(prop::sample::Index, prop::sample::Index),
    EditActor(prop::sample::Index, String),
    Renumber(prop::sample::Index, u64),
    Cut(prop::sample::Index),
    FlipMac(prop::sample::Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        at().prop_map(Change::Remove),
        (at(), at()).prop_map(|(one, other)| Change::Exchange(one, other)),
        (at(), at()).prop_map(|(from, to)| Change::Double(from, to)),
        (at(), "[a-z ]{0,8}").prop_map(|(at, actor)| Change::EditActor(at, actor)),
        (at(), 0u64..20).prop_map(|(at, seq)| Change::Renumber(at, seq)),
        at().prop_map(Change::Cut),
        (at(), 0usize..256).prop_map(|(at, bit)| Change::FlipMac(at, bit)),
    ]
}

fn apply(rows: &mut Vec<Row>, change: Change) {
    if rows.is_empty() {
        return;
    }
    let length = rows.len();
    match change {
        Change::Remove(at) => drop(rows.remove(at.index(length))),
        Change::Exchange(one, other) => rows.swap(one.index(length), other.index(length)),
        Change::Double(from, to) => rows.insert(to.index(length), rows[from.index(length)].clone()),
        Change::EditActor(at, actor) => rows[at.index(length)].actor = actor,
        Change::Renumber(at, seq) => rows[at.index(length)].seq = seq,
        Change::Cut(at) => rows.truncate(at.index(length)),
        Change::FlipMac(at, bit) => {
            let mac = &mut rows[at.index(length)].mac;
            let mut bytes = *mac.as_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            *mac = ChainMac::from_bytes(bytes);
        }
    }
}

proptest! {
    /// With the last head exported, a log passes exactly when it is the one that was written.
    #[test]
    fn any_change_is_found(length in 1u64..12, changes in prop::collection::vec(change(), 0..4)) {
        let key = key();
        let written = log(&key, length);
        let heads = [head(&written, key.tenant(), written.len())];
        let mut rows = written.clone();
        changes.into_iter().for_each(|change| apply(&mut rows, change));
        prop_assert_eq!(verify(&key, &rows, &heads).is_ok(), rows == written);
    }
}
