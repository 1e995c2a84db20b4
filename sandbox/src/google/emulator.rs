//! The services behind a lock and a clock: what the routes call, and what tests steer and inspect.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use rand::SeedableRng as _;
use rand::rngs::SmallRng;
use tokio::sync::Notify;

use super::authority::{Consent, PendingCode};
use super::calendar::{Calendar, Role};
use super::channels::{Channel, Notice};
use super::config::GoogleConfig;
use super::error::ApiError;
use super::event::Event;
use super::faults::{CallFault, Tally};
use super::route::Route;
use super::scope::Scopes;
use super::service::{Refusal, Service};
use super::token::AccessType;
use super::wire::{Answer, Request};
use crate::fault::{Fault, fault_for};
use crate::sockets::Logbook;

/// A simulated Google; clones share one state.
#[derive(Debug, Clone, Default)]
pub struct GoogleEmulator {
    state: Arc<Mutex<State>>,
    logbook: Logbook,
    /// Rung when a channel owes a notice.
    owed: Arc<Notify>,
}

#[derive(Debug, Default)]
struct State {
    service: Service,
    tally: Tally,
    notices: u64,
    /// How far the services' clock is ahead of the machine's.
    ahead: TimeDelta,
}

/// A request that came in.
#[derive(Debug)]
pub(super) struct Admission {
    pub(super) route: Option<Route>,
    pub(super) fault: Option<CallFault>,
    pub(super) latency: Duration,
}

/// A notice and how it travels.
#[derive(Debug)]
pub(super) struct Dispatch {
    pub(super) notice: Notice,
    pub(super) fault: Option<Fault>,
    pub(super) delay: Duration,
    /// Before the first repetition.
    pub(super) retry: Duration,
}

impl GoogleEmulator {
    pub fn new(config: GoogleConfig) -> Self {
        let emulator = Self::default();
        emulator.configure(|current| *current = config);
        emulator
    }

    /// Changes how later requests are answered.
    pub fn configure(&self, change: impl FnOnce(&mut GoogleConfig)) {
        change(&mut self.lock().service.config);
    }

    /// Requests, refusals and rule violations; a sound client leaves no violation.
    pub fn logbook(&self) -> &Logbook {
        &self.logbook
    }

    /// Sets up an empty calendar, shared for changes; one that is there already stays.
    pub fn add_calendar(&self, id: &str, zone: chrono_tz::Tz) {
        self.lock().service.add_calendar(Calendar::new(id, zone));
    }

    /// Shares a calendar for more or less than before, from the next request on.
    ///
    /// # Errors
    ///
    /// When there is no such calendar.
    pub fn share(&self, calendar: &str, role: Role) -> Result<(), ApiError> {
        self.in_calendar(calendar, |calendar, _| {
            calendar.role = role;
            Ok(())
        })
    }

    /// Every event of a calendar, deleted ones included, in order of their start.
    pub fn events(&self, calendar: &str) -> Vec<Event> {
        let mut state = self.lock();
        let mut events: Vec<_> = state.service.calendar(calendar).iter().flat_map(|it| it.events()).cloned().collect();
        events.sort_by(|a, b| (a.start(), &a.id).cmp(&(b.start(), &b.id)));
        events
    }

    /// Every sync token given out so far has expired: 410, and a full sync.
    pub fn expire_sync_tokens(&self) {
        self.lock().service.expire_sync_tokens();
    }

    /// Every access token given out so far has expired: 401.
    pub fn expire_access_tokens(&self) {
        self.lock().service.authority.expire_access();
    }

    /// Ends a refresh token, as its owner can: `invalid_grant`. Access tokens live on.
    pub fn revoke(&self, refresh_token: &str) {
        self.lock().service.authority.revoke(refresh_token);
    }

