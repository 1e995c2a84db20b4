//! The registry of live calls: admission, drain, and finding a call again when its media comes back.
//!
//! One per process. It holds addresses and counts, never anything a caller said.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use actix::prelude::*;
use chrono::{DateTime, Utc};
use frontdesk_schema::{CallId, TenantId};
use tokio::time::Instant;

use crate::call::actor::{CallActor, CallOver, LetGo};
use crate::load::Workers;
use crate::metrics;
use crate::store::CarrierCallId;
use crate::supervision::tripwire::{Part, Tripwire};

/// How long an admitted call may take to open its media stream before its place is given away.
const ADMISSION_LASTS: Duration = Duration::from_secs(60);

pub struct CallRegistry {
    /// Most calls at once, admitted ones included.
    capacity: usize,
    live: HashMap<CarrierCallId, Live>,
    admitted: HashMap<CarrierCallId, Instant>,
    draining: bool,
    workers: Arc<Workers>,
    /// No new call while every worker is busier than this share of its time.
    busy: f64,
}

/// A live call, and who lives it.
struct Live {
    actor: Addr<CallActor>,
    listed: ListedCall,
}

/// A live call, as the registry lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedCall {
    pub call: CallId,
    pub tenant: TenantId,
    /// When this life of it began.
    pub started_at: DateTime<Utc>,
}

impl CallRegistry {
    /// A registry with so many places, whatever the machine can carry.
    pub fn new(capacity: usize) -> Self {
        let (live, admitted) = (HashMap::new(), HashMap::new());
        Self { capacity, live, admitted, draining: false, workers: Arc::default(), busy: 1.0 }
    }

    /// Also refuses new calls while every worker was busy for more than this share (0 to 1) of the last seconds.
    pub fn refusing_above(mut self, busy: f64, workers: Arc<Workers>) -> Self {
        self.busy = busy;
        self.workers = workers;
        self
    }

    /// Forgets admissions that were not used, and actors whose end was not told.
    fn forget_what_is_gone(&mut self, now: Instant) {
        self.live.retain(|_, live| live.actor.connected());
        metrics::active_calls(self.live.len());
        self.admitted.retain(|_, since| now.duration_since(*since) < ADMISSION_LASTS);
    }

    /// Does what a message about a call asks. There is one registry, and every call of the process needs it: a panic here, a
    /// bug, costs that one message. No map is left half changed by it.
    fn contained<R>(&mut self, call: &CarrierCallId, otherwise: R, work: impl FnOnce(&mut Self) -> R) -> R {
        let stepped = || {
            let _ = Tripwire::new(Part::Registry, call).step();
            work(self)
        };
        catch_unwind(AssertUnwindSafe(stepped)).unwrap_or_else(|_| {
            metrics::panicked("registry");
            otherwise
        })
    }

    /// A newer actor of the same call (a resume) does not lose its entry to the end of the old one.
    fn remove(&mut self, call: &CarrierCallId, actor: &Addr<CallActor>) {
        if self.live.get(call).is_some_and(|live| live.actor == *actor) {
            self.live.remove(call);
        }
        metrics::active_calls(self.live.len());
    }

    fn admit(&mut self, call: CarrierCallId, now: Instant) -> Admission {
        self.forget_what_is_gone(now);
        if self.live.contains_key(&call) || self.admitted.contains_key(&call) {
            return Admission::Granted;
        }
        if self.draining {
            return Admission::Draining;
        }
        if self.live.len() + self.admitted.len() >= self.capacity {
            return Admission::Full;
        }
        if self.workers.least_busy() > self.busy {
            return Admission::Overloaded;
        }
        self.admitted.insert(call, now);
        Admission::Granted
    }
}

impl Actor for CallRegistry {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        // Admissions, registrations and ends of 500 calls fit many times over; nothing here waits.
        ctx.set_mailbox_capacity(1024);
    }
}

