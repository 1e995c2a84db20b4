//! What the core wants done, done at once or handed to whom it is for.

use std::sync::LazyLock;

use chrono::{TimeZone, Utc};
use frontdesk_actors::call::io::{Input, Output};
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::stt::SttOrder;
use frontdesk_actors::supervision::exit::Child;
use frontdesk_actors::supervision::routes::Route;
use frontdesk_actors::tools::ToolContext;
use frontdesk_sandbox::machine::{Frame, Machine as _};
use futures_util::FutureExt;

use super::link::{DIAL, Link};
use super::{Sent, SimulatedCall};
use crate::simulated::model::Asked;
use crate::simulated::trouble::Service;
use crate::written_down;

impl SimulatedCall {
    fn is_disclosed(&self) -> bool {
        let before = self.setup.restored.as_ref().is_some_and(|kept| kept.disclosed);
        before || self.events.iter().any(|(_, event)| *event == CallEvent::Disclosed)
    }

    pub(super) fn perform(&mut self) -> bool {
        let mut moved = false;
        while let Some(output) = self.core.poll() {
            moved = true;
            let at = self.elapsed();
            match output {
                Output::Media(audio) => {
                    self.sent.push((at, Sent::Media(audio.len())));
                    let text = self.writer.media(&audio);
                    self.tell_carrier(&text);
                }
                Output::Mark(mark) => {
                    self.sent.push((at, Sent::Mark(mark)));
                    let text = self.writer.mark(mark);
                    self.tell_carrier(&text);
                }
                Output::Clear => {
                    self.sent.push((at, Sent::Clear));
                    let text = self.writer.clear();
                    self.tell_carrier(&text);
                }
                Output::CloseMedia => {
                    self.sent.push((at, Sent::Close));
                    self.carrier.handle(Frame::Close(1000, String::new()), self.now);
                }
                Output::StartChild { child: Child::Stt, life, route, after } => {
                    self.stt_orders.clear();
                    self.stt = Link::Dialling { life, route, at: self.now + after + DIAL };
                }
                Output::StartChild { child: Child::Tts, life, route, after } => {
                    self.tts_orders.clear();
                    self.tts = Link::Dialling { life, route, at: self.now + after + DIAL };
                }
                Output::StartChild { child: Child::Llm, .. } => {}
                Output::StopChild(Child::Stt) => self.stt = Link::Gone,
                Output::StopChild(Child::Tts) => self.tts = Link::Gone,
                Output::StopChild(Child::Llm) => self.asked.clear(),
                Output::Stt(SttOrder::Audio(audio)) if !self.is_disclosed() => {
                    self.caller_audio_heard_early += audio.len();
                }
                Output::Stt(order) => match &mut self.stt {
                    Link::Open { pair, .. } => pair.order(order, self.now),
                    _ => self.stt_orders.push(order),
                },
                Output::CatchUp(order) => self.recognise(order),
                Output::Tts(order) => match &mut self.tts {
                    Link::Open { pair, .. } => pair.order(order, self.now),
                    _ => self.tts_orders.push(order),
                },
                Output::Ask(request) => {
                    let first = request.route == Route(0);
                    let emulator = if first { &self.anthropic } else { &self.second_anthropic };
                    let model = self.configs.model.at(request.route);
                    let trouble = self.troubles.befalls(Service::Model, self.now).filter(|_| first);
                    self.asked.push(match trouble {
                        None => Asked::new(emulator, model, &request, self.now),
                        Some(fault) => Asked::under(fault, emulator, model, &request, self.now),
                    });
                }
                Output::CancelAsk(request) => {
                    let before = self.asked.len();
                    self.asked.retain(|asked| asked.request != request);
                    self.cancelled.extend((self.asked.len() < before).then_some(request));
                }
                Output::RunTool(call, desk) => {
                    let context = ToolContext {
                        call: self.call,
                        life: 0,
                        tenant: self.setup.tenant.clone(),
                        caller: self.caller.clone(),
                        desk: *desk,
                        now: Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap() + (self.setup.wall_clock)(at),
                    };
                    // Tools bound their waits by timers, which want a runtime although nothing waits here.
                    let _timers = timers().enter();
                    let outcome = self.tools.run(&call.name, call.input, context);
                    let outcome = outcome.now_or_never().expect("stores in memory answer at once");
                    self.tools_ran.push((at, at + self.setup.tool_takes));
                    self.running.push((self.now + self.setup.tool_takes, call.id, outcome));
                }
                Output::StoreIntent(intent) => {
                    self.intents.push(intent);
                    if self.setup.stores_intents {
                        self.core.handle(Input::IntentStored, self.now);
                    }
                }
                Output::HangUp => {
                    self.sent.push((at, Sent::HangUp));
                    self.hang_up();
                }
                Output::Event(event) => self.events.push((at, event)),
                Output::Refused(what) => self.refused.push(what),
                Output::Checkpoint(checkpoint) => self.checkpoints.push(*checkpoint),
                Output::WriteDown(turn) => self.written.push(*turn),
                Output::Finish(summary) => {
                    written_down::check(&self.written, &summary);
                    assert!(self.summary.replace(*summary).is_none(), "a call has one summary");
                    self.stt = Link::Gone;
                    self.tts = Link::Gone;
                    self.asked.clear();
                    self.recordings.clear();
                    self.carrier.handle(Frame::Close(1000, String::new()), self.now);
                }
            }
        }
        moved
    }
}

fn timers() -> &'static tokio::runtime::Runtime {
    static TIMERS: LazyLock<tokio::runtime::Runtime> =
        LazyLock::new(|| tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime"));
    &TIMERS
}
