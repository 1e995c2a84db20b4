//! Webhooks of practices, from what happened to the practice's own system. The worker's clock is the tests'.

mod practice;
mod tar_pit;

use std::cell::RefCell;
use std::net::IpAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::hooks::{Happened, Happening, Hooks, LIMITS, effect_of, secret_of, sign};
use frontdesk::journal::Journal;
use frontdesk::outbox::Worker;
use frontdesk::outgoing::Poster;
use frontdesk::storage::{DatabaseTenants, JournaledCalls, PostgresReceiver, Storage};
use frontdesk_actors::store::{Messages as _, TakenMessage};
use frontdesk_actors::tenant::{Tenant, Webhook};
use frontdesk_schema::keyring::Subject;
use frontdesk_schema::models::outbox;
use frontdesk_schema::{CallId, MessageId};
use rustls::RootCertStore;

use crate::storage::{masters, storage};
use crate::world::{Place, TENANTS, World, eventually};
use practice::{Practice, Town, URL, roots};

const PUBLIC: [u8; 4] = [93, 184, 216, 34];

/// A practice with a webhook, its database, and its own system.
struct Desk {
    place: Place,
    storage: Storage,
    tenant: Tenant,
    tenants: Arc<DatabaseTenants>,
    practice: Practice,
    town: Rc<Town>,
}

fn with_webhook(secret: u32) -> Tenant {
    let file = std::fs::read_to_string(format!("{TENANTS}/bright-smiles.toml")).unwrap();
    let mut tenant = frontdesk::tenant_file::parse(&file).unwrap().tenant;
    tenant.webhook = Some(Webhook { url: URL.to_owned(), secret });
    tenant
}