/// Asks for a place for a new call. Asking again for the same call gives the same answer.
#[derive(Message)]
#[rtype(result = "Admission")]
pub struct Admit(pub CarrierCallId);

#[derive(Debug, Clone, Copy, PartialEq, Eq, MessageResponse)]
pub enum Admission {
    Granted,
    /// Every place is taken.
    Full,
    /// There are places, but no worker has time for another call.
    Overloaded,
    /// This process is going away; live calls finish, new ones go elsewhere.
    Draining,
}

impl Handler<Admit> for CallRegistry {
    type Result = Admission;

    fn handle(&mut self, Admit(call): Admit, _: &mut Self::Context) -> Admission {
        // A place too many is better than a caller turned away.
        self.contained(&call.clone(), Admission::Granted, |registry| registry.admit(call, Instant::now()))
    }
}

/// A place that was granted and will not be used is free again.
#[derive(Message)]
#[rtype(result = "()")]
pub struct GiveBack(pub CarrierCallId);

impl Handler<GiveBack> for CallRegistry {
    type Result = ();

    fn handle(&mut self, GiveBack(call): GiveBack, _: &mut Self::Context) {
        self.contained(&call, (), |registry| _ = registry.admitted.remove(&call));
    }
}

/// Looks up the actor of a live call.
#[derive(Message)]
#[rtype(result = "Option<Addr<CallActor>>")]
pub struct Find(pub CarrierCallId);

impl Handler<Find> for CallRegistry {
    type Result = Option<Addr<CallActor>>;

    fn handle(&mut self, Find(call): Find, _: &mut Self::Context) -> Self::Result {
        self.contained(&call, None, |registry| {
            let found = registry.live.get(&call).map(|live| live.actor.clone());
            found.filter(Addr::connected)
        })
    }
}

/// A call actor began its work.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) struct CallStarted {
    pub call: CarrierCallId,
    pub actor: Addr<CallActor>,
    pub listed: ListedCall,
}

impl Handler<CallStarted> for CallRegistry {
    type Result = ();

    fn handle(&mut self, msg: CallStarted, _: &mut Self::Context) {
        self.contained(&msg.call.clone(), (), |registry| {
            registry.admitted.remove(&msg.call);
            registry.live.insert(msg.call, Live { actor: msg.actor, listed: msg.listed });
            metrics::active_calls(registry.live.len());
        });
    }
}

/// A call actor is gone, however it ended.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) struct CallEnded {
    pub call: CarrierCallId,
    pub actor: Addr<CallActor>,
}

impl Handler<CallEnded> for CallRegistry {
    type Result = ();

    fn handle(&mut self, msg: CallEnded, _: &mut Self::Context) {
        self.contained(&msg.call, (), |registry| registry.remove(&msg.call, &msg.actor));
    }
}

/// This actor of a call is frozen: the call's next stream begins a new life, and a later end of this one changes nothing.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) struct Forget {
    pub call: CarrierCallId,
    pub actor: Addr<CallActor>,
}

impl Handler<Forget> for CallRegistry {
    type Result = ();

    fn handle(&mut self, Forget { call, actor }: Forget, _: &mut Self::Context) {
        self.contained(&call, (), |registry| registry.remove(&call, &actor));
    }
}

/// The carrier says that the call is over, whatever its media socket did.
#[derive(Message)]
#[rtype(result = "()")]
pub struct CarrierSaysOver(pub CarrierCallId);

impl Handler<CarrierSaysOver> for CallRegistry {
    type Result = ();

    fn handle(&mut self, CarrierSaysOver(call): CarrierSaysOver, _: &mut Self::Context) {
        self.contained(&call, (), |registry| {
            registry.admitted.remove(&call);
            if let Some(live) = registry.live.get(&call) {
                live.actor.do_send(CallOver);
            }
        });
    }
}

/// Stops admitting calls. Live ones go on.
#[derive(Message)]
#[rtype(result = "()")]
pub struct Drain;

