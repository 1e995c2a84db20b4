//! Between the core and the voice: its sessions, with the first vendor or the second.

use frontdesk_actors::call::io::Input;
use frontdesk_actors::supervision::exit::Child;
use frontdesk_actors::supervision::routes::Route;
use frontdesk_actors::tts::elevenlabs;
use frontdesk_actors::tts::session::VoiceSession;
use frontdesk_sandbox::deepgram::Speak;
use frontdesk_sandbox::elevenlabs::{self as elevenlabs_vendor, MultiStream};
use frontdesk_sandbox::fault::{Faulty, fault_for};
use frontdesk_sandbox::machine::Machine;

use super::SimulatedCall;
use super::link::{Link, exited, failed};
use super::recogniser::identity;
use crate::simulated::pair::Pair;
use crate::simulated::trouble::{self, Service};

impl SimulatedCall {
    pub(super) fn run_tts(&mut self) -> bool {
        if let Some((life, reason)) = failed(&mut self.tts, self.now) {
            self.core.handle(Input::ChildExited { child: Child::Tts, life, reason }, self.now);
            return true;
        }
        if let Link::Dialling { life, route, at } = self.tts {
            if at > self.now {
                return false;
            }
            let second = self.setup.second.voice.clone().filter(|_| route != Route(0));
            let number = if second.is_some() { &mut self.second_sessions[1] } else { &mut self.tts_sessions };
            *number += 1;
            let number = *number;
            let first = second.is_none();
            let faults = second.as_ref().map_or(&self.setup.elevenlabs.faults, |config| &config.faults);
            let fault = fault_for(faults, number);
            let fault = fault.or_else(|| self.troubles.befalls(Service::Voice, self.now).filter(|_| first));
            let failed = fault.as_ref().and_then(|fault| {
                trouble::failed_dial(fault, elevenlabs_vendor::QUOTA, |status| {
                    elevenlabs::failure_of_status(status, "")
                })
            });
            if let Some((after, reason)) = failed {
                self.tts = Link::Failing { life, at: self.now + after, reason };
                return true;
            }
            let (tenant, second_voice) = (&self.setup.tenant, self.configs.second_voice.as_ref());
            let (session, endpoint) = VoiceSession::for_call(&self.configs.voice, second_voice, tenant, route);
            let query = endpoint.url.query().unwrap_or_default();
            let seed = self.setup.seed.wrapping_add(number);
            let accepted = "our query is accepted";
            let vendor: Box<dyn Machine> = match session {
                VoiceSession::First(_) => {
                    let params: elevenlabs_vendor::StreamParams = query.parse().expect(accepted);
                    let config = self.setup.elevenlabs.clone();
                    Box::new(MultiStream::new(params, config, seed, self.logbooks[1].clone(), self.now))
                }
                VoiceSession::Second(_) => {
                    let identity = identity(seed);
                    let config = second.unwrap_or_default();
                    let logbook = self.logbooks[2].clone();
                    Box::new(Speak::new(query.parse().expect(accepted), config, &identity, logbook, self.now))
                }
            };
            let mut pair = Pair::open(session, Faulty::new(vendor, fault, self.now), self.now);
            for order in self.tts_orders.drain(..) {
                pair.order(order, self.now);
            }
            self.tts = Link::Open { life, pair };
        }
        let Link::Open { life, pair } = &mut self.tts else { return false };
        let life = *life;
        let (events, over) = pair.run(self.now);
        let moved = over || !events.is_empty();
        for event in events.into_iter().filter(|event| (self.setup.voice_events)(self.tts_sessions, event)) {
            self.core.handle(Input::Tts { life, event }, self.now);
        }
        if over {
            self.tts = Link::Gone;
            self.core.handle(exited(Child::Tts, life), self.now);
        }
        moved
    }
}
