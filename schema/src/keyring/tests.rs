//! Against a real PostgreSQL.

mod cluster;
mod erasing;
mod rotating;

use std::collections::HashSet;

use cluster::Cluster;
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Text};
use diesel_async::{AsyncPgConnection, RunQueryDsl as _};
use futures_util::future::join_all;
use uuid::Uuid;

use super::*;
use crate::encryption::{BlindColumn, DataKey, MasterKey, Place, Private, SealedText, phone};
use crate::ids::{CallId, DataKeyId};

fn master(byte: u8) -> MasterKey {
    MasterKey::from_bytes(&[byte; 32])
}

fn keyring(byte: u8) -> Keyring {
    Keyring::new(MasterKeys::new(master(byte)))
}

fn tenant(name: &str) -> TenantId {
    TenantId::from_slug(name)
}

/// A sealed sentence, as a row of the database would hold it.
#[derive(Clone)]
struct Sentence {
    place: Place,
    key: DataKeyId,
    sealed: SealedText,
}

impl Sentence {
    fn seal(tenant: TenantId, key: &DataKey, text: &str) -> Self {
        let place = Place::new(tenant, "turns", "text_sealed", Uuid::new_v4());
        Self { place, key: key.id(), sealed: key.seal(&place, &Private::from(text)) }
    }

    async fn read(&self, keyring: &Keyring, cluster: &Cluster) -> Result<String, KeyringError> {
        let mut connection = cluster.database.connection().await?;
        let mut scope = connection.scope(self.place.tenant).await?;
        let key = keyring.data_key(&mut scope, self.key).await;
        scope.commit().await?;
        Ok(key?.open(&self.place, &self.sealed)?.expose().clone())
    }
}

/// Runs one step in a scope of its own and commits it.
macro_rules! in_scope {
    ($cluster:expr, $tenant:expr, |$scope:ident| $work:expr) => {{
        let mut connection = $cluster.database.connection().await.unwrap();
        let mut $scope = connection.scope($tenant).await.unwrap();
        let result = $work.await;
        $scope.commit().await.unwrap();
        result
    }};
}
use in_scope;

async fn say(keyring: &Keyring, cluster: &Cluster, tenant: TenantId, subject: Subject, text: &str) -> Sentence {
    let key = in_scope!(cluster, tenant, |scope| keyring.data_key_of(&mut scope, subject)).unwrap();
    Sentence::seal(tenant, &key, text)
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

async fn count(connection: &mut AsyncPgConnection, from: &str) -> i64 {
    let row: Count = diesel::sql_query(format!("SELECT count(*) FROM {from}")).get_result(connection).await.unwrap();
    row.count
}

async fn execute(connection: &mut AsyncPgConnection, statement: &str) {
    diesel::sql_query(statement).execute(connection).await.unwrap();
}

#[tokio::test]
async fn keys_are_made_once_however_many_ask_at_once() {
    let cluster = Cluster::start(&[tenant("north")]).await;
    let keyrings: Vec<_> = (0..8).map(|_| keyring(1)).collect();
    let number = phone("+15550100123", "1").unwrap();
    let asked = keyrings.iter().map(async |keyring| {
        in_scope!(cluster, tenant("north"), |scope| async {
            let column = BlindColumn { table: "patients", column: "phone_index" };
            let index = keyring.tenant_key(&mut scope).await.unwrap().blind_index(column, &number);
            let audit = keyring.audit_key(&mut scope).await.unwrap();
            (index, *crate::audit_chain::ChainMac::genesis(&audit).as_bytes())
        })
    });
    let answers: HashSet<_> = join_all(asked).await.into_iter().collect();
    assert_eq!(answers.len(), 1);
    let mut boss = cluster.boss("frontdesk").await;
    assert_eq!((count(&mut boss, "keys.tenant_keys").await, count(&mut boss, "keys.audit_keys").await), (1, 1));
}

#[tokio::test]
async fn a_key_that_was_rolled_back_is_not_remembered() {
    let cluster = Cluster::start(&[tenant("north")]).await;
    let keyring = keyring(1);
    let mut connection = cluster.database.connection().await.unwrap();
    let mut scope = connection.scope(tenant("north")).await.unwrap();
    let lost = keyring.tenant_key(&mut scope).await.unwrap();
    let audit = keyring.audit_key(&mut scope).await.unwrap();
    scope.rollback().await.unwrap();
    // As another server would do now.
    let sentence = say(&self::keyring(1), &cluster, tenant("north"), Subject::Call(CallId::new()), "hello").await;
    let kept = in_scope!(cluster, tenant("north"), |scope| keyring.tenant_key(&mut scope)).unwrap();
    assert!(!Arc::ptr_eq(&lost, &kept));
    let kept_audit = in_scope!(cluster, tenant("north"), |scope| keyring.audit_key(&mut scope)).unwrap();
    assert!(!Arc::ptr_eq(&audit, &kept_audit));
    assert_eq!(sentence.read(&keyring, &cluster).await.unwrap(), "hello");
    // One that was committed is.
    let again = in_scope!(cluster, tenant("north"), |scope| keyring.tenant_key(&mut scope)).unwrap();
    assert!(Arc::ptr_eq(&kept, &again));
}

#[tokio::test]
async fn a_wrong_master_key_is_refused_at_start_and_named() {
    let cluster = Cluster::start(&[]).await;
    let mut connection = cluster.database.connection().await.unwrap();
    let mut unscoped = connection.unscoped();
    assert_eq!(keyring(1).verify_master(&mut unscoped).await.unwrap(), MasterState::First);
    assert_eq!(keyring(1).verify_master(&mut unscoped).await.unwrap(), MasterState::Current);
    let refused = keyring(2).verify_master(&mut unscoped).await.unwrap_err();
    let (needed, given) = (master(1).id(), master(2).id());
    let expected = format!(
        "this database was sealed under master key {needed}, but {given} was given: set FRONTDESK_MASTER_KEY to the key \
         it was sealed under, or FRONTDESK_MASTER_KEY_PREVIOUS while rotating"
    );
    assert_eq!(refused.to_string(), expected);
    let both = Keyring::new(MasterKeys::rotating(master(2), master(1)).unwrap());
    assert_eq!(both.verify_master(&mut unscoped).await.unwrap(), MasterState::NotYetRotated);
}

#[tokio::test]
async fn a_data_key_of_another_tenant_is_not_there() {
    let cluster = Cluster::start(&[tenant("north"), tenant("south")]).await;
    let keyring = keyring(1);
    let sentence = say(&keyring, &cluster, tenant("north"), Subject::Call(CallId::new()), "hello").await;
    let stolen = in_scope!(cluster, tenant("south"), |scope| keyring.data_key(&mut scope, sentence.key));
    assert!(matches!(stolen, Err(KeyringError::NoDataKey { .. })));
    // Nor does its row help, copied over by somebody who may do that.
    say(&keyring, &cluster, tenant("south"), Subject::Call(CallId::new()), "hello").await;
    let mut boss = cluster.boss("frontdesk").await;
    let copy = format!(
        "INSERT INTO keys.data_keys (tenant_id, id, subject_kind, subject_id, wrapped) \
         SELECT '{}', id, subject_kind, subject_id, wrapped FROM keys.data_keys WHERE id = '{}'",
        tenant("south"),
        sentence.key
    );
    execute(&mut boss, &copy).await;
    let stolen = in_scope!(cluster, tenant("south"), |scope| keyring.data_key(&mut scope, sentence.key));
    assert!(matches!(stolen, Err(KeyringError::Open(_))));
}