impl Handler<Drain> for CallRegistry {
    type Result = ();

    fn handle(&mut self, _: Drain, _: &mut Self::Context) {
        self.draining = true;
    }
}

/// Lets go of every live call: this process must end now, and the carrier brings its calls back elsewhere.
#[derive(Message)]
#[rtype(result = "()")]
pub struct LetGoOfAll;

impl Handler<LetGoOfAll> for CallRegistry {
    type Result = ();

    fn handle(&mut self, _: LetGoOfAll, _: &mut Self::Context) {
        for live in self.live.values() {
            live.actor.do_send(LetGo);
        }
    }
}

/// Asks which calls live.
#[derive(Message)]
#[rtype(result = "Vec<ListedCall>")]
pub struct List;

impl Handler<List> for CallRegistry {
    type Result = Vec<ListedCall>;

    fn handle(&mut self, _: List, _: &mut Self::Context) -> Vec<ListedCall> {
        self.live.values().map(|live| live.listed).collect()
    }
}

/// Asks how many calls there are.
#[derive(Message)]
#[rtype(result = "RegistrySnapshot")]
pub struct Snapshot;

#[derive(Debug, Clone, Copy, PartialEq, Eq, MessageResponse)]
pub struct RegistrySnapshot {
    pub live: usize,
    /// Admitted, media not open yet.
    pub admitted: usize,
    pub capacity: usize,
    pub draining: bool,
}

impl Handler<Snapshot> for CallRegistry {
    type Result = RegistrySnapshot;

    fn handle(&mut self, _: Snapshot, _: &mut Self::Context) -> RegistrySnapshot {
        self.forget_what_is_gone(Instant::now());
        RegistrySnapshot {
            live: self.live.len(),
            admitted: self.admitted.len(),
            capacity: self.capacity,
            draining: self.draining,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Load;

    fn call(n: u32) -> CarrierCallId {
        CarrierCallId::new(format!("CA{n}"))
    }

    #[test]
    fn a_full_registry_refuses_and_an_admission_that_was_not_used_expires() {
        let now = Instant::now();
        let mut registry = CallRegistry::new(2);
        assert_eq!(registry.admit(call(1), now), Admission::Granted);
        assert_eq!(registry.admit(call(2), now), Admission::Granted);
        assert_eq!(registry.admit(call(1), now), Admission::Granted, "a retried webhook keeps its place");
        assert_eq!(registry.admit(call(3), now), Admission::Full);
        assert_eq!(registry.admit(call(3), now + ADMISSION_LASTS), Admission::Granted);
    }

    #[test]
    fn new_calls_are_refused_while_every_worker_is_busy() {
        let now = Instant::now();
        let workers = Arc::new(Workers::default());
        let mut registry = CallRegistry::new(9).refusing_above(0.8, Arc::clone(&workers));
        let ((_, first), (_, second)) = (workers.add(), workers.add());
        let seconds = |load: &Load, utilisation| (0..5).for_each(|_| load.observe(utilisation));
        assert_eq!(registry.admit(call(1), now), Admission::Granted);
        seconds(&first, 0.95);
        assert_eq!(registry.admit(call(2), now), Admission::Granted, "the other worker has time");
        seconds(&second, 0.85);
        assert_eq!(registry.admit(call(3), now), Admission::Overloaded);
        assert_eq!(registry.admit(call(1), now), Admission::Granted, "a retried webhook keeps its place");
        second.observe(0.5);
        assert_eq!(registry.admit(call(3), now), Admission::Granted);
    }

    #[test]
    fn a_draining_registry_admits_nobody_new() {
        let now = Instant::now();
        let mut registry = CallRegistry::new(2);
        registry.admit(call(1), now);
        registry.draining = true;
        assert_eq!(registry.admit(call(1), now), Admission::Granted);
        assert_eq!(registry.admit(call(2), now), Admission::Draining);
    }
}
