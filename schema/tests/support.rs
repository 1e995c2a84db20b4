//! What the tests of this crate share.

use frontdesk_schema::test_db::TestDatabase;
use frontdesk_schema::{Database, Target, TenantId};
use tokio_postgres::{Client, NoTls};

/// A database and the application's pool on it.
pub(crate) fn database() -> (TestDatabase, Database) {
    let test = TestDatabase::new();
    let database = Database::new(&test.url(), 4).unwrap();
    (test, database)
}

/// A raw connection, as a program that goes round our code would have.
pub(crate) async fn raw(url: &secrecy::SecretString) -> Client {
    use secrecy::ExposeSecret as _;
    let (client, connection) = tokio_postgres::connect(url.expose_secret(), NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

pub(crate) fn tenant(number: u32) -> TenantId {
    TenantId::from_slug(&format!("tenant-{number}"))
}

/// The role of a URL.
pub(crate) fn role(url: &secrecy::SecretString) -> String {
    Target::parse(url).unwrap().user().to_owned()
}
