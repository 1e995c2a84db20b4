//! The master key changes while calls go on.

use std::sync::atomic::{AtomicBool, Ordering};

use super::*;
use crate::encryption::UnwrapError;

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = Text)]
    id: String,
}

async fn master_ids(cluster: &Cluster) -> HashSet<String> {
    let mut boss = cluster.boss("frontdesk").await;
    let rows: Vec<Id> = diesel::sql_query(
        "SELECT master_key_id AS id FROM keys.tenant_keys UNION ALL SELECT master_key_id FROM keys.audit_keys \
         UNION ALL SELECT master_key_id FROM keys.master_check",
    )
    .load(&mut boss)
    .await
    .unwrap();
    rows.into_iter().map(|row| row.id).collect()
}

#[tokio::test]
async fn keys_are_rewrapped_while_texts_are_sealed_and_opened() {
    let tenants: Vec<_> = (0..12).map(|number| tenant(&format!("t{number}"))).collect();
    let cluster = Cluster::start(&tenants).await;
    let old = keyring(1);
    old.verify_master(&mut cluster.database.connection().await.unwrap().unscoped()).await.unwrap();
    let mut said = Vec::new();
    for tenant in &tenants {
        said.push(say(&old, &cluster, *tenant, Subject::Call(CallId::new()), "before").await);
        in_scope!(cluster, *tenant, |scope| old.audit_key(&mut scope)).unwrap();
    }
    assert_eq!(master_ids(&cluster).await, HashSet::from([master(1).id().to_string()]));

    // Two servers that already have the new key, one of them still with the old one first.
    let servers = [
        Keyring::new(MasterKeys::rotating(master(1), master(2)).unwrap()),
        Keyring::new(MasterKeys::rotating(master(2), master(1)).unwrap()),
    ];
    let rotated = AtomicBool::new(false);
    let (cluster, tenants, servers, rotated) = (&cluster, &tenants, &servers, &rotated);
    let working = join_all((0..6).map(async |worker: usize| {
        let server = &servers[worker % 2];
        let mut said: Vec<Sentence> = Vec::new();
        let mut late = 0;
        // Some more after it is over, from what each of them has in memory.
        while late < 12 {
            late += usize::from(rotated.load(Ordering::SeqCst));
            let tenant = tenants[(said.len() * 5 + worker) % tenants.len()];
            // Without a cache: as after a restart.
            let restarted = Keyring::new(server.masters().clone());
            let server = if said.len().is_multiple_of(3) { &restarted } else { server };
            let sentence = say(server, cluster, tenant, Subject::Call(CallId::new()), "during").await;
            assert_eq!(sentence.read(server, cluster).await.unwrap(), "during");
            said.push(sentence);
            if let Some(earlier) = said.get(said.len() / 2) {
                assert_eq!(earlier.read(server, cluster).await.unwrap(), "during");
            }
        }
        said
    }));
    let rotating = async {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        // Two at once, as two operators might.
        let (one, other) = tokio::join!(servers[1].rotate(&cluster.database), servers[1].rotate(&cluster.database));
        rotated.store(true, Ordering::SeqCst);
        (one.unwrap(), other.unwrap())
    };
    let (during, (one, other)) = tokio::join!(working, rotating);

    assert_eq!((one.tenant_keys + other.tenant_keys, one.audit_keys + other.audit_keys), (12, 12));
    assert_eq!((one.verified, other.verified), (24, 24));
    assert_eq!(master_ids(cluster).await, HashSet::from([master(2).id().to_string()]));
    // Whoever has the new key alone reads everything; whoever has the old one alone is refused.
    let new = keyring(2);
    let mut connection = cluster.database.connection().await.unwrap();
    assert_eq!(new.verify_master(&mut connection.unscoped()).await.unwrap(), MasterState::Current);
    for sentence in &said {
        assert_eq!(sentence.read(&new, cluster).await.unwrap(), "before");
    }
    assert!(during.iter().all(|said| said.len() > 12), "nobody worked while keys were rotated");
    for sentence in during.iter().flatten() {
        assert_eq!(sentence.read(&new, cluster).await.unwrap(), "during");
    }
    let refused = keyring(1).verify_master(&mut connection.unscoped()).await;
    assert!(matches!(refused, Err(KeyringError::WrongMaster { .. })));
    let unread = said[0].read(&keyring(1), cluster).await;
    assert!(matches!(unread, Err(KeyringError::Unwrap(UnwrapError::OtherMaster { .. }))));
    // Again: nothing is left to do, and everything is verified again.
    let again = new.rotate(&cluster.database).await.unwrap();
    assert_eq!(again, Rewrapped { tenant_keys: 0, audit_keys: 0, verified: 24 });
}

#[tokio::test]
async fn a_key_under_a_third_master_key_stops_a_rotation_before_the_check_is_replaced() {
    let (north, south) = (tenant("north"), tenant("south"));
    let cluster = Cluster::start(&[north, south]).await;
    let old = keyring(1);
    old.verify_master(&mut cluster.database.connection().await.unwrap().unscoped()).await.unwrap();
    say(&old, &cluster, north, Subject::Call(CallId::new()), "hello").await;
    say(&keyring(3), &cluster, south, Subject::Call(CallId::new()), "hello").await;
    let both = Keyring::new(MasterKeys::rotating(master(2), master(1)).unwrap());
    let stopped = both.rotate(&cluster.database).await;
    assert!(matches!(stopped, Err(KeyringError::Unwrap(UnwrapError::OtherMaster { .. }))));
    let state = old.verify_master(&mut cluster.database.connection().await.unwrap().unscoped()).await.unwrap();
    assert_eq!(state, MasterState::Current, "the old key must not be thrown away yet");
}

#[tokio::test]
async fn the_audit_key_of_an_erased_tenant_is_rewrapped_too() {
    let north = tenant("north");
    let cluster = Cluster::start(&[north]).await;
    let old = keyring(1);
    let genesis = |key: Arc<AuditKey>| *crate::audit_chain::ChainMac::genesis(&key).as_bytes();
    let before = genesis(in_scope!(cluster, north, |scope| old.audit_key(&mut scope)).unwrap());
    in_scope!(cluster, north, |scope| old.erase_tenant(&mut scope)).unwrap();
    let both = Keyring::new(MasterKeys::rotating(master(2), master(1)).unwrap());
    let done = both.rotate(&cluster.database).await.unwrap();
    assert_eq!(done, Rewrapped { tenant_keys: 0, audit_keys: 1, verified: 1 });
    let after = in_scope!(cluster, north, |scope| keyring(2).audit_key(&mut scope)).unwrap();
    assert_eq!(genesis(after), before);
}
