//! Between the core and the recogniser: live sessions, recordings, and reports that a test makes up.

use std::time::Duration;

use chrono::{TimeZone, Utc};
use frontdesk_actors::audio::mulaw;
use frontdesk_actors::call::io::Input;
use frontdesk_actors::stt::catch_up::CatchUp;
use frontdesk_actors::stt::deepgram::{self as recogniser, SttParams};
use frontdesk_actors::stt::session::{RecogniserSession, for_recordings};
use frontdesk_actors::stt::{Stability, SttEvent, Transcript, Word, recorded};
use frontdesk_actors::supervision::exit::Child;
use frontdesk_actors::supervision::routes::Route;
use frontdesk_sandbox::deepgram::{self as vendor, DeepgramConfig, FluxListen, Identity, Listen};
use frontdesk_sandbox::fault::{Fault, Faulty, fault_for};
use frontdesk_sandbox::machine::Machine;

use super::SimulatedCall;
use super::link::{Link, SttPair, exited, failed};
use crate::simulated::pair::Pair;
use crate::simulated::trouble::{self, Service};

impl SimulatedCall {
    pub(super) fn run_stt(&mut self) -> bool {
        if let Some((life, reason)) = failed(&mut self.stt, self.now) {
            self.core.handle(Input::ChildExited { child: Child::Stt, life, reason }, self.now);
            return true;
        }
        if let Link::Dialling { life, route, at } = self.stt {
            if at > self.now {
                return false;
            }
            let first = route == Route(0);
            let number = if first { &mut self.stt_sessions } else { &mut self.second_sessions[0] };
            *number += 1;
            let number = *number;
            let fault = fault_for(&self.deepgram(route).faults, number);
            let fault = fault.or_else(|| self.troubles.befalls(Service::Recogniser, self.now).filter(|_| first));
            let failed = fault.as_ref().and_then(|fault| {
                trouble::failed_dial(fault, frontdesk_sandbox::deepgram::QUOTA, |status| {
                    recogniser::failure_of_status(status, "")
                })
            });
            if let Some((after, reason)) = failed {
                self.stt = Link::Failing { life, at: self.now + after, reason };
                return true;
            }
            let mut pair = self.open_stt(route, fault);
            for order in self.stt_orders.drain(..) {
                pair.order(order, self.now);
            }
            self.stt = Link::Open { life, pair };
        }
        let Link::Open { life, pair } = &mut self.stt else { return false };
        let life = *life;
        let (events, over) = pair.run(self.now);
        let moved = over || !events.is_empty();
        for event in events {
            self.core.handle(Input::Stt { life, event }, self.now);
        }
        if over {
            self.stt = Link::Gone;
            self.core.handle(exited(Child::Stt, life), self.now);
        }
        moved
    }

    fn open_stt(&self, route: Route, fault: Option<Fault>) -> SttPair {
        let params = SttParams { language: self.setup.tenant.language.clone(), key_terms: Vec::new() };
        let (session, url) = RecogniserSession::for_call(self.configs.recogniser.at(route), &params);
        let query = url.query().unwrap_or_default();
        let identity = identity(self.setup.seed.wrapping_add(self.stt_sessions));
        let (config, logbook) = (self.deepgram(route).clone(), self.logbooks[0].clone());
        let accepted = "our query is accepted";
        let listen: Box<dyn Machine> = match session {
            RecogniserSession::Transcribing(_) => {
                Box::new(Listen::new(query.parse().expect(accepted), config, identity, logbook, self.now))
            }
            RecogniserSession::TurnTaking(_) => {
                Box::new(FluxListen::new(query.parse().expect(accepted), config, identity, logbook, self.now))
            }
        };
        Pair::open(session, Faulty::new(listen, fault, self.now), self.now)
    }

    /// Posts a recording, as `stt::recorded` does.
    pub(super) fn recognise(&mut self, CatchUp { id, route, audio, within }: CatchUp) {
        self.recorded.push(mulaw::duration(audio.len()));
        let number = self.recorded.len() as u64;
        let config = self.deepgram(route);
        let fault = fault_for(&config.recorded.faults, number);
        let params = SttParams { language: self.setup.tenant.language.clone(), key_terms: Vec::new() };
        let recogniser = for_recordings(self.configs.recogniser.at(route));
        let url = recogniser::recorded_url(&recogniser, &params);
        let identity = identity(self.setup.seed.wrapping_add(number));
        let answer = vendor::recorded::recognise(url.query().unwrap_or_default(), &audio, config, &identity);
        let answer = answer.expect("our query is accepted");
        let first = route == Route(0);
        let fault = fault.or_else(|| self.troubles.befalls(Service::Recogniser, self.now).filter(|_| first));
        let (after, body) = trouble::recording(fault.as_ref(), answer, within);
        let result = body.and_then(|body| recorded::words(&body));
        self.recordings.push((self.now + after, id, result));
    }

    pub(super) fn run_recordings(&mut self) -> bool {
        let now = self.now;
        let done: Vec<_> = self.recordings.extract_if(.., |(at, ..)| *at <= now).collect();
        let moved = !done.is_empty();
        for (_, id, result) in done {
            self.core.handle(Input::CaughtUp { id, result }, now);
        }
        moved
    }

    fn deepgram(&self, route: Route) -> &DeepgramConfig {
        let second = self.setup.second.recogniser.as_ref().filter(|_| route != Route(0));
        second.map_or(&self.setup.deepgram, |(_, config)| config)
    }

    /// The recogniser reports this, whatever the caller really said.
    pub fn hear(&mut self, text: &str, stability: Stability) {
        self.hear_at(text, stability, self.elapsed());
    }

    /// The recogniser reports this of the time `start`, in its session's audio.
    pub fn hear_at(&mut self, text: &str, stability: Stability, start: Duration) {
        let word = |text: &str| Word { text: text.to_owned(), start, end: start + Duration::from_millis(200) };
        let transcript = Transcript {
            text: text.to_owned(),
            words: text.split_whitespace().map(word).collect(),
            start,
            duration: Duration::from_millis(400),
            stability,
            speech_final: false,
            from_finalize: false,
        };
        self.recogniser(SttEvent::Transcript(transcript));
    }

    /// The recogniser reports this.
    pub fn recogniser(&mut self, event: SttEvent) {
        let Link::Open { life, .. } = self.stt else { panic!("the recogniser is not connected") };
        self.input(Input::Stt { life, event });
    }
}

pub(super) fn identity(seed: u64) -> Identity {
    let created = Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap();
    Identity { request_id: uuid::Uuid::nil(), created, seed }
}
