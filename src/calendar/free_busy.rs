//! When providers are taken, as their calendars say, asked while a caller waits: answers are kept for a while, and
//! questions at the same time share one request.
//!
//! The diary has everything up to the last half minute; this is the look at the present. Whatever cannot be known in time
//! is unknown, and unknown is not free.

mod kept;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::models::appointments;
use frontdesk_schema::{SchemaError, TenantId};
use futures_util::FutureExt as _;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, timeout};

use self::kept::{Flight, Kept, Wanted};
use super::{Calendars, calendar_of, metrics};
use crate::google::backoff::Policy;
use crate::google::{CalendarUnknown, GoogleError, Patience, Span};
use crate::storage::{Storage, StorageError};

/// A caller waits: after this the answer is that nothing is known.
const IN_TIME: Duration = Duration::from_millis(2_200);

/// Questions that may wait for the task that asks; each is gone within milliseconds.
const WAITING: usize = 256;

/// Nothing is known of a provider's free time: nothing may be offered of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unknown {
    #[error(transparent)]
    Calendar(#[from] CalendarUnknown),
    #[error(transparent)]
    Google(#[from] GoogleError),
    #[error("Google did not answer in time")]
    TooLate,
    #[error("the practice has not connected its calendars")]
    NotConnected,
    #[error("the database does not answer")]
    Database,
}

/// What is known of one calendar.
pub(super) type Busy = Result<Vec<Span>, Unknown>;

/// By calendar.
type Answers = BTreeMap<String, Busy>;

pub(super) struct Question {
    tenant: TenantId,
    slug: String,
    calendars: Vec<String>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    max_age: Duration,
    answer: oneshot::Sender<Answers>,
}

/// Asks; goes anywhere, and its futures too. Cheap to clone.
#[derive(Clone)]
pub struct FreeBusy {
    questions: mpsc::Sender<Question>,
    storage: Storage,
}

impl FreeBusy {
    pub(super) fn new(storage: Storage) -> (Self, mpsc::Receiver<Question>) {
        let (questions, receiver) = mpsc::channel(WAITING);
        (Self { questions, storage }, receiver)
    }

    /// When these providers are taken between two moments, in order and without overlap, by provider. What was asked
    /// within `max_age` will do; at most half a minute is. Our own appointments are left out: the diary has them, and
    /// one that is being moved must not be in its own way. Providers without a calendar are left out of the answer.
    pub async fn ask(
        &self,
        tenant: &Tenant,
        providers: &[&str],
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        max_age: Duration,
    ) -> BTreeMap<String, Busy> {
        let calendars: BTreeMap<String, String> = providers
            .iter()
            .filter_map(|provider| Some(((*provider).to_owned(), calendar_of(tenant, provider)?.to_owned())))
            .collect();
        if calendars.is_empty() || from >= to {
            return BTreeMap::new();
        }
        let (answer, answered) = oneshot::channel();
        let question = Question {
            tenant: tenant.id,
            slug: tenant.slug.clone(),
            calendars: calendars.values().cloned().collect(),
            from,
            to,
            max_age,
            answer,
        };
        let asked = async {
            self.questions.send(question).await.ok()?;
            answered.await.ok()
        };
        let mut answers = timeout(IN_TIME, asked).await.ok().flatten().unwrap_or_default();
        let own = self.own(tenant.id, &calendars, from, to).await.unwrap_or_default();
        let mut by_provider = BTreeMap::new();
        for (provider, calendar) in calendars {
            let busy = answers.remove(&calendar).unwrap_or(Err(Unknown::TooLate));
            let own = own.get(&provider).map_or(&[][..], Vec::as_slice);
            let within = |span: &Span| span.start() < to && from < span.end();
            let busy = busy.map(|spans| {
                spans.into_iter().filter(within).flat_map(|span| span.without(own.iter().copied())).collect()
            });
            if busy.is_err() {
                metrics::free_busy("unknown");
            }
            by_provider.insert(provider, busy);
        }
        by_provider
    }

    /// Without an answer of the database nothing is left out, and less seems free than is.
    async fn own(
        &self,
        tenant: TenantId,
        calendars: &BTreeMap<String, String>,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<BTreeMap<String, Vec<Span>>, StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        let mut own = BTreeMap::new();
        for provider in calendars.keys() {
            let rows = appointments::standing(&mut scope, provider, from).await?;
            let rows = rows.iter().filter(|row| row.starts_at < to);
            own.insert(provider.clone(), rows.filter_map(|row| Span::new(row.starts_at, row.ends_at)).collect());
        }
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(own)
    }
}

/// Answers questions for as long as it is polled.
pub(super) async fn serve(calendars: Calendars, mut questions: mpsc::Receiver<Question>) {
    let kept = Rc::new(RefCell::new(Kept::default()));
    while let Some(question) = questions.recv().await {
        actix_rt::spawn(answer(calendars.clone(), Rc::clone(&kept), question));
    }
}

async fn answer(calendars: Calendars, kept: Rc<RefCell<Kept>>, question: Question) {
    let (from, to) = whole_days(question.from, question.to);
    let wanted = Wanted { tenant: question.tenant, from, to };
    let looked = kept.borrow().look(&wanted, &question.calendars, question.max_age, Instant::now());
    let (mut answers, mut flights) = (looked.known, looked.under_way);
    (0..answers.len()).for_each(|_| metrics::free_busy("kept"));
    (0..flights.len()).for_each(|_| metrics::free_busy("shared"));
    if !looked.to_ask.is_empty() {
        (0..looked.to_ask.len()).for_each(|_| metrics::free_busy("asked"));
        let asking = ask_google(calendars, wanted, question.slug, looked.to_ask.clone());
        let flight: Flight = asking.boxed_local().shared();
        kept.borrow_mut().take_off(&wanted, &looked.to_ask, &flight);
        let landing = Rc::clone(&kept);
        let landed = flight.clone();
        // Who asked may have hung up by then; others may wait for the same.
        actix_rt::spawn(async move {
            let answers = landed.await;
            landing.borrow_mut().land(&wanted, &answers, Instant::now());
        });
        flights.push(flight);
    }
    for flight in flights {
        let landed = flight.await;
        let asked =
            question.calendars.iter().filter_map(|calendar| Some((calendar.clone(), landed.get(calendar)?.clone())));
        answers.extend(asked);
    }
    // Nobody waits for it any more: it is kept for the next one.
    drop(question.answer.send(answers));
}

/// Asks for whole days, so that the next question is most likely answered by the same answer.
fn whole_days(from: DateTime<Utc>, to: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
    let midnight = |at: DateTime<Utc>| at.date_naive().and_time(NaiveTime::MIN).and_utc();
    let last = midnight(to);
    (midnight(from), if last == to { to } else { last + TimeDelta::days(1) })
}

async fn ask_google(calendars: Calendars, wanted: Wanted, slug: String, ids: Vec<String>) -> Rc<Answers> {
    use super::AccessError;
    let all = |unknown: Unknown| ids.iter().map(|id| (id.clone(), Err(unknown.clone()))).collect();
    let access = &calendars.0.access;
    let google = match access.calendar(wanted.tenant, Policy::ON_A_CALL, Patience::ON_A_CALL).await {
        Ok(google) => google,
        Err(AccessError::NotConnected) => return Rc::new(all(Unknown::NotConnected)),
        Err(AccessError::Storage(_)) => return Rc::new(all(Unknown::Database)),
    };
    let names: Vec<&str> = ids.iter().map(String::as_str).collect();
    let answer = google.free_busy(&names, wanted.from, wanted.to).await;
    metrics::asked("free_busy", answer.as_ref().err());
    Rc::new(match answer {
        Ok(answer) => answer.into_iter().map(|(id, busy)| (id, busy.map_err(Unknown::from))).collect(),
        Err(error) => {
            for id in &names {
                calendars.0.troubles.note(&slug, id, Some(&error), Utc::now());
            }
            all(error.into())
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_days_are_asked_for() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let (day, next) = (at("2026-12-01T00:00:00Z"), at("2026-12-02T00:00:00Z"));
        assert_eq!(whole_days(at("2026-12-01T09:00:00Z"), at("2026-12-01T09:30:00Z")), (day, next));
        assert_eq!(whole_days(day, next), (day, next));
    }
}