impl Desk {
    async fn new(answers: &[&'static str]) -> Self {
        Self::with(with_webhook(1), answers).await
    }

    async fn with(tenant: Tenant, answers: &[&'static str]) -> Self {
        let place = Place::new();
        let storage = storage(&place).await;
        frontdesk::storage::apply(&storage, &tenant, "test").await.unwrap();
        let tenants = Arc::new(DatabaseTenants::load(storage.clone()).await.unwrap());
        let (practice, address) = Practice::open(answers).await;
        let leads_to = RefCell::new(vec![IpAddr::from(PUBLIC)]);
        let town = Rc::new(Town { leads_to, practice: address, dialled: RefCell::default() });
        Self { place, storage, tenant, tenants, practice, town }
    }

    fn worker(&self) -> Worker<Hooks> {
        self.worker_trusting(roots())
    }

    fn worker_trusting(&self, roots: RootCertStore) -> Worker<Hooks> {
        let poster = Poster::over(self.town.clone(), roots);
        let hooks = Hooks::new(self.storage.clone(), self.tenants.clone(), poster);
        Worker::new(self.storage.clone(), hooks, LIMITS)
    }

    async fn call_ends(&self, at: DateTime<Utc>) {
        call_ended(&self.storage, &self.tenant, at).await;
    }

    fn dead(&self) -> String {
        self.place
            .database
            .query_one("SELECT coalesce(string_agg(last_error, ', '), '') FROM outbox WHERE dead_at IS NOT NULL")
    }

    fn waiting(&self) -> String {
        self.place.database.query_one("SELECT count(*)::text FROM work_queue WHERE kind = 'webhook'")
    }
}

/// A call of this practice has ended.
async fn call_ended(storage: &Storage, tenant: &Tenant, at: DateTime<Utc>) {
    let call = CallId::new();
    let mut connection = storage.database.connection().await.unwrap();
    let mut scope = connection.scope(tenant.id).await.unwrap();
    let key = storage.keyring.data_key_of(&mut scope, Subject::Call(call)).await.unwrap();
    let happening = Happening { at, what: Happened::CallEnded { call } };
    let effect = effect_of(tenant, &happening, None, &key).unwrap();
    assert_eq!(outbox::enqueue(&mut scope, &effect).await.unwrap(), outbox::Enqueued::New);
    scope.commit().await.unwrap();
}

#[actix_web::test]
async fn a_practice_is_told_of_a_message_without_its_words_and_signed() {
    let desk = Desk::new(&[]).await;
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path(), masters().derived("a test's journal")).unwrap();
    let message = TakenMessage {
        id: MessageId::new(),
        tenant: desk.tenant.id,
        call: CallId::new(),
        taken_at: Utc::now(),
        caller_name: "Ann Lee".to_owned(),
        message: "A crown came off.".to_owned(),
        callback_number: Some("+447700900123".to_owned()),
        urgent: false,
        recording: None,
    };
    JournaledCalls::new(journal.clone()).take(message.clone()).await.unwrap();
    let (_stop, stopped) = tokio::sync::watch::channel(false);
    let receiver = PostgresReceiver::new(Arc::new(desk.storage.clone())).telling(desk.tenants.clone());
    tokio::select! {
        () = journal.deliver(&receiver, stopped) => {}
        empty = journal.flush(Duration::from_secs(10)) => assert!(empty),
    }
    let now = Utc::now();
    assert_eq!(desk.worker().round(now).await.unwrap(), 1);
    let asked = desk.practice.asked();
    let [asked] = &asked[..] else { panic!("{asked:?}, {}", desk.dead()) };
    assert_eq!(asked.line, "POST /calls?key=t0ken HTTP/1.1");
    assert_eq!(
        (asked.headers["host"].as_str(), asked.headers["content-type"].as_str()),
        ("hooks.practice.co.uk", "application/json")
    );
    let body: serde_json::Value = serde_json::from_str(&asked.body).unwrap();
    assert_eq!(body["type"], "message.taken");
    let data = serde_json::json!({ "message": message.id, "call": message.call });
    assert_eq!(body["data"], data, "ids, and nothing else");
    let key = secret_of(&desk.storage, desk.tenant.id, 1).await.unwrap();
    let signature = sign(key.as_slice(), &asked.headers["webhook-id"], now.timestamp(), &asked.body);
    assert_eq!(asked.headers["webhook-timestamp"], now.timestamp().to_string());
    assert_eq!(asked.headers["webhook-signature"], signature);
    assert_eq!(*desk.town.dialled.borrow(), [(PUBLIC, 443).into()], "the very address that was checked");
}

#[actix_web::test]
async fn a_system_that_is_down_is_tried_again_under_the_same_id_until_it_takes_it() {
    let desk = Desk::new(&[
        "503 Service Unavailable",
        "500 Internal Server Error",
        "429 Too Many Requests\r\nretry-after: 600",
    ])
    .await;
    let now = Utc::now();
    desk.call_ends(now).await;
    let worker = desk.worker();
    assert_eq!(worker.round(now).await.unwrap(), 1);
    assert_eq!(worker.round(now + TimeDelta::seconds(1)).await.unwrap(), 0, "not at once");
    assert_eq!(worker.round(now + TimeDelta::seconds(60)).await.unwrap(), 1);
    assert_eq!(worker.round(now + TimeDelta::seconds(120)).await.unwrap(), 1);
    assert_eq!(worker.round(now + TimeDelta::seconds(420)).await.unwrap(), 0, "a pause was asked for");
    assert_eq!(worker.round(now + TimeDelta::seconds(760)).await.unwrap(), 1);
    let asked = desk.practice.asked();
    assert_eq!(asked.len(), 4);
    for again in &asked[1..] {
        assert_eq!(again.headers["webhook-id"], asked[0].headers["webhook-id"]);
        assert_eq!(again.body, asked[0].body);
        assert_ne!(again.headers["webhook-signature"], asked[0].headers["webhook-signature"], "the time is signed too");
    }
    assert_eq!((desk.waiting(), desk.dead()), ("0".to_owned(), String::new()));
}

#[actix_web::test]
async fn a_system_that_never_takes_it_makes_a_dead_letter() {
    let desk = Desk::new(&["503 Down"; 20]).await;
    let mut now = Utc::now();
    desk.call_ends(now).await;
    let worker = desk.worker();
    for _ in 0..20 {
        worker.round(now).await.unwrap();
        now += TimeDelta::hours(5);
    }
    assert_eq!((desk.practice.asked().len(), desk.dead().as_str()), (14, "the webhook answered 503"));
}

#[actix_web::test]
async fn a_name_that_leads_to_an_address_that_is_not_public_is_not_reached() {
    let desk = Desk::new(&[]).await;
    for (index, address) in ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "::ffff:192.168.0.1"].iter().enumerate()
    {
        // Not even when another of its addresses is public.
        *desk.town.leads_to.borrow_mut() = vec![IpAddr::from(PUBLIC), address.parse().unwrap()];
        desk.call_ends(Utc::now()).await;
        desk.worker().round(Utc::now()).await.unwrap();
        assert_eq!(desk.dead().matches("not public").count(), index + 1, "{address}: {}", desk.dead());
    }
    assert!(desk.practice.asked().is_empty() && desk.town.dialled.borrow().is_empty());
}

