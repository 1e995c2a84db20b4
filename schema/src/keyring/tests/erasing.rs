//! What is erased stays erased, and nothing else is.

use super::*;

const ERASED: &str = "Erika Mustermann has a toothache";

fn both(tenant: TenantId) -> [Subject; 2] {
    assert_eq!(tenant, super::tenant("north"));
    [Subject::Patient(Uuid::from_u128(1)), Subject::Patient(Uuid::from_u128(2))]
}

#[tokio::test]
async fn an_erased_patient_is_unreadable_although_the_rows_are_there_and_others_are_not() {
    let north = tenant("north");
    let cluster = Cluster::start(&[north]).await;
    let keyring = keyring(1);
    let [patient, other] = both(north);
    let call = CallId::new();
    let in_call = say(&keyring, &cluster, north, Subject::Call(call), ERASED).await;
    let of_patient = say(&keyring, &cluster, north, patient, ERASED).await;
    let of_other = say(&keyring, &cluster, north, other, "Max").await;
    let moved =
        in_scope!(cluster, north, |scope| keyring.caller_became_known(&mut scope, call, Uuid::from_u128(1))).unwrap();
    assert_eq!(moved, 1);
    assert_eq!(in_call.read(&keyring, &cluster).await.unwrap(), ERASED, "the key changes hands, the words do not move");

    let erased = in_scope!(cluster, north, |scope| keyring.erase_patient(&mut scope, Uuid::from_u128(1))).unwrap();
    assert_eq!(erased, Erased { data_keys: 2, tenant_key: false });
    for sentence in [&in_call, &of_patient] {
        for keyring in [&keyring, &self::keyring(1)] {
            let read = sentence.read(keyring, &cluster).await;
            assert!(matches!(read, Err(KeyringError::DataKeyErased { .. })), "{read:?}");
        }
    }
    assert_eq!(of_other.read(&keyring, &cluster).await.unwrap(), "Max");
    // Nobody makes the erased one new keys, or gives them a call's.
    let new = in_scope!(cluster, north, |scope| keyring.new_data_key(&mut scope, patient));
    assert!(matches!(new, Err(KeyringError::PatientErased { .. })));
    let late = say(&keyring, &cluster, north, Subject::Call(call), "again").await;
    let moved = in_scope!(cluster, north, |scope| keyring.caller_became_known(&mut scope, call, Uuid::from_u128(1)));
    assert!(matches!(moved, Err(KeyringError::PatientErased { .. })));
    assert_eq!(late.read(&keyring, &cluster).await.unwrap(), "again");
    // Once more: nothing to do, and no mistake.
    let erased = in_scope!(cluster, north, |scope| keyring.erase_patient(&mut scope, Uuid::from_u128(1))).unwrap();
    assert_eq!(erased, Erased { data_keys: 0, tenant_key: false });
}

/// Keeps the keys aside, as a backup of them does.
async fn back_up(boss: &mut AsyncPgConnection) {
    execute(boss, "CREATE TABLE backup_tenant_keys AS SELECT * FROM keys.tenant_keys").await;
    execute(boss, "CREATE TABLE backup_data_keys AS SELECT * FROM keys.data_keys").await;
}

async fn restore(boss: &mut AsyncPgConnection) {
    execute(boss, "INSERT INTO keys.tenant_keys SELECT * FROM backup_tenant_keys ON CONFLICT DO NOTHING").await;
    execute(boss, "INSERT INTO keys.data_keys SELECT * FROM backup_data_keys ON CONFLICT DO NOTHING").await;
}

