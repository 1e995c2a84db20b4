//! The services as a machine: a request and the time in, an answer out.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;
use url::Url;

use super::authority::{Authority, PendingCode, Principal, check_client_id};
use super::calendar::{Calendar, Role};
use super::channels::Channels;
use super::config::{CalendarError, GoogleConfig, UnknownCalendars};
use super::draft::Draft;
use super::error::{ApiError, Reason};
use super::event_time;
use super::free_busy::FreeBusyRequest;
use super::list::{self, Circumstances, Cursors, ListQuery};
use super::query::{self, Common, GetQuery, NoParameters, WriteQuery};
use super::route::{EventKey, Route};
use super::scope::Scopes;
use super::token::{ConsentQuery, TokenError, TokenForm};
use super::watch::{StopRequest, WatchRequest};
use super::wire::{Answer, Body, Request};

/// Who agrees on the consent screen when the link does not hint at anybody.
const USUAL_PERSON: &str = "owner@clinic.example";

/// The state of both services.
#[derive(Debug, Default)]
pub(super) struct Service {
    pub(super) config: GoogleConfig,
    pub(super) authority: Authority,
    pub(super) channels: Channels,
    calendars: BTreeMap<String, Calendar>,
    cursors: Cursors,
    /// Of sync tokens; older ones have expired.
    generation: u64,
}

/// An error of either service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    Api(ApiError),
    Token(TokenError),
}

impl From<ApiError> for Refusal {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

impl From<TokenError> for Refusal {
    fn from(error: TokenError) -> Self {
        Self::Token(error)
    }
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Api(error) => error.into(),
            Refusal::Token(error) => error.into(),
        }
    }
}

impl Service {
    /// Carries out a request. `None` as route: the services have no such method.
    pub(super) fn handle(
        &mut self,
        route: Option<&Route>,
        request: &Request<'_>,
        now: DateTime<Utc>,
    ) -> Result<Answer, Refusal> {
        match route {
            None => Err(ApiError::new(Reason::NotFound).into()),
            Some(Route::Token) => {
                let token_url = format!("{}{}", request.origin, request.path);
                let form = TokenForm::read(request)?;
                Ok(Answer::ok(self.authority.token(form, &token_url, &self.config, now)?))
            }
            Some(Route::Consent) => Ok(Answer::redirect(self.consent(request.query)?)),
            Some(route) => {
                let principal = self.admit(route, request, now)?;
                Ok(self.call(route, request, &principal, now)?)
            }
        }
    }

    /// Every sync token given out so far has expired.
    pub(super) fn expire_sync_tokens(&mut self) {
        self.generation += 1;
    }

    /// A calendar by its id; one that nobody has set up may come into being.
    pub(super) fn calendar(&mut self, id: &str) -> Option<&mut Calendar> {
        if !self.calendars.contains_key(id) && self.config.unknown_calendars == UnknownCalendars::ComeIntoBeing {
            self.add_calendar(Calendar::new(id, self.config.time_zone));
        }
        self.calendars.get_mut(id)
    }

    pub(super) fn add_calendar(&mut self, calendar: Calendar) -> &mut Calendar {
        self.calendars.entry(calendar.id.clone()).or_insert(calendar)
    }

    fn admit(&self, route: &Route, request: &Request<'_>, now: DateTime<Utc>) -> Result<Principal, ApiError> {
        if request.authorization.is_none() {
            let error = ApiError::new(Reason::Required).with_status(401).saying("Login Required");
            return Err(error.at_header("Authorization"));
        }
        let granted: Option<(&Principal, &Scopes)> = self.authority.principal(request.authorization, now);
        let (principal, scopes) = granted.ok_or_else(|| ApiError::new(Reason::AuthError).at_header("Authorization"))?;
        if !scopes.allow(route.call()) {
            return Err(ApiError::new(Reason::InsufficientPermissions)
                .saying("Request had insufficient authentication scopes."));
        }
        Ok(principal.clone())
    }

