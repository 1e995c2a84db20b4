//! One text on its way to the carrier, so that it arrives once whatever dies in between.
//!
//! ```text
//!  begin: consent, gate, share ── one transaction ── "it leaves" ─► send ─► note the answer
//!     │ found "it left, not answered": a crash or a timeout              │
//!     └──────────► look in the carrier's list ─► there: done │ absent: send
//! ```

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::encryption::{DataKey, TenantKey};
use frontdesk_schema::models::consents::Word;
use frontdesk_schema::models::sms_log::{self, Admitted, Allowance, Answer, NewSms, State};
use frontdesk_schema::{AppointmentId, CallId, SchemaError, SmsId, TenantScope};

use super::{numbers, options};
use crate::billing::Prices;
use crate::config::PublicUrl;
use crate::metrics;
use crate::outbox::{Step, When, Work};
use crate::sms::Kind;
use crate::sms::client::{Text, TextClient};
use crate::sms::consent::Consent;
use crate::sms::countries::Destination;
use crate::sms::gate::{self, Decision, MOST_A_DAY, MOST_A_DAY_FOR_PRACTICE, Occasion, Refusal};
use crate::sms::retry::{self, Alert, Next, Outcome, Tries};
use crate::sms::segments::Segments;
use crate::sms::state::Cause;
use crate::sms::templates::{Audience, Missing, OptOut, Values};
use crate::storage::{Storage, StorageError, charge_text};
use crate::webhooks::sms::status_callback;

/// Texts that were answered so long before a lost one may still be in the list beside it.
const BESIDE: TimeDelta = TimeDelta::minutes(10);

/// Sends texts of all practices.
pub(super) struct Sending {
    pub(super) storage: Storage,
    pub(super) client: TextClient,
    pub(super) public_url: PublicUrl,
    /// What a segment costs.
    pub(super) prices: Prices,
}

/// A text that somebody wants sent. Does not print.
pub(super) struct Draft {
    pub(super) to: PhoneNumber,
    pub(super) kind: Kind,
    pub(super) occasion: Occasion,
    pub(super) purpose: sms_log::Purpose,
    pub(super) appointment: Option<AppointmentId>,
    /// The call it comes from.
    pub(super) call: Option<CallId>,
    /// When, and in which call, the person agreed to texts.
    pub(super) agreed: Option<(CallId, DateTime<Utc>)>,
    /// What the number is sealed under.
    pub(super) data_key: DataKey,
    pub(super) useless_from: Option<DateTime<Utc>>,
    pub(super) day: String,
    pub(super) time: String,
    pub(super) provider: Option<String>,
    pub(super) service: Option<String>,
    /// Where to call back.
    pub(super) phone: String,
}

/// How a text stands before anything is asked of the carrier.
enum Begun {
    Settled(Step),
    /// It is noted that it leaves.
    Leaves,
    /// It left at `since`, and nobody knows whether it was taken.
    Lost {
        since: DateTime<Utc>,
        /// The carrier's names of other texts to the number, which it therefore is not.
        others: Vec<String>,
    },
}

impl Sending {
    /// Sends the text that an effect asks for, or finds that it was sent, or that it must not be.
    pub(super) async fn send(
        &self,
        work: &Work,
        tenant: &Tenant,
        draft: &Draft,
        now: DateTime<Utc>,
    ) -> Result<Step, StorageError> {
        let id = id_of(work);
        let Some(from) = options::sender(tenant) else {
            return Ok(Step::dead("the practice has no number to send from"));
        };
        let body = match write(tenant, draft) {
            Ok(body) => body,
            Err(missing) => return Ok(Step::dead(missing.to_string())),
        };
        let callback = status_callback(&self.public_url, tenant.id, id.as_uuid());
        let text = Text { to: draft.to.clone(), from, body, status_callback: callback };
        let begun = self.begin(id, tenant, draft, now).await?;
        let tries = Tries { made: work.attempts + 1, spread: rand::random() };
        let (next, code) = match begun {
            Begun::Settled(step) => return Ok(step),
            Begun::Leaves => {
                let outcome = self.client.send(&text).await;
                let code = if let Outcome::Refused(refused) = &outcome { refused.code } else { None };
                (retry::after_sending(outcome, tries), code)
            }
            Begun::Lost { since, others } => {
                (retry::after_looking(self.client.look(&text, since, &others).await, tries), None)
            }
        };
        self.conclude((id, draft.call), tenant, &text, (next, code), now).await
    }