#[actix_web::test]
async fn a_redirect_is_not_followed() {
    let desk = Desk::new(&["302 Found\r\nlocation: https://hooks.practice.co.uk/elsewhere"]).await;
    desk.call_ends(Utc::now()).await;
    desk.worker().round(Utc::now()).await.unwrap();
    assert_eq!(desk.practice.asked().len(), 1);
    assert_eq!(desk.dead(), "the webhook answered 302: redirects are not followed");
}

#[actix_web::test]
async fn a_certificate_that_is_not_trusted_is_told_nothing() {
    let desk = Desk::new(&[]).await;
    desk.call_ends(Utc::now()).await;
    desk.worker_trusting(RootCertStore::empty()).round(Utc::now()).await.unwrap();
    assert!(desk.practice.asked().is_empty());
    assert_eq!((desk.waiting().as_str(), desk.dead().as_str()), ("1", ""), "it may be renewed");
}

#[actix_web::test]
async fn while_a_secret_is_changed_both_sign() {
    let desk = Desk::with(with_webhook(2), &[]).await;
    let now = Utc::now();
    desk.call_ends(now).await;
    desk.worker().round(now).await.unwrap();
    let asked = desk.practice.asked();
    let mut expected = Vec::new();
    for version in [2, 1] {
        let key = secret_of(&desk.storage, desk.tenant.id, version).await.unwrap();
        expected.push(sign(key.as_slice(), &asked[0].headers["webhook-id"], now.timestamp(), &asked[0].body));
    }
    assert_ne!(expected[0], expected[1]);
    assert_eq!(asked[0].headers["webhook-signature"], expected.join(" "));
}

#[actix_web::test]
async fn a_practice_whose_webhook_is_gone_is_told_nothing_more() {
    let desk = Desk::new(&[]).await;
    desk.call_ends(Utc::now()).await;
    let tenant = Tenant { webhook: None, ..desk.tenant.clone() };
    frontdesk::storage::apply(&desk.storage, &tenant, "test").await.unwrap();
    desk.tenants.refresh().await.unwrap();
    desk.worker().round(Utc::now()).await.unwrap();
    assert!(desk.practice.asked().is_empty() && desk.waiting() == "0" && desk.dead().is_empty());
}

const BOOK: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to book a check up please on a monday afternoon"
[[step]]
expect = "which would suit you best"
[[step]]
say = "the first one please"
[[step]]
expect = "what name"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "you're booked for a check-up"
[[step]]
say = "no thank you goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

#[actix_web::test]
async fn a_call_with_a_booking_is_told_from_end_to_end() {
    let world = World::start().await;
    let beside = storage(world.place()).await;
    frontdesk::storage::apply(&beside, &with_webhook(1), "test").await.unwrap();
    let number = with_webhook(1).phone_numbers[0].clone();
    eventually(Duration::from_secs(10), "the server knows the webhook", async || {
        let tenant = world.application().state().tenants.by_number(&number).await.unwrap();
        tenant.is_some_and(|tenant| tenant.webhook.is_some())
    })
    .await;
    let recording = world.place_call("a booking that is told", BOOK).passed().await;
    let call = CallId::of_carrier_call(&recording.call_sid);
    let keys =
        "SELECT coalesce(string_agg(idempotency_key, ' ' ORDER BY created_at), '') FROM outbox WHERE kind = 'webhook'";
    let database = &world.place().database;
    let ended = format!("webhook/call.ended/{call}");
    eventually(Duration::from_secs(10), "both are in the outbox", async || database.query_one(keys).ends_with(&ended))
        .await;
    let appointment = database.query_one("SELECT id::text FROM appointments");
    assert_eq!(database.query_one(keys), format!("webhook/appointment.booked/{appointment} {ended}"));
    world.end().await;
}