    fn call(
        &mut self,
        route: &Route,
        request: &Request<'_>,
        principal: &Principal,
        now: DateTime<Utc>,
    ) -> Result<Answer, ApiError> {
        let named = |id: &str| own(id, principal).to_owned();
        let key = |key: &EventKey| EventKey { calendar: named(&key.calendar), event: key.event.clone() };
        match route {
            Route::FreeBusy => self.free_busy(request, principal),
            Route::Calendar(id) => {
                let (common, NoParameters {}) = query::read(request.query)?;
                Ok(shown(&common, &self.shared(&named(id), Role::Reader)?.json()))
            }
            Route::List(id) => self.list(&named(id), request, now),
            Route::Get(event) => self.get(&key(event), request),
            Route::Insert(id) => self.insert(&named(id), request, principal, now),
            Route::Update(event) | Route::Patch(event) => self.change(route, &key(event), request, principal, now),
            Route::Delete(event) => self.delete(&key(event), request, now),
            Route::Watch(id) => self.watch(&named(id), request, now),
            Route::Stop => {
                let (_, NoParameters {}) = query::read(request.query)?;
                self.channels.stop(&request.json::<StopRequest>()?).map(|()| Answer::empty(204))
            }
            Route::Token | Route::Consent => Err(ApiError::new(Reason::NotFound)),
        }
    }

    /// A calendar that the caller may use like this.
    fn shared(&mut self, id: &str, needed: Role) -> Result<&mut Calendar, ApiError> {
        let calendar = self.calendar(id).filter(|calendar| calendar.role > Role::Nothing);
        let calendar = calendar.ok_or_else(|| ApiError::new(Reason::NotFound))?;
        if calendar.role < needed {
            let message = format!("You need to have {} access to this calendar.", needed.as_str());
            return Err(ApiError::new(Reason::Forbidden).saying(message));
        }
        Ok(calendar)
    }

    fn free_busy(&mut self, request: &Request<'_>, principal: &Principal) -> Result<Answer, ApiError> {
        let (common, NoParameters {}) = query::read(request.query)?;
        let question = request.json::<FreeBusyRequest>()?.question()?;
        for id in &question.ids {
            self.calendar(own(id, principal));
        }
        let answer = question.answer(|id| {
            if let Some(error) = self.config.free_busy_errors.get(id) {
                return Err(*error);
            }
            let calendar = self.calendars.get(own(id, principal));
            calendar.filter(|calendar| calendar.role > Role::Nothing).ok_or(CalendarError::NotFound)
        });
        Ok(shown(&common, &answer))
    }

    fn list(&mut self, id: &str, request: &Request<'_>, now: DateTime<Utc>) -> Result<Answer, ApiError> {
        let (common, query): (_, ListQuery) = query::read(request.query)?;
        let empty_page = self.config.empty_page;
        let circumstances = Circumstances { generation: self.generation, empty_page, now };
        self.shared(id, Role::Reader)?;
        let calendar = self.calendars.get(id).ok_or_else(|| ApiError::new(Reason::NotFound))?;
        let page = list::list(calendar, &query, &mut self.cursors, circumstances)?;
        Ok(shown(&common, &page))
    }

    fn get(&mut self, key: &EventKey, request: &Request<'_>) -> Result<Answer, ApiError> {
        let (common, query): (_, GetQuery) = query::read(request.query)?;
        let calendar = self.shared(&key.calendar, Role::Reader)?;
        let zone = query.time_zone.as_deref().map_or(Ok(calendar.zone), event_time::zone)?;
        let event = calendar.get(&key.event)?;
        if request.if_none_match == Some(event.etag().as_str()) {
            return Ok(Answer { etag: Some(event.etag()), ..Answer::empty(304) });
        }
        Ok(shown(&common, &event.json(&calendar.id, zone)))
    }

    fn insert(
        &mut self,
        id: &str,
        request: &Request<'_>,
        principal: &Principal,
        now: DateTime<Utc>,
    ) -> Result<Answer, ApiError> {
        let (common, WriteQuery { .. }) = query::read(request.query)?;
        let draft = Draft::read(request.json()?)?;
        let calendar = self.shared(id, Role::Writer)?;
        check_written(&draft, principal)?;
        let zone = calendar.zone;
        let event = calendar.insert(draft, principal.email(), now)?;
        let answer = shown(&common, &event.json(id, zone));
        self.channels.changed(id);
        Ok(answer)
    }