    async fn begin(
        &self,
        id: SmsId,
        tenant: &Tenant,
        draft: &Draft,
        now: DateTime<Utc>,
    ) -> Result<Begun, StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(tenant.id).await?;
        let key = self.storage.keyring.tenant_key(&mut scope).await?;
        let known = sms_log::find(&mut scope, id).await?;
        match known.map(|sms| (sms.state, sms.changed_at)) {
            Some((State::Sent | State::Delivered | State::Undelivered, _)) => return Ok(Begun::Settled(Step::Done)),
            Some((State::Unknown, since)) => {
                let number = numbers::in_log(&key, &draft.to);
                let others = sms_log::other_sids(&mut scope, id, &number, since - BESIDE).await?;
                return Ok(Begun::Lost { since, others });
            }
            // Put off; or given up, and somebody wants it tried again.
            Some((State::Queued | State::Failed, _)) | None => {}
        }
        let begun = decide(&mut scope, &key, id, tenant, draft, now).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(begun)
    }

    /// Notes what the carrier said, and what it costs the call.
    async fn conclude(
        &self,
        (id, call): (SmsId, Option<CallId>),
        tenant: &Tenant,
        text: &Text,
        (next, code): (Next, Option<u32>),
        now: DateTime<Utc>,
    ) -> Result<Step, StorageError> {
        let (answer, step) = match next {
            Next::Done { sid } => {
                let segments = i32::try_from(Segments::of(&text.body).count).ok();
                (Some(Answer::Accepted { sid, segments }), Step::Done)
            }
            Next::Later { after, alert } => {
                if alert == Alert::Operator {
                    metrics::text_key_refused();
                    tracing::error!("the carrier does not accept our key or account: no text is sent");
                }
                (Some(Answer::PutOff), Step::again_in(after, "the carrier did not take it"))
            }
            // It stays as it is: it left, and nobody knows more.
            Next::QueryFirst { after } => (None, Step::again_in(after, "whether it was taken is not known")),
            Next::Dead(cause) => {
                metrics::text_refused(cause.label());
                let error_code = code.and_then(|code| i32::try_from(code).ok());
                let answer = (cause != Cause::Uncertain).then_some(Answer::Refused { error_code });
                // Nobody has to look when somebody wants no texts.
                let step = if cause == Cause::OptedOut { Step::Done } else { Step::dead(cause.label()) };
                (answer, step)
            }
        };
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(tenant.id).await?;
        if let Some(answer) = &answer {
            let taken = sms_log::answered(&mut scope, id, answer, now).await?;
            if let (true, Answer::Accepted { segments: Some(segments), .. }, Some(call)) = (taken, answer, call) {
                charge_text(&mut scope, call, *segments, &self.prices).await?;
            }
        }
        if code.map(Cause::of_code) == Some(Cause::OptedOut) {
            let key = self.storage.keyring.tenant_key(&mut scope).await?;
            numbers::said_by_phone(&mut scope, &key, &text.to, (Word::OptedOut, now), &id.to_string()).await?;
        }
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(step)
    }
}

/// A text has the id of its effect.
pub(super) fn id_of(work: &Work) -> SmsId {
    SmsId::from_uuid(work.id.as_uuid())
}

fn write(tenant: &Tenant, draft: &Draft) -> Result<String, Missing> {
    let values = Values {
        practice: &tenant.name,
        day: Some(&draft.day),
        time: Some(&draft.time),
        provider: draft.provider.as_deref(),
        service: draft.service.as_deref(),
        phone: &draft.phone,
    };
    let country = Destination::of(&draft.to).country();
    let opt_out = country.map_or(OptOut::LeaveOut, |country| OptOut::for_text(draft.kind, country));
    options::words(tenant).write(draft.kind, &values, opt_out)
}

