//! The diary and the practice's calendars at Google, kept equal. PostgreSQL decides; Google is the practice's view.
//!
//! ```text
//! booking, move, cancellation ─▶ outbox ─▶ its worker ─▶ push ─▶ Google       at once, and again until it is done
//! Google: staff's events ─▶ follow ─▶ apply ─▶ diary, appointments, tasks      every half minute, or when Google rings
//! call: "is it free?" ─▶ FreeBusy ─▶ Google                                    within two seconds, or unknown
//! ```
//!
//! | file | what |
//! |---|---|
//! | `access.rs` | whose account opens a practice's calendars |
//! | `effect.rs` | the effect of the outbox, made where an appointment changes |
//! | `outbox.rs`, `push.rs` | the effect's handler: make the event be what the appointment is |
//! | `follow.rs`, `apply.rs`, `strays.rs` | take what staff did into the diary |
//! | `telling.rs` | texts patients what staff did to their appointments |
//! | `tasks.rs` | what a person has to decide: a message for staff |
//! | `channels.rs` | have Google tell us at once |
//! | `free_busy.rs` | when providers are taken, asked while a caller waits |
//! | `consent.rs`, `routes.rs` | connecting a practice's account; Google's notices |
//! | `troubles.rs`, `metrics.rs` | how it fares |
//!
//! Google's client belongs to the arbiter it runs on, so the work is done by tasks of the arbiter that calls [`start`];
//! handles go anywhere. No transaction is open while Google is asked.

mod access;
mod apply;
mod channels;
mod consent;
mod effect;
mod follow;
mod free_busy;
pub(crate) mod metrics;
mod outbox;
mod push;
pub(crate) mod routes;
mod strays;
mod tasks;
mod telling;
mod troubles;

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use actix_rt::task::JoinHandle;
use chrono::Utc;
use frontdesk_actors::store::TenantDirectory;
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::encryption::DerivedKeys;
use frontdesk_schema::{TenantId, WorkId};
use tokio::sync::{Notify, mpsc};
use tokio::time::sleep;
use uuid::Uuid;

use self::access::Access;
pub use self::access::AccessError;
pub use self::consent::{ConsentRefused, Consents};
pub use self::effect::{EFFECT, effect};
use self::free_busy::Question;
pub use self::free_busy::{FreeBusy, Unknown};
pub use self::outbox::LIMITS;
use self::troubles::Troubles;
use crate::config::{GoogleConfig, PublicUrl};
use crate::storage::Storage;

/// Work of the queue: a calendar that is followed.
const FOLLOW: &str = "calendar_follow";

/// How often the queue is looked at when nothing rings.
const LOOK: Duration = Duration::from_secs(1);

/// How often it is made sure that every calendar is followed.
const ENSURE: Duration = Duration::from_secs(10);

/// What a practice's calendars need. Cheap to clone.
#[derive(Clone)]
pub struct Calendars(Arc<Desk>);

struct Desk {
    storage: Storage,
    tenants: Arc<dyn TenantDirectory>,
    public_url: PublicUrl,
    access: Access,
    consents: Consents,
    channel_keys: DerivedKeys,
    free_busy: FreeBusy,
    /// Until [`start`] takes it.
    questions: Mutex<Option<mpsc::Receiver<Question>>>,
    troubles: Troubles,
    channels: channels::Pauses,
    /// Rung when a calendar is to be followed now.
    follow_now: Notify,
}

impl Calendars {
    /// `None` when no account at Google is configured: then calendars are left alone.
    pub fn new(
        config: &GoogleConfig,
        public_url: &PublicUrl,
        storage: Storage,
        tenants: Arc<dyn TenantDirectory>,
    ) -> Option<Self> {
        if config.service_account.is_none() && config.oauth.is_none() {
            return None;
        }
        let (free_busy, questions) = FreeBusy::new(storage.clone());
        Some(Self(Arc::new(Desk {
            access: Access::new(config, storage.clone()),
            consents: Consents::new(config, public_url, storage.clone()),
            channel_keys: storage.masters.derived(channels::KEY),
            public_url: public_url.clone(),
            storage,
            tenants,
            free_busy,
            questions: Mutex::new(Some(questions)),
            troubles: Troubles::default(),
            channels: channels::Pauses::default(),
            follow_now: Notify::new(),
        })))
    }

    /// Asks when providers are taken. Answers come once [`start`] was called.
    pub fn free_busy(&self) -> FreeBusy {
        self.0.free_busy.clone()
    }

    /// Connects practices' own accounts.
    pub fn consents(&self) -> &Consents {
        &self.0.consents
    }

    /// What does not work as it should, for `/ready`.
    pub fn degraded(&self) -> Option<&'static str> {
        self.0.troubles.degraded(Utc::now())
    }
}

/// Does all that has to be done but what the outbox's worker does, until the tasks are aborted. To be called inside an
/// actix system.
pub fn start(calendars: &Calendars) -> Vec<JoinHandle<()>> {
    let questions = calendars.0.questions.lock().unwrap_or_else(PoisonError::into_inner).take();
    let mut tasks =
        vec![actix_rt::spawn(follow_always(calendars.clone())), actix_rt::spawn(ensure_always(calendars.clone()))];
    tasks.extend(questions.map(|questions| actix_rt::spawn(free_busy::serve(calendars.clone(), questions))));
    tasks
}

async fn follow_always(calendars: Calendars) {
    loop {
        match calendars.follow_due(Utc::now()).await {
            Ok(0) => tokio::select! {
                () = sleep(LOOK) => {}
                () = calendars.0.follow_now.notified() => {}
            },
            Ok(_) => {}
            Err(error) => pause("follow", &error).await,
        }
    }
}

async fn ensure_always(calendars: Calendars) {
    let mut known = HashSet::new();
    loop {
        if let Err(error) = calendars.ensure_followed(&mut known, Utc::now()).await {
            pause("look for", &error).await;
        }
        sleep(ENSURE).await;
    }
}

/// PostgreSQL is away: others say so, and it comes back.
async fn pause(what: &'static str, error: &dyn std::fmt::Display) {
    tracing::debug!(%error, "no calendar to {what}: the database does not answer");
    sleep(5 * LOOK).await;
}

/// A calendar of a practice, and whose it is.
#[derive(Clone)]
struct Followed {
    tenant: Arc<Tenant>,
    provider: String,
    calendar: String,
}

impl Followed {
    fn of(tenant: &Arc<Tenant>) -> Vec<Self> {
        let calendar = |provider: &frontdesk_actors::tenant::Provider| {
            let calendar = provider.calendar_id.clone()?;
            Some(Self { tenant: Arc::clone(tenant), provider: provider.id.clone(), calendar })
        };
        tenant.providers.iter().filter_map(calendar).collect()
    }

    fn work(&self) -> WorkId {
        work_of(self.tenant.id, &self.calendar)
    }
}

/// The entry of the work queue for a calendar; the same on every node.
fn work_of(tenant: TenantId, calendar: &str) -> WorkId {
    const NAMESPACE: Uuid = Uuid::from_u128(0x0d4f_3d0a_54a5_4f0e_9d0b_7c35_63a1_8be2);
    WorkId::from_uuid(Uuid::new_v5(&NAMESPACE, format!("{tenant} {calendar}").as_bytes()))
}

fn calendar_of<'a>(tenant: &'a Tenant, provider: &str) -> Option<&'a str> {
    tenant.providers.iter().find(|known| known.id == provider)?.calendar_id.as_deref()
}
