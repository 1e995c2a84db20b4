//! The links of a call: starting and stopping them.

use std::sync::Arc;
use std::time::Duration;

use actix::prelude::*;

use super::{CallActor, send};
use crate::call::io::Input;
use crate::link::socket::Stop;
use crate::llm::link::LlmLink;
use crate::stt::catch_up::CatchUp;
use crate::stt::deepgram::SttParams;
use crate::stt::link::stt_link;
use crate::stt::recorded;
use crate::supervision::exit::{Child, ExitGuard, Life};
use crate::supervision::routes::Route;
use crate::tenant::Tenant;
use crate::tts::link::tts_link;

impl CallActor {
    pub(super) fn start_child(
        &mut self,
        child: Child,
        life: Life,
        route: Route,
        after: Duration,
        ctx: &mut Context<Self>,
    ) {
        let exit = ExitGuard::new(child, life, ctx.address().recipient()).in_call(&self.carrier_call);
        let me = ctx.address();
        let vendors = Arc::clone(&self.engine.vendors);
        // The mailbox is open at once, so orders of the meantime wait in it; only the dial is late.
        match child {
            Child::Stt => {
                let params = stt_params(&self.tenant);
                let link = stt_link(vendors.recogniser.at(route), &params, life, me.recipient(), exit);
                self.stt = Some(link.start_after(after));
            }
            Child::Tts => {
                let link = tts_link(&vendors, &self.tenant, (life, route), me.recipient(), exit);
                self.tts = Some(link.start_after(after));
            }
            Child::Llm => {
                let link = LlmLink::new(vendors.model.clone(), me.recipient(), exit);
                self.llm = Some(link.reporting_to(Arc::clone(&self.engine.limits)).start());
            }
        }
    }

    /// Has a recording recognised. Nobody wants its words when the call is over.
    pub(super) fn catch_up(&self, order: CatchUp, ctx: &mut Context<Self>) {
        let (vendors, params) = (Arc::clone(&self.engine.vendors), stt_params(&self.tenant));
        let CatchUp { id, route, audio, within } = order;
        let recognise = async move { recorded::recognise(vendors.recogniser.at(route), &params, audio, within).await };
        ctx.spawn(recognise.into_actor(self).map(move |result, actor, ctx| {
            actor.feed(Input::CaughtUp { id, result }, ctx);
        }));
    }

    pub(super) fn stop_child(&mut self, child: Child) {
        match child {
            Child::Stt => send(self.stt.take().as_ref(), Stop),
            Child::Llm => send(self.llm.take().as_ref(), Stop),
            Child::Tts => send(self.tts.take().as_ref(), Stop),
        }
    }
}

fn stt_params(tenant: &Tenant) -> SttParams {
    SttParams { language: tenant.language.clone(), key_terms: key_terms(tenant) }
}

/// Words the recogniser should expect: names it could not guess.
fn key_terms(tenant: &Tenant) -> Vec<String> {
    let names = [tenant.name.as_str()].into_iter();
    let providers = tenant.providers.iter().map(|provider| provider.name.as_str());
    let services = tenant.services.iter().map(|service| service.name.as_str());
    names.chain(providers).chain(services).map(str::to_owned).collect()
}