    fn change(
        &mut self,
        route: &Route,
        key: &EventKey,
        request: &Request<'_>,
        principal: &Principal,
        now: DateTime<Utc>,
    ) -> Result<Answer, ApiError> {
        let (common, WriteQuery { .. }) = query::read(request.query)?;
        let body: Value = request.json()?;
        let calendar = self.shared(&key.calendar, Role::Writer)?;
        let old = calendar.get(&key.event)?.draft.clone();
        let replaces = matches!(route, Route::Update(_));
        let new = if replaces { Draft::read(body.clone())? } else { old.patched(body.clone())? };
        if new.attendees != old.attendees || new.recurrence != old.recurrence {
            check_written(&new, principal)?;
        }
        let zone = calendar.zone;
        let event = if replaces {
            calendar.replace(&key.event, new, request.if_match, now)?
        } else {
            calendar.patch(&key.event, body, request.if_match, now)?
        };
        let answer = shown(&common, &event.json(&key.calendar, zone));
        self.channels.changed(&key.calendar);
        Ok(answer)
    }

    fn delete(&mut self, key: &EventKey, request: &Request<'_>, now: DateTime<Utc>) -> Result<Answer, ApiError> {
        let (_, WriteQuery { .. }) = query::read(request.query)?;
        self.shared(&key.calendar, Role::Writer)?.delete(&key.event, request.if_match, now)?;
        self.channels.changed(&key.calendar);
        Ok(Answer::empty(204))
    }

    fn watch(&mut self, id: &str, request: &Request<'_>, now: DateTime<Utc>) -> Result<Answer, ApiError> {
        let (common, _): (_, ListQuery) = query::read(request.query)?;
        let life = TimeDelta::seconds(i64::from(self.config.channel_life_s));
        let watch: WatchRequest = request.json()?;
        let expires = watch.check(life, now)?;
        self.shared(id, Role::Reader)?;
        Ok(shown(&common, &self.channels.watch(watch, id, expires)?))
    }

    /// Agrees at once, and says where the browser goes next.
    fn consent(&mut self, query: &str) -> Result<String, TokenError> {
        let query = ConsentQuery::read(query)?;
        check_client_id(&query.client_id, &self.config)?;
        let scopes = Scopes::parse(&query.scope).ok_or_else(TokenError::invalid_scope)?;
        let mut back = Url::parse(&query.redirect_uri)
            .map_err(|_| TokenError::invalid_request("redirect_uri is not an address"))?;
        if query.code_challenge.is_some() != query.code_challenge_method.is_some() {
            return Err(TokenError::invalid_request("code_challenge and code_challenge_method belong together"));
        }
        let granted = scopes.text();
        let pending = PendingCode {
            client_id: query.client_id,
            redirect_uri: query.redirect_uri,
            scopes,
            email: query.login_hint.unwrap_or_else(|| USUAL_PERSON.to_owned()),
            access_type: query.access_type,
            challenge: query.code_challenge,
        };
        let code = self.authority.agree(pending, self.config.seed);
        let mut pairs = back.query_pairs_mut();
        pairs.extend_pairs(query.state.map(|state| ("state", state)));
        pairs.append_pair("code", &code).append_pair("scope", &granted);
        drop(pairs);
        Ok(back.into())
    }
}

/// What only some may write.
fn check_written(draft: &Draft, principal: &Principal) -> Result<(), ApiError> {
    if draft.recurrence.is_some() {
        return Err(ApiError::invalid("Writing a series is not simulated.").at("recurrence"));
    }
    let invites = draft.attendees.as_ref().is_some_and(|attendees| !attendees.is_empty());
    if invites && matches!(principal, Principal::ServiceAccount(_)) {
        return Err(ApiError::new(Reason::ForbiddenForServiceAccounts));
    }
    Ok(())
}

/// `primary` is whoever asks.
fn own<'a>(id: &'a str, principal: &'a Principal) -> &'a str {
    if id == "primary" { principal.email() } else { id }
}

/// The answer, trimmed to the fields asked for.
fn shown(common: &Common, value: &Value) -> Answer {
    let whole = Answer::ok(value.clone());
    match &common.fields {
        Some(fields) => Answer { body: Body::Json(fields.select(value)), ..whole },
        None => whole,
    }
}
