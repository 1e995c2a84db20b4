//! What a call does outside itself: tools, the stored intent, the hang-up, the summary.

use std::sync::Arc;
use std::time::Duration;

use actix::prelude::*;
use chrono::Utc;
use tracing::error;

use super::{CallActor, send};
use crate::call::checkpoint::Checkpoint;
use crate::call::io::Input;
use crate::call::summary::{CallSummary, TurnTaken};
use crate::desk::Desk;
use crate::desk::diary::Writer;
use crate::reply::answer::ToolCall;
use crate::store::{EndIntent, StoreError};
use crate::supervision::exit::Child;
use crate::telephony::carrier;
use crate::telephony::media_socket::CloseMedia;
use crate::tools::{ToolContext, ToolOutcome};

/// Storing the summary is tried again after these waits.
const SUMMARY_RETRIES: [Duration; 3] = [Duration::from_millis(200), Duration::from_secs(1), Duration::from_secs(5)];

impl CallActor {
    pub(super) fn run_tool(&mut self, call: ToolCall, desk: Desk, ctx: &mut Context<Self>) {
        let (tenant, caller) = (Arc::clone(&self.tenant), self.caller.clone());
        let context = ToolContext { call: self.id, life: self.life, tenant, caller, desk, now: Utc::now() };
        // A task of its own: what a tool has begun is finished even if the call ends meanwhile.
        let running = actix_rt::spawn(self.tools.run(&call.name, call.input, context));
        ctx.spawn(running.into_actor(self).map(move |finished, actor, ctx| {
            let outcome = finished.unwrap_or_else(|_| ToolOutcome::unavailable("something went wrong"));
            actor.feed(Input::ToolFinished { id: call.id, outcome }, ctx);
        }));
    }

    pub(super) fn store_intent(&self, intent: EndIntent, ctx: &mut Context<Self>) {
        let (intents, call) = (Arc::clone(&self.engine.stores.intents), self.carrier_call.clone());
        let id = self.id;
        // A task of its own: a slow store must not lose the intent because the call has gone on to its end.
        let store = actix_rt::spawn(async move {
            if let Err(error) = intents.record(&call, intent).await {
                error!(call.id = %id, %error, "why the call ends could not be stored");
            }
        });
        ctx.spawn(store.into_actor(self).map(|_, actor, ctx| {
            actor.feed(Input::IntentStored, ctx);
        }));
    }

    pub(super) fn hang_up(&self, ctx: &mut Context<Self>) {
        let (vendors, call) = (Arc::clone(&self.engine.vendors), self.carrier_call.clone());
        let hang_up = async move { carrier::hang_up(&vendors.carrier, &call).await };
        ctx.spawn(hang_up.into_actor(self).map(|result, actor, ctx| actor.feed(Input::HungUp(result), ctx)));
    }

    /// Tells the log that this call, or this life of it, has begun.
    pub(super) fn note_begin(&mut self) {
        if let Some(begun) = self.begun.take() {
            let log = Arc::clone(&self.engine.stores.calls);
            self.store("the call's beginning", async move { log.begun(begun).await });
        }
        // The first question about the diary should not wait for a calendar far away.
        actix_rt::spawn(self.engine.stores.diary.prepare(Arc::clone(&self.tenant)));
    }

    /// Stores a turn that is over. A task of its own: it is stored even if the call ends meanwhile.
    pub(super) fn write_down(&self, turn: TurnTaken) {
        let log = Arc::clone(&self.engine.stores.calls);
        self.store("a turn", async move { log.turn(turn).await });
    }

    /// Keeps the conversation for whoever goes on with it.
    pub(super) fn keep(&self, checkpoint: Checkpoint) {
        let checkpoints = Arc::clone(&self.engine.stores.checkpoints);
        self.store("a checkpoint", async move { checkpoints.save(checkpoint).await });
    }

    fn store(&self, what: &'static str, storing: impl Future<Output = Result<(), StoreError>> + 'static) {
        let id = self.id;
        actix_rt::spawn(async move {
            if let Err(error) = storing.await {
                error!(call.id = %id, %error, what, "could not be stored");
            }
        });
    }

    /// Stops everything. The summary is stored by a task of its own, so that nothing of the call lives on meanwhile.
    pub(super) fn finish(&mut self, summary: CallSummary, ctx: &mut Context<Self>) {
        for child in Child::ALL {
            self.stop_child(child);
        }
        send(self.media.take().map(|(_, media)| media).as_ref(), CloseMedia);
        if !summary.may_come_back {
            let (checkpoints, id) = (Arc::clone(&self.engine.stores.checkpoints), self.id);
            self.store("the end of a checkpoint", async move { checkpoints.delete(id).await });
        }
        let writer = Writer { tenant: Arc::clone(&self.tenant), call: self.id, life: self.life };
        actix_rt::spawn(self.engine.stores.diary.release(writer));
        let (log, id) = (Arc::clone(&self.engine.stores.calls), self.id);
        actix_rt::spawn(async move {
            let mut waits = SUMMARY_RETRIES.iter();
            while let Err(error) = log.finished(summary.clone()).await {
                error!(call.id = %id, %error, "the call's summary could not be stored");
                let Some(wait) = waits.next() else { return };
                tokio::time::sleep(*wait).await;
            }
        });
        ctx.stop();
    }
}