#[tokio::test]
async fn a_restored_backup_of_the_keys_brings_no_patient_back() {
    let north = tenant("north");
    let cluster = Cluster::start(&[north]).await;
    let keyring = keyring(1);
    let [patient, other] = both(north);
    let (call, stranger) = (CallId::new(), CallId::new());
    let in_call = say(&keyring, &cluster, north, Subject::Call(call), ERASED).await;
    let of_patient = say(&keyring, &cluster, north, patient, ERASED).await;
    let of_stranger = say(&keyring, &cluster, north, Subject::Call(stranger), ERASED).await;
    let of_other = say(&keyring, &cluster, north, other, "Max").await;
    let mut boss = cluster.boss("frontdesk").await;
    // The backup knows the call's key as the call's: it is the patient's only later.
    back_up(&mut boss).await;
    in_scope!(cluster, north, |scope| keyring.caller_became_known(&mut scope, call, Uuid::from_u128(1))).unwrap();
    in_scope!(cluster, north, |scope| keyring.erase_patient(&mut scope, Uuid::from_u128(1))).unwrap();
    in_scope!(cluster, north, |scope| keyring.erase_call(&mut scope, stranger)).unwrap();
    restore(&mut boss).await;
    for sentence in [&in_call, &of_patient, &of_stranger] {
        assert_eq!(sentence.read(&keyring, &cluster).await.unwrap(), ERASED, "the backup does hold the keys");
    }

    let keyring = self::keyring(1);
    let reapplied = keyring.reapply_all_tombstones(&cluster.database).await.unwrap();
    assert_eq!(reapplied, Reapplied { data_keys: 3, tenant_keys: 0 });
    for sentence in [&in_call, &of_patient, &of_stranger] {
        assert!(matches!(sentence.read(&keyring, &cluster).await, Err(KeyringError::DataKeyErased { .. })));
    }
    assert_eq!(of_other.read(&keyring, &cluster).await.unwrap(), "Max");
    assert_eq!(keyring.reapply_all_tombstones(&cluster.database).await.unwrap(), Reapplied::default());
}

#[tokio::test]
async fn an_erased_tenant_stays_erased_and_may_begin_anew() {
    let (north, south) = (tenant("north"), tenant("south"));
    let cluster = Cluster::start(&[north, south]).await;
    let keyring = keyring(1);
    let before = say(&keyring, &cluster, north, Subject::Call(CallId::new()), ERASED).await;
    let neighbour = say(&keyring, &cluster, south, Subject::Call(CallId::new()), "hello").await;
    let genesis = |key: Arc<AuditKey>| *crate::audit_chain::ChainMac::genesis(&key).as_bytes();
    let audit = genesis(in_scope!(cluster, north, |scope| keyring.audit_key(&mut scope)).unwrap());
    let mut boss = cluster.boss("frontdesk").await;
    back_up(&mut boss).await;

    let erased = in_scope!(cluster, north, |scope| keyring.erase_tenant(&mut scope)).unwrap();
    assert_eq!(erased, Erased { data_keys: 1, tenant_key: true });
    assert!(matches!(before.read(&keyring, &cluster).await, Err(KeyringError::DataKeyErased { .. })));
    // A call that is still going on makes no new keys.
    let new = in_scope!(cluster, north, |scope| keyring.new_data_key(&mut scope, Subject::Call(CallId::new())));
    assert!(matches!(new, Err(KeyringError::TenantErased { .. })));
    let new = in_scope!(cluster, north, |scope| keyring.tenant_key(&mut scope));
    assert!(matches!(new, Err(KeyringError::TenantErased { .. })));
    let audit_after = in_scope!(cluster, north, |scope| self::keyring(1).audit_key(&mut scope)).unwrap();
    assert_eq!(genesis(audit_after), audit, "the audit log can still be verified");

    restore(&mut boss).await;
    let restarted = self::keyring(1);
    assert_eq!(before.read(&restarted, &cluster).await.unwrap(), ERASED, "the backup does hold the keys");
    let reapplied = restarted.reapply_all_tombstones(&cluster.database).await.unwrap();
    assert_eq!(reapplied, Reapplied { data_keys: 1, tenant_keys: 1 });
    assert!(matches!(before.read(&restarted, &cluster).await, Err(KeyringError::DataKeyErased { .. })));

    // Set up again on purpose: new keys, which later starts leave alone.
    in_scope!(cluster, north, |scope| restarted.admit(&mut scope)).unwrap();
    let after = say(&restarted, &cluster, north, Subject::Call(CallId::new()), "a new beginning").await;
    // The old data keys come back under the old tenant key, which the new one now stands in the place of.
    restore(&mut boss).await;
    assert!(before.read(&restarted, &cluster).await.is_err());
    let reapplied = restarted.reapply_all_tombstones(&cluster.database).await.unwrap();
    assert_eq!(reapplied, Reapplied { data_keys: 1, tenant_keys: 0 });
    // The keyring that knew the old tenant key finds out.
    for keyring in [&keyring, &restarted] {
        assert_eq!(after.read(keyring, &cluster).await.unwrap(), "a new beginning");
        assert_eq!(neighbour.read(keyring, &cluster).await.unwrap(), "hello");
    }
}