    /// A refresh token, as if a person had agreed and the code had been exchanged; `None` when a scope is unknown.
    pub fn grant(&self, consent: &Consent) -> Option<String> {
        let scopes = Scopes::parse(&consent.scope)?;
        let service = &mut self.lock().service;
        let seed = service.config.seed;
        Some(service.authority.grant(&consent.client_id, &consent.email, scopes, seed))
    }

    /// The code a browser would bring back after a person agreed; `None` when a scope is unknown.
    pub fn agree(&self, consent: Consent) -> Option<String> {
        let pending = PendingCode {
            scopes: Scopes::parse(&consent.scope)?,
            client_id: consent.client_id,
            redirect_uri: consent.redirect_uri,
            email: consent.email,
            access_type: AccessType::Offline,
            challenge: consent.code_challenge,
        };
        let service = &mut self.lock().service;
        let seed = service.config.seed;
        Some(service.authority.agree(pending, seed))
    }

    /// The notification channels that are open.
    pub fn channels(&self) -> Vec<Channel> {
        let state = self.lock();
        state.service.channels.open(state.now())
    }

    /// Lets time pass for the services alone: tokens and channels grow old without waiting.
    pub fn pass(&self, time: Duration) {
        let state = &mut *self.lock();
        state.ahead += TimeDelta::from_std(time).unwrap_or(TimeDelta::MAX);
    }

    /// Something that a person does in a calendar; its channels are told.
    pub(super) fn in_calendar<T>(
        &self,
        id: &str,
        act: impl FnOnce(&mut Calendar, DateTime<Utc>) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let state = &mut *self.lock();
        let now = state.now();
        let calendar = state.service.calendar(id).ok_or_else(|| ApiError::new(super::Reason::NotFound))?;
        let before = calendar.changes();
        let done = act(calendar, now);
        if calendar.changes() != before {
            state.service.channels.changed(id);
            self.owed.notify_one();
        }
        done
    }

    /// Counts a request and decides what befalls it.
    pub(super) fn admit(&self, request: &Request<'_>) -> Admission {
        let number = self.logbook.attempt(request.path);
        let route = Route::of(request.method, request.path);
        let state = &mut *self.lock();
        let config = &state.service.config;
        let latency = config.latency.sample(&mut SmallRng::seed_from_u64(config.seed.wrapping_add(number)));
        let fault = state.tally.fault(route.as_ref().map(Route::call), &config.faults);
        Admission { route, fault, latency }
    }

    /// Carries out a request.
    pub(super) fn handle(&self, route: Option<&Route>, request: &Request<'_>) -> Answer {
        let state = &mut *self.lock();
        let now = state.now();
        let answer = state.service.handle(route, request, now);
        self.owed.notify_one();
        answer.unwrap_or_else(|refusal| {
            let (summary, broke_a_rule) = match &refusal {
                Refusal::Api(error) => {
                    let summary = format!("{} {}: {}", error.status, error.reason.as_str(), error.message);
                    (summary, error.status == 400 || route.is_none())
                }
                Refusal::Token(error) => (error.summary(), error.is_a_malformed_request()),
            };
            if broke_a_rule {
                self.logbook.violation(&*summary);
            }
            self.logbook.refuse(summary);
            refusal.into()
        })
    }

    /// The next notice a channel owes.
    pub(super) fn next_notice(&self) -> Option<Dispatch> {
        let state = &mut *self.lock();
        let now = state.now();
        let notice = state.service.channels.next_notice(now)?;
        state.notices += 1;
        let config = &state.service.config;
        let mut rng = SmallRng::seed_from_u64(config.seed ^ state.notices);
        Some(Dispatch {
            notice,
            fault: fault_for(&config.notice_faults, state.notices),
            delay: config.notice_delay.sample(&mut rng),
            retry: config.notice_retry.sample(&mut rng),
        })
    }

    /// Returns when a channel may owe a notice.
    pub(super) async fn notice_owed(&self) {
        self.owed.notified().await;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn now(&self) -> DateTime<Utc> {
        Utc::now() + self.ahead
    }
}
