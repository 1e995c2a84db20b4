//! What a caller is told of a wish that may not have been kept.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk::store::MemoryStores;
use frontdesk_actors::desk::diary::{
    BookOutcome, Booked, Candidate, ChangeOutcome, Claim, Diary, Freshness, Kept, Made, Move, NewBooking, TakenTime,
    Writer,
};
use frontdesk_actors::desk::request::Request;
use frontdesk_actors::desk::wording::Confirmation;
use frontdesk_actors::desk::{Desk, Given};
use frontdesk_actors::engine::Stores;
use frontdesk_actors::scheduling::Slot;
use frontdesk_actors::store::{Failure, StoreError, StoreResult};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_actors::tools::{ToolContext, ToolOutcome, ToolRegistry};
use frontdesk_schema::CallId;
use futures_util::future::{BoxFuture, pending, ready};
use serde_json::json;
use uuid::Uuid;

use crate::world::TENANTS;

/// A diary that is away, over a journal that keeps wishes like this.
struct Away(Option<Result<Kept, ()>>);

fn away<T: Send + 'static>() -> StoreResult<'static, T> {
    let cause = "it is away".to_owned();
    Box::pin(ready(Err(StoreError { store: "diary", cause, failure: Failure::Away })))
}

impl Diary for Away {
    fn prepare(&self, _: Arc<Tenant>) -> BoxFuture<'static, ()> {
        Box::pin(ready(()))
    }

    fn taken<'a>(
        &'a self,
        _: &'a Writer,
        _: DateTime<Utc>,
        _: DateTime<Utc>,
        _: Freshness,
    ) -> StoreResult<'a, TakenTime> {
        away()
    }

    fn hold<'a>(&'a self, _: &'a Writer, _: &'a Slot) -> StoreResult<'a, bool> {
        away()
    }

    fn release(&self, _: Writer) -> BoxFuture<'static, ()> {
        Box::pin(ready(()))
    }

    fn book(&self, _: NewBooking) -> StoreResult<'_, BookOutcome> {
        away()
    }

    fn made<'a>(&'a self, _: &'a Writer, _: &'a str) -> StoreResult<'a, Option<Made>> {
        away()
    }

    fn standing<'a>(&'a self, _: &'a Writer, _: Uuid) -> StoreResult<'a, Option<Booked>> {
        away()
    }

    fn candidates<'a>(&'a self, _: &'a Writer, _: Claim) -> StoreResult<'a, Vec<Candidate>> {
        away()
    }

    fn reschedule(&self, _: Move) -> StoreResult<'_, ChangeOutcome> {
        away()
    }

    fn cancel(&self, _: Writer, _: Uuid, _: Option<PhoneNumber>) -> StoreResult<'_, ChangeOutcome> {
        away()
    }

    fn ask_later(&self, _: Request) -> StoreResult<'_, Kept> {
        match self.0 {
            None => Box::pin(pending()),
            Some(Ok(kept)) => Box::pin(ready(Ok(kept))),
            Some(Err(())) => away(),
        }
    }
}

/// A caller cancels; `None`: the disk does not answer.
async fn cancels(kept: Option<Result<Kept, ()>>, language: &str) -> ToolOutcome {
    let file = std::fs::read_to_string(format!("{TENANTS}/bright-smiles.toml")).unwrap();
    let mut tenant = frontdesk::tenant_file::parse(&file).unwrap().tenant;
    tenant.language = language.to_owned();
    let stores = MemoryStores::new(Duration::from_secs(900)).for_engine();
    let tools = ToolRegistry::standard(&Stores { diary: Arc::new(Away(kept)), ..stores });
    let (id, mut desk) = (Uuid::from_u128(1), Desk::default());
    let (service, provider) = ("checkup".to_owned(), "patel".to_owned());
    desk.give(Given { id, service, provider, start: Utc::now() });
    let (call, caller) = (CallId::new(), PhoneNumber::parse("+447700900123").ok());
    let context = ToolContext { call, life: 0, tenant: Arc::new(tenant), caller, desk, now: Utc::now() };
    tools.run("cancel_appointment", json!({ "appointment_id": id.to_string() }), context).await
}

#[actix_web::test]
async fn a_wish_that_may_be_kept_is_neither_promised_nor_denied() {
    let surely = cancels(Some(Ok(Kept::Surely(Confirmation::Text))), "en-GB").await;
    assert_eq!((&surely.result["requested"], surely.is_error), (&json!("cancel"), false));
    for kept in [None, Some(Ok(Kept::Perhaps))] {
        let perhaps = cancels(kept, "en-GB").await;
        assert_eq!(
            (&perhaps.result["perhaps_requested"], &perhaps.result["requested"]),
            (&json!("cancel"), &json!(null))
        );
        let spoken = perhaps.spoken.unwrap();
        assert!(spoken.contains("may have been noted: the practice will text or call you"), "{spoken}");
    }
    let not = cancels(Some(Err(())), "en-GB").await;
    assert!(not.is_error && not.spoken.is_none() && not.result.to_string().contains("could not be kept"), "{not:?}");
}

#[actix_web::test]
async fn every_language_says_that_a_wish_may_be_kept() {
    for (language, words) in [("de-DE", "vielleicht"), ("fr-FR", "peut-être"), ("es-ES", "Quizá")] {
        let spoken = cancels(Some(Ok(Kept::Perhaps)), language).await.spoken.unwrap();
        assert!(spoken.contains(words) && !spoken.contains('{'), "{spoken}");
    }
}