#[tokio::test]
async fn no_data_key_outlives_an_erasure_that_happens_while_keys_are_made() {
    let north = tenant("north");
    let cluster = Cluster::start(&[north]).await;
    let keyring = keyring(1);
    say(&keyring, &cluster, north, Subject::Call(CallId::new()), "hello").await;
    let making = join_all((0..12).map(async |_| {
        let mut made = 0;
        loop {
            let call = Subject::Call(CallId::new());
            match in_scope!(cluster, north, |scope| keyring.new_data_key(&mut scope, call)) {
                Ok(_) => made += 1,
                Err(KeyringError::TenantErased { .. }) => return made,
                Err(error) => panic!("{error}"),
            }
        }
    }));
    let erasing = async {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        in_scope!(cluster, north, |scope| keyring.erase_tenant(&mut scope)).unwrap()
    };
    let (made, erased) =
        tokio::time::timeout(std::time::Duration::from_secs(60), async { tokio::join!(making, erasing) })
            .await
            .expect("nobody waits for anybody in a circle");
    assert_eq!(erased.data_keys, 1 + made.iter().sum::<usize>());
    let mut boss = cluster.boss("frontdesk").await;
    assert_eq!((count(&mut boss, "keys.data_keys").await, count(&mut boss, "keys.tenant_keys").await), (0, 0));
}

#[tokio::test]
async fn a_patient_is_erased_whole_while_calls_become_theirs() {
    let north = tenant("north");
    let cluster = Cluster::start(&[north]).await;
    let keyring = keyring(1);
    let patient = Uuid::from_u128(1);
    let mut calls = Vec::new();
    for _ in 0..24 {
        let call = CallId::new();
        say(&keyring, &cluster, north, Subject::Call(call), "hello").await;
        calls.push(call);
    }
    let moving = join_all(calls.into_iter().map(async |call| {
        match in_scope!(cluster, north, |scope| keyring.caller_became_known(&mut scope, call, patient)) {
            Ok(moved) => moved,
            Err(KeyringError::PatientErased { .. }) => 0,
            Err(error) => panic!("{error}"),
        }
    }));
    let erasing = async {
        tokio::task::yield_now().await;
        in_scope!(cluster, north, |scope| keyring.erase_patient(&mut scope, patient)).unwrap()
    };
    let (moved, erased) = tokio::join!(moving, erasing);
    assert_eq!(erased.data_keys, moved.iter().sum::<usize>());
    let mut boss = cluster.boss("frontdesk").await;
    assert_eq!(count(&mut boss, "keys.data_keys WHERE subject_kind = 'patient'").await, 0);
}

/// A transaction has the time of its beginning, which may lie before an erasure that it has waited for, or after a key
/// that it erases.
#[tokio::test]
async fn what_counts_is_when_keys_are_made_and_erased_not_when_the_transactions_began() {
    let north = tenant("north");
    let cluster = Cluster::start(&[north]).await;
    let keyring = keyring(1);
    let mut boss = cluster.boss("frontdesk").await;
    let mut connection = cluster.database.connection().await.unwrap();
    let mut erasing = connection.scope(north).await.unwrap();
    say(&keyring, &cluster, north, Subject::Call(CallId::new()), ERASED).await;
    back_up(&mut boss).await;
    keyring.erase_tenant(&mut erasing).await.unwrap();
    erasing.commit().await.unwrap();
    restore(&mut boss).await;
    let reapplied = keyring.reapply_all_tombstones(&cluster.database).await.unwrap();
    assert_eq!(reapplied, Reapplied { data_keys: 1, tenant_keys: 1 });

    let mut beginning = connection.scope(north).await.unwrap();
    in_scope!(cluster, north, |scope| keyring.erase_tenant(&mut scope)).unwrap();
    keyring.admit(&mut beginning).await.unwrap();
    keyring.new_data_key(&mut beginning, Subject::Call(CallId::new())).await.unwrap();
    beginning.commit().await.unwrap();
    let reapplied = keyring.reapply_all_tombstones(&cluster.database).await.unwrap();
    assert_eq!(reapplied, Reapplied::default());
}
