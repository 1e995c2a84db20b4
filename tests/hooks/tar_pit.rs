//! One practice's server takes connections and never answers.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::hooks::{EFFECT, LIMITS};
use frontdesk::outbox::{Handler, Step, Work, Worker};
use frontdesk::storage::StorageError;
use frontdesk_actors::tenant::{Tenant, Webhook};
use frontdesk_schema::TenantId;
use futures_util::FutureExt as _;
use futures_util::future::LocalBoxFuture;
use tokio::sync::{Semaphore, watch};

use super::practice::URL;
use super::{Desk, call_ended};
use crate::world::{TENANTS, eventually};

/// What ends at once, but for one tenant's, which ends when a permit says so.
struct OneIsStuck {
    stuck: TenantId,
    permits: Rc<Semaphore>,
    /// Whose have been begun, in order.
    begun: Rc<RefCell<Vec<TenantId>>>,
}

impl Handler for OneIsStuck {
    fn kinds(&self) -> &'static [&'static str] {
        &[EFFECT]
    }

    fn perform<'a>(&'a self, work: &'a Work, _: DateTime<Utc>) -> LocalBoxFuture<'a, Result<Step, StorageError>> {
        self.begun.borrow_mut().push(work.tenant);
        async {
            if work.tenant == self.stuck {
                self.permits.acquire().await.unwrap().forget();
            }
            Ok(Step::Done)
        }
        .boxed_local()
    }
}

fn another_practice() -> Tenant {
    let file = std::fs::read_to_string(format!("{TENANTS}/hart-and-lowe.toml")).unwrap();
    let mut tenant = frontdesk::tenant_file::parse(&file).unwrap().tenant;
    tenant.webhook = Some(Webhook { url: URL.to_owned(), secret: 1 });
    tenant
}

#[actix_web::test]
async fn a_practice_whose_server_never_answers_holds_up_nobody_else() {
    let (desk, other, now) = (Desk::new(&[]).await, another_practice(), Utc::now());
    frontdesk::storage::apply(&desk.storage, &other, "test").await.unwrap();
    for _ in 0..12 {
        call_ended(&desk.storage, &desk.tenant, now - TimeDelta::hours(1)).await;
    }
    for _ in 0..5 {
        call_ended(&desk.storage, &other, now).await;
    }
    let (stuck, permits, begun) = (desk.tenant.id, Rc::new(Semaphore::new(0)), Rc::default());
    let handler = OneIsStuck { stuck, permits: Rc::clone(&permits), begun: Rc::clone(&begun) };
    let (worker, (_stop, stopped)) = (Worker::new(desk.storage.clone(), handler, LIMITS), watch::channel(false));
    let running = actix_rt::spawn(async move { worker.run(stopped).await });
    let count = |whose| begun.borrow().iter().filter(|tenant| **tenant == whose).count();
    eventually(Duration::from_secs(20), "the others are told", async || count(other.id) == 5).await;
    assert_eq!(count(stuck), 2, "of {} in all", begun.borrow().len());
    permits.add_permits(3);
    eventually(Duration::from_secs(20), "the next begin when some have ended", async || count(stuck) == 5).await;
    assert_eq!(desk.waiting(), "9");
    running.abort();
}