async fn decide(
    scope: &mut TenantScope<'_>,
    key: &Arc<TenantKey>,
    id: SmsId,
    tenant: &Tenant,
    draft: &Draft,
    now: DateTime<Utc>,
) -> Result<Begun, StorageError> {
    if let Some((call, at)) = draft.agreed {
        numbers::agreed_in_call(scope, key, &draft.to, call, at).await?;
    }
    let consent = numbers::consent(scope, key, &draft.to).await?;
    let sms = NewSms {
        id,
        data_key: draft.data_key.id(),
        number: numbers::findable(key, &draft.data_key, id, &draft.to),
        purpose: draft.purpose,
        appointment: draft.appointment,
        call: draft.call,
        queued_at: now,
    };
    let refusal = match ask_gate(tenant, draft, consent, now) {
        Decision::Send => {
            let allowance = Allowance { since: options::midnight(tenant, now), texts: share(draft.kind) };
            if sms_log::admit(scope, &sms, allowance).await? != Admitted::TooMany {
                sms_log::leaves(scope, id, now).await?;
                return Ok(Begun::Leaves);
            }
            Refusal::TooManyToday
        }
        Decision::Wait { until } => {
            let when = When::At(until.to_utc());
            return Ok(Begun::Settled(Step::Again { when, cause: "quiet hours".to_owned() }));
        }
        Decision::Never(refusal) => refusal,
    };
    metrics::text_refused(refusal.label());
    if let Some(code) = code_of(refusal) {
        sms_log::refused(scope, &sms, code).await?;
    }
    Ok(Begun::Settled(after_refusal(refusal)))
}

fn ask_gate(tenant: &Tenant, draft: &Draft, consent: Consent, now: DateTime<Utc>) -> Decision<chrono_tz::Tz> {
    let zone = &tenant.time_zone;
    gate::decide(&gate::Request {
        to: &draft.to,
        kind: draft.kind,
        occasion: draft.occasion,
        countries: &options::countries(tenant),
        // The share is counted where nobody else counts at the same time: on admission.
        sent_today: 0,
        consent,
        quiet_hours: options::quiet_hours(tenant),
        useless_from: draft.useless_from.map(|useless| useless.with_timezone(zone)),
        now: now.with_timezone(zone),
    })
}

const fn share(kind: Kind) -> i64 {
    match kind.audience() {
        Audience::Patient => MOST_A_DAY as i64,
        Audience::Practice => MOST_A_DAY_FOR_PRACTICE as i64,
    }
}

/// What the carrier would have said, so that our refusals and its own read alike.
const fn code_of(refusal: Refusal) -> Option<i32> {
    match refusal {
        Refusal::UnknownCountry | Refusal::SpecialNumber | Refusal::Malformed => Some(21_211),
        Refusal::Country(_) => Some(21_408),
        Refusal::Landline => Some(21_614),
        Refusal::OptedOut => Some(21_610),
        Refusal::TooManyToday => Some(63_038),
        Refusal::NoConsent | Refusal::TooLate => None,
    }
}

/// Whether somebody must look: a number that takes no texts was written down wrong, or its owner must be called.
fn after_refusal(refusal: Refusal) -> Step {
    match refusal {
        Refusal::UnknownCountry
        | Refusal::SpecialNumber
        | Refusal::Malformed
        | Refusal::Country(_)
        | Refusal::Landline => Step::dead(refusal.label()),
        Refusal::OptedOut | Refusal::TooManyToday | Refusal::NoConsent | Refusal::TooLate => Step::Done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(refusal: Refusal, cause: Option<Cause>, dead: bool) {
        let shown = code_of(refusal).and_then(|code| u32::try_from(code).ok()).map(Cause::of_code);
        assert_eq!(shown, cause);
        assert_eq!(matches!(after_refusal(refusal), Step::Dead { .. }), dead);
    }

    #[test]
    fn a_refusal_of_ours_is_seen_like_one_of_the_carriers() {
        check(Refusal::Landline, Some(Cause::Landline), true);
        check(Refusal::Malformed, Some(Cause::InvalidNumber), true);
        check(Refusal::OptedOut, Some(Cause::OptedOut), false);
        check(Refusal::TooManyToday, Some(Cause::TooMany), false);
        check(Refusal::TooLate, None, false);
    }
}
